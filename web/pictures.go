package web

import (
	"cmp"
	"fmt"
	"html/template"
	"net/http"
	"slices"
	"strings"

	"mithaq/lang"
	"mithaq/view"
	"mithaq/words"
)

// The page of pictures shows what the room says in tables: where what is in force, who took which position, how each contingent grew and went, figures as
// those who gave them did, and leaving as it was told and as it was. Each picture stands above the table that says the
// same; shape says everything that colour does.
type picturesPage struct {
	roomPage
	Courses []view.Course
}

func (d *desk) pictures(w http.ResponseWriter, r *http.Request, tag lang.Tag, label string) error {
	of, err := d.about(r, tag, label, pictures)
	if err != nil {
		return err
	}
	courses, _ := view.OfForce(of.state, label, of.As.At, of.As.Known)
	c := &picturesPage{roomPage{of, pictures}, courses}
	c.Title, c.acts = c.Say("pictures.title"), numbered(of.C.Spine, of.C.Possibly)
	return d.show(w, r, http.StatusOK, "pictures", c)
}

// high is the height of a chart in its own units; its width is 1000 of them, whatever room it gets.
const high = 100

// A chart is time along it and a number up it.
type chart struct {
	axis
	most int64
	b    strings.Builder
}

// up returns the place of a number, counted from the top.
func (c *chart) up(n int64) float64 {
	return high - float64(min(n, c.most))/float64(max(c.most, 1))*(high-4)
}

// box draws a box over a time, between two numbers.
func (c *chart) box(class string, from, to words.Instant, low, top float64) {
	x, width := c.span(from, to)
	fmt.Fprintf(&c.b, `<rect class="%s" x="%.0f" y="%.0f" width="%.0f" height="%.0f"/>`, class, x*10, top, max(width*10, 2), max(low-top, 1))
}

// level draws a number that held over a time, as a line; of a range both of its ends.
func (c *chart) level(class string, from, to words.Instant, r *view.Range) {
	if r == nil {
		return
	}
	x, width := c.span(from, to)
	for _, n := range slices.Compact([]*int64{r.Min, r.Max}) {
		if n != nil && *n > 0 {
			fmt.Fprintf(&c.b, `<path class="%s" d="M%.0f %.0fh%.0f"/>`, class, x*10, c.up(*n), width*10)
		}
	}
}

// there draws how many were there: solid as far as it is certain, hatched as far as it may be, and of
// those of whom nobody gave a number a hatched foot that has no height to be read.
func (c *chart) there(from, to words.Instant, r *view.Range) {
	switch {
	case r == nil || r.Max != nil && *r.Max == 0:
		return
	case r.Max == nil:
		if r.Min != nil && *r.Min > 0 {
			c.box("k-so", from, to, high, c.up(*r.Min))
		}
		c.box("k-unknown", from, to, high, high-12)
	default:
		if r.Min != nil && *r.Min > 0 {
			c.box("k-so", from, to, high, c.up(*r.Min))
		}
		if r.Min == nil || *r.Min < *r.Max {
			low := float64(high)
			if r.Min != nil {
				low = c.up(*r.Min)
			}
			c.box("k-unknown", from, to, low, c.up(*r.Max))
		}
	}
}

func (c *chart) svg(p *page, says string) template.HTML {
	says += ", " + p.Say("pictures.scale", "most", p.Number(c.most))
	return template.HTML(fmt.Sprintf(`<svg class="bar chart" width="100%%" height="120" viewBox="0 0 1000 %d" preserveAspectRatio="none" role="img" aria-label="%s">`, high, esc(says)) +
		`<path class="ground" d="M0 100h1000"/>` + c.b.String() + `</svg><p class="hint">` + esc(p.Say("pictures.scale", "most", p.Number(c.most))) + `</p>`)
}

// Flow returns the course of a line as a picture: announced, consented, and there.
func (c *picturesPage) Flow(a axis, line view.Course) template.HTML {
	pic := chart{axis: a}
	for _, s := range line.Steps {
		for _, r := range s.Quantities() {
			for _, n := range bounds(r) {
				pic.most = max(pic.most, n)
			}
		}
	}
	for i, s := range line.Steps {
		to := min(a.to, c.As.At)
		if i+1 < len(line.Steps) {
			to = line.Steps[i+1].From
		}
		pic.there(s.From, to, s.Present)
		pic.level("k-announced", s.From, to, s.Announced)
		pic.level("k-consented", s.From, to, s.Consented)
	}
	return pic.svg(&c.page, c.Member(line.Member)+", "+c.Code("line", line.Line)+": "+c.Code("account", "present"))
}

func bounds(r *view.Range) (out []int64) {
	if r == nil {
		return nil
	}
	for _, n := range []*int64{r.Min, r.Max} {
		if n != nil {
			out = append(out, *n)
		}
	}
	return out
}

// Span is the axis of all steps of all lines, up to the page's moment where that lies near.
func (c *picturesPage) Span() axis {
	var in []words.Instant
	for _, l := range c.Courses {
		for _, s := range l.Steps {
			in = append(in, s.From)
		}
	}
	return c.days(in)
}

