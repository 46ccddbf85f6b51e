package builtin_test

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
	"testing"

	"mithaq/charter/builtin"

	"github.com/google/go-cmp/cmp"
)

// TestEveryEditionIsOnTheShelf holds the table to the folders beside it: whoever adds a
// charter and forgets its line finds out here.
func TestEveryEditionIsOnTheShelf(t *testing.T) {
	var folders []string
	files, err := fs.Glob(os.DirFS(".."), "*/*.hcl")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if dir := path.Dir(f); dir != "testdata" {
			folders = append(folders, dir)
		}
	}
	folders = slices.Compact(folders)
	if diff := cmp.Diff(folders, builtin.Names()); diff != "" {
		t.Errorf("folders of charters (-) and names that are built in (+):\n%s", diff)
	}
	if !slices.IsSorted(builtin.Names()) {
		t.Errorf("not sorted: %q", builtin.Names())
	}
}

// Every charter loads, and calls itself what it is called.
func TestLoad(t *testing.T) {
	for _, name := range builtin.Names() {
		c, texts, err := builtin.Load(name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if c.ID != name {
			t.Errorf("%s calls itself %q", name, c.ID)
		}
		names, err := fs.Glob(builtin.Files(name), "*.hcl")
		if err != nil || len(texts) != len(names) {
			t.Errorf("%s was loaded with %d of %d files (%v)", name, len(texts), len(names), err)
		}
	}
}

func TestLoadUnknown(t *testing.T) {
	if files := builtin.Files("ctso"); files != nil {
		t.Error("there are files of ctso")
	}
	_, _, err := builtin.Load("ctso")
	if !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}
