package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/charter/builtin"
	"mithaq/charter/hcl"
	"mithaq/explore"
	"mithaq/lang"
	"mithaq/words"

	"github.com/spf13/cobra"
)

func (a *app) charterCheck() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "check [FOLDER]",
		Short: "Find what in a charter cannot work, and who can block what",
		Long: `Check reads a charter as a drafter and a lawyer would: an appeal that nobody may make, a
duty that nothing can meet, a rule that holds while its body does not, a mandate that can
outlive its end, a question that hangs on one office, who can block what, and what was not
read. Rules are dated: what is not so at all times says from when until when it is.

FOLDER holds the charter's *.hcl files, or is the name of a charter that is built in (` + strings.Join(builtin.Names(), ", ") + `;
a folder of this name: ./NAME); without it the CSTO's edition is checked. What can be found is listed in doc/charter-format.md.

The exit status is 1 when something cannot work as it is written, or does not load.`,
		Example: `  mithaq charter check
  mithaq charter check my/charter --lang ru
  mithaq charter check my/charter --json`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usagef("charter check takes one folder, found %q", args)
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			l, err := loadCharter(args)
			if err != nil {
				return err
			}
			list := explore.Check(l.c)
			if asJSON {
				err = a.json(l.json(list))
			} else {
				a.tellFindings(l, list)
			}
			if n := explore.CountFindings(list, explore.Fault); n > 0 && err == nil {
				return fmt.Errorf("the charter %s has faults: %d", l.c.ID, n)
			}
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON for scripts")
	return cmd
}

// A loaded is a charter with where its rules stand.
type loaded struct {
	c      *charter.Charter
	places hcl.Places
	folder string
}

// loadCharter loads the charter in a folder, or one that is built in.
func loadCharter(args []string) (*loaded, error) {
	fsys, folder, err := charterFolder(args)
	if err != nil {
		return nil, err
	}
	c, _, places, err := hcl.LoadPlaced(fsys, ".")
	return &loaded{c, places, folder}, inFolder(err, folder)
}

// charterFolder opens the folder of a charter, or one that is built in: without an
// argument, the CSTO's.
func charterFolder(args []string) (fs.FS, string, error) {
	if len(args) == 0 {
		args = []string{"csto"}
	}
	folder := args[0]
	if files := builtin.Files(folder); files != nil {
		return files, "", nil
	}
	if info, err := os.Stat(folder); err != nil {
		return nil, "", &hinted{err, "name a folder, or a charter that is built in: " + strings.Join(builtin.Names(), ", ")}
	} else if !info.IsDir() {
		return nil, "", usagef("%s is no folder: name the one that holds the charter's files", folder)
	}
	return os.DirFS(folder), folder, nil
}

// inFolder makes the places of what is wrong with a charter those of the caller.
func inFolder(err error, folder string) error {
	var faults *hcl.Error
	if errors.As(err, &faults) {
		for i := range faults.Diagnostics {
			if d := &faults.Diagnostics[i]; d.Line > 0 {
				d.File = filepath.Join(folder, d.File)
			}
		}
	}
	return err
}

// where returns the file and the line of a finding.
func (l *loaded) where(f *explore.Finding) (file string, line int) {
	if file, line = l.places.Line(f.Place()); file != "" {
		file = filepath.Join(l.folder, file)
	}
	return file, line
}

// checkJSON is what --json prints.
type checkJSON struct {
	Charter  string        `json:"charter"`
	Faults   int           `json:"faults"`
	Warnings int           `json:"warnings"`
	Notes    int           `json:"notes"`
	Findings []findingJSON `json:"findings"`
}

type findingJSON struct {
	Severity explore.Severity  `json:"severity"`
	Code     string            `json:"code"`
	Place    string            `json:"place"`
	Block    string            `json:"block"`
	ID       string            `json:"id"`
	Since    string            `json:"since"`
	Article  string            `json:"article"`
	Sources  []string          `json:"sources"`
	Args     map[string]string `json:"args"`
	From     *words.Instant    `json:"from"`
	Until    *words.Instant    `json:"until"`
	File     string            `json:"file"`
	Line     int               `json:"line"`
}

