package mithaq

import (
	"fmt"
	"strings"

	"mithaq/charter"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/rule"
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
		find: func(s *setting, f *Fact) []words.Reason {
			a := f.Body.(*force.Announce)
			if a.As != "sent" {
				return nil
			}
			return findGates(s, a.Member, "force.moved_in", "force.announced_before_gate")
		},
	},
	force.PledgeType: {
		body:         func() Body { return new(force.Pledge) },
		performative: true,
		apply:        foldForce,
		events: func(_ *Matter, f *Fact) []duty.Event {
			return []duty.Event{{Name: "force.pledged", Member: f.Body.(*force.Pledge).Member}}
		},
		refuse: func(s *setting, f *Fact) []words.Reason {
			return notTheirs(f, f.Body.(*force.Pledge).Member)
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
			return []duty.Event{{Name: "force.consented", Member: c.Member}}
		},
		refuse: func(s *setting, f *Fact) []words.Reason {
			return notTheirs(f, f.Body.(*force.Consent).Member)
		},
		find: findConsent,
	},
	force.OrderType: {
		body:         func() Body { return new(force.Order) },
		performative: true,
		apply:        foldForce,
		events: func(_ *Matter, f *Fact) []duty.Event {
			return []duty.Event{{Name: "force.ordered", Member: f.Body.(*force.Order).Member}}
		},
		refuse: func(s *setting, f *Fact) []words.Reason {
			m := f.Body.(*force.Order).Member
			return append(notTheirs(f, m), gates(s, m, "force.ordered", "gate.lacking", charter.Refuse)...)
		},
		find: func(s *setting, f *Fact) []words.Reason {
			return findGates(s, f.Body.(*force.Order).Member, "force.ordered", "gate.lacking")
		},
	},
	force.CommandType:    {body: func() Body { return new(force.Command) }, performative: true, apply: foldForce},
	force.TaskType:       {body: func() Body { return new(force.Task) }, apply: foldForce},
	force.WithdrawalType: {body: func() Body { return new(force.Withdrawal) }, apply: foldForce, events: seenAs("withdrawal.announced")},
	force.ReportType: {
		body:  func() Body { return new(force.Report) },
		apply: foldForce,
		events: func(_ *Matter, f *Fact) []duty.Event {
			if !f.Body.(*force.Report).Closing {
				return nil
			}
			return []duty.Event{{Name: "mission.reported"}}
		},
	},
	force.MoveType: {
		body:   func() Body { return new(force.Move) },
		apply:  foldForce,
		events: moveEvents,
		find:   findMove,
	},
}

func foldForce(m *Matter, f *Fact) { m.Force = m.Force.Apply(f.Stamp, f.Body) }

func notTheirs(f *Fact, member string) []words.Reason {
	if f.Member == member {
		return nil
	}
	return []words.Reason{words.Why("force.not_the_contributor", "member", member, "signer_member", f.Member)}
}

// findGates returns a finding for each gate that stands before an event and that a
// contributor has not passed.
func findGates(s *setting, member, before, code string) []words.Reason {
	rs := gates(s, member, before, code, charter.Finding)
	return append(rs, gates(s, member, before, code, charter.Refuse)...)
}

// gates returns a reason for each gate with the consequence that stands before an
// event and that a contributor has not passed. A gate whose law the charter does
// not know is not judged: what a member's law asks for is then unknown.
func gates(s *setting, member, before, code, consequence string) []words.Reason {
	var rs []words.Reason
	for i := range s.charter.Gates {
		g := &s.charter.Gates[i]
		if g.Before != before || g.Lacking != consequence || s.charter.Law(member, g.Law) == nil {
			continue
		}
		if !s.matter.Force.ConsentGiven(member, g.Law) {
			rs = append(rs, words.Why(code, "member", member, "gate", g.ID, "law", g.Law).Under(g.Article(), "gate."+g.ID))
		}
	}
	return rs
}

// findConsent holds a reported result against the member's own rule.
func findConsent(s *setting, f *Fact) []words.Reason {
	c := f.Body.(*force.Consent)
	law := s.charter.Law(c.Member, c.Law)
	if law == nil || law.Rule.Tally == nil || c.Step != "vote" {
		return nil
	}
	t := law.Rule.Tally
	v := rule.Majority(t.Needed, t.Quorum, rule.Tally{Present: c.Present, For: c.For, Against: c.Against})
	passed := c.Result == "passed"
	if v.Outcome == rule.Undeterminable || passed == (v.Outcome == rule.Adopted) {
		return nil
	}
	votes := "unknown"
	if c.For != nil {
		votes = fmt.Sprint(*c.For)
	}
	return []words.Reason{words.Why("consent.contradicts_law", "member", c.Member, "result", c.Result, "votes", votes,
		"needed", fmt.Sprint(t.Needed)).Under(law.Article(), "law."+law.Member+"."+law.ID)}
}

func moveEvents(_ *Matter, f *Fact) []duty.Event {
	m := f.Body.(*force.Move)
	var es []duty.Event
	add := func(name string) { es = append(es, duty.Event{Name: name, Member: m.Member}) }
	if m.From == force.Home {
		add("force.moved_in")
	}
	switch m.To {
	case force.Present:
		add("force.present")
	case force.MovingOut:
		add("force.moved_out")
	case force.Returned:
		add("force.returned")
	}
	return es
}

func findMove(s *setting, f *Fact) []words.Reason {
	m := f.Body.(*force.Move)
	var rs []words.Reason
	if m.From == force.Home {
		rs = append(rs, findGates(s, m.Member, "force.moved_in", "gate.lacking")...)
	}
	for _, x := range s.matter.Force.Exceeds(m) {
		rs = append(rs, words.Why("force.more_than_there", "member", x.Member, "kind", x.Kind, "account", string(x.From),
			"holds", x.Holds.String(), "moved", x.Moved.String()))
	}
	// A contingent that its law let go may still be larger than the law allowed.
	if m.From == force.Home {
		for _, q := range m.Quantities {
			if c := s.matter.Force.Line(m.Member, q.Kind).Consented; c != nil && q.Range().Exceeds(*c) {
				rs = append(rs, words.Why("force.more_than_consented", "member", m.Member, "kind", q.Kind,
					"consented", c.String(), "moved", strings.TrimSpace(q.Range().String())))
			}
		}
	}
	return rs
}
