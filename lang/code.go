package lang

import (
	"slices"
	"strings"
)

// Code returns the word for a code of a group. Groups are the closed lists of the
// nouns ("act", "measure", "account", "position", …) and lists that a record may
// extend ("office", "body", "of", "as"). What neither the record's own names nor the
// messages know is shown as the code that it is, never as a guess.
//
// Acts are named with or without their version.
func (p *Printer) Code(group, code string) string {
	if group == "act" {
		code, _, _ = strings.Cut(code, "/")
	}
	if p.glossary != nil {
		if name, _ := p.Text(p.glossary(group, code)); name != "" {
			return name
		}
	}
	if ph, ok := p.words.plain[group+"."+code]; ok && len(ph) == 1 {
		return ph[0]
	}
	return Plain(code)
}

// Resource returns what a kind of thing is called that a charter counts, or every pact.
func (p *Printer) Resource(code string) string {
	if name := p.Code("resource", code); name != Plain(code) {
		return name
	}
	return p.Code("line", code)
}

// Member returns the name of a member, or its code.
func (p *Printer) Member(code string) string { return p.Code("member", code) }

// Place returns the name that a place had: for codes of ISO 3166-2 in its edition of
// 2021, as acts of January 2022 carry them, and for members as a whole.
func (p *Printer) Place(code string) string {
	if !strings.Contains(code, "-") {
		return p.Member(code)
	}
	return p.Code("place", code)
}

// CostKind returns what a line of a claim is for: one of the kinds that many pacts know, or one of the pact's
// own things.
func (p *Printer) CostKind(kind string) string {
	if name := p.Code("cost_kind", kind); name != Plain(kind) {
		return name
	}
	return p.Code("line", kind)
}

// Article returns what an article is called, or its code.
func (p *Printer) Article(code string) string { return p.Code("article", code) }

// Trigger names an event as rules see it, with the appeal or question that it is of, and what
// discharges the duty to answer a finding.
func (p *Printer) Trigger(name string) string {
	switch name {
	case "finding.answered":
		return p.Say("duties.answered")
	case "finding.corrected":
		return p.Say("duties.corrected")
	}
	kind, rest, _ := strings.Cut(name, ".")
	id, event, inner := strings.Cut(rest, ".")
	if !inner {
		return p.Code("trigger", name)
	}
	return p.Code("trigger", kind+".*."+event) + " (" + Isolate(p.Code(kind, id)) + ")"
}

// Places returns the codes of the places that have a name.
func Places() []string {
	var out []string
	for id := range catalogs[English].plain {
		if code, ok := strings.CutPrefix(id, "place."); ok {
			out = append(out, code)
		}
	}
	slices.Sort(out)
	return out
}
