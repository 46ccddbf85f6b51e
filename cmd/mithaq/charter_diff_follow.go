package main

import (
	"strings"

	"mithaq/charter"
	"mithaq/explore"
	"mithaq/lang"
	"mithaq/rule"
)

// consequence puts into words what follows from a difference.
func (t teller) consequence(c *explore.Consequence) string {
	office := quoted(t.p.Code("office", c.ID))
	if c.Member != "" {
		office += " (" + quoted(t.p.Member(c.Member)) + ")"
	}
	name := t.name(c.Kind, c.ID)
	if name == "" {
		name = quoted(c.ID)
	}
	args := []string{"office", office, "name", name, "block", t.block(c.Block),
		"offices", t.list("office", c.Offices), "acts", t.list("act", c.Acts), "appeals", t.list("appeal", c.Appeals),
		"example", t.example(c.Example), "rest", t.rest(c.Rest)}
	group := "role"
	if c.Code == explore.DecidedBy {
		group = "body"
	}
	was, now := t.one(group, c.Was), t.one(group, c.Now)
	if c.Code == explore.DutyTime {
		was, now = t.when(*c.WasDue), t.when(*c.NowDue)
	}
	args = append(args, "was", was, "now", now)
	if c.NowDue != nil {
		args = append(args, "due", t.when(*c.NowDue))
	}
	id := "follow." + c.Code
	if on := onKind[c.Code]; len(c.On) > 0 {
		id += "_on"
		args = append(args, "on", t.list(on, c.On))
	}
	s := t.p.Say(id, args...)
	if c.Procedural {
		s = t.p.Say("span.procedural", "sentence", s)
	}
	if c.Kind != "source" {
		s += t.article(c.Article)
	}
	switch {
	case c.From.Known() && c.Until.Known():
		return t.p.Say("span.between", "sentence", s, "from", t.p.InstantAt(c.From, t.seat), "until", t.p.InstantAt(c.Until, t.seat))
	case c.From.Known():
		return t.p.Say("span.from", "sentence", s, "from", t.p.InstantAt(c.From, t.seat))
	case c.Until.Known():
		return t.p.Say("span.until", "sentence", s, "until", t.p.InstantAt(c.Until, t.seat))
	}
	return s
}

// onKind is what an office does an act on: the kind of the blocks in Consequence.On.
var onKind = map[string]string{
	explore.MayAppeal: "appeal", explore.MayNotAppeal: "appeal", explore.MayPut: "question", explore.MayNotPut: "question",
	explore.MaySit: "body", explore.MayNotSit: "body",
}

// example tells what seats say: so many of each.
func (t teller) example(said []rule.Position) string {
	var out []string
	for i := 0; i < len(said); {
		n := 1
		for i+n < len(said) && said[i+n] == said[i] {
			n++
		}
		word := t.p.Code("position", string(said[i]))
		if said[i] == rule.Silent {
			word = t.p.Say("diff.silent")
		}
		if n > 1 {
			word += " × " + t.p.Number(int64(n))
		}
		out = append(out, word)
		i += n
	}
	return t.p.List(out)
}

func (t teller) rest(list []explore.Block) string {
	if len(list) == 0 {
		return t.p.Say("say.none")
	}
	out := make([]string, len(list))
	for i, b := range list {
		out[i] = t.block(b)
	}
	return t.p.List(out)
}

// test says what positions must be for a question to be adopted.
func (t teller) test(x *rule.Test) string {
	switch {
	case x.Consensus:
		return t.p.Say("test.consensus")
	case x.Unanimity != nil:
		return t.p.Say("test.unanimity", "base", t.one("share_base", string(x.Unanimity.Of)))
	case x.Majority != nil:
		m := x.Majority
		return t.weighed(t.share(m.Of, m.MoreThan, m.AtLeast), m.Weight, m.Class)
	case x.Quota != nil:
		return t.weighed(t.p.Say("test.votes", "n", t.p.Number(x.Quota.AtLeast)), x.Quota.Weight, x.Quota.Class)
	case x.All != nil:
		return t.p.Say("test.every", "list", t.tests(x.All))
	}
	return t.p.Say("test.any", "list", t.tests(x.Any))
}

