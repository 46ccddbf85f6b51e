package view

import (
	"slices"

	"mithaq/charter"
	"mithaq/force"
	"mithaq/words"
)

// An Alarm is a level of a card that was struck, with what became of its calls.
type Alarm struct {
	Stamp
	By       Speaker           `json:"of"`
	Member   string            `json:"by"`
	Card     string            `json:"card"`
	Name     map[string]string `json:"name,omitempty"`
	Level    string            `json:"level"`
	Articles []string          `json:"articles"`
	Place    string            `json:"place,omitempty"`
	Text     map[string]string `json:"text"`
	Calls    []Call            `json:"calls"`
}

// A Call is so many things of one kind: who is called for them now, who was passed over, and
// how many nobody is left to bring.
type Call struct {
	Line      string      `json:"line"`
	Cover     bool        `json:"cover"` // to stand in at home
	Count     int64       `json:"count"`
	Called    []CalledFor `json:"called"`
	Passed    []Passed    `json:"passed"`
	Shortfall int64       `json:"shortfall"`
}

// CalledFor is a member that is called for so many things.
type CalledFor struct {
	Member string `json:"member"`
	Count  int64  `json:"count"`
}

// Passed is a member that said that it cannot come, or that so many of its things can.
type Passed struct {
	Stamp
	Member string            `json:"member"`
	Comes  int64             `json:"comes"`
	Text   map[string]string `json:"text,omitempty"`
}

// A Response is what all alarms together call a member for of one line, beside where it is and
// what a floor lets go.
type Response struct {
	Member    string `json:"member"`
	Line      string `json:"line"`
	Sends     int64  `json:"sends"`
	Covers    int64  `json:"covers"`
	Pledged   *Range `json:"pledged"`
	MovingIn  *Range `json:"moving_in"`
	Present   *Range `json:"present"`
	MovingOut *Range `json:"moving_out"`
	Returned  *Range `json:"returned"`
	Stock     *Range `json:"stock"`     // by its own last word that still stands
	Gives     *Range `json:"gives"`     // what floors let go of it; null where none asks, or nobody knows
	Committed Range  `json:"committed"` // promised or away
}

// A Stock is what a member last said that it has, or holds ready in a pool.
type Stock struct {
	Stamp
	Member   string            `json:"member"`
	Line     string            `json:"line"`
	Pool     string            `json:"pool,omitempty"`
	Level    string            `json:"level,omitempty"`
	Value    Range             `json:"value"`
	Until    *words.Instant    `json:"until"` // the last instant at which the word stands
	Lapsed   bool              `json:"lapsed"`
	Evidence map[string]string `json:"evidence,omitempty"`
	Text     map[string]string `json:"text,omitempty"`
}

func (r reader) alarms() []Alarm {
	out := []Alarm{}
	f := r.m.Matter.Force
	for _, a := range f.Alarms() {
		if f.Struck(a.Body.Card, a.Body.Level).Act != a.Act {
			continue // another source tells of the same strike; it stands in the spine
		}
		v := Alarm{Stamp: r.stamp(a.Stamp), By: r.performer(a.Stamp), Member: a.Member, Card: a.Body.Card, Level: a.Body.Level,
			Articles: []string{}, Place: a.Body.Place, Text: a.Body.Text.Texts, Calls: []Call{}}
		if card := r.m.Charter.At(a.Effect).Card(a.Body.Card); card != nil {
			v.Name, v.Articles = card.Name.Texts, card.Sources
		}
		for _, c := range f.CallsOf(a.Act) {
			v.Calls = append(v.Calls, r.call(&a, &c))
		}
		out = append(out, v)
	}
	return out
}

func (r reader) call(a *words.Told[force.Alarm], c *force.Called) Call {
	v := Call{Line: c.Kind, Cover: c.Cover, Count: c.Count, Called: []CalledFor{}, Passed: []Passed{}, Shortfall: c.Short}
	for _, m := range c.Members {
		if !slices.ContainsFunc(v.Called, func(x CalledFor) bool { return x.Member == m }) {
			v.Called = append(v.Called, CalledFor{m, c.For(m)})
		}
	}
	for _, p := range r.m.Matter.Force.Passes() {
		of := r.m.Matter.Force.Alarm(p.Answers)
		if of != nil && of.Body.Card == a.Body.Card && of.Body.Level == a.Body.Level && p.Body.Kind == c.Kind && p.Body.Cover == c.Cover {
			v.Passed = append(v.Passed, Passed{r.stamp(p.Stamp), p.Body.Member, p.Body.Comes, texts(p.Body.Text)})
		}
	}
	return v
}

// responses returns everybody who is called for something, was passed over or came uncalled, in
// the order of the calls.
func (r reader) responses() []Response {
	out := []Response{}
	seen := map[force.Key]bool{}
	add := func(member, kind string) {
		k := force.Key{Member: member, Kind: kind}
		if !seen[k] {
			seen[k] = true
			out = append(out, r.response(member, kind))
		}
	}
	calls := r.m.Matter.Force.Calls()
	for _, c := range calls {
		for _, m := range append(slices.Clone(c.Members), c.Passed...) {
			add(m, c.Kind)
		}
	}
	for _, l := range r.m.Matter.Force.Lines() {
		if slices.ContainsFunc(calls, func(c force.Called) bool { return c.Kind == l.Kind }) {
			add(l.Member, l.Kind)
		}
	}
	return out
}

func (r reader) response(member, kind string) Response {
	f, law := r.m.Matter.Force, r.m.Charter.At(r.m.At)
	l := f.Line(member, kind)
	committed := l.Committed()
	v := Response{Member: member, Line: kind, Pledged: rangeOf(l.Pledged), MovingIn: rangeOf(l.In(force.MovingIn)),
		Present: rangeOf(l.In(force.Present)), MovingOut: rangeOf(l.In(force.MovingOut)), Returned: rangeOf(l.In(force.Returned)),
		Committed: *rangeOf(&committed)}
	v.Sends, v.Covers = f.CalledFor(member, kind)
	held := force.Had(member, kind, "", r.m.Pact.Force, f)
	if held == nil || r.m.At > held.Lapses(nil, law.Seat.Offset) {
		return v
	}
	v.Stock = rangeOf(&held.Value)
	if o := r.m.Matter.Opened; o != nil && o.Body.Member == member {
		return v // what it sends stays at home
	}
	for i := range law.Floors {
		if floor := &law.Floors[i]; slices.Contains(floor.Of, kind) {
			gives := force.Gives(held.Value, floor.Keeps)
			if v.Gives == nil || v.Gives.Words().Exceeds(gives) {
				v.Gives = rangeOf(&gives) // of several floors the strictest
			}
		}
	}
	return v
}

func (r reader) stocks() []Stock {
	out := []Stock{}
	law := r.m.Charter.At(r.m.At)
	for _, h := range force.Stocks(r.m.Pact.Force, r.m.Matter.Force) {
		var renewed *charter.When
		if p := law.Pool(h.Body.Pool); p != nil {
			renewed = p.Renewed
		}
		v := Stock{Stamp: r.stamp(h.Stamp), Member: h.Member(), Line: h.Kind, Pool: h.Body.Pool, Level: h.Body.Level,
			Value: *rangeOf(&h.Value), Evidence: texts(h.Body.Evidence), Text: texts(h.Body.Text)}
		if last := h.Lapses(renewed, law.Seat.Offset); last < words.Never {
			v.Until, v.Lapsed = instant(last), r.m.At > last
		}
		out = append(out, v)
	}
	return out
}
