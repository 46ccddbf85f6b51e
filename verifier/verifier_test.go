package verifier_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"mithaq/canon"
	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"
)

// A file is an exported record as somebody may have left it.
type file struct {
	name  string
	bytes []byte
	want  string // where the fault is; "?" where only both have to say the same
}

const anywhere = "?"

func entry(i int) string { return fmt.Sprintf("entry %d", i) }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// lastEntry returns a record as its keeper would export it, and what its last entry is.
func lastEntry(p *recordtest.Pact, log []record.Entry, name string, good bool) file {
	_, heads := recordtest.Rows(log)
	f := file{name: name, bytes: exported(log, p.Checkpoint(heads[len(heads)-1]))}
	if !good {
		f.want = entry(len(log) - 1)
	}
	return f
}

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

// exported returns entries and a checkpoint under the heading that they need.
func exported(log []record.Entry, checkpoint []byte) []byte {
	second := []string{record.RevokeFromType, record.TermType, record.VoidType, record.EraseType, record.ErasedType}
	version := 1
	for _, e := range log {
		if slices.Contains(second, e.Act.Header.Act) {
			version = 2
		}
	}
	if bytes.Contains(checkpoint, []byte("mithaq.witness/")) {
		version = 2
	}
	return recordtest.File(version, log, checkpoint)
}

// place is where package record finds a fault; empty where it finds none.
func place(t *testing.T, src record.Source) string {
	t.Helper()
	_, err := record.Verify(t.Context(), src, nil)
	return placeOf(t, err)
}

func placeOf(t *testing.T, err error) string {
	t.Helper()
	var fault *record.Fault
	switch {
	case err == nil:
		return ""
	case !errors.As(err, &fault):
		t.Errorf("got %T: %v, want a *Fault", err, err)
		return "no place"
	}
	return fault.Place
}

// samePlaces puts files to both verifiers, and wants the same place from both, and the
// one that is known.
func samePlaces(t *testing.T, files []file) {
	t.Helper()
	node(t)
	questions := make([]any, len(files))
	for i, f := range files {
		questions[i] = verifying(f.bytes)
	}
	first := make([]string, len(files))
	var both sync.WaitGroup // at once: this is what takes time
	both.Go(func() {
		for i, f := range files {
			first[i] = place(t, record.ReadExport(bytes.NewReader(f.bytes)))
		}
	})
	defer both.Wait()
	answers := ask(t, questions)
	both.Wait()
	for i, f := range files {
		if got := answers[i]; got.at() != first[i] {
			t.Errorf("%s: the second verifier says %q (%s), the first finds the fault at %q", f.name, got.at(), got.Reason, first[i])
		}
		if f.want != anywhere && first[i] != f.want {
			t.Errorf("%s: the first verifier finds the fault at %q, want %q", f.name, first[i], f.want)
		}
	}
	t.Logf("%d records", len(files))
}

// TestTamper: records of both versions that somebody changed in a file.
func TestTamper(t *testing.T) {
	t.Parallel()
	p := recordtest.New(record.Live)
	old := p.Record(many(t, 16, 40))
	s := recordtest.NewSample(record.Live)
	bytesOfLeaves, places := many(t, 60, 2000), many(t, 4, 40)
	samePlaces(t, slices.Concat(
		tampered(t, recordtest.File(1, old, p.Checkpoint(p.Head())), bytesOfLeaves),
		tampered(t, s.Export, bytesOfLeaves),
		checkpoints(s),
		times(),
		headings(t, s),
		rehashed(old, func(h record.Head) []byte { return p.Checkpoint(h) }, p.Head(), places),
		rehashed(s.Log, func(h record.Head) []byte { return s.Pact.Checkpoint(h) }, s.Head(), places),
		respelled(),
	))
}

// TestRules: records of keepers who sign and hash correctly, and record what may not
// stand there.
func TestRules(t *testing.T) {
	t.Parallel()
	samePlaces(t, slices.Concat(rulesOfVersion1(t), moreOfVersion1(t), rulesOfVersion2(t), takeovers(t), keys()))
}

