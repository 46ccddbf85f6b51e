package view

import (
	"mithaq/agreement"
	"mithaq/words"
)

// An Agreement is what began with one request or one offer: what was asked for, the offers
// with what became of each, and what nobody has agreed to give.
type Agreement struct {
	ID        string          `json:"id"` // of the act that began it
	Kind      string          `json:"kind"`
	State     agreement.Phase `json:"state"`
	Requester string          `json:"requester"`
	Rule      string          `json:"rule,omitempty"` // none where the charter has no such kind
	Articles  []string        `json:"articles"`
	Request   *Requested      `json:"request"` // null: an offer began it
	Declined  []Saying        `json:"declined"`
	Ended     *Saying         `json:"ended"` // the request was taken back
	Bargains  []Bargain       `json:"bargains"`
	Gaps      []Gap           `json:"gaps"`
}

// Requested is what was asked for.
type Requested struct {
	Saying
	Of       []string       `json:"of"` // empty: everybody
	Items    []Item         `json:"items"`
	NeededBy *words.Instant `json:"needed_by"`
	Terms    *HelpTerms     `json:"terms"`
}

// A Saying is one part of an agreement as somebody said it.
type Saying struct {
	Stamp
	By        Speaker           `json:"by"`
	How       string            `json:"how,omitempty"`       // it ends
	Form      string            `json:"form,omitempty"`      // written, oral
	Confirmed *bool             `json:"confirmed,omitempty"` // of what was oral: whether it was confirmed in writing
	Text      map[string]string `json:"text,omitempty"`
}

// An Item is so many of one kind of thing.
type Item struct {
	Kind  string            `json:"kind"`
	Count Range             `json:"count"`
	What  map[string]string `json:"what,omitempty"`
}

// HelpTerms are those of an agreement. Null means not stated.
type HelpTerms struct {
	Purpose    map[string]string   `json:"purpose"`
	Area       *string             `json:"area"`
	Command    *string             `json:"command"`
	Until      *words.Instant      `json:"until"`
	Cost       *agreement.Money    `json:"cost"`
	Conditions []map[string]string `json:"conditions"`
}

// A Bargain is one offer with all that became of it. Items and terms are as they stand: as
// offered, or, where amendments were accepted, as amended.
type Bargain struct {
	Saying
	Assister   string          `json:"assister"` // a member, or "organisation"
	State      agreement.Phase `json:"state"`
	Items      []Item          `json:"items"`
	Terms      *HelpTerms      `json:"terms"`
	GoodUntil  *words.Instant  `json:"good_until"`
	BoundSince *words.Instant  `json:"bound_since"` // null: it does not bind, and never did
	Accepted   *Saying         `json:"accepted"`
	Declined   *Saying         `json:"declined"`
	Void       []Saying        `json:"void"` // acceptances that accept nothing
	Amendments []Amendment     `json:"amendments"`
	Ended      *Saying         `json:"ended"`
	Costs      []Cost          `json:"costs"`
}

// An Amendment is what a side proposed, with what the other said to it.
type Amendment struct {
	Saying
	Items    []Item     `json:"items"`
	Terms    *HelpTerms `json:"terms"`
	Accepted *Saying    `json:"accepted"`
	Declined *Saying    `json:"declined"`
	Void     []Saying   `json:"void"`
}

// A Gap is what of one kind was asked for, what was agreed, and what is missing.
type Gap struct {
	Kind      string `json:"kind"`
	Requested Range  `json:"requested"`
	Agreed    Range  `json:"agreed"`
	Missing   Range  `json:"missing"`
}

func (r reader) agreements() []Agreement {
	out := []Agreement{}
	for _, t := range r.m.Matter.Agreements.Threads() {
		out = append(out, r.agreement(&t))
	}
	return out
}

