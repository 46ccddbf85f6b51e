package mithaq

import (
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/member"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/words"
)

// memberActs change who is bound, who holds an office, and what people are called.
var memberActs = map[string]kind{
	member.StatusType: {
		body:         func() Body { return new(member.Status) },
		where:        onPact,
		performative: true,
		apply:        foldMember,
		judge: func(s *setting, f *Fact) []Judgment {
			b := f.Body.(*member.Status)
			js := append(judgeNames(s.edition, b.Instrument, b.Reading), otherReadings(s.edition, b.Reading)...)
			return append(js, judgeChange(s, f, b)...)
		},
	},
	member.ClaimType: {
		body:  func() Body { return new(member.Claim) },
		where: onPact,
		apply: foldMember,
		judge: func(s *setting, f *Fact) []Judgment {
			b := f.Body.(*member.Claim)
			return append(judgeNames(s.edition, b.Instrument, b.Reading),
				ought(!b.Contests() || f.Answers != "", words.Why("claim.contests_nothing", "member", b.Member)))
		},
	},
	member.OfficeType: {
		body:         func() Body { return new(member.Office) },
		where:        onEither,
		performative: true,
		apply:        foldMember,
		judge:        judgeHolder,
	},
	member.PersonType: {
		body:  func() Body { return new(member.Person) },
		where: onEither,
		apply: foldMember,
	},
}

func foldMember(m *Matter, f *Fact) { m.Members = m.Members.Apply(f.Stamp, f.Body) }

// judgeChange judges a change of membership by the charter's rules for it: a member
// speaks for itself alone; a notice has to come long enough before its effect; what a
// body decides has to name the decision. Where several rules lead to one change, one of them is
// enough.
func judgeChange(s *setting, f *Fact, b *member.Status) []Judgment {
	js := []Judgment{must(f.Member == "" || slices.Equal(b.Members, []string{f.Member}), words.Why("status.of_another",
		"members", strings.Join(b.Members, " "), "signer_member", f.Member)).unless(f.Reported)}
	var ways []Judgment
	for i := range s.charter.Statuses {
		if r := &s.charter.Statuses[i]; r.Change == b.Change && leads(r.By, b.Basis) {
			way := wayOf(s, f, b, r)
			if way.State == rule.Met {
				return append(js, way)
			}
			ways = append(ways, way)
		}
	}
	// Of a decision that is named, the way that it decides tells; the others are beside it.
	if other := func(j Judgment) bool { return j.Code == "authority.other_question" }; slices.ContainsFunc(ways, func(j Judgment) bool { return !other(j) }) {
		ways = slices.DeleteFunc(ways, other)
	}
	return append(js, ways...)
}

// leads reports whether a means is that of the basis which an act states; where it states
// none, or one that is no means, every way is open.
func leads(by, basis string) bool {
	means, ok := map[string]string{"signature": "signature", "decision": "decision", "notice": "notice", "not_prolonged": "lapse"}[basis]
	return !ok || means == by
}

// wayOf judges one way to a change of membership.
func wayOf(s *setting, f *Fact, b *member.Status, r *charter.Status) Judgment {
	under := func(why words.Reason) words.Reason { return why.Under(r.Article(), "status."+r.ID) }
	switch {
	case b.Change == "notice": // it is the notice
	case r.By == "decision":
		if f.Member != "" {
			return must(false, under(words.Why("status.by_body", "members", strings.Join(b.Members, " "), "question", r.Question))).unless(f.Reported)
		}
		if q, ok := s.decision(f); ok {
			j := judgeAuthority(s, f, &q, r.Question, b.Members)
			j.Reason = under(j.Reason)
			return j
		}
		decided := slices.ContainsFunc(f.Cites, func(c record.Cite) bool { return c.As == "authority" })
		return must(decided, under(words.Why("status.no_decision", "members", strings.Join(b.Members, " "), "question", r.Question))).
			unless(f.Reported)
	case r.By == "notice":
		why := under(words.Why("status.no_notice", "members", strings.Join(b.Members, " ")))
		var acts []string
		for _, id := range b.Members {
			notice := noticeOf(&s.pact.Members, id, b.Instrument, f)
			if notice == nil {
				return must(false, why)
			}
			acts = append(acts, notice.Act)
			if r.Ahead != nil && r.Ahead.After(notice.Effect, s.charter.Seat.Offset) > b.From {
				earliest := r.Ahead.After(notice.Effect, s.charter.Seat.Offset)
				return must(false, under(words.Why("status.notice_short", "member", id, "given", notice.Effect.String(), "earliest", earliest.String()))).
					by(notice.Act)
			}
		}
		return must(true, why).by(acts...)
	}
	return must(true, under(words.Why("status.way", "members", strings.Join(b.Members, " "))))
}

// noticeOf returns the first notice that a member gave under an instrument before an act,
// or nil.
func noticeOf(members *member.State, id, instrument string, before *Fact) *words.Told[member.Status] {
	for _, t := range members.History(id) {
		if t.Body.Change == "notice" && t.Body.Instrument == instrument && t.Act != before.Act && t.Effect <= before.Effect {
			return &t
		}
	}
	return nil
}

