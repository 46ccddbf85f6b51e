package mithaq

import (
	"mithaq/member"
	"mithaq/words"
)

// memberActs change who is bound, who holds an office, and what people are called.
var memberActs = map[string]kind{
	member.StatusType: {
		body:         func() Body { return new(member.Status) },
		where:        onPact,
		performative: true,
		apply:        foldMember,
	},
	member.ClaimType: {
		body:  func() Body { return new(member.Claim) },
		where: onPact,
		apply: foldMember,
	},
	member.OfficeType: {
		body:         func() Body { return new(member.Office) },
		where:        onEither,
		performative: true,
		apply:        foldMember,
		judge: func(_ *setting, f *Fact) []Judgment {
			o := f.Body.(*member.Office)
			return []Judgment{must(o.Member == f.Member, words.Why("office.of_another", "member", o.Member, "signer_member", f.Member)).
				unless(f.Reported)}
		},
	},
	member.PersonType: {
		body:  func() Body { return new(member.Person) },
		where: onEither,
		apply: foldMember,
	},
}

func foldMember(m *Matter, f *Fact) { m.Members = m.Members.Apply(f.Stamp, f.Body) }
