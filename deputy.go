package mithaq

import (
	"slices"

	"mithaq/charter"
	"mithaq/member"
	"mithaq/words"
)

// standsIn reports whether an office acts in the place of another, because it is its deputy
// and nobody holds the other. Of an office of which nobody has ever told who holds it, nobody
// knows that it is vacant: no deputy stands in for it.
func standsIn(law *charter.Charter, members *member.State, deputy, of, office string, at words.Instant) bool {
	o := law.Office(office)
	if o == nil || !slices.Contains(o.Deputies, deputy) {
		return false
	}
	holder := of
	if o.Of == "organisation" {
		holder = ""
	}
	return len(members.Tenures(holder, office)) > 0 && len(members.Holders(holder, office, at)) == 0
}

// mayDo reports whether an office may do an act of a type: on its own, or in the place of a
// vacant office that may.
func mayDo(law *charter.Charter, members *member.State, o *charter.Office, of, act string, at words.Instant) bool {
	if slices.Contains(o.May, act) {
		return true
	}
	return slices.ContainsFunc(law.Offices, func(other charter.Office) bool {
		return slices.Contains(other.May, act) && standsIn(law, members, o.ID, of, other.ID, at)
	})
}

// isOne reports whether the office that acts is one of some offices, or stands in for one.
func (s *setting) isOne(f *Fact, offices []string) bool {
	return slices.ContainsFunc(offices, func(id string) bool {
		return id == f.Office || standsIn(s.charter, &s.pact.Members, f.Office, f.Member, id, f.Effect)
	})
}
