package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"
	"math"
	"os"
	"path/filepath"
	"sync"
	"time"

	"mithaq/record"
)

// Options of Open. The zero value is what a node wants.
type Options struct {
	// MustExist refuses a missing file instead of creating it.
	MustExist bool
	// Readers bounds the connections that read; 0 means 8.
	Readers int
}

// A Store is a record.Store in a SQLite file.
type Store struct {
	path  string
	read  *sql.DB // a pool of read-only connections
	ro    bool
	write sync.Mutex // guards what follows, so that a misuse cannot tear a transaction

	full   *conn // synchronous=FULL: Append
	normal *conn // synchronous=NORMAL: PutCheckpoint
	frames int   // in the write-ahead log since it was last folded back, about
	loose  bool  // a checkpoint was put that no later sync covers
	broken error // a commit failed: nothing is written any more
	closed bool
}

var _ record.Store = (*Store)(nil)

// foldAfter is how many frames the write-ahead log may hold before Append folds it
// back into the file: 1000 pages, SQLite's own measure.
const foldAfter = 1000

// Open opens the log in the file for writing and reading, and creates it where
// it is missing. The folder must exist.
func Open(path string, o Options) (_ *Store, err error) {
	defer wrap(&err, path)
	if err := checkFile(path, !o.MustExist); err != nil {
		return nil, err
	}
	// Look before touching: a writing connection turns on the write-ahead log, and
	// that alone would change a file that is not ours.
	if info, err := os.Stat(path); err == nil && info.Size() > 0 {
		if err := inspect(path, true); err != nil {
			return nil, err
		}
	}
	s := &Store{path: path}
	defer func() {
		if err != nil {
			s.release()
		}
	}()
	if s.full, err = dial(path, writing("FULL")); err != nil {
		return nil, err
	}
	if err := s.full.settle(); err != nil {
		return nil, err
	}
	// What a crash left in the write-ahead log may have been read back from the
	// page cache after its sync had failed: the file system then believes it
	// clean and will never write it. Folding it into the file and syncing that
	// makes it durable before anything is built on it. The write that follows
	// begins a new log, so that no PutCheckpoint has to sync its first page; it also
	// finds out now, not at the first act, that the disk takes no writes.
	if err := s.full.fold(); err != nil {
		return nil, err
	}
	if err := s.full.exec("UPDATE head SET one = 1 WHERE one = 1"); err != nil {
		return nil, err
	}
	if err := syncDir(filepath.Dir(path)); err != nil {
		return nil, err
	}
	if err := s.full.prepare(); err != nil {
		return nil, err
	}
	if s.normal, err = dial(path, writing("NORMAL")); err != nil {
		return nil, err
	}
	if err := s.normal.prepare(); err != nil {
		return nil, err
	}
	return s, s.openPool(o.Readers)
}

// OpenReadOnly opens the log in an existing file. Append and PutCheckpoint fail. It
// may be used while another process writes.
func OpenReadOnly(path string) (_ *Store, err error) {
	defer wrap(&err, path)
	if err := checkFile(path, false); err != nil {
		return nil, err
	}
	if err := inspect(path, false); err != nil {
		return nil, err
	}
	s := &Store{path: path, ro: true}
	return s, s.openPool(0)
}

// inspect looks at an existing file without changing it.
func inspect(path string, blankIsFine bool) error {
	c, err := dial(path, reading)
	if err != nil {
		return err
	}
	blank := false
	if blankIsFine {
		blank, err = c.blank()
	}
	if err == nil && !blank {
		err = c.recognise()
	}
	return errors.Join(err, c.close())
}

func (s *Store) openPool(readers int) error {
	connector, err := connector(s.path, reading)
	if err != nil {
		return err
	}
	if readers == 0 {
		readers = 8
	}
	s.read = sql.OpenDB(connector)
	s.read.SetMaxOpenConns(readers)
	s.read.SetMaxIdleConns(readers)
	return nil
}

// Head returns the size and root that the last Append committed.
func (s *Store) Head(ctx context.Context) (head record.Head, err error) {
	defer wrap(&err, s.path)
	err = s.look(ctx, func(tx *sql.Tx) error {
		head, err = readHead(ctx, tx)
		return err
	})
	return head, err
}

// Append adds rows and moves the head: see record.Store.
//
// The context is looked at before the transaction begins and not after: a commit
// that is cut short leaves nobody knowing what happened.
func (s *Store) Append(ctx context.Context, from record.Head, rows []record.Row, to record.Head) (err error) {
	defer wrap(&err, s.path)
	if err := checkRows(from, rows, to); err != nil {
		return err
	}
	s.write.Lock()
	defer s.write.Unlock()
	if err := s.writable(ctx); err != nil {
		return err
	}
	// Folding comes right before the append, never after it: the first to write
	// after a complete fold starts the log again and syncs its first page. That
	// must be this append, which syncs anyway, and not a PutCheckpoint.
	if s.frames >= foldAfter {
		if err := s.full.fold(); err != nil {
			return err
		}
		s.frames = 0
	}
	if err := s.full.begin(); err != nil {
		return err
	}
	if err := s.full.append(from, rows, to); err != nil {
		return s.undo(s.full, err)
	}
	// CRASH: until COMMIT returns, the rows are either all there after a restart
	// or all gone. Readers see them only when it is durable: SQLite publishes the
	// frames in the index of the log after the sync. If the sync fails, the kernel
	// may have dropped the pages and marked them clean; trying again would then
	// succeed and prove nothing. So a failed commit ends writing for good.
	if err := s.full.commit(); err != nil {
		return s.failed(s.full, err)
	}
	s.loose = false
	for i := range rows {
		// A row dirties its leaf page, every other one a new page and its parent.
		s.frames += 2 + (len(rows[i].Leaf)+len(rows[i].Hashes)*len(record.Hash{}))/pageSize
	}
	s.frames++
	return nil
}

