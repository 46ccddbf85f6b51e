package web

import (
	"html/template"
	"net/url"
	"regexp"
	"strings"
	"unicode"

	"mithaq/lang"
	"mithaq/view"
	"mithaq/words"
)

// The functions of this file make HTML by hand, because a page holds thousands of
// these pieces. Nothing is written that was not escaped here: esc, bdi and said are
// the only ways in.

func esc(s string) string { return template.HTMLEscapeString(s) }

var tagForm = regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}$`)

// bdi returns words of others: made plain, escaped, set off from their surroundings where
// these could change how they read, and marked with their language where it is not the page's.
func (p *page) bdi(s, language string) string {
	s = esc(lang.Plain(s))
	if language == "" || language == p.Lang() || !tagForm.MatchString(language) {
		if p.flows(s) {
			return s
		}
		return "<bdi>" + s + "</bdi>"
	}
	return `<bdi lang="` + language + `">` + s + "</bdi>"
}

// flows reports whether a text reads the same beside any text of the page: in a page from left
// to right one without a letter from right to left, in one from right to left one of Arabic letters
// and spaces alone. (Unicode Standard Annex 9: what has no other direction than its paragraph
// is not reordered. Digits and points between two directions are.)
func (p *page) flows(s string) bool {
	if p.Dir() == "rtl" {
		return !strings.ContainsFunc(s, func(r rune) bool { return r != ' ' && !unicode.Is(unicode.Arabic, r) || unicode.IsDigit(r) })
	}
	return !strings.ContainsFunc(s, func(r rune) bool {
		return r >= 0x590 && !unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Common) || r >= 0x2066 && r <= 0x2069
	})
}

// said returns a message with pieces of HTML in its places.
func (p *page) said(id string, pieces ...string) string {
	const mark = 0xf000 // of the private use area, which no message and no plain text has
	args := make([]string, len(pieces))
	for i := 0; i+1 < len(pieces); i += 2 {
		args[i], args[i+1] = pieces[i], string(rune(mark+i+1))
	}
	var b strings.Builder
	for _, r := range esc(p.Say(id, args...)) {
		if i := int(r - mark); i > 0 && i < len(pieces) {
			b.WriteString(pieces[i])
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
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

// article is asked for the same few articles all over a page.
func (p *page) article(code string) string {
	if s, ok := p.articles[code]; ok {
		return s
	}
	s := p.findArticle(code)
	if p.articles == nil {
		p.articles = map[string]string{}
	}
	p.articles[code] = s
	return s
}

func (p *page) findArticle(code string) string {
	name := p.bdi(p.Article(code), "")
	c := p.state.Charter()
	if c == nil {
		return name
	}
	src := c.Source(code)
	if src == nil && c.Instrument(code) != nil {
		return p.bdi(p.Code("instrument", code), "") // named as a whole, without an article
	}
	if src == nil {
		return name
	}
	p.texts = append(p.texts, provision{code, src.URL, src.Unverified, src.Gist.Texts})
	return `<a href="#a-` + esc(code) + `">` + name + `</a>`
}

// A provision is an article that a page names.
type provision struct {
	ID, URL    string
	Unverified bool
	Gist       map[string]string
}

// Texts returns the articles that the page has named, in the order in which it named them first.
func (p *page) Texts() []provision { return p.texts }

// Provision returns an article as a note has it: its name with the way to the text, what it says
// in our words, and whether we have read it.
func (p *page) Provision(src provision) template.HTML {
	name := `<a href="` + esc(p.To("/charter")+"#"+strings.ReplaceAll(src.ID, ".", "-")) + `">` + p.bdi(p.Article(src.ID), "") + `</a>`
	if href, ok := outside(src.URL); ok {
		name += ` (<a href="` + href + `">` + esc(p.Say("charter.text")) + `</a>)`
	}
	if src.Unverified {
		name += ` <small class="mark">` + esc(p.Say("say.unverified")) + `</small>`
	}
	if gist, l := p.Text(src.Gist); gist != "" {
		name += " " + p.bdi(gist, l)
	}
	return template.HTML(name)
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
		parts = append(parts, p.bdi(name, l))
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

// Moment returns an instant in UTC, with the clock at the seat beneath it, and that
// of a place where an offset is known.
func (p *page) Moment(i words.Instant, local words.Offset) template.HTML {
	if !i.Known() || i == words.Never {
		return template.HTML(esc(p.Instant(i)))
	}
	return p.When(words.Window{From: i, To: i, Offset: local})
}

// When returns a window as a window, with the source's words for the time. An act's
// window stands in the spine and in its own section, so each is made once.
func (p *page) When(w words.Window) template.HTML {
	if s, ok := p.windows[w]; ok {
		return s
	}
	s := p.findWhen(w)
	if p.windows == nil {
		p.windows = map[words.Window]template.HTML{}
	}
	p.windows[w] = s
	return s
}

func (p *page) findWhen(w words.Window) template.HTML {
	s := esc(p.Between(w)) + `<small class="clock">` + strings.Join(p.clocks(w), " · ")
	if w.Said != "" {
		s += ` “` + p.bdi(w.Said, "") + `”`
	}
	return template.HTML(s + `</small>`)
}

// clocks returns the same window on the clock of the seat and on that of the place where it
// happened: short, because it stands beneath the one in UTC.
func (p *page) clocks(w words.Window) (clocks []string) {
	if p.seat != "" {
		clocks = append(clocks, p.said("time.seat", "place", esc(p.town), "time", esc(p.Beside(w, p.seat))))
	}
	if w.Offset != "" && w.Offset != p.seat {
		clocks = append(clocks, p.said("time.where", "time", esc(p.Beside(w, w.Offset))))
	}
	return clocks
}

// Called returns the spelling of a name for the reader.
func (p *page) Called(spellings map[string]string) template.HTML {
	name, l := p.Name(spellings)
	return template.HTML(p.bdi(name, l))
}
