package verifier_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
)

const (
	heading = "mithaq record 1\n"
	entries = 40
)

// A change is an export as somebody may have left it.
type change struct {
	name string
	file string
}

// TestSamePlaces wants the second verifier to accept a whole record, and to find the
// fault of a changed one where the first finds it.
func TestSamePlaces(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not here: the second verifier was not run")
	}
	whole := export(t)
	dir := t.TempDir()
	write := func(name, file string) string {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(file), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	// run returns what the command line says about the files, and its status.
	run := func(paths ...string) (string, int) {
		t.Helper()
		cmd := exec.CommandContext(t.Context(), node, append([]string{"cli.mjs"}, paths...)...)
		out, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		if err != nil && !errors.As(err, &exit) {
			t.Fatal(err)
		}
		return string(out), cmd.ProcessState.ExitCode()
	}

	if got := place(t, whole); got != "" {
		t.Fatalf("the first verifier finds a fault at %q in a whole record", got)
	}
	if out, status := run(write("whole", whole)); status != 0 {
		t.Fatalf("the second verifier ended with %d on a whole record, want 0:\n%s", status, out)
	}

	changes := corpus(whole)
	paths := make([]string, len(changes))
	for i, c := range changes {
		paths[i] = write(fmt.Sprint(i), c.file)
	}
	want := make([]string, len(changes))
	var first sync.WaitGroup // both verifiers at once: this is what takes time
	first.Go(func() {
		for i, c := range changes {
			want[i] = place(t, c.file)
		}
	})
	defer first.Wait()
	out, status := run(paths...)
	first.Wait()
	if status != 3 {
		t.Errorf("status %d on changed records, want 3", status)
	}
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	if len(lines) != len(changes) {
		t.Fatalf("%d lines on %d files:\n%s", len(lines), len(changes), out)
	}
	for i, c := range changes {
		line, ok := strings.CutPrefix(lines[i], paths[i]+": ")
		if !ok {
			t.Fatalf("%s: line %q does not begin with the file %s", c.name, lines[i], paths[i])
		}
		got, _, _ := strings.Cut(line, ": ")
		if want[i] == "" { // every change is one
			t.Errorf("%s: the first verifier finds no fault", c.name)
		}
		if got != want[i] {
			t.Errorf("%s: the second verifier says %q, the first finds the fault at %q", c.name, line, want[i])
		}
	}
	t.Logf("%d changed records", len(changes))
}

// export returns a record that has something of everything, as a file.
func export(t *testing.T) string {
	t.Helper()
	p := recordtest.New(record.Live)
	s := memory.New()
	p.Write(t, s, p.Record(entries)...)
	var b bytes.Buffer
	if _, err := record.Export(t.Context(), s, &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// place is where package record finds a fault in a file; empty where it finds none.
func place(t *testing.T, file string) string {
	t.Helper()
	_, err := record.Verify(t.Context(), record.ReadExport(strings.NewReader(file)), nil)
	var fault *record.Fault
	switch {
	case err == nil:
		return ""
	case !errors.As(err, &fault):
		t.Errorf("got %T: %v, want a *Fault", err, err)
		return "no place"
	}
	return fault.Place
}

// corpus returns changed records, the same ones in every run.
func corpus(whole string) []change {
	var all []change
	add := func(file, format string, args ...any) {
		all = append(all, change{fmt.Sprintf(format, args...), file})
	}
	r := rand.New(rand.NewPCG(5, 6))
	log, checkpoint, _ := strings.Cut(strings.TrimPrefix(whole, heading), "\n\n")
	lines := strings.SplitAfter(log+"\n", "\n")[:entries]
	checkpoint = "\n" + checkpoint
	join := func(lines []string, checkpoint string) string {
		return heading + strings.Join(lines, "") + checkpoint
	}
	// other returns another value for a byte.
	other := func(b byte) byte { return b + byte(1+r.IntN(255)) }
	set := func(s string, at int, b byte) string { return s[:at] + string([]byte{b}) + s[at+1:] }

	// A byte: anywhere, in the heading, in the checkpoint, at the ends of a line.
	for range 40 {
		at := r.IntN(len(whole))
		b := other(whole[at])
		add(set(whole, at, b), "byte %d to %#02x", at, b)
	}
	for range 4 {
		at := r.IntN(len(heading))
		b := other(whole[at])
		add(set(whole, at, b), "byte %d of the heading to %#02x", at, b)
	}
	for range 8 {
		at := r.IntN(len(checkpoint))
		b := other(checkpoint[at])
		add(join(lines, set(checkpoint, at, b)), "byte %d of the checkpoint to %#02x", at, b)
	}
	for _, at := range []int{0, 63, 64, 65, -1} {
		for _, b := range []byte{'\n', ' ', 'x'} {
			i := r.IntN(entries)
			at := (at + len(lines[i])) % len(lines[i])
			if lines[i][at] == b {
				continue
			}
			changed := slices.Clone(lines)
			changed[i] = set(lines[i], at, b)
			add(join(changed, checkpoint), "byte %d of line %d to %q", at, i, b)
		}
	}
	add(join(slices.Concat([]string{"\n"}, lines), checkpoint), "an empty line before the first")

	// A byte of a leaf, by somebody who makes the hash in front of it fit: with a byte
	// that may stand there, so that the hash is not all that gives it away.
	for range 32 {
		i := r.IntN(entries)
		leaf := lines[i][65 : len(lines[i])-1]
		at := r.IntN(len(leaf))
		b := "0123456789abcdefABCDEF+/=-{}[]\",: "[r.IntN(34)]
		if leaf[at] == b {
			continue
		}
		leaf = set(leaf, at, b)
		hash := record.LeafHash([]byte(leaf))
		changed := slices.Clone(lines)
		changed[i] = fmt.Sprintf("%x %s\n", hash[:], leaf)
		add(join(changed, checkpoint), "byte %d of leaf %d to %q, with its hash", at, i, b)
	}

	// A line: dropped, doubled, put in the place of another.
	for _, i := range append(r.Perm(entries)[:10], 0, 1, entries-1) {
		add(join(slices.Delete(slices.Clone(lines), i, i+1), checkpoint), "line %d dropped", i)
	}
	for _, i := range r.Perm(entries)[:6] {
		add(join(slices.Insert(slices.Clone(lines), i, lines[i]), checkpoint), "line %d doubled", i)
	}
	for range 10 {
		swapped := slices.Clone(lines)
		i, j := r.IntN(entries), r.IntN(entries)
		if i == j {
			continue
		}
		swapped[i], swapped[j] = lines[j], lines[i]
		add(join(swapped, checkpoint), "lines %d and %d swapped", i, j)
	}

	// The end: cut off anywhere, between lines, around the checkpoint; or not the end.
	for range 12 {
		n := r.IntN(len(whole))
		add(whole[:n], "only %d bytes", n)
	}
	for _, i := range append(r.Perm(entries)[:4], 0) {
		add(join(lines[:i], ""), "only %d lines", i)
		add(join(lines[:i], checkpoint), "only %d lines and the checkpoint", i)
	}
	for n := range 3 {
		add(join(lines, checkpoint[:n]), "only %d bytes of the checkpoint", n)
	}
	add(whole[:len(whole)-1], "without the last byte")
	add(whole+"\n", "a line feed more")
	add("", "an empty file")
	return all
}
