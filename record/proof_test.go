package record_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
)

// TestProveEntry proves every entry of the sample, under every checkpoint that covers it.
func TestProveEntry(t *testing.T) {
	s := recordtest.NewSample(record.Live)
	m := stored(t, s)
	c := verified(t, s.Export).Chain
	for seq := range int64(len(s.Log)) {
		p := must(record.ProveEntry(t.Context(), m, seq, c))
		b := must(p.Marshal())
		r, err := must(record.ReadProof(b)).Check()
		if err != nil {
			t.Fatalf("entry %d: %v", seq, err)
		}
		want := &s.Log[seq]
		if r.Pact != s.ID() || r.Entry.Act.ID != want.Act.ID || r.Head != s.Head() || r.Keeper.ID != s.Key("keeper3").ID ||
			len(r.Witnesses) != 2 || r.Node.ID != want.Received.Node || len(r.Signers) != len(want.Envelope.Signatures) ||
			r.Mode != record.Live || r.Signers[0].ID != want.Act.Header.By {
			t.Errorf("entry %d: got %+v", seq, r)
		}
		elsewhere(t, p, s.Head())
		for size := max(seq+1, 2); size < int64(len(s.Log)); size++ {
			keeper := "keeper"
			if size > s.Takeover {
				keeper = "keeper2"
			}
			if size > s.Handover {
				keeper = "keeper3"
			}
			checkpoint := must(record.SignCheckpoint(s.ID(), s.Heads[size-1], s.Key(keeper)))
			p, err := record.ProveEntryUnder(t.Context(), m, seq, c, checkpoint)
			if err != nil {
				t.Fatalf("entry %d under %d: %v", seq, size, err)
			}
			if r, err := p.Check(); err != nil || r.Head != s.Heads[size-1] || r.Keeper.ID != s.Key(keeper).ID {
				t.Errorf("entry %d under %d: got %v, %v", seq, size, r.Head, err)
			}
			elsewhere(t, p, s.Heads[size-1])
		}
	}
	for name, seq := range map[string]int64{"before the first": -1, "after the last": int64(len(s.Log))} {
		if _, err := record.ProveEntry(t.Context(), m, seq, c); err == nil {
			t.Errorf("the entry %s was proven", name)
		}
	}
	if _, err := record.ProveEntryUnder(t.Context(), m, 0, c, s.Lost); err == nil {
		t.Error("proven under the checkpoint of another history")
	}
}

// elsewhere holds the paths of a proof to another implementation.
func elsewhere(t *testing.T, p record.Proof, head record.Head) {
	t.Helper()
	for _, e := range p.Entries {
		var path [][]byte
		for _, h := range e.Path {
			path = append(path, h)
		}
		leaf := rfc6962.DefaultHasher.HashLeaf(e.Leaf)
		if err := proof.VerifyInclusion(rfc6962.DefaultHasher, uint64(e.Seq), uint64(head.Size), leaf, path, head.Root[:]); err != nil {
			t.Errorf("entry %d: %v", e.Seq, err)
		}
	}
}

