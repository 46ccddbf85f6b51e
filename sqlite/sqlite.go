package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
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
		// CRASH: folding syncs the log and then the file. A sync that failed may have
		// dropped what the next one would seem to keep: it ends writing, as a failed
		// commit does.
		if err := s.full.fold(); err != nil {
			return s.failed(s.full, err)
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
	if s.full != nil && s.broken == nil && err == nil {
		// SQLite folds the log back when the last connection goes, and keeps to itself
		// what went wrong. Nothing is lost then, for the log stays; but a disk that
		// does not sync is told of.
		err = s.full.fold()
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

// failed ends a transaction whose commit failed, or a folding. Where the disk was full,
// nothing was synced and nothing of it counts: a frame without its commit mark is no frame.
// After anything else, writing ends for good.
func (s *Store) failed(c *conn, why error) error {
	if !full(why) {
		s.broken = why
	}
	return s.undo(c, why)
}

// undo ends a transaction that failed and returns why it did.
func (s *Store) undo(c *conn, why error) error {
	if err := c.rollback(); err != nil && !over(err) && s.broken == nil {
		s.broken = fmt.Errorf("rollback: %w", err)
	}
	if s.broken != nil {
		return fmt.Errorf("%w: %w", record.ErrBroken, why)
	}
	return why
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
