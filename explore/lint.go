package explore

import (
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/words"
)

// Check returns what is found in a charter that has been loaded, the heaviest first.
func Check(c *charter.Charter) []Finding {
	l := &linter{c: c, last: map[string]int{}}
	l.begin = l.beginning()
	l.sources()
	l.versions()
	l.gaps()
	for _, p := range l.periods() {
		l.enter(p)
		l.offices()
		l.bodies()
		l.appeals()
		l.questions()
		l.agreements()
		l.duties()
		l.forces()
		l.statuses()
		l.cards()
		l.chairs()
	}
	l.spans()
	slices.SortFunc(l.found, order)
	return l.found
}

// A linter goes through the times of a charter.
type linter struct {
	c     *charter.Charter // as it holds at any time
	begin words.Instant    // before it there are no members, and nothing is asked

	period
	law   *charter.Charter             // as it holds in the period
	can   map[string][]*charter.Office // who may perform an act on his own signature
	told  bool                         // somebody may transcribe or register what others did
	rolls map[string]*votes            // what was worked out of the questions, by name

	found   []Finding
	grounds []*charter.Ground // of each finding; nil for one of no rule
	last    map[string]int    // of a finding, the one of the period before, which may go on
}

// A period is a time in which the same rules hold.
type period struct{ from, until words.Instant }

// beginning returns the first force of the instrument under which members are counted
// first, or 0 where there is none.
func (l *linter) beginning() words.Instant {
	in := l.c.Standing(0)
	if in == nil {
		l.tell("nobody_bound", whole)
		return 0
	}
	return in.Begins()
}

// periods returns the times in which the same rules hold, from the beginning on.
func (l *linter) periods() (out []period) {
	starts := l.c.Spans()
	if len(starts) == 0 || starts[0] > l.begin {
		starts = append([]words.Instant{l.begin}, starts...)
	}
	for i, from := range starts {
		until := words.Never
		if i+1 < len(starts) {
			until = starts[i+1]
		}
		if from >= l.begin {
			out = append(out, period{from, until})
		}
	}
	return out
}

// enter takes up the rules of a period.
func (l *linter) enter(p period) {
	l.period, l.law = p, l.c.At(p.from)
	l.can, l.told, l.rolls = map[string][]*charter.Office{}, false, map[string]*votes{}
	for i := range l.law.Offices {
		o := &l.law.Offices[i]
		l.told = l.told || o.Transcribes || o.Registers
		for _, act := range o.May {
			l.can[act] = append(l.can[act], o)
		}
	}
}

// A place is the rule that a finding is about. The ground is nil for what is no rule.
type place struct {
	block, id string
	*charter.Ground
}

var whole = place{"charter", "", nil}

func (p place) since() string {
	if p.Ground == nil {
		return ""
	}
	return p.Since
}

func (p place) finding(kind string, args []string) Finding {
	f := Finding{Severity: severities[kind], Code: kind, Block: p.block, ID: p.id, Since: p.since()}
	if p.Ground != nil {
		f.Article, f.Sources = p.Ground.Article(), p.Sources
	}
	for i := 0; i+1 < len(args); i += 2 {
		if f.Args == nil {
			f.Args = map[string]string{}
		}
		f.Args[args[i]] = args[i+1]
	}
	return f
}

// tell adds a finding that is so at any time. Arguments are name, value, name, value.
func (l *linter) tell(kind string, p place, args ...string) {
	l.add(p.finding(kind, args), p)
}

func (l *linter) add(f Finding, p place) {
	l.found, l.grounds = append(l.found, f), append(l.grounds, p.Ground)
}

// find adds a finding of the period. What was found of the period before goes on.
func (l *linter) find(kind string, p place, args ...string) {
	f := p.finding(kind, args)
	key := f.String()
	if i, ok := l.last[key]; ok && (l.found[i].Until == l.from || l.found[i].Until == l.until) {
		l.found[i].Until = l.until
		return
	}
	f.From, f.Until = l.from, l.until
	l.last[key] = len(l.found)
	l.add(f, p)
}

