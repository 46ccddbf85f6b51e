package web_test

import (
	"strings"
	"testing"

	"mithaq/lang"
)

// TestWords: every word is explained on one page in the reader's language; the headings of a crisis room
// lead to it, and say on hover what stands there.
func TestWords(t *testing.T) {
	h := desk(t, reference(t))
	for _, tag := range lang.Tags {
		p := lang.For(tag)
		words := room(t, h, "/"+string(tag)+"/words")
		for _, name := range lang.Terms {
			contains(t, words.id(t, name), p.Say("word."+name), p.Say("says."+name))
		}
		led := 0
		for _, a := range room(t, h, "/"+string(tag)+"/crises/kz-2022?at=2022-01-06T00:00:00Z").all("a") {
			if href := a.attr("href"); a.attr("class") == "word" && !strings.Contains(href, "at=2022-01-06") {
				t.Fatalf("%s: %q loses the moment", tag, href)
			}
		}
		for _, a := range room(t, h, "/"+string(tag)+"/crises/kz-2022").all("a") {
			if a.attr("class") != "word" {
				continue
			}
			led++
			_, name, _ := strings.Cut(a.attr("href"), "/words#")
			if words.id(t, name); a.attr("title") != p.Say("says."+name) {
				t.Errorf("%s: %q says %q", tag, a.text(), a.attr("title"))
			}
		}
		if led < 18 {
			t.Errorf("%s: %d headings lead to a word", tag, led)
		}
	}
}
