package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// maxSocketPath is the longest path in bytes that a socket can be bound to: the kernel
// keeps 108 with the zero at the end (unix(7)).
const maxSocketPath = 107

// reachable returns a path of a file in a folder that is short enough for a socket, and
// a function that gives it up. A longer one leads through the opened folder, which has a
// short name in /proc for as long as it is open.
func reachable(dir, file string) (path string, release func() error, err error) {
	if path = filepath.Join(dir, file); len(path) <= maxSocketPath {
		return path, func() error { return nil }, nil
	}
	f, err := os.Open(dir)
	if err != nil {
		return "", nil, err
	}
	return fmt.Sprintf("/proc/self/fd/%d/%s", f.Fd(), file), f.Close, nil
}
