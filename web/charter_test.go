package web_test

import (
	"strings"
	"testing"

	"mithaq/lang"
	"mithaq/record"
)

// TestCharterPage: the charter is shown as it holds at the moment asked for, in every language, with
// every article that rules rest on; an article of another page leads to its place.
func TestCharterPage(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	for _, tag := range lang.Tags {
		for _, at := range []string{"", "?at=1993-01-01", "?at=2008-06-01", "?at=2022-01-06"} {
			w := get(t, h, "/"+string(tag)+"/charter"+at)
			if w.Code != 200 {
				t.Fatalf("%s%s: %d", tag, at, w.Code)
			}
			checkPage(t, w, tag)
		}
	}
	now, before := room(t, h, "/en/charter?at=2022-01-06"), room(t, h, "/en/charter?at=2008-06-01")
	contains(t, now.id(t, "treaty-art4_2"), "Treaty, article 4(2)", "Assist the member that asked", "Sending the collective forces", "owed by")
	contains(t, before.id(t, "treaty-art4_2_1992"), "Assist the member that was attacked")
	contains(t, now.id(t, "treaty-art4_2_1992"), "No rule rests on it at this moment")
	contains(t, now.id(t, "charter"), "2002", "18 Sep 2003", "2018", "in force", "8 Nov 2018")
	contains(t, now, "other rules hold from", "22 Nov 2023")
	contains(t, room(t, h, "/ar/charter?at=2022-01-06").id(t, "treaty"), "المعاهدة، المادة 4", "تقديم العون للعضو الذي طلبه")

	for _, a := range room(t, h, "/en/crises/kz-2022?at=2022-01-12").id(t, "articles").all("a") {
		href := a.attr("href")
		if path, place, ok := strings.Cut(href, "#"); ok && strings.HasPrefix(path, "/") {
			room(t, h, path).id(t, place)
		}
	}
}
