package view

import (
	"cmp"
	"slices"
	"time"

	"mithaq/agreement"
	"mithaq/words"
)

// A Cost is a claim for what help has cost, with what was said and done about it and how it stands, currency
// by currency: nothing is added across them. Days is how long ago it was made, while anything of it is open,
// disputed or undecided; null once nothing is.
type Cost struct {
	Saying
	Lines    []CostLine `json:"lines"`
	Accounts []Account  `json:"accounts"`
	Answers  []Answered `json:"answers"` // settlements, payments and waivers, in the order of the record
	Shares   []Share    `json:"shares"`
	Days     *int64     `json:"days"`
}

// A Share is what the organisation has borne of a claim in one currency, beside what a rule lets it
// bear at most. Every amount is decimal text.
type Share struct {
	Rule     string            `json:"rule"` // of the charter: "transport"
	Name     map[string]string `json:"name"`
	Currency string            `json:"currency"`
	UpTo     string            `json:"up_to"` // "3/4"
	Eligible string            `json:"eligible"`
	AtMost   string            `json:"at_most"`
	Paid     string            `json:"paid"`
	Articles []string          `json:"articles"`
}

// A CostLine is what one kind of thing has cost.
type CostLine struct {
	Kind     string            `json:"kind"`
	Amount   agreement.Money   `json:"amount"`
	What     map[string]string `json:"what"`
	Evidence []string          `json:"evidence"`
}

// An Account is how a claim stands in one currency: see [agreement.Account]. Every amount is decimal text.
type Account struct {
	Currency  string `json:"currency"`
	Claimed   string `json:"claimed"`
	Waived    string `json:"waived"`
	Accepted  string `json:"accepted"`
	Disputed  string `json:"disputed"`
	Undecided string `json:"undecided"`
	Paid      string `json:"paid"`
	Open      string `json:"open"`
	Over      string `json:"over"`
}

// Answered is an act about a claim, with the amounts that it names.
type Answered struct {
	Saying
	What     string            `json:"what"` // settlement, payment, waiver
	Accepted []agreement.Money `json:"accepted"`
	Disputed []agreement.Money `json:"disputed"`
	Amount   *agreement.Money  `json:"amount"` // of a payment or waiver; null: all that is left
}

func (r reader) costs(t *agreement.Thread, g *agreement.Bargain) []Cost {
	out := []Cost{}
	for i := range g.Costs {
		out = append(out, r.cost(t, &g.Costs[i]))
	}
	return out
}

func (r reader) cost(t *agreement.Thread, c *agreement.Cost) Cost {
	v := Cost{Saying: *r.said(t, c.Claim.Stamp, "", &c.Claim.Body.Text), Lines: []CostLine{}, Accounts: []Account{}, Answers: []Answered{}, Shares: []Share{}}
	for _, l := range c.Claim.Body.Lines {
		v.Lines = append(v.Lines, CostLine{l.Kind, l.Amount, texts(l.What), list(l.Evidence)})
	}
	for _, a := range c.Account() {
		text := func(s agreement.Sum) string { return s.In(a.Currency).Amount }
		v.Accounts = append(v.Accounts, Account{a.Currency, text(a.Claimed), text(a.Waived), text(a.Accepted), text(a.Disputed),
			text(a.Undecided), text(a.Paid), text(a.Open), text(a.Over)})
	}
	for _, b := range r.m.Shares(t, c) {
		text := func(s agreement.Sum) string { return s.In(b.Currency).Amount }
		v.Shares = append(v.Shares, Share{b.Rule.ID, b.Rule.Name.Texts, b.Currency, b.Rule.UpTo.String(), text(b.Eligible), text(b.AtMost), text(b.Paid), list(b.Rule.Sources)})
	}
	for _, s := range c.Settled {
		v.Answers = append(v.Answers, r.costAnswer(t, s.Stamp, "settlement", s.Body.Text, s.Body.Accepted, s.Body.Disputed, nil))
	}
	for _, p := range c.Paid {
		v.Answers = append(v.Answers, r.costAnswer(t, p.Stamp, "payment", p.Body.Text, nil, nil, &p.Body.Amount))
	}
	for _, w := range c.Waived {
		v.Answers = append(v.Answers, r.costAnswer(t, w.Stamp, "waiver", w.Body.Text, nil, nil, w.Body.Amount))
	}
	slices.SortFunc(v.Answers, func(a, b Answered) int { return cmp.Compare(a.Seq, b.Seq) })
	if !c.Closed() {
		days := int64(r.m.At.Time().Sub(c.Claim.Effect.Time()) / (24 * time.Hour))
		v.Days = &days
	}
	return v
}

func (r reader) costAnswer(t *agreement.Thread, st words.Stamp, what string, text *words.Text, accepted, disputed []agreement.Money, amount *agreement.Money) Answered {
	return Answered{Saying: *r.said(t, st, "", text), What: what, Accepted: list(accepted), Disputed: list(disputed), Amount: amount}
}
