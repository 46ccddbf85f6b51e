package web

import (
	"bytes"
	"encoding/json"
	"html/template"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"mithaq/lang"
	"mithaq/view"
)

// An act's own page opens it: what it says in every language that it has, what was signed, on
// which sources it rests, what it answers and what answers it, what the rules find, and how
// anybody proves that it stands where it stands.
type actPage struct {
	page
	E *view.Entry
}

// actOfCrisis opens an act of a crisis, by the crisis's label and its number.
func (d *desk) actOfCrisis(w http.ResponseWriter, r *http.Request, tag lang.Tag, name string) error {
	label, number, _ := strings.Cut(name, "/")
	return d.act(w, r, tag, "/crises/"+url.PathEscape(label), label, number)
}

// actOnPact opens an act on the pact as a whole, by its number.
func (d *desk) actOnPact(w http.ResponseWriter, r *http.Request, tag lang.Tag, number string) error {
	return d.act(w, r, tag, onPact, "", number)
}

func (d *desk) act(w http.ResponseWriter, r *http.Request, tag lang.Tag, room, label, number string) error {
	p, err := d.page(r, tag, room+"/"+url.PathEscape(number))
	if err != nil {
		return err
	}
	if label != "" {
		if err := d.warmed(r, &p, label); err != nil {
			return err
		}
	}
	seq, ok := view.Place(number)
	if !ok {
		return &fault{http.StatusNotFound, "error.no_act"}
	}
	e, ok := view.OfAct(p.state, label, seq, p.As.At, p.As.Known)
	if !ok {
		return &fault{http.StatusNotFound, "error.no_act"}
	}
	p.room = room
	a := &actPage{page: p, E: e}
	a.Title = a.Say("act.title", "seq", number, "act", a.Code("act", e.Type))
	return d.show(w, r, http.StatusOK, "act", a)
}

// Said returns the act in every language in which it has words, the reader's first, each
// marked with its own.
func (a *actPage) Said() []template.HTML {
	tags := []string{a.Lang()}
	for _, t := range lang.Tags {
		if string(t) != a.Lang() {
			tags = append(tags, string(t))
		}
	}
	var out []template.HTML
	for _, t := range tags {
		if s := a.E.Text[t]; s != "" {
			dir := lang.Tag(t).Dir()
			out = append(out, template.HTML(`<p lang="`+t+`" dir="`+dir+`">`+esc(lang.Plain(s))+`</p>`))
		}
	}
	return out
}

// CiteWay returns where a citation leads: to an article, to an act of this crisis, or to one that
// stands elsewhere, by its identifier.
func (a *actPage) CiteWay(c view.Cite) template.HTML {
	switch {
	case c.Article != "":
		return a.Art(c.Article)
	case c.Seq >= 0:
		n := strconv.FormatInt(c.Seq, 10)
		return template.HTML(`<a href="` + esc(a.actPath(n)) + `">` + esc(a.Code("act", c.Type)) + " " + esc(a.Say("nav.proof", "seq", n)) + `</a>`)
	}
	return template.HTML(`<code>` + esc(lang.Plain(c.Act)) + `</code>`)
}

// Standing is the address of the page on which the acts of its crisis, or those on the pact, stand in order.
func (a *actPage) Standing() string {
	if a.room == onPact {
		return a.To(onPact)
	}
	return a.To(below(a.room, partOf("spine")))
}

// Attested returns whose signature the act bears.
func (a *actPage) Attested() template.HTML { return template.HTML(a.attested(a.E.Act)) }

// Signed returns the body of the act as it was signed, in lines.
func (a *actPage) Signed() string {
	var b bytes.Buffer
	if err := json.Indent(&b, []byte(a.E.Body), "", "  "); err != nil {
		return a.E.Body
	}
	return lang.Plain(b.String())
}
