package faults

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// calls are what the program asks of the file system. Each is made to fail once, at every
// place where it occurs, with an error that a disk gives.
var calls = []struct{ name, err string }{
	{"open", "EIO"}, {"openat", "EIO"}, {"pread64", "EIO"}, {"pwrite64", "EIO"}, {"fsync", "EIO"}, {"fdatasync", "EIO"},
	{"ftruncate", "EIO"}, {"renameat", "EIO"}, {"unlink", "EIO"}, {"unlinkat", "EIO"}, {"mkdirat", "EIO"}, {"fchown", "EIO"},
	{"stat", "EIO"}, {"lstat", "EIO"}, {"newfstatat", "EIO"}, {"fstat", "EIO"}, {"flock", "EIO"}, {"fcntl", "EIO"},
	{"mmap", "ENOMEM"}, {"getdents64", "EIO"}, {"close", "EIO"},
	{"pwrite64", "ENOSPC"}, {"openat", "ENOSPC"}, {"openat", "EMFILE"},
}

// traced are the calls that touch the data folder in a strace, with what they touch.
var traced = regexp.MustCompile(`^\d+ +([a-z0-9]+)\(`)

const actsTraced = 6

// session serves under strace, which stands beside the program (-D) so that signals reach it, with some options, hands in a few acts one after the other,
// and lets the program end. It notes what was acknowledged.
func (p *place) session(t *testing.T, promised *acknowledged, strace ...string) {
	t.Helper()
	s := p.serve(t, append([]string{"strace", "-D", "-f", "-qq", "-P", p.data, "-P", filepath.Join(p.data, "record.db"), "-P", filepath.Join(p.data, "record.db-wal"),
		"-P", filepath.Join(p.data, "record.db-shm"), "-P", filepath.Join(p.data, "snapshot"), "-P", filepath.Join(p.data, "lock"),
		"-P", filepath.Join(p.data, "openings"), "-P", filepath.Join(p.data, "socket")}, strace...)...)
	if s == nil {
		return // it has refused to begin: nothing was promised
	}
	defer s.Close()
	for i := range actsTraced {
		p.try(t, s, promised, i) // refused or not: only what is promised counts
	}
	s.stop() // with whatever status: what counts is what is on the disk
}

// TestEveryCallFails lets each call to the file system fail once. The program may refuse,
// stop, or go on; it may not lose what it has acknowledged, and what it leaves on the disk
// opens and verifies.
func TestEveryCallFails(t *testing.T) {
	long(t)
	if _, err := exec.LookPath("strace"); err != nil {
		t.Skip("the program's calls were not made to fail: strace is not installed")
	}
	base := found(t, 2)
	clean := base.again(t)
	log := filepath.Join(clean.dir, "trace")
	var promised acknowledged
	clean.session(t, &promised, "-o", log, "-e", "trace=file,desc")
	if promised.n.Load() != actsTraced {
		t.Fatalf("without a fault %d of %d acts are acknowledged", promised.n.Load(), actsTraced)
	}
	counts := map[string]int{}
	b, err := os.ReadFile(log)
	must(t, err)
	for _, line := range strings.Split(string(b), "\n") {
		if m := traced.FindStringSubmatch(line); m != nil {
			counts[m[1]]++
		}
	}
	t.Logf("calls of one session: %v", counts)
	if counts["fsync"]+counts["fdatasync"] < actsTraced || counts["pwrite64"] < 2*actsTraced || counts["openat"] == 0 {
		t.Fatalf("the trace does not see what the program does: %v", counts)
	}
	tried := 0
	for _, c := range calls {
		began := tried
		for n := 1; n <= counts[c.name]; n += 1 + counts[c.name]/24 {
			p := base.again(t)
			var promised acknowledged
			p.session(t, &promised, "-o", "/dev/null", "-e", "trace="+c.name, "-e", fmt.Sprintf("inject=%s:error=%s:when=%d", c.name, c.err, n))
			tried++
			p.check(t, &promised, true)
			// And it can be gone on with.
			var more acknowledged
			s := p.serve(t)
			if s == nil {
				t.Fatalf("%s %d failed with %s: the record does not open any more", c.name, n, c.err)
			}
			p.submit(t, s, &more, 1)
			s.Close()
			if err := s.stop(); err != nil {
				t.Errorf("%s %d failed with %s: afterwards it ends badly: %v", c.name, n, c.err, err)
			}
			p.check(t, &more, false)
			if t.Failed() {
				t.Fatalf("%s %d failed with %s", c.name, n, c.err)
			}
		}
		t.Logf("%s: failed with %s at %d places of %d", c.name, c.err, tried-began, counts[c.name])
	}
	if tried < 100 {
		t.Errorf("only %d faults were tried", tried)
	}
}
