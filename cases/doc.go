// Package cases holds the courses of events that come with Mithaq, as files that a
// lawyer can read: who said and did what, when, on which source.
//
// A case is a folder in the form that doc/case-format.md describes. Package replay
// reads it and carries it through a record. The files state facts in our own words,
// each with its source; they are also the largest test of the program, since they
// say what must come out.
package cases
