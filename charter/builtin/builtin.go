package builtin

import (
	"fmt"
	"io/fs"
	"strings"

	"mithaq/charter"
	"mithaq/charter/asean"
	"mithaq/charter/boxcard"
	"mithaq/charter/csto"
	"mithaq/charter/emac"
	"mithaq/charter/eu"
	"mithaq/charter/hcl"
	"mithaq/charter/nato"
)

// editions are sorted by name.
var editions = []struct {
	name  string
	files fs.FS
}{
	{"asean", asean.Files},
	{"boxcard", boxcard.Files},
	{"csto", csto.Files},
	{"emac", emac.Files},
	{"eu", eu.Files},
	{"nato", nato.Files},
}

// Names lists the charters that are built in, sorted.
func Names() []string {
	names := make([]string, len(editions))
	for i, e := range editions {
		names[i] = e.name
	}
	return names
}

// Listed spells the names for a sentence: `"csto", "nato"`.
func Listed() string { return `"` + strings.Join(Names(), `", "`) + `"` }

// Files returns the files of a charter as they were written, or nil when none has this
// name. They stand at the root of the file system.
func Files(name string) fs.FS {
	for _, e := range editions {
		if e.name == name {
			return e.files
		}
	}
	return nil
}

// Load compiles a charter and returns it with its texts. It reads the files each time:
// nothing is read before somebody asks. The error is an fs.ErrNotExist when none has
// this name.
func Load(name string) (*charter.Charter, []hcl.Text, error) {
	files := Files(name)
	if files == nil {
		return nil, nil, fmt.Errorf("no charter %q is built in, there are %s: %w", name, Listed(), fs.ErrNotExist)
	}
	return hcl.Load(files, ".")
}
