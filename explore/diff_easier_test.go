package explore

import (
	"math/rand/v2"
	"testing"

	"mithaq/rule"
)

func frac(n, d int64) *rule.Fraction { return &rule.Fraction{Num: n, Den: d} }

func share(of rule.Base, more, least *rule.Fraction) rule.Rule {
	return rule.Rule{Test: rule.Test{Majority: &rule.Share{Of: of, MoreThan: more, AtLeast: least}}}
}

// TestEasier: what a lawyer would say of two rules, and silence where nothing can be shown.
func TestEasier(t *testing.T) {
	consensus := rule.Rule{Test: rule.Test{Consensus: true}}
	limited := consensus
	limited.Limited = rule.LimitedIfNoneObjects
	without := consensus
	without.Concerned = rule.Without
	unanimity := rule.Rule{Test: rule.Test{Unanimity: &rule.Unanimity{Of: rule.OfAll}}}
	quota := func(n int64) rule.Rule { return rule.Rule{Test: rule.Test{Quota: &rule.Quota{AtLeast: n}}} }
	with := func(r rule.Rule, change func(*rule.Rule)) rule.Rule { change(&r); return r }
	half, twoThirds := share(rule.OfVoting, frac(1, 2), nil), share(rule.OfVoting, nil, frac(2, 3))
	both := rule.Rule{Test: rule.Test{All: []rule.Test{half.Test, quota(3).Test}}}

	for _, tc := range []struct {
		name string
		a, b rule.Rule
		want string
	}{
		{"the same", consensus, consensus, ""},
		{"a limited format", consensus, limited, Easier},
		{"a limited format no more", limited, consensus, Harder},
		{"the limited format, said aloud", consensus, with(consensus, func(r *rule.Rule) { r.Limited = rule.LimitedNever }), ""},
		{"without the party concerned", consensus, without, Easier},
		{"consensus and unanimity", consensus, unanimity, Harder},
		{"consensus and a majority", consensus, half, Otherwise},
		{"a higher majority", half, twoThirds, Harder},
		{"more than and at least", share(rule.OfVoting, nil, frac(1, 2)), half, Harder},
		{"of those voting, of all", half, share(rule.OfAll, frac(1, 2), nil), Harder},
		{"a quota raised", quota(3), quota(4), Harder},
		{"a high quota raised", quota(11), quota(12), Harder},
		{"one more majority", half, both, Harder},
		{"one majority of two", both, half, Easier},
		{"one of two", half, rule.Rule{Test: rule.Test{Any: []rule.Test{half.Test, quota(2).Test}}}, Easier},
		{"unanimity of those voting, and a majority", rule.Rule{Test: rule.Test{Unanimity: &rule.Unanimity{Of: rule.OfVoting}}}, half, Easier},
		{"a quorum", half, with(half, func(r *rule.Rule) { r.Quorum = []rule.Quorum{{Seats: 3}} }), Harder},
		{"a quorum lowered", with(half, func(r *rule.Rule) { r.Quorum = []rule.Quorum{{MoreThan: frac(2, 3)}} }),
			with(half, func(r *rule.Rule) { r.Quorum = []rule.Quorum{{MoreThan: frac(1, 2)}} }), Easier},
		{"a veto", half, with(half, func(r *rule.Rule) { r.Vetoes = []rule.Veto{{Seats: []string{"FR"}}} }), Harder},
		{"a veto that an abstention is", with(half, func(r *rule.Rule) { r.Vetoes = []rule.Veto{{Seats: []string{"FR"}}} }),
			with(half, func(r *rule.Rule) { r.Vetoes = []rule.Veto{{Seats: []string{"FR", "CN"}, Concurring: true}} }), Harder},
		{"a reservation", half, with(half, func(r *rule.Rule) { r.Reservation = rule.Objection }), Harder},
		{"the chair breaks a tie", half, with(half, func(r *rule.Rule) { r.Tie = rule.TieChair }), Easier},
		{"the suspended are counted", share(rule.OfAll, frac(1, 2), nil),
			with(share(rule.OfAll, frac(1, 2), nil), func(r *rule.Rule) { r.Suspended = rule.Counted }), Harder},
		{"a silence: who withdraws an objection has still broken it", consensus,
			with(consensus, func(r *rule.Rule) { r.Silence = &rule.Silence{} }), ""},
		{"proxies", half, with(half, func(r *rule.Rule) { r.Proxies = &rule.Proxies{AtMost: 1} }), ""},
		{"where it goes next", half, with(half, func(r *rule.Rule) { r.Blocked = &rule.Move{To: "x"} }), ""},
	} {
		turned := map[string]string{Easier: Harder, Harder: Easier, Otherwise: Otherwise}
		if got, _ := (bodies{}).easier(tc.a, tc.b); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
		if got, _ := (bodies{}).easier(tc.b, tc.a); got != turned[tc.want] {
			t.Errorf("%s, turned round: %q, want %q", tc.name, got, turned[tc.want])
		}
	}
}

