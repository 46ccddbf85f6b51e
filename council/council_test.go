package council_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq/charter"
	"mithaq/council"
	"mithaq/rule"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

var roll = []string{"AM", "BY", "KG"}

func text(s string) words.Text {
	return words.Text{Authentic: "en", Texts: map[string]string{"en": s}}
}

func own(act string, at words.Instant, member, answers string) words.Stamp {
	return words.Stamp{Act: act, Effect: at, Window: words.Window{From: at, To: at}, Member: member, Answers: answers}
}

func told(act string, at words.Instant, member, answers string) words.Stamp {
	s := own(act, at, member, answers)
	s.Reported = true
	return s
}

// A step is an act with its stamp.
type step struct {
	words.Stamp
	body any
}

func put(act string, at words.Instant, seats ...string) step {
	return step{own(act, at, "KZ", ""), &council.Question{Kind: "send_forces", Text: text(act), Seats: seats}}
}

func position(at words.Instant, member, question string, p rule.Position) step {
	return step{own(fmt.Sprint("position ", at, member), at, member, question), &council.Position{Position: p}}
}

func announced(act string, at words.Instant, question string, o rule.Outcome) step {
	return step{own(act, at, "", question), &council.Announcement{Kind: "send_forces", Outcome: o, Text: text(act)}}
}

// What a source tells of: the question, an objection, that it was adopted.
func toldPut(act string) step {
	return step{told(act, 10, "KZ", ""), &council.Question{Kind: "send_forces", Text: text(act), Seats: roll}}
}

func toldPosition(at words.Instant, member, question string) step {
	return step{told("position", at, member, question), &council.Position{Position: rule.Objection}}
}

func toldOutcome(at words.Instant, question string) step {
	return step{told("outcome", at, "", question), &council.Announcement{Kind: "send_forces", Outcome: rule.Adopted, Text: text("told")}}
}

func fold(steps ...step) (s council.State) {
	for _, st := range steps {
		s = s.Apply(st.Stamp, st.body)
	}
	return s
}

// by is a question decided by consensus among seats.
func by(limited rule.Limited, seats []string) council.Setting {
	return council.Setting{Seats: rule.Named(seats), Kind: &charter.Question{Rule: charter.Rule{
		Vote: &rule.Rule{Test: rule.Test{Consensus: true}, Limited: limited}}}}
}

