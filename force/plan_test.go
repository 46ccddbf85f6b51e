package force_test

import (
	"fmt"
	"strings"
	"testing"

	"mithaq/force"
	"mithaq/words"
)

// A plan is carried out by the moves that answer it: in time, late, in part, or not when it is due.
func TestPlans(t *testing.T) {
	plan := &force.Plan{Member: "KG", From: force.Present, To: force.MovingOut, Quantities: people(words.Exactly(150)),
		Legs: []force.Leg{{Mode: "air", Departs: 80, Arrives: 90}, {Mode: "air", Departs: 100, Arrives: 110}}, Text: text("home")}
	out := func(n int64) *force.Move { return move("KG", force.Present, force.MovingOut, words.Exactly(n)) }
	type step struct {
		at      words.Instant
		answers string
		body    any
	}
	for _, tc := range []struct {
		name  string
		steps []step
		at    words.Instant
		want  string // progress, how many went
	}{
		{"nothing moved", nil, 100, "ahead 0"},
		{"nothing moved, and it is due", nil, 101, "overdue 0"},
		{"part of it", []step{{50, "plan", out(60)}}, 60, "partly 60"},
		{"the rest is due", []step{{50, "plan", out(60)}}, 101, "overdue 60"},
		{"all of it, in two moves", []step{{50, "plan", out(60)}, {100, "plan", out(90)}}, 200, "done 150"},
		{"late", []step{{50, "plan", out(60)}, {101, "plan", out(90)}}, 200, "done_late 150"},
		{"a move that answers nothing", []step{{50, "", out(150)}}, 60, "ahead 0"},
		{"everything there is", []step{{50, "plan", all("KG", force.Present, force.MovingOut)}}, 60, "done 150"},
		{"nobody knows how many", []step{{50, "plan", move("KG", force.Present, force.MovingOut, words.Unknown)}}, 60, "done unknown"},
		{"another's move", []step{{50, "plan", move("RU", force.Present, force.MovingOut, words.Exactly(150))}}, 60, "ahead 0"},
		{"its next stage", []step{{50, "plan", out(150)}, {120, "plan", move("KG", force.MovingOut, force.Returned, words.Exactly(150))}}, 200, "done 150"},
	} {
		if err := plan.Check(); err != nil {
			t.Fatal(err)
		}
		s := force.State{}.Apply(words.Stamp{Act: "plan", Effect: 1}, plan)
		for i, st := range tc.steps {
			s = s.Apply(words.Stamp{Act: fmt.Sprint("move ", i), Effect: st.at, Answers: st.answers}, st.body)
		}
		p := s.Plans()[0]
		moved := p.Moved("personnel")
		if got := fmt.Sprintf("%s %s", p.Progress(tc.at), moved); got != tc.want {
			t.Errorf("%s: got %s, want %s", tc.name, got, tc.want)
		}
	}
	s := force.State{}.Apply(words.Stamp{Act: "plan"}, plan).Apply(words.Stamp{Act: "other", Answers: "plan"}, plan)
	if list := s.Plans(); len(list) != 1 || list[0].Act != "other" {
		t.Errorf("another takes its place: %d plans", len(list))
	}
}

// The force has left when it was there and nobody is any more, nor on the way in.
func TestLeft(t *testing.T) {
	in, home := move("KG", force.Home, force.Present, words.Exactly(10)), move("KG", force.Present, force.Returned, words.Exactly(10))
	for _, tc := range []struct {
		name   string
		bodies []any
		want   bool
	}{
		{"nobody came", nil, false},
		{"there", []any{in}, false},
		{"home", []any{in, home}, true},
		{"some are still there", []any{in, in, home}, false},
		{"another contingent is on its way in", []any{in, home, move("RU", force.Home, force.MovingIn, words.Unknown)}, false},
		{"everybody, however many", []any{move("RU", force.Home, force.Present, words.Unknown), all("RU", force.Present, force.MovingOut)}, true},
	} {
		if got := do(force.State{}, tc.bodies...).Left(); got != tc.want {
			t.Errorf("%s: left %v", tc.name, got)
		}
	}
}

func TestPlanForms(t *testing.T) {
	leg := func(change func(*force.Leg)) *force.Plan {
		l := force.Leg{Mode: "road"}
		change(&l)
		return &force.Plan{Member: "KG", From: force.Home, To: force.MovingIn, Quantities: people(words.Exactly(1)), Legs: []force.Leg{l}, Text: text("plan")}
	}
	to, before, after := words.Speaker{Office: "joint_staff"}, int64(-1), int64(1)<<40
	for _, tc := range []struct {
		body interface{ Check() error }
		want string
	}{
		{leg(func(*force.Leg) {}), ""},
		{leg(func(l *force.Leg) { l.Mode = "sea" }), "legs/0/mode"},
		{leg(func(l *force.Leg) { l.Departs, l.Arrives = 5, 4 }), "legs/0/arrives"},
		{leg(func(l *force.Leg) { l.Count = words.Exactly(-1) }), "legs/0/count"},
		{leg(func(l *force.Leg) { l.Manifest = []force.Quantity{{Kind: "a b"}} }), "legs/0/manifest/quantities/0/kind"},
		{&force.Plan{Member: "KG", From: force.Home, To: force.Home}, "legs"},
		{&force.Withdrawal{BeginsWithinDays: &before, Speaker: to, Text: text("home")}, "begins_within_days"},
		{&force.Withdrawal{CompletesInDays: &after, Speaker: to, Text: text("home")}, "completes_in_days"},
		{&force.Reporting{To: to, EverySeconds: 86400, Text: text("daily")}, ""},
		{&force.Reporting{To: to, EverySeconds: 1, Text: text("daily")}, "every_seconds"},
		{&force.Reporting{To: to, EverySeconds: 1 << 40, Text: text("daily")}, "every_seconds"},
		{&force.Reporting{EverySeconds: 86400, Text: text("daily")}, "a speaker is"},
	} {
		err := tc.body.Check()
		if (err == nil) != (tc.want == "") || err != nil && !strings.HasPrefix(err.Error(), tc.want) {
			t.Errorf("%+v: got %v, want %q", tc.body, err, tc.want)
		}
	}
}
