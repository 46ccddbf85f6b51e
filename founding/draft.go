package founding

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"mithaq/canon"
	"mithaq/charter"
	"mithaq/charter/hcl"
	"mithaq/member"
	"mithaq/record"
	"mithaq/words"
)

// MaxDraft is how large the file of a ceremony may be: the charter with its texts, and the
// act itself, each as large as the record takes it.
const MaxDraft = 4 << 20

// draftKind is the first thing that a draft says of itself.
const draftKind = "mithaq.founding/1"

// A Draft is the file that goes from founder to founder: the genesis with the signatures
// that there are, and the edition that it names, so that everybody can read the
// charter that he signs. It is a value: Sign and Join return another.
type Draft struct {
	record.Draft
	Genesis record.Genesis
	Edition record.Edition
	Charter *charter.Charter
	Roll    []member.Entry
}

// carried is the form of the file, in canonical JSON.
type carried struct {
	Ceremony string         `json:"ceremony"`
	Edition  record.Edition `json:"edition"`
	Genesis  canon.Raw      `json:"genesis"` // an envelope
}

// New makes the draft of a founding. The nonce is 32 random hex digits.
func New(f *Founding, nonce string) (Draft, error) {
	body, err := canon.Marshal(f.Genesis)
	if err != nil {
		return Draft{}, err
	}
	first, err := performer(f.Genesis)
	if err != nil {
		return Draft{}, err
	}
	d, err := record.NewDraft(f.Genesis.Mode, record.Header{
		Act: record.GenesisType, Matter: record.OnPact, By: f.Genesis.Founders[0], Attest: record.Own, Of: first,
		Edition: record.EditionID(f.Edition.Compiled), Seen: record.Seen{Root: record.ID(record.EmptyHead.Root)},
		Nonce: nonce, Body: body,
	})
	if err != nil {
		return Draft{}, err
	}
	return complete(d, f.Edition)
}

// performer is whose act the genesis is: the first founder's.
func performer(g record.Genesis) (record.Performer, error) {
	if len(g.Founders) == 0 {
		return record.Performer{}, fmt.Errorf("nobody founds it")
	}
	c, ok := Credential(g, g.Founders[0])
	if !ok {
		return record.Performer{}, fmt.Errorf("its first founder has no credential")
	}
	return record.Performer{Member: c.Member, Office: c.Office, Person: c.Person}, nil
}

// Credential returns a credential of a genesis.
func Credential(g record.Genesis, id record.ID) (record.Credential, bool) {
	for _, c := range g.Credentials {
		if got, err := c.ID(); err == nil && got == id {
			return c, true
		}
	}
	return record.Credential{}, false
}

// Read reads the file of a founding. It trusts nobody through whose hands it came: the
// text of the charter has to compile to the digest that is signed, and every signature
// that is there has to fit.
func Read(b []byte) (Draft, error) {
	if len(b) > MaxDraft {
		return Draft{}, fmt.Errorf("the file is larger than %d bytes", MaxDraft)
	}
	var c carried
	if err := canon.Unmarshal(b, &c); err != nil {
		return Draft{}, fmt.Errorf("the file is not that of a founding: %w", err)
	}
	if c.Ceremony != draftKind {
		return Draft{}, fmt.Errorf("the file says that it is %q, not %q", c.Ceremony, draftKind)
	}
	d, err := record.ReadDraft(c.Genesis)
	if err != nil {
		return Draft{}, err
	}
	return complete(d, c.Edition)
}

