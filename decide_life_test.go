package mithaq_test

import (
	"slices"
	"testing"
	"time"

	"mithaq/charter"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/member"
	"mithaq/mithaqtest"
	"mithaq/rule"
	"mithaq/words"
)

// A breach is alleged of a prohibition of the charter, and answered by the member of whom
// it is alleged and by nobody else (Treaty, art. 1 and 8; Charter, art. 7).
func TestAllegations(t *testing.T) {
	d := newDesk(t)
	alleges := func(prohibition, of string) duty.Allegation {
		return duty.Allegation{Prohibition: prohibition, Member: of, Text: mithaqtest.Text("alleged")}
	}
	answers := duty.Answer{Answer: "denied", Text: mithaqtest.Text("denied")}

	id, fs := d.recorded("AM", duty.AllegationType, alleges("foreign_bases", "RU"))
	want(t, "of a party", fs)
	_, fs = d.recorded("AM", duty.AllegationType, alleges("foreign_bases", "UZ"))
	want(t, "of one that is no party", fs, "member.not_bound charter.art7 prohibition.foreign_bases | member=UZ")
	want(t, "of what nothing prohibits", d.refused("AM", duty.AllegationType, alleges("lateness", "RU")),
		"allegation.unknown_prohibition  ")
	want(t, "answered by another", d.refused("BY", duty.AnswerType, answers, answering(id)), "answer.not_alleged   | member=BY")
	want(t, "answering nothing", d.refused("RU", duty.AnswerType, answers), "answer.not_alleged   | member=RU")
	_, fs = d.recorded("RU", duty.AnswerType, answers, answering(id))
	want(t, "by the one who is meant", fs)
	if m := d.now().Matter; m.Allegations.Len() != 2 || m.Answers.Len() != 1 {
		t.Errorf("%d allegations and %d answers, want 2 and 1", m.Allegations.Len(), m.Answers.Len())
	}
}

// Who gets an appeal or a question says so; who did not cannot.
func TestReceipts(t *testing.T) {
	d := newDesk(t)
	id, _ := d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	_, fs := d.recorded("AM", council.ReceiptType, council.Receipt{Channel: "letter"}, answering(id))
	want(t, "by an addressee", fs)
	want(t, "by the appellant himself", d.refused("KZ", council.ReceiptType, council.Receipt{}, answering(id)), "receipt.not_addressed treaty.art4 appeal.aggression | member=KZ")
	want(t, "by one who was not asked", d.refused("KG", council.ReceiptType, council.Receipt{}, answering(id)), "receipt.not_addressed treaty.art4 appeal.aggression | member=KG")
	want(t, "of nothing", d.refused("KG", council.ReceiptType, council.Receipt{}), "receipt.not_addressed   | member=KG")
	if got := d.now().Matter.Council.Receipts(id); len(got) != 1 || got[0].Member != "AM" {
		t.Errorf("got by %+v, want AM alone", got)
	}
}

// An objection that has not the form, or comes not from an office, that breaks a silence does
// not count, and who made it learns so at once; what breaks it is found to be nothing.
func TestSilenceIsBrokenInDueForm(t *testing.T) {
	d := newDesk(t)
	d.variant(func(c *charter.Charter) {
		for i := range c.Questions {
			if q := &c.Questions[i]; q.ID == "end_mission" {
				q.Close = &charter.When{Kind: charter.Stated}
				q.Rule.Vote.Silence = &rule.Silence{Forms: []string{"letter"}, Offices: []string{"president"}}
			}
		}
	})
	const art = "peacekeeping.mandate question.end_mission"
	objects := func(form string) council.Position { return council.Position{Position: rule.Objection, Form: form} }
	q, _ := d.recorded("chair", council.QuestionType, council.Question{Kind: "end_mission", Text: mithaqtest.Text("end"),
		Seats: mithaqtest.Members, Until: d.p.Now().Add(10 * time.Hour)})
	_, fs := d.recorded("KZ", council.PositionType, objects("telephone"), answering(q))
	want(t, "by telephone", fs, "position.wrong_form "+art+" | want=letter")
	_, fs = d.recorded("KZ-pm", council.PositionType, objects("letter"), answering(q))
	want(t, "by an office that may not", fs, "position.wrong_objector "+art+" | want=president")
	_, fs = d.recorded("KZ", council.PositionType, says("assent"), answering(q))
	want(t, "an assent has no form", fs)
	if v := verdict(d, q); v.Outcome != rule.Adopted || len(v.Ignored) != 2 {
		t.Errorf("at its close: got %s with %d ignored, want it adopted, and two ignored", v.Outcome, len(v.Ignored))
	}
	_, fs = d.recorded("KZ", council.PositionType, objects("letter"), answering(q))
	want(t, "by letter", fs)
	if v := verdict(d, q); v.Outcome != rule.NotAdopted || !slices.Equal(v.Because, []string{"KZ"}) {
		t.Errorf("got %s because of %v, want it broken by KZ", v.Outcome, v.Because)
	}
}