func TestVerdict(t *testing.T) {
	limited := rule.LimitedIfNoneObjects
	q := put("q", 10, roll...)
	until := put("q", 10, roll...)
	until.body.(*council.Question).Until = 40
	all := []step{position(11, "AM", "q", rule.Assent), position(12, "BY", "q", rule.Abstention), position(13, "KG", "q", rule.Reservation)}
	with := func(first step, more ...step) []step { return append([]step{first}, more...) }
	for _, tc := range []struct {
		name    string
		steps   []step
		limited rule.Limited
		at      words.Instant
		want    rule.Outcome
		missing string
	}{
		{"put, and nobody has spoken", with(q), limited, 20, rule.Open, "AM BY KG"},
		{"nobody is against", with(q, all...), limited, 20, rule.Adopted, ""},
		{"before the last has spoken", with(q, all...), limited, 12, rule.Open, "KG"},
		{"one objection stops it", with(q, all[0], position(12, "BY", "q", rule.Objection)), limited, 20, rule.NotAdopted, ""},
		{"before the objection", with(q, all[0], position(12, "BY", "q", rule.Objection)), limited, 11, rule.Open, "BY KG"},
		{"a later position replaces an earlier one", with(q, append(all, position(14, "AM", "q", rule.Objection))...), limited, 20, rule.NotAdopted, ""},
		{"and back", with(q, append(all, position(14, "AM", "q", rule.Objection), position(15, "AM", "q", rule.Assent))...), limited, 20, rule.Adopted, ""},
		{"at the instant between", with(q, append(all, position(14, "AM", "q", rule.Objection), position(15, "AM", "q", rule.Assent))...), limited, 14, rule.NotAdopted, ""},
		{"who has no seat does not count", with(q, append(all, position(14, "RU", "q", rule.Objection))...), limited, 20, rule.Adopted, ""},
		{"staying out of a limited format", with(q, all[0], all[1], position(13, "KG", "q", rule.NonParticipation)), limited, 20, rule.Adopted, ""},
		{"staying out where nothing allows it", with(q, all[0], all[1], position(13, "KG", "q", rule.NonParticipation)), rule.LimitedNever, 20, rule.NotAdopted, ""},

		{"announced, and nobody published a position", with(q, announced("a", 30, "q", rule.Adopted)), limited, 30, rule.Undeterminable, "AM BY KG"},
		{"an instant before the announcement it was open", with(q, announced("a", 30, "q", rule.Adopted)), limited, 29, rule.Open, "AM BY KG"},
		{"announced, and one position is missing", with(q, all[0], all[1], announced("a", 30, "q", rule.Adopted)), limited, 50, rule.Undeterminable, "KG"},
		{"an objection after the announcement is late", with(q, append(all, announced("a", 30, "q", rule.Adopted), position(31, "AM", "q", rule.Objection))...), limited, 50, rule.Adopted, ""},
		{"so is an assent", with(q, all[0], all[1], announced("a", 30, "q", rule.Adopted), position(31, "KG", "q", rule.Assent)), limited, 50, rule.Undeterminable, "KG"},
		{"a position at the instant of the announcement is not", with(q, all[0], all[1], announced("a", 30, "q", rule.Adopted), position(30, "KG", "q", rule.Assent)), limited, 50, rule.Adopted, ""},
		{"what a source tells of a position stands beside a question that was put here", with(q, all[0], all[1], toldPosition(20, "KG", "q"), announced("a", 30, "q", rule.Adopted)), limited, 50, rule.Undeterminable, "KG"},
		{"what a source tells of an outcome does not close it", with(q, all[0], toldOutcome(30, "q"), position(31, "BY", "q", rule.Assent), position(32, "KG", "q", rule.Assent)), limited, 50, rule.Adopted, ""},
		{"where a source tells of the question, what it tells of positions counts", with(toldPut("q"), all[0], all[1], toldPosition(20, "KG", "q"), toldOutcome(30, "q")), limited, 50, rule.NotAdopted, ""},
		{"and what it tells of the outcome closes it", with(toldPut("q"), toldOutcome(30, "q"), toldPosition(31, "KG", "q")), limited, 50, rule.Undeterminable, "AM BY KG"},
		{"a second announcement does not open it again", with(q, announced("a", 30, "q", rule.Adopted), announced("b", 60, "q", rule.NotAdopted), position(50, "AM", "q", rule.Objection)), limited, 70, rule.Undeterminable, "AM BY KG"},

		{"before its end it is open", with(until), limited, 39, rule.Open, "AM BY KG"},
		{"at its end it has lapsed: they were asked here", with(until), limited, 40, rule.Lapsed, "AM BY KG"},
		{"whatever a source tells of its outcome", with(until, toldOutcome(45, "q")), limited, 50, rule.Lapsed, "AM BY KG"},
		{"adopted before its end", with(until, all...), limited, 20, rule.Adopted, ""},
		{"an objection after its end is late", with(until, append(all, position(41, "AM", "q", rule.Objection))...), limited, 50, rule.Adopted, ""},

		{"a draft of our own is open until it is put", []step{{own("d", 5, "KZ", ""), &council.Draft{Kind: "send_forces", Text: text("d")}}}, limited, 20, rule.Open, "AM BY KG"},
		{"of a draft that a source tells of, with what two seats are told to say of it", []step{{told("d", 5, "KZ", ""), &council.Draft{Kind: "send_forces", Text: text("d")}}, position(6, "AM", "d", rule.Assent), position(7, "KG", "d", rule.Assent)}, limited, 20, rule.Undeterminable, "BY"},
		{"of a draft that a source tells of, nobody knows", []step{{told("d", 5, "KZ", ""), &council.Draft{Kind: "send_forces", Text: text("d")}}}, limited, 20, rule.Undeterminable, "AM BY KG"},
		{"only announced", []step{announced("a", 30, "", rule.Adopted)}, limited, 30, rule.Undeterminable, "AM BY KG"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			qs := fold(tc.steps...).Questions()
			if len(qs) != 1 {
				t.Fatalf("got %d questions, want 1", len(qs))
			}
			got := qs[0].Verdict(by(tc.limited, qs[0].Seats(roll)), tc.at)
			if got.Outcome != tc.want || strings.Join(got.Missing, " ") != tc.missing {
				t.Errorf("got %s missing %v, want %s missing %q", got.Outcome, got.Missing, tc.want, tc.missing)
			}
		})
	}
}

