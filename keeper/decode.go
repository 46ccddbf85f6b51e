package keeper

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"sync"

	"mithaq"
	"mithaq/record"
)

// loadChunk is how many rows are decoded at a time, on all cores.
const loadChunk = 1024

// A decoded act of a row, or why there is none.
type decoded struct {
	mithaq.Act
	seq int64
	err error
}

// A chunk of decoded rows, or why no more come.
type chunk struct {
	acts []decoded
	err  error
}

// ahead yields the rows from one place up to another, decoded. It reads and decodes on
// other cores while the caller folds what it has.
func ahead(ctx context.Context, store record.Store, from, to int64, bodies bool) iter.Seq[chunk] {
	return func(yield func(chunk) bool) {
		ctx, cancel := context.WithCancel(ctx)
		chunks := make(chan chunk, 2)
		var reader sync.WaitGroup
		defer reader.Wait()
		defer cancel()
		reader.Go(func() {
			defer close(chunks)
			send := func(c chunk) bool {
				select {
				case chunks <- c:
					return true
				case <-ctx.Done():
					return false
				}
			}
			rows := make([]record.Row, 0, loadChunk)
			for row, err := range store.Rows(ctx, from) {
				// A writer in another process may append while we read: what lies beyond the
				// head that the caller took is not his.
				if err == nil && row.Seq >= to {
					break
				}
				if err != nil {
					send(chunk{decode(rows, bodies), err})
					return
				}
				if rows = append(rows, row); len(rows) == loadChunk {
					if !send(chunk{decode(rows, bodies), nil}) {
						return
					}
					rows = rows[:0]
				}
			}
			if len(rows) > 0 {
				send(chunk{decode(rows, bodies), nil})
			}
		})
		for c := range chunks {
			if !yield(c) {
				return
			}
		}
	}
}

// decode decodes rows on all cores.
func decode(rows []record.Row, bodies bool) []decoded {
	out := make([]decoded, len(rows))
	workers := min(runtime.GOMAXPROCS(0), len(rows))
	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := w; i < len(rows); i += workers {
				d := &out[i]
				d.seq = rows[i].Seq
				if d.Entry, d.err = record.DecodeLeaf(rows[i].Leaf); d.err != nil {
					continue
				}
				d.Prepared = mithaq.Prepared{Act: d.Entry.Act}
				if bodies || d.Entry.Act.Header.Matter == record.OnPact {
					d.Prepared = mithaq.Prepare(d.Entry.Act)
				}
			}
		})
	}
	wg.Wait()
	return out
}

// fault names the entry at which a record cannot be read.
func fault(seq int64, err error) error {
	return &record.Fault{Place: fmt.Sprintf("entry %d", seq), Why: err}
}
