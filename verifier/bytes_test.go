package verifier_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"mithaq/record"
	"mithaq/record/recordtest"
)

// A byteChange is one byte with another value.
type byteChange struct {
	at    int
	value byte
}

// standsIn is the place at which a changed byte of the sample's export has to be found:
// the entry in which it stands.
func standsIn(s recordtest.Sample, c byteChange) string {
	line, n := bytes.Count(s.Export[:c.at], []byte("\n")), len(s.Log)
	first := c.at == 0 || s.Export[c.at-1] == '\n'
	switch {
	case line == 0 && c.at == len("mithaq record ") && c.value == '1':
		return entry(5) // the first act that version 1 does not know
	case line > n+1, line > 1 && line <= n && first && c.value == '\n': // the entries seem to end there
		return "checkpoint"
	}
	return entry(max(line-1, 0)) // the empty line, changed, is read as an entry
}

// TestBytesOfExport changes single bytes of an export of version 2, with a takeover, a
// handover, cosignatures, an erasure and a sealed field: both verifiers find every change,
// at the place where it stands.
func TestBytesOfExport(t *testing.T) {
	t.Parallel()
	node(t)
	s := recordtest.NewSample(record.Live)
	path := filepath.Join(t.TempDir(), "export")
	if err := os.WriteFile(path, s.Export, 0o600); err != nil {
		t.Fatal(err)
	}
	const seed = 21
	r := rand.New(rand.NewPCG(seed, seed))
	changes := make([]byteChange, many(t, 500, 10_000))
	questions := make([]any, len(changes))
	for i := range changes {
		at := r.IntN(len(s.Export))
		changes[i] = byteChange{at, flip(r, s.Export[at])}
		questions[i] = question{Verify: &path, At: at, End: at + 1, Put: []byte{changes[i].value}}
	}
	first := make([]string, len(changes))
	var both sync.WaitGroup
	both.Go(func() {
		for i, c := range changes {
			changed := bytes.Clone(s.Export)
			changed[c.at] = c.value
			first[i] = place(t, record.ReadExport(bytes.NewReader(changed)))
		}
	})
	defer both.Wait()
	answers := ask(t, questions)
	both.Wait()
	for i, c := range changes {
		if want := standsIn(s, c); first[i] != want || answers[i].at() != want {
			t.Errorf("seed %d: byte %d to %#02x: the first verifier finds %q, the second %q (%s), want %q", seed, c.at, c.value, first[i],
				answers[i].at(), answers[i].Reason, want)
		}
	}
	t.Logf("%d changed bytes, each found by both where it stands", len(changes))
}

// TestStoredBytes changes single bytes of what a store keeps. The first verifier reads
// the store; the second reads what a careless program would export of it: each leaf with
// its stored hash, and the checkpoint. The inner hashes of the tree are in no export, and
// are the first one's alone.
func TestStoredBytes(t *testing.T) {
	t.Parallel()
	node(t)
	s := recordtest.NewSample(record.Live)
	rows, heads := recordtest.Rows(s.Log)
	head := heads[len(heads)-1]
	const heading = "mithaq record 2\n"
	if !bytes.Equal(raw(heading, rows, s.Checkpoint), s.Export) {
		t.Fatal("the raw export of a good store is not its export")
	}
	path := filepath.Join(t.TempDir(), "export")
	if err := os.WriteFile(path, s.Export, 0o600); err != nil {
		t.Fatal(err)
	}
	const seed = 22
	r := rand.New(rand.NewPCG(seed, seed))
	n := many(t, 500, 10_000)
	var questions []any
	var asked []int                                           // by question: the change
	first, names := make([]string, n), make([]string, n)      // by change
	wantPlace, damage := make([]string, n), make([]func(), n) // damage asks the first verifier
	parts := map[string]int{}
	for i := range n {
		rows, checkpoint := slices.Clone(rows), s.Checkpoint
		at := r.IntN(len(rows))
		row := &rows[at]
		wantPlace[i] = entry(at)
		part := []string{"leaf", "leaf", "leaf", "leaf's hash", "inner hash", "checkpoint"}[r.IntN(6)]
		if part == "inner hash" && len(row.Hashes) == 1 {
			part = "leaf's hash" // this leaf completed no inner node
		}
		switch part {
		case "leaf":
			row.Leaf = bytes.Clone(row.Leaf)
			b := r.IntN(len(row.Leaf))
			row.Leaf[b] = flip(r, row.Leaf[b])
		case "leaf's hash", "inner hash":
			row.Hashes = slices.Clone(row.Hashes)
			h := 0
			if part == "inner hash" {
				h = 1 + r.IntN(len(row.Hashes)-1)
			}
			b := r.IntN(len(row.Hashes[h]))
			row.Hashes[h][b] = flip(r, row.Hashes[h][b])
		case "checkpoint":
			checkpoint = bytes.Clone(checkpoint)
			b := r.IntN(len(checkpoint))
			checkpoint[b] = flip(r, checkpoint[b])
			wantPlace[i] = "checkpoint"
		}
		parts[part]++
		names[i] = fmt.Sprintf("change %d, %s %d", i, part, at)
		damage[i] = func() {
			src, err := record.StoreSource(t.Context(), stored(t, rows, head, checkpoint))
			if err != nil {
				first[i] = placeOf(t, err)
				return
			}
			first[i] = place(t, src)
		}
		if part != "inner hash" {
			from, to, put := difference(s.Export, raw(heading, rows, checkpoint))
			questions, asked = append(questions, question{Verify: &path, At: from, End: to, Put: put}), append(asked, i)
		}
	}
	var both sync.WaitGroup
	both.Go(func() {
		for _, look := range damage {
			look()
		}
	})
	defer both.Wait()
	answers := ask(t, questions)
	both.Wait()
	for i := range n {
		if first[i] != wantPlace[i] {
			t.Errorf("seed %d: %s: the first verifier finds %q, want %q", seed, names[i], first[i], wantPlace[i])
		}
	}
	for q, i := range asked {
		if got := answers[q]; got.at() != wantPlace[i] {
			t.Errorf("seed %d: %s: the second verifier finds %q (%s), want %q", seed, names[i], got.at(), got.Reason, wantPlace[i])
		}
	}
	t.Logf("%d changed bytes %v: found by the first, and but for inner hashes by the second, at one place", n, parts)
}

// difference returns which bytes of a are others in b, and those.
func difference(a, b []byte) (from, to int, put []byte) {
	for from < len(a) && from < len(b) && a[from] == b[from] {
		from++
	}
	end := 0
	for end < len(a)-from && end < len(b)-from && a[len(a)-1-end] == b[len(b)-1-end] {
		end++
	}
	return from, len(a) - end, b[from : len(b)-end]
}
