package memory

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math/bits"
	"sync"

	"mithaq/record"
)

// A Store is a record.Store in memory. The zero Store is an empty log.
type Store struct {
	mu         sync.RWMutex // guards what follows
	rows       []record.Row // only ever grows: a prefix may be read without the lock
	head       record.Head
	checkpoint []byte
	closed     bool
	faults     Faults
}

var _ record.Store = (*Store)(nil)

// New returns an empty log.
func New() *Store { return &Store{} }

// Faults are callbacks that make a store fail. Each may be nil. They are called
// without a lock held, so they may look at the store.
type Faults struct {
	// BeforeAppend is called before anything is kept: its error is returned by an
	// Append that did nothing. A slow disk, a full one.
	BeforeAppend func(from record.Head, rows []record.Row) error
	// AfterAppend is called when everything is kept: its error is returned by an
	// Append that did all of its work. A power cut before the answer.
	AfterAppend func(to record.Head) error
	// BeforePut and AfterPut are the same for PutCheckpoint.
	BeforePut func(checkpoint []byte) error
	AfterPut  func(checkpoint []byte) error
	// Read is called before each reading method and, in Rows, before each row; its
	// error is what they return.
	Read func() error
}

// SetFaults replaces the callbacks; the zero Faults heal the store.
func (s *Store) SetFaults(f Faults) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.faults = f
}

// Head returns the size and root that the last Append kept.
func (s *Store) Head(ctx context.Context) (record.Head, error) {
	_, head, _, err := s.look(ctx)
	return head, err
}

// Append adds rows and moves the head: see record.Store.
func (s *Store) Append(ctx context.Context, from record.Head, rows []record.Row, to record.Head) error {
	if err := checkRows(from, rows, to); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	f := s.callbacks()
	if f.BeforeAppend != nil {
		if err := f.BeforeAppend(from, rows); err != nil {
			return err
		}
	}
	if err := s.append(from, rows, to); err != nil {
		return err
	}
	if f.AfterAppend != nil {
		return f.AfterAppend(to)
	}
	return nil
}

func (s *Store) append(from record.Head, rows []record.Row, to record.Head) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return errClosed
	}
	if from != s.current() {
		return record.ErrHeadMoved
	}
	for _, r := range rows {
		s.rows = append(s.rows, clone(r))
	}
	s.head = to
	return nil
}

// Checkpoint returns the signed checkpoint last put, or nil.
func (s *Store) Checkpoint(ctx context.Context) ([]byte, error) {
	_, _, checkpoint, err := s.look(ctx)
	return append([]byte(nil), checkpoint...), err
}

// PutCheckpoint keeps a signed checkpoint.
func (s *Store) PutCheckpoint(ctx context.Context, checkpoint []byte) error {
	if len(checkpoint) == 0 {
		return errors.New("memory: an empty checkpoint says nothing")
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	f := s.callbacks()
	if f.BeforePut != nil {
		if err := f.BeforePut(checkpoint); err != nil {
			return err
		}
	}
	if err := s.put(checkpoint); err != nil {
		return err
	}
	if f.AfterPut != nil {
		return f.AfterPut(checkpoint)
	}
	return nil
}

func (s *Store) put(checkpoint []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return errClosed
	}
	s.checkpoint = append([]byte(nil), checkpoint...)
	return nil
}

// Rows yields the rows from seq `from` on that were there when the iteration began.
func (s *Store) Rows(ctx context.Context, from int64) iter.Seq2[record.Row, error] {
	return func(yield func(record.Row, error) bool) {
		rows, _, _, err := s.look(ctx)
		if err == nil && from < 0 {
			err = fmt.Errorf("memory: rows from %d", from)
		}
		if err != nil {
			yield(record.Row{}, err)
			return
		}
		for i := from; i < int64(len(rows)); i++ {
			if _, _, _, err := s.look(ctx); err != nil {
				yield(record.Row{}, err)
				return
			}
			if !yield(clone(rows[i]), nil) {
				return
			}
		}
	}
}

// Pick yields the rows at the given places.
func (s *Store) Pick(ctx context.Context, seq []int64) iter.Seq2[record.Row, error] {
	return func(yield func(record.Row, error) bool) {
		for _, n := range seq {
			rows, _, _, err := s.look(ctx)
			if err == nil && (n < 0 || n >= int64(len(rows))) {
				err = fmt.Errorf("memory: there is no row %d, the log has %d", n, len(rows))
			}
			if err != nil {
				yield(record.Row{}, err)
				return
			}
			if !yield(clone(rows[n]), nil) {
				return
			}
		}
	}
}

// Hashes returns stored hashes by the indexes of tlog.StoredHashIndex.
func (s *Store) Hashes(ctx context.Context, index []int64) ([]record.Hash, error) {
	rows, _, _, err := s.look(ctx)
	if err != nil {
		return nil, err
	}
	hashes := make([]record.Hash, len(index))
	for i, x := range index {
		if x < 0 {
			return nil, fmt.Errorf("memory: hash %d does not exist", x)
		}
		seq, at := record.Place(x)
		if seq >= int64(len(rows)) {
			return nil, fmt.Errorf("memory: hash %d belongs to row %d, the log has %d", x, seq, len(rows))
		}
		hashes[i] = rows[seq].Hashes[at]
	}
	return hashes, nil
}

// Close ends the use of the store.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	return nil
}

// Reopen lets a closed store be used again, with the content that it had.
func (s *Store) Reopen() (record.Store, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = false
	return s, nil
}

// look returns the content as it is now. Its rows are shared and not to be
// changed.
func (s *Store) look(ctx context.Context) (rows []record.Row, head record.Head, checkpoint []byte, err error) {
	if err := ctx.Err(); err != nil {
		return nil, record.Head{}, nil, err
	}
	if f := s.callbacks(); f.Read != nil {
		if err := f.Read(); err != nil {
			return nil, record.Head{}, nil, err
		}
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return nil, record.Head{}, nil, errClosed
	}
	return s.rows[:len(s.rows):len(s.rows)], s.current(), s.checkpoint, nil
}

func (s *Store) callbacks() Faults {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.faults
}

func (s *Store) current() record.Head {
	if len(s.rows) == 0 {
		return record.EmptyHead
	}
	return s.head
}

var errClosed = errors.New("memory: the store is closed")

func clone(r record.Row) record.Row {
	r.Leaf = append([]byte(nil), r.Leaf...)
	r.Hashes = append([]record.Hash(nil), r.Hashes...)
	return r
}

// checkRows holds the arguments of Append to the contract.
func checkRows(from record.Head, rows []record.Row, to record.Head) error {
	if from.Size < 0 || len(rows) == 0 || to.Size != from.Size+int64(len(rows)) {
		return fmt.Errorf("memory: append of %d rows from size %d to size %d", len(rows), from.Size, to.Size)
	}
	for i, r := range rows {
		want := from.Size + int64(i)
		if hashes := bits.TrailingZeros64(^uint64(want)) + 1; r.Seq != want || len(r.Leaf) == 0 || len(r.Hashes) != hashes {
			return fmt.Errorf("memory: append: row %d with %d hashes where row %d with %d belongs", r.Seq, len(r.Hashes), want, hashes)
		}
	}
	return nil
}
