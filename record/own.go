package record

import (
	"fmt"
	"slices"
)

// found reads the genesis.
func (c Chain) found(e *Entry) (Chain, error) {
	var g Genesis
	if err := e.Act.Body(&g); err != nil {
		return c, Reject("act.malformed", "detail", err.Error())
	}
	if !labelForm.MatchString(g.Label) {
		return c, Reject("act.malformed", "detail", "label: want lower-case letters, digits, - and _")
	}
	if len(g.Members) == 0 || g.Members[0] != '[' {
		return c, Reject("act.malformed", "detail", "members: want a list")
	}
	if g.Mode != e.Act.Mode {
		return c, Reject("act.wrong_mode", "mode", string(e.Act.Mode), "want", string(g.Mode))
	}
	next := Chain{
		Pact: e.Act.ID, Mode: g.Mode, Term: 1, Edition: e.Act.Header.Edition, Keeper: g.Keeper,
		quorum: g.Quorum, witnessed: len(g.Witnesses) > 0, spans: []Span{{Term: 1, Keeper: g.Keeper, Received: e.Received.At}},
		creds: newMap[held](), commits: newMap[commitment](), erases: newMap[struct{}](),
	}
	for i, cr := range g.Credentials {
		if err := next.bind(cr, e.Received.At, 0); err != nil {
			return c, Reject("act.malformed", "detail", fmt.Sprintf("credentials/%d: %v", i, err))
		}
	}
	if len(g.Founders) == 0 || len(g.Founders) != len(e.Envelope.Signatures) || g.Quorum < 0 || g.Quorum > int64(len(g.Founders)) {
		return c, Reject("genesis.founders")
	}
	signed := map[ID]bool{}
	for i, id := range g.Founders {
		if e.Envelope.Signatures[i].KeyID != id || signed[id] {
			return c, Reject("genesis.founders")
		}
		signed[id] = true
	}
	for i, id := range g.Witnesses {
		if slices.Contains(g.Witnesses[:i], id) {
			return c, Reject("genesis.witnesses")
		}
	}
	if keeper, ok := next.Credential(g.Keeper); ok && keeper.Holder != "node" && keeper.Holder != "service" {
		return c, Reject("genesis.keeper", "holder", keeper.Holder)
	}
	for _, id := range append(append([]ID{g.Keeper}, g.Witnesses...), g.Founders...) {
		if err := next.holds(id, e.Received.At); err != nil {
			return c, err
		}
	}
	next.sit(g.Founders, func(h *held, seat int) { h.founder = seat })
	next.sit(g.Witnesses, func(h *held, seat int) { h.witness = seat })
	return next, nil
}

// sit gives credentials their seats, counted from 1.
func (c *Chain) sit(ids []ID, set func(h *held, seat int)) {
	for i, id := range ids {
		h, _ := c.creds.Get(id)
		set(&h, i+1)
		c.creds = c.creds.Set(id, h)
	}
}

// read follows the acts of the record's own family. The genesis and an act that opens
// a term have been followed before: they say who keeps the entry.
func (c *Chain) read(e *Entry) error {
	c.second = c.second || inVersion2(e.Act.Header.Act)
	switch e.Act.Header.Act {
	case CredentialType:
		return follow(e, c.renew)
	case RevokeType:
		return follow(e, func(e *Entry, r Revoke) error { return c.revoke(r.Credential, e.Received.At, false) })
	case RevokeFromType:
		return follow(e, c.revokeFrom)
	case EditionType:
		return follow(e, c.edition)
	case VoidType:
		return follow(e, c.void)
	case EraseType:
		return follow(e, c.erase)
	case ErasedType:
		return follow(e, c.wasErased)
	}
	return nil
}

// follow decodes an act's body and hands it to what reads it. An error that is no
// reason of its own says that the body is not of its form.
func follow[B any](e *Entry, read func(*Entry, B) error) error {
	var body B
	err := e.Act.Body(&body)
	if err == nil {
		err = read(e, body)
	}
	if _, ok := err.(*Rejected); err == nil || ok {
		return err
	}
	return Reject("act.malformed", "detail", err.Error())
}

