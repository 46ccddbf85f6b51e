package rule

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"mithaq/words"
)

// TestLargerBodies goes where the search for proofs and for who can change it has
// something to search: seven seats of different weights, of which five have spoken.
func TestLargerBodies(t *testing.T) {
	cases := 25
	if os.Getenv("MITHAQ_LONG") != "" {
		cases = 400
	}
	rng := rand.New(rand.NewPCG(7, 7))
	for done := 0; done < cases; {
		r := randomRule(rng, 2)
		r.Limited, r.Tie, r.Suspended, r.Concerned = "", "", "", ""
		seats := randomSeats(rng, 6)
		for i := range seats {
			seats[i].Suspended, seats[i].Casting = false, false
			seats[i].Weights["w"] = 1 + rng.Int64N(9)
		}
		r.scale(20)
		if len(r.Check(seats)) > 0 {
			continue
		}
		done++
		b, _ := Prepare(r, seats)
		c := b.Count()
		said := make([]saying, len(seats))
		for i := range seats {
			if rng.IntN(3) > 0 {
				said[i].p = pick(rng, Assent, Assent, Objection, Abstention, Silent)
				c = c.With(seats[i].ID, said[i].p)
			}
		}
		got := c.Verdict(false)
		w := everything(&r, seats, nil, "")
		yes, no := w.results(1<<len(seats)-1, said)
		var because, change []string
		if yes != no {
			for _, i := range w.proof(said) {
				because = append(because, seats[i].ID)
			}
		}
		for i := range seats {
			if w.hangs(i, said) {
				change = append(change, seats[i].ID)
			}
		}
		if got.Bounded || !slices.Equal(got.Because, because) || !slices.Equal(got.Change, change) {
			t.Fatalf("case %d: %s\nseats %+v\nsaid %+v\n got %s because %v change %v bounded %v\nwant because %v change %v",
				done, show(r), seats, said, got.Outcome, got.Because, got.Change, got.Bounded, because, change)
		}
	}
}

// scale makes quotas of weights larger, so that they bite.
func (r *Rule) scale(most int64) {
	var up func(t *Test)
	up = func(t *Test) {
		if t.Quota != nil && t.Quota.Weight != "" {
			t.Quota.AtLeast = 1 + t.Quota.AtLeast*7%most
		}
		for i := range t.All {
			up(&t.All[i])
		}
		for i := range t.Any {
			up(&t.Any[i])
		}
	}
	up(&r.Test)
}

// TestOneByOne follows questions position by position: a count that is carried on
// says the same as one that is made anew, and leaves the one before as it was.
func TestOneByOne(t *testing.T) {
	rng := rand.New(rand.NewPCG(30, 1))
	for range 2_000 {
		r := randomRule(rng, 2)
		seats := randomSeats(rng, 1+rng.IntN(6))
		b, faults := Prepare(r, seats)
		if len(faults) > 0 {
			continue
		}
		c := b.Count()
		said := map[string]Position{}
		for range 12 {
			id := pick(rng, "S0", "S1", "S2", "S3", "S4", "S5", "stranger")
			p := pick(rng, Assent, Objection, Abstention, Reservation, NonParticipation, Silent, Unknown)
			before := show(c.Verdict(false))
			next := c.With(id, p)
			if now := show(c.Verdict(false)); now != before {
				t.Fatalf("%s: With changed the count that it was called on:\n%s\n%s", show(r), before, now)
			}
			said[id], c = p, next
			fresh := b.Count()
			for i := range seats {
				if p, ok := said[seats[i].ID]; ok {
					fresh = fresh.With(seats[i].ID, p)
				}
			}
			if got, want := show(c.Verdict(true)), show(fresh.Verdict(true)); got != want {
				t.Fatalf("%s: carried on\n%s, made anew\n%s", show(r), got, want)
			}
		}
	}
}

