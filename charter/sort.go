package charter

import (
	"cmp"
	"slices"
)

// Sort brings every list whose order means nothing into the order of its
// identifiers, so that the same rules compile to the same bytes however they were
// spread over files. The sources of a rule keep their order: the first is the
// article that a finding names; the chambers of a law keep theirs, and so do the levels
// of a pool or a card and those whom a card calls.
func (c *Charter) Sort() {
	by(c.Instruments, func(i *Instrument) string { return i.ID })
	for _, in := range c.Instruments {
		slices.SortStableFunc(in.Versions, func(a, b Version) int {
			return cmp.Or(cmp.Compare(a.Signed, b.Signed), cmp.Compare(a.InForce, b.InForce), cmp.Compare(a.ID, b.ID))
		})
	}
	by(c.Sources, func(s *Source) string { return s.ID })
	by(c.Offices, func(o *Office) string { return o.ID + o.at() })
	for _, o := range c.Offices {
		slices.Sort(o.May)
		slices.Sort(o.Deputies)
	}
	by(c.Bodies, func(b *Body) string { return b.ID + b.at() })
	for _, b := range c.Bodies {
		by(b.Roll, func(s *RollSeat) string { return s.Member })
		slices.Sort(b.Sits)
	}
	by(c.Appeals, func(a *Appeal) string { return a.ID + a.at() })
	for _, a := range c.Appeals {
		slices.Sort(a.By)
	}
	by(c.Questions, func(q *Question) string { return q.ID + q.at() })
	for _, q := range c.Questions {
		slices.Sort(q.Needs)
		slices.Sort(q.Opened)
		if v := q.Rule.Vote; v != nil && v.Silence != nil {
			slices.Sort(v.Silence.Forms)
			slices.Sort(v.Silence.Offices)
			slices.Sort(v.Silence.Extended)
		}
		if q.Mandate != nil {
			byList(q.Mandate.States, Terms)
			slices.Sort(q.Mandate.Aims)
		}
	}
	by(c.Resources, func(r *Resource) string { return r.ID + r.at() })
	by(c.Agreements, func(a *Agreement) string { return a.ID + a.at() })
	for _, a := range c.Agreements {
		slices.Sort(a.Needs)
		byList(a.Opens, Parts)
		slices.SortStableFunc(a.Parts, func(x, y Part) int {
			return cmp.Or(cmp.Compare(slices.Index(Parts, x.ID), slices.Index(Parts, y.ID)), cmp.Compare(x.ID, y.ID))
		})
		for _, p := range a.Parts {
			slices.Sort(p.By)
			byList(p.States, AgreementTerms)
		}
	}
	by(c.Gates, func(g *Gate) string { return g.ID + g.at() })
	by(c.Laws, func(l *Law) string { return l.Member + "\x00" + l.ID + l.at() })
	by(c.Duties, func(d *Duty) string { return d.ID + d.at() })
	for _, d := range c.Duties {
		slices.Sort(d.MetBy)
		slices.Sort(d.MetForAll)
		slices.Sort(d.Ends)
		slices.Sort(d.WaivedBy)
	}
	by(c.Statuses, func(s *Status) string { return s.ID + s.at() })
	for _, s := range c.Statuses {
		byList(s.Loses, Rights)
	}
	by(c.Limits, func(l *Limit) string { return l.ID + l.at() })
	for _, l := range c.Limits {
		byList(l.States, Terms)
	}
	by(c.Prohibitions, func(p *Prohibition) string { return p.ID + p.at() })
	by(c.Readings, func(r *Reading) string { return r.ID + r.at() })
	by(c.Witnessed, func(w *Witnessed) string { return w.ID + w.at() })
	for _, w := range c.Witnessed {
		slices.Sort(w.Acts)
	}
	by(c.Received, func(r *Received) string { return r.ID + r.at() })
	for _, r := range c.Received {
		slices.Sort(r.Acts)
	}
	by(c.Pools, func(p *Pool) string { return p.ID + p.at() })
	by(c.Floors, func(f *Floor) string { return f.ID + f.at() })
	for _, f := range c.Floors {
		slices.Sort(f.Of)
	}
	by(c.Cofinancings, func(f *Cofinancing) string { return f.ID + f.at() })
	for _, f := range c.Cofinancings {
		slices.Sort(f.Of)
	}
	by(c.Cards, func(k *Card) string { return k.ID + k.at() })
	for _, k := range c.Cards {
		slices.Sort(k.Home)
		slices.Sort(k.StruckBy)
		for _, l := range k.Levels { // the levels themselves stand in their order
			by(l.Sends, func(s *Call) string { return s.ID })
			by(l.Covers, func(s *Call) string { return s.ID })
		}
	}
	c.date()
}

// at tells rules of one name apart.
func (g *Ground) at() string { return "\x00" + g.Since }

func by[T any](list []T, id func(*T) string) {
	slices.SortStableFunc(list, func(a, b T) int { return cmp.Compare(id(&a), id(&b)) })
}

// byList sorts names by their place on a closed list, where its order says more
// than the alphabet.
func byList(names, list []string) {
	slices.SortStableFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(slices.Index(list, a), slices.Index(list, b)), cmp.Compare(a, b))
	})
}
