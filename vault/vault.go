package vault

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"mithaq/canon"
	"mithaq/record"
)

// The folders beside those of the openings.
const (
	newDir  = "new"
	goneDir = "gone"
)

// maxFile is the size of the largest file that can hold an opening: the value, the salt
// in base64, the names and braces.
const maxFile = record.MaxOpening + 128

// A Vault keeps openings in a folder: see record.Vault.
type Vault struct {
	dir      string
	disk     disk
	readOnly bool
	closed   atomic.Bool

	mu     sync.Mutex // one step after another of those that write
	broken error      // a sync failed, under mu
}

var _ record.Vault = (*Vault)(nil)

// Open opens the vault in a folder for writing, and makes the folder where its parent
// exists. What a crash left half put or half erased is erased. The caller holds the
// lock on the data folder: one process writes.
func Open(dir string) (*Vault, error) {
	if err := os.Mkdir(dir, 0o700); err == nil {
		err = syncParent(dir)
		if err != nil {
			return nil, fmt.Errorf("vault: %w", err)
		}
	} else if !errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("vault: %w", err)
	}
	d, err := openFolder(dir)
	if err != nil {
		return nil, err
	}
	v, err := start(d)
	if err != nil {
		d.close()
		return nil, fmt.Errorf("vault: %s: %w", dir, err)
	}
	v.dir = dir
	return v, nil
}

// OpenReadOnly opens the vault in a folder for Get and Each, also while another process
// writes it. It changes nothing. Where there is no folder the error is fs.ErrNotExist.
func OpenReadOnly(dir string) (*Vault, error) {
	d, err := openFolder(dir)
	if err != nil {
		return nil, err
	}
	return &Vault{dir: dir, disk: d, readOnly: true}, nil
}

