package rule

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// consensus decides the simplest question of all.
func consensus(seats []string, votes []Vote, limited Limited, closed bool) Verdict {
	q := Question{Seats: Named(seats), Votes: votes, At: 2}
	if closed {
		q.Close = 1
	}
	return Rule{Test: Test{Consensus: true}, Limited: limited}.Decide(q)
}

func TestConsensus(t *testing.T) {
	seats := []string{"AM", "BY", "KG"}
	all := func(ps ...Position) (vs []Vote) {
		for i, p := range ps {
			if p != "" {
				vs = append(vs, Vote{Seat: seats[i], Position: p})
			}
		}
		return vs
	}
	for _, tc := range []struct {
		name    string
		votes   []Vote
		limited Limited
		closed  bool
		want    Outcome
		missing []string
	}{
		{"nobody against", all(Assent, Abstention, Reservation), LimitedNever, true, Adopted, nil},
		{"one objection stops it", all(Assent, Objection, ""), LimitedNever, false, NotAdopted, nil},
		{"still open", all(Assent, "", Assent), LimitedNever, false, Open, []string{"BY"}},
		{"closed and unpublished", nil, LimitedIfNoneObjects, true, Undeterminable, seats},
		{"staying out of a limited format", all(Assent, NonParticipation, Assent), LimitedIfNoneObjects, true, Adopted, nil},
		{"staying out where that is not allowed", all(Assent, NonParticipation, Assent), LimitedNever, true, NotAdopted, nil},
		{"the later position counts", append(all(Objection, Assent, Assent), Vote{Seat: "AM", Position: Assent}), LimitedNever, true, Adopted, nil},
		{"a stranger's objection", append(all(Assent, Assent, Assent), Vote{Seat: "XX", Position: Objection}), LimitedNever, true, Adopted, nil},
	} {
		got := consensus(seats, tc.votes, tc.limited, tc.closed)
		if got.Outcome != tc.want || !slices.Equal(got.Missing, tc.missing) {
			t.Errorf("%s: got %s missing %v, want %s missing %v", tc.name, got.Outcome, got.Missing, tc.want, tc.missing)
		}
	}
	if got := consensus(nil, nil, LimitedNever, true).Outcome; got != Undeterminable {
		t.Errorf("a body without seats decided %s", got)
	}
}

// dumbConsensus says the same from the other end, in the order a lawyer would ask.
func dumbConsensus(seats []string, votes []Vote, limited Limited, closed bool) Outcome {
	last := map[string]Position{}
	for _, v := range votes {
		last[v.Seat] = v.Position
	}
	against, unknown := 0, 0
	for _, s := range seats {
		p, ok := last[s]
		if !ok {
			unknown++
		}
		if p == Objection || p == NonParticipation && limited != LimitedIfNoneObjects {
			against++
		}
	}
	if against > 0 {
		return NotAdopted
	}
	if unknown == 0 && len(seats) > 0 {
		return Adopted
	}
	if closed || len(seats) == 0 {
		return Undeterminable
	}
	return Open
}

func TestConsensusAgainstASecondImplementation(t *testing.T) {
	rng := rand.New(rand.NewPCG(2022, 1))
	names := []string{"AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"}
	for range 50_000 {
		seats := names[:rng.IntN(len(names))]
		var votes []Vote
		for range rng.IntN(9) {
			votes = append(votes, Vote{Seat: names[rng.IntN(len(names))], Position: Positions[rng.IntN(len(Positions))]})
		}
		limited := []Limited{LimitedNever, LimitedIfNoneObjects}[rng.IntN(2)]
		closed := rng.IntN(2) == 0
		got, want := consensus(seats, votes, limited, closed).Outcome, dumbConsensus(seats, votes, limited, closed)
		if got != want {
			t.Fatalf("seats %v votes %v %s closed=%v: got %s, want %s", seats, votes, limited, closed, got, want)
		}
	}
}

// The votes of the Kyrgyz parliament on 6 and 7 January 2022, and their edges.
func TestMajority(t *testing.T) {
	n := func(n int64) *int64 { return &n }
	for _, tc := range []struct {
		name           string
		needed, quorum int64
		t              Tally
		want           Outcome
	}{
		{"39 present where 61 votes are needed", 61, 0, Tally{Present: n(39)}, NotAdopted},
		{"55 to 11", 61, 0, Tally{For: n(55), Against: n(11)}, NotAdopted},
		{"69 to 7", 61, 0, Tally{For: n(69), Against: n(7)}, Adopted},
		{"exactly enough", 61, 0, Tally{For: n(61)}, Adopted},
		{"one short", 61, 0, Tally{For: n(60)}, NotAdopted},
		{"no quorum in spite of the votes", 10, 61, Tally{Present: n(60), For: n(60)}, NotAdopted},
		{"nothing published", 61, 0, Tally{}, Undeterminable},
		{"enough present, votes unpublished", 61, 0, Tally{Present: n(80)}, Undeterminable},
	} {
		if got := Majority(tc.needed, tc.quorum, tc.t).Outcome; got != tc.want {
			t.Errorf("%s: got %s, want %s", tc.name, got, tc.want)
		}
	}
}
