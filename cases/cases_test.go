package cases_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"mithaq"
	"mithaq/audit"
	"mithaq/cases"
	"mithaq/charter/builtin"
	"mithaq/council"
	"mithaq/memory"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/rule"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
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
	return s, c, store, steps
}

// TestKazakhstan2022 carries the reference case from the appeal to the last unit
// home: every act is recorded, every expectation met, among them the forty questions
// (questions.hcl) that a reader wrote from the sources without having seen the
// program, and the record verifies.
func TestKazakhstan2022(t *testing.T) { holds(t, "kz-2022", 150, 60) }

// TestNATO2003 carries a silence from its opening to the letters that broke it, and the matter
// on to the committee in which one member has no seat, on a charter of another pact and
// without a line of code for it.
func TestNATO2003(t *testing.T) { holds(t, "nato-2003", 50, 15) }

// TestBoxcardSecondAlarm acts out an exercise of a pact that is no state's: two alarms, who passes,
// who comes instead, who stands in at home, and what the list and the floor do not give.
func TestBoxcardSecondAlarm(t *testing.T) { holds(t, "boxcard-second-alarm", 50, 9) }

// holds plays a case of at least so many acts and expectations: all are met, and the record
// verifies and is decided again with the same result.
func holds(t *testing.T, name string, least, leastAsked int) {
	_, _, store, steps := play(t, name)
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
	if acts < least || asked < leastAsked {
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
	if _, err := audit.Audit(t.Context(), src); err != nil {
		t.Errorf("decided again, it differs: %v", err)
	}
}

// The certificates of February 2003: who broke the silence, when and in which form; and, of
// the committee's question, eighteen seats whose positions nobody published.
func TestNATO2003_Certificates(t *testing.T) {
	s, c, _, _ := play(t, "nato-2003")
	crisis, ok := s.Crisis("nato-2003")
	if !ok {
		t.Fatal("there is no crisis")
	}
	brussels := func(day, hour, minute int) words.Instant {
		return words.At(time.Date(2003, 2, day, hour, minute, 0, 0, time.FixedZone("", 3600)))
	}
	certify := func(kind string, at words.Instant) council.Certificate {
		t.Helper()
		m, ok := s.At(crisis.ID, at, words.Never-1)
		if !ok {
			t.Fatalf("%s: no moment at %s", c.Label, at)
		}
		v, ok := m.Certificate(kind)
		if !ok {
			t.Fatalf("no one question %s at %s", kind, at)
		}
		return v
	}
	v := certify("planning", brussels(10, 10, 0))
	if v.Computed.Outcome != rule.NotAdopted || v.Close == nil || !v.Close.Silence || v.Close.At != brussels(10, 10, 0) || !v.Unverified {
		t.Errorf("got %s, closing %+v", v.Computed.Outcome, v.Close)
	}
	got := map[string]string{}
	for _, cell := range append(v.Seats, v.Ignored...) {
		if cell.Mark != nil {
			got[cell.Seat] = fmt.Sprintf("%s by %s at %s %s", cell.Position, cell.Form, cell.Mark.Window.To, cell.Why)
		} else if cell.Position != rule.Unknown && got[cell.Seat] == "" {
			t.Errorf("%s is %s, and nobody published it", cell.Seat, cell.Position)
		}
	}
	if diff := cmp.Diff(map[string]string{
		"BE": "objection by letter at 2003-02-10T09:00:00Z ", "FR": "objection by letter at 2003-02-10T09:00:00Z ",
		"DE": "objection by statement at 2003-02-10T09:00:00Z vote.wrong_form",
	}, got); diff != "" {
		t.Errorf("who said what (-want +got):\n%s", diff)
	}
	v = certify("military_advice", brussels(17, 0, 0))
	if v.Computed.Outcome != rule.Undeterminable || len(v.Computed.Missing) != 18 || slices.Contains(v.Computed.Missing, "FR") || v.Body != "dpc" {
		t.Errorf("got %s in %s, missing %v", v.Computed.Outcome, v.Body, v.Computed.Missing)
	}
	if len(v.Announced) != 1 || v.Announced[0].Outcome != rule.Adopted {
		t.Errorf("announced %+v", v.Announced)
	}
}
