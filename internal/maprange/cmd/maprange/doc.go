// Command maprange runs the analyzer of package internal/maprange over packages,
// by default over all of this module:
//
//	go run ./internal/maprange/cmd/maprange [packages]
//
// It prints what it finds and ends with 1. Over all packages it also ends with 1
// when a pure room was not among them, so that a renamed room does not go
// unlooked-at.
package main
