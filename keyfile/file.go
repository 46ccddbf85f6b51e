package keyfile

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// An Error says what is wrong with a key file, and what would mend it.
type Error struct {
	Path    string
	Problem string
	Mend    string
}

func (e *Error) Error() string {
	s := e.Problem
	if e.Path != "" {
		s = e.Path + " " + s
	}
	return s + " (" + e.Mend + ")"
}

// of adds the file to an error that a reader of bytes has given.
func of(path string, err error) error {
	var e *Error
	if errors.As(err, &e) && e.Path == "" {
		return &Error{path, e.Problem, e.Mend}
	}
	return err
}

// maxFile bounds what is read of a key file. A key has some 120 bytes.
const maxFile = 4096

// New draws a key and writes it to a file that must not be there yet, readable by its
// owner alone. When it returns, the file is durable. data names folders of records, in
// which a key must not lie.
func New(path string, data ...string) (Key, error) {
	if err := Outside(path, data...); err != nil {
		return nil, err
	}
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("keyfile: draw a key: %w", err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("keyfile: %w", err)
	}
	// Exclusive: a key that is overwritten is lost, and with it all that only it could
	// sign. It also follows no link that somebody has laid here.
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	switch {
	case errors.Is(err, fs.ErrExist):
		return nil, &Error{path, "exists already", "choose another name: a key is never overwritten"}
	case errors.Is(err, fs.ErrNotExist):
		return nil, &Error{path, "cannot be made: there is no such folder", "make the folder first: mkdir -m 700 " + filepath.Dir(path)}
	case err != nil:
		return nil, fmt.Errorf("keyfile: %w", err)
	}
	if err := fill(f, pem.EncodeToMemory(&pem.Block{Type: privateType, Bytes: der})); err != nil {
		// Half a key is none. Nobody has seen its public half yet.
		return nil, errors.Join(fmt.Errorf("keyfile: %w", err), os.Remove(path))
	}
	return private(key), nil
}

// fill writes a new file so that it is there after a loss of power, its name too.
func fill(f *os.File, b []byte) error {
	_, err := f.Write(b)
	if err == nil {
		err = f.Sync()
	}
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return err
	}
	dir, err := os.Open(filepath.Dir(f.Name()))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// Read reads a private key. It refuses a file that others can read, one that lies in one
// of the folders of records in data, and one that is not what it should be.
func Read(path string, data ...string) (Key, error) {
	if err := Outside(path, data...); err != nil {
		return nil, err
	}
	b, mode, err := read(path)
	if err != nil {
		return nil, err
	}
	// The type first: whoever names the wrong file should hear that, and not how to
	// lock it up.
	key, err := parsePrivate(b)
	if err != nil {
		return nil, of(path, err)
	}
	if mode.Perm()&0o077 != 0 {
		return nil, &Error{path, fmt.Sprintf("can be read or written by others (its mode is %#o)", mode.Perm()),
			"if nobody has copied it: chmod 600 " + path + "; otherwise make a new key"}
	}
	return private(key), nil
}

// ReadPublic reads the public half from a file that holds either half.
func ReadPublic(path string, data ...string) (public []byte, err error) {
	b, _, err := read(path)
	if err != nil {
		return nil, err
	}
	if block, _ := pem.Decode(b); block != nil && block.Type == privateType {
		key, err := Read(path, data...)
		if err != nil {
			return nil, err
		}
		return key.Public(), nil
	}
	public, err = ParsePublic(string(b))
	return public, of(path, err)
}

func read(path string) ([]byte, fs.FileMode, error) {
	f, err := os.Open(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, 0, &Error{path, "does not exist", "make a key with: mithaq key new -o " + path}
	case errors.Is(err, fs.ErrPermission):
		return nil, 0, &Error{path, "cannot be read by you", "use it as the user who owns it"}
	case err != nil:
		return nil, 0, fmt.Errorf("keyfile: %w", err)
	}
	defer f.Close()
	// Of the file that is open, not of its name: the name may stand for another file by now.
	info, err := f.Stat()
	if err != nil {
		return nil, 0, fmt.Errorf("keyfile: %w", err)
	}
	if !info.Mode().IsRegular() {
		return nil, 0, &Error{path, "is not a file", "name the file that holds the key"}
	}
	b, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, 0, fmt.Errorf("keyfile: %w", err)
	}
	if len(b) > maxFile {
		return nil, 0, &Error{path, "is too large for a key", "name the file that holds the key"}
	}
	return b, info.Mode(), nil
}

func parsePrivate(b []byte) (ed25519.PrivateKey, error) {
	block, err := onlyBlock(b)
	if err != nil {
		return nil, err
	}
	const another = "make an Ed25519 key with: mithaq key new -o FILE"
	switch block.Type {
	case privateType:
	case publicType:
		return nil, &Error{Problem: "holds the public key only", Mend: "name the file of the private key, which mithaq key new has written"}
	case "ENCRYPTED PRIVATE KEY":
		return nil, &Error{Problem: "holds a key that is encrypted", Mend: "keep it on an encrypted disk instead, as an open PKCS#8 file"}
	default:
		return nil, &Error{Problem: fmt.Sprintf("holds a %.40s, not a private key in PKCS#8", block.Type), Mend: another}
	}
	k, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, &Error{Problem: "holds a damaged private key", Mend: "bring the file back from its copy"}
	}
	key, ok := k.(ed25519.PrivateKey)
	if !ok {
		return nil, &Error{Problem: fmt.Sprintf("holds a key of another kind (%T)", k), Mend: another}
	}
	return key, nil
}

// Outside refuses a file in a folder of a record, whatever ways lead there: the folder
// is copied to whoever is to hold the record, and the key would go with it.
func Outside(path string, data ...string) error {
	dir, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return fmt.Errorf("keyfile: %w", err)
	}
	spelled := dir
	if file, err := filepath.EvalSymlinks(path); err == nil {
		if dir, err = filepath.Abs(filepath.Dir(file)); err != nil {
			return fmt.Errorf("keyfile: %w", err)
		}
	} else if dir, err = filepath.EvalSymlinks(spelled); err != nil {
		dir = spelled // no such folder: what is to happen there fails by itself
	}
	for _, d := range data {
		if within(spelled, d) || within(dir, d) {
			return &Error{path, "lies in the folder of a record, " + d,
				"keep keys elsewhere: the folder is copied and shown, and whoever has the key is its holder"}
		}
	}
	return nil
}

// within reports whether a folder is another one or lies below it, by name or because
// the file system says so.
func within(dir, data string) bool {
	if abs, err := filepath.Abs(data); err == nil {
		if rel, err := filepath.Rel(abs, dir); err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			return true
		}
	}
	want, err := os.Stat(data)
	if err != nil {
		return false
	}
	for {
		if info, err := os.Stat(dir); err == nil && os.SameFile(info, want) {
			return true
		}
		up := filepath.Dir(dir)
		if up == dir {
			return false
		}
		dir = up
	}
}
