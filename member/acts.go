package member

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"mithaq/charter"
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

// CodesAt returns the codes that were valid at an instant.
func (e Entry) CodesAt(at words.Instant) []Code {
	var out []Code
	for _, c := range e.Codes {
		if c.From <= at && (!c.Until.Known() || at < c.Until) {
			out = append(out, c)
		}
	}
	return out
}

// StatusType is the act "member.status/1".
const StatusType = "member.status/1"

// A Status act changes what members are under one instrument, from a legal date. It
// names the decision or the article that its author acts under as its authority, and the
// notice that it follows as what it answers.
type Status struct {
	Members []string `json:"members"`
	// Instrument is a whole instrument, "charter", or one version of its text where that
	// came into force for these members on a date of its own: "charter.2010".
	Instrument string        `json:"instrument"`
	Change     string        `json:"change"` // one of Changes
	From       words.Instant `json:"from"`   // the legal date; force is judged by it
	// Basis is in law what brought the change about; left out where nobody said.
	Basis string `json:"basis,omitempty"` // one of Bases
	// Reading is the charter's reading that the author acts under, where the law of the
	// change is in dispute. It decides nothing: the other readings stay.
	Reading string      `json:"reading,omitempty"`
	Text    *words.Text `json:"text,omitempty"`
}

// Changes are what can happen to a membership, with the status that follows. A notice
// asks for a change and is none; what is noted bears on the membership, such as the end of
// a treaty's first term, and changes nothing.
var Changes = append(slices.Clone(charter.Changes), "noted")

// Bases are the grounds in law on which a membership changes, in the terms of the law of
// treaties (Vienna Convention of 1969, articles 11 to 25, 54 to 62, and of 1978 for
// succession) and, after those, what treaties of the kind know beside them.
var Bases = []string{
	// Consent to be bound, and its effect.
	"signature", "exchange_of_instruments", "ratification", "acceptance", "approval", "accession", "succession",
	"provisional_application", "entry_into_force",
	// The end of it, or a pause.
	"notice",             // of withdrawal, whose time has run
	"denunciation",       // by one side, where the treaty gives no such right
	"consent_of_parties", // of all of them
	"material_breach",
	"change_of_circumstances",
	"termination", // of the treaty itself
	// What a text of its own provides.
	"prolongation",
	"not_prolonged",   // the term ended and the member had not signed its prolongation: no notice was needed
	"decision",        // of a body of the organisation
	"return_protocol", // on restoring a membership
}

// Check holds the body to its form.
func (s *Status) Check() error {
	if len(s.Members) == 0 || s.Instrument == "" {
		return fmt.Errorf("a change of status names its members and its instrument")
	}
	if err := words.Unique("members", s.Members); err != nil {
		return err
	}
	if strings.Count(s.Instrument, ".") > 1 {
		return fmt.Errorf("instrument: %.40q is neither an instrument nor one version of it, such as charter.2010", s.Instrument)
	}
	return cmp.Or(words.OneOf("change", s.Change, Changes), optional("basis", s.Basis, Bases))
}

// optional is OneOf for a field that may be left out.
func optional(field, value string, allowed []string) error {
	if value == "" {
		return nil
	}
	return words.OneOf(field, value, allowed)
}

// Says returns the act in words.
func (s *Status) Says() *words.Text { return s.Text }

// ClaimType is the act "member.claim/1".
const ClaimType = "member.claim/1"

// A Claim is what somebody says about a membership, which nothing follows from. One that
// contests a change of status answers the act that tells of it: two dates, or two readings
// of one event, stand side by side in this way, and neither replaces the other.
type Claim struct {
	Member     string        `json:"member"`
	Code       string        `json:"code"`                 // one of ClaimCodes
	Instrument string        `json:"instrument,omitempty"` // left out: the membership as a whole
	From       words.Instant `json:"from"`                 // the date that the speaker gives
	Change     string        `json:"change,omitempty"`     // what it was, as the speaker has it; one of Changes
	Basis      string        `json:"basis,omitempty"`      // on what ground; one of Bases
	Reading    string        `json:"reading,omitempty"`    // the charter's reading that it rests on
	Speaker    words.Speaker `json:"speaker"`
	Text       words.Text    `json:"text"`
}

// ClaimCodes are the claims known so far. With other_date somebody dates a change
// otherwise; with other_effect he says that it was another change.
var ClaimCodes = []string{"frozen", "in_arrears", "not_financing", "will_not_block", "still_bound", "suspension_asked", "returning", "other_date", "other_effect"}

// Contests reports whether the claim is against a change of status, and not only about
// the membership.
func (c *Claim) Contests() bool { return c.Code == "other_date" || c.Code == "other_effect" }

// Check holds the body to its form.
func (c *Claim) Check() error {
	if c.Member == "" {
		return fmt.Errorf("a claim names the member that it is about")
	}
	if c.Code == "other_effect" && c.Change == "" {
		return fmt.Errorf("change: a claim that something else happened says what")
	}
	return cmp.Or(
		words.OneOf("code", c.Code, ClaimCodes), optional("change", c.Change, Changes), optional("basis", c.Basis, Bases),
		c.Speaker.Check(), c.Text.Check(),
	)
}

// Says returns the act in words.
func (c *Claim) Says() *words.Text { return &c.Text }
