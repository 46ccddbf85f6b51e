package record

import (
	"crypto/sha256"
	"fmt"

	"mithaq/canon"
	"mithaq/words"
)

// A Leaf is an act as it was logged, and the record of the Merkle tree. Its fields
// are frozen.
type Leaf struct {
	Seq      int64          `json:"seq"`      // place in the log, from 0 without gaps
	Term     int64          `json:"term"`     // span of one keeper, from 1
	Received Receipt        `json:"received"` // when and by which node it was taken in
	Recorded words.Instant  `json:"recorded"` // never earlier than the entry before
	Engine   int64          `json:"engine"`   // the number of Decide's behaviour
	Edition  ID             `json:"edition"`  // the edition that it was decided under
	Findings []words.Reason `json:"findings"` // what the rules made of it then
	Envelope Envelope       `json:"envelope"`
}

// A Receipt is a node's signed word that it got an act at an instant.
// Deadlines that count receipt count At.
type Receipt struct {
	At   words.Instant `json:"at"`
	Node ID            `json:"node"` // the node's credential
	Sig  Bytes         `json:"sig"`
}

// receiptStatement is what a receipt signs.
type receiptStatement struct {
	Act  ID            `json:"act"`
	At   words.Instant `json:"at"`
	Node ID            `json:"node"`
	Pact ID            `json:"pact"`
}

const receiptType = "application/vnd.mithaq.receipt.v1+json"

func receiptMessage(pact, act ID, r Receipt) ([]byte, error) {
	b, err := canon.Marshal(receiptStatement{act, r.At, r.Node, pact})
	if err != nil {
		return nil, err
	}
	return preAuth(receiptType, b), nil
}

// Receive signs a receipt for an act of a pact.
func Receive(pact, act ID, at words.Instant, node Signer) (Receipt, error) {
	r := Receipt{At: at, Node: node.Credential()}
	m, err := receiptMessage(pact, act, r)
	if err != nil {
		return Receipt{}, err
	}
	r.Sig, err = node.Sign(m)
	return r, err
}

// Check reports whether r is the word of the holder of c about the act.
func (r Receipt) Check(pact, act ID, c Credential) error {
	m, err := receiptMessage(pact, act, r)
	if err != nil {
		return err
	}
	if !c.Scheme.verify(c.Key, m, r.Sig) {
		return fmt.Errorf("the receipt is not signed by node %s", r.Node.Short())
	}
	return nil
}

// An Entry is a leaf with its act, both checked for form.
type Entry struct {
	Leaf
	Act  Act
	Hash Hash // of the leaf's bytes
}

// Effect is the instant from which the entry counts in a fold.
func (e *Entry) Effect() words.Instant { return e.Act.Header.Effect(e.Received.At) }

// KnownAt is the instant from which the entry belongs to what was known.
func (e *Entry) KnownAt() words.Instant { return e.Act.Header.KnownAt(e.Received.At) }

// Marshal returns the leaf's canonical bytes.
func (l Leaf) Marshal() ([]byte, error) { return canon.Marshal(l) }

// DecodeLeaf reads the canonical bytes of a leaf and the act in it.
func DecodeLeaf(b []byte) (Entry, error) { return decodeLeaf(b, LeafHash(b)) }

// decodeLeaf is DecodeLeaf for who has the hash of the bytes already.
func decodeLeaf(b []byte, hash Hash) (Entry, error) {
	var e Entry
	if len(b) > maxLeaf {
		return Entry{}, fmt.Errorf("leaf of %d bytes is larger than %d", len(b), maxLeaf)
	}
	if err := canon.Unmarshal(b, &e.Leaf); err != nil {
		return Entry{}, err
	}
	if e.Seq < 0 || e.Term < 1 || e.Engine < 1 {
		return Entry{}, fmt.Errorf("seq, term and engine: %d, %d, %d are out of range", e.Seq, e.Term, e.Engine)
	}
	for i, f := range e.Findings {
		if f.Code == "" {
			return Entry{}, fmt.Errorf("findings/%d: a finding has a code", i)
		}
	}
	var err error
	e.Act, err = openEnvelope(e.Envelope)
	e.Hash = hash
	return e, err
}

// NewEntry makes an entry of a leaf and its act, and returns it with the leaf's
// bytes. It fails where DecodeLeaf would not read them back: what cannot be read
// must not be written.
func NewEntry(l Leaf, a Act) (Entry, []byte, error) {
	b, err := canon.Marshal(l)
	if err != nil {
		return Entry{}, nil, err
	}
	if len(b) > maxLeaf {
		return Entry{}, nil, Reject("entry.too_large", "size", fmt.Sprint(len(b)), "limit", fmt.Sprint(maxLeaf))
	}
	return Entry{Leaf: l, Act: a, Hash: LeafHash(b)}, b, nil
}

// LeafHash is the hash of a leaf in the tree: SHA-256 over a zero byte and the leaf (RFC
// 6962, section 2.1).
func LeafHash(leaf []byte) (hash Hash) {
	h := sha256.New()
	h.Write([]byte{0})
	h.Write(leaf)
	h.Sum(hash[:0])
	return hash
}
