package keeper

import (
	"context"
	"errors"

	"mithaq"
	"mithaq/record"
	"mithaq/words"
)

// A Submission is an act on its way to the record, with what travels beside it.
type Submission struct {
	Envelope []byte
	// Receipt is another node's word that it took the act in earlier. Without one the
	// keeper receives the act now.
	Receipt *record.Receipt
	// Openings are of the act's sealed fields. They are kept outside the record, and
	// are durable before the act is.
	Openings []record.Opening
}

// An Ack is the keeper's answer to an act that is on the record.
type Ack struct {
	ID         record.ID
	Seq        int64
	Receipt    record.Receipt
	Recorded   words.Instant
	Findings   []words.Reason
	Head       record.Head
	Checkpoint []byte // signed by the keeper over a head that holds the act
}

// A Refused error says why an act was not recorded.
type Refused struct {
	Reasons []words.Reason
	// Signed is the keeper's word for it, which the author can show. An act whose author
	// the record does not know has none.
	Signed *record.Refusal
}

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
	return &Refused{Reasons: []words.Reason{words.Why(code, args...)}}
}

// ErrNotRecorded means that the store could not take the act, that it is certainly not
// on the record, and that it may be handed in again.
var ErrNotRecorded = errors.New("keeper: the act is not on the record")

type submission struct {
	prepared mithaq.Prepared
	openings []record.Opening
	receipt  record.Receipt
	ready    chan error // the receipt is signed, or could not be
	answer   chan answer
}

type answer struct {
	ack Ack
	err error
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
	return k.enqueue(ctx, act, act.ID, Submission{})
}

// Submit hands in an act alone: see [Keeper.Hand].
func (k *Keeper) Submit(ctx context.Context, envelope []byte) (Ack, error) {
	return k.Hand(ctx, Submission{Envelope: envelope})
}

// Hand takes one act: opens it, checks the signature under the credential that it
// names, gives it a receipt, and waits until it is on the record under a signed
// checkpoint. The error is a *Refused when the act may not enter, ErrNotRecorded when
// the store would not take it now, ErrStopped when nothing can be said.
func (k *Keeper) Hand(ctx context.Context, s Submission) (Ack, error) {
	act, err := record.Open(s.Envelope)
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
	if act.Header.Act == record.TermType {
		err = act.CheckAll(chain.Credential)
	} else {
		err = act.Check(cred)
	}
	if err != nil {
		return Ack{}, refuse("act.bad_signature", "credential", act.Header.By.String())
	}
	if s.Receipt != nil {
		node, ok := chain.Credential(s.Receipt.Node)
		if !ok {
			return Ack{}, refuse("credential.unknown", "credential", s.Receipt.Node.String())
		}
		if err := s.Receipt.Check(chain.Pact, act.ID, node); err != nil {
			return Ack{}, refuse("entry.bad_receipt", "node", s.Receipt.Node.String())
		}
	}
	if len(s.Openings) > 0 {
		if k.vault == nil {
			return Ack{}, refuse("vault.none")
		}
		if err := act.CheckOpenings(s.Openings); err != nil {
			return Ack{}, refuse("act.malformed", "detail", err.Error())
		}
	}
	return k.enqueue(ctx, act, chain.Pact, s)
}

func (k *Keeper) enqueue(ctx context.Context, act record.Act, pact record.ID, in Submission) (Ack, error) {
	s := &submission{prepared: mithaq.Prepare(act), openings: in.Openings, ready: make(chan error, 1), answer: make(chan answer, 1)}
	at, err := k.line(ctx, s)
	if err != nil {
		return Ack{}, err
	}
	// The writer waits for the receipt in the order of the queue; signing it here
	// lets every caller sign on a core of its own.
	func() {
		err := errors.New("the signer failed")
		defer func() { s.ready <- err }() // whatever the signer does: the writer waits
		if in.Receipt != nil {
			s.receipt, err = *in.Receipt, nil
			return
		}
		s.receipt, err = record.Receive(pact, act.ID, at, k.signer)
	}()
	// From here on the act may be recorded, whatever the caller's context says: he
	// who stops waiting must ask the record.
	select {
	case a := <-s.answer:
		return a.ack, k.vouch(s, pact, a.err)
	case <-ctx.Done():
		return Ack{}, ctx.Err()
	case <-k.ended:
		select {
		case a := <-s.answer:
			return a.ack, k.vouch(s, pact, a.err)
		default:
			return Ack{}, ErrStopped
		}
	}
}

// vouch puts the keeper's signature under a refusal, so that who was refused can show
// when and why.
func (k *Keeper) vouch(s *submission, pact record.ID, err error) error {
	var r *Refused
	if !errors.As(err, &r) {
		return err
	}
	signed, serr := record.SignRefusal(pact, s.prepared.Act.ID, s.receipt.At, r.Reasons, k.signer)
	if serr != nil {
		return errors.Join(err, serr)
	}
	r.Signed = &signed
	return err
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
