package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"mithaq/charter"
	"mithaq/charter/builtin"
	"mithaq/charter/hcl"
	"mithaq/explore"
	"mithaq/keeper"
	"mithaq/record"
	"mithaq/words"

	"github.com/spf13/cobra"
)

func (a *app) charterDiff() *cobra.Command {
	var asJSON, exitCode bool
	cmd := &cobra.Command{
		Use:   "diff A B",
		Short: "Say in words what differs between two charters, and what follows",
		Long: `Diff compares two charters: first what follows from the difference, as far as the rules prove
it (who may do what he could not before, which questions are easier or harder to adopt, what
is owed that was not), then all that differs, block by block.

A and B are each one of
  FOLDER            the charter in the *.hcl files of a folder
  FILE              a compiled edition
  NAME              a charter that the program carries: ` + strings.Join(builtin.Names(), ", ") + ` (a folder of
                    this name: ./NAME)
  edition:sha256:…  an edition in the record of --data, by its digest
and, with @ and a time behind it, that charter as it holds then. A bare date is the last
instant of that day at the charter's seat.`,
		Example: `  mithaq charter diff csto@2010-01-01 csto@2022-01-05
  mithaq charter diff charter/csto draft --lang ru`,
		Args: exactArgs("a charter", "another one"),
		RunE: func(cmd *cobra.Command, args []string) error {
			var sides [2]side
			for i, arg := range args {
				var err error
				if sides[i], err = a.side(cmd.Context(), arg); err != nil {
					return err
				}
			}
			d := difference{Before: sides[0], After: sides[1],
				Consequences: explore.Follow(sides[0].law, sides[1].law), Changes: explore.Diff(sides[0].law, sides[1].law)}
			var err error
			if asJSON {
				err = a.json(d.json())
			} else {
				err = a.tellDifference(&d)
			}
			if err == nil && exitCode && len(d.Changes) > 0 {
				return errDiffer
			}
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON for scripts")
	cmd.Flags().BoolVar(&exitCode, "exit-code", false, "end with 1 where they differ")
	return cmd
}

// errDiffer ends a comparison with status 1 and says nothing more: what differs has been told.
var errDiffer = errors.New("the charters differ")

// A difference is what the command prints.
type difference struct {
	Before       side                  `json:"before"`
	After        side                  `json:"after"`
	Consequences []explore.Consequence `json:"consequences"`
	Changes      []explore.Change      `json:"changes"`
}

// json keeps the promise that lists are never null.
func (d difference) json() difference {
	d.Consequences = append([]explore.Consequence{}, d.Consequences...)
	d.Changes = append([]explore.Change{}, d.Changes...)
	return d
}

// A side is one of two charters that are compared.
type side struct {
	Given   string        `json:"given"` // on the command line
	Charter string        `json:"charter"`
	Edition string        `json:"edition"` // its digest
	At      words.Instant `json:"at,omitempty"`

	law *charter.Charter
}

// side reads what is named on the command line.
func (a *app) side(ctx context.Context, given string) (side, error) {
	s := side{Given: given}
	name, at := given, ""
	if i := strings.LastIndexByte(given, '@'); i >= 0 {
		// A folder may have an @ in its name; it is asked first.
		if _, err := os.Stat(given); err != nil {
			name, at = given[:i], given[i+1:]
		}
	}
	c, err := a.readCharter(ctx, name)
	if err != nil {
		return s, err
	}
	compiled, err := c.Compile()
	if err != nil {
		return s, fmt.Errorf("%s: %w", name, err)
	}
	s.Charter, s.Edition, s.law = c.ID, record.EditionID(compiled).String(), c
	if name == given {
		return s, nil
	}
	if s.At, err = words.ParseMoment(at, c.Seat.Offset); err != nil {
		return s, usagef("%s: %v", given, err)
	}
	s.law = c.At(s.At)
	return s, nil
}

// readCharter reads a charter by what people call it: a folder, a compiled file, the
// edition in the program, an edition in the record.
func (a *app) readCharter(ctx context.Context, name string) (*charter.Charter, error) {
	if builtin.Files(name) != nil {
		c, _, err := builtin.Load(name)
		return c, err
	}
	if digest, ok := strings.CutPrefix(name, "edition:"); ok {
		return a.recordedEdition(ctx, digest)
	}
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, &hinted{fmt.Errorf("there is no charter %s", name), "name a folder of *.hcl files, a compiled edition, one that is built in (" + strings.Join(builtin.Names(), ", ") + "), or edition:sha256:…"}
	case err != nil:
		return nil, err
	case info.IsDir():
		folder := os.DirFS(name)
		if files, err := fs.Glob(folder, "*.hcl"); err == nil && len(files) == 0 {
			return nil, &hinted{fmt.Errorf("the folder %s holds no *.hcl file", name), "name the folder in which the charter's files are"}
		}
		c, _, err := hcl.Load(folder, ".")
		return c, within(err, name)
	}
	return readEdition(name)
}

// within puts the folder before the files that an error names.
func within(err error, folder string) error {
	var files *hcl.Error
	if errors.As(err, &files) {
		for i := range files.Diagnostics {
			if d := &files.Diagnostics[i]; filepath.Ext(d.File) == ".hcl" {
				d.File = filepath.Join(folder, d.File)
			}
		}
	}
	return err
}

// readEdition reads the file of a compiled edition.
func readEdition(name string) (*charter.Charter, error) {
	compiled, err := readBounded(name, hcl.MaxTotal)
	switch {
	case err != nil:
		return nil, err
	case !bytes.HasPrefix(compiled, []byte("{")):
		return nil, &hinted{fmt.Errorf("%s is no compiled edition", name), "of files in HCL, name their folder"}
	}
	c, err := charter.Read(compiled)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return c, nil
}

// recordedEdition reads an edition from the record in the data folder.
func (a *app) recordedEdition(ctx context.Context, digest string) (*charter.Charter, error) {
	if _, err := record.ParseID(digest); err != nil {
		return nil, usagef("edition: %v", err)
	}
	store, err := a.openRecord()
	if err != nil {
		return nil, err
	}
	defer store.Close()
	s, err := keeper.LoadCold(ctx, store)
	if err != nil {
		return nil, err
	}
	var known []string
	for id, c := range s.Editions() {
		if id == digest {
			return c, nil
		}
		known = append(known, id)
	}
	return nil, &hinted{fmt.Errorf("the record has no edition %s", digest), "it has: " + strings.Join(known, ", ")}
}
