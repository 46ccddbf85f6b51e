package sqlite

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"

	"mithaq/record"

	"modernc.org/sqlite"
)

const (
	// applicationID marks our files (PRAGMA application_id): "Mthq".
	applicationID = 0x4d746871
	// schemaVersion is what this program writes and reads (PRAGMA user_version).
	schemaVersion = 1
	// pageSize of new files in bytes. A file keeps the size it was made with.
	pageSize = 4096
)

// schema is compared word for word with what a file holds.
var schema = []struct{ name, sql string }{
	{"entry", "CREATE TABLE entry (seq INTEGER PRIMARY KEY, leaf BLOB NOT NULL, hashes BLOB NOT NULL) STRICT"},
	{"head", "CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), size INTEGER NOT NULL, root BLOB NOT NULL, checkpoint BLOB NOT NULL) STRICT"},
}

// leastVersion is the first SQLite whose write-ahead log cannot be corrupted by two
// connections that write and reset it at once (sqlite.org/wal.html, "the WAL-reset bug").
var leastVersion = [3]int{3, 51, 3}

// writing returns the parameters of a writing connection. Every pragma that
// matters is written down: drivers and builds differ in their defaults, and some
// weaken durability silently.
func writing(synchronous string) url.Values {
	return url.Values{
		"mode":       {"rwc"},
		"_defensive": {"1"},
		"_dqs":       {"0"},
		"_error_rc":  {"1"},
		"_pragma": {
			fmt.Sprintf("busy_timeout(%d)", busyTimeout.Milliseconds()),
			fmt.Sprintf("page_size(%d)", pageSize),
			"auto_vacuum(NONE)",
			"locking_mode(NORMAL)",
			"journal_mode(WAL)",
			"synchronous(" + synchronous + ")",
			"checkpoint_fullfsync(OFF)",
			"wal_autocheckpoint(0)",
			"journal_size_limit(-1)",
			"foreign_keys(ON)",
			"trusted_schema(OFF)",
			"cell_size_check(ON)",
			"temp_store(MEMORY)",
			"cache_size(-8192)",
			"mmap_size(0)",
		},
	}
}

// reading are the parameters of a reading connection.
var reading = url.Values{
	"mode":       {"ro"},
	"_defensive": {"1"},
	"_dqs":       {"0"},
	"_error_rc":  {"1"},
	"_pragma": {
		fmt.Sprintf("busy_timeout(%d)", busyTimeout.Milliseconds()),
		"locking_mode(NORMAL)",
		"foreign_keys(ON)",
		"trusted_schema(OFF)",
		"cell_size_check(ON)",
		"temp_store(MEMORY)",
		"cache_size(-8192)",
		"mmap_size(0)",
		"query_only(ON)",
	},
}

func connector(path string, params url.Values) (driver.Connector, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	// Only a name that begins with "file:" lets SQLite see mode=ro; a plain path
	// would drop it silently and create the file.
	return sqlite.NewConnector("file:" + (&url.URL{Path: filepath.ToSlash(abs)}).EscapedPath() + "?" + params.Encode())
}

// A conn is one connection of the driver with its prepared statements. It is used
// directly, without database/sql, whose pool and argument conversion cost about as
// much as SQLite's own work on a row. One goroutine uses it at a time.
type conn struct {
	c       driver.Conn
	prep    []driver.Stmt
	sBegin  driver.StmtExecContext
	sCommit driver.StmtExecContext
	sRoll   driver.StmtExecContext
	sInsert driver.StmtExecContext
	sMove   driver.StmtExecContext
	sPut    driver.StmtExecContext
	hashes  []byte // scratch
}

func dial(path string, params url.Values) (*conn, error) {
	k, err := connector(path, params)
	if err != nil {
		return nil, err
	}
	c, err := k.Connect(context.Background())
	if err != nil {
		return nil, foreign(err)
	}
	return &conn{c: c}, nil
}

