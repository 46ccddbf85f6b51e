package mithaq_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq/council"
	"mithaq/force"
	"mithaq/mithaqtest"
	"mithaq/rule"
	"mithaq/view"
	"mithaq/words"
)

// A mission without any force: what was decided stands as mandated, with its terms, and nobody is said
// to be anywhere.
func TestMissionWithoutForce(t *testing.T) {
	d := newDesk(t)
	d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	q, _ := d.recorded("chair", council.QuestionType, question("send_forces"))
	for _, m := range []string{"AM", "BY", "KG", "KZ", "RU", "TJ"} {
		d.recorded(m, council.PositionType, says(rule.Assent), answering(q))
	}
	_, fs := d.recorded("chair", council.AnnouncementType, outcome("send_forces", rule.Adopted, fullTerms()), answering(q))
	want(t, "announced as it was computed", fs)
	v, _ := view.OfCrisis(d.k.State(), d.crisis, d.p.Now(), late)
	if len(v.Missions) != 1 || v.Missions[0].State != "mandated" || v.Missions[0].Basis != "computed" || v.Missions[0].Mandate == nil || len(v.Force) != 0 {
		t.Fatalf("got missions %+v and force %+v", v.Missions, v.Force)
	}
}

// A mission without any force ends with its closing report; one whose force is away does not.
func TestClosingReport(t *testing.T) {
	d := newDesk(t)
	d.recorded("KZ", council.AppealType, appeal("threat", "treaty.art2"))
	d.decides("mission_without_forces", fullTerms())
	d.p.Pass(time.Minute)
	phase := func(what string, want force.Phase) {
		t.Helper()
		v, _ := view.OfCrisis(d.k.State(), d.crisis, d.p.Now(), late)
		if len(v.Missions) != 1 || v.Missions[0].State != want {
			t.Errorf("%s: got %+v, want %s", what, v.Missions, want)
		}
	}
	report := func(closing bool) {
		d.p.Pass(time.Minute)
		d.recorded("archivist", force.ReportType, force.Report{Closing: closing, Speaker: words.Speaker{Office: "secretary_general"}, Text: mithaqtest.Text("reported")},
			d.told("", d.p.Now()))
	}
	report(false)
	phase("it goes on", force.Mandated)
	report(true)
	phase("its closing report", force.Ended)
	d.recorded("archivist", force.MoveType, move("BY", force.Home, force.Present, 4), d.told("BY", d.p.Now()))
	phase("somebody came all the same", force.Arrived)
}

// A force without a mission: who came without a decision is there, and makes no mission.
func TestForceWithoutMission(t *testing.T) {
	d := newDesk(t)
	d.recorded("archivist", force.MoveType, move("BY", force.Home, force.Present, 40), d.told("BY", d.p.Now()))
	v, _ := view.OfCrisis(d.k.State(), d.crisis, d.p.Now(), late)
	if len(v.Missions) != 0 || len(v.Force) != 1 || *v.Force[0].Present.Min != 40 || v.Force[0].Announced != nil {
		t.Errorf("got missions %+v and force %+v", v.Missions, v.Force)
	}
}

// What a law lets go bounds the contingent as a whole: two halves that are each within it are not.
// What came home may go again.
func TestConsentBoundsTheWholeContingent(t *testing.T) {
	d := newDesk(t)
	told := func(actType string, body any) []words.Reason {
		d.p.Pass(time.Minute)
		_, fs := d.recorded("archivist", actType, body, d.told("KG", d.p.Now()))
		return fs
	}
	const gate = "charter.art12_end gate.consent"
	told(force.PledgeType, force.Pledge{Member: "KG", Quantities: people(100)})
	want(t, "a consent above the pledge", told(force.ConsentType, vote("KG", "passed", 80, 69, people(150)...)),
		"consent.more_than_pledged "+gate+" | pledged=100; consented=150")
	want(t, "the first hundred", told(force.MoveType, move("KG", force.Home, force.Present, 100)))
	want(t, "another hundred", told(force.MoveType, move("KG", force.Home, force.Present, 100)),
		"force.more_than_consented "+gate+" | consented=150; moved=200")
	told(force.MoveType, move("KG", force.Present, force.Returned, 200))
	want(t, "what is home goes again", told(force.MoveType, move("KG", force.Home, force.Present, 150)))
}