func (t teller) tests(list []rule.Test) string {
	out := make([]string, len(list))
	for i := range list {
		out[i] = "(" + t.test(&list[i]) + ")"
	}
	return strings.Join(out, " ")
}

func (t teller) share(of rule.Base, more, least *rule.Fraction) string {
	base := t.one("share_base", string(of))
	if more != nil {
		return t.p.Say("test.more_than", "share", more.String(), "base", base)
	}
	return t.p.Say("test.at_least", "share", least.String(), "base", base)
}

// weighed adds the weight and the class that a number is of.
func (t teller) weighed(s, weight, class string) string {
	if weight != "" {
		s = t.p.Say("test.weight", "test", s, "weight", quoted(weight))
	}
	if class != "" {
		s = t.p.Say("test.class", "test", s, "class", quoted(class))
	}
	return s
}

func (t teller) quorum(q *rule.Quorum) string {
	return t.weighed(t.present(q.Seats, q.MoreThan, q.AtLeast), q.Weight, q.Class)
}

func (t teller) present(n int64, more, least *rule.Fraction) string {
	switch {
	case more != nil:
		return t.p.Say("test.present_more_than", "share", more.String())
	case least != nil:
		return t.p.Say("test.present_at_least", "share", least.String())
	}
	return t.p.Say("test.present", "n", t.p.Number(n))
}

func (t teller) bar(b *rule.Bar, quorum bool) string {
	switch {
	case quorum:
		return t.present(b.Votes, b.MoreThan, b.AtLeast)
	case b.MoreThan != nil || b.AtLeast != nil:
		return t.share(b.Of, b.MoreThan, b.AtLeast)
	}
	return t.p.Say("test.votes", "n", t.p.Number(b.Votes))
}

func (t teller) veto(v *rule.Veto) string {
	who := t.list("member", v.Seats)
	if v.Class != "" {
		class := t.p.Say("test.of_class", "class", quoted(v.Class))
		who = strings.TrimPrefix(t.p.List([]string{who, class}), t.p.List([]string{"", ""}))
	}
	if v.Concurring {
		return t.p.Say("test.concurring", "who", who)
	}
	return t.p.Say("test.veto", "who", who)
}

// charterNames are what charters call their blocks: the first one that knows a name wins.
func charterNames(list ...*charter.Charter) lang.Glossary {
	return func(group, code string) map[string]string {
		for _, c := range list {
			if name := charterName(c, group, code); name != nil {
				return name
			}
		}
		return nil
	}
}

func charterName(c *charter.Charter, group, code string) map[string]string {
	switch group {
	case "office":
		if o := c.Office(code); o != nil {
			return o.Name.Texts
		}
	case "body":
		if b := c.Body(code); b != nil {
			return b.Name.Texts
		}
	case "appeal":
		if k := c.Appeal(code); k != nil {
			return k.Is.Texts
		}
	case "question":
		if q := c.Question(code); q != nil {
			return q.Name.Texts
		}
	case "article":
		if s := c.Source(code); s != nil {
			return s.Label.Texts
		}
	case "instrument":
		if in := c.Instrument(code); in != nil {
			return in.Name.Texts
		}
	case "law":
		member, id, _ := strings.Cut(code, ".")
		if l := c.Law(member, id); l != nil {
			return l.Name.Texts
		}
	case "duty":
		for i := range c.Duties {
			if c.Duties[i].ID == code {
				return c.Duties[i].Name.Texts
			}
		}
	case "agreement":
		if a := c.Agreement(code); a != nil {
			return a.Name.Texts
		}
	case "prohibition":
		for i := range c.Prohibitions {
			if c.Prohibitions[i].ID == code {
				return c.Prohibitions[i].Name.Texts
			}
		}
	case "line":
		if r := c.Resource(code); r != nil {
			return r.Name.Texts
		}
	case "card":
		if k := c.Card(code); k != nil {
			return k.Name.Texts
		}
	case "pool":
		if p := c.Pool(code); p != nil {
			return p.Name.Texts
		}
	case "membership": // how one changes
		for i := range c.Statuses {
			if c.Statuses[i].ID == code {
				return c.Statuses[i].Name.Texts
			}
		}
	}
	return nil
}
