package record

import (
	"crypto/ed25519"
	"fmt"
	"slices"

	"mithaq/canon"
	"mithaq/words"
)

// A Credential binds a person, service, device or node to an office, from an
// instant and perhaps until one, with a key and the scheme in which that key
// signs. It enters the record in the genesis act or by an act of type
// [CredentialType]. Its identifier is the hash of its canonical form.
//
// The credential fixes the scheme, never the envelope: an envelope cannot talk a
// verifier into another algorithm.
type Credential struct {
	Holder string        `json:"holder"` // person, service, device, node
	Office string        `json:"office"`
	Member string        `json:"member,omitempty"`
	Person string        `json:"person,omitempty"`
	Scheme Scheme        `json:"scheme"`
	Key    Bytes         `json:"key"`
	From   words.Instant `json:"from"`
	Until  words.Instant `json:"until,omitempty"`
}

// ID returns the credential's identifier.
func (c Credential) ID() (ID, error) {
	b, err := canon.Marshal(c)
	if err != nil {
		return ID{}, err
	}
	return hashID("mithaq credential v1", b), nil
}

// In reports whether the credential's own term holds at the instant.
func (c Credential) In(at words.Instant) bool {
	return at >= c.From && (!c.Until.Known() || at < c.Until)
}

func (c Credential) check() error {
	switch c.Holder {
	case "person", "service", "device", "node":
	default:
		return fmt.Errorf("holder %.40q is none of person, service, device, node", c.Holder)
	}
	if c.Office == "" {
		return fmt.Errorf("a credential names an office")
	}
	if c.Until.Known() && c.Until <= c.From {
		return fmt.Errorf("a credential ends after it begins")
	}
	return c.Scheme.checkKey(c.Key)
}

// A Scheme is a way to sign. [Ed25519] is RFC 8032; room for WebAuthn and others is kept
// by the fact that signature bytes belong to the scheme.
type Scheme string

// Ed25519 signs the pre-authentication encoding itself (RFC 8032, pure Ed25519).
const Ed25519 Scheme = "ed25519"

func (s Scheme) checkKey(key []byte) error {
	switch s {
	case Ed25519:
		if len(key) != ed25519.PublicKeySize {
			return fmt.Errorf("an ed25519 key has %d bytes, not %d", ed25519.PublicKeySize, len(key))
		}
		return checkPoint(key)
	}
	return fmt.Errorf("scheme %.40q is unknown to this program", string(s))
}

// smallOrder are the y coordinates of the eight points of small order, little-endian,
// without the sign of x. Under such a key one signature fits many messages, and
// implementations differ on which.
var smallOrder = [][32]byte{
	{},
	{0: 1},
	{0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0,
		0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05},
	{0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f,
		0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a},
	{0xec, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
		0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f},
}

// checkPoint refuses keys on which implementations differ: those whose y is not
// reduced modulo 2²⁵⁵−19, and those of small order.
func checkPoint(key []byte) error {
	y := [32]byte(key)
	y[31] &= 0x7f
	reduced := y[31] != 0x7f || y[0] < 0xed
	for _, b := range y[1:31] {
		reduced = reduced || b != 0xff
	}
	if !reduced || slices.Contains(smallOrder, y) {
		return fmt.Errorf("an ed25519 key that is no key: of small order, or not reduced")
	}
	return nil
}

// verify reports whether sig is a signature over message by key.
func (s Scheme) verify(key, message, sig []byte) bool {
	switch s {
	case Ed25519:
		return len(key) == ed25519.PublicKeySize && len(sig) == ed25519.SignatureSize &&
			ed25519.Verify(key, message, sig)
	}
	return false
}

// A Signer signs for one credential. Private keys stay behind it.
type Signer interface {
	// Credential returns the identifier of the credential signed for.
	Credential() ID
	// Public returns the public key.
	Public() []byte
	// Sign returns a signature over message in the credential's scheme.
	Sign(message []byte) ([]byte, error)
}

// KeySigner is a Signer over an Ed25519 key held in memory.
type KeySigner struct {
	ID  ID
	Key ed25519.PrivateKey
}

// Credential returns the identifier of the credential signed for.
func (s KeySigner) Credential() ID { return s.ID }

// Public returns the public key.
func (s KeySigner) Public() []byte { return s.Key.Public().(ed25519.PublicKey) }

// Sign signs message.
func (s KeySigner) Sign(message []byte) ([]byte, error) { return ed25519.Sign(s.Key, message), nil }
