package lang_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"mithaq/lang"
)

// TestTerms: the program explains the words of doc/words.md, all of them, in the same order, and in English
// by the same sentences.
func TestTerms(t *testing.T) {
	file, err := os.ReadFile("../doc/words.md")
	if err != nil {
		t.Fatal(err)
	}
	plain := strings.NewReplacer("`", "", "*", "")
	var rows [][2]string
	for line := range strings.Lines(string(file)) {
		if cells := strings.Split(line, " | "); len(cells) == 3 && strings.HasPrefix(line, "| ") {
			rows = append(rows, [2]string{plain.Replace(strings.TrimPrefix(cells[0], "| ")), strings.TrimRight(plain.Replace(cells[1]), ".")})
		}
	}
	rows = rows[1:] // the heads of the columns
	odd := regexp.MustCompile(`[^a-z]+`)
	slug := func(s string) string { return strings.Trim(odd.ReplaceAllString(strings.ToLower(s), "_"), "_") }
	var first []string
	for _, row := range rows {
		word, _, _ := strings.Cut(row[0], ", ")
		first = append(first, slug(word))
	}
	var names []string
	for i, row := range rows {
		name := first[i]
		if n := slices.Index(first, name); n != i || slices.Contains(first[i+1:], name) {
			name += "_" + slug(strings.Split(row[0], ", ")[1]) // two words of one name are told apart by what stands beside them
		}
		names = append(names, name)
	}
	if !slices.Equal(names, lang.Terms) {
		for i := range max(len(names), len(lang.Terms)) {
			if i >= len(names) || i >= len(lang.Terms) || names[i] != lang.Terms[i] {
				t.Fatalf("word %d: doc/words.md and lang.Terms part here: %v, %v", i, names[min(i, len(names)):], lang.Terms[min(i, len(lang.Terms)):])
			}
		}
	}
	p := lang.For(lang.English)
	for i, name := range names {
		if got := p.Say("word." + name); got != rows[i][0] {
			t.Errorf("%s: says %q, doc/words.md %q", name, got, rows[i][0])
		}
		if got := p.Say("says." + name); got != rows[i][1] {
			t.Errorf("%s: says %q, doc/words.md %q", name, got, rows[i][1])
		}
	}
}
