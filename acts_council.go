package mithaq

import (
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/rule"
	"mithaq/words"
)

// councilActs carry an appeal to a decision.
var councilActs = map[string]kind{
	council.AppealType: {
		body:         func() Body { return new(council.Appeal) },
		performative: true,
		apply:        foldCouncil,
		events: func(_ *Matter, f *Fact) []duty.Event {
			a := f.Body.(*council.Appeal)
			return []duty.Event{{Name: "appeal." + a.Kind + ".received", Member: f.Member}}
		},
		refuse: refuseAppeal,
		find:   findAppeal,
	},
	council.ReplyType: {
		body:         func() Body { return new(council.Reply) },
		performative: true,
		apply:        foldCouncil,
		events: func(_ *Matter, f *Fact) []duty.Event {
			name := "reply.promised"
			if f.Body.(*council.Reply).Answer == "declined" {
				name = "reply.declined_with_reason"
			}
			return []duty.Event{{Name: name, Member: f.Member}}
		},
		refuse: func(s *setting, f *Fact) []words.Reason {
			for _, a := range s.matter.Council.Appeals() {
				if a.Act == f.Answers && slices.Contains(a.Body.Addressees, f.Member) {
					return nil
				}
			}
			return []words.Reason{words.Why("reply.not_addressed", "member", f.Member)}
		},
	},
	council.ContactType: {
		body:  func() Body { return new(council.Contact) },
		apply: foldCouncil,
		events: func(_ *Matter, f *Fact) []duty.Event {
			var es []duty.Event
			for _, s := range f.Body.(*council.Contact).Between {
				if s.Member != "" {
					es = append(es, duty.Event{Name: "contact.held", Member: s.Member})
				}
			}
			return es
		},
	},
	council.ConsultationType: {
		body:         func() Body { return new(council.Consultation) },
		performative: true,
		apply:        foldCouncil,
		events:       seenAs("consultation.started"),
	},
	council.SessionType: {
		body:  func() Body { return new(council.Session) },
		apply: foldCouncil,
		events: func(_ *Matter, f *Fact) []duty.Event {
			if f.Body.(*council.Session).Member != "" {
				return nil // a member's own body meets for itself
			}
			return []duty.Event{{Name: "session.held"}}
		},
	},
	council.QuestionType: {
		body:         func() Body { return new(council.Question) },
		performative: true,
		apply:        foldCouncil,
		events: func(_ *Matter, f *Fact) []duty.Event {
			q := f.Body.(*council.Question)
			return []duty.Event{{Name: "question." + q.Kind + ".put", Member: f.Member, Until: q.Until}}
		},
		refuse: refuseQuestion,
		find: func(s *setting, f *Fact) []words.Reason {
			q := f.Body.(*council.Question)
			return append(findKind(s, q.Kind), findTerms(s, q.Kind, q.Terms, charter.Finding)...)
		},
	},
	council.DraftType: {
		body:  func() Body { return new(council.Draft) },
		apply: foldCouncil,
		find: func(s *setting, f *Fact) []words.Reason {
			return findKind(s, f.Body.(*council.Draft).Kind)
		},
	},
	council.PositionType: {
		body:         func() Body { return new(council.Position) },
		performative: true,
		apply:        foldCouncil,
		refuse:       refusePosition,
		find:         findPosition,
	},
	council.AnnouncementType: {
		body:  func() Body { return new(council.Announcement) },
		apply: foldCouncil,
		events: func(_ *Matter, f *Fact) []duty.Event {
			a := f.Body.(*council.Announcement)
			if a.Outcome != rule.Adopted {
				return nil
			}
			return []duty.Event{{Name: "question." + a.Kind + ".announced", Member: f.Member}}
		},
		find: findAnnouncement,
	},
}

func foldCouncil(m *Matter, f *Fact) { m.Council = m.Council.Apply(f.Stamp, f.Body) }

