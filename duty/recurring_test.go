package duty_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"mithaq/charter"
	"mithaq/duty"
	"mithaq/words"
)

const day = 24 * hour

// daily is owed by a contributor once a day while his contingent is there.
func daily(f func(*charter.Duty)) *charter.Charter {
	return rule(func(d *charter.Duty) {
		*d = charter.Duty{ID: "report", On: "force.present", Owes: "contributor", Every: &charter.When{Kind: charter.Within, Seconds: 24 * 3600},
			MetBy: []string{"mission.reported"}, Ends: []string{"force.returned"}, WaivedBy: []string{"chief"},
			Ground: charter.Ground{Sources: []string{"treaty.art9"}}}
		if f != nil {
			f(d)
		}
	})
}

// lines spells occurrences: "1 met", "2-4 late".
func lines(ds []duty.Duty) string {
	var out []string
	for _, d := range ds {
		n := fmt.Sprint(d.Nth)
		if d.Times > 1 {
			n += fmt.Sprintf("-%d", d.Nth+d.Times-1)
		}
		out = append(out, n+" "+string(d.State))
	}
	return strings.Join(out, ", ")
}

func TestRecurring(t *testing.T) {
	comes := func(at words.Instant) duty.Event { return event("force.present", "KG", at, at) }
	says := func(from, to words.Instant) duty.Event { return event("mission.reported", "KG", from, to) }
	goes := func(from, to words.Instant) duty.Event { return event("force.returned", "KG", from, to) }
	six := func(d *charter.Duty) { d.When = charter.When{Kind: charter.Within, Seconds: 6 * 3600} }
	monthly := func(d *charter.Duty) { d.Every = &charter.When{Kind: charter.Within, Months: 1} }
	late := words.At(time.Date(9998, 1, 1, 0, 0, 0, 0, time.UTC))
	waived := func(at words.Instant) []duty.Waiver {
		e := event("", "", at, at)
		return []duty.Waiver{{Event: e, Rule: "report", Who: "KG", Of: "force.present KG"}}
	}
	for _, tc := range []struct {
		name    string
		rule    func(*charter.Duty)
		events  []duty.Event
		waivers []duty.Waiver
		at      words.Instant
		want    string
	}{
		{"in the first period", nil, []duty.Event{comes(day)}, nil, day, "1 open"},
		{"at its last instant", nil, []duty.Event{comes(day)}, nil, 2 * day, "1 open"},
		{"an instant later", nil, []duty.Event{comes(day)}, nil, 2*day + 1, "1 late, 2 open"},
		{"late ones with nothing between are one", nil, []duty.Event{comes(day)}, nil, 8*day + 1, "1-7 late, 8 open"},
		{"a report belongs to its period", nil, []duty.Event{comes(day), says(3*day+1, 3*day+1)}, nil, 5*day + 1, "1-2 late, 3 met, 4 late, 5 open"},
		{"at the last instant of its period", nil, []duty.Event{comes(day), says(3*day, 3*day)}, nil, 4*day + 1, "1 late, 2 met, 3 late, 4 open"},
		{"two reports in one period are no report of the next", nil, []duty.Event{comes(day), says(day+1, day+1), says(day+2, day+2)}, nil, 3*day + 1, "1 met, 2 late, 3 open"},
		{"a report whose window lies in two", nil, []duty.Event{comes(day), says(2*day-hour, 2*day+hour)}, nil, 3*day + 1, "1 undetermined, 2 undetermined, 3 open"},
		{"and one that is certain in the first", nil, []duty.Event{comes(day), says(day+1, day+1), says(2*day-hour, 2*day+hour)}, nil, 3*day + 1, "1 met, 2 undetermined, 3 open"},
		{"another's report", nil, []duty.Event{comes(day), event("mission.reported", "AM", day+1, day+1)}, nil, 2*day + 1, "1 late, 2 open"},
		{"due within six hours of each day", six, []duty.Event{comes(day), says(2*day+hour, 2*day+hour), says(3*day+7*hour, 3*day+7*hour)}, nil, 4 * day, "1 late, 2 met, 3 late"},
		{"gone", nil, []duty.Event{comes(day), goes(4*day+hour, 4*day+hour)}, nil, 9 * day, "1-3 late"},
		{"gone at the end of a period", nil, []duty.Event{comes(day), goes(4*day, 4*day)}, nil, 9 * day, "1-3 late"},
		{"met in the period in which it ended", nil, []duty.Event{comes(day), says(4*day+1, 4*day+1), goes(4*day+hour, 4*day+hour)}, nil, 9 * day, "1-3 late, 4 met"},
		{"gone, within days", nil, []duty.Event{comes(day), goes(2*day+hour, 5*day+hour)}, nil, 9 * day, "1 late, 2-4 undetermined"},
		{"another contingent goes", nil, []duty.Event{comes(day), event("force.returned", "AM", 2*day, 2*day)}, nil, 3*day + 1, "1-2 late, 3 open"},
		{"a second wave does not begin it twice", nil, []duty.Event{comes(day), comes(2 * day)}, nil, 3*day + 1, "1-2 late, 3 open"},
		{"gone, and come again", nil, []duty.Event{comes(day), goes(2*day+hour, 2*day+hour), comes(9 * day)}, nil, 10*day + 1, "1 late, 1 late, 2 open"},
		{"waived", nil, []duty.Event{comes(day), says(day+1, day+1)}, waived(3*day + hour), 9 * day, "1 met, 2 late, 3-8 waived"},
		{"before it is waived", nil, []duty.Event{comes(day)}, waived(3*day + hour), 3 * day, "1 late, 2 open"},
		{"months of the calendar", monthly, []duty.Event{comes(words.At(time.Date(2022, 1, 31, 0, 0, 0, 0, time.UTC)))}, nil,
			words.At(time.Date(2022, 3, 1, 0, 0, 0, 0, time.UTC)), "1 late, 2 open"},
		{"nobody counts to the end of time", func(d *charter.Duty) { d.Every.Seconds = 1 }, []duty.Event{comes(day), says(9*day, 9*day)}, nil, late,
			fmt.Sprintf("1-%d late, %d met, %d-%d late, %d open", 8*86400-1, 8*86400, 8*86400+1, int64(late-day)/1000-1, int64(late-day)/1000)},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := duty.Setting{Charter: daily(tc.rule), Bound: bound, Waivers: tc.waivers}
			if got := lines(s.Compute(tc.events, tc.at)); got != tc.want {
				t.Errorf("got  %s\nwant %s", got, tc.want)
			}
		})
	}
}

