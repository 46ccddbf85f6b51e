package explore

import (
	"fmt"
	"slices"

	"mithaq/rule"
	"mithaq/words"
)

// fewSeats is how many seats are few enough to try everything that they can say, and
// manySeats how far an example is looked for where everybody who is bound has one.
const (
	fewSeats  = 5
	manySeats = 20
)

// A trial is what came of trying what seats can say under two rules.
type trial struct {
	won, lost []rule.Position // adopts by the second rule and not by the first, and the other way round
	complete  bool            // everything that can be said in this body was tried
}

// say is what a seat can say. Silent stands for being away.
var say = append(slices.Clone(rule.Positions), rule.Silent)

// try looks for positions for which one of two rules adopts and the other does not.
//
// Where a body lists its few seats, it tries whatever any of them can say, with those who
// are bound and those who are not: then what was not found does not exist. Where everybody
// who is bound has a seat, it tries bodies of one seat and more, and what it finds exists.
func (s bodies) try(a, b rule.Rule) trial {
	var t trial
	ids := s.named(a, b)
	switch {
	case len(ids) > fewSeats:
		s.prefixes(&t, ids, a, b)
	case s.listed:
		s.all(&t, ids, a, b)
		t.complete = ordinary(a) && ordinary(b)
	case len(ids) > 0:
		s.all(&t, others(ids, fewSeats), a, b)
	default:
		for n := 2; n <= fewSeats && (t.won == nil || t.lost == nil); n++ {
			s.alike(&t, others(nil, n), a, b)
		}
	}
	for n := fewSeats + 1; n <= manySeats && !s.listed && t.won == nil && t.lost == nil; n++ {
		s.prefixes(&t, others(ids, n), a, b)
	}
	return t
}

// named returns the members of which a body or a rule says more than that they have a seat.
func (s bodies) named(a, b rule.Rule) []string {
	var ids []string
	for _, x := range append(slices.Clone(s.a), s.b...) {
		ids = append(ids, x.ID)
	}
	for _, v := range append(slices.Clone(a.Vetoes), b.Vetoes...) {
		if !s.listed {
			ids = append(ids, v.Seats...)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// others fills up to n seats with members of which nothing is known.
func others(ids []string, n int) []string {
	ids = slices.Clone(ids)
	for i := len(ids); i < n; i++ {
		ids = append(ids, fmt.Sprintf("#%d", i))
	}
	return ids
}

// ordinary reports whether a rule hangs on nothing but what seats say: what was not tried
// cannot matter.
func ordinary(r rule.Rule) bool {
	return r.Concerned == "" && r.Suspended == "" && r.Tie == "" && r.Proxies == nil && r.Silence == nil
}

// all tries everything that each seat can say, or that it is not bound.
func (s bodies) all(t *trial, ids []string, a, b rule.Rule) {
	said := make([]rule.Position, len(ids))
	var from func(i int)
	from = func(i int) {
		if t.won != nil && t.lost != nil {
			return
		}
		if i == len(ids) {
			s.ask(t, ids, said, a, b)
			return
		}
		for _, p := range append([]rule.Position{unbound}, say...) {
			said[i] = p
			from(i + 1)
		}
	}
	from(0)
}

// unbound stands for a seat whose member is not bound.
const unbound rule.Position = ""

// alike tries everything that seats can say of which it does not matter who says it: the
// positions come in their order. Where seats differ some things are not tried.
func (s bodies) alike(t *trial, ids []string, a, b rule.Rule) {
	said := make([]rule.Position, len(ids))
	var from func(i, least int)
	from = func(i, least int) {
		if t.won != nil && t.lost != nil {
			return
		}
		if i == len(ids) {
			s.ask(t, ids, said, a, b)
			return
		}
		for p := least; p < len(say); p++ {
			said[i] = say[p]
			from(i+1, p)
		}
	}
	from(0, 0)
}

// prefixes tries that the first seats say one thing and the others another.
func (s bodies) prefixes(t *trial, ids []string, a, b rule.Rule) {
	said := make([]rule.Position, len(ids))
	for k := range len(ids) + 1 {
		for _, rest := range []rule.Position{rule.Objection, rule.Abstention, rule.NonParticipation} {
			for i := range said {
				if said[i] = rest; i < k {
					said[i] = rule.Assent
				}
			}
			if s.ask(t, ids, said, a, b); t.won != nil && t.lost != nil {
				return
			}
		}
	}
}

// A turn is what else may be so of a vote: somebody objects to the limited format; the last
// seat is that of the party concerned, or is suspended.
type turn struct{ format, concerned, suspended bool }

// turns are those that matter to one of the rules.
func turns(a, b rule.Rule) []turn {
	list := []turn{{}}
	if a.Limited == rule.LimitedIfNoneObjects || b.Limited == rule.LimitedIfNoneObjects {
		list = append(list, turn{format: true})
	}
	if a.Concerned != "" || b.Concerned != "" {
		list = append(list, turn{concerned: true})
	}
	if a.Suspended != "" || b.Suspended != "" {
		list = append(list, turn{suspended: true})
	}
	return list
}

// ask decides one vote by both rules. Where one of them cannot be applied to so few seats,
// nothing is learned.
func (s bodies) ask(t *trial, ids []string, said []rule.Position, a, b rule.Rule) {
	for _, turn := range turns(a, b) {
		byA, okA := s.decide(a, s.a, ids, said, turn)
		byB, okB := s.decide(b, s.b, ids, said, turn)
		switch {
		case !okA || !okB || byA == byB:
		case byB && t.won == nil:
			t.won = stated(said)
		case byA && t.lost == nil:
			t.lost = stated(said)
		}
	}
}

func stated(said []rule.Position) []rule.Position {
	return slices.DeleteFunc(slices.Clone(said), func(p rule.Position) bool { return p == unbound })
}

// decide decides one vote by a rule. It is not ok where the rule cannot be applied to the
// seats that there are, or where none of them has a voice.
func (s bodies) decide(r rule.Rule, roll []rule.Seat, ids []string, said []rule.Position, turn turn) (adopts, ok bool) {
	const at = words.Instant(1)
	q := rule.Question{Close: at, At: at}
	for i, id := range ids {
		if said[i] == unbound {
			continue
		}
		seat := rule.Seat{ID: id}
		if k := slices.IndexFunc(roll, func(x rule.Seat) bool { return x.ID == id }); k >= 0 {
			seat = roll[k]
		} else if s.listed {
			continue // has no seat here
		}
		last := i == len(ids)-1
		seat.Suspended = turn.suspended && last
		if turn.concerned && last {
			q.Concerned = []string{id}
		}
		p := said[i]
		if p == rule.Silent && r.Silence != nil {
			p = rule.Assent // who says nothing until the close has assented
		}
		q.Seats = append(q.Seats, seat)
		q.Votes = append(q.Votes, rule.Vote{Seat: id, Position: p, At: at})
	}
	if len(q.Seats) == 0 {
		return false, false
	}
	if turn.format || r.Tie != "" {
		q.Votes[0].Format, q.Chair = turn.format, q.Seats[0].ID
		v := r.Decide(q)
		return v.Outcome == rule.Adopted, v.Outcome != rule.Undeterminable
	}
	// The outcome alone costs less than a verdict with its proof.
	body, faults := rule.Prepare(r, q.Seats, q.Concerned...)
	if len(faults) > 0 {
		return false, false
	}
	c := body.Count()
	for _, v := range q.Votes {
		c = c.With(v.Seat, v.Position)
	}
	o := c.Outcome(true)
	return o == rule.Adopted, o != rule.Undeterminable
}
