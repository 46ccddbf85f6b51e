// Package mithaqtest is a small pact for tests: the CSTO's edition, its six members
// with a president each who signs for himself, an archivist and a keeper. Keys,
// nonces and the clock are the same in every run.
package mithaqtest
