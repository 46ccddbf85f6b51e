package record

import (
	"fmt"
	"strings"

	"mithaq/canon"
	"mithaq/words"
)

// Attestation says what a signature under an act means.
type Attestation string

const (
	// Own: signed by the one who performs the act. It binds.
	Own Attestation = "own"
	// Received: a registrar signs that a letter or call came in. It binds once
	// the performer has confirmed, where the charter allows this at all.
	Received Attestation = "received"
	// Transcribed: an archivist signs that a source says so. It never authorises
	// an own act, and all that follows from it is marked as reported.
	Transcribed Attestation = "transcribed"
)

// OnPact is the matter of acts that belong to the pact as a whole.
const OnPact = "pact"

// A Header is what is signed. Fields marked omitempty are left out when empty; no
// other spelling exists. The header's fields are frozen: see the package comment.
type Header struct {
	Act     string      `json:"act"`              // type and version, for example "council.position/1"
	Pact    ID          `json:"pact,omitempty"`   // the genesis act; absent in the genesis act itself
	Matter  string      `json:"matter"`           // the act that opened the crisis, or OnPact
	By      ID          `json:"by"`               // the credential that signs
	Attest  Attestation `json:"attest"`           //
	Of      Performer   `json:"of"`               // whose act it is
	Edition ID          `json:"edition"`          // the edition of the charter that the author had before him
	Seen    Seen        `json:"seen"`             // the head of the record that the author had before him
	Nonce   string      `json:"nonce"`            // 16 random bytes in hex: two equal statements are two acts
	Body    canon.Raw   `json:"body"`             // what the act says; its shape belongs to its type
	Cites   []Cite      `json:"cites,omitempty"`  //
	Sealed  []Sealed    `json:"sealed,omitempty"` // commitments to fields that stand outside the record

	// Happened is when the thing took place: required in received and transcribed
	// acts, allowed in own reports of something earlier.
	Happened *words.Window `json:"happened,omitempty"`
	// Known is when the source was published: required in transcribed acts,
	// forbidden in all others.
	Known words.Instant `json:"known,omitempty"`
	// GoodUntil ends the author's willingness: an act that reaches the keeper
	// later is returned, not recorded.
	GoodUntil words.Instant `json:"good_until,omitempty"`
}

// A Performer is whose act it is: a member's office, held by a person; an office
// of the organisation where no member is named. People are named by a label that
// an act has introduced.
type Performer struct {
	Member string `json:"member,omitempty"`
	Office string `json:"office,omitempty"`
	Person string `json:"person,omitempty"`
}

// Seen is a head of the record.
type Seen struct {
	Size int64 `json:"size"`
	Root ID    `json:"root"`
}

// A Cite points to what an act rests on, answers or corrects. Ref is the
// identifier of an act or of a derived fact, or a reference into the charter such
// as "treaty.art4".
type Cite struct {
	As  string `json:"as"` // authority, source, answers, corrects
	Ref string `json:"ref"`
}

// Cited returns the references of one kind.
func (h *Header) Cited(as string) []string {
	var refs []string
	for _, c := range h.Cites {
		if c.As == as {
			refs = append(refs, c.Ref)
		}
	}
	return refs
}

// CitedID returns the first cited identifier of one kind.
func (h *Header) CitedID(as string) (ID, bool) {
	for _, ref := range h.Cited(as) {
		if id, ok := readID(ref); ok {
			return id, true
		}
	}
	return ID{}, false
}

// Effect is the instant from which the act counts in a fold, given when it was
// received: the receipt for own acts, the end of the window for the others.
func (h *Header) Effect(received words.Instant) words.Instant {
	if h.Attest == Own || h.Happened == nil {
		return received
	}
	return h.Happened.To
}

// KnownAt is the instant from which the act belongs to what was known, given when
// it was received.
func (h *Header) KnownAt(received words.Instant) words.Instant {
	if h.Attest == Transcribed {
		return h.Known
	}
	return received
}

// The forms of a header's texts are read by hand: every act that is read is held to
// them. A test holds each to the regular expression beside it.

// isActType: ^[a-z][a-z_]*\.[a-z][a-z_]*/[1-9][0-9]{0,3}$
func isActType(s string) bool {
	family, rest, ok := strings.Cut(s, ".")
	name, version, ok2 := strings.Cut(rest, "/")
	return ok && ok2 && isWord(family) && isWord(name) &&
		len(version) >= 1 && len(version) <= 4 && version[0] != '0' && made(version, digit)
}

