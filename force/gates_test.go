package force_test

import (
	"fmt"
	"strings"
	"testing"

	"mithaq/force"
	"mithaq/words"
)

func told(s force.State, act, answers string, body any) force.State {
	return s.Apply(words.Stamp{Act: act, Answers: answers}, body)
}

// A gate keeps the last word said of it; where nobody has accepted anything, a promise is what those
// who asked can count on.
func TestOffered(t *testing.T) {
	pledge := &force.Pledge{Member: "KG", Quantities: people(words.Exactly(150))}
	gate := func(name string, n int64) *force.Gate {
		return &force.Gate{Gate: name, Member: "KG", Quantities: people(words.Exactly(n))}
	}
	for _, tc := range []struct {
		name   string
		bodies []any
		want   string // offered, accepted, cleared, under command
	}{
		{"nobody has said anything", nil, "- - - -"},
		{"promised", []any{pledge}, "150 - - -"},
		{"ordered more than was promised", []any{pledge, &force.Order{Member: "KG", Quantities: people(words.Exactly(160))}}, "160 - - -"},
		{"accepted less", []any{pledge, gate("accepted", 100)}, "100 100 - -"},
		{"accepted anew", []any{pledge, gate("accepted", 100), gate("accepted", 120)}, "120 120 - -"},
		{"none accepted", []any{pledge, gate("accepted", 0)}, "0 0 - -"},
		{"the gates are apart", []any{gate("cleared", 90), gate("command_transferred", 80)}, "- - 90 80"},
	} {
		l := do(force.State{}, tc.bodies...).Line("KG", "personnel")
		if got := strings.Join([]string{show(l.Offered()), show(l.Accepted), show(l.Cleared), show(l.Transferred)}, " "); got != tc.want {
			t.Errorf("%s: got %s, want %s", tc.name, got, tc.want)
		}
	}
}

// A caveat stands until another takes its place or lifts it; only its own member's can.
func TestCaveats(t *testing.T) {
	guard := func(places ...string) *force.Task { return &force.Task{State: "given", Kind: "guard", Places: places} }
	excludes := func(member string, kinds ...string) *force.Caveat {
		return &force.Caveat{Member: member, Excludes: kinds, Text: text("caveat")}
	}
	only := &force.Caveat{Member: "KG", Within: []string{"KZ-ALA"}, Until: 50, Text: text("in Almaty")}
	passed := func(step string, until words.Instant, excludes ...string) *force.Consent {
		return &force.Consent{Member: "KG", Law: "forces_abroad", Body: text("parliament"), Step: step, Result: "passed",
			Grants: people(words.Exactly(150)), Excludes: excludes, Until: until}
	}
	for _, tc := range []struct {
		name string
		s    force.State
		task *force.Task
		at   words.Instant
		want string
	}{
		{"none", force.State{}, guard(), 1, ""},
		{"excluded", told(force.State{}, "a", "", excludes("KG", "guard")), guard(), 1, "a"},
		{"another kind of task", told(force.State{}, "a", "", excludes("KG", "combat")), guard(), 1, ""},
		{"a task that does not say of what kind it is", told(force.State{}, "a", "", excludes("KG", "guard")), &force.Task{State: "given"}, 1, ""},
		{"a task of another contingent", told(force.State{}, "a", "", excludes("KG", "guard")), &force.Task{Member: "RU", State: "given", Kind: "guard"}, 1, ""},
		{"a task of this contingent", told(force.State{}, "a", "", excludes("KG", "guard")), &force.Task{Member: "KG", State: "given", Kind: "guard"}, 1, "a"},
		{"within", told(force.State{}, "a", "", only), guard("KZ-ALA"), 1, ""},
		{"outside", told(force.State{}, "a", "", only), guard("KZ-ALA", "KZ-AST"), 1, "a"},
		{"its last instant", told(force.State{}, "a", "", only), guard("KZ-AST"), 50, "a"},
		{"over", told(force.State{}, "a", "", only), guard("KZ-AST"), 51, ""},
		{"replaced", told(told(force.State{}, "a", "", excludes("KG", "guard")), "b", "a", excludes("KG", "combat")), guard(), 1, ""},
		{"lifted", told(told(force.State{}, "a", "", excludes("KG", "guard")), "b", "a", excludes("KG")), guard(), 1, ""},
		{"lifted by another", told(told(force.State{}, "a", "", excludes("KG", "guard")), "b", "a", excludes("RU")), guard(), 1, "a"},
		{"by its law", told(force.State{}, "a", "", passed("vote", 0, "guard")), guard(), 1, "a"},
		{"by its law, for a term", told(force.State{}, "a", "", passed("vote", 50, "guard")), guard(), 51, ""},
		{"what a law demands, nobody lifts", told(told(force.State{}, "a", "", passed("vote", 0, "guard")), "b", "a", excludes("KG")), guard(), 1, "a"},
		{"a decree does not take the place of a vote", told(told(force.State{}, "a", "", passed("vote", 0, "guard")), "b", "", passed("decree", 0)), guard(), 1, "a"},
		{"a later vote does", told(told(force.State{}, "a", "", passed("vote", 0, "guard")), "b", "", passed("vote", 0, "combat")), guard(), 1, ""},
		{"two", told(told(force.State{}, "a", "", excludes("KG", "guard")), "b", "", excludes("TJ", "guard")), guard(), 1, "a b"},
	} {
		var got []string
		for _, c := range tc.s.Against(tc.task, tc.at) {
			got = append(got, c.Act)
		}
		if strings.Join(got, " ") != tc.want {
			t.Errorf("%s: got %q, want %q", tc.name, got, tc.want)
		}
	}
}

