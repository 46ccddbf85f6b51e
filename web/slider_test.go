package web_test

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"mithaq/lang"
	"mithaq/view"
	"mithaq/web"
	"mithaq/words"
)

// TestSlider: every page has its moment among the acts; going back from the present by its links comes
// to every act of a crisis once, and keeps what else the address asks for.
func TestSlider(t *testing.T) {
	s := reference(t)
	h := desk(t, s)
	acts := view.Instants(s, "kz-2022", at(t, now))
	link := func(path, rel string) string {
		for _, a := range room(t, h, path).all("a") {
			if a.attr("rel") == rel {
				return a.attr("href")
			}
		}
		return ""
	}
	path, steps := "/en/crises/kz-2022/pictures?known=2023-01-01T00%3A00%3A00Z", 0
	for ; path != "" && steps <= len(acts); steps++ {
		if path = link(path, "prev"); path != "" {
			to, err := url.Parse(path)
			if err != nil || to.Query().Get("known") != "2023-01-01T00:00:00Z" {
				t.Fatalf("%q loses by what was known", path)
			}
			if got, want := to.Query().Get("at"), acts[len(acts)-1-steps].String(); got != want {
				t.Fatalf("step %d back leads to %s, want %s", steps+1, got, want)
			}
		}
	}
	if steps != len(acts)+1 {
		t.Errorf("%d steps back, want one for each of %d instants", steps-1, len(acts))
	}
	first := "?at=" + url.QueryEscape(acts[0].String())
	if got := link("/en/crises/kz-2022/pictures"+first, "next"); !strings.Contains(got, url.QueryEscape(acts[1].String())) {
		t.Errorf("from the first act on leads %q", got)
	}
	for _, tag := range lang.Tags {
		for _, page := range []string{"/", "/charter", "/members", "/duties", "/record", "/search", "/crises/kz-2022", "/crises/kz-2022/decisions/send_forces"} {
			step := room(t, h, "/"+string(tag)+page).id(t, "step")
			from, _ := strconv.ParseInt(step.attr("min"), 10, 64)
			to, _ := strconv.ParseInt(step.attr("max"), 10, 64)
			ticks := strings.Split(step.attr("data-ticks"), " ")
			last, err := strconv.ParseInt(ticks[len(ticks)-1], 36, 64)
			if page == "/crises/kz-2022" && from != acts[0].Time().Unix() {
				t.Errorf("%s%s: begins at %d, want %d", tag, page, from, acts[0].Time().Unix())
			}
			if err != nil || ticks[0] != "0" || from+last != to || len(ticks) > 400 {
				t.Errorf("%s%s: %d ticks from %s to %s, within %d and %d", tag, page, len(ticks), ticks[0], ticks[len(ticks)-1], from, to)
			}
		}
	}
}

// TestGrid: who took which position stands in one grid, and what nobody published looks like nothing
// that was said.
func TestGrid(t *testing.T) {
	grid := room(t, desk(t, reference(t)), "/en/crises/kz-2022/pictures").id(t, "h-grid")
	if grid.text() != "Who took which position" {
		t.Errorf("headed %q", grid.text())
	}
	body := get(t, desk(t, reference(t)), "/en/crises/kz-2022/pictures").Body.String()
	if got := strings.Count(body, `class="k-dash"`); got != 24 { // four questions, six seats
		t.Errorf("%d positions are unknown, want 24", got)
	}
	body = get(t, desk(t, played(t, "nato-2003")), "/en/crises/nato-2003/pictures").Body.String()
	for what, shape := range map[string]string{"objection": `<path d="M3 3l14 14M17 3L3 17"/>`, "no seat": "no seat"} {
		if !strings.Contains(body, shape) {
			t.Errorf("nato-2003 shows no %s", what)
		}
	}
}

// TestThinned: a slider draws a bounded number of many acts, in their order, and always the first and the last.
func TestThinned(t *testing.T) {
	for n := 2; n < 3000; n++ {
		acts := make([]words.Instant, n)
		for i := range acts {
			acts[i] = words.Instant(i + 1)
		}
		got := web.Thinned(acts)
		if n <= 400 && len(got) != n || len(got) > 400 || got[0] != acts[0] || got[len(got)-1] != acts[n-1] || !slices.IsSorted(got) || len(slices.Compact(got)) != len(got) {
			t.Fatalf("of %d acts %d are drawn, from %d to %d", n, len(got), got[0], got[len(got)-1])
		}
	}
}
