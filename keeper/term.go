package keeper

import (
	"context"
	"errors"
	"fmt"

	"mithaq"
	"mithaq/record"
)

// OpenTerm appends the act that opens another term to a record that ends where the act's
// signers saw it end, and goes on as that term's keeper. The store holds a copy of the
// record, whoever kept it before.
func OpenTerm(ctx context.Context, c Config, envelope []byte) (*Keeper, Ack, error) {
	act, err := record.Open(envelope)
	if err != nil {
		return nil, Ack{}, refuse("act.malformed", "detail", err.Error())
	}
	if act.Header.Act != record.TermType {
		return nil, Ack{}, refuse("act.unknown_type", "type", act.Header.Act)
	}
	k, err := read(ctx, c)
	if err != nil {
		return nil, Ack{}, err
	}
	chain := k.State().Chain()
	if chain.Size == 0 {
		return nil, Ack{}, refuse("record.no_genesis")
	}
	if err := act.CheckAll(chain.Credential); err != nil {
		return nil, Ack{}, refuse("act.bad_signature", "credential", act.Header.By.String())
	}
	// What the new keeper puts his name under he has checked: he was not there.
	src, err := record.StoreSource(ctx, c.Store)
	if err != nil {
		return nil, Ack{}, err
	}
	if _, err := record.Verify(ctx, src, nil); err != nil {
		return nil, Ack{}, err
	}
	s := &submission{prepared: mithaq.Prepare(act), ready: make(chan error, 1), answer: make(chan answer, 1)}
	if s.receipt, err = record.Receive(chain.Pact, act.ID, max(c.Clock(), chain.Recorded), c.Signer); err != nil {
		return nil, Ack{}, err
	}
	s.ready <- nil
	if err := k.write(ctx, []*submission{s}); err != nil {
		return nil, Ack{}, err
	}
	a := <-s.answer
	if a.err != nil {
		return nil, Ack{}, a.err
	}
	if k.State().Chain().Keeper != c.Signer.Credential() {
		return nil, Ack{}, fmt.Errorf("keeper: the act appoints another keeper than the holder of this key")
	}
	owed, err := k.sweep(ctx)
	if err != nil {
		return nil, Ack{}, errors.Join(errors.New("keeper: the term is open, the vault is not in order"), err)
	}
	go k.run()
	for _, erase := range owed {
		k.confirm(erase)
	}
	return k, a.ack, nil
}
