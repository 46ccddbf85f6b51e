package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"mithaq/charter"
	"mithaq/founding"
	"mithaq/keeper"
	"mithaq/keyfile"
	"mithaq/lang"
	"mithaq/member"
	"mithaq/record"
	"mithaq/sqlite"
	"mithaq/words"
)

// newNonce draws what makes two equal statements two acts.
func newNonce() (string, error) {
	var b [16]byte
	if _, err := io.ReadFull(rand.Reader, b[:]); err != nil {
		return "", err
	}
	return hex.EncodeToString(b[:]), nil
}

// mended turns what package keyfile says into an error with a hint.
func mended(err error) error {
	var e *keyfile.Error
	if errors.As(err, &e) {
		return &hinted{fmt.Errorf("%s %s", e.Path, e.Problem), e.Mend}
	}
	return err
}

// readKey reads a private key, which must not lie in the data folder.
func (a *app) readKey(path string) (keyfile.Key, error) {
	if path == "" {
		return nil, usagef("--key names the file of the private key")
	}
	key, err := keyfile.Read(path, a.data)
	return key, mended(err)
}

// readPaper reads the file of a ceremony.
func readPaper(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, founding.MaxDraft+1))
}

// writePaper writes the file of a ceremony, whole or not at all. Where it replaces nothing
// it must find nothing: in the file that stands there somebody's signature may be.
func writePaper(path string, b []byte, replace bool) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".mithaq-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // fails once the file has its name
	_, err = f.Write(b)
	if err == nil {
		err = f.Chmod(0o644)
	}
	if err == nil {
		err = f.Sync()
	}
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return err
	}
	if replace {
		return os.Rename(f.Name(), path)
	}
	// A link, unlike a rename, fails where something stands already.
	if err := os.Link(f.Name(), path); errors.Is(err, fs.ErrExist) {
		return &hinted{fmt.Errorf("%s exists already", path), "choose another name: others may have signed what is in it"}
	} else if err != nil {
		return err
	}
	return nil
}

// glossary names what a charter and a roll know.
func glossary(c *charter.Charter, roll []member.Entry) lang.Glossary {
	return func(group, code string) map[string]string {
		switch group {
		case "member":
			for _, e := range roll {
				if e.ID == code {
					return e.Name.In
				}
			}
		case "office":
			if o := c.Office(code); o != nil {
				return o.Name.Texts
			}
		case "instrument":
			for _, in := range c.Instruments {
				if in.ID == code {
					return in.Name.Texts
				}
			}
		}
		return nil
	}
}

// bearer says whose a credential is, for people: its office, member and person.
func bearer(p *lang.Printer, c record.Credential) string {
	parts := []string{p.Code("office", c.Office)}
	if c.Member != "" {
		parts = append(parts, p.Member(c.Member))
	}
	if c.Person != "" {
		parts = append(parts, lang.Isolate(c.Person))
	}
	return p.List(parts)
}

// newRecord fills a record in an empty data folder that only its owner can enter. The
// record gets its name when it is whole: what an interruption leaves is thrown away by the
// next call, and nobody has seen a signature of it.
func (a *app) newRecord(ctx context.Context, fill func(record.Store) error) (record.Report, error) {
	if err := os.MkdirAll(a.data, 0o700); err != nil {
		return record.Report{}, err
	}
	if info, err := os.Stat(a.data); err != nil {
		return record.Report{}, err
	} else if info.Mode().Perm()&0o077 != 0 {
		return record.Report{}, &hinted{fmt.Errorf("%s can be entered by others", a.data), "chmod 700 " + a.data}
	}
	release, err := keeper.Lock(a.data)
	if err != nil {
		return record.Report{}, err
	}
	defer release()
	part := a.recordPath() + ".part"
	entries, err := os.ReadDir(a.data)
	if err != nil {
		return record.Report{}, err
	}
	for _, e := range entries {
		switch e.Name() {
		case "lock":
		case filepath.Base(part), filepath.Base(part) + "-wal", filepath.Base(part) + "-shm":
			if err := os.Remove(filepath.Join(a.data, e.Name())); err != nil {
				return record.Report{}, err
			}
		case recordFile:
			return record.Report{}, &hinted{fmt.Errorf("%s holds a record already", a.data), "name an empty folder with --data"}
		default:
			return record.Report{}, &hinted{fmt.Errorf("%s is not empty: it holds %q", a.data, e.Name()), "name an empty folder with --data"}
		}
	}
	report, err := fillRecord(ctx, part, fill)
	if err != nil {
		return record.Report{}, err
	}
	if err := os.Rename(part, a.recordPath()); err != nil {
		return record.Report{}, err
	}
	dir, err := os.Open(a.data)
	if err != nil {
		return record.Report{}, err
	}
	return report, errors.Join(dir.Sync(), dir.Close())
}

// fillRecord makes a record in a new file, and verifies it as a stranger would.
func fillRecord(ctx context.Context, path string, fill func(record.Store) error) (report record.Report, err error) {
	// Made before the store is: SQLite gives the files beside it the same mode.
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return report, err
	}
	if err := f.Close(); err != nil {
		return report, err
	}
	store, err := sqlite.Open(path, sqlite.Options{})
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	if err := fill(store); err != nil {
		return report, err
	}
	src, err := record.StoreSource(ctx, store)
	if err != nil {
		return report, err
	}
	return record.Verify(ctx, src, nil)
}

// asRefusal lets what the record would reject be said in words.
func asRefusal(err error) error {
	var r *record.Rejected
	if errors.As(err, &r) {
		return &keeper.Refused{Reasons: []words.Reason{r.Reason}}
	}
	return err
}
