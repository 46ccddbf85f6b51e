package lang

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// sources parses every file of the program that is not a test, leaving out those
// that speak (they name messages, not reasons) and those that only serve tests.
func sources(t *testing.T) []*ast.File {
	t.Helper()
	var out []*ast.File
	fset := token.NewFileSet()
	root := ".."
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() && path != root && (strings.HasPrefix(name, ".") || slices.Contains([]string{"lang", "web", "testdata", "recordtest"}, name)) {
			return filepath.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(fset, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		out = append(out, f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// A call gives a reason: its code and the names of its arguments, where they are
// literals.
type call struct {
	code string
	args []string
	open bool // some of its arguments are not literals
}

// reasons returns the reasons that the program can give: every literal passed as a
// parameter named "code", whatever the function is called.
func reasons(t *testing.T) []call { return reasonsIn(sources(t)) }

func reasonsIn(files []*ast.File) []call {
	takes := map[string]int{} // function → place of its parameter "code"
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if i, ok := codeAt(n.Type); ok {
					takes[n.Name.Name] = i
				}
			case *ast.AssignStmt:
				for i, r := range n.Rhs {
					lit, isFunc := r.(*ast.FuncLit)
					name, named := n.Lhs[min(i, len(n.Lhs)-1)].(*ast.Ident)
					if isFunc && named {
						if at, ok := codeAt(lit.Type); ok {
							takes[name.Name] = at
						}
					}
				}
			}
			return true
		})
	}
	var out []call
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			c, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			name := ""
			switch fun := c.Fun.(type) {
			case *ast.Ident:
				name = fun.Name
			case *ast.SelectorExpr:
				name = fun.Sel.Name
			}
			at, ok := takes[name]
			if !ok || at >= len(c.Args) {
				return true
			}
			code, ok := literal(c.Args[at])
			if !ok {
				return true
			}
			found := call{code: code}
			if name == "Why" || name == "Reject" || name == "refuse" || name == "wrong" {
				for i := at + 1; i < len(c.Args); i += 2 {
					arg, ok := literal(c.Args[i])
					found.open = found.open || !ok
					found.args = append(found.args, arg)
				}
			} else {
				found.open = true
			}
			out = append(out, found)
			return true
		})
	}
	return out
}

func codeAt(f *ast.FuncType) (int, bool) {
	i := 0
	for _, field := range f.Params.List {
		for _, name := range field.Names {
			if name.Name == "code" {
				return i, true
			}
			i++
		}
	}
	return 0, false
}

func literal(e ast.Expr) (string, bool) {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	s, err := strconv.Unquote(lit.Value)
	return s, err == nil
}

// TestReasons: every reason that the program gives has its words and says what would
// mend it, no message is for a reason that nobody gives, and every placeholder is an
// argument that the reason has.
func TestReasons(t *testing.T) {
	given := map[string]bool{}
	messages := readFile(t, English)
	for _, c := range reasons(t) {
		given[c.code] = true
		for _, id := range []string{"reason." + c.code, "mend." + c.code} {
			m, ok := messages[id]
			if !ok {
				t.Errorf("%s has no message", id)
				continue
			}
			for _, name := range placeholders(m["other"]) {
				if !c.open && !slices.Contains(c.args, name) {
					t.Errorf("%s says {{.%s}}, and the reason has only %q", id, name, c.args)
				}
			}
		}
	}
	if len(given) < 50 {
		t.Fatalf("found only %d reasons: the scan is broken", len(given))
	}
	for _, id := range slices.Sorted(maps.Keys(messages)) {
		group, code, _ := strings.Cut(id, ".")
		if (group == "reason" || group == "mend") && !given[strings.TrimSuffix(code, ".near")] {
			t.Errorf("%s: nobody gives this reason", id)
		}
	}
}

