package explore

import (
	"fmt"
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/rule"
)

const (
	// example is how many seats are looked at where a body has a seat for each party:
	// how many are bound is not in the charter. Twelve can be halved, and cut into thirds
	// and quarters.
	example = 12
	// maxVotes bounds the ways in which different seats can speak for or against.
	maxVotes = 4096
	// maxGroups bounds how many different seats are set apart, one after the other.
	maxGroups = 64
	// maxSets is how many sets of seats are listed; of more only the size is told.
	maxSets = 12
)

// A votes is a rule of decision with all that its seats can do when each of them is
// there and is in favour or against. Seats of one class and one weight are alike, so
// that only their number counts.
type votes struct {
	rule    rule.Rule
	seats   []rule.Seat
	listed  bool // by the body; otherwise they are an example
	faults  []rule.Fault
	groups  [][]int // seats that are alike
	steps   []int   // by group: how far one objection more is in the table
	adopted []bool  // by how many of each group object; nil where there are too many ways
}

// votes works out a rule for the seats of a body, or for an example of them.
func (l *linter) votes(r rule.Rule, b *charter.Body) *votes {
	v := &votes{rule: r}
	if b != nil && len(b.Roll) > 0 {
		v.seats, v.listed = b.RollSeats(), true
	} else {
		v.seats = parties(max(example, fixed(&r)))
	}
	body, faults := rule.Prepare(r, v.seats)
	if v.faults = faults; body == nil {
		return v
	}
	v.group()
	ways := 1
	for _, g := range v.groups {
		v.steps = append(v.steps, ways)
		if ways *= len(g) + 1; ways > maxVotes {
			return v
		}
	}
	v.adopted = make([]bool, ways)
	c := body.Count()
	for _, s := range v.seats {
		c = c.With(s.ID, rule.Assent)
	}
	v.fill(c, len(v.groups)-1, 0)
	return v
}

// parties returns seats of which nothing is known.
func parties(n int) []rule.Seat {
	out := make([]rule.Seat, n)
	for i := range out {
		out[i].ID = fmt.Sprint(i + 1)
	}
	return out
}

// fixed returns how many seats a rule asks for by their number, whatever the number of
// those that are bound.
func fixed(r *rule.Rule) int {
	n := atLeast(&r.Test)
	for _, q := range r.Quorum {
		n = max(n, q.Seats)
	}
	return int(min(n, rule.MaxSeats))
}

func atLeast(t *rule.Test) (n int64) {
	switch {
	case t.Quota != nil:
		return t.Quota.AtLeast
	case len(t.Any) > 0:
		n = atLeast(&t.Any[0])
		for i := range t.Any {
			n = min(n, atLeast(&t.Any[i]))
		}
	}
	for i := range t.All {
		n = max(n, atLeast(&t.All[i]))
	}
	return n
}

// group puts seats together that no part of the rule tells apart.
func (v *votes) group() {
	at := map[string]int{}
	for i := range v.seats {
		s := &v.seats[i]
		key := fmt.Sprint(s.Class, "\x00", s.Weights)
		for _, veto := range v.rule.Vetoes {
			key += fmt.Sprint(slices.Contains(veto.Seats, s.ID))
		}
		g, ok := at[key]
		if !ok {
			g = len(v.groups)
			at[key], v.groups = g, append(v.groups, nil)
		}
		v.groups[g] = append(v.groups[g], i)
	}
}

// fill goes through all numbers of objections in the groups from g down.
func (v *votes) fill(c rule.Count, g, at int) {
	if g < 0 {
		v.adopted[at] = c.Outcome(true) == rule.Adopted
		return
	}
	v.fill(c, g-1, at)
	for k, i := range v.groups[g] {
		c = c.With(v.seats[i].ID, rule.Objection)
		v.fill(c, g-1, at+(k+1)*v.steps[g])
	}
}

// objecting returns how many of a group object at a place of the table.
func (v *votes) objecting(at, g int) int { return at / v.steps[g] % (len(v.groups[g]) + 1) }

// total returns how many object at a place of the table.
func (v *votes) total(at int) (n int) {
	for g := range v.groups {
		n += v.objecting(at, g)
	}
	return n
}

// blocking returns the places of the table where those who object block, and none of
// them can be spared; and the least number of objections that blocks.
func (v *votes) blocking() (places []int, least int) {
	for at, adopted := range v.adopted {
		if adopted {
			continue
		}
		spare := false
		for g := range v.groups {
			spare = spare || v.objecting(at, g) > 0 && !v.adopted[at-v.steps[g]]
		}
		if !spare {
			places = append(places, at)
			if n := v.total(at); least == 0 || n < least {
				least = n
			}
		}
	}
	return places, least
}

