package replay_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"mithaq"
	"mithaq/charter/builtin"
	"mithaq/memory"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// drill is an exercise in which a department tells what it has, and pledges.
const drill = `case "drill" {
  title   = text({ en = "A drill", ru = "Учение", ar = "تمرين" })
  charter = "boxcard"
  mode    = "exercise"
  files   = []
}
member "NORTH" { name = { en = "North" } }
member "LAKE" {
  name  = { en = "Lake" }
  party = { agreement = at("2025-01-01T00:00:00Z") }
}
open "drill" {
  title  = text({ en = "A drill", ru = "Учение", ar = "تمرين" })
  at     = "2026-09-12T20:00:00Z"
  of     = { member = "NORTH", office = "incident_commander" }
  member = "NORTH"
}
act "force.stock" "stock" {
  at   = "2026-09-12T20:01:00Z"
  of   = { member = "LAKE", office = "fire_chief" }
  body = { member = "LAKE", quantities = [{ kind = "engine", value = exactly(10) }] }
}
act "force.pledge" "pledge" {
  at      = "2026-09-12T20:02:00Z"
  of      = { member = "LAKE", office = "dispatch" }
  refused = "floor.breached"
  body    = { member = "LAKE", quantities = [{ kind = "engine", value = exactly(3) }] }
}
`

// TestExercise: everybody signs for himself at the instant that the case names, on a record of an
// exercise; what must be refused is, and anything else than the case says ends the replay.
func TestExercise(t *testing.T) {
	for _, tc := range []struct{ name, old, new, want string }{
		{name: "as written"},
		{"recorded after all", "exactly(3)", "exactly(2)", "act.pledge was recorded, and was to be refused with floor.breached"},
		{"for another reason", "floor.breached", "gate.lacking", "act.pledge was to be refused with gate.lacking"},
		{"refused unasked", `refused = "floor.breached"`, "", "floor.breached"},
	} {
		c, err := replay.Load(fstest.MapFS{"case.hcl": {Data: []byte(strings.Replace(drill, tc.old, tc.new, 1))}}, "case.hcl",
			func(actType string) (interface{ Check() error }, bool) { return mithaq.NewBody(actType) }, mithaq.Types()...)
		if err != nil {
			t.Fatalf("%s: %v", tc.name, err)
		}
		edition, texts, err := builtin.Load("boxcard")
		if err != nil {
			t.Fatal(err)
		}
		p := &replay.Player{Charter: edition, Texts: texts, Rand: rand.NewChaCha8([32]byte{}),
			Clock: func() words.Instant { t.Error("an exercise asks for the time of day"); return 0 }}
		var refused []string
		s, err := p.Play(t.Context(), c, memory.New(), func(p replay.Played) error {
			for _, r := range p.Refused {
				refused = append(refused, p.Step.Label+" "+r.Code)
			}
			return nil
		})
		if tc.want != "" {
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("%s: got %v, want %q", tc.name, err, tc.want)
			}
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(refused, ", "); got != "act.pledge floor.breached" {
			t.Errorf("refused: %s", got)
		}
		if s.Genesis().Mode != record.Exercise || s.Chain().Size != 4 {
			t.Errorf("a record of %d entries in the mode %s", s.Chain().Size, s.Genesis().Mode)
		}
		crisis, _ := s.Crisis("drill")
		var done []string
		for _, f := range s.Facts(crisis.ID) {
			done = append(done, f.Type+" "+string(f.Attest)+" "+f.Effect.String())
		}
		want := []string{"crisis.open/1 own 2026-09-12T20:00:00Z", "force.stock/1 own 2026-09-12T20:01:00Z"}
		if diff := cmp.Diff(want, done); diff != "" {
			t.Errorf("-want +got:\n%s", diff)
		}
	}
}
