package charter

import (
	"slices"
	"strings"

	"mithaq/words"
)

// ever is before all instants: what has always held begins there.
const ever words.Instant = 0

// A span is a time in which the same rules hold: from an instant to the next span's.
type span struct {
	from words.Instant
	law  *Charter
}

// At returns the edition as it holds at an instant: with the rules that hold then, and
// with all instruments and sources. A charter that has been dated already is returned as
// it is.
func (c *Charter) At(at words.Instant) *Charter {
	for _, s := range slices.Backward(c.spans) {
		if s.from <= at {
			return s.law
		}
	}
	return c
}

// Spans returns the instants at which the rules change, ascending: the law from each to
// the next is that of At.
func (c *Charter) Spans() []words.Instant {
	var out []words.Instant
	for _, s := range c.spans[min(1, len(c.spans)):] {
		out = append(out, s.from)
	}
	return out
}

// date works out what holds when. The number of spans is bounded by that of versions.
func (c *Charter) date() {
	starts := []words.Instant{ever}
	for i := range c.Instruments {
		for j := range c.Instruments[i].Versions {
			starts = append(starts, c.Instruments[i].Versions[j].Force())
		}
	}
	slices.Sort(starts)
	starts = slices.Compact(starts)
	c.spans = make([]span, 0, len(starts))
	for _, at := range starts {
		c.spans = append(c.spans, span{at, c.filter(at)})
	}
}

func (c *Charter) filter(at words.Instant) *Charter {
	law := *c
	law.spans = nil
	law.Offices = holding(c, at, c.Offices, func(o *Office) *Ground { return &o.Ground })
	law.Bodies = holding(c, at, c.Bodies, func(b *Body) *Ground { return &b.Ground })
	law.Appeals = holding(c, at, c.Appeals, func(a *Appeal) *Ground { return &a.Ground })
	law.Questions = holding(c, at, c.Questions, func(q *Question) *Ground { return &q.Ground })
	law.Resources = holding(c, at, c.Resources, func(r *Resource) *Ground { return &r.Ground })
	law.Agreements = holding(c, at, c.Agreements, func(a *Agreement) *Ground { return &a.Ground })
	law.Gates = holding(c, at, c.Gates, func(g *Gate) *Ground { return &g.Ground })
	law.Laws = holding(c, at, c.Laws, func(l *Law) *Ground { return &l.Ground })
	law.Duties = holding(c, at, c.Duties, func(d *Duty) *Ground { return &d.Ground })
	law.Limits = holding(c, at, c.Limits, func(l *Limit) *Ground { return &l.Ground })
	law.Prohibitions = holding(c, at, c.Prohibitions, func(p *Prohibition) *Ground { return &p.Ground })
	law.Statuses = holding(c, at, c.Statuses, func(s *Status) *Ground { return &s.Ground })
	law.Readings = holding(c, at, c.Readings, func(r *Reading) *Ground { return &r.Ground })
	law.Witnessed = holding(c, at, c.Witnessed, func(w *Witnessed) *Ground { return &w.Ground })
	law.Received = holding(c, at, c.Received, func(r *Received) *Ground { return &r.Ground })
	law.Pools = holding(c, at, c.Pools, func(p *Pool) *Ground { return &p.Ground })
	law.Floors = holding(c, at, c.Floors, func(f *Floor) *Ground { return &f.Ground })
	law.Cards = holding(c, at, c.Cards, func(k *Card) *Ground { return &k.Ground })
	law.Cofinancings = holding(c, at, c.Cofinancings, func(f *Cofinancing) *Ground { return &f.Ground })
	return &law
}

func holding[T any](c *Charter, at words.Instant, rules []T, ground func(*T) *Ground) []T {
	var out []T
	for i := range rules {
		if c.Holds(ground(&rules[i]), at) {
			out = append(out, rules[i])
		}
	}
	return out
}

// Holds reports whether a rule holds at an instant.
func (c *Charter) Holds(g *Ground, at words.Instant) bool {
	from, until := c.Lifetime(g)
	return from <= at && at < until
}

// Lifetime returns from when until when a rule holds.
func (c *Charter) Lifetime(g *Ground) (from, until words.Instant) {
	from, until = ever, words.Never
	if v := c.Version(g.Since); v != nil {
		from = v.Force()
	} else if in := c.Instrument(instrumentOf(g.Article())); in != nil && g.Since == "" {
		from = in.Begins()
	}
	if v := c.Version(g.Until); v != nil {
		until = v.Force()
	}
	return from, until
}

// Force returns the instant from which a version's rules are taken to hold: that of its
// force. Where that was not found it is the signature, which the charter's check says
// aloud; where nothing was found they have always held.
func (v *Version) Force() words.Instant {
	switch {
	case v.InForce.Known():
		return v.InForce
	case v.Signed.Known():
		return v.Signed
	}
	return ever
}

// Begins returns the force of an instrument's first version: from it on the rules hold
// that do not say since when.
func (in *Instrument) Begins() words.Instant {
	if first := in.firstForce(); first < words.Never {
		return first
	}
	first := words.Never
	for i := range in.Versions {
		first = min(first, in.Versions[i].Force())
	}
	return first
}

// Instrument returns an instrument, or nil.
func (c *Charter) Instrument(id string) *Instrument {
	return find(c.Instruments, func(in *Instrument) bool { return in.ID == id })
}

// Version returns a version by its full name, "charter.2010", or nil.
func (c *Charter) Version(name string) *Version {
	instrument, id, _ := strings.Cut(name, ".")
	in := c.Instrument(instrument)
	if in == nil {
		return nil
	}
	return find(in.Versions, func(v *Version) bool { return v.ID == id })
}

// instrumentOf returns what a source is of: an instrument, or practice.
func instrumentOf(source string) string {
	of, _, _ := strings.Cut(source, ".")
	return of
}
