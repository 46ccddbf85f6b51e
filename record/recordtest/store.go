package recordtest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"mithaq/record"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/mod/sumdb/tlog"
)

// A Reopener is a store under test that can be opened again after Close, with the
// content that it had.
type Reopener interface {
	Reopen() (record.Store, error)
}

// Run holds a store to the contract of record.Store. open returns an empty one; Run
// closes it.
func Run(t *testing.T, open func(t testing.TB) record.Store) {
	for _, tc := range []struct {
		name string
		run  func(*testing.T, record.Store)
	}{
		{"Empty", testEmpty},
		{"Append", testAppend},
		{"HeadMoved", testHeadMoved},
		{"BadArguments", testBadArguments},
		{"Hashes", testHashes},
		{"Pick", testPick},
		{"ReadYourWrite", testReadYourWrite},
		{"Checkpoint", testCheckpoint},
		{"Cancelled", testCancelled},
		{"UnknownCommit", testUnknownCommit},
		{"Aliasing", testAliasing},
		{"LargeRows", testLargeRows},
		{"AppendWhileIterating", testAppendWhileIterating},
		{"ReadersDuringAppends", testReaders},
		{"Verify", testVerify},
		{"Reopen", testReopen},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := open(t)
			t.Cleanup(func() {
				if err := s.Close(); err != nil {
					t.Errorf("close: %v", err)
				}
			})
			tc.run(t, s)
		})
	}
}

// A plain log for stores, which do not judge what rows say.
func plain(n int) (rows []record.Row, heads []record.Head) {
	var tree record.Tree
	for i := range n {
		leaf := fmt.Appendf(nil, "leaf %d %s", i, bytes.Repeat([]byte{byte(i)}, i%50))
		var hashes []record.Hash
		tree, hashes = tree.Append(record.LeafHash(leaf))
		rows = append(rows, record.Row{Seq: int64(i), Leaf: leaf, Hashes: hashes})
		heads = append(heads, tree.Head())
	}
	return rows, heads
}

// grown appends the rows one by one.
func grown(t *testing.T, s record.Store, n int) (rows []record.Row, heads []record.Head) {
	t.Helper()
	rows, heads = plain(n)
	from := record.EmptyHead
	for i := range rows {
		if err := s.Append(t.Context(), from, rows[i:i+1], heads[i]); err != nil {
			t.Fatalf("append of row %d: %v", i, err)
		}
		from = heads[i]
	}
	return rows, heads
}

func wantHead(t *testing.T, s record.Store, want record.Head) {
	t.Helper()
	got, err := s.Head(t.Context())
	if err != nil || got != want {
		t.Errorf("head: got %v, %v, want %v", got, err, want)
	}
}

func collect(t *testing.T, s record.Store, from int64) []record.Row {
	t.Helper()
	var rows []record.Row
	for row, err := range s.Rows(t.Context(), from) {
		if err != nil {
			t.Errorf("rows from %d: %v", from, err)
			break
		}
		rows = append(rows, row)
	}
	return rows
}

func wantRows(t *testing.T, s record.Store, from int64, want []record.Row) {
	t.Helper()
	got := collect(t, s, from)
	if len(got) == 0 && len(want) == 0 {
		return
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rows from %d (-want +got):\n%s", from, diff)
	}
}

func testEmpty(t *testing.T, s record.Store) {
	wantHead(t, s, record.EmptyHead)
	wantRows(t, s, 0, nil)
	if b, err := s.Checkpoint(t.Context()); err != nil || len(b) != 0 {
		t.Errorf("checkpoint: got %q, %v, want none", b, err)
	}
	if h, err := s.Hashes(t.Context(), nil); err != nil || len(h) != 0 {
		t.Errorf("no hashes: got %v, %v", h, err)
	}
	if h, err := s.Hashes(t.Context(), []int64{0}); err == nil {
		t.Errorf("hash 0 of an empty log: got %v, want an error", h)
	}
	if tree, err := record.LoadTree(t.Context(), s); err != nil || tree.Head() != record.EmptyHead {
		t.Errorf("tree: got %v, %v, want the empty one", tree.Head(), err)
	}
}

