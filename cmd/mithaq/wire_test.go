package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"mithaq"
	"mithaq/api"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/sqlite"
	"mithaq/words"

	"github.com/rogpeppe/go-internal/testscript"
)

// wire are the commands of scripts in which a keeper serves.
func wire(t *testing.T) map[string]func(*testscript.TestScript, bool, []string) {
	return map[string]func(*testscript.TestScript, bool, []string){
		"found":    founded(t),
		"start":    start,
		"finish":   finish,
		"keep":     keep,
		"expand":   expand,
		"ask":      ask,
		"together": together,
		"watch":    watchRecord,
		"herald":   watchDue,
		"mailbox":  openMailbox,
		"letter":   letter,
		"await":    await,
		"hexof":    hexOf,
	}
}

// keyNames are the keys that found writes: the keeper's, a node's, some heads of state, and
// one that is nobody's.
var keyNames = []string{"keeper", "archivist", "node", "KZ", "RU", "stranger"}

// founded makes found DIR, which writes a founded record to DIR/data and its keys to
// DIR/keys, with a checkpoint of the keeper's that the record does not have in DIR/forged.
// The pact is founded once; each script gets a copy.
func founded(t *testing.T) func(*testscript.TestScript, bool, []string) {
	t.Helper()
	dir := found(t)
	return func(ts *testscript.TestScript, neg bool, args []string) {
		if neg || len(args) != 1 {
			ts.Fatalf("usage: found dir")
		}
		ts.Check(os.CopyFS(ts.MkAbs(args[0]), os.DirFS(dir)))
		// CopyFS gives files the mode of any new file; keys are their owner's alone.
		for _, name := range keyNames {
			ts.Check(os.Chmod(filepath.Join(ts.MkAbs(args[0]), "keys", name+".pem"), 0o600))
		}
	}
}

// found makes the folder that found copies.
func found(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	p := mithaqtest.New(t, record.Live)
	node := p.Bind(t, "node", record.Credential{Holder: "node", Office: "node"})
	p.Bind(t, "stranger", record.Credential{Holder: "person", Office: "president", Member: "KZ", Person: "p_KZ"})
	for _, sub := range []string{"data", "keys"} {
		check(t, os.Mkdir(filepath.Join(dir, sub), 0o700))
	}
	store, err := sqlite.Open(filepath.Join(dir, "data", recordFile), sqlite.Options{})
	check(t, err)
	k := p.Open(t, store)
	p.Submit(t, k, p.Act(t, "archivist", record.CredentialType, node))
	head := k.State().Chain().Tree().Head()
	check(t, k.Close())
	check(t, store.Close())
	for _, name := range keyNames {
		der, err := x509.MarshalPKCS8PrivateKey(ed25519.PrivateKey(p.Key(name).Key))
		check(t, err)
		b := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
		check(t, os.WriteFile(filepath.Join(dir, "keys", name+".pem"), b, 0o600))
	}
	forged, err := record.SignCheckpoint(p.ID, record.Head{Size: head.Size + 1000, Root: head.Root}, p.Key("keeper"))
	check(t, err)
	check(t, os.WriteFile(filepath.Join(dir, "forged"), forged, 0o644))
	return dir
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// A server is a mithaq serve, or a mithaq witness, that a script started.
type server struct {
	cmd   *exec.Cmd
	said  spoken // on both outputs
	ended chan error
}

// spoken keeps what a server says, and lets a script wait for it.
type spoken struct {
	mu    sync.Mutex
	heard *sync.Cond
	b     []byte
	read  int // up to there a script has waited
	over  bool
}

func (s *spoken) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.b = append(s.b, b...)
	s.heard.Broadcast()
	return len(b), nil
}

func (s *spoken) end() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.over = true
	s.heard.Broadcast()
}

func (s *spoken) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return string(s.b)
}

// wait returns the first match behind the last one, when it has been said, or false when it
// will not be.
func (s *spoken) wait(what *regexp.Regexp) (string, bool) {
	late := time.AfterFunc(patience, s.end)
	defer late.Stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	for {
		if at := what.FindIndex(s.b[s.read:]); at != nil {
			said := string(s.b[s.read+at[0] : s.read+at[1]])
			s.read += at[1]
			return said, true
		}
		if s.over {
			return "", false
		}
		s.heard.Wait()
	}
}

// patience is how long a script waits for something that has to come.
const patience = time.Minute

var (
	serversMu sync.Mutex
	servers   = map[string]*server{} // by script and name
)

func serverKey(ts *testscript.TestScript, name string) string { return ts.MkAbs(name) }

