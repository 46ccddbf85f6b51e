package record

import (
	"crypto/sha256"
	"fmt"
	"strconv"
	"strings"

	"mithaq/canon"
)

// A Mode separates a live record from an exercise. The two use different payload
// types, so that no act of one can ever be shown as an act of the other.
type Mode string

// The modes of a record.
const (
	Live     Mode = "live"
	Exercise Mode = "exercise"
)

// The payload types of the two modes.
const (
	livePayload     = "application/vnd.mithaq." + string(Live) + ".v1+json"
	exercisePayload = "application/vnd.mithaq." + string(Exercise) + ".v1+json"
)

func (m Mode) payloadType() string { return "application/vnd.mithaq." + string(m) + ".v1+json" }

// The largest envelope and payload in bytes that a record takes. In base64 the
// payload fits into the envelope with room for signatures.
const (
	MaxEnvelope = 1 << 20
	MaxPayload  = 700 << 10
)

// MaxFounders is how many founders a record can have.
const MaxFounders = 256

// An Envelope is a DSSE envelope (github.com/secure-systems-lab/dsse, protocol
// version 1). An act has one signature, its author's; the genesis act has one for each
// founder, in the order of its roll, and an act that opens a term one for each of its
// signers. Each key hint is the identifier of the credential that signed.
type Envelope struct {
	Payload     Bytes       `json:"payload"`
	PayloadType string      `json:"payloadType"`
	Signatures  []Signature `json:"signatures"`
}

// A Signature is one signature of an envelope.
type Signature struct {
	KeyID ID    `json:"keyid"`
	Sig   Bytes `json:"sig"`
}

// preAuth is the pre-authentication encoding: what is signed and hashed.
func preAuth(payloadType string, payload []byte) []byte {
	b := make([]byte, 0, len(payload)+len(payloadType)+32)
	return append(appendPreAuth(b, payloadType, len(payload)), payload...)
}

// appendPreAuth appends what stands before the payload in its pre-authentication encoding.
func appendPreAuth(b []byte, payloadType string, payload int) []byte {
	b = append(b, "DSSEv1 "...)
	b = strconv.AppendInt(b, int64(len(payloadType)), 10)
	b = append(b, ' ')
	b = append(b, payloadType...)
	b = append(b, ' ')
	b = strconv.AppendInt(b, int64(payload), 10)
	return append(b, ' ')
}

// preAuthID is the SHA-256 of [preAuth], without a copy of the payload.
func preAuthID(payloadType string, payload []byte) (id ID) {
	h := sha256.New()
	h.Write(appendPreAuth(make([]byte, 0, 96), payloadType, len(payload)))
	h.Write(payload)
	h.Sum(id[:0])
	return id
}

// An Act is one signed statement whose form has been checked. Whether its
// signature is good is a question to a credential: see [Act.Check].
type Act struct {
	ID       ID
	Mode     Mode
	Header   Header
	Envelope Envelope
}

// message is what the act's signatures are over. It is made when somebody signs or
// checks: most acts that are read are only folded.
func (a *Act) message() []byte { return preAuth(a.Envelope.PayloadType, a.Envelope.Payload) }

// Sign makes an act. Several signers sign only a genesis and an act that opens a
// term; where they are not in one place, they sign a [Draft].
func Sign(mode Mode, h Header, signers ...Signer) (Act, error) {
	payload, err := canon.Marshal(h)
	if err != nil {
		return Act{}, fmt.Errorf("record: %w", err)
	}
	env := Envelope{Payload: payload, PayloadType: mode.payloadType()}
	message := preAuth(env.PayloadType, payload)
	for _, s := range signers {
		sig, err := s.Sign(message)
		if err != nil {
			return Act{}, fmt.Errorf("record: sign: %w", err)
		}
		env.Signatures = append(env.Signatures, Signature{s.Credential(), sig})
	}
	return openEnvelope(env)
}

// Open reads the envelope of an act and checks its form: canonical bytes, the
// header's fields, one signature by the credential that the header names. It does
// not check the signature itself.
func Open(envelope []byte) (Act, error) {
	if len(envelope) > MaxEnvelope {
		return Act{}, fmt.Errorf("envelope of %d bytes is larger than %d", len(envelope), MaxEnvelope)
	}
	var env Envelope
	if err := canon.Unmarshal(envelope, &env); err != nil {
		return Act{}, fmt.Errorf("envelope: %w", err)
	}
	return openEnvelope(env)
}

