package rule

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"sync"

	"github.com/benbjohnson/immutable"
)

type seats map[string]int

type named = seats

type table interface{ ~map[string]int }

func ranges(m map[string]int, s seats, n named, list []int) {
	for range m { // want `range over a map`
	}
	for k := range m { // want `range over a map`
		_ = k
	}
	for k, v := range s { // want `range over a map`
		_, _ = k, v
	}
	for range n { // want `range over a map`
	}
	for range list {
	}
	for range slices.Sorted(maps.Keys(m)) {
	}
	func() {
		for range m { // want `range over a map`
		}
	}()
}

func generic[M ~map[string]int, E map[string]int | seats, L ~[]int](m M, e E, l L) {
	for range m { // want `range over a map`
	}
	for range e { // want `range over a map`
	}
	for range l {
	}
}

func constrained[M table](m M) {
	for range m { // want `range over a map`
	}
}

func calls(m map[string]int) {
	for k := range maps.Keys(m) { // want `maps.Keys is in random order`
		_ = k
	}
	_ = slices.Collect(maps.Values(m)) // want `maps.Values is in random order`
	for range maps.All(m) {            // want `maps.All is in random order`
	}
	keys := slices.Collect(maps.Keys(m)) // want `maps.Keys is in random order`
	slices.Sort(keys)
	_ = slices.Sorted(first(maps.Keys(m))) // want `maps.Keys is in random order`
	f := maps.Keys[map[string]int]         // want `maps.Keys is in random order`
	_ = slices.Sorted(f(m))
	apply(maps.Keys, m) // want `maps.Keys is in random order`
	_ = slices.SortedFunc(slices.Values([]int{1, 2}), func(a, b int) int {
		for range maps.Keys(m) { // want `maps.Keys is in random order`
			return 1
		}
		return cmp.Compare(a, b)
	})

	_ = slices.Sorted(maps.Keys(m))
	_ = slices.Sorted((maps.Keys(m)))
	_ = slices.Sorted(maps.Keys[map[string]int](m))
	_ = slices.SortedFunc(maps.Values(m), cmp.Compare[int])
	_ = slices.SortedStableFunc(maps.Values(m), cmp.Compare[int])
	_ = slices.Sorted(slices.Values(append([]string{"a"}, slices.Collect(maps.Keys(m))...)))
	_ = maps.Clone(m)
	maps.Copy(m, m)
	_ = len(m)
	delete(m, "a")
}

func first(seq iter.Seq[string]) iter.Seq[string] {
	return func(yield func(string) bool) {
		for s := range seq {
			yield(s)
			return
		}
	}
}

func apply(f func(map[string]int) iter.Seq[string], m map[string]int) { f(m) }

func others(s *sync.Map, m *immutable.Map[string, int], sorted *immutable.SortedMap[string, int], set immutable.Set[string]) {
	s.Range(func(k, v any) bool { return true }) // want `in random order`
	m.Iterator()                                 // want `in its hash's order`
	m.Get("a")
	sorted.Iterator()
	set.Iterator() // want `in its hash's order`
	set.Items()    // want `in its hash's order`
}
