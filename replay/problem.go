package replay

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
)

// A Problem is one fault of a case, with its place and what would mend it.
type Problem struct {
	Range   hcl.Range
	Text    string
	Hint    string // one thing to try, or empty
	excerpt string
}

// Place is the file, line and column of the fault.
func (p Problem) Place() string {
	return fmt.Sprintf("%s:%d:%d", p.Range.Filename, p.Range.Start.Line, p.Range.Start.Column)
}

func (p Problem) String() string {
	s := p.Place() + ": " + p.Text
	if p.excerpt != "" {
		s += "\n" + p.excerpt
	}
	if p.Hint != "" {
		if p.excerpt == "" {
			s += "\n     "
		}
		s += " " + p.Hint
	}
	return s
}

// Problems are all faults of a case, in the order of its files. It is the error
// that [Load] returns.
type Problems []Problem

// shown bounds how many problems an error prints.
const shown = 50

func (ps Problems) Error() string {
	var b strings.Builder
	for i, p := range ps {
		if i > 0 {
			b.WriteByte('\n')
		}
		if i == shown {
			fmt.Fprintf(&b, "and %d more", len(ps)-shown)
			break
		}
		b.WriteString(p.String())
	}
	return b.String()
}

// sortBy puts the problems in the order of the files, then of their places.
func (ps Problems) sortBy(files []string) {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(
			cmp.Compare(slices.Index(files, a.Range.Filename), slices.Index(files, b.Range.Filename)),
			cmp.Compare(a.Range.Start.Byte, b.Range.Start.Byte))
	})
}

// width is how much of a line an excerpt shows.
const width = 96

// excerpt returns the line of a place, with a caret under every character of it.
func excerpt(src []byte, r hcl.Range) string {
	at := min(max(r.Start.Byte, 0), len(src))
	start := bytes.LastIndexByte(src[:at], '\n') + 1
	end := len(src)
	if i := bytes.IndexByte(src[at:], '\n'); i >= 0 {
		end = at + i
	}
	before := plain(src[start:at])
	line := append(slices.Clone(before), plain(src[at:end])...)
	marked := len(line) - len(before)
	if r.End.Line == r.Start.Line && r.End.Byte >= at && r.End.Byte <= end {
		marked = utf8.RuneCount(src[at:r.End.Byte])
	}
	col := len(before)
	if cut := col - width*2/3; cut > 0 && len(line) > width {
		line = append([]rune("…"), line[cut+1:]...)
		col -= cut
	}
	if len(line) > width {
		line = append(line[:width:width], '…')
	}
	marked = max(1, min(marked, len(line)-col))
	return fmt.Sprintf("%5d | %s\n      | %s%s", r.Start.Line, strings.TrimRight(string(line), " "),
		strings.Repeat(" ", col), strings.Repeat("^", marked))
}

// plain makes every character of a line as wide as one caret.
func plain(line []byte) []rune {
	out := []rune(string(line))
	for i, c := range out {
		if c < ' ' || c == 0x7f {
			out[i] = ' '
		}
	}
	return out
}

// didYouMean returns a hint with the candidate nearest to a word, where one is near.
func didYouMean(word string, candidates []string) string {
	best, least := "", len(word)/3+2
	for _, c := range candidates {
		if d := distance(word, c, least); d < least {
			best, least = c, d
		}
	}
	if best == "" || best == word {
		return ""
	}
	return "did you mean " + best + "?"
}

// distance is how many letters must be added, left out or replaced to make a of b,
// or limit where it is at least that.
func distance(a, b string, limit int) int {
	if len(a) > 200 || len(b) > 200 || max(len(a)-len(b), len(b)-len(a)) >= limit {
		return limit
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		corner := row[0]
		row[0] = i + 1
		for j := range len(b) {
			next := min(row[j]+1, row[j+1]+1)
			if a[i] == b[j] {
				next = min(next, corner)
			} else {
				next = min(next, corner+1)
			}
			corner, row[j+1] = row[j+1], next
		}
	}
	return min(row[len(b)], limit)
}