// A hand-over is whole when both sides have said so, in whichever order; one side's word is not it.
func TestCustody(t *testing.T) {
	name := text("power station")
	act := func(s force.State, state string) force.State {
		o := &force.Object{Object: "plant", State: state, Member: "KG"}
		if state == force.ObjectGuarded {
			o.Name = &name
		}
		if err := o.Check(); err != nil {
			t.Fatal(err)
		}
		return told(s, state, "", o)
	}
	for _, tc := range []struct{ said, want string }{
		{"guarded", "guarded of KG"},
		{"guarded handed_over", "handed_over of KG"},
		{"guarded taken_over", "taken_over of KG"},
		{"guarded handed_over taken_over", "returned of KG"},
		{"guarded taken_over handed_over", "returned of KG"},
		{"guarded handed_over taken_over guarded", "guarded of KG"},
		{"handed_over", "handed_over of "},
		{"taken_over handed_over", "returned of "},
	} {
		var s force.State
		for _, state := range strings.Fields(tc.said) {
			s = act(s, state)
		}
		g := s.Object("plant")
		if got := fmt.Sprintf("%s of %s", g.Custody(), g.Member()); got != tc.want {
			t.Errorf("%s: got %s, want %s", tc.said, got, tc.want)
		}
		if s.Object("another") != nil || len(s.Objects()) != 1 {
			t.Errorf("%s: %d objects", tc.said, len(s.Objects()))
		}
	}
}

// What a body may not say names the field.
func TestConditionForms(t *testing.T) {
	name := text("plant")
	some, minus := people(words.Exactly(1)), int64(-1)
	for _, tc := range []struct {
		body interface{ Check() error }
		want string // begins with; empty: it is well formed
	}{
		{&force.Gate{Gate: "accepted", Member: "KG", Quantities: some}, ""},
		{&force.Gate{Gate: "ordered", Member: "KG", Quantities: some}, "gate"},
		{&force.Gate{Gate: "accepted", Quantities: some}, "a gate is passed"},
		{&force.Gate{Gate: "accepted", Member: "KG"}, "quantities"},
		{&force.Gate{Gate: "accepted", Member: "KG", Quantities: some, Degree: "full_command"}, "degree"},
		{&force.Gate{Gate: "command_transferred", Member: "KG", Quantities: some, Degree: "some"}, "degree"},
		{&force.Gate{Gate: "accepted", Member: "KG", Quantities: some, Place: "KZ-ALA"}, "place"},
		{&force.Requirement{}, "quantities"},
		{&force.Requirement{Quantities: some}, ""},
		{&force.Caveat{Text: name}, "a caveat is of"},
		{&force.Caveat{Member: "KG", Excludes: []string{"dance"}, Text: name}, "excludes/0"},
		{&force.Caveat{Member: "KG", Excludes: []string{"guard", "guard"}, Text: name}, "excludes"},
		{&force.Caveat{Member: "KG", Text: name}, ""}, // lifts
		{&force.Object{Object: "plant", State: "guarded"}, "name"},
		{&force.Object{Object: "plant", State: "taken_over", Name: &name}, "name"},
		{&force.Object{Object: "the plant", State: "taken_over"}, "object"},
		{&force.Object{Object: "plant", State: "lost"}, "state"},
		{&force.Task{State: "given", Kind: "dance", Text: name}, "kind"},
		{&force.Task{State: "given", Places: []string{"a", "a"}, Text: name}, "places"},
		{&force.Pledge{Member: "KG", Quantities: some, ReadySeconds: &minus}, "ready_seconds"},
		{&force.Consent{Member: "KG", Law: "l", Body: name, Step: "vote", Result: "failed", Until: 5}, "until"},
	} {
		err := tc.body.Check()
		if (err == nil) != (tc.want == "") || err != nil && !strings.HasPrefix(err.Error(), tc.want) {
			t.Errorf("%T %+v: got %v, want %q", tc.body, tc.body, err, tc.want)
		}
	}
}
