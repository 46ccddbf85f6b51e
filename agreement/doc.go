// Package agreement is how help is agreed between two members for one crisis: one asks,
// another offers, and the first accepts exactly what was offered.
//
// A thread begins with a request or, where the charter lets it, with an offer. One request
// may be met by several offers; each offer is a bargain of its own, between the requester
// and the one who offered, its assister. An assister is a member, or the organisation, which
// lends out the pact's own reserve and has no name here.
//
// Only words that say the same bind. An acceptance need not restate the offer; where it
// restates anything of it otherwise, or comes too late, or comes from somebody else, it
// accepts nothing: it stands beside the offer as what somebody said. What binds may be
// amended by either side, and the amendment binds when the other has accepted it in the same
// way. Where a bargain stands is computed for any instant: nothing has to run for an offer
// to lapse.
//
// Terms may state what the help is estimated to cost. What is owed in the end, claimed,
// paid and waived, is no part of this package.
package agreement
