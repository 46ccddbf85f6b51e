package charter

import (
	"mithaq/words"
)

// maxCalled bounds what one call of a card can ask for.
const maxCalled = words.MaxList

// cards checks what a pact has agreed on beforehand: pools, floors, cards.
func (k *checker) cards() {
	for _, p := range k.c.Pools {
		place := k.rules("pool", p.ID, &p.Ground)
		k.text(place, "name", p.Name)
		k.unique(place, "levels", "", p.Levels)
		for _, l := range p.Levels {
			k.level(place, "levels", l)
		}
		if p.Renewed != nil {
			k.length(place, "renewed", *p.Renewed)
		}
	}
	for _, f := range k.c.Floors {
		place := k.rules("floor", f.ID, &f.Ground)
		k.refs(place, "of", "resource.", f.Of, k.lines)
		if len(f.Of) == 0 {
			k.bad(place, "of", "keeps nothing at home: it names no kind of thing")
		}
		if n := f.Keeps; n.Num < 1 || n.Den < 1 || n.Num > n.Den {
			k.bad(place, "keeps", "keeps %s at home, and wants more than nothing and at most all, such as \"4/5\"", show(n.String()))
		}
		k.on(place, "lacking", "consequences", f.Lacking, consequences)
	}
	for i := range k.c.Cards {
		k.card(&k.c.Cards[i])
	}
}

func (k *checker) card(c *Card) {
	place := k.rules("card", c.ID, &c.Ground)
	k.text(place, "name", c.Name)
	k.members(place, "home", c.Home)
	if len(c.Home) == 0 {
		k.bad(place, "home", "is for nobody's area")
	}
	k.refs(place, "struck_by", "office.", c.StruckBy, k.offices)
	if len(c.StruckBy) == 0 {
		k.bad(place, "struck_by", "names no office that may strike it")
	}
	if len(c.Levels) == 0 {
		k.bad(place, "", "has no level")
	}
	seen := map[string]bool{}
	for i := range c.Levels {
		l := &c.Levels[i]
		at := place + ".level." + l.ID
		k.level(at, "", l.ID)
		if seen[l.ID] {
			k.bad(at, "", "stands twice")
		}
		seen[l.ID] = true
		if len(l.Sends) == 0 && len(l.Covers) == 0 {
			k.bad(at, "", "calls nobody")
		}
		k.calls(at+".send", l.Sends)
		k.calls(at+".cover", l.Covers)
	}
}

// calls checks what a level sends or covers: one call for each kind of thing.
func (k *checker) calls(place string, calls []Call) {
	seen := map[string]bool{}
	for i := range calls {
		c := &calls[i]
		at := place + "." + c.ID
		k.want(at, "", c.ID, k.lines, "", "calls for "+show(c.ID)+", which this charter does not count")
		if seen[c.ID] {
			k.bad(at, "", "stands twice")
		}
		seen[c.ID] = true
		if c.Count < 1 || c.Count > maxCalled {
			k.bad(at, "count", "calls for a number that is not from 1 to %d", maxCalled)
		}
		if len(c.From) == 0 || len(c.From) > words.MaxList {
			k.bad(at, "from", "wants a list of 1 to %d members in the order in which they are called", words.MaxList)
		}
		for _, m := range c.From {
			k.memberIn(at, "from", m)
		}
	}
}

// level checks the name of a level: of a card or of a pool.
func (k *checker) level(place, field, id string) {
	if !versionForm.MatchString(id) {
		k.problems = append(k.problems, &Problem{Place: place, Field: field, Value: id,
			Reason: "is not well named: a level is a number, or up to 64 lower-case letters, digits and _"})
	}
}

// length checks a time that must be a length.
func (k *checker) length(place, field string, w When) {
	k.when(place, field, w)
	if w.Kind != Within {
		k.bad(place, field, "wants a length of time such as within(\"90 days\")")
	}
}
