package tiles_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/tiles"

	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/tlog"
)

// leaf is the hash of a synthetic entry.
func leaf(i int64) record.Hash {
	return sha256.Sum256(binary.BigEndian.AppendUint64([]byte("leaf"), uint64(i)))
}

// grow fills a store with synthetic entries up to a size, and returns its heads.
func grow(t testing.TB, size int64) (*memory.Store, []record.Head) {
	t.Helper()
	s := memory.New()
	tree := record.Tree{}
	heads := []record.Head{record.EmptyHead}
	var rows []record.Row
	for seq := range size {
		var hashes []record.Hash
		tree, hashes = tree.Append(leaf(seq))
		rows = append(rows, record.Row{Seq: seq, Leaf: []byte{1}, Hashes: hashes})
		heads = append(heads, tree.Head())
	}
	if size > 0 {
		if err := s.Append(t.Context(), record.EmptyHead, rows, tree.Head()); err != nil {
			t.Fatal(err)
		}
	}
	return s, heads
}

func serve(t testing.TB, h http.Handler) string {
	t.Helper()
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	return srv.URL
}

func none() []byte { return nil }

// direct is a client that asks a handler without a socket.
func direct(h http.Handler) *http.Client {
	return &http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Result(), nil
	})}
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// outside reads our tiles knowing only what tlog-tiles says. It shares no code with
// the package.
type outside struct {
	t    testing.TB
	base string
	c    *http.Client
}

func (o outside) Height() int                         { return 8 }
func (o outside) SaveTiles(_ []tlog.Tile, _ [][]byte) {}

func (o outside) ReadTiles(list []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, t := range list {
		n := fmt.Sprintf("%03d", t.N%1000)
		for rest := t.N / 1000; rest > 0; rest /= 1000 {
			n = fmt.Sprintf("x%03d/%s", rest%1000, n)
		}
		url := fmt.Sprintf("%s/tile/%d/%s", o.base, t.L, n)
		if t.W < 256 {
			url += fmt.Sprintf(".p/%d", t.W)
		}
		res, err := o.c.Get(url)
		if err != nil {
			return nil, err
		}
		b, err := io.ReadAll(res.Body)
		res.Body.Close()
		if err != nil {
			return nil, err
		}
		if res.StatusCode != http.StatusOK || res.Header.Get("Content-Type") != "application/octet-stream" {
			return nil, fmt.Errorf("%s: %s %s", url, res.Status, res.Header.Get("Content-Type"))
		}
		data = append(data, b)
	}
	return data, nil
}

// TestOutsideReads: for logs of many sizes, the tile reader of Go's checksum database
// finds every hash in our tiles, and another implementation's tree has our roots.
func TestOutsideReads(t *testing.T) {
	sizes := []int64{0, 1, 2, 3, 7, 128, 254, 255, 256, 257, 300, 511, 512, 513, 700}
	if testing.Short() {
		sizes = sizes[:11]
	}
	for _, size := range append(sizes, 65535, 65536, 65537, 65792, 66000) {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			s, heads := grow(t, size)
			head := heads[size]
			theirs := (&compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}).NewEmptyRange(0)
			for i := range size {
				h := leaf(i)
				if err := theirs.Append(h[:], nil); err != nil {
					t.Fatal(err)
				}
			}
			root, err := theirs.GetRootHash(nil)
			if err != nil {
				t.Fatal(err)
			}
			if size == 0 {
				root = rfc6962.DefaultHasher.EmptyRoot()
			}
			if !bytes.Equal(root, head.Root[:]) {
				t.Fatalf("their root of %d entries is %x, ours %x", size, root, head.Root)
			}
			if size == 0 {
				return
			}
			reader := tlog.TileHashReader(tlog.Tree{N: size, Hash: head.Root}, outside{t, "http://log", direct(tiles.Handler(s, none))})
			want := []int64{0, size / 2, size - 1}
			if size <= 700 {
				want = want[:0]
				for i := range size {
					want = append(want, i)
				}
			}
			var index []int64
			for _, i := range want {
				index = append(index, tlog.StoredHashIndex(0, i))
			}
			got, err := reader.ReadHashes(index)
			if err != nil {
				t.Fatal(err)
			}
			for k, i := range want {
				if got[k] != leaf(i) {
					t.Errorf("leaf %d is %v, want %v", i, got[k], leaf(i))
				}
			}
		})
	}
}

