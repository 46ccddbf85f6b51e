package explore

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"mithaq"
	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/measure"
	"mithaq/member"
	"mithaq/rule"
	"mithaq/words"
)

// A Result is how a test of a charter came out.
type Result struct {
	Test   string        `json:"test"`
	File   string        `json:"file"`
	Line   int           `json:"line"`
	At     words.Instant `json:"at"`
	Passed bool          `json:"passed"`
	Then   []Came        `json:"then"`

	Law    *charter.Charter `json:"-"` // as it holds at the instant of the test
	Moment mithaq.Moment    `json:"-"` // in which all that was given is done
}

// Came is what came where a test wanted something, in the words of [charter.Expected].
type Came struct {
	Line   int              `json:"line"`
	Passed bool             `json:"passed"`
	Wanted charter.Expected `json:"wanted"`

	Case    *Case    `json:"case,omitempty"`    // what may be done, and why
	Outcome string   `json:"outcome,omitempty"` // of the question
	Because []string `json:"because,omitempty"` // the seats that prove it
	Missing []string `json:"missing,omitempty"` // the seats that did not speak
	Who     string   `json:"who,omitempty"`     // who owes, and in what state it is
	State   string   `json:"state,omitempty"`
	Rule    string   `json:"rule,omitempty"`    // of the question or the duty
	Article string   `json:"article,omitempty"` // under which it stands
	Count   *int64   `json:"count,omitempty"`   // for how many a member is called, or how many nobody is left to bring
}

// Test runs a test of a charter: it imagines the moment, does what is given, and asks. An
// error says of an act that is given what cannot be imagined; [charter.Charter.TestProblems]
// finds most of them before.
func Test(c *charter.Charter, t *charter.Test) (Result, error) {
	m, err := given(c, t)
	if err != nil {
		return Result{}, fmt.Errorf("%s:%d: test %q: %w", t.File, t.Line, t.ID, err)
	}
	r := Result{Test: t.ID, File: t.File, Line: t.Line, At: t.At, Passed: true, Then: []Came{}, Law: c.At(t.At), Moment: m}
	var asked *Case
	if t.When != nil {
		if asked, err = when(&m, t.When); err != nil {
			return Result{}, fmt.Errorf("%s:%d: when of test %q: %w", t.File, t.When.Line, t.ID, err)
		}
	}
	for _, e := range t.Then {
		came := Came{Line: e.Line, Wanted: e}
		switch {
		case e.May != "":
			came.Case = asked
			came.Passed = asked != nil && tells(asked, &e)
		case e.Outcome != "":
			came.outcome(&m, &e)
		case e.Called != "" || e.Shortfall != nil:
			came.called(&m, &e)
		default:
			came.owed(&m, &e)
		}
		r.Passed = r.Passed && came.Passed
		r.Then = append(r.Then, came)
	}
	return r, nil
}

// given imagines the moment of a test.
func given(c *charter.Charter, t *charter.Test) (mithaq.Moment, error) {
	m := mithaq.Imagine(c, t.Parties, named(t), t.Home, t.At)
	for i := range t.Given {
		g := &t.Given[i]
		each := g.Members
		if len(each) == 0 {
			each = []string{""} // the organisation
		}
		for _, who := range each {
			then := m
			then.At, then.Known = g.At, g.At
			v, err := imagined(&then, g, who)
			if err != nil {
				return m, fmt.Errorf("given in line %d: %w", g.Line, err)
			}
			id := fmt.Sprintf("given:%d", i+1)
			if len(each) > 1 {
				id += ":" + who
			}
			m = m.With(mithaq.Supposition{Act: id, Type: v.act + "/1", Member: who, Office: g.Office, Answers: v.answers, Body: v.body, Received: g.Received}, g.At)
		}
	}
	return m, nil
}

// named returns the members that a test names and that are not bound. A member exists by
// being named.
func named(t *charter.Test) []string {
	seen := map[string]bool{"": true, "organisation": true}
	for _, p := range t.Parties {
		seen[p] = true
	}
	var out []string
	add := func(names ...string) {
		for _, n := range names {
			if !seen[n] {
				seen[n], out = true, append(out, n)
			}
		}
	}
	add(t.Home)
	for i := range t.Given {
		g := &t.Given[i]
		add(g.Members...)
		add(slices.Concat(g.Concerns, g.Of, sides(g))...)
	}
	if w := t.When; w != nil {
		add(w.Members...)
		add(slices.Concat(w.Concerns, w.Of, sides(w))...)
	}
	for _, e := range t.Then {
		add(e.Who, e.Called)
	}
	return out
}

// sides are the members that an act of an agreement goes to. A notice goes to others.
func sides(s *charter.Supposed) []string {
	if strings.HasPrefix(s.Act, "agreement.") {
		return s.To
	}
	return nil
}

