package record

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
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
	v, ok := readID(b)
	if !ok {
		return fmt.Errorf("%.80q is not an identifier (sha256: and 64 hex digits)", b)
	}
	*id = v
	return nil
}

// readID reads the one spelling of an ID.
func readID[T string | []byte](s T) (id ID, ok bool) {
	if len(s) != len(idPrefix)+2*len(id) || string(s[:len(idPrefix)]) != idPrefix {
		return ID{}, false
	}
	bad := byte(0)
	for i := range id {
		hi, lo := digitOf[s[len(idPrefix)+2*i]], digitOf[s[len(idPrefix)+2*i+1]]
		bad |= hi | lo
		id[i] = hi<<4 | lo&0xf
	}
	if bad > 0xf {
		return ID{}, false
	}
	return id, true
}

// digitOf is the value of a lower-case hex digit, and 0xff for every other byte.
var digitOf = func() (t [256]byte) {
	for c := range t {
		t[c] = 0xff
	}
	for i, c := range []byte("0123456789abcdef") {
		t[c] = byte(i)
	}
	return t
}()

// ExactText promises package canon that UnmarshalText accepts one spelling only.
func (id *ID) ExactText() {}

// ParseID reads "sha256:" and 64 lower-case hex digits.
func ParseID(s string) (ID, error) {
	id, ok := readID(s)
	if !ok {
		return ID{}, fmt.Errorf("%.80q is not an identifier (sha256: and 64 hex digits)", s)
	}
	return id, nil
}

// Bytes are spelled in standard base64 with padding (RFC 4648, section 4).
type Bytes []byte

// MarshalText spells b for the record.
func (b Bytes) MarshalText() ([]byte, error) {
	return base64.StdEncoding.AppendEncode(nil, b), nil
}

// strict refuses stray bits in the last digit. It passes over line breaks.
var strict = base64.StdEncoding.Strict()

// UnmarshalText reads base64 and refuses stray bits and line breaks.
func (b *Bytes) UnmarshalText(text []byte) error {
	v, err := strict.AppendDecode(nil, text)
	// A line break makes the text longer than its content: so nobody has to look for
	// one in text that is good.
	if (err != nil || strict.EncodedLen(len(v)) != len(text)) && bytes.ContainsAny(text, "\r\n") {
		return fmt.Errorf("base64 with a line break")
	}
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
