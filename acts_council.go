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

// councilActs carry an appeal to a decision. Appeals and what answers them belong to a crisis;
// what bodies do can also be of the pact as a whole: who is suspended, admitted or expelled,
// the drafts of a plenary session.
var councilActs = map[string]kind{
	council.AppealType: {
		body:         func() Body { return new(council.Appeal) },
		performative: true,
		apply:        foldCouncil,
		events: func(_ *Matter, f *Fact) []duty.Event {
			a := f.Body.(*council.Appeal)
			return []duty.Event{{Name: "appeal." + a.Kind + ".received", Member: f.Member, To: a.Addressees, Appeal: f.Act}}
		},
		judge: judgeAppeal,
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
			return []duty.Event{{Name: name, Member: f.Member, Appeal: f.Answers}}
		},
		judge: func(s *setting, f *Fact) []Judgment {
			addressed := slices.ContainsFunc(s.matter.Council.Appeals(), func(a words.Told[council.Appeal]) bool {
				return a.Act == f.Answers && slices.Contains(a.Body.Addressees, f.Member)
			})
			return s.underAnswered(f, must(addressed, words.Why("reply.not_addressed", "member", f.Member)).unless(f.Reported && f.Answers == ""))
		},
	},
	council.ContactType: {
		body:  func() Body { return new(council.Contact) },
		where: onEither,
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
		where:        onEither,
		performative: true,
		apply:        foldCouncil,
		events:       seenAs("consultation.started"),
	},
	council.SessionType: {
		body:  func() Body { return new(council.Session) },
		where: onEither,
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
		where:        onEither,
		performative: true,
		apply:        foldCouncil,
		events: func(_ *Matter, f *Fact) []duty.Event {
			q := f.Body.(*council.Question)
			return []duty.Event{{Name: "question." + q.Kind + ".put", Member: f.Member, Until: q.Until}}
		},
		judge: judgeQuestion,
	},
	council.DraftType: {
		body:  func() Body { return new(council.Draft) },
		where: onEither,
		apply: foldCouncil,
		judge: func(s *setting, f *Fact) []Judgment {
			_, j := judgeKind(s, f.Body.(*council.Draft).Kind)
			return []Judgment{j}
		},
	},
	council.PositionType: {
		body:         func() Body { return new(council.Position) },
		where:        onEither,
		performative: true,
		apply:        foldCouncil,
		judge:        judgePosition,
	},
	council.AnnouncementType: {
		body:  func() Body { return new(council.Announcement) },
		where: onEither,
		apply: foldCouncil,
		events: func(_ *Matter, f *Fact) []duty.Event {
			a := f.Body.(*council.Announcement)
			if a.Outcome != rule.Adopted {
				return nil
			}
			return []duty.Event{{Name: "question." + a.Kind + ".announced", Member: f.Member}}
		},
		judge: judgeAnnouncement,
	},
	council.ReceiptType: {
		body:         func() Body { return new(council.Receipt) },
		where:        onEither,
		performative: true,
		apply:        foldCouncil,
		judge:        judgeReceipt,
	},
	council.ExtensionType: {
		body:         func() Body { return new(council.Extension) },
		where:        onEither,
		performative: true,
		apply:        foldCouncil,
		judge:        judgeExtension,
	},
	council.WithdrawalType: {
		body:         func() Body { return new(council.Withdrawal) },
		where:        onEither,
		performative: true,
		apply:        foldCouncil,
		judge:        judgeWithdrawal,
	},
}

func foldCouncil(m *Matter, f *Fact) { m.Council = m.Council.Apply(f.Stamp, f.Body) }

func judgeAppeal(s *setting, f *Fact) []Judgment {
	a := f.Body.(*council.Appeal)
	k := s.charter.Appeal(a.Kind)
	if k == nil {
		return []Judgment{must(false, words.Why("appeal.unknown_kind", "kind", a.Kind))}
	}
	under := func(r words.Reason) words.Reason { return r.Under(k.Article(), "appeal."+k.ID) }
	bound := s.bound(f.Effect)
	article := slices.ContainsFunc(a.Invokes, func(ref string) bool { return strings.Contains(ref, ".art") })
	js := []Judgment{
		must(s.isOne(f, k.By), under(words.Why("appeal.wrong_office", "office", f.Office, "want", strings.Join(k.By, ", ")))).
			unless(f.Reported && f.Office == ""),
		ought(article, under(words.Why("appeal.no_article", "kind", a.Kind))),
		must(slices.Contains(bound, f.Member), under(words.Why("member.not_bound", "member", f.Member))).unless(f.Member == ""),
	}
	for _, m := range a.Addressees {
		js = append(js, ought(slices.Contains(bound, m), under(words.Why("member.not_bound", "member", m))))
	}
	return js
}

// judgeKind judges whether the charter knows a kind of question, and returns it.
func judgeKind(s *setting, kind string) (*charter.Question, Judgment) {
	k := s.charter.Question(kind)
	j := must(k != nil, words.Why("question.unknown_kind", "kind", kind))
	if k != nil {
		j.Reason = underKind(k, j.Reason)
	}
	return k, j
}

