package charter

import (
	"mithaq/words"
)

// Lines are the kinds of things that every pact counts. A charter adds its own as
// resources.
var Lines = []string{"personnel", "armoured_vehicles", "vehicles", "aircraft", "teams"}

// A Resource is a kind of thing that this pact counts beside the built-in [Lines].
type Resource struct {
	ID     string     `json:"id"` // "engine"
	Name   words.Text `json:"name"`
	Ground `json:"ground"`
}

// Resource returns a resource, or nil.
func (c *Charter) Resource(id string) *Resource {
	return find(c.Resources, func(r *Resource) bool { return r.ID == id })
}

// Counts reports whether things of a kind can be counted under this charter: whether it is
// one of Lines, or a resource that holds.
func (c *Charter) Counts(kind string) bool {
	for _, k := range Lines {
		if k == kind {
			return true
		}
	}
	return c.Resource(kind) != nil
}

// Kinds returns the kinds of things that can be counted: Lines, and the resources that hold.
func (c *Charter) Kinds() []string {
	out := append([]string{}, Lines...)
	for i := range c.Resources {
		out = append(out, c.Resources[i].ID)
	}
	return out
}
