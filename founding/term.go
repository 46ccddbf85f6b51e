package founding

import (
	"bytes"
	"fmt"
	"slices"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/words"
)

const termKind = "mithaq.term/1"

// A TermDraft is the file that goes among those who appoint another keeper: the act with
// the signatures that there are, and what a signer needs to check it on a machine that has
// no record. All of that vouches for itself: the genesis has the pact's identifier, and
// each credential its own.
type TermDraft struct {
	record.Draft
	Term        record.Term
	Genesis     record.Genesis
	Credentials []record.Credential // of the signers and of both keepers
	genesis     canon.Raw
}

type carriedTerm struct {
	Ceremony    string              `json:"ceremony"`
	Credentials []record.Credential `json:"credentials"`
	Genesis     canon.Raw           `json:"genesis"`
	Term        canon.Raw           `json:"term"`
}

// NewTerm makes the draft of an act that opens the next term of a record, which ends
// where the chain does. Genesis is the envelope of its first entry.
func NewTerm(chain record.Chain, genesis record.Envelope, t record.Term, nonce string) (TermDraft, error) {
	if len(t.Signers) == 0 {
		return TermDraft{}, fmt.Errorf("nobody is to sign")
	}
	first, ok := chain.Credential(t.Signers[0])
	if !ok {
		return TermDraft{}, fmt.Errorf("the record has no credential %s", t.Signers[0])
	}
	body, err := canon.Marshal(t)
	if err != nil {
		return TermDraft{}, err
	}
	head := chain.Tree().Head()
	d, err := record.NewDraft(chain.Mode, record.Header{
		Act: record.TermType, Pact: chain.Pact, Matter: record.OnPact, By: t.Signers[0], Attest: record.Own,
		Of:      record.Performer{Member: first.Member, Office: first.Office, Person: first.Person},
		Edition: chain.Edition, Seen: record.Seen{Size: head.Size, Root: record.ID(head.Root)}, Nonce: nonce, Body: body,
	})
	if err != nil {
		return TermDraft{}, err
	}
	raw, err := canon.Marshal(genesis)
	if err != nil {
		return TermDraft{}, err
	}
	var carry []record.Credential
	for _, h := range chain.Credentials() {
		if slices.Contains(t.Signers, h.ID) || h.ID == chain.Keeper || h.ID == t.Keeper {
			carry = append(carry, h.Credential)
		}
	}
	return completeTerm(d, raw, carry)
}

// ReadTerm reads the file of a term. It trusts nobody through whose hands it came.
func ReadTerm(b []byte) (TermDraft, error) {
	if len(b) > MaxDraft {
		return TermDraft{}, fmt.Errorf("the file is larger than %d bytes", MaxDraft)
	}
	var c carriedTerm
	if err := canon.Unmarshal(b, &c); err != nil {
		return TermDraft{}, fmt.Errorf("the file is not that of a term: %w", err)
	}
	if c.Ceremony != termKind {
		return TermDraft{}, fmt.Errorf("the file says that it is %q, not %q", c.Ceremony, termKind)
	}
	d, err := record.ReadDraft(c.Term)
	if err != nil {
		return TermDraft{}, err
	}
	return completeTerm(d, c.Genesis, c.Credentials)
}

func completeTerm(rd record.Draft, genesis canon.Raw, carry []record.Credential) (TermDraft, error) {
	d := TermDraft{Draft: rd, Credentials: carry, genesis: genesis}
	h := rd.Header()
	if h.Act != record.TermType {
		return TermDraft{}, fmt.Errorf("the file carries an act of type %s, and none that opens a term", h.Act)
	}
	if err := rd.Body(&d.Term); err != nil {
		return TermDraft{}, err
	}
	g, err := record.Open(genesis)
	if err != nil {
		return TermDraft{}, fmt.Errorf("the genesis in the file: %w", err)
	}
	if g.ID != h.Pact || g.Mode != rd.Mode() || g.Header.Act != record.GenesisType {
		return TermDraft{}, fmt.Errorf("the genesis in the file is not that of the pact %s", h.Pact)
	}
	if err := g.CheckFounders(); err != nil {
		return TermDraft{}, fmt.Errorf("the genesis in the file: %w", err)
	}
	if err := g.Body(&d.Genesis); err != nil {
		return TermDraft{}, err
	}
	if err := rd.Check(d.Credential); err != nil {
		return TermDraft{}, err
	}
	if _, ok := d.Credential(d.Term.Keeper); !ok {
		return TermDraft{}, fmt.Errorf("the file lacks the credential of the new keeper, %s", d.Term.Keeper.Short())
	}
	for i, id := range d.Signers() {
		c, ok := d.Credential(id)
		if !ok {
			return TermDraft{}, fmt.Errorf("the file lacks the credential of signer %s", id.Short())
		}
		for _, o := range d.Signers()[:i] {
			if other, _ := d.Credential(o); bytes.Equal(other.Key, c.Key) {
				return TermDraft{}, fmt.Errorf("two signers have one key: %s and %s", o.Short(), id.Short())
			}
		}
	}
	return d, d.sound()
}

