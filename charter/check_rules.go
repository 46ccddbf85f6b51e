package charter

import (
	"strings"

	"mithaq/words"
)

// maxCount bounds seats and votes, maxSeconds the time of a duty (a century).
const (
	maxCount   = 1_000_000_000
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
		place := k.name("office", o.ID)
		k.text(place, "name", o.Name)
		k.on(place, "of", "holders", o.Of, listed([]string{"member", "organisation"}))
		k.allOn(place, "may", "acts", o.May, k.acts)
		k.ground(place, o.Ground)
	}
	for _, b := range k.c.Bodies {
		place := k.name("body", b.ID)
		k.text(place, "name", b.Name)
		k.on(place, "seats", "roles", b.Seats, k.roles)
		k.ground(place, b.Ground)
	}
}

func (k *checker) questions() {
	for _, a := range k.c.Appeals {
		place := k.name("appeal", a.ID)
		k.text(place, "name", a.Is)
		k.refs(place, "by", "office.", a.By, k.offices)
		k.ground(place, a.Ground)
	}
	for _, q := range k.c.Questions {
		place := k.name("question", q.ID)
		k.text(place, "name", q.Name)
		k.ref(place, "body", "body.", q.Body, k.organs)
		k.refs(place, "needs", "appeal.", q.Needs, k.appeals)
		k.rule(place, q.Rule)
		if q.Mandate != nil {
			k.allOn(place+".mandate", "states", "terms", q.Mandate.States, k.terms)
			k.on(place+".mandate", "lacking", "consequences", q.Mandate.Lacking, consequences)
		}
		k.ground(place, q.Ground)
	}
}

// rule checks a rule of decision, whose place is that of its block and ".rule".
func (k *checker) rule(place string, r Rule) {
	place += ".rule"
	set := 0
	for _, is := range []bool{r.Consensus != nil, r.Tally != nil, r.Unknown} {
		if is {
			set++
		}
	}
	if set != 1 {
		k.bad(place, "", "has %d rules of decision, and exactly one is wanted", set)
	}
	if r.Consensus != nil {
		k.on(place, "limited_format", "limited formats", r.Consensus.Limited, listed([]string{"never", "if_none_objects_to_it"}))
	}
	t := r.Tally
	if t == nil {
		return
	}
	if t.Seats < 1 || t.Seats > maxCount {
		k.bad(place, "seats", "has %d seats, and wants between 1 and %d", t.Seats, maxCount)
		return
	}
	if t.Needed < 1 || t.Needed > t.Seats {
		k.bad(place, "needed", "needs %d votes of %d seats", t.Needed, t.Seats)
	}
	if t.Quorum < 0 || t.Quorum > t.Seats {
		k.bad(place, "quorum", "has a quorum of %d in %d seats", t.Quorum, t.Seats)
	}
	if t.QuorumAbove < 0 || t.QuorumAbove >= t.Seats {
		k.bad(place, "quorum_above", "has a quorum above %d in %d seats", t.QuorumAbove, t.Seats)
	}
	if t.Quorum != 0 && t.QuorumAbove != 0 {
		k.bad(place, "quorum_above", "has a quorum that is both known and not known")
	}
}

func (k *checker) forces() {
	for _, g := range k.c.Gates {
		place := k.name("gate", g.ID)
		if len(k.laws.list) > 0 { // where no member's law is known, every one is unknown
			k.ref(place, "rule", "contributor.law.", g.Law, k.laws)
		} else if !idForm.MatchString(g.Law) {
			k.bad(place, "rule", "names %s, which is not well named for a law", show(g.Law))
		}
		k.on(place, "before", "events", g.Before, k.events)
		k.on(place, "lacking", "consequences", g.Lacking, consequences)
		k.ground(place, g.Ground)
	}
	for _, l := range k.c.Laws {
		place := "law." + l.Member + "." + l.ID
		if !memberForm.MatchString(l.Member) {
			k.bad(place, "", "is not well named: a member has up to 32 letters, digits, _ and -")
		}
		if !idForm.MatchString(l.ID) {
			k.bad(place, "", illNamed)
		}
		k.once(place)
		k.text(place, "name", l.Name)
		k.text(place, "body", l.Body)
		k.rule(place, l.Rule)
		k.ground(place, l.Ground)
	}
}

func (k *checker) duties() {
	for _, d := range k.c.Duties {
		place := k.name("duty", d.ID)
		k.text(place, "name", d.Name)
		k.on(place, "on", "events", d.On, k.events)
		k.on(place, "owes", "roles", d.Owes, k.roles)
		k.allOn(place, "met_by", "events", d.MetBy, k.events)
		if len(d.MetBy) == 0 {
			k.bad(place, "met_by", "says nothing that would meet it")
		}
		k.on(place, "when", "times", d.When.Kind, listed([]string{Immediately, Stated, Within}))
		if (d.When.Kind == Within) != (d.When.Seconds > 0) || d.When.Seconds > maxSeconds {
			k.bad(place, "when", "says how long where it is due within a time, up to a century, and only there")
		}
		if d.MetFor != "" {
			k.on(place, "met_for", "those it is met for", d.MetFor, listed([]string{"all"}))
		}
		k.ground(place, d.Ground)
	}
	for _, l := range k.c.Limits {
		place := k.name("limit", l.ID)
		k.on(place, "act", "acts", l.Act, k.acts)
		k.allOn(place, "states", "terms", l.States, k.terms)
		k.ground(place, l.Ground)
	}
	for _, p := range k.c.Prohibitions {
		place := k.name("prohibition", p.ID)
		k.text(place, "name", p.Name)
		k.ground(place, p.Ground)
	}
	for _, w := range k.c.Witnessed {
		place := k.name("witnessed", w.ID)
		k.allOn(place, "acts", "acts", w.Acts, k.acts)
		if len(w.Acts) == 0 {
			k.bad(place, "acts", "names no act")
		}
		if w.By < 1 || w.By > words.MaxList {
			k.bad(place, "by", "asks for a number of witnesses that is not from 1 to %d", words.MaxList)
		}
		k.ground(place, w.Ground)
	}
	readings := map[string]int{}
	for _, r := range k.c.Readings {
		readings[r.On]++
	}
	for _, r := range k.c.Readings {
		place := k.name("reading", r.ID)
		k.text(place, "says", r.Says)
		k.ref(place, "on", "", r.On, k.sources)
		if readings[r.On] == 1 && k.sources.has[r.On] {
			k.bad(place, "on", "is the only reading of %s: where a text is in dispute, the charter carries every reading", show(r.On))
		}
		k.ground(place, r.Ground)
	}
}
