package notify

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"mithaq/view"
	"mithaq/words"
)

// LedgerFile is the name of the ledger in its folder. It is telemetry: lines of JSON, one
// for each thing that was done, none of which the record knows.
const LedgerFile = "notifications.jsonl"

// What a line of the ledger says.
const (
	made         = "made" // written before the message is sent for the first time
	delivered    = "delivered"
	failed       = "failed" // turned down for good, or tried for too long
	acknowledged = "acknowledged"
	escalated    = "escalated" // the next one was woken, or there is none
	settled      = "settled"   // nothing of it stands any more
	known        = "known"     // he was told of these before the ledger was written anew
)

type line struct {
	Do      string        `json:"do"`
	At      words.Instant `json:"at"`
	Token   string        `json:"token,omitempty"`
	To      string        `json:"to,omitempty"`      // of known
	IDs     []string      `json:"ids,omitempty"`     // of made and known: the occasions of which he has been told so
	Message *Message      `json:"message,omitempty"` // of made
	By      string        `json:"by,omitempty"`      // of acknowledged: on which way
	Why     string        `json:"why,omitempty"`     // of failed
}

// A post is what became of one message.
type post struct {
	*Message
	ids                                                 []string
	delivered, failed, acknowledged, escalated, settled words.Instant // 0: not yet

	tries int
	next  words.Instant // when it is tried again
	busy  bool          // an attempt is under way
}

// open reports whether something may still have to be done about it.
func (p *post) open() bool {
	return !p.acknowledged.Known() && !p.settled.Known() && !(p.escalated.Known() && (p.delivered.Known() || p.failed.Known()))
}

// tells reports whether the message tells of an occasion in its state.
func (p *post) tells(id string) bool {
	return slices.ContainsFunc(p.Occasions, func(o view.Occasion) bool { return o.ID == id })
}

// A ledger remembers what was sent. Its owner keeps it from being used at once by several
// goroutines, and the folder's lock from being used by several processes.
type ledger struct {
	path  string
	file  *os.File
	posts map[string]*post           // by token
	order []string                   // tokens, in the order of their making
	told  map[string]map[string]bool // recipient → identifiers of occasions
	lines int                        // in the file
}

// openLedger reads the ledger in a folder, or begins one. A line that a crash has cut short
// is left out; what it would have said is done once more.
func openLedger(dir string) (*ledger, error) {
	l := &ledger{path: filepath.Join(dir, LedgerFile), posts: map[string]*post{}, told: map[string]map[string]bool{}}
	b, err := os.ReadFile(l.path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("notify: %w", err)
	}
	for row := range bytes.Lines(b) {
		var said line
		if bytes.HasSuffix(row, []byte("\n")) && json.Unmarshal(row, &said) == nil {
			l.apply(&said)
		}
		l.lines++
	}
	l.file, err = os.OpenFile(l.path, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return nil, fmt.Errorf("notify: %w", err)
	}
	if len(b) > 0 && b[len(b)-1] != '\n' {
		// The next line must not continue the one that was cut short.
		if _, err := l.file.WriteString("\n"); err != nil {
			return nil, errors.Join(fmt.Errorf("notify: %w", err), l.file.Close())
		}
	}
	return l, nil
}

func (l *ledger) apply(said *line) {
	p := l.posts[said.Token]
	switch {
	case said.Do == made && said.Message != nil && p == nil:
		l.posts[said.Token] = &post{Message: said.Message, ids: said.IDs}
		l.order = append(l.order, said.Token)
		l.tell(said.Message.To, said.IDs)
	case said.Do == known:
		l.tell(said.To, said.IDs)
	case p == nil:
	case said.Do == delivered:
		p.delivered = said.At
	case said.Do == failed:
		p.failed = said.At
	case said.Do == acknowledged:
		p.acknowledged = said.At
	case said.Do == escalated:
		p.escalated = said.At
	case said.Do == settled:
		p.settled = said.At
	}
}

func (l *ledger) tell(to string, ids []string) {
	if l.told[to] == nil {
		l.told[to] = map[string]bool{}
	}
	for _, id := range ids {
		l.told[to][id] = true
	}
}

// note writes a line, and takes it in whether it could be written or not: who cannot be
// remembered to have been told is told again after a restart, and is not told twice now.
func (l *ledger) note(said line) error {
	l.apply(&said)
	b, err := json.Marshal(said)
	if err != nil {
		return err
	}
	l.lines++
	if _, err = l.file.Write(append(b, '\n')); err == nil && said.Do == made {
		err = l.file.Sync() // a message that is sent and not remembered would be sent with another token
	}
	if err != nil {
		return fmt.Errorf("notify: the ledger cannot be written: %w", err)
	}
	return nil
}

// rewrite begins the file anew with what is still of use: the chains of messages in which
// somebody has still to answer, and what the recipients know of what stands. It replaces the file whole
// or not at all.
func (l *ledger) rewrite(at words.Instant, stands func(to, id string) bool) (err error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	lines := 0
	say := func(said line) {
		lines++
		err = errors.Join(err, enc.Encode(said))
	}
	var order []string
	posts, waits := map[string]*post{}, map[string]bool{}
	for _, p := range l.posts {
		waits[p.Root] = waits[p.Root] || p.open()
	}
	for _, token := range l.order {
		p := l.posts[token]
		if !waits[p.Root] {
			continue // nobody in its chain has to answer any more
		}
		order, posts[token] = append(order, token), p
		say(line{Do: made, At: p.At, Token: token, IDs: p.ids, Message: p.Message})
		for do, when := range p.marks() {
			say(line{Do: do, At: when, Token: token})
		}
	}
	told := map[string]map[string]bool{}
	for _, to := range sorted(l.told) {
		var ids []string
		for _, id := range sorted(l.told[to]) {
			if stands(to, id) {
				ids = append(ids, id)
			}
		}
		if len(ids) > 0 {
			say(line{Do: known, At: at, To: to, IDs: ids})
			told[to] = map[string]bool{}
			for _, id := range ids {
				told[to][id] = true
			}
		}
	}
	if err != nil {
		return err
	}
	f, err := replace(l.path, out.Bytes())
	if err != nil {
		return fmt.Errorf("notify: the ledger cannot be written anew: %w", err)
	}
	err = l.file.Close()
	l.file, l.order, l.posts, l.told, l.lines = f, order, posts, told, lines
	return err
}

// marks are what became of a message, in the order in which it can have come.
func (p *post) marks() func(func(string, words.Instant) bool) {
	return func(yield func(string, words.Instant) bool) {
		for _, m := range []struct {
			do string
			at words.Instant
		}{{delivered, p.delivered}, {failed, p.failed}, {escalated, p.escalated}, {acknowledged, p.acknowledged}, {settled, p.settled}} {
			if m.at.Known() && !yield(m.do, m.at) {
				return
			}
		}
	}
}

// replace writes a file in the place of another, in one step, and returns it to go on with.
func replace(path string, content []byte) (_ *os.File, err error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".notifications-*")
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, f.Close(), os.Remove(f.Name()))
		}
	}()
	if _, err = f.Write(content); err != nil {
		return nil, err
	}
	// Without the sync a crash after the rename could leave the name on an empty file.
	if err = f.Sync(); err != nil {
		return nil, err
	}
	return f, os.Rename(f.Name(), path)
}

func (l *ledger) close() error { return l.file.Close() }

func sorted[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