// Who was bound later is no seat of a question that was put before; where nothing froze
// the seats, the roll that the caller gives has them.
func TestSeatsAreFrozen(t *testing.T) {
	s := fold(put("q", 10, "AM", "BY"), position(11, "AM", "q", rule.Assent), position(12, "BY", "q", rule.Assent), announced("a", 20, "", rule.Adopted))
	qs := s.Questions()
	if diff := cmp.Diff([]string{"AM", "BY"}, qs[0].Seats(roll)); diff != "" {
		t.Errorf("frozen (-want +got):\n%s", diff)
	}
	if got := qs[0].Verdict(by(rule.LimitedNever, qs[0].Seats(roll)), 15).Outcome; got != rule.Adopted {
		t.Errorf("got %s, want it adopted by the two that had seats", got)
	}
	if diff := cmp.Diff(roll, qs[1].Seats(roll)); diff != "" {
		t.Errorf("not frozen (-want +got):\n%s", diff)
	}
}

// A question goes by the act that first brought it and by the one that put it. Both
// positions of a seat stay visible.
func TestOneQuestion(t *testing.T) {
	p := put("q", 10, roll...)
	p.Answers = "d"
	s := fold(step{told("d", 5, "KZ", ""), &council.Draft{Kind: "send_forces", Text: text("draft")}}, p,
		position(11, "AM", "d", rule.Objection), position(12, "AM", "q", rule.Assent), announced("a", 30, "q", rule.NotAdopted), announced("b", 40, "d", rule.Adopted))
	if got := len(s.Questions()); got != 1 {
		t.Fatalf("got %d questions, want 1", got)
	}
	q, ok := s.Question("q")
	if !ok || q.ID != "d" || q.Draft == nil || q.Put == nil || len(q.Positions) != 2 || len(q.Announced) != 2 {
		t.Errorf("got %+v", q)
	}
	if q.Last().Act != "b" || q.Closed(council.Setting{}) != 30 {
		t.Errorf("last announced by %s, closed at %d; want b, 30", q.Last().Act, q.Closed(council.Setting{}))
	}
	for _, id := range []string{"", "a", "nothing"} {
		if _, ok := s.Question(id); ok {
			t.Errorf("%q is a question", id)
		}
	}
}

// A changed text is a new question: what was put stays as it was put, with its seats,
// whoever cites it.
func TestAChangedTextIsANewQuestion(t *testing.T) {
	again := put("q2", 20, "AM")
	again.Answers = "q"
	again.body.(*council.Question).Until = 21
	s := fold(put("q", 10, roll...), position(11, "AM", "q", rule.Objection), again, position(22, "AM", "q2", rule.Assent))
	qs := s.Questions()
	if len(qs) != 2 {
		t.Fatalf("got %d questions, want 2", len(qs))
	}
	if qs[0].Put.Act != "q" || qs[0].Closed(council.Setting{}) != words.Never || len(qs[0].Positions) != 1 {
		t.Errorf("the first question became %+v", qs[0])
	}
	if qs[1].ID != "q2" || len(qs[1].Positions) != 1 {
		t.Errorf("the second question is %+v", qs[1])
	}
}

func TestRepliesAndTheRest(t *testing.T) {
	s := fold(
		step{own("appeal", 1, "KZ", ""), &council.Appeal{Kind: "aggression", Addressees: []string{"AM"}, Asks: text("help")}},
		step{own("r1", 2, "AM", "appeal"), &council.Reply{Answer: "promised", Text: text("yes")}},
		step{own("r2", 3, "BY", "other"), &council.Reply{Answer: "declined", Text: text("no")}},
		step{own("c", 4, "KZ", ""), &council.Contact{}}, step{own("k", 5, "AM", ""), &council.Consultation{}}, step{own("s", 6, "", ""), &council.Session{}},
		position(7, "AM", "", rule.Assent), position(8, "AM", "nothing", rule.Assent))
	if got := s.Replies("appeal"); len(got) != 1 || got[0].Act != "r1" {
		t.Errorf("got replies %v, want r1", got)
	}
	if len(s.Appeals()) != 1 || len(s.Contacts()) != 1 || len(s.Consultations()) != 1 || len(s.Sessions()) != 1 {
		t.Errorf("got %+v", s)
	}
	if got := s.Questions(); len(got) != 0 {
		t.Errorf("a position on nothing made %v", got)
	}
}

