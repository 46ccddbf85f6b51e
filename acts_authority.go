package mithaq

import (
	"slices"
	"strings"

	"mithaq/council"
	"mithaq/rule"
	"mithaq/words"
)

// decision returns the first question that an act names as its authority, on the pact or on
// the act's own matter. An act can rest on an article, or on a paper that the record does not
// hold: then there is none.
func (s *setting) decision(f *Fact) (council.Matter, bool) {
	for _, c := range f.Cites {
		if c.As != "authority" {
			continue
		}
		if q, ok := s.pact.Council.Question(c.Ref); ok {
			return q, true
		}
		if q, ok := s.matter.Council.Question(c.Ref); ok {
			return q, true
		}
	}
	return council.Matter{}, false
}

// judgeAuthority judges whether a decision carries an act that rests on it: a question of the
// kind that decides such a thing, about these members, that is adopted. The computed outcome
// counts, and where nobody can compute it, the announced one. Kind and members may be empty,
// for any.
func judgeAuthority(s *setting, f *Fact, q *council.Matter, kind string, members []string) Judgment {
	if kind != "" && q.Kind != kind {
		return must(false, words.Why("authority.other_question", "question", q.Kind, "want", kind)).by(q.ID)
	}
	if q.Put != nil && len(q.Put.Body.Concerns) > 0 {
		for _, m := range members {
			if !slices.Contains(q.Put.Body.Concerns, m) {
				return must(false, words.Why("authority.other_members", "members", strings.Join(members, " "),
					"concerns", strings.Join(q.Put.Body.Concerns, " "))).by(q.ID)
			}
		}
	}
	v := outcome(frozen(s.editions, q, s.edition, f.Effect), s.pact, q, f.Effect)
	announced := q.Last() != nil && q.Last().Body.Outcome == rule.Adopted
	return must(v.Outcome == rule.Adopted || v.Outcome == rule.Undeterminable && announced,
		words.Why("authority.not_adopted", "question", q.Kind, "outcome", string(v.Outcome))).by(q.ID)
}
