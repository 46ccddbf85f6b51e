package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"mithaq/charter/hcl"

	"github.com/spf13/cobra"
)

// A formatting says what is done with files that are not in the one style.
type formatting struct {
	list, write, diff bool
}

func (a *app) charterFmt() *cobra.Command {
	var f formatting
	cmd := &cobra.Command{
		Use:   "fmt FOLDER | FILE... | -",
		Short: "Bring the files of a charter or a case into the one style",
		Long: `Fmt brings HCL files into the one style: two spaces for each level, and the values of
attributes that follow one another in one column. It changes spaces and nothing else, so
that a formatted charter compiles to the same bytes. A folder stands for its *.hcl files,
without subfolders; - is standard input.

Without flags the formatted text of one file is printed. With -l or -d the exit status is 1
when a file differs, unless -w mends it.`,
		Example: `  mithaq charter fmt -l charter/csto
  mithaq charter fmt -w cases/kz-2022`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usagef("charter fmt wants a folder, files, or - for standard input")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error { return a.format(cmd.InOrStdin(), &f, args) },
	}
	cmd.Flags().BoolVarP(&f.list, "list", "l", false, "list the files that differ")
	cmd.Flags().BoolVarP(&f.write, "write", "w", false, "write the files that differ, each whole or not at all")
	cmd.Flags().BoolVarP(&f.diff, "diff", "d", false, "show the lines that differ")
	return cmd
}

func (a *app) format(stdin io.Reader, f *formatting, args []string) error {
	names, err := hclFiles(args)
	if err != nil {
		return err
	}
	if len(names) != 1 && !f.list && !f.write && !f.diff {
		return usagef("charter fmt prints one file, not %d: give -l to list those that differ, -d to see how, or -w to write them", len(names))
	}
	differ := 0
	var errs []error // of one file; the others are formatted all the same
	for _, name := range names {
		same, err := a.formatFile(stdin, f, name)
		if err != nil {
			errs = append(errs, err)
		} else if !same {
			differ++
		}
	}
	if differ > 0 && (f.list || f.diff) && !f.write {
		errs = append(errs, &hinted{fmt.Errorf("not formatted: %d of %d files", differ, len(names)), "mithaq charter fmt -w writes them"})
	}
	return errors.Join(errs...)
}

// hclFiles returns the files that arguments stand for, in their order.
func hclFiles(args []string) (names []string, err error) {
	for _, arg := range args {
		if arg == "-" {
			if len(args) > 1 {
				return nil, usagef("- is standard input, and stands alone")
			}
			return args, nil
		}
		info, err := os.Stat(arg)
		if err != nil {
			return nil, err
		}
		if !info.IsDir() {
			names = append(names, arg)
			continue
		}
		entries, err := os.ReadDir(arg)
		if err != nil {
			return nil, err
		}
		before := len(names)
		for _, e := range entries {
			if !e.IsDir() && filepath.Ext(e.Name()) == ".hcl" {
				names = append(names, filepath.Join(arg, e.Name()))
			}
		}
		if len(names) == before {
			return nil, fmt.Errorf("the folder %s holds no *.hcl file", arg)
		}
	}
	return names, nil
}

// formatFile formats one file as the flags say and reports whether it was so already.
func (a *app) formatFile(stdin io.Reader, f *formatting, name string) (same bool, err error) {
	shown := name
	var src []byte
	if name == "-" {
		if f.write {
			return false, usagef("-w writes files, and standard input is none: leave -w out")
		}
		shown = "stdin"
		src, err = io.ReadAll(io.LimitReader(stdin, hcl.MaxFile+1))
	} else {
		src, err = readBounded(name, hcl.MaxFile)
	}
	if err != nil {
		return false, err
	}
	out, err := hcl.Format(shown, src)
	if err != nil {
		return false, err
	}
	same = bytes.Equal(src, out)
	switch {
	case !f.list && !f.write && !f.diff:
		_, err = a.out.Write(out)
		return true, err
	case same:
		return true, nil
	}
	if f.list {
		fmt.Fprintln(a.out, shown)
	}
	if f.diff {
		fmt.Fprint(a.out, lineDiff(shown, src, out))
	}
	if f.write {
		return false, replaceFile(name, out)
	}
	return false, nil
}

// replaceFile puts a new text in the place of a file, whole or not at all, and keeps
// its mode. Of a link it is the file behind it that is replaced.
func replaceFile(name string, b []byte) error {
	path, err := filepath.EvalSymlinks(name)
	if err != nil {
		return err
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".mithaq-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // fails once the file has its name
	_, err = f.Write(b)
	if err == nil {
		err = f.Chmod(info.Mode().Perm())
	}
	if err == nil {
		// Without the sync a crash after the rename could leave the name on an empty file.
		err = f.Sync()
	}
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// around is how many lines a difference shows before and after those that differ.
const around = 3

// lineDiff shows the lines that differ in the unified form. Formatting changes spaces
// within lines, so that the nth line of one text is the nth of the other.
func lineDiff(name string, before, after []byte) string {
	x, y := strings.SplitAfter(string(before), "\n"), strings.SplitAfter(string(after), "\n")
	var b strings.Builder
	fmt.Fprintf(&b, "--- %s\n+++ %s\n", name, name)
	for at := 0; at < len(x); {
		if x[at] == y[at] {
			at++
			continue
		}
		// A hunk goes on until so many lines are alike that two hunks do not touch.
		from, last := max(0, at-around), at
		for n := at; n < len(x) && n <= last+2*around; n++ {
			if x[n] != y[n] {
				last = n
			}
		}
		to := min(len(x), last+1+around)
		if to == len(x) && x[to-1] == "" {
			to-- // after the last line break there is no line
		}
		fmt.Fprintf(&b, "@@ -%d,%d +%d,%d @@\n", from+1, to-from, from+1, to-from)
		for n := from; n < to; {
			if x[n] == y[n] {
				b.WriteString(ended(" " + x[n]))
				n++
				continue
			}
			end := n
			for end < to && x[end] != y[end] {
				end++
			}
			for _, line := range x[n:end] {
				b.WriteString(ended("-" + line))
			}
			for _, line := range y[n:end] {
				b.WriteString(ended("+" + line))
			}
			n = end
		}
		at = to
	}
	return b.String()
}

// ended ends a line that the file left open.
func ended(line string) string {
	if strings.HasSuffix(line, "\n") {
		return line
	}
	return line + "\n\\ No newline at end of file\n"
}
