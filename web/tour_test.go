package web_test

import (
	"io/fs"
	"net/url"
	"strings"
	"testing"

	"mithaq"
	"mithaq/cases"
	"mithaq/lang"
	"mithaq/web"
	"mithaq/words"
)

// TestTour: every tour beside a case can be read, has ten stops, and every stop leads to its place at
// its moment in every language; what the stops of January 2022 tell stands where they lead.
func TestTour(t *testing.T) {
	tours := allTours(t)
	s, now := reference(t), at(t, "2026-11-01T00:00:00Z")
	h := web.New(func() mithaq.State { return s }, web.Options{Now: func() words.Instant { return now }, Tours: tours})
	shows := []string{"Appeal for help against aggression", "undeterminable", "39", "69", "150", "curfew", "164", "withdrawn", "within 2 days", "none"}
	for _, tag := range lang.Tags {
		w := get(t, h, "/"+string(tag)+"/tours/kz-2022")
		if w.Code != 200 {
			t.Fatalf("%s: %d", tag, w.Code)
		}
		checkPage(t, w, tag)
		stops := parse(t, w.Body.String()).all("ol")[0].all("h2")
		if len(stops) != 10 {
			t.Fatalf("%d stops", len(stops))
		}
		for i, stop := range stops {
			address, err := url.Parse(stop.all("a")[0].attr("href"))
			if err != nil {
				t.Fatal(err)
			}
			section := room(t, h, address.Path+"?"+address.RawQuery).id(t, address.Fragment)
			if tag == lang.English {
				contains(t, section, shows[i])
			}
		}
	}
	contains(t, room(t, h, "/en/"), "a tour in ten stops")
	if w := get(t, h, "/en/tours/nowhere"); w.Code != 404 {
		t.Errorf("a tour through nothing: %d", w.Code)
	}
}

// allTours are the tours beside the cases.
func allTours(t *testing.T) map[string]web.Tour {
	t.Helper()
	files, err := fs.Glob(cases.FS, "*/tour.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("%v, %v", files, err)
	}
	tours := map[string]web.Tour{}
	for _, file := range files {
		b, err := fs.ReadFile(cases.FS, file)
		if err != nil {
			t.Fatal(err)
		}
		tour, err := web.ReadTour(b)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		tours[strings.TrimSuffix(file, "/tour.json")] = tour
	}
	return tours
}
