package web_test

import (
	"strings"
	"testing"

	"mithaq/lang"
	"mithaq/record"
)

// TestAct opens every act of a crisis in every language: the spine leads there, the page says what
// was signed and how anybody proves it, and what it cites can be followed from act to act.
func TestAct(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	for _, tag := range lang.Tags {
		n := 0
		for _, th := range room(t, h, "/"+string(tag)+"/crises/kz-2022/acts").id(t, "spine").find("th", "scope", "row") {
			for _, a := range th.all("a") {
				n++
				w := get(t, h, a.attr("href"))
				if w.Code != 200 {
					t.Fatalf("%s: %d", a.attr("href"), w.Code)
				}
				checkPage(t, w, tag)
				contains(t, parse(t, w.Body.String()), "mithaq record prove "+squeeze(a.text()), "sha256:")
			}
		}
		if n < 30 {
			t.Errorf("%s: %d acts were opened", tag, n)
		}
	}
}

// TestActAtItsMoment: an act that was not known yet has no page, and a link of a page as of the
// past leads to a page as of the same past.
func TestActAtItsMoment(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	var last string
	for _, th := range room(t, h, "/en/crises/kz-2022/acts").id(t, "spine").find("th", "scope", "row") {
		for _, a := range th.all("a") {
			last = a.attr("href")
		}
	}
	if w := get(t, h, last+"?at=2022-01-06T00:00:00Z&known=2022-01-06T00:00:00Z"); w.Code != 404 || !strings.Contains(w.Body.String(), lang.For("en").Say("error.no_act")) {
		t.Errorf("%s was there on 6 January: %d", last, w.Code)
	}
	const past = "at=2022-01-06T12%3A00%3A00Z"
	for _, th := range room(t, h, "/en/crises/kz-2022/acts?at=2022-01-06T12:00:00Z").id(t, "spine").find("th", "scope", "row") {
		for _, a := range th.all("a") {
			if !strings.Contains(a.attr("href"), past) {
				t.Fatalf("%s leads out of the past", a.attr("href"))
			}
		}
	}
}
