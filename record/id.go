package record

import (
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
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText reads the spelling of the record.
func (id *ID) UnmarshalText(b []byte) error {
	v, err := ParseID(string(b))
	if err == nil {
		*id = v
	}
	return err
}

// ParseID reads "sha256:" and 64 lower-case hex digits.
func ParseID(s string) (ID, error) {
	var id ID
	digits, ok := strings.CutPrefix(s, idPrefix)
	if ok && len(digits) == 2*len(id) && digits == strings.ToLower(digits) {
		if _, err := hex.Decode(id[:], []byte(digits)); err == nil {
			return id, nil
		}
	}
	return ID{}, fmt.Errorf("%.80q is not an identifier (sha256: and 64 hex digits)", s)
}

// Bytes are spelled in standard base64 with padding (RFC 4648, section 4).
type Bytes []byte

// MarshalText spells b for the record.
func (b Bytes) MarshalText() ([]byte, error) {
	return []byte(base64.StdEncoding.EncodeToString(b)), nil
}

// UnmarshalText reads base64 and refuses stray bits and line breaks.
func (b *Bytes) UnmarshalText(text []byte) error {
	if strings.ContainsAny(string(text), "\r\n") {
		return fmt.Errorf("base64 with a line break")
	}
	v, err := base64.StdEncoding.Strict().DecodeString(string(text))
	if err == nil {
		*b = v
	}
	return err
}

// hashID is the identifier of a value under a purpose; the purpose keeps the
// hashes of different kinds of things apart.
func hashID(purpose string, canonical []byte) ID {
	h := sha256.New()
	h.Write([]byte(purpose + "\n"))
	h.Write(canonical)
	return ID(h.Sum(nil))
}
