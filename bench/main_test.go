package bench

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"syscall"
	"testing"
	"time"

	"mithaq/mithaqtest/synth"
	"mithaq/sqlite"
)

var (
	full   = flag.Bool("full", false, "measure with a million acts too")
	ratios = flag.Int64("ratios", 10_000, "with how many acts TestRatios measures")
)

func TestMain(m *testing.M) {
	if size, err := strconv.Atoi(os.Getenv(bareBytes)); err == nil {
		fmt.Fprintln(os.Stderr, bareBroadcast(size))
		os.Exit(1)
	}
	flag.Parse()
	os.Exit(synth.Main(m))
}

// sizes runs a benchmark with pacts of several sizes.
func sizes(b *testing.B, f func(b *testing.B, acts int64)) {
	for _, acts := range []int64{10_000, 100_000, 1_000_000} {
		if acts > 100_000 && !*full || acts > 10_000 && testing.Short() {
			continue
		}
		b.Run(fmt.Sprintf("acts=%d", acts), func(b *testing.B) { f(b, acts) })
	}
}

// open opens a synthetic pact for reading.
func open(b *testing.B, acts int64) *sqlite.Store {
	b.Helper()
	s, err := sqlite.OpenReadOnly(filepath.Join(synth.Folder(b, acts), synth.File))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { s.Close() })
	return s
}

// perAct reports what one of the acts took, of the clock and of all processors.
func perAct(b *testing.B, acts int64, cpu time.Duration) {
	n := float64(acts) * float64(b.N)
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/n, "ns/act")
	b.ReportMetric(float64(cpu.Nanoseconds())/n, "cpu-ns/act")
}

// cpu returns how much time of all processors this process has used.
func cpu(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// live reports how much memory is in use while something is held.
func live(b *testing.B, held any) {
	b.StopTimer()
	defer b.StartTimer()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	runtime.KeepAlive(held)
	b.ReportMetric(float64(m.HeapAlloc)/1e6, "live-MB")
}
