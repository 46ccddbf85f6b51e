package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"

	"mithaq"
	"mithaq/api"
	"mithaq/keeper"
	"mithaq/record"
	"mithaq/web"
)

// lookEvery is how often a reading server looks whether the record has grown.
const lookEvery = time.Second

// serveReaders shows a record that somebody else keeps, or nobody, until the context ends.
func (a *app) serveReaders(ctx context.Context, open *front, plan string) (err error) {
	store, err := a.openRecord()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	f := &follower{store: store}
	if err := f.look(ctx); err != nil {
		return err
	}
	log := a.log()
	state := func() mithaq.State {
		s := f.state()
		if c, err := a.cosigned(s.Chain()); err == nil { // else nothing is known of witnesses
			s = s.WitnessedTo(c.Head.Size, int64(len(c.By)))
		}
		return s
	}
	o := api.Options{State: f.state, Checkpoint: f.checkpoint, Store: store, Glossary: web.Glossary, Now: a.now, Log: log,
		Witnessed: func() int64 {
			c, err := a.cosigned(f.state().Chain())
			if err != nil {
				log.Warn("serve", "err", err)
			}
			return c.Head.Size
		}}
	tree := func(mux *http.ServeMux) {
		mountTree(mux, store, func() []byte {
			if c, err := a.cosigned(f.state().Chain()); err == nil && c.Checkpoint != nil {
				return c.Checkpoint
			}
			return f.checkpoint()
		})
	}
	wakes, err := a.waker(plan, state, nil, f.bell.Beyond, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, wakes.close()) }() // before the store
	front, err := open.open(o, web.New(state, web.Options{Now: a.now, Grown: f.bell.Beyond, Tours: tours(), Ending: ctx.Done(), Log: log}), f.fine, log, tree, wakes.mount)
	if err != nil {
		return err
	}
	a.sayWhere(open.url(front))
	fmt.Fprintln(a.out, a.printer().Say("serve.reads"))
	following, stop := context.WithCancel(ctx)
	over := make(chan struct{})
	go func() {
		defer close(over)
		f.follow(following, log)
	}()
	defer func() { stop(); <-over }() // before the store is closed
	wakes.start(ctx, a)
	return attend(ctx, nil, log, front)
}

// A follower knows what a record that grows amounts to.
type follower struct {
	store record.Store
	seen  atomic.Pointer[sight]
	lost  atomic.Bool // the last look failed
	bell  keeper.Bell
}

// A sight is the record at one moment.
type sight struct {
	state      mithaq.State
	checkpoint []byte
}

func (f *follower) state() mithaq.State { return f.seen.Load().state }
func (f *follower) checkpoint() []byte  { return f.seen.Load().checkpoint }
func (f *follower) fine() bool          { return !f.lost.Load() }

// look reads what was appended since the last look. Most find nothing, and cost one row.
func (f *follower) look(ctx context.Context) error {
	var last sight
	if s := f.seen.Load(); s != nil {
		last = *s
	}
	head, err := f.store.Head(ctx)
	if err != nil {
		return err
	}
	// The checkpoint before the entries: it then never speaks of more than are shown.
	checkpoint, err := f.store.Checkpoint(ctx)
	if err != nil {
		return err
	}
	if f.seen.Load() != nil && head == last.state.Chain().Tree().Head() && string(checkpoint) == string(last.checkpoint) {
		return nil
	}
	state, err := keeper.Follow(ctx, f.store, last.state)
	if err != nil {
		return err
	}
	f.seen.Store(&sight{state, checkpoint})
	f.bell.Ring(state.Chain().Size)
	return nil
}

// follow looks again and again. What cannot be read leaves the last sight in place: the
// desk goes on showing what it knew, and says at /healthz that it follows no more.
func (f *follower) follow(ctx context.Context, log *slog.Logger) {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		err := f.look(ctx)
		if ctx.Err() != nil {
			return
		}
		if was := f.lost.Swap(err != nil); err != nil && !was {
			log.Error("the record cannot be followed", "err", err)
		}
	}
}
