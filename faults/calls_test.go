package faults

import (
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/vault"
)

var every = flag.Bool("every", false, "let calls fail at every place where they occur, not at some of many")

// A fault is what a tracer lets go wrong: the n-th call of a name that touches a folder.
type fault struct {
	Report string // the file for what was seen
	Under  string // how the path begins,
	Whole  bool   // or what it is
	Call   string
	Nth    int
	Errno  syscall.Errno // what it fails with,
	Short  bool          // or: half of it is done,
	Kill   bool          // or: the program is killed before it
}

// traced is what a tracer has seen.
type traced struct {
	Counts map[string]int
	Hit    bool // it went wrong,
	Path   string
}

// tracedBy names the variable that turns the test binary into a tracer.
const tracedBy = "MITHAQ_FAULTS_TRACE"

// tracing skips a test where a process may not trace another.
func tracing(t *testing.T) {
	t.Helper()
	dir := t.TempDir()
	cmd, seen := underTracer(t, fault{Under: dir}, "/bin/ls", dir)
	out, _ := cmd.CombinedOutput()
	if report, err := seen(); err != nil || report.Counts["openat"] == 0 {
		t.Skipf("the program's calls were not made to fail: this system does not let one process trace another: %v: %s", err, out)
	}
}

// underTracer returns the command that runs a program under a tracer, which is this test
// binary, and what the tracer has seen when it has ended.
func underTracer(t *testing.T, f fault, args ...string) (*exec.Cmd, func() (traced, error)) {
	t.Helper()
	self, err := os.Executable()
	must(t, err)
	f.Report = filepath.Join(t.TempDir(), "report")
	spec, err := json.Marshal(f)
	must(t, err)
	cmd := exec.Command(self, args...)
	cmd.Env = append(os.Environ(), tracedBy+"="+string(spec))
	return cmd, func() (seen traced, err error) {
		b, err := os.ReadFile(f.Report)
		if err == nil {
			err = json.Unmarshal(b, &seen)
		}
		return seen, err
	}
}

// What is handed in to a program whose calls fail: enough to write, to keep openings, and
// to erase one of them.
type handed struct {
	promised       acknowledged
	kept, withheld record.ID // commitments
	hasKept        bool      // it was acknowledged
	hasWithheld    bool      // and so was its erasure
}

const handedIn = 6 // acts of a session

// session serves with a fault, hands in acts one after the other, and lets the program
// end. It notes what was acknowledged.
func (p *place) session(t *testing.T, f fault) (h *handed, seen traced, ended error) {
	t.Helper()
	h = &handed{}
	f.Under = cmp.Or(f.Under, p.data+"/")
	cmd, done := p.underTracer(t, f)
	s := p.begin(t, cmd)
	if s != nil {
		h.run(t, p, s)
		s.Close()
		ended = s.stop() // with whatever status: what counts is what is on the disk
	} else {
		ended = errors.New("it did not begin")
	}
	seen, err := done()
	must(t, err)
	return h, seen, ended
}

// underTracer returns the command that serves the place under a tracer.
func (p *place) underTracer(t *testing.T, f fault) (*exec.Cmd, func() (traced, error)) {
	t.Helper()
	path, err := program()
	must(t, err)
	return underTracer(t, f, append([]string{path}, p.serving()...)...)
}

func (h *handed) run(t *testing.T, p *place, s *server) {
	t.Helper()
	p.try(t, s, &h.promised, 0) // acknowledged or not: only what is promised counts
	first, opening, commit := p.sealed(t, "the first secret")
	h.withheld = commit
	had := s.hand(t, &h.promised, first, opening) == nil
	second, opening, commit := p.sealed(t, "the second secret")
	h.kept = commit
	h.hasKept = s.hand(t, &h.promised, second, opening) == nil
	p.try(t, s, &h.promised, 1)
	if had {
		erase := p.pact.Act(t, "archivist", record.EraseType, record.Erase{Commits: []record.ID{h.withheld}, Ground: mithaqtest.Text("a court has ordered it")})
		h.hasWithheld = s.hand(t, &h.promised, erase) == nil
	}
	p.try(t, s, &h.promised, 2)
}

// settled wants a record that was damaged to be whole when its program has begun once
// more: what was promised is there, what was withheld is not, it takes acts and ends well.
func (p *place) settled(t *testing.T, h *handed) {
	t.Helper()
	p.check(t, &h.promised, true)
	s := p.serve(t)
	if s == nil {
		t.Fatal("the record does not open any more")
	}
	p.submit(t, s, &h.promised, 3)
	s.Close()
	if err := s.stop(); err != nil {
		t.Errorf("afterwards it ends badly: %v: %s", err, s.stderr.String())
	}
	p.check(t, &h.promised, false)
	v, err := vault.OpenReadOnly(filepath.Join(p.data, "openings"))
	must(t, err)
	defer v.Close()
	if _, there, err := v.Get(t.Context(), h.kept); err != nil || h.hasKept && !there {
		t.Errorf("an opening that was promised is lost: %v", err)
	}
	if _, there, err := v.Get(t.Context(), h.withheld); err != nil || h.hasWithheld && there {
		t.Errorf("an opening that was withheld is there: %v", err)
	}
	entries, err := os.ReadDir(p.data)
	must(t, err)
	for _, e := range entries {
		if !slices.Contains([]string{"lock", "openings", "record.db", "snapshot"}, e.Name()) {
			t.Errorf("%s is left behind", e.Name())
		}
	}
}

// errors that a disk gives beside EIO.
var others = []struct {
	call string
	with syscall.Errno
}{
	{"pwrite64", syscall.ENOSPC}, {"write", syscall.ENOSPC}, {"openat", syscall.ENOSPC}, {"mkdirat", syscall.ENOSPC},
	{"openat", syscall.EMFILE}, {"open", syscall.EMFILE}, {"fsync", syscall.ENOSPC},
}