// complete checks a draft and the edition beside it, and unfolds them.
func complete(rd record.Draft, e record.Edition) (Draft, error) {
	d := Draft{Draft: rd, Edition: e}
	h := rd.Header()
	if h.Act != record.GenesisType {
		return Draft{}, fmt.Errorf("the file carries an act of type %s, not a founding", h.Act)
	}
	if err := rd.Body(&d.Genesis); err != nil {
		return Draft{}, err
	}
	// The record does not read the roll; whoever signs it does.
	if err := canon.Unmarshal(d.Genesis.Members, &d.Roll); err != nil {
		return Draft{}, fmt.Errorf("the roll: %w", err)
	}
	if of, err := performer(d.Genesis); err != nil || of != h.Of {
		return Draft{}, fmt.Errorf("the act is not in the name of its first founder")
	}
	for i, c := range d.Genesis.Credentials {
		for _, o := range d.Genesis.Credentials[:i] {
			if bytes.Equal(c.Key, o.Key) { // one hand would count twice
				return Draft{}, fmt.Errorf("two credentials have one key: that of the office %q and that of %q", o.Office, c.Office)
			}
		}
	}
	if err := rd.Check(nil); err != nil {
		return Draft{}, err
	}
	if id := record.EditionID(e.Compiled); id != h.Edition {
		return Draft{}, fmt.Errorf("the founding names the edition %s, and the charter in the file has the digest %s", h.Edition.Short(), id.Short())
	}
	var err error
	if d.Charter, err = charter.Read(e.Compiled); err != nil {
		return Draft{}, fmt.Errorf("the charter in the file does not load: %w", err)
	}
	if e.Name != d.Charter.ID {
		return Draft{}, fmt.Errorf("the edition is called %q, and its charter %q", e.Name, d.Charter.ID)
	}
	// Founders read the text and sign the digest. That the one gives the other is for
	// each of their machines to see, or somebody could show them another charter.
	texts := make([]hcl.Text, len(e.Texts))
	for i, t := range e.Texts {
		if !fs.ValidPath(t.File) || path.Base(t.File) != t.File || path.Ext(t.File) != ".hcl" || strings.HasPrefix(t.File, ".") {
			return Draft{}, fmt.Errorf("%.80q is not the name of a charter's file", t.File)
		}
		texts[i] = hcl.Text{File: t.File, Text: t.Text}
	}
	c, err := hcl.Read(texts)
	if err != nil {
		return Draft{}, fmt.Errorf("the text of the charter in the file does not compile: %w", err)
	}
	compiled, err := c.Compile()
	if err != nil {
		return Draft{}, err
	}
	if !bytes.Equal(compiled, e.Compiled) {
		return Draft{}, fmt.Errorf("the text of the charter in the file does not compile to the edition %s that is signed", h.Edition.Short())
	}
	// The act that will bring the edition into the record must fit into it, too.
	body, err := canon.Marshal(e)
	if err != nil {
		return Draft{}, err
	}
	if most := record.MaxPayload - headerRoom; len(body) > most {
		return Draft{}, fmt.Errorf("the charter has %d bytes with its text, and an act takes %d", len(body), most)
	}
	return d, nil
}

// headerRoom is more than the header of an edition act needs beside its body.
const headerRoom = 4096

// Marshal returns the draft's one spelling.
func (d Draft) Marshal() ([]byte, error) {
	envelope, err := d.Draft.Marshal()
	if err != nil {
		return nil, err
	}
	return canon.Marshal(carried{draftKind, d.Edition, envelope})
}

// Sign adds a founder's signature.
func (d Draft) Sign(s record.Signer) (Draft, error) {
	var err error
	d.Draft, err = d.Draft.Sign(s)
	return d, err
}

// Join unites the signatures of two copies.
func (d Draft) Join(o Draft) (Draft, error) {
	var err error
	d.Draft, err = d.Draft.Join(o.Draft)
	return d, err
}

// Of returns the credentials among some of the genesis that have a key.
func (d Draft) Of(key record.Bytes, among ...record.ID) (out []record.ID) {
	for _, id := range among {
		if c, ok := Credential(d.Genesis, id); ok && bytes.Equal(c.Key, key) {
			out = append(out, id)
		}
	}
	return out
}

// Takes reports why the record would not take the genesis if its keeper received it at
// an instant with all signatures, or nil. It asks the record itself, with empty
// signatures in the places of those to come: the chain checks everything but them.
func (d Draft) Takes(at words.Instant) error {
	return takes(d.Draft, record.Chain{}, record.Receipt{At: at, Node: d.Genesis.Keeper}, 1)
}

// Others returns the credentials of a genesis that neither found, keep nor witness.
func Others(g record.Genesis) (out []record.ID) {
	for _, c := range g.Credentials {
		id, err := c.ID()
		if err == nil && id != g.Keeper && !slices.Contains(g.Founders, id) && !slices.Contains(g.Witnesses, id) {
			out = append(out, id)
		}
	}
	return out
}
