package keeper

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"

	"mithaq"
	"mithaq/record"
	"mithaq/words"
)

// MaxBatch bounds how many acts one commit carries, so that the first of a crowd
// does not wait for all of it.
const MaxBatch = 256

// A Keeper writes one record. Its methods may be called from any goroutine.
type Keeper struct {
	store  record.Store
	vault  record.Vault // may be nil
	signer record.Signer
	clock  func() words.Instant
	queue  chan *submission
	wishes chan warming
	quit   chan struct{} // closed when nothing more is to be written
	ended  chan struct{} // closed when the writing goroutine has returned

	entrance sync.Mutex
	received words.Instant // of the last act queued, under entrance

	// state is what readers see: always that of an appended, signed head.
	state      atomic.Pointer[mithaq.State]
	mu         sync.Mutex
	checkpoint []byte // last signed, under mu
	closed     bool   // nothing more is written, under mu
	cause      error  // what ended it, nil where Close did, under mu

	bell Bell // rung once a larger head is published

	shelf    shelf // of the writing goroutine
	snapshot *snapshots
}

// Config says how a keeper is run. Store, Signer and Clock are required.
type Config struct {
	Store  record.Store
	Signer record.Signer        // the keeper's key
	Clock  func() words.Instant // what time it is

	// Vault keeps the openings of sealed fields. Without one, acts that hand in openings
	// are refused.
	Vault record.Vault

	// Shown are checkpoints of this record that others hold, its witnesses first of
	// all. A keeper whose disk holds less than it once signed refuses to open.
	Shown [][]byte

	// Warm is how many facts of crises may be held in memory, 0 for [DefaultWarm]. What
	// does not fit is read from the store when somebody asks for it.
	Warm int

	// Snapshot is a file that the keeper may begin with and writes now and then, so that
	// the next start need not read the whole record. Empty for none.
	Snapshot string

	// Note is told what went wrong and did no harm: a snapshot that could not be used or
	// written. It may be nil.
	Note func(error)
}

// ErrStopped means that the keeper writes no more: it was closed, or an append
// ended in a way after which nothing may be promised.
var ErrStopped = errors.New("keeper: stopped")

// Open reads the record in the store and starts to keep it. An empty store waits
// for [Keeper.Found]. It refuses to start with a clock that is behind the record, with
// a key that is not the record's keeper's, and on a record that does not verify as
// far as no checkpoint of this keeper vouches for it.
func Open(ctx context.Context, c Config) (*Keeper, error) {
	k, err := read(ctx, c)
	if err != nil {
		return nil, err
	}
	if chain := k.State().Chain(); chain.Size > 0 {
		if chain.Keeper != k.signer.Credential() {
			return nil, fmt.Errorf("keeper: the key is not that of the record's keeper %s", chain.Keeper.Short())
		}
		for _, shown := range c.Shown {
			if err := k.meet(shown); err != nil {
				return nil, err
			}
		}
		if err := k.resume(ctx, chain); err != nil {
			return nil, err
		}
	}
	owed, err := k.sweep(ctx)
	if err != nil {
		return nil, fmt.Errorf("keeper: the vault is not in order: %w", err)
	}
	go k.run()
	for _, erase := range owed {
		k.confirm(erase)
	}
	return k, nil
}

// read returns a keeper that has read its record and not begun to write.
func read(ctx context.Context, c Config) (*Keeper, error) {
	state, note, err := LoadFast(ctx, c.Store, c.Snapshot)
	if err != nil {
		return nil, err
	}
	if chain := state.Chain(); chain.Size > 0 {
		if now := c.Clock(); now < chain.Recorded {
			return nil, fmt.Errorf("keeper: the clock says %s, the record ends at %s: mend the clock", now, chain.Recorded)
		}
	}
	k := &Keeper{
		store: c.Store, vault: c.Vault, signer: c.Signer, clock: c.Clock,
		queue: make(chan *submission, MaxBatch), quit: make(chan struct{}), ended: make(chan struct{}),
		wishes: make(chan warming), shelf: shelf{budget: cmp.Or(c.Warm, DefaultWarm), used: map[string]int64{}},
		snapshot: &snapshots{path: c.Snapshot, signer: c.Signer, note: c.Note},
	}
	k.snapshot.tell(note)
	k.shelf.stock(state)
	k.state.Store(&state)
	k.bell.Ring(state.Chain().Size)
	return k, nil
}

