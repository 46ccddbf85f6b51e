// Package charter is the compiled form of a pact's law.
//
// People write a charter as HCL files, one for each instrument version (package
// charter/hcl reads them). All of them together compile to one edition: this
// package's [Charter], whose canonical bytes have a digest, enter the record by
// an act, and are the only thing that Decide reads. The text stands beside it for
// people.
//
// Rules are a small closed algebra, never free code, so that the charter can be
// questioned. What a rule may mention (roles, events, terms of a mandate) is a closed
// list too: see vocabulary.go and doc/charter-format.md. Every rule cites the source that it
// codes; a rule whose text its coder has not read says so (Unverified) and is
// listed wherever the charter is shown.
package charter