// TestSamples: both verifiers say the same of good records, also of the frozen ones,
// however the bytes come in.
func TestSamples(t *testing.T) {
	t.Parallel()
	p := recordtest.New(record.Exercise)
	s := recordtest.NewSample(record.Exercise)
	revoked := recordtest.New(record.Live)
	distrusted := slices.Concat(revoked.Open(), []record.Entry{
		revoked.Entry(revoked.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, revoked.By("minister")))})
	distrusted = append(distrusted, revoked.Entry(revoked.Act(record.RevokeFromType,
		record.RevokeFrom{Credential: revoked.Key("minister").ID, From: distrusted[2].Received.At})))
	files := [][]byte{
		must(os.ReadFile("../record/testdata/export.txt")),
		must(os.ReadFile("../record/testdata/export-2.txt")),
		must(os.ReadFile("../record/testdata/export-2.txt")),
		recordtest.File(1, p.Record(313), p.Checkpoint(p.Head())),
		s.Export,
		recordtest.File(2, distrusted, revoked.Checkpoint(revoked.Head())),
	}
	var questions []any
	for i, f := range files {
		q := verifying(f)
		q.Piece = []int{1, 97, 4096, 1 << 20}[i%4]
		questions = append(questions, q)
	}
	for i, a := range ask(t, questions) {
		r, err := record.Verify(t.Context(), record.ReadExport(bytes.NewReader(files[i])), nil)
		if err != nil {
			t.Fatal(err)
		}
		got := fmt.Sprint(a.OK, a.Pact, a.Entries, a.Root, a.Sealed, a.Erased, a.Terms, a.Witnessed, a.Distrusted)
		want := answer{OK: true, Pact: r.Chain.Pact.String(), Entries: r.Head.Size, Root: record.ID(r.Head.Root).String(),
			Sealed: r.Sealed, Erased: r.Erased, Distrusted: []int64{}}
		for _, span := range r.Terms {
			want.Terms = append(want.Terms, term{span.Term, span.From, span.Keeper.String()})
		}
		for _, w := range r.Witnesses {
			want.Witnessed = append(want.Witnessed, cosigned{w.Witness.String(), w.At})
		}
		if i == len(files)-1 {
			want.Distrusted = []int64{2}
		}
		if want := fmt.Sprint(want.OK, want.Pact, want.Entries, want.Root, want.Sealed, want.Erased, want.Terms, want.Witnessed, want.Distrusted); got != want {
			t.Errorf("file %d: got %s (%s), want %s", i, got, a.Reason, want)
		}
		if len(a.Progress) == 0 || a.Progress[len(a.Progress)-1] != [2]int64{r.Head.Size, int64(len(files[i]))} {
			t.Errorf("file %d: progress %v", i, a.Progress)
		}
	}
}

// TestCommandLine: one line for each file, and a status.
func TestCommandLine(t *testing.T) {
	t.Parallel()
	path := node(t)
	dir := t.TempDir()
	write := func(name string, b []byte) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, b, 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	s := recordtest.NewSample(record.Live)
	whole := write("whole", s.Export)
	cut := write("cut", s.Export[:len(s.Export)/2])
	proof := write("proof", must(os.ReadFile("../record/testdata/proof.json")))
	noProof := write("noproof", []byte("{}"))
	for _, tc := range []struct {
		args   []string
		status int
		want   []string // how the lines begin
	}{
		{[]string{whole}, 0, []string{"verifies: pact " + s.ID().String()}},
		{[]string{proof}, 0, []string{"proves: entry 9, act sha256:"}},
		{[]string{cut}, 3, []string{"entry "}},
		{[]string{noProof}, 3, []string{"proof: "}},
		{[]string{write("empty", nil)}, 3, []string{"entry 0: "}},
		{[]string{whole, cut, proof}, 3, []string{whole + ": verifies", cut + ": entry ", proof + ": proves"}},
		{[]string{filepath.Join(dir, "absent"), whole}, 1, []string{filepath.Join(dir, "absent") + ": ", whole + ": verifies"}},
		{nil, 1, []string{"usage"}},
	} {
		cmd := exec.CommandContext(t.Context(), path, append([]string{"cli.mjs"}, tc.args...)...)
		var out bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &out
		err := cmd.Run()
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
		ok := cmd.ProcessState.ExitCode() == tc.status && len(lines) == len(tc.want)
		for i := range min(len(lines), len(tc.want)) {
			ok = ok && strings.HasPrefix(lines[i], tc.want[i])
		}
		if !ok {
			t.Errorf("%v: status %d, want %d:\n%s", tc.args, cmd.ProcessState.ExitCode(), tc.status, out.String())
		}
	}
}

