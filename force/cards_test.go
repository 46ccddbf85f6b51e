package force_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"mithaq/charter"
	"mithaq/force"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// engines is a call for engines from these places.
func engines(count int64, from ...string) force.Call {
	return force.Call{Kind: "engine", Count: count, From: from}
}

// struck returns a ledger in which levels of the card "north" were struck, one after the other.
func struck(levels ...[]force.Call) force.State {
	var s force.State
	for i, calls := range levels {
		level := fmt.Sprint(i + 1)
		s = s.Apply(words.Stamp{Act: "alarm " + level, Seq: int64(i)}, &force.Alarm{Card: "north", Level: level, Calls: calls, Text: text("alarm")})
	}
	return s
}

func pass(s force.State, alarm, member string, comes int64) force.State {
	return s.Apply(words.Stamp{Act: "pass of " + member, Answers: alarm}, &force.Pass{Member: member, Kind: "engine", Comes: comes})
}

func TestCalls(t *testing.T) {
	one := struck([]force.Call{engines(2, "N", "E", "W", "L")})
	for _, tc := range []struct {
		name   string
		s      force.State
		called []string
		passed []string
		short  int64
	}{
		{"the first on the list", one, []string{"N", "E"}, nil, 0},
		{"the next, when one passes", pass(one, "alarm 1", "E", 0), []string{"N", "W"}, []string{"E"}, 0},
		{"who was not called passes", pass(one, "alarm 1", "L", 0), []string{"N", "E"}, nil, 0},
		{"exhausted", pass(pass(pass(one, "alarm 1", "N", 0), "alarm 1", "E", 0), "alarm 1", "L", 0), []string{"W"}, []string{"N", "E", "L"}, 1},
		{"comes after all", pass(pass(one, "alarm 1", "E", 0), "alarm 1", "E", 1), []string{"N", "E"}, nil, 0},
		{"passes in answer to nothing", pass(one, "another", "E", 0), []string{"N", "E"}, nil, 0},
		{"one of two comes", pass(struck([]force.Call{engines(3, "N", "E", "E", "W")}), "alarm 1", "E", 1), []string{"N", "E", "W"}, []string{"E"}, 0},
	} {
		got := tc.s.CallsOf("alarm 1")
		if len(got) != 1 {
			t.Fatalf("%s: %d calls", tc.name, len(got))
		}
		if diff := cmp.Diff([]any{tc.called, tc.passed, tc.short}, []any{got[0].Members, got[0].Passed, got[0].Short}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tc.name, diff)
		}
	}
}

// A member that two levels call is called for the sum, and a pass of one of them leaves the
// other as it was.
func TestLevelsAddUp(t *testing.T) {
	s := struck([]force.Call{engines(1, "N", "E"), {Kind: "engine", Count: 1, From: []string{"E"}, Cover: true}}, []force.Call{engines(2, "N", "W")})
	for _, tc := range []struct {
		member        string
		sends, covers int64
	}{{"N", 2, 0}, {"E", 0, 1}, {"W", 1, 0}, {"L", 0, 0}} {
		if sends, covers := s.CalledFor(tc.member, "engine"); sends != tc.sends || covers != tc.covers {
			t.Errorf("%s is called for %d and %d", tc.member, sends, covers)
		}
	}
	s = pass(s, "alarm 2", "N", 0)
	if n, _ := s.CalledFor("N", "engine"); n != 1 {
		t.Errorf("after its pass of the second alarm N is called for %d", n)
	}
	if c := s.CallsOf("alarm 2"); c[0].Short != 1 {
		t.Errorf("the list of the second alarm is exhausted: %+v", c)
	}
	if n, _ := s.CalledFor("N", "truck"); n != 0 {
		t.Errorf("N is called for %d trucks", n)
	}
}

