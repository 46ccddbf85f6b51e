package view

import (
	"slices"

	"mithaq/council"
	"mithaq/words"
)

// A Contact is a call or message between named people. Of most we know by one of them
// only: Told says by how many sides. What another side told of the same contact is an act
// of its own, which answers the first.
type Contact struct {
	Stamp
	Between []Speaker         `json:"between"`
	Means   string            `json:"means"`
	Closed  bool              `json:"closed"` // over a channel that nobody else hears
	ToldBy  Speaker           `json:"told_by"`
	Told    string            `json:"told"`    // one_side, both_sides, or outside where none of them told it
	Answers *Link             `json:"answers"` // the contact, or the appeal, that it belongs to
	Text    map[string]string `json:"text"`
}

func (r reader) contacts() []Contact {
	out, all := []Contact{}, r.m.Matter.Council.Contacts()
	same := rounds(all)
	for _, c := range all {
		v := Contact{
			Stamp: r.stamp(c.Stamp), Means: c.Body.Means, Closed: c.Body.Means == "closed_channel", ToldBy: r.speaker(c.Body.ToldBy),
			Told: told(c, same[first(c, same)]), Answers: r.link(c.Answers), Text: c.Body.Text.Texts,
		}
		for _, s := range c.Body.Between {
			v.Between = append(v.Between, r.speaker(s))
		}
		out = append(out, v)
	}
	return out
}

// rounds puts the contacts that are one together: a contact, and those that answer it.
func rounds(all []words.Told[council.Contact]) map[string][]words.Told[council.Contact] {
	same := map[string][]words.Told[council.Contact]{}
	for _, c := range all {
		same[c.Act] = nil
	}
	for _, c := range all {
		f := first(c, same)
		same[f] = append(same[f], c)
	}
	return same
}

func first(c words.Told[council.Contact], same map[string][]words.Told[council.Contact]) string {
	if _, ok := same[c.Answers]; ok {
		return c.Answers
	}
	return c.Act
}

// told says how many of those between whom a contact was have told of it.
func told(c words.Told[council.Contact], same []words.Told[council.Contact]) string {
	var sides []string
	for _, o := range same {
		s := side(o.Body.ToldBy)
		if slices.ContainsFunc(c.Body.Between, func(b words.Speaker) bool { return side(b) == s }) && !slices.Contains(sides, s) {
			sides = append(sides, s)
		}
	}
	switch len(sides) {
	case 0:
		return "outside"
	case 1:
		return "one_side"
	}
	return "both_sides"
}

// side is whose side somebody is on: a member's, or his own where he is of none.
func side(s words.Speaker) string {
	if s.Member != "" {
		return s.Member
	}
	return s.Office + "/" + s.Person
}
