package rule

import "slices"

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

// Positions lists them all.
var Positions = []Position{Assent, Objection, Abstention, Reservation, NonParticipation}

// A Vote is the position of one seat.
type Vote struct {
	Seat     string
	Position Position
}

// A Verdict is an outcome with what it rests on.
type Verdict struct {
	Outcome Outcome
	Because []string // the seats that prove it: one objector, or all who did not object
	Missing []string // the seats whose position is not known, in the order of the roll
}

// Limited says whether a seat may stay out of a decision by consensus.
type Limited string

// The conditions for a limited format.
const (
	LimitedNever         Limited = "never"
	LimitedIfNoneObjects Limited = "if_none_objects_to_it"
)

// Consensus is adoption when no seat is against: one objection stops it. Seats are
// the roll, in its order; a vote by somebody who has no seat is ignored, and of
// two votes by one seat the later in the list counts. While the question is open,
// missing seats leave it open; once closed they make it undeterminable, because
// nobody can say that they did not object.
func Consensus(seats []string, votes []Vote, limited Limited, closed bool) Verdict {
	var v Verdict
	for _, seat := range seats {
		i := lastVote(votes, seat)
		if i < 0 {
			v.Missing = append(v.Missing, seat)
			continue
		}
		switch p := votes[i].Position; {
		case p == Objection, p == NonParticipation && limited == LimitedNever:
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

// A Tally is the totals of a vote of which the single votes are not known: a
// parliament's. A nil number was not published.
type Tally struct {
	Present *int64
	For     *int64
	Against *int64
}

// Majority is adoption by at least needed votes in favour, with at least quorum
// present; a quorum of 0 asks for none. Who is present is at least who voted.
func Majority(needed, quorum int64, t Tally) Verdict {
	switch {
	case quorum > 0 && t.Present != nil && *t.Present < quorum:
		return Verdict{Outcome: NotAdopted}
	case t.For == nil && t.Present != nil && *t.Present < needed:
		// Fewer present than votes needed: nobody could have adopted it.
		return Verdict{Outcome: NotAdopted}
	case t.For == nil:
		return Verdict{Outcome: Undeterminable}
	case *t.For < needed:
		return Verdict{Outcome: NotAdopted}
	}
	return Verdict{Outcome: Adopted}
}
