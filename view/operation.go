package view

import (
	"mithaq/situation"
	"mithaq/words"
)

// An Operation is what a state does by itself beside a mission of the pact, as it stands.
type Operation struct {
	Operation string            `json:"operation"` // label
	Member    string            `json:"member"`
	Kind      string            `json:"kind"`
	State     string            `json:"state"` // begun, changed, ended
	Places    []string          `json:"places"`
	Command   *Speaker          `json:"command"` // who leads it; null: not told
	Ground    map[string]string `json:"ground"`  // the law that its state names; null: none was told
	Begun     *words.Window     `json:"begun"`   // null: nobody has told when
	Ended     *words.Window     `json:"ended"`
	History   []Told            `json:"history"` // everything that was told of it, in order
}

func (r reader) operations() []Operation {
	out := []Operation{}
	window := func(st *words.Stamp) *words.Window {
		if st == nil {
			return nil
		}
		return &st.Window
	}
	for _, run := range r.m.Matter.Situation.Operations() {
		v := Operation{Operation: run.Operation.Operation, Member: run.Member, Kind: run.Kind, State: run.State, Places: list(run.Places),
			Ground: texts(run.Ground), Begun: window(run.Begun), Ended: window(run.Ended)}
		if run.Command != nil {
			by := r.speaker(*run.Command)
			v.Command = &by
		}
		for _, t := range run.Told {
			v.History = append(v.History, r.toldOperation(t))
		}
		out = append(out, v)
	}
	return out
}

func (r reader) toldOperation(t words.Told[situation.Operation]) Told {
	by := r.performer(t.Stamp)
	return Told{r.stamp(t.Stamp), t.Body.State, &by, t.Body.Text.Texts}
}
