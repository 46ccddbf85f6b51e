package keeper

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync"
	"sync/atomic"

	"mithaq"
	"mithaq/record"
)

// A snapshot spares a start the reading of the whole record. It is a cache and proves
// nothing: it holds what the chain remembers and where the acts of each matter stand, not
// what they say; it is signed by the keeper, so that nobody else can slip him a chain; it
// is bound to the head that it was made at, and is not used where the store's tree has
// another root at that size. Deleting it costs time and nothing else.
//
//	mithaq snapshot 1\n
//	five sections, each its length in eight bytes and its content: what it is bound to,
//	the chain, its acts, its roots, the places of the matters
//	the keeper's signature over "mithaq snapshot 1\n" and the SHA-256 of all of the above
const snapshotHeading = "mithaq snapshot 1\n"

// bond is what a snapshot is bound to.
type bond struct {
	Pact    record.ID
	Size    int64
	Root    record.ID
	Engine  int64
	Edition record.ID
}

func bondOf(c record.Chain) bond {
	return bond{c.Pact, c.Size, record.ID(c.Tree().Head().Root), mithaq.Engine, c.Edition}
}

// WriteSnapshot writes a snapshot of a state, whole or not at all.
func WriteSnapshot(path string, s mithaq.State, signer record.Signer) error {
	chain := s.Chain()
	bound, err := json.Marshal(bondOf(chain))
	if err != nil {
		return err
	}
	small, acts, roots, err := chain.Freeze()
	if err != nil {
		return err
	}
	file := []byte(snapshotHeading)
	for _, section := range [][]byte{bound, small, acts, roots, encodePlaces(s.Freeze())} {
		file = binary.BigEndian.AppendUint64(file, uint64(len(section)))
		file = append(file, section...)
	}
	sum := sha256.Sum256(file)
	sig, err := signer.Sign(append([]byte(snapshotHeading), sum[:]...))
	if err != nil {
		return err
	}
	return replaceFile(path, append(file, sig...))
}

// snapshotEvery is after how many entries a keeper writes another snapshot: few enough
// that a start after a crash reads no more than half a second's worth.
const snapshotEvery = 20_000

// snapshots are those of a running keeper.
type snapshots struct {
	path   string
	signer record.Signer
	note   func(error)

	writing sync.WaitGroup
	ending  sync.Mutex
	busy    atomic.Bool
	size    int64 // of the record at the last one, of the writing goroutine and then of Close
}

func (p *snapshots) tell(err error) {
	if err != nil && p.note != nil {
		p.note(err)
	}
}

// perhaps writes a snapshot beside the writer if one is due and none is being written.
func (p *snapshots) perhaps(s mithaq.State) {
	size := s.Chain().Size
	if p.path == "" || size-p.size < snapshotEvery || !p.busy.CompareAndSwap(false, true) {
		return
	}
	p.size = size
	p.writing.Go(func() {
		defer p.busy.Store(false)
		p.tell(WriteSnapshot(p.path, s, p.signer))
	})
}

// last writes a snapshot of what the keeper leaves behind, when it has stopped.
func (p *snapshots) last(s mithaq.State) {
	p.ending.Lock()
	defer p.ending.Unlock()
	p.writing.Wait()
	if size := s.Chain().Size; p.path != "" && size > p.size {
		p.size = size
		p.tell(WriteSnapshot(p.path, s, p.signer))
	}
}

// replaceFile gives a file another content, whole or not at all. It is not synced: a
// snapshot that a loss of power has torn is not used. The new content has one name until
// it is whole, so that what a crash leaves there is taken away by the next one, and
// nothing piles up beside the record.
func replaceFile(path string, content []byte) error {
	fresh := path + ".new"
	if err := os.Remove(fresh); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err := os.OpenFile(fresh, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(fresh, path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(fresh))
	}
	return nil
}