// TestRolls: few listed seats are tried through and through, so that weights count too.
func TestRolls(t *testing.T) {
	seats := func(w ...int64) []rule.Seat {
		var out []rule.Seat
		for i, w := range w {
			out = append(out, rule.Seat{ID: string(rune('A' + i)), Weights: map[string]int64{"votes": w}})
		}
		return out
	}
	quota := func(n int64) rule.Rule {
		return rule.Rule{Test: rule.Test{Quota: &rule.Quota{AtLeast: n, Weight: "votes"}}}
	}
	for _, tc := range []struct {
		name string
		s    bodies
		a, b rule.Rule
		want string
	}{
		// Of 4, 4 and 2 no two weigh 7 or less but more than 6.
		{"a quota that changes nothing", bodies{true, seats(4, 4, 4), seats(4, 4, 4)}, quota(7), quota(8), ""},
		{"a quota that does", bodies{true, seats(4, 4, 4), seats(4, 4, 4)}, quota(8), quota(9), Harder},
		{"other weights", bodies{true, seats(4, 4, 1), seats(4, 4, 4)}, quota(8), quota(8), Easier},
		{"one gains, one loses", bodies{true, seats(4, 4, 1), seats(4, 1, 4)}, quota(8), quota(8), Otherwise},
		{"many seats, other weights: not tried", bodies{true, seats(4, 4, 1, 1, 1, 1), seats(4, 4, 4, 1, 1, 1)}, quota(8), quota(8), ""},
		{"many seats, a higher quota", bodies{true, seats(4, 4, 1, 1, 1, 1), seats(4, 4, 1, 1, 1, 1)}, quota(7), quota(8), ""},
		{"many seats, a quota that is higher for the heaviest", bodies{true, seats(4, 4, 1, 1, 1, 1), seats(4, 4, 1, 1, 1, 1)}, quota(8), quota(9), Harder},
	} {
		if got, _ := tc.s.easier(tc.a, tc.b); got != tc.want {
			t.Errorf("%s: %q, want %q", tc.name, got, tc.want)
		}
	}
}

// TestImplies: no vote of few seats contradicts what the parts of two rules are said to
// show. The votes are decided by package rule, which knows nothing of this.
func TestImplies(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	rolls := [][]rule.Seat{
		{{ID: "A", Class: "great", Weights: map[string]int64{"w": 3}}, {ID: "B", Class: "great", Weights: map[string]int64{"w": 0}}, {ID: "C", Weights: map[string]int64{"w": 2}}},
		{{ID: "A", Weights: map[string]int64{"w": 1}}, {ID: "B", Class: "great", Weights: map[string]int64{"w": 1}}},
	}
	shown := 0
	for range 8_000 {
		a := randomRule(r)
		b := change(r, a)
		if !implies(a, b) {
			continue
		}
		shown++
		roll := rolls[r.IntN(len(rolls))]
		s, ids := bodies{true, roll, roll}, []string{}
		for _, x := range roll {
			ids = append(ids, x.ID)
		}
		var tr trial
		for range 20 {
			said := make([]rule.Position, len(ids))
			for i := range said {
				said[i] = say[r.IntN(len(say))]
			}
			s.ask(&tr, ids, said, a, b)
		}
		if tr.lost != nil {
			t.Fatalf("%s\n→ %s\nis said to lose nothing, and loses %v", spelled(a), spelled(b), tr.lost)
		}
	}
	if shown < 800 {
		t.Errorf("only %d pairs of rules were shown to follow: the test sees too little", shown)
	}
}

