package record_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// stored returns a store that holds the sample.
func stored(t testing.TB, s recordtest.Sample) record.Store {
	t.Helper()
	m := memory.New()
	s.Write(t, m, s.Log...)
	if err := m.PutCheckpoint(t.Context(), s.Checkpoint); err != nil {
		t.Fatal(err)
	}
	return m
}

// TestSample: a record with everything that version 2 has verifies, and says what is in it.
func TestSample(t *testing.T) {
	s := recordtest.NewSample(record.Live)
	for name, src := range map[string]record.Source{
		"store": must(record.StoreSource(t.Context(), stored(t, s))), "file": record.ReadExport(bytes.NewReader(s.Export)),
	} {
		seen := 0
		r, err := record.Verify(t.Context(), src, func(e *record.Entry) error { seen++; return nil })
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if seen != len(s.Log) {
			t.Errorf("%s: %d entries visited, want %d", name, seen, len(s.Log))
		}
		want := []record.Span{
			{Term: 1, From: 0, Keeper: s.Key("keeper").ID, Received: s.Log[0].Received.At},
			{Term: 2, From: s.Takeover, Keeper: s.Key("keeper2").ID, Received: s.Log[s.Takeover].Received.At},
			{Term: 3, From: s.Handover, Keeper: s.Key("keeper3").ID, Received: s.Log[s.Handover].Received.At},
		}
		if diff := cmp.Diff(want, r.Terms); diff != "" {
			t.Errorf("%s: terms (-want +got):\n%s", name, diff)
		}
		if r.Sealed != 1 || r.Erased != 1 || r.Version != 2 || r.Unsigned != 0 || r.Signed != r.Head || r.Head != s.Head() {
			t.Errorf("%s: got %d sealed, %d erased, version %d, head %v signed %v", name, r.Sealed, r.Erased, r.Version, r.Head, r.Signed)
		}
		witnesses := []record.ID{s.Key("node").ID, s.Key("node2").ID}
		slices.SortFunc(witnesses, func(a, b record.ID) int { return bytes.Compare(a[:], b[:]) })
		for i, w := range r.Witnesses {
			if w.Witness != witnesses[i] || w.Instant() != s.Now() {
				t.Errorf("%s: cosignature %d: got %v", name, i, w)
			}
		}
		if len(r.Witnesses) != 2 {
			t.Errorf("%s: %d cosignatures, want 2", name, len(r.Witnesses))
		}
		checkChain(t, s, r.Chain)
	}
}

func checkChain(t *testing.T, s recordtest.Sample, c record.Chain) {
	t.Helper()
	if known, erased := c.Sealed(must(s.Secret.Commit())); !known || !erased {
		t.Errorf("the commitment: known %v, erased %v", known, erased)
	}
	if known, _ := c.Sealed(c.Pact); known {
		t.Error("a commitment of nothing is known")
	}
	for _, tc := range []struct {
		name    string
		seat    int
		founder bool
		witness bool
	}{
		{"archivist", -1, false, false}, // revoked
		{"archivist2", 0, true, false},
		{"secretary", 1, true, false},
		{"node", -1, false, true},
		{"node2", -1, false, true},
		{"keeper3", -1, false, false},
		{"nobody", -1, false, false},
	} {
		id := s.Key(tc.name).ID
		if seat, ok := c.Founder(id); ok != tc.founder || ok && seat != tc.seat {
			t.Errorf("%s: founder of seat %d, %v", tc.name, seat, ok)
		}
		if got := c.WitnessOf(id); got != tc.witness {
			t.Errorf("%s: witness %v", tc.name, got)
		}
	}
	if got, want := c.Witnesses(), []record.ID{s.Key("node").ID, s.Key("node2").ID}; !slices.Equal(got, want) {
		t.Errorf("got witnesses %v, want %v", got, want)
	}
	from := s.Log[5].Received.At.Add(-30e9)
	old := s.Key("archivist").ID
	if !c.Distrusted(old, from) || c.Distrusted(old, from-1) || c.Distrusted(s.Key("secretary").ID, from) {
		t.Error("distrust begins elsewhere than the revocation says")
	}
	list := c.Credentials()
	if !slices.IsSortedFunc(list, func(a, b record.Held) int { return bytes.Compare(a.ID[:], b.ID[:]) }) || len(list) != 12 {
		t.Errorf("%d credentials, want 12, sorted", len(list))
	}
	for _, h := range list {
		if h.ID == old && (h.Revoked != from || h.Seq != 0) {
			t.Errorf("the revoked credential: %+v", h)
		}
		if h.ID == s.Key("keeper2").ID && (h.Seq != s.Takeover || h.Bound != s.Log[s.Takeover].Received.At) {
			t.Errorf("the second keeper's credential: %+v", h)
		}
	}
	for size, want := range map[int64]string{0: "keeper", 1: "keeper", s.Takeover: "keeper", s.Takeover + 1: "keeper2",
		s.Handover: "keeper2", s.Handover + 1: "keeper3", c.Size: "keeper3"} {
		if got := c.KeeperAt(size); got != s.Key(want).ID {
			t.Errorf("the keeper who signs size %d: got %v, want %s", size, got, want)
		}
	}
}

