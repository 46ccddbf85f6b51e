package bench

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"

	"mithaq/keeper"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/sqlite"
	"mithaq/words"
)

// BenchmarkRawLoop is the limit: append 1 KiB to a file and fdatasync it.
func BenchmarkRawLoop(b *testing.B) {
	f, err := os.Create(filepath.Join(b.TempDir(), "raw"))
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	block := make([]byte, 1024)
	for b.Loop() {
		if _, err := f.Write(block); err != nil {
			b.Fatal(err)
		}
		if err := syscall.Fdatasync(int(f.Fd())); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkAct is one acknowledged act: a signed statement opened, checked, given a
// receipt, decided, durable on disk, in the tree, under a signed checkpoint. Signing by
// its author happens before the clock starts.
func BenchmarkAct(b *testing.B) {
	for _, clients := range []int{1, 64} {
		b.Run(fmt.Sprintf("clients=%d", clients), func(b *testing.B) { benchmarkAct(b, clients) })
	}
}

func benchmarkAct(b *testing.B, clients int) {
	store, err := sqlite.Open(filepath.Join(b.TempDir(), "record.db"), sqlite.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { store.Close() })
	p := mithaqtest.New(b, record.Live)
	k := p.Open(b, store)
	crisis := p.Crisis(b, k, "bench")
	// A statement of the size that statements have: about 1 KiB signed.
	text := mithaqtest.Text("The situation at the airport is under control; the terminal has been handed over to the guard of the host.")
	acts := make([][]byte, b.N)
	for i := range acts {
		m := mithaqtest.Members[i%len(mithaqtest.Members)]
		acts[i] = mithaqtest.Bytes(b, p.Act(b, m, situation.StatementType, situation.Statement{
			Kind: "report", Speaker: words.Speaker{Member: m, Office: "president"}, Text: text,
		}, mithaqtest.On(crisis)))
	}
	b.SetBytes(int64(len(acts[0])))
	b.ReportAllocs()
	used := cpu(b)
	b.ResetTimer()
	var next atomic.Int64
	var wg sync.WaitGroup
	for range clients {
		wg.Go(func() {
			for i := next.Add(1) - 1; i < int64(b.N); i = next.Add(1) - 1 {
				if err := submit(k, acts[i]); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	b.StopTimer()
	perAct(b, 1, cpu(b)-used)
	live(b, k)
}

// BenchmarkRow is what the store costs for an act, without anything around it: rows of
// the usual size, appended in batches as large as a crowd of clients gives.
func BenchmarkRow(b *testing.B) {
	store, err := sqlite.Open(filepath.Join(b.TempDir(), "record.db"), sqlite.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { store.Close() })
	const batch = 64
	var tree record.Tree
	var rows []record.Row
	used := cpu(b)
	head := tree.Head()
	for b.Loop() {
		seq := head.Size + int64(len(rows))
		row := record.Row{Seq: seq, Leaf: make([]byte, 2048)}
		tree, row.Hashes = tree.Append(record.Hash{byte(seq)})
		if rows = append(rows, row); len(rows) == batch {
			to := tree.Head()
			if err := store.Append(b.Context(), head, rows, to); err != nil {
				b.Fatal(err)
			}
			head, rows = to, rows[:0]
		}
	}
	perAct(b, 1, cpu(b)-used)
}

func submit(k *keeper.Keeper, act []byte) error {
	_, err := k.Submit(context.Background(), act)
	return err
}
