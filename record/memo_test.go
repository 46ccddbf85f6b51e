package record

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
)

// memoOf is an act's identifier and a root, made of numbers. Only few bits differ where
// an index looks first, so that identifiers meet in it.
func memoOf(branch, i int) (ID, Hash) {
	var id ID
	binary.LittleEndian.PutUint64(id[:], uint64(i%97))
	binary.BigEndian.PutUint64(id[8:], uint64(i))
	binary.BigEndian.PutUint64(id[16:], uint64(branch))
	return id, Hash(id)
}

// A grown memo is compared with the plain list of the branches that made its entries.
type grownMemo struct {
	memo
	branch []int
}

func (g grownMemo) grow(branch int) grownMemo {
	id, root := memoOf(branch, len(g.branch))
	return grownMemo{g.add(id, root), append(slices.Clip(g.branch), branch)}
}

func (g grownMemo) check(t *testing.T, branches int) {
	t.Helper()
	if g.len() != int64(len(g.branch)) {
		t.Fatalf("%d entries, want %d", g.len(), len(g.branch))
	}
	for i, branch := range g.branch {
		id, root := memoOf(branch, i)
		if seq, ok := g.seq(id); !ok || seq != int64(i) || g.root(int64(i+1)) != root {
			t.Fatalf("entry %d of %d: found at %d, %v", i, len(g.branch), seq, ok)
		}
		for other := range branches {
			id, _ := memoOf(other, i)
			if seq, ok := g.seq(id); ok && other != branch {
				t.Fatalf("entry %d of branch %d is found at %d in another", i, other, seq)
			}
		}
	}
	id, _ := memoOf(g.branch[0], len(g.branch))
	if seq, ok := g.seq(id); ok {
		t.Fatalf("an entry behind the end is found at %d", seq)
	}
}

// TestMemo: memos that grow from one another keep their own entries and see nobody
// else's, also when they go on from a frozen one.
func TestMemo(t *testing.T) {
	const seed, branches = 5, 6
	rng := rand.New(rand.NewPCG(seed, seed))
	line := []grownMemo{grownMemo{}.grow(0)}
	for step := range 3000 {
		g := line[len(line)-1]
		if step%200 == 150 {
			g = line[rng.IntN(len(line))] // from one in the middle
		}
		if step == 1000 {
			g.memo = memo{acts: g.freezeActs(), roots: g.freezeRoots()}
		}
		line = append(line, g.grow(rng.IntN(branches)))
	}
	for range 40 {
		line[rng.IntN(len(line))].check(t, branches)
	}
	last := line[len(line)-1]
	last.check(t, branches)
	acts := last.freezeActs()
	for i := actCell; i < len(acts); i += actCell {
		if bytes.Compare(acts[i-actCell:i], acts[i:]) >= 0 {
			t.Fatalf("the frozen acts are not sorted at %d", i/actCell)
		}
	}
	frozen := grownMemo{memo{acts: acts, roots: last.freezeRoots()}, last.branch}
	frozen.check(t, branches)
	if thawed := frozen.grow(1).grow(2); !bytes.Equal(thawed.freezeActs(), last.grow(1).grow(2).freezeActs()) {
		t.Error("frozen in two steps, the acts are others than in one")
	}
}

// TestMemoShared reads a memo while others grow from it. The race detector looks on.
func TestMemoShared(t *testing.T) {
	base := grownMemo{}.grow(0)
	for range 300 {
		base = base.grow(0)
	}
	var wg sync.WaitGroup
	for branch := range 4 {
		wg.Go(func() {
			g := base
			for range 700 {
				g = g.grow(branch)
			}
			g.check(t, 4)
		})
		wg.Go(func() {
			for range 3 {
				base.check(t, 4)
			}
		})
	}
	wg.Wait()
}
