package record

import (
	"fmt"
	"slices"

	"mithaq/canon"
)

// A Draft is an act on its way from hand to hand, before all who must sign have
// signed: a genesis among its founders, a takeover among those who call for it. It
// is an envelope like an act's, with the signatures that there are, in the order in
// which they will stand. It is a value: Sign and Join return another.
//
// Nothing in a draft can be changed by who passes it on, for every signature is over
// all of the header.
type Draft struct {
	act     Act  // without its signatures
	signers []ID // who must sign, in order
	sigs    []Signature
}

// NewDraft makes a draft of a header, which nobody has signed yet.
func NewDraft(mode Mode, h Header) (Draft, error) {
	payload, err := canon.Marshal(h)
	if err != nil {
		return Draft{}, fmt.Errorf("record: draft: %w", err)
	}
	return openDraft(Envelope{Payload: payload, PayloadType: mode.payloadType()})
}

// ReadDraft reads the bytes of a draft. It checks everything that [Open] checks but
// how many have signed; whether the signatures fit is a question to [Draft.Check].
func ReadDraft(b []byte) (Draft, error) {
	if len(b) > MaxEnvelope {
		return Draft{}, fmt.Errorf("draft of %d bytes is larger than %d", len(b), MaxEnvelope)
	}
	var env Envelope
	if err := canon.Unmarshal(b, &env); err != nil {
		return Draft{}, fmt.Errorf("draft: %w", err)
	}
	return openDraft(env)
}

func openDraft(env Envelope) (Draft, error) {
	sigs := env.Signatures
	env.Signatures = nil
	act, err := openPayload(env)
	if err != nil {
		return Draft{}, err
	}
	d := Draft{act: act}
	if d.signers, err = act.signers(); err != nil {
		return Draft{}, err
	}
	next := 0
	for _, s := range sigs {
		at := slices.Index(d.signers, s.KeyID)
		if at < next { // a stranger's, one twice, or one out of order: a draft has one spelling
			return Draft{}, fmt.Errorf("draft: the signature of %s is not asked for in its place", s.KeyID.Short())
		}
		next = at + 1
	}
	d.sigs = sigs
	return d, nil
}

// signers returns whose signatures the act carries, in order, as its own bytes say.
func (a Act) signers() ([]ID, error) {
	list := []ID{a.Header.By}
	switch a.Header.Act {
	case GenesisType:
		var g Genesis
		if err := a.Body(&g); err != nil {
			return nil, err
		}
		list = g.Founders
	case TermType:
		var t Term
		if err := a.Body(&t); err != nil {
			return nil, err
		}
		list = t.Signers
	}
	if len(list) == 0 || list[0] != a.Header.By {
		return nil, fmt.Errorf("by: the first who signs is the one whom the act names")
	}
	if len(list) > MaxFounders {
		return nil, fmt.Errorf("%d signers, at most %d", len(list), MaxFounders)
	}
	for i, id := range list {
		if slices.Contains(list[:i], id) {
			return nil, fmt.Errorf("credential %s is to sign twice", id.Short())
		}
	}
	return list, nil
}

// ID returns the identifier of the act that the draft will be: it does not depend on
// who has signed.
func (d Draft) ID() ID { return d.act.ID }

// Header returns what is being signed.
func (d Draft) Header() Header { return d.act.Header }

// Mode returns whether the act will be one of a live record or of an exercise.
func (d Draft) Mode() Mode { return d.act.Mode }

// Body decodes what the act will say.
func (d Draft) Body(v any) error { return d.act.Body(v) }

// Marshal returns the draft's one spelling.
func (d Draft) Marshal() ([]byte, error) {
	env := d.act.Envelope
	env.Signatures = append([]Signature{}, d.sigs...) // an empty list, where nobody has signed
	return canon.Marshal(env)
}

// Signers returns who must sign, in order: the founders of a genesis, the signers
// whom a term act names, or the author.
func (d Draft) Signers() []ID { return slices.Clone(d.signers) }

