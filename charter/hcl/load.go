package hcl

import (
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	"mithaq/charter"

	hcl2 "github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// What a charter may cost its reader.
const (
	MaxFile  = 1 << 20 // bytes of one file
	MaxFiles = 256     // files
	MaxTotal = 8 << 20 // bytes of all files
	MaxDepth = 12      // braces, brackets and parentheses inside one another
)

// A Text is one source file of a charter, as it stands beside the compiled form in
// the act that brings an edition into the record.
type Text struct {
	File string `json:"file"` // the name without its folder, "treaty-1992.hcl"
	Text string `json:"text"`
}

// Load reads every *.hcl file of a folder, without its subfolders, and returns the
// charter with its texts sorted by file name. What is wrong with the charter comes
// back as an *[Error].
func Load(fsys fs.FS, dir string) (*charter.Charter, []Text, error) {
	c, texts, _, err := LoadPlaced(fsys, dir)
	return c, texts, err
}

// LoadPlaced is Load for who wants to show where a rule stands.
func LoadPlaced(fsys fs.FS, dir string) (*charter.Charter, []Text, Places, error) {
	texts, err := folder(fsys, dir)
	if err != nil {
		return nil, nil, Places{}, err
	}
	l, err := parse(dir, texts)
	if err != nil {
		return nil, nil, Places{}, err
	}
	return l.c, texts, Places{l.at}, nil
}

// Places says where the blocks of a charter stand.
type Places struct{ at map[string]hcl2.Range }

// Line returns the file and the line at which a block begins, by the place of its rule
// (see charter.PlaceOf); no file where there is no such block.
func (p Places) Line(place string) (file string, line int) {
	at := p.at[place]
	return at.Filename, at.Start.Line
}

// folder reads the texts of a charter.
func folder(fsys fs.FS, dir string) ([]Text, error) {
	entries, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return nil, err
	}
	var texts []Text
	total := 0
	for _, e := range entries {
		if e.IsDir() || path.Ext(e.Name()) != ".hcl" {
			continue
		}
		if len(texts) == MaxFiles {
			return nil, fail(where(dir), "has more than %d charter files", MaxFiles)
		}
		b, err := read(fsys, path.Join(dir, e.Name()))
		if err != nil {
			return nil, err
		}
		if total += len(b); total > MaxTotal {
			return nil, fail(where(dir), "has charter files of more than %d MiB together", MaxTotal>>20)
		}
		texts = append(texts, Text{e.Name(), string(b)})
	}
	return texts, nil
}

// Read compiles texts that are already at hand, such as those that an act carries.
func Read(texts []Text) (*charter.Charter, error) {
	total := 0
	for _, t := range texts {
		total += len(t.Text)
	}
	if len(texts) > MaxFiles || total > MaxTotal {
		return nil, fail("", "a charter has at most %d files of %d MiB together", MaxFiles, MaxTotal>>20)
	}
	texts = slices.Clone(texts)
	slices.SortFunc(texts, func(a, b Text) int { return strings.Compare(a.File, b.File) })
	l, err := parse("", texts)
	if err != nil {
		return nil, err
	}
	return l.c, nil
}

func read(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	// One byte more than is allowed shows that the file is too large.
	return io.ReadAll(io.LimitReader(f, MaxFile+1))
}

func fail(file, format string, args ...any) error {
	return &Error{[]Diagnostic{{File: file, Message: fmt.Sprintf(format, args...)}}}
}

type file struct {
	src  []byte
	body *hclsyntax.Body
}

// A loader turns files into a charter and remembers where everything stood.
type loader struct {
	files       map[string]*file
	diagnostics []Diagnostic

	c        *charter.Charter
	trials   []charter.Test        // what the charter is said to do; no part of it
	language string                // of a text that does not say which is authentic
	names    map[string]string     // place → the block as people call it
	at       map[string]hcl2.Range // place, place|field, place|field|value → where
	failed   map[string]bool       // place|field → already reported
}

func parse(dir string, texts []Text) (*loader, error) {
	l := &loader{
		files: map[string]*file{}, c: &charter.Charter{},
		names: map[string]string{}, at: map[string]hcl2.Range{}, failed: map[string]bool{},
	}
	names := make([]string, len(texts))
	for i, t := range texts {
		names[i] = path.Join(dir, t.File)
		if l.files[names[i]] != nil {
			return nil, fail(names[i], "stands twice among the files")
		}
		l.files[names[i]] = &file{src: []byte(t.Text)}
	}
	var blocks []*hclsyntax.Block
	whole := true
	for _, f := range l.scan(names) {
		if f.body == nil {
			whole = false
			continue
		}
		blocks = append(blocks, l.top(f.body)...)
	}
	l.decode(blocks, where(dir), whole)
	if whole {
		l.c.Sort()
		l.problems()
	}
	if len(l.diagnostics) > 0 {
		return nil, &Error{sorted(l.diagnostics)}
	}
	return l, nil
}

// scan parses files side by side, which is most of the work of loading, and returns them
// in their order. What is wrong with one does not keep the others from being read.
func (l *loader) scan(names []string) []*file {
	files, found := make([]*file, len(names)), make([][]Diagnostic, len(names))
	var all sync.WaitGroup
	for i, name := range names {
		files[i] = l.files[name]
		all.Go(func() {
			one := &loader{files: map[string]*file{name: files[i]}}
			one.syntax(name, files[i])
			found[i] = one.diagnostics
		})
	}
	all.Wait()
	l.diagnostics = slices.Concat(found...)
	return files
}

// top returns the blocks of a file; attributes stand only inside blocks.
func (l *loader) top(body *hclsyntax.Body) []*hclsyntax.Block {
	for _, a := range attributes(body) {
		l.bad(a.NameRange, "", "%s stands outside any block", quote(a.Name))
	}
	return body.Blocks
}

// attributes returns the attributes of a body in the order of the file.
func attributes(body *hclsyntax.Body) []*hclsyntax.Attribute {
	return slices.SortedFunc(maps.Values(body.Attributes), func(a, b *hclsyntax.Attribute) int {
		return a.NameRange.Start.Byte - b.NameRange.Start.Byte
	})
}

// problems checks the compiled charter and brings each problem back to its line.
func (l *loader) problems() {
	for _, p := range append(l.c.Problems(), l.c.TestProblems(l.trials)...) {
		if l.failed[key(p.Place, p.Field)] || l.failed[key(p.Place, "")] {
			continue
		}
		at, ok := l.at[key(p.Place, p.Field, p.Value)]
		for _, k := range []string{key(p.Place, p.Field), p.Place, parent(p.Place), "charter"} {
			if !ok {
				at, ok = l.at[k]
			}
		}
		name := l.names[p.Place]
		if name == "" {
			name = l.names[parent(p.Place)]
		}
		l.bad(at, p.Mends, "%s %s", name, p.Reason)
	}
}

func parent(place string) string {
	if i := strings.LastIndexByte(place, '.'); i >= 0 {
		return place[:i]
	}
	return place
}

func key(parts ...string) string { return strings.Join(parts, "|") }

func where(dir string) string {
	if dir == "" || dir == "." {
		return "the charter"
	}
	return dir
}
