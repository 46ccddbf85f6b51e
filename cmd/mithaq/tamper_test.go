package main

import (
	"bytes"
	"database/sql"
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

// many is how much of something a test does: all of it takes the time that MITHAQ_LONG
// gives, and what is left out is said.
func many(t *testing.T, some, all int) int {
	t.Helper()
	if os.Getenv("MITHAQ_LONG") == "1" {
		return all
	}
	t.Logf("ONLY %d OF %d: the rest was not done, MITHAQ_LONG=1 does it", some, all)
	return some
}

// another returns another value for a byte.
func another(r *rand.Rand, b byte) byte {
	if r.IntN(2) == 0 {
		return b ^ 1<<r.IntN(8)
	}
	return b + byte(1+r.IntN(255))
}

// verdict is the status of record verify, and the place that it names.
func (s shelf) verdict(args ...string) (status int, place string) {
	s.t.Helper()
	var out, errs bytes.Buffer
	status = run(s.t.Context(), append([]string{"record", "verify", "--lang", "en"}, args...), &out, &errs)
	said, found := strings.CutPrefix(errs.String(), "mithaq: ")
	if found {
		place, _, _ = strings.Cut(said, ": ")
	}
	if status != exitDone && out.Len() > 0 {
		s.t.Errorf("status %d, and it prints %s", status, out.String())
	}
	return status, place
}

// TestTamperedExport changes single bytes of an export of version 2: each ends with status
// 3 and names the entry in which the byte stands.
func TestTamperedExport(t *testing.T) {
	t.Parallel()
	sample := recordtest.NewSample(record.Live)
	s := shelf{t, t.TempDir()}
	name := s.put("changed.record", sample.Export)
	if status, _ := s.verdict(name); status != exitDone {
		t.Fatalf("unchanged: status %d", status)
	}
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	check(t, err)
	defer f.Close()
	put := func(at int, b byte) {
		t.Helper()
		_, err := f.WriteAt([]byte{b}, int64(at))
		check(t, err)
	}
	var begins []int // of the lines: the heading, the entries, the empty line, the checkpoint
	for at := 0; at < len(sample.Export); at += bytes.IndexByte(sample.Export[at:], '\n') + 1 {
		begins = append(begins, at)
	}
	n := len(sample.Log)
	const seed = 31
	r := rand.New(rand.NewPCG(seed, seed))
	for range many(t, 300, 10_000) {
		at := r.IntN(len(sample.Export))
		v := another(r, sample.Export[at])
		line, first := slices.BinarySearch(begins, at)
		if !first {
			line--
		}
		want := fmt.Sprintf("entry %d", max(line-1, 0))
		switch {
		case line == 0 && at == len("mithaq record ") && v == '1':
			want = "entry 5" // the first act that version 1 does not know
		case line > n+1, line > 1 && line <= n && first && v == '\n': // the entries seem to end there
			want = "checkpoint"
		}
		put(at, v)
		if status, place := s.verdict(name); status != exitVerify || place != want {
			t.Errorf("seed %d: byte %d, of line %d, to %#02x: status %d at %q, want %d at %q", seed, at, line, v, status, place, exitVerify, want)
		}
		put(at, sample.Export[at])
	}
	if status, _ := s.verdict(name); status != exitDone {
		t.Errorf("put back: status %d", status)
	}
}

// stored imports the sample into a folder, where it is at rest, and returns the folder
// and the path of its file.
func (s shelf) stored(sample recordtest.Sample) (data, file string) {
	s.t.Helper()
	data = filepath.Join(s.dir, "data")
	s.mithaq(exitDone, "record", "import", s.put("sample.record", sample.Export), "--data", data)
	return data, filepath.Join(data, recordFile)
}

// TestTamperedValues changes single bytes of what a folder's record stores: leaves, hashes,
// the head, the checkpoint. Each ends with status 3 and names its place.
func TestTamperedValues(t *testing.T) {
	t.Parallel()
	sample := recordtest.NewSample(record.Live)
	s := shelf{t, t.TempDir()}
	data, file := s.stored(sample)
	db, err := sql.Open("sqlite", "file:"+file)
	check(t, err)
	defer db.Close()
	db.SetMaxOpenConns(1)
	_, err = db.Exec("PRAGMA synchronous=OFF") // nobody waits for this disk
	check(t, err)
	if status, _ := s.verdict("--data", data); status != exitDone {
		t.Fatalf("unchanged: status %d", status)
	}
	const seed = 32
	r := rand.New(rand.NewPCG(seed, seed))
	touched := map[string]int{}
	for range many(t, 300, 10_000) {
		seq := r.IntN(len(sample.Log))
		column := []string{"leaf", "leaf", "leaf", "hashes", "hashes", "root", "checkpoint", "size"}[r.IntN(8)]
		table, where, want := "entry", fmt.Sprintf("WHERE seq = %d", seq), fmt.Sprintf("entry %d", seq)
		switch column {
		case "root", "size":
			table, where, want = "head", "", "head"
		case "checkpoint":
			table, where, want = "head", "", "checkpoint"
		}
		touched[column]++
		var was any
		check(t, db.QueryRow(fmt.Sprintf("SELECT %s FROM %s %s", column, table, where)).Scan(&was))
		var is any
		said := ""
		switch v := was.(type) {
		case []byte:
			b := bytes.Clone(v)
			at := r.IntN(len(b))
			b[at] = another(r, b[at])
			is, said = b, fmt.Sprintf("byte %d to %#02x", at, b[at])
		case int64: // as SQLite stores it, in as few bytes as it needs
			size := int64(another(r, byte(v)))
			is, said = size, fmt.Sprintf("to %d", size)
			if size > v {
				want = fmt.Sprintf("entry %d", v) // which is not there
			} else {
				want = fmt.Sprintf("entry %d", size) // which should not be there
			}
		}
		set := fmt.Sprintf("UPDATE %s SET %s = ? %s", table, column, where)
		_, err := db.Exec(set, is)
		check(t, err)
		if status, place := s.verdict("--data", data); status != exitVerify || place != want {
			t.Errorf("seed %d: %s %s, %s: status %d at %q, want %d at %q", seed, column, where, said, status, place, exitVerify, want)
		}
		_, err = db.Exec(set, was)
		check(t, err)
	}
	if status, _ := s.verdict("--data", data); status != exitDone {
		t.Errorf("put back: status %d", status)
	}
	t.Logf("changed: %v", touched)
}

// TestTamperedFile changes single bytes anywhere in the file of a record, most of which are
// no value: status 3, or the very same record.
func TestTamperedFile(t *testing.T) {
	t.Parallel()
	sample := recordtest.NewSample(record.Live)
	s := shelf{t, t.TempDir()}
	data, file := s.stored(sample)
	whole, err := os.ReadFile(file)
	check(t, err)
	const seed = 33
	r := rand.New(rand.NewPCG(seed, seed))
	same, headers := 0, 0
	n := many(t, 200, 1_000)
	for i := range n {
		at := r.IntN(len(whole))
		if i%4 == 0 { // of a page's header, where a byte says most
			at = at/4096*4096 + r.IntN(112)
			headers++
		}
		b := bytes.Clone(whole)
		b[at] = another(r, b[at])
		check(t, os.WriteFile(file, b, 0o600))
		switch status, place := s.verdict("--data", data); status {
		case exitVerify:
			continue
		case exitDone:
			same++
			out := filepath.Join(s.dir, fmt.Sprintf("same-%d.record", i))
			s.mithaq(exitDone, "record", "export", "-o", out, "--data", data)
			got, err := os.ReadFile(out)
			check(t, err)
			if !bytes.Equal(got, sample.Export) {
				t.Errorf("seed %d: byte %d to %#02x: another record verifies", seed, at, b[at])
			}
			check(t, os.Remove(out))
		default:
			t.Errorf("seed %d: byte %d to %#02x: status %d at %q", seed, at, b[at], status, place)
		}
	}
	t.Logf("%d bytes changed, %d of them in headers of pages; %d left the same record", n, headers, same)
}
