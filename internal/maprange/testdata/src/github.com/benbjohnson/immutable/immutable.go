// Package immutable has the shape of the module of that name, as far as the test
// needs it.
package immutable

type Map[K comparable, V any] struct{}

func (*Map[K, V]) Iterator() *int { return nil }
func (*Map[K, V]) Get(k K) (v V)  { return v }

type SortedMap[K comparable, V any] struct{}

func (*SortedMap[K, V]) Iterator() *int { return nil }

type Set[T any] struct{}

func (Set[T]) Iterator() *int { return nil }
func (Set[T]) Items() []T     { return nil }