// Folding on leaves an older state as it was, in both directions of a fork, wherever
// the fork is.
func TestStateIsAValue(t *testing.T) {
	steps := []step{put("q", 10, roll...)}
	for n := range 6 {
		base := fold(steps...)
		yes, no := position(20, "BY", "q", rule.Assent), position(20, "BY", "q", rule.Objection)
		end := announced("a", 30, "q", rule.NotAdopted)
		a := base.Apply(yes.Stamp, yes.body)
		b := base.Apply(no.Stamp, no.body)
		c := b.Apply(end.Stamp, end.body)
		for _, tc := range []struct {
			name             string
			s                council.State
			positions, votes int
			want             rule.Outcome
		}{{"base", base, n, 0, rule.Open}, {"yes", a, n + 1, 0, rule.Open}, {"no", b, n + 1, 0, rule.NotAdopted}, {"announced", c, n + 1, 1, rule.NotAdopted}} {
			q, _ := tc.s.Question("q")
			if got := q.Verdict(by(rule.LimitedNever, roll), 40).Outcome; got != tc.want || len(q.Positions) != tc.positions || len(q.Announced) != tc.votes {
				t.Errorf("after %d positions, %s: got %s with %d positions and %d announcements", n, tc.name, got, len(q.Positions), len(q.Announced))
			}
		}
		steps = append(steps, position(words.Instant(11+n), "AM", "q", rule.Assent))
	}
}

// Who got an appeal, who took it back, and when a text lets it lapse; nobody's silence
// does.
func TestAppealStanding(t *testing.T) {
	day := words.Instant(24 * time.Hour / time.Millisecond)
	appeal := step{own("a", day, "KZ", ""), &council.Appeal{Kind: "help", Addressees: []string{"AM"}, Asks: text("help")}}
	lapses := &charter.Appeal{ID: "help", Lapses: &charter.When{Kind: charter.Within, Seconds: 90 * 24 * 3600}}
	for _, tc := range []struct {
		name  string
		steps []step
		kind  *charter.Appeal
		at    words.Instant
		want  council.Standing
	}{
		{"no text lets it lapse", []step{appeal}, &charter.Appeal{ID: "help"}, 10_000 * day, council.Made},
		{"the charter does not know it", []step{appeal}, nil, 10_000 * day, council.Made},
		{"on the last instant", []step{appeal}, lapses, 91 * day, council.Made},
		{"after it", []step{appeal}, lapses, 91*day + 1, council.Lapsed},
		{"taken back", []step{appeal, {own("w", 5*day, "KZ", "a"), &council.Withdrawal{}}}, lapses, 100 * day, council.Taken},
		{"before it was taken back", []step{appeal, {own("w", 5*day, "KZ", "a"), &council.Withdrawal{}}}, lapses, 4 * day, council.Made},
	} {
		s := fold(tc.steps...)
		if got := s.Standing(s.Appeals()[0], tc.kind, "+03:00", tc.at); got != tc.want {
			t.Errorf("%s: got %s, want %s", tc.name, got, tc.want)
		}
	}
	s := fold(appeal, step{own("r", 2*day, "AM", "a"), &council.Receipt{}}, step{own("x", 2*day, "BY", "other"), &council.Receipt{}})
	if got := s.Receipts("a"); len(got) != 1 || got[0].Member != "AM" {
		t.Errorf("received by %+v, want AM alone", got)
	}
}

