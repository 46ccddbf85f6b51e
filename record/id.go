package record

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
)

// An ID is a SHA-256 hash that names something: an act, a credential, an
// edition, a commitment, the root of a tree. It is spelled "sha256:" and 64 hex
// digits. The zero ID names nothing.
type ID [sha256.Size]byte

const idPrefix = "sha256:"

func (id ID) String() string { return idPrefix + hex.EncodeToString(id[:]) }

// Short returns the first eight hex digits, for people; it identifies nothing.
func (id ID) Short() string { return hex.EncodeToString(id[:4]) }

// MarshalText spells the ID for the record.
func (id ID) MarshalText() ([]byte, error) {
	return hex.AppendEncode([]byte(idPrefix), id[:]), nil
}

// UnmarshalText reads the spelling of the record.
func (id *ID) UnmarshalText(b []byte) error {
	if len(b) != len(idPrefix)+2*len(id) || string(b[:len(idPrefix)]) != idPrefix {
		return fmt.Errorf("%.80q is not an identifier (sha256: and 64 hex digits)", b)
	}
	for i, c := range b[len(idPrefix):] {
		digit := strings.IndexByte(hexDigits, c)
		if digit < 0 {
			return fmt.Errorf("%.80q is not an identifier (sha256: and 64 hex digits)", b)
		}
		id[i/2] = id[i/2]<<4 | byte(digit)
	}
	return nil
}

const hexDigits = "0123456789abcdef"

// ExactText promises package canon that UnmarshalText accepts one spelling only.
func (id *ID) ExactText() {}

// ParseID reads "sha256:" and 64 lower-case hex digits.
func ParseID(s string) (ID, error) {
	var id ID
	if err := id.UnmarshalText([]byte(s)); err != nil {
		return ID{}, err
	}
	return id, nil
}

// Bytes are spelled in standard base64 with padding (RFC 4648, section 4).
type Bytes []byte

// MarshalText spells b for the record.
func (b Bytes) MarshalText() ([]byte, error) {
	return base64.StdEncoding.AppendEncode(nil, b), nil
}

// UnmarshalText reads base64 and refuses stray bits and line breaks.
func (b *Bytes) UnmarshalText(text []byte) error {
	if bytes.ContainsAny(text, "\r\n") {
		return fmt.Errorf("base64 with a line break")
	}
	v, err := base64.StdEncoding.Strict().AppendDecode(nil, text)
	if err == nil {
		*b = v
	}
	return err
}

// ExactText promises package canon that UnmarshalText accepts one spelling only.
func (b *Bytes) ExactText() {}

// hashID is the identifier of a value under a purpose; the purpose keeps the
// hashes of different kinds of things apart.
func hashID(purpose string, canonical []byte) ID {
	h := sha256.New()
	h.Write([]byte(purpose + "\n"))
	h.Write(canonical)
	return ID(h.Sum(nil))
}
