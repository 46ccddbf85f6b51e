// Package emac is the edition of the Emergency Management Assistance Compact among the
// states of the United States: the text to which Congress consented in 1996, and the
// procedures that the states agreed beside it.
//
// A pact with no body that decides: a governor declares, an authorised representative asks,
// another offers at a price, the first accepts, and two papers stand between that and a team
// on its way, the agreement of the two states and the order to the team.
//
//   - compact-1996: the compact, article by article; who is bound, and until when
//   - assistance: the Request for Assistance, the gates before a team, what is owed
//   - organisation: the offices of the states and of the record
//   - practice: what was agreed or done and stands in no article
//   - tests-*: what the articles must do; they are no part of the edition
//
// The package only carries the files in the program. They hold what the texts provide in our
// own words, and carry both readings of what is in dispute: whether a state that is asked
// owes its help.
package emac
