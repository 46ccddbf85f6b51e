package view

import (
	"slices"
	"strings"
	"time"

	"mithaq"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/words"
)

// An Occasion is something that somebody has to know of now, because an act was recorded
// or because time went by: what is owed, a silence that is about to end, an appeal that
// nobody answers, an end that comes near. It is derived, and is no act: who announces it
// adds nothing to the record.
type Occasion struct {
	// ID is the [Occasion.Thing] and its state: as long as it is the same, nothing new is to
	// be said.
	ID       string            `json:"id"`
	Kind     OccasionKind      `json:"kind"`
	State    OccasionState     `json:"state"`
	What     string            `json:"what"`             // the rule of a duty; the kind of a question or appeal; "measure"
	Name     map[string]string `json:"name"`             // as the charter names it; null where it names nothing
	Kinds    []string          `json:"kinds,omitempty"`  // of measures that one act imposed
	Places   []string          `json:"places,omitempty"` // at which they end
	Who      []string          `json:"who"`              // members whom it concerns, and "organisation"
	Crisis   string            `json:"crisis,omitempty"` // left out for the pact as a whole
	Article  string            `json:"article,omitempty"`
	Outcome  rule.Outcome      `json:"outcome,omitempty"` // as computed, of a question whose time has ended
	Because  string            `json:"because"`           // the act
	By       *words.Instant    `json:"by"`                // its last instant, or its end; null where no time is named
	AtOnce   bool              `json:"at_once"`           // the text says "immediately", and names no time
	Since    words.Instant     `json:"since"`             // when it came to be in this state
	Reported bool              `json:"reported"`
}

// Thing identifies what the occasion is about: what, because of which act, by when. It
// stays the same while the state goes from open to near and late.
func (o Occasion) Thing() string {
	thing, _, _ := strings.Cut(o.ID, "-")
	return thing
}

// Time is the instant that the occasion is about: the last one for it, or its end, or, where
// no time is named, since when it stands.
func (o Occasion) Time() words.Instant {
	if o.By != nil {
		return *o.By
	}
	return o.Since
}

// An OccasionKind is what an occasion is about.
type OccasionKind string

// The kinds of occasions.
const (
	OfDuty     OccasionKind = "duty"     // something is owed
	OfQuestion OccasionKind = "question" // a seat was asked and has said nothing
	OfAppeal   OccasionKind = "appeal"   // nobody has answered
	OfMeasure  OccasionKind = "measure"  // comes to its end
	OfMandate  OccasionKind = "mandate"  // comes to its end
)

// OccasionKinds are all of them.
var OccasionKinds = []OccasionKind{OfDuty, OfQuestion, OfAppeal, OfMeasure, OfMandate}

// An OccasionState says how pressing an occasion is.
type OccasionState string

// The states of an occasion.
const (
	Standing OccasionState = "open"         // its time has not come near, or none is named
	Near     OccasionState = "near"         // its time ends soon
	Perhaps  OccasionState = "undetermined" // late if its time is counted from the beginning of a window
	Overdue  OccasionState = "late"         // its time is over, and it is not done
	Over     OccasionState = "over"         // it has ended by itself, a while ago at most
)

// OccasionStates are all of them.
var OccasionStates = []OccasionState{Standing, Near, Perhaps, Overdue, Over}

// A Horizon says how far from an instant occasions are looked for.
type Horizon struct {
	Ahead time.Duration // how long before its end something is near
	Back  time.Duration // how long something that has ended by itself is still told of
}

// OfOccasions returns the occasions of all matters at an instant, by what was known then,
// and the next instant at which they are others although no act is recorded;
// words.Never where there is none. A cold crisis has none: warm it first.
func OfOccasions(s mithaq.State, at words.Instant, h Horizon) (list []Occasion, next words.Instant) {
	list, next = []Occasion{}, words.Never
	for _, matter := range Matters(s) {
		of, turn := OccasionsIn(s, matter, at, h)
		list, next = append(list, of...), min(next, turn)
	}
	return list, next
}

// Matters returns what occasions arise in: the pact as a whole, and the crises by label.
func Matters(s mithaq.State) []string {
	out := []string{record.OnPact}
	for _, c := range s.Crises() {
		out = append(out, c.ID)
	}
	return out
}

// maxTurns bounds how many instants at which nothing changes are passed in search of the
// one at which something does. A record in which more lie ahead is looked at again then.
const maxTurns = 1000

// OccasionsIn is OfOccasions of one matter, a crisis's identifier or record.OnPact.
func OccasionsIn(s mithaq.State, matter string, at words.Instant, h Horizon) (list []Occasion, next words.Instant) {
	list, next = occasionsAt(s, matter, at, h)
	for range maxTurns {
		if next == words.Never {
			break
		}
		then, turn := occasionsAt(s, matter, next, h)
		if !slices.EqualFunc(list, then, sameOccasion) {
			break
		}
		next = turn
	}
	return list, next
}

func sameOccasion(a, b Occasion) bool {
	return a.ID == b.ID && slices.Equal(a.Who, b.Who) && slices.Equal(a.Kinds, b.Kinds) && slices.Equal(a.Places, b.Places) && a.Outcome == b.Outcome
}
