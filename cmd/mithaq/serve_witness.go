package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"time"

	"mithaq"
	"mithaq/keeper"
	"mithaq/record"
	"mithaq/tiles"
	"mithaq/witness"
)

const (
	// askPatience is how long a start waits for what the witnesses hold.
	askPatience = 5 * time.Second
	// pushPace is the least time between two heads for one witness.
	pushPace = 100 * time.Millisecond
	// lookAgain is how soon a head that nobody announced is brought to the witnesses: the
	// keeper has recorded an act of its own.
	lookAgain = 5 * time.Second
)

// held asks the witnesses for the checkpoints that they hold, and returns those with the
// keeper's signature. A witness that is away holds nobody up: the others, and every
// later push, show the same.
func held(ctx context.Context, urls []string, chain record.Chain, log *slog.Logger) (shown [][]byte) {
	if len(urls) == 0 {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, askPatience)
	defer cancel()
	all, err := witness.Ask(ctx, urls, chain.Pact)
	if err != nil {
		log.Warn("a witness could not be asked", "err", err)
	}
	for _, b := range all {
		if signedBy(chain, chain.Keeper, b) {
			shown = append(shown, b)
			continue
		}
		// An earlier keeper's head is of this record, or void: his successor did not sign it.
		earlier := false
		for _, span := range chain.Spans() {
			earlier = earlier || signedBy(chain, span.Keeper, b)
		}
		if !earlier {
			log.Warn("a witness holds a checkpoint that no keeper of this record has signed")
		}
	}
	return shown
}

func signedBy(chain record.Chain, keeper record.ID, checkpoint []byte) bool {
	c, _ := chain.Credential(keeper)
	_, err := record.OpenSigned(checkpoint, chain.Pact, c)
	return err == nil
}

// feeder is the keeper's side of the witnesses.
type feeder struct {
	*witness.Feed
	k       *keeper.Keeper
	changed chan struct{}
}

// feed makes the feeder of a keeper that is open.
func (a *app) feed(k *keeper.Keeper, store record.Store, urls []string, log *slog.Logger) (*feeder, error) {
	chain := k.State().Chain()
	own, _ := chain.Credential(chain.Keeper)
	f := &feeder{k: k, changed: make(chan struct{}, 1)}
	var err error
	f.Feed, err = witness.NewFeed(witness.FeedConfig{
		Store: store, Dir: a.data, Pact: chain.Pact, Keeper: own, URLs: urls,
		// Asked anew each time: a witness renews its key by an act.
		Witness:    func(id record.ID) (record.Credential, bool) { return k.State().Chain().Witness(id) },
		Checkpoint: k.Checkpoint, Changed: f.changed,
		Conflict: func(checkpoint []byte) {
			var fork *keeper.ForkError
			if err := k.Meet(checkpoint); errors.As(err, &fork) {
				log.Error("a witness holds another history", "err", err)
			}
		},
		Cosigned: func(head record.Head, by []record.Cosignature) {
			log.Info("witnessed", "entries", head.Size, "witnesses", len(by))
		},
		Trouble: func(url string, err error) { log.Warn("a witness cannot be served", "url", url, "err", err) },
		Pace:    pushPace,
		Jitter:  func(d time.Duration) time.Duration { return d/2 + rand.N(d) },
	})
	return f, err
}

// Hand hands an act to the keeper, and lets the witnesses know that the head has moved.
func (f *feeder) Hand(ctx context.Context, s keeper.Submission) (keeper.Ack, error) {
	ack, err := f.k.Hand(ctx, s)
	if err == nil {
		f.tell()
	}
	return ack, err
}

// Meet is the keeper's.
func (f *feeder) Meet(checkpoint []byte) error { return f.k.Meet(checkpoint) }

// state is the keeper's, with what is known of the witnesses.
func (f *feeder) state() mithaq.State { return f.seen(f.k.State()) }

// warmed is the keeper's Warmed, with what is known of the witnesses.
func (f *feeder) warmed(ctx context.Context, crisis string) (mithaq.State, error) {
	s, err := f.k.Warmed(ctx, crisis)
	return f.seen(s), err
}

func (f *feeder) seen(s mithaq.State) mithaq.State {
	c := f.Latest()
	return s.WitnessedTo(c.Head.Size, int64(len(c.By)))
}

func (f *feeder) tell() {
	select {
	case f.changed <- struct{}{}:
	default: // it has been told, and looks for the newest
	}
}

// start brings heads to the witnesses until stop is called, which waits for what has begun.
func (f *feeder) start(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	over := make(chan struct{})
	go func() {
		defer close(over)
		_ = f.Run(ctx) // it ends with the context, and for nothing else
	}()
	ticks := make(chan struct{})
	go func() {
		defer close(ticks)
		tick := time.NewTicker(lookAgain)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				f.tell()
			}
		}
	}()
	return func() { cancel(); <-over; <-ticks }
}

// newest is the checkpoint for everybody: cosigned, as soon as one is.
func (f *feeder) newest() []byte {
	if c := f.Latest(); c.Checkpoint != nil {
		return c.Checkpoint
	}
	return f.k.Checkpoint()
}

// mount serves the tree and its checkpoint beside what package api serves, and takes what
// witnesses bring by themselves.
func (f *feeder) mount(store record.Store) func(*http.ServeMux) {
	return func(mux *http.ServeMux) {
		mountTree(mux, store, f.newest)
		mux.Handle("/cosignature", f)
	}
}

// mountTree serves the tree and its checkpoint. POST /checkpoint is package api's.
func mountTree(mux *http.ServeMux, store record.Store, checkpoint func() []byte) {
	h := tiles.Handler(store, checkpoint)
	mux.Handle("GET /checkpoint", h)
	mux.Handle("/tile/", h)
}

// cosigned returns the cosigned checkpoint beside a record that somebody else keeps.
func (a *app) cosigned(chain record.Chain) (witness.Cosigned, error) {
	own, ok := chain.Credential(chain.Keeper)
	if !ok {
		return witness.Cosigned{}, nil
	}
	c, err := witness.Read(a.data, chain.Pact, own, chain.Witness)
	if err != nil {
		return c, fmt.Errorf("the cosigned checkpoint cannot be read: %w", err)
	}
	return c, nil
}
