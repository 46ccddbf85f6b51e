package mithaq

import (
	"cmp"
	"slices"
	"strings"

	"mithaq/duty"
	"mithaq/words"
)

// dutyActs are what is said of duties: notices to the outside, allegations and answers, waivers.
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
				e := duty.Event{Name: "notice." + to, Member: f.Member}
				if to == duty.Relying {
					if e.Correction = f.Answers; e.Correction == "" {
						continue // of which correction, nobody knows
					}
				}
				es = append(es, e)
			}
			return es
		},
		judge: func(_ *setting, f *Fact) []Judgment {
			if !slices.Contains(f.Body.(*duty.Notice).To, duty.Relying) {
				return nil
			}
			return []Judgment{ought(f.Answers != "", words.Why("notice.of_no_correction"))}
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
		judge:  judgeAnswer,
	},
	duty.WaiverType: {
		body:         func() Body { return new(duty.Waive) },
		where:        onEither,
		performative: true,
		apply: func(m *Matter, f *Fact) {
			m.Waivers = m.Waivers.Append(words.Told[duty.Waive]{Stamp: f.Stamp, Body: *f.Body.(*duty.Waive)})
		},
		judge: judgeWaiver,
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

// judgeAnswer judges whether somebody answers what is alleged of him, or what was found of an
// act of his own.
func judgeAnswer(s *setting, f *Fact) []Judgment {
	why := words.Why("answer.not_alleged", "member", f.Member)
	for _, a := range s.matter.Allegations.All() {
		if a.Act == f.Answers && a.Body.Member == f.Member {
			return []Judgment{must(true, why)}
		}
	}
	if r := s.theirs(f); r != nil {
		return []Judgment{must(true, why.Under(r.Article, r.Rule)).by(f.Answers)}
	}
	return []Judgment{must(false, why).unless(f.Reported && f.Answers == "")}
}

// judgeWaiver judges whether somebody may release another from a duty that is owed because
// of the act that he answers.
func judgeWaiver(s *setting, f *Fact) []Judgment {
	w := f.Body.(*duty.Waive)
	r := cmp.Or(s.charter.Duty(w.Rule), s.edition.Duty(w.Rule))
	if r == nil {
		return []Judgment{must(false, words.Why("waiver.unknown_rule", "duty", w.Rule))}
	}
	var found *duty.Duty
	for _, d := range owed(s.edition, s.pact, s.matter, s.matter.Events.All(), f.Effect) {
		if d.Rule == w.Rule && d.Who == w.Member && d.Because.Act == f.Answers {
			found = &d // of what is owed again and again, the last
		}
	}
	// The rule that held when it arose; rules of one name stand for different times.
	if found != nil {
		if then := s.edition.At(found.Because.Effect).Duty(w.Rule); then != nil {
			r = then
		}
	}
	under := func(why words.Reason) words.Reason { return why.Under(r.Article(), "duty."+r.ID) }
	js := []Judgment{
		must(true, under(words.Why("waiver.unknown_rule", "duty", w.Rule))),
		must(len(r.WaivedBy) > 0, under(words.Why("waiver.not_waivable", "duty", w.Rule))),
	}
	if len(r.WaivedBy) == 0 {
		return js
	}
	js = append(js,
		must(mayWaive(s.charter, s.pact, r, f.Office, f.Member, f.Effect),
			under(words.Why("waiver.wrong_office", "office", f.Office, "want", strings.Join(r.WaivedBy, ", ")))).unless(f.Office == ""),
		must(found != nil, under(words.Why("waiver.not_owed", "duty", w.Rule, "member", w.Member))).unless(f.Reported && f.Answers == ""))
	if found != nil {
		js = append(js,
			must(f.Member == "" || f.Member == found.Because.Member, under(words.Why("waiver.not_theirs", "member", f.Member))).by(f.Answers),
			ought(found.State != duty.Met && found.State != duty.Waived, under(words.Why("waiver.nothing_left", "state", string(found.State)))))
	}
	return js
}