func testAppend(t *testing.T, s record.Store) {
	ctx := t.Context()
	rows, heads := plain(40)
	from := record.EmptyHead
	for at, batch := range []int{1, 1, 2, 5, 16, 15} { // 40 in all
		start := from.Size
		to := heads[start+int64(batch)-1]
		if err := s.Append(ctx, from, rows[start:to.Size], to); err != nil {
			t.Fatalf("batch %d: %v", at, err)
		}
		from = to
		wantHead(t, s, to)
		wantRows(t, s, 0, rows[:to.Size])
	}
	wantRows(t, s, 17, rows[17:])
	wantRows(t, s, 39, rows[39:])
	wantRows(t, s, 40, nil)
	for row, err := range s.Rows(ctx, 3) {
		if err != nil || row.Seq != 3 {
			t.Errorf("first row from 3: got %d, %v", row.Seq, err)
		}
		break // leaving early is allowed
	}
	for _, err := range s.Rows(ctx, -1) {
		if err == nil {
			t.Error("rows from -1: want an error")
		}
	}
}

func testHeadMoved(t *testing.T, s record.Store) {
	ctx := t.Context()
	rows, heads := grown(t, s, 5)
	other := heads[4]
	other.Root[0] ^= 1
	_, next := plain(8)
	more, _ := plain(8)
	for _, tc := range []struct {
		name string
		from record.Head
		rows []record.Row
		to   record.Head
	}{
		{"an older head", heads[2], more[3:4], next[3]},
		{"the empty head", record.EmptyHead, more[:1], next[0]},
		{"a head not reached yet", next[5], more[6:7], next[6]},
		{"another root of the same size", other, more[5:6], next[5]},
		{"two rows on an older head", heads[3], more[4:6], next[5]},
	} {
		if err := s.Append(ctx, tc.from, tc.rows, tc.to); !errors.Is(err, record.ErrHeadMoved) {
			t.Errorf("%s: got %v, want ErrHeadMoved", tc.name, err)
		}
		wantHead(t, s, heads[4])
		wantRows(t, s, 0, rows)
	}
	if err := s.Append(ctx, heads[4], more[5:], next[7]); err != nil {
		t.Errorf("the right head after wrong ones: %v", err)
	}
	wantRows(t, s, 0, more)
}

func testBadArguments(t *testing.T, s record.Store) {
	ctx := t.Context()
	rows, heads := grown(t, s, 3)
	more, next := plain(6)
	short := more[3]
	short.Hashes = short.Hashes[:1]
	empty := more[3]
	empty.Leaf = nil
	for _, tc := range []struct {
		name string
		rows []record.Row
		to   record.Head
	}{
		{"no rows", nil, heads[2]},
		{"a gap", more[4:5], next[3]},
		{"a size that the rows do not reach", more[3:4], next[4]},
		{"rows out of order", []record.Row{more[4], more[3]}, next[4]},
		{"too few hashes", []record.Row{short}, next[3]},
		{"an empty leaf", []record.Row{empty}, next[3]},
	} {
		if err := s.Append(ctx, heads[2], tc.rows, tc.to); err == nil || errors.Is(err, record.ErrHeadMoved) {
			t.Errorf("%s: got %v, want an error that is not ErrHeadMoved", tc.name, err)
		}
		wantHead(t, s, heads[2])
		wantRows(t, s, 0, rows)
	}
	if err := s.PutCheckpoint(ctx, nil); err == nil {
		t.Error("an empty checkpoint was kept")
	}
}

// hashReader reads a store the way package tlog wants.
func hashReader(t *testing.T, s record.Store) tlog.HashReader {
	return tlog.HashReaderFunc(func(index []int64) ([]tlog.Hash, error) {
		return s.Hashes(t.Context(), index)
	})
}

func testHashes(t *testing.T, s record.Store) {
	const n = 37
	rows, heads := grown(t, s, n)
	read := hashReader(t, s)
	for size := int64(1); size <= n; size++ {
		if got, err := tlog.TreeHash(size, read); err != nil || got != heads[size-1].Root {
			t.Fatalf("root at %d: got %v, %v, want %v", size, got, err, heads[size-1].Root)
		}
	}
	root := heads[n-1].Root
	for i := range int64(n) {
		proof, err := tlog.ProveRecord(n, i, read)
		if err != nil {
			t.Fatal(err)
		}
		if err := tlog.CheckRecord(proof, n, root, i, record.LeafHash(rows[i].Leaf)); err != nil {
			t.Errorf("row %d in the log: %v", i, err)
		}
		if i == 0 {
			continue
		}
		older, err := tlog.ProveTree(n, i, read)
		if err != nil {
			t.Fatal(err)
		}
		if err := tlog.CheckTree(older, n, root, i, heads[i-1].Root); err != nil {
			t.Errorf("the log at %d in the log: %v", i, err)
		}
	}
	tree, err := record.LoadTree(t.Context(), s)
	if err != nil || tree.Head() != heads[n-1] {
		t.Errorf("tree: got %v, %v, want %v", tree.Head(), err, heads[n-1])
	}
	for _, x := range []int64{-1, tlog.StoredHashIndex(0, n), 1 << 40} {
		if h, err := s.Hashes(t.Context(), []int64{0, x}); err == nil {
			t.Errorf("hash %d: got %v, want an error", x, h)
		}
	}
}