// decides puts a question to all members, who assent to it, and announces that it is adopted.
func (d *desk) decides(kind string, terms *council.Terms) string {
	d.Helper()
	body := question(kind)
	body.Terms = terms
	q, _ := d.recorded("chair", council.QuestionType, body)
	for _, m := range []string{"AM", "BY", "KG", "KZ", "RU", "TJ"} {
		d.recorded(m, council.PositionType, says(rule.Assent), answering(q))
	}
	d.recorded("chair", council.AnnouncementType, outcome(kind, rule.Adopted, terms), answering(q))
	return q
}

// A mandate lapses at its end, is prolonged by deciding anew and ended by the decision that the charter
// names; who sets out under none is found, and who never came is at the end with it.
func TestMandate(t *testing.T) {
	d := newDesk(t)
	d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	begin := d.p.Now()
	until := func(h int) *council.Terms {
		terms := fullTerms()
		terms.Until = begin.Add(time.Duration(h) * time.Hour)
		return terms
	}
	mission := func(at words.Instant) string {
		t.Helper()
		v, _ := view.OfCrisis(d.k.State(), d.crisis, at, late)
		out := ""
		for _, m := range v.Missions {
			end := "-"
			if m.End != nil {
				end = fmt.Sprint(int64(*m.End-begin) / int64(time.Hour/time.Millisecond))
			}
			out += fmt.Sprintf("%s to %s over %v changed %d ended %v; ", m.State, end, m.Over, len(m.Changes), m.Ended != nil)
		}
		return out
	}
	holds := func(what string, at words.Instant, want string) {
		t.Helper()
		if got := mission(at); got != want {
			t.Errorf("%s:\n got  %s\n want %s", what, got, want)
		}
	}
	sets := func(what string, found bool) {
		t.Helper()
		_, fs := d.recorded("archivist", force.MoveType, move("RU", force.Home, force.MovingIn, 1), d.told("RU", d.p.Now()))
		got := slices.ContainsFunc(fs, func(r words.Reason) bool { return r.Code == "mandate.over" && r.Rule == "question.send_forces" })
		if got != found {
			t.Errorf("%s: found %v, want %v: %v", what, got, found, fs)
		}
	}
	sets("without any mission", false)
	d.recorded("archivist", force.MoveType, move("RU", force.MovingIn, force.Returned, 1), d.told("RU", d.p.Now()))
	d.decides("send_forces", until(10))
	d.p.Pass(time.Hour)
	holds("mandated", d.p.Now(), "ended to 10 over false changed 0 ended false; ") // the one who set out before is home again
	sets("under the mandate", false)
	holds("on the way, one home already", d.p.Now(), "leaving to 10 over false changed 0 ended false; ")
	d.p.Pass(9 * time.Hour)
	holds("lapsed, and somebody is away", d.p.Now(), "leaving to 10 over true changed 0 ended false; ")
	sets("after its end", true)
	d.decides("send_forces", until(30))
	d.p.Pass(time.Hour)
	holds("prolonged", d.p.Now(), "leaving to 30 over false changed 1 ended false; ")
	sets("prolonged", false)
	d.decides("end_mission", nil)
	d.p.Pass(time.Hour)
	if got := mission(d.p.Now()); !strings.Contains(got, "over true changed 1 ended true") {
		t.Errorf("ended early: %s", got)
	}
	sets("after it was ended", true)
	d.decides("send_forces", until(50))
	d.p.Pass(time.Hour)
	if got := mission(d.p.Now()); strings.Count(got, ";") != 2 || !strings.HasSuffix(got, "to 50 over false changed 0 ended false; ") {
		t.Errorf("another mission after an end: %s", got)
	}
	sets("under the second", false)
	if got := mission(d.p.Now()); !strings.HasPrefix(got, "ended ") || !strings.Contains(got, "; generating to 50 ") {
		t.Errorf("who was away is the second one's: %s", got)
	}
}