// TestProofTampered: whatever is changed in a proof, it proves no more, and says where.
func TestProofTampered(t *testing.T) {
	s := recordtest.NewSample(record.Live)
	m := stored(t, s)
	c := verified(t, s.Export).Chain
	good := func() record.Proof { return must(record.ProveEntry(t.Context(), m, 11, c)) }
	at := func(p *record.Proof, seq int64) *record.ProofEntry {
		for i := range p.Entries {
			if p.Entries[i].Seq == seq {
				return &p.Entries[i]
			}
		}
		t.Fatalf("entry %d is not in the proof", seq)
		return nil
	}
	without := func(seq int64) func(*record.Proof) {
		return func(p *record.Proof) {
			p.Entries = slices.DeleteFunc(p.Entries, func(e record.ProofEntry) bool { return e.Seq == seq })
		}
	}
	whole := func(seq int64) record.ProofEntry {
		p := must(record.ProveEntry(t.Context(), m, seq, c))
		return *at(&p, seq)
	}
	for _, tc := range []struct {
		name   string
		change func(*record.Proof)
		want   string
	}{
		{"nothing", func(*record.Proof) {}, ""},
		{"no genesis", without(0), "entry 4 entry.out_of_place"},
		{"no takeover", without(s.Takeover), "entry 11 entry.wrong_term"},
		{"no handover", without(s.Handover), "checkpoint checkpoint.malformed"},
		{"without a witness's new key", without(6), fmt.Sprintf("entry %d term.checkpoint", s.Takeover)},
		{"without a founder's new key", without(4), fmt.Sprintf("entry %d term.signers", s.Takeover)},
		{"without the entry itself", without(11), "proof proof.no_entry"},
		{"another entry named", func(p *record.Proof) { p.Entry = 2 }, "proof proof.no_entry"},
		{"an entry that it does not need named", func(p *record.Proof) { p.Entry = 0 }, "entry 11 proof.not_needed"},
		{"an entry more", func(p *record.Proof) { p.Entries = slices.Insert(p.Entries, 1, whole(2)) }, "entry 2 proof.not_needed"},
		{"an entry twice", func(p *record.Proof) { p.Entries = slices.Insert(p.Entries, 1, p.Entries[0]) }, "entry 0 entry.out_of_place"},
		{"entries swapped", func(p *record.Proof) { slices.Reverse(p.Entries) }, "entry 12 entry.out_of_place"},
		{"no entries", func(p *record.Proof) { p.Entries = []record.ProofEntry{} }, "proof proof.no_entry"},
		{"a path cut short", func(p *record.Proof) { e := at(p, 11); e.Path = e.Path[:2] }, "entry 11 proof.path"},
		{"a path prolonged", func(p *record.Proof) { e := at(p, 11); e.Path = append(e.Path, e.Path[0]) }, "entry 11 proof.path"},
		{"half a hash", func(p *record.Proof) { e := at(p, 11); e.Path[0] = e.Path[0][:16] }, "entry 11 proof.path"},
		{"another's path", func(p *record.Proof) { at(p, 11).Path = at(p, 0).Path }, "entry 11 proof.path"},
		{"another's leaf", func(p *record.Proof) { at(p, 11).Leaf = at(p, 6).Leaf }, "entry 11 proof.path"},
		{"no checkpoint", func(p *record.Proof) { p.Checkpoint = "" }, "checkpoint checkpoint.malformed"},
		{"a checkpoint of the first keeper", func(p *record.Proof) {
			p.Checkpoint = string(must(record.SignCheckpoint(s.ID(), s.Head(), s.Key("keeper"))))
		}, "checkpoint checkpoint.malformed"},
		{"a checkpoint of another pact", func(p *record.Proof) {
			p.Checkpoint = string(must(record.SignCheckpoint(record.ID{1}, s.Head(), s.Key("keeper3"))))
		}, "checkpoint checkpoint.malformed"},
		{"cosigned by nobody's witness", func(p *record.Proof) {
			b := must(record.Cosign([]byte(p.Checkpoint), 1641350000, s.Key("president")))
			p.Checkpoint = string(must(record.AddCosignature([]byte(p.Checkpoint), b)))
		}, "checkpoint checkpoint.malformed"},
	} {
		p := good()
		tc.change(&p)
		_, err := p.Check()
		got := ""
		var fault *record.Fault
		if errors.As(err, &fault) {
			got = fault.Place + " " + fault.Reason().Code
		}
		if got != tc.want {
			t.Errorf("%s: got %q (%v), want %q", tc.name, got, err, tc.want)
		}
	}
	b := must(good().Marshal())
	const seed = 11
	r := rand.New(rand.NewPCG(seed, seed))
	for range 500 {
		changed := bytes.Clone(b)
		i := r.IntN(len(b))
		changed[i] = flip(r, changed[i])
		if p, err := record.ReadProof(changed); err == nil {
			if _, err := p.Check(); err == nil {
				t.Fatalf("seed %d: byte %d to %#02x, and it proves", seed, i, changed[i])
			}
		}
	}
}

