package synth

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"runtime"
	"sync"

	"mithaq"
	"mithaq/canon"
	"mithaq/record"
	"mithaq/words"
)

// batchSize is how many acts are signed together and appended together. Authors have
// seen the head of one or two batches ago.
const batchSize = 2048

// A written act is on its way into the record.
type written struct {
	said  said
	nonce int64
	seen  record.Head
	over  bool // no act on this crisis follows

	act      record.Act
	at       words.Instant
	receipt  record.Receipt
	prepared mithaq.Prepared
	err      error
}

// Write makes a pact in an empty store. It signs on all cores what the rules will be
// asked about next, decides it with the real State, and appends it in batches. Of crises
// that are over the State keeps only where their acts stand, so that a long record does
// not need memory for all that it says.
func Write(ctx context.Context, store record.Store, o Options) error {
	o = o.defaults()
	if o.Sizes() == nil {
		return fmt.Errorf("synth: %d acts are too few for %d crises", o.Acts, o.Crises)
	}
	p, err := newPact(o)
	if err != nil {
		return fmt.Errorf("synth: %w", err)
	}
	w := writer{store: store, pact: p}
	first, err := p.found()
	if err != nil {
		return fmt.Errorf("synth: %w", err)
	}
	p.finish(first)
	if err := w.batch(ctx, first); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	// Two heads are ready at the beginning, and every batch decided gives one more: so the
	// next batch is signed while this one is decided, and what its authors have seen does
	// not hang on who was faster.
	heads := make(chan record.Head, 2)
	for range cap(heads) {
		heads <- w.state.Chain().Tree().Head()
	}
	for batch := range p.batches(ctx, heads, w.state.Chain().Recorded) {
		if err := w.batch(ctx, batch); err != nil {
			return err
		}
		heads <- w.state.Chain().Tree().Head()
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return w.end(ctx)
}

// batches makes signed acts in the background, until they are all made or the context
// ends.
func (p *pact) batches(ctx context.Context, heads <-chan record.Head, now words.Instant) <-chan []*written {
	out := make(chan []*written)
	go func() {
		defer close(out)
		rng := rand.New(rand.NewPCG(p.options.Seed, 1))
		plan := newSchedule(p.options, rng)
		for {
			var seen record.Head
			select {
			case seen = <-heads:
			case <-ctx.Done():
				return
			}
			batch := p.draw(plan, rng, seen, &now)
			if len(batch) == 0 {
				return
			}
			p.finish(batch)
			select {
			case out <- batch:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// draw says what the next batch is about. Acts that later ones refer to are signed at
// once: their identifiers are hashes of what is signed.
func (p *pact) draw(plan *schedule, rng *rand.Rand, seen record.Head, now *words.Instant) []*written {
	var batch []*written
	for len(batch) < batchSize {
		c, over := plan.next()
		if c == nil {
			break
		}
		*now += words.Instant(1000 + rng.IntN(38_000))
		s, keep := c.next(p, rng, *now)
		p.nonce++
		w := &written{said: s, nonce: p.nonce, seen: seen, at: *now, over: over}
		batch = append(batch, w)
		if keep != nil {
			if w.sign(p); w.err == nil {
				*keep = w.act.ID.String()
			}
		}
		w.at = *now
	}
	return batch
}

func (w *written) sign(p *pact) {
	body, err := canon.Marshal(w.said.body)
	if err == nil {
		w.act, err = p.sign(w.said, body, w.seen, w.nonce)
	}
	w.err = err
}

// finish signs what is not signed yet, and the receipts, on all cores.
func (p *pact) finish(batch []*written) {
	var workers sync.WaitGroup
	n := runtime.GOMAXPROCS(0)
	for first := range n {
		workers.Go(func() {
			for i := first; i < len(batch); i += n {
				w := batch[i]
				if w.act.ID == (record.ID{}) && w.err == nil {
					w.sign(p)
				}
				if w.err == nil {
					w.receipt, w.err = record.Receive(p.id, w.act.ID, w.at, p.authors[node].signer)
					w.prepared = mithaq.Prepare(w.act)
				}
			}
		})
	}
	workers.Wait()
}

// A writer decides and appends.
type writer struct {
	store record.Store
	pact  *pact
	state mithaq.State
}

func (w *writer) batch(ctx context.Context, batch []*written) error {
	from := w.state.Chain().Tree().Head()
	rows := make([]record.Row, 0, len(batch))
	for _, a := range batch {
		row, err := w.enter(a)
		if err != nil {
			return fmt.Errorf("synth: entry %d, %s: %w", w.state.Chain().Size, a.act.Header.Act, err)
		}
		rows = append(rows, row)
	}
	return w.store.Append(ctx, from, rows, w.state.Chain().Tree().Head())
}

// enter does what a keeper does with an act: the findings are the rules' own.
func (w *writer) enter(a *written) (record.Row, error) {
	if a.err != nil {
		return record.Row{}, a.err
	}
	verdict := w.state.Decide(a.prepared, a.at)
	if len(verdict.Refused) > 0 {
		return record.Row{}, fmt.Errorf("refused: %v", verdict.Refused)
	}
	chain := w.state.Chain()
	leaf := record.Leaf{
		Seq: chain.Size, Term: max(1, chain.Term), Received: a.receipt, Recorded: a.at + words.Instant(a.receipt.Sig[0]%8),
		Engine: mithaq.Engine, Edition: w.pact.edition, Findings: verdict.Findings, Envelope: a.act.Envelope,
	}
	if leaf.Findings == nil {
		leaf.Findings = []words.Reason{}
	}
	entry, b, err := record.NewEntry(leaf, a.act)
	if err != nil {
		return record.Row{}, err
	}
	_, hashes := chain.Tree().Append(entry.Hash)
	if w.state, err = w.state.Apply(&entry, a.prepared); err != nil {
		return record.Row{}, err
	}
	if a.over {
		w.state = w.state.Chill(a.act.Header.Matter)
	}
	return record.Row{Seq: entry.Seq, Leaf: b, Hashes: hashes}, nil
}

func (w *writer) end(ctx context.Context) error {
	chain := w.state.Chain()
	checkpoint, err := record.SignCheckpoint(chain.Pact, chain.Tree().Head(), w.pact.authors[node].signer)
	if err != nil {
		return err
	}
	return w.store.PutCheckpoint(ctx, checkpoint)
}

// fingerprint is a hash of a short pact with the same seed. A program that decides,
// encodes or draws otherwise has another one.
func fingerprint(ctx context.Context, store record.Store, seed uint64) (uint64, error) {
	if err := Write(ctx, store, Options{Acts: 2000, Seed: seed}); err != nil {
		return 0, err
	}
	head, err := store.Head(ctx)
	sum := sha256.Sum256(head.Root[:])
	return binary.BigEndian.Uint64(sum[:]), err
}
