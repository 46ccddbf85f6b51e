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
// Terms may state what the help is estimated to cost. Once something binds, and also when it has ended, who
// helped may claim what it did cost; who was helped accepts or disputes; anybody may pay; who helped
// may let go. How a claim stands is computed, in exact amounts, and currencies are never added. Who
// has to bear what, and by when it is due, is for the charter to say, by its duties.
package agreement
