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
	Place   string         `json:"place"`
	Kind    string         `json:"kind"`
	From    words.Instant  `json:"from"`
	Until   *words.Instant `json:"until"`  // as it was decreed
	Lifted  *words.Instant `json:"lifted"` // when an act ended it earlier
	Offset  words.Offset   `json:"offset"`
	Hours   *measure.Hours `json:"hours"`
	InForce bool           `json:"in_force"`
	State   measure.Phase  `json:"state"`
	Extends string         `json:"extends,omitempty"` // the earlier act of the member that it extends or widens
	Widens  bool           `json:"widens"`            // it brings the kind to this place
	By      string         `json:"extended_by,omitempty"`
	// Notice is what is known of the notice of derogation; null: nobody has spoken of one.
	Notice *string `json:"derogation_notice"`
	// Termination is the same of the notice that the derogation has ended.
	Termination *string           `json:"termination_notice"`
	Text        map[string]string `json:"text"`
}

func (r reader) measures() []Measure {
	out := []Measure{}
	for _, e := range r.m.Matter.Measures.Entries() {
		v := Measure{Stamp: r.stamp(e.Stamp), Place: e.Place, Kind: e.Kind, From: e.From, Until: instant(e.Until), Lifted: instant(e.Lifted),
			Offset: e.Offset, Hours: e.Hours, InForce: e.In(r.m.At), State: e.Phase(r.m.At), Extends: e.Extends, Widens: e.Widens, By: e.Extended,
			Text: e.Text.Texts}
		if said := r.m.Matter.Measures.Noticed(e.Act, "derogation"); said != "" {
			v.Notice = &said
		}
		if said := r.m.Matter.Measures.Noticed(e.Act, "termination"); said != "" {
			v.Termination = &said
		}
		out = append(out, v)
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
	Precision   string            `json:"precision,omitempty"` // vague and none_published have no number
	Said        map[string]string `json:"said,omitempty"`      // the word of a vague one
	Places      []string          `json:"places"`
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
			Min: f.Body.Value.Min, Max: f.Body.Value.Max, Precision: f.Body.Precision, Said: texts(f.Body.Said),
			Places: list(f.Body.Places), By: r.speaker(f.Body.Speaker), Withdrawn: r.m.Matter.Situation.Withdrawn(f.Stamp),
		}
		v.Corrections, v.Disputed = r.corrections(f.Stamp)
		out = append(out, v)
	}
	return out
}

// corrections returns what was said against an act, and whether somebody disputes it: by that word, or
// by taking back what is not theirs.
func (r reader) corrections(act words.Stamp) (out []Correction, disputed bool) {
	out = []Correction{}
	for _, c := range r.m.Matter.Situation.Corrections(act.Act) {
		disputed = disputed || c.Body.Kind == "dispute" || c.Body.TakesBack() && !act.TheirsToTakeBack(c.Stamp)
		out = append(out, Correction{r.stamp(c.Stamp), c.Body.Kind, r.speaker(c.Body.Speaker), c.Body.Text.Texts})
	}
	return out, disputed
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
	Object  string            `json:"object"`
	Name    map[string]string `json:"name"`
	Place   string            `json:"place,omitempty"`
	State   string            `json:"state"`
	Count   *Range            `json:"count"`
	History []ObjectState     `json:"history"` // every state that was told, in order
}

// An ObjectState is the state of a thing as one act tells it.
type ObjectState struct {
	Stamp
	State string `json:"state"`
}

func (r reader) objects() []Object {
	told := map[string][]words.Told[situation.Object]{}
	for _, o := range r.m.Matter.Situation.Objects() {
		told[o.Body.Object] = append(told[o.Body.Object], o)
	}
	out := []Object{}
	for _, name := range slices.Sorted(maps.Keys(told)) {
		all := told[name]
		o := all[len(all)-1]
		v := Object{Stamp: r.stamp(o.Stamp), Object: o.Body.Object, Name: o.Body.Name.Texts, Place: o.Body.Place, State: o.Body.State,
			Count: rangeOf(&o.Body.Count)}
		for _, o := range all {
			v.History = append(v.History, ObjectState{r.stamp(o.Stamp), o.Body.State})
		}
		out = append(out, v)
	}
	return out
}

// An Outage is a service that went down or came back.
type Outage struct {
	Stamp
	Service  string            `json:"service"`
	State    string            `json:"state"`
	Places   []string          `json:"places"`
	Affected []Speaker         `json:"affected"` // third parties that it reached
	Follows  *Link             `json:"follows"`  // the outage that it follows from
	Text     map[string]string `json:"text,omitempty"`
}

func (r reader) outages() []Outage {
	out := []Outage{}
	for _, o := range r.m.Matter.Situation.Outages() {
		v := Outage{Stamp: r.stamp(o.Stamp), Service: o.Body.Service, State: o.Body.State, Places: list(o.Body.Places),
			Affected: []Speaker{}, Follows: r.link(o.Answers), Text: texts(o.Body.Text)}
		for _, a := range o.Body.Affected {
			v.Affected = append(v.Affected, r.speaker(a))
		}
		out = append(out, v)
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
