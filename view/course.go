package view

import (
	"mithaq"
	"mithaq/force"
	"mithaq/words"
)

// A Course is how one line of the ledger came to be what it is: a step for every act that changed it.
type Course struct {
	Member string `json:"member"`
	Line   string `json:"line"`
	Steps  []Step `json:"steps"`
}

// A Step is the line after an act: announced, consented and there are never one number.
type Step struct {
	Stamp
	From      words.Instant `json:"from"` // from when it counts
	Announced *Range        `json:"announced"`
	Pledged   *Range        `json:"pledged"`
	Consented *Range        `json:"consented"`
	MovingIn  *Range        `json:"moving_in"`
	Present   *Range        `json:"present"`
	MovingOut *Range        `json:"moving_out"`
	Returned  *Range        `json:"returned"`
}

// OfForce returns the course of every line of a crisis up to an instant by what was known at another;
// false where the record has no such crisis.
func OfForce(s mithaq.State, name string, at, known words.Instant) ([]Course, bool) {
	c, ok := s.Crisis(name)
	if !ok {
		return nil, false
	}
	m, ok := s.At(c.ID, at, known)
	if !ok {
		return nil, false
	}
	return reader{m: &m}.courses(), true
}

func (r reader) courses() []Course {
	out := []Course{}
	places := map[force.Key]int{}
	var keys []force.Key
	for f, ledger := range r.m.Ledgers() {
		for _, l := range ledger.Lines() {
			if _, ok := places[l.Key]; !ok {
				places[l.Key] = len(out)
				keys = append(keys, l.Key)
				out = append(out, Course{Member: l.Member, Line: l.Kind})
			}
		}
		for i, k := range keys { // also of a line that is gone, since what made it was taken back
			l := ledger.Line(k.Member, k.Kind)
			step := r.step(f, &l)
			if n := len(out[i].Steps); n == 0 || !out[i].Steps[n-1].same(&step) {
				out[i].Steps = append(out[i].Steps, step)
			}
		}
	}
	return out
}

func (r reader) step(f *mithaq.Seen, l *force.Line) Step {
	in := func(a force.Account) *Range { return rangeOf(l.In(a)) }
	return Step{Stamp: r.stamp(f.Stamp), From: f.Effect, Announced: rangeOf(l.Announced), Pledged: rangeOf(l.Pledged), Consented: rangeOf(l.Consented),
		MovingIn: in(force.MovingIn), Present: in(force.Present), MovingOut: in(force.MovingOut), Returned: in(force.Returned)}
}

// Quantities returns what a step says of the line, in the order of its life.
func (s *Step) Quantities() []*Range {
	return []*Range{s.Announced, s.Pledged, s.Consented, s.MovingIn, s.Present, s.MovingOut, s.Returned}
}

// same reports whether two steps say the same of a line.
func (s *Step) same(o *Step) bool {
	a, b := s.Quantities(), o.Quantities()
	for i := range a {
		if (a[i] == nil) != (b[i] == nil) || a[i] != nil && (!equal(a[i].Min, b[i].Min) || !equal(a[i].Max, b[i].Max)) {
			return false
		}
	}
	return true
}

func equal(a, b *int64) bool { return (a == nil) == (b == nil) && (a == nil || *a == *b) }