// judgeNames looks whether the charter, at any time, has the instrument, or the version of
// one, and the reading that an act names: it would change nothing otherwise, and nobody
// would see that it does.
func judgeNames(c *charter.Charter, instrument, reading string) []Judgment {
	var js []Judgment
	if instrument != "" {
		known, near := instrumentOf(c, instrument)
		js = append(js, must(known, words.Why("instrument.unknown", "instrument", instrument, "near", near)))
	}
	if reading != "" {
		js = append(js, must(readingOf(c, reading) != nil, words.Why("reading.unknown", "reading", reading)))
	}
	return js
}

// instrumentOf reports whether the charter has an instrument, or a version of one; where it
// has not, with the nearest name.
func instrumentOf(c *charter.Charter, name string) (known bool, near string) {
	id, version, narrowed := strings.Cut(name, ".")
	var names []string
	for i := range c.Instruments {
		in := &c.Instruments[i]
		if in.ID == id && (!narrowed || slices.ContainsFunc(in.Versions, func(v charter.Version) bool { return v.ID == version })) {
			return true, ""
		}
		names = append(names, in.ID)
		for _, v := range in.Versions {
			names = append(names, in.ID+"."+v.ID)
		}
	}
	return false, charter.Nearest(name, names)
}

func readingOf(c *charter.Charter, id string) *charter.Reading {
	for i := range c.Readings {
		if c.Readings[i].ID == id {
			return &c.Readings[i]
		}
	}
	return nil
}

// otherReadings finds that the text which an author acts under is read otherwise too.
func otherReadings(c *charter.Charter, id string) []Judgment {
	mine := readingOf(c, id)
	if mine == nil {
		return nil
	}
	var others []string
	for _, r := range c.Readings {
		if r.On == mine.On && r.ID != id {
			others = append(others, r.ID)
		}
	}
	why := words.Why("reading.others", "reading", id, "others", strings.Join(others, ", ")).Under(mine.On, "reading."+id)
	return []Judgment{ought(len(others) == 0, why)}
}

// judgeHolder: a member fills its own offices, the organisation its own. Whose a disputed
// office is, no party to the dispute settles: an office of the organisation does, by a
// decision that it names. Somebody who is put into an office that another one holds, or
// claims, at the same time does not end the other's hold: the office is contested.
func judgeHolder(s *setting, f *Fact) []Judgment {
	o := f.Body.(*member.Office)
	var js []Judgment
	if o.Change == "recognised" {
		decided := slices.ContainsFunc(f.Cites, func(c record.Cite) bool { return c.As == "authority" })
		js = append(js,
			must(f.Member == "", words.Why("office.settled_by_a_party", "member", f.Member, "office", o.Office)).unless(f.Reported),
			must(decided, words.Why("office.no_decision", "member", holderOf(o.Member), "office", o.Office)))
		if q, ok := s.decision(f); ok {
			js = append(js, judgeAuthority(s, f, &q, "", nil))
		}
	} else {
		js = append(js, must(o.Member == f.Member, words.Why("office.of_another", "member", o.Member, "signer_member", f.Member)).unless(f.Reported))
	}
	after := s.matter.Members
	if s.matter.ID != s.pact.ID {
		after = s.pact.Members.With(after)
	}
	after = after.Apply(f.Stamp, o)
	if others := after.Overlaps(o.Member, o.Office, f.Act); len(others) > 0 {
		js = append(js, contested(o.Member, o.Office, others))
	}
	return js
}

// underContest wraps how a kind of act is judged: of whatever is done in the name of an
// office that is in dispute, own or reported, it is found that it is. Neither rival is taken
// for the right one.
func underContest(judge func(*setting, *Fact) []Judgment) func(*setting, *Fact) []Judgment {
	return func(s *setting, f *Fact) []Judgment {
		var js []Judgment
		if judge != nil {
			js = judge(s, f)
		}
		if f.Office == "" {
			return js
		}
		// The pact's fold is as of now. For an act on the pact the matter is the pact before it.
		base, also := &s.pact.Members, &s.matter.Members
		if s.matter.ID == s.pact.ID {
			base, also = also, nil
		}
		if hs := base.ContestedAt(f.Member, f.Office, f.Effect, also); len(hs) > 0 {
			js = append(js, contested(f.Member, f.Office, hs))
		}
		return js
	}
}

// contested is the judgment on an office that is in dispute among people, with the acts that
// speak for each.
func contested(of, office string, hs []member.Holder) Judgment {
	var people, acts []string
	for _, h := range hs {
		if h.Person != "" && !slices.Contains(people, h.Person) {
			people = append(people, h.Person)
		}
		acts = append(acts, h.Began.Act)
	}
	j := ought(false, words.Why("office.contested", "member", holderOf(of), "office", office, "people", strings.Join(people, ", ")))
	j.Facts = acts
	return j
}

// holderOf names whose an office is: a member's, or the organisation's.
func holderOf(of string) string {
	if of == "" {
		return "organisation"
	}
	return of
}
