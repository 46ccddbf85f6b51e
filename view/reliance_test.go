package view_test

import (
	"fmt"
	"testing"

	"mithaq/mithaqtest"
	"mithaq/situation"
	"mithaq/words"
)

// Who answers a figure relies on it; that it was taken back is known to some of them and not to others, and
// before anybody has corrected it there is nothing to list.
func TestReliance(t *testing.T) {
	d := newDesk(t)
	kz := words.Speaker{Member: "KZ"}
	said := func(member string, at int, options ...mithaqtest.Option) string {
		return d.tell(member, situation.StatementType, situation.Statement{Kind: "reaction", Speaker: words.Speaker{Member: member}, Text: mithaqtest.Text("said")}, at, at, at, options...)
	}
	figure := d.tell("KZ", situation.FigureType, situation.Figure{Subject: "killed", Unit: "people", Among: mithaqtest.Text("all"), Value: words.Exactly(164), Speaker: kz}, 10, 10, 10)
	early := said("RU", 12, mithaqtest.Citing("answers", figure))
	late := said("AM", 30, mithaqtest.Citing("answers", figure))
	said("BY", 31)
	d.tell("KZ", situation.CorrectionType, situation.Correction{Kind: "retraction", Speaker: kz, Text: mithaqtest.Text("an error")}, 15, 20, 25, mithaqtest.Citing("corrects", figure))
	for _, tc := range []struct {
		at, known int
		want      string
	}{
		{14, 99, ""},
		{40, 24, ""}, // nobody knew of the retraction
		{20, 25, fmt.Sprintf("%s withdrawn true: %s unaware true;", figure, early)},
		{40, 40, fmt.Sprintf("%s withdrawn true: %s unaware true; %s unaware false;", figure, early, late)},
	} {
		got := ""
		for _, r := range d.at(tc.at, tc.known).Reliance {
			got += fmt.Sprintf("%s withdrawn %v:", r.On.Act, r.Withdrawn)
			for _, b := range r.Relied {
				got += fmt.Sprintf(" %s unaware %v;", b.Act, b.Unaware)
			}
		}
		if got != tc.want {
			t.Errorf("at %d, known %d:\n got  %s\n want %s", tc.at, tc.known, got, tc.want)
		}
	}
}
