package rule

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// This file is a second implementation of the algebra, and a dumb one. It knows no
// sums and no bounds: it writes down everything that the seats could say, asks of
// each whether a textbook would call it adopted, and looks. It shares no code with
// the first.

// A saying is what one seat says.
type saying struct {
	p      Position
	format bool // objects to the limited format
}

// textbook reports whether a question is adopted when everybody has spoken.
func textbook(r *Rule, seats []Seat, concerned []string, chair string, said []saying) bool {
	speaks := func(i int) bool {
		if seats[i].Suspended || seats[i].Casting {
			return false
		}
		return r.Concerned != Without || !slices.Contains(concerned, seats[i].ID)
	}
	allowed := r.Limited == LimitedIfNoneObjects
	for i := range seats {
		if speaks(i) && said[i].format {
			allowed = false
		}
	}
	is := func(i int, p Position) bool {
		have := said[i].p
		if have == Reservation {
			have = Assent
			if r.Reservation == Objection {
				have = Objection
			}
		}
		return have == p
	}
	tallied := func(i int) bool { return speaks(i) && (!allowed || !is(i, NonParticipation)) }
	votes := func(weight, class string, of func(int) bool) int64 {
		n := int64(0)
		for i, s := range seats {
			if of(i) && (class == "" || class == s.Class) {
				if weight == "" {
					n++
				} else {
					n += s.Weights[weight]
				}
			}
		}
		return n
	}
	in := func(i int, ps ...Position) bool {
		return slices.ContainsFunc(ps, func(p Position) bool { return is(i, p) })
	}
	enough := func(n, of int64, more, least *Fraction) bool {
		if more != nil {
			return n*more.Den > of*more.Num
		}
		return n*least.Den >= of*least.Num
	}
	ghost := func(i int) bool { return r.Suspended == Counted && seats[i].Suspended && !seats[i].Casting }

	for _, q := range r.Quorum {
		present := votes(q.Weight, q.Class, func(i int) bool { return speaks(i) && in(i, Assent, Objection, Abstention) })
		all := votes(q.Weight, q.Class, func(i int) bool { return speaks(i) || ghost(i) })
		if q.Seats > 0 {
			if present < q.Seats {
				return false
			}
		} else if !enough(present, all, q.MoreThan, q.AtLeast) {
			return false
		}
	}
	for _, v := range r.Vetoes {
		for i, s := range seats {
			if !tallied(i) || !(slices.Contains(v.Seats, s.ID) || v.Class != "" && v.Class == s.Class) {
				continue
			}
			if is(i, Objection) || v.Concurring && !is(i, Assent) {
				return false
			}
		}
	}
	var test func(t Test) bool
	test = func(t Test) bool {
		switch {
		case t.Consensus:
			for i := range seats {
				if tallied(i) && in(i, Objection, NonParticipation) {
					return false
				}
			}
			return true
		case t.Unanimity != nil:
			some := false
			for i := range seats {
				if !tallied(i) {
					continue
				}
				some = some || is(i, Assent)
				if in(i, Objection, NonParticipation) || is(i, Abstention) && t.Unanimity.Of != OfVoting || is(i, Silent) && t.Unanimity.Of == OfAll {
					return false
				}
			}
			return some
		case t.Majority != nil:
			m := t.Majority
			yes := votes(m.Weight, m.Class, func(i int) bool { return tallied(i) && is(i, Assent) })
			no := votes(m.Weight, m.Class, func(i int) bool { return tallied(i) && is(i, Objection) })
			base := yes + no
			switch m.Of {
			case OfPresent:
				base += votes(m.Weight, m.Class, func(i int) bool { return tallied(i) && is(i, Abstention) })
			case OfAll:
				base = votes(m.Weight, m.Class, func(i int) bool { return tallied(i) || ghost(i) })
			}
			if yes == 0 {
				return false
			}
			if m.Of == OfVoting && m.MoreThan != nil && 2*m.MoreThan.Num == m.MoreThan.Den && yes == no && r.Tie != "" {
				for i, s := range seats {
					decides := r.Tie == TieCasting && s.Casting || r.Tie == TieChair && s.ID == chair && !s.Casting
					hears := !s.Suspended && (r.Concerned != Without || !slices.Contains(concerned, s.ID))
					if decides && hears && is(i, Assent) {
						return true
					}
				}
			}
			return enough(yes, base, m.MoreThan, m.AtLeast)
		case t.Quota != nil:
			return votes(t.Quota.Weight, t.Quota.Class, func(i int) bool { return tallied(i) && is(i, Assent) }) >= t.Quota.AtLeast
		case t.All != nil:
			return !slices.ContainsFunc(t.All, func(t Test) bool { return !test(t) })
		}
		return slices.ContainsFunc(t.Any, test)
	}
	return test(r.Test)
}

// A world is everything that the seats could say, and whether it is adopted.
type world struct {
	options []saying
	said    [][]int // by world: the option of each seat
	adopted []bool
	seats   int
}

