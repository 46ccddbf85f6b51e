package record

import (
	"fmt"

	"mithaq/canon"
	"mithaq/words"
)

// A Refusal is a node's signed word that it got an act at an instant and did not take
// it, and why. Its author can show it: the record itself says nothing of acts that are
// not in it.
type Refusal struct {
	Act     ID             `json:"act"`
	At      words.Instant  `json:"at"`
	Node    ID             `json:"node"` // the node's credential
	Pact    ID             `json:"pact"`
	Reasons []words.Reason `json:"reasons"`
	Sig     Bytes          `json:"sig"`
}

// refusalStatement is what a refusal signs.
type refusalStatement struct {
	Act     ID             `json:"act"`
	At      words.Instant  `json:"at"`
	Node    ID             `json:"node"`
	Pact    ID             `json:"pact"`
	Reasons []words.Reason `json:"reasons"`
}

const refusalType = "application/vnd.mithaq.refusal.v1+json"

func (r Refusal) message() ([]byte, error) {
	if len(r.Reasons) == 0 {
		return nil, fmt.Errorf("record: nobody refuses without a reason")
	}
	for i, why := range r.Reasons {
		if why.Code == "" {
			return nil, fmt.Errorf("record: reasons/%d: a reason has a code", i)
		}
	}
	b, err := canon.Marshal(refusalStatement{r.Act, r.At, r.Node, r.Pact, r.Reasons})
	if err != nil {
		return nil, err
	}
	return preAuth(refusalType, b), nil
}

// SignRefusal signs that an act of a pact was refused at an instant, and why.
func SignRefusal(pact, act ID, at words.Instant, reasons []words.Reason, node Signer) (Refusal, error) {
	r := Refusal{Act: act, At: at, Node: node.Credential(), Pact: pact, Reasons: reasons}
	m, err := r.message()
	if err != nil {
		return Refusal{}, err
	}
	r.Sig, err = node.Sign(m)
	return r, err
}

// Check reports whether r is the word of the holder of c, whose identifier is r.Node.
func (r Refusal) Check(c Credential) error {
	m, err := r.message()
	if err != nil {
		return err
	}
	if id, err := c.ID(); err != nil || id != r.Node || !c.Scheme.verify(c.Key, m, r.Sig) {
		return fmt.Errorf("the refusal is not signed by node %s", r.Node.Short())
	}
	return nil
}

// Marshal returns the refusal's one spelling.
func (r Refusal) Marshal() ([]byte, error) { return canon.Marshal(r) }

// ReadRefusal reads the bytes of a refusal. It does not check the signature.
func ReadRefusal(b []byte) (Refusal, error) {
	var r Refusal
	if len(b) > MaxEnvelope {
		return r, fmt.Errorf("refusal of %d bytes is larger than %d", len(b), MaxEnvelope)
	}
	if err := canon.Unmarshal(b, &r); err != nil {
		return Refusal{}, fmt.Errorf("refusal: %w", err)
	}
	if _, err := r.message(); err != nil {
		return Refusal{}, err
	}
	return r, nil
}
