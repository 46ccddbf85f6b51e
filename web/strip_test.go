package web_test

import (
	"math"
	"strconv"
	"strings"
	"testing"
)

// TestStrips: the pictures of the crisis room are in the tables that say the same, have their words
// for who cannot see them, lie within their cells, and run as the page is read.
func TestStrips(t *testing.T) {
	h := desk(t, reference(t))
	percent := func(n *node, name string) float64 {
		x, err := strconv.ParseFloat(strings.TrimSuffix(n.attr(name), "%"), 64)
		if err != nil {
			t.Fatalf("%s=%q: %v", name, n.attr(name), err)
		}
		return x
	}
	type bar struct{ x, width float64 }
	read := func(tag string) (bars []bar, marks []float64) {
		for _, section := range []string{"force", "moves", "measures"} {
			n := 0
			for _, svg := range room(t, h, "/"+tag+"/crises/kz-2022/dossier?at=2022-01-21").id(t, section).all("svg") {
				if svg.attr("aria-hidden") == "true" {
					continue
				}
				n++
				if svg.attr("role") != "img" || svg.attr("aria-label") == "" {
					t.Errorf("%s %s: a picture without words", tag, section)
				}
				for _, r := range svg.all("rect") {
					b := bar{percent(r, "x"), percent(r, "width")}
					if b.x < -0.01 || b.width <= 0 || b.x+b.width > 100.7 {
						t.Errorf("%s %s: a bar from %.1f, %.1f long", tag, section, b.x, b.width)
					}
					bars = append(bars, b)
				}
				for _, c := range svg.all("circle") {
					marks = append(marks, percent(c, "cx"))
				}
			}
			if n == 0 {
				t.Errorf("%s: no picture in %s", tag, section)
			}
		}
		return bars, marks
	}
	english, dots := read("en")
	arabic, points := read("ar")
	if len(english) < 30 || len(dots) < 5 || len(arabic) != len(english) || len(points) != len(dots) {
		t.Fatalf("%d bars and %d marks in English, %d and %d in Arabic", len(english), len(dots), len(arabic), len(points))
	}
	for i, e := range english {
		if a := arabic[i]; math.Abs(a.x+a.width+e.x-100) > 0.8 {
			t.Errorf("bar %d: from %.1f, %.1f long in English, from %.1f, %.1f long in Arabic", i, e.x, e.width, a.x, a.width)
		}
	}
	for i := range dots {
		if math.Abs(dots[i]+points[i]-100) > 0.2 {
			t.Errorf("mark %d: at %.1f in English and %.1f in Arabic", i, dots[i], points[i])
		}
	}
}

// TestTheKyrgyzGate: the picture says in words what it shows: no quorum, a vote that failed, one that
// passed, and from when to when the contingent was there.
func TestTheKyrgyzGate(t *testing.T) {
	h := desk(t, reference(t))
	for _, tr := range room(t, h, "/en/crises/kz-2022?at=2022-01-21").id(t, "force").all("tr") {
		if text := squeeze(tr.text()); !strings.Contains(text, "Kyrgyzstan") || !strings.Contains(text, "personnel") {
			continue
		}
		label := tr.all("svg")[0].attr("aria-label")
		for _, want := range []string{"no quorum", "failed", "passed", "present: 7 Jan 2022, 17:59:59 UTC – "} {
			if !strings.Contains(label, want) {
				t.Errorf("the picture does not say %q: %s", want, label)
			}
		}
		return
	}
	t.Error("Kyrgyzstan has no row")
}
