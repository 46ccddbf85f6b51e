package charter

import (
	"slices"
	"strings"

	"mithaq/words"
)

func find[T any](list []T, is func(*T) bool) *T {
	if i := slices.IndexFunc(list, func(e T) bool { return is(&e) }); i >= 0 {
		return &list[i]
	}
	return nil
}

// Question returns a kind of question, or nil.
func (c *Charter) Question(id string) *Question {
	return find(c.Questions, func(q *Question) bool { return q.ID == id })
}

// Body returns a body, or nil.
func (c *Charter) Body(id string) *Body {
	return find(c.Bodies, func(b *Body) bool { return b.ID == id })
}

// Office returns an office, or nil.
func (c *Charter) Office(id string) *Office {
	return find(c.Offices, func(o *Office) bool { return o.ID == id })
}

// Appeal returns a kind of appeal, or nil.
func (c *Charter) Appeal(id string) *Appeal {
	return find(c.Appeals, func(a *Appeal) bool { return a.ID == id })
}

// Duty returns a duty, or nil.
func (c *Charter) Duty(id string) *Duty {
	return find(c.Duties, func(d *Duty) bool { return d.ID == id })
}

// Source returns a source, or nil.
func (c *Charter) Source(id string) *Source {
	return find(c.Sources, func(s *Source) bool { return s.ID == id })
}

// Law returns a member's law, or nil where it is not known.
func (c *Charter) Law(member, id string) *Law {
	return find(c.Laws, func(l *Law) bool { return l.ID == id && l.Member == member })
}

// Names returns the identifiers of a kind of rule whose name an act carries: appeal,
// question, agreement, prohibition, status, duty, card. A rule that stands for several times is named once.
func (c *Charter) Names(block string) []string {
	var out []string
	switch block {
	case "appeal":
		out = idsOf(c.Appeals, func(a *Appeal) string { return a.ID }).list
	case "question":
		out = idsOf(c.Questions, func(q *Question) string { return q.ID }).list
	case "agreement":
		out = idsOf(c.Agreements, func(a *Agreement) string { return a.ID }).list
	case "prohibition":
		out = idsOf(c.Prohibitions, func(p *Prohibition) string { return p.ID }).list
	case "status":
		out = idsOf(c.Statuses, func(s *Status) string { return s.ID }).list
	case "duty":
		out = idsOf(c.Duties, func(d *Duty) string { return d.ID }).list
	case "card":
		out = idsOf(c.Cards, func(k *Card) string { return k.ID }).list
	}
	return slices.Compact(out)
}

// Rule returns what a rule rests on by its name, "question.send_forces" or
// "law.KG.forces_abroad", or nil.
func (c *Charter) Rule(name string) *Ground {
	block, id, _ := strings.Cut(name, ".")
	switch block {
	case "office":
		return groundOf(c.Offices, func(o *Office) (bool, *Ground) { return o.ID == id, &o.Ground })
	case "body":
		return groundOf(c.Bodies, func(b *Body) (bool, *Ground) { return b.ID == id, &b.Ground })
	case "appeal":
		return groundOf(c.Appeals, func(a *Appeal) (bool, *Ground) { return a.ID == id, &a.Ground })
	case "question":
		return groundOf(c.Questions, func(q *Question) (bool, *Ground) { return q.ID == id, &q.Ground })
	case "resource":
		return groundOf(c.Resources, func(r *Resource) (bool, *Ground) { return r.ID == id, &r.Ground })
	case "agreement":
		return groundOf(c.Agreements, func(a *Agreement) (bool, *Ground) { return a.ID == id, &a.Ground })
	case "gate":
		return groundOf(c.Gates, func(g *Gate) (bool, *Ground) { return g.ID == id, &g.Ground })
	case "law":
		return groundOf(c.Laws, func(l *Law) (bool, *Ground) { return l.Member+"."+l.ID == id, &l.Ground })
	case "duty":
		return groundOf(c.Duties, func(d *Duty) (bool, *Ground) { return d.ID == id, &d.Ground })
	case "limit":
		return groundOf(c.Limits, func(l *Limit) (bool, *Ground) { return l.ID == id, &l.Ground })
	case "prohibition":
		return groundOf(c.Prohibitions, func(p *Prohibition) (bool, *Ground) { return p.ID == id, &p.Ground })
	case "status":
		return groundOf(c.Statuses, func(s *Status) (bool, *Ground) { return s.ID == id, &s.Ground })
	case "pool":
		return groundOf(c.Pools, func(p *Pool) (bool, *Ground) { return p.ID == id, &p.Ground })
	case "floor":
		return groundOf(c.Floors, func(f *Floor) (bool, *Ground) { return f.ID == id, &f.Ground })
	case "card":
		return groundOf(c.Cards, func(k *Card) (bool, *Ground) { return k.ID == id, &k.Ground })
	case "cofinancing":
		return groundOf(c.Cofinancings, func(f *Cofinancing) (bool, *Ground) { return f.ID == id, &f.Ground })
	case "received":
		return groundOf(c.Received, func(r *Received) (bool, *Ground) { return r.ID == id, &r.Ground })
	case "witnessed":
		return groundOf(c.Witnessed, func(w *Witnessed) (bool, *Ground) { return w.ID == id, &w.Ground })
	}
	return nil
}

func groundOf[T any](list []T, is func(*T) (bool, *Ground)) *Ground {
	for i := range list {
		if yes, g := is(&list[i]); yes {
			return g
		}
	}
	return nil
}

// WholeArticle returns the article that a source is a part of: "treaty.art4" for
// "treaty.art4_2". A source that is no part of an article is returned as it is.
func WholeArticle(source string) string {
	at := strings.LastIndex(source, ".art")
	if at < 0 {
		return source
	}
	if part := strings.IndexByte(source[at:], '_'); part >= 0 {
		return source[:at+part]
	}
	return source
}

// Standing returns the instrument under which membership is counted at an
// instant: the constitutive one that came into force last; before any did, the
// one that was the first to.
func (c *Charter) Standing(at words.Instant) *Instrument {
	var best *Instrument
	var since words.Instant
	for i := range c.Instruments {
		in := &c.Instruments[i]
		if !in.Constitutes {
			continue
		}
		first := in.firstForce()
		later := first > since
		if since > at {
			later = first < since
		} else if first > at {
			later = false
		}
		if best == nil || later {
			best, since = in, first
		}
	}
	return best
}

func (in *Instrument) firstForce() words.Instant {
	first := words.Never
	for _, v := range in.Versions {
		if v.InForce.Known() {
			first = min(first, v.InForce)
		}
	}
	return first
}

// AsksWitnesses returns the rule by which acts of a type are to be witnessed, or nil
// where being recorded is enough. The type has its version.
func (c *Charter) AsksWitnesses(actType string) *Witnessed {
	name, _, _ := strings.Cut(actType, "/")
	for i := range c.Witnessed {
		if slices.Contains(c.Witnessed[i].Acts, name) {
			return &c.Witnessed[i]
		}
	}
	return nil
}

// SourceIDs returns the identifiers of all sources.
func (c *Charter) SourceIDs() []string {
	out := make([]string, len(c.Sources))
	for i := range c.Sources {
		out[i] = c.Sources[i].ID
	}
	return out
}
