package mithaq

import (
	"cmp"
	"slices"

	"mithaq/charter"
	"mithaq/duty"
	"mithaq/situation"
	"mithaq/words"
)

// Duties returns what is owed in the matter at this moment: first by the charter's rules,
// then the answers to what is found.
func (m *Moment) Duties() []duty.Duty {
	events := append(m.Matter.Events.All(), m.corrected()...)
	return slices.Concat(owed(m.Charter, &m.Pact, &m.Matter, events, m.At), m.reports(), m.answers())
}

// owed returns what is owed in a matter by the charter's rules, because of these events.
func owed(c *charter.Charter, pact, matter *Matter, events []duty.Event, at words.Instant) []duty.Duty {
	s := duty.Setting{Charter: c, Bound: func(i words.Instant) []string { return Bound(c, pact, i) }, Waivers: waivers(c, pact, matter)}
	if o := matter.Opened; o != nil {
		s.Victim = o.Body.Member
	}
	return s.Compute(events, at)
}

// waivers returns the waivers of a matter by those who may waive what they do. One that a
// source tells of without the office is taken as it is told.
func waivers(c *charter.Charter, pact, matter *Matter) (out []duty.Waiver) {
	for _, w := range matter.Waivers.All() {
		law := c.At(w.Effect)
		if w.Office != "" && !slices.ContainsFunc(c.Duties, func(d charter.Duty) bool {
			return d.ID == w.Body.Rule && mayWaive(law, pact, &d, w.Office, w.Member, w.Effect)
		}) {
			continue
		}
		out = append(out, duty.Waiver{Rule: w.Body.Rule, Who: w.Body.Member, Of: w.Answers, Event: duty.Event{
			Member: w.Member, Act: w.Act, Window: w.Window, Effect: w.Effect, Told: w.Reported}})
	}
	return out
}

// mayWaive reports whether an office is one of those that may release from a duty, or stands
// in for one.
func mayWaive(law *charter.Charter, pact *Matter, d *charter.Duty, office, member string, at words.Instant) bool {
	return slices.ContainsFunc(d.WaivedBy, func(id string) bool {
		return id == office || standsIn(law, &pact.Members, office, member, id, at)
	})
}

// Findings that nobody has to answer for: they say how a text can be read or what is known
// of the record, and not that anybody did something otherwise than the rules have it.
var unanswerable = []string{"reading.others", "record.not_witnessed"}

// answerable reports whether a finding raises a duty to answer: one that names its article.
// There is no duty without an article.
func answerable(r words.Reason) bool {
	return r.Article != "" && !slices.Contains(unanswerable, r.Code)
}

// performed returns who did something, as duties have it: a member, "organisation", or
// nobody where no source says who it was.
func performed(st *words.Stamp) string {
	switch {
	case st.Member != "":
		return st.Member
	case st.Office != "":
		return "organisation"
	}
	return ""
}

// answers returns the duties to answer what is found now: one for each act and article. It
// is met by an answer of whoever did it, or by its own correction of what it did. A finding
// that the rules no longer make takes the duty with it.
func (m *Moment) answers() []duty.Duty {
	given := map[string][]duty.Event{}
	for _, f := range m.Facts {
		to, name := "", ""
		switch b := f.Body.(type) {
		case *duty.Answer:
			to, name = f.Answers, "finding.answered"
		case *situation.Correction:
			if b.Kind != "dispute" {
				to, name = f.Corrects, "finding.corrected"
			}
		}
		if to != "" {
			given[to] = append(given[to], duty.Event{Name: name, Member: performed(&f.Stamp), Act: f.Act, Window: f.Window, Effect: f.Effect, Told: f.Reported})
		}
	}
	var out []duty.Duty
	for _, f := range m.Facts {
		who := performed(&f.Stamp)
		if who == "" {
			continue
		}
		seen := map[string]bool{}
		for i := range f.Now {
			r := &f.Now[i]
			if !answerable(*r) || seen[r.Article] {
				continue
			}
			seen[r.Article] = true
			d := duty.Duty{Rule: duty.Answering, Who: who, Article: r.Article, State: duty.Open, Finding: r, Reported: f.Reported,
				Meets:   []string{"finding.answered", "finding.corrected"},
				Because: duty.Event{Name: "finding.made", Member: f.Member, Act: f.Act, Window: f.Window, Effect: f.Effect, Told: f.Reported}}
			for _, e := range given[f.Act] {
				if e.Member == who {
					d.State, d.MetBy = duty.Met, append(d.MetBy, e)
					d.Reported = d.Reported || e.Told
				}
			}
			out = append(out, d)
		}
	}
	return out
}

