// Package force is the ledger of who sends what, and where it is.
//
// A line is one contingent and one kind of thing: Kyrgyzstan's personnel. Where
// the quantity is, is kept as accounts in double entry: at home, moving in,
// present, moving out, returned, lost. A move takes from one account and gives to
// another, so the sum never changes. Beside the accounts stand the gates: what was
// announced, pledged, consented to, ordered. The three are never confused:
// announced is a word, consented is a law, present is a place.
//
// Before anything happens, members can have said what they have, and agreed by cards who is
// called for what. An alarm strikes a level of a card; who is called, who comes in place of one
// that passed, and what nobody is left to bring follows from the card, the alarms and the
// passes alone. A floor is what a member keeps at home of what it has.
//
// Quantities are ranges; nobody's silence becomes a number. "Nothing was said" is
// nil, "there are some, nobody said how many" is a range without bounds, "none" is
// nought to nought.
package force