// TestPoints: every point that the rules look at has its words for when it holds, and no
// other code has.
func TestPoints(t *testing.T) {
	names, err := filepath.Glob("../acts_*.go")
	if err != nil || len(names) < 5 {
		t.Fatalf("%v, %v", names, err)
	}
	var files []*ast.File
	for _, name := range append(names, "../suppose.go", "../mission.go", "../words/reason.go") {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	judged, open := map[string][]string{}, map[string]bool{}
	for _, c := range reasonsIn(files) {
		judged[c.code] = append(judged[c.code], c.args...)
		open[c.code] = open[c.code] || c.open
	}
	messages := readFile(t, English)
	for _, code := range slices.Sorted(maps.Keys(judged)) {
		m, ok := messages["point."+code]
		if !ok {
			t.Errorf("point.%s has no message", code)
			continue
		}
		for _, name := range placeholders(m["other"]) {
			if !open[code] && !slices.Contains(judged[code], name) {
				t.Errorf("point.%s says {{.%s}}, and the point has only %q", code, name, judged[code])
			}
		}
	}
	for id := range messages {
		code, ok := strings.CutPrefix(id, "point.")
		if _, is := judged[code]; ok && !is {
			t.Errorf("%s: nothing is judged so", id)
		}
	}
}

// TestCase: the words of lists that a record may extend, as far as the case of the
// reference uses them.
func TestCase(t *testing.T) {
	names, err := filepath.Glob("../cases/*/*.hcl")
	if err != nil {
		t.Fatal(err)
	}
	charter := caseNames(t, "../charter/*/*.hcl", `(?m)^(?:office|body) "([a-z_]+)"`)
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, tc := range []struct{ group, form string }{
			{"office", `\boffice *= *"([a-z_]+)"`},
			{"body", `(?m)^\s+body *= *"([a-z_]+)"`},
			{"place", `"([A-Z]{2}-[A-Z]{3})"`},
			{"of", `(?m)^\s+of *= *"([a-z_]+)"`},
			{"as", `(?m)^\s+as *= *"([a-z_]+)"`},
		} {
			for _, code := range find(string(b), tc.form) {
				known := For(English).Has(tc.group+"."+code) || tc.group == "as" && For(English).Has("announced_as."+code)
				if !slices.Contains(charter, code) && !known {
					t.Errorf("%s: %s.%s has no message", name, tc.group, code)
				}
			}
		}
	}
}

// spoken are the ways in which messages are named in the program and its templates.
var spoken = []string{
	`(?:Say|Count|None)\(?\s*"([a-z_]+\.[a-z_.]+)"`, `said\(\s*"([a-z_]+\.[a-z_.]+)"`, `p\.date\("([a-z.]+)"`, `\bid :?= "([a-z_]+\.[a-z_]+)"`,
	`members\("([a-z_]+\.[a-z_]+)"`, `http\.Status[A-Za-z]+, "(error\.[a-z_]+)"`,
}

// TestSpoken: every message that a page or a command names exists, and of those that
// are no words of a list, none is left over.
func TestSpoken(t *testing.T) {
	named := map[string]bool{}
	for _, glob := range []string{"../web/*.go", "../web/templates/*.html", "../cmd/*/*.go", "../notify/*.go", "*.go"} {
		names, err := filepath.Glob(glob)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, form := range spoken {
				for _, id := range find(string(b), form) {
					named[id] = true
					named[id+".none"] = true
					if p := For(English); !p.Has(id) && !p.Has(id+".none") {
						t.Errorf("%s: the message %q does not exist", name, id)
					}
				}
			}
		}
	}
	// Named by their group and a code.
	grouped := []string{"language", "band", "band_name", "reason", "mend", "point", "precision", "unset", "part_of_room"}
	for _, s := range []string{"ribbon", "possibly", "duties", "findings", "decisions", "calls", "conditions", "force", "told", "consents", "moves", "withdrawal",
		"operations", "measures", "figures", "reliance", "called", "objects", "outages", "contacts", "consultations", "sessions", "offices", "notices", "spine"} {
		named["room."+s] = true
	}
	for _, id := range slices.Sorted(maps.Keys(readFile(t, English))) {
		group, _, _ := strings.Cut(id, ".")
		if !named[id] && !listed(group) && !slices.Contains(grouped, group) {
			t.Errorf("the message %q is said nowhere", id)
		}
	}
}

// listed reports whether a group holds the words of a list.
func listed(group string) bool {
	for _, g := range inline {
		if g == group {
			return true
		}
	}
	_, ok := closed[group]
	return ok || slices.Contains([]string{"member", "place", "office", "body", "as", "mode_of_movement"}, group)
}
