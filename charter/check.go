package charter

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"mithaq/rule"
	"mithaq/words"

	"github.com/agext/levenshtein"
)

var (
	idForm       = regexp.MustCompile(`^[a-z][a-z0-9_]{0,63}$`)
	versionForm  = regexp.MustCompile(`^([0-9]{1,9}|[a-z][a-z0-9_]{0,63})$`)
	sourceForm   = regexp.MustCompile(`^[a-z][a-z0-9_]{0,63}\.[a-z][a-z0-9_]{0,63}$`)
	memberForm   = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$`)
	languageForm = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)
	urlForm      = regexp.MustCompile(`^https?://[^\s<>"'\\` + "`" + `\x00-\x20]{1,1000}$`)
	plain        = regexp.MustCompile(`^[A-Za-z0-9_.:*-]{1,80}$`)
)

// A Problem is what is wrong with a charter, and where. Place is the path of the
// block, "question.send_forces"; Field its attribute, "body"; Value the item of the
// attribute. Field and Value are empty where the whole is meant.
type Problem struct {
	Place  string
	Field  string
	Value  string
	Reason string
	Mends  string // a suggestion, or empty
}

func (p *Problem) Error() string {
	s := show(p.Place) + ": " + p.Reason
	if p.Mends != "" {
		s += " (" + p.Mends + ")"
	}
	return s
}

// Check holds the edition to what it must be to be read: identifiers unique and
// well formed, every reference found, every rule with a source, every event, role,
// term and act on the closed lists. It returns the first *Problem.
func (c *Charter) Check() error {
	if ps := c.Problems(); len(ps) > 0 {
		return ps[0]
	}
	return nil
}

// Problems returns all problems, block by block.
func (c *Charter) Problems() []*Problem {
	k := newChecker(c)
	k.frame()
	k.bodies()
	k.questions()
	k.agreements()
	k.cofinancings()
	k.forces()
	k.duties()
	k.statuses()
	k.cards()
	k.times()
	return k.problems
}

// maxHelped is the number of problems after which no suggestion is looked for.
const maxHelped = 100

// A names is a list that a reference must be found on.
type names struct {
	list []string
	has  map[string]bool
}

func listed(list []string) names {
	n := names{list, make(map[string]bool, len(list))}
	for _, s := range list {
		n.has[s] = true
	}
	return n
}

func idsOf[T any](list []T, id func(*T) string) names {
	out := make([]string, len(list))
	for i := range list {
		out[i] = id(&list[i])
	}
	return listed(out)
}

type checker struct {
	c        *Charter
	seen     map[string]bool
	problems []*Problem

	sources, versions, offices, organs, appeals, kinds, laws, compacts, events, roles, terms, acts, lines names

	nobodies []rule.Seat       // of a body that lists none
	lives    map[string][]life // of the rules of one name
}

func newChecker(c *Charter) *checker {
	return &checker{
		c:     c,
		seen:  map[string]bool{},
		lives: map[string][]life{},

		sources:  idsOf(c.Sources, func(s *Source) string { return s.ID }),
		versions: listed(c.versions()),
		offices:  idsOf(c.Offices, func(o *Office) string { return o.ID }),
		organs:   idsOf(c.Bodies, func(b *Body) string { return b.ID }),
		appeals:  idsOf(c.Appeals, func(a *Appeal) string { return a.ID }),
		kinds:    idsOf(c.Questions, func(q *Question) string { return q.ID }),
		compacts: idsOf(c.Agreements, func(a *Agreement) string { return a.ID }),
		laws:     idsOf(c.Laws, func(l *Law) string { return l.ID }),
		events:   listed(AllEvents(c)),
		roles:    listed(Roles),
		terms:    listed(Terms),
		acts:     listed(Acts),
		lines:    listed(c.Counts()),
	}
}

func (k *checker) bad(place, field, format string, args ...any) {
	k.problems = append(k.problems, &Problem{Place: place, Field: field, Reason: fmt.Sprintf(format, args...)})
}

const illNamed = "is not well named: a name has up to 64 lower-case letters, digits and _, a letter first"

// name registers a block by its identifier and returns its place.
func (k *checker) name(block, id string) string {
	place := block + "." + id
	if !idForm.MatchString(id) {
		k.bad(place, "", illNamed)
	}
	k.once(place)
	return place
}

// rules registers a rule and checks what it rests on. Rules of one name stand for
// different times.
func (k *checker) rules(block, id string, g *Ground) string {
	place := PlaceOf(block, id, g.Since)
	if !idForm.MatchString(id) {
		k.bad(place, "", illNamed)
	}
	k.ground(place, g)
	name := block + "." + id
	k.lives[name] = append(k.lives[name], life{place, g})
	return place
}

