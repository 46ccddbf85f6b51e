package recordtest

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/words"
)

// Start is when the genesis of every test pact was signed; each entry after it is
// recorded one minute later.
var Start = instant("2022-01-05T00:00:00Z")

// NoteType is the type of an act that says nothing to the rules.
const NoteType = "test.note/1"

// A Note is the body of a NoteType act.
type Note struct {
	Text string `json:"text"`
}

// A Key is somebody of the pact who can sign. It is a record.Signer.
type Key struct {
	record.KeySigner
	Name string
	Cred record.Credential // what the genesis binds; of a stranger, what it would bind
}

// A Pact makes the acts and entries of one record, in order. It remembers where
// the log ends, and the next act has seen that.
//
// Change the exported fields before the first act, or not at all.
type Pact struct {
	Mode     record.Mode
	Label    string
	Compiled canon.Raw            // of the edition
	Texts    []record.CharterText // of the edition
	Members  canon.Raw            // of the genesis
	Engine   int64
	// Witnesses are the names of those whose seats the genesis has beside the founders'.
	Witnesses []string

	roll   []string // names of those whom the genesis binds, in order
	others []string // names of those who signed without being on the roll
	creds  map[string]record.Credential
	pact   record.ID
	held   record.ID // the edition in force
	now    words.Instant
	acts   int
	term   int64           // of the next entry
	keeper string          // who keeps it
	bound  map[string]bool // those of the others whom an act has bound
	tree   record.Tree
}

// New returns a pact with two founders, archivist and secretary; a keeper; a node of a
// member; and the people president and minister (of KZ), president2 (of KG), and
// temporary, whose office ends after an hour.
func New(mode record.Mode) *Pact {
	p := &Pact{
		Mode: mode, Label: "test", Engine: 1, Witnesses: []string{"node"}, now: Start, term: 1, keeper: "keeper",
		Compiled: canon.Raw(`{"rules":[]}`),
		Texts:    []record.CharterText{{File: "charter.hcl", Text: "# nothing\n"}},
		Members:  canon.Raw(`["KG","KZ"]`),
		creds:    map[string]record.Credential{},
		bound:    map[string]bool{},
	}
	p.Bind("archivist", record.Credential{Holder: "person", Office: "archivist"})
	p.Bind("secretary", record.Credential{Holder: "person", Office: "secretary_general"})
	p.Bind("keeper", record.Credential{Holder: "service", Office: "keeper"})
	p.Bind("node", record.Credential{Holder: "node", Office: "node", Member: "KG"})
	p.Bind("president", record.Credential{Holder: "person", Office: "president", Member: "KZ", Person: "president-kz"})
	p.Bind("minister", record.Credential{Holder: "person", Office: "minister", Member: "KZ"})
	p.Bind("president2", record.Credential{Holder: "person", Office: "president", Member: "KG"})
	p.Bind("temporary", record.Credential{Holder: "person", Office: "envoy", Member: "KG", Until: Start.Add(time.Hour)})
	return p
}

// Founders are who sign the genesis, in order.
var Founders = []string{"archivist", "secretary"}

// Bind puts somebody on the roll of the genesis. Scheme, key and, where it is not
// given, the beginning are filled in.
func (p *Pact) Bind(name string, c record.Credential) {
	if _, ok := p.creds[name]; !ok {
		p.roll = append(p.roll, name)
	}
	p.creds[name] = p.complete(name, c)
}

func (p *Pact) complete(name string, c record.Credential) record.Credential {
	c.Scheme = record.Ed25519
	c.Key = record.Bytes(private(name).Public().(ed25519.PublicKey))
	if !c.From.Known() {
		c.From = Start.Add(-24 * time.Hour)
	}
	return c
}

// Key returns who has the name. A name that nobody put on the roll is a
// stranger's: the key exists and no record binds it, until an act does.
func (p *Pact) Key(name string) Key {
	c, ok := p.creds[name]
	if !ok {
		c = p.complete(name, record.Credential{Holder: "person", Office: "stranger", Person: name})
	}
	return Key{record.KeySigner{ID: must(c.ID()), Key: private(name)}, name, c}
}

