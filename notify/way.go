package notify

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"time"

	"mithaq/lang"
)

// A Way brings messages to a recipient. Send may be called again with the same message, and
// at once with others. It returns when the other side has taken the message, within the
// context's time; acknowledged says that it has answered for the person, too. The error is
// a [Refused] where trying again is of no use, and a [Busy] where the other side says when.
type Way interface {
	Send(ctx context.Context, m *Message, p *lang.Printer) (acknowledged bool, err error)
}

// Refused means that the message was turned down for good.
type Refused struct{ Err error }

func (r *Refused) Error() string { return r.Err.Error() }
func (r *Refused) Unwrap() error { return r.Err }

// Busy means that the message should be sent again after a time.
type Busy struct {
	Err   error
	After time.Duration
}

func (b *Busy) Error() string { return b.Err.Error() }
func (b *Busy) Unwrap() error { return b.Err }

// sendTime is how long one attempt may take.
const sendTime = 30 * time.Second

// A Command is a program that is started for each message, without a shell, and gets it as
// JSON on its standard input. That it ends with 0 means delivered.
type Command struct {
	Args []string
}

// Send runs the program.
func (c *Command) Send(ctx context.Context, m *Message, p *lang.Printer) (bool, error) {
	body, err := m.JSON(p)
	if err != nil {
		return false, &Refused{err}
	}
	return false, Run(ctx, c.Args, body)
}

// Run starts a program with something on its standard input, and waits until it ends or the
// context does. What it says on its standard error is in the error.
func Run(ctx context.Context, args []string, input []byte) error {
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Stdin = bytes.NewReader(input)
	said := &tail{}
	cmd.Stderr = said
	cmd.WaitDelay = time.Second // for what it has started itself and holds our pipes
	err := cmd.Run()
	if errors.Is(err, exec.ErrNotFound) {
		return &Refused{fmt.Errorf("notify: %w", err)}
	}
	if err != nil {
		return fmt.Errorf("notify: %s: %w%s", args[0], err, said)
	}
	return nil
}

// A tail keeps the end of what a program says.
type tail struct{ b []byte }

func (t *tail) Write(b []byte) (int, error) {
	const most = 300
	t.b = append(t.b, b...)
	if len(t.b) > most {
		t.b = t.b[len(t.b)-most:]
	}
	return len(b), nil
}

func (t *tail) String() string {
	if s := strings.TrimSpace(string(t.b)); s != "" {
		return ": " + lang.Plain(strings.ReplaceAll(s, "\n", " / "))
	}
	return ""
}

// JSON is the message for programs: the fields of Message, and what it says in words.
func (m *Message) JSON(p *lang.Printer) ([]byte, error) {
	letter := m.Letter(p)
	return json.Marshal(struct {
		*Message
		Language lang.Tag `json:"language"`
		Subject  string   `json:"subject"`
		Text     string   `json:"text"`
	}{m, p.Tag(), letter.Subject, letter.Text})
}
