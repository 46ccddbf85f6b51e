package api

import (
	"encoding/json"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/words"
)

// A Submission is the body of POST /act, in canonical JSON: an act with what travels
// beside it. It is also what a file that is carried by hand holds, when the act has
// sealed fields.
type Submission struct {
	Envelope canon.Raw        `json:"envelope"`
	Receipt  *record.Receipt  `json:"receipt,omitempty"`  // another node's
	Openings []record.Opening `json:"openings,omitempty"` // of the act's sealed fields
}

// ReadSubmission reads a submission, or a bare envelope.
func ReadSubmission(b []byte) (Submission, error) {
	var env record.Envelope
	if canon.Unmarshal(b, &env) == nil {
		return Submission{Envelope: b}, nil
	}
	var s Submission
	err := canon.Unmarshal(b, &s)
	return s, err
}

// An Ack says that an act is on the record.
type Ack struct {
	ID         record.ID       `json:"id"`
	Seq        int64           `json:"seq"`
	Recorded   words.Instant   `json:"recorded"`
	Findings   []Reason        `json:"findings"`   // never null
	Receipt    json.RawMessage `json:"receipt"`    // canonical, as the entry has it
	Head       Head            `json:"head"`       // of the log under which the act was acknowledged
	Checkpoint string          `json:"checkpoint"` // of that head, signed by the keeper
	// Witnessed says whether a witness has cosigned a head that holds the act. It is
	// false in almost every answer: witnesses come after the acknowledgement.
	Witnessed bool `json:"witnessed"`
}

// A Head is a size of the log with its root.
type Head struct {
	Size int64     `json:"size"`
	Root record.ID `json:"root"`
}

// A Status is where the record stands: the answer to GET /head. Its checkpoint may be of
// a smaller head, by what was committed since it was signed.
type Status struct {
	Head
	Pact       record.ID     `json:"pact"`
	Label      string        `json:"label"`
	Mode       record.Mode   `json:"mode"`
	Term       int64         `json:"term"`
	Keeper     record.ID     `json:"keeper"`
	Edition    record.ID     `json:"edition"`
	Recorded   words.Instant `json:"recorded"` // when the last entry was
	Checkpoint string        `json:"checkpoint"`
	Witnessed  int64         `json:"witnessed"` // size of the largest head that a witness has cosigned
	Writes     bool          `json:"writes"`    // acts can be handed in here
}

// A Credential is one of the record, with when it was bound and, perhaps, revoked.
type Credential struct {
	ID record.ID `json:"id"`
	record.Credential
	Bound   words.Instant `json:"bound"`
	Revoked words.Instant `json:"revoked,omitzero"`
}

// A Reason is why an act was refused, or what the rules make of it, with its words in
// the language that was asked for.
type Reason struct {
	words.Reason
	Says  string `json:"says"`            // what is wrong
	Mend  string `json:"mend,omitempty"`  // what would mend it
	Named string `json:"named,omitempty"` // the article, as people name it
}

// A Draft is an act before it is signed, as its author writes it: the body of POST
// /draft, in canonical JSON. What the record knows better than he does is left out.
type Draft struct {
	Act    string `json:"act"`
	Matter string `json:"matter,omitempty"` // a crisis's label or identifier; none: the pact as a whole

	// Who signs: the credential itself, or its public key and, where that key has
	// several, the office or member.
	By     record.ID    `json:"by,omitempty"`
	Key    record.Bytes `json:"key,omitempty"`
	Office string       `json:"office,omitempty"`
	Member string       `json:"member,omitempty"`

	Attest    record.Attestation `json:"attest,omitempty"` // none: own
	Of        *record.Performer  `json:"of,omitempty"`     // none: who signs
	Happened  *words.Window      `json:"happened,omitempty"`
	Known     words.Instant      `json:"known,omitempty"`
	GoodUntil words.Instant      `json:"good_until,omitempty"`
	Cites     []record.Cite      `json:"cites,omitempty"`
	Body      canon.Raw          `json:"body"`
	Sealed    []record.Sealed    `json:"sealed,omitempty"`
}

// A Completed draft is a header that lacks nothing but its nonce, and the mode in which
// it is to be signed.
type Completed struct {
	Mode   record.Mode     `json:"mode"`
	Header json.RawMessage `json:"header"` // canonical
}

// A Problem is what went wrong (RFC 9457). Its type is always about:blank: machines tell
// problems apart by the codes of their reasons.
type Problem struct {
	Title   string   `json:"title"`  // of the HTTP status
	Status  int      `json:"status"` //
	Detail  string   `json:"detail"` // the reasons in words
	Reasons []Reason `json:"reasons"`

	// Recorded says what became of an act: "no" or "unknown". Empty where no act was
	// handed in.
	Recorded string `json:"recorded,omitempty"`
	// Refusal is the keeper's signed word that he refused the act, for authors whom the
	// record knows. Canonical.
	Refusal json.RawMessage `json:"refusal,omitempty"`
}

func (p *Problem) Error() string { return p.Detail }
