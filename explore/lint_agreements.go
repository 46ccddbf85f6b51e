package explore

import (
	"slices"

	"mithaq/charter"
)

// saying are the acts in which the parts of an agreement are said, and what else is done by
// the offices of a part.
var saying = map[string][]string{
	"agreement.request":      {charter.PartRequest},
	"agreement.offer":        {charter.PartOffer},
	"agreement.acceptance":   {charter.PartAccept, charter.PartAmend},
	"agreement.amendment":    {charter.PartAmend},
	"agreement.decline":      {charter.PartOffer, charter.PartAccept, charter.PartAmend},
	"agreement.end":          {charter.PartRequest, charter.PartOffer, charter.PartEnd},
	"agreement.confirmation": {charter.PartRequest, charter.PartOffer, charter.PartAccept, charter.PartAmend},
	"agreement.claim":        {charter.PartOffer},
	"agreement.waiver":       {charter.PartOffer},
	"agreement.settlement":   {charter.PartAccept},
	"agreement.payment":      {charter.PartAccept},
}

// doneBy are the acts and parts in which an event of an agreement comes about, where it is
// not in whatever its act says.
var doneBy = map[string]map[string][]string{
	"agreement.*.accepted": {"agreement.acceptance": {charter.PartAccept}},
	"agreement.*.amended":  {"agreement.acceptance": {charter.PartAmend}},
	"agreement.*.spoken": {"agreement.request": {charter.PartRequest}, "agreement.offer": {charter.PartOffer},
		"agreement.acceptance": {charter.PartAccept}},
}

// sayers returns the offices that may bring an event of an agreement about.
func (l *linter) sayers(a *charter.Agreement, event string) (out []*charter.Office) {
	by := doneBy[event]
	if by == nil {
		act := sights[event].act
		by = map[string][]string{act: saying[act]}
	}
	for _, act := range charter.Acts {
		for _, part := range by[act] {
			for _, o := range l.says(a, act, part) {
				if !slices.Contains(out, o) {
					out = append(out, o)
				}
			}
		}
	}
	return out
}

// says returns the offices that may do an act by a part of an agreement.
func (l *linter) says(a *charter.Agreement, act, part string) []*charter.Office {
	p := a.Part(part)
	if p == nil {
		return nil
	}
	return among(l.can[act], p.By)
}

// agreements looks at who may say their parts, and at what they need.
func (l *linter) agreements() {
	acts := map[string]string{charter.PartRequest: "agreement.request", charter.PartOffer: "agreement.offer",
		charter.PartAccept: "agreement.acceptance", charter.PartAmend: "agreement.amendment", charter.PartEnd: "agreement.end"}
	for i := range l.law.Agreements {
		a := &l.law.Agreements[i]
		p := of(a)
		l.some(p, "needs", "appeal", a.Needs, l.appeal)
		if len(a.Needs) > 0 && !slices.ContainsFunc(a.Needs, func(id string) bool { return l.reach("appeal." + id + ".received").possible() }) {
			l.find("needs_impossible", p, "appeals", comma(a.Needs))
		}
		for _, part := range a.Parts {
			l.some(p, "by", "office", part.By, l.office)
			if len(l.says(a, acts[part.ID], part.ID)) == 0 {
				l.find("part_by_nobody", p, "part", part.ID)
			}
		}
		if a.Part(charter.PartEnd) == nil {
			l.find("agreement_without_end", p)
		}
	}
}

// gate looks at whether what rules a gate is there, and can come about.
func (l *linter) gate(g *charter.Gate) {
	p := of(g)
	event := g.Event
	switch {
	case g.Law != "":
		if !slices.ContainsFunc(l.law.Laws, func(x charter.Law) bool { return x.ID == g.Law }) {
			l.find("gate_law_unknown", p, "name", g.Law)
		}
		return
	case g.Agreement != "":
		l.one(p, "rule", "agreement", g.Agreement, l.compact(g.Agreement))
		event = "agreement." + g.Agreement + ".accepted"
	case g.Question != "":
		l.one(p, "rule", "question", g.Question, l.question(g.Question))
		if q := l.law.Question(g.Question); q == nil || len(l.openers(q)) > 0 {
			return // that nobody may put it is said of the question
		}
		event = "question." + g.Question + ".announced"
	}
	if r := l.reach(event); r.act != "" && !r.possible() && (g.Agreement == "" || l.compact(g.Agreement)) {
		l.find("gate_never_passed", p, "event", event)
	}
}