// An alarm that two sources tell of calls once, and a pass may answer either.
func TestToldTwice(t *testing.T) {
	calls := []force.Call{engines(1, "N", "E")}
	s := struck(calls).Apply(words.Stamp{Act: "told again"}, &force.Alarm{Card: "north", Level: "1", Calls: calls})
	if n, _ := s.CalledFor("N", "engine"); n != 1 || len(s.Calls()) != 1 || len(s.Alarms()) != 2 {
		t.Errorf("N is called for %d, by %d calls", n, len(s.Calls()))
	}
	if got := s.CalledBy("told again"); got != nil {
		t.Errorf("the second telling calls %v", got)
	}
	s = pass(s, "told again", "N", 0)
	if diff := cmp.Diff([]string{"E"}, s.CalledBy("pass of N")); diff != "" {
		t.Error(diff)
	}
}

// dumb is what a call comes to, the long way: of every member as many places as it can fill,
// its first ones, and of what is left the first so many.
func dumb(c force.Call, limits map[string]int64) (called []string, short int64) {
	for i, m := range c.From {
		before := int64(0)
		for _, other := range c.From[:i] {
			if other == m {
				before++
			}
		}
		if most, passed := limits[m]; !passed || before < most {
			called = append(called, m)
		}
	}
	called = called[:min(int64(len(called)), c.Count)]
	return called, c.Count - int64(len(called))
}

// TestCallsAgainstTheSecond compares random courses with the dumb version after every pass,
// and holds who is called anew to the difference.
func TestCallsAgainstTheSecond(t *testing.T) {
	const seed = 36
	rng := rand.New(rand.NewPCG(seed, 1))
	all := []string{"A", "B", "C", "D", "E"}
	for course := range 400 {
		var levels [][]force.Call
		for range 1 + rng.IntN(3) {
			var calls []force.Call
			for _, kind := range []string{"engine", "truck"}[:1+rng.IntN(2)] {
				c := force.Call{Kind: kind, Count: 1 + rng.Int64N(4), Cover: rng.IntN(4) == 0}
				for range 1 + rng.IntN(7) {
					c.From = append(c.From, all[rng.IntN(len(all))])
				}
				calls = append(calls, c)
			}
			levels = append(levels, calls)
		}
		s := struck(levels...)
		type place struct {
			level int
			kind  string
			cover bool
		}
		limits := map[place]map[string]int64{}
		check := func() {
			t.Helper()
			sum := map[string]int64{}
			for i, calls := range levels {
				got := s.CallsOf(fmt.Sprintf("alarm %d", i+1))
				for j, c := range calls {
					called, short := dumb(c, limits[place{i, c.Kind, c.Cover}])
					if !slices.Equal(called, got[j].Members) || short != got[j].Short {
						t.Fatalf("seed %d, course %d: %+v with %v: got %v short %d, want %v short %d", seed, course, c,
							limits[place{i, c.Kind, c.Cover}], got[j].Members, got[j].Short, called, short)
					}
					for _, m := range called {
						sum[fmt.Sprint(m, c.Kind, c.Cover)]++
					}
				}
			}
			for _, m := range all {
				for _, kind := range []string{"engine", "truck"} {
					sends, covers := s.CalledFor(m, kind)
					if sends != sum[fmt.Sprint(m, kind, false)] || covers != sum[fmt.Sprint(m, kind, true)] {
						t.Fatalf("seed %d, course %d: %s is called for %d and %d %s, want %v", seed, course, m, sends, covers, kind, sum)
					}
				}
			}
		}
		check()
		for n := range rng.IntN(8) {
			i := rng.IntN(len(levels))
			c := levels[i][rng.IntN(len(levels[i]))]
			p := force.Pass{Member: all[rng.IntN(len(all))], Kind: c.Kind, Cover: c.Cover, Comes: rng.Int64N(3)}
			before := s.CallsOf(fmt.Sprintf("alarm %d", i+1))
			act := fmt.Sprintf("pass %d", n)
			s = s.Apply(words.Stamp{Act: act, Answers: fmt.Sprintf("alarm %d", i+1)}, &p)
			w := place{i, c.Kind, c.Cover}
			if limits[w] == nil {
				limits[w] = map[string]int64{}
			}
			limits[w][p.Member] = p.Comes
			check()
			var want []string
			for j, now := range s.CallsOf(fmt.Sprintf("alarm %d", i+1)) {
				for _, m := range now.Members {
					if now.For(m) > before[j].For(m) && !slices.Contains(want, m) {
						want = append(want, m)
					}
				}
			}
			if !slices.Equal(want, s.CalledBy(act)) {
				t.Fatalf("seed %d, course %d: the pass calls %v, want %v", seed, course, s.CalledBy(act), want)
			}
		}
	}
}