func everything(r *Rule, seats []Seat, concerned []string, chair string) *world {
	w := &world{seats: len(seats)}
	for _, p := range []Position{Assent, Objection, Abstention, Silent, NonParticipation} {
		w.options = append(w.options, saying{p, false})
		if r.Limited == LimitedIfNoneObjects {
			w.options = append(w.options, saying{p, true})
		}
	}
	at, said := make([]int, len(seats)), make([]saying, len(seats))
	for {
		for i := range at {
			said[i] = w.options[at[i]]
		}
		w.said = append(w.said, slices.Clone(at))
		w.adopted = append(w.adopted, textbook(r, seats, concerned, chair, said))
		k := 0
		for ; k < len(at); k++ {
			if at[k]++; at[k] < len(w.options) {
				break
			}
			at[k] = 0
		}
		if k == len(at) {
			return w
		}
	}
}

// fits reports whether a world agrees with what a seat has said; "" and Unknown with
// an objection to the format agree with every position beside it.
func (w *world) fits(n, i int, s saying) bool {
	o := w.options[w.said[n][i]]
	if s.p == "" || s.p == Unknown {
		return !s.format || o.format
	}
	return o == s
}

// results says which results occur where the seats of a set have said what they said.
func (w *world) results(set int, said []saying) (adopted, not bool) {
	for n := range w.said {
		ok := true
		for i := 0; i < w.seats && ok; i++ {
			ok = set&(1<<i) == 0 || w.fits(n, i, said[i])
		}
		if ok {
			adopted, not = adopted || w.adopted[n], not || !w.adopted[n]
		}
		if adopted && not {
			break
		}
	}
	return adopted, not
}

// hangs reports whether something that the others could yet say lets the result hang
// on seat i alone.
func (w *world) hangs(i int, said []saying) bool {
	type outcome struct{ yes, no bool }
	by := map[string]outcome{}
	for n := range w.said {
		ok := true
		for j := 0; j < w.seats && ok; j++ {
			ok = j == i || w.fits(n, j, said[j])
		}
		if !ok {
			continue
		}
		others := slices.Clone(w.said[n])
		others[i] = 0
		key := fmt.Sprint(others)
		o := by[key]
		o.yes, o.no = o.yes || w.adopted[n], o.no || !w.adopted[n]
		if o.yes && o.no {
			return true
		}
		by[key] = o
	}
	return false
}

// proof returns the first of the smallest sets that leave one result.
func (w *world) proof(said []saying) []int {
	var best []int
	for set := range 1 << w.seats {
		var list []int
		for i := range w.seats {
			if set&(1<<i) != 0 {
				list = append(list, i)
			}
		}
		if best != nil && (len(list) > len(best) || len(list) == len(best) && slices.Compare(list, best) > 0) {
			continue
		}
		if yes, no := w.results(set, said); yes != no {
			best = append([]int{}, list...)
		}
	}
	return best
}

func pick[T any](rng *rand.Rand, list ...T) T { return list[rng.IntN(len(list))] }

// randomRule makes a rule that mostly fits seats of the classes A and B with the weight w.
func randomRule(rng *rand.Rand, depth int) Rule {
	share := func() (f *Fraction) {
		return pick(rng, &Fraction{1, 2}, &Fraction{2, 3}, &Fraction{1, 3}, &Fraction{3, 5}, &Fraction{1, 1}, &Fraction{55, 100})
	}
	class := func() string { return pick(rng, "", "", "", "A", "B") }
	weight := func() string { return pick(rng, "", "", "w") }
	var test func(depth int) Test
	test = func(depth int) Test {
		k := rng.IntN(8)
		if depth == 0 {
			k = rng.IntN(6)
		}
		switch k {
		case 0:
			return Test{Consensus: true}
		case 1:
			return Test{Unanimity: &Unanimity{pick(rng, OfAll, OfPresent, OfVoting)}}
		case 2, 3, 4:
			s := &Share{Of: pick(rng, OfAll, OfPresent, OfVoting), Weight: weight(), Class: class()}
			if rng.IntN(2) == 0 {
				s.AtLeast = share()
			} else if s.MoreThan = share(); s.MoreThan.Num == s.MoreThan.Den {
				s.MoreThan = &Fraction{1, 2}
			}
			return Test{Majority: s}
		case 5:
			return Test{Quota: &Quota{AtLeast: 1 + rng.Int64N(5), Weight: weight(), Class: class()}}
		}
		list := []Test{test(depth - 1), test(depth - 1)}
		if k == 6 {
			return Test{All: list}
		}
		return Test{Any: list}
	}
	r := Rule{
		Test:        test(depth),
		Concerned:   pick(rng, "", Without),
		Suspended:   pick(rng, "", Counted),
		Limited:     pick(rng, "", "", LimitedNever, LimitedIfNoneObjects),
		Reservation: pick(rng, "", Assent, Objection),
		Tie:         pick(rng, "", TieChair, TieCasting),
	}
	for range rng.IntN(3) {
		q := Quorum{Weight: weight(), Class: class()}
		switch rng.IntN(3) {
		case 0:
			q.Seats = 1 + rng.Int64N(4)
		case 1:
			q.AtLeast = share()
		default:
			q.MoreThan = pick(rng, &Fraction{1, 2}, &Fraction{1, 3})
		}
		r.Quorum = append(r.Quorum, q)
	}
	if rng.IntN(3) == 0 {
		v := Veto{Class: pick(rng, "A", "B"), Concurring: rng.IntN(2) == 0}
		if rng.IntN(2) == 0 {
			v.Class, v.Seats = "", []string{pick(rng, "S0", "S1")}
		}
		r.Vetoes = []Veto{v}
	}
	return r
}

