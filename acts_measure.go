package mithaq

import (
	"slices"
	"strings"

	"mithaq/duty"
	"mithaq/measure"
	"mithaq/words"
)

// measureActs are emergency measures that a member takes at home.
var measureActs = map[string]kind{
	measure.ImposeType: {
		body:         func() Body { return new(measure.Impose) },
		performative: true,
		apply:        foldMeasure,
		events:       seenAs("measure.imposed"),
		judge: func(s *setting, f *Fact) []Judgment {
			m := f.Body.(*measure.Impose)
			var js []Judgment
			if o := s.matter.Opened; o != nil && o.Body.Member != "" {
				js = append(js, must(o.Body.Member == f.Member, words.Why("measure.not_at_home", "member", f.Member, "host", o.Body.Member)).
					unless(f.Member == ""))
			}
			for i := range s.charter.Limits {
				l := &s.charter.Limits[i]
				if l.Act == "measure.impose" && slices.Contains(l.States, "until") {
					js = append(js, ought(m.Until.Known(), words.Why("measure.no_end", "places", strings.Join(m.Places, " ")).
						Under(l.Article(), "limit."+l.ID)))
				}
			}
			return js
		},
	},
	measure.NoticeType: {body: func() Body { return new(measure.Notice) }, apply: foldMeasure, events: seenAs("measure.notified"), judge: judgeNotice},
	measure.EndType: {
		body:         func() Body { return new(measure.End) },
		performative: true,
		apply:        foldMeasure,
		events:       func(_ *Matter, f *Fact) []duty.Event { return []duty.Event{{Name: "measure.ended", Member: f.Member}} },
		judge: func(s *setting, f *Fact) []Judgment {
			theirs := slices.ContainsFunc(s.matter.Measures.Entries(), func(e measure.Entry) bool {
				return e.Act == f.Answers && e.Member == f.Member
			})
			return []Judgment{
				must(theirs, words.Why("measure.not_theirs", "member", f.Member)).unless(f.Reported),
				ought(f.Answers != "", words.Why("measure.ends_nothing")),
			}
		},
	},
}

// judgeNotice finds a notice that is of no measure: whose departure it tells of is then unknown.
func judgeNotice(s *setting, f *Fact) []Judgment {
	of := slices.ContainsFunc(s.matter.Measures.Entries(), func(e measure.Entry) bool { return e.Act == f.Answers })
	if f.Body.(*measure.Notice).Kind == "termination" {
		of = of || s.matter.Measures.Ends(f.Answers)
	}
	return []Judgment{ought(of, words.Why("measure.notice_of_nothing"))}
}

func foldMeasure(m *Matter, f *Fact) { m.Measures = m.Measures.Apply(f.Stamp, f.Body) }
