package main

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"mithaq/keyfile"

	"github.com/spf13/cobra"
	"golang.org/x/crypto/acme"
	"golang.org/x/crypto/acme/autocert"
)

// An acmePlan says how the door gets its certificate from an authority that speaks ACME (RFC 8555). The
// authority asks at the door itself whether it answers under the name, by the challenge tls-alpn-01
// (RFC 8737): no second port is open, and nothing has to be put anywhere.
type acmePlan struct {
	hosts []string // for whose names a certificate is asked; none: no ACME
	store string   // folder in which the account's key and the certificates are kept
	email string   // whom the authority writes to; may be empty
	ca    string   // the authority's directory
	root  string   // file with the authority's root; empty: one that this machine trusts
}

func (p *acmePlan) add(cmd *cobra.Command) {
	cmd.Flags().StringArrayVar(&p.hosts, "acme-host", nil, "name for which a certificate is had from an ACME authority, whose terms are accepted so; may be repeated")
	cmd.Flags().StringVar(&p.store, "acme-store", "", "folder, outside of the record's, in which certificates and the account's key are kept")
	cmd.Flags().StringVar(&p.email, "acme-email", "", "whom the authority writes to")
	cmd.Flags().StringVar(&p.ca, "acme-ca", autocert.DefaultACMEDirectory, "directory of the authority")
	cmd.Flags().StringVar(&p.root, "acme-root", "", "file with the root certificate of an authority of one's own, in PEM")
}

func (p *acmePlan) check(data string) error {
	if len(p.hosts) == 0 {
		if p.store+p.email+p.root != "" {
			return usagef("--acme-store, --acme-email and --acme-root go with --acme-host")
		}
		return nil
	}
	for _, host := range p.hosts {
		if !strings.Contains(strings.Trim(host, "."), ".") || strings.ContainsAny(host, "/:* ") {
			return usagef("--acme-host %q is not the full name of a host, such as desk.example.org", host)
		}
	}
	if p.store == "" {
		return usagef("--acme-host needs --acme-store: what is not kept is asked for at every start, and authorities count that")
	}
	return keyfile.Outside(filepath.Join(p.store, "account"), data)
}

// config is how the door is secured by certificates of the authority. They are asked for at once, so that
// what is wrong is told before anybody comes, and renewed a month before they end.
func (p *acmePlan) config(log *slog.Logger) (*tls.Config, error) {
	caller := &http.Client{Timeout: time.Minute}
	if p.root != "" {
		pem, err := os.ReadFile(p.root)
		if err != nil {
			return nil, err
		}
		roots := x509.NewCertPool()
		if !roots.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("%s holds no certificate in PEM", p.root)
		}
		caller.Transport = &http.Transport{Proxy: http.ProxyFromEnvironment, TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: roots}}
	}
	if err := os.MkdirAll(p.store, 0o700); err != nil {
		return nil, err
	}
	m := &autocert.Manager{Prompt: autocert.AcceptTOS, Cache: autocert.DirCache(p.store), HostPolicy: autocert.HostWhitelist(p.hosts...), Email: p.email,
		Client: &acme.Client{DirectoryURL: p.ca, HTTPClient: caller}}
	get := func(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
		c, err := m.GetCertificate(hello)
		if err != nil && slices.Contains(p.hosts, hello.ServerName) { // of other names anybody can ask
			log.Warn("certificate", "host", hello.ServerName, "err", err)
		}
		return c, err
	}
	for _, host := range p.hosts {
		go func() {
			if _, err := get(&tls.ClientHelloInfo{ServerName: host, CipherSuites: []uint16{tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256}}); err == nil {
				log.Info("certificate", "host", host, "from", p.ca)
			}
		}()
	}
	return &tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: get, NextProtos: []string{"h2", "http/1.1", acme.ALPNProto}}, nil
}
