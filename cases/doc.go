// Package cases holds the courses of events that come with Mithaq, as files that a
// lawyer can read: who said and did what, when, on which source.
//
// Kazakhstan's call of January 2022 is the reference. Beside it stand four others under the
// same charter, whose outcomes are not its: kg-2010, help asked for by somebody whose
// office was in dispute, consulted on and never put; am-2021, a petition under another
// article, with other duties; am-2022, an appeal that was answered and not met; am-2024, a
// membership of which much is claimed and nothing was done. One set of rules has to give
// all of them, and each by its article.
//
// A case is a folder in the form that doc/case-format.md describes. Package replay
// reads it and carries it through a record. The files state facts in our own words,
// each with its source; they are also the largest test of the program, since they
// say what must come out.
package cases
