package measure

import (
	"slices"

	"mithaq/words"
)

// A State is the register of measures. It is a persistent value: Apply returns
// another and leaves the receiver as it was.
type State struct {
	imposed words.List[words.Told[Impose]]
	ended   words.List[words.Told[End]]
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
	Until  words.Instant // the end that was stated; 0 where none was
	Lifted words.Instant // when an act ended it earlier; 0 where none did
	Offset words.Offset
	Hours  *Hours
	Text   words.Text
}

// In reports whether the measure is in force at an instant. Its end is the first
// instant at which it is not.
func (e Entry) In(at words.Instant) bool {
	return at >= e.From && (!e.Until.Known() || at < e.Until) && (!e.Lifted.Known() || at < e.Lifted)
}

// Entries returns every measure by act, kind and place, with what ended it early.
func (s State) Entries() []Entry {
	var out []Entry
	for _, m := range s.imposed.All() {
		from := m.Body.From
		if !from.Known() {
			from = m.Effect
		}
		for _, k := range m.Body.Kinds {
			for _, p := range m.Body.Places {
				out = append(out, Entry{m.Stamp, k, p, from, m.Body.Until, s.lifted(&m, p), m.Body.Offset, m.Body.Hours, m.Body.Text})
			}
		}
	}
	return out
}

// lifted returns when an act ended a measure at a place before its time: the
// earliest such act, or 0.
func (s State) lifted(m *words.Told[Impose], place string) words.Instant {
	lifted := words.Instant(0)
	for _, e := range s.ended.Each(0) {
		if e.Answers != m.Act || len(e.Body.Places) > 0 && !slices.Contains(e.Body.Places, place) {
			continue
		}
		end := e.Body.From
		if !end.Known() {
			end = e.Effect
		}
		if !lifted.Known() || end < lifted {
			lifted = end
		}
	}
	return lifted
}
