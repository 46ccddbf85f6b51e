package force

import (
	"cmp"
	"fmt"

	"mithaq/words"
)

// ObjectType is the act "force.object/1".
const ObjectType = "force.object/1"

// An Object act says who has charge of an object that the mission guards: a power station, an
// airfield. A contingent takes it under guard; it hands it over; the host takes it back. The
// hand-over is whole when both sides have said so, each in an act of its own.
type Object struct {
	Object string      `json:"object"`           // label; the same object keeps it
	State  string      `json:"state"`            // one of ObjectStates
	Member string      `json:"member,omitempty"` // whose contingent guards it; empty: the mission, and nobody says whose
	Name   *words.Text `json:"name,omitempty"`   // stands when it is taken under guard
	Place  string      `json:"place,omitempty"`  // code
	Text   *words.Text `json:"text,omitempty"`
}

// ObjectStates are what can be said of an object, in its order.
var ObjectStates = []string{ObjectGuarded, ObjectHandedOver, ObjectTakenOver}

// The three things that are said of an object: two of them are one hand-over, from either side.
const (
	ObjectGuarded    = "guarded"
	ObjectHandedOver = "handed_over"
	ObjectTakenOver  = "taken_over"
)

// Check holds the body to its form.
func (o *Object) Check() error {
	if err := words.Label("object", o.Object); err != nil {
		return err
	}
	if err := words.OneOf("state", o.State, ObjectStates); err != nil {
		return err
	}
	if (o.Name != nil) != (o.State == ObjectGuarded) {
		return fmt.Errorf("name: stands when an object is taken under guard, and only there")
	}
	return cmp.Or(checkText(o.Name), checkText(o.Text))
}

// Says returns the act in words, or what the object is called.
func (o *Object) Says() *words.Text {
	if o.Text != nil {
		return o.Text
	}
	return o.Name
}
