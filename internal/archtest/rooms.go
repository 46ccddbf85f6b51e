package archtest

import (
	"path"
	"slices"
)

// Module is the path of this module, and the import path of its root package.
const Module = "mithaq"

// A Room is a package and what it may know.
type Room struct {
	Dir string   // folder from the root of the repository; "." is the root package
	May []string // folders of the rooms that it may import; [Everything] for all but commands

	// Pure rooms compute. They read no clock, do no I/O, draw no randomness, start no
	// goroutine and never let the order of a map show; of the standard library they
	// import only what pureStd and Std list.
	Pure bool
	// Std is what a pure room imports of the standard library beyond pureStd.
	Std []string

	// Tests is what test files in the folder may import of ours beyond May and the
	// room itself.
	Tests []string
	// TestOnly rooms are imported by test files and by each other, and by nothing else.
	TestOnly bool
}

// Everything stands for all rooms but commands.
const Everything = "*"

// nouns are the rooms that hold one noun each. They never know one another: two
// nouns meet in the root package, and nowhere else.
var nouns = []string{"member", "situation", "council", "agreement", "force", "measure", "duty"}

// stores are the rooms that keep a record's rows. They know only bytes.
var stores = []string{"memory", "sqlite"}

// noun is the row of a noun's room.
func noun(dir string) Room {
	return Room{Dir: dir, Pure: true, May: []string{"words", "rule", "charter"}}
}

// money is the row of a room that counts money: math/big, because a sum of money is exact and has no
// largest one. Nothing there uses its floating point.
func money(r Room) Room {
	r.Std = []string{"math/big"}
	return r
}