func (l *loaded) json(list []explore.Finding) checkJSON {
	out := checkJSON{Charter: l.c.ID, Faults: explore.CountFindings(list, explore.Fault),
		Warnings: explore.CountFindings(list, explore.Warning), Notes: explore.CountFindings(list, explore.Note), Findings: []findingJSON{}}
	for i := range list {
		f := &list[i]
		j := findingJSON{Severity: f.Severity, Code: f.Code, Place: f.Place(), Block: f.Block, ID: f.ID, Since: f.Since,
			Article: f.Article, Sources: append([]string{}, f.Sources...), Args: f.Args}
		if j.Args == nil {
			j.Args = map[string]string{}
		}
		if f.From.Known() {
			j.From = &f.From
		}
		if f.Until.Known() {
			j.Until = &f.Until
		}
		j.File, j.Line = l.where(f)
		out.Findings = append(out.Findings, j)
	}
	return out
}

// tellFindings prints what was found, the heaviest first, and what is said of several
// rules once.
func (a *app) tellFindings(l *loaded, list []explore.Finding) {
	p := a.printer().With(lang.Names(l.c))
	name, _ := p.Text(l.c.Name.Texts)
	if len(list) == 0 {
		fmt.Fprintln(a.out, p.Say("lint.nothing", "charter", lang.Isolate(name)))
		return
	}
	count := func(s explore.Severity) string { return p.Number(int64(explore.CountFindings(list, s))) }
	fmt.Fprintln(a.out, p.Say("lint.summary", "charter", lang.Isolate(name), "faults", count(explore.Fault),
		"warnings", count(explore.Warning), "notes", count(explore.Note)))
	// Of one weight, in the order of the list of kinds.
	list = slices.Clone(list)
	rank := func(f *explore.Finding) int {
		return slices.IndexFunc(explore.FindingKinds, func(k explore.FindingKind) bool { return k.Code == f.Code })
	}
	slices.SortStableFunc(list, func(x, y explore.Finding) int { return rank(&x) - rank(&y) })
	said := map[string][]string{} // what is said → of which rules
	var order []string
	var heads []explore.Severity
	for i := range list {
		f := &list[i]
		text := p.Found(f.Reason())
		if s := l.during(p, f); s != "" {
			text += " [" + s + "]"
		}
		if said[text] == nil {
			order, heads = append(order, text), append(heads, f.Severity)
		}
		said[text] = append(said[text], l.place(p, f))
	}
	for i, text := range order {
		if i == 0 || heads[i] != heads[i-1] {
			fmt.Fprintf(a.out, "\n%s (%s)\n", p.Code("severity", string(heads[i])), p.Code("severity_about", string(heads[i])))
		}
		fmt.Fprintf(a.out, "\n  %s\n", text)
		for _, place := range said[text] {
			fmt.Fprintln(a.out, "    "+place)
		}
	}
}

// place spells where a finding is: the rule, its line, its article.
func (l *loaded) place(p *lang.Printer, f *explore.Finding) string {
	parts := []string{lang.Isolate(f.Place())}
	if file, line := l.where(f); file != "" {
		parts = append(parts, lang.Isolate(fmt.Sprintf("%s:%d", file, line)))
	}
	article := f.Article
	if f.Block == "source" {
		article = f.ID
	}
	if article != "" {
		parts = append(parts, lang.Isolate(p.Article(article)))
	}
	return strings.Join(parts, " · ")
}

// during spells the time of a finding, or nothing where it is so as long as the rule
// holds.
func (l *loaded) during(p *lang.Printer, f *explore.Finding) string {
	// A day begins at midnight at the seat.
	at := func(i words.Instant) string {
		if l.c.Seat.Offset.Local(i).Format("15:04:05.000") == "00:00:00.000" {
			return p.Day(i+1, l.c.Seat.Offset)
		}
		return p.InstantAt(i, l.c.Seat.Offset)
	}
	switch {
	case f.From.Known() && f.Until.Known():
		return p.Say("lint.between", "from", at(f.From), "until", at(f.Until))
	case f.From.Known():
		return p.Say("lint.from", "from", at(f.From))
	case f.Until.Known():
		return p.Say("lint.until", "until", at(f.Until))
	}
	return ""
}
