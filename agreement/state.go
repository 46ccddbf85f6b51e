package agreement

import (
	"slices"

	"mithaq/words"
)

// A State is every agreement of a crisis. It is a persistent value: Apply returns another
// and leaves the receiver as it was.
type State struct {
	threads words.List[Thread]
	of      words.Map[int] // which thread an act is of
}

// A Thread is what began with one request or one offer. Its ID is that of the act that began
// it.
type Thread struct {
	ID        string
	Kind      string               // of the charter
	Requester string               // the member in need
	Opened    words.Stamp          // of the act that began it
	Request   *words.Told[Request] // nil where an offer began it
	Declined  []words.Told[Decline]
	Ended     *words.Told[End] // the request was taken back
	Confirmed *words.Told[Confirmation]
	Bargains  []Bargain
}

// A Bargain is one offer with all that became of it. Its ID is the offer's.
type Bargain struct {
	ID        string
	Assister  string // who offered; empty for the organisation
	Offer     words.Told[Offer]
	Declined  *words.Told[Decline]
	Accepted  *words.Told[Acceptance] // by which it binds; nil while it does not
	Void      []words.Told[Acceptance]
	Changes   []Change
	Ended     *words.Told[End]
	Confirmed []words.Told[Confirmation]
	Costs     []Cost
}

// A Change is an amendment with what the other side said to it.
type Change struct {
	Amendment words.Told[Amendment]
	Declined  *words.Told[Decline]
	Accepted  *words.Told[Acceptance]
	Void      []words.Told[Acceptance]
}

// open reports whether the other side can still answer the amendment.
func (c *Change) open() bool { return c.Accepted == nil && c.Declined == nil }

// Apply folds one act of the family "agreement"; others leave the state as it is. What
// answers nothing that is there, or comes after an end, changes nothing.
func (s State) Apply(st words.Stamp, body any) State {
	switch b := body.(type) {
	case *Request:
		return s.begin(Thread{ID: st.Act, Kind: b.Kind, Requester: st.Member, Opened: st, Request: &words.Told[Request]{Stamp: st, Body: *b}})
	case *Offer:
		offered := Bargain{ID: st.Act, Assister: st.Member, Offer: words.Told[Offer]{Stamp: st, Body: *b}}
		if i, ok := s.of.Get(st.Answers); ok && s.threads.Get(i).ID == st.Answers && s.threads.Get(i).Request != nil {
			return s.change(i, st.Act, func(t *Thread) { t.Bargains = add(t.Bargains, offered) })
		}
		return s.begin(Thread{ID: st.Act, Kind: b.Kind, Requester: b.To, Opened: st, Bargains: []Bargain{offered}})
	}
	i, ok := s.of.Get(st.Answers)
	if !ok {
		return s
	}
	switch b := body.(type) {
	case *Decline:
		return s.change(i, "", func(t *Thread) { t.decline(words.Told[Decline]{Stamp: st, Body: *b}) })
	case *Acceptance:
		return s.change(i, st.Act, func(t *Thread) { t.accept(words.Told[Acceptance]{Stamp: st, Body: *b}) })
	case *Amendment:
		return s.change(i, st.Act, func(t *Thread) {
			t.bargain(st.Answers, func(g *Bargain) {
				if g.binds() && g.party(t, st.Member) {
					g.Changes = add(g.Changes, Change{Amendment: words.Told[Amendment]{Stamp: st, Body: *b}})
				}
			})
		})
	case *End:
		return s.change(i, "", func(t *Thread) { t.end(words.Told[End]{Stamp: st, Body: *b}) })
	case *Confirmation:
		return s.change(i, "", func(t *Thread) { t.confirm(words.Told[Confirmation]{Stamp: st, Body: *b}) })
	case *Claim:
		return s.change(i, st.Act, func(t *Thread) { t.ask(words.Told[Claim]{Stamp: st, Body: *b}) })
	case *Settlement:
		return s.change(i, "", func(t *Thread) {
			t.account(st.Answers, func(_ *Bargain, c *Cost) {
				if st.Member == t.Requester {
					c.Settled = add(c.Settled, words.Told[Settlement]{Stamp: st, Body: *b})
				}
			})
		})
	case *Payment:
		return s.change(i, "", func(t *Thread) {
			t.account(st.Answers, func(_ *Bargain, c *Cost) { c.Paid = add(c.Paid, words.Told[Payment]{Stamp: st, Body: *b}) })
		})
	case *Waiver:
		return s.change(i, "", func(t *Thread) {
			t.account(st.Answers, func(g *Bargain, c *Cost) {
				if st.Member == g.Assister {
					c.Waived = add(c.Waived, words.Told[Waiver]{Stamp: st, Body: *b})
				}
			})
		})
	}
	return s
}

