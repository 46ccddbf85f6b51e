package lang

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// forms returns a message's forms by their CLDR name; a message that does not count
// has only "other".
func forms(t *testing.T, raw json.RawMessage) map[string]string {
	t.Helper()
	var one string
	if json.Unmarshal(raw, &one) == nil {
		return map[string]string{"other": one}
	}
	many := map[string]string{}
	if err := json.Unmarshal(raw, &many); err != nil {
		t.Fatalf("%s: %v", raw, err)
	}
	return many
}

func readFile(t *testing.T, tag Tag) map[string]map[string]string {
	t.Helper()
	b, err := files.ReadFile("messages." + string(tag) + ".json")
	if err != nil {
		t.Fatal(err)
	}
	raw := map[string]json.RawMessage{}
	if err := json.Unmarshal(b, &raw); err != nil {
		t.Fatalf("messages.%s.json: %v", tag, err)
	}
	out := map[string]map[string]string{}
	for id, r := range raw {
		out[id] = forms(t, r)
	}
	return out
}

// wanted returns the plural forms that CLDR has for whole numbers of a language.
// Russian's "other" is for fractions alone; go-i18n asks for it as well.
func wanted(tag Tag) []string {
	names := map[plural.Form]string{plural.Other: "other", plural.Zero: "zero", plural.One: "one",
		plural.Two: "two", plural.Few: "few", plural.Many: "many"}
	set := map[string]bool{"other": true}
	for n := range 1000 {
		set[names[plural.Cardinal.MatchPlural(language.MustParse(string(tag)), n, 0, 0, 0, 0)]] = true
	}
	return slices.Sorted(maps.Keys(set))
}

var placeholder = regexp.MustCompile(`\{\{\.([a-z_]+)\}\}`)

func placeholders(s string) []string {
	set := map[string]bool{}
	for _, m := range placeholder.FindAllStringSubmatch(s, -1) {
		set[m[1]] = true
	}
	return slices.Sorted(maps.Keys(set))
}

// sameEverywhere are the messages that are rightly spelled alike in two languages.
var sameEverywhere = regexp.MustCompile(`^(app\.name|language\..*|quantity\.range|say\.and)$`)

// TestFiles holds the three files to each other: the same messages, every plural
// form that CLDR asks for, the same placeholders, nothing left in another language.
func TestFiles(t *testing.T) {
	all := map[Tag]map[string]map[string]string{}
	for _, tag := range Tags {
		all[tag] = readFile(t, tag)
	}
	ids := slices.Sorted(maps.Keys(all[English]))
	for _, tag := range Tags {
		if diff := cmp.Diff(ids, slices.Sorted(maps.Keys(all[tag]))); diff != "" {
			t.Errorf("messages -en +%s:\n%s", tag, diff)
		}
		for _, id := range ids {
			checkMessage(t, tag, id, all[tag][id], all[English][id])
		}
	}
}

func checkMessage(t *testing.T, tag Tag, id string, got, english map[string]string) {
	want := []string{"other"}
	if len(english) > 1 {
		want = wanted(tag)
	}
	if diff := cmp.Diff(want, slices.Sorted(maps.Keys(got))); diff != "" {
		t.Errorf("%s %s: plural forms -want +got:\n%s", tag, id, diff)
	}
	if diff := cmp.Diff(placeholders(english["other"]), placeholders(got["other"])); diff != "" {
		t.Errorf("%s %s: placeholders -en +%s:\n%s", tag, id, tag, diff)
	}
	for form, s := range got {
		for _, name := range placeholders(s) {
			if !slices.Contains(placeholders(english["other"]), name) {
				t.Errorf("%s %s %s: no other language has {{.%s}}", tag, id, form, name)
			}
		}
		if rest := placeholder.ReplaceAllString(s, ""); strings.ContainsAny(rest, "{}") {
			t.Errorf("%s %s %s: %q has braces that are no placeholder", tag, id, form, s)
		}
		if s == "" || s != strings.TrimSpace(s) || Plain(s) != s {
			t.Errorf("%s %s %s: %q is empty, padded, or has characters that are not seen", tag, id, form, s)
		}
		script := map[Tag]*unicode.RangeTable{Arabic: unicode.Arabic, Russian: unicode.Cyrillic, English: unicode.Latin}[tag]
		bare := placeholder.ReplaceAllString(s, "")
		if !sameEverywhere.MatchString(id) && !strings.ContainsFunc(bare, func(r rune) bool { return unicode.Is(script, r) }) &&
			strings.ContainsFunc(bare, unicode.IsLetter) && strings.TrimSpace(bare) != ",  UTC" && id != "time.instant" && id != "time.local" {
			t.Errorf("%s %s %s: %q is not in the language", tag, id, form, s)
		}
		if strings.ContainsFunc(s, func(r rune) bool { return unicode.IsDigit(r) && r > 0x7f }) {
			t.Errorf("%s %s %s: %q has digits that are not Latin", tag, id, form, s)
		}
	}
}

// TestNoFallback: what one language lacks is not said in another.
func TestNoFallback(t *testing.T) {
	for _, tag := range Tags {
		p := For(tag)
		if got := p.Say("no.such"); got != "⟨no.such⟩" {
			t.Errorf("%s: got %q", tag, got)
		}
		if got := p.Count("no.such", 3); got != "⟨no.such⟩" {
			t.Errorf("%s: got %q", tag, got)
		}
	}
}
