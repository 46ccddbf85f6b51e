package mithaq_test

import (
	"fmt"
	"testing"
	"time"

	"mithaq/council"
	"mithaq/force"
	"mithaq/mithaqtest"
	"mithaq/view"
	"mithaq/words"
)

// A contingent of which nobody has spoken is recorded, with a finding; any word that it would come takes it
// away, and one contingent is announced once.
func TestUnannounced(t *testing.T) {
	for _, tc := range []struct {
		name string
		said func(d *desk)
		want bool
	}{
		{"nobody spoke of it", func(*desk) {}, true},
		{"announced", func(d *desk) {
			d.recorded("archivist", force.AnnounceType, force.Announce{Member: "RU", Quantities: people(1), As: "planned", Speaker: words.Speaker{Member: "KZ"}}, d.told("KZ", d.p.Now()))
		}, false},
		{"pledged", func(d *desk) { d.recorded("RU", force.PledgeType, force.Pledge{Member: "RU", Quantities: people(1)}) }, false},
		{"another pledged", func(d *desk) { d.recorded("BY", force.PledgeType, force.Pledge{Member: "BY", Quantities: people(1)}) }, true},
		{"planned", func(d *desk) { d.recorded("RU", force.PlanType, plan("RU", force.Home, force.MovingIn, 10)) }, false},
		{"there already", func(d *desk) {
			d.recorded("archivist", force.MoveType, move("RU", force.Home, force.Present, 5), d.told("RU", d.p.Now()))
		}, false},
	} {
		d := newDesk(t)
		tc.said(d)
		_, fs := d.recorded("archivist", force.MoveType, move("RU", force.Home, force.MovingIn, 10), d.told("RU", d.p.Now()))
		var wants []string
		if tc.want {
			wants = []string{"force.unannounced   | member=RU"}
		}
		want(t, tc.name, fs, wants...)
	}
}

func plan(member string, from, to force.Account, n int64, legs ...force.Leg) *force.Plan {
	if len(legs) == 0 {
		legs = []force.Leg{{Mode: "air"}}
	}
	return &force.Plan{Member: member, From: from, To: to, Quantities: people(n), Legs: legs, Text: mithaqtest.Text("plan")}
}

// Manifests that certainly list another number than what moves are found; one without a number is not.
func TestManifest(t *testing.T) {
	d := newDesk(t)
	carrying := func(rs ...words.Range) (legs []force.Leg) {
		for _, r := range rs {
			legs = append(legs, force.Leg{Mode: "air", Manifest: []force.Quantity{{Kind: "personnel", Value: r}}})
		}
		return legs
	}
	const rule = "move.manifest_differs treaty.art6 question.send_forces"
	for _, tc := range []struct {
		name string
		legs []force.Leg
		want []string
	}{
		{"no manifest", nil, nil},
		{"as many", carrying(words.Exactly(60), words.Exactly(40)), nil},
		{"fewer", carrying(words.Exactly(60), words.Exactly(30)), []string{rule + " | carried=90; moved=100"}},
		{"more", carrying(words.Exactly(60), words.Exactly(50)), []string{rule + " | carried=110; moved=100"}},
		{"one without a number", carrying(words.Exactly(60), words.Unknown), nil},
	} {
		_, fs := d.recorded("RU", force.PlanType, plan("RU", force.Home, force.MovingIn, 100, tc.legs...))
		want(t, tc.name, fs, tc.want...)
	}
	want(t, "for another", d.refused("BY", force.PlanType, plan("RU", force.Home, force.MovingIn, 100)), "force.not_the_contributor  ")
}