// resume signs the head that the store holds. A crash between commit and checkpoint
// left it unsigned; but nothing says that it was a crash. Before the keeper puts his
// name under entries for which no checkpoint of his vouches, he checks all of them.
func (k *Keeper) resume(ctx context.Context, chain record.Chain) error {
	head := chain.Tree().Head()
	checkpoint, err := record.SignCheckpoint(chain.Pact, head, k.signer)
	if err != nil {
		return err
	}
	stored, err := k.store.Checkpoint(ctx)
	if err != nil {
		return err
	}
	if !bytes.Equal(stored, checkpoint) {
		src, err := record.StoreSource(ctx, k.store)
		if err != nil {
			return err
		}
		if stored == nil {
			src.Checkpoint = func() ([]byte, error) { return checkpoint, nil }
		}
		if _, err := record.Verify(ctx, src, nil); err != nil {
			return fmt.Errorf("keeper: the record is not what this keeper signed: %w", err)
		}
	}
	k.checkpoint = checkpoint
	return k.store.PutCheckpoint(ctx, checkpoint)
}

// State returns what the record amounts to, as of the last signed head.
func (k *Keeper) State() mithaq.State { return *k.state.Load() }

// Grown returns a channel that is closed once the record has more than so many entries,
// all of them under a signed head.
func (k *Keeper) Grown(size int64) <-chan struct{} { return k.bell.Beyond(size) }

// Checkpoint returns the last signed checkpoint, or nil before the genesis.
func (k *Keeper) Checkpoint() []byte {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.checkpoint
}

// Meet looks at a checkpoint of this record that somebody else holds. One that this
// keeper signed, of a head that its disk does not have, says that the disk was put
// back to an earlier day or that somebody else signs with this key: either way a
// second history has begun, and the keeper writes no more. The error says why. A
// checkpoint that is not this keeper's is an error and changes nothing.
func (k *Keeper) Meet(checkpoint []byte) error {
	err := k.meet(checkpoint)
	var fork *ForkError
	if errors.As(err, &fork) {
		k.end(err)
	}
	return err
}

// A ForkError says that the keeper's signature stands under a head that its own record
// does not have.
type ForkError struct {
	Signed     record.Head // what was shown
	Own        record.Head // what the disk holds
	Checkpoint []byte      // the proof
}

func (e *ForkError) Error() string {
	if e.Signed.Size > e.Own.Size {
		return fmt.Sprintf("keeper: this key has signed a record of %d entries, and the disk holds %d: it was put back to an earlier state; bring the newest copy", e.Signed.Size, e.Own.Size)
	}
	return fmt.Sprintf("keeper: this key has signed another history of %d entries than the disk holds", e.Signed.Size)
}

func (k *Keeper) meet(checkpoint []byte) error {
	chain := k.State().Chain()
	credential, ok := chain.Credential(k.signer.Credential())
	if !ok {
		return fmt.Errorf("keeper: there is no record to compare with")
	}
	signed, err := record.OpenSigned(checkpoint, chain.Pact, credential)
	if err != nil {
		return fmt.Errorf("keeper: the checkpoint shown is not this keeper's: %w", err)
	}
	if root, had := chain.Root(signed.Size); had && root == signed.Root {
		return nil
	}
	return &ForkError{signed, chain.Tree().Head(), checkpoint}
}

// Done is closed when the keeper has stopped writing; [Keeper.Err] then says why.
func (k *Keeper) Done() <-chan struct{} { return k.ended }

// Err returns what stopped the keeper, or nil while it writes and after Close.
func (k *Keeper) Err() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.cause
}

// Close stops the keeper and waits until what it has begun is done. It returns what
// had stopped the keeper before, if anything did. It does not close the store.
func (k *Keeper) Close() error {
	k.end(nil)
	<-k.ended
	k.snapshot.last(k.State())
	return k.Err()
}

// end lets nothing more be written. It is called by Close, and for a cause: after a
// commit of which nobody knows whether it is durable, another one would be built on
// sand.
func (k *Keeper) end(cause error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.cause == nil {
		k.cause = cause // also when Close came first: it waits, and returns this
	}
	if !k.closed {
		k.closed = true
		close(k.quit)
	}
}
