package web

import (
	"html/template"
	"net/http"
	"net/url"
	"slices"

	"mithaq/lang"
	"mithaq/view"
	"mithaq/words"
)

// The members answer: who is bound, and who speaks for them?
type membersPage struct {
	page
	Roll     []view.Enrolment
	Axis     axis
	Statuses []string // those that the pictures show, for their key
	Offices  []view.Tenure
}

func (d *desk) members(w http.ResponseWriter, r *http.Request, tag lang.Tag, _ string) error {
	p, err := d.page(r, tag, "/members")
	if err != nil {
		return err
	}
	m := &membersPage{page: p, Roll: view.OfEnrolments(p.state, p.As.At, p.As.Known), Offices: view.OfHolders(p.state, "", p.As.At, p.As.Known)}
	m.placed()
	m.Title = p.Say("members.title")
	var histories []view.Instrument
	for _, s := range m.Roll {
		histories = append(histories, s.History...)
	}
	m.Axis, m.Statuses = m.lived(histories)
	return d.show(w, r, http.StatusOK, "members", m)
}

// lived returns the axis on which histories lie, and the statuses that stand in them.
func (p *page) lived(histories []view.Instrument) (axis, []string) {
	first, last := p.As.At, p.As.At
	var statuses []string
	for _, h := range histories {
		for _, iv := range h.Intervals {
			first, last = min(first, iv.From), max(last, iv.From)
			if !slices.Contains(statuses, iv.Status) {
				statuses = append(statuses, iv.Status)
			}
		}
	}
	return p.years(max(first, 0), last), statuses
}

// The page of one member.
type memberPage struct {
	page
	M        *view.Membership
	Axis     axis
	Statuses []string
}

func (d *desk) member(w http.ResponseWriter, r *http.Request, tag lang.Tag, id string) error {
	p, err := d.page(r, tag, "/members/"+url.PathEscape(id))
	if err != nil {
		return err
	}
	v, ok := view.OfMember(p.state, id, p.As.At, p.As.Known)
	if !ok {
		return &fault{http.StatusNotFound, "error.no_member"}
	}
	m := &memberPage{page: p, M: v}
	m.placed()
	m.Title = p.Member(id)
	m.Axis, m.Statuses = m.lived(v.History)
	return d.show(w, r, http.StatusOK, "member", m)
}

// DayOf returns the day of a legal date, on the clock on which it was set.
func (p *page) DayOf(i words.Instant, w words.Window) string {
	clock := p.seat
	if w.Offset != "" {
		clock = w.Offset
	}
	return p.Day(i+1, clock)
}

// Until returns the day on which something ends, or that no end was stated.
func (p *page) Until(i *words.Instant, w words.Window) string {
	if i == nil {
		return p.Say("say.no_end")
	}
	return p.DayOf(*i, w)
}

// Seat is the clock of the seat, for dates of which no act says on which they were set.
func (p *page) Seat() words.Window { return words.Window{Offset: p.seat} }

// Spelled returns a spelling of a name, marked with its language.
func (p *page) Spelled(name, language string) template.HTML {
	return template.HTML(p.bdi(name, language))
}

// Asked says what a change of status followed: a notice or another act of change, or what
// somebody said.
func (p *page) Asked(a *view.Asked) string {
	group := "status_change"
	if !p.Has(group + "." + a.As) {
		group = "claim"
	}
	return p.Say("members.asked", "what", p.Code(group, a.As), "day", p.DayOf(a.Happened.To, a.Happened))
}
