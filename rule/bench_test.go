package rule

import (
	"fmt"
	"testing"
)

func thirty() (seats []Seat, votes []Vote) {
	for i := range 30 {
		id := fmt.Sprintf("M%02d", i)
		seats = append(seats, Seat{ID: id})
		votes = append(votes, Vote{Seat: id, Position: Assent})
	}
	return seats, votes
}

// BenchmarkConsensus30 is a consensus of thirty: asked of a question as a whole, and of
// a count after one more position. The reference is the loop that a careful hand would
// write for the outcome alone.
func BenchmarkConsensus30(b *testing.B) {
	seats, votes := thirty()
	r := Rule{Test: Test{Consensus: true}}
	b.Run("cold", func(b *testing.B) {
		b.ReportAllocs()
		q := Question{Seats: seats, Votes: votes, At: 1}
		for b.Loop() {
			if r.Decide(q).Outcome != Adopted {
				b.Fatal()
			}
		}
	})
	b.Run("one more", func(b *testing.B) {
		b.ReportAllocs()
		body, _ := Prepare(r, seats)
		c := body.Count()
		for _, v := range votes[:29] {
			c = c.With(v.Seat, v.Position)
		}
		for b.Loop() {
			if c.With("M29", Assent).Outcome(false) != Adopted {
				b.Fatal()
			}
		}
	})
	b.Run("reference", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			said := make(map[string]Position, len(votes))
			for _, v := range votes {
				said[v.Seat] = v.Position
			}
			outcome := Adopted
			for i := range seats {
				switch p, ok := said[seats[i].ID]; {
				case p == Objection:
					outcome = NotAdopted
				case !ok && outcome == Adopted:
					outcome = Open
				}
			}
			if outcome != Adopted {
				b.Fatal()
			}
		}
	})
}

// BenchmarkMajorities is a double majority of thirty with a quorum and a veto, half of
// which has spoken: with the proof, and who can still change it.
func BenchmarkMajorities(b *testing.B) {
	seats, votes := thirty()
	for i := range seats {
		seats[i].Weights = map[string]int64{"people": int64(1 + i*i)}
	}
	r := Rule{
		Test: Test{All: []Test{
			{Majority: &Share{Of: OfAll, AtLeast: &Fraction{55, 100}}},
			{Majority: &Share{Of: OfAll, AtLeast: &Fraction{65, 100}, Weight: "people"}}}},
		Quorum: []Quorum{{MoreThan: &Fraction{1, 2}}}, Vetoes: []Veto{{Seats: []string{"M29"}}},
	}
	for _, n := range []int{15, 30} {
		b.Run(fmt.Sprint(n, " have spoken"), func(b *testing.B) {
			q := Question{Seats: seats, Votes: votes[:n], At: 1}
			for b.Loop() {
				if r.Decide(q).Bounded {
					b.Fatal()
				}
			}
		})
	}
}
