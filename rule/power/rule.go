package power

import (
	"errors"
	"fmt"
	"slices"

	"mithaq/rule"
)

// ErrLimited says that a rule has a limited format. Where members may stay out a game
// of yes and no is the wrong model; [TernaryFromRule] makes the right one.
var ErrLimited = errors.New("power: the rule has a limited format, in which a member may stay out: it is no game of yes and no, but one of three answers")

// ErrNever says that a rule adopts nothing, even if everybody who has a voice is in
// favour: too many seats are suspended, say, or too many are concerned.
var ErrNever = errors.New("power: no game: the rule adopts nothing even if all who have a voice are in favour")

// maxWays bounds in how many ways a rule may be met: all of several, each one of
// several, are as many as their product.
const maxWays = 256

// FromRule returns the game that a rule is when all who have a voice say yes or no.
// Of the question it takes the seats, who is concerned, who is in the chair, and
// whether it is one of procedure; what was said counts for nothing here.
//
// The members are the seats that have a voice, in the order of the roll, and the
// casting vote where a tie is broken by one. Everybody is present then, so that a
// share is the same of all, of those present and of those voting, but for the
// suspended whom the rule still counts among all; and a quorum is met, or cannot be.
func FromRule(r rule.Rule, q rule.Question) (Game, error) {
	v, err := hear(r, q)
	if err != nil {
		return Game{}, err
	}
	if v.rule.Limited == rule.LimitedIfNoneObjects {
		return Game{}, ErrLimited
	}
	if v.rule.Tie == rule.TieChair && q.Chair == "" {
		return Game{}, fmt.Errorf("power: the rule lets the chair break a tie: say which seat is in the chair")
	}
	ways, err := v.test(&v.rule.Test)
	if err != nil {
		return Game{}, err
	}
	if len(ways) == 0 || !v.quorums() {
		return Game{}, ErrNever
	}
	for i := range v.rule.Vetoes {
		veto := &v.rule.Vetoes[i]
		c := v.count(func(s *rule.Seat) int64 {
			return one(veto.Class != "" && s.Class == veto.Class || slices.Contains(veto.Seats, s.ID))
		})
		c.Quota = sum(c.Weights)
		if c.Quota == 0 {
			continue // nobody who holds it has a voice
		}
		for k, all := range ways {
			ways[k] = append(all[:len(all):len(all)], c)
		}
	}
	g := Game{v.members(), ways}
	return g, g.Check()
}

// TernaryFromRule returns the game of yes, staying out and no that a rule with a
// limited format is as long as nobody objects to the format. It takes of the question
// what [FromRule] takes.
func TernaryFromRule(r rule.Rule, q rule.Question) (Ternary, error) {
	v, err := hear(r, q)
	if err != nil {
		return Ternary{}, err
	}
	none := func(why string) (Ternary, error) {
		return Ternary{}, fmt.Errorf("power: no game of three answers that can be measured: %s", why)
	}
	t := &v.rule.Test
	for len(t.All) == 1 || len(t.Any) == 1 {
		if t.All != nil {
			t = &t.All[0]
		} else {
			t = &t.Any[0]
		}
	}
	switch {
	case v.rule.Limited != rule.LimitedIfNoneObjects:
		return none("the rule has no limited format")
	case len(v.rule.Quorum) > 0:
		return none("who stays out is not present, and can break the quorum")
	case t.Consensus:
		return Ternary{Members: v.members(), Consensus: true, Tacit: true}, nil
	case t.Unanimity != nil:
		return Ternary{Members: v.members(), Consensus: true}, nil
	case t.Majority == nil && t.Quota != nil:
		return none("of a fixed number of votes staying out is as good as a no: it is a game of yes and no without the format")
	case t.Majority == nil:
		return none("it asks for several things at once, or for one of several")
	case len(v.rule.Vetoes) > 0:
		return none("it has a veto beside a majority")
	case v.rule.Tie != "":
		return none("a tie is broken")
	}
	m := t.Majority
	if m.Of == rule.OfAll && sum(v.counted(m.Weight, m.Class)) > 0 {
		return none("suspended seats still count among all")
	}
	g := Ternary{Members: v.members(), Weights: v.count(weigh(m.Weight, m.Class)).Weights, MoreThan: m.MoreThan != nil}
	f := m.AtLeast
	if g.MoreThan {
		f = m.MoreThan
	}
	g.Num, g.Den = f.Num, f.Den
	return g, g.Check()
}

// A voices is a rule with the seats that have a voice under it.
type voices struct {
	rule      rule.Rule
	seats     []rule.Seat // with a voice
	suspended []rule.Seat // without, and counted
	chair     string
}

