package mithaq

import (
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
}
