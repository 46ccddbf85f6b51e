package vault

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
)

// A disk is a folder as the vault uses it, one step at a time: whatever a step has
// done may be there after a crash, and is there only after the sync that follows it.
// Tests put others in its place, to fail and to crash between the steps. Names are
// slash-separated, "." is the folder itself.
type disk interface {
	// list returns what a folder holds, sorted by name.
	list(dir string) ([]fs.DirEntry, error)
	// read returns the content of a file that is not larger than limit.
	read(name string, limit int64) ([]byte, error)
	// has reports whether there is a file; something else under the name is an error.
	has(name string) (bool, error)
	// same reports whether two names are of one file.
	same(a, b string) (bool, error)

	mkdir(dir string) error
	create(name string) (file, error) // one that is not there
	write(name string) (f file, size int64, err error)
	move(from, to string) error
	remove(name string) error
	syncDir(dir string) error
	close() error
}

// A file is open for writing, from its beginning.
type file interface {
	io.Writer
	Sync() error
	Close() error
}

// errStrange means that a name is of something that is not a file of the vault.
var errStrange = errors.New("is no plain file of the vault")

// A folder is a disk in a real folder. os.Root confines every step to it: what somebody
// links into it can lead nowhere else.
type folder struct{ root *os.Root }

func (d folder) list(dir string) ([]fs.DirEntry, error) {
	if err := d.inside(dir); err != nil {
		return nil, err
	}
	return fs.ReadDir(d.root.FS(), dir)
}

// inside reports a folder that is a link: its files would be other names' files.
func (d folder) inside(dir string) error {
	if dir == "." {
		return nil
	}
	info, err := d.root.Lstat(dir)
	if err == nil && !info.IsDir() {
		err = fmt.Errorf("%s: %w", dir, errStrange)
	}
	return err
}

func (d folder) look(name string) (fs.FileInfo, error) {
	if err := d.inside(path.Dir(name)); err != nil {
		return nil, err
	}
	info, err := d.root.Lstat(name)
	if err == nil && !info.Mode().IsRegular() {
		err = fmt.Errorf("%s: %w", name, errStrange)
	}
	return info, err
}

func (d folder) has(name string) (bool, error) {
	_, err := d.look(name)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

func (d folder) same(a, b string) (bool, error) {
	x, err := d.look(a)
	if err != nil {
		return false, missing(err)
	}
	y, err := d.look(b)
	if err != nil {
		return false, missing(err)
	}
	return os.SameFile(x, y), nil
}

// missing takes a name that is not there for an answer.
func missing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// open opens a file that is a plain one, without following what may have taken its
// place between the look and the opening.
func (d folder) open(name string, flag int) (*os.File, int64, error) {
	info, err := d.look(name)
	if err != nil {
		return nil, 0, err
	}
	f, err := d.root.OpenFile(name, flag, 0)
	if err != nil {
		return nil, 0, err
	}
	opened, err := f.Stat()
	if err == nil && !os.SameFile(info, opened) {
		err = fmt.Errorf("%s: %w: it was exchanged while it was opened", name, errStrange)
	}
	if err != nil {
		f.Close()
		return nil, 0, err
	}
	return f, opened.Size(), nil
}

func (d folder) read(name string, limit int64) ([]byte, error) {
	f, size, err := d.open(name, os.O_RDONLY)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if size > limit {
		return nil, fmt.Errorf("%s: %w: it has %d bytes", name, errStrange, size)
	}
	return io.ReadAll(io.LimitReader(f, limit))
}

func (d folder) mkdir(dir string) error {
	if err := d.root.Mkdir(dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return d.inside(dir)
}

func (d folder) create(name string) (file, error) {
	return d.root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
}

// write opens a file to write over it. It must not be truncated: that would give its
// blocks back to the file system with all that they hold.
func (d folder) write(name string) (file, int64, error) { return d.open(name, os.O_WRONLY) }

func (d folder) move(from, to string) error { return d.root.Rename(from, to) }
func (d folder) remove(name string) error   { return d.root.Remove(name) }
func (d folder) close() error               { return d.root.Close() }

func (d folder) syncDir(dir string) error {
	f, err := d.root.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
