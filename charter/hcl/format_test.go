package hcl

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	hcl2 "github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

func TestFormat(t *testing.T) {
	const loose = "# A  remark.\noffice \"a\"   {\n    of = member\n  name={ en=\"A\",  ru = \"А\" }\n    may   = [ council.position,situation.appeal ]\n\n\n}\n"
	const want = "# A  remark.\noffice \"a\" {\n  of   = member\n  name = { en = \"A\", ru = \"А\" }\n  may  = [council.position, situation.appeal]\n\n\n}\n"
	got, err := Format("a.hcl", []byte(loose))
	if err != nil || string(got) != want {
		t.Errorf("got %v\n%s\nwant\n%s", err, got, want)
	}
	for _, tc := range []struct{ name, src, want string }{
		{"syntax", "office \"a\" {\n  of = \n}\n", "a.hcl:2:8: "},
		{"an expression", "a {\n  b = 1 + 1\n}\n", "a.hcl:2:9: the sign + has no meaning"},
		{"another encoding", "a {\n  b = \"\xe9\"\n}\n", "a.hcl:2:8: is not UTF-8 text"},
		{"size", strings.Repeat("# remark\n", MaxFile/9+1), "is larger than 1 MiB"},
		{"depth", "a = " + strings.Repeat("[", MaxDepth+1), "is nested deeper than 12 levels"},
	} {
		got, err := Format("a.hcl", []byte(tc.src))
		var e *Error
		if !errors.As(err, &e) || !strings.Contains(err.Error(), tc.want) || got != nil {
			t.Errorf("%s: got %v and %d bytes, want %q", tc.name, err, len(got), tc.want)
		}
	}
	if sameTokens([]byte("a = 1\n"), []byte("a = 2\n")) || sameTokens([]byte("a = 1\n"), []byte("a = 1\n\n")) {
		t.Error("files that say different things are taken for the same")
	}
}

// TestFormatted holds every HCL file of the repository to the style, but for those that
// show what is wrong with a file.
func TestFormatted(t *testing.T) {
	count := 0
	err := filepath.WalkDir("../..", func(name string, d os.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "faults" && filepath.Base(filepath.Dir(name)) == "testdata" || d.Name() == ".git"):
			return filepath.SkipDir
		case d.IsDir() || filepath.Ext(name) != ".hcl":
			return nil
		}
		src, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		out, err := Format(name, src)
		switch {
		case err != nil:
			t.Error(err)
		case !bytes.Equal(src, out):
			t.Errorf("%s is not formatted: mithaq charter fmt -w %[1]s", strings.TrimPrefix(name, "../../"))
		}
		count++
		return nil
	})
	if err != nil || count < 20 {
		t.Errorf("found %d files, %v", count, err)
	}
}

// TestFormatIsTheOneStyle: however somebody spaces a line, it becomes the same.
func TestFormatIsTheOneStyle(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 100))
	for _, name := range []string{"../testdata/base.hcl", "../csto/treaty-2010.hcl", "../csto/law-kg.hcl", "../../cases/kz-2022/council.hcl"} {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		want, err := Format(name, src)
		if err != nil {
			t.Fatal(err)
		}
		tokens, _ := hclsyntax.LexConfig(src, name, hcl2.InitialPos)
		var spaced []byte
		end, quoted := 0, false
		for _, tok := range tokens {
			between := src[end:tok.Range.Start.Byte]
			if !quoted && (end == 0 || src[end-1] == '\n' || len(between) > 0) && tok.Type != hclsyntax.TokenNewline && tok.Type != hclsyntax.TokenEOF {
				between = []byte(strings.Repeat(" ", 1+rng.IntN(4)))
			}
			quoted = tok.Type == hclsyntax.TokenOQuote || quoted && tok.Type != hclsyntax.TokenCQuote
			spaced = append(append(spaced, between...), tok.Bytes...)
			end = tok.Range.End.Byte
		}
		got, err := Format(name, spaced)
		if bytes.Equal(spaced, src) || err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s, spaced at random, becomes another file: %v", name, err)
		}
	}
}

// FuzzFormat holds that what is formatted stays so, says what it said, and compiles to
// the same charter.
func FuzzFormat(f *testing.F) {
	f.Add([]byte("a \"b\"  {\r\n\tc=1 # d\n /* e\n */ ff = [ 1,2,\n3 ]\n}"))
	f.Add([]byte("a {\n b = <<E\n  x\n E\n ccc = \"$${d}\"\n}\n"))
	f.Add([]byte("a { b = 1 }\nc \"d\" {\n  e = f.g.h // i\n\n  jj = within(\"72 hours\") # k\n  lll = {\n mm = \"\"\n n=true}\n}\n"))
	f.Add([]byte("charter \"p\" {\nname={en=\"P\"}\n  seat {\nname={en=\"S\"}\noffset=\"+03:00\"\n}}\n"))
	f.Fuzz(func(t *testing.T, src []byte) {
		once, err := Format("a.hcl", src)
		if err != nil {
			var e *Error
			if !errors.As(err, &e) || len(e.Diagnostics) == 0 {
				t.Fatalf("failed without a diagnostic: %v", err)
			}
			return
		}
		if !sameTokens(src, once) {
			t.Fatalf("%q became %q", src, once)
		}
		again, err := Format("a.hcl", once)
		if err != nil || !bytes.Equal(once, again) {
			t.Fatalf("%q became %q, and then %q, %v", src, once, again, err)
		}
		before, _, errBefore := Load(fstest.MapFS{"a.hcl": {Data: src}}, ".")
		after, _, errAfter := Load(fstest.MapFS{"a.hcl": {Data: once}}, ".")
		if (errBefore == nil) != (errAfter == nil) {
			t.Fatalf("loads with %v, and formatted with %v", errBefore, errAfter)
		}
		if errBefore == nil {
			x, _ := before.Compile()
			y, _ := after.Compile()
			if !bytes.Equal(x, y) {
				t.Fatalf("compiles to %s, and formatted to %s", x, y)
			}
		}
	})
}
