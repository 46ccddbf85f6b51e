package explore

import (
	"fmt"
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/rule"
	"mithaq/rule/power"
)

// questions looks at who may put them, at how they are decided, and at what becomes of
// what they adopt.
func (l *linter) questions() {
	for i := range l.law.Questions {
		q := &l.law.Questions[i]
		p := of(q)
		l.one(p, "body", "body", q.Body, l.body(q.Body))
		l.some(p, "opened", "office", q.Opened, l.office)
		l.some(p, "needs", "appeal", q.Needs, l.appeal)
		if q.Ends != "" {
			l.one(p, "ends", "question", q.Ends, l.question(q.Ends))
		}
		if len(l.openers(q)) == 0 {
			l.find("question_by_nobody", p)
		}
		if len(q.Needs) > 0 && !slices.ContainsFunc(q.Needs, func(id string) bool { return l.reach("appeal." + id + ".received").possible() }) {
			l.find("needs_impossible", p, "appeals", comma(q.Needs))
		}
		l.mandate(p, q)
		switch {
		case q.Rule.Unknown:
			l.find("rule_unknown", p)
		case q.Rule.Vote != nil && l.body(q.Body):
			l.around(p, q)
			l.vote(p, q)
		}
	}
}

// around looks at what stands around the rule of a question.
func (l *linter) around(p place, q *charter.Question) {
	v, b := q.Rule.Vote, l.law.Body(q.Body)
	if v.Tie == rule.TieChair && b.Chair == "" {
		l.find("tie_without_chair", p, "body", b.ID)
	}
	if s := v.Silence; s != nil {
		l.some(p, "from", "office", s.Offices, l.office)
		l.some(p, "by", "office", s.Extended, l.office)
		if len(s.Offices) > 0 && len(among(l.speakers(b), s.Offices)) == 0 {
			l.find("silence_unbreakable", p)
		}
		if len(among(l.can["council.extension"], s.Extended)) == 0 {
			l.find("silence_without_extension", p)
		}
	}
	if m := v.Blocked; m != nil {
		l.one(p, "move_to", "body", m.To, l.body(m.To))
		if m.As == "new_question" && !slices.ContainsFunc(l.law.Questions, func(o charter.Question) bool { return o.Body == m.To }) {
			l.find("moves_to_nothing", p, "body", m.To)
		}
		if l.circle(q.Body, m.To) {
			l.find("moves_in_circle", p, "body", m.To)
		}
	}
}

// circle reports whether what is blocked in one body and moved to another can come back
// to the first.
func (l *linter) circle(home, to string) bool {
	way := []string{to}
	for at := 0; at < len(way); at++ {
		if way[at] == home {
			return true
		}
		for i := range l.law.Questions {
			q := &l.law.Questions[i]
			if q.Body == way[at] && q.Rule.Vote != nil && q.Rule.Vote.Blocked != nil && !slices.Contains(way, q.Rule.Vote.Blocked.To) {
				way = append(way, q.Rule.Vote.Blocked.To)
			}
		}
	}
	return false
}

// vote looks at a rule of decision, with the seats that it is for.
func (l *linter) vote(p place, q *charter.Question) {
	r, b := *q.Rule.Vote, l.law.Body(q.Body)
	v := l.votes(r, b)
	l.rolls[q.ID] = v
	for _, f := range v.faults {
		switch f.Code {
		case "rule.class_without_seat":
			l.find("class_empty", p, "class", faultArg(f, "class"))
		case "rule.quorum_above_seats":
			l.find("quorum_above", p, "quorum", faultArg(f, "quorum"), "count", faultArg(f, "seats"))
		default:
			l.find("rule_faulty", p, "fault", f.String())
		}
	}
	if len(v.faults) > 0 {
		return
	}
	if r.Suspended == rule.Counted && !countsSuspended(&r) {
		l.find("counted_in_vain", p)
	}
	if n := fixed(&r); !v.listed && n > 1 {
		l.find("needs_members", p, "count", fmt.Sprint(n))
	}
	l.apart(p, v)
	l.present(p, v)
	if !v.known() {
		l.many(p, v)
		return
	}
	l.powers(p, v)
	if r.Procedure != nil {
		if w := l.votes(*r.Procedure, b); w.known() && w.harder(v) {
			l.find("procedure_heavier", p)
		}
	}
}

