package founding_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"mithaq/canon"
	"mithaq/founding"
	"mithaq/keeper"
	"mithaq/memory"
	"mithaq/record"
	"mithaq/words"
)

// opened founds the pact of these tests in a store, and returns the chain behind its
// charter, the genesis, and the checkpoint.
func opened(t testing.TB, text string) (record.Chain, record.Envelope, []byte) {
	t.Helper()
	f, err := founding.Load(files(t, text), "f.hcl", now)
	if err != nil {
		t.Fatal(err)
	}
	d, err := founding.New(f, nonce)
	if err != nil {
		t.Fatal(err)
	}
	for i, name := range []string{"kz", "kg"} {
		if d, err = d.Sign(record.KeySigner{ID: d.Signers()[i], Key: key(name)}); err != nil {
			t.Fatal(err)
		}
	}
	act, err := d.Act()
	if err != nil {
		t.Fatal(err)
	}
	envelope, err := act.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	k, err := keeper.Open(context.Background(), keeper.Config{Store: memory.New(),
		Signer: record.KeySigner{ID: d.Genesis.Keeper, Key: key("keeper")}, Clock: func() words.Instant { return now }})
	if err != nil {
		t.Fatal(err)
	}
	defer k.Close()
	ack, err := k.Found(context.Background(), envelope)
	if err != nil {
		t.Fatal(err)
	}
	edition, err := canon.Marshal(d.Edition)
	if err != nil {
		t.Fatal(err)
	}
	signer := record.KeySigner{ID: d.Genesis.Keeper, Key: key("keeper")}
	second, err := record.Sign(d.Mode(), record.Header{
		Act: record.EditionType, Pact: ack.ID, Matter: record.OnPact, By: signer.ID, Attest: record.Own, Of: record.Performer{Office: "keeper"},
		Edition: d.Header().Edition, Seen: record.Seen{Size: 1, Root: record.ID(ack.Head.Root)}, Nonce: nonce, Body: edition,
	}, signer)
	if err != nil {
		t.Fatal(err)
	}
	if envelope, err = second.Marshal(); err != nil {
		t.Fatal(err)
	}
	if ack, err = k.Submit(context.Background(), envelope); err != nil {
		t.Fatal(err)
	}
	return k.State().Chain(), act.Envelope, ack.Checkpoint
}

// next is a term of a keeper whom the record does not have yet.
func next(t testing.TB, chain record.Chain, ground string, signers ...record.ID) record.Term {
	t.Helper()
	c := record.Credential{Holder: "node", Office: "keeper", Scheme: record.Ed25519, Key: signing("next").Public(), From: now}
	id, err := c.ID()
	if err != nil {
		t.Fatal(err)
	}
	return record.Term{Term: 2, Keeper: id, Credential: &c, Ground: ground, Signers: signers}
}

func founders(t testing.TB, genesis record.Envelope) record.Genesis {
	t.Helper()
	b, err := canon.Marshal(genesis)
	if err != nil {
		t.Fatal(err)
	}
	act, err := record.Open(b)
	if err != nil {
		t.Fatal(err)
	}
	var g record.Genesis
	if err := act.Body(&g); err != nil {
		t.Fatal(err)
	}
	return g
}

