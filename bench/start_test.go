package bench

import (
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"mithaq"
	"mithaq/keeper"
	"mithaq/mithaqtest/synth"
	"mithaq/record"
)

// BenchmarkDecodeOnly is the limit of a start without a snapshot: the rows are read from
// the store, leaves and bodies decoded on all cores, and nothing is made of them.
func BenchmarkDecodeOnly(b *testing.B) { sizes(b, benchmarkDecodeOnly) }

func benchmarkDecodeOnly(b *testing.B, acts int64) {
	store := open(b, acts)
	b.ReportAllocs()
	used := cpu(b)
	for b.Loop() {
		rows := make(chan []record.Row, 4)
		var wg sync.WaitGroup
		for range runtime.GOMAXPROCS(0) {
			wg.Go(func() {
				for chunk := range rows {
					for _, row := range chunk {
						e, err := record.DecodeLeaf(row.Leaf)
						if err != nil {
							b.Error(err)
						}
						if p := mithaq.Prepare(e.Act); p.Wrong != nil {
							b.Error(p.Wrong)
						}
					}
				}
			})
		}
		var chunk []record.Row
		for row, err := range store.Rows(b.Context(), 0) {
			if err != nil {
				b.Error(err)
				break
			}
			if chunk = append(chunk, row); len(chunk) == 512 {
				rows <- chunk
				chunk = nil
			}
		}
		rows <- chunk
		close(rows)
		wg.Wait()
	}
	perAct(b, acts, cpu(b)-used)
}

// BenchmarkStart is what a node does before it serves: warm, with every crisis folded;
// cold, with the places of their acts alone; with the snapshot of a keeper who was
// closed.
func BenchmarkStart(b *testing.B) {
	sizes(b, func(b *testing.B, acts int64) {
		b.Run("warm", func(b *testing.B) { benchmarkWarm(b, acts) })
		b.Run("cold", func(b *testing.B) { benchmarkCold(b, acts) })
		b.Run("snapshot", func(b *testing.B) { benchmarkSnapshot(b, acts) })
	})
}

func benchmarkWarm(b *testing.B, acts int64) {
	store := open(b, acts)
	benchmarkLoad(b, acts, func() (mithaq.State, error) { return keeper.Load(b.Context(), store, keeper.All) })
}

func benchmarkCold(b *testing.B, acts int64) {
	store := open(b, acts)
	benchmarkLoad(b, acts, func() (mithaq.State, error) { return keeper.LoadCold(b.Context(), store) })
}

func benchmarkSnapshot(b *testing.B, acts int64) {
	store := open(b, acts)
	s, err := keeper.LoadCold(b.Context(), store)
	if err != nil {
		b.Fatal(err)
	}
	file := filepath.Join(b.TempDir(), "snapshot")
	if err := keeper.WriteSnapshot(file, s, synth.Keeper(b)); err != nil {
		b.Fatal(err)
	}
	s = mithaq.State{}
	benchmarkLoad(b, acts, func() (mithaq.State, error) {
		s, note, err := keeper.LoadFast(b.Context(), store, file)
		if note != nil {
			b.Fatal(note) // it was not used
		}
		return s, err
	})
}

func benchmarkLoad(b *testing.B, acts int64, load func() (mithaq.State, error)) {
	b.ReportAllocs()
	used := cpu(b)
	var s mithaq.State
	for b.Loop() {
		var err error
		if s, err = load(); err != nil {
			b.Fatal(err)
		}
	}
	if n := s.Chain().Size; n != acts {
		b.Fatalf("%d entries were read, want %d", n, acts)
	}
	perAct(b, acts, cpu(b)-used)
	live(b, s)
}