// Credential returns the credential under a name.
func (p *Pact) Credential(name string) record.Credential { return p.Key(name).Cred }

// ID returns the identifier of the pact, which is that of its genesis act.
func (p *Pact) ID() record.ID {
	if p.pact == (record.ID{}) {
		p.pact = p.Genesis().ID
	}
	return p.pact
}

// EditionID returns the digest of the edition in force. To bring in another one,
// set Compiled and enter Edition again.
func (p *Pact) EditionID() record.ID {
	if p.held == (record.ID{}) {
		p.held = record.EditionID(p.Compiled)
	}
	return p.held
}

// Head returns where the log ends, counting every entry made so far.
func (p *Pact) Head() record.Head { return p.tree.Head() }

// Now returns the instant of the next entry.
func (p *Pact) Now() words.Instant { return p.now }

// Pass lets time go by before the next entry.
func (p *Pact) Pass(d time.Duration) { p.now = p.now.Add(d) }

// Fork returns a copy that goes its own way from here: a second history of the
// same log.
func (p *Pact) Fork() *Pact {
	q := *p
	q.roll, q.others, q.creds = slices.Clone(p.roll), slices.Clone(p.others), maps.Clone(p.creds)
	q.bound = maps.Clone(p.bound)
	return &q
}

// Genesis returns the act that founds the record, signed by the founders. The
// options come as with Act.
func (p *Pact) Genesis(options ...func(*record.Header)) record.Act {
	g := record.Genesis{
		Label:   p.Label,
		Name:    words.Text{Authentic: "en", Texts: map[string]string{"ar": "ميثاق للتجربة", "en": "A pact for tests"}},
		Mode:    p.Mode,
		Keeper:  p.Key("keeper").ID,
		Quorum:  2,
		Members: p.Members,
	}
	for _, name := range p.roll {
		g.Credentials = append(g.Credentials, p.creds[name])
	}
	var signers []record.Signer
	for _, name := range Founders {
		g.Founders = append(g.Founders, p.Key(name).ID)
		signers = append(signers, p.Key(name))
	}
	for _, name := range p.Witnesses {
		g.Witnesses = append(g.Witnesses, p.Key(name).ID)
	}
	h := p.header(record.GenesisType, g)
	h.Seen = record.Seen{Root: record.ID(record.EmptyHead.Root)}
	h.Nonce = nonce("genesis")
	for _, o := range options {
		o(&h)
	}
	return must(record.Sign(p.Mode, h, signers...))
}

// Edition returns the act that puts the edition in force.
func (p *Pact) Edition(options ...func(*record.Header)) record.Act {
	return p.Act(record.EditionType, record.Edition{Name: p.Label, Compiled: p.Compiled, Texts: p.Texts}, options...)
}

// Act returns a signed act on the pact as a whole: the archivist's own, unless
// the options change its header. Who signs is whoever the header names.
func (p *Pact) Act(actType string, body any, options ...func(*record.Header)) record.Act {
	h := p.header(actType, body)
	h.Pact = p.ID()
	h.Seen = record.Seen{Size: p.Head().Size, Root: record.ID(p.Head().Root)}
	h.Nonce = nonce(fmt.Sprintf("act %d", p.acts))
	p.acts++
	h.Edition = p.EditionID()
	signer := p.Key("archivist")
	for _, o := range options {
		o(&h)
	}
	for _, name := range p.names() {
		if k := p.Key(name); k.ID == h.By {
			signer = k
		}
	}
	return must(record.Sign(p.Mode, h, hint{signer, h.By}))
}

func (p *Pact) header(actType string, body any) record.Header {
	return record.Header{
		Act:     actType,
		Matter:  record.OnPact,
		By:      p.Key("archivist").ID,
		Attest:  record.Own,
		Of:      record.Performer{Office: "archivist"},
		Edition: p.EditionID(),
		Body:    must(canon.Marshal(body)),
	}
}

// By is the option of an own act of somebody.
func (p *Pact) By(name string) func(*record.Header) {
	k := p.Key(name)
	if _, ok := p.creds[name]; !ok {
		p.creds[name] = k.Cred
		p.others = append(p.others, name)
	}
	return func(h *record.Header) {
		h.By = k.ID
		h.Of = record.Performer{Member: k.Cred.Member, Office: k.Cred.Office, Person: k.Cred.Person}
	}
}

