package web

import (
	"html/template"
	"strconv"
	"strings"

	"mithaq/lang"
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

// Cite returns the sources of something: the numbers of the notes at the end of the page, each
// with its grade. A page cites the same few dozen sources hundreds of times.
func (p *page) Cite(list []view.Source) template.HTML {
	if len(list) == 0 {
		return template.HTML(`<i class="none">` + esc(p.Say("say.no_source")) + `</i>`)
	}
	var b strings.Builder
	b.WriteString(`<small>`)
	for i, s := range list {
		if i > 0 {
			b.WriteByte(' ')
		}
		n := strconv.Itoa(p.note(s))
		b.WriteString(`<a href="#s` + n + `">[` + n)
		if s.Grade != "" {
			b.WriteString(" " + esc(lang.Plain(string(s.Grade))))
		}
		b.WriteString("]</a>")
	}
	b.WriteString("</small>")
	return template.HTML(b.String())
}

// note returns the number of a source among the notes of the page.
func (p *page) note(s view.Source) int {
	if n, ok := p.notes[s]; ok {
		return n
	}
	if p.notes == nil {
		p.notes = map[view.Source]int{}
	}
	p.cited = append(p.cited, s)
	p.notes[s] = len(p.cited)
	return len(p.cited)
}

// Notes returns the sources that the page has cited, in the order of their numbers.
func (p *page) Notes() []view.Source { return p.cited }

// Nth returns the number of the note at an index.
func (p *page) Nth(i int) int { return i + 1 }

// Note returns a source as a note has it: who published it, where, and its grade.
func (p *page) Note(s view.Source) template.HTML {
	name := p.bdi(s.Outlet, "")
	if href, ok := outside(s.URL); ok {
		name = `<a href="` + href + `">` + name + `</a>`
	} else if s.File != "" {
		name += " " + p.bdi(s.File, "")
	}
	if s.Grade != "" {
		name += ` <small>` + p.bdi(string(s.Grade), "") + `</small>`
	}
	return template.HTML(name)
}

// ToAct returns a link to an act: to where it stands on this page, or else to the page of the act; nothing
// where the page knows of no such act.
func (p *page) ToAct(act string) template.HTML {
	seq, ok := p.acts[act]
	if !ok {
		return ""
	}
	n := strconv.FormatInt(seq, 10)
	way := "#act-" + n
	switch room, ok := p.elsewhere[act]; {
	case ok:
		way = p.To(room + "/" + n)
	case !p.standing:
		way = p.actPath(n)
	}
	return template.HTML(`<a class="proof" href="` + esc(way) + `">` + esc(p.Say("nav.proof", "seq", n)) + `</a>`)
}

// Origin returns where something comes from: when, from which act, by which sources. The clocks
// of the seat and of the place, and the source's own words for the time, stand with the act.
func (p *page) Origin(s view.Stamp) template.HTML {
	reported := ""
	if s.Reported && !p.told {
		reported = ` <small class="mark">` + esc(p.Say("say.reported")) + `</small>`
	}
	act, when := p.ToAct(s.Act), p.When(s.Happened)
	if act != "" {
		when = template.HTML(esc(p.Between(s.Happened)))
	}
	return `<div class="stamp">` + when + template.HTML(reported) + " " + act + " " + p.sources(s) + `</div>`
}

// sources returns the sources of an act. One that its author has signed himself needs none; what is told of
// others without any says so.
func (p *page) sources(s view.Stamp) template.HTML {
	if len(s.Sources) == 0 && !s.Reported {
		return ""
	}
	return p.Cite(s.Sources)
}

// ActRow returns an act as a row of the spine. A crisis has thousands, and a template
// takes three times as long for each. Its number leads to all that is known of the act.
func (p *page) ActRow(a view.Act) template.HTML {
	var b strings.Builder
	n := strconv.FormatInt(a.Seq, 10)
	b.WriteString(`<tr id="act-` + n + `"`)
	if a.Withdrawn {
		b.WriteString(` class="withdrawn"`)
	}
	b.WriteString(`><th scope="row"><a href="` + esc(p.actPath(n)) + `">` + n + `</a></th><td>` + string(p.When(a.Happened)) + `</td><td>` + esc(p.Code("act", a.Type)))
	if a.Withdrawn {
		b.WriteString(` <strong class="mark">` + esc(p.Say("say.withdrawn")) + `</strong>`)
	}
	if len(a.Articles) > 0 {
		b.WriteString(` <small>` + string(p.Articles(a.Articles)) + `</small>`)
	}
	if len(a.Articles) == 0 && len(a.Rules) > 0 {
		b.WriteString(` <small>` + esc(p.Say("room.rule")) + ": " + string(p.Articles(a.Rules)) + `</small>`)
	}
	b.WriteString(`</td><td>` + string(p.Who(a.Of)) + `</td><td>` + string(p.Words(a.Text)))
	if len(a.Findings) > 0 {
		b.WriteString(` <a class="mark" href="` + esc(p.actPath(n)) + `#h-findings">` + esc(p.Count("room.found", int64(len(a.Findings)))) + `</a>`)
	}
	b.WriteString(`</td><td>`)
	if !p.told || a.Attest != "transcribed" {
		b.WriteString(p.attested(a) + " ")
	}
	b.WriteString(string(p.sources(a.Stamp)) + "</td></tr>")
	return template.HTML(b.String())
}

// actPath is the address of an act of the page's crisis, or of one on the pact.
func (p *page) actPath(seq string) string { return p.To(p.room + "/" + seq) }

// attested says whose signature an act bears: of one that was received and whose author has
// confirmed it, that too, with the way to the confirmation.
func (p *page) attested(a view.Act) string {
	if a.Confirmed == "" {
		return esc(p.Code("attest", a.Attest))
	}
	return esc(p.Say("attest.confirmed")) + " " + string(p.ToAct(a.Confirmed))
}
