package web

import (
	"net/http"
	"net/url"

	"mithaq/lang"
	"mithaq/view"
)

// onPact is the room of what is done on the pact as a whole, and in no crisis.
const onPact = "/pact"

// The acts on the pact answer: by which acts is it as it is?
type pactPage struct {
	page
	V *view.Pact
}

func (d *desk) pact(w http.ResponseWriter, r *http.Request, tag lang.Tag, _ string) error {
	p, err := d.page(r, tag, onPact)
	if err != nil {
		return err
	}
	m := &pactPage{page: p, V: &view.Pact{}}
	m.Title = p.Say("pact.title")
	if v, ok := view.OfPact(p.state, p.As.At, p.As.Known); ok {
		m.V = v
	}
	m.acts, m.room, m.standing = numbered(m.V.Spine, m.V.Possibly), onPact, true
	return d.show(w, r, http.StatusOK, "pact", m)
}

// placed gives a page beside all rooms the way to the acts of which it tells: to those on the pact, and to
// those of crises.
func (p *page) placed() {
	p.acts, p.room, p.elsewhere = map[string]int64{}, onPact, map[string]string{}
	for act, at := range view.Locations(p.state, p.As.At, p.As.Known) { //maprange:ok each goes to a place of its own
		p.acts[act] = at.Seq
		if at.Crisis != "" {
			p.elsewhere[act] = "/crises/" + url.PathEscape(at.Crisis)
		}
	}
}
