// Package maprange finds, in the pure rooms, every place where the random order of
// a map could show.
//
// The same record must give the same state, the same findings and the same bytes
// everywhere. One loop over a map is enough to break that, once in a while, on
// somebody else's machine. So a pure room ranges over no map at all; it ranges
// over slices.Sorted(maps.Keys(m)). The keys, values or pairs of a map go
// directly to slices.Sorted, SortedFunc or SortedStableFunc, or through functions
// that only gather (slices.Collect, Values, Concat, AppendSeq, append) on the way
// there. There is no exception to ask for.
//
// The same holds for what iterates as maps do: sync.Map, and the hashed maps and
// sets of github.com/benbjohnson/immutable. Package reflect is not looked at:
// only canon and explore may import it (internal/archtest), and their tests hold
// the order.
package maprange
