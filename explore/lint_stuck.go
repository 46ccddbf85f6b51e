package explore

import (
	"slices"

	"mithaq/charter"
	"mithaq/rule"
)

// statuses looks at how memberships change, and at who can stop it. It also compares
// what ends or mends something with what began it.
func (l *linter) statuses() {
	var suspends *votes
	suspending := ""
	for i := range l.law.Statuses {
		s := &l.law.Statuses[i]
		if s.Question == "" {
			continue
		}
		p := of(s)
		l.one(p, "question", "question", s.Question, l.question(s.Question))
		v := l.rolls[s.Question]
		if !v.known() || s.Change != "suspended" && s.Change != "expelled" {
			continue
		}
		if s.Change == "suspended" {
			suspends, suspending = v, s.Question
		}
		if _, least := v.blocking(); least == 1 && v.rule.Concerned != rule.Without {
			l.find("blocks_own", p, "question", s.Question, "change", s.Change)
		}
	}
	for i := range l.law.Statuses {
		s := &l.law.Statuses[i]
		if v := l.rolls[s.Question]; s.Change == "resumed" && suspends.known() && v.known() && v.harder(suspends) {
			l.find("recovery_harder", of(s), "question", s.Question, "than", suspending)
		}
	}
	for i := range l.law.Questions {
		q := &l.law.Questions[i]
		v := l.rolls[q.ID]
		if w := l.rolls[q.Ends]; q.Ends != "" && v.known() && w.known() && v.harder(w) {
			l.find("end_harder", of(q), "than", q.Ends)
		}
	}
}

// deeds are acts without which a crisis stands still, besides putting a question.
var deeds = []string{"council.announcement", "council.consultation", "council.session"}

// chairs looks at what hangs on one office of the organisation, for which nobody stands
// in: when it is vacant or cannot be reached, or its holder is of the member that was
// attacked. Offices of members are held in every member.
func (l *linter) chairs() {
	for _, act := range deeds {
		if o := l.only(l.can[act]); o != nil {
			l.hangs(of(o), o, act)
		}
	}
	for i := range l.law.Questions {
		q := &l.law.Questions[i]
		if o := l.only(l.openers(q)); o != nil {
			l.hangs(of(q), o, "council.question")
		}
	}
}

func (l *linter) hangs(p place, o *charter.Office, act string) {
	kind := "hangs_on_one"
	if slices.ContainsFunc(l.law.Bodies, func(b charter.Body) bool { return b.Chair == o.ID }) {
		kind = "hangs_on_chair"
	}
	l.find(kind, p, "office", o.ID, "act", act)
}

// only returns the one office of the organisation that may do something, where nobody
// stands in for it.
func (l *linter) only(list []*charter.Office) *charter.Office {
	if len(list) != 1 || list[0].Of != "organisation" || l.stands(list[0]) {
		return nil
	}
	return list[0]
}
