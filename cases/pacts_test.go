package cases_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"mithaq"
	"mithaq/cases"
	"mithaq/charter/builtin"
	"mithaq/memory"
	"mithaq/record"
	"mithaq/replay"
)

// TestPacts carries the cases of the pacts of states that help one another in disasters,
// each under its own charter: every act is recorded, every expectation met, and the record
// verifies.
func TestPacts(t *testing.T) {
	for name, least := range map[string]struct{ acts, asked int }{
		"emac-exercise": {18, 7}, "emac-request": {20, 4}, "eu-2020": {28, 9}, "id-2018": {18, 3},
	} {
		t.Run(name, func(t *testing.T) {
			c, err := replay.Load(cases.FS, name, bodies, mithaq.Types()...)
			if err != nil {
				t.Fatal(err)
			}
			edition, texts, err := builtin.Load(c.Charter)
			if err != nil {
				t.Fatal(err)
			}
			store := memory.New()
			p := &replay.Player{Charter: edition, Texts: texts, Rand: rand.NewChaCha8([32]byte{}), Clock: clock()}
			acts, asked := 0, 0
			if _, err = p.Play(t.Context(), c, store, func(p replay.Played) error {
				if p.Step.Kind == replay.Act {
					acts++
					return nil
				}
				asked++
				for _, m := range p.Missed {
					got, _ := json.Marshal(m.Got)
					want, _ := json.Marshal(m.Want)
					t.Errorf("%s: %s: %s\n  got  %s\n  want %s", p.Step.Place, p.Step.Label, m.Path, got, want)
				}
				return nil
			}); err != nil {
				t.Fatal(err)
			}
			if acts < least.acts || asked < least.asked {
				t.Errorf("the case has %d acts and %d expectations: a part of it is missing", acts, asked)
			}
			src, err := record.StoreSource(t.Context(), store)
			if err != nil {
				t.Fatal(err)
			}
			if report, err := record.Verify(t.Context(), src, nil); err != nil || report.Head.Size != int64(acts+2) {
				t.Errorf("the record of %d acts has %d entries, %v", acts, report.Head.Size, err)
			}
		})
	}
}
