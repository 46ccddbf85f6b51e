package mithaq

import (
	"slices"
	"strings"

	"mithaq/duty"
	"mithaq/force"
	"mithaq/words"
)

// moveActs are how a force comes and goes: what was planned, what moved, when it is to leave, and who
// reports on it.
var moveActs = map[string]kind{
	force.PlanType: {
		body:         func() Body { return new(force.Plan) },
		performative: true,
		apply:        foldForce,
		judge: func(s *setting, f *Fact) []Judgment {
			p := f.Body.(*force.Plan)
			js := append([]Judgment{judgeContingent(f, p.Member)}, judgeKinds(s, kindsOf(p.Quantities)...)...)
			return append(js, judgeManifest(s, p.Member, p.Quantities, p.Legs)...)
		},
	},
	force.ReportingType: {
		body:         func() Body { return new(force.Reporting) },
		performative: true,
		apply:        foldForce,
	},
	force.WithdrawalType: {body: func() Body { return new(force.Withdrawal) }, apply: foldForce, events: withdrawalEvents},
	force.ReportType: {
		body:  func() Body { return new(force.Report) },
		apply: foldForce,
		events: func(_ *Matter, f *Fact) []duty.Event {
			es := []duty.Event{{Name: "force.reported", Member: f.Member}}
			if f.Body.(*force.Report).Closing {
				es = append(es, duty.Event{Name: "mission.reported"})
			}
			return es
		},
	},
	force.MoveType: {
		body:   func() Body { return new(force.Move) },
		apply:  foldForce,
		events: moveEvents,
		judge:  judgeMove,
	},
}

// judgeContingent judges whether a contributor, or an office of the mission's own, speaks of a contingent.
func judgeContingent(f *Fact, member string) Judgment {
	return must(f.Member == member || f.Member == "", words.Why("force.not_the_contributor", "member", member, "signer_member", f.Member)).unless(f.Reported)
}

// withdrawalEvents are the two instants that a plan to leave names: by when it is to begin, and by when
// to be complete. A plan of "at least" or "about" so many days names no instant that could be missed.
func withdrawalEvents(_ *Matter, f *Fact) []duty.Event {
	w := f.Body.(*force.Withdrawal)
	es := []duty.Event{{Name: "withdrawal.announced", Member: f.Member}}
	add := func(name string, until words.Instant) {
		if until.Known() {
			es = append(es, duty.Event{Name: name, Member: f.Member, Until: until})
		}
	}
	add("withdrawal.to_begin", w.Begins(f.Stamp))
	if w.Exact() {
		add("withdrawal.to_complete", w.Completes(f.Stamp))
	}
	return es
}

func moveEvents(matter *Matter, f *Fact) []duty.Event {
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
	if m.From == force.Present && matter.Force.Left() {
		es = append(es, duty.Event{Name: "mission.left"})
	}
	return es
}

func judgeMove(s *setting, f *Fact) []Judgment {
	m := f.Body.(*force.Move)
	kinds := append(kindsOf(m.Quantities), m.Kinds...)
	js := judgeKinds(s, kinds...)
	if m.From == force.Home {
		js = append(judgeGates(s, f, m.Member, "force.moved_in", "gate.lacking"), js...)
		js = append(js, judgeLapsed(s, f, m.Member, kindsOf(m.Quantities)...)...)
		js = append(js, judgeOver(s, f, m.Member, kindsOf(m.Quantities)...)...)
		js = append(js, judgeMandate(s, f, m.Member)...)
		js = append(js, judgeAnnounced(s, m, kinds)...)
		js = append(js, judgeAllowed(s, m)...)
	}
	js = append(js, judgeFloors(s, f, m.Member)...)
	js = append(js, judgeUncalled(s, m, f)...)
	js = append(js, judgeManifest(s, m.Member, m.Quantities, m.Legs)...)
	for _, x := range s.matter.Force.Exceeds(m) {
		js = append(js, ought(false, words.Why("force.more_than_there", "member", x.Member, "kind", x.Kind, "account", string(x.From),
			"holds", x.Holds.String(), "moved", x.Moved.String())))
	}
	return js
}

// judgeAllowed judges a contingent against what its law let go. One that it let go may still be larger
// than the law allowed: with all of it that is away already.
func judgeAllowed(s *setting, m *force.Move) []Judgment {
	var js []Judgment
	for _, q := range m.Quantities {
		line := s.matter.Force.Line(m.Member, q.Kind)
		if c := line.Consented; c != nil {
			away := line.Away().Add(q.Range())
			js = append(js, ought(!away.Exceeds(*c), s.underLaws(words.Why("force.more_than_consented", "member", m.Member, "kind", q.Kind,
				"consented", c.String(), "moved", strings.TrimSpace(away.String())))))
		}
	}
	return js
}

// judgeAnnounced finds a contingent of which nobody has said that it would come: neither announced nor
// promised, agreed, called nor ordered. Of any kind of thing is enough: who announces a company has
// announced its vehicles. No text asks that a contingent be announced, so that the finding names none, and
// nobody has to answer for it.
func judgeAnnounced(s *setting, m *force.Move, kinds []string) []Judgment {
	if s.atHome(m.Member) {
		return nil
	}
	said := slices.ContainsFunc(s.matter.Force.Lines(), func(l force.Line) bool {
		return l.Member == m.Member && (l.Announced != nil || l.Offered() != nil || l.Ordered != nil || l.Consented != nil && !l.Consented.IsNone() ||
			!l.Gone().IsNone())
	})
	for _, a := range s.matter.Force.Plans() {
		said = said || a.Body.Member == m.Member
	}
	for _, kind := range kinds {
		sends, covers := s.matter.Force.CalledFor(m.Member, kind)
		said = said || sends+covers > 0
	}
	for _, t := range s.matter.Agreements.Threads() {
		for i := range t.Bargains {
			said = said || t.Bargains[i].Assister == m.Member
		}
	}
	return []Judgment{ought(said, words.Why("force.unannounced", "member", m.Member))}
}

// underMovement puts a reason under what a force that moves is to be part of: a mandate, which fixes
// its strength; or else the first gate before a movement.
func (s *setting) underMovement(why words.Reason) words.Reason {
	if k := mandating(s.charter, s.matter); k != nil {
		return underKind(k, why)
	}
	for i := range s.charter.Gates {
		if g := &s.charter.Gates[i]; g.Before == "force.moved_in" {
			return why.Under(g.Article(), "gate."+g.ID)
		}
	}
	return why
}

// judgeManifest finds manifests that certainly list another number than what is to move.
func judgeManifest(s *setting, member string, qs []force.Quantity, legs []force.Leg) []Judgment {
	var js []Judgment
	for _, q := range qs {
		carried, listed := force.Carried(legs, q.Kind)
		if !listed {
			continue
		}
		r := q.Range()
		js = append(js, ought(!carried.Exceeds(r) && !r.Exceeds(carried), s.underMovement(words.Why("move.manifest_differs", "member", member, "kind", q.Kind,
			"carried", carried.String(), "moved", r.String()))))
	}
	return js
}
