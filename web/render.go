package web

import (
	"fmt"
	"html/template"
	"net/url"
	"regexp"
	"strings"

	"mithaq/lang"
	"mithaq/view"
	"mithaq/words"
)

// The functions of this file make HTML by hand, because a page holds thousands of
// these pieces. Nothing is written that was not escaped here: esc, bdi and said are
// the only ways in.

func esc(s string) string { return template.HTMLEscapeString(s) }

var tagForm = regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}$`)

// bdi returns words of others: made plain, escaped, set off from their surroundings,
// and marked with their language where it is not the page's.
func (p *page) bdi(s, language string) string {
	s = esc(lang.Plain(s))
	if language == "" || language == p.Lang() || !tagForm.MatchString(language) {
		return "<bdi>" + s + "</bdi>"
	}
	return `<bdi lang="` + language + `">` + s + "</bdi>"
}

// said returns a message with pieces of HTML in its places.
func (p *page) said(id string, pieces ...string) string {
	args := make([]string, len(pieces))
	copy(args, pieces)
	var swap []string
	for i := 1; i < len(args); i += 2 {
		mark := string(rune(0xf000 + i)) // of the private use area, which no message has
		swap = append(swap, mark, pieces[i])
		args[i] = mark
	}
	return strings.NewReplacer(swap...).Replace(esc(p.Say(id, args...)))
}

// Isolated returns a code, label or other short text of the record.
func (p *page) Isolated(s string) template.HTML { return template.HTML(p.bdi(s, "")) }

// Words returns a text for the reader. Where it is in another language than his,
// that is said.
func (p *page) Words(texts map[string]string) template.HTML {
	s, l := p.Text(texts)
	if s == "" {
		return ""
	}
	out := p.bdi(s, l)
	if l != p.Lang() {
		out += p.foreign(l)
	}
	return template.HTML(out)
}

func (p *page) foreign(language string) string {
	return ` <small class="tongue">` + p.said("room.other_language", "language", p.bdi(p.Code("language", language), "")) + `</small>`
}

// Place returns the name of a place.
func (p *page) PlaceName(code string) template.HTML { return template.HTML(p.bdi(p.Place(code), "")) }

// Members returns the names of members.
func (p *page) Members(codes []string) template.HTML {
	return p.joined(codes, func(c string) string { return p.bdi(p.Member(c), "") })
}

// Places returns the names of places.
func (p *page) Places(codes []string) template.HTML {
	return p.joined(codes, func(c string) string { return p.bdi(p.Place(c), "") })
}

// Codes returns the words of a group.
func (p *page) Codes(group string, codes []string) template.HTML {
	return p.joined(codes, func(c string) string { return p.bdi(p.Code(group, c), "") })
}

// Articles returns what articles are called, with a link to the text where the
// charter has one.
func (p *page) Articles(codes []string) template.HTML { return p.joined(codes, p.article) }

// Art returns what one article is called.
func (p *page) Art(code string) template.HTML {
	if code == "" {
		return ""
	}
	return template.HTML(p.article(code))
}

func (p *page) joined(codes []string, f func(string) string) template.HTML {
	items := make([]string, len(codes))
	for i, c := range codes {
		items[i] = f(c)
	}
	return template.HTML(p.List(items))
}

func (p *page) article(code string) string {
	name := p.bdi(p.Article(code), "")
	c := p.state.Charter()
	if c == nil {
		return name
	}
	src := c.Source(code)
	if src == nil {
		return name
	}
	gist, _ := p.Text(src.Gist.Texts)
	if href, ok := outside(src.URL); ok {
		name = `<a class="article" rel="noreferrer" href="` + href + `" title="` + esc(gist) + `">` + name + `</a>`
	}
	if src.Unverified {
		name += ` <small class="mark">` + esc(p.Say("say.unverified")) + `</small>`
	}
	return name
}

// outside returns an address outside as an attribute may hold it, if it leads to the
// web at all.
func outside(address string) (string, bool) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return "", false
	}
	return esc(u.String()), true
}

// Who returns who said or did something: person, office, member.
func (p *page) Who(s view.Speaker) template.HTML {
	var parts []string
	if name, l := p.Name(s.Name); name != "" {
		parts = append(parts, `<span class="person">`+p.bdi(name, l)+`</span>`)
	} else if s.Person != "" {
		parts = append(parts, p.bdi(s.Person, ""))
	}
	if text, l := p.Text(s.Outside); text != "" {
		parts = append(parts, p.bdi(text, l))
	}
	if s.Office != "" {
		parts = append(parts, p.bdi(p.Code("office", s.Office), ""))
	}
	if s.Member != "" {
		parts = append(parts, p.bdi(p.Member(s.Member), ""))
	}
	if len(parts) == 0 {
		return template.HTML(esc(p.Say("say.nobody_named")))
	}
	return template.HTML(p.List(parts))
}

// Whom returns several speakers.
func (p *page) Whom(list []view.Speaker) template.HTML {
	var b strings.Builder
	for i, s := range list {
		if i > 0 {
			b.WriteString(" · ")
		}
		b.WriteString(string(p.Who(s)))
	}
	return template.HTML(b.String())
}

// Debtor returns who owes: a member or the organisation.
func (p *page) Debtor(who string) template.HTML { return template.HTML(p.bdi(p.Member(who), "")) }

func (p *page) moment(i words.Instant) string {
	if !i.Known() || i == words.Never {
		return esc(p.Instant(i))
	}
	return `<time datetime="` + i.String() + `">` + esc(p.Instant(i)) + `</time>`
}

// Moment returns an instant in UTC, with the clock at the seat beneath it, and that
// of a place where an offset is known.
func (p *page) Moment(i words.Instant, local words.Offset) template.HTML {
	if !i.Known() || i == words.Never {
		return template.HTML(esc(p.Instant(i)))
	}
	w := words.Window{From: i, To: i, Offset: local}
	return template.HTML(`<span class="when">` + p.moment(i) + p.clocks(w) + `</span>`)
}

// When returns a window as a window, with the source's words for the time.
func (p *page) When(w words.Window) template.HTML {
	s := p.moment(w.From)
	if w.From != w.To {
		s = p.said("time.window", "from", s, "to", p.moment(w.To))
	}
	s += p.clocks(w)
	if w.Said != "" {
		s += `<span class="clock">` + p.said("time.said", "said", p.bdi(w.Said, "")) + `</span>`
	}
	return template.HTML(`<span class="when">` + s + `</span>`)
}

func (p *page) clocks(w words.Window) string {
	var b strings.Builder
	line := func(label string, o words.Offset) {
		fmt.Fprintf(&b, `<span class="clock">%s: %s</span>`, label, p.bdi(p.WindowAt(w, o), p.Lang()))
	}
	if p.seat != "" {
		line(p.said("time.seat", "place", p.bdi(p.town, "")), p.seat)
	}
	if w.Offset != "" {
		line(esc(p.Say("time.where")), w.Offset)
	}
	return b.String()
}

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
	return template.HTML(fmt.Sprintf(`<a class="proof" href="#act-%d">%s</a>`, seq, p.said("nav.proof", "seq", fmt.Sprint(seq))))
}
