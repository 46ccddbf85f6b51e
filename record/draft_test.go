package record_test

import (
	"bytes"
	"slices"
	"testing"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/record/recordtest"
)

// TestDraft carries acts from hand to hand until all have signed: what comes out is what
// Sign would have made in one place.
func TestDraft(t *testing.T) {
	p := recordtest.New(record.Live)
	genesis := p.Genesis()
	p.Open()
	founders := []record.Signer{p.Key("archivist"), p.Key("secretary")}
	for name, tc := range map[string]struct {
		act     record.Act
		signers []record.Signer
	}{
		"genesis":  {genesis, founders},
		"takeover": {p.Takeover("keeper2", []string{"archivist", "secretary"}), founders},
		"handover": {p.Handover("keeper2"), []record.Signer{p.Key("keeper")}},
		"note":     {p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, p.By("president")), []record.Signer{p.Key("president")}},
	} {
		d := must(record.NewDraft(record.Live, tc.act.Header))
		var ids []record.ID
		for _, s := range tc.signers {
			ids = append(ids, s.Credential())
		}
		if !slices.Equal(d.Signers(), ids) || !slices.Equal(d.Missing(), ids) || d.ID() != tc.act.ID || d.Mode() != record.Live ||
			d.Header().Act != tc.act.Header.Act {
			t.Errorf("%s: signers %v, missing %v, want %v", name, d.Signers(), d.Missing(), ids)
		}
		if _, err := d.Act(); err == nil {
			t.Errorf("%s: an act that nobody has signed", name)
		}
		// Each signs a copy of his own, the last one first, and the copies are united.
		joined := d
		for _, s := range slices.Backward(tc.signers) {
			copied := must(record.ReadDraft(must(d.Marshal())))
			signed := must(copied.Sign(s))
			if _, err := signed.Sign(s); err == nil {
				t.Errorf("%s: signed twice by one", name)
			}
			joined = must(joined.Join(must(record.ReadDraft(must(signed.Marshal())))))
			if err := joined.Check(lookup(p)); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		if len(joined.Missing()) != 0 || len(d.Missing()) != len(ids) {
			t.Errorf("%s: missing %v after all, %v before", name, joined.Missing(), d.Missing())
		}
		act := must(joined.Act())
		if got, want := must(act.Marshal()), must(tc.act.Marshal()); !bytes.Equal(got, want) {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
		}
		if err := act.CheckAll(lookup(p)); err != nil && name != "genesis" {
			t.Errorf("%s: %v", name, err)
		}
		if again := must(joined.Join(joined)); !bytes.Equal(must(again.Marshal()), must(joined.Marshal())) {
			t.Errorf("%s: joined with itself it is another", name)
		}
	}
}

func TestDraftRefuses(t *testing.T) {
	p := recordtest.New(record.Live)
	p.Open()
	both := []string{"archivist", "secretary"}
	d := must(record.NewDraft(record.Live, p.Takeover("keeper2", both).Header))
	other := must(record.NewDraft(record.Live, p.Takeover("keeper2", both).Header)) // another nonce
	first, second := must(d.Sign(p.Key("archivist"))), must(d.Sign(p.Key("secretary")))
	if _, err := d.Sign(p.Key("president")); err == nil {
		t.Error("signed by one who is not asked")
	}
	if _, err := d.Join(other); err == nil {
		t.Error("two acts were joined")
	}
	forged := must(d.Sign(record.KeySigner{ID: p.Key("archivist").ID, Key: p.Key("stranger").Key}))
	if forged.Check(lookup(p)) == nil {
		t.Error("another key's signature fits")
	}
	if _, err := first.Join(forged); err == nil {
		t.Error("two signatures of one credential were joined")
	}
	if first.Check(func(record.ID) (record.Credential, bool) { return record.Credential{}, false }) == nil {
		t.Error("the signature of nobody fits")
	}
	if first.Check(func(record.ID) (record.Credential, bool) { return p.Credential("stranger"), true }) == nil {
		t.Error("the signature fits under another's credential")
	}
	// The genesis carries its own credentials; whoever looks them up has no say.
	g := must(must(record.NewDraft(record.Live, p.Genesis().Header)).Sign(p.Key("secretary")))
	if err := g.Check(nil); err != nil {
		t.Error(err)
	}
	var env record.Envelope
	all := must(first.Join(second))
	if err := canon.Unmarshal(must(all.Marshal()), &env); err != nil {
		t.Fatal(err)
	}
	a, b := env.Signatures[0], env.Signatures[1]
	for name, sigs := range map[string][]record.Signature{
		"out of order": {b, a}, "twice": {a, a}, "a stranger's": {a, {KeyID: p.Key("stranger").ID, Sig: b.Sig}},
	} {
		env.Signatures = sigs
		if _, err := record.ReadDraft(must(canon.Marshal(env))); err == nil {
			t.Errorf("signatures %s were read", name)
		}
	}
	for name, change := range map[string]func(*record.Term){
		"no signers":            func(t *record.Term) { t.Signers = []record.ID{} },
		"a signer twice":        func(t *record.Term) { t.Signers[1] = t.Signers[0] },
		"another first":         func(t *record.Term) { slices.Reverse(t.Signers) },
		"more than can ever be": func(t *record.Term) { t.Signers = append(t.Signers, manyIDs(record.MaxFounders)...) },
	} {
		h := d.Header()
		var body record.Term
		if err := canon.Unmarshal(h.Body, &body); err != nil {
			t.Fatal(err)
		}
		change(&body)
		h.Body = must(canon.Marshal(body))
		if _, err := record.NewDraft(record.Live, h); err == nil {
			t.Errorf("%s: a draft was made", name)
		}
	}
	h := d.Header()
	h.Nonce = "x"
	if _, err := record.NewDraft(record.Live, h); err == nil {
		t.Error("a header that is none became a draft")
	}
	if _, err := record.ReadDraft(make([]byte, record.MaxEnvelope+1)); err == nil {
		t.Error("a draft larger than any act was read")
	}
	act := must(all.Act())
	act.Envelope.Signatures = act.Envelope.Signatures[:1]
	if act.CheckAll(lookup(p)) == nil {
		t.Error("an act with a signature too few is good")
	}
}

func manyIDs(n int) (ids []record.ID) {
	for i := range n {
		ids = append(ids, record.ID{1, byte(i), byte(i >> 8)})
	}
	return ids
}
