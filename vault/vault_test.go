package vault

import (
	"bytes"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"mithaq/record"
	"mithaq/record/recordtest"
)

func opened(t testing.TB) (*Vault, string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "openings")
	v, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { v.Close() })
	return v, dir
}

func TestContract(t *testing.T) {
	recordtest.RunVault(t, func(t testing.TB) record.Vault { v, _ := opened(t); return v })
}

// put keeps one thing and returns its path.
func put(t *testing.T, v *Vault, dir string, i int) (record.ID, string) {
	t.Helper()
	o, id := thing(i)
	if err := v.Put(t.Context(), []record.Opening{o}); err != nil {
		t.Fatal(err)
	}
	return id, filepath.Join(dir, hex.EncodeToString(id[:1]), hex.EncodeToString(id[:]))
}

// TestForOneUser: nobody else reads what is kept, and a folder that was opened to others
// is not used in silence.
func TestForOneUser(t *testing.T) {
	v, dir := opened(t)
	put(t, v, dir, 0)
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		want := fs.FileMode(0o600)
		if d.IsDir() {
			want = 0o700
		}
		if info.Mode().Perm() != want {
			t.Errorf("%s: got %v, want %v", p, info.Mode().Perm(), want)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o750); err != nil {
		t.Fatal(err)
	}
	for _, open := range []func(string) (*Vault, error){Open, OpenReadOnly} {
		if v, err := open(dir); err == nil {
			v.Close()
			t.Error("a folder that others can read was opened")
		}
	}
}

// TestErasedBytes: an erasure reaches the bytes through every name that the file has,
// here one outside the folder, as a copy made with hard links would leave.
func TestErasedBytes(t *testing.T) {
	v, dir := opened(t)
	id, path := put(t, v, dir, 0)
	put(t, v, dir, 1)
	outside := filepath.Join(t.TempDir(), "copy")
	if err := os.Link(path, outside); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(outside)
	if err != nil || !bytes.Contains(before, traces(0)[0]) {
		t.Fatalf("the file does not hold what is searched for: %q, %v", before, err)
	}
	if err := v.Erase(t.Context(), []record.ID{id}); err != nil {
		t.Fatal(err)
	}
	traceless(t, 0, inFolder(t, dir)())
	after, err := os.ReadFile(outside)
	if err != nil || !bytes.Equal(after, make([]byte, len(before))) {
		t.Errorf("the file holds %q, %v, want %d zeros", after, err, len(before))
	}
}

// TestReadOnly: a reader sees what the writer does, and changes nothing.
func TestReadOnly(t *testing.T) {
	if _, err := OpenReadOnly(filepath.Join(t.TempDir(), "none")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no folder: got %v, want %v", err, fs.ErrNotExist)
	}
	v, dir := opened(t)
	// What a crash left: it is the writer's to clear away.
	left, unput := thing(4)
	if err := os.WriteFile(filepath.Join(dir, newName(unput)), left.Value, 0o600); err != nil {
		t.Fatal(err)
	}
	r, err := OpenReadOnly(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	id, _ := put(t, v, dir, 0)
	if _, ok, err := r.Get(t.Context(), id); !ok || err != nil {
		t.Errorf("got %v, %v, want the opening", ok, err)
	}
	o, other := thing(1)
	if err := r.Put(t.Context(), []record.Opening{o}); err == nil {
		t.Error("a reader put")
	}
	if err := r.Erase(t.Context(), []record.ID{id}); err == nil {
		t.Error("a reader erased")
	}
	if _, ok, err := v.Get(t.Context(), other); ok || err != nil {
		t.Errorf("got %v, %v, want nothing", ok, err)
	}
	if err := v.Erase(t.Context(), []record.ID{id}); err != nil {
		t.Fatal(err)
	}
	if _, ok, err := r.Get(t.Context(), id); ok || err != nil {
		t.Errorf("after the erasure: got %v, %v, want nothing", ok, err)
	}
	if _, err := os.Stat(filepath.Join(dir, newName(unput))); err != nil {
		t.Errorf("a reader cleared away what was the writer's: %v", err)
	}
}

// TestDamaged: what does not open its commitment is never shown, and can be put anew
// and erased.
func TestDamaged(t *testing.T) {
	for _, tc := range []struct {
		name string
		with func(whole []byte) []byte
	}{
		{"another value", func(b []byte) []byte { return bytes.Replace(b, []byte("number 0"), []byte("number 9"), 1) }},
		{"half", func(b []byte) []byte { return b[:len(b)/2] }},
		{"nothing", func([]byte) []byte { return nil }},
		{"more", func(b []byte) []byte { return append(b, '\n') }},
		{"far too much", func(b []byte) []byte { return append(b, make([]byte, maxFile)...) }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			v, dir := opened(t)
			id, path := put(t, v, dir, 0)
			whole, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			damage := func() {
				t.Helper()
				if err := os.WriteFile(path, tc.with(bytes.Clone(whole)), 0o600); err != nil {
					t.Fatal(err)
				}
				if o, ok, err := v.Get(t.Context(), id); ok || !errors.Is(err, record.ErrDamaged) {
					t.Errorf("got %q, %v, %v, want %v", o.Value, ok, err, record.ErrDamaged)
				}
				for got, err := range v.Each(t.Context()) {
					if got != id || err != nil {
						t.Errorf("each: got %s, %v", got.Short(), err)
					}
				}
			}
			damage()
			put(t, v, dir, 0)
			if b, err := os.ReadFile(path); err != nil || !bytes.Equal(b, whole) {
				t.Errorf("put again: got %q, %v", b, err)
			}
			damage()
			if err := v.Erase(t.Context(), []record.ID{id}); err != nil {
				t.Fatal(err)
			}
			traceless(t, 0, inFolder(t, dir)())
		})
	}
}

