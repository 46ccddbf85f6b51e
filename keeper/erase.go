package keeper

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"mithaq/canon"
	"mithaq/record"
)

// keepOpenings makes the openings of a batch durable. It comes before the append: a crash
// between the two leaves openings without an act, which the next start sweeps out, and
// never an act whose opening was promised and is lost. What the record withholds by then
// is not kept, although somebody has sealed it again: erased is erased.
func (k *Keeper) keepOpenings(ctx context.Context, chain record.Chain, in []accepted) error {
	for _, a := range in {
		var keep []record.Opening
		for _, o := range a.s.openings {
			commit, err := o.Commit()
			if err != nil {
				return fmt.Errorf("%w: %w", ErrNotRecorded, err)
			}
			if _, erased := chain.Sealed(commit); !erased {
				keep = append(keep, o)
			}
		}
		if len(keep) == 0 {
			continue
		}
		switch err := k.vault.Put(ctx, keep); {
		case errors.Is(err, record.ErrBroken):
			return fmt.Errorf("%w: %w", ErrStopped, err)
		case err != nil:
			return fmt.Errorf("%w: its openings could not be kept: %w", ErrNotRecorded, err)
		}
	}
	return nil
}

// eraseFor carries out the acts of a batch that withhold: they are on the record, and a
// crash from here on is made good by the next start.
func (k *Keeper) eraseFor(ctx context.Context, in []accepted) error {
	if k.vault == nil {
		return nil
	}
	for _, a := range in {
		act := &a.s.prepared.Act
		if act.Header.Act != record.EraseType {
			continue
		}
		var x record.Erase
		if err := act.Body(&x); err != nil {
			return err
		}
		switch err := k.vault.Erase(ctx, x.Commits); {
		case errors.Is(err, record.ErrBroken):
			return err
		case err != nil:
			k.snapshot.tell(fmt.Errorf("erase for entry %d, which the next start tries again: %w", a.ack.Seq, err))
			continue
		}
		k.confirm(act.ID)
	}
	return nil
}

// sweep brings the vault to what the record says, before anything is written: openings
// of acts that never came to be on the record, and of fields that it withholds, go. It
// returns the acts for which the keeper has still to say that he erased.
func (k *Keeper) sweep(ctx context.Context) ([]record.ID, error) {
	if k.vault == nil {
		return nil, nil
	}
	state := k.State()
	chain := state.Chain()
	var gone []record.ID
	for commit, err := range k.vault.Each(ctx) {
		if err != nil {
			return nil, err
		}
		if known, erased := chain.Sealed(commit); !known || erased {
			gone = append(gone, commit)
		}
	}
	if err := k.vault.Erase(ctx, gone); err != nil {
		return nil, err
	}
	var owed []record.ID
	said := map[record.ID]bool{}
	for _, f := range state.Facts(record.OnPact) {
		switch {
		case f.Type == record.EraseType:
			owed = append(owed, f.ID)
		case f.Type == record.ErasedType && f.By == k.signer.Credential():
			var x record.Erased
			if err := canon.Unmarshal(f.Raw, &x); err != nil {
				return nil, err
			}
			said[x.Erase] = true
		}
	}
	var left []record.ID
	for _, id := range owed {
		if !said[id] {
			left = append(left, id)
		}
	}
	return left, nil
}

// confirm hands in the keeper's own word that he has erased what an act withholds. Its
// nonce follows from the act, so that saying it twice is the same act, which the record
// refuses the second time.
func (k *Keeper) confirm(erase record.ID) {
	chain := k.State().Chain()
	head := chain.Tree().Head()
	me, ok := chain.Credential(k.signer.Credential())
	if !ok {
		return
	}
	nonce := sha256.Sum256([]byte("mithaq erased " + erase.String() + " by " + k.signer.Credential().String()))
	body, err := canon.Marshal(record.Erased{Erase: erase})
	if err != nil {
		k.snapshot.tell(err)
		return
	}
	act, err := record.Sign(chain.Mode, record.Header{
		Act: record.ErasedType, Pact: chain.Pact, Matter: record.OnPact, By: k.signer.Credential(), Attest: record.Own,
		Of:      record.Performer{Member: me.Member, Office: me.Office, Person: me.Person},
		Edition: chain.Edition, Seen: record.Seen{Size: head.Size, Root: record.ID(head.Root)},
		Nonce: hex.EncodeToString(nonce[:16]), Body: body,
	}, k.signer)
	if err != nil {
		k.snapshot.tell(err)
		return
	}
	// The writer calls this, and the answer comes from the writer: so on a goroutine.
	go func() {
		if _, err := k.enqueue(context.Background(), act, chain.Pact, Submission{}); err != nil && !errors.Is(err, ErrStopped) {
			k.snapshot.tell(fmt.Errorf("saying that %s was carried out: %w", erase.Short(), err))
		}
	}()
}