// TestEveryCallFails lets each call to the data folder fail, one in each run. The program
// may refuse, stop, or go on; it may not lose what it has acknowledged, and what it leaves
// on the disk opens, verifies and is gone on with. After a sync that failed it has ended.
func TestEveryCallFails(t *testing.T) {
	t.Parallel()
	base, counts := traceable(t)
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		with := syscall.EIO
		if name == "mmap" {
			with = syscall.ENOMEM
		}
		base.tryAll(t, name, counts[name], fault{Errno: with})
	}
	for _, o := range others {
		if counts[o.call] == 0 {
			t.Fatalf("no call is named %s", o.call)
		}
		base.tryAll(t, o.call, counts[o.call], fault{Errno: o.with})
	}
}

// TestShortWrites lets each write, and each read, do half of what was asked, as the
// kernel may at any time.
func TestShortWrites(t *testing.T) {
	t.Parallel()
	base, counts := traceable(t)
	for _, name := range []string{"pwrite64", "write", "pread64"} {
		base.tryAll(t, name, counts[name], fault{Short: true})
	}
}

// TestKilledAtEveryCall kills the program before each call that changes the folder.
func TestKilledAtEveryCall(t *testing.T) {
	t.Parallel()
	base, counts := traceable(t)
	changing := []string{"pwrite64", "write", "fsync", "ftruncate", "open", "openat", "renameat", "unlink", "unlinkat", "mkdirat", "fchmodat"}
	for _, name := range changing {
		if counts[name] == 0 {
			t.Errorf("no call is named %s: what it did, another one does", name)
		}
		base.tryAll(t, name, counts[name], fault{Kill: true})
	}
}

// TestFailedFolding lets the sync fail with which the write-ahead log is folded back into
// the file, in the middle of a long session and at its end. The program ends with status 1,
// in the middle by itself.
func TestFailedFolding(t *testing.T) {
	t.Parallel()
	base, _ := traceable(t)
	for nth, when := range []string{"in the middle", "when it ends"} {
		t.Run(when, func(t *testing.T) {
			t.Parallel()
			p := base.again(t)
			cmd, seen := p.underTracer(t, fault{Under: filepath.Join(p.data, "record.db"), Whole: true, Call: "fsync", Nth: nth + 1, Errno: syscall.EIO})
			h := &handed{}
			s := p.begin(t, cmd)
			if s == nil {
				t.Fatal("it did not begin")
			}
			refused := 0
			for i := range 450 { // each writes two pages or three: the log is folded once
				if err := p.try(t, s, &h.promised, i); err != nil {
					refused++
				} else if refused > 0 {
					t.Error("an act was taken after a sync had failed")
				}
			}
			s.Close()
			var exit *exec.ExitError
			if err := s.stop(); !errors.As(err, &exit) || exit.ExitCode() != 1 {
				t.Errorf("it ended with %v, want status 1", err)
			}
			report, err := seen()
			must(t, err)
			if !report.Hit || (refused > 0) != (nth == 0) {
				t.Errorf("the sync failed: %v; %d acts were refused", report.Hit, refused)
			}
			p.settled(t, h)
		})
	}
}

// traceable founds a record and counts the calls of a session without a fault.
func traceable(t *testing.T) (*place, map[string]int) {
	t.Helper()
	long(t)
	tracing(t)
	base := found(t, 2)
	h, seen, err := base.again(t).session(t, fault{})
	if n := h.promised.n.Load(); err != nil || n != handedIn || !h.hasKept || !h.hasWithheld {
		t.Fatalf("without a fault %d of %d acts are acknowledged, and it ends with %v", n, handedIn, err)
	}
	t.Logf("calls of one session: %v", seen.Counts)
	if seen.Counts["fsync"]+seen.Counts["fdatasync"] < handedIn || seen.Counts["pwrite64"] < 2*handedIn || seen.Counts["openat"] == 0 {
		t.Fatalf("the trace does not see what the program does: %v", seen.Counts)
	}
	return base, seen.Counts
}

// tryAll lets a call go wrong at its places, each in a run of its own: at all of them
// where they are few or -every asks for it.
func (p *place) tryAll(t *testing.T, name string, count int, f fault) {
	how := "fails with " + f.Errno.Error()
	switch {
	case f.Short:
		how = "does half"
	case f.Kill:
		how = "is where it is killed"
	}
	t.Run(name+" "+how, func(t *testing.T) {
		t.Parallel() // it waits more than it works
		const some = 12
		tried, hit, step := 0, 0, max(1, (count+some-1)/some)
		if *every {
			step = 1
		}
		for n := 1; n <= count && !t.Failed(); n += step {
			p, f := p.again(t), f
			f.Call, f.Nth = name, n
			h, seen, ended := p.session(t, f)
			tried++
			if seen.Hit {
				hit++
			}
			if seen.Hit && f.Errno != 0 && (name == "fsync" || name == "fdatasync") && strings.Contains(seen.Path, "record.db") && ended == nil {
				t.Errorf("it has gone on")
			}
			p.settled(t, h)
			if t.Failed() {
				t.Fatalf("%s %d of %d, of %s, %s; it ended: %v", name, n, count, seen.Path, how, ended)
			}
			must(t, os.RemoveAll(p.dir))
		}
		t.Logf("at %d places of %d", hit, count)
		// A run is never quite like another one: the last calls of one may be missing in the next.
		if hit < (tried+1)/2 {
			t.Errorf("of %d runs the call went wrong in %d", tried, hit)
		}
	})
}
