package council

import (
	"slices"

	"mithaq/charter"
	"mithaq/rule"
	"mithaq/words"
)

// A Setting is what a question is decided by, beside what was said: its kind in the
// charter, or nil where the charter has none; its seats; the seat in the chair, where it is
// known; and the clock at the seat of the organisation.
type Setting struct {
	Kind  *charter.Question
	Seats []rule.Seat
	Chair string
	Clock words.Offset
}

// A Phase is where a question is in its life.
type Phase string

// The phases of a question. Whether it was adopted is for its outcome to say.
const (
	InDraft    Phase = "draft"
	Put        Phase = "put"
	Closed     Phase = "closed"
	Moved      Phase = "moved"      // another body has it
	Superseded Phase = "superseded" // a changed text took its place
	Withdrawn  Phase = "withdrawn"
)

// Phase returns where the question is in its life at an instant. A draft that was taken
// back is withdrawn, and was never put.
func (m *Matter) Phase(s Setting, at words.Instant) Phase {
	switch {
	case m.Withdrawn != nil && m.Withdrawn.Effect < m.Closed(s):
		return Withdrawn
	case m.Next != "" && m.Verdict(s, at).Outcome == rule.Moved:
		return Moved
	case m.Next != "" && m.Since < m.Closed(s):
		return Superseded
	case at >= m.Closed(s):
		return Closed
	case m.Put != nil:
		return Put
	}
	return InDraft
}

// Closed returns the instant from which positions come too late: the announcement of an
// outcome, or the end that was set when the question was put, as put off since; Never while
// neither is known. A silence runs to its end, whatever is announced before.
func (m *Matter) Closed(s Setting) words.Instant {
	end := words.Never
	if m.Put != nil {
		end = m.end(s)
		if v := s.vote(); v != nil && end < words.Never {
			end = v.Closes(end, m.extensions(), words.Never)
			if v.Silence != nil {
				// Whoever announces an outcome before its end cannot cut a silence short: it would
				// be taken for the assent of those who still had time to speak.
				return end
			}
		}
	}
	for _, a := range m.Announced {
		if !m.own() || !a.Reported {
			return min(end, a.Effect)
		}
	}
	return end
}

// end returns the close that was set when the question was put.
func (m *Matter) end(s Setting) words.Instant {
	switch {
	case m.Put.Body.Until.Known():
		return m.Put.Body.Until
	case s.Kind != nil && s.Kind.Close != nil && s.Kind.Close.Kind == charter.Within:
		return s.Kind.Close.After(m.Put.Effect, s.Clock)
	}
	return words.Never
}

func (s *Setting) vote() *rule.Rule {
	if s.Kind == nil {
		return nil
	}
	return s.Kind.Rule.Vote
}

func (m *Matter) extensions() []rule.Extension {
	var out []rule.Extension
	for _, e := range m.Extended {
		if m.counts(e.Stamp) {
			out = append(out, rule.Extension{By: e.Office, At: e.Effect, Until: e.Body.Until})
		}
	}
	return out
}

// Counts reports whether a position counts for the outcome: one taken before the
// close, and, to a question that was put by an act that binds, by an act that binds.
func (m *Matter) Counts(s Setting, p words.Told[Position]) bool {
	return p.Effect <= m.Closed(s) && m.counts(p.Stamp)
}

// counts reports whether an act is one to this question at all: what a source tells of it
// stands beside one that was put by an act that binds.
func (m *Matter) counts(st words.Stamp) bool { return !m.own() || !st.Reported }

// own reports whether the question was put by an act that binds. What a source tells
// of it then stands beside it and neither closes nor answers it.
func (m *Matter) own() bool { return m.Put != nil && !m.Put.Reported }

