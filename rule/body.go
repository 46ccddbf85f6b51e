package rule

import "slices"

// A Body is a rule applied to seats: what is left to know is what they say. It is
// never changed, and may be shared.
//
// Inside, every part of the rule is a number that grows with what speaks for
// adoption, and a sum over the seats: the weight in favour times the denominator
// less the base times the numerator; minus the objections; the weight present less
// the quorum. A part is met when its number is not negative (or positive, where
// *more than* is asked). So the outcome is a formula of a few sums, and one more
// position changes the sums by one addition each.
//
// A seat that says nothing is worth between two bounds. In favour, it is best for
// every part at once. At its worst it objects, for the test and the vetoes, and
// stays away, for the quorums; since a question fails when any of them fails, the
// two never need to be had from one seat together. Hence: what is met with all
// bounds low is adopted whatever comes, and what is not met with all bounds high
// cannot be adopted any more.
type Body struct {
	rule   Rule
	seats  []Seat
	voice  []bool
	index  map[string]int
	sums   []sum
	root   node
	weight [][]int64 // by sum and seat
	base   []int64   // by number: what stands before anybody speaks
	lo, hi []int64   // of a seat that has not spoken: by seat and number
	limits bool      // a limited format is allowed: every sum is kept twice
	width  int       // how many numbers
	dead   bool      // nobody has a voice
}

// A code is what a seat says, as the sums see it, and flags beside it.
type code uint8

const (
	none code = iota // nobody knows
	yes
	no
	abstains
	absent
	out // does not take part

	word    code = 7  // the part that is one of these
	format  code = 8  // objects to the limited format
	proxied code = 16 // speaks through another, and that is not being present
)

// kinds of sums
type kind uint8

const (
	sumShare kind = iota
	sumYes        // the weight in favour, and nothing else
	sumAgainst
	sumNotYes
	sumVeto
	sumConcurring
	sumPresent
	sumChair
)

type sum struct {
	kind   kind
	of     Base
	a, b   int64 // b × in favour − a × base
	strict bool
}

// A node of the formula: all or any of its kids; or one sum, with its helpers.
type node struct {
	op    byte // '&', '|', 's'
	kids  []node
	sum   int
	some  int    // a sum that must be positive too: somebody is in favour; -1 for none
	chair int    // a sum that is positive when the chair breaks a tie in favour; -1
	code  string // for the reason
	part  any    // *Share, *Quota, …: what it was made of
}

// Prepare applies a rule to seats. Concerned are those whose own affair it is. A
// body whose rule has faults, see [Rule.Check], is nil.
func Prepare(r Rule, seats []Seat, concerned ...string) (*Body, []Fault) {
	faults, index := r.check(seats)
	if len(faults) > 0 {
		return nil, faults
	}
	return prepare(r, seats, index, concerned, ""), nil
}

func prepare(r Rule, seats []Seat, index map[string]int, concerned []string, chair string) *Body {
	b := &Body{rule: r, seats: seats, index: index, limits: r.Limited == LimitedIfNoneObjects}
	b.voice = make([]bool, len(seats))
	b.dead = true
	for i := range seats {
		s := &seats[i]
		b.voice[i] = !s.Suspended && (r.Concerned != Without || !slices.Contains(concerned, s.ID))
		if b.voice[i] && !s.Casting {
			b.dead = false
		}
	}
	b.root.op = '&'
	for i := range r.Quorum {
		b.root.kids = append(b.root.kids, b.quorum(&r.Quorum[i]))
	}
	for i := range r.Vetoes {
		b.root.kids = append(b.root.kids, b.veto(&r.Vetoes[i]))
	}
	tie := -1
	switch r.Tie {
	case TieChair:
		tie = b.add(sum{kind: sumChair}, 0, func(i int) int64 { return one(seats[i].ID == chair && !seats[i].Casting) })
	case TieCasting:
		tie = b.add(sum{kind: sumChair}, 0, func(i int) int64 { return one(seats[i].Casting) })
	}
	b.root.kids = append(b.root.kids, b.test(&r.Test, tie))
	b.bounds()
	return b
}

