package notify

import (
	"bytes"
	"crypto/x509"
	"fmt"
	"net/mail"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"mithaq/charter"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/gohcl"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// A Problem is one fault of a plan, with its place and what would mend it.
type Problem struct {
	Place string // file, line and column
	Text  string
	Hint  string // one thing to try, or empty

	excerpt string
	at      int
}

func (p Problem) String() string {
	s := p.Place + ": " + p.Text + "\n" + p.excerpt
	if p.Hint != "" {
		s += " " + p.Hint
	}
	return s
}

// Problems are all faults of a plan, in their order.
type Problems []Problem

func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// A loader is one call of Load.
type loader struct {
	name, dir string
	src       []byte
	problems  Problems
}

func (l *loader) end() error {
	slices.SortStableFunc(l.problems, func(a, b Problem) int { return a.at - b.at })
	return l.problems
}

// bad notes a problem.
func (l *loader) bad(at hcl.Range, hint, format string, args ...any) {
	l.problems = append(l.problems, Problem{
		Place: fmt.Sprintf("%s:%d:%d", l.name, at.Start.Line, at.Start.Column), Text: fmt.Sprintf(format, args...),
		Hint: hint, excerpt: excerpt(l.src, at), at: at.Start.Byte,
	})
}

// excerpt returns the line of a place with a caret under its beginning.
func excerpt(src []byte, r hcl.Range) string {
	from := min(r.Start.Byte, len(src))
	start := bytes.LastIndexByte(src[:from], '\n') + 1
	line, _, _ := bytes.Cut(src[start:], []byte("\n"))
	shown := strings.Map(func(c rune) rune {
		if c == '\t' || unicode.IsControl(c) || unicode.Is(unicode.Cf, c) {
			return ' '
		}
		return c
	}, string(line))
	if r := []rune(shown); len(r) > 120 {
		shown = string(r[:120]) + "…"
	}
	return fmt.Sprintf("%5d | %s\n      | %s^", r.Start.Line, strings.TrimRight(shown, " "), strings.Repeat(" ", utf8.RuneCount(src[start:from])))
}

// parse reads the form of the file, or returns nil.
func (l *loader) parse() *planFile {
	file, diags := hclsyntax.ParseConfig(l.src, l.name, hcl.InitialPos)
	var p planFile
	if !diags.HasErrors() {
		diags = gohcl.DecodeBody(file.Body, nil, &p)
	}
	for _, d := range diags {
		at := hcl.Range{Filename: l.name, Start: hcl.InitialPos, End: hcl.InitialPos}
		if d.Subject != nil {
			at = *d.Subject
		}
		text := strings.TrimSuffix(d.Detail, ".")
		if text == "" {
			text = d.Summary
		}
		first, size := utf8.DecodeRuneInString(text)
		l.bad(at, "", "%s", string(unicode.ToLower(first))+text[size:])
	}
	if diags.HasErrors() {
		return nil
	}
	return &p
}

// set reports whether a field that may be left out is there.
func set(e hcl.Expression) bool { return e != nil && e.Range() != (hcl.Range{}) && !isNull(e) }

func isNull(e hcl.Expression) bool {
	v, diags := e.Value(nil)
	return !diags.HasErrors() && v.IsNull()
}

// text reads a text in quotes.
func (l *loader) text(e hcl.Expression, field string) string {
	if isNull(e) {
		l.bad(e.Range(), "add "+field+` = "…"`, "%s is missing", field)
		return ""
	}
	v, diags := e.Value(nil)
	if diags.HasErrors() || !v.IsKnown() || v.Type() != cty.String || v.AsString() == "" {
		l.bad(e.Range(), "", "%s wants text in quotes", field)
		return ""
	}
	return v.AsString()
}

// texts reads a list of texts.
func (l *loader) texts(e hcl.Expression, field string) (out []string) {
	list, diags := hcl.ExprList(e)
	if diags.HasErrors() || len(list) == 0 {
		l.bad(e.Range(), `write ["…"]`, "%s wants a list of texts", field)
		return nil
	}
	for _, item := range list {
		out = append(out, l.text(item, field))
	}
	return out
}

func (l *loader) oneOf(e hcl.Expression, field string, allowed []string) string {
	s := l.text(e, field)
	if s != "" && !slices.Contains(allowed, s) {
		hint := ""
		if near := charter.Nearest(s, allowed); near != "" {
			hint = "did you mean " + near + "?"
		}
		l.bad(e.Range(), hint, "%s: %q is none of %s", field, s, strings.Join(allowed, ", "))
	}
	return s
}

// maxDuration bounds times: what is further away is a slip of the pen.
const maxDuration = 366 * 24 * time.Hour

func (l *loader) duration(e hcl.Expression, field string, least time.Duration) time.Duration {
	s := l.text(e, field)
	d, err := time.ParseDuration(s)
	if s != "" && (err != nil || d < least || d > maxDuration) {
		l.bad(e.Range(), `write "10m" or "1h30m"`, "%s: %q is no time between %s and a year", field, s, least)
	}
	return d
}

// reference reads recipient.NAME.
func (l *loader) reference(e hcl.Expression, field string, known []string) string {
	t, diags := hcl.AbsTraversalForExpr(e)
	if !diags.HasErrors() && len(t) == 2 && t.RootName() == "recipient" {
		if step, ok := t[1].(hcl.TraverseAttr); ok && slices.Contains(known, step.Name) {
			return step.Name
		} else if ok {
			hint := ""
			if near := charter.Nearest(step.Name, known); near != "" {
				hint = "did you mean recipient." + near + "?"
			}
			l.bad(e.Range(), hint, "%s: this file has no recipient %q", field, step.Name)
			return ""
		}
	}
	l.bad(e.Range(), "write recipient.NAME without quotes", "%s wants a recipient of this file", field)
	return ""
}

var label = regexp.MustCompile(`^[a-z][a-z0-9_]{0,62}$`)

// addresses reads mail addresses, one or a list of them.
func (l *loader) addresses(e hcl.Expression, field string) (out []string) {
	items := []hcl.Expression{e}
	if list, diags := hcl.ExprList(e); !diags.HasErrors() {
		items = list
	}
	for _, item := range items {
		s := l.text(item, field)
		if a, err := mail.ParseAddress(s); err == nil {
			out = append(out, a.Address)
		} else if s != "" {
			l.bad(item.Range(), "", "%s: %q is no mail address", field, s)
		}
	}
	if len(items) == 0 {
		l.bad(e.Range(), "", "%s is empty", field)
	}
	return out
}

// file reads a file that the plan names.
func (l *loader) file(e hcl.Expression, field string) (string, []byte) {
	name := l.text(e, field)
	if name == "" {
		return "", nil
	}
	path := name
	if !filepath.IsAbs(path) {
		path = filepath.Join(l.dir, path)
	}
	b, err := readBounded(path)
	if err != nil {
		l.bad(e.Range(), "", "%s: %v", field, err)
		return "", nil
	}
	return path, b
}

// leastSecret is how long a secret is at least.
const leastSecret = 8

// secret reads a secret from a file that nobody else can read.
func (l *loader) secret(e hcl.Expression, field string) []byte {
	path, b := l.file(e, field)
	if path == "" {
		return nil
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm()&0o077 != 0 {
		l.bad(e.Range(), "chmod 600", "%s: others can read %s", field, path)
	}
	b = bytes.TrimRight(b, "\r\n")
	if len(b) < leastSecret {
		l.bad(e.Range(), "", "%s: a secret has at least %d bytes", field, leastSecret)
	}
	return b
}

// roots reads certificates that are trusted in the place of the machine's own.
func (l *loader) roots(e hcl.Expression, field string) *x509.CertPool {
	path, b := l.file(e, field)
	pool := x509.NewCertPool()
	if path != "" && !pool.AppendCertsFromPEM(b) {
		l.bad(e.Range(), "", "%s: %s holds no certificate", field, path)
	}
	return pool
}
