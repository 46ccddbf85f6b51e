package mithaq_test

import (
	"testing"
	"time"

	"mithaq/charter"
	"mithaq/duty"
	"mithaq/mithaqtest"
	"mithaq/situation"
	"mithaq/words"
)

// Who corrects what is his owes it to tell those who relied on it and could not know: once for each
// correction, and not where nobody else relied. Who contradicts another owes nothing.
func TestToldWhoRelied(t *testing.T) {
	d := newDesk(t)
	d.variant(func(c *charter.Charter) {
		c.Duties = append(c.Duties, charter.Duty{ID: "tell", Name: mithaqtest.Text("tell"), On: "act.corrected", Owes: "performer",
			When: charter.When{Kind: charter.Immediately}, MetBy: []string{"notice.relying"}, Ground: charter.Ground{Sources: []string{"treaty.art1"}}})
		c.Sort()
	})
	told := func(member, actType string, body any, cites ...string) string {
		t.Helper()
		d.p.Pass(time.Minute)
		options := []mithaqtest.Option{d.told(member, d.p.Now())}
		for i := 0; i < len(cites); i += 2 {
			options = append(options, mithaqtest.Citing(cites[i], cites[i+1]))
		}
		id, _ := d.recorded("archivist", actType, body, options...)
		return id
	}
	figure := func(member string) string {
		return told(member, situation.FigureType, situation.Figure{Subject: "injured", Unit: "people", Among: mithaqtest.Text("all"),
			Value: words.Exactly(4), Speaker: words.Speaker{Member: member}})
	}
	says := func(member, answers string) {
		told(member, situation.StatementType, situation.Statement{Kind: "reaction", Speaker: words.Speaker{Member: member}, Text: mithaqtest.Text("said")}, "answers", answers)
	}
	corrects := func(member, kind, of string) string {
		return told(member, situation.CorrectionType, situation.Correction{Kind: kind, Speaker: words.Speaker{Member: member}, Text: mithaqtest.Text("not so")}, "corrects", of)
	}
	holds := func(what, want string) {
		t.Helper()
		got := ""
		m := d.now()
		for _, o := range m.Duties() {
			if o.Rule == "tell" {
				got += o.Who + " " + string(o.State) + ";"
			}
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", what, got, want)
		}
	}
	alone := figure("KZ")
	says("KZ", alone)
	corrects("KZ", "retraction", alone)
	holds("only whoever said it had relied on it", "")
	first := figure("KZ")
	says("RU", first)
	corrects("BY", "retraction", first)
	corrects("BY", "dispute", first)
	holds("somebody else contradicts it", "")
	second := figure("KZ")
	a := corrects("KZ", "erratum", first)
	holds("one had relied on it", "KZ open;")
	b := corrects("KZ", "retraction", second)
	says("RU", second)
	holds("who relies on it afterwards could know", "KZ open;")
	notice := &duty.Notice{To: []string{duty.Relying}, Text: mithaqtest.Text("told")}
	told("RU", duty.NoticeType, notice, "answers", a)
	told("KZ", duty.NoticeType, notice, "answers", b)
	_, fs := d.recorded("archivist", duty.NoticeType, notice, d.told("KZ", d.p.Now()))
	want(t, "a notice of no correction", fs, "notice.of_no_correction  ")
	holds("told by another, of another, and of none", "KZ open;")
	told("KZ", duty.NoticeType, notice, "answers", a)
	holds("told", "KZ met;")
}
