package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/bits"

	"mithaq/record"
)

const hashSize = len(record.Hash{})

// hashCount is how many subtrees the leaf at seq completes.
func hashCount(seq int64) int { return bits.TrailingZeros64(^uint64(seq)) + 1 }

// checkRows holds the arguments of Append to the contract, before anything is
// written.
func checkRows(from record.Head, rows []record.Row, to record.Head) error {
	if from.Size < 0 || len(rows) == 0 || to.Size != from.Size+int64(len(rows)) {
		return fmt.Errorf("append of %d rows from size %d to size %d", len(rows), from.Size, to.Size)
	}
	for i, r := range rows {
		if want := from.Size + int64(i); r.Seq != want {
			return fmt.Errorf("append: row %d stands where row %d belongs", r.Seq, want)
		}
		if len(r.Leaf) == 0 || len(r.Hashes) != hashCount(r.Seq) {
			return fmt.Errorf("append: row %d has a leaf of %d bytes and %d hashes, want some and %d",
				r.Seq, len(r.Leaf), len(r.Hashes), hashCount(r.Seq))
		}
	}
	return nil
}

func joinHashes(dst []byte, hashes []record.Hash) []byte {
	for i := range hashes {
		dst = append(dst, hashes[i][:]...)
	}
	return dst
}

func splitHashes(seq int64, b []byte) ([]record.Hash, error) {
	n := hashCount(seq)
	if len(b) != n*hashSize {
		return nil, fmt.Errorf("hashes have %d bytes, want %d", len(b), n*hashSize)
	}
	hashes := make([]record.Hash, n)
	for i := range hashes {
		copy(hashes[i][:], b[i*hashSize:])
	}
	return hashes, nil
}

func scanRow(found *sql.Rows) (record.Row, error) {
	var row record.Row
	var leaf, hashes blob
	if err := found.Scan(&row.Seq, &leaf, &hashes); err != nil {
		return record.Row{}, err
	}
	if row.Seq < 0 {
		return row, nil // out of place: the caller says so
	}
	var err error
	row.Leaf = leaf
	row.Hashes, err = splitHashes(row.Seq, hashes)
	return row, err
}

func readHead(ctx context.Context, tx *sql.Tx) (record.Head, error) {
	var size integer
	var root blob
	if err := tx.QueryRowContext(ctx, "SELECT size, root FROM head").Scan(&size, &root); err != nil {
		return record.Head{}, headMissing(err)
	}
	if size < 0 || len(root) != hashSize {
		return record.Head{}, fmt.Errorf("head: size %d and a root of %d bytes", size, len(root))
	}
	return record.Head{Size: int64(size), Root: record.Hash(root)}, nil
}

func headMissing(err error) error {
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return errors.New("head: its row is missing")
	case err != nil:
		return fmt.Errorf("head: %w", err)
	}
	return nil
}

// A blob scans a value that is a blob and nothing that only converts to one:
// damage to a file can turn a value's type.
type blob []byte

func (b *blob) Scan(v any) error {
	x, ok := v.([]byte)
	if !ok {
		return fmt.Errorf("is of type %T, not a blob", v)
	}
	*b = bytes.Clone(x) // the driver owns x
	return nil
}

// An integer scans a value that is an integer.
type integer int64

func (n *integer) Scan(v any) error {
	x, ok := v.(int64)
	if !ok {
		return fmt.Errorf("is of type %T, not an integer", v)
	}
	*n = integer(x)
	return nil
}
