package member

import (
	"fmt"

	"mithaq/words"
)

// OfficeType is the act "member.office/1".
const OfficeType = "member.office/1"

// An Office act says who holds an office or no longer does. Reason is left out where
// none was given; that is itself worth knowing.
type Office struct {
	Member string        `json:"member,omitempty"` // empty for offices of the organisation
	Office string        `json:"office"`
	Person string        `json:"person,omitempty"` // label; empty where nobody was named
	Change string        `json:"change"`           // one of OfficeChanges
	From   words.Instant `json:"from,omitempty"`   // legal date, where it differs
	Until  words.Instant `json:"until,omitempty"`  // where the term has an end of its own
	// Body and Session narrow a power to one body and one of its sessions, by a label: a
	// plenipotentiary's. Who holds it there is no rival of who holds it elsewhere.
	Body    string      `json:"body,omitempty"`
	Session string      `json:"session,omitempty"`
	Reason  *words.Text `json:"reason,omitempty"`
	Text    *words.Text `json:"text,omitempty"`
}

// OfficeChanges are what can happen to the holder of an office.
//
//   - holds: is known to hold it, however he came to; appointed, confirmed: was put into
//     it. None of the three ends what somebody else holds: where nobody told of his leaving,
//     there are two, and the office is contested.
//   - acting: holds it until somebody does for good.
//   - nominated: was proposed, and holds nothing.
//   - took_over: took it from whoever held it; dismissed, resigned: holds it no more.
//   - claims: says that it is his. That takes nothing from the other.
//   - recognised: the body that the charter names has settled whose it is, by the decision
//     that the act names as its authority. Everybody else's hold and claim end.
var OfficeChanges = []string{"holds", "appointed", "acting", "nominated", "confirmed", "dismissed", "resigned", "took_over", "claims", "recognised"}

// Check holds the body to its form.
func (o *Office) Check() error {
	if o.Office == "" {
		return fmt.Errorf("an appointment names the office")
	}
	if o.Until.Known() {
		switch {
		case manner[o.Change] == "":
			return fmt.Errorf("until: only who comes to hold an office, or claims it, has a term: %.40q begins none", o.Change)
		case !o.From.Known():
			return fmt.Errorf("from: a term that ends at %s says when it begins", o.Until)
		case o.Until <= o.From:
			return fmt.Errorf("until: %s is not after %s, when it begins", o.Until, o.From)
		}
	}
	if o.Person == "" && (o.Change == "claims" || o.Change == "recognised") {
		return fmt.Errorf("person: who claims an office, or is recognised in it, has a name")
	}
	if o.Session != "" {
		if err := words.Label("session", o.Session); err != nil {
			return err
		}
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
