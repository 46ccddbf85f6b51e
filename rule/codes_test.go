package rule

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
)

var codeForm = regexp.MustCompile(`\b(decision|part|vote|rule)\.[a-z_]+\b`)

func codesIn(t *testing.T, files ...string) []string {
	t.Helper()
	var list []string
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, codeForm.FindAllString(string(b), -1)...)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// TestCodes holds the table in the package's comment to what is said: whatever comes
// up is in it, and whatever is in it comes up, here or in testdata.
func TestCodes(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	said := codesIn(t, files...)
	fault := func(f []Fault) {
		for _, f := range f {
			said = append(said, f.Code)
		}
	}
	two := []Seat{{ID: "A"}, {ID: "B"}}
	ok := Test{Consensus: true}
	half := &Fraction{1, 2}
	deep := ok
	for range MaxDepth + 2 {
		deep = Test{All: []Test{deep}}
	}
	many := make([]Seat, MaxSeats+1)
	for i := range many {
		many[i].ID = "M" + num(int64(i))
	}
	for _, tc := range []struct {
		code  string
		rule  Rule
		seats []Seat
	}{
		{"rule.seat_unnamed", Rule{Test: ok}, []Seat{{}}},
		{"rule.weight_too_large", Rule{Test: ok}, []Seat{{ID: "A", Weights: map[string]int64{"w": MaxWeight + 1}}}},
		{"rule.too_many_seats", Rule{Test: ok}, many},
		{"rule.more_or_least", Rule{Test: Test{Majority: &Share{Of: OfAll, MoreThan: half, AtLeast: half}}}, two},
		{"rule.more_or_least", Rule{Test: Test{Majority: &Share{Of: OfAll}}}, two},
		{"rule.one_quorum", Rule{Test: ok, Quorum: []Quorum{{}}}, two},
		{"rule.one_quorum", Rule{Test: ok, Quorum: []Quorum{{Seats: 1, AtLeast: half}}}, two},
		{"rule.too_deep", Rule{Test: deep}, two},
		{"rule.too_many_parts", Rule{Test: ok, Quorum: slices.Repeat([]Quorum{{Seats: 1}}, MaxParts)}, two},
		{"rule.one_test", Rule{Test: Test{Consensus: true, Quota: &Quota{AtLeast: 1}}}, two},
		{"rule.unknown_word", Rule{Test: ok, Tie: "coin"}, two},
		{"rule.quorum_above_seats", Rule{Test: ok, Procedure: &Rule{Test: ok, Quorum: []Quorum{{Seats: 3}}}}, two},
	} {
		f := tc.rule.Check(tc.seats)
		if !slices.ContainsFunc(f, func(f Fault) bool { return f.Code == tc.code }) {
			t.Errorf("%s: got %v, want %s", show(tc.rule), f, tc.code)
		}
		if v := tc.rule.Decide(Question{Seats: tc.seats}); v.Outcome != Undeterminable || v.Why.Code != "decision.rule_faulty" {
			t.Errorf("%s: decided %s", show(tc.rule), v.Outcome)
		}
		fault(f)
	}
	fault(Assembly{Seats: 5, Revotes: -1, Pass: Bar{Votes: -1}, Quorum: &Bar{}}.Check())
	fault(Assembly{Seats: MaxWeight + 1, Pass: Bar{Votes: 1}}.Check())
	said = append(said, Assembly{Seats: 5, Pass: Bar{Votes: 1}}.Decide(nil).Why.Code)
	said = append(said, Rule{Test: ok, Concerned: Without}.Decide(Question{Seats: two, Concerned: []string{"A", "B"}}).Why.Code)

	slices.Sort(said)
	said = slices.Compact(said)
	table := codesIn(t, "doc.go")
	for _, c := range said {
		if !slices.Contains(table, c) {
			t.Errorf("%s is not in the table of the package's comment", c)
		}
	}
	for _, c := range table {
		if !slices.Contains(said, c) {
			t.Errorf("%s is in the table, and never came up", c)
		}
	}
}
