package archtest

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"
)

// A Fault is one place where the tree departs from its shape.
type Fault struct {
	File string
	Line int    // 0 for the file as a whole
	Why  string // what is wrong, and what mends it
}

func (f Fault) String() string {
	if f.Line == 0 {
		return f.File + ": " + f.Why
	}
	return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Why)
}

// A Tree is the repository as its sources say: all Go files, parsed, and all
// other texts.
type Tree struct {
	Go    []GoFile
	Texts []Text
}

// A Text is a file that people read.
type Text struct {
	Path string // from the root, with slashes
	Body []byte
}

// A GoFile is a parsed source file.
type GoFile struct {
	Text
	Dir  string // its folder, "." for the root
	Test bool   // its name ends in _test.go
	AST  *ast.File
	fset *token.FileSet
}

// fault returns a fault at a place in the file.
func (f *GoFile) fault(at token.Pos, format string, args ...any) Fault {
	return Fault{f.Path, f.fset.Position(at).Line, fmt.Sprintf(format, args...)}
}

// imports returns the file's imports by path.
func (f *GoFile) imports() []imported {
	var all []imported
	for _, s := range f.AST.Imports {
		p := strings.Trim(s.Path.Value, "\"`")
		name := path.Base(p)
		if strings.HasPrefix(name, "v") && strings.Trim(name[1:], "0123456789") == "" {
			name = path.Base(path.Dir(p)) // math/rand/v2 is called rand
		}
		if s.Name != nil {
			name = s.Name.Name
		}
		all = append(all, imported{p, name, s.Pos()})
	}
	return all
}

type imported struct {
	path, name string
	pos        token.Pos
}

// ours returns the folder of an import of this module.
func (i imported) ours() (dir string, ok bool) {
	if i.path == Module {
		return ".", true
	}
	return strings.CutPrefix(i.path, Module+"/")
}

// standard reports whether the import is of the standard library, whose paths
// begin without a dot.
func (i imported) standard() bool {
	first, _, _ := strings.Cut(i.path, "/")
	_, ours := i.ours()
	return !ours && !strings.Contains(first, ".")
}

// Read reads a tree. It leaves out what .gitignore at the root leaves out, and parses
// neither testdata nor folders that the go command does not see.
func Read(fsys fs.FS) (*Tree, error) {
	ignored := ignore(fsys)
	t := new(Tree)
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if p == "." {
			return nil
		}
		if p == ".git" || ignored(p, d.IsDir()) {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if !d.Type().IsRegular() {
			return nil
		}
		body, err := fs.ReadFile(fsys, p)
		if err != nil {
			return err
		}
		if !utf8.Valid(body) || bytes.IndexByte(body, 0) >= 0 {
			return nil // not a text
		}
		text := Text{p, body}
		t.Texts = append(t.Texts, text)
		if path.Ext(p) != ".go" || hidden(p) {
			return nil
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, p, body, parser.ParseComments)
		if err != nil {
			return err
		}
		t.Go = append(t.Go, GoFile{text, path.Dir(p), strings.HasSuffix(p, "_test.go"), file, fset})
		return nil
	})
	return t, err
}

// hidden reports whether the go command does not see a file.
func hidden(p string) bool {
	for part := range strings.SplitSeq(p, "/") {
		if part == "testdata" || part[0] == '.' || part[0] == '_' {
			return true
		}
	}
	return false
}

// ignore reads the simple patterns that we use in .gitignore: a name or a glob
// anywhere, /name at the root, name/ for a folder.
func ignore(fsys fs.FS) func(p string, dir bool) bool {
	body, _ := fs.ReadFile(fsys, ".gitignore")
	return func(p string, dir bool) bool {
		for line := range strings.Lines(string(body)) {
			pattern := strings.TrimSpace(line)
			if pattern == "" || pattern[0] == '#' {
				continue
			}
			pattern, folder := strings.CutSuffix(pattern, "/")
			if folder && !dir {
				continue
			}
			name := path.Base(p)
			if strings.Contains(pattern, "/") {
				pattern, name = strings.TrimPrefix(pattern, "/"), p
			}
			if ok, _ := path.Match(pattern, name); ok {
				return true
			}
		}
		return false
	}
}
