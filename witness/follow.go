package witness

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"mithaq/record"
)

// A Source is the tree of a log; tiles.Reader is one. What it returns under a head is
// proven by that head, whoever sent it.
type Source interface {
	// Root returns the root that the log of the head had at a size.
	Root(ctx context.Context, head record.Head, size int64) (record.Hash, error)
	// Consistency returns the proof from a size to the head.
	Consistency(ctx context.Context, size int64, head record.Head) ([]record.Hash, error)
}

// A Follower looks at a log by itself, cosigns what is consistent, and brings the
// cosignature to the log. It needs nobody who can reach it.
type Follower struct {
	Witness *Witness
	Pact    record.ID
	Log     Source
	URL     string // of the log: what waits for cosignatures is at its /cosignature
	Client  *http.Client
	Every   time.Duration // between two looks

	// Trouble is told of every look that failed, which does not end the following; only
	// a fork does. It may be nil.
	Trouble func(error)
}

// ErrBehind means that the log shows fewer entries than the witness has cosigned. It may
// be an old copy, a keeper whose disk was put back, or the beginning of a second
// history: which, shows when it grows again.
var ErrBehind = errors.New("witness: the log shows fewer entries than were cosigned")

// Run looks until the context ends, and returns its error; or until the log has two
// histories, and returns the *[Fork].
func (f *Follower) Run(ctx context.Context) error {
	t := time.NewTimer(0)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-t.C:
		}
		_, _, err := f.Look(ctx)
		var fork *Fork
		if errors.As(err, &fork) {
			return err
		}
		if err != nil && ctx.Err() == nil && f.Trouble != nil {
			f.Trouble(err)
		}
		t.Reset(f.Every)
	}
}

// Look looks once. It returns whether it cosigned a head that it had not cosigned
// before, and which; the error may tell that only the way back to the log failed.
func (f *Follower) Look(ctx context.Context) (head record.Head, signed bool, err error) {
	shown, err := f.awaits(ctx)
	if err != nil {
		return head, false, err
	}
	checkpoint, head, err := f.Witness.signedBy(shown, f.Pact)
	if err != nil {
		return head, false, err
	}
	held, last := f.Witness.Latest(f.Pact)
	// Who asks a log twice in a moment may be answered by two of its machines. The older
	// answer is no fork if the newer head has it.
	low, high := last, head
	if head.Size < last.Size {
		low, high = head, last
	}
	root := high.Root
	if low.Size < high.Size {
		if root, err = f.Log.Root(ctx, high, low.Size); err != nil {
			if head.Size < last.Size {
				err = fmt.Errorf("%w: %d of %d", ErrBehind, head.Size, last.Size)
			}
			return head, false, err
		}
	}
	switch {
	case root != low.Root && low.Size > 0:
		// Every hash on the way to this root was proven by a head that the keeper signed.
		return head, false, f.Witness.fork(f.Pact, checkpoint)
	case head.Size < last.Size:
		return head, false, fmt.Errorf("%w: %d of %d", ErrBehind, head.Size, last.Size)
	case head == last && held != nil:
		if !bytes.Contains(shown, []byte(record.WitnessName(f.Witness.c.Signer.Credential()))) {
			err = f.bring(ctx, held) // it got lost on the way
		}
		return head, false, err
	}
	proof, err := f.Log.Consistency(ctx, last.Size, head)
	if err != nil {
		return head, false, err
	}
	if _, err := f.Witness.Add(Request{last.Size, proof, checkpoint}); err != nil {
		return head, false, err
	}
	held, _ = f.Witness.Latest(f.Pact)
	return head, true, f.bring(ctx, held)
}

// awaits returns the newest checkpoint that the log wants cosigned, unverified.
func (f *Follower) awaits(ctx context.Context) ([]byte, error) {
	status, b, err := get(ctx, f.Client, strings.TrimRight(f.URL, "/")+"/cosignature")
	if err != nil {
		return nil, fmt.Errorf("witness: the log cannot be read: %w", err)
	}
	if status != http.StatusOK {
		return nil, fmt.Errorf("witness: the log shows no checkpoint: it answers %d", status)
	}
	return b, nil
}

// bring posts a cosigned checkpoint to the log.
func (f *Follower) bring(ctx context.Context, cosigned []byte) error {
	url := strings.TrimRight(f.URL, "/") + "/cosignature"
	status, body, err := post(ctx, f.Client, url, cosigned)
	if err != nil {
		return fmt.Errorf("witness: the cosignature did not reach the log: %w", err)
	}
	if status/100 != 2 {
		return fmt.Errorf("witness: the log did not take the cosignature: %d %.200s", status, body)
	}
	return nil
}

// signedBy opens a checkpoint that the log's keeper signed.
func (w *Witness) signedBy(checkpoint []byte, pact record.ID) ([]byte, record.Head, error) {
	g := w.logs[pact]
	if g == nil {
		return nil, record.Head{}, ErrUnknown
	}
	g.mu.Lock()
	keeper := g.keeper()
	g.mu.Unlock()
	return openSigned(checkpoint, pact, keeper)
}

// fork keeps the evidence that a checkpoint is of another history than the one cosigned.
func (w *Witness) fork(pact record.ID, shown []byte) *Fork {
	g := w.logs[pact]
	g.mu.Lock()
	f := w.forked(g, shown)
	g.mu.Unlock()
	w.tell(f)
	return f
}