// TestFrozenVersion2 holds what is new in version 2 to its bytes.
func TestFrozenVersion2(t *testing.T) {
	s := recordtest.NewSample(record.Live)
	golden(t, "export-2.txt", s.Export)
	golden(t, "checkpoint-cosigned.txt", s.Checkpoint)
	golden(t, "takeover-envelope.json", must(s.Log[s.Takeover].Act.Marshal()))
	golden(t, "handover-envelope.json", must(s.Log[s.Handover].Act.Marshal()))
	var b bytes.Buffer
	if _, err := record.Export(t.Context(), stored(t, s), &b); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(b.Bytes(), s.Export) {
		t.Error("Export writes another file")
	}
	c := verified(t, s.Export).Chain
	proof := must(record.ProveEntry(t.Context(), stored(t, s), 9, c))
	golden(t, "proof.json", must(proof.Marshal()))

	k := &tape{Signer: s.Key("node")}
	must(record.Cosign(s.Checkpoint, 1641340800, k))
	golden(t, "cosignature-message.txt", k.message)
	refusal := must(record.SignRefusal(s.ID(), s.Log[2].Act.ID, recordtest.Start, []words.Reason{{Code: "office.may_not"}}, k))
	golden(t, "refusal-message.txt", k.message)
	golden(t, "refusal.json", must(refusal.Marshal()))

	d := must(record.NewDraft(record.Live, s.Log[s.Takeover].Act.Header))
	golden(t, "draft.json", must(d.Marshal()))
}

