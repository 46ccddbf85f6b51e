package view

import (
	"mithaq"
	"mithaq/record"
	"mithaq/words"
)

// A Pact is what its bodies do that belongs to no crisis: who is suspended, admitted or
// expelled, the drafts of a plenary session; with what is owed and found there.
type Pact struct {
	At      words.Instant `json:"at"`
	KnownBy words.Instant `json:"known"`

	Consultations []Consultation `json:"consultations"`
	Contacts      []Contact      `json:"contacts"`
	Sessions      []Session      `json:"sessions"`
	Questions     []Question     `json:"questions"`
	Duties        []Duty         `json:"duties"`
	Findings      []Reason       `json:"findings"`
	Spine         []Act          `json:"spine"` // every act on the pact: who joined, who holds which office, which sources there are
	Possibly      []Act          `json:"possibly_already"`
}

// OfPact returns the pact as a whole at an instant by what was known at another; false
// before its first charter.
func OfPact(s mithaq.State, at, known words.Instant) (*Pact, bool) {
	m, ok := s.At(record.OnPact, at, known)
	if !ok {
		return nil, false
	}
	r := reader{&m, linked(m.Facts)}
	return &Pact{At: at, KnownBy: known, Consultations: r.consultations(), Contacts: r.contacts(), Sessions: r.sessions(),
		Questions: r.questions(), Duties: r.duties(""), Findings: r.findings(), Spine: r.spine(m.Facts), Possibly: r.spine(m.Pending)}, true
}
