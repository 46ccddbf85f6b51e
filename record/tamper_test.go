package record_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"
)

const heading = "mithaq record 1\n"

// A file is an exported record in pieces.
type file struct {
	lines      []string // of the entries, with their ends
	checkpoint string   // with the empty line before it
}

func (f file) bytes() []byte {
	return []byte(heading + strings.Join(f.lines, "") + f.checkpoint)
}

func exported(t testing.TB, n int) (*recordtest.Pact, []record.Entry, file) {
	t.Helper()
	p := recordtest.New(record.Live)
	s := memory.New()
	log := p.Fill(t, s, n)
	text, ok := strings.CutPrefix(string(export(t, s)), heading)
	entries, checkpoint, found := strings.Cut(text, "\n\n")
	if !ok || !found {
		t.Fatalf("an export of another form: %.100q", text)
	}
	f := file{strings.SplitAfter(entries+"\n", "\n")[:n], "\n" + checkpoint}
	if !bytes.Equal(f.bytes(), []byte(heading+text)) {
		t.Fatal("the pieces do not make the file")
	}
	return p, log, f
}

func verifyFile(ctx context.Context, b []byte) error {
	_, err := record.Verify(ctx, record.ReadExport(bytes.NewReader(b)), nil)
	return err
}

// place is where Verify found a fault; empty where it found none.
func place(t testing.TB, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	var fault *record.Fault
	if !errors.As(err, &fault) {
		t.Fatalf("got %T: %v, want a *Fault", err, err)
	}
	if fault.Reason().Code == "" {
		t.Errorf("a fault without a reason: %v", err)
	}
	return fault.Place
}

func entry(i int) string { return fmt.Sprintf("entry %d", i) }

// flip returns another value for the byte at a place, the same one in every run.
func flip(r *rand.Rand, b byte) byte {
	if r.IntN(2) == 0 {
		return b ^ 1<<r.IntN(8)
	}
	return b + byte(1+r.IntN(255))
}

// TestEveryByte changes every byte of an exported record, one at a time, and wants
// the fault at the entry in which the byte stands.
func TestEveryByte(t *testing.T) {
	ctx := t.Context()
	const n = 40
	_, log, f := exported(t, n)
	r := rand.New(rand.NewPCG(1, 2))

	var chains []record.Chain
	var chain record.Chain
	for i := range log {
		chains = append(chains, chain)
		var err error
		if chain, err = chain.Next(&log[i]); err != nil {
			t.Fatal(err)
		}
	}
	// What a changed byte at a place of line i (or n: of the checkpoint) must give.
	want := func(i, at int, v byte) []string {
		switch {
		case i == n && at == 0: // the empty line is gone: what follows is read as an entry
			return []string{entry(n)}
		case i == n || i > 0 && at == 0 && v == '\n': // the entries seem to end here
			return []string{"checkpoint"}
		}
		return []string{entry(i)}
	}
	check := func(i, at int, v byte) {
		t.Helper()
		// The entries before i are as they were: begin after them. One line is
		// enough, for a fault that shows up later than its own entry is a failure.
		b := append([]byte(heading), strings.Join(f.lines[i:min(i+1, n)], "")+f.checkpoint...)
		b[len(heading)+at] = v
		start := chain
		if i < n {
			start = chains[i]
		}
		err := record.VerifyFrom(ctx, start, record.ReadExport(bytes.NewReader(b)))
		if got := place(t, err); !slices.Contains(want(i, at, v), got) {
			t.Errorf("line %d, byte %d to %#02x: got a fault at %q (%v), want %q", i, at, v, got, err, want(i, at, v))
		}
	}
	all := append(slices.Clone(f.lines), f.checkpoint)
	tried := 0
	for i, line := range all {
		for at := range len(line) {
			if testing.Short() && at%7 != i%7 {
				continue
			}
			check(i, at, flip(r, line[at]))
			tried++
		}
	}
	// Every value that a byte can take, at some places: the ends of the hash and
	// of the line, the first bytes, and here and there.
	for _, i := range []int{0, 1, 17, n - 1, n} {
		places := []int{0, 1, len(all[i]) - 2, len(all[i]) - 1}
		if i < n {
			places = append(places, 63, 64, 65)
		}
		for at := 100; at < len(all[i]); at += 701 {
			places = append(places, at)
		}
		for _, at := range places {
			for v := range 256 {
				if byte(v) != all[i][at] {
					check(i, at, byte(v))
					tried++
				}
			}
		}
	}
	t.Logf("%d changed bytes", tried)
}

