package mithaq

import (
	"slices"
	"strings"

	"mithaq/council"
	"mithaq/rule"
	"mithaq/words"
)

// judgeReceipt judges whether what somebody says to have got went to him.
func judgeReceipt(s *setting, f *Fact) []Judgment {
	addressed := false
	for _, a := range s.matter.Council.Appeals() {
		addressed = addressed || a.Act == f.Answers && slices.Contains(a.Body.Addressees, f.Member)
	}
	if q, ok := s.matter.Council.Question(f.Answers); ok {
		addressed = addressed || q.Put != nil && slices.Contains(q.Put.Body.Seats, f.Member)
	}
	return s.underAnswered(f, must(addressed, words.Why("receipt.not_addressed", "member", f.Member)).unless(f.Reported && f.Answers == ""))
}

// underAnswered puts what failed under the rule of the appeal or the question that an act
// answers. What answers nothing stands under no rule; and what holds needs none: to have got
// an appeal is not in dispute because its article is.
func (s *setting) underAnswered(f *Fact, js ...Judgment) []Judgment {
	article, name := "", ""
	for _, a := range s.matter.Council.Appeals() {
		if k := s.edition.At(a.Effect).Appeal(a.Body.Kind); a.Act == f.Answers && k != nil {
			article, name = k.Article(), "appeal."+k.ID
		}
	}
	if q, ok := s.matter.Council.Question(f.Answers); ok {
		if k := frozen(s.editions, &q, s.edition, f.Effect).Question(q.Kind); k != nil {
			article, name = k.Article(), "question."+k.ID
		}
	}
	for i := range js {
		if js[i].State == rule.Failed && article != "" {
			js[i].Reason = js[i].Under(article, name)
		}
	}
	return js
}

// judgeExtension judges whether a close may be put off: of a question that is open, by an
// office that its rule names, to a later instant.
func judgeExtension(s *setting, f *Fact) []Judgment {
	q, ok := s.matter.Council.Question(f.Answers)
	if !ok || q.Put == nil {
		return []Judgment{must(false, words.Why("extension.no_question", "ref", f.Answers))}
	}
	life := deciding(frozen(s.editions, &q, s.edition, f.Effect), s.pact, &q, f.Effect)
	closed := q.Closed(life)
	under := func(r words.Reason) words.Reason { return r }
	var may []string
	if k := life.Kind; k != nil {
		under = func(r words.Reason) words.Reason { return underKind(k, r) }
		if k.Rule.Vote != nil && k.Rule.Vote.Silence != nil {
			may = k.Rule.Vote.Silence.Extended
		}
	}
	e := f.Body.(*council.Extension)
	return []Judgment{
		must(true, under(words.Why("extension.no_question", "ref", f.Answers))),
		must(s.isOne(f, may), under(words.Why("extension.wrong_office", "office", f.Office, "want", strings.Join(may, ", ")))).
			unless(f.Office == ""),
		must(f.Effect < closed, under(words.Why("extension.late", "closed", closed.String()))),
		must(e.Until > closed || closed == words.Never, under(words.Why("extension.not_later", "until", e.Until.String(), "closed", closed.String()))),
	}
}

// judgeWithdrawal judges whether somebody takes back what is his, while it stands.
func judgeWithdrawal(s *setting, f *Fact) []Judgment {
	for _, a := range s.matter.Council.Appeals() {
		if a.Act == f.Answers {
			return s.underAnswered(f,
				must(true, words.Why("withdrawal.of_nothing", "ref", f.Answers)),
				must(a.Member == f.Member, words.Why("withdrawal.not_theirs", "member", f.Member)).unless(f.Member == ""),
				ought(s.matter.Council.Withdrawn(f.Answers) == nil, words.Why("withdrawal.again")),
			)
		}
	}
	q, ok := s.matter.Council.Question(f.Answers)
	if !ok {
		return []Judgment{must(false, words.Why("withdrawal.of_nothing", "ref", f.Answers))}
	}
	life := deciding(frozen(s.editions, &q, s.edition, f.Effect), s.pact, &q, f.Effect)
	first := q.Put
	member, office := "", ""
	switch {
	case first != nil:
		member, office = first.Member, first.Office
	case q.Draft != nil:
		member, office = q.Draft.Member, q.Draft.Office
	}
	closed := q.Closed(life)
	return s.underAnswered(f,
		must(true, words.Why("withdrawal.of_nothing", "ref", f.Answers)),
		must(member == f.Member && office == f.Office, words.Why("withdrawal.not_theirs", "member", f.Member)).unless(f.Reported),
		must(f.Effect < closed, words.Why("withdrawal.late", "closed", closed.String())),
		ought(q.Withdrawn == nil, words.Why("withdrawal.again")),
	)
}
