package vault

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

// A machine is a disk that can lose its power. What is written, and what names change,
// goes to a cache; a sync of a file or of a folder makes its part of it durable. When
// the power goes, of everything else any part may have come to the disk, in any order:
// names come without their files, the two halves of a rename one without the other,
// files in part.
type machine struct {
	dirs  map[string]*namesOf
	files []*inode // that ever were
	left  int      // steps until the power goes; -1: it stays
}

var errPower = errors.New("no power")

type namesOf struct {
	cache, disk map[string]*inode // what stands under a name: a file; a folder is nil
	change      []change          // from disk to cache
}

type change struct {
	name string
	to   *inode
	gone bool
}

type inode struct{ cache, disk []byte }

func newMachine() *machine {
	return &machine{dirs: map[string]*namesOf{".": {map[string]*inode{}, map[string]*inode{}, nil}}, left: -1}
}

// step spends power. When there is none, nothing is done any more.
func (m *machine) step() error {
	if m.left == 0 {
		return errPower
	}
	m.left--
	return nil
}

func (m *machine) set(name string, to *inode, gone bool) error {
	dir, base := split(name)
	d := m.dirs[dir]
	if d == nil {
		return fs.ErrNotExist
	}
	if d.cache[base] = to; gone {
		delete(d.cache, base)
	}
	d.change = append(d.change, change{base, to, gone})
	return nil
}

func split(name string) (dir, base string) {
	dir, base, found := strings.Cut(name, "/")
	if !found {
		return ".", dir
	}
	return dir, base
}

func (m *machine) file(name string) (*inode, error) {
	dir, base := split(name)
	if d := m.dirs[dir]; d != nil && d.cache[base] != nil {
		return d.cache[base], nil
	}
	return nil, fs.ErrNotExist
}

func (m *machine) list(dir string) (entries []fs.DirEntry, err error) {
	d := m.dirs[dir]
	if d == nil {
		return nil, fs.ErrNotExist
	}
	for _, name := range slices.Sorted(maps.Keys(d.cache)) {
		entries = append(entries, fs.FileInfoToDirEntry(entry{name, d.cache[name] == nil}))
	}
	return entries, nil
}

// An entry is what list says of a name.
type entry struct {
	name string
	dir  bool
}

func (e entry) Name() string       { return e.name }
func (e entry) Size() int64        { return 0 }
func (e entry) ModTime() time.Time { return time.Time{} }
func (e entry) IsDir() bool        { return e.dir }
func (e entry) Sys() any           { return nil }
func (e entry) Mode() fs.FileMode {
	if e.dir {
		return fs.ModeDir
	}
	return 0
}

func (m *machine) read(name string, limit int64) ([]byte, error) {
	f, err := m.file(name)
	if err != nil {
		return nil, err
	}
	return bytes.Clone(f.cache), nil
}

func (m *machine) has(name string) (bool, error) {
	_, err := m.file(name)
	return err == nil, nil
}

func (m *machine) same(a, b string) (bool, error) {
	x, err := m.file(a)
	y, err2 := m.file(b)
	return err == nil && err2 == nil && x == y, nil
}

func (m *machine) mkdir(dir string) error {
	if err := m.step(); err != nil {
		return err
	}
	if m.dirs[dir] == nil {
		m.dirs[dir] = &namesOf{map[string]*inode{}, map[string]*inode{}, nil}
		return m.set(dir, nil, false)
	}
	return nil
}

func (m *machine) create(name string) (file, error) {
	if err := m.step(); err != nil {
		return nil, err
	}
	if _, err := m.file(name); err == nil {
		return nil, fs.ErrExist
	}
	f := new(inode)
	m.files = append(m.files, f)
	return &handle{m, f, 0}, m.set(name, f, false)
}

func (m *machine) write(name string) (file, int64, error) {
	f, err := m.file(name)
	if err != nil {
		return nil, 0, err
	}
	return &handle{m, f, 0}, int64(len(f.cache)), nil
}

func (m *machine) move(from, to string) error {
	if err := m.step(); err != nil {
		return err
	}
	f, err := m.file(from)
	if err != nil {
		return err
	}
	return errors.Join(m.set(to, f, false), m.set(from, nil, true))
}

func (m *machine) remove(name string) error {
	if err := m.step(); err != nil {
		return err
	}
	if _, err := m.file(name); err != nil {
		return err
	}
	return m.set(name, nil, true)
}

func (m *machine) syncDir(dir string) error {
	if err := m.step(); err != nil {
		return err
	}
	d := m.dirs[dir]
	if d == nil {
		return fs.ErrNotExist
	}
	d.disk, d.change = maps.Clone(d.cache), nil
	return nil
}

func (m *machine) close() error { return nil }

// A handle is a file of a machine, open for writing.
type handle struct {
	m  *machine
	f  *inode
	at int
}

func (h *handle) Write(p []byte) (int, error) {
	if err := h.m.step(); err != nil {
		return 0, err
	}
	h.f.cache = append(h.f.cache[:h.at:h.at], append(bytes.Clone(p), h.f.cache[min(h.at+len(p), len(h.f.cache)):]...)...)
	h.at += len(p)
	return len(p), nil
}

func (h *handle) Sync() error {
	if err := h.m.step(); err != nil {
		return err
	}
	h.f.disk = bytes.Clone(h.f.cache)
	return nil
}

func (h *handle) Close() error { return nil }

