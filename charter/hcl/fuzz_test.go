package hcl

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"mithaq/charter"
)

// FuzzLoad holds that a file either loads into a charter that passes its own
// check and has one compiled form, or fails with an *Error that can be shown.
func FuzzLoad(f *testing.F) {
	base, err := os.ReadFile("../testdata/base.hcl")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(base)
	for _, glob := range []string{"../testdata/faults/*.txtar", "../csto/*.hcl", "../nato/*.hcl", "../emac/*.hcl", "../eu/*.hcl", "../asean/*.hcl"} {
		names, err := filepath.Glob(glob)
		if err != nil || len(names) == 0 {
			f.Fatalf("%s: %d files, %v", glob, len(names), err)
		}
		for _, name := range names {
			b, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(append(append([]byte(nil), base...), b...))
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		c, _, err := Load(fstest.MapFS{"a.hcl": {Data: b}}, ".")
		if err != nil {
			var e *Error
			if !errors.As(err, &e) || len(e.Diagnostics) == 0 || !utf8.ValidString(err.Error()) {
				t.Fatalf("failed without a diagnostic: %v", err)
			}
			return
		}
		if _, tests, err := Tests(fstest.MapFS{"a.hcl": {Data: b}}, "."); err != nil || len(c.TestProblems(tests)) > 0 {
			t.Fatalf("loaded, and its tests are not sound: %v %v", err, c.TestProblems(tests))
		}
		if err := c.Check(); err != nil {
			t.Fatalf("loaded and does not pass: %v", err)
		}
		once, err := c.Compile()
		if err != nil {
			t.Fatalf("loaded and does not compile: %v", err)
		}
		back, err := charter.Read(once)
		if err != nil {
			t.Fatalf("compiled and cannot be read: %v", err)
		}
		again, err := back.Compile()
		if err != nil || !bytes.Equal(once, again) {
			t.Fatalf("two compiled forms, %v:\n%s\n%s", err, once, again)
		}
	})
}
