package explore

import (
	"fmt"
	"testing"

	"mithaq/charter"
	"mithaq/rule"
)

// TestLarge: the largest bodies that load are looked at too, and what is found of them is
// found within the steps that a check allows itself.
func TestLarge(t *testing.T) {
	for name, weight := range map[string]func(int) int64{
		"alike":     func(int) int64 { return 1 },
		"different": func(i int) int64 { return int64(1 + i) },
	} {
		b := &charter.Body{ID: "b", Seats: "each.seat"}
		all := int64(0)
		for i := range rule.MaxSeats {
			b.Roll = append(b.Roll, charter.RollSeat{Member: fmt.Sprintf("M%03d", i), Weights: map[string]int64{"votes": weight(i)}})
			all += weight(i)
		}
		r := rule.Rule{Test: rule.Test{Quota: &rule.Quota{AtLeast: all, Weight: "votes"}}, Concerned: rule.Without}
		q := charter.Question{ID: "q", Body: "b", Rule: charter.Rule{Vote: &r}}
		l := &linter{law: &charter.Charter{Bodies: []charter.Body{*b}}, last: map[string]int{}, rolls: map[string]*votes{}}
		l.vote(place{"question", "q", nil}, &q)
		got := map[string]bool{}
		for _, f := range l.found {
			got[f.Code] = true
		}
		want := map[string]bool{"any_suspended_blocks": true, "any_concerned_blocks": true, "blocked_by_each": true}
		if name == "different" {
			want = map[string]bool{"too_many_seats": true}
		}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
}
