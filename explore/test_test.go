package explore_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/charter/builtin"
	"mithaq/charter/hcl"
	acts "mithaq/council"
	"mithaq/duty"
	"mithaq/explore"
	"mithaq/force"
	"mithaq/rule"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// inner returns the edition of the CSTO with the tests that stand in it.
func inner(t testing.TB) (*charter.Charter, []charter.Test) {
	t.Helper()
	return innerOf(t, "csto")
}

func innerOf(t testing.TB, name string) (*charter.Charter, []charter.Test) {
	t.Helper()
	c, tests, err := hcl.Tests(builtin.Files(name), ".")
	if err != nil {
		t.Fatal(err)
	}
	return c, tests
}

func run(t testing.TB, c *charter.Charter, test *charter.Test) explore.Result {
	t.Helper()
	r, err := explore.Test(c, test)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestInnerTests runs the tests that stand in the editions that are built in.
func TestInnerTests(t *testing.T) {
	for _, name := range builtin.Names() {
		t.Run(name, func(t *testing.T) { innerTests(t, name) })
	}
}

func innerTests(t *testing.T, name string) {
	c, tests := innerOf(t, name)
	if len(tests) < 25 {
		t.Errorf("the edition has %d tests", len(tests))
	}
	for i := range tests {
		if r := run(t, c, &tests[i]); !r.Passed {
			for _, came := range r.Then {
				if !came.Passed {
					t.Errorf("%s:%d: %s: %s", r.File, came.Line, r.Test, told(&came))
				}
			}
		}
	}
}

func told(c *explore.Came) string {
	s := fmt.Sprintf("wanted %+v, came %s %s %s", c.Wanted, c.Outcome, c.State, c.Article)
	if c.Case != nil {
		s += fmt.Sprintf("%s, refused %v", c.Case.May, c.Case.Refused)
		for _, p := range c.Case.Points {
			s += fmt.Sprintf("\n\t%s %s", p.State, p.Reason)
		}
	}
	return s
}

// TestInnerTestsReachEveryRule: a rule of an edition by which something is judged, decided
// or owed has a test that rests on it, in every wording that it has had.
func TestInnerTestsReachEveryRule(t *testing.T) {
	for _, name := range builtin.Names() {
		t.Run(name, func(t *testing.T) { reachEveryRule(t, name) })
	}
}

func reachEveryRule(t *testing.T, name string) {
	c, tests := innerOf(t, name)
	reached := map[string]bool{}
	for i := range tests {
		times := []words.Instant{tests[i].At}
		for _, g := range tests[i].Given {
			times = append(times, g.At)
		}
		reach := func(name string) {
			for _, at := range times {
				if g := c.At(at).Rule(name); g != nil {
					block, id, _ := strings.Cut(name, ".")
					reached[charter.PlaceOf(block, id, g.Since)] = true
				}
			}
		}
		for _, came := range run(t, c, &tests[i]).Then {
			reach(came.Rule)
			if came.Case != nil {
				for _, p := range came.Case.Points {
					reach(p.Rule)
				}
			}
		}
	}
	var missing []string
	want := func(block, id string, g *charter.Ground) {
		if place := charter.PlaceOf(block, id, g.Since); !reached[place] {
			missing = append(missing, place)
		}
	}
	for i := range c.Appeals {
		want("appeal", c.Appeals[i].ID, &c.Appeals[i].Ground)
	}
	for i := range c.Bodies {
		if b := &c.Bodies[i]; len(b.Sits) > 0 && slices.ContainsFunc(c.Questions, func(q charter.Question) bool { return q.Body == b.ID }) {
			want("body", b.ID, &b.Ground)
		}
	}
	for i := range c.Questions {
		want("question", c.Questions[i].ID, &c.Questions[i].Ground)
	}
	for i := range c.Gates {
		want("gate", c.Gates[i].ID, &c.Gates[i].Ground)
	}
	for i := range c.Laws {
		if l := &c.Laws[i]; len(l.Chambers) > 0 {
			want("law", l.Member+"."+l.ID, &l.Ground)
		}
	}
	for i := range c.Duties {
		want("duty", c.Duties[i].ID, &c.Duties[i].Ground)
	}
	for i := range c.Limits {
		want("limit", c.Limits[i].ID, &c.Limits[i].Ground)
	}
	for i := range c.Prohibitions {
		want("prohibition", c.Prohibitions[i].ID, &c.Prohibitions[i].Ground)
	}
	for i := range c.Floors {
		want("floor", c.Floors[i].ID, &c.Floors[i].Ground)
	}
	for i := range c.Pools {
		want("pool", c.Pools[i].ID, &c.Pools[i].Ground)
	}
	for i := range c.Cards {
		if k := &c.Cards[i]; k.Until == "" { // of one that held before, the lists are tested
			want("card", k.ID, &k.Ground)
		}
	}
	if len(missing) > 0 {
		t.Errorf("no inner test rests on %s: write one beside them in charter/%s", strings.Join(missing, ", "), name)
	}
}

// TestTestsBite wants something else than each test does, one thing at a time: then it fails.
func TestTestsBite(t *testing.T) {
	check := func(c *charter.Charter, tests []charter.Test) {
		for i := range tests {
			for j := range tests[i].Then {
				for what, other := range otherwise(&tests[i].Then[j]) {
					test := tests[i]
					test.Then = []charter.Expected{other}
					if run(t, c, &test).Passed {
						t.Errorf("%s passes with another %s: %+v", test.ID, what, other)
					}
				}
			}
		}
	}
	check(inner(t))
	check(small(t))
	check(agreements(t))
}

// otherwise returns what is wanted, with one thing changed.
func otherwise(e *charter.Expected) map[string]charter.Expected {
	out := map[string]charter.Expected{}
	change := func(what string, f func(*charter.Expected)) {
		other := *e
		f(&other)
		out[what] = other
	}
	another := func(word string, list []string) string {
		return list[(slices.Index(list, word)+1)%len(list)]
	}
	switch {
	case e.May != "":
		change("answer", func(o *charter.Expected) { o.May = another(e.May, charter.Answers) })
		change("code", func(o *charter.Expected) { o.Code = "act.replayed" })
	case e.Outcome != "":
		change("outcome", func(o *charter.Expected) { o.Outcome = another(e.Outcome, charter.Outcomes) })
	default:
		change("state", func(o *charter.Expected) { o.State = another(e.State, charter.DutyStates) })
		change("duty", func(o *charter.Expected) { o.Owes, o.State = "duty.absent", "met" })
	}
	if e.Refused != nil {
		change("fate", func(o *charter.Expected) { not := !*e.Refused; o.Refused = &not })
	}
	if e.Under != "" {
		change("article", func(o *charter.Expected) { o.Under = "practice.no_such_source" })
	}
	return out
}

// agreements is a charter with a compact between two members and gates that hang on it.
func agreements(t testing.TB) (*charter.Charter, []charter.Test) {
	t.Helper()
	c, tests, err := hcl.Tests(os.DirFS("testdata"), "agreements")
	if err != nil {
		t.Fatal(err)
	}
	return c, tests
}

// TestAgreements runs the tests of that charter. It has nothing wrong but what it means to
// have: a kind of agreement that nothing ends.
func TestAgreements(t *testing.T) {
	c, tests := agreements(t)
	if len(tests) < 50 {
		t.Errorf("the charter has %d tests", len(tests))
	}
	for i := range tests {
		if r := run(t, c, &tests[i]); !r.Passed {
			for _, came := range r.Then {
				if !came.Passed {
					t.Errorf("%s:%d: %s: %s", r.File, came.Line, r.Test, told(&came))
				}
			}
		}
	}
	var got []string
	for _, f := range explore.Check(c) {
		if f.Severity != explore.Note {
			got = append(got, f.Code+" "+f.Place())
		}
	}
	if want := []string{"agreement_without_end agreement.gift", "hangs_on_one office.chair"}; !slices.Equal(got, want) {
		t.Errorf("found %q, want %q", got, want)
	}
}

// small is a charter of two pages, whose tests say what acts of each kind may say.
func small(t testing.TB) (*charter.Charter, []charter.Test) {
	t.Helper()
	c, tests, err := hcl.Tests(os.DirFS("testdata"), "tests")
	if err != nil {
		t.Fatal(err)
	}
	return c, tests
}

func TestWhatActsSay(t *testing.T) {
	c, tests := small(t)
	if len(tests) == 0 {
		t.Fatal("no tests")
	}
	for i := range tests {
		if r := run(t, c, &tests[i]); !r.Passed {
			for _, came := range r.Then {
				if !came.Passed {
					t.Errorf("%s:%d: %s: %s", r.File, came.Line, r.Test, told(&came))
				}
			}
		}
	}
}

// TestSameTwice: a test reads no clock and keeps nothing.
func TestSameTwice(t *testing.T) {
	c, tests := inner(t)
	for i := range tests {
		a, b := run(t, c, &tests[i]), run(t, c, &tests[i])
		if diff := cmp.Diff(a.Then, b.Then); diff != "" {
			t.Errorf("%s: -first +second\n%s", tests[i].ID, diff)
		}
	}
}

// TestWordsOfActs holds the closed lists of tests to the bodies of acts, which know nothing
// of them: what may be written in a test can be said by an act.
func TestWordsOfActs(t *testing.T) {
	text := words.Text{Authentic: "en", Texts: map[string]string{"en": "x"}}
	some := []force.Quantity{{Kind: "personnel"}}
	for attribute, body := range map[string]func(word string) interface{ Check() error }{
		"position council.position": func(w string) interface{ Check() error } { return &acts.Position{Position: rule.Position(w)} },
		"form council.position": func(w string) interface{ Check() error } {
			return &acts.Position{Position: rule.Assent, Form: w}
		},
		"answer council.reply": func(w string) interface{ Check() error } { return &acts.Reply{Answer: w, Text: text} },
		"answer duty.answer":   func(w string) interface{ Check() error } { return &duty.Answer{Answer: w, Text: text} },
		"outcome council.announcement": func(w string) interface{ Check() error } {
			return &acts.Announcement{Kind: "x", Outcome: rule.Outcome(w), Text: text}
		},
		"form agreement.request":    func(w string) interface{ Check() error } { return &agreement.Acceptance{Form: w} },
		"form agreement.offer":      func(w string) interface{ Check() error } { return &agreement.Acceptance{Form: w} },
		"form agreement.acceptance": func(w string) interface{ Check() error } { return &agreement.Acceptance{Form: w} },
		"how agreement.end":         func(w string) interface{ Check() error } { return &agreement.End{How: w} },
		"to duty.notice":            func(w string) interface{ Check() error } { return &duty.Notice{To: []string{w}, Text: text} },
		"result force.consent": func(w string) interface{ Check() error } {
			c := &force.Consent{Member: "KG", Law: "x", Step: "vote", Result: w, Body: text}
			if w == "passed" {
				c.Grants = some
			}
			return c
		},
	} {
		name, act, _ := strings.Cut(attribute, " ")
		list := charter.Sayable(name, act)
		if len(list) < 2 {
			t.Errorf("%s: the list is %q", attribute, list)
		}
		for _, w := range list {
			if err := body(w).Check(); err != nil {
				t.Errorf("%s = %q: %v", attribute, w, err)
			}
		}
	}
}

// FuzzTest holds that whatever loads can be run: its tests come out one way or the other.
func FuzzTest(f *testing.F) {
	for _, glob := range []string{"testdata/tests/*.hcl", "../charter/testdata/faults/test_*.txtar"} {
		names, err := filepath.Glob(glob)
		if err != nil || len(names) == 0 {
			f.Fatalf("%s: %d files, %v", glob, len(names), err)
		}
		for _, name := range names {
			b, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(b))
		}
	}
	base, err := os.ReadFile("testdata/tests/pact.hcl")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, tests, err := hcl.Tests(fstest.MapFS{"base.hcl": {Data: base}, "fuzz.hcl": {Data: []byte(text)}}, ".")
		if err != nil {
			return
		}
		for i := range tests {
			r, err := explore.Test(c, &tests[i])
			if err != nil {
				t.Fatalf("loaded, and cannot be run: %v", err)
			}
			if len(r.Then) != len(tests[i].Then) {
				t.Fatalf("%s: %d answers to %d wants", r.Test, len(r.Then), len(tests[i].Then))
			}
		}
	})
}
