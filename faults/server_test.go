package faults

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"mithaq/api"
	"mithaq/canon"
	"mithaq/client"
	"mithaq/keeper"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/sqlite"
	"mithaq/words"
)

// long skips a test that takes minutes.
func long(t *testing.T) {
	t.Helper()
	if os.Getenv("MITHAQ_LONG") == "" {
		t.Skip("faults were not tried on the built program: they take minutes; set MITHAQ_LONG=1")
	}
}

// program is the path of the built program.
var program = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "mithaq-faults-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "mithaq")
	build := exec.Command("go", "build", "-o", path, "mithaq/cmd/mithaq")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	out, err := build.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return path, nil
})

func TestMain(m *testing.M) {
	if spec := os.Getenv(tracedBy); spec != "" {
		os.Exit(traceMain(spec, os.Args[1:]))
	}
	code := m.Run()
	if os.Getenv("MITHAQ_LONG") != "" {
		if path, err := program(); err == nil {
			os.RemoveAll(filepath.Dir(path))
		}
	}
	os.Exit(code)
}

// A place is a founded record in a folder, with its keeper's key beside it.
type place struct {
	dir, data, key string
	pact           *mithaqtest.Pact
	crises         []string
}

// found founds a record with some crises.
func found(t *testing.T, crises int) *place {
	t.Helper()
	dir := t.TempDir()
	p := &place{dir: dir, data: filepath.Join(dir, "data"), key: filepath.Join(dir, "keeper.pem"), pact: mithaqtest.New(t, record.Live)}
	must(t, os.Mkdir(p.data, 0o700))
	must(t, os.WriteFile(p.key, p.pact.KeyFile(t, "keeper"), 0o600))
	store, err := sqlite.Open(filepath.Join(p.data, "record.db"), sqlite.Options{})
	must(t, err)
	k := p.pact.Open(t, store)
	for i := range crises {
		p.crises = append(p.crises, p.pact.Crisis(t, k, fmt.Sprintf("crisis-%d", i)))
	}
	must(t, k.Close())
	must(t, store.Close())
	return p
}

// again is a copy of the place, to be damaged.
func (p *place) again(t *testing.T) *place {
	t.Helper()
	q := *p
	q.dir = t.TempDir()
	q.data = filepath.Join(q.dir, "data")
	must(t, os.CopyFS(q.data, os.DirFS(p.data)))
	return &q
}

// act signs a statement.
func (p *place) act(t *testing.T, i int) record.Act {
	t.Helper()
	m := mithaqtest.Members[i%len(mithaqtest.Members)]
	return p.pact.Act(t, m, situation.StatementType, situation.Statement{
		Kind: "report", Speaker: words.Speaker{Member: m, Office: "president"}, Text: mithaqtest.Text("The terminal is guarded."),
	}, mithaqtest.On(p.crises[i%len(p.crises)]))
}

// sealed signs a statement whose text is sealed, and returns the opening and its name.
func (p *place) sealed(t *testing.T, secret string) (record.Act, record.Opening, record.ID) {
	t.Helper()
	salt := sha256.Sum256([]byte("salt of " + secret))
	o := record.Opening{Salt: salt[:], Value: fmt.Appendf(nil, `{"authentic":"en","texts":{"en":%q}}`, secret)}
	commit, err := o.Commit()
	must(t, err)
	body := struct {
		Kind    string        `json:"kind"`
		Speaker words.Speaker `json:"speaker"`
	}{"report", words.Speaker{Member: "KZ", Office: "president"}}
	return p.pact.Act(t, "KZ", situation.StatementType, body, mithaqtest.On(p.crises[0]), func(h *record.Header) {
		h.Sealed = []record.Sealed{{At: "/body/text", Commit: commit, Audience: "council"}}
	}), o, commit
}

// A server is the program keeping a record.
type server struct {
	*client.Client
	cmd    *exec.Cmd
	stderr bytes.Buffer
	ended  chan struct{}
	err    error // of its end
}

// serve starts the program. It returns nil when the program ended before it took acts.
func (p *place) serve(t *testing.T) *server {
	t.Helper()
	path, err := program()
	must(t, err)
	return p.begin(t, exec.Command(path, p.serving()...))
}

