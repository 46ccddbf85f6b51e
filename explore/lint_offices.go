package explore

import (
	"slices"
	"strings"

	"mithaq"
	"mithaq/charter"
)

// performatives are the acts that do something, without their version.
var performatives = func() (out []string) {
	for _, t := range mithaq.Types() {
		if mithaq.Performative(t) {
			act, _, _ := strings.Cut(t, "/")
			out = append(out, act)
		}
	}
	return slices.Compact(out)
}()

// offices looks at who may act: whether anybody may at all, whether an office can come
// to have a holder, and whether it has anything to do.
func (l *linter) offices() {
	law := l.law
	var idle []string // acts that nobody may perform
	for _, act := range charter.Acts {
		// What only tells of something is for whoever reports. The record's own family is in
		// the hands of keeper, founders and witnesses too, and not among the performatives.
		if len(l.can[act]) == 0 && slices.Contains(performatives, act) && l.hasUse(act) {
			idle = append(idle, act)
		}
	}
	if len(idle) > 0 {
		l.find("act_by_nobody", whole, "acts", comma(idle))
	}
	members, organisation := ofMembers(l.can["member.office"])
	var unheld []string
	for i := range law.Offices {
		o := &law.Offices[i]
		p := of(o)
		l.some(p, "deputies", "office", o.Deputies, l.office)
		// Who appoints, appoints for his own member, or for the organisation.
		if o.Of == "member" && !members || o.Of == "organisation" && !organisation {
			unheld = append(unheld, o.ID)
		}
		if len(o.May) == 0 && !o.Transcribes && !o.Registers && !l.useful(o) {
			l.find("office_idle", p)
		}
		if o.Registers && len(law.Received) == 0 {
			l.find("registers_nothing", p)
		}
		for _, act := range o.May {
			if l.inVain(o, act) {
				l.find("may_in_vain", p, "act", act)
			}
		}
	}
	switch {
	case len(unheld) == 0:
	case l.told:
		l.find("appointed_by_report", whole, "offices", comma(unheld))
	default:
		l.find("office_unheld", whole, "offices", comma(unheld))
	}
}

// hasUse reports whether a charter has anything that an act of a type could be about. Agreements,
// cards, pools and floors are for the pacts that have them.
func (l *linter) hasUse(act string) bool {
	switch {
	case strings.HasPrefix(act, "agreement."):
		return len(l.law.Agreements) > 0
	case act == "situation.confirmation":
		return len(l.law.Received) > 0
	case act == "force.alarm" || act == "force.pass":
		return len(l.law.Cards) > 0
	case act == "force.stock":
		return len(l.law.Pools) > 0 || len(l.law.Floors) > 0
	}
	return true
}

// useful reports whether an office that may perform nothing itself stands in for one that
// may.
func (l *linter) useful(o *charter.Office) bool {
	return slices.ContainsFunc(l.law.Offices, func(other charter.Office) bool {
		return len(other.May) > 0 && slices.Contains(other.Deputies, o.ID)
	})
}

// membersOnly are acts by which a member speaks for itself: of an office of the
// organisation they are refused.
var membersOnly = []string{"council.position", "force.caveat", "force.consent", "force.order", "force.pass", "force.pledge", "force.stock"}

// inVain reports whether an office may perform an act, and every such act would be
// refused.
func (l *linter) inVain(o *charter.Office, act string) bool {
	switch act {
	case "council.appeal":
		return !slices.ContainsFunc(l.law.Appeals, func(a charter.Appeal) bool { return slices.Contains(a.By, o.ID) })
	case "council.question":
		return !slices.ContainsFunc(l.law.Questions, func(q charter.Question) bool {
			return len(q.Opened) == 0 || slices.Contains(q.Opened, o.ID)
		})
	case "force.alarm":
		return !slices.ContainsFunc(l.law.Cards, func(c charter.Card) bool { return slices.Contains(c.StruckBy, o.ID) })
	case "council.extension":
		return !slices.ContainsFunc(l.law.Questions, func(q charter.Question) bool {
			return q.Rule.Vote != nil && q.Rule.Vote.Silence != nil && slices.Contains(q.Rule.Vote.Silence.Extended, o.ID)
		})
	}
	if parts := saying[act]; parts != nil {
		return !slices.ContainsFunc(l.law.Agreements, func(a charter.Agreement) bool {
			return slices.ContainsFunc(a.Parts, func(p charter.Part) bool { return slices.Contains(parts, p.ID) && slices.Contains(p.By, o.ID) })
		})
	}
	return o.Of == "organisation" && slices.Contains(membersOnly, act)
}

// bodies looks at who may speak in them, and about what.
func (l *linter) bodies() {
	for i := range l.law.Bodies {
		b := &l.law.Bodies[i]
		p := of(b)
		l.some(p, "sits", "office", b.Sits, l.office)
		l.one(p, "chair", "office", b.Chair, l.office(b.Chair))
		speakers := l.speakers(b)
		for _, id := range b.Sits {
			if l.office(id) && len(among(speakers, []string{id})) == 0 {
				l.find("sits_in_vain", p, "office", id)
			}
		}
		decides := slices.ContainsFunc(l.law.Questions, func(q charter.Question) bool {
			return q.Body == b.ID || q.Rule.Vote != nil && q.Rule.Vote.Blocked != nil && q.Rule.Vote.Blocked.To == b.ID
		})
		switch {
		case !decides:
			l.find("body_decides_nothing", p)
		case len(speakers) == 0:
			l.find("body_speechless", p)
		}
	}
}

// appeals looks at who may make them.
func (l *linter) appeals() {
	for i := range l.law.Appeals {
		a := &l.law.Appeals[i]
		l.some(of(a), "by", "office", a.By, l.office)
		if len(l.appellants(a)) == 0 {
			l.find("appeal_by_nobody", of(a))
		}
	}
}
