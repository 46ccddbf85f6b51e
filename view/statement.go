package view

import (
	"mithaq"
	"mithaq/situation"
)

// A Link leads from one act to another: a denial to what it denies, a concession to the
// demand that it meets.
type Link struct {
	Act  string  `json:"act"`
	Type string  `json:"type"`
	Kind string  `json:"kind,omitempty"` // of a statement: one of situation.StatementKinds
	By   Speaker `json:"speaker"`
}

// links finds acts by their identifiers and by what they answer.
type links struct {
	act     map[string]*mithaq.Seen
	answers map[string][]*mithaq.Seen
}

func linked(facts []mithaq.Seen) links {
	l := links{map[string]*mithaq.Seen{}, map[string][]*mithaq.Seen{}}
	for i := range facts {
		f := &facts[i]
		l.act[f.Act] = f
		if f.Answers != "" {
			l.answers[f.Answers] = append(l.answers[f.Answers], f)
		}
	}
	return l
}

// link returns a link to an act, or nil where none is cited or it does not count yet.
func (r reader) link(act string) *Link {
	f, ok := r.links.act[act]
	if !ok {
		return nil
	}
	l := r.linkTo(f)
	return &l
}

func (r reader) linkTo(f *mithaq.Seen) Link {
	l := Link{Act: f.Act, Type: f.Type, By: r.performer(f.Stamp)}
	if s, ok := f.Body.(*situation.Statement); ok {
		l.Kind, l.By = s.Kind, r.speaker(s.Speaker)
	}
	return l
}

// answering returns the acts that answer one, in their order.
func (r reader) answering(act string) []Link {
	out := []Link{}
	for _, f := range r.links.answers[act] {
		out = append(out, r.linkTo(f))
	}
	return out
}

// An Event is something that is said to have happened.
type Event struct {
	Stamp
	Kind   string            `json:"kind"`
	Places []string          `json:"places"`
	Text   map[string]string `json:"text"`
}

func (r reader) events() []Event {
	out := []Event{}
	for _, e := range r.m.Matter.Situation.Events() {
		out = append(out, Event{r.stamp(e.Stamp), e.Body.Kind, list(e.Body.Places), e.Body.Text.Texts})
	}
	return out
}

// A Statement is a public utterance, with what it answers and what answers it.
type Statement struct {
	Stamp
	Kind        string            `json:"kind"`
	By          Speaker           `json:"speaker"`
	Text        map[string]string `json:"text"`
	Answers     *Link             `json:"answers"`
	AnsweredBy  []Link            `json:"answered_by"`
	Withdrawn   bool              `json:"withdrawn"`
	Disputed    bool              `json:"disputed"`
	Corrections []Correction      `json:"corrections"`
}

func (r reader) statements() []Statement {
	out := []Statement{}
	for _, s := range r.m.Matter.Situation.Statements() {
		v := Statement{Stamp: r.stamp(s.Stamp), Kind: s.Body.Kind, By: r.speaker(s.Body.Speaker), Text: s.Body.Text.Texts,
			Answers: r.link(s.Answers), AnsweredBy: r.answering(s.Act), Withdrawn: r.m.Matter.Situation.Withdrawn(s.Stamp)}
		v.Corrections, v.Disputed = r.corrections(s.Stamp)
		out = append(out, v)
	}
	return out
}
