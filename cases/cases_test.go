package cases_test

import (
	"encoding/json"
	"io/fs"
	"math/rand/v2"
	"testing"
	"time"

	"mithaq"
	"mithaq/audit"
	"mithaq/cases"
	"mithaq/charter/builtin"
	"mithaq/memory"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/rule"
	"mithaq/words"
)

// clock goes on by a second with every look, from a day after all sources.
func clock() func() words.Instant {
	now := words.At(time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC))
	return func() words.Instant { now = now.Add(time.Second); return now }
}

// load reads a case that comes with the program.
func load(t *testing.T, name string) *replay.Case {
	t.Helper()
	c, err := replay.Load(cases.FS, name, bodies, mithaq.Types()...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// play carries a case out on a record in memory.
func play(t *testing.T, c *replay.Case) (mithaq.State, *memory.Store, []replay.Played) {
	t.Helper()
	edition, texts, err := builtin.Load(c.Charter)
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
	return s, store, steps
}

// names are all cases, in order.
func names(t *testing.T) []string {
	t.Helper()
	folders, err := fs.ReadDir(cases.FS, ".")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range folders {
		out = append(out, f.Name())
	}
	return out
}

// least is how much a case holds at least: that a part of one has got lost is seen by it.
var least = map[string]struct{ acts, asked int }{
	"am-2021": {30, 10}, "am-2022": {60, 11}, "am-2024": {40, 9}, "boxcard-second-alarm": {50, 9}, "csto-exercise": {56, 7}, "emac-exercise": {18, 8},
	"emac-request": {20, 4}, "eu-2020": {28, 11}, "eu-exercise": {10, 4}, "id-2018": {18, 3}, "kg-2010": {60, 15}, "kz-2022": {150, 66},
	"nato-2003": {50, 15},
}

// TestCases carries every case out: each act is recorded, each expectation met, among
// them the forty questions on January 2022 (questions.hcl) that a reader wrote from the
// sources without having seen the program; the record verifies, and whoever decides its
// acts again finds what it holds.
func TestCases(t *testing.T) {
	for _, name := range names(t) {
		t.Run(name, func(t *testing.T) {
			_, store, steps := play(t, load(t, name))
			acts, asked := 0, 0
			for _, p := range steps {
				if len(p.Refused) > 0 {
					continue // as the case wants it: nothing is recorded
				}
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
			if l := least[name]; l.acts == 0 || acts < l.acts || asked < l.asked {
				t.Errorf("the case has %d acts and %d expectations, want at least %d and %d: a part of it is missing", acts, asked, l.acts, l.asked)
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
			again, err := audit.Audit(t.Context(), src)
			if err != nil {
				t.Fatal(err)
			}
			if again.Repeated != report.Head.Size {
				t.Errorf("%d of %d entries were decided again", again.Repeated, report.Head.Size)
			}
		})
	}
}

// TestHelpForArmeniaCertificate holds the certificate of 23 November 2022 to what a
// stranger computes from the session: six seats, one objection, five of whom nobody
// published a word, and no consensus.
func TestHelpForArmeniaCertificate(t *testing.T) {
	s, _, _ := play(t, load(t, "am-2022"))
	c, ok := s.Crisis("am-2022")
	if !ok {
		t.Fatal("no crisis")
	}
	at := words.At(time.Date(2022, 11, 24, 0, 0, 0, 0, time.UTC))
	m, _ := s.At(c.ID, at, words.Never)
	for _, q := range m.Matter.Council.Questions() {
		if q.Kind != "assistance_measures" || q.Put == nil {
			continue
		}
		cert, ok := m.Certificate(q.ID)
		if !ok {
			t.Fatal("no certificate")
		}
		silent := 0
		for _, cell := range cert.Seats {
			switch {
			case cell.Seat == "AM" && cell.Position != rule.Objection:
				t.Errorf("Armenia's cell says %s", cell.Position)
			case cell.Seat != "AM" && cell.Position == rule.Unknown:
				silent++
			}
		}
		if cert.Computed.Outcome != rule.NotAdopted || len(cert.Seats) != 6 || silent != 5 {
			t.Errorf("got %s of %d seats, %d of them unknown", cert.Computed.Outcome, len(cert.Seats), silent)
		}
		return
	}
	t.Fatal("nothing was put")
}
