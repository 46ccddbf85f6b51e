package view

import (
	"cmp"
	"slices"

	"mithaq"
	"mithaq/record"
	"mithaq/words"
)

// A Docket is what lies before one office at an instant: what its member owes, what is asked of it,
// and what it may do. Of an office of the organisation it is what the organisation owes.
type Docket struct {
	Member   string            `json:"member,omitempty"` // empty: an office of the organisation
	Office   string            `json:"office"`
	Name     map[string]string `json:"name"`
	Duties   []Duty            `json:"duties"` // not done, the nearest deadline first
	Asked    []Unanswered      `json:"asked"`  // questions to which the member's seat has not spoken
	May      []string          `json:"may"`    // acts, without their version
	Deputies []string          `json:"deputies"`
	Articles []string          `json:"articles"` // on which the office rests
	Holders  []Tenure          `json:"holders"`
}

// An Unanswered question is one that is open and that a member's seat has not answered.
type Unanswered struct {
	Crisis string         `json:"crisis,omitempty"` // label; empty: on the pact as a whole
	ID     string         `json:"id"`
	Kind   string         `json:"kind"`
	Close  *words.Instant `json:"close"` // null: none was set
	Rules  []string       `json:"rules"`
}

// Offices returns the offices that the charter knows at an instant, those of members before
// those of the organisation, and the parties that then have one of the first kind.
func Offices(s mithaq.State, at words.Instant) (ofMembers, ofOrganisation, members []string) {
	c := s.Charter()
	if c == nil {
		return nil, nil, nil
	}
	for _, o := range c.At(at).Offices {
		if o.Of == "organisation" {
			ofOrganisation = append(ofOrganisation, o.ID)
		} else if o.Member == "" {
			ofMembers = append(ofMembers, o.ID)
		}
	}
	if m, ok := s.At(record.OnPact, at, at); ok {
		members = m.Bound(at)
	}
	return ofMembers, ofOrganisation, members
}

// OfDocket returns what lies before an office as of an instant by what was known at another. It
// reports whether there is such an office: of this member, or, without one, of the organisation.
func OfDocket(s mithaq.State, member, office string, at, known words.Instant) (*Docket, bool) {
	c := s.Charter()
	if c == nil {
		return nil, false
	}
	o := c.At(at).Office(office)
	if o == nil || (o.Of == "organisation") != (member == "") || o.Member != "" && o.Member != member {
		return nil, false
	}
	pact, ok := s.At(record.OnPact, at, known)
	if !ok || member != "" && !slices.Contains(pact.Bound(at), member) {
		return nil, false
	}
	v := &Docket{Member: member, Office: office, Name: o.Name.Texts, Duties: []Duty{}, Asked: []Unanswered{}, May: list(o.May), Deputies: list(o.Deputies),
		Articles: list(o.Sources), Holders: []Tenure{}}
	for _, h := range OfHolders(s, member, at, known) {
		if h.Office == office && h.Member == member {
			v.Holders = append(v.Holders, h)
		}
	}
	who := cmp.Or(member, "organisation")
	take := func(m mithaq.Moment, crisis string) {
		r := reader{m: &m}
		for _, d := range r.duties(crisis) {
			if d.Who == who && (d.State == "open" || d.State == "late" || d.State == "undetermined") {
				v.Duties = append(v.Duties, d)
			}
		}
		for _, q := range r.questions() {
			silent := func(p Position) bool { return p.Seat == member && p.Position == "unknown" }
			if q.State == "put" && q.Computed == "open" && slices.ContainsFunc(q.Positions, silent) {
				v.Asked = append(v.Asked, Unanswered{crisis, q.ID, q.Kind, q.Close, q.Sources})
			}
		}
	}
	for _, c := range s.Crises() {
		if m, ok := s.At(c.ID, at, known); ok && !s.Cold(c.ID) {
			take(m, c.Label)
		}
	}
	take(pact, "")
	slices.SortStableFunc(v.Duties, func(a, b Duty) int { return cmp.Compare(a.due(), b.due()) })
	slices.SortStableFunc(v.Asked, func(a, b Unanswered) int { return cmp.Compare(closes(a), closes(b)) })
	return v, true
}

// due returns by when a duty is due, for its order: what is due at once before all that has a time,
// what has none after it.
func (d *Duty) due() words.Instant {
	if d.By == nil {
		return words.Never
	}
	if i, err := words.ParseInstant(*d.By); err == nil {
		return i
	}
	return 0
}

func closes(a Unanswered) words.Instant {
	if a.Close == nil {
		return words.Never
	}
	return *a.Close
}
