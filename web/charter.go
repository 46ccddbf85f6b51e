package web

import (
	"html/template"
	"net/http"
	"strings"

	"mithaq/lang"
	"mithaq/view"
	"mithaq/words"
)

// The charter answers: what does the pact say, and which rules did we make of it? It is shown as it
// holds at the page's moment; an article whose rules held at another time says that nothing rests on
// it now.
type charterPage struct {
	page
	C *view.Charter
}

func (d *desk) charter(w http.ResponseWriter, r *http.Request, tag lang.Tag, _ string) error {
	p, err := d.page(r, tag, "/charter")
	if err != nil {
		return err
	}
	c := &charterPage{page: p, C: view.OfCharter(p.state, p.As.At)}
	c.Title = c.Say("charter.title")
	if c.C != nil {
		if name, _ := c.Text(c.C.Name); name != "" {
			c.Title = name
		}
	}
	return d.show(w, r, http.StatusOK, "charter", c)
}

// TextName returns what a text is called; what is no text is called what it is.
func (c *charterPage) TextName(t view.Text) template.HTML {
	if len(t.Name) == 0 {
		return template.HTML(esc(c.Say("charter.practice")))
	}
	return c.Words(t.Name)
}

// Rule returns a rule in one line: what it is, what it is called, and what it does.
func (c *charterPage) Rule(r view.Rule) template.HTML {
	s := `<small class="mark">` + esc(c.Code("block", r.Block)) + `</small> <strong>`
	switch {
	case r.Whose != "":
		s += c.bdi(c.Member(r.Whose), "") + `: ` + string(c.Words(r.Name))
	case len(r.Name) > 0:
		s += string(c.Words(r.Name))
	default:
		s += c.bdi(r.ID, "")
	}
	s += `</strong>`
	say := func(label, text string) {
		if text != "" {
			s += ` · ` + esc(label) + `: ` + text
		}
	}
	each := func(list []string, word func(string) string) string {
		words := make([]string, len(list))
		for i, code := range list {
			words[i] = c.bdi(word(code), "")
		}
		return c.List(words)
	}
	office := func(code string) string { return c.Code("office", code) }
	switch r.Block {
	case "office":
		say(c.Say("charter.may"), each(r.Acts, func(code string) string { return c.Code("act", code) }))
	case "limit", "received", "witnessed":
		say(c.Say("field.received.acts"), each(r.Acts, func(code string) string { return c.Code("act", code) }))
	case "question":
		say(c.Say("field.question.body"), c.bdi(c.Code("body", r.Body), ""))
		say(c.Say("field.question.opened"), each(r.By, office))
	case "appeal", "card", "body":
		say(c.Say("col.who"), each(r.By, office))
	case "duty":
		say(c.Say("field.duty.on"), esc(c.Trigger(r.On)))
		say(c.Say("field.duty.owes"), esc(c.Code("role", r.Owes)))
		if r.When != "" {
			say(c.Say("col.by"), esc(c.Code("when", r.When)))
		}
		say(c.Say("field.duty.met_by"), each(r.MetBy, c.Trigger))
	case "gate":
		say(c.Say("field.gate.before"), esc(c.Trigger(r.On)))
	}
	return template.HTML(s)
}

// DayAt returns a legal date on the clock of the seat.
func (c *charterPage) DayAt(i *words.Instant) string { return c.Day(*i+1, c.seat) }

// Bare returns the part of an article's name behind its text, as an anchor has it.
func (c *charterPage) Bare(id string) string { return strings.ReplaceAll(id, ".", "-") }
