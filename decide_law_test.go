package mithaq_test

import (
	"testing"
	"time"

	"mithaq/council"
	"mithaq/force"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/words"
)

// Treaty, arts. 2 and 6 (1992), and Charter, art. 12 (2002): what happened under an earlier
// text is judged by that text.
func TestJudgedByTheTextOfItsTime(t *testing.T) {
	day := func(y int, m time.Month, d int) words.Instant {
		return words.At(time.Date(y, m, d, 12, 0, 0, 0, time.UTC))
	}
	for _, tc := range []struct {
		at    words.Instant
		found []string
	}{
		// In 2005 the Charter asks for consensus; no text asks for a request, or for a mandate.
		{day(2005, 1, 1), []string{"decision.undeterminable charter.art12 question.send_forces"}},
		// In 2010 the Agreement on peacekeeping asks for a mandate.
		{day(2010, 6, 14), []string{"decision.undeterminable charter.art12 question.send_forces", "mandate.lacks_terms charter.art12 question.send_forces"}},
		{day(2021, 6, 14), []string{"decision.undeterminable treaty.art6 question.send_forces", "mandate.lacks_terms treaty.art6 question.send_forces",
			"question.needs_appeal treaty.art6 question.send_forces"}},
	} {
		d := newDesk(t)
		_, fs := d.recorded("archivist", council.AnnouncementType, outcome("send_forces", "adopted", nil), d.told("RU", tc.at))
		want(t, tc.at.String(), fs, tc.found...)
	}
	// Before a version is in force, what it brought is of no kind that the law knows.
	d := newDesk(t)
	for at, found := range map[words.Instant][]string{
		day(2020, 12, 31): {"question.unknown_kind  "},
		day(2021, 2, 1):   {"decision.undeterminable charter.art21 question.partner"},
	} {
		_, fs := d.recorded("archivist", council.AnnouncementType, outcome("partner", "adopted", nil), d.told("RU", at))
		want(t, "partners at "+at.String(), fs, found...)
	}
}

// Charter, arts. 13 and 15: who speaks for a member in which body. Until 19 January 2021 the
// Council knows heads of state alone.
func TestCharterArt13_WhoSits(t *testing.T) {
	d := newDesk(t)
	d.recorded("archivist", record.CredentialType, d.p.Bind(t, "AM-pm", record.Credential{Holder: "person", Office: "head_of_government", Member: "AM"}))
	council10, _ := d.recorded("KZ", council.QuestionType, question("end_mission"))
	ministers, _ := d.recorded("KZ", council.QuestionType, question("appoint_commander"))
	_, fs := d.recorded("AM-pm", council.PositionType, says("assent"), answering(council10))
	want(t, "a head of government on the Council", fs)
	_, fs = d.recorded("RU-def", council.PositionType, says("assent"), answering(ministers))
	want(t, "a minister of defence among his like", fs)
	want(t, "a minister on the Council", d.refused("RU-def", council.PositionType, says("assent"), answering(council10)),
		"position.wrong_office charter.art13_represented body.council | office=minister_defence; want=head_of_government, president")
	want(t, "a president among the ministers", d.refused("KZ", council.PositionType, says("assent"), answering(ministers)),
		"position.wrong_office charter.art15 body.defence_ministers | office=president; want=minister_defence")
	for year, found := range map[int][]string{
		2019: {"position.wrong_office charter.art13_2002 body.council | office=head_of_government; want=president"}, 2021: nil,
	} {
		at := words.At(time.Date(year, 11, 28, 12, 0, 0, 0, time.UTC))
		put, _ := d.recorded("archivist", council.QuestionType, question("end_mission"), d.told("RU", at))
		_, fs := d.recorded("archivist", council.PositionType, says("assent"), answering(put), d.told("AM", at.Add(time.Hour)),
			func(h *record.Header) { h.Of.Office = "head_of_government" })
		want(t, "AM's head of government in "+at.String(), fs, found...)
	}
}

// An office of the organisation acts for no member, and one of a member for one: whatever a credential says.
func TestWhoseOfficeItIs(t *testing.T) {
	d := newDesk(t)
	object := force.Object{Object: "plant", State: "guarded", Member: "KG", Name: new(mithaqtest.Text("plant"))}
	for _, tc := range []struct {
		name string
		cred record.Credential
		want string
	}{
		{"of the organisation, for a member", record.Credential{Holder: "person", Office: "joint_staff", Member: "KG"}, "office.of_no_member charter.art11 office.joint_staff"},
		{"of a member, for none", record.Credential{Holder: "person", Office: "president"}, "office.of_a_member treaty.art3 office.president"},
	} {
		d.recorded("archivist", record.CredentialType, d.p.Bind(t, tc.name, tc.cred))
		fs := d.refused(tc.name, force.ObjectType, object)
		if len(fs) != 1 || fs[0].Code+" "+fs[0].Article+" "+fs[0].Rule != tc.want {
			t.Errorf("%s: got %v, want %s", tc.name, fs, tc.want)
		}
	}
	_, fs := d.recorded("staff", force.ObjectType, object)
	want(t, "the office itself, for nobody", fs)
}