// dumbSilence says from the other end whether a silence under consensus was broken,
// is still running, or has passed, or cannot be known.
func dumbSilence(q *Question, s *Silence, reservationBreaks bool) Outcome {
	end := q.Close
	for _, e := range q.Extensions {
		if e.By == "sg" && slices.Contains(s.Extended, "sg") && e.At <= q.At && e.At < end && end < e.Until {
			end = e.Until
		}
	}
	objects := func(v Vote) bool { return v.Position == Objection || v.Position == Reservation && reservationBreaks }
	unknown := false
	for _, seat := range q.Seats {
		state := "silent"
		for _, v := range q.Votes {
			if v.Seat != seat.ID || v.At > q.At {
				continue
			}
			if objects(v) {
				if v.At <= end+words.Instant(1000*s.Grace) && (len(s.Forms) == 0 || slices.Contains(s.Forms, v.Form)) {
					state = "broken"
					if !s.Heals {
						return NotAdopted
					}
				}
				continue
			}
			if v.At > end {
				continue
			}
			state = "heard"
			if v.Position == NonParticipation {
				state = "broken" // a consensus without a limited format
			}
			if v.Position == Unknown {
				state = "unknown"
			}
		}
		if state == "broken" {
			return NotAdopted
		}
		unknown = unknown || state == "unknown" || state == "silent" && q.At < end
	}
	switch {
	case !unknown:
		return Adopted
	case q.At < end:
		return Open
	}
	return Undeterminable
}

func TestSilenceAgainstTheSecond(t *testing.T) {
	rng := rand.New(rand.NewPCG(12, 0))
	outcomes := map[Outcome]int{}
	for k := range 20_000 {
		s := Silence{Heals: rng.IntN(2) == 0, Grace: pick(rng, int64(0), 2), Extended: pick(rng, nil, []string{"sg"}), Forms: pick(rng, nil, []string{"letter"})}
		r := Rule{Test: Test{Consensus: true}, Silence: &s, Reservation: pick(rng, "", Objection), Blocked: pick(rng, nil, &Move{To: "dpc"})}
		q := Question{Close: 20_000, At: words.Instant(1000 * (1 + rng.Int64N(30)))}
		for i := range 1 + rng.IntN(4) {
			q.Seats = append(q.Seats, Seat{ID: fmt.Sprint("S", i)})
		}
		for at := words.Instant(1000); at < 30_000; at += words.Instant(1000 * (1 + rng.Int64N(12))) {
			q.Votes = append(q.Votes, Vote{Seat: pick(rng, "S0", "S1", "S2", "S3"), At: at, Form: pick(rng, "", "letter"),
				Position: pick(rng, Assent, Assent, Objection, Reservation, Abstention, Unknown, Unknown, NonParticipation)})
			if rng.IntN(4) == 0 {
				q.Extensions = append(q.Extensions, Extension{pick(rng, "sg", "sg", "other"), at, at + 5000})
			}
		}
		want := dumbSilence(&q, &s, r.Reservation == Objection)
		got := r.Decide(q)
		outcomes[want]++
		if got.Outcome == Moved && want == NotAdopted && r.Blocked != nil {
			continue
		}
		if got.Outcome != want || want == NotAdopted && r.Blocked != nil && q.At >= got.Close {
			t.Fatalf("case %d: %s\n%s\ngot %s, want %s", k, show(r), show(q), show(got), want)
		}
	}
	for _, o := range []Outcome{Adopted, NotAdopted, Open, Undeterminable} {
		if outcomes[o] < 500 {
			t.Errorf("%s came only %d times: %v", o, outcomes[o], outcomes)
		}
	}
}