// Numbered returns the lines of which anybody ever gave a number: of the others there is nothing to draw.
func (c *picturesPage) Numbered() (out []view.Course) {
	for _, l := range c.Courses {
		if slices.ContainsFunc(l.Steps, func(s view.Step) bool {
			return slices.ContainsFunc(s.Quantities(), func(r *view.Range) bool { return len(bounds(r)) > 0 })
		}) {
			out = append(out, l)
		}
	}
	return out
}

// claims are the figures of one subject in one unit, as those who gave them did.
type claims struct {
	Subject string
	Unit    string
	Figures []view.Figure
	Axis    axis
	Picture template.HTML
}

// Claims returns figures subject by subject, where two or more gave a number.
func (c *picturesPage) Claims() (out []claims) {
	for _, f := range c.C.Figures {
		if f.Min == nil && f.Max == nil {
			continue
		}
		i := slices.IndexFunc(out, func(k claims) bool { return k.Subject == f.Subject && k.Unit == f.Unit })
		if i < 0 {
			i = len(out)
			out = append(out, claims{Subject: f.Subject, Unit: f.Unit})
		}
		out[i].Figures = append(out[i].Figures, f)
	}
	out = slices.DeleteFunc(out, func(k claims) bool { return len(k.Figures) < 2 })
	for i := range out {
		c.draw(&out[i])
	}
	return out
}

// draw draws claims: each a mark at its time and number, a bar where it is a range, an arrow where it has no
// upper or lower end; one that was taken back is an empty mark, crossed out, one in dispute an empty one.
func (c *picturesPage) draw(k *claims) {
	var in []words.Instant
	pic := chart{}
	for _, f := range k.Figures {
		in = append(in, f.Happened.To)
		for _, n := range []*int64{f.Min, f.Max} {
			if n != nil {
				pic.most = max(pic.most, *n)
			}
		}
	}
	pic.axis = c.days(in)
	k.Axis = pic.axis
	for _, f := range k.Figures {
		x := pic.at(f.Happened.To) * 10
		least, most := cmp.Or(f.Min, f.Max), cmp.Or(f.Max, f.Min)
		low, top := pic.up(*least), pic.up(*most)
		class := "k-so"
		switch {
		case f.Withdrawn:
			class = "k-gone"
		case f.Disputed:
			class = "k-maybe"
		}
		switch {
		case f.Max == nil: // at least
			fmt.Fprintf(&pic.b, `<path class="k-line" d="M%.0f %.0fV0m-6 8l6-8 6 8"/>`, x, low)
		case f.Min == nil: // at most
			fmt.Fprintf(&pic.b, `<path class="k-line" d="M%.0f %.0fV100m-6-8l6 8 6-8"/>`, x, top)
		}
		fmt.Fprintf(&pic.b, `<rect class="%s" x="%.0f" y="%.0f" width="14" height="%.0f"/>`, class, min(max(x-7, 0), 986), top-4, max(low-top, 8))
		if f.Withdrawn {
			fmt.Fprintf(&pic.b, `<path class="k-line" d="M%.0f %.0fl16 12m0-12l-16 12"/>`, x-8, top-6)
		}
	}
	k.Picture = pic.svg(&c.page, c.Code("subject", k.Subject)+": "+c.Count("count.claims", int64(len(k.Figures))))
}

// A leaving is one telling of when the force leaves, beside what happened.
type leaving struct {
	By    view.Speaker
	Stamp view.Stamp
	Strip template.HTML
}

// leavings are plans to leave and what happened, on one axis.
type leavings struct {
	Axis axis
	Told []leaving
	Was  template.HTML
}

// Leaving returns plans to leave and what happened: what was told is an outline from the telling to the day
// that it names, what happened is filled.
func (c *picturesPage) Leaving() (out leavings) {
	var in []words.Instant
	var shapes []shape
	type span struct {
		w        view.Withdrawal
		from, to words.Instant
	}
	var spans []span
	for _, m := range c.C.Missions {
		for _, w := range m.Withdrawal {
			from, to := w.Happened.To, words.Instant(0)
			if w.BeginsBy != nil {
				from = *w.BeginsBy
			}
			if w.CompletesBy != nil {
				to = *w.CompletesBy
			}
			spans = append(spans, span{w, from, max(from, to)})
			in = append(in, from, max(from, to))
		}
		if m.Began != nil {
			end := c.As.At
			if m.Completed != nil {
				end = m.Completed.To
			}
			in = append(in, m.Began.From, end)
			shapes = append(shapes, shape{"k-maybe", m.Began.From, m.Began.To, ""},
				shape{"k-so", m.Began.To, max(m.Began.To, end), c.Say("room.began") + " " + c.Between(*m.Began)})
		}
	}
	if len(spans) == 0 {
		return out
	}
	out.Axis = c.days(in)
	for _, s := range spans {
		out.Told = append(out.Told, leaving{s.w.By, s.w.Stamp, c.strip(out.Axis, shape{"k-meant", s.from, s.to, c.Instant(s.from) + " – " + c.Instant(s.to)})})
	}
	out.Was = c.strip(out.Axis, shapes...)
	return out
}
