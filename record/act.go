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
// founder, in the order of its roll. Each key hint is the identifier of the
// credential that signed.
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
	b = append(b, "DSSEv1 "...)
	b = strconv.AppendInt(b, int64(len(payloadType)), 10)
	b = append(b, ' ')
	b = append(b, payloadType...)
	b = append(b, ' ')
	b = strconv.AppendInt(b, int64(len(payload)), 10)
	b = append(b, ' ')
	return append(b, payload...)
}

// An Act is one signed statement whose form has been checked. Whether its
// signature is good is a question to a credential: see [Act.Check].
type Act struct {
	ID       ID
	Mode     Mode
	Header   Header
	Envelope Envelope
	message  []byte // the pre-authentication encoding
}

// Sign makes an act. Several signers sign only a genesis.
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
	a := Act{Envelope: env}
	if len(env.Payload) > MaxPayload {
		return Act{}, fmt.Errorf("payload of %d bytes is larger than %d", len(env.Payload), MaxPayload)
	}
	switch env.PayloadType {
	case Live.payloadType():
		a.Mode = Live
	case Exercise.payloadType():
		a.Mode = Exercise
	default:
		return Act{}, fmt.Errorf("payloadType %.80q is unknown", env.PayloadType)
	}
	if err := canon.Unmarshal(env.Payload, &a.Header); err != nil {
		return Act{}, fmt.Errorf("payload: %w", err)
	}
	if err := a.Header.check(); err != nil {
		return Act{}, err
	}
	switch {
	case len(env.Signatures) == 0:
		return Act{}, fmt.Errorf("the envelope carries no signature")
	case len(env.Signatures) > MaxFounders:
		return Act{}, fmt.Errorf("%d signatures, at most %d founders sign", len(env.Signatures), MaxFounders)
	case len(env.Signatures) > 1 && a.Header.Act != GenesisType:
		return Act{}, fmt.Errorf("an act has one signature: others sign it with a countersign act")
	case env.Signatures[0].KeyID != a.Header.By:
		return Act{}, fmt.Errorf("the signature names credential %s, the act %s", env.Signatures[0].KeyID.Short(), a.Header.By.Short())
	}
	a.message = preAuth(env.PayloadType, env.Payload)
	a.ID = sha256.Sum256(a.message)
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
	return a.checkSignature(0, c)
}

func (a Act) checkSignature(i int, c Credential) error {
	if !c.Scheme.verify(c.Key, a.message, a.Envelope.Signatures[i].Sig) {
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
	var g Genesis
	if err := a.Body(&g); err != nil {
		return err
	}
	creds := map[ID]Credential{}
	for _, c := range g.Credentials {
		id, err := c.ID()
		if err != nil {
			return err
		}
		creds[id] = c
	}
	if len(g.Founders) != len(a.Envelope.Signatures) {
		return fmt.Errorf("%d founders, %d signatures", len(g.Founders), len(a.Envelope.Signatures))
	}
	for i, id := range g.Founders {
		c, ok := creds[id]
		if !ok || a.Envelope.Signatures[i].KeyID != id {
			return fmt.Errorf("founder %d has not signed", i)
		}
		if err := a.checkSignature(i, c); err != nil {
			return err
		}
	}
	return nil
}