func termFile(t testing.TB, d founding.TermDraft) []byte {
	t.Helper()
	b, err := d.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestTakeover: founders appoint a keeper at a head that a witness has cosigned, apart,
// with nothing but the file.
func TestTakeover(t *testing.T) {
	chain, genesis, checkpoint := opened(t, good)
	g := founders(t, genesis)
	body := next(t, chain, record.Takeover, g.Founders...)
	body.Checkpoint = string(checkpoint)
	d, err := founding.NewTerm(chain, genesis, body, nonce)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Takes(chain, now); err == nil || !strings.Contains(err.Error(), "no witness has cosigned") {
		t.Errorf("without a witness: got %v", err)
	}
	line, err := record.Cosign(checkpoint, now.Time().Unix(), record.KeySigner{ID: g.Witnesses[0], Key: key("almaty")})
	if err != nil {
		t.Fatal(err)
	}
	if checkpoint, err = record.AddCosignature(checkpoint, line); err != nil {
		t.Fatal(err)
	}
	body.Checkpoint = string(checkpoint)
	if d, err = founding.NewTerm(chain, genesis, body, nonce); err != nil {
		t.Fatal(err)
	}
	if err := d.Takes(chain, now); err != nil {
		t.Error(err)
	}
	a, err := founding.ReadTerm(termFile(t, d))
	if err != nil {
		t.Fatal(err)
	}
	if a, err = a.Sign(record.KeySigner{ID: g.Founders[0], Key: key("kz")}); err != nil {
		t.Fatal(err)
	}
	b, err := d.Sign(record.KeySigner{ID: g.Founders[1], Key: key("kg")})
	if err != nil {
		t.Fatal(err)
	}
	joined, err := b.Join(a)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := founding.ReadTerm(termFile(t, joined))
	if err != nil {
		t.Fatal(err)
	}
	act, err := whole.Act()
	if err != nil {
		t.Fatal(err)
	}
	if err := act.CheckAll(chain.Credential); err != nil || act.ID != d.ID() {
		t.Errorf("the act is %s, %v", act.ID.Short(), err)
	}
	if got := whole.Of(signing("next").Public(), whole.Term.Keeper); len(got) != 1 {
		t.Errorf("the new keeper's key is that of %v", got)
	}
}

// TestTermRefuses: what a signer could not see without a record is held to what the file
// says of itself.
func TestTermRefuses(t *testing.T) {
	chain, genesis, checkpoint := opened(t, good)
	g := founders(t, genesis)
	if _, err := founding.NewTerm(chain, genesis, next(t, chain, record.Handover, chain.Keeper), nonce); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		change func(*record.Term)
		want   string
	}{
		"nobody":               {func(b *record.Term) { b.Signers = nil }, "nobody is to sign"},
		"a stranger":           {func(b *record.Term) { b.Signers = []record.ID{{1}} }, "the record has no credential"},
		"quorum":               {func(b *record.Term) { b.Ground = record.Takeover }, "signed by 2 founders or more"},
		"ground":               {func(b *record.Term) { b.Ground = "theft" }, "is none of"},
		"handover, two":        {func(b *record.Term) { b.Signers = append(b.Signers, g.Founders...) }, "by the outgoing keeper alone"},
		"handover, cosigned":   {func(b *record.Term) { b.Checkpoint = string(checkpoint) }, "carries no checkpoint"},
		"keeper":               {func(b *record.Term) { b.Credential = nil }, "lacks the credential of the new keeper"},
		"another's credential": {func(b *record.Term) { b.Credential.Office = "node" }, "lacks the credential of the new keeper"},
		"checkpoint": {func(b *record.Term) {
			b.Ground, b.Signers, b.Checkpoint = record.Takeover, g.Founders, strings.Replace(string(checkpoint), "\n2\n", "\n3\n", 1)
		}, "not of the head"},
	} {
		body := next(t, chain, record.Handover, chain.Keeper)
		tc.change(&body)
		if _, err := founding.NewTerm(chain, genesis, body, nonce); err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: got %v, want %q", name, err, tc.want)
		}
	}
	_, other, _ := opened(t, strings.Replace(good, "drill-2026", "drill-2027", 1))
	if _, err := founding.NewTerm(chain, other, next(t, chain, record.Handover, chain.Keeper), nonce); err == nil || !strings.Contains(err.Error(), "not that of the pact") {
		t.Errorf("the genesis of another pact: got %v", err)
	}
	alone, lone, cp := opened(t, strings.Replace(good, "quorum    = 2", "quorum    = 0", 1))
	body := next(t, alone, record.Takeover, founders(t, lone).Founders...)
	body.Checkpoint = string(cp)
	if _, err := founding.NewTerm(alone, lone, body, nonce); err == nil || !strings.Contains(err.Error(), "allows no takeover") {
		t.Errorf("a pact whose founders gave up the right: got %v", err)
	}
}

// FuzzReadTerm: what is read is what is written.
func FuzzReadTerm(f *testing.F) {
	chain, genesis, _ := opened(f, good)
	d, err := founding.NewTerm(chain, genesis, next(f, chain, record.Handover, chain.Keeper), nonce)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(termFile(f, d))
	f.Add([]byte(`{"ceremony":"mithaq.term/1"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := founding.ReadTerm(b)
		if err != nil {
			return
		}
		if !bytes.Equal(termFile(t, d), b) {
			t.Error("written again it is another file")
		}
	})
}
