package power

import (
	"math/big"
	"math/bits"
)

// maxLimbs bounds a table: 2^24 numbers of 64 bits are 128 MB.
const maxLimbs = 1 << 24

// everyAtMost is up to how many members all sets are tried, where no table fits or
// trying them is less work than going through it.
const everyAtMost = 28

// swings counts, for each member and each number of other members, the sets that
// lose without him and win with him; without sizes, of a game of one quota, it counts
// them for all numbers at once. Members who weigh the same have one answer.
//
// wins counts all winning sets.
func (p *plan) swings(sizes bool) (of [][]*big.Int, wins *big.Int, method string, err error) {
	words, fits := p.words()
	most := uint64(maxLimbs)
	if weights, quota, ok := p.single(); ok {
		total := int64(0)
		for _, w := range weights {
			total += w
		}
		// The dual game, in which a set wins when those outside of it cannot stop it,
		// has the same swings for the sets of the others' complement. Its quota may be
		// the smaller one, and the table ends at the quota.
		q, dual := quota, total-quota+1 < quota
		if dual {
			q = total - quota + 1
		}
		if p.n > everyAtMost || q*int64(p.n) <= 1<<p.n { // else there are fewer sets than places in a table
			if of, wins, words = p.line(weights, q, dual, sizes); of != nil {
				return of, wins, "generating_function", nil
			}
			most = maxLine
		}
		fits = false
	}
	switch {
	case p.n <= everyAtMost && (!fits || 1<<p.n <= words*uint64(p.n)): // a table is gone through once for each member
		of, wins = p.every()
		return of, wins, "enumeration", nil
	case fits:
		of, wins = p.field()
		return of, wins, "generating_function", nil
	}
	return nil, nil, "", &TooLarge{Numbers: words, Most: most}
}

// A table counts sets: row x holds, for every number of members, how many sets of
// so many come to the sum x. A row is one long number in which the count for s
// members stands in its own words, wide enough that no carry ever leaves them: so
// one more member is one long addition for each row, moved by one place.
type table struct {
	limb  int
	width int // words of a row
	rows  int
	words []uint64
}

func newTable(rows, n, limb int) *table {
	t := &table{limb: limb, width: (n + 1) * limb, rows: rows}
	t.words = make([]uint64, t.rows*t.width)
	t.words[0] = 1
	return t
}

func (t *table) row(x int) []uint64 { return t.words[x*t.width : (x+1)*t.width] }

// join multiplies by (1 + z·x^w): one more member, of weight w. Below stand sets of
// up to size members, and sums up to most.
func (t *table) join(w, size, most int) {
	place := (size + 1) * t.limb
	if w == 0 { // within each row, from the largest number of members
		for x := 0; x <= min(most, t.rows-1); x++ {
			r := t.row(x)
			for s := place; s >= t.limb; s -= t.limb {
				add(r[s:s+t.limb], r[s-t.limb:s])
			}
		}
		return
	}
	for x := min(most+w, t.rows-1); x >= w; x-- {
		from, to := t.row(x - w)[:place], t.row(x)[t.limb:t.limb+place]
		add(to, from)
	}
}

// part divides by (1 + z·x^w): the table without a member of weight w.
func (t *table) part(w int) {
	if w == 0 { // every row is divided by itself, from the smallest number of members
		for x := range t.rows {
			r := t.row(x)
			for s := t.limb; s < len(r); s += t.limb {
				sub(r[s:s+t.limb], r[s-t.limb:s])
			}
		}
		return
	}
	for x := w; x < t.rows; x++ {
		to, from := t.row(x)[t.limb:], t.row(x-w)
		var borrow uint64
		for i := range to {
			to[i], borrow = bits.Sub64(to[i], from[i], borrow)
		}
	}
}

// add adds v, which is as long, to a long number. Four words at a time let the
// processor keep the carry where it is; half of all time is spent here.
func add(to, v []uint64) {
	var carry uint64
	for len(to) >= 4 && len(v) >= 4 {
		to[0], carry = bits.Add64(to[0], v[0], carry)
		to[1], carry = bits.Add64(to[1], v[1], carry)
		to[2], carry = bits.Add64(to[2], v[2], carry)
		to[3], carry = bits.Add64(to[3], v[3], carry)
		to, v = to[4:], v[4:]
	}
	for i := range to {
		to[i], carry = bits.Add64(to[i], v[i], carry)
	}
}

func sub(from, v []uint64) {
	var borrow uint64
	for i := range from {
		from[i], borrow = bits.Sub64(from[i], v[i], borrow)
	}
}

// number makes a big number of words, the lowest first.
func number(words []uint64) *big.Int {
	b := make([]byte, 8*len(words))
	for i, w := range words {
		for k := range 8 {
			b[len(b)-1-8*i-k] = byte(w >> (8 * k))
		}
	}
	return new(big.Int).SetBytes(b)
}

// field is the game of several conditions. The sums of all weights are one number, in
// a base in which no place overflows; so the table is the same, and only which row
// wins has to be read from the places.
func (p *plan) field() (of [][]*big.Int, wins *big.Int) {
	rows, flat := 1, make([]int, p.n)
	for k, d := range p.dims {
		for i, w := range d {
			flat[i] += int(w) * rows
		}
		rows *= int(p.sums[k]) + 1
	}
	full := newTable(rows, p.n, p.limb)
	most := 0
	for i, w := range flat {
		full.join(w, i, most)
		most += w
	}
	wins = new(big.Int)
	sums, then := make([]int64, len(p.dims)), make([]int64, len(p.dims))
	place := func(sums []int64, x int) {
		for k := range sums {
			sums[k] = int64(x % (int(p.sums[k]) + 1))
			x /= int(p.sums[k]) + 1
		}
	}
	total := make([]uint64, full.width)
	for x := range rows {
		r := full.row(x)
		if zero(r) {
			continue
		}
		place(sums, x)
		for s := 0; s <= p.n; s++ {
			if p.wins(sums, s) {
				add(total[s*p.limb:(s+1)*p.limb], r[s*p.limb:(s+1)*p.limb])
			}
		}
	}
	for s := 0; s <= p.n; s++ {
		wins.Add(wins, number(total[s*p.limb:(s+1)*p.limb]))
	}
	answers := map[int][]*big.Int{}
	of = make([][]*big.Int, p.n)
	without := &table{limb: full.limb, width: full.width, rows: full.rows, words: make([]uint64, len(full.words))}
	for i, w := range flat {
		if answers[w] == nil {
			copy(without.words, full.words)
			without.part(w)
			sum := make([]uint64, full.width)
			for x := 0; x+w < rows; x++ {
				r := without.row(x)
				if zero(r) {
					continue
				}
				place(sums, x)
				place(then, x+w)
				for s := range p.n {
					if !p.wins(sums, s) && p.wins(then, s+1) {
						add(sum[s*p.limb:(s+1)*p.limb], r[s*p.limb:(s+1)*p.limb])
					}
				}
			}
			list := make([]*big.Int, p.n)
			for s := range list {
				list[s] = number(sum[s*p.limb : (s+1)*p.limb])
			}
			answers[w] = list
		}
		of[i] = answers[w]
	}
	return of, wins
}

func zero(r []uint64) bool {
	for _, w := range r {
		if w != 0 {
			return false
		}
	}
	return true
}
