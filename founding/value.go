package founding

import (
	"slices"
	"strings"
	"time"

	"mithaq/words"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// literal returns the text of a quoted string or a heredoc.
func literal(e hclsyntax.Expression) (string, bool) {
	if k, ok := e.(*hclsyntax.ObjectConsKeyExpr); ok {
		if word := hcl.ExprAsKeyword(k); word != "" {
			return word, true
		}
		e = k.Wrapped
	}
	t, ok := e.(*hclsyntax.TemplateExpr)
	if !ok {
		return "", false
	}
	var b strings.Builder
	for _, p := range t.Parts {
		v, ok := p.(*hclsyntax.LiteralValueExpr)
		if !ok || v.Val.IsNull() || v.Val.Type() != cty.String {
			return "", false
		}
		b.WriteString(v.Val.AsString())
	}
	return b.String(), true
}

// str reads a field that is text, or empty where it may be left out.
func (b *block) str(name string) string {
	e := b.attr(name)
	if e == nil {
		return ""
	}
	s, ok := literal(e)
	switch {
	case !ok:
		b.mistake(name, "", "wants text in quotes")
	case s == "":
		b.mistake(name, "leave it out, or say it", "is empty")
	}
	return s
}

// oneOf reads a field that is one of a list.
func (b *block) oneOf(name string, allowed []string) string {
	s := b.str(name)
	if !b.failed[name] && !slices.Contains(allowed, s) {
		b.mistake(name, didYouMean(s, allowed), "is %s, which is none of %s", quote(s), strings.Join(allowed, ", "))
	}
	return s
}

func (b *block) number(name string) int64 {
	e := b.attr(name)
	if e == nil {
		return 0
	}
	v, ok := e.(*hclsyntax.LiteralValueExpr)
	if ok && !v.Val.IsNull() && v.Val.Type() == cty.Number {
		if f := v.Val.AsBigFloat(); f.IsInt() {
			if n, exact := f.Int64(); exact == 0 {
				return n
			}
		}
	}
	b.mistake(name, "", "wants a whole number")
	return 0
}

// entries reads an object of texts: { ru = "…", en = "…" }.
func (b *block) entries(name string, e hclsyntax.Expression, want string) map[string]string {
	o, ok := e.(*hclsyntax.ObjectConsExpr)
	if !ok {
		b.wrongAt(name, e.Range(), "", "wants %s", want)
		return nil
	}
	out := map[string]string{}
	for _, item := range o.Items {
		key, isName := literal(item.KeyExpr)
		value, isText := literal(item.ValueExpr)
		_, twice := out[key]
		switch {
		case !isName:
			b.wrongAt(name, item.KeyExpr.Range(), "", "wants a name before the sign =")
		case !isText || value == "":
			b.wrongAt(name, item.ValueExpr.Range(), "leave out what has no value", "wants text in quotes")
		case twice:
			b.wrongAt(name, item.KeyExpr.Range(), "", "has %s twice", quote(key))
		default:
			out[key] = value
		}
	}
	return out
}

// text reads a text in the three languages, with the one that is authentic.
func (b *block) text(name string) (t words.Text) {
	e := b.attr(name)
	if e == nil {
		return t
	}
	t.Texts = b.entries(name, e, `texts by language: { authentic = "ru", ar = "…", ru = "…", en = "…" }`)
	t.Authentic = t.Texts["authentic"]
	delete(t.Texts, "authentic")
	if b.failed[name] {
		return t
	}
	if t.Authentic == "" {
		b.mistake(name, `add authentic = "…"`, "does not say which language is authentic")
		return t
	}
	for _, lang := range words.Languages {
		if t.Texts[lang] == "" {
			b.mistake(name, "add "+lang+` = "…"`, "has no text in %s", quote(lang))
			return t
		}
	}
	if err := t.Check(); err != nil {
		b.mistake(name, "", "cannot stand: %v", err)
	}
	return t
}

// items reads the elements of a list.
func (b *block) items(name string) []hclsyntax.Expression {
	e := b.attr(name)
	if e == nil {
		return nil
	}
	t, ok := e.(*hclsyntax.TupleConsExpr)
	if !ok {
		b.mistake(name, "write it in square brackets", "wants a list")
		return nil
	}
	return t.Exprs
}

// references are names of credential blocks, with their places.
type reference struct {
	id string
	at hcl.Range
}

// reference reads credential.NAME.
func (b *block) reference(name string, e hclsyntax.Expression) (reference, bool) {
	t, ok := e.(*hclsyntax.ScopeTraversalExpr)
	if ok && len(t.Traversal) == 2 && t.Traversal.RootName() == "credential" {
		if step, ok := t.Traversal[1].(hcl.TraverseAttr); ok {
			return reference{step.Name, e.Range()}, true
		}
	}
	hint := ""
	if s, is := literal(e); is && hclsyntax.ValidIdentifier(s) {
		hint = "write credential." + s + " without quotes"
	} else if ok && len(t.Traversal) == 1 {
		hint = "write credential." + t.Traversal.RootName()
	}
	b.wrongAt(name, e.Range(), hint, "wants a credential of this file, such as credential.keeper")
	return reference{}, false
}

func (b *block) references(name string) (out []reference) {
	for _, e := range b.items(name) {
		if r, ok := b.reference(name, e); ok {
			out = append(out, r)
		}
	}
	return out
}

// instant reads a time with its offset, or a date, which is the beginning of that day at
// the charter's seat.
func (b *block) instant(name string, seat words.Offset) words.Instant {
	e := b.attr(name)
	if e == nil {
		return 0
	}
	s, _ := literal(e)
	at, ok := instant(s, seat)
	if !ok {
		b.mistake(name, "", `wants a time with its offset such as "2026-01-01T00:00:00+03:00", or a date`)
	}
	return at
}

func instant(s string, seat words.Offset) (words.Instant, bool) {
	t, err := time.Parse(time.DateOnly, s)
	if err == nil {
		ahead, err := seat.Duration()
		if err != nil {
			return 0, false
		}
		t = t.Add(-ahead)
	} else if t, err = time.Parse(time.RFC3339, s); err != nil || t.Nanosecond() != 0 {
		return 0, false
	}
	at := words.At(t)
	_, err = at.MarshalText()
	return at, err == nil && at > 0
}
