package founding

import (
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// What a file may cost its reader.
const (
	MaxFile  = 1 << 20 // bytes
	MaxDepth = 8       // braces and brackets inside one another
)

// A shape is what a kind of block holds.
type shape struct {
	form  *regexp.Regexp // of the name behind the kind
	says  string         // the form in words
	needs []string
	may   []string
}

var shapes = map[string]shape{
	"pact": {regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,63}$`), "lower-case letters, digits, - and _",
		[]string{"mode", "name", "charter", "founders", "keeper", "witnesses", "quorum"}, nil},
	"member": {regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$`), "letters, digits, - and _",
		[]string{"name", "party"}, []string{"original", "codes"}},
	"credential": {regexp.MustCompile(`^[a-z][a-z0-9_]{0,79}$`), "lower-case letters, digits and _, a letter first",
		[]string{"holder", "office", "from"}, []string{"member", "person", "until", "key", "key_file"}},
}

// absent says what to write where a field has nothing to say.
var absent = map[string]string{
	"witnesses": "add witnesses = [], if nobody but the keeper is to vouch for the log",
	"quorum":    "add quorum = …: how many founders can appoint another keeper; 0, if nobody can",
	"party":     "add party = [], if nothing binds it yet",
}

// A loader is one reading of a file.
type loader struct {
	fsys     fs.FS
	name     string
	src      []byte
	body     *hclsyntax.Body
	problems Problems
}

// open reads and parses a file. What the language has and these files do not (operators,
// templates, deep nesting) is refused before the parser, which calls itself for
// every level, sees it.
func open(fsys fs.FS, name string) (*loader, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	src, err := io.ReadAll(io.LimitReader(f, MaxFile+1))
	if err != nil {
		return nil, err
	}
	if len(src) > MaxFile {
		return nil, fmt.Errorf("%s is larger than %d bytes", name, MaxFile)
	}
	if !utf8.Valid(src) {
		return nil, fmt.Errorf("%s is not UTF-8 text: save it as UTF-8", name)
	}
	l := &loader{fsys: fsys, name: path.Base(name), src: src}
	if !l.tame() {
		return nil, l.problems
	}
	parsed, diags := hclsyntax.ParseConfig(src, l.name, hcl.InitialPos)
	for _, d := range diags {
		at := hcl.Range{Filename: l.name, Start: hcl.InitialPos, End: hcl.InitialPos}
		if d.Subject != nil {
			at = *d.Subject
		}
		text, _, _ := strings.Cut(d.Detail, ". ")
		text, _, _ = strings.Cut(text, "\n")
		if text = strings.TrimSuffix(text, "."); text != "" {
			text = strings.ToLower(text[:1]) + text[1:]
		}
		l.bad(at, "", "%s", text)
	}
	if diags.HasErrors() {
		l.problems.sort()
		return nil, l.problems
	}
	l.body = parsed.Body.(*hclsyntax.Body)
	return l, nil
}

// tame refuses what these files do not have.
func (l *loader) tame() bool {
	tokens, _ := hclsyntax.LexConfig(l.src, l.name, hcl.InitialPos) // the parser says again what is wrong
	depth := 0
	for _, t := range tokens {
		switch t.Type {
		case hclsyntax.TokenOBrace, hclsyntax.TokenOBrack:
			if depth++; depth > MaxDepth {
				l.bad(t.Range, "", "is nested deeper than %d levels", MaxDepth)
				return false
			}
		case hclsyntax.TokenCBrace, hclsyntax.TokenCBrack:
			depth = max(depth-1, 0)
		case hclsyntax.TokenTemplateInterp, hclsyntax.TokenTemplateControl:
			l.bad(t.Range, "write "+string(t.Bytes[:1])+string(t.Bytes)+" if the text means it", "texts of this file are not computed")
			return false
		case hclsyntax.TokenOParen, hclsyntax.TokenQuestion, hclsyntax.TokenBang, hclsyntax.TokenStar, hclsyntax.TokenSlash,
			hclsyntax.TokenPlus, hclsyntax.TokenPercent, hclsyntax.TokenAnd, hclsyntax.TokenOr, hclsyntax.TokenEqualOp,
			hclsyntax.TokenNotEqual, hclsyntax.TokenLessThan, hclsyntax.TokenLessThanEq, hclsyntax.TokenGreaterThan,
			hclsyntax.TokenGreaterThanEq, hclsyntax.TokenEllipsis, hclsyntax.TokenDoubleColon:
			l.bad(t.Range, "", "the sign %s has no meaning here: this file states, it does not compute", t.Bytes)
			return false
		}
	}
	return true
}

