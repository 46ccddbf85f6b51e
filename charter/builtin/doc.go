// Package builtin is the shelf of charters that the program carries in itself, each
// under the name by which founding files, cases and commands call it.
//
// A charter is data. What runs a pact knows of no particular one; this package is the one
// place where their names stand, and a further edition is a folder of files beside it and
// a line in its table. A name that is not here is that of a folder.
package builtin