func underKind(k *charter.Question, r words.Reason) words.Reason {
	return r.Under(k.Article(), "question."+k.ID)
}

// judgeTerms judges whether a mandate states the terms that one of this kind has to
// state.
func judgeTerms(k *charter.Question, terms *council.Terms) []Judgment {
	if k.Mandate == nil {
		return nil
	}
	lacking := slices.DeleteFunc(slices.Clone(k.Mandate.States), terms.States)
	return []Judgment{point(len(lacking) == 0, k.Mandate.Lacking,
		underKind(k, words.Why("mandate.lacks_terms", "terms", strings.Join(lacking, ", "))))}
}

// judgeAims judges whether a decision to give a mandate names an article whose aims it may serve. Of one that
// names none it is unknown.
func judgeAims(k *charter.Question, outcome rule.Outcome, named []string) []Judgment {
	if k.Mandate == nil || len(k.Mandate.Aims) == 0 || outcome != rule.Adopted {
		return nil
	}
	why := words.Why("mandate.other_aims", "articles", strings.Join(named, " "), "aims", strings.Join(k.Mandate.Aims, " "))
	return []Judgment{ought(k.Mandate.Serves(named), underKind(k, why)).unless(len(named) == 0)}
}

// judgeNeeds judges whether the matter has an appeal that the kind of question needs.
func judgeNeeds(s *setting, k *charter.Question) []Judgment {
	if len(k.Needs) == 0 {
		return nil
	}
	var made []string
	for _, a := range s.matter.Council.Appeals() {
		if slices.Contains(k.Needs, a.Body.Kind) {
			made = append(made, a.Act)
		}
	}
	return []Judgment{must(len(made) > 0, underKind(k, words.Why("question.needs_appeal", "kind", strings.Join(k.Needs, ", ")))).by(made...)}
}

func judgeQuestion(s *setting, f *Fact) []Judgment {
	q := f.Body.(*council.Question)
	k, known := judgeKind(s, q.Kind)
	if k == nil {
		return []Judgment{known}
	}
	js := append([]Judgment{known}, judgeTerms(k, q.Terms)...)
	if len(k.Opened) > 0 {
		js = append(js, must(s.isOne(f, k.Opened),
			underKind(k, words.Why("question.wrong_office", "office", f.Office, "want", strings.Join(k.Opened, ", ")))).unless(f.Reported))
	}
	if q.Until.Known() {
		js = append(js, must(q.Until > f.Effect, underKind(k, words.Why("question.until_past", "until", q.Until.String()))))
	} else if k.Close != nil && k.Close.Kind == charter.Stated {
		js = append(js, must(false, underKind(k, words.Why("question.no_close", "kind", q.Kind))).unless(f.Reported))
	}
	js = append(js, judgeNeeds(s, k)...)
	if was, ok := s.matter.Council.Question(f.Answers); ok && was.Put != nil {
		js = append(js, ought(was.Next == "", underKind(k, words.Why("question.already_superseded"))).by(was.ID))
	}
	want := bodySeats(s.charter, s.pact, k, f.Effect)
	js = append(js, must(slices.Equal(want, q.Seats), underKind(k, words.Why("question.wrong_seats",
		"seats", strings.Join(q.Seats, " "), "want", strings.Join(want, " ")))))
	for _, m := range q.Concerns {
		js = append(js, must(slices.Contains(want, m), underKind(k, words.Why("question.concerns_no_seat", "member", m))))
	}
	return js
}

// bodySeats returns the seats of the body that decides a kind of question at an
// instant: everybody who is bound, or, of those, whom the body lists.
func bodySeats(c *charter.Charter, pact *Matter, q *charter.Question, at words.Instant) []string {
	b := c.Body(q.Body)
	if b == nil {
		return nil
	}
	bound := Bound(c, pact, at)
	if b.Seats == "each.seat" {
		bound = slices.DeleteFunc(bound, func(m string) bool { return b.RollSeat(m) == nil })
	}
	return bound
}

// ruleSeats returns seats with what the body says of them.
func ruleSeats(b *charter.Body, ids []string) []rule.Seat {
	out := rule.Named(ids)
	if b == nil {
		return out
	}
	for i := range out {
		if s := b.RollSeat(out[i].ID); s != nil {
			out[i].Class, out[i].Weights = s.Class, s.Weights
		}
	}
	return out
}