// TestTallyAgainstTheSecond fills in what was not published, in every way there is.
func TestTallyAgainstTheSecond(t *testing.T) {
	rng := rand.New(rand.NewPCG(61, 90))
	outcomes := map[string]int{}
	for range 20_000 {
		a := Assembly{Seats: 1 + rng.Int64N(7)}
		bar := func(bases ...Base) Bar {
			f := pick(rng, &Fraction{1, 2}, &Fraction{2, 3}, &Fraction{1, 3}, &Fraction{3, 4})
			switch rng.IntN(3) {
			case 0:
				return Bar{Votes: 1 + rng.Int64N(a.Seats)}
			case 1:
				return Bar{Of: pick(rng, bases...), MoreThan: f}
			}
			return Bar{Of: pick(rng, bases...), AtLeast: f}
		}
		a.Pass = bar(OfAll, OfPresent, OfVoting)
		if rng.IntN(2) == 0 {
			q := bar(OfAll, "")
			a.Quorum = &q
		}
		if f := a.Check(); len(f) > 0 {
			t.Fatal(f)
		}
		var v Tally
		for _, n := range v.numbers() {
			if rng.IntN(2) == 0 {
				x := rng.Int64N(a.Seats + 2)
				*n.is = &x
			}
		}
		reaches := func(b *Bar, n, of int64) bool {
			switch {
			case b.MoreThan != nil:
				return n*b.MoreThan.Den > of*b.MoreThan.Num
			case b.AtLeast != nil:
				return n*b.AtLeast.Den >= of*b.AtLeast.Num
			}
			return n >= b.Votes
		}
		fits := func(n *int64, x int64) bool { return n == nil || *n == x }
		passes, fails := false, false
		for present := range a.Seats + 1 {
			for yes := range present + 1 {
				for no := range present - yes + 1 {
					for abstain := range present - yes - no + 1 {
						if !fits(v.Present, present) || !fits(v.For, yes) || !fits(v.Against, no) || !fits(v.Abstain, abstain) {
							continue
						}
						of := a.Seats
						switch a.Pass.Of {
						case OfPresent:
							of = present
						case OfVoting:
							of = yes + no
						}
						if yes > 0 && reaches(&a.Pass, yes, of) && (a.Quorum == nil || reaches(a.Quorum, present, a.Seats)) {
							passes = true
						} else {
							fails = true
						}
					}
				}
			}
		}
		want, code := Undeterminable, "decision.undeterminable"
		switch {
		case passes && !fails:
			want, code = Adopted, "decision.adopted"
		case fails && !passes:
			want, code = NotAdopted, "decision.not_adopted"
		case !fails:
			code = "decision.tally_contradicts_itself"
		}
		got := a.Decide([]Tally{v})
		outcomes[code]++
		if got.Outcome != want || got.Why.Code != code {
			t.Fatalf("%s %s: got %s %s, want %s", show(a), show(v), got.Outcome, got.Why.Code, code)
		}
	}
	for code, n := range outcomes {
		if n < 500 {
			t.Errorf("%s came only %d times", code, n)
		}
	}
}

// TestTooManyWays shows what a search that is cut short says: a proof from which
// nobody can be spared, and that it may not be the smallest.
func TestTooManyWays(t *testing.T) {
	rng := rand.New(rand.NewPCG(99, 9))
	seats := make([]Seat, 60)
	for i := range seats {
		seats[i] = Seat{ID: fmt.Sprint("S", i), Weights: map[string]int64{"a": 1 + rng.Int64N(1_000_000), "b": 1 + rng.Int64N(1_000_000), "c": 1 + rng.Int64N(1_000_000)}}
	}
	share := func(w string) Test {
		return Test{Majority: &Share{Of: OfAll, MoreThan: &Fraction{1, 2}, Weight: w}}
	}
	b, faults := Prepare(Rule{Test: Test{All: []Test{share("a"), share("b"), share("c")}}}, seats)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	c := b.Count()
	for i := range seats {
		c = c.With(seats[i].ID, Assent)
	}
	v := c.Verdict(true)
	if v.Outcome != Adopted || !v.Bounded {
		t.Fatalf("%s bounded %v", v.Outcome, v.Bounded)
	}
	only := func(ids []string) Outcome {
		c := b.Count()
		for _, id := range ids {
			c = c.With(id, Assent)
		}
		return c.Outcome(true)
	}
	if only(v.Because) != Adopted {
		t.Error("the set proves nothing")
	}
	for i := range v.Because {
		if only(slices.Delete(slices.Clone(v.Because), i, i+1)) == Adopted {
			t.Errorf("%s can be spared", v.Because[i])
		}
	}
}

func TestFraction(t *testing.T) {
	for _, s := range []string{"2/3", "0/1", "55/100", "9223372036854775807/1"} {
		if f, err := ParseFraction(s); err != nil || f.String() != s {
			t.Errorf("%s: got %v, %v", s, f, err)
		}
	}
	for _, s := range []string{"", "2", "2/", "/3", "2/0", "-1/2", "1/-2", "02/3", "2/03", "+2/3", "2/3/4", " 2/3", "1e1/3", "9223372036854775808/1"} {
		if f, err := ParseFraction(s); err == nil {
			t.Errorf("%q was read as %v", s, f)
		}
	}
}