// start NAME ARGS runs mithaq serve ARGS until finish NAME, or the end of the script. It
// returns when the server says where it is, and puts the address of the desk into $NAME,
// and into $NAME_ADDR as --addr wants it.
func start(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: start name args...")
	}
	command := append([]string{"serve"}, args[1:]...)
	if !slices.Contains(args, "--addr") {
		command = append(command, "--addr", "localhost:0")
	}
	// The second line says that acts are taken, or not.
	begin(ts, args[0], regexp.MustCompile(`http://[^ ;،]+.*\n.*\n`), command)
}

// watch NAME ARGS runs mithaq witness ARGS, as start does. $NAME is where it listens, or what
// it looks at.
func watchRecord(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: watch name args...")
	}
	begin(ts, args[0], regexp.MustCompile(`http://[^ ;،]+.*\n`), append([]string{"witness"}, args[1:]...))
}

// herald NAME ARGS runs mithaq watch ARGS, as start does, until finish NAME.
func watchDue(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: herald name args...")
	}
	begin(ts, args[0], regexp.MustCompile(`What becomes due.*\n`), append([]string{"watch"}, args[1:]...))
}

var address = regexp.MustCompile(`http://[^ ;،\n]+`)

// hexOf NAME IDENTIFIER puts the hex digits of an identifier into $NAME.
func hexOf(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: hexof name identifier")
	}
	_, err := record.ParseID(args[1])
	ts.Check(err)
	ts.Setenv(args[0], strings.TrimPrefix(args[1], "sha256:"))
}

func begin(ts *testscript.TestScript, name string, ready *regexp.Regexp, args []string) {
	s := &server{cmd: exec.Command("mithaq", args...), ended: make(chan error, 1)}
	s.said.heard = sync.NewCond(&s.said.mu)
	s.cmd.Dir = ts.MkAbs(".")
	s.cmd.Env = append(os.Environ(), "LANG=en", "LC_ALL=")
	s.cmd.Stdout, s.cmd.Stderr = &s.said, &s.said
	ts.Check(s.cmd.Start())
	go func() {
		err := s.cmd.Wait()
		s.said.end()
		s.ended <- err
		close(s.ended)
	}()
	ts.Defer(func() { // by its own id, and harmless when it has ended
		s.cmd.Process.Kill()
		<-s.ended
	})
	first, ok := s.said.wait(ready)
	if !ok {
		ts.Fatalf("the server does not start: %s", s.said.String())
	}
	url := address.FindString(first)
	ts.Setenv(name, url)
	ts.Setenv(name+"_ADDR", strings.TrimPrefix(url, "http://"))
	serversMu.Lock()
	servers[serverKey(ts, name)] = s
	serversMu.Unlock()
}

// await NAME TEXT waits until a server says something that matches, after what was awaited
// of it before.
func await(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: await name text")
	}
	what, err := regexp.Compile(args[1])
	ts.Check(err)
	serversMu.Lock()
	s := servers[serverKey(ts, args[0])]
	serversMu.Unlock()
	if s == nil {
		ts.Fatalf("no server %s was started", args[0])
	}
	if _, ok := s.said.wait(what); !ok {
		ts.Fatalf("%s did not say %q: %s", args[0], args[1], s.said.String())
	}
}

// finish NAME asks a server to end, and wants it to end well; finish NAME STATUS wants it to
// end by itself with that status. What it said goes to the file NAME.err. It
// is not called stop: the scripts' own stop ends a script, and calls it passed.
func finish(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 || len(args) > 2 {
		ts.Fatalf("usage: finish name [status]")
	}
	serversMu.Lock()
	s := servers[serverKey(ts, args[0])]
	serversMu.Unlock()
	if s == nil {
		ts.Fatalf("no server %s was started", args[0])
	}
	want := 0
	if len(args) == 2 {
		var err error
		want, err = strconv.Atoi(args[1])
		ts.Check(err)
	} else {
		ts.Check(s.cmd.Process.Signal(syscall.SIGTERM))
	}
	err := <-s.ended
	got := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got, err = exit.ExitCode(), nil
	}
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]+".err"), []byte(s.said.String()), 0o644))
	if got != want {
		ts.Fatalf("the server ended with %d, want %d: %s", got, want, s.said.String())
	}
}

// keep NAME PATH puts a value of the last output, as JSON, into $NAME.
func keep(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: keep name path")
	}
	var doc any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &doc))
	v, err := replay.Select(doc, args[1])
	ts.Check(err)
	if list, ok := v.([]any); ok && len(list) == 1 {
		v = list[0]
	}
	ts.Setenv(args[0], fmt.Sprint(v))
}