func nodes(hashes []record.Hash) [][]byte {
	var out [][]byte
	for _, h := range hashes {
		out = append(out, h[:])
	}
	return out
}

// TestReaderProves: what Reader computes over a socket, another implementation's
// verifier accepts.
func TestReaderProves(t *testing.T) {
	s, heads := grow(t, 700)
	big, bigHeads := grow(t, 65800)
	for _, tc := range []struct {
		store *memory.Store
		heads []record.Head
		sizes []int64
		from  []int64
	}{
		{s, heads, []int64{0, 1, 2, 5, 255, 256, 257, 511, 512, 513, 700}, []int64{0, 1, 3, 100, 255, 256, 300, 512, 699, 700}},
		{big, bigHeads, []int64{65535, 65536, 65537, 65800}, []int64{1, 256, 65535, 65536}},
	} {
		r := tiles.NewReader(serve(t, tiles.Handler(tc.store, none))+"/", nil)
		for _, size := range tc.sizes {
			head := tc.heads[size]
			for _, from := range tc.from {
				if from > size {
					if _, err := r.Consistency(t.Context(), from, head); err == nil {
						t.Errorf("a proof from %d to %d", from, size)
					}
					continue
				}
				path, err := r.Consistency(t.Context(), from, head)
				if err != nil {
					t.Fatalf("from %d to %d: %v", from, size, err)
				}
				if err := record.CheckConsistency(tc.heads[from], head, path); err != nil {
					t.Errorf("ours, from %d to %d: %v", from, size, err)
				}
				if from > 0 {
					old := tc.heads[from]
					if err := proof.VerifyConsistency(rfc6962.DefaultHasher, uint64(from), uint64(size), nodes(path), old.Root[:], head.Root[:]); err != nil {
						t.Errorf("theirs, from %d to %d: %v", from, size, err)
					}
				}
				if root, err := r.Root(t.Context(), head, from); err != nil || root != tc.heads[from].Root {
					t.Errorf("root at %d under %d: %v, %v", from, size, root, err)
				}
				seq := from - 1
				got, path, err := r.Inclusion(t.Context(), seq, head)
				if (err != nil) != (seq < 0) {
					t.Fatalf("entry %d under %d: %v", seq, size, err)
				}
				if err != nil {
					continue
				}
				if got != leaf(seq) {
					t.Errorf("leaf %d is %v", seq, got)
				}
				if err := proof.VerifyInclusion(rfc6962.DefaultHasher, uint64(seq), uint64(size), got[:], nodes(path), head.Root[:]); err != nil {
					t.Errorf("theirs, entry %d under %d: %v", seq, size, err)
				}
			}
		}
	}
}

// TestReaderBelievesNothing: one changed byte in any tile, a tile too short or too
// long, and another log's tiles all end in an error, never in a proof.
func TestReaderBelievesNothing(t *testing.T) {
	s, heads := grow(t, 600)
	other, _ := grow(t, 599)
	lies := map[string]func(path string, b []byte) []byte{
		"a bit":       func(_ string, b []byte) []byte { b[len(b)/2] ^= 1; return b },
		"short":       func(_ string, b []byte) []byte { return b[:len(b)-1] },
		"long":        func(_ string, b []byte) []byte { return append(b, 0) },
		"empty":       func(string, []byte) []byte { return nil },
		"other order": func(_ string, b []byte) []byte { return append(b[32:], b[:32]...) },
	}
	for name, lie := range lies {
		for _, victim := range []string{"/tile/0/000", "/tile/0/002.p/88", "/tile/1/000.p/2"} {
			hit := atomic.Bool{}
			honest := tiles.Handler(s, none)
			r := tiles.NewReader("http://log", direct(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
				rec := httptest.NewRecorder()
				honest.ServeHTTP(rec, req)
				b := rec.Body.Bytes()
				if req.URL.Path == victim {
					hit.Store(true)
					b = lie(req.URL.Path, b)
				}
				_, _ = w.Write(b)
			})))
			if _, _, err := r.Inclusion(t.Context(), 5, heads[600]); err == nil {
				t.Errorf("%s of %s: a proof came of it", name, victim)
			}
			if !hit.Load() {
				t.Errorf("%s was not asked for: the test shows nothing", victim)
			}
		}
	}
	r := tiles.NewReader("http://log", direct(tiles.Handler(other, none)))
	if _, err := r.Consistency(t.Context(), 10, heads[600]); !errors.Is(err, tiles.ErrMissing) {
		t.Errorf("a log without the tiles: %v", err)
	}
	forged := heads[600]
	forged.Root[0] ^= 1
	r = tiles.NewReader("http://log", direct(tiles.Handler(s, none)))
	if _, err := r.Root(t.Context(), forged, 10); err == nil {
		t.Error("tiles fitted a root that they do not have")
	}
}

