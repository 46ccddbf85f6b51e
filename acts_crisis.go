package mithaq

import (
	"fmt"
	"slices"

	"mithaq/agreement"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/measure"
	"mithaq/rule"
	"mithaq/situation"
	"mithaq/words"
)

// crisisActs are the span of a crisis. A closed crisis takes every act that an open one takes:
// what comes late has still happened, and nobody in need is turned away by a file that somebody
// has closed. What begins in it is found to.
var crisisActs = map[string]kind{
	situation.OpenType: {
		body:         func() Body { return new(situation.Open) },
		where:        onPact,
		performative: true,
		apply: func(m *Matter, f *Fact) {
			open := f.Body.(*situation.Open)
			m.Label = open.Label
			m.Opened = &words.Told[situation.Open]{Stamp: f.Stamp, Body: *open}
		},
	},
	situation.CloseType: {
		body:         func() Body { return new(situation.Close) },
		performative: true,
		apply: func(m *Matter, f *Fact) {
			if m.ClosedBy() == nil {
				m.Closed = &words.Told[situation.Close]{Stamp: f.Stamp, Body: *f.Body.(*situation.Close)}
			}
		},
		events: seenAs("crisis.closed"),
		judge: func(s *setting, f *Fact) []Judgment {
			closed := s.matter.ClosedBy()
			twice := must(closed == nil, words.Why("crisis.closed_already"))
			if closed != nil {
				twice = twice.by(closed.Act)
			}
			return append([]Judgment{twice, s.mayClose(f)}, s.running(f.Effect)...)
		},
	},
	situation.ReopenType: {
		body:         func() Body { return new(situation.Reopen) },
		performative: true,
		apply:        func(m *Matter, _ *Fact) { m.Closed = nil },
		events:       seenAs("crisis.reopened"),
		judge: func(s *setting, f *Fact) []Judgment {
			return []Judgment{must(s.matter.ClosedBy() != nil, words.Why("crisis.not_closed")), s.mayClose(f)}
		},
	},
}

// ClosedBy returns the act that closed the crisis, or nil while it is open. An act that was
// taken back closes nothing.
func (m *Matter) ClosedBy() *words.Told[situation.Close] {
	if m.Closed == nil || m.Situation.Withdrawn(m.Closed.Stamp) {
		return nil
	}
	return m.Closed
}

// mayClose judges that an office of a member closes or reopens only what happens at home or what
// that member opened: another's file is not his to close. An office of the organisation acts for all.
func (s *setting) mayClose(f *Fact) Judgment {
	o := s.matter.Opened
	holds := o == nil || f.Member == "" || f.Member == o.Member || f.Member == o.Body.Member
	return must(holds, words.Why("crisis.not_theirs", "member", f.Member))
}

// running judges what still runs in a crisis that somebody closes: questions that are open, what
// is not home, agreements that bind, measures in force. All of it may go on; whoever closes is
// told of it.
func (s *setting) running(at words.Instant) []Judgment {
	var js []Judgment
	still := func(why words.Reason, runs []string) {
		js = append(js, ought(len(runs) == 0, why).by(runs...))
	}
	var questions, agreements, measures []string
	for _, q := range s.matter.Council.Questions() {
		if q.Put != nil && outcome(frozen(s.editions, &q, s.edition, at), s.pact, &q, at).Outcome == rule.Open {
			questions = append(questions, q.ID)
		}
	}
	for _, t := range s.matter.Agreements.Threads() {
		stands := s.rests(&t, agreementLaw(s.editions, &t, s.edition).Agreement(t.Kind), at)
		for _, g := range t.Bargains {
			if g.Phase(&t, stands, at).Bound() {
				agreements = append(agreements, g.ID)
			}
		}
	}
	for _, e := range s.matter.Measures.Entries() {
		if e.In(at) && !slices.Contains(measures, e.Act) {
			measures = append(measures, e.Act)
		}
	}
	away := s.away()
	still(words.Why("crisis.still_open", "number", fmt.Sprint(len(questions))), questions)
	still(words.Why("crisis.still_bound", "number", fmt.Sprint(len(agreements))), agreements)
	still(words.Why("crisis.still_away", "number", fmt.Sprint(len(away))), away)
	still(words.Why("crisis.still_in_force", "number", fmt.Sprint(len(measures))), measures)
	return js
}

// away returns the acts that last moved what is not home, of all lines of which anything is or
// may be away.
func (s *setting) away() []string {
	var acts []string
	for _, l := range s.matter.Force.Lines() {
		for _, a := range []force.Account{force.MovingIn, force.Present, force.MovingOut} {
			r := l.In(a)
			if r == nil || r.Max != nil && *r.Max == 0 {
				continue
			}
			for _, m := range slices.Backward(s.matter.Force.Moves()) {
				if m.Body.Member == l.Member && !slices.Contains(acts, m.Act) {
					acts = append(acts, m.Act)
					break
				}
			}
		}
	}
	return acts
}

// beginning are the types of acts that begin something: in a closed crisis they are found to.
var beginning = []string{
	council.AppealType, council.ConsultationType, council.QuestionType, agreement.RequestType, agreement.OfferType,
	force.AlarmType, force.PledgeType, force.OrderType, measure.ImposeType, duty.AllegationType,
}

// afterClose wraps how a kind of act is judged that begins something: in a crisis that was
// closed it is recorded, and found to be in one that somebody should open again.
func afterClose(judge func(*setting, *Fact) []Judgment) func(*setting, *Fact) []Judgment {
	return func(s *setting, f *Fact) []Judgment {
		var js []Judgment
		if judge != nil {
			js = judge(s, f)
		}
		if closed := s.matter.ClosedBy(); closed != nil {
			js = append(js, ought(false, words.Why("crisis.closed", "since", closed.Effect.String())).by(closed.Act))
		}
		return js
	}
}
