package mithaq_test

import (
	"testing"
	"time"

	"mithaq/council"
	"mithaq/force"
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