// A block is one whose outer form has been looked at.
type block struct {
	*hclsyntax.Block
	l    *loader
	id   string // the name behind its kind
	name string // as people call it: member "KZ"
	// failed are the fields of which a problem has been noted: nothing more is said of
	// what follows from them.
	failed map[string]bool
}

// blocks opens the blocks of a file that are of the kinds asked for, by kind, in order.
func (l *loader) blocks(what string, kinds ...string) map[string][]*block {
	out := map[string][]*block{}
	for _, a := range attributes(l.body) {
		l.bad(a.NameRange, "", "%s stands outside any block", quote(a.Name))
	}
	for _, raw := range l.body.Blocks {
		if !slices.Contains(kinds, raw.Type) {
			l.bad(raw.TypeRange, didYouMean(raw.Type, kinds), "%s has no block %s", what, quote(raw.Type))
			continue
		}
		b := l.enter(raw)
		if b == nil {
			continue
		}
		if i := slices.IndexFunc(out[raw.Type], func(o *block) bool { return o.id == b.id }); i >= 0 {
			l.bad(raw.DefRange(), "", "%s stands twice: first in line %d", b.name, out[raw.Type][i].TypeRange.Start.Line)
			continue
		}
		out[raw.Type] = append(out[raw.Type], b)
	}
	return out
}

func (l *loader) enter(raw *hclsyntax.Block) *block {
	s := shapes[raw.Type]
	if len(raw.Labels) != 1 {
		l.bad(raw.DefRange(), "write "+raw.Type+` "…" { … }`, "%s has one name behind it, not %d", raw.Type, len(raw.Labels))
		return nil
	}
	b := &block{raw, l, raw.Labels[0], raw.Type + " " + quote(raw.Labels[0]), map[string]bool{}}
	if !s.form.MatchString(b.id) {
		l.bad(raw.LabelRanges[0], "", "%s cannot be the name of a %s: want %s", quote(b.id), raw.Type, s.says)
	}
	known := slices.Concat(s.needs, s.may)
	for _, a := range attributes(raw.Body) {
		if !slices.Contains(known, a.Name) {
			l.bad(a.NameRange, didYouMean(a.Name, known), "%s has no field %s", b.name, quote(a.Name))
		}
	}
	for _, inner := range raw.Body.Blocks {
		hint := didYouMean(inner.Type, known)
		if slices.Contains(known, inner.Type) {
			hint = "write " + inner.Type + " = …"
		}
		l.bad(inner.TypeRange, hint, "%s has no block %s inside it", b.name, quote(inner.Type))
		b.failed[inner.Type] = true
	}
	for _, n := range s.needs {
		if raw.Body.Attributes[n] == nil && !b.failed[n] {
			hint := absent[n]
			if hint == "" {
				hint = "add " + n + " = …"
			}
			l.bad(raw.DefRange(), hint, "%s does not state its %s", b.name, n)
			b.failed[n] = true
		}
	}
	return b
}

func attributes(body *hclsyntax.Body) []*hclsyntax.Attribute {
	return slices.SortedFunc(maps.Values(body.Attributes), func(a, b *hclsyntax.Attribute) int {
		return a.NameRange.Start.Byte - b.NameRange.Start.Byte
	})
}

// attr returns a field's expression, or nil.
func (b *block) attr(name string) hclsyntax.Expression {
	if a := b.Body.Attributes[name]; a != nil {
		return a.Expr
	}
	return nil
}

// mistake notes a problem of a field, where the field stands.
func (b *block) mistake(name, hint, format string, args ...any) {
	at := b.DefRange()
	if e := b.attr(name); e != nil {
		at = e.Range()
	}
	b.wrongAt(name, at, hint, format, args...)
}

func (b *block) wrongAt(name string, at hcl.Range, hint, format string, args ...any) {
	b.failed[name] = true
	b.l.bad(at, hint, "%s: %s %s", b.name, name, fmt.Sprintf(format, args...))
}
