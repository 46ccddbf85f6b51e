package keeper

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"

	"mithaq"
	"mithaq/record"
	"mithaq/words"
)

func (k *Keeper) run() {
	defer close(k.ended)
	ctx := context.Background()
	batch := make([]*submission, 0, MaxBatch)
	for {
		var idle <-chan struct{} // blocks while nothing is to be warmed
		if len(k.shelf.next) > 0 {
			idle = always
		}
		select {
		case <-k.quit:
			return
		case s := <-k.queue:
			batch = k.gather(append(batch[:0], s))
			if err := k.write(ctx, batch); err != nil {
				k.end(err)
				return
			}
		case w := <-k.wishes:
			s, err := k.warm(w.ctx, w.matter)
			w.done <- warmed{s, err}
		case <-idle:
			last := len(k.shelf.next) - 1
			matter := k.shelf.next[last]
			k.shelf.next = k.shelf.next[:last]
			// What cannot be read now is cold still, and says why when somebody asks.
			k.warm(ctx, matter)
		}
	}
}

// always is ready.
var always = func() <-chan struct{} {
	c := make(chan struct{})
	close(c)
	return c
}()

// gather adds to a batch what else waits.
func (k *Keeper) gather(batch []*submission) []*submission {
	for len(batch) < MaxBatch {
		select {
		case s := <-k.queue:
			batch = append(batch, s)
		default:
			return batch
		}
	}
	return batch
}

type accepted struct {
	s   *submission
	ack Ack
}

// write decides a batch on a draft and makes it durable. It returns an error only
// when the keeper must stop.
func (k *Keeper) write(ctx context.Context, batch []*submission) error {
	draft := *k.state.Load()
	from := draft.Chain().Tree().Head()
	var rows []record.Row
	var in []accepted
	for _, s := range batch {
		if err := <-s.ready; err != nil {
			s.answer <- answer{err: fmt.Errorf("keeper: sign the receipt: %w", err)}
			continue
		}
		matter := s.prepared.Act.Header.Matter
		if draft.Cold(matter) {
			warm, err := Warm(ctx, k.store, draft, matter)
			if err != nil {
				s.answer <- answer{err: fmt.Errorf("%w: its crisis could not be read: %w", ErrNotRecorded, err)}
				continue
			}
			draft = warm
		}
		k.shelf.use(matter)
		d, err := k.decide(draft, s)
		if err != nil {
			s.answer <- answer{err: err}
			continue
		}
		rows, in, draft = append(rows, d.row), append(in, accepted{s, d.ack}), d.next
	}
	if len(rows) == 0 {
		k.state.Store(&draft) // perhaps with a crisis warmed in vain
		return nil
	}
	head := draft.Chain().Tree().Head()
	if err := k.keepOpenings(ctx, draft.Chain(), in); err != nil {
		k.give(in, err)
		if errors.Is(err, ErrNotRecorded) {
			return nil
		}
		return err
	}
	if err := k.append(ctx, from, rows, head); err != nil {
		k.give(in, err)
		if errors.Is(err, ErrNotRecorded) {
			return nil
		}
		return err
	}
	// The commit has returned: the head is durable, and only now may it be signed.
	// Signing first and crashing between would publish a root that no log has.
	checkpoint, err := record.SignCheckpoint(draft.Chain().Pact, head, k.signer)
	if err != nil {
		k.give(in, fmt.Errorf("%w: the act is on the record, its checkpoint could not be signed: %w", ErrStopped, err))
		return err
	}
	draft = k.shelf.trim(draft)
	k.state.Store(&draft)
	k.mu.Lock()
	k.checkpoint = checkpoint
	k.mu.Unlock()
	k.bell.Ring(head.Size)
	for _, a := range in {
		a.ack.Head, a.ack.Checkpoint = head, checkpoint
		a.s.answer <- answer{ack: a.ack}
	}
	k.snapshot.perhaps(draft)
	if err := k.eraseFor(ctx, in); err != nil {
		return err
	}
	// Kept after the acknowledgement: it can be signed again at any time. So a full
	// disk costs nothing here; one of which nobody knows what it holds ends the keeper.
	if err := k.store.PutCheckpoint(ctx, checkpoint); errors.Is(err, record.ErrBroken) {
		return err
	}
	return nil
}

// append makes rows durable. An error after which nobody knows what the store holds is
// settled by reading the head again: the rows are all there, or none of them is. It
// returns nil, an ErrNotRecorded, or an ErrStopped, after which nothing may be written.
func (k *Keeper) append(ctx context.Context, from record.Head, rows []record.Row, to record.Head) error {
	err := k.store.Append(ctx, from, rows, to)
	if err == nil {
		return nil
	}
	unknown := fmt.Errorf("%w: whether the act is on the record is not known, ask the record: %w", ErrStopped, err)
	if errors.Is(err, record.ErrBroken) || errors.Is(err, record.ErrHeadMoved) {
		// A failed fsync may have dropped what a later one would seem to keep; a head
		// that moved says that somebody else writes here. Neither mends itself.
		return unknown
	}
	switch head, herr := k.store.Head(ctx); {
	case herr != nil:
		return errors.Join(unknown, herr)
	case head == to:
		return nil
	case head == from:
		return fmt.Errorf("%w: %w", ErrNotRecorded, err)
	}
	return unknown
}

// A decision is an act that may be recorded: what the state will be, its row, and
// the answer to its author.
type decision struct {
	next mithaq.State
	row  record.Row
	ack  Ack
}

func (k *Keeper) decide(draft mithaq.State, s *submission) (d decision, err error) {
	// A panic here is a fault of the program that some act has found. It must cost
	// that act its place and not everybody the keeper.
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("keeper: deciding %s failed: %v\n%s", s.prepared.Act.Header.Act, p, debug.Stack())
		}
	}()
	verdict := draft.Decide(s.prepared, s.receipt.At)
	if len(verdict.Refused) > 0 {
		return d, &Refused{Reasons: verdict.Refused}
	}
	chain := draft.Chain()
	edition, term := chain.Edition, chain.Term
	switch {
	case chain.Size == 0:
		edition, term = s.prepared.Act.Header.Edition, 1
	case s.prepared.Act.Header.Act == record.TermType:
		term++ // the act that opens a term is of it
	}
	findings := verdict.Findings
	if findings == nil {
		findings = []words.Reason{}
	}
	entry, leaf, err := record.NewEntry(record.Leaf{
		Seq: chain.Size, Term: term, Received: s.receipt, Recorded: max(k.clock(), chain.Recorded, s.receipt.At),
		Engine: mithaq.Engine, Edition: edition, Findings: findings, Envelope: s.prepared.Act.Envelope,
	}, s.prepared.Act)
	if err != nil {
		return decision{}, asRefusal(err)
	}
	next, err := draft.Enter(&entry, s.prepared, verdict)
	if err != nil {
		return decision{}, asRefusal(err)
	}
	_, hashes := chain.Tree().Append(entry.Hash)
	return decision{next, record.Row{Seq: entry.Seq, Leaf: leaf, Hashes: hashes},
		Ack{ID: entry.Act.ID, Seq: entry.Seq, Receipt: entry.Received, Recorded: entry.Recorded, Findings: findings}}, nil
}

// asRefusal turns what the record rejects into a refusal.
func asRefusal(err error) error {
	var r *record.Rejected
	if errors.As(err, &r) {
		return &Refused{Reasons: []words.Reason{r.Reason}}
	}
	return err
}

func (k *Keeper) give(in []accepted, err error) {
	for _, a := range in {
		a.s.answer <- answer{err: err}
	}
}