func testCheckpoint(t *testing.T, s record.Store) {
	ctx := t.Context()
	for _, want := range []string{"first", "second, longer\n\n— x y\n", "3"} {
		if err := s.PutCheckpoint(ctx, []byte(want)); err != nil {
			t.Fatal(err)
		}
		if got, err := s.Checkpoint(ctx); err != nil || string(got) != want {
			t.Errorf("got %q, %v, want %q", got, err, want)
		}
	}
	grown(t, s, 4)
	if got, err := s.Checkpoint(ctx); err != nil || string(got) != "3" {
		t.Errorf("after appends: got %q, %v, want the checkpoint as it was", got, err)
	}
}

func testCancelled(t *testing.T, s record.Store) {
	rows, heads := grown(t, s, 3)
	more, next := plain(4)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.Append(ctx, heads[2], more[3:], next[3]); err == nil {
		t.Error("append under a cancelled context: want an error")
	}
	if _, err := s.Head(ctx); err == nil {
		t.Error("head under a cancelled context: want an error")
	}
	for row, err := range s.Rows(ctx, 0) {
		if err == nil {
			t.Errorf("rows under a cancelled context: got row %d", row.Seq)
		}
	}
	wantHead(t, s, heads[2])
	wantRows(t, s, 0, rows)
}

// testAliasing changes what was given to the store and what came out of it.
func testAliasing(t *testing.T, s record.Store) {
	ctx := t.Context()
	given, heads := plain(4)
	checkpoint := []byte("checkpoint")
	if err := s.Append(ctx, record.EmptyHead, given, heads[3]); err != nil {
		t.Fatal(err)
	}
	if err := s.PutCheckpoint(ctx, checkpoint); err != nil {
		t.Fatal(err)
	}
	scribble := func(rows []record.Row) {
		for i := range rows {
			rows[i].Leaf[0] ^= 0xff
			rows[i].Hashes[0][0] ^= 0xff
		}
	}
	scribble(given)
	checkpoint[0] = 'X'
	scribble(collect(t, s, 0))
	if b, err := s.Checkpoint(ctx); err != nil || string(b) != "checkpoint" {
		t.Errorf("checkpoint: got %q, %v", b, err)
	} else {
		b[0] = 'X'
	}
	want, _ := plain(4)
	wantRows(t, s, 0, want)
	if b, err := s.Checkpoint(ctx); err != nil || string(b) != "checkpoint" {
		t.Errorf("checkpoint: got %q, %v", b, err)
	}
}

func testLargeRows(t *testing.T, s record.Store) {
	ctx := t.Context()
	var tree record.Tree
	var rows []record.Row
	for i := range int64(7) {
		leaf := bytes.Repeat([]byte{byte('a' + i)}, 1<<20+int(i)*4096)
		var hashes []record.Hash
		tree, hashes = tree.Append(record.LeafHash(leaf))
		rows = append(rows, record.Row{Seq: i, Leaf: leaf, Hashes: hashes})
	}
	if err := s.Append(ctx, record.EmptyHead, rows, tree.Head()); err != nil {
		t.Fatal(err)
	}
	next := 0
	for row, err := range s.Rows(ctx, 0) {
		if err != nil {
			t.Fatal(err)
		}
		if row.Seq != int64(next) || !bytes.Equal(row.Leaf, rows[next].Leaf) {
			t.Fatalf("row %d came out changed", next)
		}
		next++
	}
	if next != len(rows) {
		t.Errorf("got %d rows, want %d", next, len(rows))
	}
}

