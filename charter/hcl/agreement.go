package hcl

import (
	"strings"

	"mithaq/charter"
)

// agreement reads a kind of agreement with its parts.
func (b *block) agreement(id string) charter.Agreement {
	a := charter.Agreement{ID: id, Name: b.text("name"), Needs: b.refs("needs", "appeal."), Opens: b.terms("opens"),
		Binds: b.ref("binds_on", "part."), Lacking: b.str("lacking"), Ground: b.ground()}
	for _, p := range b.each("part", "part") {
		if p.label() != "" { // what has none was reported
			a.Parts = append(a.Parts, charter.Part{ID: p.label(), By: p.refs("by", "office."), States: p.terms("states")})
		}
	}
	return a
}

// gate reads a gate. What rules it says of itself what it is.
func (b *block) gate(id string) charter.Gate {
	g := charter.Gate{ID: id, Before: b.ref("before", ""), Lacking: b.str("lacking"), Ground: b.ground()}
	name := "rule"
	e := b.attr(name)
	if e == nil {
		return g
	}
	full, _ := dotted(e)
	for _, form := range []struct {
		prefix string
		field  *string
	}{{"contributor.law.", &g.Law}, {"agreement.", &g.Agreement}, {"question.", &g.Question}} {
		if strings.HasPrefix(full, form.prefix) {
			*form.field = b.ref(name, form.prefix)
			return g
		}
	}
	if strings.HasPrefix(full, "force.") {
		g.Event = b.ref(name, "")
		return g
	}
	b.wrong(name, e.Range(), "", "wants a reference such as contributor.law.forces_abroad, agreement.rsa, question.send_forces or force.ordered")
	return g
}

// cofinancing reads how much of the costs the organisation may bear.
func (b *block) cofinancing(id string) charter.Cofinancing {
	f := charter.Cofinancing{ID: id, Name: b.text("name"), Agreement: b.ref("agreement", "agreement."), Of: b.terms("of"), Ground: b.ground()}
	if upTo := b.fraction("up_to"); upTo != nil {
		f.UpTo = *upTo
	}
	return f
}