// TestBytesOfWholeFile is TestEveryByte from the beginning of the file, for some.
func TestBytesOfWholeFile(t *testing.T) {
	ctx := t.Context()
	_, _, f := exported(t, 40)
	whole := f.bytes()
	if err := verifyFile(ctx, whole); err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(3, 4))
	stride := 397
	if testing.Short() {
		stride = 1999
	}
	var starts []int // of the lines
	for at, line := len(heading), 0; line < len(f.lines); line++ {
		starts = append(starts, at)
		at += len(f.lines[line])
	}
	for at := 0; at < len(whole); at++ {
		if at >= len(heading) && at%stride != 0 {
			continue
		}
		b := slices.Clone(whole)
		b[at] = flip(r, b[at])
		want := entry(0)
		if at >= len(heading) {
			line, found := slices.BinarySearch(starts, at)
			if !found {
				line--
			}
			want = entry(line)
		}
		if at >= len(whole)-len(f.checkpoint)+1 {
			want = "checkpoint"
		}
		if got := place(t, verifyFile(ctx, b)); got != want {
			t.Errorf("byte %d: got a fault at %q, want %q", at, got, want)
		}
	}
}

func TestShapeOfFile(t *testing.T) {
	ctx := t.Context()
	const n = 24
	p, _, f := exported(t, n)
	try := func(name string, lines []string, checkpoint, want string) {
		t.Helper()
		if got := place(t, verifyFile(ctx, file{lines, checkpoint}.bytes())); got != want {
			t.Errorf("%s: got a fault at %q, want %q", name, got, want)
		}
	}
	with := func(i int, lines ...string) []string {
		return slices.Concat(f.lines[:i], lines, f.lines[i:])
	}
	for i := range n {
		where := entry(i)
		if i == n-1 {
			where = "checkpoint"
		}
		try(fmt.Sprintf("entry %d dropped", i), slices.Delete(slices.Clone(f.lines), i, i+1), f.checkpoint, where)
		try(fmt.Sprintf("entry %d doubled", i), with(i, f.lines[i]), f.checkpoint, entry(i+1))
		try(fmt.Sprintf("the file ends before line %d", i), f.lines[:i], "", entry(i))
		try(fmt.Sprintf("the file ends within line %d", i), append(slices.Clone(f.lines[:i]), f.lines[i][:len(f.lines[i])/2]), "", entry(i))
		cut := "checkpoint"
		if i == 0 {
			cut = entry(0)
		}
		try(fmt.Sprintf("the entries from %d on are gone", i), f.lines[:i], f.checkpoint, cut)
		try(fmt.Sprintf("an empty line before line %d", i), with(i, "\n"), f.checkpoint, cut)
		for j := range i {
			swapped := slices.Clone(f.lines)
			swapped[i], swapped[j] = swapped[j], swapped[i]
			try(fmt.Sprintf("entries %d and %d swapped", j, i), swapped, f.checkpoint, entry(j))
		}
	}
	e := p.Fork().Entry(p.Act(recordtest.NoteType, recordtest.Note{Text: "one more"}))
	leaf := must(e.Marshal())
	hash := record.LeafHash(leaf)
	try("a good entry appended that the checkpoint does not cover",
		with(n, fmt.Sprintf("%x %s\n", hash[:], leaf)), f.checkpoint, "checkpoint")

	lines := strings.SplitAfter(strings.TrimPrefix(f.checkpoint, "\n"), "\n")
	for i := range len(lines) - 1 {
		try(fmt.Sprintf("checkpoint without line %d", i), f.lines,
			"\n"+strings.Join(slices.Delete(slices.Clone(lines), i, i+1), ""), "checkpoint")
	}
	for name, checkpoint := range map[string]string{
		"no checkpoint":                     "\n",
		"bytes after the checkpoint":        f.checkpoint + "x",
		"a line after the checkpoint":       f.checkpoint + "\n",
		"many bytes after the checkpoint":   f.checkpoint + strings.Repeat("\n", 1<<17),
		"the keeper's line twice":           f.checkpoint + lines[len(lines)-2],
		"a stranger's line as well":         f.checkpoint + "— stranger.example AAAAAGZvbw==\n",
		"carriage returns":                  strings.ReplaceAll(f.checkpoint, "\n", "\r\n"),
		"an older checkpoint of the keeper": "\n" + string(p.Checkpoint(record.Head{Size: n - 1, Root: p.Head().Root})),
		"another root of the keeper":        "\n" + string(p.Checkpoint(record.Head{Size: n})),
		"signed by another of the pact":     "\n" + string(must(record.SignCheckpoint(p.ID(), p.Head(), p.Key("archivist")))),
		"signed by a stranger": "\n" + string(must(record.SignCheckpoint(p.ID(), p.Head(),
			record.KeySigner{ID: p.Key("keeper").ID, Key: p.Key("stranger").Key}))),
		"of another pact": "\n" + string(must(record.SignCheckpoint(p.Key("node").ID, p.Head(), p.Key("keeper")))),
	} {
		want := "checkpoint"
		if name == "carriage returns" { // then the empty line is not empty
			want = entry(n)
		}
		try(name, f.lines, checkpoint, want)
	}
	for name, b := range map[string]string{
		"an empty file":       "",
		"no heading":          strings.TrimPrefix(string(f.bytes()), heading),
		"another version":     strings.Replace(string(f.bytes()), "record 1", "record 2", 1),
		"only a heading":      heading,
		"a very long line":    heading + strings.Repeat("a", 3<<20),
		"some other document": "{\"record\":1}\n",
	} {
		if got := place(t, verifyFile(ctx, []byte(b))); got != entry(0) {
			t.Errorf("%s: got a fault at %q, want %q", name, got, entry(0))
		}
	}
}