func one(is bool) int64 {
	if is {
		return 1
	}
	return 0
}

// add adds a sum that begins with base, and returns its place. Seats without a voice
// weigh nothing.
func (b *Body) add(s sum, base int64, weight func(int) int64) int {
	ws := make([]int64, len(b.seats))
	for i := range ws {
		if b.voice[i] && (s.kind == sumChair || !b.seats[i].Casting) {
			ws[i] = weight(i)
		}
	}
	b.sums, b.weight, b.base = append(b.sums, s), append(b.weight, ws), append(b.base, base)
	return len(b.sums) - 1
}

// weigh returns the weight of a seat under a name, 0 outside of the class.
func (b *Body) weigh(name, class string) func(int) int64 {
	return func(i int) int64 {
		s := &b.seats[i]
		switch {
		case class != "" && s.Class != class:
			return 0
		case name == "":
			return 1
		}
		return s.Weights[name]
	}
}

// counted returns the weight of the suspended seats where they still count among
// all. Their silence is known.
func (b *Body) counted(weight func(int) int64) int64 {
	n := int64(0)
	if b.rule.Suspended == Counted {
		for i := range b.seats {
			if b.seats[i].Suspended && !b.seats[i].Casting {
				n += weight(i)
			}
		}
	}
	return n
}

func (b *Body) test(t *Test, tie int) node {
	every := func(int) int64 { return 1 }
	switch {
	case t.Consensus:
		return node{op: 's', code: "consensus", sum: b.add(sum{kind: sumAgainst}, 0, every), some: -1, chair: -1}
	case t.Unanimity != nil:
		return node{op: 's', code: "unanimity", part: t.Unanimity, chair: -1,
			sum:  b.add(sum{kind: sumNotYes, of: t.Unanimity.Of}, 0, every),
			some: b.add(sum{kind: sumYes}, 0, every)}
	case t.Majority != nil:
		m, w := t.Majority, b.weigh(t.Majority.Weight, t.Majority.Class)
		s, f := sum{kind: sumShare, of: m.Of, strict: m.MoreThan != nil}, m.AtLeast
		if s.strict {
			f = m.MoreThan
		}
		s.a, s.b = f.Num, f.Den
		var base int64
		if m.Of == OfAll {
			base = -s.a * b.counted(w)
		}
		n := node{op: 's', code: "majority", part: m, sum: b.add(s, base, w), some: -1, chair: -1}
		if !s.strict || tie >= 0 && breakable(m) {
			// At least half of nobody is nobody: a majority adopts with one vote or more.
			n.some = b.add(sum{kind: sumYes}, 0, w)
		}
		if breakable(m) {
			n.chair = tie
		}
		return n
	case t.Quota != nil:
		return node{op: 's', code: "quota", part: t.Quota, some: -1, chair: -1,
			sum: b.add(sum{kind: sumYes}, -t.Quota.AtLeast, b.weigh(t.Quota.Weight, t.Quota.Class))}
	}
	n, list := node{op: '&', code: "all"}, t.All
	if t.Any != nil {
		n, list = node{op: '|', code: "any"}, t.Any
	}
	for i := range list {
		n.kids = append(n.kids, b.test(&list[i], tie))
	}
	return n
}

func (b *Body) quorum(q *Quorum) node {
	w := b.weigh(q.Weight, q.Class)
	s, base := sum{kind: sumPresent, b: 1}, -q.Seats
	if f := q.AtLeast; f != nil || q.MoreThan != nil {
		if s.strict = q.MoreThan != nil; s.strict {
			f = q.MoreThan
		}
		all := b.counted(w)
		for i := range b.seats {
			if b.voice[i] && !b.seats[i].Casting {
				all += w(i)
			}
		}
		s.b, base = f.Den, -f.Num*all
	}
	return node{op: 's', code: "quorum", part: q, sum: b.add(s, base, w), some: -1, chair: -1}
}

