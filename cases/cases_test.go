package cases_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"
	"time"

	"mithaq"
	"mithaq/cases"
	"mithaq/charter/csto"
	"mithaq/memory"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/words"
)

// clock goes on by a second with every look, from a day after all sources.
func clock() func() words.Instant {
	now := words.At(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC))
	return func() words.Instant { now = now.Add(time.Second); return now }
}

// play carries a case out on a record in memory.
func play(t *testing.T, name string) (mithaq.State, *replay.Case, *memory.Store, []replay.Played) {
	t.Helper()
	c, err := replay.Load(cases.FS, name, func(actType string) (interface{ Check() error }, bool) {
		return mithaq.NewBody(actType)
	}, mithaq.Types()...)
	if err != nil {
		t.Fatal(err)
	}
	edition, texts, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	store := memory.New()
	p := &replay.Player{Charter: edition, Texts: texts, Rand: rand.NewChaCha8([32]byte{}), Clock: clock()}
	var steps []replay.Played
	s, err := p.Play(t.Context(), c, store, func(p replay.Played) error {
		steps = append(steps, p)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return s, c, store, steps
}

// TestKazakhstan2022 carries the reference case from the appeal to the last unit
// home: every act is recorded, every expectation met, among them the forty questions
// (questions.hcl) that a reader wrote from the sources without having seen the
// program, and the record verifies.
func TestKazakhstan2022(t *testing.T) {
	_, _, store, steps := play(t, "kz-2022")
	acts, asked := 0, 0
	for _, p := range steps {
		if p.Step.Kind == replay.Act {
			acts++
			continue
		}
		asked++
		for _, m := range p.Missed {
			got, _ := json.Marshal(m.Got)
			want, _ := json.Marshal(m.Want)
			t.Errorf("%s: %s\n%s\n  got  %s\n  want %s", p.Step.Place, p.Step.Label, m.Path, got, want)
		}
	}
	if acts < 150 || asked < 60 {
		t.Errorf("the case has %d acts and %d expectations: a part of it is missing", acts, asked)
	}
	src, err := record.StoreSource(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	report, err := record.Verify(t.Context(), src, nil)
	if err != nil {
		t.Fatal(err)
	}
	if want := int64(acts + 2); report.Head.Size != want {
		t.Errorf("the record has %d entries, want %d", report.Head.Size, want)
	}
}
