package web

import (
	"cmp"
	"net/http"
	"slices"

	"mithaq/lang"
	"mithaq/view"
)

// The duties answer: who owes what? They can be narrowed to one state and to one who
// owes.
type dutiesPage struct {
	page
	Duties []view.Duty
	States []choice
	Who    []choice
	State  string
	Member string
}

// A choice is a link that narrows a list, with how many it leads to.
type choice struct {
	Name    string
	Query   string
	Count   int64
	Current bool
}

func (d *desk) duties(w http.ResponseWriter, r *http.Request, tag lang.Tag, _ string) error {
	p, err := d.page(r, tag, "/duties", "state", "who")
	if err != nil {
		return err
	}
	m := &dutiesPage{page: p, State: p.As.Get("state"), Member: p.As.Get("who")}
	m.Title = p.Say("duties.title")
	all := view.OfDuties(p.state, p.As.At, p.As.Known)
	for _, s := range []string{"", "late", "open", "undetermined", "met", "waived"} {
		n := count(all, func(d view.Duty) bool {
			return (s == "" || string(d.State) == s) && (m.Member == "" || d.Who == m.Member)
		})
		if n == 0 && s != m.State {
			continue
		}
		name := p.Say("duties.all")
		if s != "" {
			name = p.Code("duty", s)
		}
		m.States = append(m.States, choice{name, p.As.With("state", s), n, s == m.State})
	}
	var who []string
	for _, d := range all {
		if !slices.Contains(who, d.Who) {
			who = append(who, d.Who)
		}
	}
	slices.Sort(who)
	for _, id := range append([]string{""}, who...) {
		name := p.Say("duties.all")
		if id != "" {
			name = p.Member(id)
		}
		n := count(all, func(d view.Duty) bool {
			return (id == "" || d.Who == id) && (m.State == "" || string(d.State) == m.State)
		})
		m.Who = append(m.Who, choice{name, p.As.With("who", id), n, id == m.Member})
	}
	m.Duties = slices.DeleteFunc(all, func(d view.Duty) bool {
		return m.State != "" && string(d.State) != m.State || m.Member != "" && d.Who != m.Member
	})
	slices.SortStableFunc(m.Duties, func(x, y view.Duty) int { return cmp.Compare(deadline(x), deadline(y)) })
	return d.show(w, r, http.StatusOK, "duties_page", m)
}

func count(list []view.Duty, is func(view.Duty) bool) int64 {
	n := int64(0)
	for _, d := range list {
		if is(d) {
			n++
		}
	}
	return n
}
