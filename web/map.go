package web

import (
	"encoding/json"
	"fmt"
	"html/template"
	"maps"
	"math"
	"slices"
	"strings"

	"mithaq/view"
	"mithaq/words"
)

// A land is the outlines of a country's regions, in hundredths of a degree (longitude, latitude), as
// mapgen.go writes them. They say where a place is and nothing of whose it is: borders with other
// countries are only where the regions end.
type land struct {
	Code    string                `json:"-"` // of ISO 3166-1
	Source  string                `json:"source"`
	Regions map[string][][][2]int `json:"regions"` // rings by the code of ISO 3166-2
	Points  map[string][2]int     `json:"points"`  // places that have no outline here
}

// lands are the countries of which there are outlines, by their codes.
var lands = map[string]*land{"KZ": readLand("KZ")}

func readLand(code string) *land {
	b, err := files.ReadFile("maps/" + code + ".json")
	if err != nil {
		panic("web: " + err.Error())
	}
	l := &land{Code: code}
	if err := json.Unmarshal(b, l); err != nil {
		panic("web: maps/" + code + ": " + err.Error())
	}
	return l
}

// A projection lays a land on a plane that is 1000 wide: equidistant along its middle parallel, which is
// true enough for one country.
type projection struct {
	west, north, shrink, scale, height float64
}

func (l *land) projection() projection {
	west, east, south, north := math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)
	for _, rings := range l.Regions {
		for _, ring := range rings {
			for _, at := range ring {
				west, east = min(west, float64(at[0])), max(east, float64(at[0]))
				south, north = min(south, float64(at[1])), max(north, float64(at[1]))
			}
		}
	}
	shrink := math.Cos((south + north) / 2 / 100 * math.Pi / 180)
	scale := 980 / ((east - west) * shrink)
	return projection{west, north, shrink, scale, (north-south)*scale + 20}
}

// on returns the place of a point. West is left whichever way the page is read: a map is not text.
func (p projection) on(at [2]int) (x, y int) {
	return int(math.Round((float64(at[0])-p.west)*p.shrink*p.scale + 10)), int(math.Round((p.north-float64(at[1]))*p.scale + 10))
}

func (p projection) path(rings [][][2]int) string {
	var b strings.Builder
	for _, ring := range rings {
		x, y := p.on(ring[0])
		fmt.Fprintf(&b, "M%d %dl", x, y)
		for _, at := range ring[1:] {
			nx, ny := p.on(at)
			fmt.Fprintf(&b, "%d %d ", nx-x, ny-y)
			x, y = nx, ny
		}
		b.WriteString("z")
	}
	return strings.ReplaceAll(strings.ReplaceAll(b.String(), " -", "-"), " z", "z")
}

// middle returns where the name of a place stands: at the centre of gravity of its largest ring.
func (p projection) middle(rings [][][2]int) (x, y int) {
	most := 0.0
	for _, ring := range rings {
		var area, cx, cy float64
		for i, at := range ring {
			next := ring[(i+1)%len(ring)]
			cross := float64(at[0]*next[1] - next[0]*at[1])
			area, cx, cy = area+cross, cx+cross*float64(at[0]+next[0]), cy+cross*float64(at[1]+next[1])
		}
		if math.Abs(area) > most {
			most = math.Abs(area)
			x, y = p.on([2]int{int(cx / 3 / area), int(cy / 3 / area)})
		}
	}
	return x, y
}

// spot returns where the name of a place stands, and whether it is a city, which is too small for an
// outline to be seen.
func (p projection) spot(l *land, code string) (x, y int, city bool) {
	rings := l.Regions[code]
	if rings == nil {
		x, y = p.on(l.Points[code])
		return x, y, true
	}
	x, y = p.middle(rings)
	return x, y, !slices.ContainsFunc(rings, func(ring [][2]int) bool { return len(ring) > 10 })
}

func abs(n int) int { return max(n, -n) }

