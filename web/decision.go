package web

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"mithaq/lang"
	"mithaq/view"
)

// A decision's own page is its instrument: what was asked, announced and computed, the seats and what
// each of them said, the mandate, and all that the outcome rests on, to be printed on one page.
type decisionPage struct {
	crisisPage
	Q view.Question
}

func (d *desk) decision(w http.ResponseWriter, r *http.Request, tag lang.Tag, name string) error {
	label, id, _ := strings.Cut(name, "/")
	of, err := d.about(r, tag, label, "decisions/"+url.PathEscape(id))
	if err != nil {
		return err
	}
	i := slices.IndexFunc(of.C.Questions, func(q view.Question) bool { return q.ID == id })
	if i < 0 {
		i = theOnly(of.C.Questions, id)
	}
	if i < 0 {
		return &fault{http.StatusNotFound, "error.no_decision"}
	}
	of.alone = true
	m := &decisionPage{of, of.C.Questions[i]}
	m.Title = m.Code("question", m.Q.Kind)
	return d.show(w, r, http.StatusOK, "decision", m)
}

// theOnly returns the place of the one question of a kind, or -1 where there is none or several.
func theOnly(list []view.Question, kind string) int {
	found := -1
	for i, q := range list {
		if q.Kind == kind {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

// A questionCell is a question for a template, with the page of its crisis.
type questionCell struct {
	*crisisPage
	V view.Question
}

// Of pairs the page of a crisis with one of its questions.
func (c *crisisPage) Of(q view.Question) questionCell { return questionCell{c, q} }

// DecisionWay is the address of a question's own page.
func (c *crisisPage) DecisionWay(q view.Question) string {
	return c.To(c.room + "/decisions/" + url.PathEscape(q.ID))
}

// Room is the address of the crisis room.
func (m *decisionPage) Room() string { return m.To(m.room) }
