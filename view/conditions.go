package view

import (
	"mithaq/force"
	"mithaq/words"
)

// A Need is what is needed in all of one kind of thing, held against what is offered of it.
type Need struct {
	Line       string         `json:"line"`
	Required   *Range         `json:"required"` // as a staff or those in need said it; null: nobody has
	By         *words.Instant `json:"by"`       // when it has to be there; null: not told
	Act        *Stamp         `json:"act"`      // by which it is required
	Asked      *Range         `json:"asked"`    // of requests for agreements together; null: none asks for it
	Offers     []Offered      `json:"offers"`
	Offered    Range          `json:"offered"`
	Unnumbered []string       `json:"unnumbered"` // who offers, and nobody knows how many at most: the sum has then no upper bound
	Gap        Range          `json:"gap"`
	Surplus    Range          `json:"surplus"`
}

// Offered is what one member offers of a kind.
type Offered struct {
	Member string `json:"member"` // empty: no source says whose it is
	Value  Range  `json:"value"`
}

func (r reader) needs() []Need {
	out := []Need{}
	for _, n := range r.m.Needs() {
		v := Need{Line: n.Kind, Asked: rangeOf(n.Asked), Offers: []Offered{}, Offered: *rangeOf(&n.Offered),
			Unnumbered: list(n.Unnumbered), Gap: *rangeOf(&n.Gap), Surplus: *rangeOf(&n.Surplus)}
		if q := n.Required; q != nil {
			st := r.stamp(q.Stamp)
			v.Required, v.By, v.Act = rangeOf(&q.Value), instant(q.Body.By), &st
		}
		for _, o := range n.Offers {
			v.Offers = append(v.Offers, Offered{o.Member, *rangeOf(&o.Value)})
		}
		out = append(out, v)
	}
	return out
}

// A Gate is one that a contingent has passed by somebody's word: its member promised it, those who
// asked accepted it, a state cleared its way, its command went over. Over is one whose term has ended.
type Gate struct {
	Stamp
	Gate     string            `json:"gate"` // pledged, accepted, cleared, command_transferred
	By       Speaker           `json:"by"`
	Member   string            `json:"member"`
	Values   []Grant           `json:"quantities"`
	Degree   string            `json:"degree,omitempty"`
	Place    string            `json:"place,omitempty"`
	Ready    *int64            `json:"ready_seconds,omitempty"` // after the call
	Evidence map[string]string `json:"evidence,omitempty"`
	Until    *words.Instant    `json:"until"`
	Over     bool              `json:"over"`
	Text     map[string]string `json:"text,omitempty"`
}

func (r reader) gates() []Gate {
	out := []Gate{}
	over := func(until words.Instant) bool { return until.Known() && r.m.At > until }
	for _, p := range r.m.Matter.Force.Pledges() {
		b := p.Body
		out = append(out, Gate{Stamp: r.stamp(p.Stamp), Gate: "pledged", By: r.performer(p.Stamp), Member: b.Member, Values: grants(b.Quantities),
			Ready: b.ReadySeconds, Evidence: texts(b.Evidence), Until: instant(b.Until), Over: over(b.Until)})
	}
	for _, g := range r.m.Matter.Force.Gates() {
		b := g.Body
		out = append(out, Gate{Stamp: r.stamp(g.Stamp), Gate: b.Gate, By: r.performer(g.Stamp), Member: b.Member, Values: grants(b.Quantities),
			Degree: b.Degree, Place: b.Place, Until: instant(b.Until), Over: over(b.Until), Text: texts(b.Text)})
	}
	return out
}

// A Caveat is what a contributor does not let its contingent do, or where alone it serves.
type Caveat struct {
	Stamp
	Member   string            `json:"member"`
	Excludes []string          `json:"excludes"`
	Within   []string          `json:"within"` // places; empty: everywhere
	Until    *words.Instant    `json:"until"`
	Over     bool              `json:"over"`
	Text     map[string]string `json:"text"`
}

func (r reader) caveats() []Caveat {
	out := []Caveat{}
	for _, c := range r.m.Matter.Force.Caveats() {
		b := c.Body
		out = append(out, Caveat{r.stamp(c.Stamp), b.Member, list(b.Excludes), list(b.Within), instant(b.Until),
			b.Until.Known() && r.m.At > b.Until, b.Text.Texts})
	}
	return out
}

// Guarded is an object that the mission has had in its charge. It has gone back when both who guarded
// it and the host have said so.
type Guarded struct {
	Object  string            `json:"object"`
	Name    map[string]string `json:"name,omitempty"` // none where nobody said that it was guarded
	Place   string            `json:"place,omitempty"`
	Member  string            `json:"member,omitempty"` // whose contingent guards it
	Custody force.Custody     `json:"custody"`
	Guard   *Told             `json:"guard"`
	Handed  *Told             `json:"handed_over"` // the word of who guarded it; null: none is on the record
	Taken   *Told             `json:"taken_over"`  // the word of the host; null: none is on the record
}

func (r reader) guarded() []Guarded {
	out := []Guarded{}
	told := func(t *words.Told[force.Object]) *Told {
		if t == nil {
			return nil
		}
		by := r.performer(t.Stamp)
		return &Told{r.stamp(t.Stamp), t.Body.State, &by, texts(t.Body.Text)}
	}
	for _, g := range r.m.Matter.Force.Objects() {
		v := Guarded{Object: g.Object, Member: g.Member(), Custody: g.Custody(), Guard: told(g.Guard), Handed: told(g.Handed), Taken: told(g.Taken)}
		if g.Guard != nil {
			v.Name, v.Place = texts(g.Guard.Body.Name), g.Guard.Body.Place
		}
		out = append(out, v)
	}
	return out
}