func judgePosition(s *setting, f *Fact) []Judgment {
	q, ok := s.matter.Council.Question(f.Answers)
	if !ok {
		return []Judgment{must(false, words.Why("position.no_question", "ref", f.Answers))}
	}
	law := frozen(s.editions, &q, s.edition, f.Effect)
	k := law.Question(q.Kind)
	under := func(r words.Reason) words.Reason { return r }
	var roll []string
	var body *charter.Body
	if k != nil {
		under = func(r words.Reason) words.Reason { return underKind(k, r) }
		roll, body = bodySeats(law, s.pact, k, f.Effect), law.Body(k.Body)
	}
	life := deciding(law, s.pact, &q, f.Effect)
	closed := q.Closed(life)
	phase := q.Phase(life, f.Effect)
	js := []Judgment{
		must(true, under(words.Why("position.no_question", "ref", f.Answers))),
		ought(phase != council.Superseded && phase != council.Withdrawn && phase != council.Moved,
			under(words.Why("position.gone", "state", string(phase)))),
		must(slices.Contains(q.Seats(roll), f.Member), under(words.Why("position.no_seat", "member", f.Member))),
		ought(f.Effect <= closed, under(words.Why("position.late", "closed", closed.String()))),
	}
	if body != nil && len(body.Sits) > 0 {
		js = append(js, must(s.isOne(f, body.Sits), words.Why("position.wrong_office",
			"office", f.Office, "body", body.ID, "want", strings.Join(body.Sits, ", ")).Under(body.Article(), "body."+body.ID)).
			unless(f.Office == ""))
	}
	if k != nil {
		js = append(js, judgeObjection(k, f)...)
	}
	return js
}

// judgeObjection judges whether an objection to a silence has the form, and comes from an
// office, that breaks it. One that has not does not count, and whoever made it has to learn
// so while there is time.
func judgeObjection(k *charter.Question, f *Fact) []Judgment {
	p, v := f.Body.(*council.Position), k.Rule.Vote
	if v == nil || v.Silence == nil || p.Position != rule.Objection && (p.Position != rule.Reservation || v.Reservation != rule.Objection) {
		return nil
	}
	var js []Judgment
	if forms := v.Silence.Forms; len(forms) > 0 {
		js = append(js, ought(slices.Contains(forms, p.Form), underKind(k, words.Why("position.wrong_form", "want", strings.Join(forms, ", ")))).
			unless(f.Reported && p.Form == ""))
	}
	if offices := v.Silence.Offices; len(offices) > 0 {
		js = append(js, ought(slices.Contains(offices, f.Office), underKind(k, words.Why("position.wrong_objector", "want", strings.Join(offices, ", ")))).
			unless(f.Office == ""))
	}
	return js
}

// judgeAnnouncement holds an announced outcome against the computed one.
func judgeAnnouncement(s *setting, f *Fact) []Judgment {
	a := f.Body.(*council.Announcement)
	k, known := judgeKind(s, a.Kind)
	if k == nil {
		return []Judgment{known}
	}
	js := slices.Concat([]Judgment{known}, judgeTerms(k, a.Terms), judgeAims(k, a.Outcome, a.Under), judgeNeeds(s, k))
	q, ok := s.matter.Council.Question(f.Answers)
	if !ok {
		q = council.Matter{Kind: a.Kind}
	}
	for i := range q.Announced {
		if was := &q.Announced[i]; was.Body.Outcome != a.Outcome {
			js = append(js, ought(false, underKind(k, words.Why("decision.announced_otherwise", "was", string(was.Body.Outcome)))).by(was.Act))
			break
		}
	}
	q.Announced = append(slices.Clone(q.Announced), words.Told[council.Announcement]{Stamp: f.Stamp, Body: *a})
	v := outcome(frozen(s.editions, &q, s.edition, f.Effect), s.pact, &q, f.Effect)
	js = append(js,
		ought(v.Outcome != rule.Undeterminable, underKind(k, words.Why("decision.undeterminable", "missing", strings.Join(v.Missing, " ")))),
		ought(v.Outcome == a.Outcome || v.Outcome == rule.Undeterminable,
			underKind(k, words.Why("decision.contradicted", "announced", string(a.Outcome), "computed", string(v.Outcome)))))
	for i := range js {
		js[i].Lacking = charter.Finding // an announcement is a report of what a body did
	}
	return js
}

// outcome computes a question's outcome at an instant under the rules that it is
// decided by.
func outcome(c *charter.Charter, pact *Matter, q *council.Matter, at words.Instant) rule.Verdict {
	return q.Verdict(deciding(c, pact, q, at), at)
}

// deciding returns what a question is decided by, under the rules that it was put under.
func deciding(c *charter.Charter, pact *Matter, q *council.Matter, at words.Instant) council.Setting {
	s := council.Setting{Kind: c.Question(q.Kind), Clock: c.Seat.Offset}
	if s.Kind != nil {
		s.Seats = ruleSeats(c.Body(s.Kind.Body), seats(c, pact, s.Kind, q, at))
	}
	return s
}

// seats returns the seats of a question as they were when it was put or, failing
// that, first announced.
func seats(c *charter.Charter, pact *Matter, k *charter.Question, q *council.Matter, at words.Instant) []string {
	if len(q.Announced) > 0 {
		at = q.Announced[0].Effect
	}
	return q.Seats(bodySeats(c, pact, k, at))
}
