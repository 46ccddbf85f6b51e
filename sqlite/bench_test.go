package sqlite

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"mithaq/record"
)

// The reference of every number about writing: 1 KiB appended to a file, fdatasync.
func BenchmarkRawLoop(b *testing.B) {
	f, err := os.Create(filepath.Join(b.TempDir(), "raw"))
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	buf := make([]byte, 1024)
	for b.Loop() {
		if _, err := f.Write(buf); err != nil {
			b.Fatal(err)
		}
		if err := syscall.Fdatasync(int(f.Fd())); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkAppend appends rows of 1.5 KiB, with and without the checkpoint that a keeper
// puts after every append.
func BenchmarkAppend(b *testing.B) {
	for _, put := range []bool{false, true} {
		for _, batch := range []int{1, 64} {
			b.Run(fmt.Sprintf("rows=%d/put=%v", batch, put), func(b *testing.B) {
				s, err := Open(filepath.Join(b.TempDir(), "log.db"), Options{})
				if err != nil {
					b.Fatal(err)
				}
				defer s.Close()
				ctx := context.Background()
				head := record.EmptyHead
				checkpoint := make([]byte, 250)
				leaf := make([]byte, 1536)
				rows := make([]record.Row, batch)
				hashes := make([]record.Hash, 64) // the store does not judge them
				for b.Loop() {
					to := record.Head{Size: head.Size + int64(batch)}
					for i := range rows {
						seq := head.Size + int64(i)
						rows[i] = record.Row{Seq: seq, Leaf: leaf, Hashes: hashes[:hashCount(seq)]}
					}
					if err := s.Append(ctx, head, rows, to); err != nil {
						b.Fatal(err)
					}
					head = to
					if put {
						if err := s.PutCheckpoint(ctx, checkpoint); err != nil {
							b.Fatal(err)
						}
					}
				}
			})
		}
	}
}

func BenchmarkRows(b *testing.B) {
	s, err := Open(filepath.Join(b.TempDir(), "log.db"), Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	var tree record.Tree
	const n = 20000
	rows := make([]record.Row, n)
	for i := range rows {
		leaf := make([]byte, 1536)
		copy(leaf, fmt.Sprint(i))
		var h []record.Hash
		tree, h = tree.Append(record.LeafHash(leaf))
		rows[i] = record.Row{Seq: int64(i), Leaf: leaf, Hashes: h}
	}
	if err := s.Append(b.Context(), record.EmptyHead, rows, tree.Head()); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		for _, err := range s.Rows(b.Context(), 0) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/n, "ns/row")
}
