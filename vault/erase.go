package vault

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"mithaq/record"
)

// Erase destroys openings: see record.Vault. The order of its steps, and what a crash
// after each of them leaves:
//
//  1. rename from ab into gone. The rename may be lost: the opening is there, whole, and
//     the keeper's sweep erases it, since the record says so.
//  2. sync gone, then ab. Nobody finds the opening any more, after whatever crash. Without
//     this, step 3 could reach the disk first, and the name lead to zeros.
//  3. overwrite with zeros, sync. Half done, the file stands in gone, and Open goes on.
//  4. remove, sync gone. A removal that is lost leaves zeros in gone, which Open removes.
func (v *Vault) Erase(ctx context.Context, commits []record.ID) error {
	if len(commits) == 0 {
		return ctx.Err()
	}
	done, err := v.begin(ctx)
	if err != nil {
		return err
	}
	defer done()
	if err := v.erase(commits); err != nil {
		return fmt.Errorf("vault: erase: %w", err)
	}
	return nil
}

func (v *Vault) erase(commits []record.ID) error {
	var gone []record.ID
	for i, id := range commits {
		if slices.Contains(commits[:i], id) {
			continue
		}
		if err := v.settle(id); err != nil {
			return err
		}
		switch there, err := v.disk.has(name(id)); {
		case err != nil:
			return err // a link, say: whose bytes these are is not for us to guess
		case !there:
			continue
		}
		if err := v.disk.move(name(id), goneName(id)); err != nil {
			return err
		}
		gone = append(gone, id)
	}
	if len(gone) == 0 {
		return nil
	}
	for _, dir := range append([]string{goneDir}, shards(gone)...) {
		if err := v.synced(v.disk.syncDir(dir)); err != nil {
			return err
		}
	}
	for _, id := range gone {
		if err := v.destroy(goneName(id)); err != nil {
			return err
		}
	}
	return v.synced(v.disk.syncDir(goneDir))
}

// settle brings to its end what an earlier Put or Erase of a commitment has begun: a
// crash or an error came between. Afterwards the opening is under its name or nowhere.
func (v *Vault) settle(id record.ID) error {
	left, err := v.disk.has(newName(id))
	if err != nil {
		return err
	}
	if left {
		// On a file system whose renames are not one step a crash can leave both names
		// on one file. Writing over this one would then destroy what was promised.
		twice, err := v.disk.same(newName(id), name(id))
		if err == nil && twice {
			err = v.disk.remove(newName(id))
		} else if err == nil {
			err = v.destroy(newName(id))
		}
		// Without a sync: a name that comes back after a crash is one of zeros, or once
		// more a second one.
		if err != nil {
			return err
		}
	}
	if left, err = v.disk.has(goneName(id)); err != nil || !left {
		return err
	}
	twice, err := v.disk.same(goneName(id), name(id))
	if err != nil {
		return err
	}
	if twice {
		// As above, the other way round: first the name goes, then the bytes.
		if err := v.disk.remove(name(id)); err != nil {
			return err
		}
	}
	// Step 2 again: whoever left the file here may not have come to it.
	for _, dir := range []string{goneDir, shard(id)} {
		if err := v.synced(missing(v.disk.syncDir(dir))); err != nil {
			return err
		}
	}
	if err := v.destroy(goneName(id)); err != nil {
		return err
	}
	return v.synced(v.disk.syncDir(goneDir))
}

// destroy writes over a file, and removes its name.
func (v *Vault) destroy(name string) error {
	f, size, err := v.disk.write(name)
	if err != nil {
		return err
	}
	for zeros := make([]byte, min(size, 1<<16)); err == nil && size > 0; {
		var n int
		n, err = f.Write(zeros[:min(size, int64(len(zeros)))])
		size -= int64(n)
	}
	if err == nil {
		err = v.synced(f.Sync())
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return v.disk.remove(name)
}
