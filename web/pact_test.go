package web_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"mithaq/lang"
)

var toAct = regexp.MustCompile(`^/[a-z]{2}/(pact|crises/[^/]+)/[0-9]+`)

// TestActsOnThePact: every act on the pact as a whole stands on one page and has a page of its own; the
// pages of members lead to the act behind each status and office, wherever it was done.
func TestActsOnThePact(t *testing.T) {
	h := desk(t, reference(t))
	for _, tag := range lang.Tags {
		opened := map[string]bool{}
		for _, path := range []string{"/pact", "/members", "/members/KZ", "/members/UZ"} {
			found := 0
			for _, a := range room(t, h, "/"+string(tag)+path).all("a") {
				href := a.attr("href")
				if !toAct.MatchString(href) {
					continue
				}
				found++
				if opened[href] {
					continue
				}
				opened[href] = true
				page, _, _ := strings.Cut(href, "#")
				w := get(t, h, page)
				if w.Code != http.StatusOK {
					t.Fatalf("%s leads to %s: %d", path, href, w.Code)
				}
				checkPage(t, w, tag)
			}
			if found == 0 {
				t.Errorf("/%s%s leads to no act", tag, path)
			}
		}
		if len(opened) < 100 {
			t.Errorf("%s: only %d acts were opened", tag, len(opened))
		}
	}
	// a member's history is whole also in the past; what has not come yet has no page then, and no link
	for _, a := range room(t, h, "/en/members/KZ?at=1995-01-01").all("a") {
		if href := a.attr("href"); toAct.MatchString(href) {
			if w := get(t, h, href); w.Code != http.StatusOK {
				t.Errorf("in 1995 %s: %d", href, w.Code)
			}
		}
	}
	// what comes later is not on it, and has no page yet
	if w := get(t, h, "/en/pact/115?at=1991-01-01"); w.Code != http.StatusNotFound {
		t.Errorf("an act of 1992 in 1991: %d", w.Code)
	}
	if rows := room(t, h, "/en/pact?at=1993-01-01").find("th", "scope", "row"); len(rows) == 0 || len(rows) >= len(room(t, h, "/en/pact").find("th", "scope", "row")) {
		t.Errorf("%d acts in 1993", len(rows))
	}
	// an act of a crisis is none on the pact
	first := room(t, h, "/en/crises/kz-2022/acts").id(t, "spine").find("th", "scope", "row")[0].all("a")[0]
	if w := get(t, h, "/en/pact/"+squeeze(first.text())); w.Code != http.StatusNotFound {
		t.Errorf("an act of a crisis on the pact: %d", w.Code)
	}
}