// A silence is put off by an office that its rule names, before it has ended, to a later
// instant; where nobody objects until then, it is adopted.
func TestSilenceIsPutOff(t *testing.T) {
	d := newDesk(t)
	d.variant(func(c *charter.Charter) {
		for i := range c.Questions {
			if q := &c.Questions[i]; q.ID == "end_mission" {
				q.Close = &charter.When{Kind: charter.Stated}
				q.Rule.Vote.Silence = &rule.Silence{Extended: []string{"secretary_general"}}
			}
		}
		for i := range c.Offices {
			if o := &c.Offices[i]; o.ID == "secretary_general" || o.ID == "chairman" {
				o.May = append(o.May, "council.extension", "council.withdrawal")
			}
		}
	})
	now := d.p.Now()
	in := func(hours int) words.Instant { return now.Add(time.Duration(hours) * time.Hour) }
	put := func(until words.Instant) council.Question {
		return council.Question{Kind: "end_mission", Text: mithaqtest.Text("end"), Seats: mithaqtest.Members, Until: until}
	}
	const art = "peacekeeping.mandate question.end_mission"

	want(t, "a silence without an end", d.refused("chair", council.QuestionType, put(0)), "question.no_close "+art+" | kind=end_mission")
	q, _ := d.recorded("chair", council.QuestionType, put(in(10)))
	want(t, "put off by the chairman", d.refused("chair", council.ExtensionType, council.Extension{Until: in(20)}, answering(q)),
		"extension.wrong_office "+art+" | office=chairman; want=secretary_general")
	want(t, "brought forward", d.refused("general", council.ExtensionType, council.Extension{Until: in(5)}, answering(q)),
		"extension.not_later "+art+" | closed="+in(10).String()+"; until="+in(5).String())
	_, fs := d.recorded("general", council.ExtensionType, council.Extension{Until: in(20)}, answering(q))
	want(t, "put off by the Secretary General", fs)
	m, _ := d.k.State().At(d.crisis, in(19), words.Never)
	asked, _ := m.Matter.Council.Question(q)
	if v := m.Outcome(&asked); v.Outcome != rule.Open || v.Close != in(20) {
		t.Errorf("got %s, closing %s, want it open until %s", v.Outcome, v.Close, in(20))
	}
	d.p.Pass(21 * time.Hour)
	if v := verdict(d, q); v.Outcome != rule.Adopted {
		t.Errorf("got %s, want it adopted by silence", v.Outcome)
	}
	want(t, "put off too late", d.refused("general", council.ExtensionType, council.Extension{Until: in(40)}, answering(q)),
		"extension.late "+art+" | closed="+in(20).String())

	// Taken back by who put it, while it is open.
	now = d.p.Now()
	again, _ := d.recorded("chair", council.QuestionType, put(in(10)))
	want(t, "taken back by another", d.refused("general", council.WithdrawalType, council.Withdrawal{}, answering(again)),
		"withdrawal.not_theirs "+art)
	_, fs = d.recorded("chair", council.WithdrawalType, council.Withdrawal{}, answering(again))
	want(t, "taken back", fs)
	_, fs = d.recorded("AM", council.PositionType, says("objection"), answering(again))
	want(t, "a position on what is gone", fs, "position.gone "+art+" | state=withdrawn")
	want(t, "taken back after its close", d.refused("chair", council.WithdrawalType, council.Withdrawal{}, answering(q)),
		"withdrawal.late "+art)
}

// Charter, art. 19: who leaves gives notice six months before; a shorter time, or none, is
// no leaving. Art. 20: a suspension is decided by the body, and by no member's own word.
func TestArt19_Notice(t *testing.T) {
	d := newDesk(t)
	crisis := d.crisis
	d.crisis = ""
	defer func() { d.crisis = crisis }()
	day := 24 * time.Hour
	status := func(change, basis string, from words.Instant) member.Status {
		return member.Status{Members: []string{"AM"}, Instrument: "charter", Change: change, Basis: basis, From: from}
	}
	codes := func(rs []words.Reason) (out []string) {
		for _, r := range rs {
			out = append(out, r.Code)
		}
		return out
	}
	has := func(what string, rs []words.Reason, code, article string) {
		t.Helper()
		for _, r := range rs {
			if r.Code == code && r.Article == article {
				return
			}
		}
		t.Errorf("%s: got %v, want %s under %s", what, codes(rs), code, article)
	}
	now := d.p.Now()
	has("without notice", d.refused("AM", member.StatusType, status("left", "notice", now.Add(400*day))), "status.no_notice", "charter.art19")
	has("suspending itself", d.refused("AM", member.StatusType, status("suspended", "decision", now)), "status.by_body", "charter.art20")
	other := status("notice", "", now)
	other.Members = []string{"BY"}
	has("for another", d.refused("AM", member.StatusType, other), "status.of_another", "")

	d.recorded("AM", member.StatusType, status("notice", "", now))
	d.p.Pass(time.Hour)
	has("too short", d.refused("AM", member.StatusType, status("left", "notice", now.Add(100*day))), "status.notice_short", "charter.art19")
	if _, fs := d.recorded("AM", member.StatusType, status("left", "notice", now.Add(190*day))); len(fs) > 0 {
		for _, r := range fs {
			if r.Code != "reading.others" {
				t.Errorf("after six months: %v", codes(fs))
			}
		}
	}
}
