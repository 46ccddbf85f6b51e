package record

import (
	"fmt"
	"slices"

	"mithaq/words"
)

// A Span is one term: the entries from From on, to the next span's, that one keeper
// kept.
type Span struct {
	Term     int64
	From     int64 // the entry that opens it, which is of it
	Keeper   ID
	Received words.Instant // of the act that opens it
}

// Spans returns the terms so far, in order; the last one is the current one.
func (c Chain) Spans() []Span { return slices.Clone(c.spans) }

// KeeperAt returns who signs the head of a size: the keeper of the last entry in it.
// Whoever is appointed by an entry signs for it, and nobody signs for nothing but the
// first keeper.
func (c Chain) KeeperAt(size int64) ID {
	keeper := c.Keeper
	for i := len(c.spans) - 1; i >= 0; i-- {
		keeper = c.spans[i].Keeper
		if c.spans[i].From < size {
			break
		}
	}
	return keeper
}

// OpenCheckpoint checks a checkpoint of the head at which the chain stands: signed by the
// current keeper, perhaps cosigned by witnesses, in its one spelling.
func (c Chain) OpenCheckpoint(b []byte) (Head, []Cosignature, error) {
	keeper, _ := c.Credential(c.Keeper)
	return OpenCosigned(b, c.Pact, keeper, c.Witness)
}

// signedByKeeper returns the head of a checkpoint that a keeper of some term signed,
// whatever else stands under it: whoever shows it has it from elsewhere.
func (c Chain) signedByKeeper(b []byte) (head Head, err error) {
	for _, s := range c.spans {
		keeper, _ := c.Credential(s.Keeper)
		if head, err = OpenSigned(b, c.Pact, keeper); err == nil {
			return head, nil
		}
	}
	return head, err
}

// opens returns the chain under the keeper whom an act appoints. Head is where the log
// ends before the act, which is where its signers saw it end.
func (c Chain) opens(e *Entry, head Head) (Chain, error) {
	next := c
	err := follow(e, func(e *Entry, t Term) error {
		if t.Term != c.Term+1 {
			return Reject("term.number", "term", fmt.Sprint(t.Term), "want", fmt.Sprint(c.Term+1))
		}
		if err := c.maySign(e, &t); err != nil {
			return err
		}
		if err := c.shows(&t, head); err != nil {
			return err
		}
		return next.appoint(e, &t)
	})
	return next, err
}

// maySign judges who signed an act that opens a term.
func (c Chain) maySign(e *Entry, t *Term) error {
	signers, err := e.Act.signers()
	if err != nil || len(signers) != len(e.Envelope.Signatures) {
		return Reject("term.signers")
	}
	for i, id := range signers {
		if e.Envelope.Signatures[i].KeyID != id {
			return Reject("term.signers")
		}
	}
	switch t.Ground {
	case Handover:
		if len(signers) != 1 || signers[0] != c.Keeper {
			return Reject("term.signers")
		}
		return nil // that he holds has been judged: he is the author
	case Takeover:
	default:
		return fmt.Errorf("ground: %.40q is none of handover, takeover", t.Ground)
	}
	// A seat counts once, whatever keys its founder has signed with.
	taken := map[int]bool{}
	for _, id := range signers {
		seat, ok := c.Founder(id)
		if !ok || taken[seat] {
			return Reject("term.signers")
		}
		taken[seat] = true
		if err := c.holds(id, e.Received.At); err != nil {
			return err
		}
	}
	if c.quorum == 0 || int64(len(signers)) < c.quorum {
		return Reject("term.quorum", "signed", fmt.Sprint(len(signers)), "quorum", fmt.Sprint(c.quorum))
	}
	return nil
}

// shows judges the checkpoint in an act that opens a term. A takeover builds on a head
// that a witness has seen the outgoing keeper sign: else founders could drop from the
// record what everybody has relied on, and call it the keeper's loss.
func (c Chain) shows(t *Term, head Head) error {
	unfit := func(detail string) error { return Reject("term.checkpoint", "detail", detail) }
	switch {
	case t.Ground == Handover && t.Checkpoint != "":
		return unfit("a handover carries none: the outgoing keeper signs the act itself")
	case t.Ground == Handover, t.Checkpoint == "" && !c.witnessed:
		return nil
	case t.Checkpoint == "":
		return unfit("there is none, and the record has witnesses")
	}
	signed, cosigned, err := c.OpenCheckpoint([]byte(t.Checkpoint))
	switch {
	case err != nil:
		return unfit(err.Error())
	case signed != head:
		return unfit("it is of another head")
	case c.witnessed && len(cosigned) == 0:
		return unfit("no witness has cosigned it")
	}
	return nil
}

// appoint puts the new keeper in his place.
func (c *Chain) appoint(e *Entry, t *Term) error {
	if t.Credential != nil {
		if id, err := t.Credential.ID(); err != nil || id != t.Keeper {
			return Reject("term.keeper", "keeper", t.Keeper.String())
		}
		if err := c.bind(*t.Credential, e.Received.At, e.Seq); err != nil {
			return fmt.Errorf("credential: %w", err)
		}
	}
	// Who follows himself would sign a second root for sizes that he has signed already.
	keeper, ok := c.Credential(t.Keeper)
	if t.Keeper == c.Keeper || ok && keeper.Holder != "node" && keeper.Holder != "service" {
		return Reject("term.keeper", "keeper", t.Keeper.String())
	}
	if err := c.holds(t.Keeper, e.Received.At); err != nil {
		return err
	}
	c.Term, c.Keeper = t.Term, t.Keeper
	// A new list: the old one belongs to chains that do not know of this term.
	c.spans = append(slices.Clip(c.spans), Span{t.Term, e.Seq, t.Keeper, e.Received.At})
	return nil
}

// receives reports why an entry's receipt is nobody's word, or nil: receipts are signed
// by the keeper and by nodes, not by whoever has a key. What opens a term is received by
// the new keeper, who accepts with it.
func (c Chain) receives(e *Entry) error {
	r := e.Received
	if e.Act.Header.Act == TermType && r.Node != c.Keeper {
		return Reject("term.receipt", "node", r.Node.String(), "keeper", c.Keeper.String())
	}
	return c.received(r)
}

// received reports why a receipt is nobody's word. A keeper's receipts outlive his term:
// what he took in before it ended was received then, and can be recorded again.
func (c Chain) received(r Receipt) error {
	if err := c.holds(r.Node, r.At); err != nil {
		return err
	}
	if cr, _ := c.Credential(r.Node); r.Node == c.Keeper || cr.Holder == "node" {
		return nil
	}
	for i, s := range c.spans[1:] {
		if c.spans[i].Keeper == r.Node && r.At < s.Received {
			return nil
		}
	}
	return Reject("entry.not_a_node", "node", r.Node.String())
}
