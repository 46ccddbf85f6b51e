package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// acmeHost is the name for which the tests have a certificate issued. Names below "test" are nobody's (RFC 6761).
const acmeHost = "desk.test"

// nameServer answers every question for an address with this machine's own, until the test ends, and
// returns where it is to be asked, over TCP (RFC 1035, section 4).
func nameServer(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer c.Close()
				for name(c) == nil {
				}
			}()
		}
	}()
	return l.Addr().String()
}

// name answers one question.
func name(c net.Conn) error {
	var size [2]byte
	if _, err := io.ReadFull(c, size[:]); err != nil {
		return err
	}
	asked := make([]byte, binary.BigEndian.Uint16(size[:]))
	if _, err := io.ReadFull(c, asked); err != nil {
		return err
	}
	end := 12 // of the header; then a name label by label, its end, the type and the class
	for end < len(asked) && asked[end] != 0 {
		end += 1 + int(asked[end])
	}
	if end += 5; end > len(asked) {
		return io.ErrUnexpectedEOF
	}
	answer := bytes.Clone(asked[:end])
	answer[2], answer[3] = 0x85, 0x80           // an answer, by whom it is to be had, without an error
	copy(answer[6:12], make([]byte, 6))         // that holds nothing,
	if asked[end-4] == 0 && asked[end-3] == 1 { // but for an IPv4 address
		answer[7] = 1
		answer = append(answer, 0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 127, 0, 0, 1)
	}
	_, err := c.Write(append(binary.BigEndian.AppendUint16(nil, uint16(len(answer))), answer...))
	return err
}

// free returns an address of this machine that nobody listens at now.
func free(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	defer l.Close()
	return l.Addr().String()
}

// pebble starts an ACME authority, which comes to a port of this machine to see who answers there. It returns
// its directory, the file of its own root, and the root of what it issues.
func pebble(t *testing.T, port int) (ca, root string, issues *x509.CertPool) {
	t.Helper()
	program := os.Getenv("MITHAQ_PEBBLE")
	if program == "" {
		t.Skip("MITHAQ_PEBBLE does not name a Pebble: no certificate was had from an authority")
	}
	dir := t.TempDir()
	cert, key := selfSigned(t, dir, 7)
	at, manage := free(t), free(t)
	config, err := json.Marshal(map[string]any{"pebble": map[string]any{"listenAddress": at, "managementListenAddress": manage, "certificate": cert, "privateKey": key,
		"httpPort": 5002, "tlsPort": port, "profiles": map[string]any{"default": map[string]any{"description": "the usual", "validityPeriod": 7776000}}}})
	check(t, err)
	check(t, os.WriteFile(filepath.Join(dir, "config.json"), config, 0o600))
	run := exec.CommandContext(t.Context(), program, "-config", filepath.Join(dir, "config.json"), "-dnsserver", nameServer(t))
	run.Env = append(os.Environ(), "PEBBLE_VA_NOSLEEP=1", "PEBBLE_WFE_NONCEREJECT=0")
	out, err := run.StdoutPipe()
	check(t, err)
	run.Stderr = run.Stdout
	var said heard
	check(t, run.Start())
	t.Cleanup(func() {
		run.Wait() // its context has ended by then
		if t.Failed() {
			t.Logf("the authority said:\n%s", said.String())
		}
	})
	listens := make(chan struct{})
	go func() {
		for told := bufio.NewScanner(out); told.Scan(); {
			fmt.Fprintln(&said, told.Text())
			if strings.Contains(told.Text(), "Root CA certificate") { // the last that it says before it listens
				close(listens)
			}
		}
	}()
	select {
	case <-listens:
	case <-time.After(20 * time.Second):
		t.Fatal("the authority does not start")
	}
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}} // its own certificate is judged by who asks for one
	_, portOf, _ := net.SplitHostPort(at)
	for until := time.Now().Add(20 * time.Second); ; {
		r, err := client.Get("https://" + manage + "/roots/0")
		if err != nil && time.Now().Before(until) {
			continue // it is about to listen
		}
		check(t, err)
		pem, err := io.ReadAll(r.Body)
		check(t, err)
		r.Body.Close()
		issues = x509.NewCertPool()
		if !issues.AppendCertsFromPEM(pem) {
			t.Fatalf("no root: %s", pem)
		}
		return "https://localhost:" + portOf + "/dir", cert, issues
	}
}

