package archtest

import (
	"path"
	"strings"
	"testing"
	"testing/fstest"
)

// Every check must bite: each of these trees has one planted fault of one kind,
// and the same functions that hold the repository must find it, at its place. In
// fixtures, % stands between the parts of a word that this file may not hold.

// plant returns a tree of files. "-- name" begins a file.
func plant(t *testing.T, text string) (*Tree, fstest.MapFS) {
	t.Helper()
	fsys := fstest.MapFS{}
	var name string
	for line := range strings.Lines(strings.ReplaceAll(text, "%", "")) {
		if n, ok := strings.CutPrefix(line, "-- "); ok {
			name = strings.TrimSpace(n)
			fsys[name] = &fstest.MapFile{}
			continue
		}
		fsys[name].Data = append(fsys[name].Data, line...)
	}
	tree, err := Read(fsys)
	if err != nil {
		t.Fatal(err)
	}
	return tree, fsys
}

// bites checks that there is exactly the fault that is wanted: its place, and a part of what it
// says; or none.
func bites(t *testing.T, got []Fault, place, why string) {
	t.Helper()
	if place == "" {
		if len(got) > 0 {
			t.Errorf("got %v, want no fault", got)
		}
		return
	}
	if len(got) != 1 || !strings.HasPrefix(got[0].String(), place+": ") || !strings.Contains(got[0].Why, why) {
		t.Errorf("got %v\nwant one fault at %s with %q", got, place, why)
	}
}

// only returns the rows of the table for some folders.
func only(dirs ...string) []Room {
	var rooms []Room
	for _, d := range dirs {
		rooms = append(rooms, *find(Rooms, d))
	}
	return rooms
}

func TestArrowsBite(t *testing.T) {
	for _, tc := range []struct {
		name, text string
		rooms      []Room
		place, why string
	}{
		{"nothing wrong", "-- words/a.go\npackage words\n-- rule/a.go\npackage rule\nimport \"mithaq/words\"\n", only("words", "rule"), "", ""},
		{"a noun knows another", "-- force/a.go\npackage force\n\nimport \"mithaq/council\"\n-- council/a.go\npackage council\n",
			only("force", "council"), "force/a.go:3", "one noun knows no other"},
		{"so does its test", "-- force/a_test.go\npackage force_test\nimport \"mithaq/council\"\n-- council/a.go\npackage council\n",
			only("force", "council"), "force/a_test.go:2", "one noun knows no other"},
		{"the base looks up", "-- words/a.go\npackage words\nimport m \"mithaq\"\n-- a.go\npackage mithaq\n",
			only("words", "."), "words/a.go:2", "mithaq/words may not import mithaq (it may import: nothing of ours"},
		{"canon knows words", "-- canon/a.go\npackage canon\nimport \"mithaq/words\"\n-- words/a.go\npackage words\n",
			only("canon", "words"), "canon/a.go:2", "may not import mithaq/words"},
		{"the record knows a noun", "-- record/a.go\npackage record\nimport \"mithaq/force\"\n-- force/a.go\npackage force\n",
			only("record", "force"), "record/a.go:2", "may not import mithaq/force"},
		{"a store knows the law", "-- sqlite/a.go\npackage sqlite\nimport \"mithaq/charter\"\n-- charter/a.go\npackage charter\n",
			only("sqlite", "charter"), "sqlite/a.go:2", "may not import mithaq/charter"},
		{"the model knows its language", "-- charter/a.go\npackage charter\nimport _ \"mithaq/charter/hcl\"\n-- charter/hcl/a.go\npackage hcl\n",
			only("charter", "charter/hcl"), "charter/a.go:2", "may not import mithaq/charter/hcl"},
		{"a page sees a store", "-- web/a.go\npackage web\nimport \"mithaq/sqlite\"\n-- sqlite/a.go\npackage sqlite\n",
			only("web", "sqlite"), "web/a.go:2", "may not import mithaq/sqlite"},
		{"a page sees the keeper", "-- web/a.go\npackage web\nimport \"mithaq/keeper\"\n-- keeper/a.go\npackage keeper\n",
			only("web", "keeper"), "web/a.go:2", "may not import mithaq/keeper"},
		{"its test may", "-- web/a_test.go\npackage web\nimport \"mithaq/keeper\"\n-- keeper/a.go\npackage keeper\n",
			only("web", "keeper"), "", ""},
		{"a view knows the keeper", "-- view/a.go\npackage view\nimport \"mithaq/keeper\"\n-- keeper/a.go\npackage keeper\n",
			only("view", "keeper"), "view/a.go:2", "may not import mithaq/keeper"},
		{"words for people know a view", "-- lang/a.go\npackage lang\nimport \"mithaq/view\"\n-- view/a.go\npackage view\n",
			only("lang", "view"), "lang/a.go:2", "may not import mithaq/view"},
		{"somebody imports a command", "-- replay/a.go\npackage replay\nimport \"mithaq/cmd/mithaq\"\n-- cmd/mithaq/a.go\npackage main\n",
			only("replay", "cmd/mithaq"), "replay/a.go:2", "nobody imports a command"},
		{"even in a test that may import everything", "-- replay/a_test.go\npackage replay\nimport \"mithaq/cmd/mithaq\"\n-- cmd/mithaq/a.go\npackage main\n",
			only("replay", "cmd/mithaq"), "replay/a_test.go:2", "nobody imports a command"},
		{"the program leans on a test room", "-- cmd/mithaq/a.go\npackage main\nimport \"mithaq/record/recordtest\"\n-- record/recordtest/a.go\npackage recordtest\n",
			only("cmd/mithaq", "record/recordtest"), "cmd/mithaq/a.go:2", "for tests only"},
		{"a package without a room", "-- words/a.go\npackage words\n-- gossip/a.go\npackage gossip\n",
			only("words"), "gossip", `add {Dir: "gossip", May: …} to Rooms`},
		{"an import without a room", "-- replay/a.go\npackage replay\nimport \"mithaq/gossip\"\n",
			only("replay"), "replay/a.go:2", "mithaq/gossip is in no room"},
		{"a room without a package", "-- words/a.go\npackage words\n", only("words", "rule"), "rule", "take the line out"},
		{"a folder that says nothing", "-- utils/a.go\npackage text\n", []Room{{Dir: "utils"}}, "utils/a.go:1", "no package is called utils"},
		{"a name that says nothing", "-- view/a.go\npackage helpers\n", only("view"), "view/a.go:1", "no package is called helpers"},
		{"testdata is nobody's room", "-- words/a.go\npackage words\n-- words/testdata/x/a.go\npackage x\nimport \"mithaq/sqlite\"\n", only("words"), "", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			tree, _ := plant(t, tc.text)
			bites(t, Arrows(tree, tc.rooms), tc.place, tc.why)
		})
	}
}

