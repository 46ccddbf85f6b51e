package faults

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"mithaq/keeper"
	"mithaq/record"
	"mithaq/sqlite"
)

// TestTornWrites: the power fails while the next act is being written. Of what was not
// yet synced, the disk has any part: cut short, any of its sectors, or rubbish. What
// was acknowledged before is there, the rest is there whole or not at all, and the
// record verifies and goes on.
func TestTornWrites(t *testing.T) {
	t.Parallel()
	p := found(t, 1)
	file := filepath.Join(p.data, "record.db")
	store, err := sqlite.Open(file, sqlite.Options{MustExist: true})
	must(t, err)
	k, err := keeper.Open(t.Context(), keeper.Config{Store: store, Signer: p.pact.Key("keeper"), Clock: p.pact.Now})
	must(t, err)
	image := func() (db, wal []byte) {
		db, err := os.ReadFile(file)
		must(t, err)
		wal, err = os.ReadFile(file + "-wal")
		must(t, err)
		return db, wal
	}
	var kept record.Act
	for i := range 5 {
		kept = p.act(t, i)
		p.pact.Submit(t, k, kept)
	}
	_, synced := image()
	next := p.act(t, 5)
	p.pact.Submit(t, k, next)
	db, written := image()
	must(t, k.Close())
	must(t, store.Close())
	from := 0 // where the two differ first: before it, everything was synced
	for from < len(synced) && from < len(written) && synced[from] == written[from] {
		from++
	}
	if len(written)-from < 4096 {
		t.Fatalf("the act wrote %d bytes: nothing can be torn", len(written)-from)
	}
	random := rand.New(rand.NewPCG(2022, 1))
	whole, gone := 0, 0
	try := func(name string, wal []byte) {
		t.Helper()
		dir := t.TempDir()
		path := filepath.Join(dir, "record.db")
		must(t, os.WriteFile(path, db, 0o600))
		must(t, os.WriteFile(path+"-wal", wal, 0o600))
		store, err := sqlite.Open(path, sqlite.Options{MustExist: true})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		defer store.Close()
		k, err := keeper.Open(t.Context(), keeper.Config{Store: store, Signer: p.pact.Key("keeper"), Clock: p.pact.Now})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		defer k.Close()
		chain := k.State().Chain()
		if _, ok := chain.Seq(kept.ID); !ok {
			t.Errorf("%s: an acknowledged act is lost", name)
		}
		if _, ok := chain.Seq(next.ID); ok {
			whole++
		} else {
			gone++
		}
		p.pact.Submit(t, k, p.act(t, 6))
		src, err := record.StoreSource(t.Context(), store)
		must(t, err)
		if _, err := record.Verify(t.Context(), src, nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	// What the file held beyond, before: nothing, or what an earlier round had left there.
	before := make([]byte, len(written))
	copy(before, synced)
	try("all of it", written)
	try("none of it", synced)
	for range 25 {
		cut := from + random.IntN(len(written)-from)
		try(fmt.Sprintf("cut at %d", cut), written[:cut])
		const sector = 512
		torn, rubbish := bytes.Clone(before), bytes.Clone(before)
		for at := from; at < len(written); at += sector {
			end := min(at+sector, len(written))
			if random.IntN(4) > 0 {
				copy(torn[at:end], written[at:end])
				copy(rubbish[at:end], written[at:end])
			} else {
				for i := at; i < end; i++ {
					rubbish[i] = byte(random.Uint32())
				}
			}
		}
		try("some sectors", torn)
		try("some sectors, the others rubbish", rubbish)
	}
	if whole == 0 || gone < 20 {
		t.Errorf("of the torn acts %d are there and %d are gone: the test tears nothing", whole, gone)
	}
}

// TestDiskFull: the disk runs full while a record is kept. Acts are refused with the word
// that they are not on the record; when there is room again the same process takes them.
func TestDiskFull(t *testing.T) {
	t.Parallel()
	long(t)
	p := found(t, 1)
	full := filepath.Join(p.dir, "small")
	must(t, os.Mkdir(full, 0o700))
	unmount, err := mountSmall(full)
	if err != nil {
		t.Skipf("a full disk was not tried: a small file system could not be mounted: %v", err)
	}
	t.Cleanup(unmount)
	must(t, os.CopyFS(filepath.Join(full, "data"), os.DirFS(p.data)))
	p.data = filepath.Join(full, "data")
	must(t, os.Chmod(p.data, 0o700))
	s := p.serve(t)
	if s == nil {
		t.Fatal("it does not start on a small disk")
	}
	defer s.Close()
	var promised acknowledged
	p.submit(t, s, &promised, 0)
	ballast := filepath.Join(full, "ballast")
	fillUp(t, ballast)
	refused := 0
	for i := range 20 {
		if err := p.try(t, s, &promised, i); err != nil {
			refused++
		}
	}
	if refused == 0 {
		t.Error("no act was refused on a full disk")
	}
	must(t, os.Remove(ballast))
	p.submit(t, s, &promised, 30)
	if err := s.stop(); err != nil {
		t.Errorf("it ended badly: %v: %s", err, s.stderr.String())
	}
	p.check(t, &promised, true)
	t.Logf("%d acts acknowledged, %d refused while the disk was full", promised.n.Load(), refused)
}
