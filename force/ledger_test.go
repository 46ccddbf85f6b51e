package force_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"mithaq/force"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

func text(s string) words.Text {
	return words.Text{Authentic: "en", Texts: map[string]string{"en": s}}
}

// do folds bodies one after another, a minute apart.
func do(s force.State, bodies ...any) force.State {
	for i, b := range bodies {
		s = s.Apply(words.Stamp{Act: fmt.Sprint("act ", i), Effect: words.Instant(1 + i)}, b)
	}
	return s
}

func people(r words.Range) []force.Quantity {
	return []force.Quantity{{Kind: "personnel", Value: r}}
}

func announce(member string, r words.Range) *force.Announce {
	return &force.Announce{Member: member, Quantities: people(r), As: "planned"}
}

func consent(member, result string, grants ...force.Quantity) *force.Consent {
	return &force.Consent{Member: member, Law: "forces_abroad", Body: text("parliament"), Step: "vote", Result: result, Grants: grants}
}

func move(member string, from, to force.Account, r words.Range) *force.Move {
	return &force.Move{Member: member, From: from, To: to, Quantities: people(r), Text: text("moved")}
}

func all(member string, from, to force.Account, kinds ...string) *force.Move {
	return &force.Move{Member: member, From: from, To: to, All: true, Kinds: kinds, Text: text("all of them")}
}

// show spells what is said of a quantity: "-" where nothing was said.
func show(r *words.Range) string {
	if r == nil {
		return "-"
	}
	return r.String()
}

// accounts spells the accounts of a line that anything was said of.
func accounts(l force.Line) string {
	s := ""
	for _, a := range force.Accounts {
		if r := l.In(a); r != nil {
			s += fmt.Sprintf("%s=%s ", a, r)
		}
	}
	return s
}

// TestLedgerHoldsTheTruth carries out a hundred thousand moves of which the true numbers are known
// here, and tells the ledger less: at least so many, at most, between two, or nothing. Whatever it
// makes of that, the truth lies in every range it shows, and it accuses nobody. Every so often
// somebody takes a move back; the ledger is then as if it had never come.
func TestLedgerHoldsTheTruth(t *testing.T) {
	const seed, courses, length = 2022, 1000, 100
	rng := rand.New(rand.NewPCG(seed, 2))
	about := func(n int64) force.Quantity {
		lo, hi := max(n-rng.Int64N(5), 0), n+rng.Int64N(5)
		q := force.Quantity{Kind: "personnel"}
		switch rng.IntN(6) {
		case 0:
			q.Value, q.Precision = words.Exactly(lo), "at_least"
		case 1:
			q.Value, q.Precision = words.Exactly(hi), "at_most"
		case 2:
			q.Value = words.Unknown
		case 3:
			q.Value = words.Range{Min: &lo, Max: &hi}
		default:
			q.Value = words.Exactly(n)
		}
		return q
	}
	type told struct {
		stamp words.Stamp
		move  *force.Move
		n     int64
	}
	places := force.Accounts[:len(force.Accounts)-1]
	taken := 0
	for course := range courses {
		var s force.State
		var moves []told
		truth := map[force.Account]int64{force.Home: 1 << 40}
		for step := range length {
			where := fmt.Sprintf("seed %d, course %d, step %d", seed, course, step)
			i := rng.IntN(len(places))
			from, to := places[i], places[(i+1+rng.IntN(len(places)-1))%len(places)]
			n := rng.Int64N(min(truth[from], 40) + 1)
			m := &force.Move{Member: "KG", From: from, To: to, Quantities: []force.Quantity{about(n)}, Text: text("moved")}
			if over := s.Exceeds(m); len(over) > 0 {
				t.Fatalf("%s: %d of %d are moved, and the ledger finds %v", where, n, truth[from], over)
			}
			st := words.Stamp{Act: fmt.Sprint("move ", step), Member: []string{"KG", ""}[rng.IntN(2)], Effect: words.Instant(step)}
			s, moves = s.Apply(st, m), append(moves, told{st, m, n})
			truth[from] -= n
			truth[to] += n
			if rng.IntN(16) == 0 { // what is taken back last can be taken back in truth, too
				last := moves[len(moves)-1]
				if again := s.Without(words.Stamp{Corrects: last.stamp.Act, Member: "RU"}); accounts(again.Line("KG", "personnel")) != accounts(s.Line("KG", "personnel")) {
					t.Fatalf("%s: somebody else has taken it back", where)
				}
				s, moves, taken = s.Without(words.Stamp{Corrects: last.stamp.Act, Member: last.stamp.Member}), moves[:len(moves)-1], taken+1
				truth[last.move.From] += last.n
				truth[last.move.To] -= last.n
				if len(s.Moves()) != len(moves) {
					t.Fatalf("%s: %d moves are left of %d", where, len(s.Moves()), len(moves))
				}
			}
			line := s.Line("KG", "personnel")
			for _, a := range places {
				if r := line.In(a); a != force.Home && (r == nil && truth[a] != 0 || r != nil && !holds(*r, truth[a])) {
					t.Fatalf("%s: %d are %s, and the ledger says %s", where, truth[a], a, show(r))
				}
			}
		}
	}
	if taken < courses {
		t.Errorf("only %d moves were taken back", taken)
	}
}

