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

// A shape is what a kind of block holds.
type shape struct {
	labels   int      // names behind the kind
	required []string // attributes and blocks that must be there
	optional []string // attributes
	blocks   []string // nested blocks, each once
}

func (s shape) attributes() []string {
	var out []string
	for _, n := range slices.Concat(s.required, s.optional) {
		if !slices.Contains(s.blocks, n) {
			out = append(out, n)
		}
	}
	return out
}

// kinds lists the blocks of a file, and shapes what they hold. Nested blocks stand
// in shapes under the path of their kind.
var (
	kinds = []string{"appeal", "body", "charter", "duty", "gate", "instrument", "law", "limit", "office",
		"prohibition", "question", "reading", "source", "version", "witnessed"}
	rules  = []string{"consensus", "tally", "unknown"}
	shapes = map[string]shape{
		"charter":     {1, []string{"name", "seat"}, []string{"language"}, []string{"seat"}},
		"seat":        {0, []string{"name", "offset"}, nil, nil},
		"instrument":  {1, []string{"name"}, []string{"constitutes"}, nil},
		"version":     {2, nil, []string{"signed", "in_force", "url", "unverified"}, nil},
		"source":      {2, []string{"label", "gist"}, []string{"url", "unverified"}, nil},
		"office":      {1, []string{"name", "of"}, []string{"may", "transcribes", "registers", "source", "unverified"}, nil},
		"body":        {1, []string{"name", "seats"}, []string{"source", "unverified"}, nil},
		"appeal":      {1, []string{"name", "by"}, []string{"source", "unverified"}, nil},
		"question":    {1, []string{"name", "body", "rule"}, []string{"needs", "source", "unverified"}, []string{"rule", "mandate"}},
		"rule":        {0, nil, nil, rules},
		"consensus":   {0, nil, []string{"limited_format"}, nil},
		"tally":       {0, []string{"seats", "needed"}, []string{"quorum", "quorum_above"}, nil},
		"unknown":     {0, nil, nil, nil},
		"mandate":     {0, []string{"states", "lacking"}, nil, nil},
		"gate":        {1, []string{"rule", "before", "lacking"}, []string{"source", "unverified"}, nil},
		"law":         {2, []string{"name", "body", "rule"}, []string{"source", "unverified"}, []string{"rule"}},
		"duty":        {1, []string{"name", "on", "owes", "when", "met_by"}, []string{"met_for", "source", "unverified"}, nil},
		"limit":       {1, []string{"act", "states"}, []string{"source", "unverified"}, nil},
		"prohibition": {1, []string{"name"}, []string{"source", "unverified"}, nil},
		"reading":     {1, []string{"on", "says"}, []string{"source", "unverified"}, nil},
		"witnessed":   {1, []string{"acts", "by"}, []string{"source", "unverified"}, nil},
	}
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
			n := &block{l: b.l, src: src, place: b.place + "." + kind, name: kind + " of " + b.name}
			if len(src.Labels) > 0 {
				b.l.bad(head(src), "", "%s has no name behind it", n.name)
			}
			n.enter(shapes[kind])
			return n
		}
	}
	return nil
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
		case count[n.Type] == 2:
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
