package view_test

import (
	"fmt"
	"testing"

	"mithaq/force"
	"mithaq/mithaqtest"
	"mithaq/situation"
	"mithaq/view"
	"mithaq/words"
)

// A course has a step for every act that changed its line; what was taken back is gone from then on, also
// where nothing else was ever said of the line.
func TestCourse(t *testing.T) {
	d := newDesk(t)
	first := d.tell("KG", force.MoveType, move(force.Home, force.Present, 100), 10, 10, 10)
	d.tell("KG", situation.CorrectionType, situation.Correction{Kind: "erratum", Speaker: words.Speaker{Member: "KG"}, Text: mithaqtest.Text("an error")}, 20, 20, 20, mithaqtest.Citing("corrects", first))
	d.tell("KG", force.ConsentType, consent("passed", people(words.Exactly(150))...), 30, 30, 30)
	courses, ok := view.OfForce(d.k.State(), "kz", hour(40), hour(40))
	if !ok {
		t.Fatal("there is no crisis")
	}
	got := ""
	for _, c := range courses {
		for _, s := range c.Steps {
			got += fmt.Sprintf("%s %v %v;", c.Member, number(s.Present), number(s.Consented))
		}
	}
	if want := "KG 100 -;KG - -;KG - 150;"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func number(r *view.Range) string {
	if r == nil {
		return "-"
	}
	return r.Words().String()
}
