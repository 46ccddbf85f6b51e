//go:build !linux

package main

import (
	"fmt"
	"path/filepath"
)

// maxSocketPath is the longest path in bytes that a socket can be bound to on all systems
// that have sockets of this kind.
const maxSocketPath = 103

// reachable returns the path of a file in a folder if it is short enough for a socket.
func reachable(dir, file string) (path string, release func() error, err error) {
	if path = filepath.Join(dir, file); len(path) > maxSocketPath {
		return "", nil, &hinted{fmt.Errorf("%s is too long for a socket: %d bytes, at most %d", path, len(path), maxSocketPath),
			"name the folder by a shorter way with --data"}
	}
	return path, func() error { return nil }, nil
}
