package view

import (
	"cmp"
	"slices"
	"strings"

	"mithaq"
	"mithaq/charter"
	"mithaq/words"
)

// A Charter is the law of the pact as it holds at an instant: its texts, the articles that rules
// rest on, and under each article the rules that rest on it.
type Charter struct {
	ID      string            `json:"id"`
	Name    map[string]string `json:"name"`
	At      words.Instant     `json:"at"`
	Edition string            `json:"edition"` // digest
	From    *words.Instant    `json:"from"`    // since when these rules hold; null: from the beginning
	Until   *words.Instant    `json:"until"`   // when other rules begin to hold; null: none are known
	Texts   []Text            `json:"texts"`
}

// A Text is an instrument with its versions and its articles.
type Text struct {
	ID       string            `json:"id"`
	Name     map[string]string `json:"name"` // empty for a practice, which is no text
	Versions []Version         `json:"versions"`
	Articles []Article         `json:"articles"`
}

// A Version is one text of an instrument.
type Version struct {
	ID         string         `json:"id"`
	Signed     *words.Instant `json:"signed"`
	InForce    *words.Instant `json:"in_force"` // null: the date was not found
	Holds      bool           `json:"holds"`    // it is the one in force at the instant
	URL        string         `json:"url,omitempty"`
	Unverified bool           `json:"unverified,omitempty"`
}

// An Article is a place in a text, what it provides in our words, and what rests on it then.
type Article struct {
	ID         string            `json:"id"`
	Label      map[string]string `json:"label"`
	Gist       map[string]string `json:"gist"`
	URL        string            `json:"url,omitempty"`
	Unverified bool              `json:"unverified,omitempty"`
	Rules      []Rule            `json:"rules"`
}

// A Rule is a block of the charter in a few words. What it does not have is empty.
type Rule struct {
	Block string            `json:"block"` // "duty"
	ID    string            `json:"id"`
	Name  map[string]string `json:"name,omitempty"` // of those that have one
	Side  string            `json:"side,omitempty"` // of an office: member, organisation
	Acts  []string          `json:"acts,omitempty"` // that an office may perform, that a limit or a rule on receiving is about
	By    []string          `json:"by,omitempty"`   // offices that make the appeal, strike the card
	Body  string            `json:"body,omitempty"` // that decides the question
	On    string            `json:"on,omitempty"`   // the event that raises a duty, before which a gate stands
	Owes  string            `json:"owes,omitempty"` // a role
	When  string            `json:"when,omitempty"` // "immediately", "within", "stated"
	MetBy []string          `json:"met_by,omitempty"`
	Whose string            `json:"whose,omitempty"` // the member whose law it is
}

// OfCharter returns the law as it holds at an instant, by the edition in force now, or nil where the
// record has none yet.
func OfCharter(s mithaq.State, at words.Instant) *Charter {
	c := s.Charter()
	if c == nil {
		return nil
	}
	law := c.At(at)
	v := &Charter{ID: c.ID, Name: c.Name.Texts, At: at, Edition: s.Chain().Edition.String(), Texts: []Text{}}
	for _, from := range c.Spans() {
		switch {
		case from <= at:
			v.From = instant(from)
		case v.Until == nil:
			v.Until = instant(from)
		}
	}
	rests := resting(law)
	for _, t := range provenance(c) {
		text := Text{ID: t, Versions: []Version{}, Articles: []Article{}}
		if in := c.Instrument(t); in != nil {
			text.Name = in.Name.Texts
			text.Versions = versions(in, at)
		}
		for _, src := range c.Sources {
			if of, _, _ := strings.Cut(src.ID, "."); of == t {
				text.Articles = append(text.Articles, Article{src.ID, src.Label.Texts, src.Gist.Texts, src.URL, src.Unverified, list(rests[src.ID])})
			}
		}
		slices.SortStableFunc(text.Articles, byNumber)
		v.Texts = append(v.Texts, text)
	}
	return v
}

// provenance returns what sources are of: first the instruments, that which constitutes the pact before
// the others, then what is no text.
func provenance(c *charter.Charter) []string {
	var out, more []string
	for _, in := range c.Instruments {
		if in.Constitutes {
			out = append(out, in.ID)
		} else {
			more = append(more, in.ID)
		}
	}
	out = append(out, more...)
	for _, src := range c.Sources {
		if of, _, _ := strings.Cut(src.ID, "."); !slices.Contains(out, of) {
			out = append(out, of)
		}
	}
	return out
}

func versions(in *charter.Instrument, at words.Instant) []Version {
	out := []Version{}
	last := -1
	for i, v := range in.Versions {
		out = append(out, Version{ID: v.ID, Signed: instant(v.Signed), InForce: instant(v.InForce), URL: v.URL, Unverified: v.Unverified})
		if v.Force() <= at && (last < 0 || in.Versions[last].Force() <= v.Force()) {
			last = i
		}
	}
	if last >= 0 {
		out[last].Holds = true
	}
	return out
}

