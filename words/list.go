package words

import "github.com/benbjohnson/immutable"

// Slice copies a persistent list into a slice.
func Slice[T any](l *immutable.List[T]) []T {
	out := make([]T, 0, l.Len())
	for it := l.Iterator(); !it.Done(); {
		_, v := it.Next()
		out = append(out, v)
	}
	return out
}
