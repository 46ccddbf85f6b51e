package force

import (
	"cmp"
	"fmt"

	"mithaq/words"
)

// GateType is the act "force.gate/1".
const GateType = "force.gate/1"

// A Gate act says that a contingent has passed a gate which somebody else holds, or by which it
// gives itself away: what it offers was accepted by those who asked; a state lets it over its
// border; its member puts it under the command of the mission. How much, and until when, stands in
// it; what is said later of the same gate and kind takes its place.
type Gate struct {
	Gate       string        `json:"gate"`   // one of Gates
	Member     string        `json:"member"` // whose contingent
	Quantities []Quantity    `json:"quantities"`
	Degree     string        `json:"degree,omitempty"` // of a transfer of command: one of Degrees
	Place      string        `json:"place,omitempty"`  // of a clearance: the border point, airspace or airfield
	Until      words.Instant `json:"until,omitempty"`  // the last instant of which it is said
	Text       *words.Text   `json:"text,omitempty"`   // the conditions, as told
}

// The gates of this act. The others are acts of their own: announced, pledged, consented, ordered.
const (
	GateAccepted    = "accepted"
	GateCleared     = "cleared"
	GateTransferred = "command_transferred"
)

// Gates lists them in the order in which a contingent passes them.
var Gates = []string{GateAccepted, GateCleared, GateTransferred}

// Degrees are how far command goes over to the mission, from most to least, as the field names them
// (AJP-3, chapter on command and control).
var Degrees = []string{"full_command", "operational_command", "operational_control", "tactical_command", "tactical_control"}

// Check holds the body to its form.
func (g *Gate) Check() error {
	if err := words.OneOf("gate", g.Gate, Gates); err != nil {
		return err
	}
	if g.Member == "" {
		return fmt.Errorf("a gate is passed by a contingent: name its member")
	}
	if g.Degree != "" {
		if g.Gate != GateTransferred {
			return fmt.Errorf("degree: stands with a transfer of command")
		}
		if err := words.OneOf("degree", g.Degree, Degrees); err != nil {
			return err
		}
	}
	if g.Place != "" && g.Gate != GateCleared {
		return fmt.Errorf("place: stands with a clearance")
	}
	return cmp.Or(checkText(g.Text), checkQuantities(g.Quantities))
}

// Says returns the conditions.
func (g *Gate) Says() *words.Text { return g.Text }

// RequirementType is the act "force.requirement/1".
const RequirementType = "force.requirement/1"

// A Requirement says what is needed in all, line by line, and by when: a statement of requirements,
// as a staff or those in need make it. What is said later of the same kind takes its place, and none
// of a kind says that no more of it is needed.
type Requirement struct {
	Quantities []Quantity    `json:"quantities"`
	By         words.Instant `json:"by,omitempty"` // the instant at which it has to be there
	Place      string        `json:"place,omitempty"`
	Text       *words.Text   `json:"text,omitempty"`
}

// Check holds the body to its form.
func (r *Requirement) Check() error {
	return cmp.Or(checkText(r.Text), checkQuantities(r.Quantities))
}

// Says returns the act in words.
func (r *Requirement) Says() *words.Text { return r.Text }

// CaveatType is the act "force.caveat/1".
const CaveatType = "force.caveat/1"

// A Caveat is what a contributor does not let its contingent do, or where it lets it serve. One that
// answers an earlier caveat takes its place; one that answers it and limits nothing lifts it.
type Caveat struct {
	Member   string        `json:"member"`
	Excludes []string      `json:"excludes,omitempty"` // tasks that it does not do: of TaskKinds
	Within   []string      `json:"within,omitempty"`   // the only places where it serves: codes
	Until    words.Instant `json:"until,omitempty"`    // the last instant of which it is said
	Text     words.Text    `json:"text"`
}

// TaskKinds are what contingents are told to do, so far as a caveat can speak of it.
var TaskKinds = []string{"guard", "escort", "patrol", "checkpoint", "crowd_control", "detention", "combat", "counter_terrorism",
	"search_and_rescue", "firefighting", "medical", "engineering", "transport", "training", "observation"}

// Check holds the body to its form.
func (c *Caveat) Check() error {
	if c.Member == "" {
		return fmt.Errorf("a caveat is of a contributor: name the member")
	}
	return cmp.Or(checkLimits(c.Excludes, c.Within), c.Text.Check())
}

// checkLimits holds to its form what a contributor, or its law, does not let a contingent do.
func checkLimits(excludes, within []string) error {
	for i, k := range excludes {
		if err := words.OneOf(fmt.Sprintf("excludes/%d", i), k, TaskKinds); err != nil {
			return err
		}
	}
	return cmp.Or(words.Unique("excludes", excludes), words.Unique("within", within))
}

// Says returns the act in words.
func (c *Caveat) Says() *words.Text { return &c.Text }

func checkText(t *words.Text) error {
	if t == nil {
		return nil
	}
	return t.Check()
}
