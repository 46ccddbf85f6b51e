package web_test

import (
	"strings"
	"testing"

	"mithaq/lang"
)

// roomPages are those of a crisis's room that are read on a screen.
var roomPages = []string{"", "/forces", "/situation", "/acts", "/pictures"}

// TestRoomIsLight: each page of the room of January 2022, with all that is on record, has less than 150 KB in every
// language: a duty officer's line is a slow one.
func TestRoomIsLight(t *testing.T) {
	h := desk(t, reference(t))
	for _, tag := range lang.Tags {
		for _, page := range roomPages {
			path := "/" + string(tag) + "/crises/kz-2022" + page
			if n := get(t, h, path).Body.Len(); n >= 150_000 {
				t.Errorf("%s has %d bytes", path, n)
			}
		}
	}
}

// TestRoomHoldsAll: every section of the dossier stands on just one page of the room (what is possibly so already
// stands first, and among all acts), the room leads to each page, and what leads within a page arrives.
func TestRoomHoldsAll(t *testing.T) {
	h := desk(t, reference(t))
	for _, query := range []string{"", "?at=2022-01-06T00%3A00%3A00Z", "?at=2022-01-05T20%3A00%3A00Z"} {
		const at = "/en/crises/kz-2022"
		leads := map[string]bool{} // to pages of the room
		for _, a := range room(t, h, at+query).all("a") {
			leads[a.attr("href")] = true
		}
		on := map[string]string{}
		for _, page := range roomPages[:4] {
			root := room(t, h, at+page+query)
			for _, a := range root.all("a") {
				if to, within := strings.CutPrefix(a.attr("href"), "#"); within {
					root.id(t, to)
				}
			}
			for _, s := range root.all("section") {
				id := s.attr("id")
				if id == "articles" || id == "sources" { // the notes of each page
					continue
				}
				if was, twice := on[id]; twice && id != "possibly" {
					t.Errorf("%s: #%s stands on %q and on %q", query, id, was, page)
				}
				on[id] = page
			}
			if !leads[at+page+query] {
				t.Errorf("%s: the room does not lead to %q", query, page)
			}
		}
		whole := room(t, h, at+"/dossier"+query)
		for _, s := range whole.all("section") {
			id := s.attr("id")
			page, there := on[id]
			if id == "articles" || id == "sources" {
				continue
			}
			if !there {
				t.Errorf("%s: #%s stands on the dossier alone", query, id)
				continue
			}
			for _, p := range room(t, h, at+page+query).id(t, id).all("p") {
				if text := squeeze(p.text()); !strings.Contains(squeeze(s.text()), text) {
					t.Errorf("%s: #%s says elsewhere %q", query, id, text)
				}
			}
		}
	}
}
