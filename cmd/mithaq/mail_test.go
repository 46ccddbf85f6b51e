package main

import (
	"io"
	"log/slog"
	"net"
	"os"
	"sync"
	"time"

	"github.com/emersion/go-smtp"
	"github.com/rogpeppe/go-internal/testscript"
)

// A mailbox is a real SMTP server on this machine, for a script.
type mailbox struct {
	letters chan string
}

var (
	boxesMu sync.Mutex
	boxes   = map[string]*mailbox{} // by script and name
)

// mailbox NAME starts a mail server and puts its address into $NAME.
func openMailbox(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: mailbox name")
	}
	b := &mailbox{make(chan string, 100)}
	s := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return b, nil }))
	s.Domain = "localhost"
	s.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelInfo)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	over := make(chan struct{})
	go func() {
		defer close(over)
		_ = s.Serve(l) // until it is closed
	}()
	ts.Defer(func() {
		s.Close()
		<-over
	})
	boxesMu.Lock()
	boxes[serverKey(ts, args[0])] = b
	boxesMu.Unlock()
	ts.Setenv(args[0], l.Addr().String())
}

// letter NAME FILE waits for the next letter in a mailbox and writes it to a file.
func letter(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: letter name file")
	}
	boxesMu.Lock()
	b := boxes[serverKey(ts, args[0])]
	boxesMu.Unlock()
	if b == nil {
		ts.Fatalf("no mailbox %s was opened", args[0])
	}
	select {
	case l := <-b.letters:
		ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(l), 0o644))
	case <-time.After(patience):
		ts.Fatalf("no letter came")
	}
}

func (b *mailbox) Reset()                               {}
func (b *mailbox) Logout() error                        { return nil }
func (b *mailbox) Mail(string, *smtp.MailOptions) error { return nil }
func (b *mailbox) Rcpt(string, *smtp.RcptOptions) error { return nil }

func (b *mailbox) Data(r io.Reader) error {
	all, err := io.ReadAll(r)
	b.letters <- string(all)
	return err
}