// Transcribed is the option of an act that the archivist transcribed: it happened
// between two instants and was published at a third.
func Transcribed(from, to, known words.Instant) func(*record.Header) {
	return func(h *record.Header) {
		h.Attest = record.Transcribed
		h.Happened = &words.Window{From: from, To: to, Offset: "+06:00"}
		h.Known = known
	}
}

// Seal is the option that commits the author to a value outside the record. The
// salt is made of the pointer, so it hides nothing.
func Seal(at string, value canon.Raw, audience string) func(*record.Header) {
	return func(h *record.Header) {
		commit := must(SealOpening(at, value).Commit())
		h.Sealed = append(h.Sealed, record.Sealed{At: at, Commit: commit, Audience: audience})
	}
}

// SealOpening returns the opening of what Seal seals.
func SealOpening(at string, value canon.Raw) record.Opening {
	salt := sha256.Sum256([]byte("recordtest salt " + at))
	return record.Opening{Salt: salt[:], Value: value}
}

// Entry logs an act: received by the keeper and recorded now, without findings,
// unless the options change its leaf. The receipt is signed after them, by
// whoever the leaf names as node.
func (p *Pact) Entry(act record.Act, options ...func(*record.Leaf)) record.Entry {
	if act.Header.Act == record.GenesisType {
		p.pact = act.ID
	}
	p.follow(act)
	leaf := record.Leaf{
		Seq: p.Head().Size, Term: p.term, Recorded: p.now, Engine: p.Engine, Edition: p.EditionID(),
		Received: record.Receipt{At: p.now, Node: p.Key(p.keeper).ID},
		Findings: []words.Reason{}, Envelope: act.Envelope,
	}
	for _, o := range options {
		o(&leaf)
	}
	node := p.Key(p.keeper)
	for _, name := range p.names() {
		if k := p.Key(name); k.ID == leaf.Received.Node {
			node = k
		}
	}
	leaf.Received = must(record.Receive(p.ID(), act.ID, leaf.Received.At, hint{node, leaf.Received.Node}))
	if act.Header.Act == record.EditionType {
		var e record.Edition
		if act.Body(&e) == nil {
			p.held = record.EditionID(e.Compiled)
		}
	}
	p.now = p.now.Add(time.Minute)
	e := record.Entry{Leaf: leaf, Act: act, Hash: record.LeafHash(must(leaf.Marshal()))}
	p.tree, _ = p.tree.Append(e.Hash)
	return e
}

// Found returns what the rules found when the entry was decided, as an option of Entry.
func Found(findings ...words.Reason) func(*record.Leaf) {
	return func(l *record.Leaf) { l.Findings = findings }
}

// Open returns the first two entries: genesis and edition.
func (p *Pact) Open() []record.Entry {
	return []record.Entry{p.Entry(p.Genesis()), p.Entry(p.Edition())}
}

// Record returns the first n entries of a record that has something of
// everything: own, received and transcribed acts, sealed fields, findings, other nodes'
// receipts, a credential bound by act and one revoked, a second edition.
func (p *Pact) Record(n int) []record.Entry {
	var log []record.Entry
	for i := range n {
		log = append(log, p.entry(i))
	}
	return log
}

