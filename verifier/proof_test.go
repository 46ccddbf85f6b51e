package verifier_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/record/recordtest"
)

// proofPlace is where package record finds a fault in a proof.
func proofPlace(t *testing.T, b []byte) string {
	t.Helper()
	p, err := record.ReadProof(b)
	var fault *record.Fault
	if err != nil && !errors.As(err, &fault) {
		return "proof" // no proof at all
	}
	if err == nil {
		_, err = p.Check()
	}
	return placeOf(t, err)
}

// TestProofs: good proofs of every entry under every checkpoint, and changed ones.
func TestProofs(t *testing.T) {
	t.Parallel()
	node(t)
	s := recordtest.NewSample(record.Live)
	rows, heads := recordtest.Rows(s.Log)
	m := stored(t, rows, heads[len(heads)-1], s.Checkpoint)
	report, err := record.Verify(t.Context(), record.ReadExport(bytes.NewReader(s.Export)), nil)
	if err != nil {
		t.Fatal(err)
	}
	chain := report.Chain
	type proof struct {
		name  string
		bytes []byte
		want  string
	}
	proofs := []proof{{"the frozen one", must(os.ReadFile("../record/testdata/proof.json")), ""}}
	for seq := range int64(len(s.Log)) {
		for size := max(seq+1, 2); size <= int64(len(s.Log)); size++ {
			keeper := "keeper"
			if size > s.Takeover {
				keeper = "keeper2"
			}
			if size > s.Handover {
				keeper = "keeper3"
			}
			checkpoint := s.Checkpoint
			if size < int64(len(s.Log)) {
				checkpoint = must(record.SignCheckpoint(s.ID(), s.Heads[size-1], s.Key(keeper)))
			}
			p := must(record.ProveEntryUnder(t.Context(), m, seq, chain, checkpoint))
			proofs = append(proofs, proof{"whole", must(p.Marshal()), ""})
		}
	}

	const proven = 11
	made := func() record.Proof { return must(record.ProveEntry(t.Context(), m, proven, chain)) }
	at := func(p *record.Proof, seq int64) *record.ProofEntry {
		i := slices.IndexFunc(p.Entries, func(e record.ProofEntry) bool { return e.Seq == seq })
		return &p.Entries[i]
	}
	whole := func(seq int64) record.ProofEntry {
		p := must(record.ProveEntry(t.Context(), m, seq, chain))
		return *at(&p, seq)
	}
	for name, change := range map[string]func(*record.Proof){
		"another entry named":                  func(p *record.Proof) { p.Entry = 2 },
		"an entry that it does not need named": func(p *record.Proof) { p.Entry = 0 },
		"an entry twice":                       func(p *record.Proof) { p.Entries = slices.Insert(p.Entries, 1, p.Entries[0]) },
		"entries swapped":                      func(p *record.Proof) { slices.Reverse(p.Entries) },
		"no entries":                           func(p *record.Proof) { p.Entries = []record.ProofEntry{} },
		"a path cut short":                     func(p *record.Proof) { e := at(p, proven); e.Path = e.Path[:2] },
		"no path":                              func(p *record.Proof) { e := at(p, proven); e.Path = []record.Bytes{} },
		"a path prolonged":                     func(p *record.Proof) { e := at(p, proven); e.Path = append(e.Path, e.Path[0]) },
		"half a hash":                          func(p *record.Proof) { e := at(p, proven); e.Path[0] = e.Path[0][:16] },
		"another's path":                       func(p *record.Proof) { at(p, proven).Path = at(p, 0).Path },
		"another's leaf":                       func(p *record.Proof) { at(p, proven).Leaf = at(p, 6).Leaf },
		"another's place":                      func(p *record.Proof) { at(p, proven).Seq = 10; p.Entry = 10 },
		"a place beyond the checkpoint":        func(p *record.Proof) { at(p, 12).Seq = 99 },
		"no checkpoint":                        func(p *record.Proof) { p.Checkpoint = "" },
		"half a checkpoint":                    func(p *record.Proof) { p.Checkpoint = p.Checkpoint[:100] },
		"another kind":                         func(p *record.Proof) { p.Kind = "mithaq.proof/2" },
		"a checkpoint of the first keeper": func(p *record.Proof) {
			p.Checkpoint = string(must(record.SignCheckpoint(s.ID(), s.Head(), s.Key("keeper"))))
		},
		"a checkpoint of another pact": func(p *record.Proof) {
			p.Checkpoint = string(must(record.SignCheckpoint(record.ID{1}, s.Head(), s.Key("keeper3"))))
		},
		"a checkpoint of another head": func(p *record.Proof) {
			p.Checkpoint = string(must(record.SignCheckpoint(s.ID(), s.Heads[12], s.Key("keeper3"))))
		},
		"nobody's witness": func(p *record.Proof) {
			b := must(record.Cosign([]byte(p.Checkpoint), 1641350000, s.Key("president")))
			p.Checkpoint = string(must(record.AddCosignature([]byte(p.Checkpoint), b)))
		},
	} {
		p := made()
		change(&p)
		b, err := canon.Marshal(p) // as it is: Marshal of a proof may refuse
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		proofs = append(proofs, proof{name, b, anywhere})
	}
	for seq := range int64(len(s.Log)) {
		p := made()
		i, there := slices.BinarySearchFunc(p.Entries, seq, func(e record.ProofEntry, seq int64) int { return int(e.Seq - seq) })
		if there {
			p.Entries = slices.Delete(p.Entries, i, i+1)
		} else {
			p.Entries = slices.Insert(p.Entries, i, whole(seq))
		}
		proofs = append(proofs, proof{entry(int(seq)) + " more or less", must(canon.Marshal(p)), anywhere})
	}
	b := must(made().Marshal())
	const seed = 23
	r := rand.New(rand.NewPCG(seed, seed))
	for range many(t, 200, 3000) {
		changed := bytes.Clone(b)
		i := r.IntN(len(b))
		changed[i] = flip(r, changed[i])
		proofs = append(proofs, proof{"a byte changed", changed, anywhere})
	}
	for _, n := range []int{0, 1, len(b) / 2, len(b) - 1} {
		proofs = append(proofs, proof{"cut", b[:n], "proof"})
	}

	var questions []any
	for _, p := range proofs {
		questions = append(questions, proving(p.bytes))
	}
	for i, a := range ask(t, questions) {
		p := proofs[i]
		want := proofPlace(t, p.bytes)
		if a.at() != want {
			t.Errorf("%s: the second verifier says %q (%s), the first %q", p.name, a.at(), a.Reason, want)
		}
		if p.want != anywhere && want != p.want || p.want == anywhere && want == "" {
			t.Errorf("%s: the first verifier says %q, want %q", p.name, want, p.want)
		}
		if want == "" {
			read := must(record.ReadProof(p.bytes))
			r := must(read.Check())
			if a.Pact != r.Pact.String() || a.Entry != read.Entry || a.Act != r.Entry.Act.ID.String() || a.Entries != r.Head.Size ||
				a.Root != record.ID(r.Head.Root).String() || len(a.Witnessed) != len(r.Witnesses) {
				t.Errorf("%s of entry %d: got %+v", p.name, read.Entry, a)
			}
		}
	}
	t.Logf("%d proofs", len(proofs))
}

