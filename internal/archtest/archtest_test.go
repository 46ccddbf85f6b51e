package archtest

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// repository returns the tree that this test is part of.
var repository = sync.OnceValues(func() (*Tree, error) { return Read(root()) })

func root() fs.FS { return os.DirFS(filepath.Join("..", "..")) }

func tree(t *testing.T) *Tree {
	t.Helper()
	tree, err := repository()
	if err != nil {
		t.Fatal(err)
	}
	if len(tree.Go) < 50 {
		t.Fatalf("only %d Go files were read: is this the repository?", len(tree.Go))
	}
	return tree
}

func report(t *testing.T, faults []Fault) {
	t.Helper()
	for _, f := range faults {
		t.Error(f)
	}
}

func TestArrows(t *testing.T) { report(t, Arrows(tree(t), Rooms)) }
func TestPurity(t *testing.T) { report(t, Purity(tree(t), Rooms)) }
func TestShape(t *testing.T)  { report(t, Shape(tree(t))) }
func TestTexts(t *testing.T)  { report(t, Texts(tree(t))) }
func TestSetUp(t *testing.T)  { report(t, SetUp(tree(t))) }

func TestModules(t *testing.T) {
	faults, err := Leaning(tree(t), root(), Modules, Rooms)
	if err != nil {
		t.Fatal(err)
	}
	report(t, faults)
	if !slices.IsSortedFunc(Modules, func(a, b Dependency) int { return strings.Compare(a.Path, b.Path) }) {
		t.Error("Modules is not sorted")
	}
	for _, d := range Modules {
		if d.Why == "" {
			t.Errorf("%s: no reason", d.Path)
		}
	}
}

// TestTable holds the table itself to the plan, so that a line that is too generous
// does not slip in.
func TestTable(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rooms {
		if seen[r.Dir] {
			t.Errorf("%s has two lines", r.Dir)
		}
		seen[r.Dir] = true
		wide := r.Dir == "cmd/mithaq" || r.TestOnly
		for _, to := range r.May {
			target := find(Rooms, to)
			switch {
			case to == Everything:
				if !wide {
					t.Errorf("%s may import everything", r.Dir)
				}
				continue
			case target == nil:
				t.Errorf("%s may import %s, which is no room", r.Dir, to)
				continue
			case slices.Contains(nouns, r.Dir) && slices.Contains(nouns, to):
				t.Errorf("%s may import %s: one noun knows no other", r.Dir, to)
			case r.Pure && !target.Pure:
				t.Errorf("%s is pure and may import %s, which is not", r.Dir, to)
			case slices.Contains(stores, to) && !wide:
				t.Errorf("%s may import the store %s", r.Dir, to)
			case to == "keeper" && r.Dir != "replay" && r.Dir != "api":
				t.Errorf("%s may import the keeper", r.Dir)
			}
			if slices.Contains(stores, r.Dir) && !slices.Contains([]string{"record", "words", "canon"}, to) {
				t.Errorf("the store %s may import %s: a store knows only bytes", r.Dir, to)
			}
		}
		if !r.Pure && len(r.Std) > 0 {
			t.Errorf("%s has Std and is not pure", r.Dir)
		}
	}
}
