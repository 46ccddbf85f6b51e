package situation

import (
	"mithaq/words"
)

// A State is what is said to have happened, in the order in which it counts. It
// is a persistent value: Apply returns another and leaves the receiver as it was. In
// the zero State nothing was said.
type State struct {
	events      words.List[words.Told[Event]]
	figures     words.List[words.Told[Figure]]
	names       words.List[words.Told[Characterisation]]
	statements  words.List[words.Told[Statement]]
	objects     words.List[words.Told[Object]]
	operations  words.List[words.Told[Operation]]
	outages     words.List[words.Told[Outage]]
	corrections words.List[words.Told[Correction]]
}

// Apply folds one act of the family "situation"; others leave the state as it is.
func (s State) Apply(st words.Stamp, body any) State {
	switch b := body.(type) {
	case *Event:
		s.events = s.events.Append(words.Told[Event]{Stamp: st, Body: *b})
	case *Figure:
		s.figures = s.figures.Append(words.Told[Figure]{Stamp: st, Body: *b})
	case *Characterisation:
		s.names = s.names.Append(words.Told[Characterisation]{Stamp: st, Body: *b})
	case *Statement:
		s.statements = s.statements.Append(words.Told[Statement]{Stamp: st, Body: *b})
	case *Object:
		s.objects = s.objects.Append(words.Told[Object]{Stamp: st, Body: *b})
	case *Operation:
		s.operations = s.operations.Append(words.Told[Operation]{Stamp: st, Body: *b})
	case *Outage:
		s.outages = s.outages.Append(words.Told[Outage]{Stamp: st, Body: *b})
	case *Correction:
		s.corrections = s.corrections.Append(words.Told[Correction]{Stamp: st, Body: *b})
	}
	return s
}

// Events returns what is said to have happened.
func (s State) Events() []words.Told[Event] { return s.events.All() }

// Statements returns what was said in public.
func (s State) Statements() []words.Told[Statement] { return s.statements.All() }

// Figures returns every figure that was claimed.
func (s State) Figures() []words.Told[Figure] { return s.figures.All() }

// Characterisations returns who called what by which name.
func (s State) Characterisations() []words.Told[Characterisation] { return s.names.All() }

// Objects returns the states of objects; of one object the last counts.
func (s State) Objects() []words.Told[Object] { return s.objects.All() }

// Outages returns what went down and came back.
func (s State) Outages() []words.Told[Outage] { return s.outages.All() }

// Corrections returns what was said against an act.
func (s State) Corrections(act string) []words.Told[Correction] {
	var out []words.Told[Correction]
	for _, c := range s.corrections.All() {
		if c.Corrects == act {
			out = append(out, c)
		}
	}
	return out
}

// Withdrawn reports whether an act was taken back, or found never to have been so, by whose it is. A
// dispute does not withdraw, nor does what anybody else says against it.
func (s State) Withdrawn(act words.Stamp) bool {
	for _, c := range s.Corrections(act.Act) {
		if c.Body.TakesBack() && act.TheirsToTakeBack(c.Stamp) {
			return true
		}
	}
	return false
}
