package main

import (
	"errors"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSocket: the socket is its owner's alone, also under a path that is longer than the
// kernel takes; a stale one is replaced; none is left behind.
func TestSocket(t *testing.T) {
	for _, tc := range []struct {
		name string
		dir  func(root string) string
	}{
		{"short", func(root string) string { return root }},
		{"long", func(root string) string {
			return filepath.Join(root, strings.Repeat("a-long-name/", 20))
		}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			dir := tc.dir(t.TempDir())
			if err := os.MkdirAll(dir, 0o755); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(dir, socketFile)
			// What a crash leaves: a socket on which nobody listens, and half a nest.
			for range 2 {
				l, err := listenSocket(dir)
				if err != nil {
					t.Fatal(err)
				}
				if err := l.(*socket).Listener.Close(); err != nil { // not ours: the name stays
					t.Fatal(err)
				}
			}
			if err := os.Mkdir(filepath.Join(dir, ".socket-1"), 0o700); err != nil {
				t.Fatal(err)
			}
			if _, err := dialSocket(t.Context(), dir); err == nil {
				t.Fatal("somebody answers at a stale socket")
			}
			l, err := listenSocket(dir)
			if err != nil {
				t.Fatal(err)
			}
			info, err := os.Lstat(path)
			if err != nil || info.Mode() != fs.ModeSocket|0o600 {
				t.Errorf("got %v, %v, want a socket with 0600", info.Mode(), err)
			}
			said := make(chan string, 1)
			go func() {
				c, err := l.Accept()
				if err != nil {
					said <- err.Error()
					return
				}
				b := make([]byte, 5)
				if _, err := c.Read(b); err != nil {
					said <- err.Error()
				}
				said <- string(b)
				c.Close()
			}()
			c, err := dialSocket(t.Context(), dir)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := c.Write([]byte("hello")); err != nil {
				t.Fatal(err)
			}
			if got := <-said; got != "hello" {
				t.Errorf("got %q over the socket", got)
			}
			c.Close()
			for range 2 { // servers close twice
				if err := l.Close(); err != nil && !errors.Is(err, net.ErrClosed) {
					t.Error(err)
				}
			}
			left, err := os.ReadDir(dir)
			if err != nil || len(left) != 0 {
				t.Errorf("left behind: %v, %v", left, err)
			}
		})
	}
}

// TestSocketInTheWay: a file of somebody else's is not taken for a stale socket.
func TestSocketInTheWay(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, socketFile)
	if err := os.WriteFile(path, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	if l, err := listenSocket(dir); err == nil {
		l.Close()
		t.Fatal("the file was replaced")
	}
	if b, err := os.ReadFile(path); err != nil || string(b) != "mine" {
		t.Errorf("got %q, %v", b, err)
	}
}