func (s State) begin(t Thread) State {
	s.of = s.of.Set(t.ID, s.threads.Len())
	s.threads = s.threads.Append(t)
	return s
}

// change applies f to a copy of a thread, and remembers that an act is of it. What f changes
// in lists it changes in copies of them.
func (s State) change(i int, act string, f func(*Thread)) State {
	t := *s.threads.Get(i)
	f(&t)
	s.threads = s.threads.Set(i, t)
	if act != "" {
		s.of = s.of.Set(act, i)
	}
	return s
}

// add appends to a copy of a list: the old one is of another state.
func add[T any](list []T, v T) []T { return append(list[:len(list):len(list)], v) }

// bargain applies f to a copy of the bargain that an act is of: its offer, what accepted
// it, or an amendment of it.
func (t *Thread) bargain(act string, f func(*Bargain)) {
	for i := range t.Bargains {
		if t.Bargains[i].is(act) {
			t.Bargains = slices.Clone(t.Bargains)
			f(&t.Bargains[i])
			return
		}
	}
}

func (g *Bargain) is(act string) bool {
	return act == g.ID || g.Accepted != nil && g.Accepted.Act == act || g.change(act) >= 0
}

// change returns the place of the amendment that an act is, or of the one that it accepted;
// -1 where there is none.
func (g *Bargain) change(act string) int {
	return slices.IndexFunc(g.Changes, func(c Change) bool {
		return c.Amendment.Act == act || c.Accepted != nil && c.Accepted.Act == act
	})
}

// binds reports whether both sides are bound, as far as acts tell.
func (g *Bargain) binds() bool { return g.Accepted != nil && g.Ended == nil }

// open reports whether the offer can still be answered, as far as acts tell.
func (g *Bargain) open(t *Thread) bool {
	return g.Accepted == nil && g.Declined == nil && g.Ended == nil && t.Ended == nil
}

// party reports whether somebody is one of the two sides; the organisation has no name.
func (g *Bargain) party(t *Thread, who string) bool { return who == t.Requester || who == g.Assister }

// proposer returns who made the amendment.
func (c *Change) proposer() string { return c.Amendment.Member }

func (t *Thread) decline(d words.Told[Decline]) {
	if d.Answers == t.ID && t.Request != nil {
		if t.Asked(d.Member) {
			t.Declined = add(t.Declined, d)
		}
		return
	}
	t.bargain(d.Answers, func(g *Bargain) {
		i := g.change(d.Answers)
		switch {
		case d.Answers == g.ID && g.open(t) && d.Member == t.Requester:
			g.Declined = &d
		case i >= 0 && g.binds() && g.Changes[i].open() && g.party(t, d.Member) && d.Member != g.Changes[i].proposer():
			g.Changes = slices.Clone(g.Changes)
			g.Changes[i].Declined = &d
		}
	})
}

// accept lets an acceptance bind what it accepts, or stands it beside it where it accepts
// nothing.
func (t *Thread) accept(a words.Told[Acceptance]) {
	t.bargain(a.Answers, func(g *Bargain) {
		i := g.change(a.Answers)
		if i < 0 {
			if g.open(t) && a.Member == t.Requester && !g.late(a.Effect) && len(g.Differs(a.Answers, &a.Body)) == 0 {
				g.Accepted = &a
				return
			}
			g.Void = add(g.Void, a)
			return
		}
		g.Changes = slices.Clone(g.Changes)
		c := &g.Changes[i]
		if g.binds() && c.open() && g.party(t, a.Member) && a.Member != c.proposer() && len(g.Differs(a.Answers, &a.Body)) == 0 {
			c.Accepted = &a
			return
		}
		c.Void = add(c.Void, a)
	})
}

