package rule

import "mithaq/words"

// An Outcome is the result of a question, computed.
type Outcome string

// The outcomes of a question.
const (
	Adopted        Outcome = "adopted"
	NotAdopted     Outcome = "not_adopted"
	Open           Outcome = "open"           // positions are still to come
	Lapsed         Outcome = "lapsed"         // its time ran out without an outcome
	NeverPut       Outcome = "never_put"      // drafted, and not put to the body
	Undeterminable Outcome = "undeterminable" // closed, and positions are missing
	Moved          Outcome = "moved"          // not adopted, and sent to another body
)

// A Position is what a seat says to a question.
type Position string

// The positions of a seat. NonParticipation is staying out under a limited
// format.
const (
	Assent           Position = "assent"
	Objection        Position = "objection"
	Abstention       Position = "abstention"
	Reservation      Position = "reservation"
	NonParticipation Position = "non_participation"
)

// Positions lists those that a seat can state.
var Positions = []Position{Assent, Objection, Abstention, Reservation, NonParticipation}

// What is known of a seat that states nothing. Silent is a position that is known:
// it said nothing, or was not there. Unknown is none: it may have spoken, and nobody
// published what it said.
const (
	Silent  Position = "silent"
	Unknown Position = "unknown"
)

// A Verdict is an outcome with what it rests on.
type Verdict struct {
	Outcome Outcome  `json:"outcome"`
	To      string   `json:"to,omitempty"`      // where it was moved
	As      string   `json:"as,omitempty"`      // as what, in the charter's word
	Because []string `json:"because,omitempty"` // the seats whose positions prove it: the smallest such set, and of those the first in the order of the roll
	Change  []string `json:"change,omitempty"`  // the seats that can still change it
	Missing []string `json:"missing,omitempty"` // the seats whose position is not known and would matter, in the order of the roll

	Close   words.Instant `json:"close,omitempty"`   // the close, as put off
	Ignored []Ignored     `json:"ignored,omitempty"` // what was said and does not count
	Bounded bool          `json:"bounded,omitempty"` // a search was cut short: Because may not be the smallest, Change and Missing may hold a seat too many
	Why     Reason        `json:"why"`
}

// An Ignored is something said that does not count, and why: a code of the table in
// the package's comment.
type Ignored struct {
	Seat string `json:"seat"`
	Code string `json:"code"`
	Vote int    `json:"vote"` // its place in Question.Votes, from 0; for a proxy, in Question.Proxies
}

// Limited says whether a seat may stay out of a decision.
type Limited string

// The conditions for a limited format. Where it is allowed and nobody objects to it,
// who stays out does not count. Where it is not, or somebody does, who stays out of a
// consensus or of unanimity is against, and of a majority is absent.
const (
	LimitedNever         Limited = "never"
	LimitedIfNoneObjects Limited = "if_none_objects_to_it"
)
