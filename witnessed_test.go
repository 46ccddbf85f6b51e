package mithaq_test

import (
	"slices"
	"testing"

	"mithaq"
	"mithaq/charter"
	"mithaq/charter/csto"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"
)

// TestRecordedIsNotWitnessed: a charter asks that statements be witnessed by two. They
// are recorded at once, and carry a finding under the charter's article until two
// witnesses have cosigned a head that holds them; other acts count when recorded.
func TestRecordedIsNotWitnessed(t *testing.T) {
	law, _, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	law.Witnessed = []charter.Witnessed{{
		ID: "statements", Acts: []string{"situation.statement"}, By: 2, Ground: charter.Ground{Sources: []string{"practice.record"}},
	}}
	compiled, err := law.Compile()
	if err != nil {
		t.Fatal(err)
	}
	p := mithaqtest.New(t, record.Live)
	p.Under(compiled)
	k := p.Open(t, memory.New())
	crisis := p.Crisis(t, k, "c")
	act := p.Act(t, "KZ", situation.StatementType, situation.Statement{
		Kind: "report", Speaker: words.Speaker{Member: "KZ", Office: "president"}, Text: mithaqtest.Text("calm"),
	}, mithaqtest.On(crisis))
	seq := p.Submit(t, k, act).Seq
	lacking := func(s mithaq.State) (found []string) {
		t.Helper()
		m, ok := s.At(crisis, p.Now(), p.Now())
		if !ok {
			t.Fatal("the crisis is gone")
		}
		for _, f := range m.Facts {
			for _, r := range f.Now {
				if r.Code == "record.not_witnessed" {
					found = append(found, f.Type+" "+r.Article)
				}
			}
		}
		return found
	}
	want := []string{"situation.statement/1 practice.record"}
	for _, tc := range []struct {
		size, by int64
		want     []string
	}{{0, 0, want}, {seq, 2, want}, {seq + 1, 1, want}, {seq + 1, 2, nil}, {seq + 50, 3, nil}} {
		if got := lacking(k.State().WitnessedTo(tc.size, tc.by)); !slices.Equal(got, tc.want) {
			t.Errorf("%d witnesses at %d: found %q, want %q", tc.by, tc.size, got, tc.want)
		}
	}
}
