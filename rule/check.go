package rule

import (
	"maps"
	"slices"
	"strings"
)

// The bounds of what is computed. With them no sum in this package leaves 64 bits:
// MaxSeats × MaxWeight × MaxDenominator is below 2^57.
const (
	MaxSeats       = 1_000
	MaxWeight      = 10_000_000_000 // more than there are people
	MaxDenominator = 10_000
	MaxParts       = 64 // tests, quorums and vetoes of one rule
	MaxDepth       = 8
)

// Check returns what is wrong with the rule for a body of these seats. A rule with
// a fault decides nothing: [Rule.Decide] answers Undeterminable.
func (r Rule) Check(seats []Seat) []Fault {
	faults, _ := r.check(seats)
	return faults
}

// check also returns where each seat stands in the roll.
func (r *Rule) check(seats []Seat) ([]Fault, map[string]int) {
	c := checker{seats: seats}
	index := c.body()
	c.rule(r, "", false)
	return c.faults, index
}

type checker struct {
	seats  []Seat
	parts  int
	faults []Fault
	said   map[string]bool // weights whose lack was told
}

func (c *checker) fault(place, what string, pairs ...string) {
	c.faults = append(c.faults, Fault{Code: "rule." + what, Place: place, Args: args(pairs...)})
}

// body holds the seats to what they must be.
func (c *checker) body() (index map[string]int) {
	voices := 0
	index = make(map[string]int, len(c.seats))
	for i := range c.seats {
		s := &c.seats[i]
		known := len(index)
		index[s.ID] = i
		switch {
		case s.ID == "":
			c.fault("seats", "seat_unnamed", "place", num(int64(i)))
		case len(index) == known:
			c.fault("seats", "seat_twice", "seat", s.ID)
		}
		if len(s.Weights) > 0 {
			for _, name := range slices.Sorted(maps.Keys(s.Weights)) {
				switch w := s.Weights[name]; {
				case w < 0:
					c.fault("seats", "weight_negative", "seat", s.ID, "weight", name, "is", num(w))
				case w > MaxWeight:
					c.fault("seats", "weight_too_large", "seat", s.ID, "weight", name, "is", num(w), "most", num(MaxWeight))
				}
			}
		}
		if !s.Suspended && !s.Casting {
			voices++
		}
	}
	switch {
	case voices == 0:
		c.fault("seats", "body_empty", "seats", num(int64(len(c.seats))))
	case len(c.seats) > MaxSeats:
		c.fault("seats", "too_many_seats", "seats", num(int64(len(c.seats))), "most", num(MaxSeats))
	}
	return index
}

func (c *checker) part() bool { c.parts++; return c.parts <= MaxParts }

func (c *checker) rule(r *Rule, at string, nested bool) {
	before := c.parts
	c.test(&r.Test, at, 0)
	for i := range r.Quorum {
		c.part()
		c.quorum(&r.Quorum[i], join(at, "quorum")+index(i))
	}
	for i := range r.Vetoes {
		c.part()
		c.veto(&r.Vetoes[i], join(at, "vetoes")+index(i))
	}
	if c.parts-before > MaxParts {
		c.fault(at, "too_many_parts", "most", num(MaxParts))
	}
	c.parts = before
	c.one(join(at, "concerned"), string(r.Concerned), "", string(Without))
	c.one(join(at, "suspended"), string(r.Suspended), "", string(Counted))
	c.one(join(at, "limited_format"), string(r.Limited), "", string(LimitedNever), string(LimitedIfNoneObjects))
	c.one(join(at, "reservation"), string(r.Reservation), "", string(Assent), string(Objection))
	c.tie(r, at)
	if p := r.Proxies; p != nil && p.AtMost < 1 {
		c.fault(join(at, "proxies"), "proxies_none", "at_most", num(int64(p.AtMost)))
	}
	if s := r.Silence; s != nil {
		if s.Grace < 0 {
			c.fault(join(at, "silence"), "grace_negative", "grace", num(s.Grace))
		}
	}
	if r.Blocked != nil && r.Blocked.To == "" {
		c.fault(join(at, "blocked"), "move_nowhere")
	}
	if r.Procedure != nil {
		if nested {
			c.fault(join(at, "procedure_rule"), "procedure_nested")
			return
		}
		c.rule(r.Procedure, join(at, "procedure_rule"), true)
	}
}

func (c *checker) tie(r *Rule, at string) {
	place := join(at, "tie")
	c.one(place, string(r.Tie), "", string(TieChair), string(TieCasting))
	casting := 0
	for i := range c.seats {
		if c.seats[i].Casting {
			casting++
		}
	}
	if r.Tie == TieCasting && casting != 1 {
		c.fault(place, "tie_casting", "seats", num(int64(casting)))
	}
	if r.Tie != "" && !tieable(&r.Test, 0) {
		c.fault(place, "tie_never")
	}
}

// tieable reports whether a test has a majority in which a tie can be broken.
func tieable(t *Test, depth int) bool {
	if depth > MaxDepth {
		return false
	}
	under := func(t Test) bool { return tieable(&t, depth+1) }
	return t.Majority != nil && breakable(t.Majority) || slices.ContainsFunc(t.All, under) || slices.ContainsFunc(t.Any, under)
}

func breakable(s *Share) bool {
	return s.Of == OfVoting && s.MoreThan != nil && s.MoreThan.Den == 2*s.MoreThan.Num
}

