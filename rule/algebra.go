package rule

import (
	"fmt"
	"strconv"
	"strings"
)

// A Rule is how a body decides: one test, and what stands around it.
//
// It is a value and never code, so that a charter can be questioned: it says what
// adopts, and everything else follows. The zero value decides nothing; [Rule.Check]
// says why.
type Rule struct {
	Test        `json:"test"`
	Quorum      []Quorum `json:"quorum,omitempty"`         // all of them
	Vetoes      []Veto   `json:"vetoes,omitempty"`         // any of them
	Concerned   Voice    `json:"concerned,omitempty"`      // without: the party concerned has no voice
	Suspended   Voice    `json:"suspended,omitempty"`      // counted: suspended seats still count among all seats
	Limited     Limited  `json:"limited_format,omitempty"` // empty is never
	Reservation Position `json:"reservation,omitempty"`    // what a reservation counts as: assent (or empty), objection
	Tie         Tie      `json:"tie,omitempty"`            // empty: a tie adopts nothing
	Proxies     *Proxies `json:"proxies,omitempty"`        // nil: nobody votes for another seat
	Silence     *Silence `json:"silence,omitempty"`        // nil: who says nothing has said nothing
	Blocked     *Move    `json:"blocked,omitempty"`        // where a question goes that was not adopted
	Procedure   *Rule    `json:"procedure_rule,omitempty"` // the lighter rule for questions of procedure
}

// A Test is what positions must be for a question to be adopted. Exactly one of its
// fields is set.
type Test struct {
	Consensus bool       `json:"consensus,omitempty"` // nobody is against
	Unanimity *Unanimity `json:"unanimity,omitempty"` // all are in favour
	Majority  *Share     `json:"majority,omitempty"`  // simple, qualified or super
	Quota     *Quota     `json:"quota,omitempty"`     // so many votes in favour
	All       []Test     `json:"all,omitempty"`       // several majorities at once
	Any       []Test     `json:"any,omitempty"`       // one of several
}

// A Base says of what a share is taken.
type Base string

// The bases of a share. Who abstains is present and does not vote; who says nothing,
// or stays out, is neither.
const (
	OfAll     Base = "all"     // all seats that have a voice
	OfPresent Base = "present" // those that assent, object or abstain
	OfVoting  Base = "voting"  // those that assent or object
)

// Unanimity is adoption when every seat of the base is in favour.
type Unanimity struct {
	Of Base `json:"of"`
}

// A Share is a majority. *More than* and *at least* are kept apart, as texts keep
// them apart: more than 1/2 of 10 is 6, at least 1/2 is 5. One of the two is set.
type Share struct {
	Of       Base      `json:"of"`
	MoreThan *Fraction `json:"more_than,omitempty"`
	AtLeast  *Fraction `json:"at_least,omitempty"`
	Weight   string    `json:"weight,omitempty"` // empty: each seat is one
	Class    string    `json:"class,omitempty"`  // empty: the seats of every class
}

// A Quota is adoption by a fixed number of votes.
type Quota struct {
	AtLeast int64  `json:"at_least"`
	Weight  string `json:"weight,omitempty"`
	Class   string `json:"class,omitempty"`
}

// A Quorum is how many must be present. It is of the seats that have a voice; who
// stays out, in a limited format too, is not present. One of Seats, MoreThan and
// AtLeast is set; Seats counts the weight where there is one.
type Quorum struct {
	Seats    int64     `json:"seats,omitempty"`
	MoreThan *Fraction `json:"more_than,omitempty"`
	AtLeast  *Fraction `json:"at_least,omitempty"`
	Weight   string    `json:"weight,omitempty"`
	Class    string    `json:"class,omitempty"`
}

// A Veto is a right of named seats, or of a class, to stop a question by objecting.
// Where Concurring is set, not even an abstention passes: their assent is needed.
type Veto struct {
	Seats      []string `json:"seats,omitempty"`
	Class      string   `json:"class,omitempty"`
	Concurring bool     `json:"concurring,omitempty"`
}

// A Voice says how much a seat counts that is not like the others.
type Voice string

// Without and Counted are the values of Rule.Concerned and Rule.Suspended.
const (
	Without Voice = "without" // of the party concerned: no voice and no count
	Counted Voice = "counted" // of the suspended: no voice, and counted among all
)

// A Tie says who breaks one. A tie is as many in favour as against, where more than
// half of those voting is asked.
type Tie string

// Who breaks a tie.
const (
	TieChair   Tie = "chair"   // the position of the seat in the chair decides
	TieCasting Tie = "casting" // the seat with the casting vote decides
)

// Proxies allows a seat to speak for another.
type Proxies struct {
	AtMost int  `json:"at_most"`          // for how many others one seat may speak
	Quorum bool `json:"quorum,omitempty"` // who is represented counts as present for the quorum
}

// Silence is adoption by saying nothing until the close: at the close, who is silent
// has assented. Nobody can tell that of a seat whose position is [Unknown].
type Silence struct {
	Forms    []string `json:"forms,omitempty"`    // in which an objection must be made; empty: any
	Offices  []string `json:"offices,omitempty"`  // of who may make it; empty: any
	Heals    bool     `json:"heals,omitempty"`    // an objection may be withdrawn, and the silence is whole again
	Grace    int64    `json:"grace,omitempty"`    // seconds after the close in which a late objection still breaks it
	Extended []string `json:"extended,omitempty"` // offices that may put off the close before it has come; empty: nobody
}

// A Move sends a question that its body did not adopt to another body.
type Move struct {
	To string `json:"to"`
	As string `json:"as,omitempty"` // "new_question", "same_question": the charter's word, carried along
}

// A Fraction is exact. It is spelled "2/3".
type Fraction struct{ Num, Den int64 }

// String spells f.
func (f Fraction) String() string {
	return strconv.FormatInt(f.Num, 10) + "/" + strconv.FormatInt(f.Den, 10)
}

// ParseFraction reads "2/3". It does not reduce: 55/100 stays 55/100, as the text
// has it.
func ParseFraction(s string) (Fraction, error) {
	a, b, ok := strings.Cut(s, "/")
	num, errA := strconv.ParseInt(a, 10, 64)
	den, errB := strconv.ParseInt(b, 10, 64)
	f := Fraction{num, den}
	if !ok || errA != nil || errB != nil || num < 0 || den <= 0 || f.String() != s {
		return Fraction{}, fmt.Errorf("%q is not a fraction such as 2/3", s)
	}
	return f, nil
}

// MarshalText spells f.
func (f Fraction) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads the one spelling.
func (f *Fraction) UnmarshalText(b []byte) error {
	v, err := ParseFraction(string(b))
	if err == nil {
		*f = v
	}
	return err
}

// ExactText promises package canon that UnmarshalText accepts one spelling only.
func (f *Fraction) ExactText() {}
