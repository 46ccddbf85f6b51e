package web

import (
	"html/template"
	"net/http"

	"mithaq/lang"
)

// The page of words explains what this program calls things, in the reader's language. Headings lead
// there, and say on hover what stands there.
type wordsPage struct {
	page
	Terms []string
}

func (d *desk) words(w http.ResponseWriter, r *http.Request, tag lang.Tag, _ string) error {
	p, err := d.page(r, tag, "/words")
	if err != nil {
		return err
	}
	p.Live = ""
	v := &wordsPage{p, lang.Terms}
	v.Title = v.Say("words.title")
	return d.show(w, r, http.StatusOK, "words", v)
}

// explained are the headings of sections that stand for a word, by the section.
var explained = map[string]string{
	"ribbon": "mandate_mission", "possibly": "happened", "duties": "duty", "answers": "to_answer_a_finding", "findings": "finding",
	"decisions": "question", "agreements": "agreement", "calls": "card", "conditions": "gate", "force": "announced", "told": "announced",
	"consents": "announced", "moves": "line", "withdrawal": "plan", "operations": "operation", "measures": "measure", "figures": "claim_figure", "reliance": "reliance",
	"called": "claim_figure", "objects": "custody", "contacts": "told_of_a_contact", "consultations": "appeal", "sessions": "appeal",
	"offices": "holder", "notices": "derogation_notice", "spine": "act",
}

// Heading returns the heading of a section; where it stands for a word it leads to what that means.
func (p *page) Heading(section string) template.HTML {
	says := esc(p.Say("room." + section))
	term, ok := explained[section]
	if !ok {
		return template.HTML(says)
	}
	return template.HTML(`<a class="word" href="` + esc(p.To("/words")) + `#` + term + `" title="` + esc(p.Say("says."+term)) + `">` + says + `</a>`)
}
