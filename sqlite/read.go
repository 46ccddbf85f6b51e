package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"math"

	"mithaq/record"
)

// A chunk of Rows ends at this many rows or bytes, whichever comes first.
const (
	chunkRows  = 1024
	chunkBytes = 4 << 20
)

// Rows yields the rows from seq `from` on. It reads in chunks, each from one state of
// the file, and holds nothing open while the caller works: appends go on meanwhile, and
// the log is not kept from being folded back. Rows appended meanwhile are yielded too.
func (s *Store) Rows(ctx context.Context, from int64) iter.Seq2[record.Row, error] {
	return func(yield func(record.Row, error) bool) {
		if from < 0 {
			yield(record.Row{}, fmt.Errorf("sqlite: %s: rows from %d", s.path, from))
			return
		}
		for next := from; ; {
			rows, more, err := s.chunk(ctx, next)
			for _, r := range rows {
				if !yield(r, nil) {
					return
				}
			}
			if err != nil {
				wrap(&err, s.path)
				yield(record.Row{}, err)
				return
			}
			if !more {
				return
			}
			next += int64(len(rows))
		}
	}
}

// chunk returns some rows from seq next on, those before the first bad one where
// it fails, and whether there are more.
func (s *Store) chunk(ctx context.Context, next int64) (rows []record.Row, more bool, err error) {
	err = s.look(ctx, func(tx *sql.Tx) error {
		head, err := readHead(ctx, tx)
		if err != nil {
			return err
		}
		// From the start of the log, rows below 0 would be a fault too: find them.
		least := next
		if next == 0 {
			least = math.MinInt64
		}
		found, err := tx.QueryContext(ctx, "SELECT seq, leaf, hashes FROM entry WHERE seq >= ? ORDER BY seq", least)
		if err != nil {
			return err
		}
		defer found.Close()
		bytes := 0
		for found.Next() {
			if len(rows) == chunkRows || bytes >= chunkBytes {
				more = true
				return nil
			}
			row, err := scanRow(found)
			want := next + int64(len(rows))
			switch {
			case err != nil:
				return fmt.Errorf("row %d: %w", want, err)
			case row.Seq != want:
				return fmt.Errorf("row %d is missing, row %d comes next", want, row.Seq)
			case row.Seq >= head.Size:
				return fmt.Errorf("row %d lies beyond the head, whose size is %d", row.Seq, head.Size)
			}
			rows = append(rows, row)
			bytes += len(row.Leaf)
		}
		if err := found.Err(); err != nil {
			return err
		}
		if end := next + int64(len(rows)); end < head.Size {
			return fmt.Errorf("row %d is missing, the size of the head is %d", end, head.Size)
		}
		return nil
	})
	return rows, more, err
}

// Pick yields the rows at the given places. It reads in chunks, as Rows does.
func (s *Store) Pick(ctx context.Context, seq []int64) iter.Seq2[record.Row, error] {
	return func(yield func(record.Row, error) bool) {
		for len(seq) > 0 {
			rows, err := s.pick(ctx, seq)
			for _, r := range rows {
				if !yield(r, nil) {
					return
				}
			}
			if err != nil {
				wrap(&err, s.path)
				yield(record.Row{}, err)
				return
			}
			seq = seq[len(rows):]
		}
	}
}

// pick returns the rows of some of the first places given, at least one where it does
// not fail.
func (s *Store) pick(ctx context.Context, seq []int64) (rows []record.Row, err error) {
	err = s.look(ctx, func(tx *sql.Tx) error {
		head, err := readHead(ctx, tx)
		if err != nil {
			return err
		}
		stmt, err := tx.PrepareContext(ctx, "SELECT seq, leaf, hashes FROM entry WHERE seq = ?")
		if err != nil {
			return err
		}
		defer stmt.Close()
		bytes := 0
		for _, n := range seq {
			if len(rows) == chunkRows || bytes >= chunkBytes {
				return nil
			}
			if n < 0 || n >= head.Size {
				return fmt.Errorf("there is no row %d, the size of the head is %d", n, head.Size)
			}
			row, err := pickRow(ctx, stmt, n)
			if err != nil {
				return fmt.Errorf("row %d: %w", n, err)
			}
			rows = append(rows, row)
			bytes += len(row.Leaf)
		}
		return nil
	})
	return rows, err
}

func pickRow(ctx context.Context, stmt *sql.Stmt, seq int64) (record.Row, error) {
	found, err := stmt.QueryContext(ctx, seq)
	if err != nil {
		return record.Row{}, err
	}
	defer found.Close()
	if !found.Next() {
		return record.Row{}, errors.Join(errors.New("is missing"), found.Err())
	}
	return scanRow(found)
}

// Hashes returns stored hashes by the indexes of tlog.StoredHashIndex.
func (s *Store) Hashes(ctx context.Context, index []int64) (hashes []record.Hash, err error) {
	defer wrap(&err, s.path)
	hashes = make([]record.Hash, len(index))
	err = s.look(ctx, func(tx *sql.Tx) error {
		head, err := readHead(ctx, tx)
		if err != nil {
			return err
		}
		stmt, err := tx.PrepareContext(ctx, "SELECT hashes FROM entry WHERE seq = ?")
		if err != nil {
			return err
		}
		defer stmt.Close()
		for i, x := range index {
			if x < 0 {
				return fmt.Errorf("hash %d does not exist", x)
			}
			seq, at := record.Place(x)
			if seq >= head.Size {
				return fmt.Errorf("hash %d belongs to row %d, the size of the head is %d", x, seq, head.Size)
			}
			var b blob
			if err := stmt.QueryRowContext(ctx, seq).Scan(&b); err != nil {
				if errors.Is(err, sql.ErrNoRows) {
					err = errors.New("is missing")
				}
				return fmt.Errorf("row %d: %w", seq, err)
			}
			all, err := splitHashes(seq, b)
			if err != nil {
				return fmt.Errorf("row %d: %w", seq, err)
			}
			hashes[i] = all[at]
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return hashes, nil
}

// look runs f inside a read transaction: f sees one state of the file.
func (s *Store) look(ctx context.Context, f func(*sql.Tx) error) error {
	tx, err := s.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return err
	}
	defer tx.Rollback()
	return f(tx)
}
