package charter

import (
	"slices"
	"strings"

	"mithaq/words"
)

// maxCount bounds seats and votes, maxSeconds and maxMonths the time of a duty (a
// century).
const (
	maxCount   = 1_000_000_000
	maxMonths  = 100 * 12
	maxSeconds = 100 * 366 * 24 * 60 * 60
)

var consequences = listed([]string{Refuse, Finding})

// AllEvents returns the closed list with each "*" replaced by the identifiers
// that the charter has.
func AllEvents(c *Charter) []string {
	var out []string
	for _, e := range Events {
		switch {
		case strings.HasPrefix(e, "appeal.*"):
			for _, a := range c.Appeals {
				out = append(out, strings.Replace(e, "*", a.ID, 1))
			}
		case strings.HasPrefix(e, "agreement.*"):
			for _, a := range c.Agreements {
				out = append(out, strings.Replace(e, "*", a.ID, 1))
			}
		case strings.HasPrefix(e, "question.*"):
			for _, q := range c.Questions {
				out = append(out, strings.Replace(e, "*", q.ID, 1))
			}
		default:
			out = append(out, e)
		}
	}
	return out
}

// frame checks the charter itself, its instruments and its sources.
func (k *checker) frame() {
	c := k.c
	if !idForm.MatchString(c.ID) {
		k.bad("charter", "", illNamed)
	}
	k.text("charter", "name", c.Name)
	k.text("charter.seat", "name", c.Seat.Name)
	if _, err := c.Seat.Offset.Duration(); err != nil || c.Seat.Offset == "" {
		k.bad("charter.seat", "offset", "has the offset %s, and wants one such as +03:00", show(string(c.Seat.Offset)))
	}
	if len(c.Instruments) == 0 {
		k.bad("charter", "", "has no instrument")
	}
	for _, in := range c.Instruments {
		place := k.name("instrument", in.ID)
		k.text(place, "name", in.Name)
		if len(in.Versions) == 0 {
			k.bad(place, "", "has no version")
		}
		for _, v := range in.Versions {
			k.version("version."+in.ID+"."+v.ID, v)
		}
	}
	for _, s := range c.Sources {
		place := "source." + s.ID
		if !sourceForm.MatchString(s.ID) {
			k.bad(place, "", illNamed)
		}
		k.once(place)
		k.text(place, "label", s.Label)
		k.text(place, "gist", s.Gist)
		k.url(place, s.URL)
	}
}

func (k *checker) version(place string, v Version) {
	if !versionForm.MatchString(v.ID) {
		k.bad(place, "", "is not well named: a version has up to 64 lower-case letters, digits and _, such as 2010")
	}
	k.once(place)
	k.url(place, v.URL)
	for _, d := range []struct {
		field string
		at    words.Instant
	}{{"signed", v.Signed}, {"in_force", v.InForce}} {
		if _, err := d.at.MarshalText(); d.at.Known() && err != nil {
			k.bad(place, d.field, "is not an instant between the years 1 and 9999")
		}
	}
	if v.Signed.Known() && v.InForce.Known() && v.InForce < v.Signed {
		k.bad(place, "in_force", "is in force before it was signed")
	}
}

func (k *checker) bodies() {
	for _, o := range k.c.Offices {
		place := k.rules("office", o.ID, &o.Ground)
		k.text(place, "name", o.Name)
		k.on(place, "of", "holders", o.Of, listed([]string{"member", "organisation"}))
		if o.Member != "" {
			k.member(place, "member", o.Member)
			if o.Of != "member" {
				k.bad(place, "member", "is an office of the law of %s, and yet not of a member", show(o.Member))
			}
		}
		k.allOn(place, "may", "acts", o.May, k.acts)
		k.deputies(place, &o)
	}
	for _, b := range k.c.Bodies {
		place := k.rules("body", b.ID, &b.Ground)
		k.text(place, "name", b.Name)
		k.on(place, "seats", "roles of seats", b.Seats, listed(SeatRoles))
		k.refs(place, "sits", "office.", b.Sits, k.offices)
		if b.Chair != "" {
			k.ref(place, "chair", "office.", b.Chair, k.offices)
		}
		k.roll(place, &b)
	}
}

func (k *checker) questions() {
	for _, a := range k.c.Appeals {
		place := k.rules("appeal", a.ID, &a.Ground)
		k.text(place, "name", a.Is)
		k.refs(place, "by", "office.", a.By, k.offices)
		if a.Lapses != nil {
			k.when(place, "lapses", *a.Lapses)
			if a.Lapses.Kind != Within {
				k.bad(place, "lapses", "wants a length of time such as within(\"90 days\")")
			}
		}
	}
	mandated := map[string]bool{}
	for _, q := range k.c.Questions {
		mandated[q.ID] = mandated[q.ID] || q.Mandate != nil
	}
	for _, q := range k.c.Questions {
		place := k.rules("question", q.ID, &q.Ground)
		k.text(place, "name", q.Name)
		k.ref(place, "body", "body.", q.Body, k.organs)
		k.refs(place, "needs", "appeal.", q.Needs, k.appeals)
		k.refs(place, "opened", "office.", q.Opened, k.offices)
		k.vote(place, &q)
		if q.Mandate != nil {
			k.allOn(place+".mandate", "states", "terms", q.Mandate.States, k.terms)
			k.on(place+".mandate", "lacking", "consequences", q.Mandate.Lacking, consequences)
			k.refs(place+".mandate", "aims", "", q.Mandate.Aims, k.sources)
		}
		if q.Ends != "" && q.Mandate != nil {
			k.bad(place, "ends", "ends a mission and gives a mandate: what is adopted would do both, and would be read as an end alone; make two kinds of questions of it")
		}
		if q.Ends != "" {
			if k.ref(place, "ends", "question.", q.Ends, k.kinds); k.kinds.has[q.Ends] && !mandated[q.Ends] {
				k.bad(place, "ends", "ends what question.%s begins, which has no mandate: there is no mission to end", q.Ends)
			}
		}
	}
}