// TestLedgerConserves carries out a hundred thousand moves beside a second ledger that counts in
// plain numbers. Whoever is somewhere has left home or is a surplus that no move explains; nothing is
// negative; each surplus is reported.
func TestLedgerConserves(t *testing.T) {
	const seed = 2022
	rng := rand.New(rand.NewPCG(seed, 1))
	type line struct {
		at   map[force.Account]int64
		left int64 // home, less what came straight back
	}
	type key struct{ member, kind string }
	plain := map[key]*line{}
	places := force.Accounts[:len(force.Accounts)-1] // nobody is sent to unaccounted
	var s force.State
	for step := range 100_000 {
		k := key{[]string{"KG", "TJ"}[rng.IntN(2)], force.Kinds[rng.IntN(2)]}
		i := rng.IntN(len(places))
		j := (i + 1 + rng.IntN(len(places)-1)) % len(places)
		from, to := places[i], places[j]
		if plain[k] == nil {
			plain[k] = &line{at: map[force.Account]int64{}}
		}
		l := plain[k]
		n := 1 + rng.Int64N(40)
		m := move(k.member, from, to, words.Exactly(n))
		m.Quantities[0].Kind = k.kind
		// One in eight empties an account that is known to have something.
		if rng.IntN(8) == 0 && from != force.Home && l.at[from] > 0 {
			n, m = l.at[from], all(k.member, from, to, k.kind)
		}
		over := int64(0)
		switch {
		case from == force.Home:
			l.left += n
		case n > l.at[from]:
			over = n - l.at[from]
			l.at[force.Unaccounted] += over
			l.at[from] = 0
		default:
			l.at[from] -= n
		}
		l.at[to] += n

		excess := s.Exceeds(m)
		if (len(excess) > 0) != (over > 0) {
			t.Fatalf("seed %d, step %d: %d from %s: got excess %v, want %d", seed, step, n, from, excess, over)
		}
		for _, x := range excess {
			held, _ := x.Holds.Exact()
			moved, _ := x.Moved.Exact()
			if x.Member != k.member || x.Kind != k.kind || x.From != from || moved-held != over {
				t.Fatalf("seed %d, step %d: got excess %+v, want %d of %v from %s", seed, step, x, over, k, from)
			}
		}
		s = do(s, m)

		got, somewhere := s.Line(k.member, k.kind), int64(0)
		for _, a := range force.Accounts {
			have := int64(0)
			if r := got.In(a); r != nil {
				var exact bool
				if have, exact = r.Exact(); !exact || have < 0 {
					t.Fatalf("seed %d, step %d: %s holds %s", seed, step, a, r)
				}
			}
			if have != l.at[a] {
				t.Fatalf("seed %d, step %d: %s of %v: got %d, want %d", seed, step, a, k, have, l.at[a])
			}
			if a != force.Unaccounted {
				somewhere += have
			}
		}
		if want := l.left + l.at[force.Unaccounted]; somewhere != want {
			t.Fatalf("seed %d, step %d: %d are somewhere, %d left home or are unaccounted for", seed, step, somewhere, want)
		}
	}
	if got := len(s.Moves()); got != 100_000 {
		t.Errorf("the ledger remembers %d moves", got)
	}
}

