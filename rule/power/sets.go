package power

import "slices"

// Sets are the smallest sets that win, or that keep all others from winning: those
// from which nobody can be spared. Complete is false where there were more than
// asked for, or where looking took too long; then Sets are some of them.
type Sets struct {
	Sets     [][]string `json:"sets"`
	Complete bool       `json:"complete"`
}

// lookAtMost bounds the steps of a search.
const lookAtMost = 1 << 18

// MinimalWinning returns the minimal winning sets, at most so many.
func (g Game) MinimalWinning(most int) (Sets, error) {
	if err := g.Check(); err != nil {
		return Sets{}, err
	}
	p := g.plan()
	return p.minimal(g.Members, most, p.wins), nil
}

// MinimalBlocking returns the minimal sets without which nobody can win, at most so
// many.
func (g Game) MinimalBlocking(most int) (Sets, error) {
	if err := g.Check(); err != nil {
		return Sets{}, err
	}
	p := g.plan()
	rest := make([]int64, len(p.sums))
	return p.minimal(g.Members, most, func(sums []int64, size int) bool {
		for k := range rest {
			rest[k] = p.sums[k] - sums[k]
		}
		return !p.wins(rest, p.n-size)
	}), nil
}

// minimal looks for the minimal sets of which wins is true, taking the heavy members
// first, so that sets are found early.
func (p *plan) minimal(members []string, most int, wins func([]int64, int) bool) Sets {
	order, left := p.heavyFirst()
	s := Sets{Sets: [][]string{}, Complete: true}
	sums, try := make([]int64, len(p.sums)), make([]int64, len(p.sums))
	var set []int
	steps := 0
	var look func(k int)
	look = func(k int) {
		if steps++; steps > lookAtMost || len(s.Sets) > most {
			s.Complete = false
			return
		}
		if wins(sums, len(set)) {
			for _, i := range set { // can somebody be spared?
				for d := range try {
					try[d] = sums[d] - p.dims[d][i]
				}
				if wins(try, len(set)-1) {
					return
				}
			}
			found := slices.Sorted(slices.Values(set))
			names := make([]string, len(found))
			for n, i := range found {
				names[n] = members[i]
			}
			s.Sets = append(s.Sets, names)
			return
		}
		if k == p.n {
			return
		}
		for d := range try {
			try[d] = sums[d] + left[k][d]
		}
		if !wins(try, len(set)+p.n-k) {
			return
		}
		i := order[k]
		set = append(set, i)
		for d := range sums {
			sums[d] += p.dims[d][i]
		}
		look(k + 1)
		set = set[:len(set)-1]
		for d := range sums {
			sums[d] -= p.dims[d][i]
		}
		look(k + 1)
	}
	look(0)
	if len(s.Sets) > most {
		s.Sets = s.Sets[:most]
	}
	return s
}
