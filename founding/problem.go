package founding

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mithaq/charter"

	"github.com/hashicorp/hcl/v2"
)

// A Problem is one fault of a file, with its place and what would mend it.
type Problem struct {
	Place string // file, line and column
	Text  string
	Hint  string // one thing to try, or empty

	excerpt string
	at      hcl.Pos
	whole   bool // Text says everything: it comes from the reader of charters
}

func (p Problem) String() string {
	switch {
	case p.whole:
		return p.Text
	case p.excerpt != "" && p.Hint != "":
		return p.Place + ": " + p.Text + "\n" + p.excerpt + " " + p.Hint
	case p.excerpt != "":
		return p.Place + ": " + p.Text + "\n" + p.excerpt
	case p.Hint != "":
		return p.Place + ": " + p.Text + " (" + p.Hint + ")"
	}
	return p.Place + ": " + p.Text
}

// Problems are all faults of a file in their order, and then those of the charter that
// it names. It is the error of [Load] and [LoadCredential].
type Problems []Problem

// maxShown bounds how many problems an error prints.
const maxShown = 50

func (ps Problems) Error() string {
	var b strings.Builder
	for i, p := range ps {
		if i > 0 {
			b.WriteByte('\n')
		}
		if i == maxShown {
			fmt.Fprintf(&b, "and %d more", len(ps)-i)
			break
		}
		b.WriteString(p.String())
	}
	return b.String()
}

func (ps Problems) sort() {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		if a.whole || b.whole {
			return 0
		}
		return a.at.Byte - b.at.Byte
	})
}

// bad notes a problem.
func (l *loader) bad(at hcl.Range, hint, format string, args ...any) {
	l.problems = append(l.problems, Problem{
		Place: fmt.Sprintf("%s:%d:%d", l.name, at.Start.Line, at.Start.Column), Text: fmt.Sprintf(format, args...),
		Hint: hint, excerpt: excerpt(l.src, at), at: at.Start,
	})
}

// width is how much of a line an excerpt shows.
const width = 96

// excerpt returns the line of a place with a caret under every character of it.
func excerpt(src []byte, r hcl.Range) string {
	from := min(r.Start.Byte, len(src))
	start := bytes.LastIndexByte(src[:from], '\n') + 1
	end := len(src)
	if i := bytes.IndexByte(src[from:], '\n'); i >= 0 {
		end = from + i
	}
	before := harmless(src[start:from])
	line := append(slices.Clone(before), harmless(src[from:end])...)
	carets := utf8.RuneCount(src[from:min(max(r.End.Byte, from), end)])
	column := len(before)
	if cut := column - width*2/3; cut > 0 && len(line) > width {
		line, column = append([]rune("…"), line[cut+1:]...), column-cut
	}
	if len(line) > width {
		line = append(line[:width:width], '…')
	}
	carets = max(1, min(carets, len(line)-column))
	return fmt.Sprintf("%5d | %s\n      | %s%s", r.Start.Line, strings.TrimRight(string(line), " "),
		strings.Repeat(" ", column), strings.Repeat("^", carets))
}

// harmless makes every character as wide as one caret, and none of them do more than be
// seen: the file is somebody else's, and the excerpt goes to a terminal.
func harmless(line []byte) []rune {
	out := []rune(string(line))
	for i, c := range out {
		switch {
		case c == '\t':
			out[i] = ' '
		case unicode.IsControl(c) || unicode.Is(unicode.Cf, c):
			out[i] = '·'
		}
	}
	return out
}

// didYouMean returns a hint with the candidate nearest to a word, where one is near.
func didYouMean(word string, candidates []string) string {
	if near := charter.Nearest(word, candidates); near != "" && near != word {
		return "did you mean " + near + "?"
	}
	return ""
}

// quote shows a word of the file in a message.
func quote(s string) string {
	if r := []rune(s); len(r) > 80 {
		s = string(r[:80]) + "…"
	}
	return fmt.Sprintf("%q", s)
}
