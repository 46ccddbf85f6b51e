package keeper

import (
	"cmp"
	"context"
	"slices"

	"mithaq"
)

// DefaultWarm is how many facts of crises a keeper holds in memory: some 300 MB.
const DefaultWarm = 200_000

// A warming is a reader's wish to see a crisis that is cold.
type warming struct {
	ctx    context.Context
	matter string
	done   chan warmed
}

type warmed struct {
	state mithaq.State
	err   error
}

// Warmed returns a state in which the crisis can be read: at once where it is in
// memory, otherwise after it has been read from the store. Other readers find it warm
// from then on, until crises that were used later need its place.
func (k *Keeper) Warmed(ctx context.Context, matter string) (mithaq.State, error) {
	if s := k.State(); !s.Cold(matter) {
		return s, nil
	}
	w := warming{ctx, matter, make(chan warmed, 1)}
	select {
	case k.wishes <- w:
	case <-ctx.Done():
		return mithaq.State{}, ctx.Err()
	case <-k.ended:
		return Warm(ctx, k.store, k.State(), matter)
	}
	select {
	case r := <-w.done:
		return r.state, r.err
	case <-ctx.Done():
		return mithaq.State{}, ctx.Err()
	}
}

// A shelf says which crises are warm, and since when nobody has used them. Only the
// writing goroutine touches it.
type shelf struct {
	budget int
	tick   int64
	used   map[string]int64
	next   []string // cold crises to warm while nothing else is to be done, the next one last
}

// stock lists what is to be warmed: the crises with the latest acts, as many as the
// budget allows.
func (h *shelf) stock(s mithaq.State) {
	type crisis struct {
		id   string
		last int64
	}
	var cold []crisis
	for _, c := range s.Crises() {
		if s.Cold(c.ID) {
			last := int64(-1)
			for last = range s.Places(c.ID).All() {
			}
			cold = append(cold, crisis{c.ID, last})
		}
	}
	slices.SortFunc(cold, func(a, b crisis) int { return cmp.Compare(b.last, a.last) })
	room := h.budget - s.Warmth()
	for _, c := range cold {
		if room -= s.Places(c.id).Len(); room < 0 {
			break
		}
		h.next = append(h.next, c.id)
	}
	slices.Reverse(h.next)
}

// use notes that a crisis was used now.
func (h *shelf) use(matter string) {
	h.tick++
	h.used[matter] = h.tick
}

// trim forgets the crises that nobody has used for longest, until the rest fits. The
// one used last stays, however large it is.
func (h *shelf) trim(s mithaq.State) mithaq.State {
	if s.Warmth() <= h.budget {
		return s
	}
	var warm []string
	for _, c := range s.Crises() {
		if !s.Cold(c.ID) && h.used[c.ID] < h.tick {
			warm = append(warm, c.ID)
		}
	}
	slices.SortFunc(warm, func(a, b string) int { return cmp.Compare(h.used[a], h.used[b]) })
	for _, id := range warm {
		if s.Warmth() <= h.budget {
			break
		}
		s = s.Chill(id)
		delete(h.used, id)
	}
	return s
}

// warm makes a crisis warm in the published state and returns that. Only the writing
// goroutine calls it.
func (k *Keeper) warm(ctx context.Context, matter string) (mithaq.State, error) {
	s, err := Warm(ctx, k.store, k.State(), matter)
	if err != nil {
		return mithaq.State{}, err
	}
	k.shelf.use(matter)
	s = k.shelf.trim(s)
	k.state.Store(&s)
	return s, nil
}