// verifyLog verifies entries as a keeper would have logged them who hashes and signs whatever
// he likes.
func verifyLog(ctx context.Context, p *recordtest.Pact, log []record.Entry) (record.Report, error) {
	rows, heads := recordtest.Rows(log)
	return verifyRows(ctx, rows, &heads[len(heads)-1], p.Checkpoint(heads[len(heads)-1]))
}

func verifyRows(ctx context.Context, rows []record.Row, head *record.Head, checkpoint []byte) (record.Report, error) {
	return record.Verify(ctx, record.Source{
		Rows: func(yield func(record.Row, error) bool) {
			for _, r := range rows {
				if !yield(r, nil) {
					return
				}
			}
		},
		Checkpoint: func() ([]byte, error) { return checkpoint, nil },
		Head:       head,
	}, nil)
}

// TestRehashed changes what only the log says about an act, and makes every hash
// fit again: nothing but the signed checkpoint can tell.
func TestRehashed(t *testing.T) {
	ctx := t.Context()
	const n, at = 30, 20
	p := recordtest.New(record.Live)
	log := p.Record(n)
	for _, tc := range []struct {
		name   string
		change func(*record.Leaf)
		want   string
	}{
		{"recorded a little earlier", func(l *record.Leaf) { l.Recorded-- }, entry(at)}, // before its own receipt
		{"recorded a little later", func(l *record.Leaf) { l.Recorded++ }, entry(at + 1)},
		{"recorded after the next", func(l *record.Leaf) { l.Recorded += 10 * 60_000 }, entry(at + 1)},
		{"recorded before the last", func(l *record.Leaf) { l.Recorded = recordtest.Start }, entry(at)},
		{"another engine", func(l *record.Leaf) { l.Engine = 2 }, entry(at + 1)},
		{"a finding more", func(l *record.Leaf) { l.Findings = []words.Reason{words.Why("gate.missing")} }, entry(at + 1)},
		{"another edition", func(l *record.Leaf) { l.Edition[0] ^= 1 }, entry(at)},
		{"another term", func(l *record.Leaf) { l.Term = 2 }, entry(at)},
		{"received earlier", func(l *record.Leaf) { l.Received.At -= 1000 }, entry(at)},
		{"another seq", func(l *record.Leaf) { l.Seq++ }, entry(at)},
		{"signature changed", func(l *record.Leaf) {
			l.Envelope.Signatures = []record.Signature{{KeyID: l.Envelope.Signatures[0].KeyID, Sig: make([]byte, 64)}}
		}, entry(at)},
		{"act of another place", func(l *record.Leaf) { l.Envelope = log[at-1].Envelope }, entry(at)},
	} {
		changed := slices.Clone(log)
		tc.change(&changed[at].Leaf)
		rows, heads := recordtest.Rows(changed)
		_, err := verifyRows(ctx, rows, &heads[n-1], p.Checkpoint(p.Head()))
		if got := place(t, err); got != tc.want {
			t.Errorf("%s: got a fault at %q (%v), want %q", tc.name, got, err, tc.want)
		}
	}
}

