package explore_test

import (
	"bytes"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"mithaq/charter"
	"mithaq/charter/builtin"
	"mithaq/charter/csto"
	"mithaq/charter/hcl"
	"mithaq/explore"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "write what came out as what is wanted; read the difference before you commit it")

const lintFolder = "testdata/lint"

// folder loads the charter in a folder of an archive, with the clean charter beside it
// where the folder brings none of its own.
func folder(t testing.TB, ar *txtar.Archive, name string) *charter.Charter {
	t.Helper()
	base, err := os.ReadFile(filepath.Join(lintFolder, "base.hcl"))
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{"base.hcl": {Data: base}}
	for _, f := range ar.Files {
		if file, ok := strings.CutPrefix(f.Name, name+"/"); ok {
			// The list of acts grows; who may do all of it is not spelled.
			fsys[file] = &fstest.MapFile{Data: bytes.ReplaceAll(f.Data, []byte("every.act"), []byte(strings.Join(charter.Acts, ", ")))}
		}
	}
	c, _, err := hcl.Load(fsys, ".")
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return c
}

// lintShown spells findings, one a line: those of a kind, or all.
func lintShown(list []explore.Finding, kind string) string {
	var b strings.Builder
	for i := range list {
		if kind == "" || list[i].Code == kind {
			b.WriteString(list[i].String() + "\n")
		}
	}
	return b.String()
}

