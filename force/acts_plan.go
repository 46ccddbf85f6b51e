package force

import (
	"cmp"
	"fmt"

	"mithaq/words"
)

// PlanType is the act "force.plan/1".
const PlanType = "force.plan/1"

// A Plan says how a quantity is to go from one account to another, and when: the movement table of a
// contingent, in or out. Moves that answer it carry it out. One that answers an earlier plan takes its
// place.
type Plan struct {
	Member     string     `json:"member"`
	From       Account    `json:"from"`
	To         Account    `json:"to"`
	Quantities []Quantity `json:"quantities"`
	Legs       []Leg      `json:"legs"`
	Text       words.Text `json:"text"`
}

// Check holds the body to its form.
func (p *Plan) Check() error {
	if p.Member == "" {
		return fmt.Errorf("a plan is of a contingent: name its member")
	}
	if len(p.Legs) == 0 {
		return fmt.Errorf("legs: a plan says how it goes")
	}
	return cmp.Or(checkAccounts(p.From, p.To), checkQuantities(p.Quantities), checkLegs(p.Legs), p.Text.Check())
}

// Says returns the act in words.
func (p *Plan) Says() *words.Text { return &p.Text }

// ReportingType is the act "force.reporting/1".
const ReportingType = "force.reporting/1"

// Reporting is a standing line of the chain of command: who reports to whom, and how often. A report
// of who owes it meets the period in which it is made. One that answers an earlier line takes its place.
type Reporting struct {
	Member       string        `json:"member,omitempty"` // whose contingent reports; empty: the mission's own command
	To           words.Speaker `json:"to"`
	EverySeconds int64         `json:"every_seconds"`
	Until        words.Instant `json:"until,omitempty"` // from then on nothing more is owed; none: until the force is home
	Text         words.Text    `json:"text"`
}

// The bounds of a period of reports: a minute, and a year.
const (
	leastPeriod = 60
	mostPeriod  = 366 * 24 * 60 * 60
)

// Check holds the body to its form.
func (r *Reporting) Check() error {
	if r.EverySeconds < leastPeriod || r.EverySeconds > mostPeriod {
		return fmt.Errorf("every_seconds: %d is not from a minute to a year", r.EverySeconds)
	}
	return cmp.Or(r.To.Check(), r.Text.Check())
}

// Says returns the act in words.
func (r *Reporting) Says() *words.Text { return &r.Text }
