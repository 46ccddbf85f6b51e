// Package force is the ledger of who sends what, and where it is.
//
// A line is one contingent and one kind of thing: Kyrgyzstan's personnel. Where
// the quantity is, is kept as accounts in double entry: at home, moving in,
// present, moving out, returned, lost. A move takes from one account and gives to
// another, so the sum never changes. Beside the accounts stand the gates: what was
// announced, pledged, consented to, ordered. The three are never confused:
// announced is a word, consented is a law, present is a place.
//
// Quantities are ranges; nobody's silence becomes a number. "Nothing was said" is
// nil, "there are some, nobody said how many" is a range without bounds, "none" is
// nought to nought.
package force
