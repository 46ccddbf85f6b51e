package replay

import (
	"context"
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"mithaq"
	"mithaq/canon"
	"mithaq/charter"
	"mithaq/charter/hcl"
	"mithaq/keeper"
	"mithaq/record"
	"mithaq/view"
	"mithaq/words"
)

// A Player carries a case out on an empty record. Its archivist and its keeper have
// keys that exist in memory only, and so has everybody who acts in an exercise: when it is
// done, nobody can add to the record.
type Player struct {
	Charter *charter.Charter
	Texts   []hcl.Text
	Rand    io.Reader            // for keys and nonces
	Clock   func() words.Instant // for receipts; an exercise has the clock of its own acts
}

// A Played step is one that was carried out.
type Played struct {
	Step Step
	Ack  keeper.Ack // of an act
	// Refused is why an act of an exercise was refused, as the case says that it must be.
	Refused []words.Reason
	Missed  []Miss // of an expectation: what is not so
}

// A Miss is an expectation that was not met.
type Miss struct {
	Check
	Got any
}

// Play records the case in the store, step by step, and calls each after every one.
// It ends at the first act that is refused, or when each returns an error.
func (p *Player) Play(ctx context.Context, c *Case, store record.Store, each func(Played) error) (mithaq.State, error) {
	g := &game{Player: p, c: c, clock: p.Clock, refs: map[string]record.ID{}, actors: map[record.Performer]record.KeySigner{}}
	if err := g.begin(ctx, store); err != nil {
		return mithaq.State{}, err
	}
	for _, s := range c.Steps {
		played, err := g.step(ctx, s)
		if err == nil {
			err = each(played)
		}
		if err != nil {
			g.keeper.Close()
			return mithaq.State{}, fmt.Errorf("%s: %w", s.Place, err)
		}
	}
	return g.keeper.State(), g.keeper.Close()
}

type game struct {
	*Player
	c         *Case
	clock     func() words.Instant
	now       words.Instant                         // of an exercise
	actors    map[record.Performer]record.KeySigner // of an exercise
	archivist record.KeySigner
	keeper    *keeper.Keeper
	edition   record.ID
	head      record.Head
	pact      record.ID
	crisis    string
	refs      map[string]record.ID // label → act
}

// begin founds the record and brings the charter into it.
func (g *game) begin(ctx context.Context, store record.Store) error {
	if g.c.Mode == record.Exercise {
		g.now = g.c.begins().Add(-time.Minute)
		g.clock = g.tick
	}
	now := g.clock()
	archivist, archivistCred, err := g.key(record.Credential{Holder: "service", Office: "archivist", From: now})
	if err != nil {
		return err
	}
	keeperKey, keeperCred, err := g.key(record.Credential{Holder: "node", Office: "keeper", From: now})
	if err != nil {
		return err
	}
	actors, err := g.cast(now)
	if err != nil {
		return err
	}
	compiled, err := g.Charter.Compile()
	if err != nil {
		return err
	}
	roll, err := canon.Marshal(g.c.Members)
	if err != nil {
		return err
	}
	g.archivist, g.edition, g.head = archivist, record.EditionID(compiled), record.EmptyHead
	g.keeper, err = keeper.Open(ctx, keeper.Config{Store: store, Signer: keeperKey, Clock: g.clock})
	if err != nil {
		return err
	}
	genesis := record.Genesis{
		Label: g.c.Label, Name: g.c.Title, Mode: g.c.Mode,
		Credentials: append([]record.Credential{archivistCred, keeperCred}, actors...),
		Founders:    []record.ID{archivist.ID}, Keeper: keeperKey.ID, Members: roll,
	}
	ack, err := g.submit(ctx, g.keeper.Found, g.archivist, record.Header{Act: record.GenesisType, Attest: record.Own, Of: ofArchivist}, genesis)
	if err != nil {
		return err
	}
	g.pact = ack.ID
	edition := record.Edition{Name: g.Charter.ID, Compiled: compiled, Texts: []record.CharterText{}}
	for _, t := range g.Texts {
		edition.Texts = append(edition.Texts, record.CharterText{File: t.File, Text: t.Text})
	}
	_, err = g.submit(ctx, g.keeper.Submit, g.archivist, record.Header{Act: record.EditionType, Attest: record.Own, Of: ofArchivist}, edition)
	return err
}

var ofArchivist = record.Performer{Office: "archivist"}