// TestForgedProof: a keeper who logs what may not stand cannot prove it either.
func TestForgedProof(t *testing.T) {
	for name, entry := range map[string]func(p *recordtest.Pact) record.Entry{
		"a stranger's act": func(p *recordtest.Pact) record.Entry {
			return p.Entry(p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, p.By("stranger")))
		},
		"another's signature": func(p *recordtest.Pact) record.Entry {
			h := p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, p.By("president")).Header
			return p.Entry(must(record.Sign(p.Mode, h, record.KeySigner{ID: h.By, Key: p.Key("stranger").Key})))
		},
		"a person's receipt": func(p *recordtest.Pact) record.Entry {
			return p.Entry(p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}), func(l *record.Leaf) { l.Received.Node = p.Key("president").ID })
		},
		"another pact's act": func(p *recordtest.Pact) record.Entry {
			return p.Entry(p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, func(h *record.Header) { h.Pact[0] ^= 1 }))
		},
		"an act from the future": func(p *recordtest.Pact) record.Entry {
			return p.Entry(p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, recordtest.Transcribed(p.Now(), p.Now()+1, p.Now()+1)))
		},
		"recorded before its receipt": func(p *recordtest.Pact) record.Entry {
			return p.Entry(p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}), func(l *record.Leaf) { l.Received.At++ })
		},
		"a takeover by one founder": func(p *recordtest.Pact) record.Entry {
			return p.Entry(p.Takeover("keeper2", []string{"secretary"}))
		},
	} {
		p := recordtest.New(record.Live)
		good, err := chainOf(p.Open())
		if err != nil {
			t.Fatal(err)
		}
		log := append(recordtest.New(record.Live).Open(), entry(p))
		m := memory.New()
		p.Write(t, m, log...)
		// The chain does not take the entry, so the proof is put together by hand.
		before := must(record.ProveEntryUnder(t.Context(), m, 0, good, must(record.SignCheckpoint(p.ID(), good.Tree().Head(), p.Key("keeper")))))
		leaf := must(log[2].Marshal())
		rows, heads := recordtest.Rows(log)
		before.Entry, before.Checkpoint = 2, string(p.Checkpoint(heads[2]))
		before.Entries[0].Path = []record.Bytes{rows[1].Hashes[0][:], rows[2].Hashes[0][:]}
		before.Entries = append(before.Entries, record.ProofEntry{Seq: 2, Leaf: leaf, Path: []record.Bytes{rows[1].Hashes[1][:]}})
		if _, err := before.Check(); place(t, err) != "entry 2" {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func chainOf(log []record.Entry) (c record.Chain, err error) {
	for i := range log {
		if c, err = c.Next(&log[i]); err != nil {
			return c, err
		}
	}
	return c, nil
}

// TestConsistency proves every growth of a small log, and holds it to another
// implementation; every change of a proof is noticed.
func TestConsistency(t *testing.T) {
	s := recordtest.NewSample(record.Live)
	m := stored(t, s)
	heads := append([]record.Head{record.EmptyHead}, s.Heads...)
	n := int64(len(heads) - 1)
	for from := int64(0); from <= n; from++ {
		for to := from; to <= n; to++ {
			p, err := record.ProveConsistency(t.Context(), m, from, to)
			if err != nil {
				t.Fatalf("%d to %d: %v", from, to, err)
			}
			if err := record.CheckConsistency(heads[from], heads[to], p); err != nil {
				t.Errorf("%d to %d: %v", from, to, err)
			}
			if from > 0 {
				var path [][]byte
				for _, h := range p {
					path = append(path, h[:])
				}
				if err := proof.VerifyConsistency(rfc6962.DefaultHasher, uint64(from), uint64(to), path, heads[from].Root[:], heads[to].Root[:]); err != nil {
					t.Errorf("%d to %d: %v", from, to, err)
				}
			}
			for i := range p {
				p[i][i] ^= 1
				if record.CheckConsistency(heads[from], heads[to], p) == nil {
					t.Errorf("%d to %d with another hash %d", from, to, i)
				}
				p[i][i] ^= 1
			}
			other := heads[from]
			other.Root[0] ^= 1
			if record.CheckConsistency(other, heads[to], p) == nil || record.CheckConsistency(heads[from], heads[to], append(p, record.Hash{})) == nil {
				t.Errorf("%d to %d from another root, or with a hash more", from, to)
			}
			if from < to && record.CheckConsistency(heads[to], heads[from], p) == nil {
				t.Errorf("%d to %d: it shrank", to, from)
			}
		}
	}
	for _, x := range [][2]int64{{-1, 2}, {3, 2}, {1, n + 1}} {
		if _, err := record.ProveConsistency(t.Context(), m, x[0], x[1]); err == nil {
			t.Errorf("%v was proven", x)
		}
	}
}