// Rooms is the table of all packages of this repository. An arrow that is not here
// does not exist; to add one, add it here, and say in ARCHITECTURE.md why.
var Rooms = []Room{
	// The base. Words and canon know nothing of ours.
	{
		Dir: "canon", Pure: true,
		Tests: []string{"words"},
		// reflect: the encoder walks Go values, and sorts the keys of every map that it
		// meets. sync: a sync.Map remembers the layout of types. It is filled with a
		// pure function of the type, so that nobody can tell whether it was asked
		// before. A sync.Pool keeps memory to write in; what is returned is a copy.
		Std: []string{"reflect", "sync"},
	},
	{Dir: "words", Pure: true},
	{Dir: "rule", Pure: true, May: []string{"words"}},
	// math/big: the sets of members and the orders in which they come in are counted
	// exactly, and there are more of them than 64 bits can count. It computes with whole
	// numbers and fractions; nothing here uses its floating point.
	{Dir: "rule/power", Pure: true, May: []string{"rule"}, Std: []string{"math/big"}},
	{
		// record knows bytes, keys and hashes, and no noun.
		Dir: "record", Pure: true, May: []string{"canon", "words"},
		Tests: []string{"record/recordtest", "memory"},
		// bufio, io: the export is read from and written to a stream that the caller
		// opened. context: the Store contract, whose methods do I/O. ed25519: checking
		// a signature is a function (drawing a key is not, see impureCalls).
		// runtime, sync: Verify spreads the checks of signatures over the cores, and
		// reports the first fault in the order of the record, whichever core was first.
		// sync/atomic: chains share the cells in which they remember entries; which of two
		// that grow from one may go on in them shows in nothing but memory.
		Std: []string{"bufio", "context", "crypto/ed25519", "io", "runtime", "sync", "sync/atomic"},
	},
	{Dir: "record/recordtest", TestOnly: true, May: []string{"record", "canon", "words"}},

	// The law: the model knows nothing of the language that people write it in.
	{Dir: "charter", Pure: true, May: []string{"canon", "words", "rule"}, Tests: []string{"charter/hcl", "charter/csto"}},
	{Dir: "charter/hcl", May: []string{"charter", "rule", "words", "canon"}},
	// An edition is its files, and Load that hands them to the reader.
	{Dir: "charter/csto", May: []string{"charter", "charter/hcl"}, Tests: []string{"words", "rule"}},

	{Dir: "charter/nato", May: []string{"charter", "charter/hcl"}, Tests: []string{"words", "rule"}},
	{Dir: "charter/asean"},
	{Dir: "charter/emac"},
	{Dir: "charter/eu"},
	{Dir: "charter/boxcard", May: []string{"charter", "charter/hcl"}, Tests: []string{"words", "rule"}},
	// The shelf of editions that the program carries, by name.
	{Dir: "charter/builtin", May: []string{"charter", "charter/hcl", "charter/asean", "charter/boxcard", "charter/csto", "charter/emac", "charter/eu", "charter/nato"}, Tests: []string{"words"}},

	noun("member"), noun("situation"), noun("council"), money(noun("agreement")), noun("force"), noun("measure"), noun("duty"),

	// The heart: the only place where two nouns meet.
	{
		Dir: ".", Pure: true,
		May:   append([]string{"canon", "words", "rule", "record", "charter"}, nouns...),
		Tests: []string{Everything},
	},
	{
		// view folds for reading. It knows nothing of who keeps, stores, translates or shows.
		Dir: "view", Pure: true,
		May:   append([]string{".", "words", "rule", "record", "charter"}, nouns...),
		Tests: []string{Everything},
	},

	{
		// explore asks what the heart would make of acts that nobody has done. It knows the
		// nouns because it makes such acts up. A check asks rule/power who can block where the
		// seats are many.
		Dir: "explore", Pure: true,
		May:   append([]string{".", "words", "rule", "rule/power", "charter"}, nouns...),
		Tests: []string{Everything},
		// reflect: two charters are compared along their types, so that no field that the
		// charter gains can be forgotten. Keys of maps are sorted before they are used.
		Std: []string{"reflect"},
	},
	{
		// audit repeats decisions; it knows of no noun what the heart does not tell it.
		Dir: "audit", Pure: true, May: []string{".", "record", "words"},
		Tests: []string{Everything},
		// context: the contract of Verify. runtime, sync: bodies are decoded on all cores,
		// and one batch is decided while the next is verified; what comes out depends on
		// neither (see audit.judge).
		Std: []string{"context", "runtime", "sync"},
	},

	// Around the heart.
	{Dir: "keeper", May: []string{".", "record", "words", "canon"}, Tests: []string{Everything}},
	{Dir: "memory", May: []string{"record", "words", "canon"}, Tests: []string{"record/recordtest"}},
	{Dir: "sqlite", May: []string{"record", "words", "canon"}, Tests: []string{"record/recordtest"}},
	// Openings of sealed fields, in files: not a store, and as blind as one.
	{Dir: "vault", May: []string{"record", "canon"}, Tests: []string{"record/recordtest"}},
	{Dir: "cases", Tests: []string{Everything}}, // files only; its tests play them
	{
		Dir:   "replay",
		May:   []string{".", "keeper", "view", "record", "charter", "charter/hcl", "member", "words", "canon"},
		Tests: []string{Everything},
	},

	// A log that others can watch, and those who watch it: hashes and heads, no noun, no store
	// of ours. A witness knows a log by what it serves, whoever serves it.
	{Dir: "tiles", May: []string{"record"}, Tests: []string{Everything}},
	{Dir: "witness", May: []string{"record", "words"}, Tests: []string{Everything}},

	// Keys and ceremonies: before a record begins, and between two terms of one.
	{Dir: "keyfile", May: []string{"record"}},
	{
		// What is carried from signer to signer. It reads files that it is handed; who opens
		// folders, keys and stores is the command.
		Dir:   "founding",
		May:   []string{"record", "charter", "charter/hcl", "charter/builtin", "member", "keyfile", "words", "canon"},
		Tests: []string{Everything},
	},

	// The edge: words and pages. A page never sees a store.
	{Dir: "lang", May: append([]string{"words", "rule", "charter"}, nouns...), Tests: []string{Everything}},
	{
		// The wire knows the one writer, because it hands acts to him, and reads a store's
		// rows through the record's own contract. Which store it is it never sees.
		Dir:   "api",
		May:   []string{".", "keeper", "record", "lang", "words", "canon"},
		Tests: []string{Everything},
	},
	{Dir: "client", May: []string{"api", "record", "canon"}, Tests: []string{Everything}},
	{Dir: "web", May: []string{".", "view", "lang", "words", "verifier"}, Tests: []string{Everything}},
	{
		// Who is woken, by whom, and what became of it. It computes nothing that view does not,
		// and its ledger lies beside the record: it never sees a store.
		Dir:   "notify",
		May:   []string{".", "view", "lang", "charter", "words"},
		Tests: []string{Everything},
	},
	{Dir: "cmd/mithaq", May: []string{Everything}},

	// The workshop.
	{Dir: "mithaqtest", TestOnly: true, May: []string{Everything}},
	{Dir: "mithaqtest/synth", TestOnly: true, May: []string{Everything}},
	{Dir: "bench", TestOnly: true, May: []string{Everything}},
	{Dir: "journeys", TestOnly: true, Tests: []string{"lang"}}, // the words that stand on the screen
	{Dir: "faults", TestOnly: true, Tests: []string{Everything}},
	// A verifier in JavaScript; its tests compare it with ours.
	{Dir: "verifier", Tests: []string{"canon", "record", "record/recordtest", "memory", "words"}},
	{Dir: "internal/archtest"},
	{Dir: "internal/maprange", May: []string{"internal/archtest"}},
	{Dir: "internal/maprange/cmd/maprange", May: []string{"internal/maprange", "internal/archtest"}},
}

// importPath returns the import path of a room's folder.
func importPath(dir string) string { return path.Join(Module, dir) }

// find returns the room in a folder, or nil.
func find(rooms []Room, dir string) *Room {
	i := slices.IndexFunc(rooms, func(r Room) bool { return r.Dir == dir })
	if i < 0 {
		return nil
	}
	return &rooms[i]
}

// Pure returns the import paths of the pure rooms.
func Pure() []string {
	var paths []string
	for _, r := range Rooms {
		if r.Pure {
			paths = append(paths, importPath(r.Dir))
		}
	}
	return paths
}
