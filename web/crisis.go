package web

import (
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"reflect"
	"slices"

	"mithaq/lang"
	"mithaq/view"
	"mithaq/words"
)

// A crisisPage shows a crisis, or a part of what there is to say of it.
type crisisPage struct {
	page
	C *view.Crisis
}

// about begins a page on a crisis, which stands below its room.
func (d *desk) about(r *http.Request, tag lang.Tag, label, part string) (crisisPage, error) {
	room := "/crises/" + url.PathEscape(label)
	p, err := d.page(r, tag, below(room, part))
	if err != nil {
		return crisisPage{}, err
	}
	if err := d.warmed(r, &p, label); err != nil {
		return crisisPage{}, err
	}
	v, ok := view.OfCrisis(p.state, label, p.As.At, p.As.Known)
	if !ok {
		return crisisPage{}, &fault{http.StatusNotFound, "error.no_crisis"}
	}
	p.room = room
	if len(v.Possibly) > 0 {
		p.band("possibly")
	}
	if v.Archive {
		p.band("archive")
		p.told = true
	}
	return crisisPage{p, v}, nil
}

// numbered returns the place in the record of every act of some lists, for links to them.
func numbered(lists ...[]view.Act) map[string]int64 {
	acts := map[string]int64{}
	for _, a := range slices.Concat(lists...) {
		acts[a.Act] = a.Seq
	}
	return acts
}

// warmed gives a page the state in which a crisis can be read.
func (d *desk) warmed(r *http.Request, p *page, label string) (err error) {
	named, ok := p.state.Crisis(label)
	p.label = label
	if !ok || !p.state.Cold(named.ID) {
		return nil
	}
	if d.warm == nil {
		return fmt.Errorf("crisis %s is cold, and nothing warms it", label)
	}
	p.state, err = d.warm(r.Context(), named.ID)
	return err
}

// A cell is a row of a template that needs the page as well.
type cell struct {
	*page
	V any
}

// In pairs the page with a value, for templates that are called with both.
func (p *page) In(v any) cell { return cell{p, v} }

// OfKind returns those of some duties that are owed by a rule of the charter, or those that
// are to answer a finding.
func (p *page) OfKind(kind string, list []view.Duty) (out []view.Duty) {
	for _, d := range list {
		if d.Kind == kind {
			out = append(out, d)
		}
	}
	return out
}

// An alike duty is one that several owe in the same way.
type alike struct {
	view.Duty
	Whose []string
}

// Alike returns as one what several owe because of the same act and what stands the same: met by
// the same acts, late by the same time.
func (p *page) Alike(list []view.Duty) (out []alike) {
	for _, d := range list {
		i := slices.IndexFunc(out, func(a alike) bool {
			one := a.Duty
			one.Who = d.Who
			return reflect.DeepEqual(one, d)
		})
		if i < 0 {
			out = append(out, alike{d, []string{d.Who}})
			continue
		}
		out[i].Whose = append(out[i].Whose, d.Who)
	}
	return out
}

// Owed returns what is owed, in words: a duty by its name in the charter, an answer by what
// was found.
func (p *page) Owed(d view.Duty) template.HTML {
	if d.Finding != nil {
		return template.HTML(`<span class="wrong">` + esc(p.Wrong(*d.Finding)) + `</span>`)
	}
	return p.Words(d.Name)
}

// Again returns how many times in a row a duty that recurs stands so, and in which period.
func (p *page) Again(d view.Duty) string {
	switch {
	case d.Times > 1:
		return p.Count("duties.again", d.Times) + " · " + p.Say("duties.period", "nth", fmt.Sprintf("%d–%d", d.Nth, d.Nth+d.Times-1))
	case d.Nth > 0:
		return p.Say("duties.period", "nth", fmt.Sprint(d.Nth))
	}
	return ""
}

// How returns what an act did that met a duty, and the reason of one that declined.
func (p *page) How(h view.Discharge) template.HTML {
	s := esc(p.Trigger(h.Event))
	if len(h.Text) > 0 && h.Event == "reply.declined_with_reason" {
		s += ": " + string(p.Words(h.Text))
	}
	return template.HTML(s)
}

