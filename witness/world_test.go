package witness

import (
	"crypto/sha256"
	"encoding/binary"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	ram "mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/tiles"
	"mithaq/words"
)

// A world is a log of synthetic entries that a keeper signs, for a pact whose people are
// recordtest's. It serves what a keeper's server does.
type world struct {
	t     testing.TB
	pact  *recordtest.Pact
	store *ram.Store

	mu         sync.Mutex
	tree       record.Tree
	checkpoint []byte
	heads      []record.Head // of every size
	changed    chan struct{}
}

func newWorld(t testing.TB) *world {
	w := &world{t: t, pact: recordtest.New(record.Exercise), store: ram.New(), heads: []record.Head{record.EmptyHead}, changed: make(chan struct{}, 1)}
	w.pact.ID()
	return w
}

// grow appends synthetic entries of a history, up to a size, and signs the head.
func (w *world) grow(size int64, history string) record.Head {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	from := w.tree.Head()
	var rows []record.Row
	for seq := from.Size; seq < size; seq++ {
		leaf := sha256.Sum256(binary.BigEndian.AppendUint64([]byte(history), uint64(seq)))
		var hashes []record.Hash
		w.tree, hashes = w.tree.Append(leaf)
		rows = append(rows, record.Row{Seq: seq, Leaf: leaf[:], Hashes: hashes})
		w.heads = append(w.heads, w.tree.Head())
	}
	if err := w.store.Append(w.t.Context(), from, rows, w.tree.Head()); err != nil {
		w.t.Fatal(err)
	}
	w.checkpoint = w.pact.Checkpoint(w.tree.Head())
	select {
	case w.changed <- struct{}{}:
	default:
	}
	return w.tree.Head()
}

// fork returns a world that has the same history up to here.
func (w *world) fork() *world {
	w.t.Helper()
	f := newWorld(w.t)
	f.pact = w.pact
	rows := []record.Row{}
	for row, err := range w.store.Rows(w.t.Context(), 0) {
		if err != nil {
			w.t.Fatal(err)
		}
		rows = append(rows, row)
	}
	if err := f.store.Append(w.t.Context(), record.EmptyHead, rows, w.tree.Head()); err != nil {
		w.t.Fatal(err)
	}
	f.tree, f.heads, f.checkpoint = w.tree, append([]record.Head(nil), w.heads...), w.checkpoint
	return f
}

func (w *world) newest() []byte {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.checkpoint
}

// ask makes the request that brings a witness from one size to the newest head.
func (w *world) ask(from int64) Request {
	w.t.Helper()
	w.mu.Lock()
	head, checkpoint := w.tree.Head(), w.checkpoint
	w.mu.Unlock()
	proof, err := record.ProveConsistency(w.t.Context(), w.store, from, head.Size)
	if err != nil {
		w.t.Fatal(err)
	}
	return Request{from, proof, checkpoint}
}

// at signs an earlier head.
func (w *world) at(size int64) []byte { return w.pact.Checkpoint(w.heads[size]) }

// log is what a witness is told.
func (w *world) log() Log {
	return Log{Pact: w.pact.ID(), Keepers: []Keeper{{Key: w.pact.Credential("keeper").Key}}}
}

func (w *world) clock() words.Instant { return recordtest.Start.Add(time.Hour) }

// witness opens a witness with a name's key in a folder.
func (w *world) config(dir, name string) Config {
	return Config{Dir: dir, Signer: w.pact.Key(name), Clock: w.clock, Logs: []Log{w.log()}}
}

func (w *world) witness(dir, name string) *Witness {
	w.t.Helper()
	wit, err := Open(w.config(dir, name))
	if err != nil {
		w.t.Fatal(err)
	}
	return wit
}

// seats gives the credentials of witnesses by name.
func (w *world) seats(names ...string) func(record.ID) (record.Credential, bool) {
	return func(id record.ID) (record.Credential, bool) {
		for _, name := range names {
			if k := w.pact.Key(name); k.ID == id {
				return k.Cred, true
			}
		}
		return record.Credential{}, false
	}
}

// check opens a cosigned checkpoint, and wants exactly these witnesses under the head.
func (w *world) check(cosigned []byte, head record.Head, names ...string) {
	w.t.Helper()
	got, by, err := record.OpenCosigned(cosigned, w.pact.ID(), w.pact.Credential("keeper"), w.seats(names...))
	if err != nil {
		w.t.Fatalf("%v\n%s", err, cosigned)
	}
	if got != head || len(by) != len(names) {
		w.t.Fatalf("head of %d by %d witnesses, want %d by %d", got.Size, len(by), head.Size, len(names))
	}
}

func (w *world) serve(feed *Feed) string {
	mux := http.NewServeMux()
	mux.Handle("/", tiles.Handler(w.store, func() []byte {
		if feed != nil {
			if latest := feed.Latest(); latest.Checkpoint != nil {
				return latest.Checkpoint
			}
		}
		return w.newest()
	}))
	if feed != nil {
		mux.Handle("/cosignature", feed)
	}
	return serve(w.t, mux)
}

func serve(t testing.TB, h http.Handler) string {
	t.Helper()
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	return srv.URL
}

func files(t testing.TB, dir, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, pattern))
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func copyDir(t testing.TB, dir string) string {
	t.Helper()
	to := t.TempDir()
	if err := os.CopyFS(filepath.Join(to, "copy"), os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(to, "copy")
}