func verified(t testing.TB, file []byte) record.Report {
	t.Helper()
	r, err := record.Verify(t.Context(), record.ReadExport(bytes.NewReader(file)), nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestHeadings: one record has one file. Under the older heading nothing new may stand,
// and under the newer one something new must.
func TestHeadings(t *testing.T) {
	ctx := t.Context()
	s := recordtest.NewSample(record.Live)
	_, _, old := exported(t, 12)
	code := func(err error) string {
		var fault *record.Fault
		if !errors.As(err, &fault) {
			return "none"
		}
		return fault.Place + " " + fault.Reason().Code
	}
	if got := code(verifyFile(ctx, bytes.Replace(s.Export, []byte("record 2"), []byte("record 1"), 1))); got != "entry 5 export.version" {
		t.Errorf("version 2 under the heading of version 1: got %s", got)
	}
	if got := code(verifyFile(ctx, bytes.Replace(old.bytes(), []byte("record 1"), []byte("record 2"), 1))); got != "entry 0 export.heading" {
		t.Errorf("version 1 under the heading of version 2: got %s", got)
	}
	// A record of version 1 that is cosigned is of version 2, by its checkpoint alone.
	p := recordtest.New(record.Live)
	log := p.Open()
	cosigned := p.Cosigned(p.Head(), "node")
	if r := verified(t, recordtest.File(2, log, cosigned)); r.Version != 2 || len(r.Witnesses) != 1 {
		t.Errorf("got version %d, %d witnesses", r.Version, len(r.Witnesses))
	}
	if got := code(verifyFile(ctx, recordtest.File(1, log, cosigned))); got != "checkpoint export.version" {
		t.Errorf("a cosignature under the heading of version 1: got %s", got)
	}
	m := memory.New()
	p.Write(t, m, log...)
	for version, checkpoint := range map[int][]byte{1: p.Checkpoint(p.Head()), 2: cosigned} {
		if err := m.PutCheckpoint(ctx, checkpoint); err != nil {
			t.Fatal(err)
		}
		if got, want := export(t, m), recordtest.File(version, log, checkpoint); !bytes.Equal(got, want) {
			t.Errorf("version %d: got %.40q", version, got)
		}
	}
}

// TestUnsignedTail: a store whose head is ahead of its checkpoint is judged by who kept
// it, and who was a witness, at the checkpoint.
func TestUnsignedTail(t *testing.T) {
	s := recordtest.NewSample(record.Live)
	for size := int64(2); size < int64(len(s.Log)); size++ {
		p := recordtest.New(record.Live)
		rows, heads := recordtest.Rows(s.Log)
		keeper := "keeper"
		if size > s.Takeover {
			keeper = "keeper2"
		}
		if size > s.Handover {
			keeper = "keeper3"
		}
		checkpoint := must(record.SignCheckpoint(s.ID(), heads[size-1], s.Key(keeper)))
		line := must(record.Cosign(checkpoint, recordtest.Start.Time().Unix()+3600, p.Key("node")))
		checkpoint = must(record.AddCosignature(checkpoint, line))
		r, err := record.Verify(t.Context(), source(rows, checkpoint, size), nil)
		if err != nil {
			t.Fatalf("size %d: %v", size, err)
		}
		if r.Unsigned != int64(len(s.Log))-size || r.Signed.Size != size || len(r.Witnesses) != 1 {
			t.Errorf("size %d: got %d unsigned, %d witnesses", size, r.Unsigned, len(r.Witnesses))
		}
		for _, other := range []string{"keeper", "keeper2", "keeper3"} {
			if other == keeper {
				continue
			}
			checkpoint := must(record.SignCheckpoint(s.ID(), heads[size-1], s.Key(other)))
			if _, err := record.Verify(t.Context(), source(rows, checkpoint, size), nil); place(t, err) != "checkpoint" {
				t.Errorf("size %d signed by %s: got %v", size, other, err)
			}
		}
	}
}

func source(rows []record.Row, checkpoint []byte, signed int64) record.Source {
	return record.Source{
		Rows: func(yield func(record.Row, error) bool) {
			for _, r := range rows {
				if !yield(r, nil) {
					return
				}
			}
		},
		Checkpoint: func() ([]byte, error) { return checkpoint, nil },
		Signed:     signed,
	}
}

// TestVisitBeforeFault: what is good before a fault is shown.
func TestVisitBeforeFault(t *testing.T) {
	s := recordtest.NewSample(record.Live)
	for i := range s.Log {
		for name, change := range map[string]func(record.Row) record.Row{
			"form":      func(r record.Row) record.Row { r.Leaf = append(slices.Clone(r.Leaf), ' '); return r },
			"signature": func(r record.Row) record.Row { return resigned(t, r) },
		} {
			rows, heads := recordtest.Rows(s.Log)
			rows[i] = change(rows[i])
			seen := 0
			src := source(rows, s.Pact.Checkpoint(heads[len(heads)-1]), 0)
			src.LeafHashOnly = true
			_, err := record.Verify(context.Background(), src, func(e *record.Entry) error { seen++; return nil })
			if place(t, err) != entry(i) || seen != i {
				t.Errorf("%s of entry %d: %d visited, %v", name, i, seen, err)
			}
		}
	}
}

// resigned returns a row whose last signature is another one, with the hash that fits.
func resigned(t testing.TB, r record.Row) record.Row {
	t.Helper()
	e := must(record.DecodeLeaf(r.Leaf))
	sigs := slices.Clone(e.Envelope.Signatures)
	sigs[len(sigs)-1].Sig = bytes.Repeat([]byte{1}, 64)
	e.Envelope.Signatures = sigs
	r.Leaf = must(e.Marshal())
	r.Hashes = []record.Hash{record.LeafHash(r.Leaf)}
	return r
}

// TestEvidence: a record that is whole by itself is held to what others hold of it.
func TestEvidence(t *testing.T) {
	s := recordtest.NewSample(record.Live)
	receipt := func(act record.ID, name string) record.ReceiptOf {
		return record.ReceiptOf{Act: act, Receipt: must(record.Receive(s.ID(), act, s.Log[2].Received.At, s.Key(name)))}
	}
	checkpoint := func(name string, head record.Head) []byte {
		return must(record.SignCheckpoint(s.ID(), head, s.Key(name)))
	}
	other := s.Heads[3]
	other.Root[0] ^= 1
	for _, tc := range []struct {
		name     string
		against  [][]byte
		receipts []record.ReceiptOf
		want     string
	}{
		{"nothing", nil, nil, ""},
		{"every head, by its keeper", [][]byte{checkpoint("keeper", s.Heads[0]), checkpoint("keeper", s.Heads[3]),
			checkpoint("keeper2", s.Heads[s.Takeover]), s.Checkpoint}, nil, ""},
		{"a head of an earlier term by a later keeper", [][]byte{checkpoint("keeper3", s.Heads[2])}, nil, ""},
		{"the empty head", [][]byte{checkpoint("keeper", record.EmptyHead)}, nil, ""},
		{"a line that nobody knows under it", [][]byte{append(checkpoint("keeper", s.Heads[2]), "— stranger.example AAAAAGZvbw==\n"...)}, nil, ""},
		{"another root", [][]byte{checkpoint("keeper", other)}, nil, "checkpoint checkpoint.fork"},
		{"what the first keeper signed beyond its term", [][]byte{s.Lost}, nil, "checkpoint checkpoint.fork"},
		{"a larger head", [][]byte{s.Checkpoint, checkpoint("keeper3", record.Head{Size: 99})}, nil, "checkpoint checkpoint.ahead"},
		{"signed by nobody who kept it", [][]byte{checkpoint("node", s.Heads[3])}, nil, "evidence evidence.unusable"},
		{"no checkpoint", [][]byte{[]byte("x")}, nil, "evidence evidence.unusable"},

		{"receipts of acts that are there", nil, []record.ReceiptOf{receipt(s.Log[2].Act.ID, "keeper"), receipt(s.Log[3].Act.ID, "node")}, ""},
		{"a receipt of an act that is not", nil, []record.ReceiptOf{receipt(s.Void[1].Act.ID, "node")}, "checkpoint receipt.dropped"},
		{"the first keeper's word", nil, []record.ReceiptOf{{Act: s.Void[1].Act.ID, Receipt: s.Void[1].Received}}, "checkpoint receipt.dropped"},
		{"a stranger's receipt", nil, []record.ReceiptOf{receipt(s.Void[1].Act.ID, "stranger")}, "evidence evidence.unusable"},
		{"a person's receipt", nil, []record.ReceiptOf{receipt(s.Void[1].Act.ID, "president")}, "evidence evidence.unusable"},
		{"a receipt of another act", nil, []record.ReceiptOf{{Act: s.Log[2].Act.ID, Receipt: s.Log[3].Received}}, "evidence evidence.unusable"},
	} {
		src := record.ReadExport(bytes.NewReader(s.Export))
		src.Against, src.Receipts = tc.against, tc.receipts
		_, err := record.Verify(t.Context(), src, nil)
		got := ""
		var fault *record.Fault
		if errors.As(err, &fault) {
			got = fault.Place + " " + fault.Reason().Code
		}
		if got != tc.want {
			t.Errorf("%s: got %q (%v), want %q", tc.name, got, err, tc.want)
		}
	}
}

// TestSampleIsStable: two runs, and two machines, get the same bytes.
func TestSampleIsStable(t *testing.T) {
	a, b := recordtest.NewSample(record.Live), recordtest.NewSample(record.Live)
	if !bytes.Equal(a.Export, b.Export) {
		t.Error("two samples differ")
	}
	if x := recordtest.NewSample(record.Exercise); strings.Contains(string(x.Export), "live") || x.ID() == a.ID() {
		t.Error("the exercise looks like the live record")
	}
}
