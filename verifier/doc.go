// Package verifier has no code in Go but what hands its files to a page: the folder holds a second verifier of exported
// records, proofs, refusals and receipts, in plain JavaScript, written from
// doc/record-format.md alone and without a look at package record. What both accept and
// both refuse at the same place is what the page says; where they differ, one of them or
// the page is wrong. The tests of this package run both over the same files. README.md
// says how to run it by hand and from a page.
package verifier