func (b *Body) veto(v *Veto) node {
	s := sum{kind: sumVeto}
	if v.Concurring {
		s.kind = sumConcurring
	}
	holds := func(i int) int64 {
		return one(v.Class != "" && b.seats[i].Class == v.Class || slices.Contains(v.Seats, b.seats[i].ID))
	}
	return node{op: 's', code: "veto", part: v, sum: b.add(s, 0, holds), some: -1, chair: -1}
}

// bounds makes the vector of every seat that has not spoken.
func (b *Body) bounds() {
	b.width = len(b.sums)
	if b.limits {
		b.base = append(append(b.base, b.base...), 0)
		b.width = 2*len(b.sums) + 1
	}
	cells := make([]int64, 2*len(b.seats)*b.width)
	b.lo, b.hi = cells[:len(b.seats)*b.width], cells[len(b.seats)*b.width:]
	for i := range b.seats {
		b.worth(i, none, b.low(i))
		b.worth(i, yes, b.high(i))
	}
}

func (b *Body) low(i int) []int64  { return b.lo[i*b.width : (i+1)*b.width] }
func (b *Body) high(i int) []int64 { return b.hi[i*b.width : (i+1)*b.width] }

// worth writes what a seat that says c adds to every number; none is the worst. With
// a limited format allowed there are two readings of every sum: the format holds,
// and who stays out does not count; or somebody objects to it. The last number
// counts, downwards, who does.
func (b *Body) worth(i int, c code, to []int64) {
	clear(to)
	if !b.voice[i] {
		return
	}
	n := len(b.sums)
	for at := range b.sums {
		w := b.weight[at][i]
		if w == 0 {
			continue
		}
		v := b.sums[at].add(w, c)
		if b.limits {
			to[n+at] = v
			if c&word == out {
				v = 0
			}
		}
		to[at] = v
	}
	if b.limits && !b.seats[i].Casting && (c == none || c&format != 0) {
		to[2*n] = -1
	}
}

// add returns what a seat of weight w that says c adds to a sum.
func (s *sum) add(w int64, c code) int64 {
	p := c & word
	if p == none { // the worst: see Body
		p = no
		if s.kind == sumPresent {
			p = absent
		}
	}
	switch s.kind {
	case sumShare:
		v := int64(0)
		if p == yes {
			v = s.b * w
		}
		if s.of == OfAll || p == yes || p == no || p == abstains && s.of == OfPresent {
			v -= s.a * w
		}
		return v
	case sumYes, sumChair:
		if p == yes {
			return w
		}
	case sumAgainst:
		if p == no || p == out {
			return -w
		}
	case sumNotYes:
		if p == no || p == out || p == abstains && s.of != OfVoting || p == absent && s.of == OfAll {
			return -w
		}
	case sumVeto:
		if p == no {
			return -w
		}
	case sumConcurring:
		if p != yes {
			return -w
		}
	case sumPresent:
		if (p == yes || p == no || p == abstains) && c&proxied == 0 {
			return s.b * w
		}
	}
	return 0
}

// holds reports whether the numbers adopt.
func (b *Body) holds(v []int64) bool {
	if b.limits && v[b.width-1] < 0 {
		v = v[len(b.sums):]
	}
	return b.node(&b.root, v)
}

func (b *Body) node(n *node, v []int64) bool {
	switch n.op {
	case '&':
		for i := range n.kids {
			if !b.node(&n.kids[i], v) {
				return false
			}
		}
		return true
	case '|':
		for i := range n.kids {
			if b.node(&n.kids[i], v) {
				return true
			}
		}
		return false
	}
	x := v[n.sum]
	if n.some >= 0 && v[n.some] <= 0 {
		return false
	}
	return x > 0 || x == 0 && (!b.sums[n.sum].strict || n.chair >= 0 && v[n.chair] > 0)
}