func refuseAppeal(s *setting, f *Fact) []words.Reason {
	a := f.Body.(*council.Appeal)
	k := s.charter.Appeal(a.Kind)
	if k == nil {
		return []words.Reason{words.Why("appeal.unknown_kind", "kind", a.Kind)}
	}
	if !slices.Contains(k.By, f.Office) {
		return []words.Reason{words.Why("appeal.wrong_office", "office", f.Office, "want", strings.Join(k.By, ", ")).
			Under(k.Article(), "appeal."+k.ID)}
	}
	if !slices.Contains(s.bound(f.Effect), f.Member) {
		return []words.Reason{words.Why("member.not_bound", "member", f.Member).Under(k.Article(), "appeal."+k.ID)}
	}
	return nil
}

func findAppeal(s *setting, f *Fact) []words.Reason {
	a := f.Body.(*council.Appeal)
	k := s.charter.Appeal(a.Kind)
	if k == nil {
		return []words.Reason{words.Why("appeal.unknown_kind", "kind", a.Kind)}
	}
	var rs []words.Reason
	if !slices.ContainsFunc(a.Invokes, func(ref string) bool { return strings.Contains(ref, ".art") }) {
		rs = append(rs, words.Why("appeal.no_article", "kind", a.Kind).Under(k.Article(), "appeal."+k.ID))
	}
	bound := s.bound(f.Effect)
	for _, m := range append([]string{f.Member}, a.Addressees...) {
		if m != "" && !slices.Contains(bound, m) {
			rs = append(rs, words.Why("member.not_bound", "member", m).Under(k.Article(), "appeal."+k.ID))
		}
	}
	return rs
}

func findKind(s *setting, kind string) []words.Reason {
	if s.charter.Question(kind) == nil {
		return []words.Reason{words.Why("question.unknown_kind", "kind", kind)}
	}
	return nil
}

// findTerms returns the terms that a mandate of this kind has to state and does
// not, where the charter gives their lack this consequence.
func findTerms(s *setting, kind string, terms *council.Terms, consequence string) []words.Reason {
	q := s.charter.Question(kind)
	if q == nil || q.Mandate == nil || q.Mandate.Lacking != consequence {
		return nil
	}
	var lacking []string
	for _, t := range q.Mandate.States {
		if !terms.States(t) {
			lacking = append(lacking, t)
		}
	}
	if len(lacking) == 0 {
		return nil
	}
	return []words.Reason{words.Why("mandate.lacks_terms", "terms", strings.Join(lacking, ", ")).Under(q.Article(), "question."+q.ID)}
}

func refuseQuestion(s *setting, f *Fact) []words.Reason {
	q := f.Body.(*council.Question)
	k := s.charter.Question(q.Kind)
	if k == nil {
		return []words.Reason{words.Why("question.unknown_kind", "kind", q.Kind)}
	}
	rs := findTerms(s, q.Kind, q.Terms, charter.Refuse)
	if q.Until.Known() && q.Until <= f.Effect {
		rs = append(rs, underQuestion(s, words.Why("question.until_past", "until", q.Until.String()), q.Kind))
	}
	if len(k.Needs) > 0 && !slices.ContainsFunc(s.matter.Council.Appeals(), func(a words.Told[council.Appeal]) bool {
		return slices.Contains(k.Needs, a.Body.Kind)
	}) {
		rs = append(rs, words.Why("question.needs_appeal", "kind", strings.Join(k.Needs, ", ")).Under(k.Article(), "question."+k.ID))
	}
	if want := bodySeats(s.charter, s.pact, k, f.Effect); !slices.Equal(want, q.Seats) {
		rs = append(rs, words.Why("question.wrong_seats", "seats", strings.Join(q.Seats, " "), "want", strings.Join(want, " ")).
			Under(k.Article(), "question."+k.ID))
	}
	return rs
}

// bodySeats returns the seats of the body that decides a kind of question at an
// instant, by the roll.
func bodySeats(c *charter.Charter, pact *Matter, q *charter.Question, at words.Instant) []string {
	b := c.Body(q.Body)
	if b == nil {
		return nil
	}
	// Bodies seat parties; the vocabulary has no other role for a seat yet.
	return Bound(c, pact, at)
}