func TestMoves(t *testing.T) {
	n := func(n int64) *int64 { return &n }
	atLeast70 := []force.Quantity{{Kind: "personnel", Value: words.Exactly(70), Precision: "at_least"}}
	atMost70 := []force.Quantity{{Kind: "personnel", Value: words.Exactly(70), Precision: "at_most"}}
	for _, tc := range []struct {
		name   string
		bodies []any
		want   string
	}{
		{"by way of the road", []any{
			move("AM", force.Home, force.MovingIn, words.Exactly(100)), move("AM", force.MovingIn, force.Present, words.Exactly(60)),
		}, "moving_in=40 present=60 "},
		{"nobody knows how many", []any{move("AM", force.Home, force.Present, words.Unknown)}, "present=unknown "},
		{"all of an unknown number leave none", []any{
			move("AM", force.Home, force.Present, words.Unknown), all("AM", force.Present, force.Returned),
		}, "present=0 returned=unknown "},
		{"an unknown number leaves, and how many stay is unknown", []any{
			move("AM", force.Home, force.Present, words.Exactly(100)), move("AM", force.Present, force.Returned, words.Unknown),
		}, "present=unknown returned=unknown "},
		{"a range leaves", []any{
			move("AM", force.Home, force.Present, words.Exactly(100)),
			move("AM", force.Present, force.Returned, words.Range{Min: n(30), Max: n(40)}),
		}, "present=60–70 returned=30–40 "},
		{"at least and at most", []any{
			&force.Move{Member: "AM", From: force.Home, To: force.Present, Quantities: atLeast70},
			&force.Move{Member: "AM", From: force.Home, To: force.MovingIn, Quantities: atMost70},
		}, "moving_in=?–70 present=70–? "},
		{"perhaps more than there is no excess", []any{
			move("AM", force.Home, force.Present, words.Exactly(70)),
			move("AM", force.Present, force.Returned, words.Range{Min: n(60), Max: n(90)}),
		}, "present=0–10 returned=60–90 "},
		{"more than there is unaccounted for", []any{
			move("AM", force.Home, force.Present, words.Exactly(70)), move("AM", force.Present, force.Returned, words.Exactly(100)),
		}, "present=0 returned=100 unaccounted=30 "},
		{"from where nobody was", []any{move("AM", force.Present, force.Returned, words.Exactly(5))}, "present=0 returned=5 unaccounted=5 "},
		{"losses do not come home", []any{
			move("AM", force.Home, force.Present, words.Exactly(10)), move("AM", force.Present, force.Lost, words.Exactly(2)),
			all("AM", force.Present, force.Returned),
		}, "present=0 returned=8 lost=2 "},
		{"all that was consented leaves home", []any{
			announce("AM", words.Exactly(100)), consent("AM", "passed", people(words.Exactly(150))...), all("AM", force.Home, force.Present),
		}, "present=150 "},
		{"all that was announced leaves home", []any{
			announce("AM", words.Exactly(70)), announce("AM", words.Exactly(100)), all("AM", force.Home, force.Present),
		}, "present=70–100 "},
		{"all leave home, and nobody said how many", []any{all("AM", force.Home, force.Present)}, "present=unknown "},
		{"all of what nobody mentioned", []any{all("AM", force.Present, force.Returned)}, "present=0 returned=unknown "},
	} {
		t.Run(tc.name, func(t *testing.T) {
			for i, b := range tc.bodies {
				if m, ok := b.(*force.Move); ok {
					m.Text = text("moved")
					if err := m.Check(); err != nil {
						t.Fatalf("body %d: %v", i, err)
					}
				}
			}
			if got := accounts(do(force.State{}, tc.bodies...).Line("AM", "personnel")); got != tc.want {
				t.Errorf("got  %s\nwant %s", got, tc.want)
			}
		})
	}
}

// All takes every line of the member, or those that it names, and nobody else's.
func TestAllTakesTheMembersLines(t *testing.T) {
	two := []force.Quantity{{Kind: "personnel", Value: words.Exactly(200)}, {Kind: "vehicles", Value: words.Exactly(12)}}
	s := do(force.State{},
		&force.Move{Member: "BY", From: force.Home, To: force.Present, Quantities: two},
		move("RU", force.Home, force.Present, words.Exactly(3000)))
	for _, tc := range []struct {
		name string
		move *force.Move
		want []string
	}{
		{"every line", all("BY", force.Present, force.Returned), []string{"present=0 returned=200 ", "present=0 returned=12 ", "present=3000 "}},
		{"one line", all("BY", force.Present, force.Returned, "vehicles"), []string{"present=200 ", "present=0 returned=12 ", "present=3000 "}},
	} {
		after := do(s, tc.move)
		var got []string
		for _, l := range after.Lines() {
			got = append(got, accounts(l))
		}
		if diff := cmp.Diff(tc.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tc.name, diff)
		}
		if len(s.Exceeds(tc.move)) != 0 {
			t.Errorf("%s: all is more than there", tc.name)
		}
	}
}

