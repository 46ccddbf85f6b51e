package main

import (
	"crypto/tls"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"sync"
	"time"

	"mithaq/api"

	"github.com/spf13/cobra"
)

// A front is how the door for everybody is set up.
type front struct {
	addr      string
	cert, key string // files of TLS; both or none
	acme      acmePlan
	access    bool // each answer is told on standard error
}

func (f *front) add(cmd *cobra.Command) {
	addAddr(cmd, &f.addr)
	cmd.Flags().StringVar(&f.cert, "tls-cert", "", "file with the certificate chain: the desk is served over TLS, and the file read again when it changes")
	cmd.Flags().StringVar(&f.key, "tls-key", "", "file with the private key of the certificate")
	f.acme.add(cmd)
	cmd.Flags().BoolVar(&f.access, "access-log", false, "tell of each answer on standard error, without what was asked or answered")
}

// check is of what a front was told, beside the folder of a record.
func (f *front) check(data string) error {
	if (f.cert == "") != (f.key == "") {
		return usagef("--tls-cert and --tls-key go together")
	}
	if f.cert != "" && len(f.acme.hosts) > 0 {
		return usagef("--tls-cert brings a certificate and --acme-host has one issued: give one of them")
	}
	return f.acme.check(data)
}

// listen opens the door. What is wrong with the files of TLS is told before anybody comes.
func (f *front) listen(log *slog.Logger) (net.Listener, error) {
	var secured *tls.Config
	switch {
	case f.cert != "":
		files := &certificate{cert: f.cert, key: f.key}
		if _, err := files.get(nil); err != nil {
			return nil, &hinted{err, "name the certificate chain with --tls-cert and its private key with --tls-key, both in PEM"}
		}
		secured = &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: files.get, NextProtos: []string{"h2", "http/1.1"}}
	case len(f.acme.hosts) > 0:
		var err error
		if secured, err = f.acme.config(log); err != nil {
			return nil, err
		}
	}
	listener, err := net.Listen("tcp", f.addr)
	if err != nil {
		return nil, &hinted{err, "choose another address with --addr"}
	}
	if secured != nil {
		listener = tls.NewListener(listener, secured)
	}
	return listener, nil
}

// url is where people find the door.
func (f *front) url(d door) string {
	at := d.listener.Addr().String()
	switch {
	case len(f.acme.hosts) > 0:
		_, port, _ := net.SplitHostPort(at)
		if port == "443" {
			return "https://" + f.acme.hosts[0]
		}
		return "https://" + net.JoinHostPort(f.acme.hosts[0], port)
	case f.cert != "":
		return "https://" + at
	}
	return "http://" + at
}

// A certificate is read from its files, and read again once they have changed: whoever renews it
// need not stop the server.
type certificate struct {
	cert, key string

	mu    sync.Mutex
	read  [2]time.Time // when the files had been written that are in use
	inUse *tls.Certificate
}

func (c *certificate) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var written [2]time.Time
	for i, name := range []string{c.cert, c.key} {
		info, err := os.Stat(name)
		if err != nil {
			return c.old(err)
		}
		written[i] = info.ModTime()
	}
	if c.inUse != nil && written == c.read {
		return c.inUse, nil
	}
	pair, err := tls.LoadX509KeyPair(c.cert, c.key)
	if err != nil {
		return c.old(err)
	}
	c.read, c.inUse = written, &pair
	return c.inUse, nil
}

// old is the certificate that serves while the files are being renewed and do not fit, or the error
// where none ever did.
func (c *certificate) old(err error) (*tls.Certificate, error) {
	if c.inUse != nil {
		return c.inUse, nil
	}
	return nil, err
}

// open opens the door for everybody: the desk, and what the record answers over TCP.
func (f *front) open(o api.Options, desk http.Handler, fine func() bool, log *slog.Logger, more ...func(*http.ServeMux)) (door, error) {
	listener, err := f.listen(log)
	if err != nil {
		return door{}, err
	}
	mux := http.NewServeMux()
	mux.Handle("/", desk)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("Cache-Control", "no-store")
		if !fine() {
			w.WriteHeader(http.StatusServiceUnavailable)
			fmt.Fprintln(w, "ended")
			return
		}
		fmt.Fprintln(w, "ok")
	})
	counted := newMeter(o, fine)
	mux.Handle("GET /metrics", counted)
	api.Mount(mux, o)
	for _, mount := range more {
		mount(mux)
	}
	if !f.access {
		log = nil
	}
	return door{listener, counted.around(mux, log)}, nil
}
