package situation

import (
	"fmt"

	"mithaq/words"
)

// OpenType is the act "crisis.open/1": it makes the matter that others belong to.
const OpenType = "crisis.open/1"

// An Open act opens a crisis. Its identifier is the identifier of the crisis; the
// label is for people.
type Open struct {
	Label  string     `json:"label"`
	Title  words.Text `json:"title"`
	Member string     `json:"member,omitempty"` // on whose territory
}

// Check holds the body to its form.
func (o *Open) Check() error {
	if err := words.Label("label", o.Label); err != nil {
		return err
	}
	return o.Title.Check()
}

// Says returns the act in words.
func (o *Open) Says() *words.Text { return &o.Title }

// SourceType is the act "situation.source/1".
const SourceType = "situation.source/1"

// A Source is where words come from: an outlet, a page, a document. Grade is how
// reliable the source is and how credible the item, each judged on its own.
type Source struct {
	Label    string      `json:"label"`
	Outlet   string      `json:"outlet"`
	URL      string      `json:"url,omitempty"`
	File     string      `json:"file,omitempty"` // for texts kept beside the case
	Language string      `json:"language,omitempty"`
	Grade    words.Grade `json:"grade,omitempty"`
	Text     *words.Text `json:"text,omitempty"` // what it is, in our words
}

// Check holds the body to its form.
func (s *Source) Check() error {
	if err := words.Label("label", s.Label); err != nil {
		return err
	}
	if s.Outlet == "" || s.URL == "" && s.File == "" {
		return fmt.Errorf("a source has a label, an outlet, and a url or a file")
	}
	if s.Grade != "" {
		return s.Grade.Check()
	}
	return nil
}

// Says returns the act in words.
func (s *Source) Says() *words.Text { return s.Text }

// EventType is the act "situation.event/1".
const EventType = "situation.event/1"

// An Event is something that is said to have happened and that no other act type
// says more exactly: protests, clashes, looting.
type Event struct {
	Kind   string     `json:"kind"`
	Places []string   `json:"places,omitempty"` // codes
	Text   words.Text `json:"text"`
}

// EventKinds are the kinds of events.
var EventKinds = []string{"protest", "clash", "attack", "looting", "calm", "arrests", "headquarters", "concession", "debate", "other"}

// Check holds the body to its form.
func (e *Event) Check() error {
	if err := words.OneOf("kind", e.Kind, EventKinds); err != nil {
		return err
	}
	if err := words.Unique("places", e.Places); err != nil {
		return err
	}
	return e.Text.Check()
}

// Says returns the act in words.
func (e *Event) Says() *words.Text { return &e.Text }

// FigureType is the act "situation.figure/1".
const FigureType = "situation.figure/1"

// A Figure is a number that somebody claims, with what it counts.
type Figure struct {
	Subject   string        `json:"subject"`             // one of FigureSubjects
	Unit      string        `json:"unit"`                // people, vehicles, aircraft, flights, objects, hours, days
	Among     words.Text    `json:"among"`               // the population: who or what was counted
	Value     words.Range   `json:"value"`               // {} when it was said that there is a number but not which
	Precision string        `json:"precision,omitempty"` // one of Precisions; empty for exact
	Said      *words.Text   `json:"said,omitempty"`      // the speaker's word where it is vague: dozens
	Places    []string      `json:"places,omitempty"`
	Speaker   words.Speaker `json:"speaker"`
}

// FigureSubjects are what figures are about.
var FigureSubjects = []string{"killed", "injured", "detained", "strength_planned", "strength_deployed", "vehicles_deployed",
	"aircraft", "flights_in", "flights_out", "objects_guarded", "objects_seized", "hours_offline", "losses", "freed_for_other_tasks"}

// Precisions are how exactly a figure was meant. A vague one is a word and no number; of
// none_published it was said that nobody has published one, which is not the same as none.
var Precisions = []string{"", "about", "at_least", "at_most", Vague, NonePublished}

// The precisions of a figure without a number.
const (
	Vague         = "vague"
	NonePublished = "none_published"
)

// Check holds the body to its form.
func (f *Figure) Check() error {
	if err := words.OneOf("subject", f.Subject, FigureSubjects); err != nil {
		return err
	}
	if err := words.OneOf("unit", f.Unit, []string{"people", "vehicles", "aircraft", "flights", "objects", "hours", "days"}); err != nil {
		return err
	}
	if err := words.OneOf("precision", f.Precision, Precisions); err != nil {
		return err
	}
	if err := words.Unique("places", f.Places); err != nil {
		return err
	}
	if !f.Value.Valid() {
		return fmt.Errorf("value: %s is not a quantity", f.Value)
	}
	if f.Precision == NonePublished && f.Value != words.Unknown {
		return fmt.Errorf("precision: a figure that nobody has published has no value, and this one is %s", f.Value)
	}
	if f.Said != nil {
		if err := f.Said.Check(); err != nil {
			return err
		}
	}
	if err := f.Speaker.Check(); err != nil {
		return err
	}
	return f.Among.Check()
}

// Spoke returns whose words they are.
func (f *Figure) Spoke() words.Speaker { return f.Speaker }

// Says returns the act in words.
func (f *Figure) Says() *words.Text { return &f.Among }