func (t *Thread) end(e words.Told[End]) {
	if e.Answers == t.ID && t.Request != nil {
		if t.Ended == nil && e.Member == t.Requester && e.Body.How == Withdrawn {
			t.Ended = &e
		}
		return
	}
	t.bargain(e.Answers, func(g *Bargain) {
		if g.Ended == nil && g.Declined == nil && slices.Contains(g.Enders(t, e.Body.How), e.Member) {
			g.Ended = &e
		}
	})
}

// Enders returns who may end the bargain so: nobody where it cannot end so.
func (g *Bargain) Enders(t *Thread, how string) []string {
	bound := g.Accepted != nil
	switch {
	case bound != (how != Withdrawn):
		return nil
	case how == Released:
		return []string{t.Requester}
	case how == Completed:
		return []string{t.Requester, g.Assister}
	}
	return []string{g.Assister} // withdrawn, recalled
}

func (t *Thread) confirm(c words.Told[Confirmation]) {
	if r := t.Request; r != nil && c.Answers == r.Act {
		if r.Body.Form == Oral && c.Member == r.Member && t.Confirmed == nil {
			t.Confirmed = &c
		}
		return
	}
	t.bargain(c.Answers, func(g *Bargain) {
		if form, who := g.said(c.Answers); form == Oral && who == c.Member && !g.confirmed(c.Answers) {
			g.Confirmed = add(g.Confirmed, c)
		}
	})
}

// Oral is the form of what was only spoken.
const Oral = "oral"

// said returns in what form an act of the bargain was given, and by whom.
func (g *Bargain) said(act string) (form, who string) {
	switch i := g.change(act); {
	case act == g.ID:
		return g.Offer.Body.Form, g.Assister
	case g.Accepted != nil && g.Accepted.Act == act:
		return g.Accepted.Body.Form, g.Accepted.Member
	case i >= 0 && g.Changes[i].Accepted != nil && g.Changes[i].Accepted.Act == act:
		return g.Changes[i].Accepted.Body.Form, g.Changes[i].Accepted.Member
	}
	return "", ""
}

func (g *Bargain) confirmed(act string) bool {
	return slices.ContainsFunc(g.Confirmed, func(c words.Told[Confirmation]) bool { return c.Answers == act })
}

// Threads returns all threads in the order in which they began.
func (s State) Threads() []Thread { return s.threads.All() }

// Thread returns the thread that an act is of: the one that began it, an offer, an
// acceptance or an amendment in it.
func (s State) Thread(act string) (Thread, bool) {
	i, ok := s.of.Get(act)
	if !ok {
		return Thread{}, false
	}
	return *s.threads.Get(i), true
}

// Bargain returns the bargain that an act is of: the offer, what accepted it, or an
// amendment. Of a request there is none.
func (t *Thread) Bargain(act string) *Bargain {
	for i := range t.Bargains {
		if t.Bargains[i].is(act) {
			return &t.Bargains[i]
		}
	}
	return nil
}

// Change returns the amendment that an act is, or the one that it accepted, or nil.
func (g *Bargain) Change(act string) *Change {
	if i := g.change(act); i >= 0 {
		return &g.Changes[i]
	}
	return nil
}

// Asked reports whether the request went to somebody: to everybody where it names nobody,
// but not to the requester. The organisation is always asked: the pact's reserve is everybody's.
func (t *Thread) Asked(who string) bool {
	return t.Request != nil && who != t.Requester && (len(t.Request.Body.Of) == 0 || who == "" || slices.Contains(t.Request.Body.Of, who))
}

// Spoken returns who gave an act of the thread orally, and whether somebody has confirmed
// it; false where it was not given orally.
func (t *Thread) Spoken(act string) (who string, confirmed, spoken bool) {
	if r := t.Request; r != nil && r.Act == act {
		return r.Member, t.Confirmed != nil, r.Body.Form == Oral
	}
	if g := t.Bargain(act); g != nil {
		form, who := g.said(act)
		return who, g.confirmed(act), form == Oral
	}
	return "", false, false
}
