package web

import (
	"cmp"
	"net/http"
	"slices"

	"mithaq/lang"
)

// The room of a crisis is a few pages under one head, for nobody reads all of a crisis at once: where it
// stands and by what right; who sent what and where that is; what happens on the ground and who said so;
// every act, in order. The dossier is all of them on one page, for paper.
type part struct {
	name     string   // empty: the room itself
	sections []string // in the order in which people ask
}

var parts = []part{
	{"", []string{"ribbon", "possibly", "duties", "answers", "findings", "decisions", "agreements", "calls", "conditions", "force"}},
	{"forces", []string{"told", "consents", "moves", "withdrawal", "operations"}},
	{"situation", []string{"measures", "figures", "reliance", "called", "objects", "outages", "contacts", "consultations", "sessions", "offices", "notices"}},
	{"acts", []string{"possibly", "spine"}}, // what may be so already is an act too
}

const (
	dossier  = "dossier"  // holds every section
	pictures = "pictures" // shows what the tables of the others say
)

// partOf returns the first page on which a section of the room stands.
func partOf(section string) string {
	for _, p := range parts {
		if slices.Contains(p.sections, section) {
			return p.name
		}
	}
	return ""
}

// below returns the address of a part of a room.
func below(room, part string) string {
	if part == "" {
		return room
	}
	return room + "/" + part
}

// rooms are the routes of the parts of a room, each said anew with every act of its crisis.
func rooms() []route {
	var out []route
	for _, p := range append(slices.Clone(parts), part{name: dossier}) {
		out = append(out, route{path: below("/crises/*", p.name), version: ofCrisis, page: func(d *desk, w http.ResponseWriter, r *http.Request, tag lang.Tag, label string) error {
			return d.crisis(w, r, tag, label, p.name)
		}})
	}
	return out
}

// A roomPage is one of the pages of a crisis's room.
type roomPage struct {
	crisisPage
	Part string
}

func (d *desk) crisis(w http.ResponseWriter, r *http.Request, tag lang.Tag, label, part string) error {
	of, err := d.about(r, tag, label, part)
	if err != nil {
		return err
	}
	c := &roomPage{of, part}
	c.acts, c.standing = numbered(c.C.Spine, c.C.Possibly), c.Shows("spine")
	c.Title, _ = c.Text(c.C.Title)
	if c.Title == "" {
		c.Title = lang.Plain(c.C.Label)
	}
	if part != "" {
		c.Title = c.Say("part_of_room."+part) + ": " + c.Title
	}
	return d.show(w, r, http.StatusOK, "crisis", c)
}

// Shows reports whether a section stands on this page: those of its part, or on the dossier all, of which there
// is something to say.
func (c *roomPage) Shows(section string) bool {
	here := c.Part == dossier || slices.ContainsFunc(parts, func(p part) bool { return p.name == c.Part && slices.Contains(p.sections, section) })
	return here && c.applies(section)
}

// applies reports whether there is something to say in a section. Most of them say too that nothing is known.
func (c *roomPage) applies(section string) bool {
	switch section {
	case "possibly":
		return len(c.C.Possibly) > 0
	case "agreements":
		return c.Agrees()
	case "calls":
		return c.Cards()
	case "conditions":
		return c.Conditions()
	case "reliance":
		return len(c.C.Reliance) > 0
	case "operations":
		return len(c.C.Operations) > 0
	}
	return true
}

// A chapter is a page of the room as its navigation shows it.
type chapter struct {
	Name, Way string
	Here      bool
}

// Chapters returns the pages of the room that are read on a screen.
func (c *roomPage) Chapters() []chapter {
	var out []chapter
	for _, p := range parts {
		out = append(out, chapter{c.Say("part_of_room." + cmp.Or(p.name, "room")), c.To(below(c.room, p.name)), p.name == c.Part})
	}
	return append(out, chapter{c.Say("pictures.title"), c.To(below(c.room, pictures)), c.Part == pictures})
}

// Sections returns the sections of this page, in order.
func (c *roomPage) Sections() []string {
	var out []string
	for _, p := range parts {
		for _, s := range p.sections {
			if c.Shows(s) && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

// Dossier is the address of all of it on one page.
func (c *roomPage) Dossier() string { return c.To(below(c.room, dossier)) }
