package main

import (
	"fmt"
	"slices"
	"strings"

	"mithaq"
	"mithaq/duty"
	"mithaq/lang"
	"mithaq/view"
	"mithaq/web"
	"mithaq/words"
)

// storyLines is how long the story may be: a page that somebody reads standing.
const storyLines = 58

// turns are the acts that carry a crisis on; the rest of the spine is for the desk.
var turns = []string{
	"council.appeal/1", "council.consultation/1", "council.question/1", "council.announcement/1", "council.reply/1",
	"agreement.request/1", "agreement.offer/1", "agreement.acceptance/1", "agreement.end/1",
	"force.alarm/1", "force.pass/1", "force.consent/1", "force.command/1", "force.report/1", "duty.notice/1",
}

// tell prints where a crisis stands, so that somebody who never heard of it
// understands: the turns in order, each with who, by what right and from which
// source; the decision announced beside the one computed; who promised, consented
// and came; what the rules find.
func (a *app) tell(s mithaq.State, v *view.Crisis) {
	p := a.printer().With(web.Glossary(s))
	title, _ := p.Text(v.Title)
	head := []string{title}
	if v.Archive {
		head = append(head, p.Say("band.archive"))
	}
	if v.Closed != nil {
		head = append(head, p.Say("room.closed", "at", p.Instant(v.Closed.Happened.To)))
	}
	tail := slices.Concat(a.decisions(p, v), a.agreements(p, v), a.calls(p, v), a.forces(p, v), a.measures(p, v), a.owed(p, v), a.found(p, v), []string{"", p.Say("story.more", "crisis", v.Label)})
	lines := a.turns(p, v)
	if room := max(storyLines-len(head)-len(tail)-2, 1); len(lines) > room {
		left := len(lines) - room + 1
		lines = append(lines[:room-1], p.Count("story.further", int64(left)))
	}
	for _, l := range slices.Concat(head, []string{""}, lines, tail) {
		fmt.Fprintln(a.out, l)
	}
}

func (a *app) turns(p *lang.Printer, v *view.Crisis) []string {
	var out []string
	last := ""
	for _, act := range v.Spine {
		if act.Type == "crisis.open/1" {
			continue // the title tells it
		}
		text, _ := p.Text(act.Text)
		if text == last || text == "" || !a.isTurn(v, act) && len(out) > 0 {
			continue // of two acts with one text, as of two chambers, one is told
		}
		last = text
		line := when(p, act.Happened) + "  "
		if who := speaker(p, act.Of); who != "" {
			line += who + " — "
		}
		line += p.Code("act", act.Type) + ": " + text
		right := act.Articles
		if len(right) == 0 && len(act.Rules) > 0 {
			right = act.Rules[:1]
		}
		if len(right) > 0 {
			line += " [" + articles(p, right...) + "]"
		}
		if len(act.Sources) > 0 {
			line += " (" + lang.Isolate(act.Sources[0].Outlet) + ")"
		}
		out = append(out, line)
	}
	return out
}

// isTurn says which acts the story tells: those on the list, sessions of the pact's own
// bodies, and the moves that bring a contingent in or take the last of it out.
func (a *app) isTurn(v *view.Crisis, act view.Act) bool {
	if slices.Contains(turns, act.Type) {
		return true
	}
	return act.Type == "council.session/1" && slices.ContainsFunc(v.Sessions, func(s view.Session) bool {
		return s.Act == act.Act && s.Member == ""
	}) || act.Type == "force.move/1" && slices.ContainsFunc(v.Moves, func(m view.Move) bool {
		return m.Act == act.Act && (m.To == "present" || m.From == "present" && m.All)
	})
}

// when is the time of a line: the instant, or the last day of the window with the
// source's own words for it.
func when(p *lang.Printer, w words.Window) string {
	if w.From == w.To {
		return p.Instant(w.To)
	}
	day := p.Day(w.To, w.Offset)
	if w.Said != "" {
		day += " (" + lang.Isolate(w.Said) + ")"
	}
	return day
}

func speaker(p *lang.Printer, s view.Speaker) string {
	var parts []string
	if name, _ := p.Name(s.Name); name != "" {
		parts = append(parts, name)
	} else if s.Office != "" {
		parts = append(parts, p.Code("office", s.Office))
	}
	if s.Member != "" {
		parts = append(parts, p.Member(s.Member))
	}
	return p.List(parts)
}