// expand FILE... puts the values of variables into files.
func expand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: expand file...")
	}
	for _, name := range args {
		ts.Check(os.WriteFile(ts.MkAbs(name), []byte(os.Expand(ts.ReadFile(name), ts.Getenv)), 0o644))
	}
}

// ask STATUS FILE URL [BODY] writes the answer of a server to a file, and wants its status.
// With a file for a body it posts, otherwise it gets. $ASK_LANG is the language.
func ask(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 || len(args) > 4 {
		ts.Fatalf("usage: ask status file url [body]")
	}
	method, body := http.MethodGet, []byte(nil)
	if len(args) == 4 {
		method, body = http.MethodPost, []byte(ts.ReadFile(args[3]))
	}
	req, err := http.NewRequestWithContext(context.Background(), method, args[2], bytes.NewReader(bytes.TrimSuffix(body, []byte("\n"))))
	ts.Check(err)
	if strings.HasSuffix(args[2], "/checkpoint") { // a note ends with its last line
		req.Body, req.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	}
	req.Header.Set("Accept-Language", ts.Getenv("ASK_LANG"))
	resp, err := http.DefaultClient.Do(req)
	ts.Check(err)
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), answer, 0o644))
	if got := strconv.Itoa(resp.StatusCode); got != args[0] {
		ts.Fatalf("%s %s: status %s, want %s: %s", method, args[2], got, args[0], answer)
	}
}

// together N PROGRAM ARGS runs a program N times at once. All of them must end well, and
// no two may say the same.
func together(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: together n program args...")
	}
	n, err := strconv.Atoi(args[0])
	ts.Check(err)
	out := make([]string, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			cmd := exec.Command(args[1], args[2:]...)
			cmd.Dir = ts.MkAbs(".")
			cmd.Env = append(os.Environ(), "LANG=en", "LC_ALL=")
			b, err := cmd.CombinedOutput()
			out[i] = string(b)
			if err != nil {
				out[i] = fmt.Sprintf("FAILED %v: %s", err, b)
			}
		})
	}
	wg.Wait()
	slices.Sort(out)
	for i, o := range out {
		if strings.HasPrefix(o, "FAILED") || i > 0 && o == out[i-1] {
			ts.Fatalf("run %d: %s", i, o)
		}
	}
}

// TestClockBehind: a keeper whose clock is behind his record does not start, and leaves the
// folder to the next one.
func TestClockBehind(t *testing.T) {
	dir := found(t)
	var out, errs bytes.Buffer
	a := &app{out: &out, err: &errs, data: filepath.Join(dir, "data"), now: func() words.Instant { return mithaqtest.Start.Add(-time.Hour) }}
	key := filepath.Join(dir, "keys", "keeper.pem")
	if err := a.keep(t.Context(), key, &front{addr: "localhost:0"}, ""); err == nil || !strings.Contains(err.Error(), "mend the clock") {
		t.Fatalf("got %v, want that the clock is behind", err)
	}
	a.now = func() words.Instant { return words.At(time.Now()) }
	ended, end := context.WithCancel(t.Context())
	end()
	if err := a.keep(ended, key, &front{addr: "localhost:0"}, ""); err != nil && !errors.Is(err, context.Canceled) {
		t.Errorf("with the right clock: %v", err)
	}
}

// TestHealth: ok as long as there is nothing to say against it.
func TestHealth(t *testing.T) {
	fine := true
	a := &app{}
	o := api.Options{State: func() mithaq.State { return mithaq.State{} }, Checkpoint: func() []byte { return nil }, Store: memory.New(), Now: func() words.Instant { return 1 }}
	d, err := (&front{addr: "localhost:0"}).open(o, http.NotFoundHandler(), func() bool { return fine }, a.log())
	check(t, err)
	defer d.listener.Close()
	for _, want := range []int{http.StatusOK, http.StatusServiceUnavailable} {
		rec := httptest.NewRecorder()
		d.handler.ServeHTTP(rec, httptest.NewRequest(http.MethodGet, "/healthz", nil))
		if rec.Code != want {
			t.Errorf("fine %v: got %d, want %d", fine, rec.Code, want)
		}
		fine = false
	}
}

// TestAttend: what ends by itself ends the server, and a door that fails is an error.
func TestAttend(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	open := func() door {
		l, err := net.Listen("tcp", "localhost:0")
		check(t, err)
		return door{l, http.NotFoundHandler()}
	}
	ended := make(chan struct{})
	close(ended)
	if err := attend(t.Context(), ended, log, open(), open()); err != nil {
		t.Errorf("ended: %v", err)
	}
	broken := open()
	check(t, broken.listener.Close())
	if err := attend(t.Context(), nil, log, broken, open()); err == nil {
		t.Error("a door that is shut is no error")
	}
}
