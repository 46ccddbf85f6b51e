package record

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"mithaq/words"
)

// A Cosignature is a witness's word that the head it signed grew out of every head that
// it signed before (C2SP tlog-cosignature v1).
type Cosignature struct {
	Witness ID    // the witness's credential
	At      int64 // when it signed, in seconds from 1970-01-01T00:00:00Z
}

// Instant returns when the witness signed.
func (c Cosignature) Instant() words.Instant { return cosignedAt(c.At) }

// MaxCosignatures is how many witnesses' lines a checkpoint can carry.
const MaxCosignatures = 256

const (
	witnessPrefix = "mithaq.witness/"

	// Key hashes carry what kind of signature the key makes (C2SP signed-note).
	kindEd25519     = 0x01
	kindCosignature = 0x04

	unixEpoch   = 62135596800  // seconds from the year 1
	maxUnixTime = 253402300799 // 9999-12-31T23:59:59Z
)

func cosignedAt(unix int64) words.Instant { return words.Instant((unix + unixEpoch) * 1000) }

// WitnessName is the name of a witness's key in the lines that it signs.
func WitnessName(credential ID) string { return witnessPrefix + hex.EncodeToString(credential[:]) }

// Cosign returns a witness's line under a checkpoint, with its end. The witness has
// verified before that the head is the keeper's and grew out of what it signed last: a
// line once given away cannot be taken back.
func Cosign(checkpoint []byte, at int64, witness Signer) (line []byte, err error) {
	if _, _, err := ReadCheckpoint(checkpoint); err != nil {
		return nil, err
	}
	if at < 1 || at > maxUnixTime {
		return nil, fmt.Errorf("record: cosign: %d is not an instant from 1970 to 9999", at)
	}
	text, _, err := splitNote(checkpoint)
	if err != nil {
		return nil, err
	}
	sig, err := witness.Sign(cosignedMessage(at, text))
	if err != nil {
		return nil, fmt.Errorf("record: cosign: %w", err)
	}
	name := WitnessName(witness.Credential())
	raw := keyHash(name, kindCosignature, witness.Public())
	raw = binary.BigEndian.AppendUint64(raw, uint64(at))
	return []byte(noteLine{name, append(raw, sig...)}.String()), nil
}

// cosignedMessage is what a witness signs: the instant, and the keeper's text.
func cosignedMessage(at int64, text string) []byte {
	return []byte("cosignature/v1\ntime " + strconv.FormatInt(at, 10) + "\n" + text)
}

// AddCosignature puts a witness's line under a checkpoint, in its place: lines are
// sorted by name, and of one witness the newest stays. It checks form, not signatures;
// [OpenCosigned] does.
func AddCosignature(checkpoint, line []byte) ([]byte, error) {
	text, lines, err := splitNote(checkpoint)
	if err != nil {
		return nil, err
	}
	if len(lines) == 0 {
		return nil, fmt.Errorf("the keeper has not signed this checkpoint")
	}
	added, err := parseNoteLine(strings.TrimSuffix(string(line), "\n"))
	if err != nil {
		return nil, err
	}
	mine, err := added.cosignature()
	if err != nil {
		return nil, err
	}
	at, found := slices.BinarySearchFunc(lines[1:], added, func(a, b noteLine) int { return strings.Compare(a.name, b.name) })
	at++
	switch {
	case !found && len(lines) > MaxCosignatures:
		return nil, fmt.Errorf("a checkpoint carries at most %d cosignatures", MaxCosignatures)
	case !found:
		lines = slices.Insert(lines, at, added)
	default:
		theirs, err := lines[at].cosignature()
		if err != nil {
			return nil, err
		}
		if mine.At > theirs.At {
			lines[at] = added
		}
	}
	return joinNote(text, lines), nil
}

