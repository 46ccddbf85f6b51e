package rule

import (
	"slices"

	"mithaq/words"
)

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

// Consensus is adoption when no seat is against: one objection stops it. Seats are
// the roll, in its order; a vote by somebody who has no seat is ignored, and of
// two votes by one seat the later in the list counts. While the question is open,
// missing seats leave it open; once closed they make it undeterminable, because
// nobody can say that they did not object.
//
// It is [Rule.Decide] for the simplest question of all, without a search: Because
// lists all who are not against while the question is open, too.
func Consensus(seats []string, votes []Vote, limited Limited, closed bool) Verdict {
	refused := limited != LimitedIfNoneObjects || slices.ContainsFunc(votes, func(v Vote) bool { return v.Format && slices.Contains(seats, v.Seat) })
	var v Verdict
	for _, seat := range seats {
		p := Unknown
		if i := lastVote(votes, seat); i >= 0 {
			p = votes[i].Position
		}
		switch {
		case p == Unknown:
			v.Missing = append(v.Missing, seat)
		case p == Objection, p == NonParticipation && refused:
			return Verdict{Outcome: NotAdopted, Because: []string{seat}}
		default:
			v.Because = append(v.Because, seat)
		}
	}
	switch {
	case len(seats) == 0:
		v.Outcome = Undeterminable
	case len(v.Missing) == 0:
		v.Outcome = Adopted
	case closed:
		v.Outcome = Undeterminable
	default:
		v.Outcome = Open
	}
	return v
}

func lastVote(votes []Vote, seat string) int {
	for i, v := range slices.Backward(votes) {
		if v.Seat == seat {
			return i
		}
	}
	return -1
}
