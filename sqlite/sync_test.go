package sqlite

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"mithaq/record"
	"mithaq/record/recordtest"
)

// The variable that turns the test binary into the helper of TestSyncs; it names
// the folder to write in.
const helperFolder = "MITHAQ_SQLITE_SYNC_HELPER"

func TestMain(m *testing.M) {
	if dir := os.Getenv(helperFolder); dir != "" {
		if err := syncHelper(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

const syncAppends = 400 // more than the write-ahead log takes before it is folded

// syncHelper marks in the trace where each operation begins and ends, by looking for files
// that do not exist.
func syncHelper(dir string) error {
	mark := func(s string) { os.Stat(filepath.Join(dir, "mark-"+s)) }
	mark("open")
	s, err := Open(filepath.Join(dir, "log.db"), Options{})
	if err != nil {
		return err
	}
	head := record.EmptyHead
	var tree record.Tree
	leaf := make([]byte, 1536)
	p := recordtest.New(record.Exercise)
	ctx := context.Background()
	mark("put-first")
	if err := s.PutCheckpoint(ctx, p.Checkpoint(head)); err != nil {
		return err
	}
	for i := range int64(syncAppends) {
		var hashes []record.Hash
		tree, hashes = tree.Append(record.LeafHash(leaf))
		mark("append")
		if err := s.Append(ctx, head, []record.Row{{Seq: i, Leaf: leaf, Hashes: hashes}}, tree.Head()); err != nil {
			return err
		}
		head = tree.Head()
		checkpoint := p.Checkpoint(head)
		mark("put")
		if err := s.PutCheckpoint(ctx, checkpoint); err != nil {
			return err
		}
	}
	mark("close")
	return s.Close()
}

// TestSyncs counts, from outside, the syncs of each operation: at least one for every
// Append before it returns, none for PutCheckpoint, at least one for the
// Close after it. The pragmas are promises of a driver; this is what it does.
func TestSyncs(t *testing.T) {
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip("SKIPPED: strace is not installed, so nothing here proves that an append reaches the disk")
	}
	if testing.Short() {
		t.Skip("SKIPPED: -short")
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	trace := filepath.Join(dir, "trace")
	cmd := exec.Command(strace, "-f", "-o", trace, "-e", "trace=fsync,fdatasync,msync,sync_file_range,newfstatat,stat", self)
	cmd.Env = append(os.Environ(), helperFolder+"="+dir)
	if out, err := cmd.CombinedOutput(); err != nil {
		if strings.Contains(string(out), "ptrace") {
			t.Skipf("SKIPPED: this system does not let one process trace another: %s", out)
		}
		t.Fatalf("%v: %s", err, out)
	}
	b, err := os.ReadFile(trace)
	if err != nil {
		t.Fatal(err)
	}
	var op string
	var syncs []int // of the operations, in order
	var ops []string
	for line := range bytes.Lines(b) {
		text := string(line)
		if _, after, ok := strings.Cut(text, "mark-"); ok && !strings.Contains(text, "resumed") {
			op, _, _ = strings.Cut(after, `"`)
			ops, syncs = append(ops, op), append(syncs, 0)
			continue
		}
		for _, call := range []string{"fsync(", "fdatasync(", "sync_file_range("} {
			if strings.Contains(text, call) && len(syncs) > 0 {
				syncs[len(syncs)-1]++
			}
		}
	}
	counts := map[string]int{}
	folded := false
	for i, op := range ops {
		counts[op]++
		switch {
		case strings.HasPrefix(op, "put") && syncs[i] != 0:
			t.Errorf("operation %d, PutCheckpoint: got %d syncs, want none", i, syncs[i])
		case !strings.HasPrefix(op, "put") && syncs[i] == 0:
			t.Errorf("operation %d, %s: no sync at all", i, op)
		case op == "append" && syncs[i] > 1:
			folded = true
		}
	}
	if counts["open"] != 1 || counts["put"] != syncAppends || counts["append"] != syncAppends || counts["close"] != 1 {
		t.Errorf("the trace shows %v", counts)
	}
	if !folded {
		t.Error("the log was never folded back: the test does not reach the case it is for")
	}
}
