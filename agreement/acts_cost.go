package agreement

import (
	"cmp"
	"fmt"

	"mithaq/words"
)

// ClaimType is the act "agreement.claim/1".
const ClaimType = "agreement.claim/1"

// A Claim asks for what help has cost, line by line. It cites as answered what binds: the
// acceptance, or the offer that was accepted. It may come after the help has ended.
type Claim struct {
	Lines []CostLine `json:"lines"`
	Text  words.Text `json:"text"`
}

// A CostLine is what one kind of thing has cost, with the papers that show it.
type CostLine struct {
	Kind     string      `json:"kind"` // of the charter's things, or of costs: "travel", "supplies"
	Amount   Money       `json:"amount"`
	What     *words.Text `json:"what,omitempty"`
	Evidence []string    `json:"evidence,omitempty"` // which papers, or their digests: "sha256:…"
}

// CostKinds are kinds of lines that many pacts know beside their own things. A claim may have others.
var CostKinds = []string{"equipment", "lodging", "meals", "personnel", "supplies", "transport", "travel"}

// Check holds the body to its form.
func (c *Claim) Check() error {
	if len(c.Lines) == 0 || len(c.Lines) > words.MaxList {
		return fmt.Errorf("lines: a claim has at least one line, and at most %d", words.MaxList)
	}
	for i, l := range c.Lines {
		if err := words.Label(fmt.Sprintf("lines/%d/kind", i), l.Kind); err != nil {
			return err
		}
		if err := l.Amount.Check(); err != nil {
			return fmt.Errorf("lines/%d/amount/%w", i, err)
		}
		if err := cmp.Or(checkText(fmt.Sprintf("lines/%d/what", i), l.What), words.Unique(fmt.Sprintf("lines/%d/evidence", i), l.Evidence)); err != nil {
			return err
		}
	}
	return c.Text.Check()
}

// Says returns the act in words.
func (c *Claim) Says() *words.Text { return &c.Text }

// SettlementType is the act "agreement.settlement/1".
const SettlementType = "agreement.settlement/1"

// A Settlement is what the requester says to a claim, which it cites as answered: what of it is
// accepted, and what disputed, at most one amount for each currency. What it does not speak of is
// undecided. Of several to one claim the last counts, for the whole of it.
type Settlement struct {
	Accepted []Money     `json:"accepted,omitempty"`
	Disputed []Money     `json:"disputed,omitempty"`
	Text     *words.Text `json:"text,omitempty"`
}

// Check holds the body to its form.
func (s *Settlement) Check() error {
	if len(s.Accepted)+len(s.Disputed) == 0 {
		return fmt.Errorf("accepted, disputed: a settlement says one or the other of some amount")
	}
	return cmp.Or(checkMoney("accepted", s.Accepted), checkMoney("disputed", s.Disputed), checkText("text", s.Text))
}

func checkMoney(field string, list []Money) error {
	currencies := make([]string, len(list))
	for i, m := range list {
		if err := m.Check(); err != nil {
			return fmt.Errorf("%s/%d/%w", field, i, err)
		}
		currencies[i] = m.Currency
	}
	return words.Unique(field, currencies)
}

// Says returns the act in words.
func (s *Settlement) Says() *words.Text { return s.Text }

// PaymentType is the act "agreement.payment/1".
const PaymentType = "agreement.payment/1"

// A Payment says that so much of a claim, which it cites as answered, was paid. Who pays need not be
// the requester: others may bear a part.
type Payment struct {
	Amount Money       `json:"amount"`
	Text   *words.Text `json:"text,omitempty"`
}

// Check holds the body to its form.
func (p *Payment) Check() error {
	if err := p.Amount.Check(); err != nil {
		return fmt.Errorf("amount/%w", err)
	}
	return checkText("text", p.Text)
}

// Says returns the act in words.
func (p *Payment) Says() *words.Text { return p.Text }

// WaiverType is the act "agreement.waiver/1".
const WaiverType = "agreement.waiver/1"

// A Waiver lets go of a claim, which it cites as answered: of so much, or of all that is not paid.
type Waiver struct {
	Amount *Money      `json:"amount,omitempty"`
	Text   *words.Text `json:"text,omitempty"`
}

// Check holds the body to its form.
func (w *Waiver) Check() error {
	if w.Amount != nil {
		if err := w.Amount.Check(); err != nil {
			return fmt.Errorf("amount/%w", err)
		}
	}
	return checkText("text", w.Text)
}

// Says returns the act in words.
func (w *Waiver) Says() *words.Text { return w.Text }