// TestRespelled writes a leaf in another way that JSON readers would take for the same
// thing, and hashes it correctly.
func TestRespelled(t *testing.T) {
	ctx := t.Context()
	p := recordtest.New(record.Live)
	log := p.Record(8)
	const at = 6
	for _, tc := range []struct{ name, from, to string }{
		{"a space", `"engine":1`, `"engine": 1`},
		{"a space at the end", `"term":1}`, `"term":1} `},
		{"a line end", `"term":1}`, "\"term\":1}\n"},
		{"names in another order", `"engine":1,`, ``},
		{"a fraction", `"engine":1`, `"engine":1.0`},
		{"an exponent", `"engine":1`, `"engine":1e0`},
		{"a name twice", `"engine":1`, `"engine":1,"engine":1`},
		{"an unknown name", `"envelope":`, `"engines":1,"envelope":`},
		{"a capital letter", `"engine":`, `"Engine":`},
		{"an escape", `"engine":`, `"\u0065ngine":`},
		{"null", `"findings":[`, `"findings":null,"x":[`},
		{"capital hex digits", `"edition":"sha256:`, `"edition":"SHA256:`},
		{"a fraction of nothing", `"recorded":"2022-01-05T00:06:00Z"`, `"recorded":"2022-01-05T00:06:00.000Z"`},
		{"another zone", `"recorded":"2022-01-05T00:06:00Z"`, `"recorded":"2022-01-05T00:06:00+00:00"`},
		{"a signature that is not there", `"signatures":[{`, `"signatures":[],"x":[{`},
		{"a slash escaped", `vnd.mithaq.live.v1+json`, `vnd.mithaq.live.v1\u002bjson`},
	} {
		rows, heads := recordtest.Rows(log)
		leaf := strings.Replace(string(rows[at].Leaf), tc.from, tc.to, 1)
		if leaf == string(rows[at].Leaf) {
			t.Errorf("%s: nothing to change in %s", tc.name, leaf)
			continue
		}
		var tree record.Tree
		for i := range rows {
			if i == at {
				rows[i].Leaf = []byte(leaf)
			}
			tree, rows[i].Hashes = tree.Append(record.LeafHash(rows[i].Leaf))
			heads[i] = tree.Head()
		}
		_, err := verifyRows(ctx, rows, &heads[7], p.Checkpoint(heads[7]))
		if got := place(t, err); got != entry(at) {
			t.Errorf("%s: got a fault at %q (%v), want %q", tc.name, got, err, entry(at))
		}
	}
}

func TestStoredHashes(t *testing.T) {
	ctx := t.Context()
	const n = 20
	p := recordtest.New(record.Live)
	log := p.Record(n)
	fresh := func() ([]record.Row, record.Head) {
		rows, heads := recordtest.Rows(log)
		return rows, heads[n-1]
	}
	rows, _ := fresh()
	for i := range rows {
		for h := range rows[i].Hashes {
			for b := range rows[i].Hashes[h] {
				if b%5 != i%5 {
					continue
				}
				rows, head := fresh()
				rows[i].Hashes[h][b] ^= 0x10
				_, err := verifyRows(ctx, rows, &head, p.Checkpoint(head))
				if got := place(t, err); got != entry(i) {
					t.Fatalf("row %d hash %d byte %d: got a fault at %q (%v), want %q", i, h, b, got, err, entry(i))
				}
			}
		}
	}
	for name, tc := range map[string]struct {
		change func(rows []record.Row, head *record.Head) []record.Row
		want   string
	}{
		"a hash less":     {func(r []record.Row, _ *record.Head) []record.Row { r[7].Hashes = r[7].Hashes[:3]; return r }, entry(7)},
		"no hash":         {func(r []record.Row, _ *record.Head) []record.Row { r[6].Hashes = nil; return r }, entry(6)},
		"a hash more":     {func(r []record.Row, _ *record.Head) []record.Row { r[6].Hashes = r[7].Hashes; return r }, entry(6)},
		"a row less":      {func(r []record.Row, _ *record.Head) []record.Row { return r[:n-1] }, "head"},
		"a larger head":   {func(r []record.Row, h *record.Head) []record.Row { h.Size++; return r }, "head"},
		"another root":    {func(r []record.Row, h *record.Head) []record.Row { h.Root[31] ^= 1; return r }, "head"},
		"rows misplaced":  {func(r []record.Row, _ *record.Head) []record.Row { r[3].Seq = 4; return r }, entry(3)},
		"no rows at all":  {func(r []record.Row, h *record.Head) []record.Row { return nil }, entry(0)},
		"only the leaves": {func(r []record.Row, _ *record.Head) []record.Row { r[1].Hashes = r[1].Hashes[:1]; return r }, entry(1)},
	} {
		rows, head := fresh()
		rows = tc.change(rows, &head)
		_, err := verifyRows(ctx, rows, &head, p.Checkpoint(p.Head()))
		if got := place(t, err); got != tc.want {
			t.Errorf("%s: got a fault at %q (%v), want %q", name, got, err, tc.want)
		}
	}
}
