package replay

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"mithaq/record"
	"mithaq/words"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// A shape is what a kind of block may hold.
type shape struct {
	labels   []string // what each label is
	form     *regexp.Regexp
	needs    []string
	may      []string
	happened bool // has a happened block
}

var (
	wordForm = regexp.MustCompile(`^[a-z][a-z0-9_]{0,79}$`)
	nameForm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$`)
	anyForm  = regexp.MustCompile(`^.{1,300}$`)
)

var shapes = map[string]shape{
	"case":   {labels: []string{"label"}, form: nameForm, needs: []string{"title", "charter", "files"}, may: []string{"mode"}},
	"member": {labels: []string{"identifier"}, form: nameForm, needs: []string{"name"}, may: []string{"original", "codes", "party"}},
	"person": {labels: []string{"label"}, form: wordForm, needs: []string{"name"}, may: []string{"original"}},
	"source": {labels: []string{"label"}, form: wordForm, needs: []string{"outlet", "published"},
		may: []string{"url", "file", "language", "grade", "text"}},
	"open": {labels: []string{"label"}, form: nameForm, needs: []string{"title", "source"},
		may: []string{"member", "known", "of"}, happened: true},
	"act": {labels: []string{"type", "label"}, form: wordForm, needs: []string{"source", "body"},
		may: []string{"known", "of", "answers", "corrects", "under", "on"}, happened: true},
	"expect": {labels: []string{"sentence"}, form: anyForm, needs: []string{"query", "at", "check"}, may: []string{"known"}},
}

// acted are the blocks that have another shape in an exercise, where nothing is told by sources.
var acted = map[string]shape{
	"open": {labels: []string{"label"}, form: nameForm, needs: []string{"title", "at", "of"}, may: []string{"member"}},
	"act": {labels: []string{"type", "label"}, form: wordForm, needs: []string{"at", "of", "body"},
		may: []string{"answers", "corrects", "under", "on", "refused"}},
}

// A block is one block whose outer form has been checked.
type block struct {
	*hclsyntax.Block
	label string // the last of its labels
}

func (b *block) attr(name string) hclsyntax.Expression {
	if a, ok := b.Body.Attributes[name]; ok {
		return a.Expr
	}
	return nil
}

// at is the place of the block's last label.
func (b *block) at() hcl.Range { return b.LabelRanges[len(b.LabelRanges)-1] }

// open checks the outer form of a block: its labels and the names of what it holds.
func (l *loader) open(raw *hclsyntax.Block) (*block, bool) {
	s, ok := shapes[raw.Type]
	if own, other := acted[raw.Type]; other && l.c.Mode == record.Exercise {
		s = own
	}
	if !ok {
		l.fault(raw.TypeRange, didYouMean(raw.Type, slices.Sorted(maps.Keys(shapes))), "a case has no block %q", raw.Type)
		return nil, false
	}
	if len(raw.Labels) != len(s.labels) {
		l.fault(raw.DefRange(), "", "%s takes %d label(s): %s", raw.Type, len(s.labels), strings.Join(s.labels, ", "))
		return nil, false
	}
	b := &block{raw, raw.Labels[len(raw.Labels)-1]}
	fine := true
	if !s.form.MatchString(b.label) {
		l.fault(b.at(), "", "%.80q cannot be the %s of a %s block", b.label, s.labels[len(s.labels)-1], raw.Type)
		fine = false
	}
	known := slices.Concat(s.needs, s.may)
	for _, a := range sorted(raw.Body.Attributes) {
		if !slices.Contains(known, a.Name) {
			l.fault(a.NameRange, didYouMean(a.Name, known), "%s has no field %q", raw.Type, a.Name)
			fine = false
		}
	}
	for _, n := range s.needs {
		if raw.Body.Attributes[n] == nil {
			l.fault(raw.DefRange(), "", "%s %q has no %s", raw.Type, b.label, n)
			fine = false
		}
	}
	happened := 0
	for _, inner := range raw.Body.Blocks {
		if inner.Type == "happened" && s.happened && len(inner.Labels) == 0 {
			happened++
			continue
		}
		l.fault(inner.TypeRange, didYouMean(inner.Type, slices.Concat(known, []string{"happened"})), "%s has no block %q", raw.Type, inner.Type)
		fine = false
	}
	if s.happened && happened != 1 {
		l.fault(raw.DefRange(), "", "%s %q says once when it happened: happened { from = …, to = … }", raw.Type, b.label)
		fine = false
	}
	return b, fine
}

// sorted returns attributes in the order of the file.
func sorted(attrs hclsyntax.Attributes) []*hclsyntax.Attribute {
	return slices.SortedFunc(maps.Values(attrs), func(a, b *hclsyntax.Attribute) int {
		return a.NameRange.Start.Byte - b.NameRange.Start.Byte
	})
}

// window reads the happened block of an act.
func (l *loader) window(b *block) (words.Window, bool) {
	raw := b.Body.Blocks[0]
	var w words.Window
	ok := true
	known := []string{"from", "to", "offset", "said"}
	for _, a := range sorted(raw.Body.Attributes) {
		switch a.Name {
		case "from":
			ok = l.instant(a.Expr, &w.From) && ok
		case "to":
			ok = l.instant(a.Expr, &w.To) && ok
		case "offset":
			ok = l.decode(a.Expr, &w.Offset, nil) && ok
		case "said":
			ok = l.decode(a.Expr, &w.Said, nil) && ok
		default:
			l.fault(a.NameRange, didYouMean(a.Name, known), "happened has no field %q", a.Name)
			ok = false
		}
	}
	for _, inner := range raw.Body.Blocks {
		l.fault(inner.TypeRange, "", "happened has no block %q", inner.Type)
		ok = false
	}
	for _, n := range known[:2] {
		if raw.Body.Attributes[n] == nil {
			l.fault(raw.TypeRange, "", "happened has no %s", n)
			ok = false
		}
	}
	if ok {
		if err := w.Check(); err != nil {
			l.fault(raw.TypeRange, "", "%v", err)
			ok = false
		}
	}
	return w, ok
}

// instant reads a time with its offset.
func (l *loader) instant(expr hclsyntax.Expression, into *words.Instant) bool {
	var s string
	if !l.decode(expr, &s, nil) {
		return false
	}
	t, err := parseTime(s)
	if err != nil {
		l.fault(expr.Range(), "", "%v", err)
		return false
	}
	*into = t
	return true
}

// day reads a time with its offset, or a date: then from is the start of the day and
// to its last second, in UTC.
func (l *loader) day(expr hclsyntax.Expression) (from, to words.Instant, ok bool) {
	var s string
	if !l.decode(expr, &s, nil) {
		return 0, 0, false
	}
	if len(s) == len("2006-01-02") {
		from, err := words.ParseInstant(s + "T00:00:00Z")
		to, err2 := words.ParseInstant(s + "T23:59:59Z")
		if err == nil && err2 == nil {
			return from, to, true
		}
	}
	t, err := parseTime(s)
	if err != nil {
		l.fault(expr.Range(), "", "%.40q is neither a date such as 2022-01-05 nor a time with its offset such as 2022-01-05T12:30:00+06:00", s)
		return 0, 0, false
	}
	return t, t, true
}

// references reads a list of labels such as [source.tass, act.appeal].
func (l *loader) references(expr hclsyntax.Expression, kinds ...string) ([]string, bool) {
	if expr == nil {
		return nil, true
	}
	items, diags := hcl.ExprList(expr)
	if diags.HasErrors() {
		l.fault(expr.Range(), "", "write a list: [%s.label]", kinds[0])
		return nil, false
	}
	var out []string
	ok := true
	for _, item := range items {
		t, diags := hcl.AbsTraversalForExpr(item)
		if diags.HasErrors() || len(t) != 2 || !slices.Contains(kinds, t.RootName()) {
			l.fault(item.Range(), "", "want a label such as %s.label", strings.Join(kinds, ".label or "))
			ok = false
			continue
		}
		step, isAttr := t[1].(hcl.TraverseAttr)
		if !isAttr {
			l.fault(item.Range(), "", "want a label such as %s.label", kinds[0])
			ok = false
			continue
		}
		label := t.RootName() + "." + step.Name
		if _, there := l.labels[label]; !there {
			l.refs = append(l.refs, reference{label, item.Range()})
			ok = false
		}
		out = append(out, label)
	}
	return out, ok
}

// place is a step's place: file and line.
func place(r hcl.Range) string { return fmt.Sprintf("%s:%d", r.Filename, r.Start.Line) }
