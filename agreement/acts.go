package agreement

import (
	"cmp"
	"fmt"

	"mithaq/words"
)

// RequestType is the act "agreement.request/1".
const RequestType = "agreement.request/1"

// A Request asks for help under a kind of agreement of the charter. It may cite the appeal
// that it answers to.
type Request struct {
	Kind     string        `json:"kind"`
	Of       []string      `json:"of,omitempty"` // members asked; left out: everybody
	Items    []Item        `json:"items"`
	NeededBy words.Instant `json:"needed_by,omitempty"`
	Terms    *Terms        `json:"terms,omitempty"`
	Form     string        `json:"form,omitempty"` // one of Forms, where it was said how
	Text     words.Text    `json:"text"`
}

// Forms are how a part of an agreement is given: what was only spoken may have to be
// confirmed.
var Forms = []string{"written", "oral"}

func checkForm(form string) error {
	if form == "" {
		return nil
	}
	return words.OneOf("form", form, Forms)
}

// checkWhole holds what asks for or offers help to its form.
func checkWhole(kind, form string, items []Item, terms *Terms, text words.Text) error {
	if kind == "" {
		return fmt.Errorf("kind: help is asked for and offered under a kind of agreement of the charter")
	}
	if len(items) == 0 {
		return fmt.Errorf("items: name at least one kind of thing, with {} where no number is known")
	}
	return cmp.Or(checkForm(form), checkItems(items), terms.check(), text.Check())
}

// Check holds the body to its form.
func (r *Request) Check() error {
	if err := words.Unique("of", r.Of); err != nil {
		return err
	}
	return checkWhole(r.Kind, r.Form, r.Items, r.Terms, r.Text)
}

// Says returns the act in words.
func (r *Request) Says() *words.Text { return &r.Text }

// OfferType is the act "agreement.offer/1".
const OfferType = "agreement.offer/1"

// An Offer offers help to a member. It cites the request or the appeal that it answers; it
// may answer nothing where the charter lets an agreement begin with an offer.
type Offer struct {
	Kind      string        `json:"kind"`
	To        string        `json:"to"` // the member in need
	Items     []Item        `json:"items"`
	Terms     *Terms        `json:"terms,omitempty"`
	GoodUntil words.Instant `json:"good_until,omitempty"` // the last instant at which it can be accepted; left out: none is stated
	Form      string        `json:"form,omitempty"`
	Text      words.Text    `json:"text"`
}

// Check holds the body to its form.
func (o *Offer) Check() error {
	if o.To == "" {
		return fmt.Errorf("to: help is offered to a member")
	}
	return checkWhole(o.Kind, o.Form, o.Items, o.Terms, o.Text)
}

// Says returns the act in words.
func (o *Offer) Says() *words.Text { return &o.Text }

// DeclineType is the act "agreement.decline/1".
const DeclineType = "agreement.decline/1"

// A Decline says no to a request, an offer or an amendment, which it cites as answered.
type Decline struct {
	Reason *words.Text `json:"reason,omitempty"` // left out: none was given
}

// Check holds the body to its form.
func (d *Decline) Check() error { return checkText("reason", d.Reason) }

// Says returns the act in words.
func (d *Decline) Says() *words.Text { return d.Reason }

func checkText(field string, t *words.Text) error {
	if t == nil {
		return nil
	}
	if err := t.Check(); err != nil {
		return fmt.Errorf("%s: %w", field, err)
	}
	return nil
}

// AcceptanceType is the act "agreement.acceptance/1".
const AcceptanceType = "agreement.acceptance/1"

// An Acceptance accepts an offer or an amendment, which it cites as answered. What it
// restates of it says the same, or nothing is accepted.
type Acceptance struct {
	Items []Item      `json:"items,omitempty"`
	Terms *Terms      `json:"terms,omitempty"`
	Form  string      `json:"form,omitempty"`
	Text  *words.Text `json:"text,omitempty"`
}

// Check holds the body to its form.
func (a *Acceptance) Check() error {
	return cmp.Or(checkForm(a.Form), checkItems(a.Items), a.Terms.check(), checkText("text", a.Text))
}

// Says returns the act in words.
func (a *Acceptance) Says() *words.Text { return a.Text }

// AmendmentType is the act "agreement.amendment/1".
const AmendmentType = "agreement.amendment/1"

// An Amendment proposes to change what binds: the acceptance, or the offer that was
// accepted, which it cites as answered. Items, where it has any, take the place of all; of
// the terms what it leaves out stays.
type Amendment struct {
	Items []Item     `json:"items,omitempty"`
	Terms *Terms     `json:"terms,omitempty"`
	Text  words.Text `json:"text"`
}

// Check holds the body to its form.
func (a *Amendment) Check() error {
	if len(a.Items) == 0 && a.Terms == nil {
		return fmt.Errorf("items, terms: an amendment changes one or the other")
	}
	return cmp.Or(checkItems(a.Items), a.Terms.check(), a.Text.Check())
}

// Says returns the act in words.
func (a *Amendment) Says() *words.Text { return &a.Text }

// ConfirmationType is the act "agreement.confirmation/1".
const ConfirmationType = "agreement.confirmation/1"

// A Confirmation says in writing what its performer said orally: the request, the offer or
// the acceptance that it cites as answered.
type Confirmation struct {
	Text *words.Text `json:"text,omitempty"`
}

// Check holds the body to its form.
func (c *Confirmation) Check() error { return checkText("text", c.Text) }

// Says returns the act in words.
func (c *Confirmation) Says() *words.Text { return c.Text }

// EndType is the act "agreement.end/1".
const EndType = "agreement.end/1"

// An End takes back the request or the offer that it cites as answered, or ends what binds:
// the acceptance, or the offer that was accepted.
type End struct {
	How  string      `json:"how"` // one of Endings
	Text *words.Text `json:"text,omitempty"`
}

// The ways in which an agreement ends: what does not bind yet is withdrawn by who said it;
// what binds is recalled by the assister, released by the requester, or completed.
const (
	Withdrawn = "withdrawn"
	Recalled  = "recalled"
	Released  = "released"
	Completed = "completed"
)

// Endings lists them.
var Endings = []string{Withdrawn, Recalled, Released, Completed}

// Check holds the body to its form.
func (e *End) Check() error {
	return cmp.Or(words.OneOf("how", e.How, Endings), checkText("text", e.Text))
}

// Says returns the act in words.
func (e *End) Says() *words.Text { return e.Text }
