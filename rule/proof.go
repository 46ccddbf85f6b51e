package rule

import "slices"

// proof returns the smallest set of positions that settles the outcome whatever all
// other seats say or had said, and of the smallest sets the first in the order of
// the roll: compared seat by seat, the one that has the earlier seat. It also says
// whether the search was cut short; then no seat of the set can be spared, and a
// smaller set may exist.
func (c Count) proof(o Outcome) (list []string, bounded bool) {
	p := c.prover(o)
	set := make([]int, 0, len(p.of))
	// Without these there is no proof; often they are one.
	v := slices.Clone(p.from)
	var rest []int
	for k := range p.of {
		if p.needs(k) {
			set = append(set, k)
			addTo(v, p.gain(k))
		} else {
			rest = append(rest, k)
		}
	}
	if !p.proves(v) {
		more, sure := p.smallest(v, rest)
		set, bounded = append(set, more...), !sure
		slices.Sort(set)
	}
	if len(set) > 0 {
		list = make([]string, 0, len(set))
	}
	for _, k := range set {
		list = append(list, c.b.seats[p.of[k]].ID)
	}
	return list, bounded
}

// A prover looks for a set of positions. For adoption all seats begin at their
// worst, and every position in the set lifts the numbers; for the opposite they
// begin at their best, and it lowers them, so that all are turned round.
type prover struct {
	b     *Body
	of    []int   // seats whose position is known and not the least that it could be
	from  []int64 // the numbers of the empty set
	whole []int64 // the numbers of the whole set
	gains []int64 // by candidate and number, none negative
	sign  int64   // 1 for adoption
	buf   []int64
}

func (c Count) prover(o Outcome) *prover {
	b := c.b
	p := &prover{b: b, sign: 1, from: slices.Clone(b.base), buf: make([]int64, b.width)}
	bound, known := b.low, b.least
	if o == NotAdopted {
		p.sign, bound, known = -1, b.high, b.most
	}
	w, room := make([]int64, b.width), make([]int64, b.width)
	p.of, p.gains = make([]int, 0, len(b.seats)), make([]int64, 0, len(b.seats)*b.width)
	for i := range b.seats {
		addTo(p.from, bound(i))
		copy(w, known(i, c.said[i], room))
		takeFrom(w, bound(i))
		some := false
		for at := range w {
			w[at] *= p.sign
			some = some || w[at] != 0
		}
		if some {
			p.of, p.gains = append(p.of, i), append(p.gains, w...)
		}
	}
	for at := range p.from {
		p.from[at] *= p.sign
	}
	p.whole = slices.Clone(p.from)
	for k := range p.of {
		addTo(p.whole, p.gain(k))
	}
	return p
}

func (p *prover) gain(k int) []int64 { return p.gains[k*p.b.width : (k+1)*p.b.width] }

// proves reports whether the numbers, turned round for the opposite, settle it.
func (p *prover) proves(v []int64) bool {
	if p.sign > 0 {
		return p.b.holds(v)
	}
	for at := range v {
		p.buf[at] = -v[at]
	}
	return !p.b.holds(p.buf)
}

// needs reports whether all other positions together prove nothing.
func (p *prover) needs(k int) bool {
	takeFrom(p.whole, p.gain(k))
	proves := p.proves(p.whole)
	addTo(p.whole, p.gain(k))
	return !proves
}

// proveAtMost bounds the steps of a search, and cells the table that guides it.
const (
	proveAtMost = 1 << 14
	cells       = 1 << 21
)

// smallest returns the first smallest set out of rest that proves the rest of the
// way from v, and whether it is sure to be that.
func (p *prover) smallest(v []int64, rest []int) (set []int, sure bool) {
	n, width := len(rest), p.b.width
	// top[i][r] is the most that r of the candidates from i on can add, number by
	// number: a bound that one set need not reach in all numbers at once.
	if (n+1)*(n+1)*width <= cells {
		top := make([]int64, (n+1)*(n+1)*width)
		row := func(i, r int) []int64 { at := (i*(n+1) + r) * width; return top[at : at+width] }
		sorted := make([][]int64, width)
		for i := n; i >= 0; i-- {
			if i < n {
				for at, g := range p.gain(rest[i]) {
					k, _ := slices.BinarySearchFunc(sorted[at], g, func(a, b int64) int { return int(one(a < b)) - int(one(a > b)) })
					sorted[at] = slices.Insert(sorted[at], k, g)
				}
			}
			for r := 1; r <= n-i; r++ {
				for at := range width {
					row(i, r)[at] = row(i, r-1)[at] + sorted[at][r-1]
				}
			}
		}
		steps := 0
		for k := 1; k <= n && steps <= proveAtMost; k++ {
			set = make([]int, 0, k)
			if p.pick(v, rest, row, 0, k, &set, &steps) {
				return set, true
			}
		}
	}
	// Too many ways: take all, and let go from the end of the roll whom the proof can
	// spare.
	v = slices.Clone(v)
	for _, k := range rest {
		addTo(v, p.gain(k))
	}
	set = nil
	for _, k := range slices.Backward(rest) {
		takeFrom(v, p.gain(k))
		if !p.proves(v) {
			addTo(v, p.gain(k))
			set = append(set, k)
		}
	}
	slices.Reverse(set)
	return set, false
}

// pick looks for r candidates from i on, in the order of the roll.
func (p *prover) pick(v []int64, rest []int, row func(i, r int) []int64, i, r int, set *[]int, steps *int) bool {
	if *steps++; *steps > proveAtMost {
		return false
	}
	if r == 0 {
		return p.proves(v)
	}
	best := make([]int64, len(v))
	for ; i+r <= len(rest); i++ {
		copy(best, v)
		addTo(best, row(i, r))
		if !p.proves(best) {
			return false
		}
		next := slices.Clone(v)
		addTo(next, p.gain(rest[i]))
		*set = append(*set, rest[i])
		if p.pick(next, rest, row, i+1, r-1, set, steps) {
			return true
		}
		*set = (*set)[:len(*set)-1]
		if *steps > proveAtMost {
			return false
		}
	}
	return false
}
