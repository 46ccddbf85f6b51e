package web

import (
	"html/template"
	"strconv"
	"strings"

	"mithaq/view"
)

// Qty returns a quantity; what was not said, what is unknown and what is none look
// different as well as read differently.
func (p *page) Qty(r *view.Range) template.HTML { return template.HTML(p.quantity(r, "")) }

// Told returns an announced quantity with the precision with which it was told.
func (p *page) Told(a view.Announced) template.HTML {
	return template.HTML(p.quantity(&a.Value, a.Precision))
}

func (p *page) quantity(r *view.Range, precision string) string {
	class := "known"
	switch {
	case r == nil:
		class = "unsaid"
	case r.Min == nil && r.Max == nil:
		class = "unknown"
	case r.Min != nil && r.Max != nil && *r.Min == 0 && *r.Max == 0:
		class = "zero"
	}
	return `<span class="qty ` + class + `">` + esc(p.Claimed(r.Words(), precision)) + `</span>`
}

// Votes returns a number of votes, or that it is unknown.
func (p *page) Votes(n *int64) template.HTML {
	if n == nil {
		return p.Qty(&view.Range{})
	}
	return template.HTML(`<span class="qty known">` + esc(p.Number(*n)) + `</span>`)
}

// Cite returns the sources of something, each with its grade.
func (p *page) Cite(list []view.Source) template.HTML {
	if len(list) == 0 {
		return template.HTML(`<span class="none">` + esc(p.Say("say.no_source")) + `</span>`)
	}
	var b strings.Builder
	b.WriteString(`<ul class="sources">`)
	for _, s := range list {
		b.WriteString("<li>")
		name := p.bdi(s.Outlet, "")
		if href, ok := outside(s.URL); ok {
			name = `<a rel="noreferrer" href="` + href + `">` + name + `</a>`
		} else if s.File != "" {
			name += " " + p.bdi(s.File, "")
		}
		b.WriteString(name)
		if s.Grade != "" {
			b.WriteString(` <small class="grade">` + p.bdi(string(s.Grade), "") + `</small>`)
		}
		b.WriteString("</li>")
	}
	b.WriteString("</ul>")
	return template.HTML(b.String())
}

// ToAct returns a link to an act of this page, or nothing where it stands elsewhere.
func (p *page) ToAct(act string) template.HTML {
	seq, ok := p.acts[act]
	if !ok {
		return ""
	}
	n := strconv.FormatInt(seq, 10)
	return template.HTML(`<a class="proof" href="#act-` + n + `">` + esc(p.Say("nav.proof", "seq", n)) + `</a>`)
}

// Origin returns where something comes from: when, from which act, by which sources.
func (p *page) Origin(s view.Stamp) template.HTML {
	reported := ""
	if s.Reported {
		reported = ` <small class="mark">` + esc(p.Say("say.reported")) + `</small>`
	}
	return `<div class="stamp">` + p.When(s.Happened) + template.HTML(reported) + " " + p.ToAct(s.Act) + p.Cite(s.Sources) + `</div>`
}

// ActRow returns an act as a row of the spine. A crisis has thousands, and a template
// takes three times as long for each.
func (p *page) ActRow(a view.Act) template.HTML {
	var b strings.Builder
	n := strconv.FormatInt(a.Seq, 10)
	b.WriteString(`<tr id="act-` + n + `"`)
	if a.Withdrawn {
		b.WriteString(` class="withdrawn"`)
	}
	b.WriteString(`><th scope="row">` + n + `</th><td>` + string(p.When(a.Happened)) + `</td><td>` + esc(p.Code("act", a.Type)))
	if a.Withdrawn {
		b.WriteString(` <strong class="mark">` + esc(p.Say("say.withdrawn")) + `</strong>`)
	}
	if len(a.Articles) > 0 {
		b.WriteString(` <span class="under">` + string(p.Articles(a.Articles)) + `</span>`)
	}
	if len(a.Articles) == 0 && len(a.Rules) > 0 {
		b.WriteString(` <span class="under">` + esc(p.Say("room.rule")) + ": " + string(p.Articles(a.Rules)) + `</span>`)
	}
	for _, cell := range []string{string(p.Who(a.Of)), string(p.Words(a.Text)), p.attested(a), string(p.Cite(a.Sources))} {
		b.WriteString(`</td><td>` + cell)
	}
	b.WriteString(`</td><td>`)
	if len(a.Findings) > 0 {
		b.WriteString(`<ul class="findings">`)
		for _, f := range a.Findings {
			b.WriteString(`<li>` + string(p.Wronged(f)) + `</li>`)
		}
		b.WriteString(`</ul>`)
	}
	b.WriteString("</td></tr>")
	return template.HTML(b.String())
}

// attested says whose signature an act bears: of one that was received and whose author has
// confirmed it, that too, with the way to the confirmation.
func (p *page) attested(a view.Act) string {
	if a.Confirmed == "" {
		return esc(p.Code("attest", a.Attest))
	}
	return esc(p.Say("attest.confirmed")) + " " + string(p.ToAct(a.Confirmed))
}
