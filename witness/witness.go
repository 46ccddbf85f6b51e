package witness

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"mithaq/record"
	"mithaq/words"
)

// A Log is what a witness is told of a log before it has seen any of it.
type Log struct {
	Pact    record.ID
	Keepers []Keeper // one after the other, as far as they are known; the last one is the keeper today
}

// Config says how a witness is run. What has no other word is required.
type Config struct {
	Dir    string        // the witness's folder, that no other process writes to
	Signer record.Signer // the witness's key
	Clock  func() words.Instant
	Logs   []Log

	// Signed is told of every head that was cosigned, after it is kept in the folder. It
	// may be nil.
	Signed func(pact record.ID, head record.Head)
	// Forked is told of two histories under one keeper's signature, after both are kept
	// in the folder. It may be nil.
	Forked func(*Fork)
}

// A Witness cosigns heads of the logs that it knows, each of them consistent with
// those before. Its methods may be called from any goroutine.
type Witness struct {
	c    Config
	self record.Credential // as much of it as checking a cosignature takes
	disk disk
	logs map[record.ID]*log
}

// log is what a witness knows of one log.
type log struct {
	pact record.ID

	mu     sync.Mutex // held from the look at what was signed until the new one is durable
	known  memory
	head   record.Head // of known.Checkpoint
	broken error       // a write failed: what the folder holds is not known any more
}

// Open reads what the folder remembers. It refuses a folder that is damaged, one whose
// cosignatures are another witness's, and keepers who do not follow those that it
// remembers: see [Witness.Succeed].
func Open(c Config) (*Witness, error) { return open(c, osDisk{}) }

func open(c Config, d disk) (*Witness, error) {
	w := &Witness{c: c, disk: d, logs: map[record.ID]*log{}}
	w.self = record.Credential{Scheme: record.Ed25519, Key: c.Signer.Public()}
	for _, l := range c.Logs {
		known, err := readMemory(c.Dir, l.Pact)
		if err != nil {
			return nil, err
		}
		if len(l.Keepers) == 0 {
			return nil, fmt.Errorf("witness: nobody said who keeps %s", l.Pact.Short())
		}
		if known == nil {
			known = &memory{Keepers: l.Keepers}
		}
		g := &log{pact: l.Pact, known: *known, head: record.EmptyHead}
		if known.Checkpoint != "" {
			head, by, err := record.OpenCosigned([]byte(known.Checkpoint), l.Pact, g.keeperAt(known.size()), w.lookup)
			if err != nil || len(by) != 1 {
				return nil, fmt.Errorf("witness: what the folder remembers of %s was not cosigned with this key, or is damaged: %v", l.Pact.Short(), err)
			}
			g.head = head
		}
		if err := w.succeed(g, l.Keepers); err != nil {
			return nil, err
		}
		w.logs[l.Pact] = g
	}
	return w, nil
}

// lookup finds the witness's own credential, and no other.
func (w *Witness) lookup(id record.ID) (record.Credential, bool) {
	return w.self, id == w.c.Signer.Credential()
}

// The reasons for which nothing is cosigned.
var (
	ErrMalformed = errors.New("witness: this is no request")
	ErrUnknown   = errors.New("witness: not a log that this witness knows")
	ErrSigner    = errors.New("witness: not signed by the log's keeper")
	ErrProof     = errors.New("witness: the proof does not show that the log has only grown")
)

// A Conflict says that the request does not begin where the witness stands.
type Conflict struct{ Size int64 }

func (c *Conflict) Error() string {
	return fmt.Sprintf("witness: the newest checkpoint cosigned has %d entries", c.Size)
}

// A Fork is two checkpoints of one log, both signed by its keeper, or by two keepers in
// turn, that no one history has. It is the proof, and needs no witness's word.
type Fork struct {
	Pact        record.ID
	Held, Shown []byte // cosigned before; seen now
	File        string // where both are kept; "" where they could not be written
}

func (f *Fork) Error() string {
	return fmt.Sprintf("witness: the log of %s has two histories, both signed", f.Pact.Short())
}

// Add cosigns the checkpoint of a request, and returns the line with the cosignature.
// When it returns one, the checkpoint is durable in the folder. Its errors are those
// above, *[Conflict], *[Fork], and what the disk says.
func (w *Witness) Add(r Request) (line []byte, err error) {
	line, pact, head, err := w.add(r)
	if err == nil && w.c.Signed != nil {
		w.c.Signed(pact, head)
	}
	w.tell(err)
	return line, err
}

// tell tells of a fork. No lock is held, so that whoever is told may look.
func (w *Witness) tell(err error) {
	var fork *Fork
	if errors.As(err, &fork) && w.c.Forked != nil {
		w.c.Forked(fork)
	}
}