// Missing returns who has not signed yet.
func (d Draft) Missing() []ID {
	return slices.DeleteFunc(d.Signers(), func(id ID) bool { return d.signed(id) != nil })
}

func (d Draft) signed(id ID) *Signature {
	for i := range d.sigs {
		if d.sigs[i].KeyID == id {
			return &d.sigs[i]
		}
	}
	return nil
}

// Sign adds a signature. It refuses who is not asked to sign, and who has signed.
func (d Draft) Sign(s Signer) (Draft, error) {
	id := s.Credential()
	if !slices.Contains(d.signers, id) {
		return Draft{}, fmt.Errorf("record: draft: credential %s is not asked to sign", id.Short())
	}
	if d.signed(id) != nil {
		return Draft{}, fmt.Errorf("record: draft: credential %s has signed already", id.Short())
	}
	sig, err := s.Sign(d.act.message())
	if err != nil {
		return Draft{}, fmt.Errorf("record: draft: sign: %w", err)
	}
	return d.with(Signature{id, sig}), nil
}

// with returns the draft with one signature more, in its place.
func (d Draft) with(s Signature) Draft {
	sigs := append(slices.Clone(d.sigs), s)
	slices.SortFunc(sigs, func(a, b Signature) int {
		return slices.Index(d.signers, a.KeyID) - slices.Index(d.signers, b.KeyID)
	})
	d.sigs = sigs
	return d
}

// Join unites the signatures of two copies of one draft. Two different signatures of
// one credential are an error, and not a matter of taste: one of them is not its own.
func (d Draft) Join(o Draft) (Draft, error) {
	if d.act.ID != o.act.ID {
		return Draft{}, fmt.Errorf("record: draft: %s and %s are two different acts", d.act.ID.Short(), o.act.ID.Short())
	}
	for _, s := range o.sigs {
		have := d.signed(s.KeyID)
		if have == nil {
			d = d.with(s)
			continue
		}
		if !slices.Equal(have.Sig, s.Sig) {
			return Draft{}, fmt.Errorf("record: draft: credential %s has signed in two ways", s.KeyID.Short())
		}
	}
	return d, nil
}

// Check reports whether every signature that there is fits. The credentials of a
// genesis stand in its own body; those of other acts are looked up.
func (d Draft) Check(lookup func(ID) (Credential, bool)) error {
	if d.act.Header.Act == GenesisType {
		var err error
		if lookup, err = d.act.ownCredentials(); err != nil {
			return err
		}
	}
	a := d.act
	a.Envelope.Signatures = d.sigs
	return a.checkSignatures(lookup)
}

// Act returns the act, when nobody is missing. Whether the signatures fit is a
// question to Check.
func (d Draft) Act() (Act, error) {
	if missing := d.Missing(); len(missing) > 0 {
		return Act{}, fmt.Errorf("record: draft: %d of %d have not signed, the first of them %s",
			len(missing), len(d.signers), missing[0].Short())
	}
	env := d.act.Envelope
	env.Signatures = slices.Clone(d.sigs)
	return openEnvelope(env)
}

// openPayload checks what an envelope carries, all but its signatures.
func openPayload(env Envelope) (Act, error) {
	a := Act{Envelope: env}
	if len(env.Payload) > MaxPayload {
		return Act{}, fmt.Errorf("payload of %d bytes is larger than %d", len(env.Payload), MaxPayload)
	}
	switch env.PayloadType {
	case livePayload:
		a.Mode = Live
	case exercisePayload:
		a.Mode = Exercise
	default:
		return Act{}, fmt.Errorf("payloadType %.80q is unknown", env.PayloadType)
	}
	if err := canon.Unmarshal(env.Payload, &a.Header); err != nil {
		return Act{}, fmt.Errorf("payload: %w", err)
	}
	if err := a.Header.check(); err != nil {
		return Act{}, err
	}
	a.ID = preAuthID(env.PayloadType, env.Payload)
	return a, nil
}
