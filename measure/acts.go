package measure

import (
	"cmp"
	"fmt"
	"regexp"

	"mithaq/words"
)

// ImposeType is the act "measure.impose/1".
const ImposeType = "measure.impose/1"

// Kinds are the kinds of measures.
var Kinds = []string{"state_of_emergency", "curfew", "movement_restriction", "assembly_ban", "counter_terror_regime"}

// An Impose act is one decision to impose measures of some kinds at some places
// that share a clock. From and Until are legal dates. A widening or extension is a
// new act, which answers the one that it widens or extends.
type Impose struct {
	Kinds  []string      `json:"kinds"`
	Places []string      `json:"places"` // codes of ISO 3166-2 as they were then
	From   words.Instant `json:"from,omitempty"`
	Until  words.Instant `json:"until,omitempty"`
	Offset words.Offset  `json:"offset"` // of the places' clock then
	Hours  *Hours        `json:"hours,omitempty"`
	Base   *words.Text   `json:"base,omitempty"` // legal base
	Text   words.Text    `json:"text"`
}

// Hours are the hours of a curfew on the clock of the place.
type Hours struct {
	From string `json:"from"`
	To   string `json:"to"`
}

var hourForm = regexp.MustCompile(`^([01][0-9]|2[0-3]):[0-5][0-9]$`)

// Check holds the body to its form.
func (m *Impose) Check() error {
	if len(m.Kinds) == 0 || len(m.Places) == 0 {
		return fmt.Errorf("a measure has a kind and a place")
	}
	if err := cmp.Or(words.Unique("kinds", m.Kinds), words.Unique("places", m.Places)); err != nil {
		return err
	}
	for i, k := range m.Kinds {
		if err := words.OneOf(fmt.Sprintf("kinds/%d", i), k, Kinds); err != nil {
			return err
		}
	}
	if m.Until.Known() && m.From.Known() && m.Until <= m.From {
		return fmt.Errorf("until: the measure ends before it begins")
	}
	if m.Hours != nil && !(hourForm.MatchString(m.Hours.From) && hourForm.MatchString(m.Hours.To)) {
		return fmt.Errorf("hours: want 23:00 and 07:00")
	}
	return m.Text.Check()
}

// Says returns the act in words.
func (m *Impose) Says() *words.Text { return &m.Text }

// EndType is the act "measure.end/1".
const EndType = "measure.end/1"

// An End act ends, before its time, the measure that it cites; at all its places,
// or at some.
type End struct {
	Places []string      `json:"places,omitempty"`
	From   words.Instant `json:"from,omitempty"` // legal date of the end
	Text   words.Text    `json:"text"`
}

// Check holds the body to its form.
func (e *End) Check() error {
	return cmp.Or(words.Unique("places", e.Places), e.Text.Check())
}

// Says returns the act in words.
func (e *End) Says() *words.Text { return &e.Text }

// NoticeType is the act "measure.notice/1".
const NoticeType = "measure.notice/1"

// A Notice says what became of a message to the depositary of a treaty, or to the others bound by it,
// that a state departs from it, or does so no more: article 4(3) of the International Covenant on Civil
// and Political Rights asks for both at once, with the provisions and the reasons. It answers the measure,
// or its end. Nobody's having spoken of a notice says nothing about whether there was one.
type Notice struct {
	Kind       string      `json:"kind"`       // derogation, termination
	Instrument string      `json:"instrument"` // label: "iccpr"
	State      string      `json:"state"`      // one of NoticeStates
	Provisions []string    `json:"provisions,omitempty"`
	To         *words.Text `json:"to,omitempty"`
	Text       *words.Text `json:"text,omitempty"`
}

// NoticeKinds are what a notice says: that one departs from a treaty, or has ceased to.
var NoticeKinds = []string{"derogation", "termination"}

// NoticeStates are what can be known of a notice, in the order in which it comes about. Not found is the
// word of who looked for it where it would stand.
var NoticeStates = []string{"sent", "received", "not_found"}

// Check holds the body to its form.
func (n *Notice) Check() error {
	if err := cmp.Or(words.OneOf("kind", n.Kind, NoticeKinds), words.Label("instrument", n.Instrument),
		words.OneOf("state", n.State, NoticeStates), words.Unique("provisions", n.Provisions)); err != nil {
		return err
	}
	for _, t := range []*words.Text{n.To, n.Text} {
		if t != nil {
			if err := t.Check(); err != nil {
				return err
			}
		}
	}
	return nil
}

// Says returns the act in words.
func (n *Notice) Says() *words.Text { return n.Text }
