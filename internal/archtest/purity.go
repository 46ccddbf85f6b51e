package archtest

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// pureStd is what every pure room may import of the standard library: values,
// text and encodings. Floating point (math) is not among it, since its last
// digit may differ between processors.
var pureStd = []string{
	"bytes", "cmp", "crypto/sha256", "encoding", "encoding/base64", "encoding/binary", "encoding/hex", "encoding/json",
	"errors", "fmt", "iter", "maps", "math/bits", "regexp", "slices", "sort", "strconv", "strings", "time",
	"unicode", "unicode/utf16", "unicode/utf8",
}

// impureCalls are the functions of otherwise pure packages that read a clock,
// a disk, the surroundings or a source of randomness, or write somewhere.
var impureCalls = map[string]struct {
	names []string
	why   string
}{
	"time": {
		[]string{"Now", "Since", "Until", "After", "AfterFunc", "Tick", "NewTicker", "NewTimer", "Sleep"},
		"the clock is the caller's: every instant comes in with an act",
	},
	"context": {
		[]string{"WithTimeout", "WithTimeoutCause", "WithDeadline", "WithDeadlineCause"},
		"a deadline reads the clock: the caller sets it",
	},
	"fmt": {
		[]string{"Print", "Printf", "Println", "Scan", "Scanf", "Scanln"},
		"a pure room does no I/O: return the value",
	},
	"crypto/ed25519": {
		[]string{"GenerateKey"},
		"a pure room draws no randomness: the caller brings the key",
	},
}

// surroundings are the functions and variables of package time that look at the
// machine's time zone.
var surroundings = []string{"Local", "LoadLocation"}

// localTimes are the functions of package time whose value is in the machine's
// time zone until UTC or In is called on it.
var localTimes = []string{"Unix", "UnixMilli", "UnixMicro"}

// Purity holds the pure rooms to what they may import and call. Test files may do
// what they like.
func Purity(t *Tree, rooms []Room) []Fault {
	var faults []Fault
	for i := range t.Go {
		f := &t.Go[i]
		room := find(rooms, f.Dir)
		if f.Test || room == nil || !room.Pure {
			continue
		}
		faults = append(faults, pureImports(f, room)...)
		faults = append(faults, pureCode(f, room)...)
	}
	return faults
}

func pureImports(f *GoFile, room *Room) []Fault {
	var faults []Fault
	for _, imp := range f.imports() {
		switch {
		case imp.name == ".":
			faults = append(faults, f.fault(imp.pos, "a pure room imports nothing with a dot: calls must show where they go"))
		case imp.standard() && !slices.Contains(pureStd, imp.path) && !slices.Contains(room.Std, imp.path):
			faults = append(faults, f.fault(imp.pos, "%s is pure and may not import %q: take what it would bring as an argument. If it reads no clock, does no I/O and draws no randomness, add it to the room's Std in internal/archtest/rooms.go and say why", importPath(f.Dir), imp.path))
		}
	}
	return faults
}

func pureCode(f *GoFile, room *Room) []Fault {
	var faults []Fault
	by := map[string]string{} // the path of what a name in this file imports
	for _, imp := range f.imports() {
		by[imp.name] = imp.path
	}
	zoned := map[ast.Node]bool{} // calls of localTimes that are put into a zone at once
	ast.Inspect(f.AST, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			faults = append(faults, f.fault(n.Pos(), "a pure room starts no goroutine: which is first is chance"))
		case *ast.SelectStmt:
			faults = append(faults, f.fault(n.Pos(), "a pure room selects on no channels: which is ready is chance"))
		case *ast.CallExpr:
			if id, ok := n.Fun.(*ast.Ident); ok && (id.Name == "print" || id.Name == "println") && resolved(id) == nil {
				faults = append(faults, f.fault(n.Pos(), "a pure room does no I/O: %s writes to the standard error", id.Name))
			}
		case *ast.SelectorExpr:
			if n.Sel.Name == "UTC" || n.Sel.Name == "In" {
				if call, ok := n.X.(*ast.CallExpr); ok {
					zoned[call.Fun] = true
				}
			}
			id, ok := n.X.(*ast.Ident)
			if !ok || resolved(id) != nil {
				return true
			}
			from, name := by[id.Name], n.Sel.Name
			if bad := impureCalls[from]; slices.Contains(bad.names, name) {
				faults = append(faults, f.fault(n.Pos(), "%s may not use %s.%s: %s", importPath(f.Dir), from, name, bad.why))
			}
			if from == "time" && (slices.Contains(surroundings, name) || slices.Contains(localTimes, name) && !zoned[n]) {
				faults = append(faults, f.fault(n.Pos(), "time.%s looks at the machine's time zone: say UTC() at once, or carry an offset", name))
			}
		}
		return true
	})
	return faults
}

// resolved returns what a name stands for within its file, or nil for an import
// or a name of the language.
//
//lint:ignore SA1019 types would need a build; for telling a local name from an import this is enough
func resolved(id *ast.Ident) *ast.Object { return id.Obj }

// linesAtMost bounds a Go file: what is longer holds more than one thing.
const linesAtMost = 800

// Shape holds packages to one package comment each, in doc.go, and files to a
// length that can be read; and lets nothing use cgo.
func Shape(t *Tree) []Fault {
	var faults []Fault
	type pkg struct {
		at   token.Pos
		file *GoFile
		docs []string
	}
	pkgs := map[string]*pkg{}
	var order []string
	for i := range t.Go {
		f := &t.Go[i]
		if n := strings.Count(string(f.Body), "\n"); n > linesAtMost {
			faults = append(faults, Fault{f.Path, n, "longer than 800 lines: split it by what it is about"})
		}
		for _, imp := range f.imports() {
			if imp.path == "C" {
				faults = append(faults, f.fault(imp.pos, "no cgo: the program must build anywhere with the Go tool alone"))
			}
		}
		if f.Test {
			continue
		}
		p := pkgs[f.Dir]
		if p == nil {
			p = &pkg{at: f.AST.Name.Pos(), file: f}
			pkgs[f.Dir] = p
			order = append(order, f.Dir)
		}
		if f.AST.Doc != nil {
			p.docs = append(p.docs, f.Path)
		}
	}
	for _, dir := range order {
		p := pkgs[dir]
		want := strings.TrimPrefix(dir+"/doc.go", "./")
		switch {
		case len(p.docs) == 0:
			faults = append(faults, Fault{dir, 0, "the package has no comment: teach its idea in " + want})
		case len(p.docs) > 1:
			faults = append(faults, Fault{dir, 0, "the package has more than one comment: " + strings.Join(p.docs, ", ")})
		case p.docs[0] != want:
			faults = append(faults, Fault{p.docs[0], 0, "the package comment belongs in " + want})
		}
	}
	return faults
}
