package record_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq/canon"
	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"
)

type change = func(*record.Header)

// TestRules lets a keeper who signs and hashes correctly record what may not stand
// in a record. The verifier names the entry and the reason.
func TestRules(t *testing.T) {
	type pact = *recordtest.Pact
	note := func(p pact, options ...change) record.Act {
		return p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, options...)
	}
	// after returns a record whose entries after genesis and edition are these.
	after := func(entries ...func(pact) record.Entry) func(pact) []record.Entry {
		return func(p pact) []record.Entry {
			log := p.Open()
			for _, e := range entries {
				log = append(log, e(p))
			}
			return log
		}
	}
	one := func(act func(pact) record.Act, options ...func(*record.Leaf)) func(pact) []record.Entry {
		return after(func(p pact) record.Entry { return p.Entry(act(p), options...) })
	}
	plainNote := func(p pact) record.Act { return note(p) }
	revoke := func(name string) func(pact) record.Entry {
		return func(p pact) record.Entry {
			return p.Entry(p.Act(record.RevokeType, record.Revoke{Credential: p.Key(name).ID, Reason: "lost"}))
		}
	}
	by := func(name string, options ...func(*record.Leaf)) func(pact) record.Entry {
		return func(p pact) record.Entry { return p.Entry(note(p, p.By(name)), options...) }
	}
	// genesis returns a record of a genesis whose body and signers were changed.
	genesis := func(f func(pact, *record.Genesis), signers ...string) func(pact) []record.Entry {
		return func(p pact) []record.Entry {
			g := p.Genesis()
			var body record.Genesis
			if err := g.Body(&body); err != nil {
				t.Fatal(err)
			}
			f(p, &body)
			h := g.Header
			h.Body = must(canon.Marshal(body))
			h.By = p.Key(signers[0]).ID
			var keys []record.Signer
			for _, name := range signers {
				keys = append(keys, p.Key(name))
			}
			return []record.Entry{p.Entry(must(record.Sign(p.Mode, h, keys...)))}
		}
	}
	asIs := func(pact, *record.Genesis) {}

	for _, tc := range []struct {
		name string
		log  func(pact) []record.Entry
		code string // of the fault at the last entry; empty where the record is good
	}{
		{"a good record", one(plainNote), ""},
		{"only a genesis", func(p pact) []record.Entry { return p.Open()[:1] }, ""},

		{"no genesis", func(p pact) []record.Entry { return []record.Entry{p.Entry(note(p))} }, "record.no_genesis"},
		{"no edition", func(p pact) []record.Entry {
			return []record.Entry{p.Entry(p.Genesis()), p.Entry(note(p))}
		}, "record.no_edition"},
		{"another edition than the genesis names", func(p pact) []record.Entry {
			log := []record.Entry{p.Entry(p.Genesis())}
			p.Compiled = canon.Raw(`{"rules":["other"]}`)
			return append(log, p.Entry(p.Edition()))
		}, "record.other_edition"},
		{"a second genesis", one(func(p pact) record.Act { return p.Fork().Genesis() }), "record.second_genesis"},

		{"another pact", one(func(p pact) record.Act {
			return note(p, func(h *record.Header) { h.Pact[0] ^= 1 })
		}), "act.wrong_pact"},
		{"an act of an exercise", one(func(p pact) record.Act {
			q := p.Fork()
			q.Mode = record.Exercise
			return note(q)
		}), "act.wrong_mode"},
		{"the same act again", func(p pact) []record.Entry {
			log := p.Open()
			act := note(p)
			return append(log, p.Entry(act), p.Entry(act))
		}, "act.replayed"},
		{"the edition again", func(p pact) []record.Entry {
			log := p.Open()
			return append(log, p.Entry(log[1].Act))
		}, "act.replayed"},
		{"a head that was not there yet", one(func(p pact) record.Act {
			return note(p, func(h *record.Header) { h.Seen.Size = 3 })
		}), "act.seen_ahead"},
		{"received after good_until", one(func(p pact) record.Act {
			return note(p, func(h *record.Header) { h.GoodUntil = p.Now() - 1 })
		}), "act.too_late"},
		{"received at good_until", one(func(p pact) record.Act {
			return note(p, func(h *record.Header) { h.GoodUntil = p.Now() })
		}), ""},

		{"a stranger", after(by("stranger")), "credential.unknown"},
		{"a revoked credential", after(revoke("minister"), by("minister")), "credential.revoked"},
		{"a revoked credential, received before", after(revoke("minister"), by("minister", func(l *record.Leaf) {
			l.Received.At -= 60_001
		})), ""},
		{"a revoked credential, received at that instant", after(revoke("minister"), by("minister", func(l *record.Leaf) {
			l.Received.At -= 60_000
		})), "credential.revoked"},
		{"revoked twice counts from the first", after(revoke("minister"), revoke("minister"), by("minister", func(l *record.Leaf) {
			l.Received.At -= 60_000
		})), "credential.revoked"},
		{"within the term", after(by("temporary")), ""},
		{"after the term", after(func(p pact) record.Entry {
			p.Pass(time.Hour)
			return by("temporary")(p)
		}), "credential.not_in_term"},
		{"before the term", func(p pact) []record.Entry {
			p.Bind("late", record.Credential{Holder: "person", Office: "envoy", From: recordtest.Start.Add(time.Hour)})
			return append(p.Open(), by("late")(p))
		}, "credential.not_in_term"},
		{"a revoked credential revokes", after(revoke("minister"), func(p pact) record.Entry {
			return p.Entry(p.Act(record.RevokeType, record.Revoke{Credential: p.Key("president").ID}, p.By("minister")))
		}), "credential.revoked"},
		{"a credential that nobody bound is revoked", after(revoke("nobody")), "credential.unknown"},
		{"a credential bound by act", after(func(p pact) record.Entry {
			return p.Entry(p.Act(record.CredentialType, p.Credential("observer")))
		}, by("observer")), ""},
		{"a credential bound twice", after(func(p pact) record.Entry {
			return p.Entry(p.Act(record.CredentialType, p.Credential("president")))
		}), "act.malformed"},
		{"a credential of another scheme", after(func(p pact) record.Entry {
			c := p.Credential("observer")
			c.Scheme = "rsa"
			return p.Entry(p.Act(record.CredentialType, c))
		}), "act.malformed"},
		{"a credential with half a key", after(func(p pact) record.Entry {
			c := p.Credential("observer")
			c.Key = c.Key[:16]
			return p.Entry(p.Act(record.CredentialType, c))
		}), "act.malformed"},
		{"a credential that ends before it begins", after(func(p pact) record.Entry {
			c := p.Credential("observer")
			c.Until = c.From
			return p.Entry(p.Act(record.CredentialType, c))
		}), "act.malformed"},
		{"a body that its type does not have", after(func(p pact) record.Entry {
			return p.Entry(p.Act(record.RevokeType, recordtest.Note{Text: "x"}))
		}), "act.malformed"},

		{"another's signature", after(func(p pact) record.Entry {
			h := note(p, p.By("president")).Header
			return p.Entry(must(record.Sign(p.Mode, h, record.KeySigner{ID: h.By, Key: p.Key("stranger").Key})))
		}), "act.bad_signature"},
		{"another key hint", after(func(p pact) record.Entry {
			e := p.Entry(note(p))
			e.Envelope.Signatures = slices.Clone(e.Envelope.Signatures)
			e.Envelope.Signatures[0].KeyID = p.Key("president").ID
			return e
		}), "entry.malformed"},
		{"two signatures", after(func(p pact) record.Entry {
			e := p.Entry(note(p))
			s := e.Envelope.Signatures[0]
			e.Envelope.Signatures = []record.Signature{s, s}
			return e
		}), "entry.malformed"},
		{"a receipt signed by a stranger", after(func(p pact) record.Entry {
			e := p.Entry(note(p))
			e.Received = must(record.Receive(p.ID(), e.Act.ID, e.Received.At,
				record.KeySigner{ID: e.Received.Node, Key: p.Key("stranger").Key}))
			return e
		}), "entry.bad_receipt"},
		{"a receipt for another act", after(func(p pact) record.Entry {
			e := p.Entry(note(p))
			e.Received = must(record.Receive(p.ID(), p.ID(), e.Received.At, p.Key("keeper")))
			return e
		}), "entry.bad_receipt"},
		{"a receipt of an unknown node", one(plainNote, func(l *record.Leaf) { l.Received.Node[0] ^= 1 }), "credential.unknown"},

		{"recorded before the entry before", one(plainNote, func(l *record.Leaf) {
			l.Recorded -= 120_000
			l.Received.At = l.Recorded
		}), "entry.back_dated"},
		{"recorded at the same instant", one(plainNote, func(l *record.Leaf) {
			l.Recorded -= 60_000
			l.Received.At = l.Recorded
		}), ""},
		{"recorded before it was received", one(plainNote, func(l *record.Leaf) { l.Received.At++ }), "entry.recorded_before_receipt"},
		{"another term", one(plainNote, func(l *record.Leaf) { l.Term = 2 }), "entry.wrong_term"},
		{"term 0", one(plainNote, func(l *record.Leaf) { l.Term = 0 }), "entry.malformed"},
		{"engine 0", one(plainNote, func(l *record.Leaf) { l.Engine = 0 }), "entry.malformed"},
		{"another edition", one(plainNote, func(l *record.Leaf) { l.Edition[0] ^= 1 }), "entry.wrong_edition"},
		{"another place", one(plainNote, func(l *record.Leaf) { l.Seq = 3 }), "entry.out_of_place"},
		{"a finding without a code", one(plainNote, recordtest.Found(words.Reason{})), "entry.malformed"},

		{"a leaf larger than any reader of exports takes", one(plainNote, recordtest.Found(words.Why(strings.Repeat("x", 2*record.MaxEnvelope)))), "entry.malformed"},

		{"genesis as it is", genesis(asIs, "archivist", "secretary"), ""},
		{"a founder did not sign", genesis(asIs, "archivist"), "genesis.founders"},
		{"founders in another order", genesis(asIs, "secretary", "archivist"), "genesis.founders"},
		{"a founder twice", genesis(func(p pact, g *record.Genesis) { g.Founders[1] = g.Founders[0] }, "archivist", "archivist"), "genesis.founders"},
		{"another signs for a founder", genesis(asIs, "archivist", "president"), "genesis.founders"},
		{"no founders", genesis(func(p pact, g *record.Genesis) { g.Founders = nil }, "archivist"), "genesis.founders"},
		{"a quorum of more than all", genesis(func(p pact, g *record.Genesis) { g.Quorum = 3 }, "archivist", "secretary"), "genesis.founders"},
		{"a keeper that nobody knows", genesis(func(p pact, g *record.Genesis) { g.Keeper[0] ^= 1 }, "archivist", "secretary"), "credential.unknown"},
		{"a witness that nobody knows", genesis(func(p pact, g *record.Genesis) { g.Witnesses[0][0] ^= 1 }, "archivist", "secretary"), "credential.unknown"},
		{"a founder out of his term", genesis(func(p pact, g *record.Genesis) {
			g.Credentials[1].From = recordtest.Start.Add(time.Hour)
			g.Founders[1] = must(g.Credentials[1].ID())
		}, "archivist", "secretary"), "genesis.founders"},
		{"a credential twice", genesis(func(p pact, g *record.Genesis) { g.Credentials = append(g.Credentials, g.Credentials[0]) }, "archivist", "secretary"), "act.malformed"},
		{"the other mode inside", genesis(func(p pact, g *record.Genesis) { g.Mode = record.Exercise }, "archivist", "secretary"), "act.wrong_mode"},
		{"a founder's signature does not fit", func(p pact) []record.Entry {
			e := p.Entry(p.Genesis())
			e.Envelope.Signatures = slices.Clone(e.Envelope.Signatures)
			e.Envelope.Signatures[1].Sig = make([]byte, 64)
			return []record.Entry{e}
		}, "act.bad_signature"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p := recordtest.New(record.Live)
			log := tc.log(p)
			report, err := verifyLog(t.Context(), p, log)
			if tc.code == "" {
				if err != nil {
					t.Fatalf("got %v, want a record that verifies", err)
				}
				if report.Chain.Size != int64(len(log)) {
					t.Errorf("got %d entries, want %d", report.Chain.Size, len(log))
				}
				return
			}
			if got, want := place(t, err), entry(len(log)-1); got != want {
				t.Fatalf("got a fault at %q (%v), want %q", got, err, want)
			}
			var fault *record.Fault
			if errors.As(err, &fault); fault.Reason().Code != tc.code {
				t.Errorf("got %v, want %s", fault.Reason(), tc.code)
			}
		})
	}
}