func openFolder(dir string) (disk, error) {
	info, err := os.Lstat(dir)
	switch {
	case err != nil:
		return nil, fmt.Errorf("vault: %w", err)
	case !info.IsDir():
		return nil, fmt.Errorf("vault: %s is no folder; the folder of the vault may not be a link", dir)
	case info.Mode().Perm()&0o077 != 0:
		// Who opened it to others has shown them what it holds, and should know.
		return nil, fmt.Errorf("vault: %s is open to other users (%v): look who has read it, then chmod 700", dir, info.Mode().Perm())
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	return folder{root}, nil
}

func syncParent(dir string) error {
	f, err := os.Open(filepath.Dir(filepath.Clean(dir)))
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// start returns a writing vault on a disk, when what a crash left is cleared away.
func start(d disk) (*Vault, error) {
	v := &Vault{disk: d}
	for _, dir := range []string{newDir, goneDir} {
		if err := d.mkdir(dir); err != nil {
			return nil, err
		}
	}
	// Also the folders of openings that a crash left without a sync.
	if err := v.synced(d.syncDir(".")); err != nil {
		return nil, err
	}
	var left []record.ID
	for _, dir := range []string{newDir, goneDir} {
		ids, err := v.names(dir)
		if err != nil {
			return nil, err
		}
		left = append(left, ids...)
	}
	for _, id := range left {
		if err := v.settle(id); err != nil {
			return nil, err
		}
	}
	return v, nil
}

// Put keeps the openings of one act: see record.Vault.
func (v *Vault) Put(ctx context.Context, openings []record.Opening) error {
	if len(openings) > record.MaxSealed {
		return fmt.Errorf("vault: %d openings, an act has at most %d", len(openings), record.MaxSealed)
	}
	var commits []record.ID
	files := map[record.ID][]byte{}
	for _, o := range openings {
		if err := o.Check(); err != nil {
			return fmt.Errorf("vault: %w", err)
		}
		id, err := o.Commit()
		if err != nil {
			return fmt.Errorf("vault: %w", err)
		}
		b, err := canon.Marshal(o)
		if err != nil {
			return fmt.Errorf("vault: %w", err)
		}
		if files[id] == nil {
			commits, files[id] = append(commits, id), b
		}
	}
	if len(commits) == 0 {
		return ctx.Err()
	}
	done, err := v.begin(ctx)
	if err != nil {
		return err
	}
	defer done()
	if err := v.put(ctx, commits, files); err != nil {
		// Take away what nobody was promised; what cannot be taken away now is at Open.
		for _, id := range commits {
			if v.broken == nil {
				err = errors.Join(err, v.settle(id))
			}
		}
		return fmt.Errorf("vault: put: %w", err)
	}
	return nil
}

func (v *Vault) put(ctx context.Context, commits []record.ID, files map[record.ID][]byte) error {
	var fresh []record.ID
	for _, id := range commits {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := v.settle(id); err != nil {
			return err
		}
		_, held, err := v.held(id)
		if err == nil && held {
			continue
		}
		if errors.Is(err, record.ErrDamaged) {
			// A good one takes the place of the damaged one, whose bytes may be the same
			// but for one and are erased like any.
			err = v.erase([]record.ID{id})
		}
		if err != nil {
			return err
		}
		if err := v.fill(newName(id), files[id]); err != nil {
			return err
		}
		fresh = append(fresh, id)
	}
	for _, dir := range shards(fresh) {
		if err := v.disk.mkdir(dir); err != nil {
			return err
		}
	}
	if len(fresh) > 0 {
		if err := v.synced(v.disk.syncDir(".")); err != nil {
			return err
		}
	}
	// The bytes are durable, and only now may they have their name: a name that a power
	// cut leaves behind is a promise.
	for _, id := range fresh {
		if err := v.disk.move(newName(id), name(id)); err != nil {
			return err
		}
	}
	// Of all, not only of the fresh ones: what is there already may have been renamed by
	// somebody who crashed before this line.
	for _, dir := range shards(commits) {
		if err := v.synced(v.disk.syncDir(dir)); err != nil {
			return err
		}
	}
	return nil
}

// fill writes a new file and syncs it.
func (v *Vault) fill(name string, b []byte) error {
	f, err := v.disk.create(name)
	if err != nil {
		return err
	}
	if _, err = f.Write(b); err == nil {
		err = v.synced(f.Sync())
	}
	return errors.Join(err, f.Close())
}

// Get returns the opening of a commitment, or false where none is held.
func (v *Vault) Get(ctx context.Context, commit record.ID) (record.Opening, bool, error) {
	if err := v.ready(ctx); err != nil {
		return record.Opening{}, false, err
	}
	o, ok, err := v.held(commit)
	if errors.Is(err, record.ErrDamaged) {
		// Perhaps it is being erased, and was read while zeros went over it: by then
		// it has lost its name. This process's own writer is waited for; of another
		// one it is enough that the name is older than the zeros.
		v.mu.Lock()
		defer v.mu.Unlock()
		o, ok, err = v.held(commit)
	}
	if err != nil {
		return record.Opening{}, false, fmt.Errorf("vault: %w", err)
	}
	return o, ok, nil
}

// held reads what stands under a commitment.
func (v *Vault) held(id record.ID) (o record.Opening, ok bool, err error) {
	b, err := v.disk.read(name(id), maxFile)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return record.Opening{}, false, nil
	case errors.Is(err, errStrange):
		return record.Opening{}, false, fmt.Errorf("%w: %w", record.ErrDamaged, err)
	case err != nil:
		return record.Opening{}, false, err
	}
	if err := canon.Unmarshal(b, &o); err != nil {
		return record.Opening{}, false, fmt.Errorf("%w: %s: %w", record.ErrDamaged, name(id), err)
	}
	if got, err := o.Commit(); err != nil || got != id {
		return record.Opening{}, false, fmt.Errorf("%w: %s", record.ErrDamaged, name(id))
	}
	return o, true, nil
}

// Each yields the commitments of which the folder holds anything.
func (v *Vault) Each(ctx context.Context) iter.Seq2[record.ID, error] {
	return func(yield func(record.ID, error) bool) {
		if err := v.each(ctx, func(id record.ID) bool { return yield(id, nil) }); err != nil {
			yield(record.ID{}, err)
		}
	}
}

func (v *Vault) each(ctx context.Context, yield func(record.ID) bool) error {
	if err := v.ready(ctx); err != nil {
		return err
	}
	// First, so that what moves from here into its place meanwhile is not missed.
	var moving []record.ID
	for _, dir := range []string{newDir, goneDir} {
		ids, err := v.names(dir)
		if err != nil && !(v.readOnly && errors.Is(err, fs.ErrNotExist)) {
			return fmt.Errorf("vault: %w", err)
		}
		moving = append(moving, ids...)
	}
	for i := range 256 {
		dir := hex.EncodeToString([]byte{byte(i)})
		ids, err := v.names(dir)
		if err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, errStrange) {
			return fmt.Errorf("vault: %w", err)
		}
		for _, id := range moving {
			if id[0] == byte(i) {
				ids = append(ids, id)
			}
		}
		slices.SortFunc(ids, func(a, b record.ID) int { return slices.Compare(a[:], b[:]) })
		for _, id := range slices.Compact(ids) {
			if err := v.ready(ctx); err != nil {
				return err
			}
			if !yield(id) {
				return nil
			}
		}
	}
	return nil
}

