package witness

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"mithaq/record"
)

// ServeHTTP answers what the C2SP tlog-witness protocol asks, and which checkpoint was
// cosigned last:
//
//	POST /add-checkpoint
//	GET  /<64 hex digits of the pact>/checkpoint
func (w *Witness) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/add-checkpoint" {
		if allow(rw, r, http.MethodPost) {
			w.serveAdd(rw, r)
		}
		return
	}
	name, ok := strings.CutSuffix(strings.TrimPrefix(r.URL.Path, "/"), "/checkpoint")
	pact, err := record.ParseID("sha256:" + name)
	if !ok || err != nil {
		http.NotFound(rw, r)
		return
	}
	if !allow(rw, r, http.MethodGet) {
		return
	}
	b, _ := w.Latest(pact)
	rw.Header().Set("Cache-Control", "no-cache")
	if b == nil {
		http.Error(rw, "nothing of this log was cosigned here", http.StatusNotFound)
		return
	}
	rw.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = rw.Write(b)
}

// allow refuses what is not of the method.
func allow(rw http.ResponseWriter, r *http.Request, method string) bool {
	if r.Method == method || method == http.MethodGet && r.Method == http.MethodHead {
		return true
	}
	rw.Header().Set("Allow", method)
	http.Error(rw, "only "+method, http.StatusMethodNotAllowed)
	return false
}

func (w *Witness) serveAdd(rw http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(rw, r.Body, MaxRequest))
	var line []byte
	if err != nil {
		err = fmt.Errorf("%w: %v", ErrMalformed, err)
	} else {
		var req Request
		if req, err = ParseRequest(body); err != nil {
			err = fmt.Errorf("%w: %v", ErrMalformed, err)
		} else {
			line, err = w.Add(req)
		}
	}
	var conflict *Conflict
	var fork *Fork
	switch {
	case err == nil:
		rw.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = rw.Write(line) // an answer that gets lost is asked for again: see TestLostAnswer
	case errors.As(err, &conflict):
		sendSize(rw, conflict.Size)
	case errors.As(err, &fork):
		_, head, _ := record.ReadCheckpoint(fork.Held)
		sendSize(rw, head.Size)
	case errors.Is(err, ErrMalformed):
		http.Error(rw, err.Error(), http.StatusBadRequest)
	case errors.Is(err, ErrUnknown):
		http.Error(rw, err.Error(), http.StatusNotFound)
	case errors.Is(err, ErrSigner):
		http.Error(rw, err.Error(), http.StatusForbidden)
	case errors.Is(err, ErrProof):
		http.Error(rw, err.Error(), http.StatusUnprocessableEntity)
	default:
		// The disk, or the key: the details are not the log's affair.
		http.Error(rw, "this witness cannot sign now", http.StatusInternalServerError)
	}
}

// sendSize answers a conflict as C2SP tlog-witness wants it.
func sendSize(rw http.ResponseWriter, size int64) {
	rw.Header().Set("Content-Type", "text/x.tlog.size")
	rw.WriteHeader(http.StatusConflict)
	fmt.Fprintf(rw, "%d\n", size)
}