// sound holds what is signed to what can be seen without the record.
func (d TermDraft) sound() error {
	t, seen := d.Term, d.Header().Seen
	switch signers := int64(len(d.Signers())); {
	case t.Ground == record.Handover && (signers != 1 || t.Checkpoint != ""):
		return fmt.Errorf("a handover is signed by the outgoing keeper alone, and carries no checkpoint")
	case t.Ground == record.Takeover && d.Genesis.Quorum == 0:
		return fmt.Errorf("the founding of this pact allows no takeover: its quorum is 0")
	case t.Ground == record.Takeover && signers < d.Genesis.Quorum:
		return fmt.Errorf("a takeover is signed by %d founders or more, and this one names %d", d.Genesis.Quorum, signers)
	case t.Ground != record.Handover && t.Ground != record.Takeover:
		return fmt.Errorf("the ground %.40q is none of handover, takeover", t.Ground)
	case t.Checkpoint == "":
		return nil
	}
	origin, head, err := record.ReadCheckpoint([]byte(t.Checkpoint))
	if err != nil {
		return fmt.Errorf("the checkpoint in the act: %w", err)
	}
	if origin != record.Origin(d.Header().Pact) || head.Size != seen.Size || record.ID(head.Root) != seen.Root {
		return fmt.Errorf("the checkpoint in the act is not of the head at which the term opens")
	}
	return nil
}

// Credential returns a credential that the file carries: in the act, beside it or in the
// genesis.
func (d TermDraft) Credential(id record.ID) (record.Credential, bool) {
	list := slices.Clone(d.Credentials)
	if d.Term.Credential != nil {
		list = append(list, *d.Term.Credential)
	}
	for _, c := range append(list, d.Genesis.Credentials...) {
		if got, err := c.ID(); err == nil && got == id {
			return c, true
		}
	}
	return record.Credential{}, false
}

// Of returns the credentials among some that have a key.
func (d TermDraft) Of(key record.Bytes, among ...record.ID) (out []record.ID) {
	for _, id := range among {
		if c, ok := d.Credential(id); ok && bytes.Equal(c.Key, key) {
			out = append(out, id)
		}
	}
	return out
}

// Marshal returns the draft's one spelling.
func (d TermDraft) Marshal() ([]byte, error) {
	envelope, err := d.Draft.Marshal()
	if err != nil {
		return nil, err
	}
	carry := d.Credentials
	if carry == nil {
		carry = []record.Credential{}
	}
	return canon.Marshal(carriedTerm{termKind, carry, d.genesis, envelope})
}

// Sign adds a signature.
func (d TermDraft) Sign(s record.Signer) (TermDraft, error) {
	var err error
	d.Draft, err = d.Draft.Sign(s)
	return d, err
}

// Join unites the signatures of two copies.
func (d TermDraft) Join(o TermDraft) (TermDraft, error) {
	var err error
	d.Draft, err = d.Draft.Join(o.Draft)
	return d, err
}

// Takes reports why a record that ends where the chain does would not take the act if the
// new keeper received it at an instant with all signatures, or nil. See [Draft.Takes].
func (d TermDraft) Takes(chain record.Chain, at words.Instant) error {
	return takes(d.Draft, chain, record.Receipt{At: at, Node: d.Term.Keeper}, chain.Term+1)
}

// takes asks the chain whether an act could be its next one, with empty signatures in
// the places of those to come: the chain checks everything but them.
func takes(d record.Draft, chain record.Chain, receipt record.Receipt, term int64) error {
	b, err := d.Marshal()
	if err != nil {
		return err
	}
	var e record.Envelope
	if err := canon.Unmarshal(b, &e); err != nil {
		return err
	}
	e.Signatures = nil
	for _, id := range d.Signers() {
		e.Signatures = append(e.Signatures, record.Signature{KeyID: id, Sig: make([]byte, 64)})
	}
	if b, err = canon.Marshal(e); err != nil {
		return err
	}
	act, err := record.Open(b)
	if err != nil {
		return err
	}
	_, err = chain.Next(&record.Entry{Leaf: record.Leaf{
		Seq: chain.Size, Term: term, Received: receipt, Recorded: max(receipt.At, chain.Recorded), Engine: 1,
		Edition: act.Header.Edition, Envelope: e,
	}, Act: act})
	return err
}