// Nothing said, a number nobody told, and none are three answers.
func TestAnnouncedStandsBeside(t *testing.T) {
	for _, tc := range []struct {
		name string
		told []words.Range
		want string
	}{
		{"nobody spoke of it", nil, "-"},
		{"without a number", []words.Range{words.Unknown}, "unknown"},
		{"none", []words.Range{words.None}, "0"},
		{"one number", []words.Range{words.Exactly(70)}, "70"},
		{"two tellings", []words.Range{words.Exactly(70), words.Exactly(100)}, "70–100"},
		{"in the other order", []words.Range{words.Exactly(100), words.Exactly(70)}, "70–100"},
		{"a telling without a number takes none away", []words.Range{words.Exactly(70), words.Unknown, words.Exactly(100)}, "70–100"},
		{"a number after a telling without one", []words.Range{words.Unknown, words.Exactly(70)}, "70"},
		{"the same again", []words.Range{words.Exactly(70), words.Exactly(70)}, "70"},
	} {
		var s force.State
		for _, r := range tc.told {
			s = do(s, announce("AM", r))
		}
		l := s.Line("AM", "personnel")
		if got := show(l.Announced); got != tc.want {
			t.Errorf("%s: got %s, want %s", tc.name, got, tc.want)
		}
		if l.Consented != nil || l.Pledged != nil || l.Ordered != nil || accounts(l) != "" {
			t.Errorf("%s: an announcement was taken for more: %+v", tc.name, l)
		}
		if len(s.Announced()) != len(tc.told) {
			t.Errorf("%s: %d tellings are kept", tc.name, len(s.Announced()))
		}
	}
}

// The Kyrgyz parliament of 6 and 7 January 2022, and what else a law can do.
// A ledger that begins to count later holds whoever is away, and loses nobody: whoever is away by the
// whole ledger is away by this one, and what comes home is more by no one.
func TestSince(t *testing.T) {
	const seed, courses = 2022, 300
	rng := rand.New(rand.NewPCG(seed, 3))
	places := force.Accounts[:len(force.Accounts)-1]
	exact := func(l force.Line, a force.Account) int64 {
		if r := l.In(a); r != nil {
			n, _ := r.Exact()
			return n
		}
		return 0
	}
	for course := range courses {
		var s force.State
		var returned, lost int64 // by then
		const steps = 40
		from := rng.IntN(steps)
		for i := range steps {
			if i == from {
				l := s.Line("KG", "personnel")
				returned, lost = exact(l, force.Returned), exact(l, force.Lost)
			}
			a := rng.IntN(len(places))
			b := (a + 1 + rng.IntN(len(places)-1)) % len(places)
			n := rng.Int64N(20)
			if places[a] != force.Home {
				n = min(n, exact(s.Line("KG", "personnel"), places[a]))
			}
			if places[a] == force.Returned || places[a] == force.Lost {
				continue // who is home sets out from home
			}
			s = s.Apply(words.Stamp{Act: fmt.Sprint("move ", i), Effect: words.Instant(1 + i)}, move("KG", places[a], places[b], words.Exactly(n)))
		}
		all, since := s.Line("KG", "personnel"), s.Since(words.Instant(1+from)).Line("KG", "personnel")
		for _, a := range []force.Account{force.MovingIn, force.Present, force.MovingOut} {
			if exact(all, a) != exact(since, a) {
				t.Fatalf("seed %d, course %d: %d are %s, and %d since %d", seed, course, exact(all, a), a, exact(since, a), from)
			}
		}
		if got, want := exact(since, force.Returned), exact(all, force.Returned)-returned; got != want {
			t.Fatalf("seed %d, course %d: %d came home since %d, want %d", seed, course, got, from, want)
		}
		if got, want := exact(since, force.Lost), exact(all, force.Lost)-lost; got != want {
			t.Fatalf("seed %d, course %d: %d were lost since %d, want %d", seed, course, got, from, want)
		}
	}
}