// many tells who can block where there are too many seats to go through all that they can
// say: if those sets are few, they are found all the same.
func (l *linter) many(p place, v *votes) {
	if g, err := power.FromRule(v.rule, rule.Question{Seats: v.seats}); err == nil {
		if s, err := g.MinimalBlocking(maxSets); err == nil && s.Complete {
			var out []string
			for _, set := range s.Sets {
				out = append(out, strings.Join(set, "+"))
			}
			slices.Sort(out)
			l.find("blocked_by", p, "sets", comma(out))
			return
		}
	}
	l.find("too_many_seats", p)
}

// apart looks at what becomes of a rule when one seat is suspended or concerned.
func (l *linter) apart(p place, v *votes) {
	suspended := v.each(func(seats []rule.Seat, i int) bool {
		if !v.listed {
			return l.anySuspended(v)
		}
		seats = slices.Clone(seats)
		seats[i].Suspended = true
		return !adoptable(v.rule, seats)
	})
	l.seats("suspended_blocks", "any_suspended_blocks", p, v, suspended)
	if v.rule.Concerned != rule.Without || !v.listed {
		return
	}
	l.seats("concerned_blocks", "any_concerned_blocks", p, v, v.each(func(seats []rule.Seat, i int) bool {
		return !adoptable(v.rule, seats, seats[i].ID)
	}))
}

// anySuspended reports whether a rule for as many parties as there may be adopts nothing
// once one is suspended, however many they are.
func (l *linter) anySuspended(v *votes) bool {
	if fixed(&v.rule) > 0 {
		return false // how many there are decides it
	}
	for _, n := range []int{3, example, 4 * example} {
		seats := parties(n)
		seats[0].Suspended = true
		if adoptable(v.rule, seats) {
			return false
		}
	}
	return true
}

// seats tells of which seats something is so: of some by their names, of all without.
func (l *linter) seats(some, every string, p place, v *votes, list []string) {
	switch {
	case len(list) == 0:
	case len(list) < len(v.seats) && v.listed:
		l.find(some, p, "seats", comma(list))
	default:
		l.find(every, p)
	}
}

// present looks whether one seat can adopt when all others stay away. A consensus asks
// for nobody to be there, and that is what it means.
func (l *linter) present(p place, v *votes) {
	if v.rule.Consensus {
		return
	}
	body, _ := rule.Prepare(v.rule, v.seats)
	c := body.Count()
	for _, s := range v.seats {
		c = c.With(s.ID, rule.Silent)
	}
	if len(v.seats) > 1 && len(v.each(func(seats []rule.Seat, i int) bool {
		return c.With(seats[i].ID, rule.Assent).Outcome(true) == rule.Adopted
	})) > 0 {
		l.find("one_present_adopts", p)
	}
}

// powers tells who can block, and whose word weighs all or nothing.
func (l *linter) powers(p place, v *votes) {
	kind, args := v.blockedSpelled()
	l.find(kind, p, args...)
	if len(v.seats) < 2 {
		return
	}
	all := len(v.adopted) - 1 // all object
	adopts := v.alike(func(g int) bool { return v.adopted[all-v.steps[g]] })
	decides := v.alike(func(g int) bool { return v.adopted[all-v.steps[g]] && !v.adopted[v.steps[g]] })
	if len(decides) > 0 {
		l.find("decides_alone", p, "seats", comma(decides))
	} else {
		l.seats("adopts_alone", "each_adopts_alone", p, v, adopts)
	}
	if powerless := v.alike(func(g int) bool {
		for at := range v.adopted {
			if v.objecting(at, g) < len(v.groups[g]) && v.adopted[at] != v.adopted[at+v.steps[g]] {
				return false
			}
		}
		return true
	}); len(powerless) > 0 {
		l.find("powerless", p, "seats", comma(powerless))
	}
}

// mandate looks at whether what a question begins must end.
func (l *linter) mandate(p place, q *charter.Question) {
	m := q.Mandate
	if m == nil {
		return
	}
	until := slices.Contains(m.States, "until")
	switch {
	case !until:
		l.find("mandate_without_until", p)
	case m.Lacking == charter.Finding:
		l.find("until_only_found", p)
	}
	if until && m.Lacking == charter.Refuse || len(l.can["force.withdrawal"]) > 0 {
		return
	}
	if !slices.ContainsFunc(l.law.Questions, func(o charter.Question) bool { return o.Ends == q.ID }) {
		l.find("mission_without_end", p)
	}
}
