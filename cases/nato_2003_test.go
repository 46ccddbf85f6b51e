package cases_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"mithaq/council"
	"mithaq/rule"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// The certificates of February 2003: who broke the silence, when and in which form; and, of
// the committee's question, eighteen seats whose positions nobody published.
func TestNATO2003_Certificates(t *testing.T) {
	c := load(t, "nato-2003")
	s, _, _ := play(t, c)
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
