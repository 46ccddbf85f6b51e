package agreement

import (
	"cmp"
	"maps"
	"slices"

	"mithaq/words"
)

// A Phase is where a thread or a bargain is in its life.
type Phase string

// The phases. A bargain is never merely requested. What binds has ended when an act ended
// it, or when the instant has come until which the help was to stay.
const (
	Requested Phase = "requested"
	Offered   Phase = "offered"
	Accepted  Phase = "accepted"
	Amended   Phase = "amended"
	Ended     Phase = "ended"
	Declined  Phase = "declined"
	Lapsed    Phase = "lapsed" // unanswered, the offer is no longer good, or the appeal that it rests on no longer stands
)

// Phases lists them in the order of a life.
var Phases = []Phase{Requested, Offered, Accepted, Amended, Ended, Declined, Lapsed}

// Bound reports whether both sides are bound in the phase.
func (p Phase) Bound() bool { return p == Accepted || p == Amended }

// Phase returns where a bargain is at an instant. Stands says whether the appeal that the
// thread rests on stands; where it needs none, it does. What is bound outlives the appeal.
func (g *Bargain) Phase(t *Thread, stands bool, at words.Instant) Phase {
	switch {
	case g.Accepted == nil && g.Declined != nil:
		return Declined
	case g.Ended != nil || g.Accepted == nil && t.Ended != nil:
		return Ended
	case g.Accepted == nil && (g.late(at) || !stands):
		return Lapsed
	case g.Accepted == nil:
		return Offered
	}
	_, terms := g.Current()
	if terms != nil && terms.Until.Known() && at >= terms.Until {
		return Ended
	}
	if g.amended() {
		return Amended
	}
	return Accepted
}

// late reports whether the offer cannot be accepted any more: the instant until which it is
// good is the last.
func (g *Bargain) late(at words.Instant) bool {
	return g.Offer.Body.GoodUntil.Known() && at > g.Offer.Body.GoodUntil
}

func (g *Bargain) amended() bool {
	return slices.ContainsFunc(g.Changes, func(c Change) bool { return c.Accepted != nil })
}

// Phase returns where a thread is at an instant: as far as any of its bargains that binds,
// or, where none does, as any that can still be accepted. Declined is a request that
// everybody who was asked by name has declined, and a thread that an offer began and that
// offer was.
func (t *Thread) Phase(stands bool, at words.Instant) Phase {
	has := map[Phase]bool{}
	for i := range t.Bargains {
		has[t.Bargains[i].Phase(t, stands, at)] = true
	}
	for _, p := range []Phase{Amended, Accepted, Offered} {
		if has[p] {
			return p
		}
	}
	if t.Request == nil { // one offer began it, and is all that there is
		return t.Bargains[0].Phase(t, stands, at)
	}
	switch {
	case t.Ended != nil || t.fulfilled(): // and what bound for it is over
		return Ended
	case t.refused():
		return Declined
	case !stands:
		return Lapsed
	}
	return Requested
}

// fulfilled reports whether all that was asked for was agreed to.
func (t *Thread) fulfilled() bool {
	return !slices.ContainsFunc(t.Gaps(), func(g Gap) bool { return !g.Missing.IsNone() })
}

// refused reports whether everybody who was asked by name has declined.
func (t *Thread) refused() bool {
	of := t.Request.Body.Of
	return len(of) > 0 && !slices.ContainsFunc(of, func(who string) bool {
		return !slices.ContainsFunc(t.Declined, func(d words.Told[Decline]) bool { return d.Member == who })
	})
}

// Current returns what binds, or what is offered: the offer with every amendment that was
// accepted, in the order in which they were.
func (g *Bargain) Current() ([]Item, *Terms) { return g.proposed(nil) }

// proposed returns what a bargain would be with one amendment more, or is where it is nil.
func (g *Bargain) proposed(more *Amendment) ([]Item, *Terms) {
	items, terms := g.Offer.Body.Items, g.Offer.Body.Terms
	change := func(a *Amendment) {
		if len(a.Items) > 0 {
			items = a.Items
		}
		terms = terms.with(a.Terms)
	}
	accepted := slices.DeleteFunc(slices.Clone(g.Changes), func(c Change) bool { return c.Accepted == nil })
	slices.SortStableFunc(accepted, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.Accepted.Effect, b.Accepted.Effect), cmp.Compare(a.Accepted.Seq, b.Accepted.Seq))
	})
	for i := range accepted {
		change(&accepted[i].Amendment.Body)
	}
	if more != nil {
		change(more)
	}
	return items, terms
}