func (p *Pact) entry(i int) record.Entry {
	note := func(options ...func(*record.Header)) record.Act {
		return p.Act(NoteType, Note{fmt.Sprintf("note %d «%c»", i, 'а'+i%32)}, options...)
	}
	switch {
	case i == 0:
		return p.Entry(p.Genesis())
	case i == 1:
		return p.Entry(p.Edition())
	case i == 5:
		return p.Entry(p.Act(record.CredentialType, p.Credential("observer"), p.By("secretary")))
	case i == 9:
		return p.Entry(p.Act(record.RevokeType, record.Revoke{Credential: p.Key("minister").ID, Reason: "ended"}))
	case i == 13:
		p.Compiled = canon.Raw(`{"rules":["second"]}`)
		return p.Entry(p.Edition())
	case i == 17:
		p.Pass(500 * time.Millisecond)
		return p.Entry(note(p.By("observer")))
	}
	switch i % 6 {
	case 0:
		at := p.now.Add(-time.Hour)
		return p.Entry(note(Transcribed(at, at.Add(time.Minute), at.Add(2*time.Minute))),
			Found(words.Why("test.finding", "seq", fmt.Sprint(i)).Under("treaty.art4", "duty.assist")))
	case 1:
		return p.Entry(note(p.By("president"), func(h *record.Header) {
			h.Cites = []record.Cite{{As: "authority", Ref: "treaty.art4"}, {As: "answers", Ref: p.ID().String()}}
			h.GoodUntil = p.now.Add(time.Hour)
		}))
	case 2:
		return p.Entry(note(p.By("president2"), Seal("/body/grounds", canon.Raw(`"because"`), "council")),
			func(l *record.Leaf) { l.Received.Node = p.Key("node").ID })
	case 3:
		at := p.now.Add(-time.Minute)
		return p.Entry(note(func(h *record.Header) {
			h.Attest = record.Received
			h.Happened = &words.Window{From: at, To: at, Said: "by telephone"}
		}))
	}
	return p.Entry(note())
}

// Checkpoint returns the keeper's signed checkpoint of a head.
func (p *Pact) Checkpoint(head record.Head) []byte {
	return must(record.SignCheckpoint(p.ID(), head, p.Key(p.keeper)))
}

// Rows returns entries as a store keeps them, from the first of the log on, and
// the head after each.
func Rows(log []record.Entry) ([]record.Row, []record.Head) {
	rows, heads, _ := grow(record.Tree{}, log)
	return rows, heads
}

func grow(tree record.Tree, log []record.Entry) (rows []record.Row, heads []record.Head, _ record.Tree) {
	for i := range log {
		leaf := must(log[i].Marshal())
		var hashes []record.Hash
		seq := tree.Head().Size
		tree, hashes = tree.Append(record.LeafHash(leaf))
		rows = append(rows, record.Row{Seq: seq, Leaf: leaf, Hashes: hashes})
		heads = append(heads, tree.Head())
	}
	return rows, heads, tree
}

// Write appends entries to what the store holds, in one batch, and puts the checkpoint over
// all of it.
func (p *Pact) Write(t testing.TB, s record.Store, log ...record.Entry) record.Head {
	t.Helper()
	ctx := context.Background()
	tree, err := record.LoadTree(ctx, s)
	if err != nil {
		t.Fatalf("recordtest: load the tree: %v", err)
	}
	rows, heads, _ := grow(tree, log)
	head := heads[len(heads)-1]
	if err := s.Append(ctx, tree.Head(), rows, head); err != nil {
		t.Fatalf("recordtest: append: %v", err)
	}
	if err := s.PutCheckpoint(ctx, p.Checkpoint(head)); err != nil {
		t.Fatalf("recordtest: put the checkpoint: %v", err)
	}
	return head
}

// Fill writes the first n entries of p.Record into an empty store.
func (p *Pact) Fill(t testing.TB, s record.Store, n int) []record.Entry {
	t.Helper()
	log := p.Record(n)
	p.Write(t, s, log...)
	return log
}

// names lists everybody who can sign, those of the roll first.
func (p *Pact) names() []string { return slices.Concat(p.roll, p.others) }

// hint signs with one key under the name of another credential, where a test
// wants that.
type hint struct {
	Key
	id record.ID
}

func (h hint) Credential() record.ID { return h.id }

func private(name string) ed25519.PrivateKey {
	seed := sha256.Sum256([]byte("mithaq recordtest key: " + name))
	return ed25519.NewKeyFromSeed(seed[:])
}

func nonce(of string) string {
	h := sha256.Sum256([]byte("recordtest nonce " + of))
	return hex.EncodeToString(h[:16])
}

func instant(s string) words.Instant { return must(words.ParseInstant(s)) }

func must[T any](v T, err error) T {
	if err != nil {
		panic("recordtest: " + err.Error())
	}
	return v
}
