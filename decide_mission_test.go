package mithaq_test

import (
	"testing"

	"mithaq/council"
	"mithaq/force"
	"mithaq/rule"
	"mithaq/view"
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