// A spot is what is so at one place as of the page's moment.
type spot struct {
	Place    string
	Places   []string      // this one, and those of which just the same is told
	InForce  []string      // kinds of measures
	Over     bool          // measures were in force here, and none is
	Until    words.Instant // the last end; Never where one of them has none
	Objects  []view.Object
	Arrivals []string   // members whose people came here
	Left     []string   // members whose people set out from here on their way home
	Legs     []view.Leg // that begin or end here
}

// Endless reports whether one of the measures in force has no end.
func (s spot) Endless() bool { return s.Until == words.Never }

// quiet reports whether nothing stands here, and nobody came or went.
func (s *spot) quiet() bool { return len(s.Objects)+len(s.Arrivals)+len(s.Left)+len(s.Legs) == 0 }

// A chartOfLand is the map of a crisis with the table that says the same.
type chartOfLand struct {
	Picture template.HTML
	Spots   []spot
	Source  string
}

// Map returns the map of the land on which the crisis is, or nil where there are no outlines of it.
func (c *picturesPage) Map() *chartOfLand {
	// What a pact calls its member is its own affair: which land it is, its code outside of the pact says.
	var l *land
	entry, _ := c.state.Members().Entry(c.C.Member)
	for _, code := range entry.CodesAt(c.As.At) {
		if code.System == "iso3166-1" {
			l = lands[code.Code]
		}
	}
	if l == nil {
		return nil
	}
	spots := c.spots(l)
	m := &chartOfLand{Source: l.Source}
	for _, code := range slices.Sorted(maps.Keys(spots)) {
		if s := spots[code]; len(s.InForce) > 0 || s.Over || !s.quiet() {
			m.join(*s)
		}
	}
	m.Picture = c.drawn(l, spots)
	return m
}

// join adds a place to the table: to the row of those of which the same is told, where nothing stands
// there or came there that is of this place alone.
func (m *chartOfLand) join(s spot) {
	i := slices.IndexFunc(m.Spots, func(o spot) bool {
		return o.quiet() && s.quiet() && slices.Equal(o.InForce, s.InForce) && o.Until == s.Until
	})
	if i < 0 {
		i = len(m.Spots)
		m.Spots = append(m.Spots, s)
	}
	m.Spots[i].Places = append(m.Spots[i].Places, s.Place)
}

// spots gathers what is told of each place of a land. What is in force in the whole country is in force
// in each of its places.
func (c *picturesPage) spots(l *land) map[string]*spot {
	out := map[string]*spot{}
	for _, code := range slices.Concat(slices.Collect(maps.Keys(l.Regions)), slices.Collect(maps.Keys(l.Points))) {
		out[code] = &spot{Place: code}
	}
	for _, m := range c.C.Measures {
		for code, s := range out { // each place by itself: the order does not matter
			if m.Place != code && m.Place != l.Code {
				continue
			}
			switch {
			case m.InForce:
				if !slices.Contains(s.InForce, m.Kind) {
					s.InForce = append(s.InForce, m.Kind)
				}
				until := words.Never
				if m.Until != nil {
					until = *m.Until
				}
				s.Until = max(s.Until, until)
			case m.From <= c.As.At:
				s.Over = true
			}
		}
	}
	for _, o := range c.C.Objects {
		if s := out[o.Place]; s != nil {
			s.Objects = append(s.Objects, o)
		}
	}
	for _, m := range c.C.Moves {
		moved := func(s *spot) {
			switch {
			case s == nil:
			case m.To == "present" && !slices.Contains(s.Arrivals, m.Member):
				s.Arrivals = append(s.Arrivals, m.Member)
			case m.From == "present" && !slices.Contains(s.Left, m.Member):
				s.Left = append(s.Left, m.Member)
			}
		}
		moved(out[m.Place])
		for _, leg := range m.Legs {
			for _, place := range []string{leg.From, leg.To} {
				if s := out[place]; s != nil {
					s.Legs = append(s.Legs, leg)
				}
			}
			if m.To == "present" {
				moved(out[leg.To])
			} else {
				moved(out[leg.From])
			}
		}
	}
	return out
}

