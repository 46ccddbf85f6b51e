package main

import (
	"io/fs"
	"path"

	"mithaq/cases"
	"mithaq/web"
)

// tours are those that lie beside the built-in cases, by the label of the crisis that each is about:
// the case's own. A tour that cannot be read is a fault of the program, and a test holds that none is.
func tours() map[string]web.Tour {
	out := map[string]web.Tour{}
	files, _ := fs.Glob(cases.FS, "*/tour.json")
	for _, file := range files {
		b, err := fs.ReadFile(cases.FS, file)
		if err != nil {
			continue
		}
		if t, err := web.ReadTour(b); err == nil {
			out[path.Dir(file)] = t
		}
	}
	return out
}