func TestPurityBites(t *testing.T) {
	for _, tc := range []struct{ name, dir, text, line, why string }{
		{"reads the clock", "duty", "import \"time\"\nvar x = time.Now()\n", "3", "time.Now: the clock is the caller's"},
		{"under another name", "duty", "import clock \"time\"\nvar x = clock.Since\n", "3", "time.Since"},
		{"waits", "rule", "import \"time\"\nfunc f() { time.Sleep(1) }\n", "3", "time.Sleep"},
		{"has a timer", ".", "import \"time\"\nfunc f() { time.AfterFunc(1, f) }\n", "3", "time.AfterFunc"},
		{"has a ticker", "view", "import \"time\"\nvar x = time.NewTicker(1)\n", "3", "time.NewTicker"},
		{"sets a deadline", "record", "import \"context\"\nvar f = context.WithTimeout\n", "3", "context.WithTimeout"},
		{"has the machine's time zone", "words", "import \"time\"\nvar x = time.Local\n", "3", "time zone"},
		{"reads a zone table", "words", "import \"time\"\nvar x, _ = time.LoadLocation(\"Asia/Almaty\")\n", "3", "time zone"},
		{"makes a local time", "words", "import \"time\"\nvar x = time.UnixMilli(1).String()\n", "3", "time zone"},
		{"makes a time in UTC", "words", "import \"time\"\nvar x = time.UnixMilli(1).UTC()\n", "", ""},
		{"a local name is not the package", "words", "import \"time\"\nvar d time.Duration\nfunc f(time struct{ Now int }) int { return time.Now }\n", "", ""},
		{"reads a file", "charter", "import \"os\"\n", "2", `pure and may not import "os"`},
		{"reads a file system", "charter", "import \"io/fs\"\n", "2", "io/fs"},
		{"uses the network", "situation", "import \"net/http\"\n", "2", "net/http"},
		{"draws lots", "rule", "import \"math/rand/v2\"\n", "2", "math/rand/v2"},
		{"draws a key", "canon", "import \"crypto/rand\"\n", "2", "crypto/rand"},
		{"draws a key by another name", "record", "import \"crypto/ed25519\"\nvar a, b, c = ed25519.GenerateKey(nil)\n", "3", "draws no randomness"},
		{"asks a database", "record", "import \"database/sql\"\n", "2", "database/sql"},
		{"logs", "view", "import \"log/slog\"\n", "2", "log/slog"},
		{"calls the system", "force", "import \"syscall\"\n", "2", "syscall"},
		{"floats", "force", "import \"math\"\n", "2", `"math"`},
		{"prints", "council", "import \"fmt\"\nfunc f() { fmt.Println() }\n", "3", "fmt.Println"},
		{"prints without an import", "council", "func f() { println(1) }\n", "2", "println"},
		{"hides where calls go", "council", "import . \"time\"\n", "2", "with a dot"},
		{"starts a goroutine", "measure", "func f() { go f() }\n", "2", "no goroutine"},
		{"lets chance choose", "measure", "func f(a, b chan int) {\n\tselect {\n\tcase <-a:\n\tcase <-b:\n\t}\n}\n", "3", "selects"},
		{"the record may stream and spread", "record", "import (\n\"bufio\"\n\"io\"\n\"sync\"\n)\n", "", ""},
		{"another room may not", "rule", "import \"sync\"\n", "2", `"sync"`},
		{"a room that is not pure may", "keeper", "import (\n\"os\"\n\"time\"\n)\nvar x = time.Now()\n", "", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			file, place := path.Join(tc.dir, "a.go"), ""
			if tc.line != "" {
				place = file + ":" + tc.line
			}
			tree, _ := plant(t, "-- "+file+"\npackage p\n"+tc.text)
			bites(t, Purity(tree, Rooms), place, tc.why)
		})
	}
	tree, _ := plant(t, "-- rule/a_test.go\npackage rule\nimport \"os\"\n")
	bites(t, Purity(tree, Rooms), "", "")
}

