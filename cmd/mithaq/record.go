package main

import (
	"fmt"
	"os"
	"path/filepath"

	"mithaq/record"

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