func (k *checker) forces() {
	for _, g := range k.c.Gates {
		place := k.rules("gate", g.ID, &g.Ground)
		k.gate(place, &g)
	}
	for _, l := range k.c.Laws {
		place := k.rules("law."+l.Member, l.ID, &l.Ground)
		k.member(place, "", l.Member)
		k.text(place, "name", l.Name)
		k.text(place, "body", l.Body)
		k.chambers(place, &l)
	}
}

// recurring checks the times of a duty that is owed again and again.
func (k *checker) recurring(place string, d *Duty) {
	k.allOn(place, "ends", "events", d.Ends, k.events)
	if d.Every == nil {
		if len(d.Ends) > 0 {
			k.problems = append(k.problems, &Problem{Place: place, Field: "ends", Reason: "ends what is owed once", Mends: "add every = \"24 hours\""})
		}
		return
	}
	k.when(place, "every", *d.Every)
	const month = 28 * 24 * 60 * 60 // at least
	switch w, every := d.When, *d.Every; {
	case every.Kind != Within:
		k.bad(place, "every", "wants a length of time such as \"24 hours\"")
	case w == (When{}):
	case w.Kind != Within:
		k.bad(place, "when", "is counted from the beginning of each period, and wants a length of time such as within(\"6 hours\")")
	case every.Months > 0 && w.Months > every.Months, every.Months == 0 && w.Months*month+w.Seconds > every.Seconds,
		every.Months > 0 && w.Months == 0 && w.Seconds > every.Months*month:
		k.bad(place, "when", "is longer than the period in which it is owed once")
	}
}

func (k *checker) duties() {
	for _, d := range k.c.Duties {
		place := k.rules("duty", d.ID, &d.Ground)
		k.text(place, "name", d.Name)
		k.on(place, "on", "events", d.On, k.events)
		k.on(place, "owes", "roles", d.Owes, k.roles)
		k.allOn(place, "met_by", "events", d.MetBy, k.events)
		k.allOn(place, "met_for_all", "events", d.MetForAll, k.events)
		if len(d.Meets()) == 0 {
			k.bad(place, "met_by", "says nothing that would meet it")
		}
		for _, event := range d.MetForAll {
			if slices.Contains(d.MetBy, event) {
				k.bad(place, "met_for_all", "names %s, which stands in met_by: it is met for who did it, or for all", event)
			}
		}
		if d.When != (When{}) {
			k.when(place, "when", d.When)
		}
		k.recurring(place, &d)
		k.refs(place, "waived_by", "office.", d.WaivedBy, k.offices)
		if d.On == "act.corrected" && len(d.WaivedBy) > 0 {
			k.bad(place, "waived_by", "tells those who relied on an act: it is owed to each of them, and no office waives it for all")
		}
	}
	for _, l := range k.c.Limits {
		place := k.rules("limit", l.ID, &l.Ground)
		k.on(place, "act", "acts", l.Act, k.acts)
		k.allOn(place, "states", "terms", l.States, k.terms)
	}
	for _, p := range k.c.Prohibitions {
		place := k.rules("prohibition", p.ID, &p.Ground)
		k.text(place, "name", p.Name)
	}
	for _, w := range k.c.Witnessed {
		place := k.rules("witnessed", w.ID, &w.Ground)
		k.allOn(place, "acts", "acts", w.Acts, k.acts)
		if len(w.Acts) == 0 {
			k.bad(place, "acts", "names no act")
		}
		if w.By < 1 || w.By > words.MaxList {
			k.bad(place, "by", "asks for a number of witnesses that is not from 1 to %d", words.MaxList)
		}
	}
	for _, r := range k.c.Received {
		place := k.rules("received", r.ID, &r.Ground)
		k.allOn(place, "acts", "acts", r.Acts, k.acts)
		if len(r.Acts) == 0 {
			k.bad(place, "acts", "names no act")
		}
	}
	readings := map[string]int{}
	for _, r := range k.c.Readings {
		readings[r.On]++
	}
	for _, r := range k.c.Readings {
		place := k.rules("reading", r.ID, &r.Ground)
		k.text(place, "says", r.Says)
		k.ref(place, "on", "", r.On, k.sources)
		if readings[r.On] == 1 && k.sources.has[r.On] {
			k.bad(place, "on", "is the only reading of %s: where a text is in dispute, the charter carries every reading", show(r.On))
		}
	}
}
