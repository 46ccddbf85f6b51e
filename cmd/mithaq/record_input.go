package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/words"

	"github.com/spf13/cobra"
)

// fileOrFolder is the arguments of a command that reads an exported record or the one
// in the data folder.
func fileOrFolder(cmd *cobra.Command, args []string) error {
	if len(args) > 1 || len(args) == 1 && cmd.Flags().Changed("data") {
		return usagef("%s takes one file, or the folder of --data", strings.TrimPrefix(cmd.CommandPath(), "mithaq "))
	}
	return nil
}

// addPact lets a command be told which pact is expected.
func addPact(cmd *cobra.Command) {
	cmd.Flags().String("pact", "", "the pact's identifier as you have it from elsewhere: another one ends with status 3")
}

// expectedPact returns the identifier given with --pact, or nil.
func (a *app) expectedPact(cmd *cobra.Command) (*record.ID, error) {
	text, err := cmd.Flags().GetString("pact")
	if err != nil || text == "" {
		return nil, err
	}
	id, err := record.ParseID(text)
	if err != nil {
		return nil, usagef("--pact: %v", err)
	}
	return &id, nil
}

// samePact returns a fault where a record is of another pact than the one expected.
func samePact(got record.ID, want *record.ID) error {
	if want == nil || got == *want {
		return nil
	}
	return &record.Fault{Place: "entry 0", Why: record.Reject("record.other_pact", "pact", got.String(), "want", want.String())}
}

// openFile opens a file for reading, and says so when it is a folder.
func openFile(name string) (*os.File, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, &hinted{fmt.Errorf("%s is a folder", name), "name an exported record; a folder is named with --data"}
	}
	return f, nil
}

// source opens what is to be verified. A record that cannot even be opened as one is
// a fault, not a failure: somebody may have damaged it.
func (a *app) source(cmd *cobra.Command, args []string) (record.Source, func() error, error) {
	if len(args) == 1 {
		f, err := openFile(args[0])
		if err != nil {
			return record.Source{}, nil, err
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

// maxEvidence is the longest file that is read as a checkpoint or a receipt.
const maxEvidence = 1 << 20

func readFiles(names []string) ([][]byte, error) {
	var out [][]byte
	for _, name := range names {
		b, err := readSmall(name, maxEvidence)
		if err != nil {
			return nil, err
		}
		out = append(out, b)
	}
	return out, nil
}

// readReceipts reads files that hold one receipt each, in canonical JSON. A receipt as
// an entry has it does not say which act it is for; acts then names that, in order.
func readReceipts(names, acts []string) ([]record.ReceiptOf, error) {
	files, err := readFiles(names)
	if err != nil {
		return nil, err
	}
	var out []record.ReceiptOf
	for i, b := range files {
		var r struct {
			Act  record.ID     `json:"act,omitempty"`
			At   words.Instant `json:"at"`
			Node record.ID     `json:"node"`
			Sig  record.Bytes  `json:"sig"`
		}
		if err := canon.Unmarshal(bytes.TrimSuffix(b, []byte("\n")), &r); err != nil {
			return nil, &hinted{fmt.Errorf("%s is not a receipt: %w", names[i], err), `a receipt is {"act":…,"at":…,"node":…,"sig":…} in canonical JSON`}
		}
		if r.Act == (record.ID{}) {
			if len(acts) == 0 {
				return nil, usagef("%s does not say which act it is for: name it with --act", names[i])
			}
			if r.Act, err = actNamed(acts[0]); err != nil {
				return nil, err
			}
			acts = acts[1:]
		}
		out = append(out, record.ReceiptOf{Act: r.Act, Receipt: record.Receipt{At: r.At, Node: r.Node, Sig: r.Sig}})
	}
	if len(acts) > 0 {
		return nil, usagef("--act %s belongs to no --receipt that lacks one", acts[0])
	}
	return out, nil
}

// actNamed returns the identifier of an act that is given so, or as its file.
func actNamed(name string) (record.ID, error) {
	if id, err := record.ParseID(name); err == nil {
		return id, nil
	}
	b, err := readSmall(name, 2*record.MaxEnvelope)
	if err != nil {
		return record.ID{}, err
	}
	act, err := record.Open(bytes.TrimSuffix(b, []byte("\n")))
	if err != nil {
		return record.ID{}, fmt.Errorf("%s is no act: %w", name, err)
	}
	return act.ID, nil
}

// readSmall reads a file that is not larger than it can honestly be.
func readSmall(name string, most int64) ([]byte, error) {
	f, err := openFile(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.Size() > most {
		return nil, fmt.Errorf("%s has %d bytes, at most %d are read", name, info.Size(), most)
	}
	return os.ReadFile(name)
}
