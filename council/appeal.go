package council

import (
	"mithaq/charter"
	"mithaq/words"
)

// A Standing is where an appeal stands.
type Standing string

// The standings of an appeal. That it is unanswered is for the caller to say: what answers
// an appeal is a matter of duties and decisions, too.
const (
	Made   Standing = "made"
	Lapsed Standing = "lapsed" // a text lets it lapse, and its time is over
	Taken  Standing = "withdrawn"
)

// Standing returns where an appeal stands at an instant, by its kind in the charter, or
// made where the charter has none. Only a text lets an appeal lapse; nobody's silence does.
func (s State) Standing(a words.Told[Appeal], kind *charter.Appeal, clock words.Offset, at words.Instant) Standing {
	if w := s.Withdrawn(a.Act); w != nil && w.Effect <= at {
		return Taken
	}
	if kind != nil && kind.Lapses != nil && at > kind.Lapses.After(a.Effect, clock) {
		return Lapsed
	}
	return Made
}
