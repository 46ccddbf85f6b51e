package situation_test

import (
	"slices"
	"testing"

	"mithaq/situation"
	"mithaq/words"
)

// TestOperations: an operation stands as it was last told, with what was told before and not since; begun
// anew it has not ended, and what its teller has taken back is no part of it.
func TestOperations(t *testing.T) {
	text := words.Text{Authentic: "en", Texts: map[string]string{"en": "x"}}
	akim := &words.Speaker{Member: "KZ", Office: "akim_almaty"}
	tell := func(s situation.State, act, state string, f func(*situation.Operation)) situation.State {
		o := &situation.Operation{Operation: "almaty", State: state, Member: "KZ", Kind: "counter_terrorism", Text: text}
		if f != nil {
			f(o)
		}
		return s.Apply(words.Stamp{Act: act, Member: "KZ"}, o)
	}
	var s situation.State
	holds := func(what, state, begun, ended, places string) {
		t.Helper()
		runs := s.Operations()
		if len(runs) != 1 {
			t.Fatalf("%s: %d operations", what, len(runs))
		}
		r, act := runs[0], func(st *words.Stamp) string {
			if st == nil {
				return ""
			}
			return st.Act
		}
		if r.State != state || act(r.Begun) != begun || act(r.Ended) != ended || !slices.Equal(r.Places, []string{places}) || r.Command != akim {
			t.Errorf("%s: got %s, begun by %q, ended by %q, at %v, led by %v", what, r.State, act(r.Begun), act(r.Ended), r.Places, r.Command)
		}
	}
	s = tell(s, "1", situation.OperationBegun, func(o *situation.Operation) { o.Places, o.Command = []string{"KZ-ALA"}, akim })
	holds("begun", "begun", "1", "", "KZ-ALA")
	s = tell(s, "2", situation.OperationChanged, func(o *situation.Operation) { o.Places = []string{"KZ"} })
	holds("changed", "changed", "1", "", "KZ")
	s = tell(s, "3", situation.OperationEnded, nil)
	holds("ended", "ended", "1", "3", "KZ")
	before := s
	s = tell(s, "4", situation.OperationBegun, nil)
	holds("begun anew", "begun", "4", "", "KZ")
	s = before.Apply(words.Stamp{Act: "5", Member: "KZ", Corrects: "3"}, &situation.Correction{Kind: "retraction", Speaker: *akim, Text: text})
	holds("the end was taken back", "changed", "1", "", "KZ")
}
