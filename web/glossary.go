package web

import (
	"slices"

	"mithaq"
	"mithaq/lang"
	"mithaq/words"
)

// Glossary returns the names that a record has, for [lang.Printer.With]: its members by
// the roll, and what its charter in force calls offices, bodies, questions, articles
// and laws. What has had several names in time goes by its last, and so does what holds no
// longer: a body that was dissolved has decided, and is still spoken of.
func Glossary(s mithaq.State) lang.Glossary {
	members := s.Members()
	var laws []lang.Glossary // the youngest first
	if c := s.Charter(); c != nil {
		laws = append(laws, lang.Names(c.At(words.Never)))
		for _, since := range slices.Backward(c.Spans()) {
			laws = append(laws, lang.Names(c.At(since)))
		}
	}
	return func(group, code string) map[string]string {
		switch {
		case group == "member":
			e, _ := members.Entry(code)
			return e.Name.In
		case group == "person":
			known, _ := members.Person(code)
			return known.Name.In
		}
		for _, names := range laws {
			if name := names(group, code); name != nil {
				return name
			}
		}
		return nil
	}
}
