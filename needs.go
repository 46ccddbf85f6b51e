package mithaq

import (
	"cmp"
	"slices"

	"mithaq/force"
	"mithaq/words"
)

// A Need is what is needed in all of one kind of thing, held against what is offered of it.
type Need struct {
	Kind     string
	Required *force.Required // the last word of a staff or of those in need; nil where none was said
	Asked    *words.Range    // what requests for agreements ask for together; nil where none does
	Offers   []Supply        // by member
	// Offered is the sum of the offers, and Unnumbered those of whom nobody knows how many at most:
	// for them the sum has no upper bound.
	Offered    words.Range
	Unnumbered []string
	Gap        words.Range // how many are wanting
	Surplus    words.Range // how many are offered beyond what is needed
}

// Supply is what one member, or "organisation", offers of a kind, or somebody whom no source names:
// as the ledger has it, or by agreements that bind, whichever is more. Both tell of the same help,
// and are not added up.
type Supply struct {
	Member string
	Value  words.Range
}

// Wanted returns how many are needed: as required, or, where nobody has said so, as asked for.
func (n *Need) Wanted() words.Range {
	if n.Required != nil {
		return n.Required.Value
	}
	return *n.Asked
}

// Needs holds what is needed against what is offered, by kind of thing.
func (m *Moment) Needs() []Need {
	var needs []Need
	need := func(kind string) *Need {
		i := slices.IndexFunc(needs, func(n Need) bool { return n.Kind == kind })
		if i < 0 {
			i = len(needs)
			needs = append(needs, Need{Kind: kind})
		}
		return &needs[i]
	}
	for _, r := range m.Matter.Force.Required() {
		need(r.Kind).Required = &r
	}
	for _, t := range m.Matter.Agreements.Threads() {
		if t.Request == nil || t.Ended != nil {
			continue
		}
		for _, it := range t.Request.Body.Items {
			n := need(it.Kind)
			sum := it.Count
			if n.Asked != nil {
				sum = n.Asked.Add(sum)
			}
			n.Asked = &sum
		}
	}
	slices.SortFunc(needs, func(a, b Need) int { return cmp.Compare(a.Kind, b.Kind) })
	for i := range needs {
		m.supply(&needs[i])
	}
	return needs
}

// supply fills in what is offered of a kind, and what is wanting.
func (m *Moment) supply(n *Need) {
	offer := func(member string, value words.Range) {
		for i := range n.Offers {
			if n.Offers[i].Member == member {
				n.Offers[i].Value = n.Offers[i].Value.More(value)
				return
			}
		}
		n.Offers = append(n.Offers, Supply{member, value})
	}
	for _, l := range m.Matter.Force.Lines() {
		if o := l.Offered(); o != nil && l.Kind == n.Kind {
			offer(l.Member, *o)
		}
	}
	for _, g := range m.agreed(n.Kind) {
		offer(g.Member, g.Value)
	}
	slices.SortFunc(n.Offers, func(a, b Supply) int { return cmp.Compare(a.Member, b.Member) })
	n.Offered = words.None
	for _, o := range n.Offers {
		if o.Value.Max == nil {
			n.Unnumbered = append(n.Unnumbered, o.Member)
		}
		n.Offered = n.Offered.Add(o.Value)
	}
	n.Gap, n.Surplus = n.Wanted().Sub(n.Offered), n.Offered.Sub(n.Wanted())
}

// agreed returns what each agreement that binds gives of a kind, summed by who helps.
func (m *Moment) agreed(kind string) []Supply {
	var gives []Supply
	for _, t := range m.Matter.Agreements.Threads() {
		for i := range t.Bargains {
			b := &t.Bargains[i]
			if !b.Phase(&t, true, m.At).Bound() {
				continue
			}
			items, _ := b.Current()
			for _, it := range items {
				if it.Kind != kind {
					continue
				}
				who := performed(&b.Offer.Stamp)
				j := slices.IndexFunc(gives, func(s Supply) bool { return s.Member == who })
				if j < 0 {
					gives = append(gives, Supply{who, it.Count})
				} else {
					gives[j].Value = gives[j].Value.Add(it.Count)
				}
			}
		}
	}
	return gives
}
