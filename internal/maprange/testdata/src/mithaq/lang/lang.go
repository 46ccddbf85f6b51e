package lang

import "maps"

func free(m map[string]int) (n int) {
	for _, v := range m {
		n += v
	}
	for k := range maps.Keys(m) {
		n += len(k)
	}
	return n
}
