package record_test

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"mithaq/record"
	"mithaq/record/recordtest"
)

// pieces are the lines of an exported sample: heading, entries, the empty line with the
// checkpoint.
func pieces(s recordtest.Sample) (lines []string) {
	entries, checkpoint, _ := strings.Cut(string(s.Export), "\n\n")
	return append(strings.SplitAfter(entries+"\n", "\n")[:len(s.Log)+1], "\n"+checkpoint)
}

// TestTenThousandBytes changes ten thousand single bytes of a file of version 2, one at
// a time, and wants the fault at the entry in which the byte stands.
func TestTenThousandBytes(t *testing.T) {
	ctx := t.Context()
	s := recordtest.NewSample(record.Live)
	lines := pieces(s)
	n := len(s.Log)
	var chains []record.Chain
	var chain record.Chain
	for i := range s.Log {
		chains = append(chains, chain)
		var err error
		if chain, err = chain.Next(&s.Log[i]); err != nil {
			t.Fatal(err)
		}
	}
	chains = append(chains, chain)
	const seed = 7
	r := rand.New(rand.NewPCG(seed, seed))
	for range 10_000 {
		// Every line as often as every other: the checkpoint is short and has much to lose.
		i := r.IntN(n + 1) // n is the checkpoint
		line := []byte(lines[i+1])
		at := r.IntN(len(line))
		v := flip(r, line[at])
		want := entry(i)
		switch {
		case i == n && at > 0, i > 0 && i < n && at == 0 && v == '\n':
			want = "checkpoint"
		case i == n: // the empty line is gone
			want = entry(n)
		}
		line[at] = v
		// The entries before are as they were: begin after them. One line is enough, for
		// a fault that shows up later than its own entry is a failure.
		b := []byte(lines[0])
		if i < n {
			b = append(append(b, line...), lines[n+1]...)
		} else {
			b = append(b, line...)
		}
		err := record.VerifyFrom(ctx, chains[i], record.ReadExport(bytes.NewReader(b)))
		if got := place(t, err); got != want {
			t.Fatalf("seed %d: line %d byte %d to %#02x: got a fault at %q (%v), want %q", seed, i, at, v, got, err, want)
		}
	}
}

// TestWholeFileBytes is the same from the beginning of the file, for some.
func TestWholeFileBytes(t *testing.T) {
	ctx := t.Context()
	s := recordtest.NewSample(record.Live)
	lines := pieces(s)
	const seed = 8
	r := rand.New(rand.NewPCG(seed, seed))
	for range 300 {
		i := r.IntN(len(lines))
		at := r.IntN(len(lines[i]))
		v := flip(r, lines[i][at])
		want := entry(i - 1)
		switch {
		case i == 0 && at == len("mithaq record ") && v == '1':
			want = entry(5) // the first act that version 1 does not know
		case i == 0:
			want = entry(0)
		case i == len(lines)-1 && at > 0, i > 1 && at == 0 && v == '\n':
			want = "checkpoint"
		}
		changed := slices.Clone(lines)
		b := []byte(lines[i])
		b[at] = v
		changed[i] = string(b)
		if got := place(t, verifyFile(ctx, []byte(strings.Join(changed, "")))); got != want {
			t.Fatalf("seed %d: line %d byte %d to %#02x: got a fault at %q, want %q", seed, i, at, v, got, want)
		}
	}
}

// TestTenThousandStoredBytes changes single bytes of what a store keeps: a leaf, one of
// the hashes beside it, the checkpoint.
func TestTenThousandStoredBytes(t *testing.T) {
	s := recordtest.NewSample(record.Live)
	rows, heads := recordtest.Rows(s.Log)
	n := len(rows)
	var chains []record.Chain
	var chain record.Chain
	for i := range s.Log {
		chains = append(chains, chain)
		chain = must(chain.Next(&s.Log[i]))
	}
	const seed = 9
	r := rand.New(rand.NewPCG(seed, seed))
	for range 10_000 {
		i := r.IntN(n + 1)
		if i == n {
			c := bytes.Clone(s.Checkpoint)
			at := r.IntN(len(c))
			c[at] = flip(r, c[at])
			if got := place(t, verifyFrom(chain, nil, c, &heads[n-1])); got != "checkpoint" {
				t.Fatalf("seed %d: checkpoint byte %d to %#02x: got a fault at %q", seed, at, c[at], got)
			}
			continue
		}
		row := record.Row{Leaf: bytes.Clone(rows[i].Leaf), Hashes: slices.Clone(rows[i].Hashes)}
		what := r.IntN(2 + len(row.Hashes))
		switch {
		case what < 2:
			at := r.IntN(len(row.Leaf))
			row.Leaf[at] = flip(r, row.Leaf[at])
		default:
			h := &row.Hashes[what-2]
			at := r.IntN(len(h))
			h[at] = flip(r, h[at])
		}
		if got := place(t, verifyFrom(chains[i], []record.Row{row}, s.Checkpoint, nil)); got != entry(i) {
			t.Fatalf("seed %d: row %d, part %d: got a fault at %q", seed, i, what, got)
		}
	}
}

func verifyFrom(c record.Chain, rows []record.Row, checkpoint []byte, head *record.Head) error {
	src := source(rows, checkpoint, 0)
	src.Head = head
	return record.VerifyFrom(context.Background(), c, src)
}

