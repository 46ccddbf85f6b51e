package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"mithaq/keeper"
	"mithaq/record"
	"mithaq/witness"

	"github.com/spf13/cobra"
)

func (a *app) record() *cobra.Command {
	cmd := &cobra.Command{
		Use: "record", Short: "Read, verify, audit and prove the record; carry it elsewhere", Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return usagef("record wants log, verify, audit, export, import, prove, check, compare, sealed or open")
		},
	}
	cmd.AddCommand(a.recordLog(), a.recordVerify(), a.recordAudit(), a.recordExport(), a.recordImport(),
		a.recordProve(), a.recordCheck(), a.recordCompare(), a.recordSealed(), a.recordOpen())
	return cmd
}

func (a *app) recordExport() *cobra.Command {
	var file string
	var witnessed bool
	cmd := &cobra.Command{
		Use: "export -o FILE", Short: "Write the whole record to one file that anybody can verify", Args: noArgs,
		Long: `Export writes the record, up to its newest checkpoint, to a file that needs nothing else to
be verified. Where witnesses have cosigned that checkpoint, their lines are in the file.

With --witnessed the file ends at the newest checkpoint that they have cosigned, which may
be older: a takeover builds on it.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if file == "" {
				return usagef("record export wants -o FILE")
			}
			store, err := a.openRecord()
			if err != nil {
				return err
			}
			defer store.Close()
			from, err := a.underWitnesses(cmd.Context(), store, witnessed)
			if err != nil {
				return err
			}
			report, err := writeWhole(file, func(f *os.File) (record.Report, error) {
				return record.Export(cmd.Context(), from, f)
			})
			if err != nil {
				return err
			}
			fmt.Fprintln(a.out, a.printer().Say("export.done", "entries", fmt.Sprint(report.Head.Size), "file", file))
			return nil
		},
	}
	cmd.Flags().StringVarP(&file, "output", "o", "", "file to write")
	cmd.Flags().BoolVar(&witnessed, "witnessed", false, "end at the newest checkpoint that witnesses have cosigned")
	return cmd
}

// underWitnesses returns the store with the cosigned checkpoint in the place of the
// keeper's own, where it is of the same head, or in any case if only what is witnessed is
// asked for.
func (a *app) underWitnesses(ctx context.Context, store record.Store, only bool) (record.Store, error) {
	none := errors.New("no witness has cosigned this record")
	if _, err := os.Stat(filepath.Join(a.data, witness.WitnessedFile)); errors.Is(err, fs.ErrNotExist) {
		if only {
			return nil, none
		}
		return store, nil
	}
	s, err := keeper.LoadCold(ctx, store)
	if err != nil {
		return nil, err
	}
	c, err := a.cosigned(s.Chain())
	switch {
	case err != nil:
		return nil, err
	case c.Checkpoint == nil && only:
		return nil, none
	case c.Checkpoint == nil:
		return store, nil
	}
	own, err := store.Checkpoint(ctx)
	if err != nil {
		return nil, err
	}
	if _, head, err := record.ReadCheckpoint(own); only || err == nil && head == c.Head {
		return cosignedStore{store, c.Checkpoint}, nil
	}
	return store, nil
}

// A cosignedStore is a store with another checkpoint than its own.
type cosignedStore struct {
	record.Store
	checkpoint []byte
}

// Checkpoint returns the cosigned checkpoint.
func (s cosignedStore) Checkpoint(context.Context) ([]byte, error) { return s.checkpoint, nil }

// writeWhole writes a file that is there completely or not at all.
func writeWhole(path string, write func(*os.File) (record.Report, error)) (record.Report, error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".mithaq-*")
	if err != nil {
		return record.Report{}, err
	}
	defer os.Remove(f.Name()) // fails once the file has its name
	report, err := write(f)
	if err == nil {
		err = f.Chmod(0o644)
	}
	if err == nil {
		// Without the sync a crash after the rename could leave the name on an empty file.
		err = f.Sync()
	}
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return record.Report{}, err
	}
	return report, os.Rename(f.Name(), path)
}