// names returns the commitments whose files stand in a folder of the vault.
func (v *Vault) names(dir string) ([]record.ID, error) {
	entries, err := v.disk.list(dir)
	var ids []record.ID
	for _, e := range entries {
		if id, ok := ours(dir, e); ok {
			ids = append(ids, id)
		}
	}
	return ids, err
}

// ours reads the name of a file of the vault. Everything else, however much it looks
// like one, is left alone.
func ours(dir string, e fs.DirEntry) (record.ID, bool) {
	id, err := record.ParseID("sha256:" + e.Name())
	if err != nil || !e.Type().IsRegular() {
		return record.ID{}, false
	}
	return id, dir == newDir || dir == goneDir || dir == shard(id)
}

// Strange lists what stands in the folder and is none of the vault's: copies that
// somebody made, links, leftovers of tools. The vault never touches it, and erases
// nothing of it, whatever it holds.
func (v *Vault) Strange(ctx context.Context) ([]string, error) {
	if err := v.ready(ctx); err != nil {
		return nil, err
	}
	top, err := v.disk.list(".")
	if err != nil {
		return nil, fmt.Errorf("vault: %w", err)
	}
	var strange []string
	for _, e := range top {
		b, err := hex.DecodeString(e.Name())
		place := e.Name() == newDir || e.Name() == goneDir || err == nil && len(b) == 1 && e.Name() == strings.ToLower(e.Name())
		if !place || !e.IsDir() {
			strange = append(strange, e.Name())
			continue
		}
		entries, err := v.disk.list(e.Name())
		if err != nil {
			return nil, fmt.Errorf("vault: %w", err)
		}
		for _, f := range entries {
			if _, ok := ours(e.Name(), f); !ok {
				strange = append(strange, e.Name()+"/"+f.Name())
			}
		}
	}
	return strange, nil
}

// Close releases the vault.
func (v *Vault) Close() error {
	if v.closed.Swap(true) {
		return nil
	}
	v.mu.Lock() // until what was begun is done
	defer v.mu.Unlock()
	return v.disk.close()
}

// Reopen opens the folder of a closed vault again.
func (v *Vault) Reopen() (record.Vault, error) { return Open(v.dir) }

var errClosed = errors.New("vault: closed")

func (v *Vault) ready(ctx context.Context) error {
	if v.closed.Load() {
		return errClosed
	}
	return ctx.Err()
}

// begin lets one writer in.
func (v *Vault) begin(ctx context.Context) (done func(), err error) {
	v.mu.Lock()
	err = v.ready(ctx)
	switch {
	case err != nil:
	case v.readOnly:
		err = errors.New("vault: it is open for reading only")
	case v.broken != nil:
		err = v.broken
	default:
		return v.mu.Unlock, nil
	}
	v.mu.Unlock()
	return nil, err
}

// synced takes the outcome of a sync. After one that failed nobody knows what is
// durable, and the next one may succeed without having written what this one lost.
func (v *Vault) synced(err error) error {
	if err != nil {
		v.broken = fmt.Errorf("vault: %w: %w", record.ErrBroken, err)
		return v.broken
	}
	return nil
}

func shard(id record.ID) string    { return hex.EncodeToString(id[:1]) }
func name(id record.ID) string     { return shard(id) + "/" + hex.EncodeToString(id[:]) }
func newName(id record.ID) string  { return newDir + "/" + hex.EncodeToString(id[:]) }
func goneName(id record.ID) string { return goneDir + "/" + hex.EncodeToString(id[:]) }

// shards returns the folders of commitments, sorted, each once.
func shards(ids []record.ID) []string {
	var dirs []string
	for _, id := range ids {
		dirs = append(dirs, shard(id))
	}
	slices.Sort(dirs)
	return slices.Compact(dirs)
}
