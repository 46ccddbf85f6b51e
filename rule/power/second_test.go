package power

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
)

// A second implementation: it tries all sets, all orders and all choices, by the
// words of the definitions.

func dumbWins(g Game, set int) bool {
	for _, all := range g.Wins {
		met := true
		for _, c := range all {
			sum := int64(0)
			for i, w := range c.Weights {
				if set&(1<<i) != 0 {
					sum += w
				}
			}
			met = met && sum >= c.Quota
		}
		if met {
			return true
		}
	}
	return false
}

func dumbSwings(g Game, i int) (swings int64) {
	for set := range 1 << len(g.Members) {
		if set&(1<<i) == 0 && !dumbWins(g, set) && dumbWins(g, set|1<<i) {
			swings++
		}
	}
	return swings
}

// dumbPivots goes through all orders of the members.
func dumbPivots(g Game) (pivots []int64, orders int64) {
	n := len(g.Members)
	pivots = make([]int64, n)
	var walk func(set int)
	walk = func(set int) {
		if set == 1<<n-1 {
			orders++
			return
		}
		for i := range n {
			if set&(1<<i) == 0 {
				if before := orders; true {
					walk(set | 1<<i)
					if !dumbWins(g, set) && dumbWins(g, set|1<<i) {
						pivots[i] += orders - before
					}
				}
			}
		}
	}
	walk(0)
	return pivots, orders
}

func dumbMinimal(n int, wins func(int) bool) (sets []int) {
	for set := range 1 << n {
		ok := wins(set)
		for i := range n {
			ok = ok && (set&(1<<i) == 0 || !wins(set&^(1<<i)))
		}
		if ok {
			sets = append(sets, set)
		}
	}
	return sets
}

func names(n int) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprint("m", i)
	}
	return list
}

func randomGame(rng *rand.Rand, most int) Game {
	n := 1 + rng.IntN(most)
	g := Game{Members: names(n)}
	for range 1 + rng.IntN(2) {
		var all []Condition
		for range 1 + rng.IntN(3) {
			c := Condition{Weights: make([]int64, n)}
			sum, top := int64(0), 1+rng.Int64N(9)
			for i := range c.Weights {
				c.Weights[i] = rng.Int64N(top + 1)
				if rng.IntN(4) == 0 {
					c.Weights[i] = 1
				}
				sum += c.Weights[i]
			}
			if sum == 0 {
				c.Weights[0], sum = 1, 1
			}
			c.Quota = 1 + rng.Int64N(sum)
			all = append(all, c)
		}
		g.Wins = append(g.Wins, all)
		if rng.IntN(2) == 0 {
			g.Wins = [][]Condition{{all[0]}}
			break
		}
	}
	return g
}

func TestAgainstTheSecond(t *testing.T) {
	rng := rand.New(rand.NewPCG(51, 538))
	methods, fields := map[string]int{}, 0
	for k := range 3_000 {
		g := randomGame(rng, 6)
		n := len(g.Members)
		if rng.IntN(4) == 0 {
			g = g.With(rng.IntN(n))
		}
		r, err := g.Measure()
		if err != nil {
			t.Fatal(err)
		}
		methods[r.Method]++
		pivots, orders := dumbPivots(g)
		all, wins := new(big.Int), 0
		for i := range n {
			all.Add(all, big.NewInt(dumbSwings(g, i)))
		}
		for set := range 1 << n {
			if dumbWins(g, set) {
				wins++
			}
		}
		if r.Winning != fmt.Sprint(wins) || r.Sets != fmt.Sprint(1<<n) {
			t.Fatalf("game %d %+v: %s of %s sets win, want %d", k, g, r.Winning, r.Sets, wins)
		}
		for i, m := range r.Members {
			if want := fmt.Sprint(dumbSwings(g, i)); m.Swings != want {
				t.Fatalf("game %d %+v: member %d has %s swings, want %s", k, g, i, m.Swings, want)
			}
			if want := big.NewRat(pivots[i], orders).RatString(); m.ShapleyShubik != want {
				t.Fatalf("game %d %+v: member %d has %s, want %s", k, g, i, m.ShapleyShubik, want)
			}
			s := new(big.Int).SetInt64(dumbSwings(g, i))
			abs := new(big.Rat).SetFrac(s, new(big.Int).Lsh(big.NewInt(1), uint(n-1))).FloatString(15)
			norm := "0.000000000000000"
			if all.Sign() > 0 {
				norm = new(big.Rat).SetFrac(s, all).FloatString(15)
			}
			if m.BanzhafAbsolute != abs || m.Banzhaf != norm {
				t.Fatalf("game %d member %d: %s %s, want %s %s", k, i, m.Banzhaf, m.BanzhafAbsolute, norm, abs)
			}
		}
		if b, err := g.Banzhaf(); err != nil || b.Winning != r.Winning || b.Members[0].Swings != r.Members[0].Swings || b.Members[n-1].Swings != r.Members[n-1].Swings {
			t.Fatalf("game %d %+v: without sizes %+v, %v, want %+v", k, g, b, err, r)
		}
		checkSets(t, g, n)
		// The other ways to count give the same.
		p := g.plan()
		if words, _ := p.words(); words > 1<<14 {
			continue
		}
		fields++
		line, lineWins, _, _ := p.swings(true)
		field, fieldWins := p.field()
		every, everyWins := p.every()
		for i := range n {
			for s := range n {
				if line[i][s].Cmp(field[i][s]) != 0 || line[i][s].Cmp(every[i][s]) != 0 {
					t.Fatalf("game %d %+v: member %d with %d others: %v, field %v, every %v", k, g, i, s, line[i][s], field[i][s], every[i][s])
				}
			}
		}
		if lineWins.Cmp(fieldWins) != 0 || lineWins.Cmp(everyWins) != 0 {
			t.Fatalf("game %d: %v, %v, %v sets win", k, lineWins, fieldWins, everyWins)
		}
	}
	t.Log(methods, fields)
	if methods["enumeration"] == 0 || methods["generating_function"] == 0 || fields < 1000 {
		t.Errorf("the games are one-sided: %v, %d compared in all ways", methods, fields)
	}
}

