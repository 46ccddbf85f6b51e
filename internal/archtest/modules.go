package archtest

import (
	"io/fs"
	"slices"
	"strings"

	"golang.org/x/mod/modfile"
)

// A Dependency is a module that we lean on.
type Dependency struct {
	Path string
	Why  string
	// In lists the rooms whose own files may import it; test files and test-only
	// rooms may import all of them. None at all means that it is for tests.
	In []string
}

// Modules are all modules that this repository imports. What is not here must not be
// imported; what is here must be.
var Modules = []Dependency{
	{"github.com/agext/levenshtein", "suggests the name that was meant", []string{"charter"}},
	{"github.com/benbjohnson/immutable", "persistent lists and maps, so that a state is a value and a draft costs nothing", []string{"words", "record", "member", "situation", "council", "agreement", "force", "measure", ".", "view"}},
	{"github.com/chromedp/chromedp", "drives a real browser in tests", nil},
	{"github.com/emersion/go-sasl", "how the mail server of tests asks for a password", nil},
	{"github.com/emersion/go-smtp", "a real mail server on this machine, to which tests send", nil},
	{"github.com/go-playground/locales", "plural forms and dates by language", []string{"lang"}},
	{"github.com/google/go-cmp", "says in a test where two values differ", nil},
	{"github.com/hashicorp/hcl/v2", "the language of charters and cases, with a place for every fault", []string{"charter/hcl", "founding", "notify", "replay"}},
	{"github.com/nicksnyder/go-i18n/v2", "message files in three languages", []string{"lang"}},
	{"github.com/rogpeppe/go-internal", "scripts that run the built command, and archives of small files", nil},
	{"github.com/spf13/cobra", "subcommands, flags and their help", []string{"cmd/mithaq"}},
	{"github.com/transparency-dev/formats", "another implementation of cosignatures, to hold ours to", nil},
	{"github.com/transparency-dev/merkle", "another implementation of the tree's proofs, to hold ours to", nil},
	{"github.com/wneessen/go-mail", "mail with encryption that is not given up, and headers in every script; the standard net/smtp is frozen and writes no letters", []string{"notify"}},
	{"github.com/zclconf/go-cty", "the values of HCL", []string{"charter/hcl", "founding", "notify", "replay"}},
	{"golang.org/x/crypto", "certificates from an ACME authority, by those who write Go's TLS", []string{"cmd/mithaq"}},
	{"golang.org/x/mod", "the arithmetic of the transparency tree and the signed note, as Go's own checksum database uses them; reads go.mod", []string{"record", "tiles", "internal/archtest"}},
	{"golang.org/x/text", "languages, numbers and collation; what letters are alike", []string{"lang", "view"}},
	{"golang.org/x/tools", "the analyzer for the order of maps", []string{"internal/maprange", "internal/maprange/cmd/maprange"}},
	{"modernc.org/sqlite", "SQLite without cgo", []string{"sqlite"}},
	{"pgregory.net/rapid", "random journeys with a seed that shrinks", nil},
}

// Leaning holds the imports of all files, and the direct requirements in go.mod,
// to the list of dependencies.
func Leaning(t *Tree, fsys fs.FS, deps []Dependency, rooms []Room) ([]Fault, error) {
	const name = "go.mod"
	body, err := fs.ReadFile(fsys, name)
	if err != nil {
		return nil, err
	}
	mod, err := modfile.Parse(name, body, nil)
	if err != nil {
		return nil, err
	}
	var faults []Fault
	used := map[string]bool{}
	for i := range t.Go {
		f := &t.Go[i]
		for _, imp := range f.imports() {
			if _, ours := imp.ours(); ours || imp.standard() || imp.path == "C" {
				continue
			}
			at := slices.IndexFunc(deps, func(d Dependency) bool {
				return imp.path == d.Path || strings.HasPrefix(imp.path, d.Path+"/")
			})
			if at < 0 {
				faults = append(faults, f.fault(imp.pos, "%s is of no module on the list: do without it, or add its module to Modules in internal/archtest/modules.go with the reason", imp.path))
				continue
			}
			d := &deps[at]
			used[d.Path] = true
			room := find(rooms, f.Dir)
			switch {
			case f.Test || room != nil && room.TestOnly || slices.Contains(d.In, f.Dir):
			case len(d.In) == 0:
				faults = append(faults, f.fault(imp.pos, "%s is for tests only (internal/archtest/modules.go)", d.Path))
			default:
				faults = append(faults, f.fault(imp.pos, "%s belongs in %s only: keep it behind their walls, or add this room in internal/archtest/modules.go", d.Path, strings.Join(d.In, ", ")))
			}
		}
	}
	for _, d := range deps {
		if !used[d.Path] {
			faults = append(faults, Fault{name, 0, "nothing imports " + d.Path + ": take it out of Modules in internal/archtest/modules.go"})
		}
	}
	for _, r := range mod.Require {
		listed := slices.ContainsFunc(deps, func(d Dependency) bool { return d.Path == r.Mod.Path })
		if listed == r.Indirect {
			why := r.Mod.Path + " is required directly, and is not in Modules in internal/archtest/modules.go"
			if listed {
				why = r.Mod.Path + " is marked // indirect, and is one of Modules in internal/archtest/modules.go: run go mod tidy"
			}
			faults = append(faults, Fault{name, r.Syntax.Start.Line, why})
		}
	}
	if len(mod.Replace) > 0 {
		faults = append(faults, Fault{name, mod.Replace[0].Syntax.Start.Line, "no module is replaced: what we build is what others published"})
	}
	return faults, nil
}
