package synth

import (
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"

	"mithaq/canon"
	"mithaq/charter/csto"
	"mithaq/member"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"
)

// The offices whose holders act, beside two of each member.
const (
	archivist = "archivist"
	node      = "keeper"
	chairman  = "chairman"
	secretary = "secretary_general"
	staff     = "joint_staff"
)

var members = []string{"AM", "BY", "KG", "KZ", "RU", "TJ"}

// sources is how many outlets the archivist transcribes from.
const sources = 16

// founding is how many entries a pact has before its first crisis: the genesis, the
// edition, the sources.
const founding = 2 + sources

// An author is somebody who signs.
type author struct {
	credential record.Credential
	signer     record.KeySigner
}

// A pact is what does not change while it is written: who signs, under which charter.
type pact struct {
	options  Options
	id       record.ID
	edition  record.ID
	compiled []byte
	authors  map[string]*author
	sources  []string // acts that registered a source
	nonce    int64
}

// start is when the pact begins.
var start = must(words.ParseInstant("2022-01-05T00:00:00Z"))

func newPact(o Options) (*pact, error) {
	c, _, err := csto.Load()
	if err != nil {
		return nil, err
	}
	compiled, err := c.Compile()
	if err != nil {
		return nil, err
	}
	p := &pact{options: o, edition: record.EditionID(compiled), compiled: compiled, authors: map[string]*author{}}
	p.bind(archivist, record.Credential{Holder: "service", Office: archivist})
	p.bind(node, record.Credential{Holder: "node", Office: node})
	for _, office := range []string{chairman, secretary, staff} {
		p.bind(office, record.Credential{Holder: "person", Office: office, Person: "p_" + office})
	}
	for _, m := range members {
		p.bind(m, record.Credential{Holder: "person", Office: "president", Member: m, Person: "p_" + m})
	}
	return p, nil
}

func (p *pact) bind(name string, c record.Credential) {
	key := key(p.options.Seed, name)
	c.Scheme, c.Key, c.From = record.Ed25519, record.Bytes(key.Public().(ed25519.PublicKey)), start
	p.authors[name] = &author{c, record.KeySigner{ID: must(c.ID()), Key: key}}
}

// key is a key that anybody can make again: it signs nothing but synthetic acts.
func key(seed uint64, name string) ed25519.PrivateKey {
	sum := sha256.Sum256(fmt.Appendf(nil, "mithaq synthetic pact %d: %s", seed, name))
	return ed25519.NewKeyFromSeed(sum[:])
}

// genesis returns the act that founds the pact. Its name says what it was made from, so
// that two pacts that are not the same are not the same pact.
func (p *pact) genesis() (record.Act, error) {
	g := record.Genesis{
		Label: "synthetic",
		Name: text(fmt.Sprintf("A synthetic pact: seed %d, %d acts on %d crises, the largest %g of all",
			p.options.Seed, p.options.Acts, p.options.Crises, p.options.Largest)),
		Mode: record.Exercise, Founders: []record.ID{p.authors[archivist].signer.ID}, Keeper: p.authors[node].signer.ID,
	}
	for _, name := range append([]string{archivist, node, chairman, secretary, staff}, members...) {
		g.Credentials = append(g.Credentials, p.authors[name].credential)
	}
	var roll []member.Entry
	for _, m := range members {
		roll = append(roll, member.Entry{ID: m, Name: words.Name{In: map[string]string{"ar": m, "en": m, "ru": m}},
			Party: []member.Binding{{Instrument: "treaty", From: start}, {Instrument: "charter", From: start}}})
	}
	var err error
	if g.Members, err = canon.Marshal(roll); err != nil {
		return record.Act{}, err
	}
	a, err := p.act(said{by: archivist, act: record.GenesisType, body: &g}, record.EmptyHead)
	p.id = a.ID
	return a, err
}

// found returns the acts before the first crisis.
func (p *pact) found() ([]*written, error) {
	var ws []*written
	add := func(a record.Act, err error) error {
		ws = append(ws, &written{act: a, at: start + words.Instant(len(ws))*8})
		return err
	}
	if err := add(p.genesis()); err != nil {
		return nil, err
	}
	edition := &record.Edition{Name: "csto", Compiled: p.compiled, Texts: []record.CharterText{}}
	if err := add(p.act(said{by: archivist, act: record.EditionType, body: edition}, record.EmptyHead)); err != nil {
		return nil, err
	}
	for i := range sources {
		err := add(p.act(said{by: archivist, act: situation.SourceType, body: &situation.Source{
			Label: fmt.Sprintf("outlet-%d", i), Outlet: fmt.Sprintf("Outlet %d", i), URL: fmt.Sprintf("https://outlet-%d.example.org/", i),
			Grade: words.Grade([]byte{"ABC"[i%3], "123"[i/3%3]})}}, record.EmptyHead))
		if err != nil {
			return nil, err
		}
		p.sources = append(p.sources, ws[len(ws)-1].act.ID.String())
	}
	return ws, nil
}

// said is an act before it is signed.
type said struct {
	by     string
	act    string
	body   any
	matter string // empty: the pact
	cites  []record.Cite

	// Of a transcribed act: of which member, when it happened and was known.
	of       string
	happened *words.Window
	known    words.Instant
}

// act signs.
func (p *pact) act(s said, seen record.Head) (record.Act, error) {
	body, err := canon.Marshal(s.body)
	if err != nil {
		return record.Act{}, err
	}
	p.nonce++
	return p.sign(s, body, seen, p.nonce)
}

func (p *pact) sign(s said, body []byte, seen record.Head, n int64) (record.Act, error) {
	nonce := sha256.Sum256(fmt.Appendf(nil, "nonce %d %d", p.options.Seed, n))
	a := p.authors[s.by]
	h := record.Header{
		Act: s.act, Pact: p.id, Matter: s.matter, By: a.signer.ID, Attest: record.Own, Edition: p.edition,
		Of:   record.Performer{Member: a.credential.Member, Office: a.credential.Office, Person: a.credential.Person},
		Seen: record.Seen{Size: seen.Size, Root: record.ID(seen.Root)}, Nonce: fmt.Sprintf("%x", nonce[:16]), Body: body, Cites: s.cites,
	}
	if h.Matter == "" {
		h.Matter = record.OnPact
	}
	if s.happened != nil {
		h.Attest, h.Happened, h.Known = record.Transcribed, s.happened, s.known
		h.Of = record.Performer{Member: s.of}
	}
	return record.Sign(record.Exercise, h, a.signer)
}

func text(s string) words.Text {
	return words.Text{Authentic: "en", Texts: map[string]string{"en": s}}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
