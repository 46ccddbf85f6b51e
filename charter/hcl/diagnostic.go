package hcl

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	hcl2 "github.com/hashicorp/hcl/v2"
)

// A Diagnostic is one thing that is wrong with a charter, and where.
type Diagnostic struct {
	File    string
	Line    int // from 1; 0 where no line is meant
	Column  int // from 1, in characters
	Message string
	Hint    string // one thing to try, or empty

	excerpt string // the line, cut and made harmless
	indent  int    // columns of the excerpt before the caret
	width   int    // carets
}

// String renders the place and what is wrong, the line, and carets with the hint.
func (d Diagnostic) String() string {
	var b strings.Builder
	if d.File != "" {
		b.WriteString(d.File)
		if d.Line > 0 {
			fmt.Fprintf(&b, ":%d:%d", d.Line, d.Column)
		}
		b.WriteString(": ")
	}
	b.WriteString(d.Message)
	switch {
	case d.excerpt != "":
		fmt.Fprintf(&b, "\n%5d | %s\n      | %s%s", d.Line, d.excerpt, strings.Repeat(" ", d.indent), strings.Repeat("^", d.width))
		if d.Hint != "" {
			b.WriteString(" " + d.Hint)
		}
	case d.Hint != "":
		b.WriteString(" (" + d.Hint + ")")
	}
	return b.String()
}

// An Error is all that is wrong with a charter, in the order of file and line.
type Error struct {
	Diagnostics []Diagnostic
}

// maxShown is the number of diagnostics that are rendered; the rest is counted.
const maxShown = 50

// Error renders the diagnostics, one below the other.
func (e *Error) Error() string {
	var b strings.Builder
	for i, d := range e.Diagnostics {
		if i == maxShown {
			fmt.Fprintf(&b, "\nand %d more", len(e.Diagnostics)-i)
			break
		}
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(d.String())
	}
	return b.String()
}

// sorted brings the diagnostics into the order of file and place and drops those
// said twice.
func sorted(ds []Diagnostic) []Diagnostic {
	slices.SortStableFunc(ds, func(a, b Diagnostic) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Message, b.Message))
	})
	return slices.Compact(ds)
}

// bad reports what is wrong at a range of a file.
func (l *loader) bad(at hcl2.Range, hint, format string, args ...any) {
	d := Diagnostic{File: at.Filename, Line: at.Start.Line, Column: at.Start.Column, Message: fmt.Sprintf(format, args...), Hint: hint}
	if f := l.files[at.Filename]; f != nil && d.Line > 0 {
		d.excerpt, d.indent, d.width = excerpt(f.src, at)
	}
	l.diagnostics = append(l.diagnostics, d)
}

// maxExcerpt is the number of characters of a line that an excerpt shows.
const maxExcerpt = 100

// excerpt returns the line at the start of a range, with the columns that the
// carets stand at. Long lines are cut around the place.
func excerpt(src []byte, at hcl2.Range) (line string, indent, width int) {
	from, to := min(at.Start.Byte, len(src)), min(max(at.End.Byte, at.Start.Byte), len(src))
	start := from
	for start > 0 && src[start-1] != '\n' && from-start < 4*maxExcerpt {
		start--
	}
	for start < from && !utf8.RuneStart(src[start]) {
		start++
	}
	before, long := harmless(src[start:from], maxExcerpt*2/3, true)
	if start > 0 && src[start-1] != '\n' {
		long = true
	}
	if long {
		before = append([]rune("…"), before...)
	}
	end := from
	for end < len(src) && src[end] != '\n' && end-from < 4*maxExcerpt {
		end++
	}
	meant, _ := harmless(src[from:min(to, end)], maxExcerpt, false)
	after, cut := harmless(src[from:end], max(maxExcerpt-len(before), len(meant)), false)
	line = strings.TrimRight(string(before)+string(after), " ")
	if cut {
		line += "…"
	}
	return line, columns(before), max(columns(meant), 1)
}

// harmless returns the characters to show for a piece of a file, at most n of
// them, the last ones or the first: what a terminal would obey becomes a dot.
func harmless(b []byte, n int, last bool) (out []rune, cut bool) {
	for _, r := range string(b) {
		switch {
		case r == '\t':
			r = ' '
		case r == '\r' || unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == utf8.RuneError:
			r = '·'
		}
		out = append(out, r)
	}
	if len(out) <= n {
		return out, false
	}
	if last {
		return out[len(out)-n:], true
	}
	return out[:n], true
}

func columns(rs []rune) int {
	n := 0
	for _, r := range rs {
		if !unicode.Is(unicode.Mn, r) {
			n++
		}
	}
	return n
}
