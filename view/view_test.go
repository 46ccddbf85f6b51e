package view_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq/council"
	"mithaq/force"
	"mithaq/keeper"
	"mithaq/measure"
	"mithaq/member"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/view"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// A pact with a crisis into which an archivist transcribes.
type desk struct {
	testing.TB
	p      *mithaqtest.Pact
	k      *keeper.Keeper
	crisis string
}

func newDesk(t testing.TB) *desk {
	t.Helper()
	p := mithaqtest.New(t, record.Live)
	d := &desk{TB: t, p: p, k: p.Open(t, memory.New())}
	d.crisis = p.Crisis(t, d.k, "kz")
	p.Pass(200 * time.Hour) // what is told in the tests lies between
	return d
}

// tell transcribes an act that happened between two hours and was known at a third.
func (d *desk) tell(member, actType string, body any, from, to, known int, options ...mithaqtest.Option) string {
	d.Helper()
	all := append([]mithaqtest.Option{mithaqtest.On(d.crisis), d.p.Transcribed(member, hour(from), hour(to)), func(h *record.Header) { h.Known = hour(known) }}, options...)
	return d.p.Submit(d, d.k, d.p.Act(d, "archivist", actType, body, all...)).ID.String()
}

// at is the crisis at an hour by what was known at another.
func (d *desk) at(at, known int) *view.Crisis {
	d.Helper()
	v, ok := view.OfCrisis(d.k.State(), "kz", hour(at), hour(known))
	if !ok {
		d.Fatal("there is no crisis")
	}
	return v
}

func hour(n int) words.Instant { return mithaqtest.Start.Add(time.Duration(n) * time.Hour) }

func people(r words.Range) []force.Quantity { return []force.Quantity{{Kind: "personnel", Value: r}} }

func move(from, to force.Account, n int64) force.Move {
	return force.Move{Member: "KG", From: from, To: to, Quantities: people(words.Exactly(n)), Text: mithaqtest.Text("moved")}
}

func consent(result string, grants ...force.Quantity) force.Consent {
	return force.Consent{Member: "KG", Law: "forces_abroad", Body: mithaqtest.Text("parliament"), Step: "vote", Result: result, Grants: grants}
}

// TestThenAndNow transcribes an arrival, and the consent that permitted it only later. The finding stays
// with the act as it was found then, and is found no more where the consent is known; an
// arrival transcribed after that has never been red.
func TestThenAndNow(t *testing.T) {
	d := newDesk(t)
	d.tell("KG", force.AnnounceType, force.Announce{Member: "KG", Quantities: people(words.Exactly(100)), As: "planned", Speaker: words.Speaker{Member: "KG"}}, 1, 1, 2)
	first := d.tell("KG", force.MoveType, move(force.Home, force.Present, 100), 20, 20, 21)
	second := d.tell("KG", force.MoveType, move(force.Present, force.Returned, 150), 40, 40, 41)
	d.tell("KG", force.ConsentType, consent("passed", people(words.Exactly(150))...), 10, 10, 30)
	third := d.tell("KG", force.MoveType, move(force.Home, force.Present, 50), 20, 20, 31)

	type finding struct {
		Act, Code string
		Then, Now bool
	}
	for _, tc := range []struct {
		name      string
		at, known int
		want      []finding
	}{
		{"before anybody knew of the consent", 20, 29, []finding{{first, "gate.lacking", true, true}}},
		{"once the consent was known", 20, 30, []finding{{first, "gate.lacking", true, false}}},
		{"more left than had come, by what was known then", 40, 41, []finding{
			{first, "gate.lacking", true, false}, {second, "force.more_than_there", true, false}}},
		{"before the consent and the rest were known", 40, 29, []finding{{first, "gate.lacking", true, true}}},
	} {
		v := d.at(tc.at, tc.known)
		var got, onSpine []finding
		for _, f := range v.Findings {
			got = append(got, finding{f.Act, f.Code, f.Then, f.Now})
			if f.Code == "gate.lacking" && (f.Article != "charter.art12_end" || f.Rule != "gate.consent") {
				t.Errorf("%s: %s is under %s by %s", tc.name, f.Code, f.Article, f.Rule)
			}
		}
		for _, a := range v.Spine {
			for _, f := range a.Findings {
				onSpine = append(onSpine, finding{f.Act, f.Code, f.Then, f.Now})
				if f.Act == third {
					t.Errorf("%s: the arrival with consent has %s", tc.name, f.Code)
				}
			}
		}
		if diff := cmp.Diff(tc.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tc.name, diff)
		}
		if diff := cmp.Diff(got, onSpine); diff != "" {
			t.Errorf("%s: the spine has others (-findings +spine):\n%s", tc.name, diff)
		}
	}

	// What nobody found then can be found now: an earlier leaving comes to be known.
	d.tell("KG", force.MoveType, move(force.Present, force.Returned, 120), 30, 30, 50)
	found := d.at(40, 50).Findings
	if !slices.ContainsFunc(found, func(f view.Reason) bool { return f.Act == second && f.Args["holds"] == "30" && !f.Then && f.Now }) {
		t.Errorf("got %+v, want the leaving of 150 found now to be of 30", found)
	}
}