func (w *Witness) add(r Request) (line []byte, pact record.ID, head record.Head, err error) {
	if pact, err = origin(r.Checkpoint); err != nil {
		return nil, pact, head, err
	}
	g := w.logs[pact]
	if g == nil {
		return nil, pact, head, ErrUnknown
	}
	// From here on one request at a time: between the look at what was signed and the
	// write of what is signed now, another one would make the witness go back.
	g.mu.Lock()
	defer g.mu.Unlock()
	checkpoint, head, err := openSigned(r.Checkpoint, pact, g.keeper())
	switch {
	case err != nil:
	case g.today().From > 0 && head.Size <= g.today().From:
		// The new keeper speaks for his own term; what stood before is in its first head.
		err = fmt.Errorf("%w: the head of %d entries is of an earlier term", ErrSigner, head.Size)
	case r.Old > head.Size:
		err = fmt.Errorf("%w: from %d entries to %d", ErrMalformed, r.Old, head.Size)
	case r.Old != g.head.Size:
		err = &Conflict{g.head.Size}
	case head.Size == g.head.Size && head.Size > 0 && head.Root != g.head.Root:
		err = w.forked(g, checkpoint)
	case record.CheckConsistency(g.head, head, r.Proof) != nil:
		err = ErrProof
	default:
		line, err = w.cosign(g, checkpoint, head)
	}
	return line, pact, head, err
}

// cosign signs a head that is consistent with the one before, and remembers it first.
func (w *Witness) cosign(g *log, checkpoint []byte, head record.Head) ([]byte, error) {
	next := g.known
	// A clock that was put back must not make a newer word look older.
	next.Signed = max(w.c.Clock().Time().Unix(), next.Signed)
	line, err := record.Cosign(checkpoint, next.Signed, w.c.Signer)
	if err != nil {
		return nil, err
	}
	cosigned, err := record.AddCosignature(checkpoint, line)
	if err != nil {
		return nil, err
	}
	next.Checkpoint = string(cosigned)
	// The line must not leave before the folder remembers it. The other way round, a
	// crash between the two would leave a witness that signs a second history.
	if err := w.remember(g, next); err != nil {
		return nil, err
	}
	g.head = head
	return line, nil
}

// remember makes durable what is known of a log. The caller holds the log's lock.
func (w *Witness) remember(g *log, next memory) error {
	if g.broken != nil {
		return g.broken
	}
	if err := next.write(w.disk, w.c.Dir, g.pact); err != nil {
		// After a failed sync nobody knows what the disk holds, not even by reading it: the
		// kernel may show what it never wrote. Only a new process may go on.
		g.broken = fmt.Errorf("witness: the folder could not be written, and nothing is signed until the next start: %w", err)
		return g.broken
	}
	g.known = next
	return nil
}

// Latest returns the newest checkpoint that the witness cosigned for a pact, with its
// cosignature; nil where there is none.
func (w *Witness) Latest(pact record.ID) ([]byte, record.Head) {
	g := w.logs[pact]
	if g == nil {
		return nil, record.EmptyHead
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.known.Checkpoint == "" {
		return nil, record.EmptyHead
	}
	return []byte(g.known.Checkpoint), g.head
}

// forked keeps both checkpoints in the folder. The caller holds the log's lock.
func (w *Witness) forked(g *log, shown []byte) *Fork {
	f := &Fork{Pact: g.pact, Held: []byte(g.known.Checkpoint), Shown: shown}
	_, head, err := record.ReadCheckpoint(shown)
	name := fmt.Sprintf("fork-%s-%d-%s.txt", g.pact.Short(), head.Size, hex.EncodeToString(head.Root[:4]))
	path := filepath.Join(w.c.Dir, name)
	if err == nil {
		err = w.disk.write(path, slices.Concat(f.Held, []byte("\n"), shown))
	}
	if err == nil {
		f.File = path
	}
	return f
}

// origin reads which pact's checkpoint this claims to be. Nothing of it is verified.
func origin(checkpoint []byte) (record.ID, error) {
	// A checkpoint of another kind of log is one, and not of a log known here.
	ours, _, _ := strings.Cut(record.Origin(record.ID{}), "/")
	if !bytes.HasPrefix(checkpoint, []byte(ours+"/")) && bytes.Contains(checkpoint, []byte("\n\n")) {
		return record.ID{}, ErrUnknown
	}
	name, _, err := record.ReadCheckpoint(checkpoint)
	if err != nil {
		return record.ID{}, fmt.Errorf("%w: %v", ErrMalformed, err)
	}
	pact, err := record.ParseID("sha256:" + strings.TrimPrefix(name, ours+"/"))
	if err != nil {
		return record.ID{}, fmt.Errorf("%w: %v", ErrMalformed, err)
	}
	return pact, nil
}

// openSigned returns the checkpoint that the keeper signed, in its one spelling, and
// its head. What else stands under it was added on the way, and says nothing here.
func openSigned(checkpoint []byte, pact record.ID, keeper record.Credential) ([]byte, record.Head, error) {
	text, lines, _ := bytes.Cut(checkpoint, []byte("\n\n"))
	for line := range bytes.Lines(lines) {
		if !bytes.HasPrefix(line, []byte("— "+record.Origin(pact)+" ")) {
			continue
		}
		own := slices.Concat(text, []byte("\n\n"), line)
		if head, err := record.OpenCheckpoint(own, pact, keeper); err == nil {
			return own, head, nil
		}
	}
	return nil, record.Head{}, ErrSigner
}
