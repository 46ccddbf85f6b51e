package force

import (
	"slices"

	"mithaq/words"
)

// gate returns where a line keeps how much of it has passed a gate of the act [Gate].
func (l *Line) gate(name string) **words.Range {
	switch name {
	case GateAccepted:
		return &l.Accepted
	case GateCleared:
		return &l.Cleared
	}
	return &l.Transferred
}

// Offered returns how much of a line those who asked can count on: what they accepted, or, where
// nobody has accepted anything, what its member promised. Nil where neither was spoken of.
func (l Line) Offered() *words.Range {
	if l.Accepted != nil {
		return l.Accepted
	}
	if l.Pledged == nil && l.Ordered == nil {
		return nil
	}
	return set(l.Promised())
}

// Required is what was last said to be needed in all of one kind.
type Required struct {
	words.Told[Requirement]
	Kind  string
	Value words.Range
}

// Required returns what is needed, by kind.
func (s State) Required() []Required {
	out := make([]Required, 0, s.required.Len())
	for _, r := range s.required.All() {
		out = append(out, r)
	}
	return out
}

// Pledges returns what contributors promised, in the order in which it counts.
func (s State) Pledges() []words.Told[Pledge] { return s.pledges.All() }

// Pledge returns the last promise of a line, or nil.
func (s State) Pledge(member, kind string) *words.Told[Pledge] {
	var last *words.Told[Pledge]
	for _, p := range s.pledges.Each(0) {
		if p.Body.Member == member && slices.ContainsFunc(p.Body.Quantities, func(q Quantity) bool { return q.Kind == kind }) {
			last = p
		}
	}
	return last
}

// Gates returns who said that a contingent has passed which gate.
func (s State) Gates() []words.Told[Gate] { return s.gates.All() }

// Caveats returns the caveats that stand, also those whose term is over: those of contributors in the
// order in which they count, then those that their laws have made conditions of consent. One that
// another has taken the place of is not among them; no contributor lifts what its law demands.
func (s State) Caveats() []words.Told[Caveat] {
	var out []words.Told[Caveat]
	for _, c := range s.caveats.Each(0) {
		out = slices.DeleteFunc(out, func(old words.Told[Caveat]) bool {
			return old.Act == c.Answers && old.Body.Member == c.Body.Member
		})
		if len(c.Body.Excludes)+len(c.Body.Within) > 0 {
			out = append(out, *c)
		}
	}
	return append(out, s.byLaw()...)
}

// byLaw returns the conditions under which members' laws let their contingents go. A step that passes
// takes the place of what the same chamber let go before; what another one demands stands beside it.
func (s State) byLaw() []words.Told[Caveat] {
	type chamber struct{ member, law, step, chamber string }
	var of []chamber
	var out []words.Told[Caveat]
	for _, c := range s.consents.Each(0) {
		b := &c.Body
		if b.Result != "passed" {
			continue
		}
		by := chamber{b.Member, b.Law, b.Step, b.Chamber}
		if i := slices.Index(of, by); i >= 0 {
			of, out = slices.Delete(of, i, i+1), slices.Delete(out, i, i+1)
		}
		if len(b.Excludes)+len(b.Within) > 0 {
			of = append(of, by)
			out = append(out, words.Told[Caveat]{Stamp: c.Stamp,
				Body: Caveat{Member: b.Member, Excludes: b.Excludes, Within: b.Within, Until: b.Until, Text: *c.Body.Says()}})
		}
	}
	return out
}

// Against reports whether a task is one that the caveat excludes, or lies where the contingent does
// not serve. What a task does not say of itself is against nothing.
func (c *Caveat) Against(t *Task) bool {
	if t.Member != "" && t.Member != c.Member {
		return false
	}
	outside := len(c.Within) > 0 && slices.ContainsFunc(t.Places, func(p string) bool { return !slices.Contains(c.Within, p) })
	return t.Kind != "" && slices.Contains(c.Excludes, t.Kind) || outside
}

// Against returns the caveats that stand at an instant and that a task is against.
func (s State) Against(t *Task, at words.Instant) []words.Told[Caveat] {
	return slices.DeleteFunc(s.Caveats(), func(c words.Told[Caveat]) bool {
		return c.Body.Until.Known() && at > c.Body.Until || !c.Body.Against(t)
	})
}

// LetGo returns the last step of a member's own law that let its contingent go, or nil.
func (s State) LetGo(member string) *words.Told[Consent] {
	var last *words.Told[Consent]
	for _, c := range s.consents.Each(0) {
		if c.Body.Member == member && c.Body.Result == "passed" {
			last = c
		}
	}
	return last
}

// away are the accounts of who is neither at home nor lost.
var away = []Account{MovingIn, Present, MovingOut}

// Closed reports whether somebody has made the closing report of the mission.
func (s State) Closed() bool {
	for _, r := range s.reports.Each(0) {
		if r.Body.Closing {
			return true
		}
	}
	return false
}

// Away reports whether anybody may be away from home.
func (s State) Away() bool {
	for _, l := range s.Lines() {
		for _, a := range away {
			if in := l.In(a); in != nil && !in.IsNone() {
				return true
			}
		}
	}
	return false
}
