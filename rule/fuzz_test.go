package rule

import (
	"encoding/json"
	"slices"
	"testing"
)

// FuzzDecide asks rules and questions that nobody has checked. Nothing panics; what
// has a fault is undeterminable; and what is said of seats is said of seats that
// there are.
func FuzzDecide(f *testing.F) {
	f.Add([]byte(`{"consensus":true,"limited_format":"if_none_objects_to_it"}`), []byte(`{"seats":[{"id":"A"},{"id":"B"}],"votes":[{"seat":"A","position":"non_participation"},{"seat":"B","position":"assent","format":true}],"at":"2022-01-06T12:00:00Z"}`))
	f.Add([]byte(`{"all":[{"majority":{"of":"voting","more_than":"1/2"}},{"quota":{"at_least":3,"weight":"w"}}],"quorum":[{"at_least":"1/2"}],"vetoes":[{"seats":["A"]}],"tie":"chair","silence":{"grace":60,"extended":["x"]},"proxies":{"at_most":1},"procedure_rule":{"unanimity":{"of":"present"}}}`),
		[]byte(`{"seats":[{"id":"A","weights":{"w":3},"delegates":[{"id":"d","head":true}]},{"id":"B","weights":{"w":2}},{"id":"C","weights":{"w":0},"suspended":true}],"votes":[{"seat":"A","position":"objection","by":"d"},{"seat":"B","position":"assent","by":"A"}],"proxies":[{"from":"B","to":"A"}],"extensions":[{"by":"x","at":"2022-01-06T10:00:00Z","until":"2022-01-07T10:00:00Z"}],"chair":"A","concerned":["B"],"close":"2022-01-06T12:00:00Z","at":"2022-01-06T12:00:01Z"}`))
	f.Add([]byte(`{"any":[{"any":[{"any":[]}]}]}`), []byte(`{"seats":[{"id":"","weights":{"w":-9223372036854775808}}]}`))
	f.Fuzz(func(t *testing.T, rule, question []byte) {
		var r Rule
		var q Question
		if json.Unmarshal(rule, &r) != nil || json.Unmarshal(question, &q) != nil || len(q.Seats) > 12 {
			return
		}
		faults := r.Check(q.Seats)
		v := r.Decide(q)
		if len(faults) > 0 && v.Outcome != Undeterminable {
			t.Errorf("%v, and decided %s", faults, v.Outcome)
		}
		if len(faults) == 0 && v.Outcome == Undeterminable && len(v.Missing) == 0 && v.Why.Code != "decision.body_empty" {
			t.Errorf("undeterminable, and nothing is missing: %s", show(v))
		}
		for _, list := range [][]string{v.Because, v.Change, v.Missing} {
			for _, id := range list {
				if !slices.ContainsFunc(q.Seats, func(s Seat) bool { return s.ID == id }) {
					t.Errorf("%q has no seat", id)
				}
			}
		}
		if again := r.Decide(q); show(again) != show(v) {
			t.Errorf("asked twice: %s and %s", show(v), show(again))
		}
	})
}

// FuzzAssembly does the same for a parliament.
func FuzzAssembly(f *testing.F) {
	f.Add([]byte(`{"seats":90,"pass":{"votes":61},"quorum":{"more_than":"1/2"},"revotes":1}`), []byte(`[{"for":55,"against":11},{"for":69,"against":7}]`))
	f.Add([]byte(`{"seats":10000000000,"pass":{"of":"voting","at_least":"9999/10000"}}`), []byte(`[{"present":-1},{"for":9223372036854775807,"against":9223372036854775807}]`))
	f.Fuzz(func(t *testing.T, rule, votes []byte) {
		var a Assembly
		var list []Tally
		if json.Unmarshal(rule, &a) != nil || json.Unmarshal(votes, &list) != nil {
			return
		}
		v := a.Decide(list)
		if len(a.Check()) > 0 && v.Outcome != Undeterminable {
			t.Errorf("%v, and decided %s", a.Check(), v.Outcome)
		}
	})
}
