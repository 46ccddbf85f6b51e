package explore

import (
	"slices"
	"strings"

	"mithaq/charter"
)

// A sight is what an event is seen in.
type sight struct {
	act   string // the type of act, "*" for any; empty: no act is seen as this event
	whose whose  // to which member it belongs
}

type whose int

const (
	byPerformer whose = iota // the member whose office performs the act, or nobody's
	byNamed                  // the member that the act names
	byNobody                 // it belongs to no member
)

// sights says for every event of the closed list in which act it is seen. A test holds it
// to what the program does.
var sights = map[string]sight{
	"appeal.*.received":           {"council.appeal", byPerformer},
	"act.received":                {"*", byPerformer},
	"act.confirmed":               {"situation.confirmation", byPerformer},
	"act.corrected":               {"situation.correction", byPerformer},
	"crisis.closed":               {"crisis.close", byPerformer},
	"crisis.reopened":             {"crisis.reopen", byPerformer},
	"consultation.started":        {"council.consultation", byPerformer},
	"contact.held":                {"council.contact", byNamed},
	"session.held":                {"council.session", byNobody},
	"reply.declined_with_reason":  {"council.reply", byPerformer},
	"reply.promised":              {"council.reply", byPerformer},
	"question.*.put":              {"council.question", byPerformer},
	"question.*.announced":        {"council.announcement", byPerformer},
	"agreement.*.requested":       {"agreement.request", byPerformer},
	"agreement.*.offered":         {"agreement.offer", byPerformer},
	"agreement.*.declined":        {"agreement.decline", byPerformer},
	"agreement.*.accepted":        {"agreement.acceptance", byPerformer},
	"agreement.*.amended":         {"agreement.acceptance", byPerformer},
	"agreement.*.ended":           {"agreement.end", byPerformer},
	"agreement.*.spoken":          {"agreement.request", byPerformer},
	"agreement.*.confirmed":       {"agreement.confirmation", byPerformer},
	"agreement.*.claimed":         {"agreement.claim", byPerformer},
	"agreement.*.settled":         {"agreement.settlement", byPerformer},
	"agreement.*.paid":            {"agreement.payment", byPerformer},
	"agreement.*.waived":          {"agreement.waiver", byPerformer},
	"agreement.*.closed":          {"agreement.payment", byPerformer},
	"force.required":              {"force.requirement", byPerformer},
	"force.announced":             {"force.announce", byNamed},
	"force.pledged":               {"force.pledge", byNamed},
	"force.accepted":              {"force.gate", byNamed},
	"force.consented":             {"force.consent", byNamed},
	"force.ordered":               {"force.order", byNamed},
	"force.cleared":               {"force.gate", byNamed},
	"force.transferred":           {"force.gate", byNamed},
	"force.moved_in":              {"force.move", byNamed},
	"force.present":               {"force.move", byNamed},
	"force.moved_out":             {"force.move", byNamed},
	"force.returned":              {"force.move", byNamed},
	"force.reported":              {"force.report", byPerformer},
	"aid.offered":                 {"agreement.offer", byPerformer},
	"alarm.struck":                {"force.alarm", byPerformer},
	"alarm.called":                {"force.alarm", byNamed},
	"alarm.passed":                {"force.pass", byNamed},
	"allegation.made":             {"duty.allegation", byPerformer},
	"allegation.answered":         {"duty.answer", byPerformer},
	"withdrawal.announced":        {"force.withdrawal", byPerformer},
	"withdrawal.to_begin":         {"force.withdrawal", byPerformer},
	"withdrawal.to_complete":      {"force.withdrawal", byPerformer},
	"mission.left":                {"force.move", byNobody},
	"mission.reported":            {"force.report", byNobody},
	"measure.imposed":             {"measure.impose", byPerformer},
	"measure.ended":               {"measure.end", byPerformer},
	"measure.notified":            {"measure.notice", byPerformer},
	"notice.un_security_council":  {"duty.notice", byPerformer},
	"notice.un_secretary_general": {"duty.notice", byPerformer},
	"notice.osce":                 {"duty.notice", byPerformer},
	"notice.sco":                  {"duty.notice", byPerformer},
	"notice.relying":              {"duty.notice", byPerformer},
}

// statesUntil are the events whose act states an instant by which something is due.
var statesUntil = []string{"question.*.put", "agreement.*.requested", "agreement.*.offered", "aid.offered", "withdrawal.to_begin", "withdrawal.to_complete"}

// generic returns an event as the closed list has it, and the name of the charter in it.
func generic(event string) (name, id string) {
	for _, block := range []string{"agreement", "appeal", "question"} {
		if rest, ok := strings.CutPrefix(event, block+"."); ok {
			id, what, _ := strings.Cut(rest, ".")
			return block + ".*." + what, id
		}
	}
	return event, ""
}