func (c *Chain) edition(_ *Entry, ed Edition) error {
	id := EditionID(ed.Compiled)
	if !c.opened && id != c.Edition {
		return Reject("record.other_edition", "edition", id.String(), "want", c.Edition.String())
	}
	c.opened, c.Edition = true, id
	return nil
}

func (c *Chain) revokeFrom(e *Entry, r RevokeFrom) error {
	from := r.From
	if !from.Known() {
		from = e.Received.At
	}
	// Nobody ends a credential in the future: until then it would sign, and everybody
	// would know that it will not be believed.
	if from > e.Received.At {
		return Reject("revoke.from_the_future", "from", from.String(), "received", e.Received.At.String())
	}
	return c.revoke(r.Credential, from, true)
}

func (c *Chain) void(_ *Entry, v Void) error {
	if v.Term < 1 || v.Term >= c.Term {
		return Reject("void.term", "term", fmt.Sprint(v.Term), "current", fmt.Sprint(c.Term))
	}
	if len(v.Entries) == 0 || len(v.Entries) > MaxVoid {
		return fmt.Errorf("entries: %d are listed, want 1 to %d", len(v.Entries), MaxVoid)
	}
	// What stood before the next term opened is of this record, whoever calls it void.
	least := c.spans[v.Term].From
	for _, x := range v.Entries {
		if x.Seq < least {
			return Reject("void.entries", "seq", fmt.Sprint(x.Seq), "least", fmt.Sprint(least))
		}
		least = x.Seq + 1
	}
	return nil
}

// A commitment is a sealed value that the record knows of: in how many fields, and
// whether it is withheld.
type commitment struct {
	fields int64
	erased bool
}

// seal remembers what an entry has sealed.
func (c *Chain) seal(list []Sealed) {
	for _, s := range list {
		m, _ := c.commits.Get(s.Commit)
		m.fields++
		c.sealed++
		if m.erased {
			c.erased++ // withheld is withheld, also where somebody seals it again
		}
		c.commits = c.commits.Set(s.Commit, m)
	}
}

func (c *Chain) erase(e *Entry, x Erase) error {
	if x.Ground.Texts[x.Ground.Authentic] == "" {
		return fmt.Errorf("ground: nothing is withheld without one")
	}
	if len(x.Commits) == 0 {
		return fmt.Errorf("commits: name what is to be erased")
	}
	seen := map[ID]bool{}
	for _, id := range x.Commits {
		m, ok := c.commits.Get(id)
		if !ok || seen[id] {
			return Reject("erase.unknown_commitment", "commitment", id.String())
		}
		seen[id] = true
		if !m.erased {
			m.erased = true
			c.erased += m.fields
			c.commits = c.commits.Set(id, m)
		}
	}
	c.erases = c.erases.Set(e.Act.ID, struct{}{})
	return nil
}

func (c *Chain) wasErased(e *Entry, x Erased) error {
	if _, ok := c.erases.Get(x.Erase); !ok {
		return Reject("erased.unknown_erase", "erase", x.Erase.String())
	}
	by, _ := c.creds.Get(e.Act.Header.By)
	if by.Holder != "node" && by.Holder != "service" {
		return Reject("erased.not_a_node", "credential", e.Act.Header.By.String())
	}
	return nil
}

// Sealed reports whether a commitment is of a sealed field of this record, and whether
// it is withheld.
func (c Chain) Sealed(commit ID) (known, erased bool) {
	if c.commits == nil {
		return false, false
	}
	m, ok := c.commits.Get(commit)
	return ok, m.erased
}

// Commitments counts the sealed fields of the record, and those of them that are
// withheld.
func (c Chain) Commitments() (all, erased int64) { return c.sealed, c.erased }
