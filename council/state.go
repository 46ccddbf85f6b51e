package council

import (
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
	receipts      words.List[words.Told[Receipt]]
	withdrawals   words.List[words.Told[Withdrawal]]
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
	Extended  []words.Told[Extension] // in the order in which they count
	Withdrawn *words.Told[Withdrawal]
	Next      string        // the question that took its place: with a changed text, or before another body
	Since     words.Instant // of Next
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
			// What was put stays as it was put: a changed text is a new question.
			s = s.change(draft, Matter{}, func(m *Matter) {
				if m.Next == "" {
					m.Next, m.Since = st.Act, st.Effect
				}
			})
			draft = ""
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
	case *Extension:
		s = s.change(st.Answers, Matter{}, func(m *Matter) {
			m.Extended = append(m.Extended[:len(m.Extended):len(m.Extended)], words.Told[Extension]{Stamp: st, Body: *b})
		})
	case *Receipt:
		s.receipts = s.receipts.Append(words.Told[Receipt]{Stamp: st, Body: *b})
	case *Withdrawal:
		w := words.Told[Withdrawal]{Stamp: st, Body: *b}
		s.withdrawals = s.withdrawals.Append(w)
		s = s.change(st.Answers, Matter{}, func(m *Matter) {
			if m.Withdrawn == nil {
				m.Withdrawn = &w
			}
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

// Receipts returns who has got an appeal or a question, in order.
func (s State) Receipts(of string) []words.Told[Receipt] {
	var out []words.Told[Receipt]
	for _, r := range s.receipts.All() {
		if r.Answers == of {
			out = append(out, r)
		}
	}
	return out
}

// Withdrawn returns the act that took an appeal back, or nil.
func (s State) Withdrawn(appeal string) *words.Told[Withdrawal] {
	for _, w := range s.withdrawals.Each(0) {
		if w.Answers == appeal {
			return w
		}
	}
	return nil
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
