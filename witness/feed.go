package witness

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"

	"mithaq/record"
)

// WitnessedFile is the file beside the record that holds the newest cosigned checkpoint.
const WitnessedFile = "witnessed"

// FeedConfig says how a keeper's heads are brought to the witnesses. What has no other
// word is required.
type FeedConfig struct {
	Store  record.Store
	Dir    string // beside the record: the file "witnessed" is kept there
	Pact   record.ID
	Keeper record.Credential // who signs the checkpoints
	// Witness returns the credential of a witness's seat: see record.Chain.Witness.
	Witness func(record.ID) (record.Credential, bool)
	// URLs of the witnesses that wait to be asked. Others come by themselves, see
	// [Follower]; there may be none.
	URLs []string

	Checkpoint func() []byte   // the newest that the keeper signed; nil before the genesis
	Changed    <-chan struct{} // that there is a newer one; a signal may stand for many

	// Conflict is told of a checkpoint with this keeper's signature that a witness holds
	// and that this record does not have, or may not have. Whoever keeps the record
	// looks at it and stops writing, if it is so. It may be nil.
	Conflict func(checkpoint []byte)
	// Cosigned is told what [Feed.Latest] returns, whenever that has changed. It may be nil.
	Cosigned func(head record.Head, by []record.Cosignature)
	// Trouble is told when a witness cannot be served, once until it can or something
	// else is wrong. It may be nil.
	Trouble func(url string, err error)

	Client  *http.Client  // nil is http.DefaultClient
	Timeout time.Duration // for one exchange with one witness; 0 is ten seconds
	Pace    time.Duration // the least time between two checkpoints for one witness
	// Jitter changes the time before something is tried again, so that many do not try
	// at once; nil changes nothing.
	Jitter func(time.Duration) time.Duration
}

// A Feed brings every new head to the witnesses, each in its own time, and keeps the
// newest checkpoint that they cosigned.
type Feed struct {
	c     FeedConfig
	peers []*peer

	saving sync.Mutex // held while what was collected grows and goes to the disk
	mu     sync.Mutex // guards what follows, for a moment only
	latest Cosigned
}

// Cosigned is a checkpoint with who cosigned it, sorted by the name of the witness's key.
// Its zero value is none.
type Cosigned struct {
	Checkpoint []byte
	Head       record.Head
	By         []record.Cosignature
}

// peer is a witness that is asked. Its own goroutine alone uses it.
type peer struct {
	url    string
	wake   chan struct{} // holds one signal: there is something newer
	size   int64         // where we believe that it stands
	told   bool          // it has said so itself, since it last cosigned
	signed record.Head   // the newest that it has cosigned for us
	said   string        // what trouble was told last
}

// NewFeed reads the file "witnessed" and is ready to run. A file that this keeper's
// key did not sign, as after a handover, is left for the next checkpoint to replace.
func NewFeed(c FeedConfig) (*Feed, error) {
	f := &Feed{c: c}
	if f.c.Timeout == 0 {
		f.c.Timeout = 10 * time.Second
	}
	for _, url := range c.URLs {
		f.peers = append(f.peers, &peer{url: url, wake: make(chan struct{}, 1)})
	}
	var err error
	f.latest, err = Read(c.Dir, c.Pact, c.Keeper, c.Witness)
	return f, err
}

// Read returns the cosigned checkpoint that a feed has kept beside a record, where there
// is one of this keeper's that these witnesses cosigned.
func Read(dir string, pact record.ID, keeper record.Credential, witness func(record.ID) (record.Credential, bool)) (Cosigned, error) {
	b, err := os.ReadFile(filepath.Join(dir, WitnessedFile))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Cosigned{}, fmt.Errorf("witness: %w", err)
	}
	head, by, err := record.OpenCosigned(b, pact, keeper, witness)
	if err != nil || len(by) == 0 {
		return Cosigned{}, nil // it can be asked for again, and proves nothing by itself
	}
	return Cosigned{b, head, by}, nil
}

// Latest returns the newest checkpoint that at least one witness cosigned. Witnesses need
// not have come equally far.
func (f *Feed) Latest() Cosigned {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.latest
}

// Run brings checkpoints to the witnesses until the context ends, and returns its error.
func (f *Feed) Run(ctx context.Context) error {
	var wg sync.WaitGroup
	defer wg.Wait()
	for _, p := range f.peers {
		// Each witness has its own goroutine: one that hangs keeps nobody waiting but
		// itself.
		wg.Go(func() { f.serve(ctx, p) })
	}
	changed := f.c.Changed
	for {
		for _, p := range f.peers {
			select {
			case p.wake <- struct{}{}:
			default: // it has been told, and will look for the newest
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case _, ok := <-changed:
			if !ok {
				changed = nil // closed: nothing newer will come
			}
		}
	}
}

// trouble tells that a witness could not be served, once for each kind of trouble.
func (f *Feed) trouble(p *peer, err error) {
	if said := err.Error(); said != p.said && f.c.Trouble != nil {
		p.said = said
		f.c.Trouble(p.url, err)
	}
}

// take adds a cosigned checkpoint to what was collected. The signatures have been
// checked.
func (f *Feed) take(c Cosigned) error {
	f.saving.Lock()
	defer f.saving.Unlock()
	latest := f.Latest()
	switch {
	case c.Head.Size < latest.Head.Size:
		return nil // it came late: the newest stays
	case c.Head == latest.Head && latest.Checkpoint != nil:
		joined, err := join(latest.Checkpoint, c.Checkpoint)
		if err != nil {
			return err
		}
		if c.Head, c.By, err = record.OpenCosigned(joined, f.c.Pact, f.c.Keeper, f.c.Witness); err != nil {
			// Of those before, one holds no seat any more: what came now stands by itself.
			joined = c.Checkpoint
			if c.Head, c.By, err = record.OpenCosigned(joined, f.c.Pact, f.c.Keeper, f.c.Witness); err != nil {
				return err
			}
		}
		c.Checkpoint = joined
	}
	// On the disk before anybody is told: what was called witnessed stays so.
	if err := (osDisk{}).write(filepath.Join(f.c.Dir, WitnessedFile), c.Checkpoint); err != nil {
		return fmt.Errorf("witness: %w", err)
	}
	f.mu.Lock()
	f.latest = c
	f.mu.Unlock()
	if f.c.Cosigned != nil {
		f.c.Cosigned(c.Head, c.By)
	}
	return nil
}
