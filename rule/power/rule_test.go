package power

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mithaq/rule"
)

// decided asks the rule itself: what it decides when every seat has said something.
func decided(r rule.Rule, q rule.Question, said func(seat string) rule.Position) bool {
	q.Close, q.At = 1, 1
	q.Votes = nil
	for _, s := range q.Seats {
		q.Votes = append(q.Votes, rule.Vote{Seat: s.ID, Position: said(s.ID)})
	}
	return r.Decide(q).Outcome == rule.Adopted
}

func randomFraction(rng *rand.Rand) *rule.Fraction {
	den := 1 + rng.Int64N(6)
	if rng.IntN(3) == 0 {
		return &rule.Fraction{Num: 1, Den: 2}
	}
	return &rule.Fraction{Num: 1 + rng.Int64N(den), Den: den}
}

func pick(rng *rand.Rand, list ...string) string { return list[rng.IntN(len(list))] }

func randomTest(rng *rand.Rand, depth int) (t rule.Test) {
	base := rule.Base(pick(rng, "all", "present", "voting", "voting"))
	weight, class := pick(rng, "", "", "votes"), pick(rng, "", "", "", "a")
	switch k := rng.IntN(12); {
	case k == 0:
		t.Consensus = true
	case k == 1:
		t.Unanimity = &rule.Unanimity{Of: base}
	case k < 5:
		t.Majority = &rule.Share{Of: base, AtLeast: randomFraction(rng), Weight: weight, Class: class}
	case k < 8:
		t.Majority = &rule.Share{Of: base, MoreThan: randomFraction(rng), Weight: weight, Class: class}
	case k < 10 || depth > 1:
		t.Quota = &rule.Quota{AtLeast: 1 + rng.Int64N(5), Weight: weight, Class: class}
	default:
		var list []rule.Test
		for range 1 + rng.IntN(3) {
			list = append(list, randomTest(rng, depth+1))
		}
		if k == 10 {
			t.All = list
		} else {
			t.Any = list
		}
	}
	return t
}

// randomRule returns a rule and a body, which may not go together.
func randomRule(rng *rand.Rand) (rule.Rule, rule.Question) {
	r, q := rule.Rule{Test: randomTest(rng, 0)}, rule.Question{}
	for i := range 1 + rng.IntN(5) {
		s := rule.Seat{ID: names(9)[i], Class: pick(rng, "a", "b"), Weights: map[string]int64{"votes": rng.Int64N(5)}}
		s.Suspended = rng.IntN(8) == 0
		q.Seats = append(q.Seats, s)
	}
	if rng.IntN(4) == 0 {
		q.Seats = append(q.Seats, rule.Seat{ID: "casting", Casting: true, Weights: map[string]int64{"votes": 1}})
	}
	r.Tie = rule.Tie(pick(rng, "", "chair", "casting"))
	q.Chair = pick(rng, "m0", "m1", "casting")
	if rng.IntN(4) == 0 {
		r.Concerned, q.Concerned = rule.Without, []string{"m1"}
	}
	if rng.IntN(3) == 0 {
		r.Suspended = rule.Counted
	}
	if rng.IntN(3) == 0 {
		r.Vetoes = append(r.Vetoes, rule.Veto{Seats: []string{"m0"}, Concurring: rng.IntN(2) == 0})
	}
	if rng.IntN(4) == 0 {
		r.Vetoes = append(r.Vetoes, rule.Veto{Class: "b"})
	}
	switch rng.IntN(6) {
	case 0:
		r.Quorum = []rule.Quorum{{Seats: 1 + rng.Int64N(4)}}
	case 1:
		r.Quorum = []rule.Quorum{{AtLeast: randomFraction(rng), Weight: "votes"}}
	case 2:
		r.Quorum = []rule.Quorum{{MoreThan: randomFraction(rng)}}
	}
	if rng.IntN(5) == 0 {
		r.Silence = &rule.Silence{}
	}
	if rng.IntN(5) == 0 {
		r.Procedure, q.Procedural = &rule.Rule{Test: randomTest(rng, 1)}, true
	}
	return r, q
}

// The game of a rule wins with those sets, and only those, whose yes the rule itself
// adopts while all others say no.
func TestFromRuleAgainstDecide(t *testing.T) {
	rng := rand.New(rand.NewPCG(1945, 27))
	games, never, ties := 0, 0, 0
	for k := 0; games < 2_000; k++ {
		r, q := randomRule(rng)
		if len(r.Check(q.Seats)) > 0 {
			continue
		}
		g, err := FromRule(r, q)
		switch {
		case errors.Is(err, ErrNever):
			never++
			g.Members = nil
			for _, s := range q.Seats {
				g.Members = append(g.Members, s.ID)
			}
		case err != nil && strings.Contains(err.Error(), "nobody has a voice"):
			continue
		case err != nil:
			t.Fatalf("rule %d: %v", k, err)
		default:
			games++
			if r.Tie != "" {
				ties++
			}
		}
		for set := range 1 << len(g.Members) {
			want := decided(r, q, func(seat string) rule.Position {
				if i := slices.Index(g.Members, seat); i >= 0 && set&(1<<i) == 0 {
					return rule.Objection
				}
				return rule.Assent // also of who has no voice
			})
			if got := err == nil && dumbWins(g, set); got != want {
				t.Fatalf("rule %d %+v, seats %+v, chair %s, concerned %v: the set %b of %v wins: %v, the rule adopts: %v", k, r, q.Seats, q.Chair, q.Concerned, set, g.Members, got, want)
			}
		}
		if err == nil {
			measure(t, g)
		}
	}
	t.Logf("%d games, %d of them with a tie-break; %d rules that adopt nothing", games, ties, never)
	if never < 50 || ties < 100 {
		t.Errorf("the rules are one-sided: %d adopt nothing, %d have a tie-break", never, ties)
	}
}