// TestConsistency: every growth of a small log, and every proof changed.
func TestConsistency(t *testing.T) {
	t.Parallel()
	node(t)
	s := recordtest.NewSample(record.Live)
	rows, all := recordtest.Rows(s.Log)
	m := stored(t, rows, all[len(all)-1], s.Checkpoint)
	heads := append([]record.Head{record.EmptyHead}, all...)
	type head struct {
		Size int64  `json:"size"`
		Root string `json:"root"`
	}
	type grown struct {
		From        head     `json:"from"`
		To          head     `json:"to"`
		Consistency [][]byte `json:"consistency"`
	}
	var questions []any
	var want []bool
	ask1 := func(from, to record.Head, proof []record.Hash) {
		q := grown{head{from.Size, record.ID(from.Root).String()}, head{to.Size, record.ID(to.Root).String()}, [][]byte{}}
		for _, h := range proof {
			q.Consistency = append(q.Consistency, slices.Clone(h[:]))
		}
		questions, want = append(questions, q), append(want, record.CheckConsistency(from, to, proof) == nil)
	}
	for from := range heads {
		for to := from; to < len(heads); to++ {
			p := must(record.ProveConsistency(t.Context(), m, int64(from), int64(to)))
			ask1(heads[from], heads[to], p)
			for i := range p {
				p[i][i] ^= 1
				ask1(heads[from], heads[to], p)
				p[i][i] ^= 1
			}
			other := heads[from]
			other.Root[0] ^= 1
			ask1(other, heads[to], p)
			ask1(heads[from], heads[to], append(slices.Clone(p), record.Hash{}))
			if len(p) > 0 {
				ask1(heads[from], heads[to], p[:len(p)-1])
				ask1(heads[from], heads[to], p[1:])
			}
			ask1(heads[to], heads[from], p)
		}
	}
	good := 0
	for i, a := range ask(t, questions) {
		if a.OK != want[i] {
			t.Errorf("%+v: the second verifier says %v (%s), the first %v", questions[i], a.OK, a.Reason, want[i])
		}
		if a.OK {
			good++
		}
	}
	t.Logf("%d consistency proofs, %d of them good", len(questions), good)
}

