package force_test

import (
	"flag"
	"testing"

	"mithaq/words"

	"pgregory.net/rapid"
)

// Every run draws the same numbers; a failure prints the seed, and -rapid.seed asks
// for others.
func init() { _ = flag.Set("rapid.seed", "2022") }

// The ledger computes in ranges. Here a range is what it means: the set of the
// numbers that it holds, written out. Bounds stay below edge, and an open range goes on far
// beyond it.
const (
	edge = 8
	far  = 4 * edge
)

func set(r words.Range) (ns []int64) {
	for n := int64(0); n <= far; n++ {
		if (r.Min == nil || *r.Min <= n) && (r.Max == nil || n <= *r.Max) {
			ns = append(ns, n)
		}
	}
	return ns
}

func holds(r words.Range, n int64) bool {
	return (r.Min == nil || *r.Min <= n) && (r.Max == nil || n <= *r.Max)
}

func bounded(rs ...words.Range) bool {
	for _, r := range rs {
		if r.Min == nil || r.Max == nil {
			return false
		}
	}
	return true
}

var drawRange = rapid.Custom(func(t *rapid.T) words.Range {
	bound := rapid.Ptr(rapid.Int64Range(0, edge), true)
	r := words.Range{Min: bound.Draw(t, "min"), Max: bound.Draw(t, "max")}
	if r.Min != nil && r.Max != nil && *r.Min > *r.Max {
		r.Min, r.Max = r.Max, r.Min
	}
	return r
})

// exactly wants r to hold every number of ns, and, where tight, to have its ends
// among them.
func exactly(t *rapid.T, what string, r words.Range, ns []int64, tight bool) {
	lo, hi := ns[0], ns[0]
	for _, n := range ns {
		lo, hi = min(lo, n), max(hi, n)
		if !holds(r, n) {
			t.Fatalf("%s: got %s, which does not hold %d", what, r, n)
		}
	}
	if !r.Valid() {
		t.Fatalf("%s: got %v, which is no quantity", what, r)
	}
	if tight && (*r.Min != lo || *r.Max != hi) {
		t.Fatalf("%s: got %s, want %d–%d", what, r, lo, hi)
	}
}

func TestRangesAgainstSets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawRange.Draw(t, "a"), drawRange.Draw(t, "b")
		tight := bounded(a, b)
		var sums, differences []int64
		above := true
		for _, x := range set(a) {
			for _, y := range set(b) {
				sums = append(sums, x+y)
				differences = append(differences, max(x-y, 0))
				above = above && x > y
			}
		}
		exactly(t, "a+b", a.Add(b), sums, tight)
		exactly(t, "a-b", a.Sub(b), differences, tight)
		exactly(t, "both claims", a.Hull(b), append(set(a), set(b)...), tight)
		if got := a.Exceeds(b); got != above {
			t.Fatalf("%s exceeds %s: got %v, want %v", a, b, got, above)
		}
		if got, want := a.Add(b).String(), b.Add(a).String(); got != want {
			t.Fatalf("a+b is %s, b+a is %s", got, want)
		}
		if got, want := a.Hull(b).String(), b.Hull(a).String(); got != want {
			t.Fatalf("two claims: %s, in the other order %s", got, want)
		}
		// Only a range with both its bounds says a number: "at most none" is not "none".
		one := set(a)
		if n, ok := a.Exact(); ok != (len(one) == 1 && a.Min != nil) || ok && n != one[0] {
			t.Fatalf("%s is exactly %d: %v, it holds %v", a, n, ok, one)
		}
		if got, want := a.IsNone(), bounded(a) && len(one) == 1 && one[0] == 0; got != want {
			t.Fatalf("%s is none: got %v, want %v", a, got, want)
		}
	})
}
