package hcl

import "mithaq/charter"

// floor reads what a member keeps at home.
func (b *block) floor(id string) charter.Floor {
	f := charter.Floor{ID: id, Of: b.refs("of", "resource."), Lacking: b.str("lacking"), Ground: b.ground()}
	if keeps := b.fraction("keeps"); keeps != nil {
		f.Keeps = *keeps
	}
	return f
}

// card reads a card with its levels, in the order of the file.
func (b *block) card(id string) charter.Card {
	c := charter.Card{ID: id, Name: b.text("name"), Home: b.terms("home"), StruckBy: b.refs("struck_by", "office."), Ground: b.ground()}
	for _, l := range b.each("level", "level") {
		if l.label() == "" {
			continue // said already
		}
		c.Levels = append(c.Levels, charter.Level{ID: l.label(), Sends: l.calls("send"), Covers: l.calls("cover")})
	}
	return c
}

func (b *block) calls(kind string) (out []charter.Call) {
	for _, s := range b.each(kind, kind) {
		if s.label() != "" {
			out = append(out, charter.Call{ID: s.label(), Count: s.number("count"), From: s.terms("from")})
		}
	}
	return out
}