// TestStatements: refusals and receipts, the frozen ones and changed ones.
func TestStatements(t *testing.T) {
	t.Parallel()
	node(t)
	p := recordtest.New(record.Live)
	p.Open()
	refusal := must(os.ReadFile("../record/testdata/refusal.json"))
	receipt := must(os.ReadFile("../record/testdata/receipt.json"))
	read := must(record.ReadRefusal(refusal))
	credential := func(name string) json.RawMessage {
		return json.RawMessage(must(canon.Marshal(p.Credential(name))))
	}
	type statement struct {
		Refusal    []byte          `json:"refusal,omitempty"`
		Receipt    []byte          `json:"receipt,omitempty"`
		Pact       string          `json:"pact,omitempty"`
		Act        string          `json:"act,omitempty"`
		Credential json.RawMessage `json:"credential"`
	}
	pact, act := read.Pact.String(), read.Act.String()
	received := receiptAct(t)
	questions := []any{
		statement{Refusal: refusal, Credential: credential("node")},
		statement{Receipt: receipt, Pact: pact, Act: received, Credential: credential("node")},
		statement{Refusal: refusal, Credential: credential("keeper")},
		statement{Receipt: receipt, Pact: pact, Act: received, Credential: credential("keeper")},
		statement{Receipt: receipt, Pact: act, Act: received, Credential: credential("node")},
		statement{Receipt: receipt, Pact: pact, Act: pact, Credential: credential("node")},
		statement{Refusal: receipt, Credential: credential("node")},
		statement{Receipt: refusal, Pact: pact, Act: act, Credential: credential("node")},
	}
	const whole = 2 // the first questions
	r := rand.New(rand.NewPCG(24, 24))
	for range 200 {
		b := bytes.Clone(refusal)
		i := r.IntN(len(b))
		b[i] = flip(r, b[i])
		questions = append(questions, statement{Refusal: b, Credential: credential("node")})
		if changed, err := record.ReadRefusal(b); err == nil && changed.Check(p.Credential("node")) == nil {
			t.Errorf("byte %d of a refusal to %#02x: the first verifier finds nothing", i, b[i])
		}
		b = bytes.Clone(receipt)
		i = r.IntN(len(b))
		b[i] = flip(r, b[i])
		questions = append(questions, statement{Receipt: b, Pact: pact, Act: received, Credential: credential("node")})
	}
	for i, a := range ask(t, questions) {
		if a.OK != (i < whole) || a.OK && (a.Pact != pact || a.Act != []string{act, received}[i]) {
			t.Errorf("question %d: got %+v", i, a)
		}
	}
}

// receiptAct returns the act that the frozen receipt is for, from what was signed.
func receiptAct(t *testing.T) string {
	t.Helper()
	message := must(os.ReadFile("../record/testdata/receipt-message.txt"))
	var said struct{ Act string }
	if err := json.Unmarshal(message[bytes.IndexByte(message, '{'):], &said); err != nil {
		t.Fatal(err)
	}
	return said.Act
}