func articles(p *lang.Printer, codes ...string) string {
	names := make([]string, len(codes))
	for i, c := range codes {
		names[i] = p.Article(c)
	}
	return strings.Join(names, "; ")
}

func members(p *lang.Printer, codes []string) string {
	names := make([]string, len(codes))
	for i, c := range codes {
		names[i] = p.Member(c)
	}
	return p.List(names)
}

func (a *app) decisions(p *lang.Printer, v *view.Crisis) []string {
	out := a.questions(p, v.Questions)
	if len(out) > 0 {
		out = append([]string{""}, out...)
	}
	return out
}

// questions prints questions, announced beside computed.
func (a *app) questions(p *lang.Printer, list []view.Question) []string {
	var out []string
	for _, q := range list {
		announced := p.Say("say.not_announced")
		if q.Announced != nil {
			announced = p.Code("outcome", *q.Announced)
		}
		line := p.Say("story.decision", "question", p.Code("question", q.Kind), "announced", announced,
			"computed", p.Code("outcome", string(q.Computed)))
		if len(q.Missing) > 0 {
			line += " " + p.Say("story.missing", "missing", members(p, q.Missing))
		}
		out = append(out, line)
	}
	return out
}

func (a *app) forces(p *lang.Printer, v *view.Crisis) []string {
	out := []string{"", p.Say("story.personnel")}
	for _, l := range v.Force {
		if l.Line != "personnel" {
			continue
		}
		out = append(out, p.Say("story.force", "member", p.Member(l.Member), "announced", p.Quantity(l.Announced.Words()),
			"consented", p.Quantity(l.Consented.Words()), "present", p.Quantity(l.Present.Words()), "returned", p.Quantity(l.Returned.Words())))
	}
	if len(out) == 2 {
		return nil
	}
	return out
}

// measures counts the places under each kind of measure, whether or not it is still
// in force.
func (a *app) measures(p *lang.Printer, v *view.Crisis) []string {
	places := map[string]bool{}
	last := words.Instant(0)
	for _, m := range v.Measures {
		if m.Kind != "state_of_emergency" {
			continue
		}
		places[m.Place] = true
		if m.Until != nil {
			last = max(last, *m.Until)
		}
	}
	if len(places) == 0 {
		return nil
	}
	return []string{p.Count("story.emergency", int64(len(places)), "until", p.Instant(last))}
}

// owed prints what is owed by the charter's rules, one line for each duty and state, and how
// many findings are to be answered.
func (a *app) owed(p *lang.Printer, v *view.Crisis) []string {
	type line struct{ name, article, state string }
	var order []line
	who := map[line][]string{}
	answers := int64(0)
	for _, d := range v.Duties {
		if d.State == duty.Met || d.State == duty.Waived {
			continue
		}
		if d.Kind == view.ByFinding {
			answers++
			continue
		}
		name, _ := p.Text(d.Name)
		l := line{name, d.Article, string(d.State)}
		if who[l] == nil {
			order = append(order, l)
		}
		if !slices.Contains(who[l], d.Who) {
			who[l] = append(who[l], d.Who)
		}
	}
	var out []string
	for _, l := range order {
		out = append(out, "  "+p.Say("story.duty", "duty", l.name, "state", p.Code("duty", l.state), "who", members(p, who[l]))+" ["+articles(p, l.article)+"]")
	}
	if answers > 0 {
		out = append(out, "  "+p.Count("story.answers", answers))
	}
	if len(out) > 0 {
		out = append([]string{"", p.Say("story.owed")}, out...)
	}
	return out
}

// found prints each kind of finding once, with the article.
func (a *app) found(p *lang.Printer, v *view.Crisis) []string {
	var out []string
	seen := map[string]bool{}
	for _, f := range v.Findings {
		if !f.Now || seen[f.Code] {
			continue
		}
		seen[f.Code] = true
		line := "  " + p.Wrong(f.Reason)
		if f.Article != "" {
			line += " [" + articles(p, f.Article) + "]"
		}
		out = append(out, line)
	}
	if len(out) > 0 {
		out = append([]string{"", p.Say("story.found")}, out...)
	}
	return out
}
