package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"mithaq/replay"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"mithaq": main})
}

var update = flag.Bool("update", false, "rewrite the scripts' expected output; read the difference before you commit it")

// TestScripts runs the binary as people do: each script in its own folder, with the
// exit statuses that the manual promises. With -short, which the race detector is run with,
// only those in which a program serves and others call it.
func TestScripts(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	commands := map[string]func(*testscript.TestScript, bool, []string){
		"status": status,
		"flip":   flip,
		"lines":  lines,
		"json":   answers,
	}
	maps.Copy(commands, wire(t))
	scripts, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	all := len(scripts)
	if testing.Short() {
		scripts = slices.DeleteFunc(scripts, func(name string) bool {
			b, err := os.ReadFile(name)
			return err == nil && !bytes.Contains(b, []byte("\nstart "))
		})
	}
	if len(scripts) == 0 {
		t.Fatalf("none of %d scripts is left", all)
	}
	testscript.Run(t, testscript.Params{
		Files:         scripts,
		UpdateScripts: *update,
		Setup: func(e *testscript.Env) error {
			e.Setenv("REPO", root)
			e.Setenv("LANG", "en")
			e.Setenv("LC_ALL", "")
			return nil
		},
		Cmds: commands,
	})
}

// status N PROGRAM ARGS runs a program and wants its exit status to be N.
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N program args...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		got = exit.ExitCode()
	case err != nil:
		ts.Fatalf("%s: %v", args[1], err)
	}
	if got != want {
		ts.Fatalf("status %d, want %d", got, want)
	}
}

// flip FILE OFFSET|TEXT changes one byte of a file: at an offset, or the first one of a
// text in it.
func flip(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: flip file offset|text")
	}
	name := ts.MkAbs(args[0])
	b, err := os.ReadFile(name)
	ts.Check(err)
	at, err := strconv.Atoi(args[1])
	if err != nil {
		at = bytes.Index(b, []byte(args[1]))
	}
	if at < 0 || at >= len(b) {
		ts.Fatalf("no place %q in %s", args[1], args[0])
	}
	b[at] ^= 1
	ts.Check(os.WriteFile(name, b, 0o644))
}

// lines FILE MAX wants a file, or stdout, to have at most so many lines.
func lines(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: lines file max")
	}
	most, err := strconv.Atoi(args[1])
	ts.Check(err)
	if n := strings.Count(ts.ReadFile(args[0]), "\n"); n > most || n == 0 {
		ts.Fatalf("%s has %d lines, at most %d are wanted", args[0], n, most)
	}
}

// json PATH VALUE wants the last output, as JSON, to have a value at a path of
// package replay.
func answers(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: json path value")
	}
	var doc, want any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &doc))
	ts.Check(json.Unmarshal([]byte(args[1]), &want))
	got, err := replay.Select(doc, args[0])
	ts.Check(err)
	if !replay.Matches(got, want) {
		b, _ := json.Marshal(got)
		ts.Fatalf("%s is %s, want %s", args[0], b, args[1])
	}
}

// TestUnknownLanguageOfTheLocale: a locale in another language is no error.
func TestUnknownLanguageOfTheLocale(t *testing.T) {
	t.Setenv("LC_ALL", "sw_KE.UTF-8")
	var out, errs bytes.Buffer
	if code := run(context.Background(), []string{"members", "--data", t.TempDir()}, &out, &errs); code != exitFailed {
		t.Errorf("got status %d, want %d; %s", code, exitFailed, errs.String())
	}
}
