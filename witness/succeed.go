package witness

import (
	"bytes"
	"errors"
	"fmt"

	"mithaq/record"
)

// A Keeper is who signs the heads of a log in one term.
type Keeper struct {
	Key  record.Bytes `json:"key"`  // public
	From int64        `json:"from"` // the entry that appointed him: heads above this size are his
}

// KeepersOf returns the keepers of a record that the caller has verified.
func KeepersOf(c record.Chain) []Keeper {
	var list []Keeper
	for _, span := range c.Spans() {
		credential, _ := c.Credential(span.Keeper)
		list = append(list, Keeper{credential.Key, span.From})
	}
	return list
}

// KeepersIn returns the keepers of a pact's log up to the one whose appointment a proof
// file proves: the proof is of a record.term act. What a proof cannot show is that a
// founder who signed had been revoked before; a verified record shows that, too.
func KeepersIn(proof []byte, pact record.ID) ([]Keeper, error) {
	p, err := record.ReadProof(proof)
	if err != nil {
		return nil, fmt.Errorf("witness: %w", err)
	}
	report, err := p.Check()
	if err != nil {
		return nil, fmt.Errorf("witness: the proof does not hold: %w", err)
	}
	if report.Pact != pact {
		return nil, fmt.Errorf("witness: the proof is of another pact: %s", report.Pact)
	}
	if report.Entry.Act.Header.Act != record.TermType {
		return nil, fmt.Errorf("witness: the proof is of %s, and has to be of the act that opens a term", report.Entry.Act.Header.Act)
	}
	var list []Keeper
	bound := map[record.ID]record.Credential{}
	bind := func(c record.Credential) {
		if id, err := c.ID(); err == nil {
			bound[id] = c
		}
	}
	// All of it has been checked: the entries bind credentials before they are used.
	for _, pe := range p.Entries {
		e, err := record.DecodeLeaf(pe.Leaf)
		if err != nil {
			return nil, fmt.Errorf("witness: %w", err)
		}
		var keeper record.ID
		switch e.Act.Header.Act {
		case record.GenesisType:
			var g record.Genesis
			err = e.Act.Body(&g)
			for _, c := range g.Credentials {
				bind(c)
			}
			keeper = g.Keeper
		case record.CredentialType:
			var c record.Credential
			err = e.Act.Body(&c)
			bind(c)
		case record.TermType:
			var t record.Term
			err = e.Act.Body(&t)
			if t.Credential != nil {
				bind(*t.Credential)
			}
			keeper = t.Keeper
		}
		if err != nil {
			return nil, fmt.Errorf("witness: %w", err)
		}
		if c, ok := bound[keeper]; ok {
			list = append(list, Keeper{c.Key, pe.Seq})
		}
	}
	return list, nil
}

// ErrBeyond means that the witness has cosigned heads that a new term leaves out. It
// never goes back: whoever took over there needs another witness, or this one with a
// new key, which has promised nothing yet.
var ErrBeyond = errors.New("witness: cosigned beyond the head at which the new term opens")

// Succeed makes the witness know the keepers of later terms, as a proof file shows them:
// see [KeepersIn]. They must follow the keeper that it knows. From then on it cosigns for
// the last of them, and for nobody before.
func (w *Witness) Succeed(pact record.ID, proof []byte) error {
	g := w.logs[pact]
	if g == nil {
		return ErrUnknown
	}
	keepers, err := KeepersIn(proof, pact)
	if err != nil {
		return err
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	return w.succeed(g, keepers)
}

// succeed extends what is known by who was told. The caller holds the log's lock, or is
// alone.
func (w *Witness) succeed(g *log, told []Keeper) error {
	now := g.today()
	at := -1
	for i, k := range told {
		if bytes.Equal(k.Key, now.Key) {
			at = i // the last one: a keeper may come back
		}
	}
	if at < 0 {
		// Told of somebody whom it knows from before: it knows better.
		for _, k := range g.known.Keepers {
			if bytes.Equal(k.Key, told[len(told)-1].Key) {
				return nil
			}
		}
		return errors.New("witness: those told do not follow the keeper whom this folder knows: bring the record, or a proof, that shows the handover or takeover")
	}
	later := told[at+1:]
	if len(later) == 0 {
		return nil
	}
	for i, k := range later {
		if k.From <= now.From || i > 0 && k.From <= later[i-1].From {
			return errors.New("witness: the terms told are not in order")
		}
	}
	// A head is the old keeper's up to the size at which the new one was appointed. One
	// above it has no place in the new history.
	if g.head.Size > later[0].From {
		return fmt.Errorf("%w: %d entries, and it opens after %d", ErrBeyond, g.head.Size, later[0].From)
	}
	next := g.known
	next.Keepers = append(next.Keepers[:len(next.Keepers):len(next.Keepers)], later...)
	return w.remember(g, next)
}

// today is the keeper whose heads are cosigned.
func (g *log) today() Keeper { return g.known.Keepers[len(g.known.Keepers)-1] }

// keeper is his credential, as much of it as a checkpoint needs.
func (g *log) keeper() record.Credential {
	return record.Credential{Scheme: record.Ed25519, Key: g.today().Key}
}

// keeperAt is the credential of who signed the head of a size.
func (g *log) keeperAt(size int64) record.Credential {
	k := g.known.Keepers[0]
	for _, later := range g.known.Keepers[1:] {
		if later.From < size {
			k = later
		}
	}
	return record.Credential{Scheme: record.Ed25519, Key: k.Key}
}

// size is what the checkpoint claims; it is checked when it is opened.
func (m memory) size() int64 {
	_, head, err := record.ReadCheckpoint([]byte(m.Checkpoint))
	if err != nil {
		return 0
	}
	return head.Size
}