func (r reader) agreement(t *agreement.Thread) Agreement {
	stands := r.m.Rests(t)
	v := Agreement{ID: t.ID, Kind: t.Kind, State: t.Phase(stands, r.m.At), Requester: t.Requester, Articles: []string{},
		Declined: []Saying{}, Bargains: []Bargain{}, Gaps: []Gap{}}
	if k := r.m.AgreementLaw(t).Agreement(t.Kind); k != nil {
		v.Rule, v.Articles = "agreement."+k.ID, k.Sources
	}
	if q := t.Request; q != nil {
		v.Request = &Requested{Saying: *r.said(t, q.Stamp, q.Body.Form, &q.Body.Text), Of: list(q.Body.Of), Items: items(q.Body.Items),
			NeededBy: instant(q.Body.NeededBy), Terms: helpTerms(q.Body.Terms)}
	}
	for _, d := range t.Declined {
		v.Declined = append(v.Declined, *r.said(t, d.Stamp, "", d.Body.Reason))
	}
	v.Ended = r.ended(t, t.Ended)
	for i := range t.Bargains {
		v.Bargains = append(v.Bargains, r.bargain(t, &t.Bargains[i], stands))
	}
	for _, g := range t.Gaps() {
		v.Gaps = append(v.Gaps, Gap{g.Kind, *rangeOf(&g.Requested), *rangeOf(&g.Agreed), *rangeOf(&g.Missing)})
	}
	return v
}

func (r reader) bargain(t *agreement.Thread, g *agreement.Bargain, stands bool) Bargain {
	current, terms := g.Current()
	v := Bargain{Saying: *r.said(t, g.Offer.Stamp, g.Offer.Body.Form, &g.Offer.Body.Text), Assister: g.Assister,
		State: g.Phase(t, stands, r.m.At), Items: items(current), Terms: helpTerms(terms), GoodUntil: instant(g.Offer.Body.GoodUntil),
		Accepted: r.accepted(t, g.Accepted), Declined: r.declined(t, g.Declined), Void: r.void(t, g.Void), Amendments: []Amendment{},
		Ended: r.ended(t, g.Ended), Costs: r.costs(t, g)}
	if g.Assister == "" {
		v.Assister = "organisation"
	}
	if g.Accepted != nil {
		v.BoundSince = instant(g.Accepted.Effect)
	}
	for i := range g.Changes {
		c := &g.Changes[i]
		v.Amendments = append(v.Amendments, Amendment{*r.said(t, c.Amendment.Stamp, "", &c.Amendment.Body.Text), items(c.Amendment.Body.Items),
			helpTerms(c.Amendment.Body.Terms), r.accepted(t, c.Accepted), r.declined(t, c.Declined), r.void(t, c.Void)})
	}
	return v
}

func (r reader) said(t *agreement.Thread, st words.Stamp, form string, text *words.Text) *Saying {
	s := &Saying{Stamp: r.stamp(st), By: r.performer(st), Form: form, Text: texts(text)}
	if _, confirmed, spoken := t.Spoken(st.Act); spoken {
		s.Confirmed = &confirmed
	}
	return s
}

func (r reader) accepted(t *agreement.Thread, a *words.Told[agreement.Acceptance]) *Saying {
	if a == nil {
		return nil
	}
	return r.said(t, a.Stamp, a.Body.Form, a.Body.Text)
}

func (r reader) void(t *agreement.Thread, list []words.Told[agreement.Acceptance]) []Saying {
	out := []Saying{}
	for i := range list {
		out = append(out, *r.accepted(t, &list[i]))
	}
	return out
}

func (r reader) declined(t *agreement.Thread, d *words.Told[agreement.Decline]) *Saying {
	if d == nil {
		return nil
	}
	return r.said(t, d.Stamp, "", d.Body.Reason)
}

func (r reader) ended(t *agreement.Thread, e *words.Told[agreement.End]) *Saying {
	if e == nil {
		return nil
	}
	s := r.said(t, e.Stamp, "", e.Body.Text)
	s.How = e.Body.How
	return s
}

func items(list []agreement.Item) []Item {
	out := []Item{}
	for _, it := range list {
		out = append(out, Item{it.Kind, *rangeOf(&it.Count), texts(it.What)})
	}
	return out
}

func helpTerms(t *agreement.Terms) *HelpTerms {
	if t == nil {
		return nil
	}
	v := &HelpTerms{Purpose: texts(t.Purpose), Until: instant(t.Until), Cost: t.Cost, Conditions: []map[string]string{}}
	if t.Area != "" {
		v.Area = &t.Area
	}
	if t.Command != "" {
		v.Command = &t.Command
	}
	for _, c := range t.Conditions {
		v.Conditions = append(v.Conditions, c.Texts)
	}
	return v
}