// TestRecurringOneByOne compares the occurrences with those that come out when each period is
// looked at by itself.
func TestRecurringOneByOne(t *testing.T) {
	const seed = 9
	rng := rand.New(rand.NewPCG(seed, seed))
	states := map[duty.State]int{}
	for course := range 400 {
		begin := day + words.Instant(rng.IntN(100))
		events := []duty.Event{event("force.present", "KG", begin, begin)}
		for at := begin; rng.IntN(8) > 0; {
			at += words.Instant(rng.Int64N(int64(2 * day)))
			events = append(events, event("mission.reported", "KG", at, at))
		}
		end := words.Never
		if rng.IntN(2) == 0 {
			end = events[len(events)-1].Effect + words.Instant(rng.Int64N(int64(2*day)))
			events = append(events, event("force.returned", "KG", end, end))
		}
		at := begin + words.Instant(rng.Int64N(int64(12*day)))
		var want []string
		for n := int64(1); ; n++ {
			from, to := begin+words.Instant(n-1)*day, begin+words.Instant(n)*day
			if from >= min(at, end) && n > 1 {
				break
			}
			met := false
			for _, e := range events {
				met = met || e.Name == "mission.reported" && e.Effect <= at && (e.Effect > from || n == 1) && e.Effect <= to
			}
			switch {
			case met:
				want = append(want, fmt.Sprint(n, " met"))
			case end < to && end <= at:
			case at > to:
				want = append(want, fmt.Sprint(n, " late"))
			default:
				want = append(want, fmt.Sprint(n, " open"))
			}
		}
		var got []string
		for _, d := range (duty.Setting{Charter: daily(nil), Bound: bound}).Compute(events, at) {
			states[d.State]++
			for k := range d.Times {
				got = append(got, fmt.Sprint(d.Nth+k, " ", d.State))
			}
		}
		if g, w := strings.Join(got, ", "), strings.Join(want, ", "); g != w {
			t.Fatalf("seed %d, course %d, at %s: got %s, want %s", seed, course, at, g, w)
		}
	}
	if len(states) < 3 {
		t.Errorf("the courses are too tame: %v", states)
	}
}

// Who owes something once is released from it until he has done it.
func TestWaived(t *testing.T) {
	c := rule(func(d *charter.Duty) { d.When = charter.When{Kind: charter.Within, Seconds: 2 * 3600} })
	by := func(member string) []duty.Waiver {
		return []duty.Waiver{{Event: event("", member, 3*hour, 3*hour), Rule: "assist", Who: "AM", Of: appeal(hour).Act}}
	}
	for _, tc := range []struct {
		name    string
		waivers []duty.Waiver
		events  []duty.Event
		at      words.Instant
		want    duty.State
	}{
		{"before", by("KZ"), nil, 2 * hour, duty.Open},
		{"waived by the one who asked", by("KZ"), nil, 3 * hour, duty.Waived},
		{"by the organisation", by(""), nil, 99 * hour, duty.Waived},
		{"by one who asked for nothing", by("KG"), nil, 99 * hour, duty.Late},
		{"what was done stays done", by("KZ"), []duty.Event{pledge("AM", 2*hour, 2*hour)}, 99 * hour, duty.Met},
	} {
		ds := (duty.Setting{Charter: c, Bound: bound, Waivers: tc.waivers}).Compute(append([]duty.Event{appeal(hour)}, tc.events...), tc.at)
		if got := states(ds)["AM"]; got != tc.want {
			t.Errorf("%s: got %s, want %s", tc.name, got, tc.want)
		}
		if got := states(ds)["KG"]; got == duty.Waived {
			t.Errorf("%s: another is released, too", tc.name)
		}
	}
}
