package agreement

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"

	"mithaq/words"
)

// An Item is so many of one kind of thing that the charter counts. What describes it more
// closely, where the kind does not say enough.
type Item struct {
	Kind  string      `json:"kind"`
	Count words.Range `json:"count"`
	What  *words.Text `json:"what,omitempty"`
}

// Money is an amount in a currency of ISO 4217: "EUR", "1250000.50". It is decimal text,
// because no binary fraction is a sum of money.
type Money struct {
	Currency string `json:"currency"`
	Amount   string `json:"amount"`
}

var (
	currencyForm = regexp.MustCompile(`^[A-Z]{3}$`)
	amountForm   = regexp.MustCompile(`^(0|[1-9][0-9]{0,17})(\.[0-9]{1,4})?$`)
)

// Check reports what is no sum of money. Nothing is cheaper than free of charge.
func (m Money) Check() error {
	if !currencyForm.MatchString(m.Currency) {
		return fmt.Errorf("currency: %.20q is not a code such as EUR", m.Currency)
	}
	if !amountForm.MatchString(m.Amount) {
		return fmt.Errorf("amount: %.40q is not an amount such as 1250000.50", m.Amount)
	}
	return nil
}

func (m Money) String() string { return m.Currency + " " + m.Amount }

// Terms are on what terms help is asked for or offered. What is left out was not stated.
type Terms struct {
	Purpose    *words.Text   `json:"purpose,omitempty"`
	Area       string        `json:"area,omitempty"`
	Command    string        `json:"command,omitempty"` // under whom
	Until      words.Instant `json:"until,omitempty"`   // until when the help stays; from then on the bargain has ended
	Cost       *Money        `json:"cost,omitempty"`    // an estimate; 0 is free of charge
	Conditions []words.Text  `json:"conditions,omitempty"`
}

// States reports whether a term of charter.AgreementTerms is stated.
func (t *Terms) States(term string) bool {
	if t == nil {
		return false
	}
	switch term {
	case "purpose":
		return t.Purpose != nil
	case "area":
		return t.Area != ""
	case "command":
		return t.Command != ""
	case "until":
		return t.Until.Known()
	case "cost":
		return t.Cost != nil
	case "conditions":
		return len(t.Conditions) > 0
	}
	return false
}

func (t *Terms) check() error {
	if t == nil {
		return nil
	}
	if t.Purpose != nil {
		if err := t.Purpose.Check(); err != nil {
			return fmt.Errorf("terms/purpose: %w", err)
		}
	}
	if t.Cost != nil {
		if err := t.Cost.Check(); err != nil {
			return fmt.Errorf("terms/cost/%w", err)
		}
	}
	for i, c := range t.Conditions {
		if err := c.Check(); err != nil {
			return fmt.Errorf("terms/conditions/%d: %w", i, err)
		}
	}
	return nil
}

func checkItems(items []Item) error {
	if len(items) > words.MaxList {
		return fmt.Errorf("items: more than %d", words.MaxList)
	}
	for i, it := range items {
		if err := words.Label(fmt.Sprintf("items/%d/kind", i), it.Kind); err != nil {
			return err
		}
		if !it.Count.Valid() {
			return fmt.Errorf("items/%d/count: %s is not a quantity", i, it.Count)
		}
		if it.What != nil {
			if err := it.What.Check(); err != nil {
				return fmt.Errorf("items/%d/what: %w", i, err)
			}
		}
	}
	return nil
}

// with returns the terms with what others state in its place.
func (t *Terms) with(o *Terms) *Terms {
	if t == nil || o == nil {
		return cmp.Or(o, t)
	}
	n := *t
	if o.Purpose != nil {
		n.Purpose = o.Purpose
	}
	n.Area, n.Command, n.Until, n.Cost = cmp.Or(o.Area, t.Area), cmp.Or(o.Command, t.Command), cmp.Or(o.Until, t.Until), cmp.Or(o.Cost, t.Cost)
	if len(o.Conditions) > 0 {
		n.Conditions = o.Conditions
	}
	return &n
}

func sameText(a, b words.Text) bool {
	return a.Authentic == b.Authentic && maps.Equal(a.Texts, b.Texts)
}