// spans takes away the times of findings that are so as long as their rules hold.
func (l *linter) spans() {
	for i := range l.found {
		f := &l.found[i]
		if f.Until == 0 {
			continue
		}
		from, until := l.begin, words.Never
		if g := l.grounds[i]; g != nil {
			from, until = l.c.Lifetime(g)
		}
		if f.From <= max(from, l.begin) && f.Until >= until {
			f.From, f.Until = 0, 0
		}
		if f.Until == words.Never {
			f.Until = 0
		}
	}
}

// rules returns all rules of the edition, in the order of its lists.
func (l *linter) rules() (out []place) {
	c := l.c
	out = slices.Grow(out, len(c.Offices)+len(c.Bodies)+len(c.Appeals)+len(c.Questions)+len(c.Duties))
	for i := range c.Offices {
		out = append(out, of(&c.Offices[i]))
	}
	for i := range c.Bodies {
		out = append(out, of(&c.Bodies[i]))
	}
	for i := range c.Appeals {
		out = append(out, of(&c.Appeals[i]))
	}
	for i := range c.Questions {
		out = append(out, of(&c.Questions[i]))
	}
	for i := range c.Resources {
		out = append(out, of(&c.Resources[i]))
	}
	for i := range c.Agreements {
		out = append(out, of(&c.Agreements[i]))
	}
	for i := range c.Gates {
		out = append(out, of(&c.Gates[i]))
	}
	for i := range c.Laws {
		out = append(out, of(&c.Laws[i]))
	}
	for i := range c.Duties {
		out = append(out, of(&c.Duties[i]))
	}
	for i := range c.Limits {
		out = append(out, of(&c.Limits[i]))
	}
	for i := range c.Prohibitions {
		out = append(out, of(&c.Prohibitions[i]))
	}
	for i := range c.Statuses {
		out = append(out, of(&c.Statuses[i]))
	}
	for i := range c.Readings {
		out = append(out, of(&c.Readings[i]))
	}
	for i := range c.Witnessed {
		out = append(out, of(&c.Witnessed[i]))
	}
	for i := range c.Received {
		out = append(out, of(&c.Received[i]))
	}
	for i := range c.Pools {
		out = append(out, of(&c.Pools[i]))
	}
	for i := range c.Floors {
		out = append(out, of(&c.Floors[i]))
	}
	for i := range c.Cards {
		out = append(out, of(&c.Cards[i]))
	}
	for i := range c.Cofinancings {
		out = append(out, of(&c.Cofinancings[i]))
	}
	return out
}

// of returns the place of a rule.
func of(rule any) place {
	switch r := rule.(type) {
	case *charter.Office:
		return place{"office", r.ID, &r.Ground}
	case *charter.Body:
		return place{"body", r.ID, &r.Ground}
	case *charter.Appeal:
		return place{"appeal", r.ID, &r.Ground}
	case *charter.Question:
		return place{"question", r.ID, &r.Ground}
	case *charter.Resource:
		return place{"resource", r.ID, &r.Ground}
	case *charter.Agreement:
		return place{"agreement", r.ID, &r.Ground}
	case *charter.Gate:
		return place{"gate", r.ID, &r.Ground}
	case *charter.Law:
		return place{"law", r.Member + "." + r.ID, &r.Ground}
	case *charter.Duty:
		return place{"duty", r.ID, &r.Ground}
	case *charter.Limit:
		return place{"limit", r.ID, &r.Ground}
	case *charter.Prohibition:
		return place{"prohibition", r.ID, &r.Ground}
	case *charter.Status:
		return place{"status", r.ID, &r.Ground}
	case *charter.Reading:
		return place{"reading", r.ID, &r.Ground}
	case *charter.Witnessed:
		return place{"witnessed", r.ID, &r.Ground}
	case *charter.Received:
		return place{"received", r.ID, &r.Ground}
	case *charter.Pool:
		return place{"pool", r.ID, &r.Ground}
	case *charter.Floor:
		return place{"floor", r.ID, &r.Ground}
	case *charter.Cofinancing:
		return place{"cofinancing", r.ID, &r.Ground}
	case *charter.Card:
		return place{"card", r.ID, &r.Ground}
	}
	return whole
}

// comma spells a list for an argument.
func comma(list []string) string { return strings.Join(list, ", ") }
