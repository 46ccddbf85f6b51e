package record

import (
	"context"
	"errors"
	"iter"
)

// A Row is what a store keeps of one entry: the leaf's bytes and the hashes of the
// tree that this leaf completed, its own first.
type Row struct {
	Seq    int64
	Leaf   []byte
	Hashes []Hash
}

// A Store keeps the rows of one log. It does not know what they say.
//
// One process writes; its calls of Append and PutCheckpoint do not overlap.
// Readers may call the other methods at any time and see a prefix of the log
// that some Append made whole, and never less than what they saw before.
type Store interface {
	// Head returns the size and root that the last Append committed.
	Head(ctx context.Context) (Head, error)

	// Append adds rows, which begin at from.Size, and moves the head from `from`
	// to `to`, all or nothing. When it returns nil the rows are durable: they
	// survive the loss of power. ErrHeadMoved means that nothing was written
	// because the head is not `from`. ErrBroken means that a write of the store's own
	// failed in a way after which what is durable is not known, not even by reading
	// it back: the store takes no more writes, and the process has to end. After any
	// other error the caller does not know whether the rows are there, and the head
	// tells: all of them are, durably, if it is `to`, and none if it is `from`.
	Append(ctx context.Context, from Head, rows []Row, to Head) error

	// Checkpoint returns the signed checkpoint last put, or nil. It may be older
	// than the head by what was appended since.
	Checkpoint(ctx context.Context) ([]byte, error)

	// PutCheckpoint keeps a signed checkpoint. It need not be durable before the
	// next Append: the head is, and signing it again gives the same bytes. Its errors
	// say nothing about the rows, but for ErrBroken, which is as in Append.
	PutCheckpoint(ctx context.Context, checkpoint []byte) error

	// Rows yields the rows from seq `from` on, in order, to the end of the log or
	// until the first error, which it yields last.
	Rows(ctx context.Context, from int64) iter.Seq2[Row, error]

	// Pick yields the rows at the given places, in the order given, or until the first
	// error, which it yields last. A place beyond the head is an error.
	Pick(ctx context.Context, seq []int64) iter.Seq2[Row, error]

	// Hashes returns stored hashes by the indexes of tlog.StoredHashIndex.
	Hashes(ctx context.Context, index []int64) ([]Hash, error)

	// Close releases the store. The checkpoint is durable after it.
	Close() error
}

// ErrHeadMoved means that another writer was faster, or that the caller holds an
// old head.
var ErrHeadMoved = errors.New("record: the head of the log is not the expected one")

// ErrBroken means that a store cannot know any more what is durable: the sync of a
// commit failed, and the kernel may have dropped what it was given and forgotten so.
// Only a new process that reads the disk again can go on.
var ErrBroken = errors.New("record: a commit failed, and what is on the disk is not known")

// LoadTree reads the right edge of the stored tree and checks it against the head.
func LoadTree(ctx context.Context, s Store) (Tree, error) {
	head, err := s.Head(ctx)
	if err != nil || head.Size == 0 {
		return Tree{}, err
	}
	if head.Size < 0 {
		return Tree{}, &Fault{Place: "head", Why: Reject("head.root_mismatch")}
	}
	edge, err := s.Hashes(ctx, edgeIndexes(head.Size))
	if err != nil {
		return Tree{}, err
	}
	t := Tree{head.Size, edge}
	if t.Head() != head {
		return Tree{}, &Fault{Place: "head", Why: Reject("head.root_mismatch")}
	}
	return t, nil
}
