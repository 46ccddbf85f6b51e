package synth

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"mithaq/memory"
	"mithaq/record"
	"mithaq/sqlite"
)

// File is the name of the record in a folder.
const File = "record.db"

// seed is that of the pacts in folders.
const seed = 2022

// cacheVariable names a folder in which pacts are kept from one run to the next.
const cacheVariable = "MITHAQ_BENCH_CACHE"

// folders are those of this run.
var folders struct {
	sync.Mutex
	root string // empty before Main
	made map[int64]string
}

// Main runs the tests of a package that calls [Folder], and clears up behind them:
//
//	func TestMain(m *testing.M) { os.Exit(synth.Main(m)) }
func Main(m *testing.M) int {
	root, err := os.MkdirTemp("", "mithaq-synth-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(root)
	folders.root, folders.made = root, map[int64]string{}
	return m.Run()
}

// Folder returns a folder with a pact of so many acts in a SQLite [File], made once for
// all tests of a run. They share it: a test that writes makes a copy of its own. Where
// MITHAQ_BENCH_CACHE names a folder, the pact is copied from there if it holds the one that
// would be made now, and is left there otherwise.
func Folder(t testing.TB, acts int64) string {
	t.Helper()
	folders.Lock()
	defer folders.Unlock()
	if folders.root == "" {
		t.Fatal("synth.Folder: TestMain has to run the tests with synth.Main, which clears up")
	}
	if dir, ok := folders.made[acts]; ok {
		return dir
	}
	dir := filepath.Join(folders.root, fmt.Sprint(acts))
	if err := provide(t.Context(), dir, acts, os.Getenv(cacheVariable)); err != nil {
		t.Fatal(err)
	}
	folders.made[acts] = dir
	return dir
}

// provide fills a new folder, from the cache if it can.
func provide(ctx context.Context, dir string, acts int64, cache string) error {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	file := filepath.Join(dir, File)
	if cache == "" {
		return makeFile(ctx, file, acts)
	}
	// The name says what the pact was made with. A program that would make another one
	// looks for another name.
	print, err := fingerprint(ctx, memory.New(), seed)
	if err != nil {
		return err
	}
	kept := filepath.Join(cache, fmt.Sprintf("synth-%d-%d-%016x.db", acts, seed, print))
	switch err := copyFile(file, kept); {
	case err == nil:
		return checkFile(ctx, file, acts)
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	if err := makeFile(ctx, file, acts); err != nil {
		return err
	}
	return copyFile(kept, file)
}

func makeFile(ctx context.Context, file string, acts int64) error {
	s, err := sqlite.Open(file, sqlite.Options{})
	if err != nil {
		return err
	}
	return errors.Join(Write(ctx, s, Options{Acts: acts, Seed: seed}), s.Close())
}

// checkFile refuses what is not the pact that would be made: another size, or another
// seed in the genesis.
func checkFile(ctx context.Context, file string, acts int64) (err error) {
	s, err := sqlite.OpenReadOnly(file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	head, err := s.Head(ctx)
	if err != nil {
		return err
	}
	p, err := newPact(Options{Acts: acts, Seed: seed}.defaults())
	if err != nil {
		return err
	}
	want, err := p.genesis()
	if err != nil {
		return err
	}
	for row, err := range s.Rows(ctx, 0) {
		if err != nil {
			return err
		}
		e, err := record.DecodeLeaf(row.Leaf)
		if err != nil {
			return err
		}
		if head.Size != acts || e.Act.ID != want.ID {
			return fmt.Errorf("synth: the pact kept for %d acts has %d, and the genesis %s instead of %s: remove it",
				acts, head.Size, e.Act.ID.Short(), want.ID.Short())
		}
		return nil
	}
	return fmt.Errorf("synth: the pact kept for %d acts is empty: remove it", acts)
}

// copyFile copies a file, whole or not at all.
func copyFile(to, from string) (err error) {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.CreateTemp(filepath.Dir(to), filepath.Base(to)+".*")
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	if err = errors.Join(err, out.Close()); err == nil {
		err = os.Rename(out.Name(), to)
	}
	if err != nil {
		return errors.Join(err, os.Remove(out.Name()))
	}
	return nil
}

// Keeper returns the signer of the keeper of the pacts that [Folder] hands out.
func Keeper(t testing.TB) record.Signer {
	t.Helper()
	p, err := newPact(Options{Seed: seed})
	if err != nil {
		t.Fatal(err)
	}
	return p.authors[node].signer
}
