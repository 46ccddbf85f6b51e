package web

import (
	"fmt"
	"html/template"
	"net/http"
	"net/url"

	"mithaq"
	"mithaq/lang"
	"mithaq/view"
	"mithaq/words"
)

// A page is what every page has: a language, a moment, a place in the site. Its
// methods are what templates are written with; those in render.go return HTML.
type page struct {
	*lang.Printer
	Title string
	Path  string // within the language: "/" or "/crises/kz-2022"
	As    asOf
	Bands []band
	Nonce string // of this answer, without which no script runs
	Live  string // where a page at the present hears that it has changed; empty for one that never moves

	state mithaq.State
	label string // of the crisis that the page is of; empty: it is of the pact
	seat  words.Offset
	town  string           // where the seat is, in the page's language
	acts  map[string]int64 // the acts that the page can lead to, by identifier
	room  string           // the address of the room of its acts, below which each has its own page
	tours map[string]Tour  // through crises, by their label

	elsewhere map[string]string // the rooms of acts that are in another than this page's, by identifier
	standing  bool              // those acts stand on the page itself
	alone     bool              // it is about one question, whose parts are its chapters
	told      bool              // nothing on it was signed by those who acted: its band says so once for all
	cited     []view.Source     // the notes of the page, and their numbers
	notes     map[view.Source]int

	texts    []provision                    // the articles named on the page
	articles map[string]string              // made so far
	windows  map[words.Window]template.HTML // made so far
}

// A band says something of the page as a whole that cannot be missed.
type band struct{ Kind, Text string }

// page begins a page at a path. Asks are what its address can ask for beside the moment.
func (d *desk) page(r *http.Request, tag lang.Tag, path string, asks ...string) (page, error) {
	s := d.source()
	p := page{Printer: lang.For(tag).With(Glossary(s)), Path: path, state: s, Nonce: nonce(r), tours: d.tours}
	var err error
	if p.As, err = readAsOf(r, s, d.now(), asks...); err != nil {
		return p, err
	}
	if c := s.Charter(); c != nil {
		p.seat = c.Seat.Offset
		p.town, _ = p.Text(c.Seat.Name.Texts)
	}
	if d.live != nil && !p.As.Given() {
		p.Live = "/" + string(tag) + "/live?" + url.Values{"page": {path}, "size": {fmt.Sprint(s.Chain().Size)}}.Encode()
	}
	if string(s.Genesis().Mode) == "exercise" {
		p.band("exercise")
	}
	switch {
	case p.As.Future():
		p.band("future", "at", p.Instant(p.As.At))
	case p.As.Past():
		p.band("past", "at", p.Instant(p.As.At), "known", p.Instant(p.As.Known))
	}
	return p, nil
}

func (p *page) band(kind string, args ...string) {
	p.Bands = append(p.Bands, band{kind, p.Say("band."+kind, args...)})
}

// Alone reports whether the page is about one question.
func (p *page) Alone() bool { return p.alone }

// Lang returns the language as HTML spells it.
func (p *page) Lang() string { return string(p.Tag()) }

// Style is the address of the style sheet.
func (p *page) Style() string { return style.path }

// Script is the address of the script.
func (p *page) Script() string { return script.path }

// Icon is the address of the icon.
func (p *page) Icon() string { return icon.path }

// Imprint says, for who has a page on paper, which record it shows: its entries and the root under
// which they stand, and the moment of the page. It is empty where no record is read.
func (p *page) Imprint() string {
	if p.state.Charter() == nil || !p.As.Now.Known() {
		return ""
	}
	head := p.state.Chain().Head()
	return p.Say("app.imprint", "entries", fmt.Sprint(head.Size), "root", fmt.Sprintf("sha256:%x", head.Root[:]), "at", p.Instant(p.As.At), "known", p.Instant(p.As.Known))
}

// A tongue is a link to the same page in another language.
type tongue struct {
	Tag, Name, Dir, URL string
	Current             bool
}

// Tongues returns the page in the three languages.
func (p *page) Tongues() []tongue {
	var out []tongue
	for _, t := range lang.Tags {
		out = append(out, tongue{string(t), p.Say("language." + string(t)), t.Dir(), "/" + string(t) + p.Path + p.As.Here(), t == p.Tag()})
	}
	return out
}

// To returns the address of a path in the page's language, at the page's moment.
func (p *page) To(path string) string { return "/" + p.Lang() + path + p.As.Query() }

// Here returns the address of this page without its moment.
func (p *page) Here() string { return "/" + p.Lang() + p.Path }

// Word returns the word for a code of a closed list. Codes come as strings, as the
// nouns' own types of strings, or as a pointer to a string that may be left out.
func (p *page) Word(group string, code any) string {
	if s, ok := code.(*string); ok && s != nil {
		code = *s
	}
	return p.Code(group, fmt.Sprint(code))
}

// None returns the sentence for a section that has nothing.
func (p *page) None(id string) template.HTML {
	return template.HTML(`<p class="none">` + template.HTMLEscapeString(p.Say(id+".none")) + `</p>`)
}
