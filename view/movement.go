package view

import (
	"mithaq/force"
	"mithaq/words"
)

// A Move is one booking of the ledger.
type Move struct {
	Stamp
	Member string            `json:"member"`
	From   force.Account     `json:"from"`
	To     force.Account     `json:"to"`
	All    bool              `json:"all"`
	Moved  []Grant           `json:"quantities"`
	Legs   []Leg             `json:"legs"`
	Place  string            `json:"place,omitempty"`
	Text   map[string]string `json:"text"`
}

// A Leg is one movement by air, road or rail, with its times as planned or as they were.
type Leg struct {
	Mode     string         `json:"mode"`
	Lift     string         `json:"lift,omitempty"`
	Count    *Range         `json:"count"`
	From     string         `json:"from,omitempty"`
	To       string         `json:"to,omitempty"`
	Departs  *words.Instant `json:"departs"`
	Arrives  *words.Instant `json:"arrives"`
	Manifest []Grant        `json:"manifest"`
}

func legs(list []force.Leg) []Leg {
	out := []Leg{}
	for _, l := range list {
		out = append(out, Leg{l.Mode, l.Lift, rangeOf(&l.Count), l.From, l.To, instant(l.Departs), instant(l.Arrives), grants(l.Manifest)})
	}
	return out
}

// A Plan is a movement as it was planned, with how far it was carried out.
type Plan struct {
	Stamp
	Member   string            `json:"member"`
	From     force.Account     `json:"from"`
	To       force.Account     `json:"to"`
	Values   []Grant           `json:"quantities"`
	Legs     []Leg             `json:"legs"`
	Due      *words.Instant    `json:"due"` // by the last departure of a plan to set out, the last arrival of another
	Progress force.Progress    `json:"progress"`
	Moves    []string          `json:"moves"` // acts that carried it out
	Moved    []Grant           `json:"moved"`
	Text     map[string]string `json:"text"`
}

func (r reader) plans() []Plan {
	out := []Plan{}
	for _, p := range r.m.Matter.Force.Plans() {
		b := p.Body
		v := Plan{Stamp: r.stamp(p.Stamp), Member: b.Member, From: b.From, To: b.To, Values: grants(b.Quantities), Legs: legs(b.Legs),
			Due: instant(p.Due()), Progress: p.Progress(r.m.At), Moves: []string{}, Moved: []Grant{}, Text: b.Text.Texts}
		for _, q := range b.Quantities {
			moved := p.Moved(q.Kind)
			v.Moved = append(v.Moved, Grant{q.Kind, *rangeOf(&moved)})
		}
		for _, m := range p.Moves {
			v.Moves = append(v.Moves, m.Act)
		}
		out = append(out, v)
	}
	return out
}

// A Reporting is a line of report that stands. What is owed by it is among the duties.
type Reporting struct {
	Stamp
	Member string            `json:"member,omitempty"` // whose contingent reports; none: the mission's own command
	To     Speaker           `json:"to"`
	Every  int64             `json:"every_seconds"`
	Until  *words.Instant    `json:"until"`
	Text   map[string]string `json:"text"`
}

func (r reader) reporting() []Reporting {
	out := []Reporting{}
	for _, l := range r.m.Matter.Force.Reporting() {
		out = append(out, Reporting{r.stamp(l.Stamp), l.Body.Member, r.speaker(l.Body.To), l.Body.EverySeconds, instant(l.Body.Until), l.Body.Text.Texts})
	}
	return out
}

func (r reader) moves() []Move {
	out := []Move{}
	for _, m := range r.m.Matter.Force.Moves() {
		v := Move{
			Stamp: r.stamp(m.Stamp), Member: m.Body.Member, From: m.Body.From, To: m.Body.To, All: m.Body.All,
			Moved: grants(m.Body.Quantities), Legs: legs(m.Body.Legs), Place: m.Body.Place, Text: m.Body.Text.Texts,
		}
		out = append(out, v)
	}
	return out
}
