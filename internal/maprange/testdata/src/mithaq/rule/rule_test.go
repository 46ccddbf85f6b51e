package rule

// Tests may do what they like.
func sum(m map[string]int) (n int) {
	for _, v := range m {
		n += v
	}
	return n
}
