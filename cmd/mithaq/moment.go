package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"mithaq"
	"mithaq/keeper"
	"mithaq/record"
	"mithaq/sqlite"
	"mithaq/words"

	"github.com/spf13/cobra"
)

// recordFile is the name of the record in its folder.
const recordFile = "record.db"

func (a *app) recordPath() string { return filepath.Join(a.data, recordFile) }
func (a *app) socketPath() string { return filepath.Join(a.data, socketFile) }

// openRecord opens the record in the data folder for reading.
func (a *app) openRecord() (record.Store, error) {
	if _, err := os.Stat(a.recordPath()); errors.Is(err, fs.ErrNotExist) {
		return nil, a.noRecord()
	}
	return sqlite.OpenReadOnly(a.recordPath())
}

func (a *app) noRecord() error {
	return &hinted{fmt.Errorf("there is no record in %s", a.data), "name the folder with --data, or make one with: mithaq demo"}
}

// asOf is the flags by which every reading command looks at the past.
type asOf struct {
	at, known string
	size      int64
	json      bool
}

func (f *asOf) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.at, "at", "", "as it was true at this time, for example 2022-01-06T12:00:00Z (default: now)")
	cmd.Flags().StringVar(&f.known, "known", "", "by what was known at this time (default: now)")
	cmd.Flags().Int64Var(&f.size, "size", keeper.All, "by the record's first entries only, for audit")
	cmd.Flags().BoolVar(&f.json, "json", false, "print JSON for scripts")
}

// moment loads the record and resolves the two times.
func (a *app) moment(ctx context.Context, f *asOf) (s mithaq.State, at, known words.Instant, err error) {
	if f.size < keeper.All {
		return s, 0, 0, usagef("--size counts entries, %d is none", f.size)
	}
	store, err := a.openRecord()
	if err != nil {
		return s, 0, 0, err
	}
	defer store.Close()
	if s, err = keeper.Load(ctx, store, f.size); err != nil {
		return s, 0, 0, err
	}
	if size := s.Chain().Size; f.size > size {
		return s, 0, 0, usagef("--size %d: the record has %d entries", f.size, size)
	}
	c, err := a.cosigned(s.Chain())
	if err != nil {
		return s, 0, 0, err
	}
	s = s.WitnessedTo(c.Head.Size, int64(len(c.By)))
	seat := words.Offset("")
	if c := s.Charter(); c != nil {
		seat = c.Seat.Offset
	}
	if at, err = a.instant("--at", f.at, seat); err != nil {
		return s, 0, 0, err
	}
	known, err = a.instant("--known", f.known, seat)
	return s, at, known, err
}

// instant reads a time from the command line. A bare date is the last instant of that
// day at the charter's seat.
func (a *app) instant(flag, text string, seat words.Offset) (words.Instant, error) {
	if text == "" {
		return a.now(), nil
	}
	i, err := words.ParseMoment(text, seat)
	if err != nil {
		return 0, usagef("%s: %v", flag, err)
	}
	return i, nil
}
