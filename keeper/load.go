package keeper

import (
	"context"
	"errors"
	"io/fs"

	"mithaq"
	"mithaq/record"
)

// All is the size that asks Load for the whole record.
const All = -1

// LoadFast is LoadCold that begins with a snapshot, where there is one that can be used.
// Where there is one that cannot, note says why.
func LoadFast(ctx context.Context, store record.Store, snapshot string) (s mithaq.State, note, err error) {
	if snapshot != "" {
		if s, note = ReadSnapshot(ctx, snapshot, store); note == nil {
			s, err = load(ctx, store, s.Sparing(true), All, false)
			return s.Sparing(false), nil, err
		}
		if errors.Is(note, fs.ErrNotExist) {
			note = nil
		}
	}
	s, err = LoadCold(ctx, store)
	return s, note, err
}

// Load folds the first size entries of the record in a store for reading, or All of
// them, and keeps every crisis warm. It checks every hash against the head; signatures
// are the business of record.Verify.
func Load(ctx context.Context, store record.Store, size int64) (mithaq.State, error) {
	return load(ctx, store, mithaq.State{}, size, true)
}

// LoadCold is Load of a whole record that leaves every crisis cold: see [Warm].
func LoadCold(ctx context.Context, store record.Store) (mithaq.State, error) {
	s, err := load(ctx, store, mithaq.State{}.Sparing(true), All, false)
	return s.Sparing(false), err
}

// Follow returns a state that reaches to the end of the record from one that holds a
// beginning of it. What was warm stays warm.
func Follow(ctx context.Context, store record.Store, state mithaq.State) (mithaq.State, error) {
	return load(ctx, store, state, All, true)
}

// load goes on from a state that holds a beginning of the record. bodies says whether
// the acts of crises are decoded; nobody looks at them where all crises are cold.
func load(ctx context.Context, store record.Store, state mithaq.State, size int64, bodies bool) (mithaq.State, error) {
	tree := state.Chain().Tree()
	head, err := store.Head(ctx)
	if err != nil {
		return state, err
	}
	for chunk := range ahead(ctx, store, tree.Head().Size, head.Size, bodies) {
		for i := range chunk.acts {
			a := &chunk.acts[i]
			if a.err != nil {
				return state, fault(a.seq, a.err)
			}
			tree, _ = tree.Append(a.Entry.Hash)
			if size != All && a.seq >= size {
				continue // beyond what was asked for: only its hash counts
			}
			if state, err = state.Apply(&a.Entry, a.Prepared); err != nil {
				return state, fault(a.seq, err)
			}
		}
		if chunk.err != nil {
			return state, chunk.err
		}
	}
	if err := ctx.Err(); err != nil {
		return state, err
	}
	if tree.Head() != head {
		return state, &record.Fault{Place: "head", Why: record.Reject("head.root_mismatch")}
	}
	return state, nil
}

// Warm returns the state with a crisis folded from the store, if it was cold.
func Warm(ctx context.Context, store record.Store, state mithaq.State, matter string) (mithaq.State, error) {
	if !state.Cold(matter) {
		return state, nil
	}
	places := state.Places(matter)
	seq := make([]int64, 0, places.Len())
	for n := range places.All() {
		seq = append(seq, n)
	}
	acts, err := pick(ctx, store, seq)
	if err != nil {
		return state, err
	}
	return state.Warm(matter, acts)
}

// pick returns the acts at some places, decoded.
func pick(ctx context.Context, store record.Store, seq []int64) ([]mithaq.Act, error) {
	acts := make([]mithaq.Act, 0, len(seq))
	chunk := make([]record.Row, 0, loadChunk)
	flush := func() error {
		for _, a := range decode(chunk, true) {
			if a.err != nil {
				return fault(a.seq, a.err)
			}
			acts = append(acts, a.Act)
		}
		chunk = chunk[:0]
		return nil
	}
	for row, err := range store.Pick(ctx, seq) {
		if err != nil {
			return nil, err
		}
		if chunk = append(chunk, row); len(chunk) == loadChunk {
			if err := flush(); err != nil {
				return nil, err
			}
		}
	}
	if err := flush(); err != nil {
		return nil, err
	}
	return acts, nil
}
