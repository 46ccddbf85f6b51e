package tiles

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"mithaq/record"

	"golang.org/x/mod/sumdb/tlog"
)

// Height is the number of levels of the tree that one tile spans.
const Height = 8

// width is the number of hashes of a full tile.
const width = 1 << Height

// Handler serves the tiles of the log in the store, and its checkpoint: the newest
// that the function gives, cosigned where there are witnesses; nil where there is none yet.
//
//	GET /checkpoint
//	GET /tile/<level>/<index>[.p/<width>]
//
// A tile is served as soon as the store holds all of it.
func Handler(store record.Store, checkpoint func() []byte) http.Handler {
	return &handler{store, checkpoint}
}

type handler struct {
	store      record.Store
	checkpoint func() []byte
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "tiles are only read", http.StatusMethodNotAllowed)
		return
	}
	switch path := r.URL.Path; {
	case path == "/checkpoint":
		h.serveCheckpoint(w)
	case strings.HasPrefix(path, "/tile/entries/"):
		http.Error(w, "entries are longer than a bundle allows, and are not served as tiles", http.StatusNotFound)
	case strings.HasPrefix(path, "/tile/"):
		t, err := ParsePath(path[1:])
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		h.serveTile(w, r, t)
	default:
		http.NotFound(w, r)
	}
}

func (h *handler) serveCheckpoint(w http.ResponseWriter) {
	b := h.checkpoint()
	if len(b) == 0 {
		http.Error(w, "there is no checkpoint yet", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	send(w, b)
}

func (h *handler) serveTile(w http.ResponseWriter, r *http.Request, t tlog.Tile) {
	b, err := read(r.Context(), h.store, t)
	switch {
	case errors.Is(err, errBeyond):
		// Not yet: the very same tile will be there when the log has grown.
		w.Header().Set("Cache-Control", "no-cache")
		http.Error(w, err.Error(), http.StatusNotFound)
		return
	case err != nil:
		http.Error(w, "the store cannot be read", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Cache-Control", h.keep(t))
	send(w, b)
}

// keep says for how long others may keep a tile. Beyond the checkpoint that we show,
// a takeover may still void what stands there, and another entry may take its place: a
// cache that was told "for ever" would then break every proof behind it.
func (h *handler) keep(t tlog.Tile) string {
	_, head, err := record.ReadCheckpoint(h.checkpoint())
	if err != nil || !within(t, head.Size) {
		return "no-cache"
	}
	if t.W < width {
		return "public, max-age=3600" // it never changes, and the full one follows
	}
	return "public, max-age=31536000, immutable"
}

func send(w http.ResponseWriter, b []byte) {
	w.Header().Set("Content-Length", strconv.Itoa(len(b)))
	w.Header().Set("X-Content-Type-Options", "nosniff")
	_, _ = w.Write(b) // a reader who went away has nobody to be told
}

// errBeyond means that a tile reaches beyond the end of the log.
var errBeyond = errors.New("the log has not grown to this tile")

// read returns the bytes of a tile from a store.
func read(ctx context.Context, store record.Store, t tlog.Tile) ([]byte, error) {
	head, err := store.Head(ctx)
	if err != nil {
		return nil, err
	}
	if !within(t, head.Size) {
		return nil, errBeyond
	}
	return tlog.ReadTileData(t, tlog.HashReaderFunc(func(index []int64) ([]tlog.Hash, error) {
		return store.Hashes(ctx, index)
	}))
}

// within reports whether a log of the size has all of a tile.
func within(t tlog.Tile, size int64) bool {
	// Compared from above, since the tile's end may not fit into 63 bits.
	have := size >> min(Height*t.L, 63) // hashes at the tile's level
	return t.N <= have>>Height && t.N<<Height+int64(t.W) <= have
}

// Path returns the path of a tile, without a slash before it.
func Path(t tlog.Tile) string {
	return "tile/" + strings.TrimPrefix(t.Path(), "tile/"+strconv.Itoa(Height)+"/")
}

// ParsePath reads what [Path] writes: of every tile exactly one spelling.
func ParsePath(path string) (tlog.Tile, error) {
	rest, ok := strings.CutPrefix(path, "tile/")
	// Twenty-one digits hold every index of 63 bits; more would only overflow.
	if ok && len(rest) <= len("63/x000/x000/x000/x000/x000/x000/000.p/255") {
		t, err := tlog.ParseTilePath(fmt.Sprintf("tile/%d/%s", Height, rest))
		if err == nil && 0 <= t.L && t.L <= 63 && Path(t) == path {
			return t, nil
		}
	}
	return tlog.Tile{}, fmt.Errorf("%.80q is no tile", path)
}
