package words

import "fmt"

// A Speaker is who said something: a member's office-holder, an office of the
// organisation, or somebody outside the pact, named in free text. People are named
// by the label under which an act introduced them.
type Speaker struct {
	Member  string `json:"member,omitempty"`
	Office  string `json:"office,omitempty"`
	Person  string `json:"person,omitempty"`
	Outside *Text  `json:"outside,omitempty"`
}

// Check reports a speaker who is nobody.
func (s Speaker) Check() error {
	if s == (Speaker{}) {
		return fmt.Errorf("a speaker is a member, an office, a person or somebody outside, not nobody")
	}
	if s.Outside != nil {
		return s.Outside.Check()
	}
	return nil
}

// A Stamp says where a piece of what a noun holds comes from: the act that brought
// it, when it happened, who performed it, and whether anybody signed who acted.
type Stamp struct {
	Act      string // the act's identifier
	Type     string // the act's type
	Seq      int64
	Window   Window  // when it happened
	Effect   Instant // from which it counts
	Known    Instant
	Reported bool   // nobody who acted has signed it: a source or a registrar says so
	Edition  string // the edition under which it was recorded
	Member   string
	Office   string
	Person   string
	Spoken   string   // the member whose words it tells, where it names nobody who did it; or empty
	Sources  []string // identifiers of the acts that registered the sources
	Answers  string   // the act that it answers, or empty
	Corrects string   // the act that it corrects, or empty
}

// TheirsToTakeBack reports whether whoever did an act may take back the one of this stamp: the member who
// did that or, where nobody is named, whose words it tells; or, of what a source or a registrar reported, an
// office of the organisation by an act of its own, since the mistake may be the writer's. Anybody else
// disputes it.
func (s Stamp) TheirsToTakeBack(by Stamp) bool {
	return by.Member == s.Member || s.Member == "" && by.Member == s.Spoken || s.Reported && !by.Reported && by.Member == ""
}

// Told is a body with the stamp of the act that brought it.
type Told[T any] struct {
	Stamp
	Body T
}