// Deadline returns by when a duty is due: an instant, "immediately" where the text
// names no hour, or that it names no time.
func (p *page) Deadline(by *string) template.HTML {
	if by == nil {
		return template.HTML(esc(p.Say("say.no_time")))
	}
	if i, err := words.ParseInstant(*by); err == nil {
		return p.Moment(i, "")
	}
	return template.HTML(esc(p.Word("when", *by)))
}

// Wronged returns a finding in words, what would mend it, and whether it was found
// then, is found now, or both.
func (p *page) Wronged(r view.Reason) template.HTML {
	s := `<span class="wrong">` + esc(p.Wrong(r.Reason)) + `</span>`
	if r.Article != "" {
		s += ` <span class="under">` + p.article(r.Article) + `</span>`
	}
	if mend := p.Mend(r.Reason); mend != "" && r.Now {
		s += ` <span class="mend">` + esc(p.Say("room.mends")) + ": " + esc(mend) + `</span>`
	}
	id := "room.found_then"
	switch {
	case r.Then && !r.Now:
		id = "room.gone"
	case !r.Then:
		id = "room.since_now"
	}
	class := "finding"
	if !r.Now {
		class += " gone"
	}
	return template.HTML(`<span class="` + class + `">` + s + ` <small class="mark">` + esc(p.Say(id)) + `</small></span>`)
}

// Unit returns a figure with its precision and unit.
func (p *page) Unit(f view.Figure) template.HTML {
	r := &view.Range{Min: f.Min, Max: f.Max}
	s := p.quantity(r, f.Precision)
	if f.Min != nil || f.Max != nil {
		s += " " + esc(p.Code("unit", f.Unit))
	}
	if f.Said != nil {
		s += " · " + string(p.Words(f.Said))
	}
	return template.HTML(s)
}

// InDays returns a number of days as somebody told it: "within two days".
func (p *page) InDays(n *int64, precision string) string {
	switch {
	case n == nil:
		return p.Say("say.not_stated")
	case precision == "":
		return p.Count("days.within", *n)
	}
	return p.Say("precision."+precision, "n", p.Count("count.days", *n))
}

// A placed measure is what an act imposed alike: kinds of measures in places.
type placed struct {
	view.Measure
	Kinds, Places []string
}

// Measures returns as one what one act imposed for the same time and the same hours, with all the
// kinds and the places of it, where each kind is in each place.
func (c *crisisPage) Measures() []placed {
	type like struct {
		act, kind, hours    string
		extended            string
		widens              bool
		from, until, lifted words.Instant
	}
	var out []placed
	at := map[like]int{}
	for _, m := range c.C.Measures {
		k := like{act: m.Act, kind: m.Kind, from: m.From, extended: m.By, widens: m.Widens}
		if m.Hours != nil {
			k.hours = m.Hours.From + "–" + m.Hours.To
		}
		if m.Until != nil {
			k.until = *m.Until
		}
		if m.Lifted != nil {
			k.lifted = *m.Lifted
		}
		if i, ok := at[k]; ok {
			out[i].Places = append(out[i].Places, m.Place)
			continue
		}
		at[k] = len(out)
		out = append(out, placed{m, []string{m.Kind}, []string{m.Place}})
	}
	var kinds []placed
	for _, m := range out {
		i := slices.IndexFunc(kinds, func(k placed) bool {
			return k.Act == m.Act && k.From == m.From && reflect.DeepEqual([]any{k.Until, k.Lifted, k.Hours, k.Places, k.By, k.Widens}, []any{m.Until, m.Lifted, m.Hours, m.Places, m.By, m.Widens})
		})
		if i >= 0 {
			kinds[i].Kinds = append(kinds[i].Kinds, m.Kind)
			continue
		}
		kinds = append(kinds, m)
	}
	return kinds
}

// Unnoticed counts the measures of which nobody has said whether others were notified of a departure from
// a treaty: that is not known, and not none.
func (c *crisisPage) Unnoticed() (n int64) {
	seen := map[string]bool{}
	for _, m := range c.C.Measures {
		if m.Kind == "state_of_emergency" && m.Notice == nil && !seen[m.Act] {
			seen[m.Act] = true
			n++
		}
	}
	return n
}