func openEnvelope(env Envelope) (Act, error) {
	a, err := openPayload(env)
	if err != nil {
		return Act{}, err
	}
	switch {
	case len(env.Signatures) == 0:
		return Act{}, fmt.Errorf("the envelope carries no signature")
	case len(env.Signatures) > MaxFounders:
		return Act{}, fmt.Errorf("%d signatures, at most %d founders sign", len(env.Signatures), MaxFounders)
	case len(env.Signatures) > 1 && a.Header.Act != GenesisType && a.Header.Act != TermType:
		return Act{}, fmt.Errorf("an act has one signature: others sign it with a countersign act")
	case env.Signatures[0].KeyID != a.Header.By:
		return Act{}, fmt.Errorf("the signature names credential %s, the act %s", env.Signatures[0].KeyID.Short(), a.Header.By.Short())
	}
	return a, nil
}

// Marshal returns the canonical bytes of the act's envelope.
func (a Act) Marshal() ([]byte, error) { return canon.Marshal(a.Envelope) }

// Check reports whether the act's author signature is good under c, which must be
// the credential that the act names.
func (a Act) Check(c Credential) error {
	if id, err := c.ID(); err != nil || id != a.Header.By {
		return fmt.Errorf("the act is signed for another credential")
	}
	return a.checkSignature(a.message(), 0, &c)
}

func (a *Act) checkSignature(message []byte, i int, c *Credential) error {
	if !c.Scheme.verify(c.Key, message, a.Envelope.Signatures[i].Sig) {
		return fmt.Errorf("the signature does not fit the act under credential %s", a.Envelope.Signatures[i].KeyID.Short())
	}
	return nil
}

// Body decodes the act's body into v, which names every field that the type has.
//
// A field that is sealed is absent. Only texts and names can be: they then say that
// they are sealed (words.Text.SetSealed), and nothing decides by them.
func (a Act) Body(v any) error {
	var absent []string
	for _, s := range a.Header.Sealed {
		absent = append(absent, strings.TrimPrefix(s.At, "/body"))
	}
	if err := canon.UnmarshalSealed(a.Header.Body, v, absent); err != nil {
		return fmt.Errorf("body of %s: %w", a.Header.Act, err)
	}
	return nil
}

// CheckFounders reports whether a genesis act carries the good signatures of all
// the founders whom its body names, and of nobody else.
func (a Act) CheckFounders() error {
	lookup, err := a.ownCredentials()
	if err != nil {
		return err
	}
	return a.CheckAll(lookup)
}

// CheckAll reports whether the act carries the good signatures of all who must sign
// it, as its own bytes say, and of nobody else. For an act with one author it is
// [Act.Check]. Whether those may sign at all is the chain's question.
func (a Act) CheckAll(lookup func(ID) (Credential, bool)) error {
	signers, err := a.signers()
	if err != nil {
		return err
	}
	if len(signers) != len(a.Envelope.Signatures) {
		return fmt.Errorf("%d must sign, %d have signed", len(signers), len(a.Envelope.Signatures))
	}
	for i, id := range signers {
		if a.Envelope.Signatures[i].KeyID != id {
			return fmt.Errorf("signer %d, %s, has not signed", i, id.Short())
		}
	}
	return a.checkSignatures(lookup)
}

// checkSignatures checks every signature that there is.
func (a Act) checkSignatures(lookup func(ID) (Credential, bool)) error {
	message := a.message()
	for i, s := range a.Envelope.Signatures {
		c, ok := lookup(s.KeyID)
		if !ok {
			return fmt.Errorf("credential %s is unknown", s.KeyID.Short())
		}
		// The lookup is somebody else's: a credential under another's name would let
		// its key sign for him.
		if id, err := c.ID(); err != nil || id != s.KeyID {
			return fmt.Errorf("credential %s was looked up, and another one found", s.KeyID.Short())
		}
		if err := a.checkSignature(message, i, &c); err != nil {
			return err
		}
	}
	return nil
}

// ownCredentials returns the credentials that a genesis binds.
func (a Act) ownCredentials() (func(ID) (Credential, bool), error) {
	var g Genesis
	if err := a.Body(&g); err != nil {
		return nil, err
	}
	creds := map[ID]Credential{}
	for _, c := range g.Credentials {
		id, err := c.ID()
		if err != nil {
			return nil, err
		}
		creds[id] = c
	}
	return func(id ID) (Credential, bool) { c, ok := creds[id]; return c, ok }, nil
}
