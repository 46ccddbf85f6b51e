package mithaq

import (
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
		refuse: func(s *setting, f *Fact) []words.Reason {
			if o := s.matter.Opened; o != nil && o.Body.Member != "" && o.Body.Member != f.Member {
				return []words.Reason{words.Why("measure.not_at_home", "member", f.Member, "host", o.Body.Member)}
			}
			return nil
		},
		find: func(s *setting, f *Fact) []words.Reason {
			m := f.Body.(*measure.Impose)
			var rs []words.Reason
			for i := range s.charter.Limits {
				l := &s.charter.Limits[i]
				for _, t := range l.States {
					if l.Act == "measure.impose" && t == "until" && !m.Until.Known() {
						rs = append(rs, words.Why("measure.no_end", "places", strings.Join(m.Places, " ")).Under(l.Article(), "limit."+l.ID))
					}
				}
			}
			return rs
		},
	},
	measure.EndType: {
		body:         func() Body { return new(measure.End) },
		performative: true,
		apply:        foldMeasure,
		events:       func(_ *Matter, f *Fact) []duty.Event { return []duty.Event{{Name: "measure.ended", Member: f.Member}} },
		refuse: func(s *setting, f *Fact) []words.Reason {
			for _, e := range s.matter.Measures.Entries() {
				if e.Act == f.Answers && e.Member == f.Member {
					return nil
				}
			}
			return []words.Reason{words.Why("measure.not_theirs", "member", f.Member)}
		},
		find: func(_ *setting, f *Fact) []words.Reason {
			if f.Answers == "" {
				return []words.Reason{words.Why("measure.ends_nothing")}
			}
			return nil
		},
	},
}

func foldMeasure(m *Matter, f *Fact) { m.Measures = m.Measures.Apply(f.Stamp, f.Body) }