func (c *conn) prepare() error {
	for _, s := range []struct {
		to  *driver.StmtExecContext
		sql string
	}{
		{&c.sBegin, "BEGIN IMMEDIATE"},
		{&c.sCommit, "COMMIT"},
		{&c.sRoll, "ROLLBACK"},
		{&c.sInsert, "INSERT INTO entry (seq, leaf, hashes) VALUES (?, ?, ?)"},
		{&c.sMove, "UPDATE head SET size = ?, root = ? WHERE one = 1 AND size = ? AND root = ?"},
		{&c.sPut, "UPDATE head SET checkpoint = ? WHERE one = 1"},
	} {
		stmt, err := c.c.Prepare(s.sql)
		if err != nil {
			return err
		}
		c.prep = append(c.prep, stmt)
		*s.to = stmt.(driver.StmtExecContext)
	}
	return nil
}

func (c *conn) close() error {
	var errs []error
	for _, s := range c.prep {
		errs = append(errs, s.Close())
	}
	return errors.Join(append(errs, c.c.Close())...)
}

func run(s driver.StmtExecContext, args ...driver.Value) (driver.Result, error) {
	named := make([]driver.NamedValue, len(args))
	for i, a := range args {
		named[i] = driver.NamedValue{Ordinal: i + 1, Value: a}
	}
	return s.ExecContext(context.Background(), named)
}

func (c *conn) begin() error    { _, err := run(c.sBegin); return err }
func (c *conn) commit() error   { _, err := run(c.sCommit); return err }
func (c *conn) rollback() error { _, err := run(c.sRoll); return err }

// append does the work of Append inside a transaction.
func (c *conn) append(from record.Head, rows []record.Row, to record.Head) error {
	r, err := run(c.sMove, to.Size, to.Root[:], from.Size, from.Root[:])
	if err != nil {
		return err
	}
	if n, err := r.RowsAffected(); err != nil || n != 1 {
		return errors.Join(record.ErrHeadMoved, err)
	}
	for i := range rows {
		c.hashes = joinHashes(c.hashes[:0], rows[i].Hashes)
		if _, err := run(c.sInsert, rows[i].Seq, rows[i].Leaf, c.hashes); err != nil {
			return err
		}
	}
	return nil
}

func (c *conn) put(checkpoint []byte) error {
	r, err := run(c.sPut, checkpoint)
	if err != nil {
		return err
	}
	if n, err := r.RowsAffected(); err != nil || n != 1 {
		return errors.Join(errors.New("head: its row is missing"), err)
	}
	return nil
}

func (c *conn) exec(sql string) error {
	_, err := c.c.(driver.ExecerContext).ExecContext(context.Background(), sql, nil)
	return err
}

// query returns the rows of a small result.
func (c *conn) query(sql string) ([][]driver.Value, error) {
	rows, err := c.c.(driver.QueryerContext).QueryContext(context.Background(), sql, nil)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var all [][]driver.Value
	for {
		row := make([]driver.Value, len(rows.Columns()))
		switch err := rows.Next(row); {
		case errors.Is(err, io.EOF):
			return all, nil
		case err != nil:
			return nil, err
		}
		all = append(all, row)
	}
}

func (c *conn) number(pragma string) (int64, error) {
	rows, err := c.query("PRAGMA " + pragma)
	if err != nil {
		return 0, err
	}
	if len(rows) == 1 && len(rows[0]) == 1 {
		if n, ok := rows[0][0].(int64); ok {
			return n, nil
		}
	}
	return 0, fmt.Errorf("pragma %s gave %v", pragma, rows)
}

// fold copies what is in the write-ahead log into the file, as far as no reader
// still needs it in the log, and syncs both.
func (c *conn) fold() error {
	_, err := c.query("PRAGMA wal_checkpoint(PASSIVE)")
	return err
}

// settle makes a new file ours, or recognises one that is.
func (c *conn) settle() error {
	if err := c.checkVersion(); err != nil {
		return err
	}
	// Where the file system cannot share memory SQLite keeps its old journal and says
	// so only here.
	mode, err := c.query("PRAGMA journal_mode")
	if err != nil {
		return err
	}
	if fmt.Sprint(mode) != "[[wal]]" {
		return fmt.Errorf("the file system of this folder has no write-ahead log (journal mode %v): use a local disk", mode)
	}
	// One writer decides whether the file is new; another one waits for it.
	if err := c.exec("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	if err = c.create(); err == nil {
		err = c.exec("COMMIT")
	}
	if err != nil {
		return errors.Join(err, c.exec("ROLLBACK"))
	}
	return c.recognise()
}

