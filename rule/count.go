package rule

import "slices"

// A Count is a body with what its seats have said so far. It is a value: [Count.With]
// returns the next one in a few additions and leaves the one before as it was, so
// that a question can be followed position by position.
type Count struct {
	b      *Body
	said   []code
	fixed  []bool  // nil, or the seats whose position can no more be replaced
	lo, hi []int64 // the numbers, with the unknown at their worst and best
}

// Count returns the body before anybody has spoken.
func (b *Body) Count() Count {
	return b.count(make([]code, len(b.seats)))
}

// count returns the body after this was said.
func (b *Body) count(said []code) Count {
	var buf [16]int64
	room := b.scratch(buf[:])
	c := Count{b: b, said: said, lo: slices.Clone(b.base), hi: slices.Clone(b.base)}
	for i := range b.seats {
		least := b.least(i, said[i], room)
		addTo(c.lo, least)
		if said[i]&word == none {
			least = b.most(i, said[i], room)
		}
		addTo(c.hi, least)
	}
	return c
}

func addTo(v, w []int64) {
	for i := range v {
		v[i] += w[i]
	}
}

func takeFrom(v, w []int64) {
	for i := range v {
		v[i] -= w[i]
	}
}

// With returns the count after a seat has said something, in place of what it said
// before. [Unknown] takes its position away again. A seat without a voice changes
// nothing.
func (c Count) With(seat string, p Position) Count {
	if i, ok := c.b.index[seat]; ok && c.b.voice[i] {
		return c.with(i, c.b.code(p))
	}
	return c
}

// code returns how the body's rule reads a position.
func (b *Body) code(p Position) code {
	switch p {
	case Assent:
		return yes
	case Reservation:
		if b.rule.Reservation == Objection {
			return no
		}
		return yes
	case Objection:
		return no
	case Abstention:
		return abstains
	case NonParticipation:
		return out
	case Silent:
		return absent
	}
	return none
}

func (c Count) with(i int, to code) Count {
	numbers := make([]int64, 2*len(c.lo))
	next := Count{b: c.b, said: slices.Clone(c.said), fixed: c.fixed, lo: numbers[:len(c.lo):len(c.lo)], hi: numbers[len(c.lo):]}
	copy(next.lo, c.lo)
	copy(next.hi, c.hi)
	next.set(i, to)
	return next
}

// set changes a count that nobody else holds.
func (c *Count) set(i int, to code) {
	var buf [16]int64
	b, room := c.b, c.b.scratch(buf[:])
	takeFrom(c.lo, b.least(i, c.said[i], room))
	takeFrom(c.hi, b.most(i, c.said[i], room))
	c.said[i] = to
	addTo(c.lo, b.least(i, to, room))
	addTo(c.hi, b.most(i, to, room))
}

// least returns the least that a seat that has said this can be worth, perhaps in
// room.
func (b *Body) least(i int, said code, room []int64) []int64 {
	if said&word == none {
		return b.low(i)
	}
	b.worth(i, said, room)
	return room
}

// most returns the most. Who has objected to a limited format and said nothing else
// may say whatever it likes to the question; the objection stands.
func (b *Body) most(i int, said code, room []int64) []int64 {
	if said == none {
		return b.high(i)
	}
	if said&word == none {
		said |= yes
	}
	b.worth(i, said, room)
	return room
}

// scratch returns room for the numbers of one seat.
func (b *Body) scratch(buf []int64) []int64 {
	if b.width <= len(buf) {
		return buf[:b.width]
	}
	return make([]int64, b.width)
}

// Outcome returns the outcome so far: adopted or not when it is so whatever the
// silent seats say; otherwise open, or undeterminable once closed.
func (c Count) Outcome(closed bool) Outcome {
	switch {
	case c.b.dead:
		return Undeterminable
	case c.b.holds(c.lo):
		return Adopted
	case !c.b.holds(c.hi):
		return NotAdopted
	case closed:
		return Undeterminable
	}
	return Open
}

// Verdict returns the outcome so far with all that it rests on.
func (c Count) Verdict(closed bool) Verdict {
	v := Verdict{Outcome: c.Outcome(closed)}
	if c.b.dead {
		v.Why = Reason{Code: "decision.body_empty", State: Pending}
		return v
	}
	switch v.Outcome {
	case Adopted, NotAdopted:
		v.Because, v.Bounded = c.proof(v.Outcome)
	default:
		v.Missing, v.Bounded = c.matter(func(i int) bool { return c.said[i]&word == none })
	}
	if !closed {
		change, bounded := c.matter(func(i int) bool { return c.fixed == nil || !c.fixed[i] })
		v.Change, v.Bounded = change, v.Bounded || bounded
	}
	v.Why = c.why(v.Outcome)
	return v
}