func checkSets(t *testing.T, g Game, n int) {
	t.Helper()
	win, err := g.MinimalWinning(1000)
	if err != nil {
		t.Fatal(err)
	}
	block, _ := g.MinimalBlocking(1000)
	sorted := func(s Sets) []string {
		var list []string
		for _, set := range s.Sets {
			list = append(list, fmt.Sprint(set))
		}
		return slices.Sorted(slices.Values(list))
	}
	want := func(sets []int) []string {
		var list []string
		for _, set := range sets {
			var names []string
			for i, m := range g.Members {
				if set&(1<<i) != 0 {
					names = append(names, m)
				}
			}
			list = append(list, fmt.Sprint(names))
		}
		return slices.Sorted(slices.Values(list))
	}
	if w := want(dumbMinimal(n, func(s int) bool { return dumbWins(g, s) })); !slices.Equal(sorted(win), w) || !win.Complete {
		t.Fatalf("%+v: minimal winning sets %v, want %v", g, sorted(win), w)
	}
	if w := want(dumbMinimal(n, func(s int) bool { return !dumbWins(g, (1<<n-1)&^s) })); !slices.Equal(sorted(block), w) || !block.Complete {
		t.Fatalf("%+v: minimal blocking sets %v, want %v", g, sorted(block), w)
	}
}

// The three answers, as dumbTernary counts through them.
const no, stay, yes = 0, 1, 2

// dumbAdopts reports whether a question is adopted when this is said.
func dumbAdopts(g Ternary, said []int) bool {
	var for_, against int64
	for j, s := range said {
		w := int64(1)
		if g.Weights != nil {
			w = g.Weights[j]
		}
		switch s {
		case yes:
			for_ += w
		case no:
			against += w
		}
	}
	switch {
	case g.Consensus:
		return !slices.Contains(said, no) && (for_ > 0 || g.Tacit)
	case for_ == 0:
		return false
	case g.MoreThan:
		return for_*g.Den > (for_+against)*g.Num
	}
	return for_*g.Den >= (for_+against)*g.Num
}

// dumbTernary tries all choices.
func dumbTernary(g Ternary, i int) (yesOut, outNo int) {
	adopted := func(said []int) bool { return dumbAdopts(g, said) }
	said := make([]int, len(g.Members))
	for {
		if said[i] == 0 {
			said[i] = yes
			y := adopted(said)
			said[i] = stay
			s := adopted(said)
			said[i] = no
			n := adopted(said)
			if y && !s {
				yesOut++
			}
			if s && !n {
				outNo++
			}
		}
		k := 0
		for ; k < len(said); k++ {
			if said[k]++; said[k] <= yes {
				break
			}
			said[k] = 0
		}
		if k == len(said) {
			return yesOut, outNo
		}
	}
}

func TestTernaryAgainstTheSecond(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 2))
	for k := range 1_500 {
		n := 1 + rng.IntN(6)
		g := Ternary{Members: names(n), Consensus: rng.IntN(5) == 0}
		g.Tacit = g.Consensus && rng.IntN(2) == 0
		if !g.Consensus {
			g.Den = 1 + rng.Int64N(5)
			g.MoreThan = rng.IntN(2) == 0
			if g.Num = rng.Int64N(g.Den); !g.MoreThan {
				g.Num++
			}
			for range n {
				g.Weights = append(g.Weights, rng.Int64N(5))
			}
		}
		list, err := g.Measure()
		if err != nil {
			t.Fatal(err)
		}
		for i, m := range list {
			yesOut, outNo := dumbTernary(g, i)
			if m.YesOut != fmt.Sprint(yesOut) || m.OutNo != fmt.Sprint(outNo) || m.Swings != fmt.Sprint(yesOut+outNo) {
				t.Fatalf("game %d %+v: member %d %s + %s = %s, want %d + %d", k, g, i, m.YesOut, m.OutNo, m.Swings, yesOut, outNo)
			}
		}
	}
}

func TestTooLarge(t *testing.T) {
	g := Game{Members: names(60), Wins: [][]Condition{{{make([]int64, 60), 1}, {make([]int64, 60), 1}}}}
	for i := range 60 {
		g.Wins[0][0].Weights[i], g.Wins[0][1].Weights[i] = int64(1_000_003*(i+1)), int64(999_983*(61-i))
	}
	var large *TooLarge
	if _, err := g.Measure(); !errors.As(err, &large) {
		t.Errorf("got %v, want a game that is too large", err)
	}
	tern := Ternary{Members: g.Members, Weights: g.Wins[0][0].Weights, Num: 1, Den: 2, MoreThan: true}
	if _, err := tern.Measure(); !errors.As(err, &large) {
		t.Errorf("got %v, want a ternary game that is too large", err)
	}
}
