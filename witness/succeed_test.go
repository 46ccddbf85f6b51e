package witness

import (
	"errors"
	"testing"

	"mithaq/record"
)

// TestHeadOfAnEarlierTerm: a keeper signs for no size that was his predecessor's. Were his
// head of one cosigned, the folder could not be read again: the predecessor's key is held
// against it.
func TestHeadOfAnEarlierTerm(t *testing.T) {
	w := newWorld(t)
	dir := t.TempDir()
	c := w.config(dir, "node")
	c.Logs[0].Keepers = []Keeper{{Key: w.pact.Credential("archivist").Key}, {Key: w.pact.Credential("keeper").Key, From: 5}}
	open := func() *Witness {
		t.Helper()
		wit, err := Open(c)
		if err != nil {
			t.Fatal(err)
		}
		return wit
	}
	wit := open()
	for _, size := range []int64{4, 5} {
		w.grow(size, "a")
		if _, err := wit.Add(w.ask(0)); !errors.Is(err, ErrSigner) {
			t.Errorf("%d entries: %v, want %v", size, err, ErrSigner)
		}
	}
	head := w.grow(6, "a")
	if _, err := wit.Add(w.ask(0)); err != nil {
		t.Fatal(err)
	}
	if _, got := open().Latest(w.pact.ID()); got != head {
		t.Errorf("remembered %d entries, want %d", got.Size, head.Size)
	}
}

// TestKeepersInOrder: terms that do not follow each other are refused, and remembered
// keepers are not forgotten because fewer were told.
func TestKeepersInOrder(t *testing.T) {
	w := newWorld(t)
	key := func(name string) record.Bytes { return w.pact.Credential(name).Key }
	dir := t.TempDir()
	told := func(keepers ...Keeper) error {
		c := w.config(dir, "node")
		c.Logs[0].Keepers = keepers
		_, err := Open(c)
		return err
	}
	w.grow(3, "a")
	wit := w.witness(dir, "node")
	if _, err := wit.Add(w.ask(0)); err != nil {
		t.Fatal(err)
	}
	first, next, last := Keeper{Key: key("keeper")}, Keeper{Key: key("archivist"), From: 7}, Keeper{Key: key("secretary"), From: 9}
	for name, keepers := range map[string][]Keeper{
		"nobody": nil, "a stranger": {next}, "back": {first, last, next}, "at once": {first, next, {Key: key("secretary"), From: 7}},
	} {
		if told(keepers...) == nil {
			t.Errorf("%s: no error", name)
		}
	}
	for _, keepers := range [][]Keeper{{first, next}, {first}, {next}, {next, last}, {first, next, last}, {last}, {first, next}} {
		if err := told(keepers...); err != nil {
			t.Errorf("%d told: %v", len(keepers), err)
		}
	}
	m, err := readMemory(dir, w.pact.ID())
	if err != nil || len(m.Keepers) != 3 || m.Keepers[2].From != 9 {
		t.Errorf("%+v, %v", m, err)
	}
	if err := told(first, Keeper{Key: key("president"), From: 4}); err == nil {
		t.Error("another successor than the one known")
	}
}