// Differs returns in what an acceptance says otherwise than what it answers: kinds of items
// and names of terms, sorted. It is empty where the acceptance is exact. What is not
// restated does not differ.
func (g *Bargain) Differs(answers string, a *Acceptance) []string {
	var more *Amendment
	if c := g.Change(answers); c != nil && c.Accepted == nil {
		more = &c.Amendment.Body
	}
	items, terms := g.proposed(more)
	var out []string
	if len(a.Items) > 0 {
		out = differing(items, a.Items)
	}
	if a.Terms != nil {
		out = append(out, a.Terms.differs(terms)...)
	}
	return out
}

// differing returns the kinds of which two lists hold other items, in whatever order. Who
// restates an item may leave out what describes it.
func differing(items, restated []Item) []string {
	left := slices.Clone(items)
	bad := map[string]bool{}
	for _, described := range []bool{true, false} { // first those that say more
		for _, r := range restated {
			if described != (r.What != nil) {
				continue
			}
			i := slices.IndexFunc(left, func(it Item) bool { return it.says(r) })
			if i < 0 {
				bad[r.Kind] = true
				continue
			}
			left = slices.Delete(left, i, i+1)
		}
	}
	for _, it := range left {
		bad[it.Kind] = true
	}
	return slices.Sorted(maps.Keys(bad))
}

// says reports whether an item is the one that is restated.
func (it Item) says(r Item) bool {
	if it.Kind != r.Kind || !same(it.Count.Min, r.Count.Min) || !same(it.Count.Max, r.Count.Max) {
		return false
	}
	return r.What == nil || it.What != nil && sameText(*it.What, *r.What)
}

func same[T comparable](a, b *T) bool { return a == b || a != nil && b != nil && *a == *b }

// differs returns the names of the terms that are stated and are not those of o.
func (t *Terms) differs(o *Terms) []string {
	if o == nil {
		o = &Terms{}
	}
	var out []string
	for _, d := range []struct {
		name   string
		differ bool
	}{
		{"area", t.Area != "" && t.Area != o.Area},
		{"command", t.Command != "" && t.Command != o.Command},
		{"conditions", len(t.Conditions) > 0 && !slices.EqualFunc(t.Conditions, o.Conditions, sameText)},
		{"cost", t.Cost != nil && !same(t.Cost, o.Cost)},
		{"purpose", t.Purpose != nil && (o.Purpose == nil || !sameText(*t.Purpose, *o.Purpose))},
		{"until", t.Until.Known() && t.Until != o.Until},
	} {
		if d.differ {
			out = append(out, d.name)
		}
	}
	return out
}

// A Gap is what of one kind was asked for, what was agreed, and what nobody has agreed to
// give yet.
type Gap struct {
	Kind      string
	Requested words.Range
	Agreed    words.Range
	Missing   words.Range
}

// Gaps returns what of a request is not covered at an instant, kind by kind in the order in
// which they were asked for. What was agreed to counts from then on, also when the help has
// been given and has ended; what an assister recalled counts no more. A number that nobody
// knows stays unknown. A thread without a request has no gaps.
func (t *Thread) Gaps() []Gap {
	if t.Request == nil {
		return nil
	}
	var out []Gap
	place := map[string]int{}
	for _, it := range t.Request.Body.Items {
		i, ok := place[it.Kind]
		if !ok {
			i = len(out)
			place[it.Kind] = i
			out = append(out, Gap{Kind: it.Kind, Requested: words.None, Agreed: words.None})
		}
		out[i].Requested = out[i].Requested.Add(it.Count)
	}
	for k := range t.Bargains {
		g := &t.Bargains[k]
		if g.Accepted == nil || g.Ended != nil && g.Ended.Body.How == Recalled {
			continue
		}
		items, _ := g.Current()
		for _, it := range items {
			if i, ok := place[it.Kind]; ok {
				out[i].Agreed = out[i].Agreed.Add(it.Count)
			}
		}
	}
	for i := range out {
		out[i].Missing = out[i].Requested.Sub(out[i].Agreed)
	}
	return out
}
