package memory

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"sync"

	"mithaq/record"
)

// A Vault is a record.Vault in memory. The zero Vault is empty.
type Vault struct {
	mu       sync.RWMutex // guards what follows
	openings map[record.ID]record.Opening
	closed   bool
	faults   VaultFaults
}

var _ record.Vault = (*Vault)(nil)

// NewVault returns an empty vault.
func NewVault() *Vault { return &Vault{} }

// VaultFaults are callbacks that make a vault fail. Each may be nil. They are called
// without a lock held, so they may look at the vault.
type VaultFaults struct {
	// BeforePut is called before anything is kept: its error is returned by a Put that
	// did nothing. A full disk.
	BeforePut func(openings []record.Opening) error
	// AfterPut is called when everything is kept: its error is returned by a Put that
	// did all of its work.
	AfterPut func(openings []record.Opening) error
	// BeforeErase and AfterErase are the same for Erase.
	BeforeErase func(commits []record.ID) error
	AfterErase  func(commits []record.ID) error
	// Read is called before each Get and, in Each, before each commitment; its error is
	// what they return.
	Read func() error
}

// SetFaults replaces the callbacks; the zero VaultFaults heal the vault.
func (v *Vault) SetFaults(f VaultFaults) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.faults = f
}

// Put keeps the openings of one act: see record.Vault.
func (v *Vault) Put(ctx context.Context, openings []record.Opening) error {
	if len(openings) > record.MaxSealed {
		return fmt.Errorf("memory: %d openings, an act has at most %d", len(openings), record.MaxSealed)
	}
	commits := make([]record.ID, len(openings))
	for i, o := range openings {
		if err := o.Check(); err != nil {
			return err
		}
		commits[i], _ = o.Commit() // Check has tried it
	}
	f, err := v.begin(ctx)
	if err != nil {
		return err
	}
	if f.BeforePut != nil {
		if err := f.BeforePut(openings); err != nil {
			return err
		}
	}
	v.keep(commits, openings)
	if f.AfterPut != nil {
		return f.AfterPut(openings)
	}
	return nil
}

func (v *Vault) keep(commits []record.ID, openings []record.Opening) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.openings == nil {
		v.openings = map[record.ID]record.Opening{}
	}
	for i, id := range commits {
		if _, held := v.openings[id]; !held {
			v.openings[id] = cloneOpening(openings[i])
		}
	}
}

// Get returns the opening of a commitment, or false where none is held.
func (v *Vault) Get(ctx context.Context, commit record.ID) (record.Opening, bool, error) {
	if err := v.read(ctx); err != nil {
		return record.Opening{}, false, err
	}
	// The bytes are copied under the lock: Erase writes over them.
	v.mu.RLock()
	defer v.mu.RUnlock()
	o, ok := v.openings[commit]
	return cloneOpening(o), ok, nil
}

// Erase destroys openings: see record.Vault.
func (v *Vault) Erase(ctx context.Context, commits []record.ID) error {
	f, err := v.begin(ctx)
	if err != nil {
		return err
	}
	if f.BeforeErase != nil {
		if err := f.BeforeErase(commits); err != nil {
			return err
		}
	}
	v.wipe(commits)
	if f.AfterErase != nil {
		return f.AfterErase(commits)
	}
	return nil
}

func (v *Vault) wipe(commits []record.ID) {
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, id := range commits {
		o := v.openings[id]
		clear(o.Salt)
		clear(o.Value)
		delete(v.openings, id)
	}
}

// Each yields the commitments that were held when the iteration began.
func (v *Vault) Each(ctx context.Context) iter.Seq2[record.ID, error] {
	return func(yield func(record.ID, error) bool) {
		v.mu.RLock()
		commits := make([]record.ID, 0, len(v.openings))
		for id := range v.openings {
			commits = append(commits, id)
		}
		v.mu.RUnlock()
		slices.SortFunc(commits, func(a, b record.ID) int { return bytes.Compare(a[:], b[:]) })
		for i := 0; ; i++ {
			if err := v.read(ctx); err != nil {
				yield(record.ID{}, err)
				return
			}
			if i == len(commits) || !yield(commits[i], nil) {
				return
			}
		}
	}
}

// Close ends the use of the vault.
func (v *Vault) Close() error {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.closed = true
	return nil
}

// Reopen lets a closed vault be used again, with the content that it had.
func (v *Vault) Reopen() (record.Vault, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.closed = false
	return v, nil
}

// begin reports why nothing may be done, or returns the callbacks.
func (v *Vault) begin(ctx context.Context) (VaultFaults, error) {
	if err := ctx.Err(); err != nil {
		return VaultFaults{}, err
	}
	v.mu.RLock()
	defer v.mu.RUnlock()
	if v.closed {
		return VaultFaults{}, errors.New("memory: the vault is closed")
	}
	return v.faults, nil
}

func (v *Vault) read(ctx context.Context) error {
	f, err := v.begin(ctx)
	if err == nil && f.Read != nil {
		err = f.Read()
	}
	return err
}

func cloneOpening(o record.Opening) record.Opening {
	return record.Opening{Salt: bytes.Clone(o.Salt), Value: bytes.Clone(o.Value)}
}
