package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"mithaq"
	"mithaq/cases"
	"mithaq/keeper"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/sqlite"
	"mithaq/view"

	"github.com/spf13/cobra"
)

// demoCase is the folder of the case in package cases, and its label.
const demoCase = "kz-2022"

func (a *app) demo() *cobra.Command {
	var addr string
	var noServe bool
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Carry Kazakhstan's appeal of January 2022 through the rules, and tell it",
		Long: `Demo records the January 2022 case from its sources, act by act, in a fresh record
in the data folder, tells the story, and then serves the desk.

Every act is transcribed: an archivist signs for a source, nobody signs who acted. The
keys exist in memory only and are gone when the record is complete. A second demo
on the same folder opens the record that is there.`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := a.demoRecord(cmd.Context())
			if err != nil {
				return err
			}
			v, ok := view.OfCrisis(s, demoCase, a.now(), a.now())
			if !ok {
				return fmt.Errorf("the record has no crisis %q", demoCase)
			}
			a.tell(s, v)
			if noServe {
				return nil
			}
			return a.serveDesk(cmd.Context(), addr, s)
		},
	}
	addAddr(cmd, &addr)
	cmd.Flags().BoolVar(&noServe, "no-serve", false, "tell the story and end")
	return cmd
}

// demoRecord opens the demo's record in the data folder, or makes it.
func (a *app) demoRecord(ctx context.Context) (mithaq.State, error) {
	if err := os.MkdirAll(a.data, 0o755); err != nil {
		return mithaq.State{}, err
	}
	release, err := keeper.Lock(a.data)
	if err != nil {
		return mithaq.State{}, err
	}
	defer release()
	if _, err := os.Stat(a.recordPath()); errors.Is(err, fs.ErrNotExist) {
		if err := a.makeDemo(ctx); err != nil {
			return mithaq.State{}, err
		}
	} else if err != nil {
		return mithaq.State{}, err
	}
	return a.reopenDemo(ctx)
}

// reopenDemo verifies the record in the data folder and refuses another one than
// the demo's.
func (a *app) reopenDemo(ctx context.Context) (mithaq.State, error) {
	another := &hinted{fmt.Errorf("%s holds another record than the demo's", a.data), "choose another folder with --data"}
	store, err := sqlite.OpenReadOnly(a.recordPath())
	if err != nil {
		return mithaq.State{}, &hinted{err, another.hint}
	}
	defer store.Close()
	src, err := record.StoreSource(ctx, store)
	if err != nil {
		return mithaq.State{}, err
	}
	if _, err := record.Verify(ctx, src, nil); err != nil {
		return mithaq.State{}, err
	}
	s, err := keeper.Load(ctx, store, keeper.All)
	if err != nil {
		return mithaq.State{}, err
	}
	if s.Genesis().Label != demoCase {
		return mithaq.State{}, another
	}
	return s, nil
}

// makeDemo records the case in the data folder.
func (a *app) makeDemo(ctx context.Context) error {
	c, player, err := loadCase(cases.FS, demoCase, rand.Reader, a.now)
	if err != nil {
		return err
	}
	return a.makeRecord(func(store record.Store) error {
		_, err := player.Play(ctx, c, store, func(p replay.Played) error {
			for _, m := range p.Missed {
				return fmt.Errorf("%s: %s is %v, expected %v", p.Step.Label, m.Path, m.Got, m.Want)
			}
			return nil
		})
		return err
	})
}

// makeRecord fills a record beside its final name and moves it there when it is
// whole. The keys of a case live in memory, so a half-made record could never be
// finished: what an interruption leaves is thrown away by the next call.
func (a *app) makeRecord(fill func(record.Store) error) error {
	part := a.recordPath() + ".part"
	for _, suffix := range []string{"", "-wal", "-shm"} {
		if err := os.Remove(part + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	store, err := sqlite.Open(part, sqlite.Options{})
	if err != nil {
		return err
	}
	if err := errors.Join(fill(store), store.Close()); err != nil {
		return err
	}
	return os.Rename(part, a.recordPath())
}
