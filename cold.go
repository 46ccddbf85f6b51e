package mithaq

import (
	"fmt"
	"iter"
	"slices"

	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"
)

// A record of a million acts does not fit into memory as facts. So a crisis can be
// *cold*: the state then knows where its acts stand in the record, and of what they say
// only the act that opened it. Whoever wants to read or decide anything in it warms it
// first, with the entries from those places. The acts on the pact as a whole, the
// credentials, the editions are never cold: everything is judged against them.

// Places are the sequence numbers of a matter's acts, ascending. They are a persistent
// value.
type Places struct {
	base []int64 // from a snapshot; never written to
	more words.List[int64]
}

// Len returns how many acts the matter has.
func (p Places) Len() int { return len(p.base) + p.more.Len() }

// All yields the places in order.
func (p Places) All() iter.Seq[int64] {
	return func(yield func(int64) bool) {
		for _, seq := range p.base {
			if !yield(seq) {
				return
			}
		}
		for _, seq := range p.more.Each(0) {
			if !yield(*seq) {
				return
			}
		}
	}
}

func (p Places) add(seq int64) Places {
	p.more = p.more.Append(seq)
	return p
}

// An Act of a matter is an entry with its body decoded: what [State.Warm] is given.
type Act struct {
	Entry    record.Entry
	Prepared Prepared
}

// Sparing returns the state in the mood to keep new crises cold, or to keep them warm.
// A loader that reads a long record is sparing; a keeper is not.
func (s State) Sparing(sparing bool) State {
	s.sparing = sparing
	return s
}

// Cold reports whether a crisis has to be warmed before anything in it can be read or
// decided. The pact never is.
func (s State) Cold(matter string) bool {
	l, ok := s.crises.Get(matter)
	return ok && l.cold
}

// Warmth returns how many facts of crises the state holds in memory.
func (s State) Warmth() int { return s.warmth }

// Places returns where the acts of a matter stand in the record.
func (s State) Places(matter string) Places {
	if matter == record.OnPact {
		return s.pact.places
	}
	l, _ := s.crises.Get(matter)
	return l.places
}

// ActsFor counts the acts of a crisis and those of the pact as a whole. What is computed
// of the crisis as of one moment can become something else only with one more of them.
func (s State) ActsFor(crisis string) int64 {
	return int64(s.Places(crisis).Len() + s.pact.places.Len())
}

// Warm returns the state with a cold crisis folded. acts are those of [State.Places],
// in their order; any other are refused, because a state folded from the wrong acts
// would decide wrongly for ever after.
func (s State) Warm(matter string, acts []Act) (State, error) {
	l, ok := s.crises.Get(matter)
	if !ok {
		return s, fmt.Errorf("mithaq: no matter %s to warm", matter)
	}
	if !l.cold {
		return s, nil
	}
	if len(acts) != l.places.Len() {
		return s, fmt.Errorf("mithaq: warming %s with %d acts, it has %d", matter, len(acts), l.places.Len())
	}
	facts := make([]Fact, len(acts))
	i := 0
	for seq := range l.places.All() {
		a := &acts[i]
		if at, ok := s.chain.Seq(a.Entry.Act.ID); !ok || at != seq || a.Entry.Seq != seq {
			return s, &record.Fault{Place: fmt.Sprintf("entry %d", seq), Why: record.Reject("entry.other_act", "act", a.Entry.Act.ID.String())}
		}
		facts[i] = s.fact(&a.Entry, a.Prepared)
		i++
	}
	warm := s.fold(matter, facts)
	warm.places = l.places
	s.warmth += warm.facts.Len() - l.facts.Len()
	s.crises = s.crises.Set(matter, warm)
	return s, nil
}

// Chill returns the state with a crisis forgotten but for its places and its opening.
func (s State) Chill(matter string) State {
	l, ok := s.crises.Get(matter)
	if !ok || l.cold {
		return s
	}
	cold := s.chilled(l)
	s.warmth += cold.facts.Len() - l.facts.Len()
	s.crises = s.crises.Set(matter, cold)
	return s
}

// chilled returns a crisis's log with its opening only.
func (s State) chilled(l Log) Log {
	cold := newLog(l.all.ID, s.roll)
	for _, f := range l.facts.Each(0) {
		if f.Type == situation.OpenType {
			open := *f // by itself: f may stand in memory beside all the others
			cold = cold.append(&open)
			break
		}
	}
	cold.cold, cold.places = true, l.places
	return cold
}

// fold returns the log of a matter's facts, whatever their order.
func (s State) fold(matter string, facts []Fact) Log {
	slices.SortFunc(facts, func(a, b Fact) int { return order(&a, &b) })
	settle(facts)
	l := newLog(matter, s.roll)
	for i := range facts {
		l = l.append(&facts[i])
	}
	return l
}

// distrust refolds the matters in which a credential, now distrusted from an instant
// on, has signed: those of its acts are kept as reported, and bind nobody. Cold matters
// are folded so when they are warmed.
func (s State) distrust(credential record.ID, from words.Instant) State {
	if l, changed := s.distrusted(s.pact, credential, from); changed {
		s.pact = l
	}
	for matter, l := range s.crises.All() {
		if l, changed := s.distrusted(l, credential, from); changed {
			s.crises = s.crises.Set(matter, l)
		}
	}
	return s
}

func (s State) distrusted(l Log, credential record.ID, from words.Instant) (Log, bool) {
	changed := false
	var facts []Fact
	for _, f := range l.facts.Each(0) {
		g := *f
		if g.By == credential && g.Received >= from {
			g.Distrusted, g.Reported, changed = true, true, true
		}
		facts = append(facts, g)
	}
	if !changed {
		return l, false
	}
	again := s.fold(l.all.ID, facts)
	again.cold, again.places = l.cold, l.places
	return again, true
}
