package mithaq

import (
	"cmp"
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/words"
)

// conditionActs say what is needed, and under which conditions what is promised comes, serves and goes
// home again.
var conditionActs = map[string]kind{
	force.RequirementType: {
		body:         func() Body { return new(force.Requirement) },
		performative: true,
		apply:        foldForce,
		events:       seenAs("force.required"),
		judge: func(s *setting, f *Fact) []Judgment {
			return judgeKinds(s, kindsOf(f.Body.(*force.Requirement).Quantities)...)
		},
	},
	force.GateType: {
		body:         func() Body { return new(force.Gate) },
		performative: true,
		apply:        foldForce,
		events: func(_ *Matter, f *Fact) []duty.Event {
			g := f.Body.(*force.Gate)
			name := map[string]string{force.GateAccepted: "force.accepted", force.GateCleared: "force.cleared", force.GateTransferred: "force.transferred"}[g.Gate]
			return []duty.Event{{Name: name, Member: g.Member, Until: g.Until}}
		},
		judge: judgePassed,
	},
	force.CaveatType: {
		body:         func() Body { return new(force.Caveat) },
		performative: true,
		apply:        foldForce,
		judge: func(_ *setting, f *Fact) []Judgment {
			return []Judgment{judgeTheirs(f, f.Body.(*force.Caveat).Member)}
		},
	},
	force.ObjectType: {
		body:         func() Body { return new(force.Object) },
		performative: true,
		apply:        foldForce,
		judge:        judgeObject,
	},
}

// judgePassed judges who opens a gate. Nobody accepts what it offers itself, nor clears its own way
// over another's border; and nobody but a contributor gives its contingent away.
func judgePassed(s *setting, f *Fact) []Judgment {
	g := f.Body.(*force.Gate)
	js := judgeKinds(s, kindsOf(g.Quantities)...)
	theirs, known := f.Member != g.Member, f.Member != "" || f.Office != ""
	switch g.Gate {
	case force.GateCleared:
		theirs = theirs && f.Member != "" // a border is a state's
	case force.GateTransferred:
		theirs = f.Member == g.Member
	}
	js = append(js, must(theirs, words.Why("gate.not_theirs", "gate", g.Gate, "member", g.Member, "signer_member", performed(&f.Stamp))).unless(f.Reported && !known))
	if g.Gate == force.GateAccepted {
		for _, q := range g.Quantities {
			js = append(js, s.judgeWithin(s.matter.Force.Line(g.Member, q.Kind).Pledged, q, "gate.more_than_pledged", g.Member, "pledged", "accepted")...)
		}
	}
	return js
}

// judgeOver finds what a contingent does on a word whose term is over: its member's promise, or what
// its law let go for a time.
func judgeOver(s *setting, f *Fact, member string, kinds ...string) []Judgment {
	var js []Judgment
	for _, kind := range kinds {
		if p := s.matter.Force.Pledge(member, kind); p != nil && p.Body.Until.Known() {
			why := words.Why("pledge.over", "member", member, "line", kind, "until", p.Body.Until.String())
			for i := range s.charter.Gates {
				if g := &s.charter.Gates[i]; g.Event == "force.pledged" {
					why = why.Under(g.Article(), "gate."+g.ID)
				}
			}
			js = append(js, ought(f.Effect <= p.Body.Until, why).by(p.Act))
		}
	}
	if c := s.matter.Force.LetGo(member); c != nil && c.Body.Until.Known() {
		why := words.Why("consent.over", "member", member, "until", c.Body.Until.String())
		if law := s.charter.Law(member, c.Body.Law); law != nil {
			why = why.Under(law.Article(), "law."+law.Member+"."+law.ID)
		} else {
			why = s.underLaws(why)
		}
		js = append(js, ought(f.Effect <= c.Body.Until, why).by(c.Act))
	}
	return js
}

// judgeTask holds a task against the caveats of those who are to carry it out.
func judgeTask(s *setting, f *Fact) []Judgment {
	t := f.Body.(*force.Task)
	if t.State == "ended" || t.State == "handed_over" {
		return nil
	}
	var js []Judgment
	for _, c := range s.matter.Force.Against(t, f.Effect) {
		why := words.Why("task.outside_caveat", "member", c.Body.Member, "places", strings.Join(t.Places, " "))
		if slices.Contains(c.Body.Excludes, t.Kind) {
			why = words.Why("task.against_caveat", "member", c.Body.Member, "task", t.Kind)
		}
		js = append(js, ought(false, s.underLaws(why)).by(c.Act))
	}
	return js
}

// judgeObject judges a hand-over: only who guards an object hands it over, and only its host takes it
// back.
func judgeObject(s *setting, f *Fact) []Judgment {
	o := f.Body.(*force.Object)
	held := s.matter.Force.Object(o.Object)
	known := f.Member != "" || f.Office != ""
	guarded := held != nil && held.Guard != nil
	at := s.underMandate
	var js []Judgment
	// the mission's own offices speak for every contingent of it
	mine := func(member string) Judgment {
		return must(f.Member == "" || f.Member == member, at(words.Why("object.not_theirs", "object", o.Object, "member", cmp.Or(member, "organisation"), "signer_member", performed(&f.Stamp)))).
			unless(f.Reported && !known)
	}
	switch o.State {
	case force.ObjectGuarded:
		js = append(js, mine(o.Member))
		if guarded && held.Custody() == force.InGuard {
			js = append(js, ought(held.Member() == o.Member, at(words.Why("object.guarded_already", "object", o.Object, "member", cmp.Or(held.Member(), "organisation")))).by(held.Guard.Act))
		}
	case force.ObjectHandedOver:
		js = append(js, must(guarded, at(words.Why("object.never_guarded", "object", o.Object))))
		if guarded {
			js = append(js, mine(held.Member()))
		}
	case force.ObjectTakenOver:
		js = append(js, must(guarded, at(words.Why("object.never_guarded", "object", o.Object))))
		if host := s.host(); host != "" {
			js = append(js, must(f.Member == host, at(words.Why("object.not_the_host", "object", o.Object, "host", host, "signer_member", performed(&f.Stamp)))).
				unless(f.Reported && !known))
		}
	}
	return js
}

// host returns the member at whose home the crisis is, or nobody.
func (s *setting) host() string {
	if o := s.matter.Opened; o != nil {
		return o.Body.Member
	}
	return ""
}

// underMandate puts a reason under the kind of question from which the mission has its mandate.
func (s *setting) underMandate(why words.Reason) words.Reason {
	if k := mandating(s.charter, s.matter); k != nil {
		return underKind(k, why)
	}
	return why
}

// mandating returns the kind of question from which a mission has its mandate: one that came up in the
// crisis, or else the first of the charter, of missions with forces before others; nil where the charter
// has none.
func mandating(c *charter.Charter, matter *Matter) *charter.Question {
	var first, came *charter.Question
	for i := range c.Questions {
		k := &c.Questions[i]
		if k.Mandate == nil {
			continue
		}
		if first == nil || !first.Mandate.OfForces() && k.Mandate.OfForces() {
			first = k
		}
		if slices.ContainsFunc(matter.Council.Questions(), func(q council.Matter) bool { return q.Kind == k.ID }) {
			came = k
		}
	}
	return cmp.Or(came, first)
}
