package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"mithaq"
	"mithaq/api"
	"mithaq/memory"
	"mithaq/web"
	"mithaq/words"
)

func nothing() api.Options {
	return api.Options{State: func() mithaq.State { return mithaq.State{} }, Checkpoint: func() []byte { return nil }, Store: memory.New(), Now: func() words.Instant { return 1 }}
}

// TestMeterKnowsNoContent: what is counted and told of an answer is its pattern, its status and its
// size, and nothing of what was asked for, by whom, or what was answered.
func TestMeterKnowsNoContent(t *testing.T) {
	var told bytes.Buffer
	log := slog.New(slog.NewTextHandler(&told, nil))
	desk := web.New(nothing().State, web.Options{Now: func() words.Instant { return 1 }})
	d, err := (&front{addr: "localhost:0", access: true}).open(nothing(), desk, func() bool { return true }, log)
	check(t, err)
	defer d.listener.Close()
	ask := func(method, url string) string {
		r := httptest.NewRequest(method, url, nil)
		r.RemoteAddr = "192.0.2.77:4711"
		rec := httptest.NewRecorder()
		d.handler.ServeHTTP(rec, r)
		return rec.Body.String()
	}
	ask("GET", "/ar/crises/secret-label?at=2022-01-06")
	ask("GET", "/en/search?q=Tokayev")
	ask("GET", "/en/members/KZ")
	ask("PROPFIND", "/private/folder")
	ask("GET", "/healthz")
	metrics := ask("GET", "/metrics")
	for _, want := range []string{`mithaq_up 1`, `mithaq_entries 0`, `mithaq_answers_total{route="/*/crises/*",method="GET",status="404"} 1`, `route="/*/search"`,
		`route="/*/members/*"`, `route="none",method="other",status="405"`, `mithaq_answers_total{route="/healthz",method="GET",status="200"} 1`,
		`mithaq_answer_seconds_bucket{route="/healthz",le="+Inf"} 1`, `mithaq_answer_seconds_count{route="/healthz"} 1`} {
		if !strings.Contains(metrics, want) {
			t.Errorf("the counters do not say %s:\n%s", want, metrics)
		}
	}
	if n := strings.Count(told.String(), "\n"); n != 6 {
		t.Errorf("%d answers were told of, want 6", n)
	}
	for _, secret := range []string{"secret", "Tokayev", "KZ", "private", "192.0.2", "2022"} {
		for _, line := range strings.Split(metrics+told.String(), "\n") {
			if _, after, ok := strings.Cut(line, "msg="); ok {
				line = after // the time of the line is no content
			}
			if strings.Contains(line, secret) {
				t.Errorf("%q is told: %s", secret, line)
			}
		}
	}
}

// selfSigned writes a certificate and its key.
func selfSigned(t *testing.T, dir string, serial int64) (cert, key string) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	check(t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(serial), DNSNames: []string{"localhost"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &private.PublicKey, private)
	check(t, err)
	pkcs8, err := x509.MarshalPKCS8PrivateKey(private)
	check(t, err)
	cert, key = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	check(t, os.WriteFile(cert, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), 0o644))
	check(t, os.WriteFile(key, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: pkcs8}), 0o600))
	return cert, key
}

// TestTLS: the door is served over TLS, with HTTP/2; a certificate that is renewed serves from then on,
// and one that does not fit its key leaves the old one in its place.
func TestTLS(t *testing.T) {
	dir := t.TempDir()
	cert, key := selfSigned(t, dir, 1)
	f := &front{addr: "localhost:0", cert: cert, key: key}
	d, err := f.open(nothing(), http.NotFoundHandler(), func() bool { return true }, nil)
	check(t, err)
	ctx, end := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- attend(ctx, nil, slog.New(slog.DiscardHandler), d) }()
	defer func() {
		end()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}()
	serves := func(want int64) {
		t.Helper()
		client := &http.Client{Transport: &http.Transport{ForceAttemptHTTP2: true, DisableKeepAlives: true, TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}} // what is asked is which certificate comes
		r, err := client.Get("https://" + d.listener.Addr().String() + "/healthz")
		check(t, err)
		defer r.Body.Close()
		body, err := io.ReadAll(r.Body)
		check(t, err)
		if r.ProtoMajor != 2 || string(body) != "ok\n" || r.TLS.PeerCertificates[0].SerialNumber.Int64() != want {
			t.Errorf("%s %q under certificate %s, want %d", r.Proto, body, r.TLS.PeerCertificates[0].SerialNumber, want)
		}
	}
	serves(1)
	selfSigned(t, dir, 2)
	later := time.Now().Add(time.Minute)
	check(t, os.Chtimes(cert, later, later))
	serves(2)
	other, _ := selfSigned(t, t.TempDir(), 3)
	b, err := os.ReadFile(other)
	check(t, err)
	check(t, os.WriteFile(cert, b, 0o644))
	serves(2)
	check(t, os.Remove(key))
	serves(2)

	if _, err := (&front{addr: "localhost:0", cert: cert, key: key}).open(nothing(), http.NotFoundHandler(), func() bool { return true }, nil); err == nil {
		t.Error("a door opens without its key")
	}
	if err := (&front{cert: cert}).check(""); err == nil {
		t.Error("a certificate without a key is taken")
	}
}