func TestConsent(t *testing.T) {
	passed := func(r words.Range) *force.Consent { return consent("KG", "passed", people(r)...) }
	for _, tc := range []struct {
		name  string
		steps []any
		want  string
	}{
		{"nothing was asked", nil, "-"},
		{"no quorum", []any{consent("KG", "no_quorum")}, "0"},
		{"no quorum, failed", []any{consent("KG", "no_quorum"), consent("KG", "failed")}, "0"},
		{"no quorum, failed, passed", []any{consent("KG", "no_quorum"), consent("KG", "failed"), passed(words.Exactly(150))}, "150"},
		{"the last step counts", []any{passed(words.Exactly(150)), consent("KG", "failed")}, "150"},
		{"another vote grants more", []any{passed(words.Exactly(150)), passed(words.Exactly(200))}, "200"},
		{"a number that was not told", []any{passed(words.Unknown)}, "unknown"},
		{"of another member", []any{consent("TJ", "passed", people(words.Exactly(200))...)}, "-"},
	} {
		s := do(force.State{}, tc.steps...)
		if got := show(s.Line("KG", "personnel").Consented); got != tc.want {
			t.Errorf("%s: got %s, want %s", tc.name, got, tc.want)
		}
	}

	// A law that has given nothing has given nothing of any kind, of what was spoken of before and of what
	// comes later; once it gives something, what it does not speak of is open again.
	trucks := []force.Quantity{{Kind: "vehicles", Value: words.Exactly(8)}}
	s := do(force.State{}, &force.Announce{Member: "KG", Quantities: trucks}, consent("KG", "failed"),
		&force.Announce{Member: "KG", Quantities: []force.Quantity{{Kind: "aircraft", Value: words.Exactly(2)}}})
	for _, kind := range []string{"personnel", "vehicles", "aircraft"} {
		if got := show(s.Line("KG", kind).Consented); got != "0" {
			t.Errorf("%s: got %s, want none", kind, got)
		}
	}
	s = do(s, passed(words.Exactly(150)))
	for kind, want := range map[string]string{"personnel": "150", "vehicles": "-", "aircraft": "-"} {
		if got := show(s.Line("KG", kind).Consented); got != want {
			t.Errorf("%s: got %s, want %s", kind, got, want)
		}
	}
}

func TestPledgeAndOrder(t *testing.T) {
	s := do(force.State{}, &force.Pledge{Member: "TJ", Quantities: people(words.Exactly(200))},
		&force.Order{Member: "TJ", Quantities: people(words.Exactly(180))})
	l := s.Line("TJ", "personnel")
	if show(l.Pledged) != "200" || show(l.Ordered) != "180" || l.Announced != nil || l.Consented != nil {
		t.Errorf("got %+v, want a pledge of 200 and an order for 180 and nothing else", l)
	}
}

func TestPhase(t *testing.T) {
	hand := &force.Task{State: "handed_over", Text: text("objects handed over")}
	hundred := words.Exactly(100)
	steps := []struct {
		name string
		body any
		want force.Phase
	}{
		{"announced", announce("AM", hundred), force.Generating},
		{"consented", consent("AM", "passed", people(hundred)...), force.Generating},
		{"on its way", all("AM", force.Home, force.MovingIn), force.Generating},
		{"the first are there", move("AM", force.MovingIn, force.Present, words.Exactly(40)), force.Arrived},
		{"all are there", all("AM", force.MovingIn, force.Present), force.Arrived},
		{"objects are handed over", hand, force.Leaving},
		{"the first leave", move("AM", force.Present, force.MovingOut, words.Exactly(30)), force.Leaving},
		{"and are home", all("AM", force.MovingOut, force.Returned), force.Leaving},
		{"nobody is present any more", all("AM", force.Present, force.MovingOut), force.Ended},
		{"the last is home", all("AM", force.MovingOut, force.Returned), force.Ended},
	}
	var s force.State
	if got := s.Phase(); got != force.Mandated {
		t.Errorf("at first: got %s, want %s", got, force.Mandated)
	}
	for _, step := range steps {
		s = do(s, step.body)
		if got := s.Phase(); got != step.want {
			t.Errorf("%s: got %s, want %s", step.name, got, step.want)
		}
	}
	for _, tc := range []struct {
		name   string
		bodies []any
		want   force.Phase
	}{
		{"a number that nobody knows", []any{move("AM", force.Home, force.Present, words.Unknown)}, force.Arrived},
		{"all of a number that nobody knows", []any{
			move("AM", force.Home, force.Present, words.Unknown), all("AM", force.Present, force.Returned)}, force.Ended},
		{"one home, another there", []any{
			move("AM", force.Home, force.Present, hundred), move("BY", force.Home, force.Present, hundred),
			all("AM", force.Present, force.Returned)}, force.Leaving},
		{"one home, another on its way in", []any{
			move("AM", force.Home, force.Present, hundred), move("BY", force.Home, force.MovingIn, hundred),
			all("AM", force.Present, force.Returned)}, force.Leaving},
		{"pledged and nothing more", []any{&force.Pledge{Member: "AM", Quantities: people(hundred)}}, force.Generating},
		{"on its way, and nobody had announced it", []any{move("AM", force.Home, force.MovingIn, hundred)}, force.Generating},
	} {
		if got := do(force.State{}, tc.bodies...).Phase(); got != tc.want {
			t.Errorf("%s: got %s, want %s", tc.name, got, tc.want)
		}
	}
}