// create writes the schema into a file that has nothing in it at all.
func (c *conn) create() error {
	if blank, err := c.blank(); err != nil || !blank {
		return err
	}
	for _, t := range schema {
		if err := c.exec(t.sql); err != nil {
			return err
		}
	}
	return errors.Join(
		c.exec(fmt.Sprintf("INSERT INTO head VALUES (1, 0, x'%x', x'')", record.EmptyHead.Root[:])),
		c.exec(fmt.Sprintf("PRAGMA application_id = %d", applicationID)),
		c.exec(fmt.Sprintf("PRAGMA user_version = %d", schemaVersion)))
}

// blank reports whether the file has nothing in it: it is new, or whoever made it
// stopped before the first commit.
func (c *conn) blank() (bool, error) {
	for _, pragma := range []string{"schema_version", "application_id", "user_version"} {
		if n, err := c.number(pragma); err != nil || n != 0 {
			return false, foreign(err)
		}
	}
	return true, nil
}

// recognise refuses a file that is not a record of ours in a version that this
// program reads.
func (c *conn) recognise() error {
	if err := c.checkVersion(); err != nil {
		return err
	}
	id, err := c.number("application_id")
	if err != nil {
		return foreign(err)
	}
	if id != applicationID {
		return errors.New("is a database, but not a record of Mithaq: name the file of a record, or a path where none is yet")
	}
	version, err := c.number("user_version")
	if err != nil {
		return err
	}
	if version > schemaVersion {
		return fmt.Errorf("was written by a newer program (schema %d, this one knows %d): use that program", version, schemaVersion)
	}
	if version < schemaVersion {
		return fmt.Errorf("has schema %d, which no released program wrote: restore it from a copy", version)
	}
	found, err := c.query("SELECT name, sql FROM sqlite_schema ORDER BY name")
	if err != nil {
		return err
	}
	var want [][]driver.Value
	for _, t := range schema {
		want = append(want, []driver.Value{t.name, t.sql})
	}
	if fmt.Sprint(found) != fmt.Sprint(want) {
		return errors.New("does not have the tables of a record: it was changed by another program; restore it from a copy")
	}
	return nil
}

func (c *conn) checkVersion() error {
	rows, err := c.query("SELECT sqlite_version()")
	if err != nil {
		return foreign(err)
	}
	return versionAtLeast(fmt.Sprint(rows[0][0]), leastVersion)
}

func versionAtLeast(version string, least [3]int) error {
	parts := strings.Split(version, ".")
	for i, want := range least {
		got := -1
		if i < len(parts) {
			if n, err := strconv.Atoi(parts[i]); err == nil {
				got = n
			}
		}
		if got > want {
			return nil
		}
		if got < want {
			return fmt.Errorf("SQLite %s has a bug that corrupts logs: build with %d.%d.%d or newer", version, least[0], least[1], least[2])
		}
	}
	return nil
}

// full reports whether the disk, or what this process may use of it, had no room.
func full(err error) bool {
	const noRoom = 13 // SQLITE_FULL
	var e *sqlite.Error
	return errors.As(err, &e) && e.Code()&0xff == noRoom
}

// over reports whether a rollback found nothing to roll back: SQLite has ended the
// transaction itself, as it does when the disk is full (sqlite.org/lang_transaction.html).
func over(err error) bool {
	return strings.Contains(err.Error(), "no transaction is active")
}

// foreign puts a file that SQLite cannot read into plain words.
func foreign(err error) error {
	const notADatabase = 26
	var e *sqlite.Error
	if errors.As(err, &e) && e.Code()&0xff == notADatabase {
		return fmt.Errorf("is not a database: name the file of a record, or a path where none is yet (%w)", err)
	}
	return err
}
