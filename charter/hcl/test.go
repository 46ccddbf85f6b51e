package hcl

import (
	"io/fs"
	"maps"
	"slices"
	"strings"

	"mithaq/charter"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// Tests reads a charter as [Load] does, and returns the tests in its files beside it, in the
// order of files and lines. Load reads and checks them too, so that no charter loads whose
// tests could not be run; but they are no part of the edition.
func Tests(fsys fs.FS, dir string) (*charter.Charter, []charter.Test, error) {
	texts, err := folder(fsys, dir)
	if err != nil {
		return nil, nil, err
	}
	l, err := parse(dir, texts)
	if err != nil {
		return nil, nil, err
	}
	return l.c, l.trials, nil
}

// trial reads a test.
func (b *block) trial(id string) charter.Test {
	t := charter.Test{ID: id, File: b.src.TypeRange.Filename, Line: b.src.TypeRange.Start.Line,
		At: b.instant("at"), Parties: b.terms("parties"), Home: b.str("home")}
	for _, g := range b.each("given", "given") {
		s := g.supposed()
		if s.At = t.At - 1; g.src.Body.Attributes["at"] != nil {
			s.At = g.instant("at")
		}
		t.Given = append(t.Given, s)
	}
	if w := b.nested("when"); w != nil {
		s := w.supposed()
		s.At = t.At
		t.When = &s
	}
	for _, e := range b.each("then", "then") {
		t.Then = append(t.Then, e.expected())
	}
	return t
}

// supposed reads an act that a test gives or asks about.
func (b *block) supposed() charter.Supposed {
	s := charter.Supposed{Line: b.src.TypeRange.Start.Line, Act: b.ref("act", ""), Kind: b.ref("kind", ""),
		Position: b.str("position"), Format: b.flag("objects_to_format"), Form: b.str("form"), Answer: b.str("answer"),
		Outcome: b.str("outcome"), States: b.terms("states"), Invokes: b.refs("invokes", ""), Concerns: b.terms("concerns"),
		Of: b.terms("of"), To: b.terms("to"), Result: b.str("result"), Chamber: b.str("chamber"),
		Present: b.number("present"), Votes: b.number("votes"), Against: b.number("against"), Until: b.instant("until"), From: b.instant("from"),
		Level: b.str("level"), Pool: b.ref("pool", "pool."), Resource: b.ref("resource", "resource."), Count: b.number("count"), Comes: b.number("comes"), Cover: b.flag("cover"), Received: b.flag("received"), How: b.str("how")}
	items := b.numbers("items")
	for _, kind := range slices.Sorted(maps.Keys(items)) {
		s.Items = append(s.Items, charter.Count{Kind: kind, N: items[kind]})
	}
	office := false
	if who, ok := b.src.Body.Attributes["who"]; ok {
		if _, list := who.Expr.(*hclsyntax.TupleConsExpr); list {
			s.Members = b.terms("who")
		} else if name, reference := b.who("office."); reference {
			s.Office, office = name, true
		} else if name != "" {
			s.Members = []string{name}
		}
	}
	name := "by"
	by := b.ref(name, "office.")
	switch e := b.attr(name); {
	case e != nil && office:
		b.wrong(name, e.Range(), "", "is for members: who names the office already")
	case e != nil:
		s.Office = by
	}
	for _, a := range attributes(b.src.Body) {
		s.Said = append(s.Said, a.Name)
	}
	return s
}

// expected reads what a test wants.
func (b *block) expected() charter.Expected {
	e := charter.Expected{Line: b.src.TypeRange.Start.Line, May: b.str("may"), Under: b.ref("under", ""), Code: b.str("code"),
		Outcome: b.str("outcome"), Question: b.ref("question", ""), Owes: b.ref("owes", ""), State: b.str("state"), Nth: b.number("nth")}
	e.Who, _ = b.who("")
	e.Called, e.Resource, e.Cover = b.str("called"), b.ref("resource", "resource."), b.flag("cover")
	e.Count, e.Shortfall = b.given("count"), b.given("shortfall")
	if b.src.Body.Attributes["refused"] != nil {
		refused := b.flag("refused")
		e.Refused = &refused
	}
	return e
}

// given reads a number, or returns nil where none stands there.
func (b *block) given(name string) *int64 {
	if b.src.Body.Attributes[name] == nil {
		return nil
	}
	n := b.number(name)
	return &n
}

// who reads a member, in quotes, or what is named by a reference, and reports which.
func (b *block) who(prefix string) (who string, reference bool) {
	name := "who"
	e := b.attr(name)
	if e == nil {
		return "", false
	}
	if _, isText := literal(e); isText {
		return b.str(name), false
	}
	full, ok := dotted(e)
	switch {
	case !ok || !strings.HasPrefix(full, prefix):
		b.wrong(name, e.Range(), "", "wants a member in quotes such as \"KG\", or a reference%s", such(prefix))
	case prefix == "" && full != organisation:
		b.wrong(name, e.Range(), "", "names %s and wants a member in quotes, or %s", quote(full), organisation)
	default:
		return b.ref(name, prefix), true
	}
	return "", true
}

// organisation is who owes what no member does.
const organisation = "organisation"
