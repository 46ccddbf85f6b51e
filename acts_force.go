package mithaq

import (
	"slices"

	"mithaq/charter"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/words"
)

// forceActs carry contingents from a word to the last unit home.
var forceActs = map[string]kind{
	force.AnnounceType: {
		body:  func() Body { return new(force.Announce) },
		apply: foldForce,
		events: func(_ *Matter, f *Fact) []duty.Event {
			return []duty.Event{{Name: "force.announced", Member: f.Body.(*force.Announce).Member}}
		},
		judge: func(s *setting, f *Fact) []Judgment {
			a := f.Body.(*force.Announce)
			js := judgeKinds(s, kindsOf(a.Quantities)...)
			if a.As == "sent" {
				js = append(js, judgeGates(s, f, a.Member, "force.moved_in", "force.announced_before_gate")...)
			}
			return foundOnly(js)
		},
	},
	force.PledgeType: {
		body:         func() Body { return new(force.Pledge) },
		performative: true,
		apply:        foldForce,
		events: func(_ *Matter, f *Fact) []duty.Event {
			p := f.Body.(*force.Pledge)
			return []duty.Event{{Name: "force.pledged", Member: p.Member, Until: p.Until}}
		},
		judge: func(s *setting, f *Fact) []Judgment {
			p := f.Body.(*force.Pledge)
			return slices.Concat([]Judgment{judgeTheirs(f, p.Member)}, judgeKinds(s, kindsOf(p.Quantities)...),
				judgeFloors(s, f, p.Member), judgeLapsed(s, f, p.Member, kindsOf(p.Quantities)...))
		},
	},
	force.ConsentType: {
		body:         func() Body { return new(force.Consent) },
		performative: true,
		apply:        foldForce,
		events: func(_ *Matter, f *Fact) []duty.Event {
			c := f.Body.(*force.Consent)
			if c.Result != "passed" {
				return nil
			}
			return []duty.Event{{Name: "force.consented", Member: c.Member, Until: c.Until}}
		},
		judge: judgeConsent,
	},
	force.OrderType: {
		body:         func() Body { return new(force.Order) },
		performative: true,
		apply:        foldForce,
		events: func(_ *Matter, f *Fact) []duty.Event {
			return []duty.Event{{Name: "force.ordered", Member: f.Body.(*force.Order).Member}}
		},
		judge: func(s *setting, f *Fact) []Judgment {
			o := f.Body.(*force.Order)
			js := slices.Concat([]Judgment{judgeTheirs(f, o.Member)}, judgeGates(s, f, o.Member, "force.ordered", "gate.lacking"),
				judgeKinds(s, kindsOf(o.Quantities)...), judgeFloors(s, f, o.Member), judgeLapsed(s, f, o.Member, kindsOf(o.Quantities)...),
				judgeOver(s, f, o.Member, kindsOf(o.Quantities)...), judgeMandate(s, f, o.Member))
			for _, q := range o.Quantities {
				line := s.matter.Force.Line(o.Member, q.Kind)
				js = append(js, s.judgeWithin(line.Consented, q, "order.more_than_consented", o.Member, "consented", "ordered")...)
				js = append(js, s.judgeWithin(line.Pledged, q, "order.more_than_pledged", o.Member, "pledged", "ordered")...)
			}
			return js
		},
	},
	force.CommandType: {body: func() Body { return new(force.Command) }, performative: true, apply: foldForce},
	force.TaskType:    {body: func() Body { return new(force.Task) }, apply: foldForce, judge: judgeTask},
}

func foldForce(m *Matter, f *Fact) { m.Force = m.Force.Apply(f.Stamp, f.Body) }

// judgeTheirs judges whether a contributor speaks for itself.
func judgeTheirs(f *Fact, member string) Judgment {
	return must(f.Member == member, words.Why("force.not_the_contributor", "member", member, "signer_member", f.Member)).unless(f.Reported)
}

// foundOnly makes of judgments what refuses nobody: the act is a report.
func foundOnly(js []Judgment) []Judgment {
	for i := range js {
		js[i].Lacking = charter.Finding
	}
	return js
}