// TestChainIsAValue: Next leaves its receiver alone, also where it fails.
func TestChainIsAValue(t *testing.T) {
	p := recordtest.New(record.Exercise)
	log := p.Record(12)
	var chains []record.Chain
	var c record.Chain
	for i := range log {
		chains = append(chains, c)
		next, err := c.Next(&log[i])
		if err != nil {
			t.Fatal(err)
		}
		c = next
	}
	minister := p.Key("minister").ID
	for i, old := range chains {
		if old.Size != int64(i) {
			t.Errorf("chain %d: got size %d", i, old.Size)
		}
		for j := range log {
			seq, ok := old.Seq(log[j].Act.ID)
			if want := j < i; ok != want || ok && seq != int64(j) {
				t.Errorf("chain %d, act %d: got %d, %v, want known: %v", i, j, seq, ok, want)
			}
		}
		if _, ok := old.Credential(minister); ok != (i > 0) {
			t.Errorf("chain %d: minister known: %v", i, ok)
		}
		if _, ok := old.Credential(p.Key("observer").ID); ok != (i > 5) {
			t.Errorf("chain %d: observer known: %v", i, ok)
		}
	}
}

func TestExportRefusesFaults(t *testing.T) {
	p := recordtest.New(record.Live)
	s := memory.New()
	log := p.Record(6)
	head := p.Write(t, s, log[:5]...)
	if err := s.PutCheckpoint(t.Context(), p.Checkpoint(p.Head())); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if _, err := record.Export(t.Context(), s, &b); err == nil {
		t.Error("a record whose checkpoint is not the head's was exported")
	}
	if err := s.PutCheckpoint(t.Context(), p.Checkpoint(head)); err != nil {
		t.Fatal(err)
	}
	if _, err := record.Export(t.Context(), s, failing{}); !errors.Is(err, errFull) {
		t.Errorf("got %v, want %v", err, errFull)
	}
}

