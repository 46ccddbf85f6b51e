package keeper

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"runtime/debug"
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
	signer record.Signer
	clock  func() words.Instant
	queue  chan *submission
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
}

// Config says how a keeper is run. All fields are required.
type Config struct {
	Store  record.Store
	Signer record.Signer        // the keeper's key
	Clock  func() words.Instant // what time it is
}

// An Ack is the keeper's answer to an act that is on the record.
type Ack struct {
	ID         record.ID
	Seq        int64
	Recorded   words.Instant
	Findings   []words.Reason
	Head       record.Head
	Checkpoint []byte // signed by the keeper over a head that holds the act
}

// A Refused error says why an act was not recorded.
type Refused struct{ Reasons []words.Reason }

func (r *Refused) Error() string {
	s := "refused"
	for i, why := range r.Reasons {
		if i > 0 {
			s += ";"
		}
		s += " " + why.String()
	}
	return s
}

func refuse(code string, args ...string) error {
	return &Refused{[]words.Reason{words.Why(code, args...)}}
}

// ErrStopped means that the keeper writes no more: it was closed, or an append
// ended in a way after which nothing may be promised.
var ErrStopped = errors.New("keeper: stopped")

type submission struct {
	prepared mithaq.Prepared
	receipt  record.Receipt
	ready    chan error // the receipt is signed, or could not be
	answer   chan answer
}

type answer struct {
	ack Ack
	err error
}

