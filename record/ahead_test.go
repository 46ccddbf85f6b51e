package record_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"testing"

	"mithaq/record"
	"mithaq/record/recordtest"
)

// TestFirstFault: entries are read ahead, placed and checked at once, in chunks; what is
// told is the first fault in the order of the record, and what was visited is everything
// before it, in order.
func TestFirstFault(t *testing.T) {
	p := recordtest.New(record.Live)
	log := p.Record(1300)
	checkpoint := p.Checkpoint(p.Head())
	// A receipt that does not fit changes the root, so that the next author, who saw
	// the honest one, stands on another history: a fault that is found before.
	forged := func(at int) []record.Row {
		l := slices.Clone(log)
		sig := slices.Clone(l[at].Received.Sig)
		sig[0] ^= 1
		l[at].Received.Sig = sig
		b := must(l[at].Leaf.Marshal())
		l[at].Hash = record.LeafHash(b)
		rows, _ := recordtest.Rows(l)
		return rows
	}
	garbled := func(rows []record.Row, at int) []record.Row {
		rows = slices.Clone(rows)
		rows[at].Leaf = append(slices.Clone(rows[at].Leaf), ' ')
		return rows
	}
	good, _ := recordtest.Rows(log)
	broken := errors.New("broken")
	for _, tc := range []struct {
		name string
		rows []record.Row
		ends error // the source fails behind its rows
		at   int   // of the fault
		code string
	}{
		{"last of a chunk", forged(511), nil, 511, "entry.bad_receipt"},
		{"first of a chunk", forged(512), nil, 512, "entry.bad_receipt"},
		{"middle of a chunk", forged(700), nil, 700, "entry.bad_receipt"},
		{"before a garbled one in the next chunk", garbled(forged(1000), 1025), nil, 1000, "entry.bad_receipt"},
		{"before the end of a broken source", forged(1023)[:1024], broken, 1023, "entry.bad_receipt"},
		{"before the end, in another chunk", forged(500)[:1030], broken, 500, "entry.bad_receipt"},
		{"a garbled one", garbled(good, 513), nil, 513, "entry.leaf_hash"},
		{"a broken source", good[:1030], broken, 1030, "entry.malformed"},
		{"a source broken between chunks", good[:1024], broken, 1024, "entry.malformed"},
		{"a source without anything", nil, broken, 0, "entry.malformed"},
	} {
		open := false
		source := record.Source{
			Rows: func(yield func(record.Row, error) bool) {
				open = true
				defer func() { open = false }()
				for row := range slices.Values(tc.rows) {
					if !yield(row, nil) {
						return
					}
				}
				if tc.ends != nil {
					yield(record.Row{}, tc.ends)
				}
			},
			Checkpoint: func() ([]byte, error) { return checkpoint, nil },
		}
		visited := int64(0)
		_, err := record.Verify(t.Context(), source, func(e *record.Entry) error {
			if e.Seq != visited {
				t.Errorf("%s: entry %d was visited after %d", tc.name, e.Seq, visited-1)
			}
			visited++
			return nil
		})
		var fault *record.Fault
		if !errors.As(err, &fault) || fault.Place != fmt.Sprint("entry ", tc.at) || fault.Reason().Code != tc.code {
			t.Errorf("%s: got %v, want %s of entry %d", tc.name, err, tc.code, tc.at)
		}
		if visited != int64(tc.at) {
			t.Errorf("%s: %d entries were visited, want %d", tc.name, visited, tc.at)
		}
		if open {
			t.Errorf("%s: the source is still being read", tc.name)
		}
	}

	// Who has seen enough stops it; so does a context.
	enough := errors.New("enough")
	endless := record.Source{Rows: forever(good), Checkpoint: func() ([]byte, error) { return checkpoint, nil }}
	if _, err := record.Verify(t.Context(), endless, func(e *record.Entry) error {
		if e.Seq == 600 {
			return enough
		}
		return nil
	}); !errors.Is(err, enough) {
		t.Errorf("got %v, want what the visitor said", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	if _, err := record.Verify(ctx, endless, func(e *record.Entry) error {
		if e.Seq == 100 {
			cancel()
		}
		return nil
	}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want that it was cancelled", err)
	}
}

// forever yields rows, and the last one again and again.
func forever(rows []record.Row) iter.Seq2[record.Row, error] {
	return func(yield func(record.Row, error) bool) {
		for i := 0; yield(rows[min(i, len(rows)-1)], nil); i++ {
		}
	}
}