func TestCallsOfALevel(t *testing.T) {
	l := &charter.Level{ID: "1", Sends: []charter.Call{{ID: "engine", Count: 2, From: []string{"N", "E"}}},
		Covers: []charter.Call{{ID: "engine", Count: 1, From: []string{"L"}}}}
	want := []force.Call{engines(2, "N", "E"), {Kind: "engine", Count: 1, From: []string{"L"}, Cover: true}}
	if diff := cmp.Diff(want, force.CallsOf(l)); diff != "" {
		t.Error(diff)
	}
}

func TestFormsOfCards(t *testing.T) {
	good := force.Alarm{Card: "north", Level: "1", Calls: []force.Call{engines(1, "N"), {Kind: "engine", Count: 1, From: []string{"N"}, Cover: true}}, Text: text("alarm")}
	alarm := func(f func(*force.Alarm)) *force.Alarm {
		a := good
		a.Calls = slices.Clone(good.Calls)
		f(&a)
		return &a
	}
	some := []force.Quantity{{Kind: "engine", Value: words.Exactly(1)}}
	for name, tc := range map[string]struct {
		body interface{ Check() error }
		want string
	}{
		"alarm":                 {&good, ""},
		"alarm without a level": {alarm(func(a *force.Alarm) { a.Level = "" }), "an alarm names the card and the level that it strikes"},
		"alarm without calls":   {alarm(func(a *force.Alarm) { a.Calls = nil }), "calls: an alarm carries the calls of its level"},
		"a call twice":          {alarm(func(a *force.Alarm) { a.Calls[1].Cover = false }), `calls/1: "engine false" stands twice`},
		"a call for nothing":    {alarm(func(a *force.Alarm) { a.Calls[0].Count = 0 }), "calls/0/count: 0 is not from 1 to 256"},
		"a call for nobody":     {alarm(func(a *force.Alarm) { a.Calls[0].From = nil }), "calls/0/from: 0 entries, wants 1 to 256"},
		"a call for a space":    {alarm(func(a *force.Alarm) { a.Calls[0].From = []string{" "} }), `calls/0/from/0: " " is not a label: up to 64 letters, digits, points, dashes and underscores`},
		"pass":                  {&force.Pass{Member: "N", Kind: "engine"}, ""},
		"pass of nobody":        {&force.Pass{Kind: "engine"}, "a pass names the member that cannot come"},
		"pass of nothing":       {&force.Pass{Member: "N"}, `kind: "" is not a label: up to 64 letters, digits, points, dashes and underscores`},
		"pass of less":          {&force.Pass{Member: "N", Kind: "engine", Comes: -1}, "comes: -1 is not from 0 to 256"},
		"stock":                 {&force.Stock{Member: "N", Quantities: some}, ""},
		"stock of nobody":       {&force.Stock{Quantities: some}, "a stock names the member that has it"},
		"stock of nothing":      {&force.Stock{Member: "N"}, "quantities: name at least one kind, with {} where no number was told"},
		"a level of no pool":    {&force.Stock{Member: "N", Quantities: some, Level: "certified"}, "level, evidence: stand with the pool that they are of"},
	} {
		got := ""
		if err := tc.body.Check(); err != nil {
			got = err.Error()
		}
		if got != tc.want {
			t.Errorf("%s: got %q, want %q", name, got, tc.want)
		}
	}
}