func pick[T any](r *rand.Rand, list ...T) T { return list[r.IntN(len(list))] }

func randomTest(r *rand.Rand, depth int) rule.Test {
	weight, class := pick(r, "", "w"), pick(r, "", "", "great")
	switch r.IntN(6 + min(depth, 2)) {
	case 0:
		return rule.Test{Consensus: true}
	case 1:
		return rule.Test{Unanimity: &rule.Unanimity{Of: pick(r, rule.OfAll, rule.OfPresent, rule.OfVoting)}}
	case 2, 3, 4:
		s := rule.Share{Of: pick(r, rule.OfAll, rule.OfPresent, rule.OfVoting), Weight: weight, Class: class}
		f := pick(r, frac(1, 2), frac(2, 4), frac(2, 3), frac(1, 3), frac(1, 1))
		if s.AtLeast = f; r.IntN(2) == 0 && f.Num < f.Den {
			s.AtLeast, s.MoreThan = nil, f
		}
		return rule.Test{Majority: &s}
	case 5:
		return rule.Test{Quota: &rule.Quota{AtLeast: 1 + r.Int64N(2), Weight: weight, Class: class}}
	}
	list := []rule.Test{randomTest(r, 0), randomTest(r, 0)}
	if r.IntN(2) == 0 {
		return rule.Test{All: list}
	}
	return rule.Test{Any: list}
}

func randomRule(r *rand.Rand) rule.Rule {
	a := rule.Rule{Test: randomTest(r, 2)}
	for range r.IntN(4) {
		a = change(r, a)
	}
	return a
}

// change changes one part of a rule, and now and then two.
func change(r *rand.Rand, a rule.Rule) rule.Rule {
	switch r.IntN(9) {
	case 0:
		a.Test = randomTest(r, 2)
	case 1:
		if m := a.Majority; m != nil {
			c := *m
			c.Of = pick(r, rule.OfAll, rule.OfPresent, rule.OfVoting)
			a.Majority = &c
		} else if a.All == nil && a.Any == nil {
			a.Test = pick(r, rule.Test{All: []rule.Test{a.Test, randomTest(r, 0)}}, rule.Test{Any: []rule.Test{a.Test, randomTest(r, 0)}})
		}
	case 2:
		a.Limited = pick(r, rule.LimitedNever, rule.LimitedIfNoneObjects)
	case 3:
		a.Reservation = pick(r, rule.Assent, rule.Objection)
	case 4:
		a.Suspended = pick(r, "", rule.Counted)
	case 5:
		a.Concerned = pick(r, "", rule.Without)
	case 6:
		a.Tie = pick(r, "", rule.TieChair)
	case 7:
		a.Quorum = pick(r, nil, []rule.Quorum{{Seats: 1 + r.Int64N(3)}}, []rule.Quorum{{MoreThan: frac(1, 2)}},
			[]rule.Quorum{{AtLeast: frac(1, 2), Class: "great"}}, []rule.Quorum{{AtLeast: frac(2, 3)}, {Seats: 2}})
	case 8:
		a.Vetoes = pick(r, nil, []rule.Veto{{Seats: []string{"A"}}}, []rule.Veto{{Seats: []string{"A"}, Concurring: true}},
			[]rule.Veto{{Class: "great"}}, []rule.Veto{{Seats: []string{"A", "B"}}})
	}
	if r.IntN(3) == 0 {
		return change(r, a)
	}
	return a
}