// The life of a question from its draft on.
func TestPhases(t *testing.T) {
	silent := council.Setting{Seats: rule.Named(roll), Kind: &charter.Question{
		Close: &charter.When{Kind: charter.Within, Seconds: 1}, // a second: 1000 instants
		Rule: charter.Rule{Vote: &rule.Rule{Test: rule.Test{Consensus: true},
			Silence: &rule.Silence{Forms: []string{"letter"}, Extended: []string{"chairman"}},
			Blocked: &rule.Move{To: "committee", As: "new_question"}}}}}
	q := put("q", 10, roll...)
	extend := func(at, until words.Instant, office string) step {
		st := own("e", at, "", "q")
		st.Office = office
		return step{st, &council.Extension{Until: until}}
	}
	same := silent
	same.Kind = &charter.Question{Close: silent.Kind.Close, Rule: charter.Rule{Vote: &rule.Rule{Test: rule.Test{Consensus: true},
		Silence: silent.Kind.Rule.Vote.Silence, Blocked: &rule.Move{To: "committee", As: "same_question"}}}}
	over := toldPut("q")
	over.body.(*council.Question).Until = 9
	objects := position(20, "AM", "q", rule.Objection)
	objects.body.(*council.Position).Form = "letter"
	draft := step{own("d", 5, "KZ", ""), &council.Draft{Kind: "send_forces", Text: text("d")}}
	again := step{own("q2", 30, "KZ", "q"), &council.Question{Kind: "send_forces", Text: text("q2"), Seats: roll}}
	takes := func(what string) step { return step{own("w", 30, "KZ", what), &council.Withdrawal{}} }
	for _, tc := range []struct {
		name  string
		steps []step
		at    words.Instant
		phase council.Phase
		want  rule.Outcome
	}{
		{"a draft", []step{draft}, 10, council.InDraft, rule.Open},
		{"a draft that was taken back was never put", []step{draft, takes("d")}, 40, council.Withdrawn, rule.NeverPut},
		{"put", []step{q}, 10, council.Put, rule.Open},
		{"an instant before the silence ends", []step{q}, 1009, council.Put, rule.Open},
		{"adopted by silence", []step{q}, 1010, council.Closed, rule.Adopted},
		{"a source tells of one that was over before it began", []step{over}, 1010, council.Closed, rule.Undeterminable},
		{"put off by the chairman", []step{q, extend(500, 2000, "chairman")}, 1500, council.Put, rule.Open},
		{"adopted at the new end", []step{q, extend(500, 2000, "chairman")}, 2000, council.Closed, rule.Adopted},
		{"announced before its end", []step{q, announced("a", 500, "q", rule.Adopted)}, 600, council.Put, rule.Open},
		{"broken after it was announced", []step{q, announced("a", 5, "q", rule.Adopted), objects}, 20, council.Put, rule.NotAdopted},
		{"announced before the end that was put off", []step{q, extend(500, 2000, "chairman"), announced("a", 600, "q", rule.NotAdopted)}, 1500, council.Put, rule.Open},
		{"put off by nobody who may", []step{q, extend(500, 2000, "minister")}, 1010, council.Closed, rule.Adopted},
		{"put off too late", []step{q, extend(1010, 2000, "chairman")}, 1500, council.Closed, rule.Adopted},
		{"broken by a letter, and put nowhere else", []step{q, objects}, 20, council.Put, rule.NotAdopted},
		{"and put to the other body", []step{q, objects, again}, 40, council.Moved, rule.Moved},
		{"a changed text takes its place", []step{q, again}, 40, council.Superseded, rule.Open},
		{"taken back", []step{q, takes("q")}, 40, council.Withdrawn, rule.Open},
		{"taken back too late", []step{q, step{own("w", 1011, "KZ", "q"), &council.Withdrawal{}}}, 1020, council.Closed, rule.Adopted},
	} {
		m := fold(tc.steps...).Questions()[0]
		if got := m.Phase(silent, tc.at); got != tc.phase {
			t.Errorf("%s: got %s, want %s", tc.name, got, tc.phase)
		}
		if got := m.Verdict(silent, tc.at).Outcome; got != tc.want {
			t.Errorf("%s: got %s, want %s", tc.name, got, tc.want)
		}
	}
	m := fold(q, objects).Questions()[0]
	if got := m.Verdict(same, 20); got.Outcome != rule.Moved || got.To != "committee" {
		t.Errorf("the same question goes to the other body at once: got %s to %q", got.Outcome, got.To)
	}
	if got := m.Verdict(silent, 20); got.To != "" || got.Why.Code == "decision.moved" {
		t.Errorf("nobody has put it elsewhere, and it says so: %+v", got)
	}
}

