package keyfile

import (
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"
	"strings"

	"mithaq/record"
)

// A Key signs in the scheme [record.Ed25519]. It says nothing of what is signed for
// whom: see [Signer].
type Key interface {
	// Public returns the public half, 32 bytes.
	Public() record.Bytes
	// Sign signs a message. A key that is not in this machine's memory may fail.
	Sign(message []byte) ([]byte, error)
}

// private is a key that was read from a file.
type private ed25519.PrivateKey

func (k private) Public() record.Bytes {
	return record.Bytes(ed25519.PrivateKey(k).Public().(ed25519.PublicKey))
}

func (k private) Sign(message []byte) ([]byte, error) {
	return ed25519.Sign(ed25519.PrivateKey(k), message), nil
}

// String keeps the private half out of whatever prints values.
func (k private) String() string { return "the private key of " + Fingerprint(k.Public()).String() }

// GoString is String: %#v would print the bytes.
func (k private) GoString() string { return k.String() }

// Signer lets a key sign for a credential. That the credential has this key is the
// caller's to have checked; a signature under another one fits nowhere.
func Signer(k Key, credential record.ID) record.Signer { return signer{k, credential} }

type signer struct {
	key        Key
	credential record.ID
}

func (s signer) Credential() record.ID               { return s.credential }
func (s signer) Public() []byte                      { return s.key.Public() }
func (s signer) Sign(message []byte) ([]byte, error) { return s.key.Sign(message) }

// Fingerprint is what people compare over the telephone: the SHA-256 of the public key
// in its PKIX form, as other tools compute it too.
func Fingerprint(public record.Bytes) record.ID {
	der, err := x509.MarshalPKIXPublicKey(ed25519.PublicKey(public))
	if err != nil {
		return record.ID{} // not for a key of 32 bytes: they are all spelled alike
	}
	return sha256.Sum256(der)
}

const (
	privateType = "PRIVATE KEY"
	publicType  = "PUBLIC KEY"
)

// MarshalPublic returns the public half as a PEM file.
func MarshalPublic(public record.Bytes) ([]byte, error) {
	der, err := x509.MarshalPKIXPublicKey(ed25519.PublicKey(public))
	if err != nil {
		return nil, fmt.Errorf("keyfile: %w", err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: publicType, Bytes: der}), nil
}

// ParsePublic reads a public key: a PEM file, or only the line between its first and its
// last.
func ParsePublic(text string) (record.Bytes, error) {
	text = strings.TrimSpace(text)
	var der []byte
	if strings.HasPrefix(text, "-----BEGIN ") {
		block, err := onlyBlock([]byte(text + "\n"))
		if err != nil {
			return nil, err
		}
		if strings.HasSuffix(block.Type, privateType) {
			// Whoever writes his private key into a file for others has to know at once.
			return nil, &Error{Problem: "holds a private key where the public one belongs",
				Mend: "name the file of the public key; if others have seen this one, make a new key"}
		}
		if block.Type != publicType {
			return nil, &Error{Problem: fmt.Sprintf("holds a %.40s, not a public key", block.Type), Mend: "print the public key with: mithaq key show FILE"}
		}
		der = block.Bytes
	} else {
		var err error
		if der, err = base64.StdEncoding.Strict().DecodeString(text); err != nil {
			return nil, &Error{Problem: "is not a public key", Mend: "print the public key with: mithaq key show FILE"}
		}
	}
	k, err := x509.ParsePKIXPublicKey(der)
	if err != nil {
		return nil, &Error{Problem: "is not a public key that can be read", Mend: "print the public key with: mithaq key show FILE"}
	}
	public, ok := k.(ed25519.PublicKey)
	if !ok {
		return nil, &Error{Problem: fmt.Sprintf("is a key of another kind (%T)", k), Mend: "make an Ed25519 key with: mithaq key new -o FILE"}
	}
	return record.Bytes(public), nil
}

// onlyBlock returns the one block of a PEM file. What stands before, behind or inside
// it beside the key would be kept and never looked at.
func onlyBlock(b []byte) (*pem.Block, error) {
	block, rest := pem.Decode(b)
	if block == nil {
		return nil, &Error{Problem: "is not a PEM file", Mend: "a key file begins with -----BEGIN; make one with: mithaq key new -o FILE"}
	}
	if len(strings.TrimSpace(string(rest))) > 0 || len(block.Headers) > 0 || !strings.HasPrefix(string(b), "-----BEGIN ") {
		return nil, &Error{Problem: "holds more than one key", Mend: "leave one key in the file, and nothing else"}
	}
	return block, nil
}
