package mithaq

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"mithaq/charter"
	"mithaq/record"
	"mithaq/words"
)

// CheckMoment compares a moment with the fold as the plan says it and nothing more: the facts
// that count, sorted, one after another on nothing; and what is found now with what each act's
// own judgment says on the acts before it. Every event has to be on the charter's list.
func CheckMoment(s State, matter string, at, known words.Instant) error {
	moment, ok := s.At(matter, at, known)
	if !ok {
		return fmt.Errorf("there is no %s", matter)
	}
	pact, _ := refold(s, record.OnPact, at, known, nil)
	fresh, found := refold(s, matter, at, known, &pact)
	if !reflect.DeepEqual(shown(fresh), shown(moment.Matter)) {
		return fmt.Errorf("the moment holds another matter than a fold from nothing")
	}
	if len(found) != len(moment.Facts) {
		return fmt.Errorf("the moment has %d facts, a fold from nothing %d", len(moment.Facts), len(found))
	}
	for i, f := range moment.Facts {
		if !reflect.DeepEqual(f.Now, found[i].Now) {
			return fmt.Errorf("of %s is found %v, and by a fold from nothing %v", f.Type, f.Now, found[i].Now)
		}
	}
	events := charter.AllEvents(s.Charter())
	for _, e := range moment.Matter.Events.All() {
		if !slices.Contains(events, e.Name) {
			return fmt.Errorf("the event %s is on no list", e.Name)
		}
	}
	return nil
}

// refold folds a matter from nothing; with the pact it judges each act on those before it.
func refold(s State, matter string, at, known words.Instant, pact *Matter) (Matter, []Seen) {
	var in []*Fact
	for _, f := range s.Facts(matter) {
		if f.Effect <= at && f.Known <= known {
			in = append(in, f)
		}
	}
	slices.SortFunc(in, func(a, b *Fact) int { return cmp.Or(cmp.Compare(a.Effect, b.Effect), cmp.Compare(a.Seq, b.Seq)) })
	m := newMatter(matter, s.roll)
	var found []Seen
	for _, f := range in {
		seen := Seen{Fact: f}
		if k := kinds[f.Type]; pact != nil && k.judge != nil {
			before := m
			set := newSetting(s.Charter(), s.editions, pact, &before, f.Effect)
			set.seen = among(found)
			seen.Now = lacking(k.judge(set, f), false)
		}
		found = append(found, seen)
		m = m.apply(f)
	}
	return m, found
}
