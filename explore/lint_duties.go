package explore

import (
	"slices"
	"strings"

	"mithaq/charter"
)

// duties looks at whether they can arise, whether somebody owes them then, and whether
// anything can meet them.
func (l *linter) duties() {
	for i := range l.law.Duties {
		d := &l.law.Duties[i]
		p := of(d)
		on := l.reach(d.On)
		if on.possible() {
			l.owed(p, d, on)
		} else {
			l.find("duty_never_arises", p, "event", d.On)
		}
		name, _ := generic(d.On)
		if d.When.Kind == charter.Stated && !slices.Contains(statesUntil, name) {
			l.find("stated_without_instant", p, "event", d.On)
		}
		l.seen(p, d)
		l.met(p, d)
		if d.Every != nil && !slices.ContainsFunc(d.Ends, func(event string) bool { return l.reach(event).possible() }) {
			l.find("duty_without_end", p)
		}
		l.waived(p, d)
		if slices.Contains(d.MetForAll, d.On) || slices.Contains(d.MetBy, d.On) && (d.Owes == "requester" || d.Owes == "contributor" || d.Owes == "assister") {
			l.find("duty_meets_itself", p, "event", d.On)
		}
	}
}

// seen says which of the events that a duty names cannot come about, or only in a report.
func (l *linter) seen(p place, d *charter.Duty) {
	var acts, absent, nobody, told []string
	for i, event := range append([]string{d.On}, d.Meets()...) {
		r := l.reach(event)
		name, id := generic(event)
		block, _, _ := strings.Cut(name, ".")
		switch {
		case i == 0 && !r.possible(): // said of the duty as a whole
		case r.act == "":
			acts = append(acts, event)
		case id != "" && (block == "appeal" && !l.appeal(id) || block == "question" && !l.question(id) || block == "agreement" && !l.compact(id)):
			absent = append(absent, block+"."+id)
		case !r.possible():
			nobody = append(nobody, event)
		case len(r.own) == 0:
			told = append(told, event)
		}
	}
	for _, f := range []struct {
		kind string
		list []string
	}{{"event_without_act", acts}, {"event_by_nobody", nobody}, {"event_only_told", told}} {
		if len(f.list) > 0 {
			l.find(f.kind, p, "events", comma(f.list))
		}
	}
	if len(absent) > 0 {
		l.find("reference_partly", p, "field", "met_by", "names", comma(absent))
	}
}

// owed looks at who owes a duty that has arisen.
func (l *linter) owed(p place, d *charter.Duty, on reach) {
	name, _ := generic(d.On)
	switch d.Owes {
	case "accused":
		if name != "allegation.made" {
			l.find("duty_owed_by_nobody", p, "role", d.Owes, "event", d.On)
		}
	case "requester", "contributor", "assister", "called":
		// The role is taken by the member to whom the event belongs.
		members, _ := ofMembers(on.own)
		if d.Owes == "assister" && name == "agreement.*.requested" || on.whose == byNobody || on.whose == byPerformer && !members && !on.told {
			l.find("duty_owed_by_nobody", p, "role", d.Owes, "event", d.On)
			return
		}
		block, _, _ := strings.Cut(name, ".")
		if d.Owes == "requester" && block != "appeal" && block != "agreement" || d.Owes == "contributor" && block != "force" ||
			d.Owes == "called" && name != "alarm.called" {
			l.find("role_of_trigger", p, "role", d.Owes, "event", d.On)
		}
	case "each.addressee":
		if block, _, _ := strings.Cut(name, "."); block != "appeal" {
			l.find("duty_owed_by_nobody", p, "role", d.Owes, "event", d.On)
		}
	case "each.other_party":
		if on.whose == byNobody {
			l.find("role_of_trigger", p, "role", d.Owes, "event", d.On)
		}
	}
}

// met looks at what meets a duty.
func (l *linter) met(p place, d *charter.Duty) {
	possible, theirs := false, false
	for _, event := range d.MetForAll {
		if l.reach(event).possible() {
			possible, theirs = true, true
		}
	}
	for _, event := range d.MetBy {
		r := l.reach(event)
		if !r.possible() {
			continue
		}
		possible = true
		members, organisation := ofMembers(r.own)
		if d.Owes == "organisation" {
			theirs = theirs || r.whose == byNobody || r.whose == byPerformer && (organisation || r.told)
		} else {
			theirs = theirs || r.whose == byNamed || r.whose == byPerformer && (members || r.told)
		}
	}
	switch {
	case !possible:
		l.find("duty_never_met", p)
	case !theirs:
		l.find("duty_met_by_others", p, "role", d.Owes)
	}
}

// waived looks at whether anybody can release from a duty who is to.
func (l *linter) waived(p place, d *charter.Duty) {
	if len(d.WaivedBy) == 0 {
		return
	}
	if len(among(l.can["duty.waiver"], d.WaivedBy)) == 0 {
		l.find("waiver_by_nobody", p, "offices", comma(d.WaivedBy))
		return
	}
	l.some(p, "waived_by", "office", d.WaivedBy, l.office)
}

// gated are the events before which a gate is judged.
var gated = []string{"force.moved_in", "force.ordered"}

// forces looks at gates, limits, prohibitions, and acts that are to be witnessed or may be
// received.
func (l *linter) forces() {
	law := l.law
	for i := range law.Gates {
		g := &law.Gates[i]
		if !slices.Contains(gated, g.Before) {
			l.find("gate_never_judged", of(g), "event", g.Before)
		}
		l.gate(g)
	}
	for i := range law.Laws {
		if law.Laws[i].Unknown {
			l.find("rule_unknown", of(&law.Laws[i]))
		}
	}
	for i := range law.Limits {
		if m := &law.Limits[i]; m.Act != "measure.impose" || !slices.Contains(m.States, "until") {
			l.find("limit_never_judged", of(m), "act", m.Act)
		}
	}
	for i := range law.Prohibitions {
		x := &law.Prohibitions[i]
		switch {
		case len(l.can["duty.allegation"]) == 0:
			l.find("prohibition_unalleged", of(x))
		case len(l.can["duty.answer"]) == 0:
			l.find("prohibition_unanswered", of(x))
		}
	}
	first := map[string]string{}
	for i := range law.Witnessed {
		w := &law.Witnessed[i]
		var again []string
		other := ""
		for _, act := range w.Acts {
			if rule, taken := first[act]; taken {
				again, other = append(again, act), rule
				continue
			}
			first[act] = w.ID
		}
		if len(again) > 0 {
			l.find("witnessed_twice", of(w), "acts", comma(again), "rule", "witnessed."+other)
		}
	}
	for i := range law.Received {
		switch p := of(&law.Received[i]); {
		case len(l.registrars()) == 0:
			l.find("received_by_nobody", p)
		case len(l.can["situation.confirmation"]) == 0:
			l.find("received_unconfirmed", p)
		}
	}
	on := map[string]int{}
	for i := range law.Readings {
		on[law.Readings[i].On]++
	}
	for i := range law.Readings {
		if r := &law.Readings[i]; on[r.On] == 1 {
			l.find("reading_alone", of(r))
		}
	}
}
