package vault

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"mithaq/record"
	"mithaq/record/recordtest"
)

// A stepper is a disk that asks before each step that changes something. The step is
// carried out by do. Syncs of a real folder are left out: no process can see whether
// there was one, and they cost most of the time. TestPowerCut is about them.
type stepper struct {
	disk
	step func(what string, do func() error) error
}

// unasked takes every step without asking.
func unasked(d disk) *stepper {
	return &stepper{d, func(_ string, do func() error) error { return do() }}
}

func (s *stepper) sync(name string, do func() error) error {
	if _, real := s.disk.(folder); real {
		do = func() error { return nil }
	}
	return s.step("sync "+name, do)
}

func (s *stepper) mkdir(dir string) error {
	return s.step("mkdir "+dir, func() error { return s.disk.mkdir(dir) })
}

func (s *stepper) create(name string) (f file, err error) {
	err = s.step("create "+name, func() error { f, err = s.disk.create(name); return err })
	return &stepFile{s, f, name}, err
}

func (s *stepper) write(name string) (file, int64, error) {
	f, size, err := s.disk.write(name)
	return &stepFile{s, f, name}, size, err
}

func (s *stepper) move(from, to string) error {
	return s.step("move "+from, func() error { return s.disk.move(from, to) })
}

func (s *stepper) remove(name string) error {
	return s.step("remove "+name, func() error { return s.disk.remove(name) })
}

func (s *stepper) syncDir(dir string) error {
	return s.sync(dir, func() error { return s.disk.syncDir(dir) })
}

type stepFile struct {
	s    *stepper
	f    file
	name string
}

// Write writes in two steps: between them half of the bytes are there.
func (f *stepFile) Write(p []byte) (n int, err error) {
	for _, part := range [][]byte{p[:len(p)/2], p[len(p)/2:]} {
		err := f.s.step("write "+f.name, func() error {
			m, err := f.f.Write(part)
			n += m
			return err
		})
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

func (f *stepFile) Sync() error { return f.s.sync(f.name, f.f.Sync) }

func (f *stepFile) Close() error {
	if f.f == nil { // the step that opens it has failed
		return nil
	}
	return f.s.step("close "+f.name, f.f.Close)
}

// A course is what a vault is told to do, call by call, in the tests of faults and crashes.
type course []call

type call struct {
	erase bool
	what  []int // of the things below
}

// calls has every way that an opening can go: put alone and in company, put twice,
// erased, put again, erased twice, erased without having been there.
var calls = course{
	{false, []int{0}},
	{false, []int{1, 2, 3}},
	{true, []int{0}},
	{false, []int{0, 1}},
	{true, []int{1, 4, 2}},
	{true, []int{2, 0}},
	{false, []int{2}},
}

func (c call) String() string {
	if c.erase {
		return fmt.Sprint("erase ", c.what)
	}
	return fmt.Sprint("put ", c.what)
}

func (c call) make(ctx context.Context, v record.Vault) error {
	var openings []record.Opening
	var commits []record.ID
	for _, i := range c.what {
		o, id := thing(i)
		openings, commits = append(openings, o), append(commits, id)
	}
	if c.erase {
		return v.Erase(ctx, commits)
	}
	return v.Put(ctx, openings)
}

const things = 5

// thing returns an opening whose text, and whose salt, can be searched for.
func thing(i int) (record.Opening, record.ID) {
	return recordtest.Opening(i, fmt.Sprintf("what was said in confidence, number %d, at some length", i))
}

// traces are bytes of which none may be left: of the text, from its beginning, its
// middle and its end, and of the salt.
func traces(i int) [][]byte {
	o, _ := thing(i)
	salt, _ := o.Salt.MarshalText()
	return [][]byte{fmt.Appendf(nil, "number %d, at", i), salt[:16], salt[len(salt)-16:]}
}

// A promise is what must be true of an opening after a crash.
type promise int

const (
	away promise = iota // no byte of it is anywhere
	kept                // it can be read
	open                // whole, or not there: a call about it was not answered
)

// promises tells what the calls answered so far, and the one under way, amount to.
func promises(answered course, underway *call) (p [things]promise) {
	for _, c := range answered {
		for _, i := range c.what {
			if p[i] = kept; c.erase {
				p[i] = away
			}
		}
	}
	if underway != nil {
		for _, i := range underway.what {
			if to := map[bool]promise{false: kept, true: away}[underway.erase]; p[i] != to {
				p[i] = open
			}
		}
	}
	return p
}

// hold compares a vault with what was promised, and then sweeps it as a keeper does:
// what is only perhaps there goes. content are all bytes that somebody with the disk in
// his hands can read.
func hold(t *testing.T, v *Vault, want [things]promise, content func() []byte) {
	t.Helper()
	ctx := context.Background()
	there := map[record.ID]bool{}
	for id, err := range v.Each(ctx) {
		if err != nil {
			t.Fatalf("each: %v", err)
		}
		there[id] = true
	}
	var sweep []record.ID
	for i := range things {
		o, id := thing(i)
		got, ok, err := v.Get(ctx, id)
		switch {
		case err != nil:
			t.Errorf("%d: %v", i, err)
		case ok != there[id]:
			t.Errorf("%d: Get says %v, Each says %v", i, ok, there[id])
		case ok && !bytes.Equal(got.Value, o.Value):
			t.Errorf("%d: got %q", i, got.Value)
		case want[i] == kept && !ok:
			t.Errorf("%d: was promised and is lost", i)
		case want[i] == away && ok:
			t.Errorf("%d: was erased and is there", i)
		case !ok:
			traceless(t, i, content())
		}
		if want[i] != kept {
			sweep = append(sweep, id)
		}
	}
	if err := v.Erase(ctx, sweep); err != nil {
		t.Errorf("sweep: %v", err)
	}
	for i := range things {
		if want[i] != kept {
			traceless(t, i, content())
		}
	}
}

func traceless(t *testing.T, i int, content []byte) {
	t.Helper()
	for _, trace := range traces(i) {
		if bytes.Contains(content, trace) {
			t.Errorf("%d: %q is still to be found", i, trace)
		}
	}
}

// reopened opens a folder again, as Open does after a crash.
func reopened(t *testing.T, dir string) *Vault {
	t.Helper()
	d, err := openFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	v, err := start(unasked(d))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// inFolder returns the content of all files below a folder.
func inFolder(t *testing.T, dir string) func() []byte {
	return func() (all []byte) {
		t.Helper()
		err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
			if err == nil && d.Type().IsRegular() {
				var b []byte
				b, err = os.ReadFile(p)
				all = append(append(all, b...), '\n')
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
}