// The day by which somebody said that the withdrawal begins, and is complete, can be kept or missed: the
// whole of that day on his clock. "At least" so many days names none.
func TestWithdrawalDuties(t *testing.T) {
	two, ten := int64(2), int64(10)
	d := newDesk(t)
	d.p.Pass(time.Duration(24-d.p.Now().Time().Hour()) * time.Hour) // a day begins
	told := d.p.Now()
	d.recorded("archivist", force.MoveType, move("RU", force.Home, force.Present, 100), d.told("RU", told))
	d.recorded("archivist", force.MoveType, move("KG", force.Home, force.Present, 50), d.told("KG", told))
	d.recorded("archivist", force.WithdrawalType, force.Withdrawal{BeginsWithinDays: &two, CompletesInDays: &ten, CompletePrecision: "at_most",
		Speaker: words.Speaker{Member: "KZ"}, Text: mithaqtest.Text("home")}, d.told("KZ", told))
	owed := func(at words.Instant, want string) {
		t.Helper()
		got := dues(d, at)
		if s := got["rule begin_withdrawal organisation"] + " " + got["rule complete_withdrawal organisation"]; s != want {
			t.Errorf("after %s: got %q, want %q", at.Time().Sub(told.Time()), s, want)
		}
	}
	day := 24 * time.Hour
	owed(told.Add(2*day), "open; open;")
	owed(told.Add(3*day+12*time.Hour), "late; open;")
	d.p.Pass(4 * day)
	d.recorded("archivist", force.MoveType, move("RU", force.Present, force.MovingOut, 100), d.told("RU", d.p.Now()))
	owed(d.p.Now(), "late; open;")
	d.recorded("archivist", force.MoveType, move("KG", force.Present, force.Returned, 50), d.told("KG", d.p.Now()))
	owed(d.p.Now(), "late; met;")

	d = newDesk(t)
	d.recorded("archivist", force.WithdrawalType, force.Withdrawal{CompletesInDays: &ten, CompletePrecision: "at_least",
		Speaker: words.Speaker{Member: "KZ"}, Text: mithaqtest.Text("home")}, d.told("KZ", d.p.Now()))
	if got := dues(d, d.p.Now())["rule complete_withdrawal organisation"]; got != "" {
		t.Errorf("at least ten days: got %q, want nothing owed", got)
	}
}

// A line of report raises a duty for each period, until the force has left; a report of who owes it meets
// the period in which it is made, and a new line takes its place.
func TestReporting(t *testing.T) {
	d := newDesk(t)
	line := func(member string, hours int64) *force.Reporting {
		return &force.Reporting{Member: member, To: words.Speaker{Office: "joint_staff"}, EverySeconds: hours * 3600, Text: mithaqtest.Text("a report")}
	}
	owed := func(want string) {
		t.Helper()
		out := ""
		v, _ := view.OfCrisis(d.k.State(), d.crisis, d.p.Now(), late)
		for _, o := range v.Duties {
			if o.What == "report" {
				out += fmt.Sprintf("%s %d×%d %s %s;", o.Who, o.Nth, o.Times, o.State, o.Article)
			}
		}
		if out != want {
			t.Errorf("got  %s\nwant %s", out, want)
		}
	}
	d.recorded("archivist", force.MoveType, move("RU", force.Home, force.Present, 100), d.told("RU", d.p.Now()))
	first, _ := d.recorded("staff", force.ReportingType, line("RU", 24))
	owed("RU 1×1 open treaty.art6;")
	d.p.Pass(12 * time.Hour)
	report := force.Report{Speaker: words.Speaker{Member: "RU"}, Text: mithaqtest.Text("all well")}
	d.recorded("archivist", force.ReportType, report, d.told("BY", d.p.Now()))
	owed("RU 1×1 open treaty.art6;")
	d.recorded("archivist", force.ReportType, report, d.told("RU", d.p.Now()))
	owed("RU 1×1 met treaty.art6;")
	d.p.Pass(48 * time.Hour)
	owed("RU 1×1 met treaty.art6;RU 2×1 late treaty.art6;RU 3×1 open treaty.art6;")
	d.recorded("staff", force.ReportingType, line("RU", 240), answering(first))
	owed("RU 1×1 open treaty.art6;")
	d.recorded("archivist", force.MoveType, move("RU", force.Present, force.Returned, 100), d.told("RU", d.p.Now()))
	d.p.Pass(300 * time.Hour)
	owed("")
	d.recorded("archivist", council.AppealType, appeal("aggression", "treaty.art4"), d.told("KZ", d.p.Now()))
	d.recorded("staff", force.ReportingType, line("", 24))
	owed("organisation 1×1 open treaty.art6;")
}
