package council

import (
	"mithaq/rule"
	"mithaq/words"
)

// A State is how the pact has answered so far. It is a persistent value: Apply
// returns another and leaves the receiver as it was.
type State struct {
	appeals       words.List[words.Told[Appeal]]
	replies       words.List[words.Told[Reply]]
	contacts      words.List[words.Told[Contact]]
	consultations words.List[words.Told[Consultation]]
	sessions      words.List[words.Told[Session]]
	matters       words.List[Matter]
}

// A Matter is one question from its draft to its outcome, with everything that the
// record has about it. Its ID is that of the act that first brought it: a draft,
// the act that put it, or, where the record has neither, the announcement.
type Matter struct {
	ID        string
	Kind      string
	Draft     *words.Told[Draft]
	Put       *words.Told[Question]
	Positions []words.Told[Position] // in the order in which they count
	Announced []words.Told[Announcement]
}

// Apply folds one act of the family "council"; others leave the state as it is.
func (s State) Apply(st words.Stamp, body any) State {
	switch b := body.(type) {
	case *Appeal:
		s.appeals = s.appeals.Append(words.Told[Appeal]{Stamp: st, Body: *b})
	case *Reply:
		s.replies = s.replies.Append(words.Told[Reply]{Stamp: st, Body: *b})
	case *Contact:
		s.contacts = s.contacts.Append(words.Told[Contact]{Stamp: st, Body: *b})
	case *Consultation:
		s.consultations = s.consultations.Append(words.Told[Consultation]{Stamp: st, Body: *b})
	case *Session:
		s.sessions = s.sessions.Append(words.Told[Session]{Stamp: st, Body: *b})
	case *Draft:
		s.matters = s.matters.Append(Matter{ID: st.Act, Kind: b.Kind, Draft: &words.Told[Draft]{Stamp: st, Body: *b}})
	case *Question:
		draft := st.Answers
		if m, ok := s.Question(draft); ok && m.Put != nil {
			draft = "" // what was put stays as it was put: a changed text is a new question
		}
		s = s.change(draft, Matter{ID: st.Act, Kind: b.Kind}, func(m *Matter) {
			m.Put = &words.Told[Question]{Stamp: st, Body: *b}
		})
	case *Position:
		s = s.change(st.Answers, Matter{}, func(m *Matter) {
			m.Positions = append(m.Positions[:len(m.Positions):len(m.Positions)], words.Told[Position]{Stamp: st, Body: *b})
		})
	case *Announcement:
		s = s.change(st.Answers, Matter{ID: st.Act, Kind: b.Kind}, func(m *Matter) {
			m.Announced = append(m.Announced[:len(m.Announced):len(m.Announced)], words.Told[Announcement]{Stamp: st, Body: *b})
		})
	}
	return s
}

// change applies f to a copy of the matter with the identifier, or to a fresh one
// where there is none. A fresh matter without an identifier is not kept.
func (s State) change(id string, fresh Matter, f func(*Matter)) State {
	for i := range s.matters.Len() {
		if m := *s.matters.Get(i); m.is(id) {
			f(&m)
			s.matters = s.matters.Set(i, m)
			return s
		}
	}
	if fresh.ID != "" {
		f(&fresh)
		s.matters = s.matters.Append(fresh)
	}
	return s
}

// Appeals returns the calls for help.
func (s State) Appeals() []words.Told[Appeal] { return s.appeals.All() }

// Contacts returns calls and messages between people.
func (s State) Contacts() []words.Told[Contact] { return s.contacts.All() }

// Consultations returns the rounds that were opened.
func (s State) Consultations() []words.Told[Consultation] { return s.consultations.All() }

// Sessions returns the meetings.
func (s State) Sessions() []words.Told[Session] { return s.sessions.All() }

// Questions returns every question.
func (s State) Questions() []Matter { return s.matters.All() }

// Question returns the question with an identifier.
func (s State) Question(id string) (Matter, bool) {
	for _, m := range s.matters.Each(0) {
		if m.is(id) {
			return *m, true
		}
	}
	return Matter{}, false
}

// Replies returns the answers to an appeal.
func (s State) Replies(appeal string) []words.Told[Reply] {
	var out []words.Told[Reply]
	for _, r := range s.replies.All() {
		if r.Answers == appeal {
			out = append(out, r)
		}
	}
	return out
}

// is reports whether an act's identifier names this question.
func (m *Matter) is(id string) bool {
	return id != "" && (m.ID == id || m.Put != nil && m.Put.Act == id)
}

// Last returns the latest announcement, or nil.
func (m *Matter) Last() *words.Told[Announcement] {
	if len(m.Announced) == 0 {
		return nil
	}
	return &m.Announced[len(m.Announced)-1]
}

// Closed returns the instant from which positions come too late: the announcement
// of an outcome, or the end that was set when the question was put; Never while
// neither is known.
func (m *Matter) Closed() words.Instant {
	end := words.Never
	if m.Put != nil && m.Put.Body.Until.Known() {
		end = m.Put.Body.Until
	}
	for _, a := range m.Announced {
		if !m.own() || !a.Reported {
			return min(end, a.Effect)
		}
	}
	return end
}

// Counts reports whether a position counts for the outcome: one taken before the
// close, and, to a question that was put by an act that binds, by an act that binds.
func (m *Matter) Counts(p words.Told[Position]) bool {
	return p.Effect <= m.Closed() && m.stands(p)
}

// stands reports whether a position is one to this question at all: what a source tells
// of it stands beside one that was put by an act that binds.
func (m *Matter) stands(p words.Told[Position]) bool { return !m.own() || !p.Reported }

// own reports whether the question was put by an act that binds. What a source tells
// of it then stands beside it and neither closes nor answers it.
func (m *Matter) own() bool { return m.Put != nil && !m.Put.Reported }

// Seats returns whose positions count: those frozen when the question was put, or
// the roll that the caller gives where nothing on the record froze one.
func (m *Matter) Seats(roll []string) []string {
	if m.Put != nil {
		return m.Put.Body.Seats
	}
	return roll
}

// Verdict computes the outcome at an instant under a rule. A draft that a source tells
// of, and of which nobody tells whether it was put, cannot be determined; our own draft
// is open until it is put.
func (m *Matter) Verdict(r *rule.Rule, seats []rule.Seat, at words.Instant) rule.Verdict {
	if m.Put == nil && m.Draft != nil && len(m.Announced) == 0 {
		v := rule.Verdict{Outcome: rule.Open}
		if m.Draft.Reported {
			v.Outcome = rule.Undeterminable
		}
		for i := range seats {
			v.Missing = append(v.Missing, seats[i].ID)
		}
		return v
	}
	q := rule.Question{Seats: seats, At: at}
	if c := m.Closed(); c < words.Never {
		q.Close = c
	}
	if m.Put != nil {
		q.Concerned = m.Put.Body.Concerns
	}
	for _, p := range m.Positions {
		if m.stands(p) {
			q.Votes = append(q.Votes, rule.Vote{Seat: p.Member, Position: p.Body.Position, At: p.Effect,
				Form: p.Body.Form, Office: p.Office, Format: p.Body.Format})
		}
	}
	return r.Decide(q)
}
