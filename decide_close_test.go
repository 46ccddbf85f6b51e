package mithaq_test

import (
	"testing"
	"time"

	"mithaq/council"
	"mithaq/force"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/view"
	"mithaq/words"
)

// A crisis is closed by those who may open one, and by an office of a member only where that
// member opened it or it is on its territory. A closed crisis takes every act: what still runs
// is found when it is closed, and what begins in it afterwards is found too.
func TestClosing(t *testing.T) {
	d := newDesk(t)
	over := situation.Close{Text: mithaqtest.Text("over")}
	again := situation.Reopen{Text: mithaqtest.Text("again")}

	want(t, "opened again while open", d.refused("chair", situation.ReopenType, again), "crisis.not_closed  ")
	want(t, "closed by an office that may not", d.refused("RU-def", situation.CloseType, over), "office.may_not charter.art15 office.minister_defence | act=crisis.close")

	q, _ := d.recorded("chair", council.QuestionType, question("end_mission"))
	d.recorded("general", force.AnnounceType, force.Announce{Member: "AM", Quantities: people(100), As: "sent", Speaker: words.Speaker{Office: "secretary_general"}})
	d.recorded("staff", force.MoveType, move("AM", force.Home, force.MovingIn, 100))
	closed, fs := d.recorded("chair", situation.CloseType, over)
	want(t, "with a question open and a unit on its way", fs, "crisis.still_open   | number=1", "crisis.still_away   | number=1")
	want(t, "closed twice", d.refused("general", situation.CloseType, over), "crisis.closed_already  ")

	_, fs = d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	want(t, "an appeal in a closed crisis", fs, "crisis.closed  ")
	_, fs = d.recorded("AM", council.PositionType, says("assent"), answering(q))
	want(t, "what goes on in it", fs)

	d.p.Pass(time.Hour)
	reopened := d.p.Now()
	_, fs = d.recorded("general", situation.ReopenType, again)
	want(t, "opened again", fs)
	_, fs = d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	want(t, "an appeal in it", fs)

	for _, c := range []struct {
		at   words.Instant
		want string
	}{{reopened.Add(-time.Minute), closed}, {reopened.Add(time.Minute), ""}} {
		v, _ := view.OfCrisis(d.k.State(), d.crisis, c.at, late)
		got := ""
		if v.Closed != nil {
			got = v.Closed.Act
		}
		if got != c.want {
			t.Errorf("at %s: closed by %q, want %q", c.at, got, c.want)
		}
	}
}

// Whose file it is: a member closes what is on its territory or what it opened, the
// organisation closes for all; and a closing that was taken back closed nothing.
func TestClosingIsForWhoseItIs(t *testing.T) {
	d := newDesk(t)
	d.recorded("KZ", situation.OpenType, situation.Open{Label: "kz-2", Title: mithaqtest.Text("another"), Member: "KZ"}, mithaqtest.On(record.OnPact))
	d.crisis = mustLabel(t, d, "kz-2")
	over := situation.Close{Text: mithaqtest.Text("over")}

	want(t, "by another member", d.refused("RU", situation.CloseType, over), "crisis.not_theirs   | member=RU")
	_, fs := d.recorded("KZ", situation.CloseType, over)
	want(t, "by the member on whose territory it is", fs)
	want(t, "opened again by another", d.refused("RU", situation.ReopenType, situation.Reopen{Text: mithaqtest.Text("no")}),
		"crisis.not_theirs   | member=RU")
	d.recorded("KZ", situation.ReopenType, situation.Reopen{Text: mithaqtest.Text("again")})

	closed, fs := d.recorded("general", situation.CloseType, over)
	want(t, "by the organisation", fs)
	retraction := situation.Correction{Kind: "retraction", Speaker: words.Speaker{Office: "secretary_general"}, Text: mithaqtest.Text("too soon")}
	_, fs = d.recorded("general", situation.CorrectionType, retraction, mithaqtest.Citing("corrects", closed))
	want(t, "taken back", fs)
	m := d.now().Matter
	if c := m.ClosedBy(); c != nil {
		t.Errorf("it is closed by %s, which was taken back", c.Act)
	}
	_, fs = d.recorded("general", situation.CloseType, over)
	want(t, "closed again", fs)
	if m = d.now().Matter; m.ClosedBy() == nil {
		t.Error("it is not closed again")
	}
}

// mustLabel returns the id of the crisis with a label.
func mustLabel(t *testing.T, d *desk, label string) string {
	t.Helper()
	for _, c := range view.OfCrises(d.k.State(), late, late) {
		if c.Label == label {
			return c.ID
		}
	}
	t.Fatalf("no crisis %q", label)
	return ""
}
