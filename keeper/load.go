package keeper

import (
	"context"
	"fmt"
	"runtime"
	"sync"

	"mithaq"
	"mithaq/record"
)

// All is the size that asks Load for the whole record.
const All = -1

// Load folds the first size entries of the record in a store for reading, or All of
// them. It checks every hash against the head; signatures are the business of
// record.Verify.
func Load(ctx context.Context, store record.Store, size int64) (mithaq.State, error) {
	var state mithaq.State
	var tree record.Tree
	head, err := store.Head(ctx)
	if err != nil {
		return state, err
	}
	chunk := make([]record.Row, 0, loadChunk)
	fold := func() error {
		decoded := decode(chunk)
		for i, d := range decoded {
			if d.err != nil {
				return fault(chunk[i].Seq, d.err)
			}
			tree, _ = tree.Append(d.entry.Hash)
			if size != All && chunk[i].Seq >= size {
				continue // beyond what was asked for: only its hash counts
			}
			var err error
			if state, err = state.Apply(&d.entry, d.prepared); err != nil {
				return fault(chunk[i].Seq, err)
			}
		}
		chunk = chunk[:0]
		return nil
	}
	for row, err := range store.Rows(ctx, 0) {
		if err != nil {
			return state, err
		}
		// A writer in another process may append while we read: stop at the head that
		// we took.
		if row.Seq >= head.Size {
			break
		}
		if chunk = append(chunk, row); len(chunk) == loadChunk {
			if err := fold(); err != nil {
				return state, err
			}
		}
	}
	if err := fold(); err != nil {
		return state, err
	}
	if tree.Head() != head {
		return state, &record.Fault{Place: "head", Why: record.Reject("head.root_mismatch")}
	}
	return state, nil
}

// fault names the entry at which a record cannot be read.
func fault(seq int64, err error) error {
	return &record.Fault{Place: fmt.Sprintf("entry %d", seq), Why: err}
}

// loadChunk is how many rows are decoded at a time, on all cores.
const loadChunk = 1024

type decoded struct {
	entry    record.Entry
	prepared mithaq.Prepared
	err      error
}

func decode(rows []record.Row) []decoded {
	out := make([]decoded, len(rows))
	workers := min(runtime.GOMAXPROCS(0), len(rows))
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(rows); i += workers {
				d := &out[i]
				if d.entry, d.err = record.DecodeLeaf(rows[i].Leaf); d.err == nil {
					d.prepared = mithaq.Prepare(d.entry.Act)
				}
			}
		})
	}
	wg.Wait()
	return out
}
