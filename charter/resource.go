package charter

import (
	"slices"

	"mithaq/words"
)

// Counted are the kinds of things that every pact counts. What else one counts it names as
// a resource; both are written the same way, resource.personnel and resource.engine.
var Counted = []string{"personnel", "armoured_vehicles", "vehicles", "aircraft", "teams"}

// A Resource is a kind of thing that this pact counts beside those: an engine, a field
// hospital, a team of a certified type.
type Resource struct {
	ID     string     `json:"id"` // "engine"
	Name   words.Text `json:"name"`
	Ground `json:"ground"`
}

// Counts returns the kinds of things that the charter counts, those of every pact first.
// A rule that stands for several times is named once.
func (c *Charter) Counts() []string {
	return slices.Compact(append(slices.Clone(Counted), idsOf(c.Resources, func(r *Resource) string { return r.ID }).list...))
}

// Resource returns a kind of thing that the charter itself counts, or nil.
func (c *Charter) Resource(id string) *Resource {
	return find(c.Resources, func(r *Resource) bool { return r.ID == id })
}