// TestDroppedPartials: a log that dropped a partial tile still has the full one.
func TestDroppedPartials(t *testing.T) {
	s, heads := grow(t, 700)
	all := tiles.Handler(s, none)
	r := tiles.NewReader("http://log", direct(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		if strings.HasPrefix(req.URL.Path, "/tile/0/") && strings.Contains(req.URL.Path, ".p/") {
			http.NotFound(w, req)
			return
		}
		all.ServeHTTP(w, req)
	})))
	// The partial tiles of the tree of 500 are full in the tree of 700.
	if _, err := r.Consistency(t.Context(), 300, heads[500]); err != nil {
		t.Error(err)
	}
	if _, err := r.Consistency(t.Context(), 300, heads[690]); !errors.Is(err, tiles.ErrMissing) {
		t.Errorf("the last tile is neither partial nor full: %v", err)
	}
}

// TestHandler: which path has which answer.
func TestHandler(t *testing.T) {
	p := recordtest.New(record.Exercise)
	s, heads := grow(t, 600)
	checkpoint := p.Checkpoint(heads[513])
	h := tiles.Handler(s, func() []byte { return checkpoint })
	for _, tc := range []struct {
		path  string
		code  int
		cache string
		size  int
	}{
		{"/checkpoint", 200, "no-cache", len(checkpoint)},
		{"/tile/0/000", 200, "public, max-age=31536000, immutable", 8192},
		{"/tile/0/001", 200, "public, max-age=31536000, immutable", 8192},
		{"/tile/0/001.p/255", 200, "public, max-age=3600", 255 * 32},
		{"/tile/0/002.p/1", 200, "public, max-age=3600", 32},
		{"/tile/0/002.p/2", 200, "no-cache", 64}, // beyond the checkpoint: may still be void
		{"/tile/0/002.p/88", 200, "no-cache", 88 * 32},
		{"/tile/1/000.p/2", 200, "public, max-age=3600", 64},
		{"/tile/0/002.p/89", 404, "no-cache", 0},
		{"/tile/0/002", 404, "no-cache", 0},
		{"/tile/0/003.p/1", 404, "no-cache", 0},
		{"/tile/1/000", 404, "no-cache", 0},
		{"/tile/1/000.p/3", 404, "no-cache", 0},
		{"/tile/2/000.p/1", 404, "no-cache", 0},
		{"/tile/7/000", 404, "no-cache", 0},
		{"/tile/8/000", 404, "no-cache", 0},
		{"/tile/63/x999/x999/x999/x999/x999/999", 404, "no-cache", 0},
		{"/tile/0/x001/x234/067", 404, "no-cache", 0},
		{"/tile/0/x009/x223/x372/x036/x854/x775/807", 404, "no-cache", 0},
		{"/tile/0/x009/x223/x372/x036/x854/x775/808", 400, "", 0},
		{"/tile/64/000", 400, "", 0},
		{"/tile/-1/000", 400, "", 0},
		{"/tile/00/000", 400, "", 0},
		{"/tile/0/0", 400, "", 0},
		{"/tile/0/0000", 400, "", 0},
		{"/tile/0/x000/000", 400, "", 0},
		{"/tile/0/001/067", 400, "", 0},
		{"/tile/0/-01", 400, "", 0},
		{"/tile/0/+01", 400, "", 0},
		{"/tile/0/000.p/0", 400, "", 0},
		{"/tile/0/000.p/256", 400, "", 0},
		{"/tile/0/000.p/01", 400, "", 0},
		{"/tile/0/000.p", 400, "", 0},
		{"/tile/0/000.p/", 400, "", 0},
		{"/tile/0/000/", 400, "", 0},
		{"/tile/0/", 400, "", 0},
		{"/tile/data/000", 400, "", 0},
		{"/tile/", 400, "", 0},
		{"/tile/0/" + strings.Repeat("x999/", 5000) + "000", 400, "", 0},
		{"/tile/entries/000", 404, "", 0},
		{"/tile", 404, "", 0},
		{"/", 404, "", 0},
	} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest("GET", tc.path, nil))
		if w.Code != tc.code || w.Header().Get("Cache-Control") != tc.cache || tc.code == 200 && w.Body.Len() != tc.size {
			t.Errorf("%.60s: %d, %q, %d bytes; want %d, %q, %d", tc.path, w.Code, w.Header().Get("Cache-Control"), w.Body.Len(), tc.code, tc.cache, tc.size)
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/checkpoint", nil))
	if got := w.Header().Get("Content-Type"); got != "text/plain; charset=utf-8" || !bytes.Equal(w.Body.Bytes(), checkpoint) {
		t.Errorf("checkpoint as %q: %q", got, w.Body)
	}
	w = httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("POST", "/checkpoint", nil))
	if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d, Allow %q", w.Code, w.Header().Get("Allow"))
	}
	w = httptest.NewRecorder()
	tiles.Handler(s, none).ServeHTTP(w, httptest.NewRequest("GET", "/checkpoint", nil))
	if w.Code != http.StatusNotFound {
		t.Errorf("no checkpoint yet: %d", w.Code)
	}
	s.SetFaults(memory.Faults{Read: func() error { return errors.New("the disk is on fire") }})
	w = httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/tile/0/000", nil))
	if w.Code != http.StatusInternalServerError || w.Header().Get("Cache-Control") != "" || strings.Contains(w.Body.String(), "fire") {
		t.Errorf("a store that cannot be read: %d %v %s", w.Code, w.Header(), w.Body)
	}
}