var errFull = errors.New("the disk is full")

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errFull }

func TestVisit(t *testing.T) {
	_, log, f := exported(t, 9)
	stop := errors.New("enough")
	var seen []int64
	_, err := record.Verify(t.Context(), record.ReadExport(bytes.NewReader(f.bytes())), func(e *record.Entry) error {
		if seen = append(seen, e.Seq); len(seen) == 4 {
			return stop
		}
		if e.Act.ID != log[e.Seq].Act.ID {
			t.Errorf("entry %d: got another act", e.Seq)
		}
		return nil
	})
	if !errors.Is(err, stop) || !slices.Equal(seen, []int64{0, 1, 2, 3}) {
		t.Errorf("got %v, %v", seen, err)
	}
}

func TestSealed(t *testing.T) {
	salt := bytes.Repeat([]byte{7}, record.SaltSize)
	good := record.Opening{Salt: salt, Value: canon.Raw(`"because"`)}
	s := record.Sealed{At: "/body/grounds", Commit: must(good.Commit()), Audience: "council"}
	if !s.Opens(good) {
		t.Error("the opening does not open what it closed")
	}
	other := bytes.Clone(salt)
	other[31]++
	for name, o := range map[string]record.Opening{
		"another value":           {Salt: salt, Value: canon.Raw(`"therefore"`)},
		"another salt":            {Salt: other, Value: good.Value},
		"a short salt":            {Salt: salt[:31], Value: canon.Raw(string(salt[31:]) + `"because"`)},
		"a value not canonical":   {Salt: salt, Value: canon.Raw(` "because"`)},
		"no value":                {Salt: salt},
		"no salt":                 {Value: good.Value},
		"the other type of value": {Salt: salt, Value: canon.Raw(`["because"]`)},
	} {
		if s.Opens(o) {
			t.Errorf("%s opens it too", name)
		}
	}
	if s.Opens(record.Opening{}) {
		t.Error("nothing opens it")
	}
}

func TestActCheck(t *testing.T) {
	p := recordtest.New(record.Live)
	p.Open()
	act := p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, p.By("president"))
	if err := act.Check(p.Credential("president")); err != nil {
		t.Errorf("the author's own credential: %v", err)
	}
	if err := act.Check(p.Credential("archivist")); err == nil {
		t.Error("the signature fits another credential")
	}
	// The same key under a credential of another office is another credential.
	c := p.Credential("president")
	c.Office = "minister"
	if err := act.Check(c); err == nil {
		t.Error("the signature fits the same key in another office")
	}
	h := act.Header
	h.Body = must(canon.Marshal(recordtest.Note{Text: strings.Repeat("x", record.MaxPayload)}))
	if _, err := record.Sign(record.Live, h, p.Key("president")); err == nil {
		t.Error("a payload larger than MaxPayload was signed")
	}
	if _, err := record.Open(make([]byte, record.MaxEnvelope+1)); err == nil || !strings.Contains(err.Error(), "larger") {
		t.Errorf("an envelope larger than MaxEnvelope: got %v", err)
	}
}
