package web

import (
	"net/http"
	"slices"

	"mithaq/lang"
	"mithaq/view"
)

// The search finds people, members, crises, articles, places and acts under any spelling and
// in any script that the record has.
type searchPage struct {
	page
	Asked  string
	Found  view.Found
	Places []string
}

// maxAsked is the longest question in bytes that is searched for.
const maxAsked = 200

// mostActs is how many acts one page of a search shows.
const mostActs = 100

func (d *desk) search(w http.ResponseWriter, r *http.Request, tag lang.Tag, _ string) error {
	p, err := d.page(r, tag, "/search", "q")
	if err != nil {
		return err
	}
	m := &searchPage{page: p, Asked: p.As.Get("q")}
	if len(m.Asked) > maxAsked {
		return &fault{http.StatusBadRequest, "error.bad_query"}
	}
	m.Title = p.Say("search.title")
	for _, code := range lang.Places() {
		for _, t := range lang.Tags {
			if view.Folds(lang.For(t).Place(code), m.Asked) && !slices.Contains(m.Places, code) {
				m.Places = append(m.Places, code)
			}
		}
	}
	m.Found = view.Search(p.state, view.Wanted{Words: m.Asked, Places: m.Places, Most: mostActs}, p.As.At, p.As.Known)
	return d.show(w, r, http.StatusOK, "search", m)
}

// Nothing reports whether nothing at all was found.
func (m *searchPage) Nothing() bool {
	f := &m.Found
	return len(f.People)+len(f.Members)+len(f.Crises)+len(f.Articles)+len(f.Acts)+len(m.Places) == 0
}
