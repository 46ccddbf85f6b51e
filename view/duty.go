package view

import (
	"mithaq"
	"mithaq/charter"
	"mithaq/duty"
	"mithaq/record"
	"mithaq/words"
)

// A Duty is something owed. By is an instant, "immediately" where the text says so
// and names no hour, or null where it names no time.
type Duty struct {
	Kind     string            `json:"kind"` // of DutyKinds
	Who      string            `json:"who"`
	What     string            `json:"what"`
	Name     map[string]string `json:"name"`
	By       *string           `json:"by"`
	Article  string            `json:"article"`
	State    duty.State        `json:"state"`
	Crisis   string            `json:"crisis,omitempty"` // empty: on the pact as a whole
	Because  string            `json:"because"`          // the act
	MetBy    []string          `json:"met_by"`           // acts
	How      []Discharge       `json:"how"`              // the same acts, with what each was
	Since    words.Instant     `json:"since"`
	Reported bool              `json:"reported"` // follows from what a source says

	// Of what is owed again and again: in which period, for how many periods the line
	// stands, and by when the last of them was due.
	Nth   int64  `json:"nth,omitempty"`
	Times int64  `json:"times,omitempty"`
	Last  string `json:"last,omitempty"`

	Waiver  string        `json:"waiver,omitempty"`  // the act that released from it
	Finding *words.Reason `json:"finding,omitempty"` // that is to be answered, of kind "finding"
}

// What a duty is owed by: a rule of the charter, or a finding, which is to be answered.
const (
	ByRule    = "rule"
	ByFinding = "finding"
)

// DutyKinds are the kinds of duties.
var DutyKinds = []string{ByRule, ByFinding}

// A Discharge is an act that met a duty: that a member came, pledged or, giving the reason
// in the text, declined.
type Discharge struct {
	Act      string            `json:"act"`
	Event    string            `json:"event"` // as the charter's rules see it
	At       words.Instant     `json:"at"`
	Reported bool              `json:"reported"`
	Text     map[string]string `json:"text,omitempty"`
}

func (r reader) duties(crisis string) []Duty {
	out, said := []Duty{}, map[string]map[string]string{}
	for _, f := range r.m.Facts {
		said[f.Act] = says(f.Body)
	}
	for _, d := range r.m.Duties() {
		v := Duty{
			Kind: ByRule, Who: d.Who, What: d.Rule, Name: d.Name.Texts, Article: d.Article, State: d.State, Crisis: crisis,
			Because: d.Because.Act, MetBy: []string{}, How: []Discharge{}, Since: d.Because.Effect, Reported: d.Reported,
			Nth: d.Nth, Times: d.Times, Finding: d.Finding,
		}
		if d.Finding != nil {
			v.Kind = ByFinding
		}
		if d.Times > 1 {
			v.Last = d.Last.String()
		}
		if d.Released != nil {
			v.Waiver = d.Released.Act
		}
		switch by := d.By.String(); {
		case d.By.Known():
			v.By = &by
		case d.When.Kind == charter.Immediately:
			by = charter.Immediately
			v.By = &by
		}
		for _, e := range d.MetBy {
			v.MetBy = append(v.MetBy, e.Act)
			v.How = append(v.How, Discharge{e.Act, e.Name, e.Effect, e.Told, said[e.Act]})
		}
		out = append(out, v)
	}
	return out
}

// OfDuties returns what is owed in all crises and on the pact as a whole at an instant by
// what was known at another.
func OfDuties(s mithaq.State, at, known words.Instant) []Duty {
	out := []Duty{}
	for _, c := range s.Crises() {
		if m, ok := s.At(c.ID, at, known); ok {
			out = append(out, reader{m: &m}.duties(c.Label)...)
		}
	}
	if m, ok := s.At(record.OnPact, at, known); ok {
		out = append(out, reader{m: &m}.duties("")...)
	}
	return out
}