// PlaceOf returns the place of a rule: "question.send_forces", or, of one that came with
// a version, "question.send_forces@charter.2010".
func PlaceOf(block, id, since string) string {
	if since != "" {
		return block + "." + id + "@" + since
	}
	return block + "." + id
}

func (k *checker) once(place string) {
	if k.seen[place] {
		k.bad(place, "", "stands twice")
	}
	k.seen[place] = true
}

func (k *checker) ground(place string, g *Ground) {
	if len(g.Sources) == 0 {
		k.problems = append(k.problems, &Problem{Place: place, Field: "source",
			Reason: "cites no source: every rule names the text that it codes", Mends: "add source = [ … ]"})
	}
	k.refs(place, "source", "", g.Sources, k.sources)
	for _, v := range []struct{ field, version string }{{"since", g.Since}, {"until", g.Until}} {
		if v.version != "" {
			k.ref(place, v.field, "", v.version, k.versions)
		}
	}
}

// ref checks that a reference is found in the charter and suggests the nearest.
// Prefix is what stands before the identifier in the text of the charter.
func (k *checker) ref(place, field, prefix, name string, allowed names) {
	k.want(place, field, name, allowed, prefix, "names "+show(prefix+name)+", which this charter does not have")
}

// on checks that a name stands on a closed list.
func (k *checker) on(place, field, what, name string, allowed names) {
	k.want(place, field, name, allowed, "", "names "+show(name)+", which is not on the list of "+what)
}

func (k *checker) want(place, field, name string, allowed names, prefix, reason string) {
	if allowed.has[name] {
		return
	}
	p := &Problem{Place: place, Field: field, Value: name, Reason: reason}
	if len(k.problems) < maxHelped {
		if near := Nearest(name, allowed.list); near != "" {
			p.Mends = "did you mean " + prefix + near + "?"
		}
	}
	k.problems = append(k.problems, p)
}

func (k *checker) refs(place, field, prefix string, list []string, allowed names) {
	k.unique(place, field, prefix, list)
	for _, name := range list {
		k.ref(place, field, prefix, name, allowed)
	}
}

func (k *checker) allOn(place, field, what string, list []string, allowed names) {
	k.unique(place, field, "", list)
	for _, name := range list {
		k.on(place, field, what, name, allowed)
	}
}

func (k *checker) unique(place, field, prefix string, list []string) {
	seen := make(map[string]bool, len(list))
	for _, name := range list {
		if seen[name] {
			k.problems = append(k.problems, &Problem{Place: place, Field: field, Value: name,
				Reason: "names " + show(prefix+name) + " twice"})
		}
		seen[name] = true
	}
}

// text checks a text that is there: its languages, that none is empty, and that
// it holds nothing which a screen would obey instead of showing.
func (k *checker) text(place, field string, t words.Text) {
	if t.Empty() && t.Authentic == "" {
		return
	}
	sound := true
	for _, l := range slices.Sorted(maps.Keys(t.Texts)) {
		if !languageForm.MatchString(l) {
			sound = false
			k.bad(place, field, "has a text in %s, which is not a language such as ar, ru or en", show(l))
		}
		if i := strings.IndexFunc(t.Texts[l], unseen); i >= 0 {
			k.bad(place, field, "holds a control character in its text in %s, %+q", l, []rune(t.Texts[l][i:])[0])
		}
	}
	if err := t.Check(); err != nil && sound {
		k.bad(place, field, "%v", err)
	}
}

// unseen reports control characters and the marks that reorder a line beyond
// their own text. A line may break.
func unseen(r rune) bool {
	return r != '\n' && unicode.IsControl(r) || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}

func (k *checker) url(place, url string) {
	if url != "" && !urlForm.MatchString(url) {
		k.bad(place, "url", "has the address %s, which does not start with https:// or http://", show(url))
	}
}

// show spells a name in a message: as it is when it is harmless, quoted and cut
// when it is not.
func show(s string) string {
	if plain.MatchString(s) {
		return s
	}
	if r := []rune(s[:min(len(s), 400)]); len(r) > 80 {
		s = string(r[:80]) + "…"
	}
	return fmt.Sprintf("%+q", s)
}

// Nearest returns the allowed name closest to the one given, or "" when none is
// close enough to be a slip of the pen.
func Nearest(name string, allowed []string) string {
	if len(name) > 80 {
		return ""
	}
	best, bestDist := "", len(name)/3+2
	for _, a := range allowed {
		if d := len(a) - len(name); d >= bestDist || -d >= bestDist {
			continue
		}
		if d := levenshtein.Distance(name, a, nil); d < bestDist {
			best, bestDist = a, d
		}
	}
	return best
}
