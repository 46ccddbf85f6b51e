package web

import (
	"net/http"
	"strings"

	"mithaq/lang"
)

// A route is a page of the desk. Its path stands below the language; a star is one
// segment, which the page gets unescaped.
type route struct {
	path string
	page func(d *desk, w http.ResponseWriter, r *http.Request, tag lang.Tag, name string) error
}

// routes are all pages, in the order of the navigation.
var routes = []route{
	{"/", (*desk).board},
	{"/crises/*", (*desk).crisis},
	{"/members", (*desk).members},
	{"/members/*", (*desk).member},
	{"/duties", (*desk).duties},
}

// find returns the page of a path below the language, and the segment that its star
// stands for; nil where there is none.
func find(path string) (*route, string) {
	for i := range routes {
		p := &routes[i]
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
