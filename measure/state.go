package measure

import (
	"slices"

	"mithaq/words"

	"github.com/benbjohnson/immutable"
)

// A State is the register of measures. It is a persistent value: Apply returns
// another and leaves the receiver as it was.
type State struct {
	imposed *immutable.List[words.Told[Impose]]
	ended   *immutable.List[words.Told[End]]
}

// New returns the empty register.
func New() State {
	return State{immutable.NewList[words.Told[Impose]](), immutable.NewList[words.Told[End]]()}
}

// Apply folds one act of the family "measure"; others leave the state as it is.
func (s State) Apply(st words.Stamp, body any) State {
	switch b := body.(type) {
	case *Impose:
		s.imposed = s.imposed.Append(words.Told[Impose]{Stamp: st, Body: *b})
	case *End:
		s.ended = s.ended.Append(words.Told[End]{Stamp: st, Body: *b})
	}
	return s
}

// An Entry is one measure of one kind at one place.
type Entry struct {
	words.Stamp
	Kind   string
	Place  string
	From   words.Instant // legal start, or the effect of the act that tells of it
	Until  words.Instant // 0 where no end was stated
	Offset words.Offset
	Hours  *Hours
	Text   words.Text
}

// In reports whether the measure is in force at an instant. Its end is the first
// instant at which it is not.
func (e Entry) In(at words.Instant) bool {
	return at >= e.From && (!e.Until.Known() || at < e.Until)
}

// Entries returns every measure by act, kind and place, with ends applied.
func (s State) Entries() []Entry {
	var out []Entry
	for _, m := range words.Slice(s.imposed) {
		from := m.Body.From
		if !from.Known() {
			from = m.Effect
		}
		for _, k := range m.Body.Kinds {
			for _, p := range m.Body.Places {
				out = append(out, Entry{m.Stamp, k, p, from, s.until(&m, p), m.Body.Offset, m.Body.Hours, m.Body.Text})
			}
		}
	}
	return out
}

// until returns the end of a measure at a place: the stated one, or an earlier one
// by an act.
func (s State) until(m *words.Told[Impose], place string) words.Instant {
	until := m.Body.Until
	for _, e := range words.Slice(s.ended) {
		if e.Answers != m.Act || len(e.Body.Places) > 0 && !slices.Contains(e.Body.Places, place) {
			continue
		}
		end := e.Body.From
		if !end.Known() {
			end = e.Effect
		}
		if !until.Known() || end < until {
			until = end
		}
	}
	return until
}
