package mithaqtest

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"mithaq/canon"
	"mithaq/charter/csto"
	"mithaq/keeper"
	"mithaq/member"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"
)

// Members are the parties of the test pact.
var Members = []string{"AM", "BY", "KG", "KZ", "RU", "TJ"}

// Force is since when the members are bound: the day on which the Charter came into
// force.
var Force = words.At(time.Date(2003, 9, 17, 21, 0, 0, 0, time.UTC))

// Start is when the test pact's clock begins.
var Start = words.At(time.Date(2022, 1, 5, 0, 0, 0, 0, time.UTC))

// A Pact makes signed acts.
type Pact struct {
	Mode    record.Mode
	ID      record.ID
	Edition record.ID
	Source  string // the act that registered a source, after Begin

	// To be set before Genesis, by name: who founds the pact (the archivist, where nobody
	// does), who witnesses, how many founders appoint another keeper.
	Founders  []string
	Witnesses []string
	Quorum    int64

	creds    map[string]record.Credential
	keys     map[string]record.KeySigner
	compiled []byte
	nonce    atomic.Int64
	clock    atomic.Int64
}

// New returns a pact of the given mode.
func New(t testing.TB, mode record.Mode) *Pact {
	t.Helper()
	c, _, err := csto.Load()
	must(t, err)
	compiled, err := c.Compile()
	must(t, err)
	p := &Pact{
		Mode: mode, Edition: record.EditionID(compiled), compiled: compiled,
		creds: map[string]record.Credential{}, keys: map[string]record.KeySigner{},
	}
	p.clock.Store(int64(Start))
	p.Bind(t, "archivist", record.Credential{Holder: "service", Office: "archivist"})
	p.Bind(t, "keeper", record.Credential{Holder: "node", Office: "keeper"})
	for _, m := range Members {
		p.Bind(t, m, record.Credential{Holder: "person", Office: "president", Member: m, Person: "p_" + m})
	}
	return p
}

// Under puts the pact under another compiled charter. To be called before Genesis.
func (p *Pact) Under(compiled []byte) { p.compiled, p.Edition = compiled, record.EditionID(compiled) }

// Bind makes a key for a credential and keeps both under a name. The credential
// enters the record with the genesis, or by an act.
func (p *Pact) Bind(t testing.TB, name string, c record.Credential) record.Credential {
	t.Helper()
	seed := sha256.Sum256([]byte("mithaqtest " + name))
	key := ed25519.NewKeyFromSeed(seed[:])
	c.Scheme, c.Key = record.Ed25519, record.Bytes(key.Public().(ed25519.PublicKey))
	if !c.From.Known() {
		c.From = Start
	}
	id, err := c.ID()
	must(t, err)
	p.creds[name], p.keys[name] = c, record.KeySigner{ID: id, Key: key}
	return c
}

// Credential returns the credential of a name.
func (p *Pact) Credential(name string) record.Credential { return p.creds[name] }

// Key returns the signer of a name.
func (p *Pact) Key(name string) record.KeySigner { return p.keys[name] }

// KeyFile returns the private key of a name as a file of package keyfile holds it.
func (p *Pact) KeyFile(t testing.TB, name string) []byte {
	t.Helper()
	der, err := x509.MarshalPKCS8PrivateKey(p.keys[name].Key)
	must(t, err)
	return pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
}

// Now is the pact's clock: it goes on by a millisecond with every look.
func (p *Pact) Now() words.Instant { return words.Instant(p.clock.Add(1)) }

// Pass lets time go by.
func (p *Pact) Pass(d time.Duration) { p.clock.Add(d.Milliseconds()) }

// An Option changes a header before it is signed.
type Option func(*record.Header)

// On puts the act on a matter.
func On(crisis string) Option { return func(h *record.Header) { h.Matter = crisis } }

// Citing cites.
func Citing(as, ref string) Option {
	return func(h *record.Header) { h.Cites = append(h.Cites, record.Cite{As: as, Ref: ref}) }
}

// Transcribed makes the act one that the archivist signs for a source, of a member,
// happened between two instants and known at the second.
func (p *Pact) Transcribed(ofMember string, from, to words.Instant) Option {
	return func(h *record.Header) {
		h.Attest, h.By = record.Transcribed, p.keys["archivist"].ID
		h.Of = record.Performer{Member: ofMember}
		h.Happened, h.Known = &words.Window{From: from, To: to}, to
		if p.Source != "" {
			Citing("source", p.Source)(h)
		}
	}
}

// Act signs an act of whoever the name stands for.
func (p *Pact) Act(t testing.TB, name, actType string, body any, options ...Option) record.Act {
	t.Helper()
	return p.Signed(t, []string{name}, actType, body, options...)
}

