package record

import (
	"cmp"
	"fmt"
	"slices"

	"mithaq/words"
)

// held is a credential with what the record says about it.
type held struct {
	Credential
	bound    words.Instant // when the act that binds it was received
	seq      int64         // the entry that binds it
	revoked  words.Instant
	distrust words.Instant // from when on what it signed and stands here is not to be believed

	// A seat is a founder's or a witness's place, counted from 1; 0 is none. Who holds it
	// can hand it on to a new key of his own.
	founder, witness int
}

// Held is a credential of the record with what the record says about it.
type Held struct {
	ID         ID
	Credential Credential
	Seq        int64         // the entry that binds it
	Bound      words.Instant // the receipt of that entry
	Revoked    words.Instant // from then on it does not hold; 0 while nobody has revoked it
}

// Credential returns a credential of the record.
func (c Chain) Credential(id ID) (Credential, bool) {
	if c.creds == nil {
		return Credential{}, false
	}
	h, ok := c.creds.Get(id)
	return h.Credential, ok
}

// Credentials returns all credentials that the record has bound, sorted by identifier.
func (c Chain) Credentials() []Held {
	var all []Held
	for _, id := range sortedIDs(c.creds) {
		h, _ := c.creds.Get(id)
		all = append(all, h.public(id))
	}
	return all
}

func (h held) public(id ID) Held {
	return Held{ID: id, Credential: h.Credential, Seq: h.seq, Bound: h.bound, Revoked: h.revoked}
}

// holds reports why a credential does not hold at an instant, or nil.
func (c Chain) holds(id ID, at words.Instant) error {
	cr, ok := c.creds.Get(id)
	switch {
	case !ok:
		return Reject("credential.unknown", "credential", id.String())
	case cr.revoked.Known() && at >= cr.revoked:
		return Reject("credential.revoked", "credential", id.String(), "since", cr.revoked.String())
	case !cr.In(at) || at < cr.bound:
		return Reject("credential.not_in_term", "credential", id.String(), "at", at.String())
	}
	return nil
}

// seat returns a credential that may hold a seat: one that nobody has revoked. Who has
// lost his key has left his seat with it, and sits there again with the next one.
func (c Chain) seat(id ID) held {
	if c.creds == nil {
		return held{}
	}
	h, ok := c.creds.Get(id)
	if !ok || h.revoked.Known() {
		return held{}
	}
	return h
}

// Founder returns which founder's seat a credential holds, counted from 0 in the order
// of the genesis. A credential that has been revoked holds none.
func (c Chain) Founder(credential ID) (seat int, ok bool) {
	h := c.seat(credential)
	return h.founder - 1, h.founder > 0
}

// WitnessOf reports whether a credential holds a witness's seat. A credential that has
// been revoked holds none.
func (c Chain) WitnessOf(credential ID) bool { return c.seat(credential).witness > 0 }

// Witness returns the credential of a witness's seat: what [OpenCosigned] asks for.
func (c Chain) Witness(credential ID) (Credential, bool) {
	h := c.seat(credential)
	return h.Credential, h.witness > 0
}

// Witnesses returns the credentials that hold witnesses' seats, in the order of the
// seats, and in one seat in the order in which they were bound.
func (c Chain) Witnesses() []ID {
	var ids []ID
	for _, h := range c.Credentials() {
		if c.WitnessOf(h.ID) {
			ids = append(ids, h.ID)
		}
	}
	slices.SortStableFunc(ids, func(a, b ID) int {
		x, y := c.seat(a), c.seat(b)
		return cmp.Or(cmp.Compare(x.witness, y.witness), cmp.Compare(x.seq, y.seq))
	})
	return ids
}

// Quorum returns how many founders appoint another keeper; 0 where they cannot.
func (c Chain) Quorum() int64 { return c.quorum }

// Distrusted reports whether what a credential signed and a node received at an instant
// is not to be believed: somebody else had the key. The entry stands where it stands;
// what follows from it is another room's question.
func (c Chain) Distrusted(credential ID, received words.Instant) bool {
	if c.creds == nil {
		return false
	}
	h, _ := c.creds.Get(credential)
	return h.distrust.Known() && received >= h.distrust
}

func (c *Chain) bind(cr Credential, at words.Instant, seq int64) error {
	if err := cr.check(); err != nil {
		return err
	}
	id, err := cr.ID()
	if err != nil {
		return err
	}
	if _, ok := c.creds.Get(id); ok {
		return fmt.Errorf("credential %s is bound already", id.Short())
	}
	c.creds = c.creds.Set(id, held{Credential: cr, bound: at, seq: seq})
	return nil
}

// renew binds a credential by an act. When its author holds a seat and the new
// credential is his own, for the same office, the new key sits there too: so a founder
// or a witness changes keys without asking anybody, and the bytes alone show it.
func (c *Chain) renew(e *Entry, cr Credential) error {
	if err := c.bind(cr, e.Received.At, e.Seq); err != nil {
		return err
	}
	by := c.seat(e.Act.Header.By)
	if !by.renewedBy(cr) {
		return nil
	}
	id, err := cr.ID()
	if err != nil {
		return err
	}
	h, _ := c.creds.Get(id)
	h.founder, h.witness = by.founder, by.witness
	c.creds = c.creds.Set(id, h)
	return nil
}

// Own reports whether an act is judged by the record alone, whatever the charter lets
// offices do: one that opens a term, and one by which the holder of a seat renews his own
// key. A charter that could forbid these could be used to lock the founders out.
func (c Chain) Own(a *Act) bool {
	switch a.Header.Act {
	case TermType:
		return true
	case CredentialType:
		var cr Credential
		return a.Body(&cr) == nil && c.seat(a.Header.By).renewedBy(cr)
	}
	return false
}

// renewedBy reports whether a credential is its seat's next one.
func (h held) renewedBy(cr Credential) bool {
	return (h.founder > 0 || h.witness > 0) && h.Holder == cr.Holder && h.Office == cr.Office &&
		h.Member == cr.Member && h.Person == cr.Person
}

// revoke ends a credential from an instant, or from an earlier one where somebody has
// said so before.
func (c *Chain) revoke(id ID, from words.Instant, distrust bool) error {
	h, ok := c.creds.Get(id)
	if !ok {
		return Reject("credential.unknown", "credential", id.String())
	}
	if !h.revoked.Known() || from < h.revoked {
		h.revoked = from
	}
	if distrust && (!h.distrust.Known() || from < h.distrust) {
		h.distrust = from
	}
	c.creds = c.creds.Set(id, h)
	return nil
}