// Hours returns the hours of a measure on its local clock.
func (p *page) Hours(m placed) template.HTML {
	if m.Hours == nil {
		return ""
	}
	return template.HTML(p.said("room.of_day", "from", p.bdi(m.Hours.From, ""), "to", p.bdi(m.Hours.To, "")))
}

// Legs returns by what a contingent moved or is to move, from where to where, and when.
func (p *page) Legs(list []view.Leg) template.HTML {
	s := ""
	for i, l := range list {
		if i > 0 {
			s += "; "
		}
		s += esc(p.Code("mode_of_movement", l.Mode))
		if l.Lift != "" {
			s += " " + p.bdi(l.Lift, "")
		}
		if p.Counted(l.Count) || l.From+l.To == "" {
			s += fmt.Sprintf(" × %s", p.quantity(l.Count, ""))
		}
		if l.From != "" || l.To != "" {
			s += fmt.Sprintf(" · %s – %s", p.PlaceName(l.From), p.PlaceName(l.To))
		}
		if l.Departs != nil || l.Arrives != nil {
			s += " ·"
		}
		for _, at := range []*words.Instant{l.Departs, l.Arrives} {
			if at != nil {
				s += " " + string(p.Moment(*at, ""))
			}
		}
		for _, g := range l.Manifest {
			s += fmt.Sprintf(" · %s: %s", esc(p.Code("line", g.Line)), p.Granted(g))
		}
	}
	return template.HTML(s)
}

// PositionClass returns the class of a cell of the grid: shape and word tell it too.
func (p *page) PositionClass(position string) string {
	if position == "unknown" {
		return "cell unknown"
	}
	return "cell stated"
}

// Stood returns the code of what a seat said. While a question is open that was put
// on this very record, who has not spoken is silent so far; that is another thing
// than a position which nobody published.
func (c *crisisPage) Stood(q view.Question, at view.Position) string {
	if at.Position == "unknown" && q.State == "put" && q.Computed == "open" && !c.C.Archive {
		return "silent"
	}
	return at.Position
}

// Returned returns the lines of which somebody has said that something is home.
func (c *crisisPage) Returned() (out []view.Line) {
	for _, l := range c.C.Force {
		if len(l.Home) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// Announcements reports whether anybody announced forces.
func (c *crisisPage) Announcements() bool {
	return slices.ContainsFunc(c.C.Force, func(l view.Line) bool { return len(l.Told) > 0 })
}

// Cards reports whether anything was said that cards, pools and floors are about. A pact that has
// none of them has no such section.
func (c *crisisPage) Cards() bool { return len(c.C.Alarms) > 0 || len(c.C.Stocks) > 0 }

// Conditions reports whether anything was said of what is needed, and under which conditions what is
// promised comes, serves and goes. What agreements alone ask for stands with them.
func (c *crisisPage) Conditions() bool {
	required := slices.ContainsFunc(c.C.Needs, func(n view.Need) bool { return n.Required != nil })
	return required || len(c.C.Gates) > 0 || len(c.C.Caveats) > 0 || len(c.C.Plans) > 0 || len(c.C.Reporting) > 0 || len(c.C.Guarded) > 0
}

// Readiness says how soon after the call a contingent is ready.
func (p *page) Readiness(seconds *int64) string {
	return p.Say("force.ready", "within", p.Length(*seconds))
}

// Length says a length of time in whole days, hours or minutes.
func (p *page) Length(seconds int64) string {
	switch {
	case seconds > 0 && seconds%86400 == 0:
		return p.Count("count.days", seconds/86400)
	case seconds > 0 && seconds%3600 == 0:
		return p.Count("count.hours", seconds/3600)
	}
	return p.Count("count.minutes", (seconds+59)/60)
}

// Granted returns the quantity of a grant or booking.
func (p *page) Granted(g view.Grant) template.HTML { return p.Qty(&g.Value) }

// Counted reports whether a number was given at all.
func (p *page) Counted(r *view.Range) bool { return r != nil && (r.Min != nil || r.Max != nil) }
