package hcl

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"mithaq/charter"

	hcl2 "github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// A block is one that is being decoded.
type block struct {
	l     *loader
	src   *hclsyntax.Block
	place string // its path in the compiled model, "question.send_forces"
	name  string // as people call it: question "send_forces"
}

// open holds a block to its shape. It returns nil for one whose names are wrong or
// that stands twice: nothing can be said of what is in it.
func (l *loader) open(src *hclsyntax.Block) *block {
	s := shapes[src.Type]
	if len(src.Labels) != s.labels {
		l.bad(head(src), "", "%s wants %s behind it, not %d", src.Type, plural(s.labels, "name"), len(src.Labels))
		return nil
	}
	b := &block{l: l, src: src, place: strings.Join(append([]string{src.Type}, src.Labels...), "."), name: src.Type}
	for _, n := range src.Labels {
		b.name += " " + quote(n)
	}
	if src.Type == "charter" {
		b.place = "charter"
	}
	if since := src.Body.Attributes["since"]; since != nil && s.dated() {
		version, _ := dotted(since.Expr)
		b.place = charter.PlaceOf(src.Type, strings.Join(src.Labels, "."), version)
	}
	if at, ok := l.at[b.place]; ok {
		l.bad(head(src), "", "%s stands twice: first in %s, line %d", b.name, at.Filename, at.Start.Line)
		return nil
	}
	b.enter(s)
	return b
}

// nested opens a block inside another, or returns nil where there is none.
func (b *block) nested(kind string) *block {
	for _, src := range b.src.Body.Blocks {
		if src.Type == kind {
			return b.inner(src, b.place+"."+kind)
		}
	}
	return nil
}

// each opens all blocks of a kind inside another. Their places are told apart by their
// name, or, where they have none, by their number.
func (b *block) each(kind, as string) (out []*block) {
	for _, src := range b.src.Body.Blocks {
		if src.Type != kind {
			continue
		}
		place := fmt.Sprintf("%s.%s[%d]", b.place, as, len(out))
		if len(src.Labels) > 0 {
			place = b.place + "." + as + "." + src.Labels[0]
		}
		out = append(out, b.inner(src, place))
	}
	return out
}

// inner opens a block inside another at a place.
func (b *block) inner(src *hclsyntax.Block, place string) *block {
	s := shapeOf(b.src.Type, src.Type)
	n := &block{l: b.l, src: src, place: place, name: src.Type + " of " + b.name}
	if len(src.Labels) > 0 {
		n.name = src.Type + " " + quote(src.Labels[0]) + " of " + b.name
	}
	switch named := len(src.Labels); {
	case s.labels == anyLabel && named <= 1:
	case named > 0 && s.labels == 0:
		b.l.bad(head(src), "", "%s has no name behind it", src.Type+" of "+b.name)
	case named < s.labels || named > 1:
		b.l.bad(head(src), "", "%s wants one name behind it, not %d", n.name, named)
	}
	n.enter(s)
	return n
}

// label returns the name behind a block, or an empty one.
func (b *block) label() string {
	if len(b.src.Labels) == 0 {
		return ""
	}
	return b.src.Labels[len(b.src.Labels)-1]
}

// enter registers a block and reports what it must not have and what it lacks.
func (b *block) enter(s shape) {
	l := b.l
	l.at[b.place], l.names[b.place] = head(b.src), b.name
	known := s.attributes()
	for _, a := range attributes(b.src.Body) {
		switch {
		case slices.Contains(s.blocks, a.Name):
			b.fail(a.Name)
			l.bad(a.NameRange, "write "+a.Name+" { … }", "%s has a block %s, not an attribute", b.name, a.Name)
		case !slices.Contains(known, a.Name):
			l.bad(a.NameRange, didYouMean(a.Name, known), "%s has no attribute %s", b.name, quote(a.Name))
		}
	}
	count := map[string]int{}
	for _, n := range b.src.Body.Blocks {
		switch count[n.Type]++; {
		case slices.Contains(known, n.Type):
			b.fail(n.Type)
			l.bad(n.TypeRange, "write "+n.Type+" = …", "%s has an attribute %s, not a block", b.name, n.Type)
		case !slices.Contains(s.blocks, n.Type):
			l.bad(n.TypeRange, didYouMean(n.Type, s.blocks), "%s has no block %s", b.name, quote(n.Type))
		case count[n.Type] == 2 && !slices.Contains(s.many, n.Type):
			l.bad(n.TypeRange, "", "%s has more than one block %s", b.name, n.Type)
		}
	}
	for _, r := range s.required {
		if b.src.Body.Attributes[r] != nil || count[r] > 0 {
			continue
		}
		b.fail(r)
		example := r + " = …"
		if slices.Contains(s.blocks, r) {
			example = r + " { … }"
		}
		l.bad(head(b.src), "add "+example, "%s has no %s", b.name, r)
	}
}

// fail remembers that nothing more is to be said of an attribute or nested block.
func (b *block) fail(name string) {
	b.l.failed[key(b.place, name)], b.l.failed[key(b.place+"."+name, "")] = true, true
}

// attr returns the expression of an attribute and registers its place.
func (b *block) attr(name string) hclsyntax.Expression {
	a := b.src.Body.Attributes[name]
	if a == nil {
		return nil
	}
	b.l.at[key(b.place, name)] = a.Expr.Range()
	return a.Expr
}

// wrong reports an attribute that does not have the form that it must have.
func (b *block) wrong(name string, at hcl2.Range, hint, format string, args ...any) {
	b.fail(name)
	b.l.bad(at, hint, "%s: %s %s", b.name, name, fmt.Sprintf(format, args...))
}

func head(b *hclsyntax.Block) hcl2.Range {
	at := b.TypeRange
	if n := len(b.LabelRanges); n > 0 {
		at.End = b.LabelRanges[n-1].End
	}
	return at
}

func didYouMean(name string, allowed []string) string {
	if near := charter.Nearest(name, allowed); near != "" {
		return "did you mean " + near + "?"
	}
	return ""
}

// quote spells a name from a file in a message, cut and harmless.
func quote(s string) string {
	if r := []rune(s[:min(len(s), 400)]); len(r) > 80 {
		s = string(r[:80]) + "…"
	}
	for _, r := range s {
		if !strconv.IsPrint(r) {
			return strconv.QuoteToASCII(s)
		}
	}
	return strconv.Quote(s)
}

func plural(n int, what string) string {
	switch n {
	case 0:
		return "no " + what
	case 1:
		return "one " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}