// position returns the question that a position answers, and its seats.
func position(s *setting, f *Fact) (council.Matter, []string, bool) {
	q, ok := s.matter.Council.Question(f.Answers)
	if !ok {
		return q, nil, false
	}
	var roll []string
	if k := s.charter.Question(q.Kind); k != nil {
		roll = bodySeats(s.charter, s.pact, k, f.Effect)
	}
	return q, q.Seats(roll), true
}

func refusePosition(s *setting, f *Fact) []words.Reason {
	q, seats, ok := position(s, f)
	if !ok {
		return []words.Reason{words.Why("position.no_question", "ref", f.Answers)}
	}
	if !slices.Contains(seats, f.Member) {
		return []words.Reason{underQuestion(s, words.Why("position.no_seat", "member", f.Member), q.Kind)}
	}
	return nil
}

func findPosition(s *setting, f *Fact) []words.Reason {
	q, seats, ok := position(s, f)
	if !ok {
		return []words.Reason{words.Why("position.no_question", "ref", f.Answers)}
	}
	var rs []words.Reason
	if !slices.Contains(seats, f.Member) {
		rs = append(rs, underQuestion(s, words.Why("position.no_seat", "member", f.Member), q.Kind))
	}
	if closed := q.Closed(); f.Effect > closed {
		rs = append(rs, underQuestion(s, words.Why("position.late", "closed", closed.String()), q.Kind))
	}
	return rs
}

func underQuestion(s *setting, r words.Reason, kind string) words.Reason {
	if k := s.charter.Question(kind); k != nil {
		return r.Under(k.Article(), "question."+k.ID)
	}
	return r
}

// findAnnouncement holds an announced outcome against the computed one.
func findAnnouncement(s *setting, f *Fact) []words.Reason {
	a := f.Body.(*council.Announcement)
	k := s.charter.Question(a.Kind)
	if k == nil {
		return []words.Reason{words.Why("question.unknown_kind", "kind", a.Kind)}
	}
	rs := findTerms(s, a.Kind, a.Terms, charter.Finding)
	if len(k.Needs) > 0 && !slices.ContainsFunc(s.matter.Council.Appeals(), func(ap words.Told[council.Appeal]) bool {
		return slices.Contains(k.Needs, ap.Body.Kind)
	}) {
		rs = append(rs, words.Why("question.needs_appeal", "kind", strings.Join(k.Needs, ", ")).Under(k.Article(), "question."+k.ID))
	}
	q, ok := s.matter.Council.Question(f.Answers)
	if !ok {
		q = council.Matter{Kind: a.Kind}
	}
	q.Announced = append(slices.Clone(q.Announced), words.Told[council.Announcement]{Stamp: f.Stamp, Body: *a})
	v := outcome(frozen(s.editions, &q, s.charter), s.pact, &q, f.Effect)
	switch {
	case v.Outcome == rule.Undeterminable:
		rs = append(rs, words.Why("decision.undeterminable", "missing", strings.Join(v.Missing, " ")).Under(k.Article(), "question."+k.ID))
	case v.Outcome != a.Outcome:
		rs = append(rs, words.Why("decision.contradicted", "announced", string(a.Outcome), "computed", string(v.Outcome)).
			Under(k.Article(), "question."+k.ID))
	}
	return rs
}

// outcome computes a question's outcome at an instant under its charter's rule.
func outcome(c *charter.Charter, pact *Matter, q *council.Matter, at words.Instant) rule.Verdict {
	k := c.Question(q.Kind)
	if k == nil || k.Rule.Consensus == nil {
		return rule.Verdict{Outcome: rule.Undeterminable}
	}
	return q.Verdict(seats(c, pact, k, q, at), rule.Limited(k.Rule.Consensus.Limited), at)
}

// seats returns the seats of a question as they were when it was put or, failing
// that, first announced.
func seats(c *charter.Charter, pact *Matter, k *charter.Question, q *council.Matter, at words.Instant) []string {
	if len(q.Announced) > 0 {
		at = q.Announced[0].Effect
	}
	return q.Seats(bodySeats(c, pact, k, at))
}
