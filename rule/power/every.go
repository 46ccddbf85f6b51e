package power

import (
	"math/big"
	"slices"
)

// heavyFirst returns the members in the order of their weights, and for each place of
// that order the sums of all from there on.
func (p *plan) heavyFirst() (order []int, left [][]int64) {
	order = make([]int, p.n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		for _, d := range p.dims {
			if d[a] != d[b] {
				if d[a] > d[b] {
					return -1
				}
				return 1
			}
		}
		return 0
	})
	left = make([][]int64, p.n+1)
	left[p.n] = make([]int64, len(p.sums))
	for k := p.n - 1; k >= 0; k-- {
		left[k] = slices.Clone(left[k+1])
		for d := range left[k] {
			left[k][d] += p.dims[d][order[k]]
		}
	}
	return order, left
}

// A sieve goes through all sets, member by member, and turns round where the rest
// cannot matter any more: where all of them together would not win, and where the
// set wins whoever else joins it.
type sieve struct {
	p     *plan
	order []int
	left  [][]int64
	sums  []int64
	try   []int64
	set   []int      // places in the order
	won   [][]uint64 // sets that win whoever else joins: by place reached, and size
	in    [][]uint64 // the same by member: [place of the member][place reached × (n+1) + size]
}

// every tries all sets of up to everyAtMost members.
func (p *plan) every() (of [][]*big.Int, wins *big.Int) {
	n := p.n
	s := sieve{p: p, sums: make([]int64, len(p.dims)), try: make([]int64, len(p.dims))}
	s.order, s.left = p.heavyFirst()
	s.won, s.in = make([][]uint64, n+1), make([][]uint64, n)
	for k := range s.won {
		s.won[k] = make([]uint64, n+1)
	}
	for k := range s.in {
		s.in[k] = make([]uint64, (n+1)*(n+1))
	}
	s.look(0)

	choose := make([][]uint64, n+1) // Pascal's triangle
	for r := range choose {
		choose[r] = make([]uint64, n+2)
		choose[r][0] = 1
		for j := 1; j <= r; j++ {
			choose[r][j] = choose[r-1][j-1] + choose[r-1][j]
		}
	}
	// Winning sets by size, and by member and size. Of those found at place k, all ways
	// in which j of the other n−k join win.
	all, with := make([]uint64, n+1), make([][]uint64, n)
	for i := range with {
		with[i] = make([]uint64, n+1)
	}
	for k := range s.won {
		for size, found := range s.won[k] {
			if found == 0 {
				continue
			}
			for j := 0; j <= n-k; j++ {
				all[size+j] += found * choose[n-k][j]
				for m := range n {
					i := s.order[m]
					if m < k {
						with[i][size+j] += s.in[m][k*(n+1)+size] * choose[n-k][j]
					} else if j > 0 {
						with[i][size+j] += found * choose[n-k-1][j-1]
					}
				}
			}
		}
	}
	// A set of so many others that loses, and wins with him: the winning sets with him
	// less those without him, to which he may be added just so.
	total := uint64(0)
	for _, x := range all {
		total += x
	}
	of = make([][]*big.Int, n)
	for i := range of {
		of[i] = make([]*big.Int, n)
		for size := range n {
			of[i][size] = new(big.Int).SetUint64(with[i][size+1] - (all[size] - with[i][size]))
		}
	}
	return of, new(big.Int).SetUint64(total)
}

func (s *sieve) look(k int) {
	p := s.p
	if p.wins(s.sums, len(s.set)) {
		s.won[k][len(s.set)]++
		at := k*(p.n+1) + len(s.set)
		for _, m := range s.set {
			s.in[m][at]++
		}
		return
	}
	for d := range s.try {
		s.try[d] = s.sums[d] + s.left[k][d]
	}
	if !p.wins(s.try, len(s.set)+p.n-k) {
		return
	}
	// There is a member left: nobody loses and wins at once.
	i := s.order[k]
	s.set = append(s.set, k)
	for d := range s.sums {
		s.sums[d] += p.dims[d][i]
	}
	s.look(k + 1)
	s.set = s.set[:len(s.set)-1]
	for d := range s.sums {
		s.sums[d] -= p.dims[d][i]
	}
	s.look(k + 1)
}
