package power

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
)

// reference measures a game of one quota the straightforward way: the generating
// function as a table of big numbers, by sum and number of members, and for every
// weight that table divided by its factor. It returns what Measure prints.
func reference(weights []int64, quota int64) (swings, shapley []string) {
	n := len(weights)
	rows := make([][]*big.Int, quota)
	for x := range rows {
		rows[x] = make([]*big.Int, n+1)
		for s := range rows[x] {
			rows[x][s] = new(big.Int)
		}
	}
	rows[0][0].SetInt64(1)
	for i, w := range weights {
		for x := quota - 1; x >= w; x-- {
			for s := i; s >= 0; s-- {
				rows[x][s+1].Add(rows[x][s+1], rows[x-w][s])
			}
		}
	}
	type answer struct{ swings, shapley string }
	answers := map[int64]answer{}
	whole := new(big.Int).MulRange(1, int64(n))
	for _, w := range weights {
		a, ok := answers[w]
		if !ok {
			// Others that come to x: all sets that do, less those with him.
			others := make([][]*big.Int, quota)
			for x := range others {
				others[x] = make([]*big.Int, n+1)
				for s := range others[x] {
					others[x][s] = new(big.Int).Set(rows[x][s])
					if s > 0 && int64(x) >= w {
						others[x][s].Sub(others[x][s], others[int64(x)-w][s-1])
					}
				}
			}
			all, orders := new(big.Int), new(big.Int)
			for x := max(0, quota-w); x < quota; x++ {
				for s := range n {
					all.Add(all, others[x][s])
					o := new(big.Int).MulRange(1, int64(s))
					o.Mul(o, new(big.Int).MulRange(1, int64(n-1-s)))
					orders.Add(orders, o.Mul(o, others[x][s]))
				}
			}
			a = answer{all.String(), new(big.Rat).SetFrac(orders, whole).RatString()}
			answers[w] = a
		}
		swings, shapley = append(swings, a.swings), append(shapley, a.shapley)
	}
	return swings, shapley
}

// Games that are too large for trying all sets, against the straightforward table:
// members without weight, all of one weight, giants who reach the quota alone, low
// and high quotas.
func TestAgainstTheReference(t *testing.T) {
	rng := rand.New(rand.NewPCG(27, 62))
	for k := range 25 {
		n := 29 + rng.IntN(30)
		weights, sum := make([]int64, n), int64(0)
		for i := range weights {
			switch rng.IntN(8) {
			case 0:
			case 1:
				weights[i] = 1 + rng.Int64N(30)
			default:
				weights[i] = 1 + rng.Int64N(4)
			}
			sum += weights[i]
		}
		if sum == 0 {
			weights[0], sum = 1, 1
		}
		g := Weighted(names(n), weights, 1+rng.Int64N(sum))
		swings, shapley := reference(weights, g.Wins[0][0].Quota)
		r := measure(t, g)
		b, err := g.Banzhaf()
		if err != nil {
			t.Fatal(err)
		}
		if b.Winning != r.Winning {
			t.Errorf("game %d: %s sets win, without sizes %s", k, r.Winning, b.Winning)
		}
		for i, m := range r.Members {
			if m.Swings != swings[i] || m.ShapleyShubik != shapley[i] {
				t.Fatalf("game %d %v, quota %d: member %d: %s %s, want %s %s", k, weights, g.Wins[0][0].Quota, i, m.Swings, m.ShapleyShubik, swings[i], shapley[i])
			}
			if m.ShapleyShubik = ""; b.Members[i] != m {
				t.Fatalf("game %d: without sizes %+v, want %+v", k, b.Members[i], m)
			}
		}
	}
}

// Up to a thousand members are measured; beyond what a table may hold, the swings
// alone still are, and the error says how large it would be.
func TestLargeGames(t *testing.T) {
	r := measure(t, Weighted(names(1000), times(1, 1000), 501))
	if m := r.Members[999]; m.ShapleyShubik != "1/1000" || m.Banzhaf != "0.001000000000000" {
		t.Errorf("a thousand alike: %+v", m)
	}
	// Few weights, and far too many sums for a table by sizes.
	weights := times(1, 200, 5_000, 99, 5_003, 1)
	g := Weighted(names(300), weights, 250_001)
	_, err := g.Measure()
	var large *TooLarge
	if !errors.As(err, &large) || large.Numbers <= large.Most || !strings.Contains(err.Error(), fmt.Sprint(large.Numbers)) {
		t.Errorf("got %v, want a game that is too large, and how large", err)
	}
	b, err := g.Banzhaf()
	if err != nil {
		t.Fatal(err)
	}
	// Who wins: 51 large ones, or 50 and the largest among them, or any 50 and a small one.
	choose := func(n, k int64) *big.Int { return new(big.Int).Binomial(n, k) }
	some := new(big.Int).Lsh(big.NewInt(1), 200) // any small ones
	small := choose(99, 50)
	large50 := new(big.Int).Mul(choose(98, 48), some)
	large50.Add(large50, new(big.Int).Mul(choose(98, 49), new(big.Int).Sub(some, big.NewInt(1)))).Add(large50, choose(98, 50))
	largest := new(big.Int).Mul(choose(99, 49), some)
	largest.Add(largest, choose(99, 50))
	for i, want := range map[int]*big.Int{0: small, 199: small, 200: large50, 298: large50, 299: largest} {
		if m := b.Members[i]; m.Swings != want.String() || m.ShapleyShubik != "" {
			t.Errorf("member %d: %+v, want %v swings", i, m, want)
		}
	}
}