// Verdict computes the outcome at an instant. A draft that a source tells of, and of which
// nobody tells whether it was put, cannot be determined; our own draft is open until it is
// put; one that was taken back was never put. A question of ours whose time ran out with
// seats that had not spoken has lapsed: they were asked here, and said nothing. One that
// goes to another body as a new question is moved once it is put there; until then it is
// not adopted.
func (m *Matter) Verdict(s Setting, at words.Instant) rule.Verdict {
	if m.Put == nil && m.Draft != nil && len(m.Announced) == 0 {
		v := rule.Verdict{Outcome: rule.Open, Missing: m.unheard(s)}
		switch {
		case m.Withdrawn != nil:
			return rule.Verdict{Outcome: rule.NeverPut}
		case m.Draft.Reported:
			v.Outcome = rule.Undeterminable
		}
		return v
	}
	r := s.vote()
	if r == nil {
		v := rule.Verdict{Outcome: rule.Undeterminable}
		if s.Kind != nil {
			v.Missing = named(s.Seats)
		}
		return v
	}
	if r.Silence != nil && m.Put != nil && m.end(s) <= m.Put.Window.From {
		// A source tells of a silence that was over before it began: nobody could break it.
		return rule.Verdict{Outcome: rule.Undeterminable, Missing: named(s.Seats)}
	}
	q := rule.Question{Seats: s.Seats, Chair: s.Chair, At: at}
	if m.Put != nil {
		q.Concerned = m.Put.Body.Concerns
		if end := m.end(s); end < words.Never {
			q.Close, q.Extensions = end, m.extensions()
		}
	}
	if c := m.Closed(s); c < words.Never && (!q.Close.Known() || c < q.Close) {
		q.Close = c // announced before its time
	}
	q.Votes = m.untold(s)
	for _, p := range m.Positions {
		if m.counts(p.Stamp) {
			q.Votes = append(q.Votes, rule.Vote{Seat: p.Member, Position: p.Body.Position, At: p.Effect,
				Form: p.Body.Form, Office: p.Office, Format: p.Body.Format, Standing: p.Body.Standing})
		}
	}
	v := r.Decide(q)
	if v.Outcome == rule.Moved && v.As == "new_question" && m.Next == "" {
		// It goes to the other body by being put there, and nobody has done so: here it was
		// not adopted, and that is all.
		v.Outcome, v.To, v.As, v.Why = rule.NotAdopted, "", "", v.Why.Of[0]
	}
	told := slices.ContainsFunc(m.Announced, func(a words.Told[Announcement]) bool { return m.counts(a.Stamp) })
	if v.Outcome == rule.Undeterminable && m.own() && !told {
		v.Outcome, v.Why.Code = rule.Lapsed, "decision.lapsed"
	}
	return v
}

// untold returns what has to be said of every seat before anything that was told: of a
// silence that only a source tells of, nobody knows who kept it. That no objection is on
// record is then no assent.
func (m *Matter) untold(s Setting) []rule.Vote {
	if v := s.vote(); v == nil || v.Silence == nil || m.Put == nil || m.own() {
		return nil
	}
	votes := make([]rule.Vote, len(s.Seats))
	for i := range s.Seats {
		votes[i] = rule.Vote{Seat: s.Seats[i].ID, Position: rule.Unknown, At: m.Put.Effect}
	}
	return votes
}

// unheard returns the seats of which no position to a draft is told: what a seat says of a
// text before it is put decides nothing, but it is known.
func (m *Matter) unheard(s Setting) []string {
	var out []string
	for _, seat := range named(s.Seats) {
		told := func(p words.Told[Position]) bool { return p.Member == seat }
		if !slices.ContainsFunc(m.Positions, told) {
			out = append(out, seat)
		}
	}
	return out
}

func named(seats []rule.Seat) []string {
	var out []string
	for i := range seats {
		out = append(out, seats[i].ID)
	}
	return out
}

// Seats returns whose positions count: those frozen when the question was put, or
// the roll that the caller gives where nothing on the record froze one.
func (m *Matter) Seats(roll []string) []string {
	if m.Put != nil {
		return m.Put.Body.Seats
	}
	return roll
}