// A mission that follows another counts from its own beginning: whom the first brought home is not said
// to leave the second, and whom it left there is present in the second from the start.
func TestMissionFollows(t *testing.T) {
	d := newDesk(t)
	d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	moved := func(member string, from, to force.Account, n int64) {
		t.Helper()
		d.p.Pass(time.Minute)
		d.recorded("archivist", force.MoveType, move(member, from, to, n), d.told(member, d.p.Now()))
	}
	phases := func(what, want string) {
		t.Helper()
		d.p.Pass(time.Minute)
		v, _ := view.OfCrisis(d.k.State(), d.crisis, d.p.Now(), late)
		got := ""
		for _, m := range v.Missions {
			got += string(m.State) + " "
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", what, got, want)
		}
	}
	d.decides("send_forces", fullTerms())
	d.p.Pass(time.Minute)
	moved("RU", force.Home, force.Present, 100)
	moved("KG", force.Home, force.Present, 10)
	moved("KG", force.Present, force.Returned, 10)
	phases("one is home, the other there", "leaving ")
	d.decides("end_mission", nil)
	d.decides("send_forces", fullTerms())
	phases("the second begins with who is there", "ended present ")
	moved("RU", force.Present, force.Returned, 100)
	phases("and ends when they are home", "ended ended ")
	d.decides("end_mission", nil)
	d.decides("send_forces", fullTerms())
	phases("a third one has nobody yet", "ended ended mandated ")
}

// A decision is held against the articles for whose sake forces may be sent: one that names none of them is
// found, and of one that names nothing nobody knows.
func TestMandateAims(t *testing.T) {
	for _, tc := range []struct {
		under []string
		found bool
	}{
		{nil, false},
		{[]string{"treaty.art4"}, false},
		{[]string{"treaty.art4_2"}, false},
		{[]string{"treaty.art6", "treaty.art2"}, false},
		{[]string{"treaty.art1"}, true},
		{[]string{"treaty.art4x"}, true},
		{[]string{"treaty"}, true},
	} {
		d := newDesk(t)
		a := outcome("send_forces", rule.Adopted, fullTerms())
		a.Under = tc.under
		d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
		_, fs := d.recorded("chair", council.AnnouncementType, a)
		got := slices.ContainsFunc(fs, func(r words.Reason) bool {
			return r.Code == "mandate.other_aims" && r.Article == "treaty.art6" && r.Args["aims"] == "treaty.art2 treaty.art4"
		})
		if got != tc.found {
			t.Errorf("under %v: found %v, want %v: %v", tc.under, got, tc.found, fs)
		}
		a.Outcome = rule.NotAdopted
		if _, fs = d.recorded("chair", council.AnnouncementType, a); slices.ContainsFunc(fs, func(r words.Reason) bool { return r.Code == "mandate.other_aims" }) {
			t.Errorf("under %v, not adopted: %v", tc.under, fs)
		}
	}
}

// A mission without forces sends nobody: while it holds, who sets out after the mandate of the forces is over
// is found all the same.
func TestMissionWithoutForcesSendsNobody(t *testing.T) {
	d := newDesk(t)
	d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	found := func() bool {
		_, fs := d.recorded("archivist", force.MoveType, move("RU", force.Home, force.MovingIn, 1), d.told("RU", d.p.Now()))
		return slices.ContainsFunc(fs, func(r words.Reason) bool { return r.Code == "mandate.over" && r.Rule == "question.send_forces" })
	}
	d.decides("send_forces", fullTerms())
	d.p.Pass(time.Minute)
	d.decides("mission_without_forces", fullTerms())
	d.p.Pass(time.Minute)
	if found() {
		t.Error("under the mandate of the forces")
	}
	d.decides("end_mission", nil)
	d.p.Pass(time.Minute)
	if !found() {
		t.Error("the mission without forces excused who set out without a mandate")
	}
}

// Nobody came, and the mandate is over: the mission has ended, whatever was promised to it.
func TestMandateLapsesUnused(t *testing.T) {
	d := newDesk(t)
	d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	terms := fullTerms()
	terms.Until = d.p.Now().Add(time.Hour)
	d.decides("send_forces", terms)
	d.recorded("BY", force.PledgeType, force.Pledge{Member: "BY", Quantities: someone(100)})
	for _, tc := range []struct {
		at   words.Instant
		want force.Phase
	}{{terms.Until - 1, force.Generating}, {terms.Until, force.Ended}} {
		v, _ := view.OfCrisis(d.k.State(), d.crisis, tc.at, late)
		if len(v.Missions) != 1 || v.Missions[0].State != tc.want {
			t.Errorf("at %s: got %+v, want %s", tc.at, v.Missions, tc.want)
		}
	}
}
