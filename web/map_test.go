package web_test

import (
	"strings"
	"testing"

	"mithaq/record"
)

// TestMap: the map of January 2022 hatches where measures are in force as of the moment and nowhere else, dots
// where they are over, and says the same in its table; a crisis in a land without outlines has no map.
func TestMap(t *testing.T) {
	h := desk(t, reference(t))
	for _, day := range []struct {
		at              string
		in, over, discs int
		left            int // places from which people set out on their way home
		says            string
	}{
		{"2022-01-04T00:00:00Z", 0, 0, 0, 0, "measures in force at 0 places"},
		{"2022-01-06T00:00:00Z", 17, 0, 1, 0, "measures in force at 17 places"}, // the state of emergency in the whole country
		{"2022-01-14T12:00:00Z", 11, 6, 1, 1, "measures in force at 11 places"},
		{"2022-02-01", 0, 17, 1, 2, "measures in force at 0 places"},
	} {
		body := get(t, h, "/en/crises/kz-2022/pictures?at="+day.at).Body.String()
		_, body, _ = strings.Cut(body, `<svg class="map"`)
		picture, rest, _ := strings.Cut(body, "</svg>")
		table, _, _ := strings.Cut(rest, "</section>")
		in, over := strings.Count(picture, `class="m-in"`), strings.Count(picture, `class="m-over"`)
		if in != day.in || over != day.over || !strings.Contains(picture, day.says) {
			t.Errorf("%s: %d places hatched, %d dotted, want %d and %d", day.at, in, over, day.in, day.over)
		}
		if got := strings.Contains(table, "<td>over</td>"); got != (day.over > 0) {
			t.Errorf("%s: over in words: %v", day.at, got)
		}
		for _, place := range []string{"Mangystau region", "Almaty (city)"} { // under measures from the first hour on, and never again after the 19th
			if strings.Contains(table, place) != (day.in+day.over+day.discs > 0) {
				t.Errorf("%s: the table lacks %s", day.at, place)
			}
		}
		if got := strings.Count(picture, `class="m-left"`); got != day.left || (got > 0) != strings.Contains(table, "Russian Federation") {
			t.Errorf("%s: from %d places somebody set out, want %d", day.at, got, day.left)
		}
		if got := strings.Count(picture, `class="m-disc"`); got < day.discs {
			t.Errorf("%s: %d places with objects", day.at, got)
		}
	}
	if body := get(t, h, "/ar/crises/kz-2022/pictures?at=2022-01-06T00:00:00Z").Body.String(); !strings.Contains(body, `class="m-in"`) || !strings.Contains(body, "مانغيستاو") {
		t.Error("the map is not in Arabic")
	}
	if body := get(t, desk(t, crisis(t, record.Live)), "/en/crises/kz-2022/pictures").Body.String(); !strings.Contains(body, `id="h-flow"`) || strings.Contains(body, `class="map"`) {
		t.Error("a member that a pact calls KZ, and nobody else does, has the map of Kazakhstan")
	}
	if body := get(t, desk(t, played(t, "nato-2003")), "/en/crises/nato-2003/pictures").Body.String(); strings.Contains(body, `class="map"`) {
		t.Error("a land without outlines has a map")
	}
}
