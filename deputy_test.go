package mithaq

import (
	"testing"

	"mithaq/charter"
	"mithaq/member"
	"mithaq/words"
)

// A deputy stands in for an office that is known to be vacant: not for one that somebody
// holds, and not for one of which nobody has ever told who holds it.
func TestDeputyStandsInForAVacantOffice(t *testing.T) {
	law := &charter.Charter{Offices: []charter.Office{
		{ID: "chairman", Of: "organisation", May: []string{"council.question"}, Deputies: []string{"secretary"}},
		{ID: "secretary", Of: "organisation"},
		{ID: "staff", Of: "organisation"},
	}}
	office := func(s member.State, at words.Instant, change string) member.State {
		return s.Apply(words.Stamp{Act: change, Effect: at}, &member.Office{Office: "chairman", Person: "somebody", Change: change})
	}
	unknown := member.New(nil)
	held := office(unknown, 10, "holds")
	vacant := office(held, 20, "resigned")
	for _, tc := range []struct {
		name   string
		s      member.State
		office string
		at     words.Instant
		want   bool
	}{
		{"its own power", unknown, "chairman", 30, true},
		{"nobody knows who holds it", unknown, "secretary", 30, false},
		{"somebody holds it", held, "secretary", 30, false},
		{"it is vacant", vacant, "secretary", 30, true},
		{"before it was vacant", vacant, "secretary", 15, false},
		{"who is no deputy", vacant, "staff", 30, false},
	} {
		if got := mayDo(law, &tc.s, law.Office(tc.office), "", "council.question", tc.at); got != tc.want {
			t.Errorf("%s: got %v, want %v", tc.name, got, tc.want)
		}
	}
}