// Signed signs an act of several, who have one only in a genesis and in the opening of
// a term: its author is the first of them.
func (p *Pact) Signed(t testing.TB, names []string, actType string, body any, options ...Option) record.Act {
	t.Helper()
	name := names[0]
	raw, err := canon.Marshal(body)
	must(t, err)
	sum := sha256.Sum256(fmt.Appendf(nil, "nonce %d", p.nonce.Add(1)))
	c := p.creds[name]
	h := record.Header{
		Act: actType, Pact: p.ID, Matter: record.OnPact, By: p.keys[name].ID, Attest: record.Own,
		Of: record.Performer{Member: c.Member, Office: c.Office, Person: c.Person}, Edition: p.Edition,
		Seen: record.Seen{Root: record.ID(record.EmptyHead.Root)}, Nonce: hex.EncodeToString(sum[:16]), Body: raw,
	}
	for _, o := range options {
		o(&h)
	}
	if h.Attest == record.Transcribed {
		names = []string{"archivist"}
	}
	var signers []record.Signer
	for _, name := range names {
		signers = append(signers, p.keys[name])
	}
	a, err := record.Sign(p.Mode, h, signers...)
	must(t, err)
	return a
}

// Genesis signs the founding act.
func (p *Pact) Genesis(t testing.TB) record.Act {
	t.Helper()
	g := record.Genesis{Label: "test", Name: Text("test"), Mode: p.Mode, Keeper: p.keys["keeper"].ID, Quorum: p.Quorum}
	founders := p.Founders
	if len(founders) == 0 {
		founders = []string{"archivist"}
	}
	for _, name := range founders {
		g.Founders = append(g.Founders, p.keys[name].ID)
	}
	for _, name := range p.Witnesses {
		g.Witnesses = append(g.Witnesses, p.keys[name].ID)
		g.Credentials = append(g.Credentials, p.creds[name])
	}
	for _, name := range append([]string{"archivist", "keeper"}, Members...) {
		g.Credentials = append(g.Credentials, p.creds[name])
	}
	var roll []member.Entry
	for _, m := range append(Members, "UZ") {
		e := member.Entry{ID: m, Name: words.Name{In: map[string]string{"en": m, "ru": m, "ar": m}}}
		if m != "UZ" {
			e.Party = []member.Binding{{Instrument: "treaty", From: Force}, {Instrument: "charter", From: Force}}
		}
		roll = append(roll, e)
	}
	var err error
	g.Members, err = canon.Marshal(roll)
	must(t, err)
	a := p.Signed(t, founders, record.GenesisType, g)
	p.ID = a.ID
	return a
}

// EditionAct signs the act that brings the charter into the record.
func (p *Pact) EditionAct(t testing.TB) record.Act {
	t.Helper()
	return p.Act(t, "archivist", record.EditionType, record.Edition{
		Name: "csto", Compiled: p.compiled, Texts: []record.CharterText{},
	})
}

// Open starts a keeper on an empty store and founds the pact: genesis, edition, a
// source.
func (p *Pact) Open(t testing.TB, store record.Store) *keeper.Keeper {
	t.Helper()
	ctx := context.Background()
	k, err := keeper.Open(ctx, keeper.Config{Store: store, Signer: p.keys["keeper"], Clock: p.Now})
	must(t, err)
	t.Cleanup(func() { must(t, k.Close()) })
	p.Begin(t, k)
	return k
}

// Begin founds the pact with a keeper: genesis, edition, a source.
func (p *Pact) Begin(t testing.TB, k *keeper.Keeper) {
	t.Helper()
	_, err := k.Found(context.Background(), Bytes(t, p.Genesis(t)))
	must(t, err)
	p.Submit(t, k, p.EditionAct(t))
	src := p.Act(t, "archivist", situation.SourceType, situation.Source{Label: "test", Outlet: "Test", URL: "https://example.org/"},
		p.Transcribed("", Force, Force))
	p.Submit(t, k, src)
	p.Source = src.ID.String()
}

// Crisis opens a crisis and returns its identifier.
func (p *Pact) Crisis(t testing.TB, k *keeper.Keeper, label string) string {
	t.Helper()
	ack := p.Submit(t, k, p.Act(t, "KZ", situation.OpenType, situation.Open{Label: label, Title: Text(label), Member: "KZ"}))
	return ack.ID.String()
}

// Submit hands an act in and wants it recorded.
func (p *Pact) Submit(t testing.TB, k *keeper.Keeper, a record.Act) keeper.Ack {
	t.Helper()
	ack, err := k.Submit(context.Background(), Bytes(t, a))
	if err != nil {
		t.Fatalf("%s: %v", a.Header.Act, err)
	}
	return ack
}

// Bytes returns the act's envelope.
func Bytes(t testing.TB, a record.Act) []byte {
	t.Helper()
	b, err := a.Marshal()
	must(t, err)
	return b
}

// Text returns a text in three languages.
func Text(s string) words.Text {
	return words.Text{Authentic: "en", Texts: map[string]string{"ar": s, "en": s, "ru": s}}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