// Of a silence that a source tells of, nobody knows who kept it: that no objection is on
// record adopts nothing, and one that is breaks it.
func TestSilenceThatIsTold(t *testing.T) {
	silent := by(rule.LimitedNever, roll)
	silent.Kind.Rule.Vote.Silence = &rule.Silence{Forms: []string{"letter"}}
	q := toldPut("q")
	q.body.(*council.Question).Until = 1000
	objects := toldPosition(500, "BY", "q")
	spoken := toldPosition(400, "AM", "q")
	objects.body.(*council.Position).Form, spoken.body.(*council.Position).Form = "letter", "telephone"
	assents := toldPosition(450, "KG", "q")
	assents.body.(*council.Position).Position = rule.Assent
	for _, tc := range []struct {
		name    string
		steps   []step
		at      words.Instant
		want    rule.Outcome
		missing string
		ignored int
	}{
		{"before its end", []step{q}, 999, rule.Open, "AM BY KG", 0},
		{"at its end", []step{q}, 1000, rule.Undeterminable, "AM BY KG", 0},
		{"one who assented", []step{q, assents}, 1000, rule.Undeterminable, "AM BY", 0},
		{"one who objected in another form", []step{q, spoken}, 1000, rule.Undeterminable, "AM BY KG", 1},
		{"one who broke it", []step{q, spoken, objects}, 1000, rule.NotAdopted, "", 1},
	} {
		m := fold(tc.steps...).Questions()[0]
		v := m.Verdict(silent, tc.at)
		if v.Outcome != tc.want || tc.missing != "" && strings.Join(v.Missing, " ") != tc.missing || len(v.Ignored) != tc.ignored {
			t.Errorf("%s: got %s missing %v with %d ignored, want %s missing %s with %d", tc.name, v.Outcome, v.Missing, len(v.Ignored), tc.want, tc.missing, tc.ignored)
		}
		// The certificate tells which positions were said, and which of them do not count.
		c := m.Certify(silent, "", nil, tc.at, tc.at)
		if len(c.Ignored) != tc.ignored || tc.ignored == 1 && (c.Ignored[0].Seat != "AM" || c.Ignored[0].Why != "vote.wrong_form") {
			t.Errorf("%s: the certificate ignores %+v", tc.name, c.Ignored)
		}
		if i := slices.IndexFunc(c.Seats, func(x council.Cell) bool { return x.Seat == "AM" }); c.Seats[i].Position != rule.Unknown {
			t.Errorf("%s: AM's position is %s", tc.name, c.Seats[i].Position)
		}
	}
}

func TestTerms(t *testing.T) {
	purpose, strength := text("order"), words.Unknown
	full := &council.Terms{Purpose: &purpose, Area: "KZ", Tasks: []words.Text{purpose}, Strength: &strength, Command: "serdyukov", Until: 1}
	period := text("for a limited period")
	for _, term := range []string{"purpose", "area", "tasks", "strength", "command", "until"} {
		if !full.States(term) {
			t.Errorf("%s is stated", term)
		}
		for name, terms := range map[string]*council.Terms{"nil": nil, "empty": {}, "a period": {Period: &period}} {
			if terms.States(term) {
				t.Errorf("%s states %s", name, term)
			}
		}
	}
	if full.States("weather") {
		t.Error("a term that does not exist is stated")
	}
}

func TestForm(t *testing.T) {
	am := words.Speaker{Member: "AM"}
	for _, tc := range []struct {
		name string
		body interface{ Check() error }
		ok   bool
	}{
		{"an appeal", &council.Appeal{Kind: "aggression", Addressees: roll, Asks: text("help")}, true},
		{"an appeal of no kind", &council.Appeal{Addressees: roll, Asks: text("help")}, false},
		{"an appeal to nobody", &council.Appeal{Kind: "aggression", Asks: text("help")}, false},
		{"a reply", &council.Reply{Answer: "declined", Text: text("no")}, true},
		{"a reply without a reason", &council.Reply{Answer: "declined"}, false},
		{"an evasive reply", &council.Reply{Answer: "perhaps", Text: text("x")}, false},
		{"a contact with oneself", &council.Contact{Between: []words.Speaker{am}, Means: "telephone", ToldBy: am, Text: text("x")}, false},
		{"a contact told by nobody", &council.Contact{Between: []words.Speaker{am, am}, Means: "telephone", Text: text("x")}, false},
		{"a session", &council.Session{Body: "council", Form: "video"}, true},
		{"a session of nobody", &council.Session{Form: "video"}, false},
		{"a question to nobody", &council.Question{Kind: "send_forces", Text: text("x")}, false},
		{"a question with a seat twice", &council.Question{Kind: "send_forces", Text: text("x"), Seats: []string{"AM", "AM"}}, false},
		{"a position", &council.Position{Position: rule.Assent}, true},
		{"no position", &council.Position{Position: "perhaps"}, false},
		{"an announcement", &council.Announcement{Kind: "send_forces", Outcome: rule.Adopted, Text: text("x")}, true},
		{"an announcement of an open question", &council.Announcement{Kind: "send_forces", Outcome: rule.Open, Text: text("x")}, false},
		{"a draft of no kind", &council.Draft{Text: text("x")}, false},
	} {
		if err := tc.body.Check(); (err == nil) != tc.ok {
			t.Errorf("%s: got %v, want it good: %v", tc.name, err, tc.ok)
		}
	}
}