// Open reads the record in the store and starts to keep it. An empty store waits
// for [Keeper.Found]. It refuses to start with a clock that is behind the record, with
// a key that is not the record's keeper's, and on a record that does not verify as
// far as no checkpoint of this keeper vouches for it.
func Open(ctx context.Context, c Config) (*Keeper, error) {
	state, err := Load(ctx, c.Store, All)
	if err != nil {
		return nil, err
	}
	k := &Keeper{
		store: c.Store, signer: c.Signer, clock: c.Clock,
		queue: make(chan *submission, MaxBatch), quit: make(chan struct{}), ended: make(chan struct{}),
	}
	k.state.Store(&state)
	if chain := state.Chain(); chain.Size > 0 {
		if now := c.Clock(); now < chain.Recorded {
			return nil, fmt.Errorf("keeper: the clock says %s, the record ends at %s: mend the clock", now, chain.Recorded)
		}
		if chain.Keeper != c.Signer.Credential() {
			return nil, fmt.Errorf("keeper: the key is not that of the record's keeper %s", chain.Keeper.Short())
		}
		if err := k.resume(ctx, chain); err != nil {
			return nil, err
		}
	}
	go k.run()
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

// Checkpoint returns the last signed checkpoint, or nil before the genesis.
func (k *Keeper) Checkpoint() []byte {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.checkpoint
}

// Close stops the keeper and waits until what it has begun is done. It returns what
// had stopped the keeper before, if anything did. It does not close the store.
func (k *Keeper) Close() error {
	k.end(nil)
	<-k.ended
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.cause
}

// Found records the genesis in an empty store.
func (k *Keeper) Found(ctx context.Context, envelope []byte) (Ack, error) {
	act, err := record.Open(envelope)
	if err != nil {
		return Ack{}, refuse("act.malformed", "detail", err.Error())
	}
	if act.Header.Act != record.GenesisType {
		return Ack{}, refuse("record.no_genesis")
	}
	if err := act.CheckFounders(); err != nil {
		return Ack{}, refuse("act.bad_signature", "credential", act.Header.By.String())
	}
	return k.enqueue(ctx, act, act.ID)
}

// Submit takes one act: opens it, checks the signature under the credential that it
// names, gives it a receipt, and waits until it is on the record under a signed
// checkpoint. The error is a *Refused when the act may not enter, ErrStopped when
// nothing can be said.
func (k *Keeper) Submit(ctx context.Context, envelope []byte) (Ack, error) {
	act, err := record.Open(envelope)
	if err != nil {
		return Ack{}, refuse("act.malformed", "detail", err.Error())
	}
	chain := k.state.Load().Chain()
	if chain.Size == 0 {
		return Ack{}, refuse("record.no_genesis")
	}
	cred, ok := chain.Credential(act.Header.By)
	if !ok {
		return Ack{}, refuse("credential.unknown", "credential", act.Header.By.String())
	}
	if err := act.Check(cred); err != nil {
		return Ack{}, refuse("act.bad_signature", "credential", act.Header.By.String())
	}
	return k.enqueue(ctx, act, chain.Pact)
}

func (k *Keeper) enqueue(ctx context.Context, act record.Act, pact record.ID) (Ack, error) {
	s := &submission{prepared: mithaq.Prepare(act), ready: make(chan error, 1), answer: make(chan answer, 1)}
	at, err := k.line(ctx, s)
	if err != nil {
		return Ack{}, err
	}
	// The writer waits for the receipt in the order of the queue; signing it here
	// lets every caller sign on a core of its own.
	func() {
		err := errors.New("the signer failed")
		defer func() { s.ready <- err }() // whatever the signer does: the writer waits
		s.receipt, err = record.Receive(pact, act.ID, at, k.signer)
	}()
	// From here on the act may be recorded, whatever the caller's context says: he
	// who stops waiting must ask the record.
	select {
	case a := <-s.answer:
		return a.ack, a.err
	case <-ctx.Done():
		return Ack{}, ctx.Err()
	case <-k.ended:
		select {
		case a := <-s.answer:
			return a.ack, a.err
		default:
			return Ack{}, ErrStopped
		}
	}
}

// line puts a submission into the queue and gives it its instant of receipt. Both
// happen under one lock, so that acts are queued in the order of their receipt: an
// own act then always counts after those before it and is folded on.
func (k *Keeper) line(ctx context.Context, s *submission) (words.Instant, error) {
	k.entrance.Lock()
	defer k.entrance.Unlock()
	select {
	case <-k.quit:
		return 0, ErrStopped
	default:
	}
	k.received = max(k.received, k.clock())
	select {
	case k.queue <- s:
		return k.received, nil
	case <-k.quit:
		return 0, ErrStopped
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

func (k *Keeper) run() {
	defer close(k.ended)
	batch := make([]*submission, 0, MaxBatch)
	for {
		select {
		case <-k.quit:
			return
		case s := <-k.queue:
			batch = append(batch[:0], s)
		}
	gather:
		for len(batch) < MaxBatch {
			select {
			case s := <-k.queue:
				batch = append(batch, s)
			default:
				break gather
			}
		}
		if err := k.write(context.Background(), batch); err != nil {
			k.end(err)
			return
		}
	}
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
		d, err := k.decide(draft, s)
		if err != nil {
			s.answer <- answer{err: err}
			continue
		}
		_, d.row.Hashes = draft.Chain().Tree().Append(record.LeafHash(d.row.Leaf))
		rows, in, draft = append(rows, d.row), append(in, accepted{s, d.ack}), d.next
	}
	if len(rows) == 0 {
		return nil
	}
	head := draft.Chain().Tree().Head()
	if err := k.store.Append(ctx, from, rows, head); err != nil {
		k.give(in, fmt.Errorf("%w: whether the act is on the record is not known, ask the record: %w", ErrStopped, err))
		return err
	}
	// The commit has returned: the head is durable, and only now may it be signed.
	// Signing first and crashing between would publish a root that no log has.
	checkpoint, err := record.SignCheckpoint(draft.Chain().Pact, head, k.signer)
	if err != nil {
		k.give(in, fmt.Errorf("%w: the act is on the record, its checkpoint could not be signed: %w", ErrStopped, err))
		return err
	}
	k.state.Store(&draft)
	k.mu.Lock()
	k.checkpoint = checkpoint
	k.mu.Unlock()
	for _, a := range in {
		a.ack.Head, a.ack.Checkpoint = head, checkpoint
		a.s.answer <- answer{ack: a.ack}
	}
	// Kept after the acknowledgement: it can be signed again at any time.
	return k.store.PutCheckpoint(ctx, checkpoint)
}

// A decision is an act that may be recorded: what the state will be, its row without
// hashes, and the answer to its author.
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
		return d, &Refused{verdict.Refused}
	}
	chain := draft.Chain()
	edition, term := chain.Edition, chain.Term
	if chain.Size == 0 {
		edition, term = s.prepared.Act.Header.Edition, 1
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
	next, err := draft.Apply(&entry, s.prepared)
	if err != nil {
		return decision{}, asRefusal(err)
	}
	return decision{next, record.Row{Seq: entry.Seq, Leaf: leaf},
		Ack{ID: entry.Act.ID, Seq: entry.Seq, Recorded: entry.Recorded, Findings: findings}}, nil
}

// asRefusal turns what the record rejects into a refusal.
func asRefusal(err error) error {
	var r *record.Rejected
	if errors.As(err, &r) {
		return &Refused{[]words.Reason{r.Reason}}
	}
	return err
}

func (k *Keeper) give(in []accepted, err error) {
	for _, a := range in {
		a.s.answer <- answer{err: err}
	}
}