// when explains the act that a test asks about.
func when(m *mithaq.Moment, s *charter.Supposed) (*Case, error) {
	q := Query{Who: s.Office, Act: s.Act}
	if len(s.Members) > 0 {
		q = Query{Who: s.Members[0], Office: s.Office, Act: s.Act}
	}
	law := m.Charter.At(m.At)
	who, err := performer(m, law, q)
	if err != nil {
		return nil, err
	}
	v, err := imagined(m, s, who.member)
	if err != nil {
		return nil, err
	}
	c := v.explain(m, law, who)
	return &c, nil
}

// imagined returns the act that a test supposes of somebody, at the moment.
func imagined(m *mithaq.Moment, s *charter.Supposed, who string) (variant, error) {
	block, kind, _ := strings.Cut(s.Kind, ".")
	list, err := variants(m, with(m.Charter, m.Charter.At(m.At), s.Kind), who, s.Act, "")
	if err != nil {
		return variant{}, err
	}
	i := slices.IndexFunc(list, func(v variant) bool { return v.kind == kind && (v.block == "" || v.block == block) })
	if i < 0 {
		return variant{}, fmt.Errorf("nothing of the kind %s is there to act on", s.Kind)
	}
	v := list[i]
	v.say(m, s, who)
	return v, nil
}

// with returns the law with a kind in it that holds at some other time, so that the act can
// be imagined; that it does not hold now is for the judgment to say.
func with(edition, law *charter.Charter, kind string) *charter.Charter {
	block, id, _ := strings.Cut(kind, ".")
	more := *law
	switch block {
	case "appeal":
		if a := edition.Appeal(id); a != nil && law.Appeal(id) == nil {
			more.Appeals = append(slices.Clip(law.Appeals), *a)
		}
	case "question":
		if q := edition.Question(id); q != nil && law.Question(id) == nil {
			more.Questions = append(slices.Clip(law.Questions), *q)
		}
	case "agreement":
		if a := edition.Agreement(id); a != nil && law.Agreement(id) == nil {
			more.Agreements = append(slices.Clip(law.Agreements), *a)
		}
	case "prohibition":
		more.Prohibitions = append(slices.Clip(law.Prohibitions), edition.Prohibitions...)
	case "duty":
		more.Duties = append(slices.Clip(law.Duties), edition.Duties...)
	case "status":
		more.Statuses = append(slices.Clip(law.Statuses), edition.Statuses...)
	case "card":
		if c := edition.Card(id); c != nil && law.Card(id) == nil {
			more.Cards = append(slices.Clip(law.Cards), *c)
		}
	}
	return &more
}

// say puts what a test says of an act into its body. A point that hung on words which nobody
// had written hangs on nothing once they are written.
func (v *variant) say(m *mithaq.Moment, s *charter.Supposed, who string) {
	settled := func(attribute string, codes ...string) {
		if s.Says(attribute) {
			v.open = slices.DeleteFunc(slices.Clone(v.open), func(code string) bool { return slices.Contains(codes, code) })
		}
	}
	settled("states", "mandate.lacks_terms", "measure.no_end", "agreement.lacks_terms")
	settled("until", "question.no_close")
	settled("count", "force.more_than_consented")
	settled("invokes", "appeal.no_article")
	switch b := v.body.(type) {
	case *agreement.Request, *agreement.Offer, *agreement.Acceptance, *agreement.Amendment, *agreement.End:
		v.sayAgreement(m, s, who)
	case *council.Appeal:
		b.Invokes = s.Invokes
	case *council.Reply:
		set(&b.Answer, s.Answer)
	case *council.Question:
		b.Until, b.Concerns, b.Terms = s.Until, s.Concerns, terms(m, s)
	case *council.Extension:
		set(&b.Until, s.Until)
	case *council.Position:
		set(&b.Position, rule.Position(s.Position))
		b.Form, b.Format = s.Form, s.Format
	case *council.Announcement:
		set(&b.Outcome, rule.Outcome(s.Outcome))
		b.Terms = terms(m, s)
	case *duty.Notice:
		b.To = s.To
	case *duty.Allegation:
		if len(s.Of) > 0 {
			b.Member = s.Of[0]
		}
	case *duty.Answer:
		set(&b.Answer, s.Answer)
	case *duty.Waive:
		if len(s.Of) > 0 {
			b.Member = s.Of[0]
		}
	case *member.Status:
		if len(s.Of) > 0 {
			b.Members = s.Of
		}
		set(&b.From, s.From)
	case *measure.Impose:
		if slices.Contains(s.States, "until") {
			b.Until = m.At.Add(24 * time.Hour)
		}
	case *force.Consent:
		consent(b, s)
	case *force.Stock:
		b.Quantities, b.Pool, b.Level, b.Until = counted(s, b.Quantities), s.Pool, s.Level, s.Until
	case *force.Withdrawal:
		b.CompletesOn = s.Until
		if s.Says("from") {
			days := int64(s.From-m.At) / int64(24*time.Hour/time.Millisecond)
			b.BeginsWithinDays = &days
		}
	case *force.Alarm:
		if c := m.Charter.At(m.At).Card(b.Card); c != nil && s.Level != "" {
			*b = *alarm(m, c, s.Level)
		}
	case *force.Pass:
		set(&b.Kind, s.Resource)
		if s.Says("resource") {
			b.Cover = s.Cover
		}
		b.Comes = s.Comes
	case *force.Announce:
		b.Quantities = counted(s, b.Quantities)
	case *force.Pledge:
		b.Quantities = counted(s, b.Quantities)
	case *force.Order:
		b.Quantities = counted(s, b.Quantities)
	case *force.Move:
		b.Quantities = counted(s, b.Quantities)
	}
}

