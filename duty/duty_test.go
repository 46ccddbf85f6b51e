package duty_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"mithaq/charter"
	"mithaq/duty"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

const hour = words.Instant(3600_000)

var roll = []string{"AM", "KG", "KZ"}

func bound(words.Instant) []string { return roll }

// rule is a duty of the charter that is raised by an appeal.
func rule(f func(*charter.Duty)) *charter.Charter {
	d := charter.Duty{
		ID: "assist", On: "appeal.aggression.received", Owes: "each.other_party", When: charter.When{Kind: charter.Immediately},
		MetBy: []string{"force.pledged", "reply.declined_with_reason"}, Ground: charter.Ground{Sources: []string{"treaty.art4_2", "treaty.art4"}},
	}
	if f != nil {
		f(&d)
	}
	return &charter.Charter{Duties: []charter.Duty{d}}
}

// event happened between two instants.
func event(name, member string, from, to words.Instant) duty.Event {
	return duty.Event{Name: name, Member: member, Act: name + " " + member, Window: words.Window{From: from, To: to}, Effect: to}
}

func appeal(at words.Instant) duty.Event { return event("appeal.aggression.received", "KZ", at, at) }
func pledge(member string, from, to words.Instant) duty.Event {
	return event("force.pledged", member, from, to)
}

// states maps who owes to the state of what is owed.
func states(ds []duty.Duty) map[string]duty.State {
	got := map[string]duty.State{}
	for _, d := range ds {
		got[d.Who] = d.State
	}
	return got
}

func TestWho(t *testing.T) {
	for _, tc := range []struct {
		owes string
		by   string // who appealed
		want []string
	}{
		{"each.party", "KZ", []string{"AM", "KG", "KZ"}},
		{"each.other_party", "KZ", []string{"AM", "KG"}},
		{"each.other_party", "", []string{"AM", "KG", "KZ"}},
		{"requester", "KZ", []string{"KZ"}},
		{"requester", "", nil},
		{"contributor", "KG", []string{"KG"}},
		{"organisation", "KZ", []string{"organisation"}},
		{"nobody", "KZ", nil},
	} {
		trigger := appeal(hour)
		trigger.Member = tc.by
		var got []string
		for _, d := range (duty.Setting{Charter: rule(func(d *charter.Duty) { d.Owes = tc.owes }), Bound: bound}).Compute([]duty.Event{trigger}, hour) {
			got = append(got, d.Who)
			if d.Article != "treaty.art4_2" || d.Rule != "assist" || d.Because.Act != trigger.Act {
				t.Errorf("%s: got %+v, want it under treaty.art4_2 because of the appeal", tc.owes, d)
			}
		}
		if diff := cmp.Diff(tc.want, got); diff != "" {
			t.Errorf("%s of %q (-want +got):\n%s", tc.owes, tc.by, diff)
		}
	}
	if len(roll) != 3 || roll[2] != "KZ" {
		t.Errorf("the roll became %v", roll)
	}
}

// Who owes is who was bound when it was triggered, not who is bound when asked.
func TestBoundThen(t *testing.T) {
	then := func(at words.Instant) []string {
		if at <= hour {
			return []string{"AM", "KZ"}
		}
		return []string{"KG", "KZ"}
	}
	ds := (duty.Setting{Charter: rule(nil), Bound: then}).Compute([]duty.Event{appeal(hour)}, 9*hour)
	if got := states(ds); len(got) != 1 || got["AM"] != duty.Open {
		t.Errorf("got %v, want AM alone", got)
	}
}

