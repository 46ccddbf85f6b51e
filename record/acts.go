package record

import (
	"regexp"

	"mithaq/canon"
	"mithaq/words"
)

// The family of acts that the record itself reads. A change of what they say is a
// new version of the type; the old versions stay readable for ever.
const (
	// CredentialType binds a key to an office; its body is a [Credential].
	CredentialType = "record.credential/1"
	// RevokeType ends a credential; its body is a [Revoke].
	RevokeType = "record.revoke/1"
	// RevokeFromType ends a credential, perhaps from an instant that lies back: a key
	// was stolen before anybody knew. Its body is a [RevokeFrom].
	RevokeFromType = "record.revoke/2"
	// EditionType puts a compiled charter in force; its body is an [Edition].
	EditionType = "record.edition/1"
	// TermType opens the span of another keeper; its body is a [Term].
	TermType = "record.term/1"
	// VoidType lists what stood beyond the end of a term; its body is a [Void].
	VoidType = "record.void/1"
	// EraseType withholds sealed fields on a legal ground; its body is an [Erase].
	EraseType = "record.erase/1"
	// ErasedType is a node's word that it has erased; its body is an [Erased].
	ErasedType = "record.erased/1"
)

// Types returns the acts of the record's own family, sorted.
func Types() []string {
	return []string{CredentialType, EditionType, EraseType, ErasedType, GenesisType, RevokeType, RevokeFromType, TermType, VoidType}
}

// NewBody returns an empty body for a type of the record's own family.
func NewBody(actType string) (any, bool) {
	switch actType {
	case GenesisType:
		return new(Genesis), true
	case EditionType:
		return new(Edition), true
	case CredentialType:
		return new(Credential), true
	case RevokeType:
		return new(Revoke), true
	case RevokeFromType:
		return new(RevokeFrom), true
	case TermType:
		return new(Term), true
	case VoidType:
		return new(Void), true
	case EraseType:
		return new(Erase), true
	case ErasedType:
		return new(Erased), true
	}
	return nil, false
}

// inVersion2 reports whether an act is of a type that a reader of version 1 does not
// know to follow.
func inVersion2(actType string) bool {
	switch actType {
	case RevokeFromType, TermType, VoidType, EraseType, ErasedType:
		return true
	}
	return false
}

// Genesis is the body of the act that founds a record.
type Genesis struct {
	Label       string       `json:"label"`
	Name        words.Text   `json:"name"`
	Mode        Mode         `json:"mode"`
	Credentials []Credential `json:"credentials"`
	Founders    []ID         `json:"founders"` // who sign this act, in this order; each is a seat
	Keeper      ID           `json:"keeper"`
	Witnesses   []ID         `json:"witnesses,omitempty"` // each is a seat
	Quorum      int64        `json:"quorum,omitempty"`    // founders needed to appoint another keeper; 0: nobody can
	Members     canon.Raw    `json:"members"`             // the roll; the record does not read it
}

// Revoke is the body of the act that ends a credential: what its key signs and a
// node receives from then on is refused.
type Revoke struct {
	Credential ID     `json:"credential"`
	Reason     string `json:"reason,omitempty"` // lost, stolen, superseded, ended
}

// RevokeFrom is the body of the act that ends a credential from an instant that may
// lie before this act was received. What it signed and a node received from then on,
// and stands in the record already, stays where it is; see [Chain.Distrusted].
type RevokeFrom struct {
	Credential ID            `json:"credential"`
	From       words.Instant `json:"from,omitempty"` // absent: the receipt of this act
	Reason     string        `json:"reason,omitempty"`
}

// Edition is the body of the act that brings a compiled charter into the record,
// with the text that it was compiled from.
type Edition struct {
	Name     string        `json:"name"`
	Compiled canon.Raw     `json:"compiled"`
	Texts    []CharterText `json:"texts"`
}

// A CharterText is one source file of an edition.
type CharterText struct {
	File string `json:"file"`
	Text string `json:"text"`
}

// EditionID is the digest of a compiled edition: what acts carry as "edition".
func EditionID(compiled []byte) ID { return hashID("mithaq edition v1", compiled) }

// How a term can be opened.
const (
	// Handover: the outgoing keeper appoints the next one.
	Handover = "handover"
	// Takeover: founders appoint the next one, without asking the outgoing keeper.
	Takeover = "takeover"
)

// Term is the body of the act that opens the span of another keeper. It stands
// exactly where its signers saw the log end, so that whoever holds it knows what the
// new term builds on.
type Term struct {
	Term       int64       `json:"term"`                 // one more than the current one
	Keeper     ID          `json:"keeper"`               // the new keeper's credential
	Credential *Credential `json:"credential,omitempty"` // where this act binds it
	Ground     string      `json:"ground"`               // handover, takeover
	Signers    []ID        `json:"signers"`              // who sign this act, in this order
	Checkpoint string      `json:"checkpoint,omitempty"` // the head that the outgoing keeper signed, cosigned; in a takeover
	Reason     *words.Text `json:"reason,omitempty"`
}

// Void is the body of the act that lists entries of an ended term that stood beyond
// the head at which the next one opened: somebody still holds them, and this record
// says that it does not.
type Void struct {
	Term    int64        `json:"term"`
	Entries []VoidedLeaf `json:"entries"`
}

// A VoidedLeaf is one entry that is void: its place then, its act, the hash of its leaf.
type VoidedLeaf struct {
	Seq  int64 `json:"seq"`
	Act  ID    `json:"act"`
	Leaf ID    `json:"leaf"`
}

// MaxVoid is how many entries one act can list as void.
const MaxVoid = 256

// Erase is the body of the act that withholds sealed fields: nobody who holds to the
// record shows their openings from then on, and those who keep them erase them.
type Erase struct {
	Commits []ID       `json:"commits"`
	Ground  words.Text `json:"ground"`
}

// Erased is the body of a node's word that it keeps the openings of an [Erase] no more.
type Erased struct {
	Erase ID `json:"erase"`
}

var labelForm = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,63}$`)
