package web

import (
	"net/http"
	"strings"

	"mithaq"
	"mithaq/lang"
)

// A route is a page of the desk. Its path stands below the language; a star is one
// segment, which the page gets unescaped.
type route struct {
	path string
	page func(d *desk, w http.ResponseWriter, r *http.Request, tag lang.Tag, name string) error

	// version is another number when the page may say something else; without it, with
	// every act.
	version func(s mithaq.State, name string) int64
	still   bool // it does not move with the record
}

// routes are all pages, in the order of the navigation.
func routes() []route {
	return []route{
		{path: "/", page: (*desk).board},
		{path: "/crises/*", page: (*desk).crisis, version: func(s mithaq.State, label string) int64 {
			c, _ := s.Crisis(label)
			return s.ActsFor(c.ID)
		}},
		{path: "/members", page: (*desk).members},
		{path: "/members/*", page: (*desk).member},
		{path: "/duties", page: (*desk).duties},
		{path: "/record", page: (*desk).record},
		{path: "/search", page: (*desk).search},
		{path: "/live", page: (*desk).follow, still: true},
	}
}

// find returns the page of a path below the language, and the segment that its star
// stands for; nil where there is none.
func (d *desk) find(path string) (*route, string) {
	for i := range d.routes {
		p := &d.routes[i]
		head, starred := strings.CutSuffix(p.path, "*")
		switch name, below := strings.CutPrefix(path, head); {
		case !starred && path == p.path:
			return p, ""
		case starred && below && name != "" && !strings.Contains(name, "/"):
			return p, name
		}
	}
	return nil, ""
}
