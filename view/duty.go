package view

import (
	"mithaq"
	"mithaq/charter"
	"mithaq/duty"
	"mithaq/words"
)

// A Duty is something owed. By is an instant, "immediately" where the text says so
// and names no hour, or null where it names no time.
type Duty struct {
	Who      string            `json:"who"`
	What     string            `json:"what"`
	Name     map[string]string `json:"name"`
	By       *string           `json:"by"`
	Article  string            `json:"article"`
	State    duty.State        `json:"state"`
	Crisis   string            `json:"crisis,omitempty"`
	Because  string            `json:"because"` // the act
	MetBy    []string          `json:"met_by"`  // acts
	Since    words.Instant     `json:"since"`
	Reported bool              `json:"reported"` // follows from what a source says
}

func (r reader) duties(crisis string) []Duty {
	out := []Duty{}
	for _, d := range r.m.Duties() {
		v := Duty{
			Who: d.Who, What: d.Rule, Name: d.Name.Texts, Article: d.Article, State: d.State, Crisis: crisis,
			Because: d.Because.Act, MetBy: []string{}, Since: d.Because.Effect, Reported: d.Reported,
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
		}
		out = append(out, v)
	}
	return out
}

// OfDuties returns what is owed in all crises at an instant by what was known at
// another.
func OfDuties(s mithaq.State, at, known words.Instant) []Duty {
	out := []Duty{}
	for _, c := range s.Crises() {
		if m, ok := s.At(c.ID, at, known); ok {
			out = append(out, reader{m: &m}.duties(c.Label)...)
		}
	}
	return out
}
