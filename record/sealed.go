package record

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"mithaq/canon"
)

// A Sealed is a field that its author signed without showing it to everybody. The
// record holds only the commitment; the field itself is absent from the body. Who
// has the [Opening] can show what was meant, and nobody can show anything else.
// Decide and Apply read no sealed field, so every holder of the record computes
// the same state, before and after an erasure.
type Sealed struct {
	At       string `json:"at"` // JSON pointer into the header, below /body/
	Commit   ID     `json:"commit"`
	Audience string `json:"audience"`
}

// SaltSize is the length of the salt of a commitment in bytes.
const SaltSize = 32

// An Opening is a sealed value with the salt that fixed it. Openings live outside
// the log, where they can be erased.
type Opening struct {
	Salt  Bytes     `json:"salt"`
	Value canon.Raw `json:"value"`
}

// Commit returns the commitment: SHA-256 over the salt and the canonical value.
func (o Opening) Commit() (ID, error) {
	if len(o.Salt) != SaltSize {
		return ID{}, fmt.Errorf("record: a salt has %d bytes, not %d", SaltSize, len(o.Salt))
	}
	if err := canon.Check(o.Value); err != nil {
		return ID{}, fmt.Errorf("record: sealed value: %w", err)
	}
	return sha256.Sum256(append(append([]byte(nil), o.Salt...), o.Value...)), nil
}

// Opens reports whether o is what s commits to.
func (s Sealed) Opens(o Opening) bool {
	id, err := o.Commit()
	return err == nil && id == s.Commit
}

// MaxSealed is how many fields of one act can be sealed.
const MaxSealed = 64

// sealedForm is a JSON pointer into the body through names of our own bodies and
// places in lists: one spelling for one field.
var sealedForm = regexp.MustCompile(`^/body(/([a-z][a-z0-9_]*|0|[1-9][0-9]{0,3})){1,8}$`)

func checkSealed(list []Sealed, body canon.Raw) error {
	if len(list) == 0 {
		return nil
	}
	if len(list) > MaxSealed {
		return fmt.Errorf("sealed: %d fields, at most %d can be sealed", len(list), MaxSealed)
	}
	var doc any
	if err := json.Unmarshal(body, &doc); err != nil {
		return fmt.Errorf("body: %w", err)
	}
	for i, s := range list {
		if !sealedForm.MatchString(s.At) {
			return fmt.Errorf("sealed/%d/at: %.80q does not point at a field of the body", i, s.At)
		}
		if s.Audience == "" {
			return fmt.Errorf("sealed/%d/audience: name who may read it; nobody is not an audience", i)
		}
		if i > 0 && list[i-1].At >= s.At {
			return fmt.Errorf("sealed/%d/at: sealed fields are sorted and unique", i)
		}
		if i > 0 && strings.HasPrefix(s.At, list[i-1].At+"/") {
			return fmt.Errorf("sealed/%d/at: %s lies in a field that is sealed already", i, s.At)
		}
		if pointsAt(doc, strings.Split(s.At, "/")[2:]) {
			return fmt.Errorf("sealed/%d/at: %s stands in the body as well: a sealed field is absent", i, s.At)
		}
	}
	return nil
}

// pointsAt reports whether a pointer finds a value.
func pointsAt(v any, tokens []string) bool {
	for _, token := range tokens {
		switch node := v.(type) {
		case map[string]any:
			next, ok := node[token]
			if !ok {
				return false
			}
			v = next
		case []any:
			i, err := strconv.Atoi(token)
			if err != nil || i >= len(node) {
				return false
			}
			v = node[i]
		default:
			return false
		}
	}
	return true
}