// counted returns how many of what an act says, or what it would have said else: one of the
// resource where no number is given.
func counted(s *charter.Supposed, otherwise []force.Quantity) []force.Quantity {
	q := otherwise[0]
	set(&q.Kind, s.Resource)
	if s.Says("count") {
		q.Value = words.Exactly(s.Count)
	}
	return []force.Quantity{q}
}

// set writes a word where one is said.
func set[T comparable](field *T, word T) {
	var none T
	if word != none {
		*field = word
	}
}

// consent is a step of a member's own law: a vote where a tally is given, else a decree.
func consent(b *force.Consent, s *charter.Supposed) {
	set(&b.Result, s.Result)
	b.Chamber = s.Chamber
	for _, n := range []struct {
		name  string
		value int64
		field **int64
	}{{"present", s.Present, &b.Present}, {"votes", s.Votes, &b.For}, {"against", s.Against, &b.Against}} {
		if s.Says(n.name) {
			*n.field, b.Step = &n.value, "vote"
		}
	}
	if b.Result == "passed" {
		b.Grants = some
	}
}

// terms are a mandate that states these terms and no others, or nil where nothing is said of
// one.
func terms(m *mithaq.Moment, s *charter.Supposed) *council.Terms {
	if !s.Says("states") {
		return nil
	}
	t := &council.Terms{}
	for _, term := range s.States {
		switch term {
		case "purpose":
			t.Purpose = &said
		case "area":
			t.Area = "…"
		case "tasks":
			t.Tasks = []words.Text{said}
		case "strength":
			r := words.Exactly(1)
			t.Strength = &r
		case "command":
			t.Command = "…"
		case "until":
			t.Until = m.At.Add(24 * time.Hour)
		}
	}
	return t
}

// tells reports whether an answer is the one that is wanted, and for the reason that is.
func tells(c *Case, e *charter.Expected) bool {
	if string(c.May) != e.May || e.Refused != nil && c.Refused != *e.Refused {
		return false
	}
	if e.Under == "" && e.Code == "" {
		return true
	}
	state := map[May]rule.State{No: rule.Failed, Unknown: rule.Pending}[c.May]
	if state == "" {
		state = rule.Met
	}
	return slices.ContainsFunc(c.Points, func(p Point) bool {
		return p.State == state && !p.Open && (e.Under == "" || p.Article == e.Under) && (e.Code == "" || p.Code == e.Code)
	})
}

// outcome computes what became of a question that is given.
func (c *Came) outcome(m *mithaq.Moment, e *charter.Expected) {
	_, kind, _ := strings.Cut(e.Question, ".")
	q := last(m, kind)
	if q == nil {
		return
	}
	v := m.Outcome(q)
	c.Outcome, c.Because, c.Missing = string(v.Outcome), v.Because, v.Missing
	if k := m.Law(q).Question(q.Kind); k != nil {
		c.Rule, c.Article = "question."+k.ID, k.Article()
	}
	c.Passed = c.Outcome == e.Outcome && (e.Under == "" || c.Article == e.Under)
}

// called finds for how many things alarms call a member, or how many nobody is left to bring.
func (c *Came) called(m *mithaq.Moment, e *charter.Expected) {
	n, want := int64(0), int64(1)
	for _, call := range m.Matter.Force.Calls() {
		switch {
		case call.Kind != e.Resource || call.Cover != e.Cover:
		case e.Shortfall != nil:
			n += call.Short
		default:
			n += call.For(e.Called)
		}
	}
	switch {
	case e.Shortfall != nil:
		want = *e.Shortfall
	case e.Count != nil:
		want = *e.Count
	}
	c.Who, c.Count, c.Passed = e.Called, &n, n == want
}

// owed finds the duty that was raised last of those that are meant.
func (c *Came) owed(m *mithaq.Moment, e *charter.Expected) {
	c.Rule, c.Who, c.State = e.Owes, e.Who, charter.NotOwed
	for _, d := range slices.Backward(m.Duties()) {
		if d.Finding == nil && "duty."+d.Rule == e.Owes && d.Who == e.Who && (e.Nth == 0 || d.Nth <= e.Nth && e.Nth < d.Nth+d.Times) {
			c.State, c.Article = string(d.State), d.Article
			break
		}
	}
	c.Passed = c.State == e.State && (e.Under == "" || c.Article == e.Under)
}
