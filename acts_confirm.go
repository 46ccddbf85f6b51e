package mithaq

import (
	"strings"

	"mithaq/duty"
	"mithaq/situation"
	"mithaq/words"
)

// confirmationActs are what makes an act binding that its performer did not sign: he says that
// it was he.
var confirmationActs = map[string]kind{
	situation.ConfirmationType: {
		body:         func() Body { return new(situation.Confirmation) },
		where:        onEither,
		performative: true,
		apply: func(m *Matter, f *Fact) {
			if _, twice := m.Confirmed.Get(f.Answers); !twice && f.Binds() {
				m.Confirmed = m.Confirmed.Set(f.Answers, f.Act)
			}
		},
		events: func(_ *Matter, f *Fact) []duty.Event {
			return []duty.Event{{Name: "act.confirmed", Member: f.Member, Received: f.Answers}}
		},
		judge: judgeConfirming,
	},
}

// receipt returns the event of an act that a registrar received, or nothing.
func receipt(f *Fact) []duty.Event {
	if !f.ByRegistrar() {
		return nil
	}
	return []duty.Event{{Name: "act.received", Member: f.Member, Received: f.Act}}
}

// judgeConfirming judges that what is confirmed was received, that it is the performer's to
// confirm, by an office that may do such an act itself, and that nobody has confirmed it yet.
func judgeConfirming(s *setting, f *Fact) []Judgment {
	if s.seen == nil {
		return nil
	}
	of, found := s.seen(f.Answers)
	if !found || !of.ByRegistrar() {
		return []Judgment{must(false, words.Why("confirmation.not_received", "ref", f.Answers)).unless(f.Reported && f.Answers == "")}
	}
	once := must(true, words.Why("confirmation.twice"))
	if by, twice := s.matter.Confirmed.Get(f.Answers); twice {
		once = must(false, words.Why("confirmation.twice")).by(by)
	}
	theirs := performed(&of.Stamp) == performed(&f.Stamp)
	return []Judgment{
		must(theirs, words.Why("confirmation.not_theirs", "member", of.Member, "signer_member", f.Member)),
		once,
	}
}

// unconfirmable returns what a received act would be refused for, were it the own act of who
// confirms it: nobody makes binding by confirming it what he could not have done.
func (s State) unconfirmable(f *Fact, matter string) []words.Reason {
	if f.Type != situation.ConfirmationType {
		return nil
	}
	l, ok := s.log(matter)
	if !ok {
		return nil
	}
	for _, of := range l.facts.Each(0) {
		if of.Act != f.Answers {
			continue
		}
		own := *of
		own.Reported, own.Office, own.Person = false, f.Office, f.Person
		var rs []words.Reason
		law := s.Charter().At(f.Effect)
		name, _, _ := strings.Cut(of.Type, "/")
		if office := law.Office(f.Office); office != nil && !mayDo(law, &s.pact.all.Members, office, f.Member, name, f.Effect) {
			rs = append(rs, words.Why("confirmation.may_not", "office", f.Office, "act", name).Under(office.Article(), "office."+office.ID))
		}
		if k := kinds[of.Type]; k.judge != nil && k.performative && of.Body != nil {
			_, binding := s.before(&own, matter, new(found))
			rs = append(rs, lacking(k.judge(binding, &own), true)...)
		}
		return rs
	}
	return nil
}

// settle marks which of a matter's acts bind although a registrar signed them: those that
// their performer has confirmed with a key that is trusted. The first confirmation counts.
func settle(facts []Fact) {
	by := map[string]*Fact{}
	for i := range facts {
		c := &facts[i]
		if c.Type != situation.ConfirmationType || !c.Binds() {
			continue
		}
		if first := by[c.Answers]; first == nil || order(c, first) < 0 {
			by[c.Answers] = c
		}
	}
	for i := range facts {
		f := &facts[i]
		if !f.ByRegistrar() {
			continue
		}
		f.Reported, f.Confirmed, f.ConfirmedKnown = true, "", 0
		if c := by[f.Act]; c != nil && performed(&c.Stamp) == performed(&f.Stamp) {
			f.Reported, f.Confirmed, f.ConfirmedKnown = false, c.Act, c.Known
		}
	}
}

// settled returns a matter's log after a fact was added. Where that confirms another, the matter
// is folded again: what is confirmed binds as of the instant from which it counts, and not as
// of that at which it was confirmed.
func (s State) settled(l Log, f *Fact) Log {
	if f.Type != situation.ConfirmationType || !f.Binds() {
		return l
	}
	facts := make([]Fact, 0, l.facts.Len())
	for _, f := range l.facts.Each(0) {
		facts = append(facts, *f)
	}
	again := s.fold(l.all.ID, facts)
	again.cold, again.places = l.cold, l.places
	return again
}

// unconfirmedThen returns a fact as it was known at an instant: what was confirmed later was
// received, and bound nobody.
func unconfirmedThen(f *Fact, known words.Instant) *Fact {
	if f.Confirmed == "" || f.ConfirmedKnown <= known {
		return f
	}
	g := *f
	g.Reported, g.Confirmed, g.ConfirmedKnown = true, "", 0
	return &g
}