func TestShapeBites(t *testing.T) {
	const doc = "-- a/doc.go\n// Package a is an example.\npackage a\n"
	for _, tc := range []struct{ name, text, place, why string }{
		{"nothing wrong", doc + "-- a/b.go\npackage a\n-- a/c_test.go\n// A file about something.\npackage a\n", "", ""},
		{"no package comment", "-- a/a.go\npackage a\n", "a", "no comment: teach its idea in a/doc.go"},
		{"two package comments", doc + "-- a/b.go\n// Package a is another.\npackage a\n", "a", "more than one comment: a/b.go, a/doc.go"},
		{"in another file", "-- a.go\n// Package a is an example.\npackage a\n", "a.go", "belongs in doc.go"},
		{"a long file", doc + "-- a/b.go\npackage a\n" + strings.Repeat("\n", 800), "a/b.go:801", "longer than 800 lines"},
		{"a file just so long", doc + "-- a/b.go\npackage a\n" + strings.Repeat("\n", 799), "", ""},
		{"cgo", doc + "-- a/b.go\npackage a\nimport \"C\"\n", "a/b.go:2", "no cgo"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			tree, _ := plant(t, tc.text)
			bites(t, Shape(tree), tc.place, tc.why)
		})
	}
}

func TestTextsBite(t *testing.T) {
	for _, tc := range []struct{ name, text, place, why string }{
		{"nothing wrong", "-- a.md\nThe folder ./work/ and https://example.org/work/life, context.TO%DO() and TO%DO(#12): mend it.\n", "", ""},
		{"a machine's folder", "-- a.md\n\nSee /wo%rk/main.\n", "a.md:2", "names a folder of a machine"},
		{"in a string", "-- a.go\npackage a\n\nconst x = \"/wo%rk/x\"\n", "a.go:3", "names a folder of a machine"},
		{"somebody's home", "-- x/a.sh\ncd /ho%me/amal/mithaq\n", "x/a.sh:1", "names a folder of a machine"},
		{"even in testdata", "-- x/testdata/a.txt\nfile:/ro%ot/x\n", "x/testdata/a.txt:1", "names a folder of a machine"},
		{"a registry", "-- a.sh\nexport X=https://proxy.gol%ang.org\n", "a.sh:1", "names a registry"},
		{"unfinished", "-- a.go\npackage a\n// TO%DO: later\n", "a.go:2", "without a reason"},
		{"unfinished, by a name", "-- a.go\npackage a\n// FIX%ME(amal)\n", "a.go:2", "without a reason"},
		{"unfinished, with a number alone", "-- a.go\npackage a\n// X%XX(#3):\n", "a.go:2", "without a reason"},
		{"ignored files are not committed", "-- .gitignore\ndata/\n/built\n*.out\n-- data/a\n/wo%rk/\n-- built\n/wo%rk/\n-- x/y.out\n/wo%rk/\n", "", ""},
		{"only those", "-- .gitignore\n/built\n-- x/built\n/wo%rk/\n", "x/built:1", "names a folder of a machine"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			tree, _ := plant(t, tc.text)
			bites(t, Texts(tree), tc.place, tc.why)
		})
	}
}

