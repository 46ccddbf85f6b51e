package view_test

import (
	"testing"

	"mithaq/council"
	"mithaq/mithaqtest"
	"mithaq/situation"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

func says(member string) words.Speaker { return words.Speaker{Member: member, Office: "president"} }

// TestHowThingsAreTold tells a call by one of its sides, and later by the other; one over a
// closed channel, by somebody who was not in it; an accusation with its denial; and a
// network whose loss reached others. What was not known yet is linked to nothing.
func TestHowThingsAreTold(t *testing.T) {
	d := newDesk(t)
	call := council.Contact{Between: []words.Speaker{says("KZ"), says("RU")}, Means: "telephone", ToldBy: says("KZ"), Text: mithaqtest.Text("call")}
	first := d.tell("KZ", council.ContactType, call, 10, 10, 11)
	call.ToldBy = words.Speaker{Member: "RU", Office: "press_secretary"}
	d.tell("RU", council.ContactType, call, 10, 11, 20, mithaqtest.Citing("answers", first))
	call.Means, call.ToldBy = "closed_channel", says("BY")
	d.tell("RU", council.ContactType, call, 12, 12, 12)

	told := func(known int) (out []string) {
		for _, c := range d.at(30, known).Contacts {
			s := c.Told
			if c.Closed {
				s += ", closed"
			}
			if c.Answers != nil {
				s += ", answers " + c.Answers.Type
			}
			out = append(out, s)
		}
		return out
	}
	for known, want := range map[int][]string{
		15: {"one_side", "outside, closed"},
		30: {"both_sides", "both_sides, answers council.contact/1", "outside, closed"},
	} {
		if diff := cmp.Diff(want, told(known)); diff != "" {
			t.Errorf("known by %d (-want +got):\n%s", known, diff)
		}
	}

	accuses := d.tell("", situation.StatementType, situation.Statement{Kind: "accusation", Speaker: says("AM"), Text: mithaqtest.Text("accused")}, 13, 13, 13)
	d.tell("", situation.StatementType, situation.Statement{Kind: "denial", Speaker: says("BY"), Text: mithaqtest.Text("denied")}, 14, 14, 20, mithaqtest.Citing("answers", accuses))
	d.tell("", situation.CorrectionType, situation.Correction{Kind: "dispute", Speaker: says("KG"), Text: mithaqtest.Text("not so")}, 15, 15, 20, mithaqtest.Citing("corrects", accuses))
	v := d.at(30, 30)
	if len(v.Statements) != 2 {
		t.Fatalf("got %d statements", len(v.Statements))
	}
	accusation, denial := v.Statements[0], v.Statements[1]
	if len(accusation.AnsweredBy) != 1 || accusation.AnsweredBy[0].Kind != "denial" || accusation.AnsweredBy[0].By.Member != "BY" || !accusation.Disputed || accusation.Withdrawn {
		t.Errorf("the accusation is %+v", accusation)
	}
	if denial.Answers == nil || denial.Answers.Act != accuses || denial.Answers.By.Member != "AM" {
		t.Errorf("the denial answers %+v", denial.Answers)
	}
	if before := d.at(30, 15).Statements; len(before) != 1 || len(before[0].AnsweredBy) != 0 || before[0].Disputed {
		t.Errorf("before the denial was known: %+v", before)
	}

	down := d.tell("", situation.OutageType, situation.Outage{Service: "internet", State: "down"}, 16, 16, 16)
	d.tell("", situation.OutageType, situation.Outage{Service: "flights", State: "disrupted", Affected: []words.Speaker{{Office: "carrier"}}}, 17, 17, 17,
		mithaqtest.Citing("answers", down))
	d.tell("", situation.EventType, situation.Event{Kind: "protest", Places: []string{"KZ-ALA"}, Text: mithaqtest.Text("protest")}, 18, 18, 18)
	for _, state := range []string{"seized", "recovered"} {
		d.tell("", situation.ObjectType, situation.Object{Object: "airport", Name: mithaqtest.Text("airport"), State: state}, 19, 19, 19)
	}
	v = d.at(30, 30)
	if o := v.Outages; len(o) != 2 || o[0].Follows != nil || o[1].Follows == nil || o[1].Follows.Act != down || len(o[1].Affected) != 1 {
		t.Errorf("the outages are %+v", o)
	}
	if e := v.Events; len(e) != 1 || e[0].Places[0] != "KZ-ALA" {
		t.Errorf("the events are %+v", e)
	}
	if o := v.Objects; len(o) != 1 || o[0].State != "recovered" || len(o[0].History) != 2 || o[0].History[0].State != "seized" {
		t.Errorf("the objects are %+v", o)
	}
}

// TestWhoWasReached tells of one addressee that it has the appeal, from when, and of the
// others that nobody tells it; and that somebody disputes what the appeal is.
func TestWhoWasReached(t *testing.T) {
	d := newDesk(t)
	appeal := d.tell("KZ", council.AppealType, council.Appeal{Kind: "aggression", Addressees: []string{"AM", "BY"}, Asks: mithaqtest.Text("help")}, 10, 10, 10)
	d.tell("AM", council.ReceiptType, council.Receipt{Channel: "letter"}, 11, 12, 12, mithaqtest.Citing("answers", appeal))
	d.tell("", situation.CorrectionType, situation.Correction{Kind: "dispute", Speaker: says("BY"), Text: mithaqtest.Text("no")}, 13, 13, 13, mithaqtest.Citing("corrects", appeal))
	a := d.at(20, 20).Appeals[0]
	if len(a.Reached) != 1 || a.Reached[0].Member != "AM" || a.Reached[0].Happened.To != hour(12) {
		t.Errorf("reached: %+v", a.Reached)
	}
	if diff := cmp.Diff([]string{"BY"}, a.Unreached); diff != "" {
		t.Errorf("not reached (-want +got):\n%s", diff)
	}
	if len(a.Corrected) != 1 || a.Corrected[0].Kind != "dispute" || a.State != council.Made {
		t.Errorf("the appeal is %+v", a)
	}
}
