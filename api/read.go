package api

import (
	"bufio"
	"context"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"mithaq/record"
)

// head answers where the record stands.
func (h *handler) head(w http.ResponseWriter, _ *http.Request) error {
	s := h.State()
	chain := s.Chain()
	return h.answer(w, http.StatusOK, &Status{
		Head: wireHead(chain.Tree().Head()), Pact: chain.Pact, Label: s.Genesis().Label, Mode: chain.Mode,
		Term: chain.Term, Keeper: chain.Keeper, Edition: chain.Edition, Recorded: chain.Recorded,
		Checkpoint: string(h.Checkpoint()), Witnessed: h.witnessed(), Writes: h.Keeper != nil,
	})
}

// How many entries one answer holds, unless told, and at most.
const (
	someEntries = 1000
	mostEntries = 10_000
)

// entries streams the lines of the export from an entry on. Entries that were committed
// and not yet acknowledged are not in it: their head is signed first.
func (h *handler) entries(w http.ResponseWriter, r *http.Request) error {
	from, err := number(r, "from", 0)
	if err != nil {
		return err
	}
	limit, err := number(r, "limit", someEntries)
	if err != nil {
		return err
	}
	size := h.State().Chain().Size
	end := min(size, from+min(limit, mostEntries))
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Mithaq-Size", fmt.Sprint(size))
	if from >= end || r.Method == http.MethodHead {
		return nil
	}
	out := newStream(r.Context(), w)
	for row, err := range h.Store.Rows(r.Context(), from) {
		if err == nil && row.Seq >= end {
			break
		}
		if err == nil {
			hash := record.LeafHash(row.Leaf)
			_, err = fmt.Fprintf(out, "%s %s\n", hex.EncodeToString(hash[:]), row.Leaf)
		}
		if err != nil {
			return h.cut(err)
		}
		if row.Seq == end-1 {
			break
		}
	}
	if err := out.Flush(); err != nil {
		return h.cut(err)
	}
	return nil
}

// A signedStore is a store under the checkpoint that was signed last. The store's own
// is put there after the acts under it are acknowledged: whoever has just been answered
// would look for his act in vain.
type signedStore struct {
	record.Store
	checkpoint []byte
}

// Checkpoint returns the checkpoint that was signed last.
func (s signedStore) Checkpoint(context.Context) ([]byte, error) { return s.checkpoint, nil }

// record streams the whole export. It is verified while it is written: a record that is not
// whole ends in a broken connection, and not in a file that looks like one.
func (h *handler) record(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	if r.Method == http.MethodHead {
		return nil
	}
	select {
	case h.exporting <- struct{}{}:
		defer func() { <-h.exporting }()
	default:
		return trouble(http.StatusServiceUnavailable, "request.busy")
	}
	w.Header().Set("Content-Disposition", `attachment; filename="pact.record"`)
	out := newStream(r.Context(), w)
	if _, err := record.Export(r.Context(), signedStore{h.Store, h.Checkpoint()}, out); err != nil {
		return h.cut(err)
	}
	if err := out.Flush(); err != nil {
		return h.cut(err)
	}
	return nil
}

// cut ends a connection in the middle of an answer. A status can be told no more, and an
// answer that ends in order would say that this was all.
func (h *handler) cut(err error) error {
	h.Log.Error("api: an answer was cut short", "err", err)
	panic(http.ErrAbortHandler)
}

// stall is how long a caller may take for one part of a long answer.
const stall = 30 * time.Second

// A stream writes a long answer. A server bounds the time for all of an answer; this one
// bounds it for each part, so that a slow line gets the whole record and one that has
// gone dead does not keep a connection.
type stream struct {
	*bufio.Writer
}

func newStream(ctx context.Context, w http.ResponseWriter) stream {
	return stream{bufio.NewWriterSize(&patient{ctx, w, http.NewResponseController(w)}, 1<<16)}
}

type patient struct {
	ctx     context.Context
	w       http.ResponseWriter
	control *http.ResponseController
}

func (p *patient) Write(b []byte) (int, error) {
	if err := p.ctx.Err(); err != nil {
		return 0, err
	}
	// A writer without deadlines, as in tests, has none to move.
	_ = p.control.SetWriteDeadline(time.Now().Add(stall))
	return p.w.Write(b)
}

// credentials answers which credentials have a key, or all of the record.
func (h *handler) credentials(w http.ResponseWriter, r *http.Request) error {
	var key []byte
	if text := r.URL.Query().Get("key"); text != "" {
		var err error
		if key, err = base64.StdEncoding.Strict().DecodeString(text); err != nil {
			return trouble(http.StatusBadRequest, "request.malformed", "detail", "key: want base64")
		}
	}
	list := []Credential{}
	for _, held := range h.State().Chain().Credentials() {
		if key == nil || string(held.Credential.Key) == string(key) {
			list = append(list, Credential{ID: held.ID, Credential: held.Credential, Bound: held.Bound, Revoked: held.Revoked})
		}
	}
	return h.answer(w, http.StatusOK, map[string]any{"credentials": list})
}

// number reads a whole number of the query that is not negative.
func number(r *http.Request, name string, otherwise int64) (int64, error) {
	text := r.URL.Query().Get(name)
	if text == "" {
		return otherwise, nil
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n < 0 || n > 1<<53 {
		return 0, trouble(http.StatusBadRequest, "request.malformed", "detail", name+": want a whole number")
	}
	return n, nil
}
