package view

import (
	"maps"
	"slices"

	"mithaq/measure"
	"mithaq/member"
	"mithaq/situation"
	"mithaq/words"
)

// A Measure is one measure of one kind at one place.
type Measure struct {
	Stamp
	Place   string            `json:"place"`
	Kind    string            `json:"kind"`
	From    words.Instant     `json:"from"`
	Until   *words.Instant    `json:"until"`  // as it was decreed
	Lifted  *words.Instant    `json:"lifted"` // when an act ended it earlier
	Offset  words.Offset      `json:"offset"`
	Hours   *measure.Hours    `json:"hours"`
	InForce bool              `json:"in_force"`
	Text    map[string]string `json:"text"`
}

func (r reader) measures() []Measure {
	out := []Measure{}
	for _, e := range r.m.Matter.Measures.Entries() {
		out = append(out, Measure{r.stamp(e.Stamp), e.Place, e.Kind, e.From, instant(e.Until), instant(e.Lifted), e.Offset, e.Hours,
			e.In(r.m.At), e.Text.Texts})
	}
	return out
}

// A Figure is a number that somebody claims. Figures stand side by side; nothing
// adds them.
type Figure struct {
	Stamp
	Subject     string            `json:"subject"`
	Unit        string            `json:"unit"`
	Among       map[string]string `json:"among"`
	Min         *int64            `json:"min"`
	Max         *int64            `json:"max"`
	Precision   string            `json:"precision,omitempty"`
	By          Speaker           `json:"speaker"`
	Withdrawn   bool              `json:"withdrawn"`
	Disputed    bool              `json:"disputed"`
	Corrections []Correction      `json:"corrections"`
}

// A Correction is what was said against an act.
type Correction struct {
	Stamp
	Kind string            `json:"kind"`
	By   Speaker           `json:"speaker"`
	Text map[string]string `json:"text"`
}

func (r reader) figures() []Figure {
	out := []Figure{}
	for _, f := range r.m.Matter.Situation.Figures() {
		v := Figure{
			Stamp: r.stamp(f.Stamp), Subject: f.Body.Subject, Unit: f.Body.Unit, Among: f.Body.Among.Texts,
			Min: f.Body.Value.Min, Max: f.Body.Value.Max, Precision: f.Body.Precision, By: r.speaker(f.Body.Speaker),
			Withdrawn: r.m.Matter.Situation.Withdrawn(f.Act), Corrections: []Correction{},
		}
		for _, c := range r.m.Matter.Situation.Corrections(f.Act) {
			v.Disputed = v.Disputed || c.Body.Kind == "dispute"
			v.Corrections = append(v.Corrections, Correction{r.stamp(c.Stamp), c.Body.Kind, r.speaker(c.Body.Speaker), c.Body.Text.Texts})
		}
		out = append(out, v)
	}
	return out
}

// Called is what somebody called something.
type Called struct {
	Stamp
	Of   string            `json:"of"`
	As   string            `json:"as"`
	By   Speaker           `json:"speaker"`
	Text map[string]string `json:"text"`
}

func (r reader) called() []Called {
	out := []Called{}
	for _, c := range r.m.Matter.Situation.Characterisations() {
		out = append(out, Called{r.stamp(c.Stamp), c.Body.Of, c.Body.As, r.speaker(c.Body.Speaker), c.Body.Text.Texts})
	}
	return out
}

// An Object is a thing with its last known state.
type Object struct {
	Stamp
	Object string            `json:"object"`
	Name   map[string]string `json:"name"`
	Place  string            `json:"place,omitempty"`
	State  string            `json:"state"`
	Count  *Range            `json:"count"`
}

func (r reader) objects() []Object {
	last := map[string]words.Told[situation.Object]{}
	for _, o := range r.m.Matter.Situation.Objects() {
		last[o.Body.Object] = o
	}
	out := []Object{}
	for _, name := range slices.Sorted(maps.Keys(last)) {
		o := last[name]
		out = append(out, Object{r.stamp(o.Stamp), o.Body.Object, o.Body.Name.Texts, o.Body.Place, o.Body.State, rangeOf(&o.Body.Count)})
	}
	return out
}

// An Outage is a service that went down or came back.
type Outage struct {
	Stamp
	Service string            `json:"service"`
	State   string            `json:"state"`
	Places  []string          `json:"places"`
	Text    map[string]string `json:"text,omitempty"`
}

func (r reader) outages() []Outage {
	out := []Outage{}
	for _, o := range r.m.Matter.Situation.Outages() {
		out = append(out, Outage{r.stamp(o.Stamp), o.Body.Service, o.Body.State, list(o.Body.Places), texts(o.Body.Text)})
	}
	return out
}

// An Office is a change of the holder of an office.
type Office struct {
	Stamp
	Member  string            `json:"member,omitempty"`
	Office  string            `json:"office"`
	Holder  Speaker           `json:"holder"`
	Change  string            `json:"change"`
	From    *words.Instant    `json:"from"`  // the legal date; null where it is when it happened
	Until   *words.Instant    `json:"until"` // of a term with an end of its own
	Body    string            `json:"body,omitempty"`
	Session string            `json:"session,omitempty"`
	Reason  map[string]string `json:"reason"` // null where none was given
	Text    map[string]string `json:"text,omitempty"`
}

func (r reader) office(o words.Told[member.Office]) Office {
	b := &o.Body
	return Office{
		r.stamp(o.Stamp), b.Member, b.Office, r.speaker(words.Speaker{Member: b.Member, Person: b.Person}), b.Change,
		instant(b.From), instant(b.Until), b.Body, b.Session, texts(b.Reason), texts(b.Text),
	}
}

func (r reader) offices() []Office {
	out := []Office{}
	for _, o := range r.m.Matter.Members.Offices() {
		out = append(out, r.office(o))
	}
	return out
}

// A Notice is a message owed to the outside, sent.
type Notice struct {
	Stamp
	By   Speaker           `json:"by"`
	To   []string          `json:"to"`
	Text map[string]string `json:"text"`
}

func (r reader) notices() []Notice {
	out := []Notice{}
	for _, n := range r.m.Matter.Notices.All() {
		out = append(out, Notice{r.stamp(n.Stamp), r.performer(n.Stamp), n.Body.To, n.Body.Text.Texts})
	}
	return out
}