// TestFindings shows of every kind of finding a charter in which it is found, and one in
// which the same is mended.
func TestFindings(t *testing.T) {
	for _, k := range explore.FindingKinds {
		t.Run(k.Code, func(t *testing.T) {
			name := filepath.Join(lintFolder, k.Code+".txtar")
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			want := slices.IndexFunc(ar.Files, func(f txtar.File) bool { return f.Name == "want" })
			list := explore.Check(folder(t, ar, "found"))
			got := lintShown(list, k.Code)
			if got == "" {
				t.Errorf("not found, among:\n%s", lintShown(list, ""))
			}
			for _, f := range list {
				held(t, f)
			}
			if mended := lintShown(explore.Check(folder(t, ar, "mended")), k.Code); mended != "" {
				t.Errorf("found where it is mended:\n%s", mended)
			}
			if *update {
				ar.Files[want].Data = []byte(got)
				if err := os.WriteFile(name, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(ar.Files[want].Data), got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// held holds a finding to its kind.
func held(t *testing.T, f explore.Finding) {
	t.Helper()
	i := slices.IndexFunc(explore.FindingKinds, func(k explore.FindingKind) bool { return k.Code == f.Code })
	if i < 0 {
		t.Errorf("%s is of no kind on the list", f.Code)
		return
	}
	k := explore.FindingKinds[i]
	if got := slices.Sorted(maps.Keys(f.Args)); f.Severity != k.Severity || !slices.Equal(got, slices.Sorted(slices.Values(k.Args))) {
		t.Errorf("%s: %s with %q, and its kind is %s with %q", f.Code, f.Severity, got, k.Severity, k.Args)
	}
}

// TestNothingElse: the clean charter has notes and nothing heavier, and no file is left
// over.
func TestNothingElse(t *testing.T) {
	list := explore.Check(folder(t, &txtar.Archive{}, "none"))
	var got []string
	for _, f := range list {
		got = append(got, string(f.Severity)+" "+f.Code+" "+f.Place())
	}
	if want := []string{"note act_by_nobody charter", "note blocked_by_each question.assist"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	files, err := filepath.Glob(filepath.Join(lintFolder, "*.txtar"))
	if err != nil || len(files) != len(explore.FindingKinds) {
		t.Errorf("%d files for %d kinds, %v", len(files), len(explore.FindingKinds), err)
	}
}

// TestEditions holds what is found in each edition that is built in to a list that people
// have read. Notes are many and change with every source; faults and warnings are here in
// full.
func TestEditions(t *testing.T) {
	for _, name := range builtin.Names() {
		t.Run(name, func(t *testing.T) { found(t, name) })
	}
}

func found(t *testing.T, id string) {
	c, _, err := builtin.Load(id)
	if err != nil {
		t.Fatal(err)
	}
	list := explore.Check(c)
	for _, f := range list {
		held(t, f)
	}
	got := lintShown(slices.DeleteFunc(slices.Clone(list), func(f explore.Finding) bool { return f.Severity == explore.Note }), "")
	name := filepath.Join("testdata", id+".txt")
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestCompiled: what is found does not hang on where the charter was read from.
func TestCompiled(t *testing.T) {
	c, _, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	b, err := c.Compile()
	if err != nil {
		t.Fatal(err)
	}
	back, err := charter.Read(b)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(lintShown(explore.Check(c), ""), lintShown(explore.Check(back), "")); diff != "" {
		t.Errorf("-files +compiled:\n%s", diff)
	}
}

// TestSights holds the table of events to the files in which acts are seen as events: an
// event is seen in the act beside which its name stands, and in no other.
func TestSights(t *testing.T) {
	seen := map[string]string{}
	names, err := filepath.Glob("../acts_*.go")
	if err != nil || len(names) < 5 {
		t.Fatalf("%v, %v", names, err)
	}
	form := regexp.MustCompile(`^[a-z]+\.[a-z_]+$`)
	for _, name := range names {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		functions := map[string]ast.Node{}
		for _, d := range f.Decls {
			if d, ok := d.(*ast.FuncDecl); ok {
				functions[d.Name.Name] = d
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			kv, ok := n.(*ast.KeyValueExpr)
			if !ok {
				return true
			}
			key, ok := kv.Key.(*ast.SelectorExpr)
			if !ok || !strings.HasSuffix(key.Sel.Name, "Type") {
				return true
			}
			act := fmt.Sprint(key.X) + "." + strings.ToLower(strings.TrimSuffix(key.Sel.Name, "Type"))
			for _, e := range kv.Value.(*ast.CompositeLit).Elts {
				field := e.(*ast.KeyValueExpr)
				if fmt.Sprint(field.Key) != "events" {
					continue
				}
				body := ast.Node(field.Value)
				if id, ok := field.Value.(*ast.Ident); ok {
					body = functions[id.Name]
				}
				events(body, func(s string) {
					if form.MatchString(s) {
						seen[s] = act
					}
				})
			}
			return false
		})
	}
	got := explore.Sights
	// Corrections, which are events only where somebody relied on what they correct; those whose names are
	// put together from the charter's, or from the act's, that which a
	// pass brings about as well as an alarm, and acts of the family of crises, which are declared
	// with what happens in one.
	for event, act := range map[string]string{
		"appeal.*.received": "council.appeal", "question.*.put": "council.question", "question.*.announced": "council.announcement",
		"notice.un_security_council": "duty.notice", "notice.un_secretary_general": "duty.notice", "notice.osce": "duty.notice",
		"notice.sco": "duty.notice", "notice.relying": "duty.notice", "act.corrected": "situation.correction", "alarm.called": "force.alarm", "act.received": "*", "act.confirmed": "situation.confirmation", "crisis.closed": "crisis.close", "crisis.reopened": "crisis.reopen", "aid.offered": "agreement.offer",
		"agreement.*.requested": "agreement.request", "agreement.*.offered": "agreement.offer", "agreement.*.declined": "agreement.decline",
		"agreement.*.accepted": "agreement.acceptance", "agreement.*.amended": "agreement.acceptance", "agreement.*.ended": "agreement.end",
		"agreement.*.spoken": "agreement.request", "agreement.*.confirmed": "agreement.confirmation",
		"agreement.*.claimed": "agreement.claim", "agreement.*.settled": "agreement.settlement", "agreement.*.paid": "agreement.payment",
		"agreement.*.waived": "agreement.waiver", "agreement.*.closed": "agreement.payment",
	} {
		seen[event] = act
	}
	if diff := cmp.Diff(seen, got); diff != "" {
		t.Errorf("-acts +sights:\n%s", diff)
	}
	for _, event := range charter.Events {
		if _, ok := got[event]; !ok {
			t.Errorf("the table does not have %s", event)
		}
	}
}

// events calls f with every text in a function.
func events(n ast.Node, f func(string)) {
	ast.Inspect(n, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			if s, err := strconv.Unquote(lit.Value); err == nil {
				f(s)
			}
		}
		return true
	})
}

// TestDocumented holds doc/charter-format.md to the list of kinds.
func TestDocumented(t *testing.T) {
	b, err := os.ReadFile("../doc/charter-format.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, ok := strings.Cut(string(b), "\n## What a check finds\n")
	if !ok {
		t.Fatal("no section says what a check finds")
	}
	section, _, _ = strings.Cut(section, "\n## ")
	var got, want []string
	severity := ""
	for line := range strings.Lines(section) {
		if s, ok := strings.CutPrefix(line, "### "); ok {
			severity = strings.TrimSpace(s)
		}
		if rest, ok := strings.CutPrefix(line, "| `"); ok {
			name, described, _ := strings.Cut(rest, "` | ")
			if len(described) < len("it is so |\n") {
				t.Errorf("%s is not described", name)
			}
			got = append(got, severity+" "+name)
		}
	}
	for _, k := range explore.FindingKinds {
		want = append(want, map[explore.Severity]string{explore.Fault: "Faults", explore.Warning: "Warnings", explore.Note: "Notes"}[k.Severity]+" "+k.Code)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-program +document:\n%s", diff)
	}
}

// BenchmarkCheckCSTO is what mithaq charter check does: load, check and compile. It must
// take less than 50 ms; the limit beside it is to parse the files and nothing else.
func BenchmarkCheckCSTO(b *testing.B) {
	b.Run("load, check, compile", func(b *testing.B) {
		for b.Loop() {
			c, _, err := csto.Load()
			if err != nil {
				b.Fatal(err)
			}
			if len(explore.Check(c)) == 0 {
				b.Fatal("nothing was found")
			}
			if _, err := c.Compile(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("check", func(b *testing.B) {
		c, _, err := csto.Load()
		if err != nil {
			b.Fatal(err)
		}
		for b.Loop() {
			explore.Check(c)
		}
	})
	b.Run("limit: load", func(b *testing.B) {
		for b.Loop() {
			if _, _, err := csto.Load(); err != nil {
				b.Fatal(err)
			}
		}
	})
}
