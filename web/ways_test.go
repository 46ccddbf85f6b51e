package web

import (
	"strings"
	"testing"

	"mithaq/lang"
	"mithaq/view"
)

// TestWays: a leg between two places of the land is an arrow, once for each way and mode; one that begins or
// ends elsewhere is in the table alone.
func TestWays(t *testing.T) {
	leg := func(mode, from, to string) view.Leg { return view.Leg{Mode: mode, From: from, To: to} }
	c := &picturesPage{roomPage: roomPage{crisisPage: crisisPage{page: page{Printer: lang.For(lang.English)}, C: &view.Crisis{Moves: []view.Move{
		{Member: "KG", From: "moving_in", To: "present", Legs: []view.Leg{leg("road", "KG-C", "KZ-ALA")}},
		{Member: "RU", From: "present", To: "moving_out", Legs: []view.Leg{leg("air", "KZ-ALA", "KZ-AST"), leg("air", "KZ-ALA", "KZ-AST"), leg("rail", "KZ-AST", "KZ-KAR")}},
	}}}}}
	l := lands["KZ"]
	spots := c.spots(l)
	drawn := c.ways(l, l.projection(), spots)
	for what, want := range map[string]int{`class="m-leg m-air"`: 1, `class="m-leg m-rail"`: 1, `class="m-leg m-road"`: 0, `class="m-head"`: 2} {
		if got := strings.Count(drawn, what); got != want {
			t.Errorf("%s: drawn %d times, want %d", what, got, want)
		}
	}
	for place, want := range map[string]struct{ legs, came, left int }{"KZ-ALA": {3, 1, 1}, "KZ-AST": {3, 0, 1}, "KZ-KAR": {1, 0, 0}, "KZ-PAV": {}} {
		s := spots[place]
		if len(s.Legs) != want.legs || len(s.Arrivals) != want.came || len(s.Left) != want.left || s.quiet() != (want.legs == 0) {
			t.Errorf("%s: %d legs, %v came, %v left, want %+v", place, len(s.Legs), s.Arrivals, s.Left, want)
		}
	}
}

// TestOutlines: every place of a land has a name in every language and lies where the land does: between 46 and
// 88 degrees east and 40 and 56 degrees north. No ring is a line, and together they are as large as the land.
func TestOutlines(t *testing.T) {
	l := lands["KZ"]
	if len(l.Regions)+len(l.Points) != 17 { // fourteen regions and three cities, as of before 2022
		t.Errorf("there are %d regions and %d points", len(l.Regions), len(l.Points))
	}
	inside := func(code string, at [2]int) {
		if at[0] < 4600 || at[0] > 8800 || at[1] < 4000 || at[1] > 5600 {
			t.Errorf("%s has a point at %v", code, at)
		}
	}
	p, area := l.projection(), 0.0
	for code, rings := range l.Regions {
		for _, ring := range rings {
			if len(ring) < 3 {
				t.Errorf("%s has a ring of %d points", code, len(ring))
			}
			twice := 0.0
			for i, at := range ring {
				inside(code, at)
				x, y := p.on(at)
				nx, ny := p.on(ring[(i+1)%len(ring)])
				twice += float64(x*ny - nx*y)
			}
			if twice < 0 {
				twice = -twice
			}
			area += twice / 2 / (p.scale * p.scale) // in hundredths of a degree of latitude, squared
		}
	}
	for code, at := range l.Points {
		inside(code, at)
	}
	// A degree of latitude has 111.2 km; Kazakhstan has 2,724,900 km².
	if km := area * 1.112 * 1.112; km < 2.6e6 || km > 2.85e6 {
		t.Errorf("the regions together have %.0f km²", km)
	}
	for _, tag := range lang.Tags {
		printer := lang.For(tag)
		for code := range l.Regions {
			if printer.Place(code) == code {
				t.Errorf("%s: %s has no name", tag, code)
			}
		}
	}
}