// OpenCosigned checks a checkpoint in its one spelling: the keeper's line, then
// witnesses' lines sorted by name, one for each, and nothing else. Every signature must
// fit: a line that nobody can check is not tolerated, because two readers would then
// differ on what the checkpoint says. The lookup gives the credentials that hold
// witnesses' seats, see [Chain.Witness]. A checkpoint that nobody has cosigned opens too.
func OpenCosigned(b []byte, pact ID, keeper Credential, witness func(ID) (Credential, bool)) (Head, []Cosignature, error) {
	text, lines, err := splitNote(b)
	if err != nil {
		return Head{}, nil, err
	}
	head, err := parseCheckpoint(text, pact)
	if err != nil {
		return Head{}, nil, err
	}
	if len(lines) == 0 {
		return Head{}, nil, fmt.Errorf("the keeper's signature is missing")
	}
	if len(lines) > 1+MaxCosignatures {
		return Head{}, nil, fmt.Errorf("a checkpoint carries at most %d cosignatures", MaxCosignatures)
	}
	k := lines[0]
	if k.name != Origin(pact) || !bytes.Equal(k.raw[:4], keyHash(k.name, kindEd25519, keeper.Key)) ||
		!keeper.Scheme.verify(keeper.Key, []byte(text), k.raw[4:]) {
		return Head{}, nil, fmt.Errorf("the keeper's signature is missing or does not fit")
	}
	var all []Cosignature
	for i, line := range lines[1:] {
		// lines[i] is the line before; the first of them is the keeper's.
		if i > 0 && lines[i].name >= line.name {
			return Head{}, nil, fmt.Errorf("cosignatures are sorted by name, one for each witness")
		}
		c, err := line.cosignature()
		if err != nil {
			return Head{}, nil, err
		}
		cr, ok := witness(c.Witness)
		if !ok {
			return Head{}, nil, fmt.Errorf("credential %s has cosigned and holds no witness's seat", c.Witness.Short())
		}
		if !cr.In(c.Instant()) {
			return Head{}, nil, fmt.Errorf("witness %s cosigned at %s, when its credential did not hold", c.Witness.Short(), c.Instant())
		}
		if !bytes.Equal(line.raw[:4], keyHash(line.name, kindCosignature, cr.Key)) ||
			!cr.Scheme.verify(cr.Key, cosignedMessage(c.At, text), line.raw[12:]) {
			return Head{}, nil, fmt.Errorf("the cosignature of witness %s does not fit", c.Witness.Short())
		}
		all = append(all, c)
	}
	return head, all, nil
}

// ReadCheckpoint reads which log a checkpoint is of and what head it claims. It checks
// no signature: what it returns is a claim.
func ReadCheckpoint(b []byte) (origin string, h Head, err error) {
	text, _, err := splitNote(b)
	if err != nil {
		return "", Head{}, err
	}
	origin, _, _ = strings.Cut(text, "\n")
	id, ok := strings.CutPrefix(origin, originPrefix)
	var pact ID
	if !ok || pact.UnmarshalText([]byte(idPrefix+id)) != nil {
		return "", Head{}, fmt.Errorf("the checkpoint is of another kind of log: %.100q", origin)
	}
	h, err = parseCheckpoint(text, pact)
	return origin, h, err
}

// A noteLine is one signature line of a signed note.
type noteLine struct {
	name string
	raw  []byte // key hash, and what the signature consists of
}

func (l noteLine) String() string {
	return "— " + l.name + " " + base64.StdEncoding.EncodeToString(l.raw) + "\n"
}

// cosignature reads whose line it is and when it was signed.
func (l noteLine) cosignature() (Cosignature, error) {
	id, ok := strings.CutPrefix(l.name, witnessPrefix)
	var c Cosignature
	if !ok || c.Witness.UnmarshalText([]byte(idPrefix+id)) != nil {
		return c, fmt.Errorf("%.100q is not the name of a witness", l.name)
	}
	if len(l.raw) != 4+8+64 {
		return c, fmt.Errorf("a cosignature of %d bytes, want 76", len(l.raw))
	}
	at := binary.BigEndian.Uint64(l.raw[4:])
	if at < 1 || at > maxUnixTime {
		return c, fmt.Errorf("%d is not an instant from 1970 to 9999", at)
	}
	c.At = int64(at)
	return c, nil
}

// splitNote splits a signed note into its text and its lines, in their one spelling.
func splitNote(b []byte) (text string, lines []noteLine, err error) {
	text, rest, ok := strings.Cut(string(b), "\n\n")
	if !ok {
		return "", nil, fmt.Errorf("a checkpoint is three lines, an empty line, and signatures")
	}
	text += "\n"
	for rest != "" {
		line, after, ended := strings.Cut(rest, "\n")
		if !ended {
			return "", nil, fmt.Errorf("the last line of a checkpoint has no end")
		}
		l, err := parseNoteLine(line)
		if err != nil {
			return "", nil, err
		}
		lines, rest = append(lines, l), after
	}
	return text, lines, nil
}

func parseNoteLine(line string) (noteLine, error) {
	name, sig, ok := strings.Cut(strings.TrimPrefix(line, "— "), " ")
	raw, err := base64.StdEncoding.Strict().DecodeString(sig)
	l := noteLine{name, raw}
	// Written again, it must be the same: base64 and white space have many spellings.
	if !ok || err != nil || len(raw) < 5 || l.String() != line+"\n" {
		return noteLine{}, fmt.Errorf("%.200q is not a signature line", line)
	}
	return l, nil
}

func joinNote(text string, lines []noteLine) []byte {
	var b strings.Builder
	b.WriteString(text + "\n")
	for _, l := range lines {
		b.WriteString(l.String())
	}
	return []byte(b.String())
}

// keyHash is the first four bytes of the hash of a key with its name and kind.
func keyHash(name string, kind byte, key []byte) []byte {
	h := sha256.New()
	h.Write([]byte(name + "\n"))
	h.Write([]byte{kind})
	h.Write(key)
	return h.Sum(nil)[:4:4]
}