// winning returns the least number in favour that adopts when all others object.
func (v *votes) winning() int {
	most := 0
	for at, adopted := range v.adopted {
		if adopted {
			most = max(most, v.total(at))
		}
	}
	return len(v.seats) - most
}

// known reports whether the table is there.
func (v *votes) known() bool { return v != nil && v.adopted != nil }

// harder reports whether it is harder to adopt by v than by w: fewer can block it, or
// as few, and more must be in favour.
func (v *votes) harder(w *votes) bool {
	_, a := v.blocking()
	_, b := w.blocking()
	n, m := len(v.seats), len(w.seats)
	return a*m < b*n || a*m == b*n && v.winning()*m > w.winning()*n
}

// sets spells the blocking sets, or returns false where they are too many.
func (v *votes) sets(places []int) (string, bool) {
	var out []string
	for _, at := range places {
		sets := [][]int{nil}
		for g, group := range v.groups {
			var next [][]int
			for _, set := range sets {
				for _, some := range choose(group, v.objecting(at, g)) {
					next = append(next, slices.Concat(set, some))
				}
				if len(next) > maxSets {
					return "", false
				}
			}
			sets = next
		}
		for _, set := range sets {
			slices.Sort(set)
			ids := make([]string, len(set))
			for i, seat := range set {
				ids[i] = v.seats[seat].ID
			}
			out = append(out, strings.Join(ids, "+"))
		}
		if len(out) > maxSets {
			return "", false
		}
	}
	slices.Sort(out)
	return comma(out), true
}

// choose returns the ways to take k of a list, one more than are listed at most.
func choose(list []int, k int) (out [][]int) {
	if k == 0 {
		return [][]int{nil}
	}
	for i := range list {
		if len(list)-i < k {
			break
		}
		for _, rest := range choose(list[i+1:], k-1) {
			if out = append(out, append([]int{list[i]}, rest...)); len(out) > maxSets {
				return out
			}
		}
	}
	return out
}

// alike returns the names of the seats of groups of which something is so.
func (v *votes) alike(is func(g int) bool) (seats []string) {
	for g, group := range v.groups {
		if is(g) {
			for _, i := range group {
				seats = append(seats, v.seats[i].ID)
			}
		}
	}
	slices.Sort(seats)
	return seats
}

// each returns the seats of which something is so when one of them is set apart: one of
// those that are alike is tried for all of them. Where too many differ nothing is said.
func (v *votes) each(is func(seats []rule.Seat, i int) bool) []string {
	if len(v.groups) > maxGroups {
		return nil
	}
	return v.alike(func(g int) bool { return is(v.seats, v.groups[g][0]) })
}

// adoptable reports whether a rule adopts when all who have a voice are in favour.
func adoptable(r rule.Rule, seats []rule.Seat, concerned ...string) bool {
	body, _ := rule.Prepare(r, seats, concerned...)
	if body == nil {
		return false
	}
	c := body.Count()
	for i := range seats {
		c = c.With(seats[i].ID, rule.Assent)
	}
	return c.Outcome(true) == rule.Adopted
}

// blockedSpelled tells who can block: the kind of finding and its arguments.
func (v *votes) blockedSpelled() (kind string, args []string) {
	places, least := v.blocking()
	n := len(v.seats)
	single := v.alike(func(g int) bool { return !v.adopted[v.steps[g]] })
	count := 0
	for _, at := range places {
		if v.total(at) != least {
			count = -1
			break
		}
		count++
	}
	// Whether every set of that size blocks: then the places are all of that size.
	every := 0
	for at := range v.adopted {
		if v.total(at) == least {
			every++
		}
	}
	switch list, few := v.sets(places); {
	case len(single) == n:
		return "blocked_by_each", nil
	case v.listed && few:
		return "blocked_by", []string{"sets", list}
	case count == every:
		return "blocked_by_any", []string{"count", fmt.Sprint(least), "all", fmt.Sprint(n)}
	default:
		return "blocked_by_least", []string{"count", fmt.Sprint(least), "all", fmt.Sprint(n)}
	}
}

// faultArg returns an argument of a fault of package rule.
func faultArg(f rule.Fault, name string) string {
	for _, a := range f.Args {
		if a.Name == name {
			return a.Value
		}
	}
	return ""
}

// countsSuspended reports whether a rule has a part in which the suspended count.
func countsSuspended(r *rule.Rule) bool {
	for _, q := range r.Quorum {
		if q.MoreThan != nil || q.AtLeast != nil {
			return true
		}
	}
	return ofAll(&r.Test)
}

func ofAll(t *rule.Test) bool {
	under := func(t rule.Test) bool { return ofAll(&t) }
	return t.Majority != nil && t.Majority.Of == rule.OfAll || slices.ContainsFunc(t.All, under) || slices.ContainsFunc(t.Any, under)
}
