package record_test

import (
	"crypto/sha256"
	"fmt"
	"testing"

	"mithaq/record"

	"golang.org/x/mod/sumdb/tlog"
)

// mth is the definition of the Merkle tree hash as RFC 6962, section 2.1, gives it,
// and nothing else: slow, recursive, written without looking at Tree.
func mth(d [][]byte) [32]byte {
	switch n := len(d); n {
	case 0:
		return sha256.Sum256(nil)
	case 1:
		return sha256.Sum256(append([]byte{0x00}, d[0]...))
	default:
		k := 1
		for k*2 < n {
			k *= 2
		}
		left, right := mth(d[:k]), mth(d[k:])
		return sha256.Sum256(append(append([]byte{0x01}, left[:]...), right[:]...))
	}
}

func TestTree(t *testing.T) {
	const n = 300
	var leaves [][]byte
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(index []int64) ([]tlog.Hash, error) {
		var hashes []tlog.Hash
		for _, x := range index {
			hashes = append(hashes, stored[x])
		}
		return hashes, nil
	})
	var tree record.Tree
	for size := int64(0); size <= n; size++ {
		head := tree.Head()
		if want := mth(leaves); head.Size != size || head.Root != want {
			t.Fatalf("size %d: got %v, want root %x", size, head, want)
		}
		if want, err := tlog.TreeHash(size, reader); err != nil || head.Root != want {
			t.Fatalf("size %d: got root %v, tlog has %v, %v", size, head.Root, want, err)
		}
		leaf := fmt.Appendf(nil, "leaf %d", size)
		leaves = append(leaves, leaf)
		before := tree
		grown, hashes := tree.Append(record.LeafHash(leaf))
		want, err := tlog.StoredHashesForRecordHash(size, tlog.RecordHash(leaf), reader)
		if err != nil {
			t.Fatal(err)
		}
		if fmt.Sprint(hashes) != fmt.Sprint(want) {
			t.Fatalf("size %d: got hashes %v, want %v", size, hashes, want)
		}
		if before.Head() != head {
			t.Fatalf("size %d: Append changed its receiver", size)
		}
		// A second branch from the same value must not disturb the first.
		before.Append(record.LeafHash([]byte("another")))
		for at := range hashes {
			index := tlog.StoredHashIndex(at, size>>at)
			if index != int64(len(stored)+at) {
				t.Fatalf("size %d: hash %d has index %d, want %d", size, at, index, len(stored)+at)
			}
			if seq, place := record.Place(index); seq != size || place != at {
				t.Fatalf("index %d: got row %d place %d, want %d and %d", index, seq, place, size, at)
			}
		}
		stored = append(stored, hashes...)
		tree = grown
	}
}

func TestPlace(t *testing.T) {
	// Row by row, level by level: the order in which rows keep their hashes is the
	// order of the indexes.
	next := int64(0)
	for seq := int64(0); seq < 5000; seq++ {
		for level := 0; ; level++ {
			if got, at := record.Place(next); got != seq || at != level {
				t.Fatalf("index %d: got row %d place %d, want %d and %d", next, got, at, seq, level)
			}
			next++
			if (seq>>level)&1 == 0 {
				break
			}
		}
	}
	for _, seq := range []int64{1 << 20, 1<<31 - 1, 1 << 40, 1<<40 - 1} {
		for level := 0; (seq+1)%(1<<level) == 0; level++ {
			index := tlog.StoredHashIndex(level, seq>>level)
			if got, at := record.Place(index); got != seq || at != level {
				t.Errorf("index %d: got row %d place %d, want %d and %d", index, got, at, seq, level)
			}
		}
	}
}
