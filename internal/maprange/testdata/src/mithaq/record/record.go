package record

import (
	"iter"
	"slices"

	"github.com/benbjohnson/immutable"
)

// keys may iterate: it is known to be in no order.
func keys(m *immutable.Map[string, int]) iter.Seq[string] {
	return func(yield func(string) bool) { m.Iterator() }
}

func others(m *immutable.Map[string, int]) {
	m.Iterator() // want `in its hash's order`
	_ = slices.Sorted(keys(m))
	for range keys(m) { // want `mithaq/record.keys is in random order`
		return
	}
}
