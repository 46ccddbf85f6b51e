package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"mithaq"
	"mithaq/api"
	"mithaq/keeper"
	"mithaq/keyfile"
	"mithaq/record"
	"mithaq/sqlite"
	"mithaq/vault"
	"mithaq/web"

	"github.com/spf13/cobra"
)

// What lies in the data folder beside the record: the openings of sealed fields, which can
// be erased, and a cache, which can be lost.
const (
	openingsFolder = "openings"
	snapshotFile   = "snapshot"
)

func (a *app) serve() *cobra.Command {
	var open front
	var key, plan string
	var witnesses []string
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Keep a record, and serve the desk",
		Long: `Serve keeps the record in the data folder: it takes acts, at the socket in that folder
(see mithaq act) and over HTTP, and shows the desk to readers. One process keeps a
record at a time, with the key of the record's keeper; the key lies outside the
data folder.

With --witness it brings every head to a witness, and asks that witness first what it
holds: a record that was put back to an earlier day is not kept on, because a second
history would begin. Witnesses that come by themselves need not be named.

Without --key it only reads: the desk follows whoever keeps the record.

With --notify it wakes people: it tells those whom a file names (doc/operate.md) what becomes
due, by a command, a webhook or mail, and the next one when nobody acknowledges.

It ends with Ctrl-C or SIGTERM, when what it has begun is done. When it cannot know
what is on the disk it ends by itself, with status 1.`,
		Example: `  mithaq serve --data pact --key ~/keys/keeper.pem
  mithaq serve --data pact --addr :8080`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if _, err := os.Stat(a.recordPath()); errors.Is(err, fs.ErrNotExist) {
				return a.noRecord()
			}
			if err := open.check(a.data); err != nil {
				return err
			}
			if key == "" && len(witnesses) > 0 {
				return usagef("--witness goes with --key: who only reads has nothing to be cosigned")
			}
			if key == "" {
				return a.serveReaders(cmd.Context(), &open, plan)
			}
			return a.keep(cmd.Context(), key, &open, plan, witnesses...)
		},
	}
	open.add(cmd)
	cmd.Flags().StringVar(&key, "key", "", "file with the keeper's key; without it the record is only read")
	cmd.Flags().StringVar(&plan, "notify", "", "file that says who is told what becomes due")
	cmd.Flags().StringArrayVar(&witnesses, "witness", nil, "URL of a witness; may be repeated")
	return cmd
}

func addAddr(cmd *cobra.Command, addr *string) {
	cmd.Flags().StringVar(addr, "addr", "localhost:8080", "address on which the desk is served")
}

// keep serves as the record's keeper until the context or the keeper ends.
func (a *app) keep(ctx context.Context, keyPath string, open *front, plan string, witnesses ...string) (err error) {
	key, err := keyfile.Read(keyPath, a.data)
	if err != nil {
		return err
	}
	// The lock first: nothing in the folder is touched that another process writes.
	release, err := keeper.Lock(a.data)
	if err != nil {
		return &hinted{err, "without --key, serve reads beside it"}
	}
	defer func() { err = errors.Join(err, release()) }()
	store, err := sqlite.Open(a.recordPath(), sqlite.Options{MustExist: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	signer, chain, err := keeperSigner(ctx, store, filepath.Join(a.data, snapshotFile), key)
	if err != nil {
		return err
	}
	openings, err := vault.Open(filepath.Join(a.data, openingsFolder))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, openings.Close()) }()
	log := a.log()
	k, err := keeper.Open(ctx, keeper.Config{
		Store: store, Vault: openings, Signer: signer, Clock: a.now, Snapshot: filepath.Join(a.data, snapshotFile),
		Shown: held(ctx, witnesses, chain, log),
		Note:  func(err error) { log.Warn("keeper", "err", err) },
	})
	if err != nil {
		return err
	}
	defer func() {
		// What ended the keeper ends the process: with status 1, so that whoever restarts
		// it does, and a new process reads the disk again.
		if cause := k.Close(); cause != nil {
			err = errors.Join(fmt.Errorf("the keeper has ended: %w", cause), err)
		}
	}()
	feed, err := a.feed(k, store, witnesses, log)
	if err != nil {
		return err
	}
	wakes, err := a.waker(plan, feed.state, feed.warmed, k.Grown, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, wakes.close()) }() // before the keeper, whom it asks for crises
	o := api.Options{State: feed.state, Checkpoint: k.Checkpoint, Store: store, Keeper: feed, Glossary: web.Glossary, Now: a.now, Log: log,
		Witnessed: func() int64 { return feed.Latest().Head.Size }}
	desk := web.New(feed.state, web.Options{Now: a.now, Warm: feed.warmed, Grown: k.Grown, Tours: tours(), Ending: ctx.Done(), Log: log})
	writes := func() bool {
		select {
		case <-k.Done():
			return false
		default:
			return true
		}
	}
	front, err := open.open(o, desk, writes, log, feed.mount(store), wakes.mount)
	if err != nil {
		return err
	}
	back, err := listenSocket(a.data)
	if err != nil {
		return errors.Join(err, front.listener.Close())
	}
	mux := http.NewServeMux()
	o.Drafts = true
	api.Mount(mux, o)
	wakes.mount(mux)
	defer feed.start(ctx)() // stopped before the keeper, and before the store is closed
	a.sayWhere(open.url(front))
	fmt.Fprintln(a.out, a.printer().Say("serve.writes", "socket", a.socketPath()))
	wakes.start(ctx, a)
	return attend(ctx, k.Done(), log, front, door{back, mux})
}

