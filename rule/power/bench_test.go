package power

import "testing"

func benchmark(b *testing.B, g Game) {
	for b.Loop() {
		if _, err := g.Measure(); err != nil {
			b.Fatal(err)
		}
	}
}

// beside measures a game of one quota, and beside it a straightforward table of big
// numbers. The two benchmarks of the power of 51 blocks of 538 votes and of 200 members of
// total weight 10,000 have limits: 50 ms and 2 s.
func beside(b *testing.B, weights []int64, quota int64) {
	b.Run("table", func(b *testing.B) { benchmark(b, Weighted(names(len(weights)), weights, quota)) })
	b.Run("reference", func(b *testing.B) {
		for b.Loop() {
			reference(weights, quota)
		}
	})
}

func BenchmarkElectoralCollege(b *testing.B) { beside(b, electors, 270) }

func BenchmarkMany(b *testing.B) {
	if testing.Short() {
		benchmark(b, Weighted(names(200), many(), 5001))
		return
	}
	beside(b, many(), 5001)
}

// A thousand members of weights 1 to 5, and without sizes of weights up to 1,000.
func BenchmarkThousand(b *testing.B) {
	if testing.Short() {
		b.Skip("-short: the power of a thousand members takes some seconds")
	}
	five, all := make([]int64, 1000), make([]int64, 1000)
	for i := range five {
		five[i], all[i] = 1+int64(i%5), 1+int64(i)
	}
	b.Run("table", func(b *testing.B) { benchmark(b, Weighted(names(1000), five, 1501)) })
	b.Run("banzhaf", func(b *testing.B) {
		for b.Loop() {
			if _, err := Weighted(names(1000), all, 250_251).Banzhaf(); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkNice(b *testing.B) {
	benchmark(b, Game{names(27), [][]Condition{{{niceVotes, 255}, {times(1, 27), 14}, {people, percent(62)}}}})
}

// The fifteen of 1995, by the table and by trying all sets by the words of the
// definition.
func BenchmarkFifteen(b *testing.B) {
	g := Weighted(names(15), times(10, 4, 8, 1, 5, 4, 4, 2, 3, 3, 2, 1), 62)
	b.Run("table", func(b *testing.B) { benchmark(b, g) })
	b.Run("reference", func(b *testing.B) {
		for b.Loop() {
			for i := range g.Members {
				dumbSwings(g, i)
			}
		}
	})
}

func BenchmarkTernary(b *testing.B) {
	for b.Loop() {
		if _, err := (Ternary{Members: names(51), Weights: electors, Num: 1, Den: 2, MoreThan: true}).Measure(); err != nil {
			b.Fatal(err)
		}
	}
}
