package power

import (
	"math/big"
	"slices"
)

// A band is the table of one weight: row x counts the sets that come to the sum x, by
// their number of members. So few members cannot come to x even if they are the
// heaviest, and so many not even if they are the lightest: between the two lies all
// that is kept.
//
// Without sizes (step 0) a row is one number, for all sets that come to its sum.
type band struct {
	limb  int // words of a number
	step  int // 1, or 0 without sizes
	low   []int32
	high  []int32 // below low where no set comes to the sum
	at    []int   // where the words of a row begin
	words []uint64
}

// maxLine bounds a band: 2^26 numbers of 64 bits are 512 MB.
const maxLine = 1 << 26

// newBand returns the band for sums below q of members with these weights, in
// ascending order and all of them below q, or nil and how many numbers it would keep.
// What would be more than 2^63 is given as so many.
func newBand(weights []int64, q int64, limb int, sizes bool) (t *band, words uint64) {
	if q > maxLine {
		return nil, uint64(q)
	}
	n := len(weights)
	t = &band{limb: limb, low: make([]int32, q), high: make([]int32, q), at: make([]int, q)}
	words = uint64(q) // the places of the rows take room too
	if sizes {
		t.step = 1
	}
	fewest, most := 0, 0 // members who come to x
	heavy, light := int64(0), int64(0)
	for x := range int(q) {
		t.at[x] = int(words) - int(q)
		if sizes {
			for fewest < n && heavy < int64(x) {
				heavy += weights[n-1-fewest]
				fewest++
			}
			for most < n && light+weights[most] <= int64(x) {
				light += weights[most]
				most++
			}
			if heavy < int64(x) { // all of them do not
				fewest = n + 1
			}
			t.low[x], t.high[x] = int32(fewest), int32(most)
		}
		if t.low[x] <= t.high[x] {
			words += uint64(t.high[x]-t.low[x]+1) * uint64(limb)
		}
	}
	if words > maxLine {
		return nil, words
	}
	t.words = make([]uint64, words-uint64(q))
	t.words[0] = 1 // nobody comes to nothing
	return t, words
}

// cut returns the counts of row x for from to to members.
func (t *band) cut(x, from, to int) []uint64 {
	at := t.at[x] + (from-int(t.low[x]))*t.limb
	return t.words[at : at+(to-from+1)*t.limb]
}

// join multiplies by (1 + z·x^w): one more member. Sums are the running totals of the
// weights joined so far and of his, which is not below theirs.
func (t *band) join(sums []int64) {
	size := len(sums) - 1 // with him
	w := int(sums[size] - sums[size-1])
	if w == 0 { // then only nothing is come to, and each row is joined to itself
		for s := min(int(t.high[0]), size*t.step); s >= t.step; s-- {
			add(t.cut(0, s, s), t.cut(0, s-t.step, s-t.step))
		}
		return
	}
	if t.step == 0 { // w rows at once, which those below them do not reach into
		for end := int(min(sums[size]+1, int64(len(t.at)))); end > w; {
			from := max(w, end-w)
			add(t.words[from*t.limb:end*t.limb], t.words[(from-w)*t.limb:(end-w)*t.limb])
			end = from
		}
		return
	}
	fewest := size // who come to x, if they are the heaviest of them
	for x := int(min(sums[size], int64(len(t.at)-1))); x >= w; x-- {
		for fewest > 0 && sums[size]-sums[size-fewest+1] >= int64(x) {
			fewest--
		}
		from := max(int(t.low[x]), int(t.low[x-w])+1, fewest)
		to := min(int(t.high[x]), int(t.high[x-w])+1, size)
		if from <= to {
			add(t.cut(x, from, to), t.cut(x-w, from-1, to-1))
		}
	}
}

// line is the game of one quota. With F the table of all members, that without a
// member of weight w is F/(1+z·x^w) = F − z·x^w·F + z²·x^2w·F − …, and the sums from
// q−w to q−1 of it, which he tips, take from F each row below q exactly once, with
// the sign and the place of the block of w rows that it lies in.
//
// It returns nil where the table is too large, and how large it would be.
func (p *plan) line(weights []int64, q int64, dual, sizes bool) (of [][]*big.Int, wins *big.Int, words uint64) {
	// The light ones first, while the sums are small. Whoever alone reaches the quota
	// is in no set below it, and those with him are never asked for.
	var below []int64
	for _, w := range weights {
		if w < q {
			below = append(below, w)
		}
	}
	slices.Sort(below)
	t, words := newBand(below, q, p.limb, sizes)
	if t == nil {
		return nil, nil, words
	}
	sums := make([]int64, 1, len(below)+1)
	for _, w := range below {
		sums = append(sums, sums[len(sums)-1]+w)
		t.join(sums)
	}
	// All sets below the quota lose; of the dual game they are the complements of
	// those that win.
	lost := new(big.Int)
	for at := 0; at < len(t.words); at += t.limb {
		lost.Add(lost, number(t.words[at:at+t.limb]))
	}
	if !sizes { // running totals, whose differences are the blocks' sums
		for x := 1; x < len(t.at); x++ {
			add(t.cut(x, 0, 0), t.cut(x-1, 0, 0))
		}
	}
	answers := map[int64][]*big.Int{}
	of = make([][]*big.Int, p.n)
	for i, w := range weights {
		if answers[w] == nil && sizes {
			answers[w] = p.tipped(t, w, dual)
		} else if answers[w] == nil {
			answers[w] = []*big.Int{t.total(w)}
		}
		of[i] = answers[w]
	}
	if dual {
		return of, lost, words
	}
	all := new(big.Int).Lsh(big.NewInt(1), uint(p.n))
	return of, all.Sub(all, lost), words
}

// total counts the sets that a member of weight w tips in a band of running totals
// without sizes.
func (t *band) total(w int64) *big.Int {
	if w == 0 {
		return new(big.Int)
	}
	// Those that count and those that count against are summed apart, so that no
	// number ever leaves its words; each sum is at most the number of all sets.
	sums := [2][]uint64{make([]uint64, t.limb), make([]uint64, t.limb)}
	step := len(t.at) // of a member who was never joined: see tipped
	if w < int64(step) {
		step = int(w)
	}
	for top, odd := len(t.at)-1, 0; top >= 0; top, odd = top-step, 1-odd {
		add(sums[odd], t.cut(top, 0, 0))
		if top >= step { // as much as was just added, or less
			sub(sums[odd], t.cut(top-step, 0, 0))
		}
	}
	sub(sums[0], sums[1])
	return number(sums[0])
}

// tipped counts the sets that a member of weight w tips, by their number of members.
func (p *plan) tipped(t *band, w int64, dual bool) []*big.Int {
	sums := [2][]uint64{make([]uint64, (p.n+1)*t.limb), make([]uint64, (p.n+1)*t.limb)} // as in total
	if w > 0 {
		for x := len(t.at) - 1; x >= 0; x-- {
			// A member who reaches the quota alone was never joined: he has no factor to
			// take out, and all sets below the quota are tipped.
			block := 0
			if w < int64(len(t.at)) {
				block = (len(t.at) - 1 - x) / int(w)
			}
			from, to := int(t.low[x]), min(int(t.high[x]), p.n-block)
			if from <= to {
				add(sums[block%2][(from+block)*t.limb:(to+block+1)*t.limb], t.cut(x, from, to))
			}
		}
		sub(sums[0], sums[1])
	}
	list := make([]*big.Int, p.n)
	for s := range list {
		at := s
		if dual {
			at = p.n - 1 - s
		}
		list[s] = number(sums[0][at*t.limb : (at+1)*t.limb])
	}
	return list
}
