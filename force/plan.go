package force

import (
	"cmp"
	"slices"

	"mithaq/words"
)

// Planned is a movement that was planned, with the moves that carry it out.
type Planned struct {
	words.Told[Plan]
	Moves []words.Told[Move]
}

// Plans returns the movements that were planned, but for those whose place another plan has taken.
func (s State) Plans() []Planned {
	var out []Planned
	for _, p := range s.plans.Each(0) {
		out = slices.DeleteFunc(out, func(old Planned) bool { return old.Act == p.Answers && old.Body.Member == p.Body.Member })
		out = append(out, Planned{Told: *p})
	}
	for i := range out {
		p := &out[i]
		for _, m := range s.moves.Each(0) {
			if m.Answers == p.Act && m.Body.Member == p.Body.Member {
				p.Moves = append(p.Moves, *m)
			}
		}
	}
	return out
}

// Due returns by when the plan is to be carried out: who is to set out, by the last departure, who is to be
// somewhere, by the last arrival; by the other where that is not planned, and 0 where neither is.
func (p *Planned) Due() words.Instant {
	var departs, arrives words.Instant
	for _, l := range p.Body.Legs {
		departs, arrives = max(departs, l.Departs), max(arrives, l.Arrives)
	}
	if p.Body.To == MovingIn || p.Body.To == MovingOut {
		return cmp.Or(departs, arrives)
	}
	return cmp.Or(arrives, departs)
}

// Moved returns how much of a kind went so far; a move that takes all of an account took what the plan
// says.
func (p *Planned) Moved(kind string) words.Range {
	moved := words.None
	for _, m := range p.Moves {
		if m.Body.From != p.Body.From {
			continue // its next stage
		}
		if m.Body.All {
			return p.wanted(kind)
		}
		for _, q := range m.Body.Quantities {
			if q.Kind == kind {
				moved = moved.Add(q.Range())
			}
		}
	}
	return moved
}

func (p *Planned) wanted(kind string) words.Range {
	for _, q := range p.Body.Quantities {
		if q.Kind == kind {
			return q.Range()
		}
	}
	return words.None
}

// A Progress is how far a plan was carried out.
type Progress string

// The progress of a plan. Done means that nothing of it is certainly wanting.
const (
	Ahead    Progress = "ahead"  // nothing has moved, and it is not due
	Partly   Progress = "partly" // something has, and the rest is not due
	Done     Progress = "done"   // in time, or no time was planned
	DoneLate Progress = "done_late"
	Overdue  Progress = "overdue" // it is due, and something of it has not moved
)

// Progress returns how far the plan was carried out at an instant.
func (p *Planned) Progress(at words.Instant) Progress {
	done, begun := true, false
	var last words.Instant
	for _, q := range p.Body.Quantities {
		moved := p.Moved(q.Kind)
		begun = begun || !moved.IsNone()
		done = done && !moved.IsNone() && !q.Range().Exceeds(moved)
	}
	for _, m := range p.Moves {
		if m.Body.From == p.Body.From {
			last = max(last, m.Effect)
		}
	}
	due := p.Due()
	switch {
	case done && due.Known() && last > due:
		return DoneLate
	case done:
		return Done
	case due.Known() && at > due:
		return Overdue
	case begun:
		return Partly
	}
	return Ahead
}

// Reporting returns the lines of report that stand, but for those whose place another has taken.
func (s State) Reporting() []words.Told[Reporting] {
	var out []words.Told[Reporting]
	for _, r := range s.reporting.Each(0) {
		out = slices.DeleteFunc(out, func(old words.Told[Reporting]) bool { return old.Act == r.Answers })
		out = append(out, *r)
	}
	return out
}

// Carried returns how much of a kind the manifests of legs list in all, and whether any does.
func Carried(legs []Leg, kind string) (words.Range, bool) {
	sum, listed := words.None, false
	for _, l := range legs {
		for _, q := range l.Manifest {
			if q.Kind == kind {
				sum, listed = sum.Add(q.Range()), true
			}
		}
	}
	return sum, listed
}

// Left reports whether somebody of the force was there and nobody is any more, nor on the way in.
func (s State) Left() bool {
	came := false
	for _, l := range s.Lines() {
		for _, a := range []Account{MovingIn, Present} {
			if in := l.In(a); in != nil {
				if came = true; !in.IsNone() {
					return false
				}
			}
		}
	}
	return came
}
