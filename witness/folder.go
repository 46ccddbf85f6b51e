package witness

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"mithaq/record"
)

// A memory is what a witness remembers of one log, as it stands in its folder.
type memory struct {
	// Keepers of the log, the first one told, each later one shown by the act that
	// appointed him; the last one is the keeper today.
	Keepers []Keeper `json:"keepers"`
	// Checkpoint is the newest that this witness cosigned, with its cosignature; ""
	// before the first.
	Checkpoint string `json:"checkpoint,omitempty"`
	// Signed is the time in it, in seconds. A later cosignature is never earlier.
	Signed int64 `json:"signed,omitempty"`
}

// A disk writes a file so that it is there completely or not at all, also after a power
// cut, and is durable when write returns.
type disk interface {
	write(path string, b []byte) error
}

// osDisk is the disk of the machine.
type osDisk struct{}

func (osDisk) write(path string, b []byte) (err error) {
	dir := filepath.Dir(path)
	f, err := os.CreateTemp(dir, ".new-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreMissing(os.Remove(f.Name())))
		}
	}()
	_, err = f.Write(b)
	if err == nil {
		// Without this sync a power cut after the rename leaves the name on an empty file:
		// the witness would have forgotten everything, and would sign anything.
		err = f.Sync()
	}
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err == nil {
		err = syncDir(dir)
	}
	return err
}

// syncDir makes a rename durable: until then a power cut may bring the old file back.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	err = d.Sync()
	if cerr := d.Close(); err == nil {
		err = cerr
	}
	return err
}

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

func memoryFile(dir string, pact record.ID) string {
	return filepath.Join(dir, hex.EncodeToString(pact[:])+".json")
}

// readMemory returns what a folder remembers of a log; nil where it never heard of it.
func readMemory(dir string, pact record.ID) (*memory, error) {
	path := memoryFile(dir, pact)
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var m memory
	// A file that cannot be read is never taken for none: a witness that begins anew
	// signs whatever it is shown first.
	if err := json.Unmarshal(b, &m); err != nil || len(m.Keepers) == 0 {
		return nil, fmt.Errorf("witness: %s is damaged: bring a copy, or appoint a new witness", path)
	}
	return &m, nil
}

func (m memory) write(d disk, dir string, pact record.ID) error {
	b, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	return d.write(memoryFile(dir, pact), append(b, '\n'))
}
