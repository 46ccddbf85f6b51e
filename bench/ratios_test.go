package bench

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
)

// A side of a ratio is a benchmark with what it measured: the best of some rounds, since
// on a machine that does other things too every disturbance makes it slower.
type side struct {
	name string
	run  func(b *testing.B)
	best map[string]float64
}

func (s *side) measure(t *testing.T) {
	r := testing.Benchmark(s.run)
	if r.N == 0 {
		t.Fatalf("%s has failed", s.name)
	}
	got := map[string]float64{"ns/op": float64(r.T.Nanoseconds()) / float64(r.N)}
	for unit, v := range r.Extra {
		got[unit] = v
	}
	if s.best == nil {
		s.best = got
	}
	for unit, v := range got {
		s.best[unit] = min(s.best[unit], v)
	}
}

// TestRatios measures both sides of what Mithaq has to keep to, interleaved in one run,
// and prints them as a table. It asserts nothing about time.
//
//	MITHAQ_LONG=1 go test ./bench -run Ratios -v -timeout 30m -args -ratios 1000000
func TestRatios(t *testing.T) {
	if os.Getenv("MITHAQ_LONG") != "1" {
		t.Skip("MITHAQ_LONG=1 is not set: no ratio was measured")
	}
	acts := *ratios
	of := func(f func(*testing.B, int64)) func(*testing.B) { return func(b *testing.B) { f(b, acts) } }
	raw := &side{name: "raw loop: 1 KiB and fdatasync", run: BenchmarkRawLoop}
	row := &side{name: "one row of the store, of 64", run: BenchmarkRow}
	one := &side{name: "one act, 1 client", run: func(b *testing.B) { benchmarkAct(b, 1) }}
	many := &side{name: "one act, 64 clients", run: func(b *testing.B) { benchmarkAct(b, 64) }}
	bare := &side{name: "bare signatures", run: of(benchmarkSignaturesOnly)}
	verify := &side{name: "verify", run: of(benchmarkVerify)}
	audit := &side{name: "audit", run: of(benchmarkAudit)}
	decode := &side{name: "read and decode", run: of(benchmarkDecodeOnly)}
	warm := &side{name: "start, warm", run: of(benchmarkWarm)}
	cold := &side{name: "start, cold", run: of(benchmarkCold)}
	snapshot := &side{name: "start, snapshot", run: of(benchmarkSnapshot)}
	sides := []*side{raw, row, one, many, bare, verify, audit, decode, warm, cold, snapshot}

	const rounds = 3
	for range rounds {
		for _, s := range sides {
			s.measure(t)
		}
	}

	var out strings.Builder
	fmt.Fprintf(&out, "%d acts, the best of %d rounds\n\n", acts, rounds)
	for _, s := range sides {
		fmt.Fprintf(&out, "%-32s %14v", s.name, time.Duration(s.best["ns/op"]).Round(time.Microsecond))
		for _, unit := range []string{"ns/act", "cpu-ns/act", "live-MB"} {
			if v, ok := s.best[unit]; ok {
				fmt.Fprintf(&out, "  %10.0f %s", v, unit)
			}
		}
		out.WriteString("\n")
	}
	out.WriteString("\n")
	ratio := func(what string, got float64, want string) {
		fmt.Fprintf(&out, "%-58s %6.2f   wanted: %s\n", what, got, want)
	}
	wall, work := "ns/op", "cpu-ns/act"
	ratio("acts of 1 client for each turn of the raw loop", raw.best[wall]/one.best[wall], "at least 0.5")
	ratio("acts of 64 clients for each turn of the raw loop", raw.best[wall]/many.best[wall], "at least 2.5")
	// Half of the bare signatures are receipts: an act's verification is one of two.
	ratio("processor of an act of 64 : one verification and one row", many.best[work]/(bare.best[work]/2+row.best[work]), "at most 1.5")
	for _, p := range []struct {
		what         string
		got, against *side
		want         string
	}{
		{"verify : bare signatures", verify, bare, "at most 1.2"},
		{"audit : bare signatures", audit, bare, "at most 1.5"},
		{"start, cold : read and decode", cold, decode, "at most 1.5"},
	} {
		ratio(p.what+", by the clock", p.got.best[wall]/p.against.best[wall], p.want)
		ratio(p.what+", by the processor", p.got.best[work]/p.against.best[work], p.want)
	}
	ratio("start with a snapshot, seconds", snapshot.best[wall]/1e9, "under 1 with 1,000,000 acts")
	ratio("live megabytes after a cold start", cold.best["live-MB"], "at most 700 with 1,000,000 acts")
	t.Log("\n" + out.String())
}
