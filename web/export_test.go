package web

// Patterns are the paths of all pages below the language, as the router has them.
func Patterns() (paths []string) {
	for _, r := range routes() {
		paths = append(paths, r.path)
	}
	return paths
}

// Thinned is what a slider draws of many acts.
var Thinned = thinned
