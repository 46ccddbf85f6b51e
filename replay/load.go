package replay

import (
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"mithaq/record"
	"mithaq/words"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// What a case may hold at most.
const (
	MaxFile   = 1 << 20
	MaxFiles  = 100
	MaxBlocks = 10_000
)

// Load reads the case at a path, which is its folder or its case.hcl. Bodies knows
// the types of acts; the names of types are only for suggestions. The error is a
// [Problems] where the files could be read.
func Load(fsys fs.FS, name string, bodies Bodies, types ...string) (*Case, error) {
	file := path.Clean(name)
	if !strings.HasSuffix(file, ".hcl") {
		file = path.Join(file, "case.hcl")
	}
	l := &loader{
		fsys: fsys, dir: path.Dir(file), bodies: bodies, types: types,
		c: &Case{}, sources: map[string][]byte{}, labels: map[string]words.Instant{},
		eval: &hcl.EvalContext{Functions: functions},
	}
	if err := l.read(file); err != nil {
		return nil, err
	}
	for _, f := range l.head(file) {
		if err := l.read(f.name); err != nil {
			l.fault(f.at, "", "%s cannot be read: %v", path.Base(f.name), reason(err))
		}
	}
	if !l.broken {
		for _, f := range l.files {
			l.steps(f)
		}
		l.finish()
	}
	if len(l.problems) > 0 {
		l.problems.sortBy(l.files)
		return nil, l.problems
	}
	return l.c, nil
}

// A loader is one call of Load.
type loader struct {
	fsys     fs.FS
	dir      string
	bodies   Bodies
	types    []string
	eval     *hcl.EvalContext
	c        *Case
	files    []string // in the order of reading
	parsed   []*hclsyntax.Body
	sources  map[string][]byte
	problems Problems
	blocks   int
	broken   bool // a file could not be parsed: what else seems wrong may only follow from that

	labels map[string]words.Instant // of the steps so far; for a source, when it was published
	opened bool                     // an open block stands before
	last   words.Instant            // of an exercise: when the act before came in
	refs   []reference              // labels that were not there yet, judged at the end
	named  []reference              // members and people named in bodies
}

// A reference is a label in a file.
type reference struct {
	label string
	at    hcl.Range
}

// fault notes a problem.
func (l *loader) fault(at hcl.Range, hint, format string, args ...any) {
	p := Problem{Range: at, Text: fmt.Sprintf(format, args...), Hint: hint}
	if src, ok := l.sources[at.Filename]; ok {
		p.excerpt = excerpt(src, at)
	}
	l.problems = append(l.problems, p)
}

// diagnose notes what the parser or the evaluation of an expression found.
func (l *loader) diagnose(diags hcl.Diagnostics) bool {
	for _, d := range diags {
		if d.Severity != hcl.DiagError || d.Subject == nil {
			continue
		}
		text := d.Detail
		if _, why, ok := strings.Cut(text, "failed: "); ok && d.Summary == "Error in function call" {
			text = why
		} else if _, why, ok := strings.Cut(text, "parameter: "); ok && strings.HasPrefix(d.Summary, "Invalid function argument") {
			text = why
		}
		if text == "" {
			text = d.Summary
		}
		// The library suggests in the order of a map: not the same twice.
		text, _, _ = strings.Cut(text, " Did you mean ")
		hint := ""
		if m := quoted.FindStringSubmatch(text); m != nil && strings.HasPrefix(text, "There is no function named ") {
			hint = didYouMean(m[1], slices.Sorted(maps.Keys(functions)))
		}
		if first, size := utf8.DecodeRuneInString(text); size > 0 {
			text = string(unicode.ToLower(first)) + text[size:]
		}
		l.fault(*d.Subject, hint, "%s", strings.TrimSuffix(text, "."))
	}
	return !diags.HasErrors()
}

// read takes one file into the case.
func (l *loader) read(file string) error {
	if slices.Contains(l.files, file) {
		return fmt.Errorf("it is named twice")
	}
	f, err := l.fsys.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	src, err := io.ReadAll(io.LimitReader(f, MaxFile+1))
	if err != nil {
		return err
	}
	if len(src) > MaxFile {
		return fmt.Errorf("%s is larger than %d bytes", file, MaxFile)
	}
	l.files = append(l.files, file)
	l.sources[file] = src
	body := &hclsyntax.Body{}
	if l.tame(file, src) {
		parsed, diags := hclsyntax.ParseConfig(src, file, hcl.InitialPos)
		if l.diagnose(diags) {
			body = parsed.Body.(*hclsyntax.Body)
		} else {
			l.broken = true
		}
	} else {
		l.broken = true
	}
	if l.blocks += len(body.Blocks); l.blocks > MaxBlocks {
		l.parsed = append(l.parsed, &hclsyntax.Body{})
		return fmt.Errorf("the case has more than %d blocks", MaxBlocks)
	}
	l.parsed = append(l.parsed, body)
	return nil
}

func reason(err error) error {
	if pe, ok := err.(*fs.PathError); ok {
		return pe.Err
	}
	return err
}

type named struct {
	name string
	at   hcl.Range
}

// head reads the case block of the first file and returns the files that it names.
func (l *loader) head(file string) []named {
	var head *hclsyntax.Block
	for _, b := range l.parsed[0].Blocks {
		if b.Type == "case" && head == nil {
			head = b
		}
	}
	if head == nil {
		if !l.broken {
			l.fault(l.parsed[0].Range(), `begin with: case "label" { … }`, "%s has no case block", path.Base(file))
		}
		return nil
	}
	b, ok := l.open(head)
	if !ok {
		return nil
	}
	l.c.Label = b.label
	if l.decode(b.attr("title"), &l.c.Title, nil) {
		l.checked(b.attr("title"), l.c.Title.Check)
	}
	l.decode(b.attr("charter"), &l.c.Charter, nil)
	l.c.Mode = record.Live
	if e := b.attr("mode"); e != nil && l.decode(e, &l.c.Mode, nil) && l.c.Mode != record.Live && l.c.Mode != record.Exercise {
		l.fault(e.Range(), "", "%.40q is none of live, exercise", string(l.c.Mode))
	}
	var names []string
	expr := b.attr("files")
	if !l.decode(expr, &names, nil) {
		return nil
	}
	var files []named
	for i, n := range names {
		at := locate(expr, fmt.Sprintf("/%d", i), false)
		switch {
		case len(files) == MaxFiles:
			l.fault(at, "", "a case has no more than %d files", MaxFiles)
			return files
		case !fs.ValidPath(n) || strings.Contains(n, "..") || !strings.HasSuffix(n, ".hcl"):
			l.fault(at, "", "%.80q is not the name of a file such as situation.hcl", n)
		default:
			files = append(files, named{path.Join(l.dir, n), at})
		}
	}
	return files
}

// finish judges what can only be judged when everything has been read, and dates
// the names: a name is not an event, so it is there from the case's first instant.
func (l *loader) finish() {
	for _, r := range l.refs {
		kind, label, _ := strings.Cut(r.label, ".")
		if _, ok := l.labels[r.label]; ok {
			l.fault(r.at, "", "%s %q stands further on: an act cites what was recorded before it", kind, label)
			continue
		}
		l.fault(r.at, didYouMean(r.label, slices.Sorted(maps.Keys(l.labels))), "there is no %s %q in this case", kind, label)
	}
	var people, members []string
	for _, m := range l.c.Members {
		members = append(members, "member."+m.ID)
	}
	for label := range l.labels {
		if strings.HasPrefix(label, "person.") {
			people = append(people, label)
		}
	}
	slices.Sort(people)
	for _, r := range l.named {
		kind, label, _ := strings.Cut(r.label, ".")
		known := members
		if kind == "person" {
			known = people
		}
		if !slices.Contains(known, r.label) {
			hint := strings.Replace(didYouMean(r.label, known), kind+".", "", 1)
			l.fault(r.at, hint, "this case has no %s %q", kind, label)
		}
	}
	first := words.Never
	for _, s := range l.c.Steps {
		if s.Kind == Act && s.Act.Type != personType {
			first = min(first, s.Act.Happened.From, s.Act.Known)
		}
	}
	for _, s := range l.c.Steps {
		if s.Kind == Act && s.Act.Type == personType && first != words.Never {
			s.Act.Happened, s.Act.Known = words.Window{From: first, To: first}, first
		}
	}
}
