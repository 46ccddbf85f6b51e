package web

import (
	"fmt"
	"html/template"
	"slices"
	"strconv"
	"strings"
	"time"

	"mithaq/view"
	"mithaq/words"
)

// The pictures of a crisis room stand in the tables that say the same in words: a strip is one
// cell, with time along it. What was so is filled, what may have been is dashed, what was meant and
// did not come is an outline; colour adds nothing that shape does not say.

// days is an axis in whole days that holds the instants, or an empty one where there are none.
func (p *page) days(instants []words.Instant) axis {
	instants = slices.DeleteFunc(instants, func(i words.Instant) bool { return !i.Known() || i == words.Never })
	if len(instants) == 0 {
		return axis{}
	}
	const day = words.Instant(24 * 60 * 60 * 1000)
	from, to := slices.Min(instants), slices.Max(instants)
	return axis{from - from%day, to - to%day + day, p.Dir() == "rtl"}
}

// Course is the axis of a crisis: from the first appeal, question, measure or movement to the
// last of them, and to the end of the last measure.
func (c *crisisPage) Course() axis {
	var in []words.Instant
	for _, a := range c.C.Appeals {
		in = append(in, a.Happened.From)
	}
	for _, m := range c.C.Moves {
		in = append(in, m.Happened.From, m.Happened.To)
	}
	for _, m := range c.C.Measures {
		in = append(in, m.From)
		switch {
		case m.Lifted != nil:
			in = append(in, *m.Lifted)
		case m.Until != nil:
			in = append(in, *m.Until)
		}
	}
	for _, k := range c.C.Consents {
		in = append(in, k.Happened.To)
	}
	return c.days(in)
}

// Days returns the days of an axis as a picture, so many of them named that they can be told
// apart where there is little room.
func (p *page) Days(a axis) template.HTML {
	if a == (axis{}) {
		return ""
	}
	const day = 24 * time.Hour
	first, last := a.from.Time(), a.to.Time()
	step := max(1, int(last.Sub(first)/day+5)/6)
	var b strings.Builder
	month := time.Month(0) // named where it begins: a long name beside each day would not fit
	for t := first.Add(time.Duration(step/2) * day); t.Before(last); t = t.Add(time.Duration(step) * day) {
		x, name, anchor := a.at(words.At(t)), strconv.Itoa(t.Day()), "middle"
		if t.Month() != month {
			month, name, anchor = t.Month(), p.ShortDay(words.At(t)), "start"
		}
		fmt.Fprintf(&b, `<line class="tick" x1="%.1f%%" x2="%.1f%%" y1="14" y2="20"/><text x="%.1f%%" y="11" text-anchor="%s">%s</text>`, x, x, x, anchor, esc(name))
	}
	return template.HTML(`<svg class="bar" width="100%" height="20" aria-hidden="true">` + b.String() + `</svg>`)
}

// A shape is a part of a strip: what lasted is a bar, what happened is a mark.
type shape struct {
	class    string // k-so, k-maybe, k-meant, k-mark, k-no
	from, to words.Instant
	says     string
}

// strip returns shapes on an axis as a picture that says in words what it shows.
func (p *page) strip(a axis, shapes ...shape) template.HTML {
	if a == (axis{}) || len(shapes) == 0 {
		return ""
	}
	var b strings.Builder
	var said []string
	for _, s := range shapes {
		if s.says != "" {
			said = append(said, s.says)
		}
		x, width := a.span(s.from, s.to)
		switch s.class {
		case "k-mark":
			fmt.Fprintf(&b, `<circle class="k-mark" cx="%.1f%%" cy="10" r="5"/>`, x)
		case "k-no":
			fmt.Fprintf(&b, `<circle class="k-no" cx="%.1f%%" cy="10" r="5"/>`, x)
		default:
			y, h := 4, 12
			if s.class == "k-maybe" {
				y, h = 7, 6
			}
			fmt.Fprintf(&b, `<rect class="%s" x="%.1f%%" y="%d" width="%.1f%%" height="%d"/>`, s.class, x, y, max(width, 0.6), h)
		}
	}
	now := ""
	if at := p.As.At; at >= a.from && at <= a.to {
		now = fmt.Sprintf(`<line class="now" x1="%.1f%%" x2="%.1f%%" y1="0" y2="20"/>`, a.at(at), a.at(at))
	}
	return template.HTML(`<svg class="bar" width="100%" height="20" role="img" aria-label="` + esc(strings.Join(said, "; ")) + `">` + b.String() + now + `</svg>`)
}

