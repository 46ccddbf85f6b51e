package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"mithaq/record"

	"github.com/spf13/cobra"
)

func (a *app) record() *cobra.Command {
	cmd := &cobra.Command{
		Use: "record", Short: "Verify and export the record", Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return usagef("record wants verify or export") },
	}
	cmd.AddCommand(a.recordVerify(), a.recordExport())
	return cmd
}

func (a *app) recordVerify() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "verify [FILE]",
		Short: "Check every signature, hash and link of a record, without trusting anybody",
		Long: `Verify walks a record from its genesis: an exported FILE, or the one in the data
folder. It stops at the first fault, names the entry (or the checkpoint), and ends
with status 3.

Compare the pact's identifier that it prints with one that you have from elsewhere:
then it is that pact's record, and all of it.`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 || len(args) == 1 && cmd.Flags().Changed("data") {
				return usagef("record verify takes one file, or the folder of --data")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			src, closeSource, err := a.source(cmd, args)
			if err != nil {
				return err
			}
			defer closeSource()
			report, err := record.Verify(cmd.Context(), src, nil)
			if err != nil {
				return err
			}
			if asJSON {
				return a.json(map[string]any{
					"pact": report.Chain.Pact, "mode": report.Chain.Mode, "entries": report.Head.Size,
					"root": record.ID(report.Head.Root), "recorded": report.Chain.Recorded,
					"sealed": report.Sealed, "unsigned": report.Unsigned,
				})
			}
			p := a.printer()
			fmt.Fprintln(a.out, p.Say("verify.good", "entries", fmt.Sprint(report.Head.Size)))
			fmt.Fprintln(a.out, p.Say("verify.pact", "pact", report.Chain.Pact.String()))
			fmt.Fprintln(a.out, p.Say("verify.root", "root", record.ID(report.Head.Root).String()))
			if report.Sealed > 0 {
				fmt.Fprintln(a.out, p.Say("verify.sealed", "count", fmt.Sprint(report.Sealed)))
			}
			if report.Unsigned > 0 {
				fmt.Fprintln(a.out, p.Say("verify.unsigned", "count", fmt.Sprint(report.Unsigned)))
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON for scripts")
	return cmd
}

// source opens what is to be verified. A record that cannot even be opened as one is
// a fault, not a failure: somebody may have damaged it.
func (a *app) source(cmd *cobra.Command, args []string) (record.Source, func() error, error) {
	if len(args) == 1 {
		f, err := os.Open(args[0])
		if err != nil {
			return record.Source{}, nil, err
		}
		if info, err := f.Stat(); err == nil && info.IsDir() {
			f.Close()
			return record.Source{}, nil, &hinted{fmt.Errorf("%s is a folder", args[0]), "verify a folder with --data"}
		}
		return record.ReadExport(f), f.Close, nil
	}
	store, err := a.openRecord()
	if err != nil {
		var h *hinted
		if errors.As(err, &h) || errors.Is(err, fs.ErrPermission) {
			return record.Source{}, nil, err
		}
		return record.Source{}, nil, &record.Fault{Place: "head", Why: record.Reject("store.unreadable", "detail", err.Error())}
	}
	src, err := record.StoreSource(cmd.Context(), store)
	if err != nil {
		store.Close()
		return record.Source{}, nil, err
	}
	return src, store.Close, nil
}

func (a *app) recordExport() *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use: "export -o FILE", Short: "Write the whole record to one file that anybody can verify", Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if file == "" {
				return usagef("record export wants -o FILE")
			}
			store, err := a.openRecord()
			if err != nil {
				return err
			}
			defer store.Close()
			report, err := writeWhole(file, func(f *os.File) (record.Report, error) {
				return record.Export(cmd.Context(), store, f)
			})
			if err != nil {
				return err
			}
			fmt.Fprintln(a.out, a.printer().Say("export.done", "entries", fmt.Sprint(report.Head.Size), "file", file))
			return nil
		},
	}
	cmd.Flags().StringVarP(&file, "output", "o", "", "file to write")
	return cmd
}

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