// Checkpoint returns the signed checkpoint last put, or nil.
func (s *Store) Checkpoint(ctx context.Context) (b []byte, err error) {
	defer wrap(&err, s.path)
	err = s.look(ctx, func(tx *sql.Tx) error {
		var v blob
		err := tx.QueryRowContext(ctx, "SELECT checkpoint FROM head").Scan(&v)
		if len(v) > 0 {
			b = v
		}
		return headMissing(err)
	})
	return b, err
}

// PutCheckpoint keeps a signed checkpoint: see record.Store.
//
// It goes over a connection with synchronous=NORMAL, which in a write-ahead log syncs
// nothing at a commit. Every process sees it at once, also after this process
// was killed; a loss of power may take it, and then the older checkpoint is back,
// never a torn one: frames carry checksums. The next Append syncs the same log and
// makes it durable on the way; Close does so where no Append came. Two syncs are
// left to SQLite under NORMAL: when it folds the log back, which this connection
// never does (wal_autocheckpoint=0), and when a write starts the log again, which
// Open and Append see to.
func (s *Store) PutCheckpoint(ctx context.Context, checkpoint []byte) (err error) {
	defer wrap(&err, s.path)
	if len(checkpoint) == 0 {
		return errors.New("an empty checkpoint says nothing")
	}
	s.write.Lock()
	defer s.write.Unlock()
	if err := s.writable(ctx); err != nil {
		return err
	}
	if err := s.normal.begin(); err != nil {
		return err
	}
	if err := s.normal.put(checkpoint); err != nil {
		return s.undo(s.normal, err)
	}
	if err := s.normal.commit(); err != nil {
		return s.failed(s.normal, err)
	}
	s.loose = true
	s.frames++
	return nil
}

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

// Close makes the last checkpoint durable, folds the log back and releases the
// file. A second Close does nothing.
func (s *Store) Close() (err error) {
	defer wrap(&err, s.path)
	s.write.Lock()
	defer s.write.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	if s.loose && s.broken == nil {
		// One more commit over the connection that syncs: it syncs the whole log,
		// and with it the checkpoint, whether or not a reader of another process
		// keeps the log from being folded back.
		err = s.full.exec("UPDATE head SET one = 1 WHERE one = 1")
	}
	return errors.Join(err, s.release())
}

func (s *Store) release() error {
	var errs []error
	if s.read != nil {
		errs = append(errs, s.read.Close())
	}
	for _, c := range []*conn{s.normal, s.full} {
		if c != nil {
			errs = append(errs, c.close())
		}
	}
	return errors.Join(errs...)
}

// writable reports why nothing may be written, or nil.
func (s *Store) writable(ctx context.Context) error {
	switch {
	case s.closed:
		return errors.New("the store is closed")
	case s.ro:
		return errors.New("opened for reading only")
	case s.broken != nil:
		return fmt.Errorf("%w: restart (%w)", record.ErrBroken, s.broken)
	}
	return ctx.Err()
}

// failed ends a transaction whose commit failed. Where the disk was full, nothing was
// synced and nothing of it counts: a frame without its commit mark is no frame.
// After anything else, writing ends for good.
func (s *Store) failed(c *conn, why error) error {
	if !full(why) {
		s.broken = why
	}
	return s.undo(c, why)
}

// undo ends a transaction that failed and returns why it did.
func (s *Store) undo(c *conn, why error) error {
	if err := c.rollback(); err != nil && s.broken == nil {
		s.broken = fmt.Errorf("rollback: %w", err)
	}
	if s.broken != nil {
		return fmt.Errorf("%w: %w", record.ErrBroken, why)
	}
	return why
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

func wrap(err *error, path string) {
	if *err != nil && !errors.Is(*err, record.ErrHeadMoved) {
		*err = fmt.Errorf("sqlite: %s: %w", path, *err)
	}
}

// checkFile says early and in plain words what SQLite would say late.
func checkFile(path string, create bool) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, os.ErrNotExist) && create:
		dir := filepath.Dir(path)
		if _, err := os.Stat(dir); err != nil {
			return fmt.Errorf("the folder %s is missing: create it, or name another file", dir)
		}
		return nil
	case errors.Is(err, os.ErrNotExist):
		return fmt.Errorf("there is no such file: check the path, or create the record first (%w)", os.ErrNotExist)
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return errors.New("is not a file: name the file of the record")
	case info.Size() > 0 && info.Size() < leastFile:
		// SQLite takes a file this short for an empty one and would write over it. We
		// look at the size and not at the content: to open and close the file
		// here would drop the locks that this process may hold on it (fcntl(2)).
		return errors.New("is not a database: name the file of a record, or a path where none is yet")
	}
	return nil
}

// syncDir makes the names in a folder durable, that of a new file among them.
func syncDir(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}

// leastFile is the size of the smallest database file: one page of the smallest size.
const leastFile = 512

// busyTimeout is how long a writer waits for another one to finish.
const busyTimeout = 5 * time.Second