func (c *checker) test(t *Test, at string, depth int) {
	if !c.part() {
		return
	}
	if depth > MaxDepth {
		c.fault(at, "too_deep", "most", num(MaxDepth))
		return
	}
	set := 0
	for _, is := range []bool{t.Consensus, t.Unanimity != nil, t.Majority != nil, t.Quota != nil, t.All != nil, t.Any != nil} {
		if is {
			set++
		}
	}
	if set != 1 {
		c.fault(at, "one_test", "set", num(int64(set)))
	}
	if u := t.Unanimity; u != nil {
		c.one(join(at, "unanimity"), string(u.Of), string(OfAll), string(OfPresent), string(OfVoting))
	}
	if m := t.Majority; m != nil {
		place := join(at, "majority")
		c.one(place, string(m.Of), string(OfAll), string(OfPresent), string(OfVoting))
		if (m.MoreThan != nil) == (m.AtLeast != nil) {
			c.fault(place, "more_or_least")
		}
		c.fractions(place, m.MoreThan, m.AtLeast)
		c.weight(place, m.Weight, m.Class)
	}
	if q := t.Quota; q != nil {
		place := join(at, "quota")
		all := c.weight(place, q.Weight, q.Class)
		switch {
		case q.AtLeast < 1:
			c.fault(place, "quota_not_positive", "quota", num(q.AtLeast))
		case q.AtLeast > all:
			c.fault(place, "quota_above_weights", "quota", num(q.AtLeast), "weights", num(all), "weight", q.Weight)
		}
	}
	for _, g := range []struct {
		name string
		of   []Test
	}{{"all", t.All}, {"any", t.Any}} {
		if g.of != nil && len(g.of) == 0 {
			c.fault(join(at, g.name), "one_test", "set", "0")
		}
		for i := range g.of {
			c.test(&g.of[i], join(at, g.name)+index(i), depth+1)
		}
	}
}

func (c *checker) fractions(place string, moreThan, atLeast *Fraction) {
	if f := moreThan; f != nil {
		switch {
		case f.Den <= 0 || f.Num < 0 || f.Den > MaxDenominator:
			c.fault(place, "fraction_form", "fraction", f.String(), "most", num(MaxDenominator))
		case f.Num > f.Den:
			c.fault(place, "fraction_above_one", "fraction", f.String())
		case f.Num == f.Den:
			c.fault(place, "more_than_all", "fraction", f.String())
		}
	}
	if f := atLeast; f != nil {
		switch {
		case f.Den <= 0 || f.Num < 0 || f.Den > MaxDenominator:
			c.fault(place, "fraction_form", "fraction", f.String(), "most", num(MaxDenominator))
		case f.Num > f.Den:
			c.fault(place, "fraction_above_one", "fraction", f.String())
		case f.Num == 0:
			c.fault(place, "fraction_zero", "fraction", f.String())
		}
	}
}

func (c *checker) quorum(q *Quorum, place string) {
	set := 0
	for _, is := range []bool{q.Seats != 0, q.MoreThan != nil, q.AtLeast != nil} {
		if is {
			set++
		}
	}
	if set != 1 {
		c.fault(place, "one_quorum", "set", num(int64(set)))
	}
	c.fractions(place, q.MoreThan, q.AtLeast)
	all := c.weight(place, q.Weight, q.Class)
	switch {
	case q.Seats < 0:
		c.fault(place, "quorum_negative", "quorum", num(q.Seats))
	case q.Seats > all:
		c.fault(place, "quorum_above_seats", "quorum", num(q.Seats), "seats", num(all), "weight", q.Weight)
	}
}

func (c *checker) veto(v *Veto, place string) {
	if (v.Class != "") == (len(v.Seats) > 0) {
		c.fault(place, "veto_without_seat")
		return
	}
	if v.Class != "" {
		if !c.class(v.Class) {
			c.fault(place, "veto_without_seat", "class", v.Class)
		}
		return
	}
	for _, id := range v.Seats {
		if !slices.ContainsFunc(c.seats, func(s Seat) bool { return s.ID == id && !s.Casting }) {
			c.fault(place, "veto_without_seat", "seat", id)
		}
	}
}

func (c *checker) class(name string) bool {
	return slices.ContainsFunc(c.seats, func(s Seat) bool { return s.Class == name && !s.Casting })
}

// weight holds the seats to the weight and class that a part names, and returns the
// sum, with the suspended: a rule does not turn bad because a seat is suspended.
func (c *checker) weight(place, weight, class string) int64 {
	if class != "" && !c.class(class) {
		c.fault(place, "class_without_seat", "class", class)
		return MaxWeight
	}
	sum := int64(0)
	for i := range c.seats {
		s := &c.seats[i]
		if s.Casting || class != "" && s.Class != class {
			continue
		}
		w := int64(1)
		if weight != "" {
			var ok bool
			if w, ok = s.Weights[weight]; !ok && !c.said[weight+"\x00"+s.ID] {
				if c.said == nil {
					c.said = map[string]bool{}
				}
				c.said[weight+"\x00"+s.ID] = true
				c.fault("seats", "weight_missing", "seat", s.ID, "weight", weight)
			}
		}
		if w > 0 && w <= MaxWeight {
			sum += w
		}
	}
	if sum == 0 {
		c.fault(place, "weights_zero", "weight", weight, "class", class)
		return MaxWeight
	}
	return sum
}

// one holds a word to a closed list.
func (c *checker) one(place, word string, list ...string) {
	if !slices.Contains(list, word) {
		c.fault(place, "unknown_word", "word", word, "of", strings.Join(slices.DeleteFunc(slices.Clone(list), isEmpty), ", "))
	}
}

func isEmpty(s string) bool { return s == "" }

func join(at, name string) string {
	if at == "" {
		return name
	}
	return at + "." + name
}

func index(i int) string { return "[" + num(int64(i)) + "]" }