// CharacterisationType is the act "situation.characterisation/1".
const CharacterisationType = "situation.characterisation/1"

// A Characterisation is what somebody calls something. Words change over time, and
// who used which is part of the record.
type Characterisation struct {
	Of      string        `json:"of"` // participants, events, threat, mission, origin
	As      string        `json:"as"` // a code: rioters, terrorist_bands, aggression, ...
	Speaker words.Speaker `json:"speaker"`
	Text    words.Text    `json:"text"`
}

// Check holds the body to its form.
func (c *Characterisation) Check() error {
	if c.Of == "" || c.As == "" {
		return fmt.Errorf("a characterisation says what is called what")
	}
	if err := c.Speaker.Check(); err != nil {
		return err
	}
	return c.Text.Check()
}

// Spoke returns whose words they are.
func (c *Characterisation) Spoke() words.Speaker { return c.Speaker }

// Says returns the act in words.
func (c *Characterisation) Says() *words.Text { return &c.Text }

// StatementType is the act "situation.statement/1".
const StatementType = "situation.statement/1"

// A Statement is a public utterance.
type Statement struct {
	Kind    string        `json:"kind"` // one of StatementKinds
	Speaker words.Speaker `json:"speaker"`
	Text    words.Text    `json:"text"`
}

// StatementKinds are the kinds of statements. A denial cites what it answers.
var StatementKinds = []string{"reaction", "demand", "concession", "denial", "accusation", "plan", "report", "assurance"}

// Check holds the body to its form.
func (s *Statement) Check() error {
	if err := words.OneOf("kind", s.Kind, StatementKinds); err != nil {
		return err
	}
	if err := s.Speaker.Check(); err != nil {
		return err
	}
	return s.Text.Check()
}

// Spoke returns whose words they are.
func (s *Statement) Spoke() words.Speaker { return s.Speaker }

// Says returns the act in words.
func (s *Statement) Says() *words.Text { return &s.Text }

// ObjectType is the act "situation.object/1".
const ObjectType = "situation.object/1"

// An Object act says in what state a thing is: a building, an airport, aircraft.
type Object struct {
	Object string      `json:"object"` // label; the same object keeps it
	Name   words.Text  `json:"name"`
	Place  string      `json:"place,omitempty"`
	State  string      `json:"state"` // one of ObjectStates
	Count  words.Range `json:"count,omitempty"`
}

// ObjectStates are the states of objects.
var ObjectStates = []string{"attacked", "seized", "damaged", "recovered", "guarded", "handed_over"}

// Check holds the body to its form.
func (o *Object) Check() error {
	if err := words.Label("object", o.Object); err != nil {
		return err
	}
	if err := words.OneOf("state", o.State, ObjectStates); err != nil {
		return err
	}
	return o.Name.Check()
}

// Says returns the act in words.
func (o *Object) Says() *words.Text { return &o.Name }

// OutageType is the act "situation.outage/1".
const OutageType = "situation.outage/1"

// An Outage act says that a service went down, or came back. One that follows from
// another, payments from the network's, cites it as what it answers.
type Outage struct {
	Service  string          `json:"service"` // one of Services
	State    string          `json:"state"`   // down, disrupted, restored
	Places   []string        `json:"places,omitempty"`
	Affected []words.Speaker `json:"affected,omitempty"` // third parties that it reached: foreign carriers
	Text     *words.Text     `json:"text,omitempty"`
}

// Services are what can fail.
var Services = []string{"internet", "mobile_internet", "telephone", "banking", "flights"}

// Check holds the body to its form.
func (o *Outage) Check() error {
	if err := words.OneOf("service", o.Service, Services); err != nil {
		return err
	}
	if err := words.Unique("places", o.Places); err != nil {
		return err
	}
	for _, a := range o.Affected {
		if err := a.Check(); err != nil {
			return err
		}
	}
	return words.OneOf("state", o.State, []string{"down", "disrupted", "restored"})
}

// Says returns the act in words.
func (o *Outage) Says() *words.Text { return o.Text }

// CorrectionType is the act "situation.correction/1".
const CorrectionType = "situation.correction/1"

// A Correction cites the act that it corrects; nothing is edited. An erratum says
// that it never was so, an amendment that it is so no more, a retraction takes it
// back, a dispute contradicts it.
type Correction struct {
	Kind    string        `json:"kind"` // one of CorrectionKinds
	Speaker words.Speaker `json:"speaker"`
	Text    words.Text    `json:"text"`
}

// CorrectionKinds are the kinds of corrections.
var CorrectionKinds = []string{"erratum", "amendment", "retraction", "dispute"}

// Check holds the body to its form.
func (c *Correction) Check() error {
	if err := words.OneOf("kind", c.Kind, CorrectionKinds); err != nil {
		return err
	}
	if err := c.Speaker.Check(); err != nil {
		return err
	}
	return c.Text.Check()
}

// TakesBack reports whether the correction takes an act back, or finds that it never was so. A
// dispute does neither, and an amendment is of what was so.
func (c *Correction) TakesBack() bool { return c.Kind == "retraction" || c.Kind == "erratum" }

// Says returns the act in words.
func (c *Correction) Says() *words.Text { return &c.Text }
