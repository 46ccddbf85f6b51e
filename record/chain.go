package record

import (
	"encoding/binary"
	"fmt"

	"mithaq/words"

	"github.com/benbjohnson/immutable"
)

// A Chain is what the record must remember to judge its next entry: who may sign,
// who keeps it, which edition holds, what is sealed and withheld, where the log ends.
// It is a persistent value: Next returns another and leaves the receiver as it was.
// The zero Chain awaits a genesis.
type Chain struct {
	Pact      ID
	Mode      Mode
	Term      int64
	Size      int64
	Recorded  words.Instant // of the last entry
	Edition   ID            // in force
	Keeper    ID            // the current one
	opened    bool          // the edition that the genesis names has been entered
	second    bool          // something stands here that a reader of version 1 cannot follow
	witnessed bool          // the genesis names witnesses
	quorum    int64         // founders needed for a takeover; 0: there can be none
	spans     []Span        // of all terms; never changed in place
	tree      Tree
	creds     *immutable.Map[ID, held]
	memo      memo // of every entry
	commits   *immutable.Map[ID, commitment]
	erases    *immutable.Map[ID, struct{}] // acts that withhold
	sealed    int64                        // fields
	erased    int64                        // fields of them
}

type idHasher struct{}

func (idHasher) Hash(id ID) uint32         { return binary.LittleEndian.Uint32(id[:]) }
func (idHasher) Equal(a, b ID) bool        { return a == b }
func newMap[V any]() *immutable.Map[ID, V] { return immutable.NewMap[ID, V](idHasher{}) }

// Seq returns the place of an act in the log.
func (c Chain) Seq(act ID) (int64, bool) {
	return c.memo.seq(act)
}

// grow remembers an entry, with which the log has the tree: its act, and the root.
func (c *Chain) grow(e *Entry, tree Tree) {
	c.tree = tree
	c.memo = c.memo.add(e.Act.ID, tree.Head().Root)
	c.Size++
	c.Recorded = e.Recorded
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
	if seq, ok := c.Seq(a.ID); ok {
		return Reject("act.replayed", "seq", fmt.Sprint(seq))
	}
	if h.Seen.Size > c.Size {
		return Reject("act.seen_ahead", "seen", fmt.Sprint(h.Seen.Size), "size", fmt.Sprint(c.Size))
	}
	if root, _ := c.Root(h.Seen.Size); h.Seen.Root != ID(root) {
		return Reject("act.seen_fork", "seen", fmt.Sprint(h.Seen.Size))
	}
	if h.Act == TermType && h.Seen.Size != c.Size {
		return Reject("term.not_here", "seen", fmt.Sprint(h.Seen.Size), "size", fmt.Sprint(c.Size))
	}
	return c.when(a, received)
}

// when judges the instants of an act, and whether its author's credential holds at its
// receipt.
func (c Chain) when(a *Act, received words.Instant) error {
	h := &a.Header
	if h.Known > received || h.Happened != nil && h.Happened.To > received {
		return Reject("act.from_the_future", "received", received.String())
	}
	if h.GoodUntil.Known() && received > h.GoodUntil {
		return Reject("act.too_late", "good_until", h.GoodUntil.String(), "received", received.String())
	}
	return c.holds(h.By, received)
}

// Root returns the root that the log had at a size, if it ever had that size.
func (c Chain) Root(size int64) (Hash, bool) {
	switch {
	case size == 0:
		return EmptyHead.Root, true
	case size < 0 || size > c.memo.len():
		return Hash{}, false
	}
	return c.memo.root(size), true
}

// Head returns where the log ends: what the tree's Head returns, without hashing.
func (c Chain) Head() Head {
	root, _ := c.Root(c.Size)
	return Head{c.Size, root}
}

// Tree returns the tree of the entries so far.
func (c Chain) Tree() Tree { return c.tree }

// Next returns the chain after an entry, or why the entry cannot stand there. It
// checks everything but signatures.
func (c Chain) Next(e *Entry) (Chain, error) {
	tree, _ := c.tree.Append(e.Hash)
	return c.next(e, tree)
}

// next is Next for who has appended the entry to the tree already.
func (c Chain) next(e *Entry, tree Tree) (Chain, error) {
	if e.Seq != c.Size {
		return c, Reject("entry.out_of_place", "seq", fmt.Sprint(e.Seq), "want", fmt.Sprint(c.Size))
	}
	if err := c.May(&e.Act, e.Received.At); err != nil {
		return c, err
	}
	if err := c.inOrder(e); err != nil {
		return c, err
	}
	next, err := c.keeps(e, c.Head())
	if err != nil {
		return c, err
	}
	if e.Edition != next.Edition {
		return c, Reject("entry.wrong_edition", "edition", e.Edition.String(), "want", next.Edition.String())
	}
	if err := next.receives(e); err != nil {
		return c, err
	}
	if err := next.read(e); err != nil {
		return c, err
	}
	next.seal(e.Act.Header.Sealed)
	next.grow(e, tree)
	return next, nil
}

// inOrder judges when the entry was recorded.
func (c Chain) inOrder(e *Entry) error {
	if e.Recorded < c.Recorded {
		return Reject("entry.back_dated", "recorded", e.Recorded.String(), "before", c.Recorded.String())
	}
	if e.Received.At > e.Recorded {
		return Reject("entry.recorded_before_receipt", "received", e.Received.At.String(), "recorded", e.Recorded.String())
	}
	return nil
}

// keeps returns the chain under the keeper who keeps the entry: a genesis appoints the
// first one, an act that opens a term another. Head is where the log ends before it.
func (c Chain) keeps(e *Entry, head Head) (next Chain, err error) {
	switch next = c; {
	case c.Size == 0:
		next, err = c.found(e)
	case e.Act.Header.Act == TermType:
		next, err = c.opens(e, head)
	}
	if err == nil && e.Term != next.Term {
		err = Reject("entry.wrong_term", "term", fmt.Sprint(e.Term), "want", fmt.Sprint(next.Term))
	}
	return next, err
}

// Rejected is the error of an act or entry that cannot stand in the record.
type Rejected struct{ words.Reason }

func (r *Rejected) Error() string { return r.Reason.String() }

// Reject returns a Rejected with a reason of form.
func Reject(code string, args ...string) error { return &Rejected{words.Why(code, args...)} }
