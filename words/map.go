package words

import (
	"iter"

	"github.com/benbjohnson/immutable"
)

// A Map is a persistent map from strings, in their order: Set returns another and
// leaves the receiver as it was. The zero Map is empty.
type Map[V any] struct {
	// The values are pointers because setting one copies a node of 32 of them. What they
	// point to is never changed.
	m *immutable.SortedMap[string, *V]
}

// Len returns the number of keys.
func (m Map[V]) Len() int {
	if m.m == nil {
		return 0
	}
	return m.m.Len()
}

// Get returns the value of a key.
func (m Map[V]) Get(key string) (v V, ok bool) {
	if m.m == nil {
		return v, false
	}
	p, ok := m.m.Get(key)
	if !ok {
		return v, false
	}
	return *p, true
}

// Set returns the map with a value under a key.
func (m Map[V]) Set(key string, v V) Map[V] {
	if m.m == nil {
		m.m = immutable.NewSortedMap[string, *V](nil)
	}
	return Map[V]{m.m.Set(key, &v)}
}

// All yields keys and values in the order of the keys.
func (m Map[V]) All() iter.Seq2[string, V] {
	return func(yield func(string, V) bool) {
		if m.m == nil {
			return
		}
		for it := m.m.Iterator(); !it.Done(); {
			k, v, _ := it.Next()
			if !yield(k, *v) {
				return
			}
		}
	}
}