// ReadSnapshot returns the state that a snapshot of the record in the store holds, with
// every crisis cold and perhaps without the record's last entries: see [Follow]. The error
// says why the snapshot is not to be used; fs.ErrNotExist means that there is none.
func ReadSnapshot(ctx context.Context, path string, store record.Store) (mithaq.State, error) {
	chain, places, err := openSnapshot(path)
	if err != nil {
		return mithaq.State{}, err
	}
	tree, err := record.TreeAt(ctx, store, chain.Size)
	if err != nil {
		return mithaq.State{}, fmt.Errorf("snapshot: of another record, or of one that was longer: %w", err)
	}
	if tree.Head() != chain.Tree().Head() {
		return mithaq.State{}, errors.New("snapshot: of another record")
	}
	acts, err := pick(ctx, store, places.Needs())
	if err != nil {
		return mithaq.State{}, err
	}
	return mithaq.Restore(chain, places, acts)
}

// openSnapshot reads a snapshot and checks all that can be checked without the record.
func openSnapshot(path string) (record.Chain, mithaq.Frozen, error) {
	var none mithaq.Frozen
	file, err := os.ReadFile(path)
	if err != nil {
		return record.Chain{}, none, err
	}
	bad := func(format string, args ...any) (record.Chain, mithaq.Frozen, error) {
		return record.Chain{}, none, fmt.Errorf("snapshot: "+format, args...)
	}
	rest, ok := bytes.CutPrefix(file, []byte(snapshotHeading))
	if !ok {
		return bad("of another version")
	}
	var sections [5][]byte
	for i := range sections {
		if len(rest) < 8 || binary.BigEndian.Uint64(rest) > uint64(len(rest)-8) {
			return bad("cut short")
		}
		n := binary.BigEndian.Uint64(rest)
		sections[i], rest = rest[8:8+n:8+n], rest[8+n:]
	}
	sum := sha256.Sum256(file[:len(file)-len(rest)])
	var b bond
	if err := json.Unmarshal(sections[0], &b); err != nil {
		return bad("%w", err)
	}
	if b.Engine != mithaq.Engine {
		return bad("made by engine %d, this is engine %d", b.Engine, mithaq.Engine)
	}
	chain, err := record.ThawChain(sections[1], sections[2], sections[3])
	if err != nil {
		return bad("%w", err)
	}
	if bondOf(chain) != b {
		return bad("of another head than it says")
	}
	keeper, _ := chain.Credential(chain.Keeper)
	if !keeper.Signed(append([]byte(snapshotHeading), sum[:]...), rest) {
		return bad("not signed by the keeper")
	}
	places, err := decodePlaces(sections[4], chain.Size)
	if err != nil {
		return bad("%w", err)
	}
	return chain, places, nil
}

// encodePlaces writes lists of ascending places: how many lists, and for each how many
// places, and the distances between them.
func encodePlaces(f mithaq.Frozen) []byte {
	lists := append([][]int64{f.Pact}, f.Crises...)
	b := binary.AppendUvarint(nil, uint64(len(lists)))
	for _, list := range lists {
		b = binary.AppendUvarint(b, uint64(len(list)))
		last := int64(0)
		for _, seq := range list {
			b = binary.AppendUvarint(b, uint64(seq-last))
			last = seq
		}
	}
	return b
}

func decodePlaces(b []byte, size int64) (mithaq.Frozen, error) {
	wrong := errors.New("places that are none")
	failed := false
	next := func(limit int64) int64 {
		v, n := binary.Uvarint(b)
		if n <= 0 || v > uint64(limit) {
			failed = true
			return 0
		}
		b = b[n:]
		return int64(v)
	}
	lists := make([][]int64, next(size))
	left := size
	for i := range lists {
		n := next(left)
		left -= n
		lists[i] = make([]int64, 0, n)
		for at := int64(0); n > 0 && !failed; n-- {
			at += next(size)
			lists[i] = append(lists[i], at)
		}
	}
	if failed || len(b) > 0 || len(lists) == 0 {
		return mithaq.Frozen{}, wrong
	}
	return mithaq.Frozen{Pact: lists[0], Crises: lists[1:]}, nil
}
