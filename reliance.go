package mithaq

import (
	"cmp"
	"slices"

	"mithaq/duty"
	"mithaq/situation"
	"mithaq/words"
)

// A Reliance is an act that was corrected, with the acts that rest on it.
type Reliance struct {
	On     *Seen
	Relied []Relied
}

// Relied is an act that rests on a corrected one: it answers it, or cites it as its authority or source.
type Relied struct {
	*Seen
	As string // how it cites it
	// Unaware says that no correction was known when the act was done.
	Unaware bool
}

// Reliance returns what was corrected and has acts that rest on it, in the order of the first correction of each.
func (m *Moment) Reliance() []Reliance {
	first := map[string]words.Instant{} // of a corrected act, when its first correction was known
	var order []string
	for i := range m.Facts {
		f := &m.Facts[i]
		if _, ok := f.Body.(*situation.Correction); !ok || f.Corrects == "" {
			continue
		}
		known, again := first[f.Corrects]
		if !again {
			known = f.Known
			order = append(order, f.Corrects)
		}
		first[f.Corrects] = min(known, f.Known)
	}
	if len(order) == 0 {
		return nil
	}
	of := map[string]*Reliance{}
	for i := range m.Facts {
		f := &m.Facts[i]
		if _, ok := first[f.Act]; ok {
			of[f.Act] = &Reliance{On: f}
		}
	}
	for i := range m.Facts {
		f := &m.Facts[i]
		for _, c := range f.Cites {
			if r := of[c.Ref]; r != nil && c.As != "corrects" {
				r.Relied = append(r.Relied, Relied{f, c.As, f.Window.From < first[c.Ref]})
			}
		}
	}
	var out []Reliance
	for _, act := range order {
		if r := of[act]; r != nil && len(r.Relied) > 0 { // else it is of another matter, or nobody relied on it
			out = append(out, *r)
		}
	}
	return out
}

// corrected returns the corrections of acts on which others rest who could not know of them, as events:
// whoever corrects what is his may owe it to tell them. Who contradicts another owes nothing.
func (m *Moment) corrected() (out []duty.Event) {
	for _, r := range m.Reliance() {
		theirs := performed(&r.On.Stamp)
		if !slices.ContainsFunc(r.Relied, func(by Relied) bool { return by.Unaware && performed(&by.Stamp) != theirs }) {
			continue
		}
		for i := range m.Facts {
			f := &m.Facts[i]
			c, ok := f.Body.(*situation.Correction)
			if !ok || f.Corrects != r.On.Act || c.Kind == "dispute" || !r.On.TheirsToTakeBack(f.Stamp) {
				continue
			}
			out = append(out, duty.Event{Name: "act.corrected", Member: f.Member, Act: f.Act, Window: f.Window, Effect: f.Effect, Told: f.Reported, Correction: f.Act})
		}
	}
	slices.SortStableFunc(out, func(a, b duty.Event) int { return cmp.Compare(a.Effect, b.Effect) })
	return out
}