// A reach is how an event can come about in the period.
type reach struct {
	sight
	own  []*charter.Office // by an act that these offices may perform
	told bool              // by a report
}

func (r reach) possible() bool { return len(r.own) > 0 || r.told }

// reach returns how an event can come about. One of an appeal or a question that does
// not hold cannot.
func (l *linter) reach(event string) reach {
	name, id := generic(event)
	r := reach{sight: sights[name]}
	if r.act == "" {
		return r
	}
	switch name {
	case "appeal.*.received":
		a := l.law.Appeal(id)
		if a == nil {
			return r
		}
		r.own = l.appellants(a)
	case "agreement.*.requested", "agreement.*.offered", "agreement.*.declined", "agreement.*.accepted", "agreement.*.amended",
		"agreement.*.ended", "agreement.*.spoken", "agreement.*.confirmed":
		a := l.law.Agreement(id)
		if a == nil {
			return r
		}
		r.own = l.sayers(a, name)
	case "aid.offered":
		if len(l.law.Agreements) == 0 {
			return reach{} // an offer is of some kind of agreement
		}
		for i := range l.law.Agreements {
			r.own = append(r.own, l.sayers(&l.law.Agreements[i], "agreement.*.offered")...)
		}
	case "question.*.put":
		q := l.law.Question(id)
		if q == nil {
			return r
		}
		r.own = l.openers(q)
	case "question.*.announced":
		if l.law.Question(id) == nil {
			return r
		}
		r.own = l.can[r.act]
	case "act.received":
		r.own = l.registrars()
		return r // no source tells of it: what is received is signed by who received it
	default:
		r.own = l.can[r.act]
	}
	r.told = l.told
	return r
}

// ofMembers reports whether one of the offices is of a member, and whether one is of the
// organisation.
func ofMembers(list []*charter.Office) (members, organisation bool) {
	for _, o := range list {
		members = members || o.Of == "member"
		organisation = organisation || o.Of == "organisation"
	}
	return members, organisation
}

// among returns those of the offices that are on a list.
func among(list []*charter.Office, ids []string) (out []*charter.Office) {
	for _, o := range list {
		if slices.Contains(ids, o.ID) {
			out = append(out, o)
		}
	}
	return out
}

// appellants returns the offices that may make an appeal.
func (l *linter) appellants(a *charter.Appeal) []*charter.Office {
	return among(l.can["council.appeal"], a.By)
}

// openers returns the offices that may put a question.
func (l *linter) openers(q *charter.Question) []*charter.Office {
	if len(q.Opened) == 0 {
		return l.can["council.question"]
	}
	return among(l.can["council.question"], q.Opened)
}

// speakers returns the offices that may take a position for a member's seat in a body.
func (l *linter) speakers(b *charter.Body) (out []*charter.Office) {
	for _, o := range l.can["council.position"] {
		if o.Of == "member" && (len(b.Sits) == 0 || slices.Contains(b.Sits, o.ID)) {
			out = append(out, o)
		}
	}
	return out
}

// registrars returns the offices that may sign as received what the charter lets be received.
func (l *linter) registrars() (out []*charter.Office) {
	for i := range l.law.Offices {
		if o := &l.law.Offices[i]; o.Registers && len(l.law.Received) > 0 {
			out = append(out, o)
		}
	}
	return out
}

// stands reports whether somebody else may act in the place of an office while nobody
// holds it.
func (l *linter) stands(o *charter.Office) bool {
	return slices.ContainsFunc(o.Deputies, func(id string) bool { return l.law.Office(id) != nil })
}

// one holds a rule to a thing that it names and cannot do without.
func (l *linter) one(p place, field, block, id string, holds bool) {
	if id != "" && !holds {
		l.find("reference_absent", p, "field", field, "name", block+"."+id)
	}
}

// some holds a rule to things that it names and of which one is enough.
func (l *linter) some(p place, field, block string, ids []string, holds func(string) bool) {
	var absent []string
	for _, id := range ids {
		if !holds(id) {
			absent = append(absent, block+"."+id)
		}
	}
	if len(absent) > 0 {
		l.find("reference_partly", p, "field", field, "names", comma(absent))
	}
}

func (l *linter) office(id string) bool   { return l.law.Office(id) != nil }
func (l *linter) body(id string) bool     { return l.law.Body(id) != nil }
func (l *linter) appeal(id string) bool   { return l.law.Appeal(id) != nil }
func (l *linter) question(id string) bool { return l.law.Question(id) != nil }
func (l *linter) compact(id string) bool  { return l.law.Agreement(id) != nil }
