package tiles

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"

	"mithaq/record"

	"golang.org/x/mod/sumdb/tlog"
)

// maxCheckpoint bounds what a log may send as its checkpoint: three lines, a signature,
// and one line for each of some hundred witnesses.
const maxCheckpoint = 64 << 10

// A Reader reads the tiles of a log over HTTP. It trusts nothing that it is sent: its
// proofs are computed from hashes that hash up to the head which the caller names, and
// the caller has that head from a signature.
type Reader struct {
	url    string
	client *http.Client
}

// NewReader returns a reader of the log under a URL; the client sets the limits of
// time, and nil is http.DefaultClient.
func NewReader(url string, client *http.Client) *Reader {
	if client == nil {
		client = http.DefaultClient
	}
	return &Reader{strings.TrimRight(url, "/"), client}
}

// ErrMissing means that the log answered that it does not have what was asked for.
var ErrMissing = errors.New("the log does not have it")

// Checkpoint returns the log's newest checkpoint, unverified.
func (r *Reader) Checkpoint(ctx context.Context) ([]byte, error) {
	return r.get(ctx, "checkpoint", maxCheckpoint)
}

// Root returns the root that the log of the head had at an earlier size. It is as
// sure as the head: whoever signed that head has vouched for this root too.
func (r *Reader) Root(ctx context.Context, head record.Head, size int64) (record.Hash, error) {
	switch {
	case size < 0 || size > head.Size:
		return record.Hash{}, fmt.Errorf("tiles: a log of %d entries has no root at %d", head.Size, size)
	case size == 0:
		return record.EmptyHead.Root, nil
	case size == head.Size:
		return head.Root, nil
	}
	return tlog.TreeHash(size, r.hashes(ctx, head))
}

// Consistency returns the proof that the log of the head begins with the log of an
// earlier size (RFC 6962, section 2.1.2). Whether that earlier log is the one that the
// caller knows, the proof itself decides: see record.CheckConsistency and [Reader.Root].
func (r *Reader) Consistency(ctx context.Context, size int64, head record.Head) ([]record.Hash, error) {
	if size < 0 || size > head.Size {
		return nil, fmt.Errorf("tiles: a log of %d entries has no proof from %d", head.Size, size)
	}
	if size == 0 || size == head.Size {
		return nil, nil
	}
	return tlog.ProveTree(head.Size, size, r.hashes(ctx, head))
}

// Inclusion returns the path from the leaf of an entry to the root of the head
// (RFC 6962, section 2.1.1), and that leaf's hash.
func (r *Reader) Inclusion(ctx context.Context, seq int64, head record.Head) (leaf record.Hash, path []record.Hash, err error) {
	if seq < 0 || seq >= head.Size {
		return record.Hash{}, nil, fmt.Errorf("tiles: a log of %d entries has no entry %d", head.Size, seq)
	}
	hashes := r.hashes(ctx, head)
	got, err := hashes.ReadHashes([]int64{tlog.StoredHashIndex(0, seq)})
	if err != nil {
		return record.Hash{}, nil, err
	}
	path, err = tlog.ProveRecord(head.Size, seq, hashes)
	return got[0], path, err
}

// hashes reads hashes of the tree under a head, none of which is unproven.
func (r *Reader) hashes(ctx context.Context, head record.Head) tlog.HashReader {
	return tlog.TileHashReader(tlog.Tree{N: head.Size, Hash: head.Root}, &reading{r, ctx, map[tlog.Tile][]byte{}})
}

// A reading is one computation of a proof. It keeps the tiles that it has seen proven.
type reading struct {
	r    *Reader
	ctx  context.Context
	kept map[tlog.Tile][]byte
}

// Height implements tlog.TileReader.
func (g *reading) Height() int { return Height }

// SaveTiles implements tlog.TileReader: these tiles have been proven.
func (g *reading) SaveTiles(tiles []tlog.Tile, data [][]byte) {
	for i, t := range tiles {
		g.kept[t] = data[i]
	}
}

// atOnce is how many tiles are asked for at the same time.
const atOnce = 8

// ReadTiles implements tlog.TileReader.
func (g *reading) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(tiles))
	errs := make([]error, len(tiles))
	gate := make(chan struct{}, atOnce)
	var wg sync.WaitGroup
	for i, t := range tiles {
		if b, ok := g.kept[t]; ok {
			data[i] = b
			continue
		}
		gate <- struct{}{}
		wg.Go(func() {
			data[i], errs[i] = g.r.tile(g.ctx, t)
			<-gate
		})
	}
	wg.Wait()
	return data, errors.Join(errs...)
}

// tile fetches one tile. A log may have dropped a partial tile once the full one was
// there, whose beginning it is.
func (r *Reader) tile(ctx context.Context, t tlog.Tile) ([]byte, error) {
	want := t.W * tlog.HashSize
	b, err := r.get(ctx, Path(t), want)
	if errors.Is(err, ErrMissing) && t.W < width {
		full := t
		full.W = width
		if b, err = r.get(ctx, Path(full), width*tlog.HashSize); err == nil && len(b) == width*tlog.HashSize {
			b = b[:want]
		}
	}
	if err == nil && len(b) != want {
		err = fmt.Errorf("tiles: %s has %d bytes, want %d", Path(t), len(b), want)
	}
	return b, err
}

// get fetches at most so many bytes.
func (r *Reader) get(ctx context.Context, path string, most int) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, r.url+"/"+path, nil)
	if err != nil {
		return nil, fmt.Errorf("tiles: %w", err)
	}
	res, err := r.client.Do(req)
	if err != nil {
		return nil, fmt.Errorf("tiles: %w", err)
	}
	defer res.Body.Close()
	switch {
	case res.StatusCode == http.StatusNotFound || res.StatusCode == http.StatusGone:
		return nil, fmt.Errorf("tiles: %s: %w", path, ErrMissing)
	case res.StatusCode != http.StatusOK:
		return nil, fmt.Errorf("tiles: %s: the log answers %s", path, res.Status)
	}
	b, err := io.ReadAll(io.LimitReader(res.Body, int64(most)+1))
	if err != nil {
		return nil, fmt.Errorf("tiles: %s: %w", path, err)
	}
	if len(b) > most {
		return nil, fmt.Errorf("tiles: %s is longer than %d bytes", path, most)
	}
	return b, nil
}
