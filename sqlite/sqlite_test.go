package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"mithaq/record"
	"mithaq/record/recordtest"
)

// reopening lets the conformance suite open a file again.
type reopening struct {
	*Store
}

func (r reopening) Reopen() (record.Store, error) { return Open(r.path, Options{MustExist: true}) }

func TestStore(t *testing.T) {
	recordtest.Run(t, func(t testing.TB) record.Store { return reopening{open(t)} })
}

func open(t testing.TB) *Store {
	t.Helper()
	s, err := Open(filepath.Join(t.TempDir(), "log.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// closed returns the path of a whole record of n entries, closed and at rest, and its pact.
func closed(t testing.TB, n int) (string, *recordtest.Pact) {
	t.Helper()
	s := open(t)
	p := recordtest.New(record.Exercise)
	p.Fill(t, s, n)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, side := range []string{"-wal", "-shm"} {
		if _, err := os.Stat(s.path + side); err == nil {
			t.Errorf("%s is left after Close", side)
		}
	}
	return s.path, p
}

// verify opens a file as a stranger would and verifies what is in it.
func verify(ctx context.Context, path string) error {
	s, err := OpenReadOnly(path)
	if err != nil {
		return err
	}
	defer s.Close()
	src, err := record.StoreSource(ctx, s)
	if err != nil {
		return err
	}
	_, err = record.Verify(ctx, src, nil)
	return err
}

// sabotage runs SQL over a connection that knows nothing of the contract.
func sabotage(t testing.TB, path string, statements ...string) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

// TestStoredValues changes every stored value behind the store's back.
func TestStoredValues(t *testing.T) {
	const n = 12
	path, p := closed(t, n)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := verify(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	type tamper struct{ name, sql, want string }
	// A STRICT table refuses another type; the schema's words are put back so that
	// only the value is left to find.
	loose := func(table, change string) string {
		i := slices.IndexFunc(schema, func(s struct{ name, sql string }) bool { return s.name == table })
		return fmt.Sprintf(`PRAGMA writable_schema=ON;
			UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = '%[1]s';
			PRAGMA writable_schema=RESET; %[2]s;
			PRAGMA writable_schema=ON;
			UPDATE sqlite_schema SET sql = '%[3]s' WHERE name = '%[1]s';
			PRAGMA writable_schema=RESET`, table, change, schema[i].sql)
	}
	cases := []tamper{
		{"a row is gone", "DELETE FROM entry WHERE seq = 4", "entry 4"},
		{"the first row is gone", "DELETE FROM entry WHERE seq = 0", "entry 0"},
		{"the last row is gone", "DELETE FROM entry WHERE seq = 11", "entry 11"},
		{"all rows are gone", "DELETE FROM entry", "entry 0"},
		{"a row below the first", "INSERT INTO entry SELECT -1, leaf, hashes FROM entry WHERE seq = 0", "entry 0"},
		{"a row beyond the head", "INSERT INTO entry SELECT 12, leaf, hashes FROM entry WHERE seq = 0", "entry 12"},
		{"a row far beyond the head", "INSERT INTO entry SELECT 9223372036854775807, leaf, hashes FROM entry WHERE seq = 0", "entry 12"},
		{"a row moved", "UPDATE entry SET seq = 100 WHERE seq = 7", "entry 7"},
		{"rows swapped", "UPDATE entry SET seq = 100 WHERE seq = 7; UPDATE entry SET seq = 7 WHERE seq = 8; UPDATE entry SET seq = 8 WHERE seq = 100", "entry 7"},
		{"a leaf shorter", "UPDATE entry SET leaf = substr(leaf, 1, length(leaf)-1) WHERE seq = 3", "entry 3"},
		{"a leaf longer", "UPDATE entry SET leaf = CAST(leaf || x'20' AS BLOB) WHERE seq = 3", "entry 3"},
		{"a leaf empty", "UPDATE entry SET leaf = x'' WHERE seq = 3", "entry 3"},
		{"hashes empty", "UPDATE entry SET hashes = x'' WHERE seq = 3", "entry 3"},
		{"hashes shorter", "UPDATE entry SET hashes = substr(hashes, 1, 95) WHERE seq = 3", "entry 3"},
		{"a hash less", "UPDATE entry SET hashes = substr(hashes, 1, 64) WHERE seq = 3", "entry 3"},
		{"a hash more", "UPDATE entry SET hashes = CAST(hashes || zeroblob(32) AS BLOB) WHERE seq = 3", "entry 3"},
		{"the head is gone", "DELETE FROM head", "head"},
		{"the head is smaller", "UPDATE head SET size = 11", "entry 11"},
		{"the head is larger", "UPDATE head SET size = 13", "entry 12"},
		{"the head is negative", "UPDATE head SET size = -1", "head"},
		{"the root is shorter", "UPDATE head SET root = substr(root, 1, 31)", "head"},
		{"the checkpoint is gone", "UPDATE head SET checkpoint = x''", "checkpoint"},
		{"the checkpoint is longer", "UPDATE head SET checkpoint = CAST(checkpoint || x'0a' AS BLOB)", "checkpoint"},
		{"an older checkpoint", fmt.Sprintf("UPDATE head SET checkpoint = x'%x'",
			p.Checkpoint(record.Head{Size: n - 1, Root: p.Head().Root})), "checkpoint"},
		{"the leaf is text", loose("entry", "UPDATE entry SET leaf = CAST(leaf AS TEXT) WHERE seq = 5"), "entry 5"},
		{"the leaf is a number", loose("entry", "UPDATE entry SET leaf = 7 WHERE seq = 5"), "entry 5"},
		{"the hashes are text", loose("entry", "UPDATE entry SET hashes = CAST(hashes AS TEXT) WHERE seq = 5"), "entry 5"},
		{"the size is a fraction", loose("head", "UPDATE head SET size = 12.5"), "head"},
		{"the size is text", loose("head", "UPDATE head SET size = 'x'"), "head"},
		{"the size is a blob", loose("head", "UPDATE head SET size = x'0c'"), "head"},
		{"the root is text", loose("head", "UPDATE head SET root = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'"), "head"},
		{"the checkpoint is text", loose("head", "UPDATE head SET checkpoint = CAST(checkpoint AS TEXT)"), "checkpoint"},
	}
	// One byte of a value: SQLite has no exclusive or, so the value is written anew.
	one := func(column, table, where string, at int, want string) tamper {
		hex := fmt.Sprintf("(SELECT substr('0123456789ABCDEF', 1 + (instr('0123456789ABCDEF', substr(hex(%s), %d, 1)) %% 16), 1) FROM %s %s)", column, 2*at+2, table, where)
		return tamper{fmt.Sprintf("%s byte %d %s", column, at, where),
			fmt.Sprintf("UPDATE %s SET %s = unhex(substr(hex(%s), 1, %d) || %s || substr(hex(%s), %d)) %s",
				table, column, column, 2*at+1, hex, column, 2*at+3, where), want}
	}
	for seq := range n {
		where, want := fmt.Sprintf("WHERE seq = %d", seq), fmt.Sprintf("entry %d", seq)
		cases = append(cases, one("hashes", "entry", where, seq*2, want), one("leaf", "entry", where, 0, want), one("leaf", "entry", where, 40*seq+9, want))
	}
	cases = append(cases, one("hashes", "entry", "WHERE seq = 7", 127, "entry 7"))
	for at := range 32 {
		cases = append(cases, one("root", "head", "", at, "head"))
	}
	for at := 0; at < len(p.Checkpoint(p.Head())); at += 7 {
		cases = append(cases, one("checkpoint", "head", "", at, "checkpoint"))
	}
	for _, tc := range cases {
		bad := filepath.Join(t.TempDir(), "bad.db")
		if err := os.WriteFile(bad, whole, 0o600); err != nil {
			t.Fatal(err)
		}
		sabotage(t, bad, tc.sql)
		err := verify(t.Context(), bad)
		var fault *record.Fault
		if !errors.As(err, &fault) || fault.Place != tc.want {
			t.Errorf("%s: got %v, want a fault at %q", tc.name, err, tc.want)
		}
	}
}

// TestFileBytes changes bytes of the file itself. Not every byte of a database file means
// something (free space, statistics); but where the record still verifies it must be
// the same record.
func TestFileBytes(t *testing.T) {
	const n = 12
	path, p := closed(t, n)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	ctx := t.Context()
	bad := filepath.Join(t.TempDir(), "bad.db")
	r := rand.New(rand.NewPCG(5, 6))
	stride, harmless, tried := 127, 0, 0
	if testing.Short() {
		stride = 499
	}
	for at := 0; at < len(whole); at++ {
		if at >= 100 && at%stride != 0 { // the first 100 are the header of the file
			continue
		}
		b := slices.Clone(whole)
		b[at] ^= 1 << r.IntN(8)
		if err := os.WriteFile(bad, b, 0o600); err != nil {
			t.Fatal(err)
		}
		tried++
		if verify(ctx, bad) != nil {
			continue
		}
		harmless++
		s, err := OpenReadOnly(bad)
		if err != nil {
			t.Fatal(err)
		}
		head, err := s.Head(ctx)
		checkpoint, err2 := s.Checkpoint(ctx)
		if err != nil || err2 != nil || head != p.Head() || !bytes.Equal(checkpoint, p.Checkpoint(p.Head())) {
			t.Errorf("byte %d: another record verifies: %v, %v, %v", at, head, err, err2)
		}
		s.Close()
	}
	t.Logf("%d bytes changed, %d of them without meaning", tried, harmless)
}

func TestForeignFiles(t *testing.T) {
	dir := t.TempDir()
	file := func(name string, content []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	ours, _ := closed(t, 3)
	whole, err := os.ReadFile(ours)
	if err != nil {
		t.Fatal(err)
	}
	changed := func(name string, statements ...string) string {
		path := file(name, whole)
		sabotage(t, path, statements...)
		return path
	}
	other := filepath.Join(dir, "other.db")
	sabotage(t, other, "CREATE TABLE t (x)")
	for _, tc := range []struct{ path, want string }{
		{other, "not a record of Mithaq"},
		{file("letter.txt", bytes.Repeat([]byte("Dear Sir, "), 500)), "is not a database"},
		{file("short.txt", []byte("x")), "is not a database"},
		{changed("newer.db", "PRAGMA user_version = 2"), "newer program (schema 2, this one knows 1): use that program"},
		{changed("older.db", "PRAGMA user_version = 0"), "restore it from a copy"},
		{changed("id.db", "PRAGMA application_id = 7"), "not a record of Mithaq"},
		{changed("table.db", "CREATE TABLE extra (x)"), "does not have the tables of a record"},
		{changed("trigger.db", "CREATE TRIGGER t AFTER UPDATE ON head BEGIN DELETE FROM entry; END"), "does not have the tables"},
		{changed("column.db", "ALTER TABLE entry ADD COLUMN x ANY"), "does not have the tables"},
		{changed("view.db", "ALTER TABLE entry RENAME TO e", "CREATE VIEW entry AS SELECT * FROM e"), "does not have the tables"},
		{dir, "is not a file"},
		{filepath.Join(dir, "missing", "log.db"), "missing"},
	} {
		before, _ := os.ReadFile(tc.path)
		_, err := Open(tc.path, Options{})
		_, roErr := OpenReadOnly(tc.path)
		for how, err := range map[string]error{"Open": err, "OpenReadOnly": roErr} {
			if tc.want == "missing" && how == "OpenReadOnly" {
				tc.want = "no such file"
			}
			if err == nil || !strings.Contains(err.Error(), tc.path) || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("%s: got %v, want the path and %q", how, err, tc.want)
			}
			if tc.want == "no such file" {
				tc.want = "missing"
			}
		}
		if after, _ := os.ReadFile(tc.path); !bytes.Equal(before, after) {
			t.Errorf("%s was changed by looking at it", tc.path)
		}
	}
	missing := filepath.Join(dir, "none.db")
	if _, err := OpenReadOnly(missing); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("OpenReadOnly of a missing file: got %v", err)
	}
	if _, err := Open(missing, Options{MustExist: true}); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("Open with MustExist: got %v", err)
	}
	if _, err := os.Stat(missing); err == nil {
		t.Error("the missing file was created")
	}
}

// TestOddNames opens files whose names mean something in an address.
func TestOddNames(t *testing.T) {
	for _, name := range []string{"a b.db", "what?.db", "50%.db", "a#b.db", "%41.db", "سجل.db", "a&mode=memory", "file:x"} {
		path := filepath.Join(t.TempDir(), name)
		s, err := Open(path, Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		recordtest.New(record.Exercise).Fill(t, s, 2)
		if err := s.Close(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := os.Stat(path); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if err := verify(t.Context(), path); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestReadOnly reads beside the writer, as another process does.
func TestReadOnly(t *testing.T) {
	ctx := t.Context()
	s := open(t)
	p := recordtest.New(record.Exercise)
	p.Fill(t, s, 5)
	ro, err := OpenReadOnly(s.path)
	if err != nil {
		t.Fatal(err)
	}
	defer ro.Close()
	for range 3 {
		if head, err := ro.Head(ctx); err != nil || head != p.Head() {
			t.Errorf("got head %v, %v, want %v", head, err, p.Head())
		}
		if b, err := ro.Checkpoint(ctx); err != nil || !bytes.Equal(b, p.Checkpoint(p.Head())) {
			t.Errorf("got checkpoint %q, %v", b, err)
		}
		p.Write(t, s, p.Entry(p.Act(recordtest.NoteType, recordtest.Note{Text: "more"})))
	}
	if err := ro.PutCheckpoint(ctx, []byte("x")); err == nil {
		t.Error("a checkpoint was put through a read-only store")
	}
	rows, heads := recordtest.Rows(p.Fork().Open())
	if err := ro.Append(ctx, record.EmptyHead, rows, heads[1]); err == nil || errors.Is(err, record.ErrHeadMoved) {
		t.Errorf("append through a read-only store: got %v", err)
	}
	if err := verify(ctx, s.path); err != nil {
		t.Error(err)
	}
}

// TestTwoWriters: what the lock of the keeper should prevent, the head catches.
func TestTwoWriters(t *testing.T) {
	ctx := t.Context()
	a := open(t)
	b, err := Open(a.path, Options{MustExist: true})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	p := recordtest.New(record.Exercise)
	rows, heads := recordtest.Rows(p.Record(3))
	if err := a.Append(ctx, record.EmptyHead, rows[:1], heads[0]); err != nil {
		t.Fatal(err)
	}
	if err := b.Append(ctx, record.EmptyHead, rows[:2], heads[1]); !errors.Is(err, record.ErrHeadMoved) {
		t.Errorf("got %v, want ErrHeadMoved", err)
	}
	if err := b.Append(ctx, heads[0], rows[1:2], heads[1]); err != nil {
		t.Errorf("after reading the head: %v", err)
	}
	if err := a.Append(ctx, heads[1], rows[2:], heads[2]); err != nil {
		t.Errorf("and the first again: %v", err)
	}
}

// TestFolding appends far beyond what the write-ahead log may hold.
func TestFolding(t *testing.T) {
	ctx := t.Context()
	s := open(t)
	head := record.EmptyHead
	var tree record.Tree
	leaf := make([]byte, 64<<10)
	for i := range int64(200) {
		var hashes []record.Hash
		tree, hashes = tree.Append(record.LeafHash(leaf))
		if err := s.Append(ctx, head, []record.Row{{Seq: i, Leaf: leaf, Hashes: hashes}}, tree.Head()); err != nil {
			t.Fatal(err)
		}
		head = tree.Head()
	}
	info, err := os.Stat(s.path + "-wal")
	if err != nil {
		t.Fatal(err)
	}
	if most := int64(2 * foldAfter * pageSize); info.Size() > most {
		t.Errorf("the write-ahead log has %d bytes, want at most %d", info.Size(), most)
	}
	if got, err := record.LoadTree(ctx, s); err != nil || got.Head() != head {
		t.Errorf("got %v, %v, want %v", got.Head(), err, head)
	}
}

func TestVersion(t *testing.T) {
	for version, want := range map[string]bool{"3.51.3": true, "3.51.2": false, "3.53.4": true, "3.52.0": true, "4.0.0": true,
		"3.9.9": false, "3.51": false, "": false, "x.y.z": false} {
		if got := versionAtLeast(version, leastVersion) == nil; got != want {
			t.Errorf("SQLite %q: got accepted %v, want %v", version, got, want)
		}
	}
}

// TestPragmas reads back what the connections were given. It is not enough: builds
// are known that report FULL and do less, hence TestSyncs.
func TestPragmas(t *testing.T) {
	s := open(t)
	for name, c := range map[string]*conn{"FULL": s.full, "NORMAL": s.normal} {
		want := map[string]string{"journal_mode": "[[wal]]", "synchronous": "[[2]]", "wal_autocheckpoint": "[[0]]",
			"busy_timeout": "[[5000]]", "foreign_keys": "[[1]]", "mmap_size": "[[0]]", "page_size": "[[4096]]",
			"locking_mode": "[[normal]]", "temp_store": "[[2]]", "cache_size": "[[-8192]]", "trusted_schema": "[[0]]",
			"application_id": "[[1299474545]]", "user_version": "[[1]]", "auto_vacuum": "[[0]]"}
		if name == "NORMAL" {
			want["synchronous"] = "[[1]]"
		}
		for pragma, want := range want {
			got, err := c.query("PRAGMA " + pragma)
			if err != nil || fmt.Sprint(got) != want {
				t.Errorf("%s of the %s connection: got %v, %v, want %s", pragma, name, got, err, want)
			}
		}
	}
}
