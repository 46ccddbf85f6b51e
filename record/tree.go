package record

import (
	"crypto/sha256"
	"math/bits"

	"golang.org/x/mod/sumdb/tlog"
)

// A Hash is a node of the Merkle tree of RFC 6962.
type Hash = tlog.Hash

// A Head is the size of a log and the root of its tree.
type Head struct {
	Size int64
	Root Hash
}

// EmptyHead is the head of a log without entries: SHA-256 of nothing.
var EmptyHead = func() Head {
	h, err := tlog.TreeHash(0, nil)
	if err != nil {
		panic(err)
	}
	return Head{0, h}
}()

// A Tree is the right edge of a growing Merkle tree: the roots of its complete
// subtrees, largest first. It is a value: Append leaves the receiver as it was.
type Tree struct {
	size int64
	edge []Hash
}

// Append adds a leaf hash and returns the grown tree with the hashes that the leaf
// completed, from the leaf up. They are what a store keeps beside the leaf: their
// positions are those of tlog.StoredHashIndex.
func (t Tree) Append(leaf Hash) (Tree, []Hash) {
	ends := bits.TrailingZeros64(^uint64(t.size)) // as many subtrees end with this leaf
	done := append(make([]Hash, 0, ends+1), leaf)
	keep := len(t.edge)
	for h := leaf; len(done) <= ends; {
		keep--
		h = nodeHash(&t.edge[keep], &h)
		done = append(done, h)
	}
	edge := make([]Hash, keep, keep+1)
	copy(edge, t.edge)
	return Tree{t.size + 1, append(edge, done[len(done)-1])}, done
}

// Head returns the size and root.
func (t Tree) Head() Head {
	if t.size == 0 {
		return EmptyHead
	}
	root := t.edge[len(t.edge)-1]
	for i := len(t.edge) - 2; i >= 0; i-- {
		root = nodeHash(&t.edge[i], &root)
	}
	return Head{t.size, root}
}

// nodeHash is the hash of a node above two others: SHA-256 over a one and both (RFC 6962,
// section 2.1).
func nodeHash(left, right *Hash) Hash {
	var b [1 + 2*len(Hash{})]byte
	b[0] = 1
	copy(b[1:], left[:])
	copy(b[1+len(left):], right[:])
	return sha256.Sum256(b[:])
}

// edgeIndexes returns where a tree of the given size finds its edge in storage.
func edgeIndexes(size int64) []int64 {
	var idx []int64
	for start := int64(0); start < size; {
		level := bits.Len64(uint64(size-start)) - 1
		idx = append(idx, tlog.StoredHashIndex(level, start>>level))
		start += 1 << level
	}
	return idx
}

// Place returns which entry's row holds the stored hash of an index, and where in
// the row: the inverse of tlog.StoredHashIndex as rows keep hashes.
func Place(index int64) (seq int64, at int) {
	level, n := tlog.SplitStoredHashIndex(index)
	return (n+1)<<level - 1, level
}