func TestState(t *testing.T) {
	immediately := func(*charter.Duty) {}
	within := func(d *charter.Duty) { d.When = charter.When{Kind: charter.Within, Seconds: 2 * 3600} }
	stated := func(d *charter.Duty) { d.When = charter.When{Kind: charter.Stated} }
	forAll := func(d *charter.Duty) { d.MetBy, d.MetForAll = nil, d.MetBy }
	until := appeal(10 * hour)
	until.Until = 11 * hour
	fuzzy := event("appeal.aggression.received", "KZ", 8*hour, 10*hour)
	for _, tc := range []struct {
		name   string
		rule   func(*charter.Duty)
		events []duty.Event
		at     words.Instant
		want   duty.State // of AM; "" for not owed
	}{
		{"not asked", immediately, nil, 10 * hour, ""},
		{"asked in the future", immediately, []duty.Event{appeal(10 * hour)}, 10*hour - 1, ""},
		{"asked now", immediately, []duty.Event{appeal(10 * hour)}, 10 * hour, duty.Open},
		{"immediately has no hour, so it is never late", immediately, []duty.Event{appeal(10 * hour)}, words.Never, duty.Open},
		{"met", immediately, []duty.Event{appeal(10 * hour), pledge("AM", 11*hour, 11*hour)}, 11 * hour, duty.Met},
		{"met in the future", immediately, []duty.Event{appeal(10 * hour), pledge("AM", 11*hour, 11*hour)}, 11*hour - 1, duty.Open},
		{"met years later", immediately, []duty.Event{appeal(10 * hour), pledge("AM", 9000*hour, 9000*hour)}, 9000 * hour, duty.Met},
		{"met by somebody else", immediately, []duty.Event{appeal(10 * hour), pledge("KG", 11*hour, 11*hour)}, 12 * hour, duty.Open},
		{"met by somebody else for all", forAll, []duty.Event{appeal(10 * hour), pledge("KG", 11*hour, 11*hour)}, 12 * hour, duty.Met},
		{"met by something else", immediately, []duty.Event{appeal(10 * hour), event("contact.held", "AM", 11*hour, 11*hour)}, 12 * hour, duty.Open},
		{"met before it was asked", immediately, []duty.Event{pledge("AM", 9*hour, 9*hour), appeal(10 * hour)}, 12 * hour, duty.Open},
		{"met within the window in which it was asked", immediately, []duty.Event{pledge("AM", 9*hour, 9*hour), fuzzy}, 12 * hour, duty.Met},
		{"declined, with the reason", immediately, []duty.Event{appeal(10 * hour), event("reply.declined_with_reason", "AM", 11*hour, 11*hour)}, 12 * hour, duty.Met},

		{"within two hours, and one is over", within, []duty.Event{appeal(10 * hour)}, 11 * hour, duty.Open},
		{"within two hours, at the last instant", within, []duty.Event{appeal(10 * hour)}, 12 * hour, duty.Open},
		{"within two hours, and they are over", within, []duty.Event{appeal(10 * hour)}, 12*hour + 1, duty.Late},
		{"within two hours, met", within, []duty.Event{appeal(10 * hour), pledge("AM", 11*hour, 11*hour)}, 99 * hour, duty.Met},
		{"within two hours, met at the last instant", within, []duty.Event{appeal(10 * hour), pledge("AM", 12*hour, 12*hour)}, 99 * hour, duty.Met},
		{"within two hours, met too late", within, []duty.Event{appeal(10 * hour), pledge("AM", 13*hour, 13*hour)}, 99 * hour, duty.Late},
		{"within two hours, met in a window that ends too late", within, []duty.Event{appeal(10 * hour), pledge("AM", 11*hour, 13*hour)}, 99 * hour, duty.Undetermined},
		{"within two hours, met in a window that begins too late", within, []duty.Event{appeal(10 * hour), pledge("AM", 12*hour+1, 13*hour)}, 99 * hour, duty.Late},
		{"too late by one act, perhaps in time by another", within, []duty.Event{appeal(10 * hour), pledge("AM", 13*hour, 13*hour), pledge("AM", 11*hour, 14*hour)}, 99 * hour, duty.Undetermined},
		{"perhaps in time by one act, and in time by another", within, []duty.Event{appeal(10 * hour), pledge("AM", 11*hour, 12*hour), pledge("AM", 11*hour, 14*hour)}, 99 * hour, duty.Met},

		{"within two hours of a window, and they are not over", within, []duty.Event{fuzzy}, 10 * hour, duty.Open},
		{"within two hours of a window, over from its beginning and not from its end", within, []duty.Event{fuzzy}, 11 * hour, duty.Undetermined},
		{"within two hours of a window, over from its end", within, []duty.Event{fuzzy}, 12*hour + 1, duty.Late},

		{"by the instant that the act states", stated, []duty.Event{until}, 11 * hour, duty.Open},
		{"after the instant that the act states", stated, []duty.Event{until}, 11*hour + 1, duty.Late},
		{"by an instant that the act does not state", stated, []duty.Event{appeal(10 * hour)}, words.Never, duty.Open},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := states((duty.Setting{Charter: rule(tc.rule), Bound: bound}).Compute(tc.events, tc.at))["AM"]; got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestOrganisation(t *testing.T) {
	owes := rule(func(d *charter.Duty) { d.Owes, d.MetBy = "organisation", []string{"notice.un_security_council"} })
	for member, want := range map[string]duty.State{"": duty.Met, "RU": duty.Open} {
		notice := event("notice.un_security_council", member, 2*hour, 2*hour)
		ds := (duty.Setting{Charter: owes, Bound: bound}).Compute([]duty.Event{appeal(hour), notice}, 3*hour)
		if len(ds) != 1 || ds[0].Who != "organisation" || ds[0].State != want {
			t.Errorf("a notice of %q: got %+v, want one %s", member, ds, want)
		}
	}
}

func TestEachTriggerRaisesItsOwn(t *testing.T) {
	second := appeal(5 * hour)
	second.Act, second.Told = "second", true
	ds := (duty.Setting{Charter: rule(nil), Bound: bound}).Compute([]duty.Event{appeal(hour), pledge("AM", 2*hour, 2*hour), second}, 9*hour)
	var got []string
	for _, d := range ds {
		got = append(got, d.Because.Act+": "+d.Who+" "+string(d.State))
		if d.Reported != d.Because.Told {
			t.Errorf("%s: reported %v, want %v", d.Because.Act, d.Reported, d.Because.Told)
		}
	}
	want := []string{
		"appeal.aggression.received KZ: AM met", "appeal.aggression.received KZ: KG open", "second: AM open", "second: KG open",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestNothingChangesByItself asks at every instant of random courses: between two
// answers that differ lies an act or the end of somebody's time.
func TestNothingChangesByItself(t *testing.T) {
	const seed, end = 2022, 40
	rng := rand.New(rand.NewPCG(seed, 2))
	for course := range 300 {
		c := rule(func(d *charter.Duty) {
			d.When = []charter.When{{Kind: charter.Immediately}, {Kind: charter.Within, Seconds: rng.Int64N(20)}, {Kind: charter.Stated}}[rng.IntN(3)]
			d.Owes = []string{"each.party", "each.other_party", "requester"}[rng.IntN(3)]
			if rng.IntN(2) == 0 {
				d.MetBy, d.MetForAll = nil, d.MetBy
			}
		})
		moments := map[words.Instant]bool{}
		var events []duty.Event
		for range rng.IntN(8) {
			from := words.Instant(1 + rng.IntN(end))
			e := event([]string{"appeal.aggression.received", "force.pledged", "contact.held"}[rng.IntN(3)], roll[rng.IntN(3)], from*1000, (from+words.Instant(rng.IntN(5)))*1000)
			e.Until = words.Instant(1000 * rng.IntN(end))
			events = append(events, e)
		}
		slices.SortStableFunc(events, func(a, b duty.Event) int { return int(a.Effect - b.Effect) })
		for _, e := range events {
			moments[e.Effect] = true
		}
		var before []duty.Duty
		for at := words.Instant(0); at < 2*end*1000; at += 500 {
			now := (duty.Setting{Charter: c, Bound: bound}).Compute(events, at)
			if !reflect.DeepEqual(before, now) && !moments[at] && !slices.ContainsFunc(before, func(d duty.Duty) bool {
				// Its time may end, counted from the beginning or from the end of a window.
				first := d.By - (d.Because.Window.To - d.Because.Window.From)
				return d.By.Known() && (at > d.By && at-500 <= d.By || at > first && at-500 <= first)
			}) {
				t.Fatalf("seed %d, course %d: at %d nothing happened, and what is owed changed (-before +now):\n%s", seed, course, at, cmp.Diff(before, now))
			}
			if again := (duty.Setting{Charter: c, Bound: bound}).Compute(events, at); !reflect.DeepEqual(now, again) {
				t.Fatalf("seed %d, course %d: at %d two answers (-first +second):\n%s", seed, course, at, cmp.Diff(now, again))
			}
			before = now
		}
	}
}

func TestNotice(t *testing.T) {
	text := words.Text{Authentic: "en", Texts: map[string]string{"en": "informed"}}
	for _, tc := range []struct {
		to []string
		ok bool
	}{
		{[]string{"un_security_council", "osce"}, true},
		{nil, false},
		{[]string{"the_press"}, false},
	} {
		if err := (&duty.Notice{To: tc.to, Text: text}).Check(); (err == nil) != tc.ok {
			t.Errorf("a notice to %v: got %v, want it good: %v", tc.to, err, tc.ok)
		}
	}
}

// What answers another appeal, or accepts another offer, discharges nothing here; what
// stands in no course of the kind may.
func TestBeside(t *testing.T) {
	first, second := appeal(hour), appeal(2*hour)
	first.Act, first.Appeal = "first", "first"
	second.Act, second.Appeal = "second", "second"
	answer := event("reply.declined_with_reason", "AM", 3*hour, 3*hour)
	for _, tc := range []struct {
		answers       string
		first, second duty.State
	}{
		{"first", duty.Met, duty.Open}, {"second", duty.Open, duty.Met}, {"", duty.Met, duty.Met},
	} {
		answer.Appeal = tc.answers
		got := map[string]duty.State{}
		for _, d := range (duty.Setting{Charter: rule(nil), Bound: bound}).Compute([]duty.Event{first, second, answer}, 4*hour) {
			if d.Who == "AM" {
				got[d.Because.Act] = d.State
			}
		}
		if got["first"] != tc.first || got["second"] != tc.second {
			t.Errorf("an answer to %q: got %v", tc.answers, got)
		}
	}
	offer := event("agreement.rsa.offered", "AM", hour, hour)
	offer.Agreement, offer.Offer = "request", "offer"
	c := rule(func(d *charter.Duty) {
		d.On, d.Owes, d.MetBy = "agreement.rsa.offered", "each.party", []string{"agreement.rsa.accepted"}
	})
	for taken, want := range map[string]duty.State{"offer": duty.Met, "other": duty.Open} {
		accepted := event("agreement.rsa.accepted", "KZ", 2*hour, 2*hour)
		accepted.Agreement, accepted.Offer = "request", taken
		if got := states((duty.Setting{Charter: c, Bound: bound}).Compute([]duty.Event{offer, accepted}, 3*hour))["KZ"]; got != want {
			t.Errorf("accepted was %q: got %s, want %s", taken, got, want)
		}
	}
}
