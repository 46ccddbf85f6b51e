package charter_test

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"mithaq/charter/hcl"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "write what came out as what is wanted")

// base is the charter that each fault is put into, unless it brings its own.
func base(t testing.TB) string {
	t.Helper()
	b, err := os.ReadFile("testdata/base.hcl")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestFaults shows the exact message of every kind of fault in a charter.
func TestFaults(t *testing.T) {
	names, err := filepath.Glob("testdata/faults/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("%d files, %v", len(names), err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			fsys := fstest.MapFS{"base.hcl": {Data: []byte(base(t))}}
			want := -1
			for i, f := range ar.Files {
				if f.Name == "want" {
					want = i
					continue
				}
				fsys[f.Name] = &fstest.MapFile{Data: f.Data}
			}
			_, _, err = hcl.Load(fsys, ".")
			var faults *hcl.Error
			if !errors.As(err, &faults) {
				t.Fatalf("loaded, or failed otherwise: %v", err)
			}
			got := err.Error() + "\n"
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

// TestHostileFiles bounds what a file may cost before anything of it is parsed.
func TestHostileFiles(t *testing.T) {
	for _, tc := range []struct{ name, text, want string }{
		{"too large", strings.Repeat("# long\n", hcl.MaxFile/7+1), "a.hcl: is larger than 1 MiB"},
		{"not UTF-8", "# one\nbody \"\xff\" {}\n", "a.hcl:2:7: is not UTF-8 text\n    2 | body \"·\" {}\n      |       ^ save the file as UTF-8"},
		{"nested blocks", strings.Repeat("a {\n", 100_000), "a.hcl:13:3: is nested deeper than 12 levels\n   13 | a {\n      |   ^"},
		{"nested lists", "a = " + strings.Repeat("[", 200_000), "a.hcl:1:17: is nested deeper than 12 levels\n    1 | a = [[[[[[[[[[[[[" + strings.Repeat("[", 83) + "…\n      |                 ^"},
		{"signs without end", "a = " + strings.Repeat("!", 200_000), "a.hcl:1:5: the sign ! has no meaning"},
		{"orders to a terminal", "gate \"x\" {\n\tname = \"\x1b[31m \u202e\"\n}\n", "a.hcl:1:1: gate \"x\" cites no source"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, _, err := hcl.Load(fstest.MapFS{"a.hcl": {Data: []byte(tc.text)}, "base.hcl": {Data: []byte(base(t))}}, ".")
			if err == nil || !strings.HasPrefix(err.Error(), tc.want) {
				t.Errorf("got  %v\nwant %s", err, tc.want)
			} else if strings.ContainsAny(err.Error(), "\x1b\u202e") {
				t.Errorf("the message carries what a terminal obeys: %q", err)
			}
		})
	}
	many := fstest.MapFS{"base.hcl": {Data: []byte(base(t))}}
	for i := range hcl.MaxFiles {
		many[strings.Repeat("a", i+1)+".hcl"] = &fstest.MapFile{}
	}
	if _, _, err := hcl.Load(many, "."); err == nil || err.Error() != "the charter: has more than 256 charter files" {
		t.Errorf("too many files: %v", err)
	}
	if _, _, err := hcl.Load(fstest.MapFS{}, "nowhere"); err == nil {
		t.Error("a folder that is not there was read")
	}
}
