package power

import (
	"fmt"
	"math/big"
	"math/bits"
)

// A Ternary is a game of yes, no and staying out. With Consensus, a question is
// adopted when nobody says no and somebody says yes; if it is Tacit, also when all stay
// out. Otherwise the weight of those
// who say yes must be a share of that of those who say yes or no: more than Num/Den, or
// at least so much.
type Ternary struct {
	Members   []string `json:"members"`
	Consensus bool     `json:"consensus,omitempty"`
	Tacit     bool     `json:"tacit,omitempty"`
	Weights   []int64  `json:"weights,omitempty"`
	Num       int64    `json:"num,omitempty"`
	Den       int64    `json:"den,omitempty"`
	MoreThan  bool     `json:"more_than,omitempty"`
}

// A TernaryMember is one member's power in a game of three answers: Swings is the sum
// of the two kinds beside it.
type TernaryMember struct {
	Member          string `json:"member"`
	Weight          int64  `json:"weight"`
	Swings          string `json:"swings"`
	YesOut          string `json:"swings_yes_out"` // between yes and staying out
	OutNo           string `json:"swings_out_no"`  // between staying out and no
	Banzhaf         string `json:"banzhaf"`
	BanzhafAbsolute string `json:"banzhaf_absolute"`
}

// TernaryMethod names the reading, for a report.
const TernaryMethod = "ternary_banzhaf"

// Check holds the game to its form.
func (g Ternary) Check() error {
	if n := len(g.Members); n == 0 || n > MaxMembers {
		return fmt.Errorf("power: a game has 1 to %d members, not %d", MaxMembers, n)
	}
	if g.Consensus {
		if g.Weights != nil || g.Num != 0 || g.Den != 0 || g.MoreThan {
			return fmt.Errorf("power: a consensus has no weights and no share")
		}
		return nil
	}
	if g.Tacit {
		return fmt.Errorf("power: only a consensus is tacit")
	}
	if len(g.Weights) != len(g.Members) {
		return fmt.Errorf("power: %d weights for %d members", len(g.Weights), len(g.Members))
	}
	for i, w := range g.Weights {
		if w < 0 || w > MaxWeight {
			return fmt.Errorf("power: the weight %d of %q is not between 0 and %d", w, g.Members[i], MaxWeight)
		}
	}
	if g.Den < 1 || g.Den > MaxDenominator || g.Num < 0 || g.Num > g.Den || g.MoreThan && g.Num == g.Den || !g.MoreThan && g.Num == 0 {
		return fmt.Errorf("power: %d/%d is not a share", g.Num, g.Den)
	}
	return nil
}

// Measure computes the power of all members, exactly.
func (g Ternary) Measure() ([]TernaryMember, error) {
	if err := g.Check(); err != nil {
		return nil, err
	}
	n := len(g.Members)
	yesOut, outNo := make([]*big.Int, n), make([]*big.Int, n)
	if g.Consensus {
		// Nobody else may say no: 2^(n−1) ways. Of these his yes is needed in the one in
		// which all others stay out; in all the rest only his no would change it.
		ways := new(big.Int).Lsh(big.NewInt(1), uint(n-1))
		for i := range n {
			yesOut[i], outNo[i] = big.NewInt(1), new(big.Int).Sub(ways, big.NewInt(1))
			if g.Tacit { // not even in that one
				yesOut[i], outNo[i] = new(big.Int), ways
			}
		}
	} else {
		f, err := g.field()
		if err != nil {
			return nil, err
		}
		type answer struct{ yesOut, outNo *big.Int }
		answers := map[int64]answer{}
		for i, w := range g.Weights {
			a, ok := answers[w]
			if !ok {
				a.yesOut, a.outNo = f.without(i)
				answers[w] = a
			}
			yesOut[i], outNo[i] = a.yesOut, a.outNo
		}
	}
	all := new(big.Int)
	for i := range n {
		all.Add(all, yesOut[i]).Add(all, outNo[i])
	}
	others := new(big.Int).Exp(big.NewInt(3), big.NewInt(int64(n-1)), nil)
	list := make([]TernaryMember, n)
	for i := range list {
		swings := new(big.Int).Add(yesOut[i], outNo[i])
		list[i] = TernaryMember{
			Member: g.Members[i], Swings: swings.String(), YesOut: yesOut[i].String(), OutNo: outNo[i].String(),
			Banzhaf: decimal(swings, all), BanzhafAbsolute: decimal(swings, others),
		}
		if g.Weights != nil {
			list[i].Weight = g.Weights[i]
		} else {
			list[i].Weight = 1 // a consensus counts heads
		}
	}
	return list, nil
}

