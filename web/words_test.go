package web

import (
	"io/fs"
	"regexp"
	"slices"
	"testing"

	"mithaq/lang"
)

// TestWordsOnPages: what a page marks as explained has an explanation, and so has every heading that leads to one.
func TestWordsOnPages(t *testing.T) {
	marked := regexp.MustCompile(`data-word="([^"]*)"`)
	names, err := fs.Glob(pages, "templates/*.html")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, name := range names {
		b, err := fs.ReadFile(pages, name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range marked.FindAllSubmatch(b, -1) {
			if n++; !slices.Contains(lang.Terms, string(m[1])) {
				t.Errorf("%s: nothing explains %q", name, m[1])
			}
		}
	}
	if n < 50 {
		t.Errorf("only %d words are marked", n)
	}
	for section, term := range explained {
		if !slices.Contains(lang.Terms, term) {
			t.Errorf("section %s: nothing explains %q", section, term)
		}
	}
}