// isWord: ^[a-z][a-z_]*$
func isWord(s string) bool { return s != "" && s[0] != '_' && made(s, letter|line) }

// isNonce: ^[0-9a-f]{32}$
func isNonce(s string) bool { return len(s) == 32 && made(s, hexDigit) }

// isRef: ^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$
func isRef(s string) bool {
	if s == "" || classOf[s[0]]&letter == 0 {
		return false
	}
	part, rest, more := strings.Cut(s, ".")
	if !more || !made(part, letter|digit|line) {
		return false
	}
	for more {
		part, rest, more = strings.Cut(rest, ".")
		if part == "" || !made(part, letter|digit|line) {
			return false
		}
	}
	return true
}

// Classes of bytes.
const (
	letter   = 1 << iota // a to z
	digit                // 0 to 9
	line                 // _
	hexDigit             // 0 to 9, a to f
)

// made reports whether a text consists of bytes of some classes.
func made(s string, of byte) bool {
	for i := range len(s) {
		if classOf[s[i]]&of == 0 {
			return false
		}
	}
	return true
}

var classOf = func() (t [256]byte) {
	for c := 'a'; c <= 'z'; c++ {
		t[c] |= letter
	}
	for c := '0'; c <= '9'; c++ {
		t[c] |= digit
	}
	for _, c := range "0123456789abcdef" {
		t[c] |= hexDigit
	}
	t['_'] |= line
	return t
}()

// GenesisType is the type of the first act of every record.
const GenesisType = "record.genesis/1"

// check holds the header to its form: everything that can be judged without the
// record.
func (h *Header) check() error {
	if !isActType(h.Act) {
		return fmt.Errorf("act: %.80q is not a type such as council.position/1", h.Act)
	}
	if (h.Act == GenesisType) != (h.Pact == ID{}) {
		return fmt.Errorf("pact: every act but the genesis names its pact, and the genesis none")
	}
	if Family(h.Act) == "record" && (h.Attest != Own || h.Matter != OnPact || len(h.Sealed) > 0) {
		return fmt.Errorf("attest: what says who may sign is signed by who says it, on the pact as a whole, and openly")
	}
	if h.Act == GenesisType && (h.Seen != Seen{Root: ID(EmptyHead.Root)} || h.GoodUntil.Known() || len(h.Cites) > 0) {
		return fmt.Errorf("seen: before the genesis there is nothing to see, cite or wait for")
	}
	if h.Matter != OnPact {
		if _, err := ParseID(h.Matter); err != nil {
			return fmt.Errorf("matter: want %q or the identifier of a crisis: %w", OnPact, err)
		}
	}
	if !isNonce(h.Nonce) {
		return fmt.Errorf("nonce: want 32 lower-case hex digits")
	}
	if len(h.Body) == 0 || h.Body[0] != '{' {
		return fmt.Errorf("body: want an object")
	}
	if h.Seen.Size < 0 {
		return fmt.Errorf("seen: size %d is negative", h.Seen.Size)
	}
	if err := h.checkTimes(); err != nil {
		return err
	}
	for i, c := range h.Cites {
		switch c.As {
		case "authority", "source", "answers", "corrects":
		default:
			return fmt.Errorf("cites/%d/as: %.40q is none of authority, source, answers, corrects", i, c.As)
		}
		if _, ok := readID(c.Ref); !ok && !isRef(c.Ref) {
			return fmt.Errorf("cites/%d/ref: %.80q is neither an identifier nor a reference such as treaty.art4", i, c.Ref)
		}
	}
	return checkSealed(h.Sealed, h.Body)
}

func (h *Header) checkTimes() error {
	switch h.Attest {
	case Own:
	case Received, Transcribed:
		if h.Happened == nil {
			return fmt.Errorf("happened: a %s act says when it happened", h.Attest)
		}
	default:
		return fmt.Errorf("attest: %.40q is none of own, received, transcribed", string(h.Attest))
	}
	if (h.Attest == Transcribed) != h.Known.Known() {
		return fmt.Errorf("known: stands in transcribed acts, and only there")
	}
	if h.Happened != nil {
		if err := h.Happened.Check(); err != nil {
			return fmt.Errorf("happened: %w", err)
		}
	}
	return nil
}

// Family returns the part of an act's type before the point: "council" for
// "council.position/1".
func Family(actType string) string {
	f, _, _ := strings.Cut(actType, ".")
	return f
}