// TestShapeOfVersion2: entries dropped, doubled, swapped, cut off.
func TestShapeOfVersion2(t *testing.T) {
	ctx := t.Context()
	s := recordtest.NewSample(record.Live)
	lines := pieces(s)
	n := len(s.Log)
	try := func(name string, lines []string, want ...string) {
		t.Helper()
		if got := place(t, verifyFile(ctx, []byte(strings.Join(lines, "")))); !slices.Contains(want, got) {
			t.Errorf("%s: got a fault at %q, want %q", name, got, want)
		}
	}
	for i := range n {
		next := entry(i)
		if i == n-1 {
			next = "checkpoint"
		}
		try(fmt.Sprintf("entry %d dropped", i), slices.Delete(slices.Clone(lines), i+1, i+2), next)
		try(fmt.Sprintf("entry %d doubled", i), slices.Insert(slices.Clone(lines), i+1, lines[i+1]), entry(i+1))
		try(fmt.Sprintf("cut before entry %d", i), lines[:i+1], entry(i))
		try(fmt.Sprintf("cut within entry %d", i), append(slices.Clone(lines[:i+1]), lines[i+1][:len(lines[i+1])/2]), entry(i))
		gone := []string{"checkpoint"}
		if i == 0 {
			gone = []string{entry(0)}
		}
		try(fmt.Sprintf("the entries from %d on are gone", i), append(slices.Clone(lines[:i+1]), lines[n+1]), gone...)
		for j := range i {
			swapped := slices.Clone(lines)
			swapped[i+1], swapped[j+1] = swapped[j+1], swapped[i+1]
			try(fmt.Sprintf("entries %d and %d swapped", j, i), swapped, entry(j))
		}
	}
	checkpoint := strings.SplitAfter(lines[n+1], "\n") // "", three lines, "", keeper, two witnesses, ""
	with := func(c ...string) []string { return append(slices.Clone(lines[:n+1]), strings.Join(c, "")) }
	c := checkpoint
	witness1, witness2 := c[6], c[7]
	for name, changed := range map[string][]string{
		"witnesses in another order":  slices.Concat(c[:6], []string{witness2, witness1}),
		"a witness twice":             slices.Concat(c[:6], []string{witness1, witness1, witness2}),
		"a witness before the keeper": slices.Concat(c[:5], []string{witness1, c[5], witness2}),
		"no keeper":                   slices.Concat(c[:5], []string{witness1, witness2}),
		"an unknown line":             slices.Concat(c[:6], []string{"— stranger.example AAAAAGZvbw==\n", witness1, witness2}),
		"an unknown line at the end":  slices.Concat(c[:8], []string{"— stranger.example AAAAAGZvbw==\n"}),
		"an empty line":               slices.Concat(c[:6], []string{"\n", witness1}),
		"no end":                      slices.Concat(c[:6], []string{strings.TrimSuffix(witness1, "\n")}),
		"two spaces":                  slices.Concat(c[:6], []string{strings.Replace(witness1, "— ", "—  ", 1)}),
	} {
		try(name, with(changed...), "checkpoint")
	}
	// One witness less is another checkpoint, and as good.
	if err := verifyFile(ctx, []byte(strings.Join(with(slices.Concat(c[:6], []string{witness2})...), ""))); err != nil {
		t.Errorf("with one witness: %v", err)
	}
	for _, keeper := range []string{"keeper", "keeper2", "archivist", "stranger"} {
		try("signed by "+keeper, with("\n", string(must(record.SignCheckpoint(s.ID(), s.Head(), s.Key(keeper))))), "checkpoint")
	}
	for _, witness := range []string{"archivist", "president", "stranger", "keeper3"} {
		b := must(record.AddCosignature(s.Pact.Checkpoint(s.Head()), must(record.Cosign(s.Checkpoint, 1641350000, s.Key(witness)))))
		try("cosigned by "+witness, with("\n", string(b)), "checkpoint")
	}
	old := must(record.AddCosignature(s.Pact.Checkpoint(s.Head()), must(record.Cosign(s.Pact.Checkpoint(s.Heads[3]), 1641350000, s.Key("node")))))
	try("cosigned for another head", with("\n", string(old)), "checkpoint")
}

// TestRehashedTerms changes what only the log says, and makes every hash fit again.
func TestRehashedTerms(t *testing.T) {
	s := recordtest.NewSample(record.Live)
	for i := 1; i < len(s.Log); i++ {
		for name, change := range map[string]func(*record.Leaf){
			"another term":       func(l *record.Leaf) { l.Term++ },
			"back-dated":         func(l *record.Leaf) { l.Recorded = s.Log[i-1].Recorded - 1; l.Received.At = l.Recorded },
			"received by nobody": func(l *record.Leaf) { l.Received.Node = record.ID{1} },
			"a stranger's hand": func(l *record.Leaf) {
				l.Envelope.Signatures = slices.Clone(l.Envelope.Signatures)
				last := &l.Envelope.Signatures[len(l.Envelope.Signatures)-1]
				forged := must(record.Sign(record.Live, s.Log[i].Act.Header, record.KeySigner{ID: s.Log[i].Act.Header.By, Key: s.Key("stranger").Key}))
				last.Sig = forged.Envelope.Signatures[0].Sig
			},
		} {
			log := slices.Clone(s.Log)
			change(&log[i].Leaf)
			if _, err := verifyLog(t.Context(), s.Pact, log); place(t, err) != entry(i) {
				t.Errorf("entry %d, %s: got %v", i, name, err)
			}
		}
	}
}