func TestSetUpBites(t *testing.T) {
	for _, tc := range []struct{ name, text, place, why string }{
		{"nothing wrong", "# M\n## Set-up\n```sh\n$ go run ./cmd/mithaq demo # a story\n```\nand\n```sh\n./check\n```\n## Use\n```sh\nmithaq due\n```\n", "", ""},
		{"no section", "# M\n", "README.md", "no section"},
		{"a third command", "# M\n## Set-up\n```sh\ngo run ./cmd/mithaq demo\n./check\nmake install\n```\n", "README.md:2", "`make install`"},
		{"one is missing", "# M\n## Setting up\n```sh\n./check\n```\n", "README.md:2", "it must have exactly"},
		{"another order of words", "# M\n## Set up\n```sh\ngo run ./cmd/mithaq demo --data x\n./check\n```\n", "README.md:2", "it must have exactly"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			tree, _ := plant(t, "-- README.md\n"+tc.text)
			bites(t, SetUp(tree), tc.place, tc.why)
		})
	}
	tree, _ := plant(t, "-- a.md\n")
	bites(t, SetUp(tree), "README.md", "there is none")
}

func TestModulesBite(t *testing.T) {
	deps := []Dependency{
		{"example.org/shown", "shows", []string{"web"}},
		{"example.org/tested", "tests", nil},
	}
	const mod = "-- go.mod\nmodule mithaq\n\nrequire (\n\texample.org/other v1.0.0 // indirect\n\texample.org/shown v1.0.0\n\texample.org/tested v1.0.0\n)\n"
	const good = "-- web/a.go\npackage web\nimport \"example.org/shown/sub\"\n-- web/a_test.go\npackage web\nimport \"example.org/tested\"\n"
	for _, tc := range []struct{ name, text, place, why string }{
		{"nothing wrong", mod + good, "", ""},
		{"not on the list", mod + good + "-- a.go\npackage mithaq\n\nimport \"example.org/other\"\n", "a.go:3", "example.org/other is of no module on the list"},
		{"a name that begins alike", mod + good + "-- a.go\npackage mithaq\n\nimport \"example.org/shownmore\"\n", "a.go:3", "of no module on the list"},
		{"in another room", mod + good + "-- a.go\npackage mithaq\nimport \"example.org/shown\"\n", "a.go:2", "belongs in web only"},
		{"a test's in the program", mod + good + "-- web/b.go\npackage web\nimport \"example.org/tested\"\n", "web/b.go:2", "for tests only"},
		{"a test room may use a test's", mod + good + "-- bench/a.go\npackage bench\nimport \"example.org/tested\"\n", "", ""},
		{"on the list for nothing", mod + "-- web/a.go\npackage web\nimport \"example.org/shown\"\n", "go.mod", "nothing imports example.org/tested"},
		{"required and not listed", strings.Replace(mod, " // indirect", "", 1) + good, "go.mod:4", "is required directly"},
		{"listed and marked indirect", strings.Replace(mod, "tested v1.0.0", "tested v1.0.0 // indirect", 1) + good, "go.mod:6", "run go mod tidy"},
		{"replaced", mod + "\nreplace example.org/shown => ../shown\n" + good, "go.mod:9", "no module is replaced"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			tree, fsys := plant(t, tc.text)
			faults, err := Leaning(tree, fsys, deps, Rooms)
			if err != nil {
				t.Fatal(err)
			}
			bites(t, faults, tc.place, tc.why)
		})
	}
}