// TestStrange: what somebody else put into the folder is listed, never opened, never
// followed and never changed.
func TestStrange(t *testing.T) {
	v, dir := opened(t)
	kept, _ := put(t, v, dir, 0)
	_, id := thing(1) // its place will be taken
	_, far := thing(2)
	secret := filepath.Join(t.TempDir(), "secret")
	foreign := []byte("not ours")
	write := func(name string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, foreign, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	link := func(to, name string) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	o, _ := thing(1)
	if b, err := o.Value, os.WriteFile(secret, o.Value, 0o600); err != nil {
		t.Fatal(err, b)
	}
	hexed := func(id record.ID) string { return hex.EncodeToString(id[:]) }
	upper := string(bytes.ToUpper([]byte(hexed(kept))))
	link(secret, name(id))      // a link in the place of an opening
	link(shard(id), shard(far)) // a link in the place of a folder
	link(secret, newName(id))   // and where a crash leaves files, which are written over
	write("notes.txt")
	write("gone/" + hexed(id) + ".bak")
	write(shard(kept) + "/" + upper)
	write(shard(kept) + "/" + hexed(id)) // in the wrong folder
	write(shard(kept) + "/..hidden\n")
	write("AB/" + hexed(id))
	if err := os.Mkdir(filepath.Join(dir, shard(kept), hexed(far)), 0o700); err != nil {
		t.Fatal(err)
	}
	want := []string{
		"AB", "notes.txt", shard(far), name(id), newName(id), "gone/" + hexed(id) + ".bak", shard(kept) + "/" + upper,
		shard(kept) + "/" + hexed(id), shard(kept) + "/..hidden\n", shard(kept) + "/" + hexed(far),
	}
	slices.Sort(want)

	for range 2 { // before and after the clearing away at Open
		got, err := v.Strange(t.Context())
		slices.Sort(got)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("got  %q, %v\nwant %q", got, err, want)
		}
		for got, err := range v.Each(t.Context()) {
			if err != nil || got != kept {
				t.Errorf("each: got %s, %v", got.Short(), err)
			}
		}
		for _, i := range []int{1, 2} {
			o, id := thing(i)
			if _, ok, err := v.Get(t.Context(), id); ok || err == nil {
				t.Errorf("%d: got %v, %v, want an error", i, ok, err)
			}
			if err := v.Put(t.Context(), []record.Opening{o}); err == nil {
				t.Errorf("%d: was put", i)
			}
			if err := v.Erase(t.Context(), []record.ID{id}); err == nil {
				t.Errorf("%d: was erased", i)
			}
		}
		again, err := v.Reopen()
		if err != nil {
			t.Fatal(err)
		}
		defer again.Close()
		v = again.(*Vault)
	}
	if b, err := os.ReadFile(secret); err != nil || !bytes.Equal(b, o.Value) {
		t.Errorf("the file behind a link was changed: %q, %v", b, err)
	}
	if b, err := os.ReadFile(filepath.Join(dir, "notes.txt")); err != nil || !bytes.Equal(b, foreign) {
		t.Errorf("a strange file was changed: %q, %v", b, err)
	}

	real := t.TempDir()
	if err := os.Chmod(real, 0o700); err != nil {
		t.Fatal(err)
	}
	linked := filepath.Join(t.TempDir(), "openings")
	if err := os.Symlink(real, linked); err != nil {
		t.Fatal(err)
	}
	if v, err := Open(linked); err == nil {
		v.Close()
		t.Error("a link was opened as the folder of a vault")
	}
}
