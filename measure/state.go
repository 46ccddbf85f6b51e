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
	notices words.List[words.Told[Notice]]
}

// Apply folds one act of the family "measure"; others leave the state as it is.
func (s State) Apply(st words.Stamp, body any) State {
	switch b := body.(type) {
	case *Impose:
		s.imposed = s.imposed.Append(words.Told[Impose]{Stamp: st, Body: *b})
	case *End:
		s.ended = s.ended.Append(words.Told[End]{Stamp: st, Body: *b})
	case *Notice:
		s.notices = s.notices.Append(words.Told[Notice]{Stamp: st, Body: *b})
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
	// Extends is the earlier act of the same member that this one widens or extends; Widens says that it
	// brings the kind to this place for the first time. Extended is the later one that goes on from here.
	Extends  string
	Widens   bool
	Extended string
}

// A Phase is where a measure is in its life.
type Phase string

// The phases of a measure. Lapsed is by its own end, lifted by an act before it, and extended goes on by
// another act: three things that are never one.
const (
	Ahead    Phase = "ahead"
	InForce  Phase = "in_force"
	Extended Phase = "extended"
	Lapsed   Phase = "lapsed"
	Lifted   Phase = "lifted"
)

// Phase returns where a measure is in its life at an instant.
func (e Entry) Phase(at words.Instant) Phase {
	switch {
	case at < e.From:
		return Ahead
	case e.In(at):
		return InForce
	case e.Lifted.Known() && at >= e.Lifted && (!e.Until.Known() || e.Lifted < e.Until):
		return Lifted
	case e.Extended != "":
		return Extended
	}
	return Lapsed
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
				out = append(out, Entry{Stamp: m.Stamp, Kind: k, Place: p, From: from, Until: m.Body.Until, Lifted: s.lifted(&m, p),
					Offset: m.Body.Offset, Hours: m.Body.Hours, Text: m.Body.Text})
			}
		}
	}
	chain(out)
	return out
}

// chain finds what each measure extends or widens. Only the member's own act goes on from another.
func chain(list []Entry) {
	for i := range list {
		e := &list[i]
		if e.Answers == "" {
			continue
		}
		known := false
		for j := range list {
			before := &list[j]
			if before.Act != e.Answers || before.Member != e.Member {
				continue
			}
			e.Extends = before.Act
			if before.Kind == e.Kind && before.Place == e.Place {
				known, before.Extended = true, e.Act
			}
		}
		e.Widens = e.Extends != "" && !known
	}
}

// Noticed returns the furthest that anybody has said of a notice that answers an act: received, sent, not
// found, or nothing, which is unknown and not none. Whoever found none is answered by who got it.
func (s State) Noticed(act, kind string) string {
	said := map[string]bool{}
	for _, n := range s.notices.Each(0) {
		if n.Answers == act && n.Body.Kind == kind {
			said[n.Body.State] = true
		}
	}
	for _, state := range []string{"received", "sent", "not_found"} {
		if said[state] {
			return state
		}
	}
	return ""
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

// Ends reports whether an act is one that ended a measure.
func (s State) Ends(act string) bool {
	for _, e := range s.ended.Each(0) {
		if e.Act == act {
			return true
		}
	}
	return false
}
