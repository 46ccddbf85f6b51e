package web

import (
	"net/http"
	"slices"
	"strings"

	"mithaq"
	"mithaq/lang"
)

// A route is a page of the desk. Its path stands below the language; a star is one
// segment, which the page gets unescaped, and of two of them with a slash between.
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
	return slices.Concat([]route{{path: "/", page: (*desk).board}}, rooms(), []route{
		{path: "/crises/*/pictures", page: (*desk).pictures, version: ofCrisis},
		{path: "/crises/*/*", page: (*desk).actOfCrisis, version: ofCrisis},
		{path: "/crises/*/decisions/*", page: (*desk).decision, version: ofCrisis},
		{path: "/charter", page: (*desk).charter},
		{path: "/tours/*", page: (*desk).tour},
		{path: "/members", page: (*desk).members},
		{path: "/members/*", page: (*desk).member},
		{path: "/duties", page: (*desk).duties},
		{path: "/record", page: (*desk).record},
		{path: onPact, page: (*desk).pact},
		{path: onPact + "/*", page: (*desk).actOnPact},
		{path: "/search", page: (*desk).search},
		{path: "/words", page: (*desk).words, still: true},
		{path: "/live", page: (*desk).follow, still: true},
	})
}

// ofCrisis is the version of a page of a crisis, whose label is the first segment of the name.
func ofCrisis(s mithaq.State, name string) int64 {
	label, _, _ := strings.Cut(name, "/")
	c, _ := s.Crisis(label)
	return s.ActsFor(c.ID)
}

// find returns the page of a path below the language, and the segments that its stars
// stand for; nil where there is none.
func (d *desk) find(path string) (*route, string) {
	for i := range d.routes {
		if name, ok := d.routes[i].match(path); ok {
			return &d.routes[i], name
		}
	}
	return nil, ""
}

// Route returns the pattern of an address of the desk, "/*/crises/*", for who counts answers and
// does not want to know what was asked for. Of what is no page it is "none".
func Route(path string) string {
	if _, ok := assets[path]; ok {
		return "/assets/*"
	}
	first, below, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	if _, ok := lang.Parse(first); !ok {
		return "none"
	}
	if page, _ := (&desk{routes: patterns}).find("/" + below); page != nil {
		return "/*" + page.path
	}
	return "none"
}

// patterns are the pages, for Route.
var patterns = routes()

func (r *route) match(path string) (string, bool) {
	pattern, segments := strings.Split(r.path, "/"), strings.Split(path, "/")
	if len(pattern) != len(segments) {
		return "", false
	}
	var names []string
	for i, s := range segments {
		switch {
		case pattern[i] == "*" && s != "":
			names = append(names, s)
		case pattern[i] != s:
			return "", false
		}
	}
	return strings.Join(names, "/"), true
}
