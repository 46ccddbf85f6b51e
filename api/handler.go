package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"mithaq"
	"mithaq/canon"
	"mithaq/keeper"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/words"
)

// A Keeper is what the wire asks of the one writer; [keeper.Keeper] is one.
type Keeper interface {
	Hand(ctx context.Context, s keeper.Submission) (keeper.Ack, error)
	Meet(checkpoint []byte) error
}

// Options say what is served. State, Checkpoint, Store and Now are required.
type Options struct {
	State      func() mithaq.State // what the record amounts to, at a signed head
	Checkpoint func() []byte       // last signed
	Store      record.Store        // rows are read from it, and nothing is written
	Now        func() words.Instant

	// Keeper takes acts. A server without one reads, and says so to whoever hands one in.
	Keeper Keeper
	// Drafts answers POST /draft. Who completes a draft chooses what its author will
	// sign under: it is for the socket in the data folder.
	Drafts bool
	// Glossary knows the names that a record has. None: codes are shown.
	Glossary func(mithaq.State) lang.Glossary
	// Witnessed is the size of the largest head that a witness has cosigned. None: 0.
	Witnessed func() int64
	// Log gets what went wrong on our side. None: nothing is logged.
	Log *slog.Logger
}

const (
	// MaxBody is the longest submission or draft in bytes: an envelope, and openings of
	// what its author kept out of it.
	MaxBody = 2 * record.MaxEnvelope
	// maxNote is the longest checkpoint that is read.
	maxNote = 64 << 10
	// patience is how long an act may wait for its acknowledgement. It is shorter than
	// the time that a server gives an answer, so that the author hears of it.
	patience = 20 * time.Second
	// exports is how many exports are written at a time: each verifies the record.
	exports = 2
)

type handler struct {
	Options
	exporting chan struct{}
}

// Mount serves the routes of this package on a mux, where others may mount theirs
// beside them: GET /checkpoint is nobody's here.
func Mount(mux *http.ServeMux, o Options) {
	if o.State == nil || o.Checkpoint == nil || o.Store == nil || o.Now == nil {
		panic("api: Mount needs State, Checkpoint, Store and Now")
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	h := &handler{Options: o, exporting: make(chan struct{}, exports)}
	h.route(mux, "POST", "/act", h.act)
	h.route(mux, "POST", "/checkpoint", h.show)
	h.route(mux, "GET", "/head", h.head)
	h.route(mux, "GET", "/entries", h.entries)
	h.route(mux, "GET", "/record", h.record)
	h.route(mux, "GET", "/credentials", h.credentials)
	if o.Drafts {
		h.route(mux, "POST", "/draft", h.draft)
	}
}

// route serves one method of a path, and refuses all others.
func (h *handler) route(mux *http.ServeMux, method, path string, serve func(http.ResponseWriter, *http.Request) error) {
	mux.HandleFunc(method+" "+path, func(w http.ResponseWriter, r *http.Request) {
		protect(w.Header())
		err := serve(w, r)
		if err == nil {
			return
		}
		var f *failure
		if !errors.As(err, &f) {
			// What it was is our business: a caller could learn paths and queries from it.
			h.Log.Error("api", "path", r.URL.Path, "err", err)
			f = trouble(http.StatusInternalServerError, "server.failed")
		}
		h.tell(w, r, f)
	})
	mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
		protect(w.Header())
		w.Header().Set("Allow", method)
		h.tell(w, r, trouble(http.StatusMethodNotAllowed, "request.method", "want", method))
	})
}

// protect sets what every answer carries. None is for a browser to show or to keep.
func protect(h http.Header) {
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Cache-Control", "no-store")
}

// printer speaks the language that the caller asks for, with the record's names.
func (h *handler) printer(r *http.Request) *lang.Printer {
	p := lang.For(lang.Match(r.Header.Get("Accept-Language")))
	if h.Glossary == nil {
		return p
	}
	return p.With(h.Glossary(h.State()))
}

// answer writes a value as JSON.
func (h *handler) answer(w http.ResponseWriter, status int, v any) error {
	w.Header().Set("Content-Type", "application/json")
	h.write(w, status, v)
	return nil
}

func (h *handler) write(w http.ResponseWriter, status int, v any) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		// Only a fault of this program gets here: all values are made of its own types.
		h.Log.Error("api: an answer that cannot be written", "err", err)
		w.Header().Set("Content-Type", "text/plain")
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Length", fmt.Sprint(b.Len()))
	w.WriteHeader(status)
	if _, err := w.Write(b.Bytes()); err != nil {
		h.Log.Debug("api: the caller went away", "err", err)
	}
}

// body reads a bounded request body.
func body(w http.ResponseWriter, r *http.Request, limit int64) ([]byte, error) {
	b, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return nil, trouble(http.StatusRequestEntityTooLarge, "request.too_large", "limit", fmt.Sprint(limit))
	case err != nil:
		return nil, trouble(http.StatusBadRequest, "request.malformed", "detail", "the body did not arrive whole")
	}
	return b, nil
}

// read decodes a request body, which is canonical JSON: what is signed and sealed stands
// in it as it was signed and sealed.
func read(w http.ResponseWriter, r *http.Request, v any) error {
	b, err := body(w, r, MaxBody)
	if err != nil {
		return err
	}
	if err := canon.Unmarshal(b, v); err != nil {
		return trouble(http.StatusBadRequest, "request.malformed", "detail", strings.TrimPrefix(err.Error(), "canon: "))
	}
	return nil
}
