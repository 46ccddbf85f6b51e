package replay

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

func (l *loader) expect(b *block) {
	e := &Expectation{}
	ok := l.decode(b.attr("query"), &e.Query, nil)
	if ok && !slices.Contains(Queries, e.Query) {
		l.fault(b.attr("query").Range(), didYouMean(e.Query, Queries), "a case can ask for %s, not for %.40q", strings.Join(Queries, ", "), e.Query)
		ok = false
	}
	ok = l.instant(b.attr("at"), &e.At) && ok
	if x := b.attr("known"); x != nil {
		ok = l.instant(x, &e.Known) && ok
	}
	object, is := b.attr("check").(*hclsyntax.ObjectConsExpr)
	if !is || len(object.Items) == 0 {
		l.fault(b.attr("check").Range(), "", `check names at least one value: { "path" = value }`)
		return
	}
	for _, item := range object.Items {
		var c Check
		if !l.decode(item.KeyExpr, &c.Path, nil) {
			ok = false
			continue
		}
		if _, err := parsePath(c.Path); err != nil {
			l.fault(item.KeyExpr.Range(), "", "%v", err)
			ok = false
		}
		if slices.ContainsFunc(e.Checks, func(o Check) bool { return o.Path == c.Path }) {
			l.fault(item.KeyExpr.Range(), "", "%q is checked twice", c.Path)
			ok = false
		}
		var valued bool
		c.Want, valued = l.json(item.ValueExpr)
		c.Place = place(item.KeyExpr.Range())
		e.Checks = append(e.Checks, c)
		ok = ok && valued
	}
	if ok {
		l.c.Steps = append(l.c.Steps, Step{Place: place(b.TypeRange), Label: b.label, Kind: Expect, Expect: e})
	}
}

// names notes the members and people that a value names, to be judged at the end.
func (l *loader) names(expr hclsyntax.Expression) {
	note := func(kind string, e hclsyntax.Expression) {
		if v, ok := literal(e); ok {
			l.named = append(l.named, reference{kind + "." + v, e.Range()})
		}
	}
	switch e := expr.(type) {
	case *hclsyntax.ObjectConsExpr:
		for _, item := range e.Items {
			switch key, _ := literal(item.KeyExpr); key {
			case "member", "asked_by":
				note("member", item.ValueExpr)
			case "person":
				note("person", item.ValueExpr)
			case "members", "addressees", "seats":
				items, _ := hcl.ExprList(item.ValueExpr)
				for _, m := range items {
					if m, ok := m.(hclsyntax.Expression); ok {
						note("member", m)
					}
				}
			default:
				l.names(item.ValueExpr)
			}
		}
	case *hclsyntax.TupleConsExpr:
		for _, item := range e.Exprs {
			l.names(item)
		}
	}
}
