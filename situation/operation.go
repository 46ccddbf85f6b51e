package situation

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"mithaq/words"
)

// OperationType is the act "situation.operation/1".
const OperationType = "situation.operation/1"

// An Operation is what a state does by itself against what troubles it, beside a mission of the pact and
// apart from it: under its own law and its own command. The act says that it began, changed or ended;
// what is left out is not told, and stays as it was told before.
type Operation struct {
	Operation string         `json:"operation"` // label; the same operation keeps it
	State     string         `json:"state"`     // one of OperationStates
	Member    string         `json:"member"`    // whose operation it is
	Kind      string         `json:"kind"`      // one of OperationKinds: what its state calls it
	Places    []string       `json:"places,omitempty"`
	Command   *words.Speaker `json:"command,omitempty"` // who leads it
	Ground    *words.Text    `json:"ground,omitempty"`  // the law that its state names for it
	Text      words.Text     `json:"text"`
}

// OperationStates are what can be told of an operation.
var OperationStates = []string{OperationBegun, OperationChanged, OperationEnded}

// The states of an operation.
const (
	OperationBegun   = "begun"
	OperationChanged = "changed"
	OperationEnded   = "ended"
)

// OperationKinds are the kinds of operations, by what their state calls them.
var OperationKinds = []string{"counter_terrorism", "public_order", "border", "defence", "search_and_rescue", "firefighting", "evacuation",
	"medical", "cyber_defence", "other"}

// Check holds the body to its form.
func (o *Operation) Check() error {
	if err := words.Label("operation", o.Operation); err != nil {
		return err
	}
	if o.Member == "" {
		return fmt.Errorf("member: an operation is a state's own; name whose")
	}
	if o.Command != nil {
		if err := o.Command.Check(); err != nil {
			return fmt.Errorf("command/%w", err)
		}
	}
	if o.Ground != nil {
		if err := o.Ground.Check(); err != nil {
			return fmt.Errorf("ground/%w", err)
		}
	}
	return cmp.Or(words.OneOf("state", o.State, OperationStates), words.OneOf("kind", o.Kind, OperationKinds),
		words.Unique("places", o.Places), o.Text.Check())
}

// Says returns the act in words.
func (o *Operation) Says() *words.Text { return &o.Text }

// A Run is one operation as it stands: as it was last told, with what was told before and not since.
type Run struct {
	Operation
	Told         []words.Told[Operation] // in the order in which it counts
	Begun, Ended *words.Stamp            // nil where nobody has told so; begun anew, it has not ended
}

// Operations returns the operations of a matter by their labels. What whoever told it has taken back
// is no part of them.
func (s State) Operations() []Run {
	runs := map[string]*Run{}
	for _, o := range s.operations.Each(0) {
		if s.Withdrawn(o.Stamp) {
			continue
		}
		r := runs[o.Body.Operation]
		if r == nil {
			r = new(Run)
			runs[o.Body.Operation] = r
		}
		r.tell(*o)
	}
	out := make([]Run, 0, len(runs))
	for _, label := range slices.Sorted(maps.Keys(runs)) {
		out = append(out, *runs[label])
	}
	return out
}

// tell adds what was told of an operation.
func (r *Run) tell(o words.Told[Operation]) {
	before := r.Operation
	r.Operation, r.Told = o.Body, append(r.Told, o)
	if len(o.Body.Places) == 0 {
		r.Places = before.Places
	}
	r.Command, r.Ground = cmp.Or(o.Body.Command, before.Command), cmp.Or(o.Body.Ground, before.Ground)
	switch o.Body.State {
	case OperationBegun:
		r.Begun, r.Ended = &o.Stamp, nil
	case OperationEnded:
		r.Ended = &o.Stamp
	}
}