// serving is the command line of a server of the place.
func (p *place) serving() []string {
	return []string{"serve", "--data", p.data, "--key", p.key, "--addr", "127.0.0.1:0", "--lang", "en"}
}

// begin starts a server and waits until it takes acts.
func (p *place) begin(t *testing.T, cmd *exec.Cmd) *server {
	t.Helper()
	s := &server{cmd: cmd, ended: make(chan struct{})}
	s.cmd.Stderr = &s.stderr
	out, err := s.cmd.StdoutPipe()
	must(t, err)
	must(t, s.cmd.Start())
	ready := make(chan bool, 1)
	go func() {
		lines := bufio.NewScanner(out)
		n := 0
		for lines.Scan() {
			if n++; n == 2 { // where the desk is, and that acts are taken
				ready <- true
			}
		}
		io.Copy(io.Discard, out)
		s.err = s.cmd.Wait()
		close(s.ended)
		ready <- false
	}()
	t.Cleanup(func() { s.kill() })
	select {
	case ok := <-ready:
		if !ok {
			return nil
		}
	case <-time.After(time.Minute):
		t.Fatalf("the server neither serves nor ends: %s", s.stderr.String())
	}
	s.Client = client.Over(func(ctx context.Context) (net.Conn, error) {
		var d net.Dialer
		return d.DialContext(ctx, "unix", filepath.Join(p.data, "socket"))
	}, "en")
	return s
}

// kill ends the program as a power cut does, and waits until it is gone.
func (s *server) kill() {
	s.cmd.Process.Kill()
	<-s.ended
}

// stop asks the program to end.
func (s *server) stop() error {
	s.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-s.ended:
		return s.err
	case <-time.After(time.Minute):
		s.kill()
		return errors.New("it did not end")
	}
}

// acknowledged are the acts that a server has promised.
type acknowledged struct {
	mu  sync.Mutex
	ids map[record.ID]int64
	n   atomic.Int64
}

func (a *acknowledged) add(ack api.Ack) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.ids == nil {
		a.ids = map[record.ID]int64{}
	}
	a.ids[ack.ID] = ack.Seq
	a.n.Add(1)
}

// hand hands in an act with its openings, and notes that it was acknowledged.
func (s *server) hand(t *testing.T, promised *acknowledged, act record.Act, openings ...record.Opening) error {
	t.Helper()
	ack, err := s.Act(t.Context(), api.Submission{Envelope: canon.Raw(mithaqtest.Bytes(t, act)), Openings: openings})
	if err == nil {
		promised.add(ack)
	}
	return err
}

// try hands in a statement.
func (p *place) try(t *testing.T, s *server, promised *acknowledged, i int) error {
	t.Helper()
	return s.hand(t, promised, p.act(t, i))
}

// submit hands in an act that has to be taken.
func (p *place) submit(t *testing.T, s *server, promised *acknowledged, i int) {
	t.Helper()
	if err := p.try(t, s, promised, i); err != nil {
		t.Errorf("act %d: %v", i, err)
	}
}

// fillUp writes a file until there is no room any more.
func fillUp(t *testing.T, path string) {
	t.Helper()
	f, err := os.Create(path)
	must(t, err)
	defer f.Close()
	block := make([]byte, 4096)
	for {
		if _, err := f.Write(block); err != nil {
			return
		}
	}
}

// check wants every promise kept, and, where whole, every signature good.
func (p *place) check(t *testing.T, promised *acknowledged, whole bool) {
	t.Helper()
	store, err := sqlite.Open(filepath.Join(p.data, "record.db"), sqlite.Options{MustExist: true})
	must(t, err)
	defer store.Close()
	s, err := keeper.LoadCold(t.Context(), store)
	must(t, err)
	promised.mu.Lock()
	defer promised.mu.Unlock()
	for id, seq := range promised.ids {
		if at, ok := s.Chain().Seq(id); !ok || at != seq {
			t.Errorf("act %s was acknowledged as entry %d, and is at %d, %v", id.Short(), seq, at, ok)
		}
	}
	if !whole {
		return
	}
	src, err := record.StoreSource(t.Context(), store)
	must(t, err)
	if _, err := record.Verify(t.Context(), src, nil); err != nil {
		t.Errorf("the record does not verify: %v", err)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
