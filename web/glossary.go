package web

import (
	"mithaq"
	"mithaq/lang"
	"mithaq/words"
)

// Glossary returns the names that a record has, for [lang.Printer.With]: its members by
// the roll, and what its charter in force calls offices, bodies, questions, articles
// and laws. What has had several names in time goes by its last.
func Glossary(s mithaq.State) lang.Glossary {
	members, c := s.Members(), s.Charter()
	if c != nil {
		c = c.At(words.Never)
	}
	return func(group, code string) map[string]string {
		switch {
		case group == "member":
			e, _ := members.Entry(code)
			return e.Name.In
		case group == "person":
			known, _ := members.Person(code)
			return known.Name.In
		case c == nil:
			return nil
		}
		return lang.Names(c)(group, code)
	}
}
