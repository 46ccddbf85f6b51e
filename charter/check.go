package charter

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/agext/levenshtein"
)

var idForm = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)

// A Problem is what is wrong with a charter, and where: Place is the path of the
// block, "question.send_forces".
type Problem struct {
	Place  string
	Reason string
	Mends  string // a suggestion, or empty
}

func (p *Problem) Error() string {
	s := p.Place + ": " + p.Reason
	if p.Mends != "" {
		s += " (" + p.Mends + ")"
	}
	return s
}

// Check holds the edition to what it must be to be read: identifiers unique and
// well formed, every reference found, every rule with a source, every event and
// role on the closed lists. It returns the first *Problem.
func (c *Charter) Check() error {
	k := checker{c: c, seen: map[string]bool{}}
	k.run()
	if len(k.problems) > 0 {
		return k.problems[0]
	}
	return nil
}

// Problems returns all problems in the order of the file.
func (c *Charter) Problems() []*Problem {
	k := checker{c: c, seen: map[string]bool{}}
	k.run()
	return k.problems
}

type checker struct {
	c        *Charter
	seen     map[string]bool
	problems []*Problem
}

func (k *checker) bad(place, format string, args ...any) {
	k.problems = append(k.problems, &Problem{Place: place, Reason: fmt.Sprintf(format, args...)})
}

func (k *checker) name(block, id string) string {
	place := block + "." + id
	if !idForm.MatchString(id) {
		k.bad(place, "%q is not a name: lower-case letters, digits and _", id)
	}
	if k.seen[place] {
		k.bad(place, "stands twice")
	}
	k.seen[place] = true
	return place
}

func (k *checker) ground(place string, g Ground) {
	if len(g.Sources) == 0 {
		k.bad(place, "cites no source: every rule names the text that it codes")
	}
	for _, s := range g.Sources {
		k.ref(place, "source", s, sourceIDs(k.c))
	}
}

// ref checks that a name is one of those allowed and suggests the nearest.
func (k *checker) ref(place, what, name string, allowed []string) {
	if slices.Contains(allowed, name) {
		return
	}
	p := &Problem{Place: place, Reason: fmt.Sprintf("names %s %q, which this charter does not have", what, name)}
	if near := Nearest(name, allowed); near != "" {
		p.Mends = "did you mean " + near + "?"
	}
	k.problems = append(k.problems, p)
}

func (k *checker) event(place, name string) {
	if slices.Contains(AllEvents(k.c), name) {
		return
	}
	k.ref(place, "event", name, AllEvents(k.c))
}

func ids[T any](list []T, id func(*T) string) []string {
	out := make([]string, len(list))
	for i := range list {
		out[i] = id(&list[i])
	}
	return out
}

func sourceIDs(c *Charter) []string { return ids(c.Sources, func(s *Source) string { return s.ID }) }

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

func (k *checker) run() {
	c := k.c
	if !idForm.MatchString(c.ID) {
		k.bad("charter", "%q is not a name", c.ID)
	}
	if len(c.Instruments) == 0 {
		k.bad("charter", "has no instrument")
	}
	for _, in := range c.Instruments {
		place := k.name("instrument", in.ID)
		if len(in.Versions) == 0 {
			k.bad(place, "has no version")
		}
		for _, v := range in.Versions {
			if v.Signed.Known() && v.InForce.Known() && v.InForce < v.Signed {
				k.bad(place+"."+v.ID, "is in force before it was signed")
			}
		}
	}
	for _, s := range c.Sources {
		if k.seen["source."+s.ID] {
			k.bad("source."+s.ID, "stands twice")
		}
		k.seen["source."+s.ID] = true
	}
	k.rules()
}