// looksBack reports whether a type of act is judged by the act that it answers or
// corrects, whatever that was.
func looksBack(actType string) bool {
	return actType == duty.AnswerType || actType == situation.ConfirmationType || actType == situation.CorrectionType
}

// theirs returns the finding that somebody answers for: of an act of his own that the rules
// find or found something of, or nil.
func (s *setting) theirs(f *Fact) *words.Reason {
	if s.seen == nil || f.Answers == "" {
		return nil
	}
	of, ok := s.seen(f.Answers)
	if !ok || performed(&of.Stamp) != performed(&f.Stamp) {
		return nil
	}
	for _, r := range slices.Concat(of.Now, of.Findings) {
		if answerable(r) {
			return &r
		}
	}
	return nil
}

// reports returns the reports that are owed by the lines of report of a mission. Each line stands in an
// act; that such lines are to be kept stands in what gives the mission its mandate, and where the
// charter has no mandate, nobody owes them.
func (m *Moment) reports() []duty.Duty {
	k := mandating(m.Charter.At(m.At), &m.Matter)
	if k == nil {
		return nil
	}
	var out []duty.Duty
	for _, r := range m.Matter.Force.Reporting() {
		owes := "contributor"
		if r.Body.Member == "" {
			owes = "organisation"
		}
		began := duty.Event{Name: "reporting.set", Member: r.Body.Member, Act: r.Act, Window: r.Window, Effect: r.Effect, Told: r.Reported}
		events := append([]duty.Event{began}, m.Matter.Events.All()...)
		if until := r.Body.Until; until.Known() {
			events = append(events, duty.Event{Name: "reporting.over", Act: r.Act + "/over", Effect: until, Window: words.Window{From: until, To: until}})
		}
		slices.SortStableFunc(events, func(a, b duty.Event) int { return cmp.Compare(a.Effect, b.Effect) })
		law := *m.Charter
		law.Duties = []charter.Duty{{ID: duty.Reporting, Name: r.Body.Text, On: "reporting.set", Owes: owes, MetBy: []string{"force.reported"},
			Every: &charter.When{Kind: charter.Within, Seconds: r.Body.EverySeconds}, Ends: []string{"reporting.over", "mission.left", "crisis.closed"},
			Ground: k.Ground}}
		s := duty.Setting{Charter: &law} // no charter says who may waive what stands in none
		out = append(out, s.Compute(events, m.At)...)
	}
	return out
}

// among returns how a judgment finds an act among facts that were judged already.
func among(facts []Seen) func(string) (Seen, bool) {
	return func(act string) (Seen, bool) {
		i := slices.IndexFunc(facts, func(f Seen) bool { return f.Act == act })
		if i < 0 {
			return Seen{}, false
		}
		return facts[i], true
	}
}

// within returns how a judgment finds an act in a log, where it is judged again on the acts
// before it. Only answers ask for it, so that no other act pays for the search.
func (s State) within(l Log) func(string) (Seen, bool) {
	return func(act string) (Seen, bool) {
		for _, f := range l.facts.Each(0) {
			if f.Act != act {
				continue
			}
			seen := Seen{Fact: f}
			if k := kinds[f.Type]; k.judge != nil && f.Body != nil {
				before, _ := l.before(f)
				set := newSetting(s.Charter(), s.editions, &s.pact.all, &before.all, f.Effect)
				set.seen = s.within(before)
				seen.Now = lacking(k.judge(set, f), false)
			}
			return seen, true
		}
		return Seen{}, false
	}
}
