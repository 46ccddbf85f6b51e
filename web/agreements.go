package web

import (
	"html/template"
	"strings"

	"mithaq/view"
)

// Agrees reports whether a page has to speak of agreements: some were begun, or the charter
// in force has kinds of them.
func (p *crisisPage) Agrees() bool {
	c := p.state.Charter()
	return len(p.C.Agreements) > 0 || c != nil && len(c.At(p.As.At).Agreements) > 0
}

// Things returns what is asked for or offered, each kind with its number.
func (p *page) Things(list []view.Item) template.HTML {
	out := make([]string, len(list))
	for i, it := range list {
		out[i] = p.bdi(p.Resource(it.Kind), "") + ": " + p.quantity(&it.Count, "")
		if it.What != nil {
			out[i] += " (" + string(p.Words(it.What)) + ")"
		}
	}
	return template.HTML(strings.Join(out, "; "))
}

// Amount returns a quantity of which something was said, be it that nobody knows.
func (p *page) Amount(r view.Range) template.HTML { return p.Qty(&r) }

// Holds returns what a flag says that may not be there.
func (p *page) Holds(flag *bool) bool { return flag != nil && *flag }

// OnTerms returns the terms that are stated, each with its name; that none is, where none is.
func (p *page) OnTerms(t *view.HelpTerms) template.HTML {
	var out []string
	say := func(term string, s template.HTML) { out = append(out, esc(p.Word("term", term))+": "+string(s)) }
	if t != nil {
		if t.Purpose != nil {
			say("purpose", p.Words(t.Purpose))
		}
		if t.Area != nil {
			say("area", p.PlaceName(*t.Area))
		}
		if t.Command != nil {
			say("command", p.Isolated(*t.Command))
		}
		if t.Until != nil {
			say("until", p.Moment(*t.Until, ""))
		}
		if t.Cost != nil {
			say("cost", p.Isolated(t.Cost.String()))
		}
		for _, c := range t.Conditions {
			say("conditions", p.Words(c))
		}
	}
	if len(out) == 0 {
		return template.HTML(esc(p.Say("say.not_stated")))
	}
	return template.HTML(strings.Join(out, "; "))
}

// Papers returns the papers that show a line of a claim, or that it names none.
func (p *page) Papers(l view.CostLine) template.HTML {
	if len(l.Evidence) == 0 {
		return template.HTML(esc(p.Say("cost.no_paper")))
	}
	var out []string
	for _, e := range l.Evidence {
		out = append(out, string(p.Isolated(e)))
	}
	return template.HTML(esc(p.Say("cost.papers")) + ": " + p.List(out))
}

// Age returns for how long a claim has been open, or that nothing of it is.
func (p *page) Age(c view.Cost) string {
	if c.Days == nil {
		return p.Say("cost.closed")
	}
	return p.Count("length.days", *c.Days)
}

// Sums returns the amounts that an act about a claim names, each with what is said of it.
func (p *page) Sums(a view.Answered) template.HTML {
	var out []string
	for _, m := range a.Accepted {
		out = append(out, esc(p.Say("col.accepted"))+": "+string(p.Isolated(m.String())))
	}
	for _, m := range a.Disputed {
		out = append(out, esc(p.Say("col.disputed"))+": "+string(p.Isolated(m.String())))
	}
	if a.Amount != nil {
		out = append(out, string(p.Isolated(a.Amount.String())))
	}
	return template.HTML(strings.Join(out, "; "))
}