func (k *checker) rules() {
	c := k.c
	offices := ids(c.Offices, func(o *Office) string { return o.ID })
	bodies := ids(c.Bodies, func(b *Body) string { return b.ID })
	appeals := ids(c.Appeals, func(a *Appeal) string { return a.ID })
	for _, o := range c.Offices {
		place := k.name("office", o.ID)
		k.ref(place, "holder", o.Of, []string{"member", "organisation"})
		k.ground(place, o.Ground)
	}
	for _, b := range c.Bodies {
		place := k.name("body", b.ID)
		k.ref(place, "role", b.Seats, Roles)
		k.ground(place, b.Ground)
	}
	for _, a := range c.Appeals {
		place := k.name("appeal", a.ID)
		for _, o := range a.By {
			k.ref(place, "office", o, offices)
		}
		k.ground(place, a.Ground)
	}
	for _, q := range c.Questions {
		place := k.name("question", q.ID)
		k.ref(place, "body", q.Body, bodies)
		for _, n := range q.Needs {
			k.ref(place, "appeal", n, appeals)
		}
		k.rule(place, q.Rule)
		if q.Mandate != nil {
			for _, t := range q.Mandate.States {
				k.ref(place+".mandate", "term", t, Terms)
			}
			k.ref(place+".mandate", "consequence", q.Mandate.Lacking, []string{Refuse, Finding})
		}
		k.ground(place, q.Ground)
	}
	k.more()
}

func (k *checker) more() {
	c := k.c
	laws := ids(c.Laws, func(l *Law) string { return l.ID })
	for _, g := range c.Gates {
		place := k.name("gate", g.ID)
		k.ref(place, "law", g.Law, laws)
		k.event(place, g.Before)
		k.ref(place, "consequence", g.Lacking, []string{Refuse, Finding})
		k.ground(place, g.Ground)
	}
	for _, l := range c.Laws {
		place := "law." + l.Member + "." + l.ID
		if k.seen[place] {
			k.bad(place, "stands twice")
		}
		k.seen[place] = true
		k.rule(place, l.Rule)
		k.ground(place, l.Ground)
	}
	for _, d := range c.Duties {
		place := k.name("duty", d.ID)
		k.event(place, d.On)
		k.ref(place, "role", d.Owes, Roles)
		for _, e := range d.MetBy {
			k.event(place, e)
		}
		k.ref(place, "time", d.When.Kind, []string{Immediately, Stated, Within})
		if (d.When.Kind == Within) != (d.When.Seconds > 0) {
			k.bad(place, "a duty within a time says how long, any other does not")
		}
		if d.MetFor != "" {
			k.ref(place, "met_for", d.MetFor, []string{"all"})
		}
		k.ground(place, d.Ground)
	}
	for _, l := range c.Limits {
		place := k.name("limit", l.ID)
		for _, t := range l.States {
			k.ref(place, "term", t, Terms)
		}
		k.ground(place, l.Ground)
	}
	for _, p := range c.Prohibitions {
		k.ground(k.name("prohibition", p.ID), p.Ground)
	}
	for _, r := range c.Readings {
		k.ground(k.name("reading", r.ID), r.Ground)
	}
}

func (k *checker) rule(place string, r Rule) {
	switch {
	case (r.Consensus != nil) == (r.Tally != nil):
		k.bad(place, "has exactly one rule of decision")
	case r.Consensus != nil:
		k.ref(place, "limited format", r.Consensus.Limited, []string{"never", "if_none_objects_to_it"})
	case r.Tally.Needed <= 0 || r.Tally.Needed > r.Tally.Seats || r.Tally.Quorum > r.Tally.Seats || r.Tally.Quorum < 0:
		k.bad(place, "votes needed and quorum lie between 1 and the number of seats")
	}
}

// Nearest returns the allowed name closest to the one given, or "" when none is
// close enough to be a slip of the pen.
func Nearest(name string, allowed []string) string {
	best, bestDist := "", len(name)/3+2
	for _, a := range allowed {
		if d := levenshtein.Distance(name, a, nil); d < bestDist {
			best, bestDist = a, d
		}
	}
	return best
}