// A ternaryField counts the choices of some members by what they come to: a yes adds
// (den−num)·w, a no takes num·w away, and the share is reached from 0 on.
type ternaryField struct {
	g    Ternary
	num  int64
	up   int64 // den − num
	sum  int64 // of all weights
	limb int
}

func (g Ternary) field() (*ternaryField, error) {
	d := int64(gcd(uint64(g.Num), uint64(g.Den)))
	f := &ternaryField{g: g, num: g.Num / d, up: (g.Den - g.Num) / d}
	for _, w := range g.Weights {
		f.sum += w
	}
	// 3^n takes less than 8n/5 + 1 bits.
	f.limb = (8*len(g.Members)/5+1)/64 + 1
	hi, cells := bits.Mul64(uint64(f.sum), uint64(f.num+f.up)*uint64(f.limb))
	if hi != 0 {
		cells = 1<<64 - 1
	}
	if cells > maxLimbs {
		return nil, &TooLarge{Numbers: cells, Most: maxLimbs}
	}
	return f, nil
}

// without counts the swings of member i over the choices of all others.
func (f *ternaryField) without(i int) (yesOut, outNo *big.Int) {
	zero := int(f.num * f.sum) // the row of nothing
	rows := int((f.num+f.up)*f.sum) + 1
	words, next := make([]uint64, rows*f.limb), make([]uint64, rows*f.limb)
	cell := func(of []uint64, x int) []uint64 { return of[x*f.limb : (x+1)*f.limb] }
	words[zero*f.limb] = 1
	low, high := zero, zero
	for j, w := range f.g.Weights {
		if j == i {
			continue
		}
		up, down := int(f.up*w), int(f.num*w)
		clear(next)
		for x := low; x <= high; x++ {
			c := cell(words, x)
			add(cell(next, x), c)
			add(cell(next, x+up), c)
			add(cell(next, x-down), c)
		}
		low, high = low-down, high+up
		words, next = next, words
	}
	// A sum of 0 is reached by nobody's yes only if nobody whose word weighs says no
	// either. Those are the choices of members without weight: one choice of all
	// others, and three of each of these.
	idle := big.NewInt(1)
	for j, w := range f.g.Weights {
		if j != i && w == 0 {
			idle.Mul(idle, big.NewInt(3))
		}
	}
	yesOut, outNo = new(big.Int), new(big.Int)
	w := f.g.Weights[i]
	reached := func(x int64) bool { return x > 0 || x == 0 && !f.g.MoreThan }
	for x := low; x <= high; x++ {
		at, n := int64(x-zero), number(cell(words, x))
		out := reached(at)
		if yes := w > 0 && reached(at+f.up*w); yes && !out {
			yesOut.Add(yesOut, n)
		}
		if no := reached(at - f.num*w); out && !no {
			outNo.Add(outNo, n)
		}
	}
	if w > 0 && reached(0) {
		// Where nobody says anything that weighs, staying out does not adopt: his yes
		// does, and his no changes nothing.
		yesOut.Add(yesOut, idle)
		outNo.Sub(outNo, idle)
	}
	return yesOut, outNo
}
