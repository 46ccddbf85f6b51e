package main

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"mithaq"
	"mithaq/cases"
	"mithaq/charter"
	"mithaq/charter/builtin"
	"mithaq/charter/hcl"
	"mithaq/keeper"
	"mithaq/memory"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/words"

	"github.com/spf13/cobra"
)

func (a *app) replay() *cobra.Command {
	return &cobra.Command{
		Use:   "replay FILE",
		Short: "Carry out a case, step by step, and check what it expects",
		Example: `  mithaq replay cases/kz-2022
  mithaq replay am-2022                    # one of those that are built in: ` + strings.Join(builtIn(), ", "),
		Long: `Replay records the acts of a case on a fresh record, in memory, or in the data
folder when --data names one that is empty, and prints each step. It ends with status 1 at the
first act that is refused and the first expectation that is not met. An act that an exercise
wants to be refused is shown with -- and the reasons.`,
		Args: exactArgs("the file or folder of a case"),
		RunE: func(cmd *cobra.Command, args []string) error {
			fsys, name := caseAt(args[0])
			c, player, err := loadCase(fsys, name, rand.Reader, a.now)
			if err != nil {
				return err
			}
			play := func(store record.Store) error {
				_, err := player.Play(cmd.Context(), c, store, a.step)
				return err
			}
			if !cmd.Flags().Changed("data") {
				return play(memory.New())
			}
			return a.inEmptyFolder(func() error { return a.makeRecord(play) })
		},
	}
}

// builtIn returns the names of the cases that come with the program.
func builtIn() []string {
	var out []string
	folders, _ := fs.ReadDir(cases.FS, ".") // of an embedded file system reading cannot fail
	for _, f := range folders {
		out = append(out, f.Name())
	}
	return out
}

// caseAt returns where a case is: a file or a folder on disk, or, where there is none, one
// of the program's own by its name.
func caseAt(arg string) (fs.FS, string) {
	if _, err := os.Stat(arg); errors.Is(err, fs.ErrNotExist) && slices.Contains(builtIn(), arg) {
		return cases.FS, arg
	}
	dir, name := filepath.Split(filepath.Clean(arg))
	if filepath.Ext(name) == ".hcl" {
		// The case is its folder: a charter may stand in it.
		dir, name = filepath.Split(filepath.Clean(dir))
		name = path.Join(name, filepath.Base(arg))
	}
	if dir == "" {
		dir = "."
	}
	return os.DirFS(dir), filepath.ToSlash(name)
}

// step prints one step and fails at an unmet expectation.
func (a *app) step(p replay.Played) error {
	if len(p.Refused) > 0 {
		fmt.Fprintf(a.out, "  --  %-32s %s\n", p.Step.Act.Type, p.Step.Label)
		for _, r := range p.Refused {
			fmt.Fprintf(a.out, "      %s\n", a.printer().Reason(r))
		}
		return nil
	}
	if p.Step.Kind == replay.Act {
		fmt.Fprintf(a.out, "%4d  %-32s %s\n", p.Ack.Seq, p.Step.Act.Type, p.Step.Label)
		for _, f := range p.Ack.Findings {
			fmt.Fprintf(a.out, "      %s\n", a.printer().Reason(f))
		}
		return nil
	}
	if len(p.Missed) == 0 {
		fmt.Fprintf(a.out, "  ok  %s\n", p.Step.Label)
		return nil
	}
	fmt.Fprintf(a.out, "  NO  %s\n", p.Step.Label)
	for _, m := range p.Missed {
		fmt.Fprintf(a.out, "      %s\n        is       %s\n        expected %s\n", m.Path, inline(m.Got), inline(m.Want))
	}
	return fmt.Errorf("an expectation is not met: %s", p.Step.Label)
}

func inline(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(b)
}

// inEmptyFolder holds the data folder while something makes a record in it, and
// refuses one that holds a record.
func (a *app) inEmptyFolder(make func() error) error {
	if err := os.MkdirAll(a.data, 0o755); err != nil {
		return err
	}
	release, err := keeper.Lock(a.data)
	if err != nil {
		return err
	}
	defer release()
	if _, err := os.Stat(a.recordPath()); !errors.Is(err, fs.ErrNotExist) {
		if err == nil {
			err = &hinted{fmt.Errorf("%s holds a record already", a.data), "replay needs an empty folder"}
		}
		return err
	}
	return make()
}

// loadCase reads a case with the charter that it names: one that is built in, or a
// folder beside the case.
func loadCase(fsys fs.FS, name string, random io.Reader, now func() words.Instant) (*replay.Case, *replay.Player, error) {
	c, err := replay.Load(fsys, name, func(actType string) (interface{ Check() error }, bool) {
		return mithaq.NewBody(actType)
	}, mithaq.Types()...)
	if err != nil {
		return nil, nil, err
	}
	var edition *charter.Charter
	var texts []hcl.Text
	if builtin.Files(c.Charter) != nil {
		edition, texts, err = builtin.Load(c.Charter)
	} else {
		dir := name
		if path.Ext(name) == ".hcl" {
			dir = path.Dir(name)
		}
		edition, texts, err = hcl.Load(fsys, path.Join(dir, c.Charter))
	}
	if err != nil {
		return nil, nil, err
	}
	return c, &replay.Player{Charter: edition, Texts: texts, Rand: random, Clock: now}, nil
}