// ways returns the legs between places of a land, each once: an arrow from the one to the other, whole by
// road, dashed by air, dotted by rail.
func (c *picturesPage) ways(l *land, p projection, spots map[string]*spot) string {
	var b strings.Builder
	drawn := map[[3]string]bool{}
	for _, m := range c.C.Moves {
		for _, leg := range m.Legs {
			way := [3]string{leg.Mode, leg.From, leg.To}
			if spots[leg.From] == nil || spots[leg.To] == nil || leg.From == leg.To || drawn[way] {
				continue
			}
			drawn[way] = true
			x, y, _ := p.spot(l, leg.From)
			tx, ty, _ := p.spot(l, leg.To)
			angle := math.Atan2(float64(ty-y), float64(tx-x))
			fmt.Fprintf(&b, `<path class="m-leg m-%s" d="M%d %dL%d %d"/><path class="m-head" d="M0 0l-14 5v-10z" transform="translate(%d %d) rotate(%.0f)"/>`,
				esc(leg.Mode), x, y, tx, ty, tx, ty, angle*180/math.Pi)
		}
	}
	return b.String()
}

// drawn draws the land: hatched where measures are in force, dotted where they were, with a disc for
// the objects of a place and their number, a triangle where people of other members came and one upside
// down where they set out on their way home, and arrows for legs from place to place.
func (c *picturesPage) drawn(l *land, spots map[string]*spot) template.HTML {
	p := l.projection()
	var shapes, names strings.Builder
	class := func(s *spot) string {
		switch {
		case len(s.InForce) > 0:
			return "m-in"
		case s.Over:
			return "m-over"
		}
		return "m-none"
	}
	in := 0
	var taken [][2]int // where the names of regions stand
	codes := slices.SortedFunc(maps.Keys(spots), func(a, b string) int {
		_, _, one := p.spot(l, a)
		_, _, other := p.spot(l, b)
		if one != other {
			return map[bool]int{false: -1, true: 1}[one] // cities on top of regions
		}
		return strings.Compare(a, b)
	})
	for _, code := range codes {
		s := spots[code]
		if len(s.InForce) > 0 {
			in++
		}
		x, y, city := p.spot(l, code)
		switch {
		case !city:
			fmt.Fprintf(&shapes, `<path class="%s" d="%s"/>`, class(s), p.path(l.Regions[code]))
			fmt.Fprintf(&names, `<text x="%d" y="%d" text-anchor="middle">%s</text>`, x, y, esc(c.Place(code)))
			taken = append(taken, [2]int{x, y})
		default: // a city, smaller than its name, which stands where no region's does
			above := !slices.ContainsFunc(taken, func(at [2]int) bool { return abs(at[0]-x) < 150 && abs(at[1]-(y-12)) < 18 })
			shift := -12
			if !above {
				shift = 22
			}
			fmt.Fprintf(&names, `<circle class="%s" cx="%d" cy="%d" r="7"/><text x="%d" y="%d" text-anchor="middle">%s</text>`, class(s), x, y, x, y+shift, esc(c.Place(code)))
		}
		if !city {
			y += 18 // what stands there stands below the region's name
		}
		if n := len(s.Objects); n > 0 {
			fmt.Fprintf(&names, `<circle class="m-disc" cx="%d" cy="%d" r="11"/><text class="m-count" x="%d" y="%d" text-anchor="middle">%d</text>`, x+24, y+6, x+24, y+11, n)
		}
		if len(s.Arrivals) > 0 {
			fmt.Fprintf(&names, `<path class="m-came" d="M%d %dl9 16h-18z"/>`, x-22, y-4)
		}
		if len(s.Left) > 0 {
			fmt.Fprintf(&names, `<path class="m-left" d="M%d %dl9-16h-18z"/>`, x-44, y+12)
		}
	}
	says := c.Place(c.C.Member) + ": " + c.Count("map.in_force", int64(in))
	return template.HTML(fmt.Sprintf(`<svg class="map" viewBox="-70 0 1140 %.0f" role="img" aria-label="%s">%s%s%s</svg>`, p.height, esc(says), shapes.String(), c.ways(l, p, spots), names.String()))
}
