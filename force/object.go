package force

import (
	"mithaq/words"
)

// Guarded is an object that the mission has had in its charge, and how far it has gone back.
type Guarded struct {
	Object string
	Guard  *words.Told[Object] // who took it under guard; nil where nobody has said so
	Handed *words.Told[Object] // the word of who guarded it
	Taken  *words.Told[Object] // the word of the host
}

// Custody is in whose hands an object is, by the words of both sides.
type Custody string

// The custodies of an object. One side's word is not yet a hand-over.
const (
	InGuard    Custody = "guarded"
	HandedOver Custody = "handed_over" // so says who guarded it; the host has said nothing
	TakenOver  Custody = "taken_over"  // so says the host; who guarded it has said nothing
	BackHome   Custody = "returned"    // both have said so
)

// Custody returns in whose hands it is.
func (g *Guarded) Custody() Custody {
	switch {
	case g.Handed != nil && g.Taken != nil:
		return BackHome
	case g.Handed != nil:
		return HandedOver
	case g.Taken != nil:
		return TakenOver
	}
	return InGuard
}

// Member returns whose contingent guards it; empty where nobody has said.
func (g *Guarded) Member() string {
	if g.Guard == nil {
		return ""
	}
	return g.Guard.Body.Member
}

// object folds what is said of one object. Taken under guard anew, it begins anew.
func (s State) object(t words.Told[Object]) State {
	g, _ := s.objects.Get(t.Body.Object)
	g.Object = t.Body.Object
	switch t.Body.State {
	case ObjectGuarded:
		g = Guarded{Object: t.Body.Object, Guard: &t}
	case ObjectHandedOver:
		g.Handed = &t
	case ObjectTakenOver:
		g.Taken = &t
	}
	s.objects = s.objects.Set(g.Object, g)
	return s
}

// Object returns an object that the mission has had in its charge, or of which somebody spoke as if
// it had; nil where nobody spoke of it.
func (s State) Object(label string) *Guarded {
	if g, ok := s.objects.Get(label); ok {
		return &g
	}
	return nil
}

// Objects returns all of them by label.
func (s State) Objects() []Guarded {
	out := make([]Guarded, 0, s.objects.Len())
	for _, g := range s.objects.All() {
		out = append(out, g)
	}
	return out
}
