package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
)

// socketFile is the name of the socket in the data folder, over which the command line
// speaks to the keeper. Who may open the folder's socket may ask for drafts; who may not
// is asked for nothing, because acts are signed wherever they come from.
const socketFile = "socket"

// listenSocket makes the socket. The caller holds the folder's lock, so that a socket that
// is there already is one that a crash has left.
func listenSocket(dir string) (_ net.Listener, err error) {
	final := filepath.Join(dir, socketFile)
	if info, err := os.Lstat(final); err == nil && info.Mode().Type() != fs.ModeSocket {
		return nil, &hinted{fmt.Errorf("%s is in the way: it is not a socket", final), "move it elsewhere"}
	}
	left, err := filepath.Glob(filepath.Join(dir, ".socket-*"))
	if err != nil {
		return nil, err
	}
	for _, l := range left {
		if err := os.RemoveAll(l); err != nil {
			return nil, err
		}
	}
	// The socket is made where nobody else can reach it, closed to others, and then moved
	// to its name: between the making and the closing anybody could have called. The move
	// takes the place of a stale one in one step, as well.
	nest, err := os.MkdirTemp(dir, ".socket-*")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.Remove(nest)) }()
	short, release, err := reachable(nest, socketFile)
	if err != nil {
		return nil, err
	}
	defer release()
	l, err := net.ListenUnix("unix", &net.UnixAddr{Name: short, Net: "unix"})
	if err != nil {
		return nil, err
	}
	l.SetUnlinkOnClose(false) // it would remove by a name that is gone
	made := filepath.Join(nest, socketFile)
	if err = os.Chmod(made, 0o600); err == nil {
		err = os.Rename(made, final)
	}
	if err != nil {
		os.Remove(made)
		return nil, errors.Join(err, l.Close())
	}
	return &socket{l, final}, nil
}

// A socket takes its name away when it is closed.
type socket struct {
	net.Listener
	path string
}

func (s *socket) Close() error {
	err := os.Remove(s.path)
	if errors.Is(err, fs.ErrNotExist) {
		err = nil // closed twice, as servers do
	}
	return errors.Join(s.Listener.Close(), err)
}

// dialSocket connects to the keeper of a data folder.
func dialSocket(ctx context.Context, dir string) (net.Conn, error) {
	short, release, err := reachable(dir, socketFile)
	if err != nil {
		return nil, err
	}
	defer release()
	var d net.Dialer
	return d.DialContext(ctx, "unix", short)
}
