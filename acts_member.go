package mithaq

import (
	"mithaq/member"
)

// memberActs change who is bound, who holds an office, and what people are called.
var memberActs = map[string]kind{
	member.StatusType: {
		body:         func() Body { return new(member.Status) },
		performative: true,
		apply:        foldMember,
	},
	member.ClaimType: {
		body:  func() Body { return new(member.Claim) },
		apply: foldMember,
	},
	member.OfficeType: {
		body:         func() Body { return new(member.Office) },
		performative: true,
		apply:        foldMember,
	},
	member.PersonType: {
		body:  func() Body { return new(member.Person) },
		apply: foldMember,
	},
}

func foldMember(m *Matter, f *Fact) { m.Members = m.Members.Apply(f.Stamp, f.Body) }
