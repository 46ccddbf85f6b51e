package web_test

import (
	"strings"
	"testing"

	"mithaq/lang"
	"mithaq/record"
)

// TestDecisionPage: a decision has a page of its own, by its act and, while there is one of its kind, by
// its kind; it says which record it shows, and which moment.
func TestDecisionPage(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	found := 0
	for _, tag := range lang.Tags {
		for _, a := range room(t, h, "/"+string(tag)+"/crises/kz-2022?at=2022-01-12").id(t, "decisions").all("a") {
			href := a.attr("href")
			if !strings.Contains(href, "/decisions/") {
				continue
			}
			found++
			w := get(t, h, href)
			if w.Code != 200 {
				t.Fatalf("%s: %d", href, w.Code)
			}
			checkPage(t, w, tag)
			p := lang.For(tag)
			contains(t, parse(t, w.Body.String()), p.Say("certificate.title"), p.Say("room.announced"), p.Say("room.computed"), "sha256:")
		}
	}
	if found < 3 {
		t.Errorf("the rooms lead to %d decisions", found)
	}
	for _, path := range []string{"/en/crises/kz-2022/decisions/nothing", "/en/crises/xx/decisions/send_forces", "/en/crises/kz-2022/decisions/"} {
		if w := get(t, h, path); w.Code != 404 {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
}
