package record

import (
	"encoding/binary"
	"fmt"
	"regexp"
	"slices"

	"mithaq/canon"
	"mithaq/words"

	"github.com/benbjohnson/immutable"
)

// The family of acts that the record itself reads. A change of what they say is a
// new version of the type; the old versions stay readable for ever.
const (
	// CredentialType binds a key to an office; its body is a [Credential].
	CredentialType = "record.credential/1"
	// RevokeType ends a credential; its body is a [Revoke].
	RevokeType = "record.revoke/1"
	// EditionType puts a compiled charter in force; its body is an [Edition].
	EditionType = "record.edition/1"
)

// Genesis is the body of the act that founds a record.
type Genesis struct {
	Label       string       `json:"label"`
	Name        words.Text   `json:"name"`
	Mode        Mode         `json:"mode"`
	Credentials []Credential `json:"credentials"`
	Founders    []ID         `json:"founders"` // who sign this act, in this order
	Keeper      ID           `json:"keeper"`
	Witnesses   []ID         `json:"witnesses,omitempty"`
	Quorum      int64        `json:"quorum,omitempty"` // founders needed to appoint another keeper
	Members     canon.Raw    `json:"members"`          // the roll; the record does not read it
}

// Revoke is the body of the act that ends a credential: what its key signs and a
// node receives from then on is refused.
type Revoke struct {
	Credential ID     `json:"credential"`
	Reason     string `json:"reason,omitempty"` // lost, stolen, superseded, ended
}

// Edition is the body of the act that brings a compiled charter into the record,
// with the text that it was compiled from.
type Edition struct {
	Name     string        `json:"name"`
	Compiled canon.Raw     `json:"compiled"`
	Texts    []CharterText `json:"texts"`
}

// A CharterText is one source file of an edition.
type CharterText struct {
	File string `json:"file"`
	Text string `json:"text"`
}

// EditionID is the digest of a compiled edition: what acts carry as "edition".
func EditionID(compiled []byte) ID { return hashID("mithaq edition v1", compiled) }

