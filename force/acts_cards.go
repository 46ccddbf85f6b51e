package force

import (
	"cmp"
	"fmt"

	"mithaq/charter"
	"mithaq/words"
)

// StockType is the act "force.stock/1".
const StockType = "force.stock/1"

// A Stock is what a member has, by its own word: all of it, at home or away. With a pool it is
// what the member holds ready in that pool, and how far it has come there. What is said later
// of the same kind and pool takes its place.
type Stock struct {
	Member     string        `json:"member"`
	Quantities []Quantity    `json:"quantities"`
	Pool       string        `json:"pool,omitempty"`     // of the charter
	Level      string        `json:"level,omitempty"`    // of the pool
	Evidence   *words.Text   `json:"evidence,omitempty"` // by what the level is shown: a visit, a certificate
	Until      words.Instant `json:"until,omitempty"`    // the last instant of which it is said; none: until it is said anew
	Text       *words.Text   `json:"text,omitempty"`
}

// Check holds the body to its form.
func (s *Stock) Check() error {
	if s.Member == "" {
		return fmt.Errorf("a stock names the member that has it")
	}
	if s.Pool == "" && (s.Level != "" || s.Evidence != nil) {
		return fmt.Errorf("level, evidence: stand with the pool that they are of")
	}
	return cmp.Or(checkText(s.Evidence), checkText(s.Text), checkQuantities(s.Quantities))
}

// Says returns the act in words, or by what it is shown.
func (s *Stock) Says() *words.Text {
	if s.Text != nil {
		return s.Text
	}
	return s.Evidence
}

// AlarmType is the act "force.alarm/1".
const AlarmType = "force.alarm/1"

// An Alarm strikes a level of a card. Whom it calls stands in it as it stood on the card, so
// that a card that is changed later changes nothing here.
type Alarm struct {
	Card  string     `json:"card"`  // of the charter
	Level string     `json:"level"` // of the card
	Calls []Call     `json:"calls"`
	Place string     `json:"place,omitempty"`
	Text  words.Text `json:"text"`
}

// A Call is so many things of one kind, one from each place of the list in its order. Cover
// calls for those who stand in at home for the ones that went out.
type Call struct {
	Kind  string   `json:"kind"`
	Count int64    `json:"count"`
	From  []string `json:"from"`
	Cover bool     `json:"cover,omitempty"`
}

// CallsOf returns the calls of a level as an alarm carries them.
func CallsOf(l *charter.Level) []Call {
	var out []Call
	for _, c := range l.Sends {
		out = append(out, Call{Kind: c.ID, Count: c.Count, From: c.From})
	}
	for _, c := range l.Covers {
		out = append(out, Call{Kind: c.ID, Count: c.Count, From: c.From, Cover: true})
	}
	return out
}

// Check holds the body to its form.
func (a *Alarm) Check() error {
	if a.Card == "" || a.Level == "" {
		return fmt.Errorf("an alarm names the card and the level that it strikes")
	}
	if len(a.Calls) == 0 {
		return fmt.Errorf("calls: an alarm carries the calls of its level")
	}
	names := make([]string, len(a.Calls))
	for i, c := range a.Calls {
		names[i] = fmt.Sprint(c.Kind, " ", c.Cover)
	}
	if err := words.Unique("calls", names); err != nil {
		return err
	}
	for i, c := range a.Calls {
		if err := words.Label(fmt.Sprintf("calls/%d/kind", i), c.Kind); err != nil {
			return err
		}
		if c.Count < 1 || c.Count > words.MaxList {
			return fmt.Errorf("calls/%d/count: %d is not from 1 to %d", i, c.Count, words.MaxList)
		}
		if len(c.From) == 0 || len(c.From) > words.MaxList {
			return fmt.Errorf("calls/%d/from: %d entries, wants 1 to %d", i, len(c.From), words.MaxList)
		}
		for j, m := range c.From {
			if err := words.Label(fmt.Sprintf("calls/%d/from/%d", i, j), m); err != nil {
				return err
			}
		}
	}
	return a.Text.Check()
}

// Says returns the act in words.
func (a *Alarm) Says() *words.Text { return &a.Text }

// PassType is the act "force.pass/1".
const PassType = "force.pass/1"

// A Pass says that a member that the alarm it answers has called cannot come, or that fewer of
// its things can. The next on the list are called instead. What is said later takes its place.
type Pass struct {
	Member string      `json:"member"`
	Kind   string      `json:"kind"`
	Cover  bool        `json:"cover,omitempty"` // it was to stand in at home
	Comes  int64       `json:"comes,omitempty"` // how many come after all
	Text   *words.Text `json:"text,omitempty"`
}

// Check holds the body to its form.
func (p *Pass) Check() error {
	if p.Member == "" {
		return fmt.Errorf("a pass names the member that cannot come")
	}
	if err := words.Label("kind", p.Kind); err != nil {
		return err
	}
	if p.Comes < 0 || p.Comes > words.MaxList {
		return fmt.Errorf("comes: %d is not from 0 to %d", p.Comes, words.MaxList)
	}
	if p.Text != nil {
		return p.Text.Check()
	}
	return nil
}

// Says returns the act in words, if it has any.
func (p *Pass) Says() *words.Text { return p.Text }
