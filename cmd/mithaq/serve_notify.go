package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"mithaq"
	"mithaq/keeper"
	"mithaq/notify"
	"mithaq/web"
)

// notifyFolder is the folder in the data folder in which it is kept who was told what. It is
// no part of the record, and can be lost.
const notifyFolder = "notify"

// A waker tells the recipients of a plan what becomes due while a server runs. The zero one
// tells nobody.
type waker struct {
	runner  *notify.Runner
	release func() error
	state   func() mithaq.State
	grown   func(size int64) <-chan struct{}
	changed chan struct{}
	names   []string
	stop    func() // set while it runs
}

// waker reads a plan, where one is named, and the ledger of what was sent.
func (a *app) waker(file string, state func() mithaq.State, warm func(context.Context, string) (mithaq.State, error), grown func(int64) <-chan struct{}, log *slog.Logger) (w *waker, err error) {
	if file == "" {
		return &waker{}, nil
	}
	plan, err := notify.Load(file, roll(state()))
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(a.data, notifyFolder)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	// Two servers with one ledger would each forget what the other has sent. This lock is not
	// the record's: a server that only reads may wake people, too.
	release, err := keeper.Lock(dir)
	if err != nil {
		return nil, &hinted{fmt.Errorf("another server notifies from %s, or the folder cannot be locked: %w", dir, err), "start one server with --notify"}
	}
	w = &waker{release: release, state: state, grown: grown, changed: make(chan struct{}, 1)}
	w.runner, err = notify.Open(notify.Config{
		Plan: plan, Dir: dir, State: state, Warm: warm, Glossary: web.Glossary, Now: a.now, Changed: w.changed, Log: log,
	})
	if err != nil {
		return nil, errors.Join(err, release())
	}
	for _, r := range plan.Recipients {
		w.names = append(w.names, r.Name)
	}
	return w, nil
}

// mount lets people acknowledge.
func (w *waker) mount(mux *http.ServeMux) {
	if w.runner != nil {
		mux.Handle(notify.AckPath, w.runner.Handler())
	}
}

// start wakes people until the context ends or the waker is closed.
func (w *waker) start(ctx context.Context, a *app) {
	if w.runner == nil {
		return
	}
	fmt.Fprintln(a.out, a.printer().Say("serve.notifies", "recipients", strings.Join(w.names, ", ")))
	ctx, cancel := context.WithCancel(ctx)
	over, grown := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(over)
		w.runner.Run(ctx)
	}()
	go func() {
		defer close(grown)
		w.follow(ctx)
	}()
	w.stop = func() { cancel(); <-over; <-grown }
}

// close ends what was started, waits for what has begun, and lets go of the ledger.
func (w *waker) close() error {
	if w.runner == nil {
		return nil
	}
	if w.stop != nil {
		w.stop()
	}
	return errors.Join(w.runner.Close(), w.release())
}

// follow lets the runner know that the record has grown.
func (w *waker) follow(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-w.grown(w.state().Chain().Size):
		}
		select {
		case w.changed <- struct{}{}:
		default: // it has been told, and looks at all of it
		}
	}
}
