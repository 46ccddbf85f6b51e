package archtest

import (
	"path"
	"slices"
	"strings"
)

// banned are names that say nothing of what is inside. What would go there has a
// noun to go to.
var banned = []string{"utils", "util", "models", "common", "services", "helpers"}

// Arrows holds every import to the table, and every package to a line in it.
func Arrows(t *Tree, rooms []Room) []Fault {
	var faults []Fault
	seen := map[string]bool{}
	for i := range t.Go {
		f := &t.Go[i]
		room := find(rooms, f.Dir)
		if !seen[f.Dir] {
			seen[f.Dir] = true
			faults = append(faults, names(f)...)
			if room == nil {
				faults = append(faults, Fault{f.Dir, 0, "this package is in no room: add {Dir: \"" + f.Dir + "\", May: …} to Rooms in internal/archtest/rooms.go with what it may import and whether it is pure, and a line to ARCHITECTURE.md"})
			}
		}
		if room == nil {
			continue
		}
		for _, imp := range f.imports() {
			if dir, ok := imp.ours(); ok {
				if why := arrow(rooms, room, dir, f.Test); why != "" {
					faults = append(faults, f.fault(imp.pos, "%s", why))
				}
			}
		}
	}
	for _, r := range rooms {
		if !seen[r.Dir] {
			faults = append(faults, Fault{r.Dir, 0, "Rooms in internal/archtest/rooms.go has a line for this folder, and there is no package in it: take the line out"})
		}
	}
	return faults
}

// names refuses packages whose name says nothing.
func names(f *GoFile) []Fault {
	parts := append(strings.Split(f.Dir, "/"), f.AST.Name.Name)
	for _, name := range banned {
		if slices.Contains(parts, name) {
			return []Fault{f.fault(f.AST.Name.Pos(), "no package is called %s: name it after what it holds", name)}
		}
	}
	return nil
}

// arrow says why a file of a room may not import the package in a folder, or "".
func arrow(rooms []Room, from *Room, to string, test bool) string {
	if test && to == from.Dir {
		return ""
	}
	if slices.Contains(strings.Split(to, "/"), "cmd") {
		return "nobody imports a command: move what you need out of " + to
	}
	target := find(rooms, to)
	if target == nil {
		return importPath(to) + " is in no room of internal/archtest/rooms.go"
	}
	if target.TestOnly && !test && !from.TestOnly {
		return importPath(to) + " is for tests only"
	}
	may := from.May
	if test {
		may = slices.Concat(may, from.Tests)
	}
	if slices.Contains(may, Everything) || slices.Contains(may, to) {
		return ""
	}
	if slices.Contains(nouns, from.Dir) && slices.Contains(nouns, to) {
		return "one noun knows no other: let " + from.Dir + " and " + to + " meet in an acts_*.go file of the root package"
	}
	what := path.Join(Module, from.Dir)
	if test {
		what = "a test of " + what
	}
	allowed := "nothing of ours"
	if len(may) > 0 {
		allowed = strings.Join(may, ", ")
	}
	return what + " may not import " + importPath(to) + " (it may import: " + allowed + "; the table is internal/archtest/rooms.go)"
}