// byNumber orders articles by their numbers; what has none comes after them.
func byNumber(a, b Article) int {
	named := func(id string) int {
		if strings.Contains(id, ".art") {
			return 0
		}
		return 1
	}
	return cmp.Or(named(a.ID)-named(b.ID), natural(a.ID, b.ID))
}

// natural compares names in which numbers are numbers: art2 before art10.
func natural(a, b string) int {
	digits := func(s string) int {
		n := 0
		for n < len(s) && s[n] >= '0' && s[n] <= '9' {
			n++
		}
		return n
	}
	for a != "" && b != "" {
		if n, m := digits(a), digits(b); n > 0 && m > 0 {
			x, y := strings.TrimLeft(a[:n], "0"), strings.TrimLeft(b[:m], "0")
			if c := cmp.Or(cmp.Compare(len(x), len(y)), strings.Compare(x, y)); c != 0 {
				return c
			}
			a, b = a[n:], b[m:]
			continue
		}
		if a[0] != b[0] {
			return cmp.Compare(a[0], b[0])
		}
		a, b = a[1:], b[1:]
	}
	return cmp.Compare(len(a), len(b))
}

// resting returns the rules that rest on each source, in the order of their blocks.
func resting(law *charter.Charter) map[string][]Rule {
	out := map[string][]Rule{}
	add := func(g *charter.Ground, r Rule) {
		for _, src := range g.Sources {
			out[src] = append(out[src], r)
		}
	}
	for i := range law.Bodies {
		b := &law.Bodies[i]
		add(&b.Ground, Rule{Block: "body", ID: b.ID, Name: b.Name.Texts, By: b.Sits})
	}
	for i := range law.Offices {
		o := &law.Offices[i]
		add(&o.Ground, Rule{Block: "office", ID: o.ID, Name: o.Name.Texts, Side: o.Of, Acts: o.May})
	}
	for i := range law.Appeals {
		a := &law.Appeals[i]
		add(&a.Ground, Rule{Block: "appeal", ID: a.ID, Name: a.Is.Texts, By: a.By})
	}
	for i := range law.Questions {
		q := &law.Questions[i]
		add(&q.Ground, Rule{Block: "question", ID: q.ID, Name: q.Name.Texts, Body: q.Body, By: q.Opened})
	}
	for i := range law.Agreements {
		a := &law.Agreements[i]
		add(&a.Ground, Rule{Block: "agreement", ID: a.ID, Name: a.Name.Texts})
	}
	for i := range law.Duties {
		d := &law.Duties[i]
		add(&d.Ground, Rule{Block: "duty", ID: d.ID, Name: d.Name.Texts, On: d.On, Owes: d.Owes, When: d.When.Kind, MetBy: d.Meets()})
	}
	for i := range law.Gates {
		g := &law.Gates[i]
		add(&g.Ground, Rule{Block: "gate", ID: g.ID, On: g.Before})
	}
	for i := range law.Laws {
		l := &law.Laws[i]
		add(&l.Ground, Rule{Block: "law", ID: l.ID, Name: l.Name.Texts, Whose: l.Member})
	}
	for i := range law.Limits {
		l := &law.Limits[i]
		add(&l.Ground, Rule{Block: "limit", ID: l.ID, Acts: []string{l.Act}})
	}
	for i := range law.Prohibitions {
		p := &law.Prohibitions[i]
		add(&p.Ground, Rule{Block: "prohibition", ID: p.ID, Name: p.Name.Texts})
	}
	for i := range law.Statuses {
		s := &law.Statuses[i]
		add(&s.Ground, Rule{Block: "status", ID: s.ID, Name: s.Name.Texts})
	}
	for i := range law.Cards {
		k := &law.Cards[i]
		add(&k.Ground, Rule{Block: "card", ID: k.ID, Name: k.Name.Texts, By: k.StruckBy})
	}
	for i := range law.Cofinancings {
		f := &law.Cofinancings[i]
		add(&f.Ground, Rule{Block: "cofinancing", ID: f.ID, Name: f.Name.Texts})
	}
	for i := range law.Pools {
		p := &law.Pools[i]
		add(&p.Ground, Rule{Block: "pool", ID: p.ID, Name: p.Name.Texts})
	}
	for i := range law.Floors {
		f := &law.Floors[i]
		add(&f.Ground, Rule{Block: "floor", ID: f.ID})
	}
	for i := range law.Resources {
		r := &law.Resources[i]
		add(&r.Ground, Rule{Block: "resource", ID: r.ID, Name: r.Name.Texts})
	}
	for i := range law.Received {
		r := &law.Received[i]
		add(&r.Ground, Rule{Block: "received", ID: r.ID, Acts: r.Acts})
	}
	for i := range law.Witnessed {
		w := &law.Witnessed[i]
		add(&w.Ground, Rule{Block: "witnessed", ID: w.ID, Acts: w.Acts})
	}
	for i := range law.Readings {
		r := &law.Readings[i]
		add(&charter.Ground{Sources: []string{r.On}}, Rule{Block: "reading", ID: r.ID, Name: r.Says.Texts})
	}
	return out
}
