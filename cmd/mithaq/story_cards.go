package main

import (
	"fmt"

	"mithaq/lang"
	"mithaq/view"
)

// calls prints, level by level, who is called for what by which card, who cannot come, what
// nobody is left to bring; and then where those are who were called, and who came uncalled.
func (a *app) calls(p *lang.Printer, v *view.Crisis) []string {
	if len(v.Alarms) == 0 {
		return nil
	}
	out := []string{"", p.Say("story.calls")}
	for _, alarm := range v.Alarms {
		line := "  " + p.Say("story.alarm", "card", p.Code("card", alarm.Card), "level", alarm.Level)
		if len(alarm.Articles) > 0 {
			line += " [" + articles(p, alarm.Articles[0]) + "]"
		}
		out = append(out, line)
		for _, c := range alarm.Calls {
			out = append(out, "    "+call(p, &c))
		}
	}
	for i := range v.Responses {
		// Of whom nothing is heard yet the calls have told already.
		if r := &v.Responses[i]; r.MovingIn != nil || r.Present != nil || r.Returned != nil {
			out = append(out, "  "+response(p, r))
		}
	}
	return out
}

// joined puts parts of one line behind one another.
func joined(p *lang.Printer, parts []string) string {
	s := parts[0]
	for _, part := range parts[1:] {
		s = p.Say("story.and", "a", s, "b", part)
	}
	return s
}

func call(p *lang.Printer, c *view.Call) string {
	names := []string{}
	for _, m := range c.Called {
		name := p.Member(m.Member)
		if m.Count > 1 {
			name += fmt.Sprintf(" × %d", m.Count)
		}
		names = append(names, name)
	}
	id := "story.call"
	if c.Cover {
		id = "story.cover"
	}
	called := p.Say("say.none")
	if len(names) > 0 {
		called = p.List(names)
	}
	parts := []string{p.Say(id, "line", p.Code("line", c.Line), "count", fmt.Sprint(c.Count), "called", called)}
	var passed []string
	for _, m := range c.Passed {
		passed = append(passed, m.Member)
	}
	if len(passed) > 0 {
		parts = append(parts, p.Say("story.passed", "members", members(p, passed)))
	}
	if c.Shortfall > 0 {
		parts = append(parts, p.Say("story.shortfall", "n", fmt.Sprint(c.Shortfall)))
	}
	return joined(p, parts)
}

func response(p *lang.Printer, r *view.Response) string {
	parts := []string{p.Say("story.response", "member", p.Member(r.Member), "line", p.Code("line", r.Line), "moving_in", p.Quantity(r.MovingIn.Words()),
		"present", p.Quantity(r.Present.Words()), "returned", p.Quantity(r.Returned.Words()))}
	if r.Sends+r.Covers == 0 {
		parts = append(parts, p.Say("story.uncalled"))
	}
	if r.Gives != nil {
		parts = append(parts, p.Say("story.gives", "gives", p.Quantity(r.Gives.Words()), "stock", p.Quantity(r.Stock.Words())))
	}
	return joined(p, parts)
}