func testAppendWhileIterating(t *testing.T, s record.Store) {
	ctx := t.Context()
	const before, after = 2100, 20
	rows, heads := plain(before + after)
	if err := s.Append(ctx, record.EmptyHead, rows[:before], heads[before-1]); err != nil {
		t.Fatal(err)
	}
	next, head := 0, heads[before-1]
	for row, err := range s.Rows(ctx, 0) {
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(rows[next], row); diff != "" {
			t.Fatalf("row %d (-want +got):\n%s", next, diff)
		}
		next++
		if next%100 == 0 && head.Size < before+after {
			to := heads[head.Size]
			if err := s.Append(ctx, head, rows[head.Size:to.Size], to); err != nil {
				t.Fatalf("append while a reader stands at row %d: %v", next, err)
			}
			if err := s.PutCheckpoint(ctx, fmt.Appendf(nil, "%d", to.Size)); err != nil {
				t.Fatal(err)
			}
			head = to
		}
	}
	if next < before {
		t.Errorf("the iteration ended after %d rows, there were %d when it began", next, before)
	}
	wantRows(t, s, int64(next), rows[next:head.Size])
}

// testReaders lets several read while one writes: what they see is a prefix that
// some append made whole, and never less than they saw before.
func testReaders(t *testing.T, s record.Store) {
	const n, readers = 150, 3
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	rows, heads := plain(n)
	whole := map[int64]record.Hash{0: record.EmptyHead.Root}
	var sizes []int64
	for size := int64(0); size < n; {
		size = min(size+1+size%3, n)
		sizes = append(sizes, size)
		whole[size] = heads[size-1].Root
	}
	var wg sync.WaitGroup
	read := func() (int64, error) {
		head, err := s.Head(ctx)
		if err != nil {
			return 0, err
		}
		if root, ok := whole[head.Size]; !ok || root != head.Root {
			return 0, fmt.Errorf("head %v was never appended", head)
		}
		next := int64(0)
		for row, err := range s.Rows(ctx, 0) {
			if err != nil {
				return 0, err
			}
			if row.Seq != next || !bytes.Equal(row.Leaf, rows[next].Leaf) {
				return 0, fmt.Errorf("row %d stands at %d", row.Seq, next)
			}
			next++
		}
		if next < head.Size {
			return 0, fmt.Errorf("%d rows after a head of size %d", next, head.Size)
		}
		if _, ok := whole[next]; !ok {
			return 0, fmt.Errorf("%d rows: half of an append", next)
		}
		if head.Size > 0 {
			if _, err := s.Hashes(ctx, []int64{tlog.StoredHashIndex(0, head.Size-1)}); err != nil {
				return 0, err
			}
		}
		return head.Size, nil
	}
	for range readers {
		wg.Go(func() {
			for last := int64(0); last < n; {
				size, err := read()
				if err != nil || size < last {
					t.Errorf("reader: size %d after %d: %v", size, last, err)
					return
				}
				if ctx.Err() != nil {
					return
				}
				last = size
			}
		})
	}
	from := record.EmptyHead
	for _, size := range sizes {
		if err := s.Append(ctx, from, rows[from.Size:size], heads[size-1]); err != nil {
			t.Errorf("append: %v", err)
			cancel()
			break
		}
		from = heads[size-1]
	}
	wg.Wait()
}

func testVerify(t *testing.T, s record.Store) {
	p := New(record.Exercise)
	log := p.Fill(t, s, 30)
	src, err := record.StoreSource(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	report, err := record.Verify(t.Context(), src, nil)
	if err != nil {
		t.Fatalf("a whole record does not verify: %v", err)
	}
	if report.Chain.Pact != p.ID() || report.Head != p.Head() || report.Chain.Size != int64(len(log)) {
		t.Errorf("got pact %v, head %v, want %v, %v", report.Chain.Pact, report.Head, p.ID(), p.Head())
	}
}

func testReopen(t *testing.T, s record.Store) {
	r, ok := s.(Reopener)
	if !ok {
		t.Skipf("%T cannot be reopened", s)
	}
	ctx := t.Context()
	rows, heads := grown(t, s, 6)
	if err := s.PutCheckpoint(ctx, []byte("checkpoint")); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Errorf("second close: %v", err)
	}
	more, next := plain(8)
	if err := s.Append(ctx, heads[5], more[6:7], next[6]); err == nil {
		t.Error("append to a closed store: want an error")
	}
	if _, err := s.Head(ctx); err == nil {
		t.Error("head of a closed store: want an error")
	}
	again, err := r.Reopen()
	if err != nil {
		t.Fatalf("reopen: %v", err)
	}
	defer again.Close()
	wantHead(t, again, heads[5])
	wantRows(t, again, 0, rows)
	if b, err := again.Checkpoint(ctx); err != nil || string(b) != "checkpoint" {
		t.Errorf("checkpoint: got %q, %v", b, err)
	}
	if err := again.Append(ctx, heads[5], more[6:], next[7]); err != nil {
		t.Errorf("append after reopening: %v", err)
	}
	wantRows(t, again, 0, more)
}