// TestACME: the door has its certificate from an authority that comes to the door itself, keeps it and
// the account's key where it was told, and does not ask again at its next start. Under another name
// nobody gets in.
func TestACME(t *testing.T) {
	// The door first: the authority has to know where to come to.
	store := filepath.Join(t.TempDir(), "store")
	at := free(t)
	_, port, _ := net.SplitHostPort(at)
	var number int
	fmt.Sscan(port, &number)
	ca, root, issues := pebble(t, number)
	serial := ""
	for _, start := range []string{"first", "second"} {
		var told heard
		f := &front{addr: at, acme: acmePlan{hosts: []string{acmeHost}, store: store, email: "duty@desk.test", ca: ca, root: root}}
		check(t, f.check(t.TempDir()))
		d, err := f.open(nothing(), http.NotFoundHandler(), func() bool { return true }, slog.New(slog.NewTextHandler(&told, nil)))
		check(t, err)
		if want := "https://" + acmeHost + ":" + port; f.url(d) != want {
			t.Errorf("people are told to look at %s, want %s", f.url(d), want)
		}
		ctx, end := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- attend(ctx, nil, slog.New(slog.DiscardHandler), d) }()
		dial := func(name string) (string, error) {
			c, err := tls.DialWithDialer(&net.Dialer{Timeout: 30 * time.Second}, "tcp", at, &tls.Config{ServerName: name, RootCAs: issues})
			if err != nil {
				return "", err
			}
			defer c.Close()
			return c.ConnectionState().PeerCertificates[0].SerialNumber.String(), nil
		}
		got, err := dial(acmeHost)
		if err != nil {
			t.Fatalf("%s start: %v\n%s", start, err, told.String())
		}
		if serial != "" && got != serial {
			t.Errorf("%s start: another certificate, though one was kept", start)
		}
		serial = got
		if _, err := dial("other.test"); err == nil {
			t.Errorf("%s start: a certificate for a name that nobody gave", start)
		}
		if said := told.String(); strings.Contains(said, "other.test") || strings.Contains(said, "WARN") {
			t.Errorf("%s start: told %s", start, said)
		}
		end()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	kept, err := os.ReadDir(store)
	check(t, err)
	for _, file := range kept {
		info, err := file.Info()
		check(t, err)
		if info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s can be read by others: %v", file.Name(), info.Mode())
		}
	}
	if len(kept) != 2 {
		t.Errorf("kept are %v, want the certificate and the account's key", kept)
	}
}

// TestACMEOfNobody: that no certificate is to be had is told at the start, once somebody listens, and not when
// the first reader comes.
func TestACMEOfNobody(t *testing.T) {
	told := heard{had: make(chan struct{}, 8)}
	f := &front{addr: "127.0.0.1:0", acme: acmePlan{hosts: []string{acmeHost}, store: filepath.Join(t.TempDir(), "store"), ca: "https://" + free(t) + "/dir"}}
	d, err := f.open(nothing(), http.NotFoundHandler(), func() bool { return true }, slog.New(slog.NewTextHandler(&told, nil)))
	check(t, err)
	defer d.listener.Close()
	select {
	case <-told.had:
	case <-time.After(30 * time.Second):
		t.Fatal("nothing is told")
	}
	if s := told.String(); !strings.Contains(s, "WARN") || !strings.Contains(s, acmeHost) {
		t.Errorf("told: %s", s)
	}
}

// TestACMEPlans: what does not go together, or would put keys where everybody sees them, is refused.
func TestACMEPlans(t *testing.T) {
	data := t.TempDir()
	away := filepath.Join(t.TempDir(), "store")
	for _, tc := range []struct {
		name string
		f    front
		want string
	}{
		{"nothing", front{}, ""},
		{"a host", front{acme: acmePlan{hosts: []string{acmeHost}, store: away}}, ""},
		{"a store without a host", front{acme: acmePlan{store: away}}, "go with --acme-host"},
		{"no store", front{acme: acmePlan{hosts: []string{acmeHost}}}, "--acme-store"},
		{"files too", front{cert: "c", key: "k", acme: acmePlan{hosts: []string{acmeHost}, store: away}}, "one of them"},
		{"a short name", front{acme: acmePlan{hosts: []string{"localhost"}, store: away}}, "full name"},
		{"an address", front{acme: acmePlan{hosts: []string{"https://desk.test"}, store: away}}, "full name"},
		{"keys beside the record", front{acme: acmePlan{hosts: []string{acmeHost}, store: filepath.Join(data, "acme")}}, "folder of a record"},
	} {
		err := tc.f.check(data)
		if (err == nil) != (tc.want == "") || err != nil && !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: got %v, want %q", tc.name, err, tc.want)
		}
	}
	bad := filepath.Join(data, "root.pem")
	check(t, os.WriteFile(bad, []byte("no certificate"), 0o600))
	for _, root := range []string{bad, filepath.Join(data, "none.pem")} {
		if _, err := (&acmePlan{hosts: []string{acmeHost}, store: away, root: root}).config(slog.New(slog.DiscardHandler)); err == nil {
			t.Errorf("%s is taken for a root", root)
		}
	}
}

// heard is what several goroutines tell.
type heard struct {
	mu  sync.Mutex
	b   bytes.Buffer
	had chan struct{} // each time; or nil
}

func (l *heard) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.had != nil {
		select {
		case l.had <- struct{}{}:
		default:
		}
	}
	return l.b.Write(p)
}

func (l *heard) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}