func randomSeats(rng *rand.Rand, n int) []Seat {
	seats := make([]Seat, n)
	for i := range seats {
		seats[i] = Seat{ID: fmt.Sprint("S", i), Class: pick(rng, "A", "B"), Weights: map[string]int64{"w": rng.Int64N(4)}, Suspended: rng.IntN(12) == 0}
	}
	if n > 1 && rng.IntN(4) == 0 {
		seats[n-1].Casting = true
	}
	return seats
}

// TestAgainstTheSecond compares outcome, proof, what is missing and who can still
// change it over random bodies.
func TestAgainstTheSecond(t *testing.T) {
	const cases = 50_000
	rng := rand.New(rand.NewPCG(2002, 10))
	outcomes, done, sets := map[Outcome]int{}, 0, 0
	for tried := 0; done < cases; tried++ {
		n := pick(rng, 1, 2, 2, 3, 3, 3, 4)
		r := randomRule(rng, 2)
		if r.Limited == LimitedIfNoneObjects && n > 2 {
			n = 2 + one2(rng.IntN(8) == 0)
		}
		seats := randomSeats(rng, n)
		if len(r.Check(seats)) > 0 {
			continue
		}
		done++
		concerned, chair := []string{}, pick(rng, "S0", "S1", "nobody")
		if rng.IntN(3) == 0 {
			concerned = append(concerned, "S0")
		}
		q := Question{Seats: seats, Concerned: concerned, Chair: chair, At: 5}
		closed := rng.IntN(2) == 0
		if closed {
			q.Close = 5
		}
		said := make([]saying, n)
		for i := range seats {
			if seats[i].Suspended {
				continue
			}
			s := saying{pick(rng, "", "", Unknown, Assent, Assent, Reservation, Objection, Abstention, Silent, NonParticipation), r.Limited == LimitedIfNoneObjects && !seats[i].Casting && rng.IntN(6) == 0}
			if s.p == "" && !s.format {
				continue
			}
			q.Votes = append(q.Votes, Vote{Seat: seats[i].ID, Position: s.p, Format: s.format})
			if s.p == Reservation {
				if s.p = Assent; r.Reservation == Objection {
					s.p = Objection
				}
			}
			said[i] = s
		}
		got := r.Decide(q)
		outcomes[got.Outcome]++

		w := everything(&r, seats, concerned, chair)
		voice := func(i int) bool {
			return !seats[i].Suspended && (r.Concerned != Without || !slices.Contains(concerned, seats[i].ID))
		}
		dead := true
		for i := range seats {
			dead = dead && (!voice(i) || seats[i].Casting)
		}
		want := Verdict{}
		yes, no := w.results(1<<n-1, said)
		switch {
		case dead:
			want.Outcome = Undeterminable
		case yes && no && closed:
			want.Outcome = Undeterminable
		case yes && no:
			want.Outcome = Open
		case yes:
			want.Outcome = Adopted
		default:
			want.Outcome = NotAdopted
		}
		if !dead {
			if yes != no {
				for _, i := range w.proof(said) {
					want.Because = append(want.Because, seats[i].ID)
				}
				sets += len(want.Because)
			}
			for i := range seats {
				if !voice(i) || !w.hangs(i, said) {
					continue
				}
				if !closed {
					want.Change = append(want.Change, seats[i].ID)
				}
				if yes == no && (said[i].p == "" || said[i].p == Unknown) {
					want.Missing = append(want.Missing, seats[i].ID)
				}
			}
		}
		if got.Outcome != want.Outcome || !slices.Equal(got.Because, want.Because) || !slices.Equal(got.Change, want.Change) || !slices.Equal(got.Missing, want.Missing) || got.Bounded {
			t.Fatalf("case %d: %s\nseats %+v\nsaid %+v concerned %v chair %s closed %v\n got %s because %v change %v missing %v bounded %v\nwant %s because %v change %v missing %v",
				done, show(r), seats, said, concerned, chair, closed, got.Outcome, got.Because, got.Change, got.Missing, got.Bounded, want.Outcome, want.Because, want.Change, want.Missing)
		}
	}
	t.Logf("%v, %d positions in proofs", outcomes, sets)
	for _, o := range []Outcome{Adopted, NotAdopted, Open, Undeterminable} {
		if outcomes[o] < cases/20 {
			t.Errorf("%s came only %d times: the cases are one-sided", o, outcomes[o])
		}
	}
}

func one2(is bool) int {
	if is {
		return 1
	}
	return 0
}
