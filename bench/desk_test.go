package bench

import (
	"bufio"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
	"time"

	"mithaq"
	"mithaq/api"
	"mithaq/canon"
	"mithaq/cases"
	"mithaq/charter/builtin"
	"mithaq/client"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/situation"
	"mithaq/sqlite"
	"mithaq/words"
)

// reference is the case that the desk is measured with.
const reference = "kz-2022"

// A desk is the program as it keeps and serves the reference, and who may write into it.
type desk struct {
	url               string
	client            *client.Client
	archivist         record.KeySigner
	header            record.Header // of a statement
	crisis, elsewhere string
}

// write hands in a statement on a crisis.
func (d *desk) write(ctx context.Context, crisis string) error {
	h := d.header
	h.Matter = crisis
	_, err := d.submit(ctx, h)
	return err
}

// submit signs an act, hands it in and returns its identifier.
func (d *desk) submit(ctx context.Context, h record.Header) (string, error) {
	var nonce [16]byte
	rand.Read(nonce[:])
	h.Nonce = hex.EncodeToString(nonce[:])
	act, err := record.Sign(record.Live, h, d.archivist)
	if err != nil {
		return "", err
	}
	envelope, err := act.Marshal()
	if err != nil {
		return "", err
	}
	_, err = d.client.Act(ctx, api.Submission{Envelope: envelope})
	return act.ID.String(), err
}

// seeds keeps what keys are made from, so that a record whose keys exist in memory only can be
// kept on after it was made.
type seeds struct{ drawn [][]byte }

func (s *seeds) Read(b []byte) (int, error) {
	n, err := rand.Read(b)
	if n == ed25519.SeedSize {
		s.drawn = append(s.drawn, append([]byte(nil), b...))
	}
	return n, err
}

// key is the one that a credential is of.
func (s *seeds) key(held record.Credential) (record.KeySigner, error) {
	id, err := held.ID()
	if err != nil {
		return record.KeySigner{}, err
	}
	for _, seed := range s.drawn {
		key := ed25519.NewKeyFromSeed(seed)
		if string(held.Key) == string(key.Public().(ed25519.PublicKey)) {
			return record.KeySigner{ID: id, Key: key}, nil
		}
	}
	return record.KeySigner{}, fmt.Errorf("nobody has drawn the key of %s", held.Office)
}

// serveReference builds the program, has it keep a record that holds January 2022, and returns how
// to read it and to write into it.
func serveReference(t *testing.T) *desk {
	t.Helper()
	dir := t.TempDir()
	data, program, keyFile := filepath.Join(dir, "data"), filepath.Join(dir, "mithaq"), filepath.Join(dir, "keeper.pem")
	must(t, os.Mkdir(data, 0o700))
	build := exec.Command("go", "build", "-o", program, "mithaq/cmd/mithaq")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	drawn := &seeds{}
	s, source := play(t, filepath.Join(data, "record.db"), drawn)

	d := &desk{}
	var keeper record.KeySigner
	for office, key := range map[string]*record.KeySigner{"archivist": &d.archivist, "keeper": &keeper} {
		i := slices.IndexFunc(s.Genesis().Credentials, func(c record.Credential) bool { return c.Office == office })
		var err error
		*key, err = drawn.key(s.Genesis().Credentials[i])
		must(t, err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(keeper.Key)
	must(t, err)
	must(t, os.WriteFile(keyFile, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), 0o600))
	d.url = begin(t, exec.CommandContext(t.Context(), program, "serve", "--data", data, "--key", keyFile, "--addr", "127.0.0.1:0", "--lang", "en"))
	d.client, err = client.At(d.url, "en")
	must(t, err)
	t.Cleanup(d.client.Close)

	now := words.At(time.Now())
	cites := []record.Cite{{As: "source", Ref: source.String()}}
	what := d.draft(t, s, now, cites, situation.StatementType, situation.Statement{
		Kind: "report", Speaker: words.Speaker{Member: "KZ"}, Text: english("The terminal is guarded."),
	})
	open := d.draft(t, s, now, cites, situation.OpenType, situation.Open{Label: "elsewhere", Title: english("Elsewhere"), Member: "KZ"})
	c, _ := s.Crisis(reference)
	d.header, d.crisis = what, c.ID
	d.elsewhere, err = d.submit(t.Context(), open)
	must(t, err)
	return d
}

// play records January 2022 in a file, and returns it with one of its sources.
func play(t *testing.T, file string, drawn *seeds) (s mithaq.State, source record.ID) {
	t.Helper()
	c, err := replay.Load(cases.FS, reference, func(actType string) (interface{ Check() error }, bool) {
		return mithaq.NewBody(actType)
	}, mithaq.Types()...)
	must(t, err)
	edition, texts, err := builtin.Load(c.Charter)
	must(t, err)
	store, err := sqlite.Open(file, sqlite.Options{})
	must(t, err)
	player := &replay.Player{Charter: edition, Texts: texts, Rand: drawn, Clock: func() words.Instant { return words.At(time.Now()) }}
	s, err = player.Play(t.Context(), c, store, func(p replay.Played) error {
		if p.Step.Act != nil && p.Step.Act.Type == situation.SourceType {
			source = p.Ack.ID
		}
		return nil
	})
	must(t, err)
	must(t, store.Close())
	return s, source
}

var address = regexp.MustCompile(`http://[^ ;\n]+`)

// begin starts a server, which ends with the test, and returns where it is.
func begin(t *testing.T, serve *exec.Cmd) string {
	t.Helper()
	serve.Cancel = func() error { return serve.Process.Signal(os.Interrupt) }
	serve.Stderr = os.Stderr
	out, err := serve.StdoutPipe()
	must(t, err)
	must(t, serve.Start())
	t.Cleanup(func() { serve.Wait() }) // its context has ended by then
	url := ""
	lines := bufio.NewScanner(out)
	for n := 0; n < 2 && lines.Scan(); n++ { // where the desk is, and that acts are taken
		if url == "" {
			url = address.FindString(lines.Text())
		}
	}
	if url == "" {
		t.Fatalf("the desk did not say where it is: %v", lines.Err())
	}
	return url
}

// draft is the header of an act that the archivist writes down of what Kazakhstan did.
func (d *desk) draft(t *testing.T, s mithaq.State, now words.Instant, cites []record.Cite, actType string, body any) record.Header {
	t.Helper()
	raw, err := canon.Marshal(body)
	must(t, err)
	h, err := api.Complete(s, api.Draft{
		Act: actType, Key: record.Bytes(d.archivist.Public()), Attest: record.Transcribed, Of: &record.Performer{Member: "KZ"},
		Happened: &words.Window{From: now, To: now}, Known: now, Body: raw, Cites: cites,
	}, now)
	must(t, err)
	return h
}

func english(s string) words.Text {
	return words.Text{Authentic: "en", Texts: map[string]string{"en": s}}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
