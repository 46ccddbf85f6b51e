package synth

import (
	"math"
	"math/rand/v2"
)

// Options say which pact to make. Only Acts is required.
type Options struct {
	Acts    int64   // entries of the record, the founding ones among them
	Crises  int     // how many crises they are about; 0 means 1,000, or fewer in a short record
	Largest float64 // the share of the largest crisis; 0 means 0.05
	Seed    uint64
}

// defaults fills in what was left open.
func (o Options) defaults() Options {
	if o.Crises == 0 {
		o.Crises = int(min(1000, max(1, o.Acts/20)))
	}
	if o.Largest == 0 {
		o.Largest = 0.05
	}
	return o
}

// Sizes returns how many acts each crisis has, the largest first: shares fall as 1/kˢ,
// with s such that the largest has the share that was asked for, as far as that many
// crises allow. Every crisis has one act at least, the one that opens it.
func (o Options) Sizes() []int64 {
	o = o.defaults()
	acts := o.Acts - founding
	if acts < int64(o.Crises) {
		return nil
	}
	s := o.exponent()
	sum := 0.0
	for k := range o.Crises {
		sum += share(k, s)
	}
	sizes := make([]int64, o.Crises)
	left := acts - int64(o.Crises)
	// Rounded down, and what is left over goes to the first ones: the order stays.
	given := int64(0)
	for k := range sizes {
		n := int64(float64(left) * share(k, s) / sum)
		sizes[k] = 1 + n
		given += n
	}
	for k := int64(0); k < left-given; k++ {
		sizes[k%int64(o.Crises)]++
	}
	return sizes
}

func share(k int, s float64) float64 { return math.Pow(float64(k+1), -s) }

// exponent finds s by halving: the larger it is, the larger is the share of the first.
func (o Options) exponent() float64 {
	low, high := 0.0, 8.0
	for range 60 {
		s, sum := (low+high)/2, 0.0
		for k := range o.Crises {
			sum += share(k, s)
		}
		if 1/sum < o.Largest {
			low = s
		} else {
			high = s
		}
	}
	return low
}

// active is how many crises go on at the same time.
const active = 64

// A schedule says which crisis the next act belongs to. Some crises go on at the same
// time, the long ones faster; when one is over, another begins.
type schedule struct {
	rng     *rand.Rand
	waiting []int64 // sizes of those that have not begun
	going   []*crisis
	weight  int64
	begun   int
}

func newSchedule(o Options, rng *rand.Rand) *schedule {
	s := &schedule{rng: rng, waiting: o.Sizes()}
	rng.Shuffle(len(s.waiting), func(i, j int) { s.waiting[i], s.waiting[j] = s.waiting[j], s.waiting[i] })
	return s
}

// next returns the crisis of the next act, and whether it is its last; nil after the last
// act of all.
func (s *schedule) next() (c *crisis, over bool) {
	for len(s.going) < active && len(s.waiting) > 0 {
		c := &crisis{number: s.begun, size: s.waiting[0], left: s.waiting[0]}
		s.waiting = s.waiting[1:]
		s.going = append(s.going, c)
		s.weight += c.size
		s.begun++
	}
	if len(s.going) == 0 {
		return nil, false
	}
	draw := s.rng.Int64N(s.weight)
	i := 0
	for ; draw >= s.going[i].size; i++ {
		draw -= s.going[i].size
	}
	c = s.going[i]
	c.left--
	if c.left == 0 {
		s.weight -= c.size
		s.going = append(s.going[:i], s.going[i+1:]...)
	}
	return c, c.left == 0
}
