package mithaq_test

import (
	"testing"
	"time"

	"mithaq/council"
	"mithaq/member"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/view"
	"mithaq/words"
)

// A decision to suspend belongs to no crisis: it is put, decided and certified on the pact as a
// whole, and the change of status that rests on it is held to it (Charter, art. 20).
func TestDecidedOnThePact(t *testing.T) {
	d := newDesk(t)
	d.variant(waivable)
	crisis := d.crisis
	d.crisis = ""
	on := mithaqtest.On(record.OnPact)
	d.recorded("general", council.SessionType, council.Session{Body: "council", Form: "in_person"}, on)
	q := question("suspend")
	q.Concerns = []string{"TJ"}
	put, fs := d.recorded("chair", council.QuestionType, q, on)
	want(t, "a question on the pact", fs)
	status := func(who string) member.Status {
		return member.Status{Members: []string{who}, Instrument: "charter", Change: "suspended", Basis: "decision", From: d.p.Now()}
	}
	rests := mithaqtest.Citing("authority", put)
	under := " charter.art20 status.suspension"
	want(t, "before it is decided", d.refused("general", member.StatusType, status("TJ"), rests), "authority.not_adopted"+under+" | question=suspend; outcome=open")
	for _, seat := range mithaqtest.Members[:5] {
		_, fs := d.recorded(seat, council.PositionType, says(rule.Assent), on, answering(put))
		want(t, "the position of "+seat, fs)
	}
	other, _ := d.recorded("chair", council.QuestionType, question("end_mission"), on)
	want(t, "by another question", d.refused("general", member.StatusType, status("TJ"), mithaqtest.Citing("authority", other)),
		"authority.other_question"+under, "authority.other_question charter.art24 status.arrears")
	want(t, "of another member", d.refused("general", member.StatusType, status("AM"), rests), "authority.other_members"+under)
	d.recorded("general", member.StatusType, status("TJ"), rests)

	now := d.p.Now()
	m, _ := d.k.State().At(record.OnPact, now, now)
	cert, ok := m.Certificate("suspend")
	if !ok || cert.Computed.Outcome != rule.Adopted || cert.Question != put {
		t.Errorf("got %+v, want the certificate of the adopted question", cert)
	}
	v, _ := view.OfPact(d.k.State(), now, now)
	if len(v.Questions) != 2 || v.Questions[0].Computed != rule.Adopted || len(v.Sessions) != 1 {
		t.Errorf("got %+v, want two questions and a session", v)
	}
	want(t, "what needs an appeal has none there", d.refused("chair", council.QuestionType, question("send_forces", mithaqtest.Members[:5]...), on),
		"question.needs_appeal treaty.art6 question.send_forces")
	if c, _ := view.OfCrisis(d.k.State(), crisis, now, now); len(c.Questions) != 0 {
		t.Errorf("the crisis has the question, too: %+v", c.Questions)
	}
}

// Seventeen drafts of one session stand side by side, each with an outcome of its own.
func TestPlenary(t *testing.T) {
	d := newDesk(t)
	on := mithaqtest.On(record.OnPact)
	var ids []string
	for range 17 {
		id, _ := d.recorded("general", council.DraftType, council.Draft{Kind: "end_mission", Text: mithaqtest.Text("draft")}, on)
		ids = append(ids, id)
	}
	q := question("end_mission")
	q.Until = d.p.Now().Add(time.Hour)
	put, fs := d.recorded("chair", council.QuestionType, q, on, answering(ids[3]))
	want(t, "one of them is put", fs)
	d.p.Pass(2 * time.Hour)
	m, _ := d.k.State().At(record.OnPact, d.p.Now(), words.Never)
	got := map[rule.Outcome]int{}
	for _, q := range m.Matter.Council.Questions() {
		got[m.Outcome(&q).Outcome]++
	}
	if got[rule.Open] != 16 || got[rule.Lapsed] != 1 {
		t.Errorf("got %v, want 16 drafts open and one question lapsed", got)
	}
	if _, ok := m.Certificate("end_mission"); ok {
		t.Error("a certificate of one of seventeen, by its kind")
	}
	if _, ok := m.Certificate(put); !ok {
		t.Error("no certificate by the act that put it")
	}
}