// TestReaderStops: a log that hangs, or sends without end, does not hold its reader.
func TestReaderStops(t *testing.T) {
	_, heads := grow(t, 300)
	entered, release := make(chan struct{}, 64), make(chan struct{})
	url := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		entered <- struct{}{}
		<-release
	}))
	t.Cleanup(func() { close(release) })
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-entered; cancel() }()
	if _, err := tiles.NewReader(url, nil).Consistency(ctx, 10, heads[300]); !errors.Is(err, context.Canceled) {
		t.Errorf("a log that hangs: %v", err)
	}
	endless := direct(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write(make([]byte, 1<<20))
	}))
	if _, err := tiles.NewReader("http://log", endless).Checkpoint(t.Context()); err == nil || !strings.Contains(err.Error(), "longer") {
		t.Errorf("a checkpoint of a mebibyte: %v", err)
	}
}

// FuzzPath: every path that is a tile is spelled as that tile is spelled.
func FuzzPath(f *testing.F) {
	for _, s := range []string{"tile/0/000", "tile/1/x001/067.p/3", "tile/63/x999/999", "tile/0/x009/x223/x372/x036/x854/x775/808", "tile/0/000.p/256", "tile/data/000", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		tile, err := tiles.ParsePath(s)
		if err == nil && (tiles.Path(tile) != s || tile.H != 8 || tile.N < 0 || tile.L < 0 || tile.L > 63 || tile.W < 1 || tile.W > 256) {
			t.Errorf("%q is %+v, spelled %q", s, tile, tiles.Path(tile))
		}
	})
}
