package member

import (
	"cmp"
	"slices"

	"mithaq/words"
)

// A State is what the acts told so far say about members. It is a persistent
// value: Apply returns another and leaves the receiver as it was.
type State struct {
	roll     []Entry
	statuses words.List[words.Told[Status]]
	standing words.Map[words.List[words.Told[Status]]] // the same, by member and instrument
	claims   words.List[words.Told[Claim]]
	offices  words.List[words.Told[Office]]
	held     words.Map[holding] // the same, by member and office
	people   words.Map[Person]
}

// New returns the state of a pact with the given roll.
func New(roll []Entry) State {
	s := State{roll: roll}
	for _, e := range roll {
		for _, b := range e.Party {
			s = s.changed(words.Told[Status]{
				Body: Status{Members: []string{e.ID}, Instrument: b.Instrument, Change: "bound", From: b.From},
			})
		}
	}
	return s
}

// Apply folds one act of the family "member"; others leave the state as it is.
func (s State) Apply(st words.Stamp, body any) State {
	switch b := body.(type) {
	case *Status:
		s = s.changed(words.Told[Status]{Stamp: st, Body: *b})
	case *Claim:
		s.claims = s.claims.Append(words.Told[Claim]{Stamp: st, Body: *b})
	case *Office:
		s = s.officed(words.Told[Office]{Stamp: st, Body: *b})
	case *Person:
		s.people = s.people.Set(b.Label, *b)
	}
	return s
}

func (s State) changed(t words.Told[Status]) State {
	s.statuses = s.statuses.Share(&t)
	for _, id := range t.Body.Members {
		key := under(t.Body.Instrument, id)
		list, _ := s.standing.Get(key)
		s.standing = s.standing.Set(key, list.Share(&t))
	}
	return s
}

// under is the key of a member under an instrument. No label holds a zero byte.
func under(instrument, id string) string { return id + "\x00" + instrument }

// Roll returns the members in the order of the genesis.
func (s State) Roll() []Entry { return s.roll }

// Entry returns a member of the roll.
func (s State) Entry(id string) (Entry, bool) {
	i := slices.IndexFunc(s.roll, func(e Entry) bool { return e.ID == id })
	if i < 0 {
		return Entry{}, false
	}
	return s.roll[i], true
}

// Person returns who was introduced under a label.
func (s State) Person(label string) (Person, bool) { return s.people.Get(label) }

// People returns all whom acts have introduced, by their labels.
func (s State) People() []Person {
	var out []Person
	for _, p := range s.people.All() {
		out = append(out, p)
	}
	return out
}

// Offices yields what is known about the holders of offices, in order.
func (s State) Offices() []words.Told[Office] { return s.offices.All() }

// A Standing is a member's status under one instrument.
type Standing struct {
	Status string
	Since  words.Instant
	Because
}

// Because names the act behind a computed value.
type Because struct {
	Act      string
	Reported bool
}

// The words for a membership.
const (
	None      = "none"
	Signatory = "signatory"
	Party     = "party"
	Suspended = "suspended"
	Left      = "left"
	Observer  = "observer"
	Partner   = "partner"
)

// next is the status that follows a change; changes without one change nothing.
var next = map[string]string{
	"signed": Signatory, "bound": Party, "prolonged": Party, "left": Left, "suspended": Suspended,
	"resumed": Party, "expelled": Left, "observer": Observer, "partner": Partner,
}

// follows returns the status after a change, and whether it is another one than before.
func follows(status, change string) (string, bool) {
	to := next[change]
	// A party that signs a further protocol stays a party.
	if to == "" || to == status || to == Signatory && status == Party {
		return status, false
	}
	return to, true
}

// Under returns a member's status under an instrument at an instant, judged by
// the legal dates of the acts. A notice and a claim change nothing.
func (s State) Under(instrument, id string, at words.Instant) Standing {
	st := Standing{Status: None}
	for _, t := range s.changes(instrument, id) {
		if t.Body.From > at {
			break
		}
		if to, changed := follows(st.Status, t.Body.Change); changed {
			st = Standing{to, t.Body.From, Because{t.Act, t.Reported}}
		}
	}
	return st
}

// changes returns the changes of a member's status under exactly this instrument or
// version, by legal date; those of one date keep the order of the fold.
func (s State) changes(instrument, id string) []words.Told[Status] {
	list, _ := s.standing.Get(under(instrument, id))
	return byDate(list.All())
}

func byDate(list []words.Told[Status]) []words.Told[Status] {
	slices.SortStableFunc(list, func(a, b words.Told[Status]) int { return cmp.Compare(a.Body.From, b.Body.From) })
	return list
}

// Bound returns the identifiers of the parties to an instrument at an instant, in
// the order of the roll.
func (s State) Bound(instrument string, at words.Instant) []string {
	var ids []string
	for _, e := range s.roll {
		if s.Under(instrument, e.ID, at).Status == Party {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

// Claims returns what is claimed about a member's status at an instant.
func (s State) Claims(id string, at words.Instant) []words.Told[Claim] {
	var out []words.Told[Claim]
	for _, c := range s.claims.All() {
		if c.Body.Member == id && c.Body.From <= at {
			out = append(out, c)
		}
	}
	return out
}

// History returns every change of a member's status by legal date.
func (s State) History(id string) []words.Told[Status] {
	return slices.DeleteFunc(byDate(s.statuses.All()), func(t words.Told[Status]) bool { return !slices.Contains(t.Body.Members, id) })
}