var labelForm = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,63}$`)

// A Chain is what the record must remember to judge its next entry: who may sign,
// which edition holds, where the log ends. It is a persistent value: Next returns
// another and leaves the receiver as it was. The zero Chain awaits a genesis.
type Chain struct {
	Pact     ID
	Mode     Mode
	Term     int64
	Size     int64
	Recorded words.Instant // of the last entry
	Edition  ID            // in force
	Keeper   ID
	opened   bool // the edition that the genesis names has been entered
	tree     Tree
	roots    words.List[Hash] // of the log at each size
	creds    *immutable.Map[ID, held]
	acts     *immutable.Map[ID, int64]
}

type held struct {
	Credential
	bound   words.Instant // when the act that binds it was received
	revoked words.Instant
}

type idHasher struct{}

func (idHasher) Hash(id ID) uint32         { return binary.LittleEndian.Uint32(id[:]) }
func (idHasher) Equal(a, b ID) bool        { return a == b }
func newMap[V any]() *immutable.Map[ID, V] { return immutable.NewMap[ID, V](idHasher{}) }

// Credential returns a credential of the record.
func (c Chain) Credential(id ID) (Credential, bool) {
	if c.creds == nil {
		return Credential{}, false
	}
	h, ok := c.creds.Get(id)
	return h.Credential, ok
}

// Seq returns the place of an act in the log.
func (c Chain) Seq(act ID) (int64, bool) {
	if c.acts == nil {
		return 0, false
	}
	return c.acts.Get(act)
}

// May reports why an act of the author may not enter after what came before, or
// nil. It judges identity and place, not content.
func (c Chain) May(a *Act, received words.Instant) error {
	if c.Size == 0 {
		if a.Header.Act != GenesisType {
			return Reject("record.no_genesis")
		}
		return nil
	}
	h := &a.Header
	switch {
	case h.Act == GenesisType:
		return Reject("record.second_genesis")
	case h.Pact != c.Pact:
		return Reject("act.wrong_pact", "pact", h.Pact.String(), "want", c.Pact.String())
	case a.Mode != c.Mode:
		return Reject("act.wrong_mode", "mode", string(a.Mode), "want", string(c.Mode))
	case !c.opened && h.Act != EditionType:
		return Reject("record.no_edition")
	}
	if seq, ok := c.acts.Get(a.ID); ok {
		return Reject("act.replayed", "seq", fmt.Sprint(seq))
	}
	if h.Seen.Size > c.Size {
		return Reject("act.seen_ahead", "seen", fmt.Sprint(h.Seen.Size), "size", fmt.Sprint(c.Size))
	}
	if root, _ := c.Root(h.Seen.Size); h.Seen.Root != ID(root) {
		return Reject("act.seen_fork", "seen", fmt.Sprint(h.Seen.Size))
	}
	if h.Known > received || h.Happened != nil && h.Happened.To > received {
		return Reject("act.from_the_future", "received", received.String())
	}
	if h.GoodUntil.Known() && received > h.GoodUntil {
		return Reject("act.too_late", "good_until", h.GoodUntil.String(), "received", received.String())
	}
	return c.holds(h.By, received)
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

// Root returns the root that the log had at a size, if it ever had that size.
func (c Chain) Root(size int64) (Hash, bool) {
	switch {
	case size == 0:
		return EmptyHead.Root, true
	case size < 0 || size > int64(c.roots.Len()):
		return Hash{}, false
	}
	return *c.roots.Get(int(size - 1)), true
}

// Tree returns the tree of the entries so far.
func (c Chain) Tree() Tree { return c.tree }

// Next returns the chain after an entry, or why the entry cannot stand there. It
// checks everything but signatures.
func (c Chain) Next(e *Entry) (Chain, error) {
	if e.Seq != c.Size {
		return c, Reject("entry.out_of_place", "seq", fmt.Sprint(e.Seq), "want", fmt.Sprint(c.Size))
	}
	if err := c.May(&e.Act, e.Received.At); err != nil {
		return c, err
	}
	if e.Recorded < c.Recorded {
		return c, Reject("entry.back_dated", "recorded", e.Recorded.String(), "before", c.Recorded.String())
	}
	if e.Received.At > e.Recorded {
		return c, Reject("entry.recorded_before_receipt", "received", e.Received.At.String(), "recorded", e.Recorded.String())
	}
	if c.Size == 0 {
		var err error
		if c, err = c.found(e); err != nil {
			return c, err
		}
	}
	if e.Term != c.Term {
		return c, Reject("entry.wrong_term", "term", fmt.Sprint(e.Term), "want", fmt.Sprint(c.Term))
	}
	if e.Edition != c.Edition {
		return c, Reject("entry.wrong_edition", "edition", e.Edition.String(), "want", c.Edition.String())
	}
	if err := c.receives(e.Received); err != nil {
		return c, err
	}
	if err := c.read(e); err != nil {
		return c, err
	}
	c.acts = c.acts.Set(e.Act.ID, e.Seq)
	c.tree, _ = c.tree.Append(e.Hash)
	c.roots = c.roots.Append(c.tree.Head().Root)
	c.Size++
	c.Recorded = e.Recorded
	return c, nil
}

// receives reports why a receipt is nobody's word, or nil: receipts are signed by the
// keeper and by nodes, not by whoever has a key.
func (c Chain) receives(r Receipt) error {
	if err := c.holds(r.Node, r.At); err != nil {
		return err
	}
	if cr, _ := c.creds.Get(r.Node); r.Node != c.Keeper && cr.Holder != "node" {
		return Reject("entry.not_a_node", "node", r.Node.String())
	}
	return nil
}

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
		creds: newMap[held](), acts: newMap[int64](),
	}
	for i, cr := range g.Credentials {
		if err := next.bind(cr, e.Received.At); err != nil {
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
	return next, nil
}

func (c *Chain) bind(cr Credential, at words.Instant) error {
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
	c.creds = c.creds.Set(id, held{Credential: cr, bound: at})
	return nil
}

// read follows the acts of the record's own family.
func (c *Chain) read(e *Entry) error {
	malformed := func(err error) error { return Reject("act.malformed", "detail", err.Error()) }
	switch e.Act.Header.Act {
	case CredentialType:
		var cr Credential
		if err := e.Act.Body(&cr); err != nil {
			return malformed(err)
		}
		if err := c.bind(cr, e.Received.At); err != nil {
			return malformed(err)
		}
	case RevokeType:
		var r Revoke
		if err := e.Act.Body(&r); err != nil {
			return malformed(err)
		}
		cr, ok := c.creds.Get(r.Credential)
		if !ok {
			return Reject("credential.unknown", "credential", r.Credential.String())
		}
		if !cr.revoked.Known() || e.Received.At < cr.revoked {
			cr.revoked = e.Received.At
			c.creds = c.creds.Set(r.Credential, cr)
		}
	case EditionType:
		var ed Edition
		if err := e.Act.Body(&ed); err != nil {
			return malformed(err)
		}
		id := EditionID(ed.Compiled)
		if !c.opened && id != c.Edition {
			return Reject("record.other_edition", "edition", id.String(), "want", c.Edition.String())
		}
		c.opened, c.Edition = true, id
	}
	return nil
}

// Rejected is the error of an act or entry that cannot stand in the record.
type Rejected struct{ words.Reason }

func (r *Rejected) Error() string { return r.Reason.String() }

// Reject returns a Rejected with a reason of form.
func Reject(code string, args ...string) error { return &Rejected{words.Why(code, args...)} }
