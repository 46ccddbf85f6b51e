package power

import (
	"math/big"
	"strings"
)

// A Member is one member's power. Swings are the sets of others that lose without him
// and win with him; Banzhaf is his part of all swings, BanzhafAbsolute of all sets of
// others; ShapleyShubik is the part of all orders of the members in which the
// decision falls with him.
type Member struct {
	Member          string `json:"member"`
	Weight          int64  `json:"weight"` // of the first condition
	Swings          string `json:"swings"`
	Banzhaf         string `json:"banzhaf"`                  // 15 digits after the point
	BanzhafAbsolute string `json:"banzhaf_absolute"`         // 15 digits after the point
	ShapleyShubik   string `json:"shapley_shubik,omitempty"` // a fraction in lowest terms; 0 and 1 as such
}

// A Report is the power of all members, in the order of the game.
type Report struct {
	Members []Member `json:"members"`
	Winning string   `json:"winning"` // how many sets win
	Sets    string   `json:"sets"`    // how many there are
	Method  string   `json:"method"`  // generating_function, enumeration: both exact
}

// Measure computes the power of all members, exactly. It fails where the game is not
// well formed, and with a [*TooLarge] where it is too large.
func (g Game) Measure() (Report, error) { return g.measure(true) }

// Banzhaf is Measure without the measure of Shapley and Shubik. Of a game of one
// quota it needs a far smaller table, because it does not matter in which numbers
// members come together: a thousand members of any weights up to some thousands.
func (g Game) Banzhaf() (Report, error) {
	r, err := g.measure(false)
	for i := range r.Members {
		r.Members[i].ShapleyShubik = ""
	}
	return r, err
}

func (g Game) measure(sizes bool) (Report, error) {
	if err := g.Check(); err != nil {
		return Report{}, err
	}
	p := g.plan()
	of, wins, method, err := p.swings(sizes)
	if err != nil {
		return Report{}, err
	}
	n := len(g.Members)
	r := Report{
		Members: make([]Member, n), Winning: wins.String(), Method: method,
		Sets: new(big.Int).Lsh(big.NewInt(1), uint(n)).String(),
	}
	banzhaf, all := make([]*big.Int, n), new(big.Int)
	for i := range banzhaf {
		banzhaf[i] = new(big.Int)
		for _, x := range of[i] {
			banzhaf[i].Add(banzhaf[i], x)
		}
		all.Add(all, banzhaf[i])
	}
	orders := orders(n)
	whole := new(big.Int).MulRange(1, int64(n))
	others := new(big.Int).Lsh(big.NewInt(1), uint(n-1))
	for i := range r.Members {
		r.Members[i] = Member{
			Member: g.Members[i], Weight: g.Wins[0][0].Weights[i],
			Swings: banzhaf[i].String(), Banzhaf: decimal(banzhaf[i], all), BanzhafAbsolute: decimal(banzhaf[i], others),
			ShapleyShubik: share(of[i], orders, whole),
		}
	}
	return r, nil
}

// orders returns, for a set of s others, in how many orders just they come first and
// the member next: s! × (n−1−s)!.
func orders(n int) []*big.Int {
	list := make([]*big.Int, n)
	for s := range list {
		list[s] = new(big.Int).MulRange(1, int64(s))
		list[s].Mul(list[s], new(big.Int).MulRange(1, int64(n-1-s)))
	}
	return list
}

func share(swings, orders []*big.Int, whole *big.Int) string {
	sum, x := new(big.Int), new(big.Int)
	for s, k := range swings {
		sum.Add(sum, x.Mul(k, orders[s]))
	}
	return new(big.Rat).SetFrac(sum, whole).RatString()
}

// digits stand after the point of a decimal.
const digits = 15

// decimal spells a/b, rounded to the nearest, a half upwards. Nothing of nothing is 0.
func decimal(a, b *big.Int) string {
	if b.Sign() == 0 {
		b = big.NewInt(1)
	}
	x := new(big.Int).Exp(big.NewInt(10), big.NewInt(digits), nil)
	x.Mul(x, a).Lsh(x, 1).Add(x, b).Quo(x, new(big.Int).Lsh(b, 1))
	s := x.String()
	if len(s) <= digits {
		s = strings.Repeat("0", digits+1-len(s)) + s
	}
	return s[:len(s)-digits] + "." + s[len(s)-digits:]
}
