package witness

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"mithaq/record"
)

// The time before something is tried again: doubled from the first to the last.
const (
	firstWait = time.Second
	lastWait  = 5 * time.Minute
)

// serve brings the newest checkpoint to one witness whenever there is one.
func (f *Feed) serve(ctx context.Context, p *peer) {
	failed := 0
	for {
		select {
		case <-ctx.Done():
			return
		case <-p.wake:
		}
		for {
			done, err := f.push(ctx, p)
			if done {
				break
			}
			wait := f.c.Pace
			if err == nil {
				failed, p.said = 0, ""
			} else {
				if ctx.Err() != nil {
					return
				}
				f.trouble(p, err)
				wait = lastWait
				if failed < 16 {
					wait = min(firstWait<<failed, lastWait)
				}
				failed++
				if f.c.Jitter != nil {
					wait = f.c.Jitter(wait)
				}
			}
			// Neither a new head nor anything else makes this wait shorter: what fails under
			// load must not be asked more often because of the load.
			if !sleep(ctx, wait) {
				return
			}
		}
	}
}

func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-t.C:
		return true
	}
}

// newest returns the keeper's newest checkpoint and its head.
func (f *Feed) newest() ([]byte, record.Head, error) {
	checkpoint := f.c.Checkpoint()
	if checkpoint == nil {
		return nil, record.EmptyHead, nil
	}
	// It may come with cosignatures already.
	return openSigned(checkpoint, f.c.Pact, f.c.Keeper)
}

// push brings the newest checkpoint to a witness. It is done when the witness has
// cosigned that very head.
func (f *Feed) push(ctx context.Context, p *peer) (done bool, err error) {
	checkpoint, head, err := f.newest()
	if err != nil {
		return false, err
	}
	if checkpoint == nil || p.signed == head {
		return true, nil
	}
	ctx, cancel := context.WithTimeout(ctx, f.c.Timeout)
	defer cancel()
	if p.size > head.Size {
		return false, f.conflict(ctx, p)
	}
	proof, err := record.ProveConsistency(ctx, f.c.Store, p.size, head.Size)
	if err != nil {
		return false, err
	}
	body := Request{p.size, proof, checkpoint}.Marshal()
	status, answer, err := post(ctx, f.c.Client, strings.TrimRight(p.url, "/")+"/add-checkpoint", body)
	switch {
	case err != nil:
		return false, err
	case status == http.StatusOK:
		if err := f.accept(checkpoint, answer); err != nil {
			return false, err
		}
		p.size, p.signed, p.told = head.Size, head, false
		return false, nil // look again: there may be a newer one
	case status == http.StatusConflict:
		size, err := parseSize(strings.TrimSuffix(string(answer), "\n"))
		if err != nil {
			return false, fmt.Errorf("witness: a conflict without a size: %w", err)
		}
		if size == p.size || size > f.size() {
			// It stands where we thought, and not with this root; or beyond our end.
			return false, f.conflict(ctx, p)
		}
		p.size = size
		if p.told {
			// Once is how a keeper learns it. Told again and again, now this and now that,
			// he would ask without end.
			return false, fmt.Errorf("witness: it stands at %d now, and stood elsewhere before", size)
		}
		p.told = true
		return false, nil // it told where it stands: again, from there
	case status == http.StatusUnprocessableEntity:
		// Our proof is right for our history. So the witness has seen another one.
		return false, f.conflict(ctx, p)
	}
	return false, fmt.Errorf("witness: it answers %d: %.200s", status, bytes.TrimSpace(answer))
}

// size is that of the newest head.
func (f *Feed) size() int64 {
	_, head, _ := f.newest()
	return head.Size
}

// accept takes what a witness answered: its cosignature, and perhaps others that are
// nothing to us.
func (f *Feed) accept(checkpoint, answer []byte) error {
	for line := range bytes.Lines(answer) {
		cosigned, err := record.AddCosignature(checkpoint, line)
		if err != nil {
			continue
		}
		head, by, err := record.OpenCosigned(cosigned, f.c.Pact, f.c.Keeper, f.c.Witness)
		if err != nil || len(by) == 0 {
			continue
		}
		return f.take(Cosigned{cosigned, head, by})
	}
	return errors.New("witness: the answer holds no cosignature of a witness whom the record names")
}

