package mithaq

import (
	"slices"

	"mithaq/duty"
	"mithaq/words"
)

// dutyActs discharge what is owed to the outside.
var dutyActs = map[string]kind{
	duty.NoticeType: {
		body:         func() Body { return new(duty.Notice) },
		performative: true,
		apply: func(m *Matter, f *Fact) {
			m.Notices = m.Notices.Append(words.Told[duty.Notice]{Stamp: f.Stamp, Body: *f.Body.(*duty.Notice)})
		},
		events: func(_ *Matter, f *Fact) []duty.Event {
			var es []duty.Event
			for _, to := range f.Body.(*duty.Notice).To {
				es = append(es, duty.Event{Name: "notice." + to, Member: f.Member})
			}
			return es
		},
	},
	duty.AllegationType: {
		body:         func() Body { return new(duty.Allegation) },
		where:        onEither,
		performative: true,
		apply: func(m *Matter, f *Fact) {
			m.Allegations = m.Allegations.Append(words.Told[duty.Allegation]{Stamp: f.Stamp, Body: *f.Body.(*duty.Allegation)})
		},
		events: func(_ *Matter, f *Fact) []duty.Event {
			return []duty.Event{{Name: "allegation.made", Member: f.Member, Of: f.Body.(*duty.Allegation).Member}}
		},
		judge: judgeAllegation,
	},
	duty.AnswerType: {
		body:         func() Body { return new(duty.Answer) },
		where:        onEither,
		performative: true,
		apply: func(m *Matter, f *Fact) {
			m.Answers = m.Answers.Append(words.Told[duty.Answer]{Stamp: f.Stamp, Body: *f.Body.(*duty.Answer)})
		},
		events: seenAs("allegation.answered"),
		judge: func(s *setting, f *Fact) []Judgment {
			theirs := false
			for _, a := range s.matter.Allegations.All() {
				theirs = theirs || a.Act == f.Answers && a.Body.Member == f.Member
			}
			return []Judgment{must(theirs, words.Why("answer.not_alleged", "member", f.Member)).unless(f.Reported && f.Answers == "")}
		},
	},
}

func judgeAllegation(s *setting, f *Fact) []Judgment {
	a := f.Body.(*duty.Allegation)
	for i := range s.charter.Prohibitions {
		p := &s.charter.Prohibitions[i]
		if p.ID != a.Prohibition {
			continue
		}
		under := func(r words.Reason) words.Reason { return r.Under(p.Article(), "prohibition."+p.ID) }
		bound := s.bound(f.Effect)
		return []Judgment{
			must(true, under(words.Why("allegation.unknown_prohibition", "prohibition", a.Prohibition))),
			ought(slices.Contains(bound, a.Member), under(words.Why("member.not_bound", "member", a.Member))),
			ought(slices.Contains(bound, f.Member), under(words.Why("member.not_bound", "member", f.Member))).unless(f.Member == ""),
		}
	}
	return []Judgment{must(false, words.Why("allegation.unknown_prohibition", "prohibition", a.Prohibition))}
}