func (g *game) key(c record.Credential) (record.KeySigner, record.Credential, error) {
	public, private, err := ed25519.GenerateKey(g.Rand)
	if err != nil {
		return record.KeySigner{}, c, err
	}
	c.Scheme, c.Key = record.Ed25519, record.Bytes(public)
	id, err := c.ID()
	return record.KeySigner{ID: id, Key: private}, c, err
}

// submit completes a header, signs it and hands it in.
func (g *game) submit(ctx context.Context, to func(context.Context, []byte) (keeper.Ack, error), by record.KeySigner, h record.Header, body any) (keeper.Ack, error) {
	var nonce [16]byte
	if _, err := io.ReadFull(g.Rand, nonce[:]); err != nil {
		return keeper.Ack{}, err
	}
	raw, err := canon.Marshal(body)
	if err != nil {
		return keeper.Ack{}, err
	}
	h.Pact, h.By, h.Edition, h.Nonce, h.Body = g.pact, by.ID, g.edition, hex.EncodeToString(nonce[:]), raw
	h.Seen = record.Seen{Size: g.head.Size, Root: record.ID(g.head.Root)}
	if h.Matter == "" {
		h.Matter = record.OnPact
	}
	act, err := record.Sign(g.c.Mode, h, by)
	if err != nil {
		return keeper.Ack{}, err
	}
	envelope, err := act.Marshal()
	if err != nil {
		return keeper.Ack{}, err
	}
	ack, err := to(ctx, envelope)
	if err == nil {
		g.head = ack.Head
	}
	return ack, err
}

func (g *game) step(ctx context.Context, s Step) (Played, error) {
	if s.Kind == Expect {
		missed, err := g.expect(s.Expect)
		return Played{Step: s, Missed: missed}, err
	}
	a := s.Act
	by := g.archivist
	h := record.Header{
		Act: a.Type, Attest: record.Transcribed, Of: a.Of, Happened: &a.Happened, Known: a.Known,
	}
	if a.At.Known() {
		g.now, by = max(g.now, a.At), g.actors[a.Of]
		h = record.Header{Act: a.Type, Attest: record.Own, Of: a.Of}
	}
	if !a.OnPact {
		h.Matter = g.crisis
	}
	for _, c := range a.Cites {
		ref := c.Ref
		if c.Label != "" {
			id, ok := g.refs[c.Label]
			if !ok {
				return Played{}, fmt.Errorf("cites %s, which is not recorded before it", c.Label)
			}
			ref = id.String()
		}
		h.Cites = append(h.Cites, record.Cite{As: c.As, Ref: ref})
	}
	ack, err := g.submit(ctx, g.keeper.Submit, by, h, a.Body)
	if a.Refused != "" {
		return refused(s, err)
	}
	if err != nil {
		return Played{}, err
	}
	g.refs[s.Label] = ack.ID
	if a.Type == openType {
		g.crisis = ack.ID.String()
	}
	return Played{Step: s, Ack: ack}, nil
}

func (g *game) expect(e *Expectation) ([]Miss, error) {
	known := e.Known
	if !known.Known() {
		known = max(g.clock(), e.At)
	}
	doc, err := Answer(g.keeper.State(), e.Query, g.c.Label, e.At, known)
	if err != nil {
		return nil, err
	}
	return Judge(doc, e.Checks)
}

// Answer returns the answer to a query as a script would read it: decoded JSON.
func Answer(s mithaq.State, query, crisis string, at, known words.Instant) (any, error) {
	var v any
	switch query {
	case "crisis":
		c, ok := view.OfCrisis(s, crisis, at, known)
		if !ok {
			return nil, fmt.Errorf("there is no crisis %q", crisis)
		}
		v = c
	case "members":
		v = view.OfMembers(s, at, known)
	case "holders":
		v = view.OfHolders(s, "", at, known)
	case "due":
		v = view.OfDuties(s, at, known)
	case "pact":
		p, ok := view.OfPact(s, at, known)
		if !ok {
			return nil, fmt.Errorf("there is no charter in force yet")
		}
		v = p
	default:
		return nil, fmt.Errorf("query %q is none of %q", query, Queries)
	}
	b, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	var doc any
	return doc, json.Unmarshal(b, &doc)
}

// Judge returns the checks that an answer does not meet.
func Judge(doc any, checks []Check) ([]Miss, error) {
	var missed []Miss
	for _, c := range checks {
		got, err := Select(doc, c.Path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.Place, err)
		}
		if !Matches(got, c.Want) {
			missed = append(missed, Miss{c, got})
		}
	}
	return missed, nil
}
