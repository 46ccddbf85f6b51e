package mithaq

import (
	"mithaq/charter"
	"mithaq/record"
	"mithaq/words"
)

// A Moment is a matter as it was at one instant by what was known at another.
type Moment struct {
	At, Known words.Instant
	Charter   *charter.Charter
	Pact      Matter
	Matter    Matter
	Facts     []Seen // the facts that count, in order
	Pending   []Seen // facts in whose window At lies: possibly already
}

// A Seen fact carries what the rules make of it at this moment, which can differ
// from what was found when it was recorded: an act known later may have counted
// earlier.
type Seen struct {
	*Fact
	Now []words.Reason
}

// At folds the acts of a matter whose effect has come by at and that were known by
// known, in (effect, sequence) order. Matter is a crisis's identifier or
// record.OnPact.
func (s State) At(matter string, at, known words.Instant) (Moment, bool) {
	m := Moment{At: at, Known: known, Charter: s.Charter()}
	if m.Charter == nil {
		return m, false
	}
	pact, _, _ := s.foldAt(s.pact, newMatter(record.OnPact, s.roll), at, known, nil)
	m.Pact = pact
	l, ok := s.log(matter)
	if !ok {
		return m, false
	}
	m.Matter, m.Facts, m.Pending = s.foldAt(l, newMatter(matter, s.roll), at, known, &m)
	return m, true
}

func (s State) foldAt(l Log, m Matter, at, known words.Instant, moment *Moment) (Matter, []Seen, []Seen) {
	var facts, pending []Seen
	for _, f := range l.facts.Each(0) {
		if f.Known > known {
			continue
		}
		if f.Effect > at {
			if f.Window.From <= at {
				pending = append(pending, Seen{Fact: f})
			}
			continue
		}
		seen := Seen{Fact: f}
		if k, ok := kinds[f.Type]; ok && moment != nil && k.find != nil && f.Body != nil {
			before := m
			seen.Now = k.find(&setting{moment.Charter, &moment.Pact, &before}, f)
		}
		facts = append(facts, seen)
		m = m.apply(f)
	}
	return m, facts, pending
}

// Bound returns the parties at an instant, as known at this moment.
func (m *Moment) Bound(at words.Instant) []string { return Bound(m.Charter, &m.Pact, at) }
