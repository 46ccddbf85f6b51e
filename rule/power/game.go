package power

import (
	"fmt"
	"math/bits"
)

// A Condition is met by members whose weights come to at least the quota.
type Condition struct {
	Weights []int64 `json:"weights"` // one for each member
	Quota   int64   `json:"quota"`
}

// A Game is a way of deciding by yes and no: a set of members wins when it meets all
// conditions of one of the alternatives. One alternative with one condition is the
// ordinary weighted game; a condition whose weights are all 1 counts members; one
// whose only weight is a member's 1, with the quota 1, is that member's veto.
type Game struct {
	Members []string      `json:"members"`
	Wins    [][]Condition `json:"wins"`
}

// Weighted returns the game of one quota.
func Weighted(members []string, weights []int64, quota int64) Game {
	return Game{members, [][]Condition{{{weights, quota}}}}
}

// With returns the game in which each of these members has a veto too.
func (g Game) With(vetoes ...int) Game {
	next := Game{Members: g.Members}
	for _, all := range g.Wins {
		all = all[:len(all):len(all)]
		for _, m := range vetoes {
			c := Condition{make([]int64, len(g.Members)), 1}
			c.Weights[m] = 1
			all = append(all, c)
		}
		next.Wins = append(next.Wins, all)
	}
	return next
}

// The bounds of a game.
const (
	MaxMembers     = 1_000
	MaxWeight      = 10_000_000_000
	MaxDenominator = 10_000 // of a share, in a game of three answers
)

// A TooLarge is a game that is well formed and would take more room or time than
// this package gives it.
type TooLarge struct {
	Numbers uint64 // that would have to be kept at the least, of 64 bits each
	Most    uint64 // that are kept
}

func (e *TooLarge) Error() string {
	return fmt.Sprintf("power: the game needs a table of at least %d numbers of 64 bits, more than the %d that are kept, and all sets are tried for %d members at most", e.Numbers, e.Most, everyAtMost)
}

// Check holds a game to its form.
func (g Game) Check() error {
	n := len(g.Members)
	if n == 0 || n > MaxMembers {
		return fmt.Errorf("power: a game has 1 to %d members, not %d", MaxMembers, n)
	}
	if len(g.Wins) == 0 {
		return fmt.Errorf("power: a game without a way to win")
	}
	for _, all := range g.Wins {
		if len(all) == 0 {
			return fmt.Errorf("power: a way to win without a condition")
		}
		for _, c := range all {
			if len(c.Weights) != n {
				return fmt.Errorf("power: %d weights for %d members", len(c.Weights), n)
			}
			sum := int64(0)
			for i, w := range c.Weights {
				if w < 0 || w > MaxWeight {
					return fmt.Errorf("power: the weight %d of %q is not between 0 and %d", w, g.Members[i], MaxWeight)
				}
				sum += w
			}
			if c.Quota < 1 || c.Quota > sum {
				return fmt.Errorf("power: the quota %d is not between 1 and the sum of the weights, %d", c.Quota, sum)
			}
		}
	}
	return nil
}

// A plan is a game made ready: each weight once, in smallest terms; the number of
// members is not a weight, because tables count it anyway.
type plan struct {
	n    int
	dims [][]int64 // by weight and member
	sums []int64   // by weight
	alts [][]need
	limb int // words of a number that counts sets
}

// A need is a condition on one of the dims, or on the number of members (dim -1).
type need struct {
	dim   int
	quota int64
}

func (g Game) plan() *plan {
	p := &plan{n: len(g.Members), limb: len(g.Members)/64 + 1}
	for _, all := range g.Wins {
		var alt []need
		for _, c := range all {
			alt = append(alt, p.need(c))
		}
		p.alts = append(p.alts, alt)
	}
	return p
}

func (p *plan) need(c Condition) need {
	var d uint64
	for _, w := range c.Weights {
		d = gcd(d, uint64(w))
	}
	div := int64(d) // not 0: a quota of 1 or more is within the sum
	quota := (c.Quota + div - 1) / div
	weights, sum, ones := make([]int64, p.n), int64(0), true
	for i, w := range c.Weights {
		weights[i] = w / div
		sum += weights[i]
		ones = ones && weights[i] == 1
	}
	if ones {
		return need{-1, quota}
	}
	for k, have := range p.dims {
		if equal(have, weights) {
			return need{k, quota}
		}
	}
	p.dims, p.sums = append(p.dims, weights), append(p.sums, sum)
	return need{len(p.dims) - 1, quota}
}

func equal(a, b []int64) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// wins reports whether sums, and a number of members, win.
func (p *plan) wins(sums []int64, size int) bool {
	for _, alt := range p.alts {
		all := true
		for _, c := range alt {
			have := int64(size)
			if c.dim >= 0 {
				have = sums[c.dim]
			}
			if have < c.quota {
				all = false
				break
			}
		}
		if all {
			return true
		}
	}
	return false
}

// single returns the quota of a game with one condition on one weight; ones, all
// alike, count as such.
func (p *plan) single() (weights []int64, quota int64, ok bool) {
	if len(p.alts) != 1 || len(p.alts[0]) != 1 {
		return nil, 0, false
	}
	c := p.alts[0][0]
	if c.dim >= 0 {
		return p.dims[c.dim], c.quota, true
	}
	weights = make([]int64, p.n)
	for i := range weights {
		weights[i] = 1
	}
	return weights, c.quota, true
}

// words returns how large a table of all sums would be, and whether that fits.
func (p *plan) words() (words uint64, fits bool) {
	words = uint64((p.n + 1) * p.limb)
	for _, s := range p.sums {
		hi, lo := bits.Mul64(words, uint64(s)+1)
		if hi != 0 {
			return 1<<64 - 1, false
		}
		words = lo
	}
	return words, words <= maxLimbs
}