// Folding on leaves an older state as it was.
func TestStateIsAValue(t *testing.T) {
	before := do(force.State{}, announce("AM", words.Exactly(70)), move("AM", force.Home, force.Present, words.Exactly(70)))
	was := fmt.Sprint(show(before.Line("AM", "personnel").Announced), accounts(before.Line("AM", "personnel")), len(before.Moves()), before.Phase())
	do(before, announce("AM", words.Exactly(500)), all("AM", force.Present, force.Lost), move("AM", force.Home, force.Present, words.Unknown))
	is := fmt.Sprint(show(before.Line("AM", "personnel").Announced), accounts(before.Line("AM", "personnel")), len(before.Moves()), before.Phase())
	if was != is {
		t.Errorf("got %s, want %s", is, was)
	}
}

func TestForm(t *testing.T) {
	n := func(n int64) *int64 { return &n }
	bad := words.Range{Min: n(5), Max: n(4)}
	speaker := words.Speaker{Office: "secretary_general"}
	with := func(m *force.Move, f func(*force.Move)) *force.Move { f(m); return m }
	for _, tc := range []struct {
		name string
		body interface{ Check() error }
		ok   bool
	}{
		{"a move", move("AM", force.Home, force.Present, words.Exactly(1)), true},
		{"a move of all", all("AM", force.Home, force.Present), true},
		{"a move of nobody", move("", force.Home, force.Present, words.Exactly(1)), false},
		{"a move to where it is", move("AM", force.Present, force.Present, words.Exactly(1)), false},
		{"a move to nowhere", move("AM", force.Present, "moon", words.Exactly(1)), false},
		{"all and a number", with(move("AM", force.Home, force.Present, words.Exactly(1)), func(m *force.Move) { m.All = true }), false},
		{"neither", &force.Move{Member: "AM", From: force.Home, To: force.Present, Text: text("x")}, false},
		{"a range upside down", move("AM", force.Home, force.Present, bad), false},
		{"a leg by sea", with(all("AM", force.Home, force.Present), func(m *force.Move) { m.Legs = []force.Leg{{Mode: "sea"}} }), false},
		{"a kind that a charter may count", all("AM", force.Home, force.Present, "elephants"), true},
		{"a kind that is no name", all("AM", force.Home, force.Present, "two elephants"), false},
		{"an announcement", &force.Announce{Member: "AM", Quantities: people(words.Unknown), As: "sent", Speaker: speaker}, true},
		{"an announcement by nobody", &force.Announce{Member: "AM", Quantities: people(words.Unknown), As: "sent"}, false},
		{"an announcement of nothing", &force.Announce{Member: "AM", As: "sent", Speaker: speaker}, false},
		{"an announcement as something else", &force.Announce{Member: "AM", Quantities: people(words.Unknown), As: "arrived", Speaker: speaker}, false},
		{"a consent", consent("KG", "passed", people(words.Exactly(1))...), true},
		{"a consent that grants nothing", consent("KG", "passed"), false},
		{"a failed vote with conditions", &force.Consent{Member: "KG", Law: "forces_abroad", Body: text("parliament"), Step: "vote", Result: "failed", Excludes: []string{"combat"}}, false},
		{"a failed vote that grants", consent("KG", "failed", people(words.Exactly(1))...), false},
		{"a pledge of nothing", &force.Pledge{Member: "AM"}, false},
		{"an order to nobody", &force.Order{Quantities: people(words.Exactly(1))}, false},
		{"a command of nobody", &force.Command{Text: text("x")}, false},
		{"a task", &force.Task{State: "begun", Text: text("x")}, true},
		{"a task in no state", &force.Task{State: "hoped", Text: text("x")}, false},
		{"a withdrawal told by nobody", &force.Withdrawal{Text: text("x")}, false},
		{"a report", &force.Report{Speaker: speaker, Text: text("x")}, true},
	} {
		if err := tc.body.Check(); (err == nil) != tc.ok {
			t.Errorf("%s: got %v, want it good: %v", tc.name, err, tc.ok)
		}
	}
}
