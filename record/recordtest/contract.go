package recordtest

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"testing"

	"mithaq/record"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/mod/sumdb/tlog"
)

// pick returns the rows at some places.
func pick(ctx context.Context, s record.Store, seq []int64) (rows []record.Row, err error) {
	for row, err := range s.Pick(ctx, seq) {
		if err != nil {
			return rows, err
		}
		rows = append(rows, row)
	}
	return rows, nil
}

func testPick(t *testing.T, s record.Store) {
	ctx := t.Context()
	rows, _ := grown(t, s, 1100) // more than one chunk
	for _, seq := range [][]int64{nil, {0}, {1099}, {7, 3, 3, 1099, 0}} {
		var want []record.Row
		for _, n := range seq {
			want = append(want, rows[n])
		}
		got, err := pick(ctx, s, seq)
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("pick %v: %v (-want +got):\n%s", seq, err, diff)
		}
	}
	var all []int64
	for i := range rows {
		all = append(all, int64(len(rows)-1-i))
	}
	if got, err := pick(ctx, s, all); err != nil || len(got) != len(rows) || got[0].Seq != 1099 || got[1099].Seq != 0 {
		t.Errorf("pick of all, backwards: %d rows, %v", len(got), err)
	}
	for _, bad := range [][]int64{{1100}, {-1}, {5, 1 << 40}} {
		if got, err := pick(ctx, s, bad); err == nil {
			t.Errorf("pick %v: got %d rows and no error", bad, len(got))
		}
	}
	for range s.Pick(ctx, []int64{1, 2, 3}) {
		break // who stops early leaves nothing open: the store closes after this
	}
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := pick(cancelled, s, []int64{1}); !errors.Is(err, context.Canceled) {
		t.Errorf("pick with a cancelled context: %v", err)
	}
}

// testReadYourWrite: what Append has answered for is seen at once by every method,
// in the order of the log, and what it has refused is nowhere.
func testReadYourWrite(t *testing.T, s record.Store) {
	ctx := t.Context()
	rows, heads := plain(70)
	from := record.EmptyHead
	for i := range rows {
		refuse := []struct {
			name string
			ctx  func() context.Context
			from record.Head
			to   record.Head
		}{
			{"cancelled", func() context.Context { c, cancel := context.WithCancel(ctx); cancel(); return c }, from, heads[i]},
			{"the head moved", func() context.Context { return ctx }, record.Head{Size: from.Size, Root: record.Hash{1}}, heads[i]},
			{"a head of another size", func() context.Context { return ctx }, from, record.Head{Size: from.Size, Root: heads[i].Root}},
		}[i%3]
		if err := s.Append(refuse.ctx(), refuse.from, rows[i:i+1], refuse.to); err == nil {
			t.Fatalf("%s: row %d was appended", refuse.name, i)
		}
		wantHead(t, s, from)
		if _, err := pick(ctx, s, []int64{int64(i)}); err == nil {
			t.Fatalf("%s: row %d can be read", refuse.name, i)
		}
		if err := s.Append(ctx, from, rows[i:i+1], heads[i]); err != nil {
			t.Fatalf("row %d: %v", i, err)
		}
		from = heads[i]
		wantHead(t, s, from)
		got, err := pick(ctx, s, []int64{int64(i)})
		if diff := cmp.Diff(rows[i:i+1], got); err != nil || diff != "" {
			t.Fatalf("row %d: %v\n%s", i, err, diff)
		}
		if last := collect(t, s, int64(i)); len(last) != 1 || last[0].Seq != int64(i) {
			t.Fatalf("rows from %d: %d", i, len(last))
		}
		if h, err := s.Hashes(ctx, []int64{tlog.StoredHashIndex(0, int64(i))}); err != nil || fmt.Sprint(h[0]) != fmt.Sprint(rows[i].Hashes[0]) {
			t.Fatalf("hash of row %d: %v, %v", i, h, err)
		}
	}
}

// A fading context ends when it has been looked at so many times: in the middle of the
// call that it is given to.
type fading struct {
	context.Context
	cancel context.CancelFunc
	looks  atomic.Int64
}

func fade(ctx context.Context, after int64) *fading {
	f := &fading{}
	f.Context, f.cancel = context.WithCancel(ctx)
	f.looks.Store(after)
	return f
}

func (f *fading) look() {
	if f.looks.Add(-1) < 0 {
		f.cancel()
	}
}

func (f *fading) Err() error            { f.look(); return f.Context.Err() }
func (f *fading) Done() <-chan struct{} { f.look(); return f.Context.Done() }

// testUnknownCommit: an Append that is cut short at any place leaves all of its rows or
// none, and the head tells which; and the same rows can then be appended, or the next.
func testUnknownCommit(t *testing.T, s record.Store) {
	ctx := t.Context()
	const batch, most = 3, 24
	rows, heads := plain(batch * most)
	at, failed := 0, 0
	head := func() record.Head {
		if at == 0 {
			return record.EmptyHead
		}
		return heads[at-1]
	}
	for after := int64(0); at < len(rows); after++ {
		from, to := head(), heads[at+batch-1]
		f := fade(ctx, after%most)
		err := s.Append(f, from, rows[at:at+batch], to)
		f.cancel()
		if errors.Is(err, record.ErrBroken) || errors.Is(err, record.ErrHeadMoved) {
			t.Fatalf("cut short after %d looks: %v", after%most, err)
		}
		now, herr := s.Head(ctx)
		switch {
		case herr != nil:
			t.Fatal(herr)
		case err == nil && now != to:
			t.Fatalf("answered after %d looks, and the head is of %d entries", after%most, now.Size)
		case now == to:
			at += batch
		case now != from:
			t.Fatalf("cut short after %d looks, the head is neither the old one nor the new one", after%most)
		}
		if err != nil {
			failed++
		}
		wantRows(t, s, 0, rows[:at])
		if _, err := pick(ctx, s, []int64{int64(at)}); err == nil {
			t.Fatalf("cut short after %d looks, a row beyond the head can be read", after%most)
		}
	}
	if failed == 0 {
		t.Error("no append was cut short")
	}
}
