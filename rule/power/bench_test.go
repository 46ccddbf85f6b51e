package power

import "testing"

func benchmark(b *testing.B, g Game) {
	for b.Loop() {
		if _, err := g.Measure(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkElectoralCollege(b *testing.B) {
	benchmark(b, Weighted(names(51), electors, 270))
}

func BenchmarkMany(b *testing.B) { benchmark(b, Weighted(names(200), many(), 5001)) }

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