// TestEvidence: a record that is whole by itself is held to what others hold of it.
func TestEvidence(t *testing.T) {
	t.Parallel()
	s := recordtest.NewSample(record.Live)
	receipt := func(act record.ID, name string) record.ReceiptOf {
		return record.ReceiptOf{Act: act, Receipt: must(record.Receive(s.ID(), act, s.Log[2].Received.At, s.Key(name)))}
	}
	checkpoint := func(name string, head record.Head) []byte {
		return must(record.SignCheckpoint(s.ID(), head, s.Key(name)))
	}
	other := s.Heads[3]
	other.Root[0] ^= 1
	var questions []any
	var want []string
	try := func(checkpoints [][]byte, receipts ...record.ReceiptOf) {
		src := record.ReadExport(bytes.NewReader(s.Export))
		src.Against, src.Receipts = checkpoints, receipts
		q := verifying(s.Export)
		q.Checkpoints = checkpoints
		for _, r := range receipts {
			q.Receipts = append(q.Receipts, json.RawMessage(must(canon.Marshal(struct {
				Act  record.ID     `json:"act"`
				At   words.Instant `json:"at"`
				Node record.ID     `json:"node"`
				Sig  record.Bytes  `json:"sig"`
			}{r.Act, r.At, r.Node, r.Sig}))))
		}
		questions, want = append(questions, q), append(want, place(t, src))
	}
	for _, c := range [][]byte{
		checkpoint("keeper", s.Heads[3]), checkpoint("keeper2", s.Heads[s.Takeover]), s.Checkpoint, checkpoint("keeper3", s.Heads[2]),
		checkpoint("keeper", record.EmptyHead), append(checkpoint("keeper", s.Heads[2]), "— stranger.example AAAAAGZvbw==\n"...),
		checkpoint("keeper", other), s.Lost, checkpoint("keeper3", record.Head{Size: 99}), checkpoint("node", s.Heads[3]), []byte("x"), {},
	} {
		try([][]byte{c})
	}
	try([][]byte{s.Checkpoint, s.Lost}, receipt(s.Log[2].Act.ID, "node"))
	for _, r := range []record.ReceiptOf{
		receipt(s.Log[2].Act.ID, "keeper"), receipt(s.Log[3].Act.ID, "node"), receipt(s.Void[1].Act.ID, "node"),
		{Act: s.Void[1].Act.ID, Receipt: s.Void[1].Received}, receipt(s.Void[1].Act.ID, "stranger"),
		receipt(s.Void[1].Act.ID, "president"), {Act: s.Log[2].Act.ID, Receipt: s.Log[3].Received},
	} {
		try(nil, r)
	}
	for i, a := range ask(t, questions) {
		if a.at() != want[i] {
			t.Errorf("case %d: the second verifier says %q (%s), the first %q", i, a.at(), a.Reason, want[i])
		}
	}
	for _, at := range []string{"", "checkpoint", "evidence"} {
		if !slices.Contains(want, at) {
			t.Errorf("no case ends at %q", at)
		}
	}
}

// stored returns a store with rows and a checkpoint as they are.
func stored(t *testing.T, rows []record.Row, head record.Head, checkpoint []byte) *memory.Store {
	t.Helper()
	m := memory.New()
	if err := m.Append(t.Context(), record.EmptyHead, rows, head); err != nil {
		t.Fatal(err)
	}
	if err := m.PutCheckpoint(t.Context(), checkpoint); err != nil {
		t.Fatal(err)
	}
	return m
}
