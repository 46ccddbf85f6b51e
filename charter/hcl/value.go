package hcl

import (
	"strings"

	"mithaq/rule"
	"mithaq/words"

	hcl2 "github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// literal returns the text of a quoted string or a heredoc.
func literal(e hclsyntax.Expression) (string, bool) {
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

// dotted returns a reference as it is written: "treaty.art4_2".
func dotted(e hclsyntax.Expression) (string, bool) {
	t, ok := e.(*hclsyntax.ScopeTraversalExpr)
	if !ok {
		return "", false
	}
	var b strings.Builder
	for i, step := range t.Traversal {
		switch s := step.(type) {
		case hcl2.TraverseRoot:
			b.WriteString(s.Name)
		case hcl2.TraverseAttr:
			b.WriteString("." + s.Name)
		case hcl2.TraverseIndex: // the year of a version: charter.2010
			if s.Key.Type() != cty.Number || !s.Key.AsBigFloat().IsInt() {
				return "", false
			}
			year := "." + s.Key.AsBigFloat().Text('f', 0)
			if s.SrcRange.End.Byte-s.SrcRange.Start.Byte != len(year) { // in brackets
				return "", false
			}
			b.WriteString(year)
		default:
			return "", false
		}
		if i > 8 {
			return "", false
		}
	}
	return b.String(), true
}

func (b *block) str(name string) string {
	e := b.attr(name)
	if e == nil {
		return ""
	}
	s, ok := literal(e)
	if !ok {
		b.wrong(name, e.Range(), "", "wants text in quotes")
	}
	return s
}

func (b *block) flag(name string) bool {
	e := b.attr(name)
	if e == nil {
		return false
	}
	v, ok := e.(*hclsyntax.LiteralValueExpr)
	if !ok || v.Val.IsNull() || v.Val.Type() != cty.Bool {
		b.wrong(name, e.Range(), "", "wants true or false")
		return false
	}
	return v.Val.True()
}

func (b *block) number(name string) int64 {
	e := b.attr(name)
	if e == nil {
		return 0
	}
	n, ok := integer(e)
	if !ok {
		b.wrong(name, e.Range(), "", "wants a whole number")
	}
	return n
}

func integer(e hclsyntax.Expression) (int64, bool) {
	v, ok := e.(*hclsyntax.LiteralValueExpr)
	if !ok || v.Val.IsNull() || v.Val.Type() != cty.Number {
		return 0, false
	}
	f := v.Val.AsBigFloat()
	n, acc := f.Int64()
	return n, f.IsInt() && acc == 0
}

// fraction reads a text such as "2/3". It returns nil where there is none.
func (b *block) fraction(name string) *rule.Fraction {
	e := b.attr(name)
	if e == nil {
		return nil
	}
	s, _ := literal(e)
	f, err := rule.ParseFraction(s)
	if err != nil {
		b.wrong(name, e.Range(), "", `wants a fraction in quotes such as "2/3"`)
		return nil
	}
	return &f
}

// numbers reads an object of numbers by name.
func (b *block) numbers(name string) map[string]int64 {
	e := b.attr(name)
	if e == nil {
		return nil
	}
	o, ok := e.(*hclsyntax.ObjectConsExpr)
	if !ok {
		b.wrong(name, e.Range(), "", "wants numbers by name such as { votes = 29 }")
		return nil
	}
	out := map[string]int64{}
	for _, item := range o.Items {
		id := hcl2.ExprAsKeyword(item.KeyExpr)
		n, ok := integer(item.ValueExpr)
		_, twice := out[id]
		switch {
		case id == "":
			b.wrong(name, item.KeyExpr.Range(), "", "wants a name before the sign =")
		case !ok:
			b.wrong(name, item.ValueExpr.Range(), "", "wants a whole number for %s", id)
		case twice:
			b.wrong(name, item.KeyExpr.Range(), "", "has %s twice", id)
		}
		out[id] = n
	}
	return out
}

// ref returns a reference without the prefix that its kind is written with.
func (b *block) ref(name, prefix string) string {
	e := b.attr(name)
	if e == nil {
		return ""
	}
	s, _ := b.reference(name, prefix, e)
	return s
}

func (b *block) reference(name, prefix string, e hclsyntax.Expression) (string, bool) {
	full, ok := dotted(e)
	if !ok {
		hint := ""
		if s, isText := literal(e); isText && hclsyntax.ValidIdentifier(strings.ReplaceAll(s, ".", "_")) && len(s) < 80 {
			hint = "write " + s + " without quotes"
		}
		b.wrong(name, e.Range(), hint, "wants a reference%s", such(prefix))
		return "", false
	}
	s, ok := strings.CutPrefix(full, prefix)
	if !ok || s == "" {
		hint := ""
		if !strings.Contains(full, ".") && prefix != "" {
			hint = "did you mean " + prefix + full + "?"
		}
		b.wrong(name, e.Range(), hint, "names %s and wants a reference%s", quote(full), such(prefix))
		return "", false
	}
	b.l.at[key(b.place, name, s)] = e.Range()
	return s, true
}

func such(prefix string) string {
	if prefix == "" {
		return ""
	}
	return " that starts with " + strings.TrimSuffix(prefix, ".")
}

// items returns the expressions of a list.
func (b *block) items(name string) []hclsyntax.Expression {
	e := b.attr(name)
	if e == nil {
		return nil
	}
	t, ok := e.(*hclsyntax.TupleConsExpr)
	if !ok {
		b.wrong(name, e.Range(), "write it in square brackets", "wants a list")
		return nil
	}
	return t.Exprs
}

func (b *block) refs(name, prefix string) (out []string) {
	for _, e := range b.items(name) {
		if s, ok := b.reference(name, prefix, e); ok {
			out = append(out, s)
		}
	}
	return out
}

// terms returns a list of quoted words.
func (b *block) terms(name string) (out []string) {
	for _, e := range b.items(name) {
		s, ok := literal(e)
		if !ok {
			b.wrong(name, e.Range(), "", "wants words in quotes")
			continue
		}
		b.l.at[key(b.place, name, s)] = e.Range()
		out = append(out, s)
	}
	return out
}

// text returns a text in several languages, or in the charter's when only one
// string stands there.
func (b *block) text(name string) (t words.Text) {
	e := b.attr(name)
	if e == nil {
		return t
	}
	if s, ok := literal(e); ok {
		if b.l.language == "" {
			b.wrong(name, e.Range(), "write { en = … }, or give the charter a language", "does not say its language")
			return t
		}
		t = words.Text{Authentic: b.l.language, Texts: map[string]string{b.l.language: s}}
		return b.sound(name, e, t)
	}
	o, ok := e.(*hclsyntax.ObjectConsExpr)
	if !ok {
		b.wrong(name, e.Range(), "", "wants texts by language such as { ru = …, en = … }")
		return t
	}
	t.Texts = map[string]string{}
	for _, item := range o.Items {
		lang := hcl2.ExprAsKeyword(item.KeyExpr)
		if k, ok := item.KeyExpr.(*hclsyntax.ObjectConsKeyExpr); ok && lang == "" {
			lang, _ = literal(k.Wrapped)
		}
		s, ok := literal(item.ValueExpr)
		switch {
		case lang == "":
			b.wrong(name, item.KeyExpr.Range(), "", "wants a language such as ru before the sign =")
		case !ok:
			b.wrong(name, item.ValueExpr.Range(), "", "wants text in quotes")
		case lang == "authentic":
			if t.Authentic != "" {
				b.wrong(name, item.KeyExpr.Range(), "", "says twice which language is authentic")
			}
			t.Authentic = s
		case t.Texts[lang] != "":
			b.wrong(name, item.KeyExpr.Range(), "", "has the language %s twice", quote(lang))
		case s == "":
			b.wrong(name, item.ValueExpr.Range(), "leave the language out", "is empty in %s", quote(lang))
		default:
			t.Texts[lang] = s
		}
	}
	if b.l.failed[key(b.place, name)] {
		return t
	}
	if t.Authentic == "" {
		t.Authentic = b.authentic(t)
	}
	return b.sound(name, e, t)
}

// authentic returns the language of a text that does not say which of its own is
// authentic: the only one, or the charter's.
func (b *block) authentic(t words.Text) string {
	if len(t.Texts) == 1 {
		for only := range t.Texts {
			return only
		}
	}
	return b.l.language
}

func (b *block) sound(name string, e hclsyntax.Expression, t words.Text) words.Text {
	switch {
	case t.Authentic == "":
		b.wrong(name, e.Range(), `add authentic = "…", or give the charter a language`, "does not say which language is authentic")
	case t.Texts[t.Authentic] == "":
		b.wrong(name, e.Range(), "", "has no text in %s, its authentic language", quote(t.Authentic))
	}
	return t
}
