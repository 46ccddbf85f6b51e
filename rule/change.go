package rule

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// matter returns the seats of a selection whose word still matters: there is
// something that the silent seats could say for which the outcome hangs on this
// seat alone. It also says whether one of them was not decided within the bound of
// the search, and is listed to be safe.
//
// Whether a weight can ever tip the scales is a hard question (it is the dummy
// player of a weighted game); so the easy answers come first, and they suffice
// wherever seats weigh alike.
func (c Count) matter(of func(int) bool) (list []string, bounded bool) {
	b, left := c.b, searchAtMost
	type answer struct {
		seat     int
		is, sure bool
	}
	var known []answer // of seats that are not alike
	for i := range b.seats {
		if !b.voice[i] || !of(i) {
			continue
		}
		var a answer
		k := slices.IndexFunc(known, func(a answer) bool {
			return c.said[a.seat] == c.said[i] && slices.Equal(b.low(a.seat), b.low(i)) && slices.Equal(b.high(a.seat), b.high(i))
		})
		if k >= 0 {
			a = known[k]
		} else {
			a.seat = i
			a.is, a.sure = c.tips(i, &left)
			if len(known) < 16 {
				known = append(known, a)
			}
		}
		if a.is {
			if list == nil {
				list = make([]string, 0, len(b.seats)-i)
			}
			list = append(list, b.seats[i].ID)
		}
		bounded = bounded || !a.sure
	}
	return list, bounded
}

// tips reports whether seat i can tip the outcome, and whether that is sure. It takes
// what it searches from what is left.
func (c Count) tips(i int, left *int) (is, sure bool) {
	b := c.b
	low, high := b.low(i), b.high(i)
	if slices.Equal(low, high) {
		return false, true
	}
	// Without seat i: the others, with the silent ones at their worst and best.
	var bufs [4][16]int64
	lo, hi := b.scratch(bufs[0][:]), b.scratch(bufs[1][:])
	copy(lo, c.lo)
	copy(hi, c.hi)
	room := b.scratch(bufs[2][:])
	takeFrom(lo, b.least(i, c.said[i], room))
	takeFrom(hi, b.most(i, c.said[i], room))
	with := b.scratch(bufs[3][:])
	holds := func(v, w []int64) bool {
		copy(with, v)
		addTo(with, w)
		return b.holds(with)
	}
	switch {
	case !holds(hi, high), holds(lo, low):
		return false, true // settled, whatever it says
	case !holds(hi, low), holds(lo, high):
		return true, true // it can stop, or carry, what the others want
	}
	var silent []int
	for j := range b.seats {
		if j != i && b.voice[j] && c.said[j]&word == none && !slices.Equal(b.low(j), b.high(j)) {
			silent = append(silent, j)
		}
	}
	// Let the silent turn round one by one, the lightest first and the heaviest first: where
	// they weigh no more than seat i in what is decided last, one of the steps on the
	// way is narrow enough for it.
	spread := func(j, at int) int64 { return b.high(j)[at] - b.low(j)[at] }
	for at := range b.width {
		slices.SortStableFunc(silent, func(j, k int) int { return cmp.Compare(spread(j, at), spread(k, at)) })
		for range 2 {
			for _, to := range []code{no, no | format, abstains, absent} {
				v := slices.Clone(hi)
				for _, j := range silent {
					takeFrom(v, b.most(j, c.said[j], room))
					b.worth(j, to|c.said[j]&format, room)
					addTo(v, room)
					if holds(v, high) && !holds(v, low) {
						return true, true
					}
				}
			}
			slices.Reverse(silent)
		}
	}
	s := search{c: c, holds: holds, low: low, high: high, left: left, seen: map[string]bool{}}
	widest := func(j int) int64 {
		w := int64(0)
		for at := range b.width {
			w = max(w, spread(j, at))
		}
		return w
	}
	slices.SortStableFunc(silent, func(j, k int) int { return cmp.Compare(widest(k), widest(j)) })
	s.silent = silent
	return s.run(hi)
}

// searchAtMost bounds what is looked at for one verdict.
const searchAtMost = 1 << 17

// A search goes through everything that the silent could say, as far as the sums tell
// it apart, the heaviest first. It turns round where nothing depends on the seat any
// more, and where it has been with sums that amount to the same.
type search struct {
	c         Count
	silent    []int
	choices   [][][]int64 // by place in silent
	hi, lo    [][]int64   // what the silent from a place on, and the seat, add at most and least
	holds     func(v, w []int64) bool
	low, high []int64
	seen      map[string]bool
	left      *int
}

func (s *search) run(hi []int64) (is, sure bool) {
	b, n := s.c.b, len(s.silent)
	start, room := slices.Clone(hi), make([]int64, b.width)
	s.choices, s.hi, s.lo = make([][][]int64, n), make([][]int64, n+1), make([][]int64, n+1)
	s.hi[n], s.lo[n] = slices.Clone(s.high), slices.Clone(s.low)
	for k := n - 1; k >= 0; k-- {
		j := s.silent[k]
		most := b.most(j, s.c.said[j], room)
		takeFrom(start, most)
		s.hi[k], s.lo[k] = slices.Clone(s.hi[k+1]), slices.Clone(s.lo[k+1])
		addTo(s.hi[k], most)
		addTo(s.lo[k], b.low(j))
		s.choices[k] = s.c.choices(j)
	}
	is = s.look(0, start)
	if *s.left <= 0 {
		return true, is // found, or not gone through
	}
	return is, true
}

func (s *search) look(k int, v []int64) bool {
	if *s.left--; *s.left <= 0 {
		return false
	}
	if !s.holds(v, s.hi[k]) || s.holds(v, s.lo[k]) {
		return false
	}
	if k == len(s.silent) {
		return true
	}
	// A sum that stays on its side of zero whatever comes is as good as any other that
	// does: put it at the edge, so that more of them are the same.
	for at := range v {
		if edge := 1 - s.lo[k][at]; v[at] > edge {
			v[at] = edge
		} else if edge := -1 - s.hi[k][at]; v[at] < edge {
			v[at] = edge
		}
	}
	key := binary.AppendUvarint(make([]byte, 0, 8*len(v)+2), uint64(k))
	for _, x := range v {
		key = binary.AppendVarint(key, x)
	}
	if s.seen[string(key)] {
		return false
	}
	s.seen[string(key)] = true
	for _, choice := range s.choices[k] {
		to := slices.Clone(v)
		addTo(to, choice)
		if s.look(k+1, to) {
			return true
		}
	}
	return false
}

// choices returns what a silent seat can add to the numbers, each once.
func (c Count) choices(j int) [][]int64 {
	var list [][]int64
	for _, p := range []code{yes, no, abstains, absent, out} {
		for _, f := range []code{0, format} {
			if f != 0 && !c.b.limits || f == 0 && c.said[j]&format != 0 {
				continue
			}
			v := make([]int64, c.b.width)
			c.b.worth(j, p|f, v)
			if !slices.ContainsFunc(list, func(o []int64) bool { return slices.Equal(o, v) }) {
				list = append(list, v)
			}
		}
	}
	return list
}