func hear(r rule.Rule, q rule.Question) (*voices, error) {
	if faults := r.Check(q.Seats); len(faults) > 0 {
		return nil, fmt.Errorf("power: the rule decides nothing: %s", faults[0])
	}
	if q.Procedural && r.Procedure != nil {
		r = *r.Procedure
	}
	v := &voices{rule: r, chair: q.Chair}
	voters := 0
	for _, s := range q.Seats {
		switch {
		case s.Suspended && s.Casting, s.Casting && r.Tie != rule.TieCasting:
		case s.Suspended && r.Suspended == rule.Counted:
			v.suspended = append(v.suspended, s)
		case s.Suspended:
		case r.Concerned == rule.Without && slices.Contains(q.Concerned, s.ID):
		default:
			v.seats = append(v.seats, s)
			voters += int(one(!s.Casting))
		}
	}
	if voters == 0 {
		return nil, fmt.Errorf("power: no game: nobody has a voice")
	}
	return v, nil
}

func (v *voices) members() []string {
	list := make([]string, len(v.seats))
	for i := range v.seats {
		list[i] = v.seats[i].ID
	}
	return list
}

// weigh weighs seats as a part of a rule does.
func weigh(weight, class string) func(*rule.Seat) int64 {
	return func(s *rule.Seat) int64 {
		switch {
		case class != "" && s.Class != class:
			return 0
		case weight == "":
			return 1
		}
		return s.Weights[weight]
	}
}

// count returns a condition with these weights and no quota yet.
func (v *voices) count(weigh func(*rule.Seat) int64) Condition {
	c := Condition{Weights: make([]int64, len(v.seats))}
	for i := range v.seats {
		if !v.seats[i].Casting {
			c.Weights[i] = weigh(&v.seats[i])
		}
	}
	return c
}

// counted returns the weights of the suspended that still count among all.
func (v *voices) counted(weight, class string) []int64 {
	list, w := make([]int64, len(v.suspended)), weigh(weight, class)
	for i := range v.suspended {
		list[i] = w(&v.suspended[i])
	}
	return list
}

// quorums reports whether all quorums are met when everybody is there.
func (v *voices) quorums() bool {
	for _, q := range v.rule.Quorum {
		present := sum(v.count(weigh(q.Weight, q.Class)).Weights)
		all := present + sum(v.counted(q.Weight, q.Class))
		switch {
		case q.MoreThan != nil && present*q.MoreThan.Den <= all*q.MoreThan.Num,
			q.AtLeast != nil && present*q.AtLeast.Den < all*q.AtLeast.Num,
			q.MoreThan == nil && q.AtLeast == nil && present < q.Seats:
			return false
		}
	}
	return true
}

// test returns in which ways a test can be met; none at all if it cannot.
func (v *voices) test(t *rule.Test) ([][]Condition, error) {
	var c Condition
	switch {
	case t.Consensus, t.Unanimity != nil:
		c = v.count(weigh("", ""))
		c.Quota = sum(c.Weights)
	case t.Quota != nil:
		c = v.count(weigh(t.Quota.Weight, t.Quota.Class))
		c.Quota = t.Quota.AtLeast
	case t.Majority != nil:
		c = v.majority(t.Majority)
	case t.Any != nil:
		var ways [][]Condition
		for i := range t.Any {
			more, err := v.test(&t.Any[i])
			if err != nil {
				return nil, err
			}
			ways = append(ways, more...)
		}
		return ways, manyWays(len(ways))
	default:
		ways := [][]Condition{nil}
		for i := range t.All {
			parts, err := v.test(&t.All[i])
			if err != nil {
				return nil, err
			}
			if err := manyWays(len(ways) * len(parts)); err != nil {
				return nil, err
			}
			var next [][]Condition
			for _, all := range ways {
				for _, part := range parts {
					next = append(next, slices.Concat(all, part))
				}
			}
			ways = next
		}
		return ways, nil
	}
	if c.Quota > sum(c.Weights) {
		return nil, nil
	}
	return [][]Condition{{c}}, nil
}

func manyWays(n int) error {
	if n > maxWays {
		return fmt.Errorf("power: the rule can be met in %d ways, more than the %d that are gone through", n, maxWays)
	}
	return nil
}

// majority makes a share of the weights a quota. A majority adopts with one vote or
// more.
func (v *voices) majority(m *rule.Share) Condition {
	c := v.count(weigh(m.Weight, m.Class))
	base := sum(c.Weights)
	if m.Of == rule.OfAll {
		base += sum(v.counted(m.Weight, m.Class))
	}
	if f := m.AtLeast; f != nil {
		c.Quota = max(1, (base*f.Num+f.Den-1)/f.Den)
		return c
	}
	f := m.MoreThan
	c.Quota = base*f.Num/f.Den + 1
	if v.rule.Tie == "" || m.Of != rule.OfVoting || f.Den != 2*f.Num || base == 0 {
		return c
	}
	// Half of the votes is enough where he who breaks a tie is in favour: so votes count
	// twice, and his word once more.
	for i := range c.Weights {
		s := &v.seats[i]
		c.Weights[i] = 2*c.Weights[i] + one(v.rule.Tie == rule.TieCasting && s.Casting || v.rule.Tie == rule.TieChair && s.ID == v.chair && !s.Casting)
	}
	c.Quota = base + 1
	return c
}

func sum(list []int64) int64 {
	n := int64(0)
	for _, w := range list {
		n += w
	}
	return n
}

func one(is bool) int64 {
	if is {
		return 1
	}
	return 0
}
