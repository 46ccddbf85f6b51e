package view

import (
	"slices"

	"mithaq"
	"mithaq/record"
	"mithaq/words"
)

// Instants returns when acts of a crisis took effect, each instant once, in their order, up to one.
// Without a label they are those on the pact, with the opening of every crisis. Whoever looks back
// along them sees every state that the matter has been in by its own acts; what time alone brings
// about lies between.
func Instants(s mithaq.State, label string, until words.Instant) []words.Instant {
	var out []words.Instant
	add := func(f *mithaq.Fact) {
		if f.Effect.Known() && f.Effect <= until {
			out = append(out, f.Effect)
		}
	}
	matter := record.OnPact
	if label != "" {
		c, ok := s.Crisis(label)
		if !ok {
			return nil
		}
		matter = c.ID
	} else {
		for _, c := range s.Crises() {
			for _, f := range s.Facts(c.ID) {
				add(f)
				break // the act that opened it
			}
		}
	}
	for _, f := range s.Facts(matter) {
		add(f)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
