package member

import (
	"fmt"

	"mithaq/words"
)

// An Entry of the roll in the genesis act: a member that is, was or may become a
// party, with its pact-local identifier and its codes in outside systems, which
// change over time and are therefore dated.
type Entry struct {
	ID    string     `json:"id"`
	Name  words.Name `json:"name"`
	Codes []Code     `json:"codes,omitempty"`
	// Party is what binds the member by the founders' own word; what came before or
	// after is for acts to say.
	Party []Binding `json:"party,omitempty"`
}

// A Binding is an instrument that binds a member, and since when.
type Binding struct {
	Instrument string        `json:"instrument"`
	From       words.Instant `json:"from"`
}

// A Code is a name in an outside system such as ISO 3166-1.
type Code struct {
	System string        `json:"system"`
	Code   string        `json:"code"`
	From   words.Instant `json:"from,omitempty"`
	Until  words.Instant `json:"until,omitempty"`
}

// StatusType is the act "member.status/1".
const StatusType = "member.status/1"

// A Status act changes what members are under one instrument, from a legal date.
type Status struct {
	Members    []string      `json:"members"`
	Instrument string        `json:"instrument"`
	Change     string        `json:"change"` // one of Changes
	From       words.Instant `json:"from"`   // the legal date; force is judged by it
	Text       *words.Text   `json:"text,omitempty"`
}

// Changes are what can happen to a membership, with the status that follows.
var Changes = []string{"signed", "bound", "prolonged", "left", "suspended", "resumed", "expelled", "observer", "partner", "notice"}

// Check holds the body to its form.
func (s *Status) Check() error {
	if len(s.Members) == 0 || s.Instrument == "" {
		return fmt.Errorf("a change of status names its members and its instrument")
	}
	if err := words.Unique("members", s.Members); err != nil {
		return err
	}
	return words.OneOf("change", s.Change, Changes)
}

// Says returns the act in words.
func (s *Status) Says() *words.Text { return s.Text }

// ClaimType is the act "member.claim/1".
const ClaimType = "member.claim/1"

// A Claim is what somebody says about a membership, which nothing follows from.
type Claim struct {
	Member  string        `json:"member"`
	Code    string        `json:"code"` // one of ClaimCodes
	From    words.Instant `json:"from"`
	Speaker words.Speaker `json:"speaker"`
	Text    words.Text    `json:"text"`
}

// ClaimCodes are the claims known so far.
var ClaimCodes = []string{"frozen", "in_arrears", "not_financing", "will_not_block", "suspension_asked", "returning"}

// Check holds the body to its form.
func (c *Claim) Check() error {
	if c.Member == "" {
		return fmt.Errorf("a claim names the member that it is about")
	}
	if err := words.OneOf("code", c.Code, ClaimCodes); err != nil {
		return err
	}
	if err := c.Speaker.Check(); err != nil {
		return err
	}
	return c.Text.Check()
}

// Says returns the act in words.
func (c *Claim) Says() *words.Text { return &c.Text }

// OfficeType is the act "member.office/1".
const OfficeType = "member.office/1"

// An Office act appoints somebody to an office or takes it from him. Reason is
// left out where none was given; that is itself worth knowing.
type Office struct {
	Member string        `json:"member,omitempty"` // empty for offices of the organisation
	Office string        `json:"office"`
	Person string        `json:"person,omitempty"` // label; empty where nobody was named
	Change string        `json:"change"`           // one of OfficeChanges
	From   words.Instant `json:"from,omitempty"`   // legal date, where it differs
	Reason *words.Text   `json:"reason,omitempty"`
	Text   *words.Text   `json:"text,omitempty"`
}

// OfficeChanges are what can happen to the holder of an office.
var OfficeChanges = []string{"holds", "appointed", "acting", "nominated", "confirmed", "dismissed", "resigned", "took_over"}

// Check holds the body to its form.
func (o *Office) Check() error {
	if o.Office == "" {
		return fmt.Errorf("an appointment names the office")
	}
	return words.OneOf("change", o.Change, OfficeChanges)
}

// Says returns the act in words.
func (o *Office) Says() *words.Text { return o.Text }

// PersonType is the act "member.person/1".
const PersonType = "member.person/1"

// A Person introduces somebody under a label, with the spellings of the name as
// they were found.
type Person struct {
	Label string     `json:"label"`
	Name  words.Name `json:"name"`
}

// Check holds the body to its form.
func (p *Person) Check() error {
	if err := words.Label("label", p.Label); err != nil {
		return err
	}
	return p.Name.Check()
}

// Says returns the act in words.
func (p *Person) Says() *words.Text { return &words.Text{Authentic: p.Name.Original, Texts: p.Name.In} }