// The same for three answers: whoever stays out of a limited format.
func TestTernaryFromRuleAgainstDecide(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 81))
	kinds := map[string]int{}
	for kinds["game"] < 600 {
		r, q := randomRule(rng)
		r.Limited = rule.LimitedIfNoneObjects
		if r.Procedure != nil {
			r.Procedure.Limited = r.Limited
		}
		if r.Silence = nil; len(r.Check(q.Seats)) > 0 {
			continue
		}
		g, err := TernaryFromRule(r, q)
		if err != nil {
			kinds["none"]++
			continue
		}
		kinds["game"]++
		if g.Consensus {
			kinds["consensus"]++
		}
		said := make([]int, len(g.Members))
		for {
			want := decided(r, q, func(seat string) rule.Position {
				if i := slices.Index(g.Members, seat); i >= 0 {
					return []rule.Position{rule.Objection, rule.NonParticipation, rule.Assent}[said[i]]
				}
				return rule.Assent
			})
			if got := dumbAdopts(g, said); got != want {
				t.Fatalf("%+v, seats %+v, concerned %v: %v said by %v is adopted: %v, by the rule: %v", r, q.Seats, q.Concerned, said, g.Members, got, want)
			}
			k := 0
			for ; k < len(said); k++ {
				if said[k]++; said[k] <= yes {
					break
				}
				said[k] = 0
			}
			if k == len(said) {
				break
			}
		}
	}
	if kinds["consensus"] < 50 || kinds["none"] < 50 {
		t.Errorf("the rules are one-sided: %v", kinds)
	}
}

// A rule that is no game of that kind says why.
func TestNoGame(t *testing.T) {
	seats := []rule.Seat{{ID: "a"}, {ID: "b"}, {ID: "c", Suspended: true}}
	half := &rule.Fraction{Num: 1, Den: 2}
	majority := rule.Test{Majority: &rule.Share{Of: rule.OfVoting, MoreThan: half}}
	limited := func(r rule.Rule) rule.Rule { r.Limited = rule.LimitedIfNoneObjects; return r }
	many := rule.Test{All: slices.Repeat([]rule.Test{{Any: slices.Repeat([]rule.Test{majority}, 4)}}, 5)}
	for _, tc := range []struct {
		r     rule.Rule
		q     rule.Question
		yesNo string
		three string
	}{
		{rule.Rule{}, rule.Question{Seats: seats}, "one_test", "one_test"},
		{rule.Rule{Test: majority, Tie: rule.TieChair}, rule.Question{Seats: seats}, "which seat is in the chair", "no limited format"},
		{rule.Rule{Test: majority, Concerned: rule.Without}, rule.Question{Seats: seats, Concerned: []string{"a", "b"}}, "nobody has a voice", "nobody has a voice"},
		{rule.Rule{Test: rule.Test{Quota: &rule.Quota{AtLeast: 3}}}, rule.Question{Seats: seats}, ErrNever.Error(), "no limited format"},
		{rule.Rule{Test: many}, rule.Question{Seats: seats}, "in 1024 ways", "no limited format"},
		{limited(rule.Rule{Test: rule.Test{Consensus: true}}), rule.Question{Seats: seats}, ErrLimited.Error(), ""},
		{limited(rule.Rule{Test: majority, Quorum: []rule.Quorum{{Seats: 1}}}), rule.Question{Seats: seats}, ErrLimited.Error(), "break the quorum"},
		{limited(rule.Rule{Test: rule.Test{Quota: &rule.Quota{AtLeast: 1}}}), rule.Question{Seats: seats}, ErrLimited.Error(), "as good as a no"},
		{limited(rule.Rule{Test: many}), rule.Question{Seats: seats}, ErrLimited.Error(), "several things at once"},
		{limited(rule.Rule{Test: majority, Vetoes: []rule.Veto{{Seats: []string{"a"}}}}), rule.Question{Seats: seats}, ErrLimited.Error(), "a veto beside a majority"},
		{limited(rule.Rule{Test: majority, Tie: rule.TieChair}), rule.Question{Seats: seats}, ErrLimited.Error(), "a tie is broken"},
		{limited(rule.Rule{Test: rule.Test{Majority: &rule.Share{Of: rule.OfAll, AtLeast: half}}, Suspended: rule.Counted}), rule.Question{Seats: seats}, ErrLimited.Error(), "suspended seats still count"},
	} {
		if _, err := FromRule(tc.r, tc.q); err == nil || !strings.Contains(err.Error(), tc.yesNo) {
			t.Errorf("%+v: yes and no: got %v, want %q", tc.r, err, tc.yesNo)
		}
		_, err := TernaryFromRule(tc.r, tc.q)
		if got := err == nil; got != (tc.three == "") || err != nil && !strings.Contains(err.Error(), tc.three) {
			t.Errorf("%+v: three answers: got %v, want %q", tc.r, err, tc.three)
		}
	}
}
