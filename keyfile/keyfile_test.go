package keyfile_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"mithaq/keyfile"
	"mithaq/record"
)

// TestRound: what is written is read again, by its owner, and signs.
func TestRound(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key.pem")
	made, err := keyfile.New(path)
	if err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o600 {
		t.Errorf("the key's mode is %#o, want 0600", info.Mode().Perm())
	}
	key, err := keyfile.Read(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(key.Public(), made.Public()) {
		t.Error("another key was read than written")
	}
	s := keyfile.Signer(key, record.ID{7})
	sig, err := s.Sign([]byte("message"))
	if err != nil {
		t.Fatal(err)
	}
	if s.Credential() != (record.ID{7}) || !ed25519.Verify(s.Public(), []byte("message"), sig) {
		t.Error("the signature does not fit the signer's public key")
	}
	for _, shown := range []string{fmt.Sprint(key), fmt.Sprintf("%v %+v %#v", key, key, key)} {
		if !strings.Contains(shown, "the private key of sha256:") || strings.Contains(shown, "[") {
			t.Errorf("the key prints as %q", shown)
		}
	}
}

// TestPublic: the public half goes out as PEM and comes back, also as the one line that
// people copy.
func TestPublic(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key.pem")
	key, err := keyfile.New(path)
	if err != nil {
		t.Fatal(err)
	}
	file, err := keyfile.MarshalPublic(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{string(file), strings.Split(string(file), "\n")[1]} {
		got, err := keyfile.ParsePublic(text)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, key.Public()) {
			t.Errorf("%q gives another key", text)
		}
	}
	public := filepath.Join(t.TempDir(), "key.pub")
	if err := os.WriteFile(public, file, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{path, public} {
		got, err := keyfile.ReadPublic(name)
		if err != nil {
			t.Fatal(err)
		}
		if keyfile.Fingerprint(got) != keyfile.Fingerprint(key.Public()) {
			t.Errorf("%s gives another key", name)
		}
	}
}

func TestNewRefuses(t *testing.T) {
	dir := t.TempDir()
	data := filepath.Join(dir, "data")
	if err := os.MkdirAll(filepath.Join(data, "below"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(data, filepath.Join(dir, "link")); err != nil {
		t.Fatal(err)
	}
	taken := filepath.Join(dir, "taken")
	if err := os.WriteFile(taken, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		taken:                               "exists already",
		filepath.Join(dir, "no", "key"):     "no such folder",
		filepath.Join(data, "key"):          "folder of a record",
		filepath.Join(data, "below", "key"): "folder of a record",
		filepath.Join(dir, "link", "key"):   "folder of a record",
	} {
		_, err := keyfile.New(path, data)
		wants(t, path, err, want)
	}
	if b, err := os.ReadFile(taken); err != nil || string(b) != "mine" {
		t.Errorf("the file that was there now holds %q, %v", b, err)
	}
	if entries, err := os.ReadDir(data); err != nil || len(entries) != 1 {
		t.Errorf("something was left in the folder of the record: %v, %v", entries, err)
	}
	// A folder beside it whose name begins alike is another one.
	if err := os.Mkdir(data+"2", 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := keyfile.New(filepath.Join(data+"2", "key"), data); err != nil {
		t.Error(err)
	}
}

func TestReadRefuses(t *testing.T) {
	dir := t.TempDir()
	good := filepath.Join(dir, "good")
	key, err := keyfile.New(good)
	if err != nil {
		t.Fatal(err)
	}
	private, err := os.ReadFile(good)
	if err != nil {
		t.Fatal(err)
	}
	public, err := keyfile.MarshalPublic(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	other, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	otherDER, err := x509.MarshalPKCS8PrivateKey(other)
	if err != nil {
		t.Fatal(err)
	}
	cut, _ := pem.Decode(private)
	cut.Bytes = cut.Bytes[:len(cut.Bytes)-1]
	block := func(kind string, der []byte) []byte {
		return pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der})
	}
	for name, tc := range map[string]struct {
		content []byte
		mode    os.FileMode
		want    string
	}{
		"by the group":    {private, 0o640, "read or written by others"},
		"by others":       {private, 0o604, "read or written by others"},
		"writable":        {private, 0o620, "read or written by others"},
		"public":          {public, 0o600, "public key only"},
		"letter":          {[]byte("Dear registrar"), 0o600, "not a PEM file"},
		"empty":           {nil, 0o600, "not a PEM file"},
		"two":             {append(bytes.Clone(private), private...), 0o600, "more than one key"},
		"with a preamble": {append([]byte("note\n"), private...), 0o600, "more than one key"},
		"encrypted":       {block("ENCRYPTED PRIVATE KEY", []byte{1}), 0o600, "encrypted"},
		"openssh":         {block("OPENSSH PRIVATE KEY", []byte{1}), 0o600, "OPENSSH PRIVATE KEY"},
		"another kind":    {block("PRIVATE KEY", otherDER), 0o600, "another kind"},
		"damaged":         {pem.EncodeToMemory(cut), 0o600, "damaged"},
		"large":           {bytes.Repeat([]byte("x"), 5000), 0o600, "too large"},
	} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, tc.content, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, tc.mode); err != nil {
			t.Fatal(err)
		}
		_, err := keyfile.Read(path)
		wants(t, name, err, tc.want)
	}
	_, err = keyfile.Read(filepath.Join(dir, "nowhere"))
	wants(t, "nowhere", err, "does not exist")
	_, err = keyfile.Read(dir)
	wants(t, "a folder", err, "not a file")

	// In the folder of a record, and by a link that leads there or comes from there.
	data := filepath.Join(dir, "data")
	if err := os.Mkdir(data, 0o700); err != nil {
		t.Fatal(err)
	}
	inside := filepath.Join(data, "key")
	if err := os.WriteFile(inside, private, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(inside, filepath.Join(dir, "to")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(good, filepath.Join(data, "from")); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{inside, filepath.Join(dir, "to"), filepath.Join(data, "from")} {
		_, err := keyfile.Read(path, data)
		wants(t, path, err, "folder of a record")
	}
}

func TestParsePublicRefuses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	if _, err := keyfile.New(path); err != nil {
		t.Fatal(err)
	}
	private, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	other, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	otherDER, err := x509.MarshalPKIXPublicKey(other.Public())
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		string(private): "private key where the public one belongs",
		"":              "not a public key",
		"key":           "not a public key",
		"a2V5":          "not a public key that can be read",
		string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: []byte{1}})):    "CERTIFICATE",
		string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: otherDER})):      "another kind",
		string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: otherDER[:20]})): "not a public key that can be read",
	} {
		_, err := keyfile.ParsePublic(text)
		wants(t, text, err, want)
	}
}

// wants holds an error to its words, and to saying what would mend it.
func wants(t *testing.T, what string, err error, want string) {
	t.Helper()
	var e *keyfile.Error
	if !errors.As(err, &e) {
		t.Errorf("%.40s: got %v, want an error of this package", what, err)
		return
	}
	if !strings.Contains(e.Problem, want) || e.Mend == "" {
		t.Errorf("%.40s: got %q, to be mended by %q; want %q", what, e.Problem, e.Mend, want)
	}
}
