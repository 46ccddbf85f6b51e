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
	"mithaq/sqlite"

	"github.com/spf13/cobra"
)

func (a *app) recordImport() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Verify an exported record, and make a folder of it",
		Long: `Import verifies an exported record and writes it into the folder of --data, which
holds none yet. Exported again it is the same, byte for byte. All commands that read
work on it; to keep it on, the key of its keeper is needed.

Compare the pact's identifier with one that you have from elsewhere, or name it with
--pact: a record of another pact then ends with status 3.`,
		Args: exactArgs("an exported record"),
		RunE: func(cmd *cobra.Command, args []string) error {
			pact, err := a.expectedPact(cmd)
			if err != nil {
				return err
			}
			f, err := openFile(args[0])
			if err != nil {
				return err
			}
			defer f.Close()
			var report record.Report
			err = a.importInto(func(store record.Store) error {
				report, err = importRecord(cmd.Context(), record.ReadExport(f), store, pact)
				return err
			})
			if err != nil {
				return err
			}
			p := a.printer()
			fmt.Fprintln(a.out, p.Say("import.done", "entries", fmt.Sprint(report.Head.Size), "folder", a.data))
			fmt.Fprintln(a.out, p.Say("verify.pact", "pact", report.Chain.Pact.String()))
			return nil
		},
	}
	addPact(cmd)
	return cmd
}

// importInto makes a record in the data folder, readable by its owner alone: beside its
// final name, and moved there when it is whole.
func (a *app) importInto(fill func(record.Store) error) error {
	if err := os.MkdirAll(a.data, 0o700); err != nil {
		return err
	}
	release, err := keeper.Lock(a.data)
	if err != nil {
		return err
	}
	defer release()
	if _, err := os.Stat(a.recordPath()); !errors.Is(err, fs.ErrNotExist) {
		if err == nil {
			err = &hinted{fmt.Errorf("%s holds a record already", a.data), "import needs a folder without one; name it with --data"}
		}
		return err
	}
	part := a.recordPath() + ".part"
	remove := func() error {
		for _, suffix := range []string{"", "-wal", "-shm"} {
			if err := os.Remove(part + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
		return nil
	}
	if err := remove(); err != nil { // what an interrupted import has left
		return err
	}
	// The store gives its own files the mode of this one.
	f, err := os.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	store, err := sqlite.Open(part, sqlite.Options{})
	if err != nil {
		return errors.Join(err, remove())
	}
	if err := errors.Join(fill(store), store.Close()); err != nil {
		return errors.Join(err, remove())
	}
	if err := os.Rename(part, a.recordPath()); err != nil {
		return err
	}
	return syncFolder(a.data)
}

// importChunk is how many rows one commit of an import carries.
const importChunk = 1024

// importRecord verifies a record and appends its rows to an empty store as they verify.
// Rows of an export carry no hash but their leaf's own: those of the tree are made here.
func importRecord(ctx context.Context, src record.Source, store record.Store, pact *record.ID) (record.Report, error) {
	var verified []record.Row // and not yet appended
	var tree record.Tree
	from := record.EmptyHead
	flush := func() error {
		if len(verified) == 0 {
			return nil
		}
		to := tree.Head()
		if err := store.Append(ctx, from, verified, to); err != nil {
			return err
		}
		from, verified = to, verified[:0]
		return nil
	}
	report, err := record.Verify(ctx, src, func(e *record.Entry) error {
		leaf, err := e.Leaf.Marshal() // the bytes that were verified: a leaf has one spelling
		if err != nil {
			return err
		}
		row := record.Row{Seq: e.Seq, Leaf: leaf}
		tree, row.Hashes = tree.Append(e.Hash)
		if verified = append(verified, row); len(verified) < importChunk {
			return nil
		}
		return flush()
	})
	if err == nil {
		err = samePact(report.Chain.Pact, pact)
	}
	if err == nil {
		err = flush()
	}
	if err != nil {
		return report, err
	}
	checkpoint, err := src.Checkpoint()
	if err != nil {
		return report, err
	}
	return report, store.PutCheckpoint(ctx, checkpoint)
}

// syncFolder makes a rename durable.
func syncFolder(dir string) error {
	d, err := os.Open(filepath.Clean(dir))
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