// Null is "nobody spoke of it", {null,null} "without a number", {0,0} "none".
func TestForceSpeaksInThree(t *testing.T) {
	d := newDesk(t)
	d.tell("", force.AnnounceType, force.Announce{Member: "KG", Quantities: people(words.Unknown), As: "planned", Speaker: words.Speaker{Member: "AM"}}, 1, 1, 1)
	d.tell("KG", force.ConsentType, consent("failed"), 2, 2, 2)
	b, err := json.Marshal(d.at(3, 3).Force)
	if err != nil {
		t.Fatal(err)
	}
	var got []map[string]any
	if err := json.Unmarshal(b, &got); err != nil {
		t.Fatal(err)
	}
	delete(got[0], "announcements")
	want := []map[string]any{{
		"member": "KG", "line": "personnel", "announced": map[string]any{"min": nil, "max": nil}, "consented": map[string]any{"min": 0.0, "max": 0.0},
		"pledged": nil, "accepted": nil, "ordered": nil, "cleared": nil, "command_transferred": nil, "moving_in": nil, "present": nil, "moving_out": nil, "returned": nil, "lost": nil, "unaccounted": nil, "home_said_by": []any{}, "home_by_own_word": false,
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Before the window of an act it had not happened, in it possibly already, after it it
// had; and only where it was known.
func TestPossiblyAlready(t *testing.T) {
	d := newDesk(t)
	d.tell("KG", force.MoveType, move(force.Home, force.Present, 100), 10, 14, 15)
	for _, tc := range []struct{ at, known, moves, possibly int }{{9, 99, 0, 0}, {10, 99, 0, 1}, {13, 99, 0, 1}, {14, 99, 1, 0}, {12, 14, 0, 0}, {14, 14, 0, 0}} {
		v := d.at(tc.at, tc.known)
		if len(v.Moves) != tc.moves || len(v.Possibly) != tc.possibly {
			t.Errorf("at %d, known %d: got %d moves and %d possibly already, want %d and %d", tc.at, tc.known, len(v.Moves), len(v.Possibly), tc.moves, tc.possibly)
		}
	}
}

// What a source tells of a question that was put here stands beside it: it neither closes it nor
// speaks for a seat.
func TestToldStandsBesideOwn(t *testing.T) {
	d := newDesk(t)
	q := d.p.Submit(t, d.k, d.p.Act(t, "KZ", council.QuestionType,
		council.Question{Kind: "end_mission", Text: mithaqtest.Text("shall we"), Seats: mithaqtest.Members}, mithaqtest.On(d.crisis))).ID.String()
	answering := mithaqtest.Citing("answers", q)
	d.p.Pass(10 * time.Hour)
	d.tell("AM", council.PositionType, council.Position{Position: "objection"}, 201, 201, 201, answering)
	d.tell("", council.AnnouncementType, council.Announcement{Kind: "end_mission", Outcome: "adopted", Text: mithaqtest.Text("over")}, 202, 202, 202, answering)
	d.p.Submit(t, d.k, d.p.Act(t, "BY", council.PositionType, council.Position{Position: "assent"}, mithaqtest.On(d.crisis), answering))
	v := d.at(300, 300).Questions[0]
	if v.State != "put" || v.Computed != "open" || v.Announced == nil || *v.Announced != "adopted" {
		t.Errorf("got it %s, computed %s, announced %v; want it put and open, and announced as adopted", v.State, v.Computed, v.Announced)
	}
	for _, p := range v.Positions {
		if want := map[string]string{"BY": "assent"}[p.Seat]; p.Position != want && (want != "" || p.Position != "unknown") {
			t.Errorf("%s: got %s", p.Seat, p.Position)
		}
	}
}

// A figure that was taken back stays, and says so from when that was known.
func TestWithdrawnFigureStays(t *testing.T) {
	d := newDesk(t)
	speaker := words.Speaker{Member: "KZ", Office: "minister_health"}
	figure := d.tell("KZ", situation.FigureType, situation.Figure{Subject: "killed", Unit: "people", Among: mithaqtest.Text("all"), Value: words.Exactly(164), Speaker: speaker}, 5, 5, 5)
	d.tell("KZ", situation.CorrectionType, situation.Correction{Kind: "retraction", Speaker: speaker, Text: mithaqtest.Text("a technical mistake")}, 8, 8, 9, mithaqtest.Citing("corrects", figure))
	for _, tc := range []struct {
		at, known int
		want      bool
	}{{7, 99, false}, {8, 8, false}, {8, 9, true}} {
		fs := d.at(tc.at, tc.known).Figures
		if len(fs) != 1 || *fs[0].Min != 164 || fs[0].Withdrawn != tc.want || fs[0].Disputed {
			t.Errorf("at %d, known %d: got %+v, want 164, withdrawn %v", tc.at, tc.known, fs, tc.want)
		}
	}
}

// A measure is in force by its legal dates, whenever it was told.
func TestMeasureInForce(t *testing.T) {
	d := newDesk(t)
	d.tell("KZ", measure.ImposeType, measure.Impose{Kinds: []string{"curfew"}, Places: []string{"KZ-ALA"}, From: hour(1), Until: hour(9), Offset: "+06:00", Text: mithaqtest.Text("curfew")}, 3, 3, 3)
	for at, want := range map[int]bool{3: true, 8: true, 9: false} {
		ms := d.at(at, 99).Measures
		if len(ms) != 1 || ms[0].InForce != want || ms[0].From != hour(1) || *ms[0].Until != hour(9) || ms[0].Lifted != nil {
			t.Errorf("at %d: got %+v, want it in force: %v", at, ms, want)
		}
	}
}

// A duty says "immediately" where the text does, and never a time.
func TestDuties(t *testing.T) {
	d := newDesk(t)
	a := d.tell("KZ", council.AppealType, council.Appeal{Kind: "aggression", Addressees: []string{"AM"}, Invokes: []string{"treaty.art4"}, Asks: mithaqtest.Text("help")}, 5, 5, 5)
	pledge := d.tell("AM", force.PledgeType, force.Pledge{Member: "AM", Quantities: people(words.Exactly(100))}, 7, 7, 7)
	assist := map[string]view.Duty{}
	for _, due := range view.OfDuties(d.k.State(), hour(9), hour(9)) {
		if due.By == nil || *due.By != "immediately" || due.Because != a || due.Crisis != "kz" || !due.Reported {
			t.Errorf("got %+v, want it immediately because of the appeal, as reported", due)
		}
		if due.What == "assist" {
			assist[due.Who] = due
		}
	}
	if len(assist) != 5 || assist["AM"].State != "met" || assist["AM"].MetBy[0] != pledge || assist["KG"].State != "open" {
		t.Errorf("got %+v, want five, of which AM's is met by its pledge", assist)
	}
	if how := assist["AM"].How; len(how) != 1 || how[0].Act != pledge || how[0].Event != "force.pledged" {
		t.Errorf("got %+v, want it met by the pledge", how)
	}
	if got := view.OfDuties(d.k.State(), hour(4), hour(9)); len(got) != 0 {
		t.Errorf("before the appeal %v is owed", got)
	}
	if v := d.at(9, 9).Appeals[0]; v.Answered || v.Unanswered == nil || *v.Unanswered != hour(5) || v.Articles[0] != "treaty.art4" {
		t.Errorf("got %+v, want it unanswered since hour 5", v)
	}
	// Who declines has answered, and the reason stands beside it.
	d.tell("KG", council.ReplyType, council.Reply{Answer: "declined", Text: mithaqtest.Text("the law forbids it")}, 8, 8, 8, mithaqtest.Citing("answers", a))
	for _, due := range view.OfDuties(d.k.State(), hour(9), hour(9)) {
		if due.What == "assist" && due.Who == "KG" && (due.State != "met" || due.How[0].Event != "reply.declined_with_reason" || due.How[0].Text["en"] != "the law forbids it") {
			t.Errorf("got %+v, want it met by the refusal, with its reason", due)
		}
	}
}

func TestMembers(t *testing.T) {
	d := newDesk(t)
	d.p.Submit(t, d.k, d.p.Act(t, "archivist", "member.status/1", map[string]any{
		"members": []string{"AM"}, "instrument": "charter", "change": "suspended", "from": hour(10),
	}, d.p.Transcribed("AM", hour(30), hour(30))))
	status := func(at, known int) string {
		for _, m := range view.OfMembers(d.k.State(), hour(at), hour(known)) {
			if m.Member == "AM" {
				return m.Status
			}
		}
		return ""
	}
	for _, tc := range []struct {
		at, known int
		want      string
	}{{9, 99, "party"}, {10, 99, "suspended"}, {10, 29, "party"}, {10, 30, "suspended"}} {
		if got := status(tc.at, tc.known); got != tc.want {
			t.Errorf("at %d, known %d: got %s, want %s", tc.at, tc.known, got, tc.want)
		}
	}
	if got := len(view.OfMembers(d.k.State(), hour(1), hour(1))); got != 7 {
		t.Errorf("the roll has %d members, want 7", got)
	}
}

// Who holds an office, and who claims it beside him, on the pact and in a crisis.
func TestHolders(t *testing.T) {
	d := newDesk(t)
	tell := func(at int, o member.Office, options ...mithaqtest.Option) {
		d.p.Submit(t, d.k, d.p.Act(t, "archivist", member.OfficeType, o, append(options, d.p.Transcribed("KZ", hour(at), hour(at)))...))
	}
	tell(2, member.Office{Member: "KZ", Office: "president", Person: "a", Change: "holds"})
	tell(4, member.Office{Member: "KZ", Office: "president", Person: "b", Change: "claims"}, mithaqtest.On(d.crisis))
	tell(6, member.Office{Member: "KZ", Office: "president", Person: "b", Change: "resigned"}, mithaqtest.On(d.crisis))
	tell(6, member.Office{Office: "secretary_general", Person: "c", Change: "holds"})
	for _, tc := range []struct {
		of        string
		at, known int
		want      string
	}{
		{"KZ", 1, 99, ""}, {"KZ", 3, 99, "a holds false"}, {"KZ", 5, 3, "a holds false"}, {"KZ", 5, 99, "a holds true, b claims true"},
		{"KZ", 7, 99, "a holds false"}, {"", 7, 99, "a holds false, c holds false"}, {"AM", 7, 99, ""},
	} {
		var got []string
		for _, h := range view.OfHolders(d.k.State(), tc.of, hour(tc.at), hour(tc.known)) {
			got = append(got, fmt.Sprint(h.Holder.Person, " ", h.As, " ", h.Contested))
		}
		if strings.Join(got, ", ") != tc.want {
			t.Errorf("of %q at %d by %d: got %q, want %q", tc.of, tc.at, tc.known, got, tc.want)
		}
	}
	v, ok := view.OfMember(d.k.State(), "KZ", hour(7), hour(99))
	if !ok || len(v.Offices) != 2 || v.Offices[1].Ended == nil || v.Offices[1].Ended.Change != "resigned" || v.Offices[1].Ended.Reason != nil || !v.Offices[0].Contested {
		t.Errorf("got %+v, want two tenures, the second given up without a reason", v)
	}
	if _, ok := view.OfMember(d.k.State(), "XX", hour(7), hour(99)); ok {
		t.Error("XX is on no roll, and was shown")
	}
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"history", "codes", "all_codes", "versions", "offices", "claimed"} {
		if bytes.Contains(b, []byte(`"`+name+`":null`)) {
			t.Errorf("%s is null, want a list", name)
		}
	}
}

func TestNothingThere(t *testing.T) {
	d := newDesk(t)
	if _, ok := view.OfCrisis(d.k.State(), "nowhere", hour(1), hour(1)); ok {
		t.Error("there is a crisis nowhere")
	}
	// Before it was opened a crisis is empty, and every list is a list.
	v := d.at(-1, 99)
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var fields map[string]any
	if err := json.Unmarshal(b, &fields); err != nil {
		t.Fatal(err)
	}
	for name, f := range fields {
		if f == nil && name != "closed" {
			t.Errorf("%s is null, want an empty list", name)
		}
	}
	if v.Archive || len(v.Spine) != 0 {
		t.Errorf("got %+v before the first act", v)
	}
	if got := view.OfCrises(d.k.State(), hour(-1), hour(99)); len(got) != 0 {
		t.Errorf("got %v, want no crisis before it was opened", got)
	}
	if got := view.OfCrises(d.k.State(), hour(1), hour(1)); len(got) != 1 || got[0].Label != "kz" {
		t.Errorf("got %v, want the crisis", got)
	}
}