// ErrHistory means that a witness holds a history that this record does not have.
var ErrHistory = errors.New("witness: a witness holds a history that this record does not have")

// conflict asks a witness for the checkpoint that it stands on, and shows it to whoever
// keeps the record. Only the keeper's own signature makes it worth a look: a witness's
// bare word stops nobody.
func (f *Feed) conflict(ctx context.Context, p *peer) error {
	held, err := ask(ctx, f.c.Client, p.url, f.c.Pact)
	if err != nil {
		return errors.Join(ErrHistory, err)
	}
	own, head, err := openSigned(held, f.c.Pact, f.c.Keeper)
	if err != nil {
		return fmt.Errorf("witness: it claims another history and does not show it: %w", err)
	}
	if f.c.Conflict != nil {
		f.c.Conflict(own)
	}
	return fmt.Errorf("%w: %d entries", ErrHistory, head.Size)
}

// join adds the cosignatures of one checkpoint to another one of the same head.
func join(to, from []byte) ([]byte, error) {
	_, lines, _ := bytes.Cut(from, []byte("\n\n"))
	own := true
	var err error
	for line := range bytes.Lines(lines) {
		if !own {
			if to, err = record.AddCosignature(to, line); err != nil {
				return nil, err
			}
		}
		own = false // the first line is the keeper's
	}
	return to, nil
}

// ServeHTTP is for witnesses that come by themselves: they read the newest checkpoint,
// with the cosignatures that it has so far, and bring it back with their own.
//
//	GET  /cosignature
//	POST /cosignature
func (f *Feed) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet || r.Method == http.MethodHead {
		f.show(w)
		return
	}
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "GET, HEAD, POST")
		http.Error(w, "only GET and POST", http.StatusMethodNotAllowed)
		return
	}
	b, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxAnswer))
	if err != nil {
		http.Error(w, "this is no cosigned checkpoint", http.StatusBadRequest)
		return
	}
	if _, _, err := record.ReadCheckpoint(b); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	head, by, err := record.OpenCosigned(b, f.c.Pact, f.c.Keeper, f.c.Witness)
	if err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	if len(by) == 0 {
		http.Error(w, "nobody has cosigned this checkpoint", http.StatusBadRequest)
		return
	}
	switch ours, err := f.ours(r.Context(), head); {
	case err != nil:
		http.Error(w, "the record cannot be read", http.StatusInternalServerError)
		return
	case !ours:
		// Our own signature, a witness's too, and not our history.
		if own, _, err := openSigned(b, f.c.Pact, f.c.Keeper); err == nil && f.c.Conflict != nil {
			f.c.Conflict(own)
		}
		http.Error(w, ErrHistory.Error(), http.StatusConflict)
		return
	}
	if err := f.take(Cosigned{b, head, by}); err != nil {
		http.Error(w, "the cosignature cannot be kept now", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// show gives the newest checkpoint to whoever may cosign it. GET /checkpoint is no place
// to look for one: it is cosigned already.
func (f *Feed) show(w http.ResponseWriter) {
	checkpoint := f.c.Checkpoint()
	w.Header().Set("Cache-Control", "no-cache")
	if checkpoint == nil {
		http.Error(w, "there is no checkpoint yet", http.StatusNotFound)
		return
	}
	if latest := f.Latest(); latest.Checkpoint != nil {
		if _, head, err := f.newest(); err == nil && head == latest.Head {
			checkpoint = latest.Checkpoint
		}
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write(checkpoint)
}

// ours reports whether the record has, or had, a head.
func (f *Feed) ours(ctx context.Context, head record.Head) (bool, error) {
	_, own, err := f.newest()
	if err != nil {
		return false, err
	}
	if head.Size > own.Size {
		return false, nil
	}
	proof, err := record.ProveConsistency(ctx, f.c.Store, head.Size, own.Size)
	if err != nil {
		return false, err
	}
	return record.CheckConsistency(head, own, proof) == nil, nil
}