// keeperSigner lets a key sign for the record's keeper, whose it must be, and returns the
// record's chain.
func keeperSigner(ctx context.Context, store record.Store, snapshot string, key keyfile.Key) (record.Signer, record.Chain, error) {
	// From the snapshot, if there is one: the keeper reads the record after this again.
	s, _, err := keeper.LoadFast(ctx, store, snapshot)
	if err != nil {
		return nil, record.Chain{}, err
	}
	chain := s.Chain()
	if chain.Size == 0 {
		return nil, chain, &hinted{errors.New("the record is empty: nobody has founded the pact yet"), "found it with: mithaq init"}
	}
	if c, ok := chain.Credential(chain.Keeper); ok && bytes.Equal(c.Key, key.Public()) {
		return keyfile.Signer(key, chain.Keeper), chain, nil
	}
	for _, held := range chain.Credentials() {
		if c := held.Credential; bytes.Equal(c.Key, key.Public()) {
			return nil, chain, &hinted{fmt.Errorf("the key is that of %s %s, not that of the record's keeper %s", c.Member, cmp.Or(c.Office, c.Holder), chain.Keeper.Short()),
				"name the keeper's key with --key"}
		}
	}
	return nil, chain, &hinted{fmt.Errorf("the key is nobody's on this record; its keeper is %s", chain.Keeper.Short()), "name the keeper's key with --key"}
}

// serveDesk shows a state that does not change until the context ends.
func (a *app) serveDesk(ctx context.Context, addr string, s mithaq.State) error {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return &hinted{err, "choose another address with --addr"}
	}
	log := a.log()
	desk := web.New(func() mithaq.State { return s }, web.Options{Now: a.now, Tours: tours(), Log: log})
	front := door{listener, desk}
	fmt.Fprintln(a.out)
	a.sayWhere("http://" + listener.Addr().String())
	return attend(ctx, nil, log, front)
}

// sayWhere tells people where to look, once somebody answers there.
func (a *app) sayWhere(url string) {
	fmt.Fprintln(a.out, a.printer().Say("serve.at", "url", url))
}

// A door is where callers come in, and who answers them there.
type door struct {
	listener net.Listener
	handler  http.Handler
}

// farewell is how long callers have to finish when a server ends.
const farewell = 5 * time.Second

// attend answers at all doors until the context is done, something has ended, or a door
// fails, and lets those who are inside finish.
func attend(ctx context.Context, ended <-chan struct{}, log *slog.Logger, doors ...door) error {
	failed := make(chan error, len(doors))
	servers := make([]*http.Server, len(doors))
	for i, d := range doors {
		servers[i] = &http.Server{
			Handler:           d.handler,
			ReadHeaderTimeout: 5 * time.Second,
			ReadTimeout:       30 * time.Second,
			WriteTimeout:      60 * time.Second,
			IdleTimeout:       2 * time.Minute,
			MaxHeaderBytes:    1 << 14,
			ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug), // broken calls, of which there are many
		}
		go func() { failed <- servers[i].Serve(d.listener) }()
	}
	var err error
	left := len(doors)
	select {
	case err = <-failed:
		left--
	case <-ctx.Done():
	case <-ended:
	}
	down, cancel := context.WithTimeout(context.WithoutCancel(ctx), farewell)
	defer cancel()
	for _, s := range servers {
		if s.Shutdown(down) != nil {
			s.Close() // who is not done by now is cut off
		}
	}
	for range left {
		if e := <-failed; !errors.Is(e, http.ErrServerClosed) {
			err = errors.Join(err, e)
		}
	}
	return err
}

// log is what goes wrong while a server runs, on standard error.
func (a *app) log() *slog.Logger {
	return slog.New(slog.NewTextHandler(a.err, &slog.HandlerOptions{Level: slog.LevelInfo}))
}