// restart turns the power on again: the cache is lost, and of what was in it lucky says
// of each change whether the disk had got it.
func (m *machine) restart(lucky func() bool, part func(n int) int) {
	seen := map[*inode]bool{}
	for _, dir := range slices.Sorted(maps.Keys(m.dirs)) {
		d := m.dirs[dir]
		for _, c := range d.change {
			if !lucky() {
				continue
			}
			if d.disk[c.name] = c.to; c.gone {
				delete(d.disk, c.name)
			}
		}
		d.cache, d.change = maps.Clone(d.disk), nil
		for _, name := range slices.Sorted(maps.Keys(d.disk)) {
			f := d.disk[name]
			if f == nil || seen[f] || bytes.Equal(f.cache, f.disk) {
				continue
			}
			seen[f] = true
			n := part(len(f.cache)) // so much of the new content, the rest as it was
			f.disk = append(bytes.Clone(f.cache[:n]), f.disk[min(n, len(f.disk)):]...)
			f.cache = bytes.Clone(f.disk)
		}
	}
	for dir := range m.dirs {
		if _, there := m.dirs["."].disk[dir]; dir != "." && !there {
			delete(m.dirs, dir)
		}
	}
	m.left = -1
}

// raw returns what stands on the disk itself, also where no name leads to it any more.
func (m *machine) raw() (all []byte) {
	for _, f := range m.files {
		all = append(append(all, f.disk...), '\n')
	}
	return all
}

// content returns all that the names lead to.
func (m *machine) content() (all []byte) {
	for _, dir := range slices.Sorted(maps.Keys(m.dirs)) {
		for _, names := range []map[string]*inode{m.dirs[dir].cache, m.dirs[dir].disk} {
			for _, name := range slices.Sorted(maps.Keys(names)) {
				if f := names[name]; f != nil {
					all = append(append(append(all, f.cache...), '\n'), f.disk...)
				}
			}
		}
	}
	return all
}

// TestPowerCut takes the power away before each step of each call, leaves on the disk
// any part of what was not synced, takes it away once more while the vault is opened
// again, and holds what is there against what was promised.
func TestPowerCut(t *testing.T) {
	never, always := func() bool { return false }, func() bool { return true }
	none, all := func(int) int { return 0 }, func(n int) int { return n }
	const chances = 60
	for cut := 0; ; cut++ {
		whole := false
		for chance := range chances {
			rng := rand.New(rand.NewPCG(uint64(cut), uint64(chance)))
			some, part := func() bool { return rng.IntN(2) == 0 }, func(n int) int { return rng.IntN(n + 1) }
			m := newMachine()
			v, err := start(m)
			if err != nil {
				t.Fatal(err)
			}
			m.left = cut
			var answered course
			var underway *call
			for i, c := range calls {
				if err = c.make(t.Context(), v); err != nil {
					underway = &calls[i]
					break
				}
				answered = append(answered, c)
			}
			whole = underway == nil
			if !whole && !errors.Is(err, errPower) {
				t.Fatalf("%v: %v", underway, err)
			}
			for i, p := range promises(answered, underway) {
				if _, id := thing(i); p == away && chance == 0 {
					traceless(t, i, m.raw())
					if m.dirs[goneDir].disk[hex.EncodeToString(id[:])] != nil {
						t.Errorf("%d: erased, and its name is on the disk", i)
					}
				}
			}
			lucky, torn := some, part
			switch chance {
			case 0:
				lucky, torn = never, none
			case 1:
				lucky, torn = always, all
			case 2:
				lucky, torn = always, none // names before contents
			case 3:
				lucky, torn = never, all
			}
			m.restart(lucky, torn)
			if chance > 3 {
				m.left = rng.IntN(16)
				if _, err := start(m); err != nil && !errors.Is(err, errPower) {
					t.Fatalf("start: %v", err)
				}
				m.restart(some, part)
			}
			if v, err = start(m); err != nil {
				t.Fatalf("start: %v", err)
			}
			content := m.content
			if chance == 0 && (whole || underway.erase) {
				// Where only syncs bring anything to the disk, an erasure is taken up again
				// and reaches the bytes themselves.
				content = m.raw
			}
			hold(t, v, promises(answered, underway), content)
			if t.Failed() {
				t.Fatalf("power cut before step %d, during %v, chance %d", cut, underway, chance)
			}
		}
		if whole {
			if cut < 60 {
				t.Errorf("only %d steps were tried", cut)
			}
			return
		}
	}
}

// TestMachine: a machine forgets what was not synced. Without that TestPowerCut would
// prove nothing.
func TestMachine(t *testing.T) {
	m := newMachine()
	if err := m.mkdir("a"); err != nil {
		t.Fatal(err)
	}
	m.syncDir(".")
	f, err := m.create("a/x")
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprint(f, "one")
	m.syncDir("a")
	fmt.Fprint(f, "two")
	m.restart(func() bool { return false }, func(int) int { return 2 })
	if b, err := m.read("a/x", 9); err != nil || string(b) != "on" {
		t.Errorf("got %q, %v, want what was lucky", b, err)
	}
	if err := m.move("a/x", "a/y"); err != nil {
		t.Fatal(err)
	}
	m.restart(func() bool { return false }, func(int) int { return 0 })
	if x, _ := m.has("a/x"); !x {
		t.Error("a rename that was not synced was kept")
	}
}
