package web_test

import (
	"net/http"
	"strings"
	"testing"

	"mithaq"
	"mithaq/lang"
	"mithaq/web"
	"mithaq/words"
)

// TestPictures: every picture of January 2022 stands above a table that says the same, announced and consented
// are told apart from who was there, whom nobody counted is hatched, and the 164 are crossed out once they
// were taken back, and not before.
func TestPictures(t *testing.T) {
	s, i := reference(t), at(t, now)
	h := web.New(func() mithaq.State { return s }, web.Options{Now: func() words.Instant { return i }, Tours: allTours(t)})
	for _, tag := range lang.Tags {
		w := get(t, h, "/"+string(tag)+"/crises/kz-2022/pictures?at=2022-02-01")
		if w.Code != http.StatusOK {
			t.Fatalf("%s: %d", tag, w.Code)
		}
		body := w.Body.String()
		charts, tables := strings.Count(body, `class="bar chart"`), strings.Count(body, "<table>")
		if charts < 8 || tables != charts+2 { // the table of leaving has its pictures in it, and the map has one of its own
			t.Errorf("%s: %d charts and %d tables", tag, charts, tables)
		}
		flow, claims, ok := strings.Cut(body, `id="h-claims"`)
		if !ok {
			t.Fatalf("%s: no figures", tag)
		}
		for class, least := range map[string]int{"k-unknown": 2, "k-announced": 3, "k-consented": 3, "k-so": 3, "k-meant": 4} {
			if got := strings.Count(flow, `class="`+class+`"`); got < least {
				t.Errorf("%s: %d shapes %s, want %d or more", tag, got, class, least)
			}
		}
		if got := strings.Count(claims, `class="k-gone"`); got != 1 {
			t.Errorf("%s: %d figures are crossed out, want the 164", tag, got)
		}
	}
	before := get(t, h, "/en/crises/kz-2022/pictures?at=2022-01-09T14:00:00Z&known=2022-01-09T14:00:00Z").Body.String()
	if strings.Contains(before, `class="k-gone"`) || !strings.Contains(before, "164") {
		t.Error("as was known on 9 January at 14:00: the 164 are crossed out, or not there")
	}
	if w := get(t, h, "/en/crises/am-2021/pictures"); w.Code != http.StatusNotFound {
		t.Errorf("a crisis that is not on the record: %d", w.Code)
	}
}
