package words

import (
	"iter"

	"github.com/benbjohnson/immutable"
)

// A List is a persistent list: Append returns another and leaves the receiver as it
// was, sharing what they have in common. The zero List is empty.
type List[T any] struct {
	// The elements are pointers because appending copies a node of 32 of them. What
	// they point to is never changed.
	l *immutable.List[*T]
}

// Len returns the number of elements.
func (l List[T]) Len() int {
	if l.l == nil {
		return 0
	}
	return l.l.Len()
}

// Get returns element i.
func (l List[T]) Get(i int) *T { return l.l.Get(i) }

// Append returns the list with one more element.
func (l List[T]) Append(v T) List[T] { return l.Share(&v) }

// Share is Append of an element that another list yielded: both have it, and nobody
// changes it.
func (l List[T]) Share(v *T) List[T] {
	if l.l == nil {
		l.l = immutable.NewList[*T]()
	}
	return List[T]{l.l.Append(v)}
}

// Set returns the list with another element i.
func (l List[T]) Set(i int, v T) List[T] { return List[T]{l.l.Set(i, &v)} }

// First returns the first n elements.
func (l List[T]) First(n int) List[T] {
	if n == 0 {
		return List[T]{}
	}
	return List[T]{l.l.Slice(0, n)}
}

// Each yields the elements in order, from the one at index from on.
func (l List[T]) Each(from int) iter.Seq2[int, *T] {
	return func(yield func(int, *T) bool) {
		if from >= l.Len() {
			return
		}
		it := l.l.Iterator()
		for it.Seek(from); !it.Done(); {
			i, v := it.Next()
			if !yield(i, v) {
				return
			}
		}
	}
}

// All returns the elements as a slice of their own.
func (l List[T]) All() []T {
	out := make([]T, 0, l.Len())
	for _, v := range l.Each(0) {
		out = append(out, *v)
	}
	return out
}
