package lang

import (
	"strings"

	"mithaq/charter"
)

// Names returns the names that a charter has, for [Printer.With]: what it calls offices,
// bodies, questions, articles and laws. Members have none in a charter.
func Names(c *charter.Charter) Glossary {
	return func(group, code string) map[string]string {
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
			if a := c.Appeal(code); a != nil {
				return a.Is.Texts
			}
		case "question":
			if q := c.Question(code); q != nil {
				return q.Name.Texts
			}
		case "agreement":
			if a := c.Agreement(code); a != nil {
				return a.Name.Texts
			}
		case "law":
			member, id, _ := strings.Cut(code, ".")
			if l := c.Law(member, id); l != nil {
				return l.Name.Texts
			}
		case "duty":
			for _, d := range c.Duties {
				if d.ID == code {
					return d.Name.Texts
				}
			}
		case "prohibition":
			for _, x := range c.Prohibitions {
				if x.ID == code {
					return x.Name.Texts
				}
			}
		case "membership": // how one changes
			for _, x := range c.Statuses {
				if x.ID == code {
					return x.Name.Texts
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
		case "instrument":
			for _, in := range c.Instruments {
				if in.ID == code {
					return in.Name.Texts
				}
			}
		case "article":
			if src := c.Source(code); src != nil {
				return src.Label.Texts
			}
			return wholeArticle(c, code)
		}
		return nil
	}
}

// wholeArticle names an article of which the charter codes only parts: acts cite
// "treaty.art4", and the rules rest on its paragraphs.
func wholeArticle(c *charter.Charter, code string) map[string]string {
	instrument, article, _ := strings.Cut(code, ".")
	number, ok := strings.CutPrefix(article, "art")
	if !ok || number == "" || strings.Trim(number, "0123456789") != "" {
		return nil
	}
	out := map[string]string{}
	for _, in := range c.Instruments {
		if in.ID != instrument {
			continue
		}
		for _, tag := range Tags {
			p := For(tag)
			name, _ := p.Text(in.Name.Texts)
			out[string(tag)] = p.Say("article.of", "instrument", name, "number", number)
		}
	}
	return out
}
