package explore

import (
	"maps"
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/words"
)

// sourceOf returns what a source is of: an instrument, or practice.
func sourceOf(source string) string {
	of, _, _ := strings.Cut(source, ".")
	return of
}

// sources looks at what was not read, at what nobody cites, and at the languages of all
// texts. None of it hangs on the time.
func (l *linter) sources() {
	c := l.c
	cited, disputed, unread := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for i := range c.Sources {
		unread[c.Sources[i].ID] = c.Sources[i].Unverified
	}
	for _, r := range l.rules() {
		for _, s := range r.Sources {
			cited[s] = true
			if r.block != "reading" {
				disputed[s], disputed[charter.WholeArticle(s)] = true, true
			}
		}
		switch {
		case r.Unverified:
			l.tell("unverified", r)
		case unread[r.Article()]:
			l.tell("unverified_ground", r)
		}
	}
	for i := range c.Readings {
		r := &c.Readings[i]
		cited[r.On] = true
		if !disputed[r.On] && !disputed[charter.WholeArticle(r.On)] {
			l.tell("reading_in_vain", of(r), "name", r.On)
		}
	}
	for i := range c.Sources {
		s := &c.Sources[i]
		p := place{"source", s.ID, nil}
		if s.Unverified {
			l.tell("unverified", p)
		}
		if !cited[s.ID] && !cited[charter.WholeArticle(s.ID)] {
			l.tell("source_uncited", p)
		}
	}
	l.texts()
}

// texts holds all texts to the languages in which the charter has its name.
func (l *linter) texts() {
	c := l.c
	languages := slices.Sorted(maps.Keys(c.Name.Texts))
	text := func(p place, field string, t words.Text) {
		var missing []string
		for _, lang := range languages {
			if t.Texts[lang] == "" {
				missing = append(missing, lang)
			}
		}
		if len(missing) > 0 && !t.Empty() {
			l.tell("text_missing", p, "field", field, "languages", comma(missing))
		}
	}
	text(place{"charter", "seat", nil}, "name", c.Seat.Name)
	for i := range c.Instruments {
		text(place{"instrument", c.Instruments[i].ID, nil}, "name", c.Instruments[i].Name)
	}
	for i := range c.Sources {
		p := place{"source", c.Sources[i].ID, nil}
		text(p, "label", c.Sources[i].Label)
		text(p, "gist", c.Sources[i].Gist)
	}
	for i := range c.Offices {
		text(of(&c.Offices[i]), "name", c.Offices[i].Name)
	}
	for i := range c.Bodies {
		text(of(&c.Bodies[i]), "name", c.Bodies[i].Name)
	}
	for i := range c.Appeals {
		text(of(&c.Appeals[i]), "name", c.Appeals[i].Is)
	}
	for i := range c.Questions {
		text(of(&c.Questions[i]), "name", c.Questions[i].Name)
	}
	for i := range c.Laws {
		text(of(&c.Laws[i]), "name", c.Laws[i].Name)
		text(of(&c.Laws[i]), "body", c.Laws[i].Body)
	}
	for i := range c.Duties {
		text(of(&c.Duties[i]), "name", c.Duties[i].Name)
	}
	for i := range c.Prohibitions {
		text(of(&c.Prohibitions[i]), "name", c.Prohibitions[i].Name)
	}
	for i := range c.Statuses {
		text(of(&c.Statuses[i]), "name", c.Statuses[i].Name)
	}
	for i := range c.Readings {
		text(of(&c.Readings[i]), "says", c.Readings[i].Says)
	}
	for i := range c.Resources {
		text(of(&c.Resources[i]), "name", c.Resources[i].Name)
	}
	for i := range c.Pools {
		text(of(&c.Pools[i]), "name", c.Pools[i].Name)
	}
	for i := range c.Cards {
		text(of(&c.Cards[i]), "name", c.Cards[i].Name)
	}
}