// Lasted returns when a measure was in force, and how much longer it was decreed to be.
func (p *page) Lasted(a axis, m placed) template.HTML {
	end, until := a.to, "…"
	if m.Until != nil {
		end, until = *m.Until, p.Instant(*m.Until)
	}
	shapes := []shape{{"k-so", m.From, end, p.Instant(m.From) + " – " + until}}
	if m.Lifted != nil && *m.Lifted < end {
		shapes[0].to = *m.Lifted
		shapes = append(shapes, shape{"k-meant", *m.Lifted, end, p.Say("col.lifted") + ": " + p.Instant(*m.Lifted)})
	}
	return p.strip(a, shapes...)
}

// Window returns within which time something happened: a mark, or, where no source says when
// exactly, the time within which it did.
func (p *page) Window(a axis, w words.Window) template.HTML {
	if w.From == w.To {
		return p.strip(a, shape{"k-mark", w.From, w.To, p.Between(w)})
	}
	return p.strip(a, shape{"k-maybe", w.From, w.To, p.Between(w)})
}

// There returns when people of a member were there: from when the first came to when the last
// left, dashed where it is not known to the hour; with what its own law let go (a mark) and did
// not (a circle).
func (c *crisisPage) There(a axis, l view.Line) template.HTML {
	var shapes []shape
	var in, out *view.Move
	for i := range c.C.Moves {
		m := &c.C.Moves[i]
		moved := m.All || slices.ContainsFunc(m.Moved, func(g view.Grant) bool { return g.Line == l.Line })
		if m.Member != l.Member || !moved {
			continue
		}
		if m.To == "present" && in == nil {
			in = m
		}
		if m.From == "present" {
			out = m
		}
	}
	if in != nil {
		end, until := a.to, "…"
		shapes = append(shapes, shape{class: "k-maybe", from: in.Happened.From, to: in.Happened.To})
		if gone := l.Present != nil && l.Present.Max != nil && *l.Present.Max == 0; out != nil && gone {
			end, until = out.Happened.From, c.Instant(out.Happened.To)
			shapes = append(shapes, shape{class: "k-maybe", from: out.Happened.From, to: out.Happened.To})
		}
		shapes = append(shapes, shape{"k-so", in.Happened.To, max(end, in.Happened.To), c.Code("account", "present") + ": " + c.Instant(in.Happened.To) + " – " + until})
	}
	for _, k := range c.C.Consents {
		if k.Member != l.Member || k.Step != "vote" && len(k.Grants) == 0 {
			continue
		}
		class := "k-no"
		if k.Result == "passed" {
			class = "k-mark"
		}
		shapes = append(shapes, shape{class, k.Happened.To, k.Happened.To, c.Code("consent_result", k.Result) + ": " + c.Between(k.Happened)})
	}
	return c.strip(a, shapes...)
}

// A lane is the acts of one sort along the course of a crisis.
type lane struct {
	Name  string
	Count int
	Strip template.HTML

	families []string
}

// lanes are the sorts of acts, by the family of their type, in the order in which they are shown.
func (c *crisisPage) lanes() []lane {
	return []lane{
		{Name: c.Say("lane.council"), families: []string{"council", "agreement", "duty"}},
		{Name: c.Say("lane.force"), families: []string{"force"}},
		{Name: c.Say("lane.measure"), families: []string{"measure"}},
		{Name: c.Say("lane.situation"), families: []string{"situation", "member", "crisis"}},
	}
}

// Lanes returns all acts of the crisis at their times, sort by sort: where much was done and where
// nothing, at a glance. One act is one stroke, at the end of its window.
func (c *crisisPage) Lanes() (out []lane) {
	a := c.Course()
	if a == (axis{}) {
		return nil
	}
	for _, l := range c.lanes() {
		var b strings.Builder
		for _, act := range c.C.Spine {
			family, _, _ := strings.Cut(act.Type, ".")
			if !slices.Contains(l.families, family) || act.Type == "situation.source/1" {
				continue
			}
			l.Count++
			fmt.Fprintf(&b, "M%.0f 2v16", a.at(act.Happened.To)*10)
		}
		if l.Count > 0 {
			l.Strip = template.HTML(`<svg class="bar strokes" width="100%" height="20" viewBox="0 0 1000 20" preserveAspectRatio="none" role="img" aria-label="` +
				esc(l.Name+": "+c.Count("count.acts", int64(l.Count))) + `"><path d="` + b.String() + `"/></svg>`)
			out = append(out, l)
		}
	}
	return out
}
