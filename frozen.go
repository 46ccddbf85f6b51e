package mithaq

import (
	"fmt"
	"slices"

	"mithaq/record"
	"mithaq/situation"
)

// Frozen says where in the record the acts of each matter stand: with the chain, all
// that a snapshot has to keep of a state. What the acts say is read from the record
// again, so that a snapshot can never say anything that the record does not.
type Frozen struct {
	Pact   []int64 // of the acts on the pact as a whole, but for the genesis
	Crises [][]int64
}

// Freeze returns where the acts of the state's matters stand, crises in the order in
// which they were opened.
func (s State) Freeze() Frozen {
	f := Frozen{Pact: slices.Collect(s.pact.places.All())}
	for _, l := range s.crises.All() {
		f.Crises = append(f.Crises, slices.Collect(l.places.All()))
	}
	slices.SortFunc(f.Crises, slices.Compare)
	return f
}

// Needs returns the places of the acts that [Restore] wants: the genesis, those on the
// pact, and those that opened crises, ascending.
func (f Frozen) Needs() []int64 {
	seq := append([]int64{0}, f.Pact...)
	for _, places := range f.Crises {
		if len(places) > 0 {
			seq = append(seq, places[0])
		}
	}
	slices.Sort(seq)
	return slices.Compact(seq)
}

// Restore returns the state that has a chain and whose matters' acts stand at the places
// of f. acts are those that f needs, in order. Every crisis is cold.
func Restore(chain record.Chain, f Frozen, acts []Act) (State, error) {
	needs := f.Needs()
	if len(acts) != len(needs) {
		return State{}, fmt.Errorf("mithaq: restoring a state from %d acts, it needs %d", len(acts), len(needs))
	}
	s := State{chain: chain}
	crisis := map[int64][]int64{} // by the place of its opening
	total := int64(len(f.Pact))
	for _, places := range f.Crises {
		if !slices.IsSorted(places) || len(places) == 0 {
			return State{}, fmt.Errorf("mithaq: the places of a crisis are not in order")
		}
		crisis[places[0]] = places
		total += int64(len(places))
	}
	// Every act but the genesis belongs to one matter; a place too few or too many would
	// be an act that nobody ever sees.
	if total+1 != chain.Size || !slices.IsSorted(f.Pact) {
		return State{}, fmt.Errorf("mithaq: the matters have %d acts, the record %d", total, chain.Size-1)
	}
	var pact []Fact
	for i := range acts {
		a := &acts[i]
		seq, ok := chain.Seq(a.Entry.Act.ID)
		if !ok || seq != needs[i] || a.Entry.Seq != seq {
			return State{}, &record.Fault{Place: fmt.Sprintf("entry %d", needs[i]), Why: record.Reject("entry.other_act", "act", a.Entry.Act.ID.String())}
		}
		var err error
		if seq == 0 {
			if a.Entry.Act.ID != chain.Pact {
				return State{}, fmt.Errorf("mithaq: the first entry is the genesis of another pact")
			}
			if s, err = s.found(&a.Entry); err != nil {
				return State{}, err
			}
			continue
		}
		if a.Entry.Act.Header.Act == record.EditionType {
			if s, err = s.enact(&a.Entry); err != nil {
				return State{}, err
			}
		}
		fact := s.fact(&a.Entry, a.Prepared)
		places, opens := crisis[seq]
		if !opens {
			pact = append(pact, fact)
			continue
		}
		open, ok := fact.Body.(*situation.Open)
		if !ok {
			return State{}, fmt.Errorf("mithaq: entry %d opens no crisis", seq)
		}
		l := newLog(fact.Act, s.roll).append(&fact)
		l.cold, l.places = true, Places{base: places}
		s.crises = s.crises.Set(fact.Act, l)
		s.labels = s.labels.Set(open.Label, fact.Act)
		s.warmth++
	}
	s.pact = s.fold(record.OnPact, pact)
	s.pact.places = Places{base: f.Pact}
	return s, nil
}
