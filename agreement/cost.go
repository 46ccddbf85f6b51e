package agreement

import (
	"maps"
	"slices"

	"mithaq/rule"
	"mithaq/words"
)

// A Cost is one claim with what was said and done about it.
type Cost struct {
	Claim   words.Told[Claim]
	Settled []words.Told[Settlement] // the last counts
	Paid    []words.Told[Payment]
	Waived  []words.Told[Waiver]
}

// An Account is how a claim, or several, stand in one currency. What is claimed is waived, accepted,
// disputed or undecided; what is accepted is paid or open. What is waived is taken from what is
// not accepted first. Over is what was paid beyond what was accepted.
type Account struct {
	Currency                                       string
	Claimed, Waived, Accepted, Disputed, Undecided Sum
	Paid, Open, Over                               Sum
}

// Account returns how the claim stands, currency by currency in the order of their codes.
func (c *Cost) Account() []Account {
	by := map[string]*Account{}
	of := func(m Money) *Account {
		if by[m.Currency] == nil {
			by[m.Currency] = &Account{Currency: m.Currency}
		}
		return by[m.Currency]
	}
	for _, l := range c.Claim.Body.Lines {
		a := of(l.Amount)
		a.Claimed = a.Claimed.Add(l.Amount.Sum())
	}
	for _, p := range c.Paid {
		a := of(p.Body.Amount)
		a.Paid = a.Paid.Add(p.Body.Amount.Sum())
	}
	waived, all := map[string]Sum{}, false
	for _, w := range c.Waived {
		if w.Body.Amount == nil {
			all = true
			continue
		}
		of(*w.Body.Amount)
		waived[w.Body.Amount.Currency] = waived[w.Body.Amount.Currency].Add(w.Body.Amount.Sum())
	}
	accepted, disputed := map[string]Sum{}, map[string]Sum{}
	if n := len(c.Settled); n > 0 {
		for _, m := range c.Settled[n-1].Body.Accepted {
			of(m)
			accepted[m.Currency] = m.Sum()
		}
		for _, m := range c.Settled[n-1].Body.Disputed {
			of(m)
			disputed[m.Currency] = m.Sum()
		}
	}
	out := make([]Account, 0, len(by))
	for _, currency := range slices.Sorted(maps.Keys(by)) {
		a := *by[currency]
		if a.Waived = waived[currency].Min(a.Claimed); all {
			a.Waived = a.Claimed.Less(a.Paid.Min(a.Claimed))
		}
		left := a.Claimed.Less(a.Waived)
		a.Accepted = accepted[currency].Min(left)
		a.Disputed = disputed[currency].Min(left.Less(a.Accepted))
		a.Undecided = left.Less(a.Accepted).Less(a.Disputed)
		a.Open, a.Over = a.Accepted.Less(a.Paid), a.Paid.Less(a.Accepted)
		out = append(out, a)
	}
	return out
}

// A Bearing is what somebody else than the requester has borne of a claim in one currency, beside
// what it may bear: a share of the lines that are eligible, as far as they are not waived.
type Bearing struct {
	Currency               string
	Eligible, AtMost, Paid Sum
}

// Borne returns, currency by currency in the order of their codes, how much of the lines of some
// kinds (all, where none are named) those who pay have paid, beside the share that they may.
func (c *Cost) Borne(kinds []string, share rule.Fraction, pays func(words.Stamp) bool) []Bearing {
	eligible, paid := map[string]Sum{}, map[string]Sum{}
	for _, l := range c.Claim.Body.Lines {
		if len(kinds) == 0 || slices.Contains(kinds, l.Kind) {
			eligible[l.Amount.Currency] = eligible[l.Amount.Currency].Add(l.Amount.Sum())
		}
	}
	for _, p := range c.Paid {
		if pays(p.Stamp) {
			paid[p.Body.Amount.Currency] = paid[p.Body.Amount.Currency].Add(p.Body.Amount.Sum())
		}
	}
	var out []Bearing
	for _, a := range c.Account() {
		b := Bearing{a.Currency, eligible[a.Currency].Min(a.Claimed.Less(a.Waived)), Sum{}, paid[a.Currency]}
		if b.AtMost = b.Eligible.Part(share); !b.Eligible.IsNone() || !b.Paid.IsNone() {
			out = append(out, b)
		}
	}
	return out
}

// Unproved returns the kinds of the lines that name no paper, in their order.
func (c *Claim) Unproved() []string {
	var out []string
	for _, l := range c.Lines {
		if len(l.Evidence) == 0 {
			out = append(out, l.Kind)
		}
	}
	return out
}

// Closed reports whether nothing of the claim is open, disputed or undecided any more.
func (c *Cost) Closed() bool {
	return !slices.ContainsFunc(c.Account(), func(a Account) bool {
		return !a.Open.IsNone() || !a.Disputed.IsNone() || !a.Undecided.IsNone()
	})
}

// claim returns the place of a claim among those of the bargain; -1 where there is none.
func (g *Bargain) claim(act string) int {
	return slices.IndexFunc(g.Costs, func(c Cost) bool { return c.Claim.Act == act })
}

// Claimed returns the claim of an act with the bargain under which it is made; nil where there is none.
func (t *Thread) Claimed(act string) (*Bargain, *Cost) {
	for i := range t.Bargains {
		if k := t.Bargains[i].claim(act); k >= 0 {
			return &t.Bargains[i], &t.Bargains[i].Costs[k]
		}
	}
	return nil, nil
}

// ask notes a claim of the assister: under what binds, or has bound, since accounts are closed when
// all are home.
func (t *Thread) ask(c words.Told[Claim]) {
	t.bargain(c.Answers, func(g *Bargain) {
		if g.Accepted != nil && c.Member == g.Assister {
			g.Costs = add(g.Costs, Cost{Claim: c})
		}
	})
}

// account applies f to a copy of the claim that an act answers. What answers no claim changes nothing.
func (t *Thread) account(answers string, f func(*Bargain, *Cost)) {
	for i := range t.Bargains {
		if k := t.Bargains[i].claim(answers); k >= 0 {
			t.Bargains = slices.Clone(t.Bargains)
			g := &t.Bargains[i]
			g.Costs = slices.Clone(g.Costs)
			f(g, &g.Costs[k])
			return
		}
	}
}
