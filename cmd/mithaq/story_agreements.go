package main

import (
	"mithaq/lang"
	"mithaq/view"
)

// storyAgreements is how many agreements the story tells of.
const storyAgreements = 5

// agreements tells of each agreement who asked for what, who offered, what binds since when,
// and what nobody has agreed to give.
func (a *app) agreements(p *lang.Printer, v *view.Crisis) []string {
	var out []string
	for i := range v.Agreements {
		if i == storyAgreements {
			out = append(out, p.Say("story.agreements_more", "count", p.Number(int64(len(v.Agreements)-i)), "crisis", lang.Isolate(v.Label)))
			break
		}
		out = append(out, a.agreement(p, &v.Agreements[i])...)
	}
	if len(out) > 0 {
		out = append([]string{""}, out...)
	}
	return out
}

func (a *app) agreement(p *lang.Printer, g *view.Agreement) []string {
	state := p.Code("agreement_phase", string(g.State))
	out := []string{p.Say("story.agreement_offered", "agreement", quoted(p.Code("agreement", g.Kind)), "member", quoted(p.Member(g.Requester)), "state", state)}
	if g.Request != nil {
		out[0] = p.Say("story.agreement", "agreement", quoted(p.Code("agreement", g.Kind)), "member", quoted(p.Member(g.Requester)), "state", state,
			"items", things(p, g.Request.Items))
	}
	for _, b := range g.Bargains {
		line := "  " + p.Say("story.bargain", "member", quoted(p.Member(b.Assister)), "items", things(p, b.Items), "state", p.Code("agreement_phase", string(b.State)))
		if b.BoundSince != nil {
			line += " · " + p.Say("story.bound_since", "at", p.Instant(*b.BoundSince))
		}
		for _, term := range termsOf(p, b.Terms) {
			line += " · " + term
		}
		out = append(out, line)
	}
	var missing []string
	for _, gap := range g.Gaps {
		if r := gap.Missing.Words(); !r.IsNone() {
			missing = append(missing, quoted(p.Resource(gap.Kind))+": "+p.Quantity(r))
		}
	}
	if len(missing) > 0 {
		out = append(out, "  "+p.Say("story.gaps", "items", p.List(missing)))
	}
	return out
}

// things names what is asked for or offered, each kind with its number.
func things(p *lang.Printer, list []view.Item) string {
	out := make([]string, len(list))
	for i, it := range list {
		out[i] = quoted(p.Resource(it.Kind)) + ": " + p.Quantity(it.Count.Words())
	}
	return p.List(out)
}

// termsOf names the terms that are stated and are no long texts.
func termsOf(p *lang.Printer, t *view.HelpTerms) (out []string) {
	if t == nil {
		return nil
	}
	say := func(term, s string) { out = append(out, p.Code("term", term)+": "+s) }
	if t.Area != nil {
		say("area", quoted(p.Place(*t.Area)))
	}
	if t.Command != nil {
		say("command", quoted(lang.Plain(*t.Command)))
	}
	if t.Until != nil {
		say("until", p.Instant(*t.Until))
	}
	if t.Cost != nil {
		say("cost", quoted(t.Cost.String()))
	}
	return out
}
