package mithaq

import (
	"fmt"
	"slices"

	"mithaq/canon"
	"mithaq/charter"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/measure"
	"mithaq/member"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"

	"github.com/benbjohnson/immutable"
)

// A Fact is an act as the folds keep it: decoded, stamped, with what was found when
// it was recorded.
type Fact struct {
	words.Stamp
	ID       record.ID
	Attest   record.Attestation
	Body     Body           // nil for a type that this program does not know
	Raw      canon.Raw      // the body as signed, where Body is nil
	Cites    []record.Cite  //
	Findings []words.Reason // of the leaf: what was found then
	Recorded words.Instant
	Edition  record.ID
}

// A State is what a record amounts to. The zero State awaits a genesis.
type State struct {
	chain    record.Chain
	genesis  record.Genesis
	roll     []member.Entry
	editions *immutable.Map[string, *charter.Charter] // by digest
	pact     Log                                      // acts on the pact as a whole
	crises   *immutable.SortedMap[string, Log]        // by the crisis's identifier
	labels   *immutable.SortedMap[string, string]     // label → identifier
}

// A Log is the acts of one matter in the order in which they count, (effect,
// sequence), with their fold.
type Log struct {
	facts *immutable.List[*Fact]
	fold  Matter
}

// Chain returns who may sign and where the log ends.
func (s State) Chain() record.Chain { return s.chain }

// Genesis returns the body of the act that founded the record.
func (s State) Genesis() record.Genesis { return s.genesis }

// Charter returns the edition in force, or nil before the first.
func (s State) Charter() *charter.Charter { return s.edition(s.chain.Edition) }

func (s State) edition(id record.ID) *charter.Charter {
	if s.editions == nil {
		return nil
	}
	c, _ := s.editions.Get(id.String())
	return c
}

// Members returns what all acts so far say about members.
func (s State) Members() member.State { return s.pact.fold.Members }

// A Crisis names one crisis of the record.
type Crisis struct {
	ID    string
	Label string
}

// Crises returns the crises by label.
func (s State) Crises() []Crisis {
	var out []Crisis
	if s.labels == nil {
		return nil
	}
	for it := s.labels.Iterator(); !it.Done(); {
		label, id, _ := it.Next()
		out = append(out, Crisis{id, label})
	}
	return out
}

// Crisis finds a crisis by its label or identifier.
func (s State) Crisis(name string) (Crisis, bool) {
	for _, c := range s.Crises() {
		if c.Label == name || c.ID == name {
			return c, true
		}
	}
	return Crisis{}, false
}

// Facts returns the acts of a crisis, or of the pact for record.OnPact, in the
// order in which they count.
func (s State) Facts(matter string) []*Fact {
	l, ok := s.log(matter)
	if !ok || l.facts == nil {
		return nil
	}
	return words.Slice(l.facts)
}

func (s State) log(matter string) (Log, bool) {
	if matter == record.OnPact {
		return s.pact, true
	}
	if s.crises == nil {
		return Log{}, false
	}
	return s.crises.Get(matter)
}

// A Matter is the fold of one matter's acts: a crisis, or the pact. It is a
// persistent value.
type Matter struct {
	ID        string
	Label     string
	Opened    *words.Told[situation.Open]
	Members   member.State // filled on the pact only
	Sources   *immutable.SortedMap[string, situation.Source]
	Situation situation.State
	Council   council.State
	Force     force.State
	Measures  measure.State
	Notices   *immutable.List[words.Told[duty.Notice]]
	Events    *immutable.List[duty.Event]
}

func newMatter(id string, roll []member.Entry) Matter {
	return Matter{
		ID:        id,
		Members:   member.New(roll),
		Sources:   immutable.NewSortedMap[string, situation.Source](nil),
		Situation: situation.New(),
		Council:   council.New(),
		Force:     force.New(),
		Measures:  measure.New(),
		Notices:   immutable.NewList[words.Told[duty.Notice]](),
		Events:    immutable.NewList[duty.Event](),
	}
}

// apply folds one fact. It never re-decides.
func (m Matter) apply(f *Fact) Matter {
	k, ok := kinds[f.Type]
	if !ok || f.Body == nil {
		return m // a type of a later program: kept, and not understood
	}
	if k.apply != nil {
		k.apply(&m, f)
	}
	if k.events != nil {
		for _, e := range k.events(&m, f) {
			e.Act, e.Window, e.Effect, e.Told = f.Act, f.Window, f.Effect, f.Reported
			m.Events = m.Events.Append(e)
		}
	}
	return m
}

// order compares facts by (effect, sequence).
func order(a, b *Fact) int {
	switch {
	case a.Effect != b.Effect:
		if a.Effect < b.Effect {
			return -1
		}
		return 1
	case a.Seq != b.Seq:
		if a.Seq < b.Seq {
			return -1
		}
		return 1
	}
	return 0
}

// add returns the log with a fact in its place. A fact that counts last, as every
// own act does, is folded on; one that counts earlier refolds the matter.
func (l Log) add(f *Fact, fresh Matter) Log {
	if n := l.facts.Len(); n == 0 || order(l.facts.Get(n-1), f) < 0 {
		return Log{l.facts.Append(f), l.fold.apply(f)}
	}
	facts := words.Slice(l.facts)
	i, _ := slices.BinarySearchFunc(facts, f, order)
	facts = slices.Insert(facts, i, f)
	list := immutable.NewListBuilder[*Fact]()
	fold := fresh
	for _, f := range facts {
		list.Append(f)
		fold = fold.apply(f)
	}
	return Log{list.List(), fold}
}

// Apply returns the state after an entry, or why the entry cannot stand there.
// Prepared is the entry's act as [Prepare] decoded it.
func (s State) Apply(e *record.Entry, p Prepared) (State, error) {
	chain, err := s.chain.Next(e)
	if err != nil {
		return s, err
	}
	first := s.chain.Size == 0
	s.chain = chain
	switch e.Act.Header.Act {
	case record.GenesisType:
		if !first {
			return s, fmt.Errorf("mithaq: a second genesis")
		}
		return s.found(e)
	case record.EditionType:
		var ed record.Edition
		if err := e.Act.Body(&ed); err != nil {
			return s, record.Reject("act.malformed", "detail", err.Error())
		}
		c, err := charter.Read(ed.Compiled)
		if err != nil {
			return s, record.Reject("charter.malformed", "detail", err.Error())
		}
		s.editions = s.editions.Set(record.EditionID(ed.Compiled).String(), c)
	}
	f := newFact(e, p)
	switch body := f.Body.(type) {
	case *situation.Open:
		id := f.Act
		fresh := newMatter(id, s.roll)
		s.crises = s.crises.Set(id, Log{immutable.NewList[*Fact](), fresh}.add(f, fresh))
		s.labels = s.labels.Set(body.Label, id)
		return s, nil
	}
	if e.Act.Header.Matter == record.OnPact {
		s.pact = s.pact.add(f, newMatter(record.OnPact, s.roll))
		return s, nil
	}
	l, ok := s.crises.Get(e.Act.Header.Matter)
	if !ok {
		return s, record.Reject("matter.unknown", "matter", e.Act.Header.Matter)
	}
	s.crises = s.crises.Set(e.Act.Header.Matter, l.add(f, newMatter(e.Act.Header.Matter, s.roll)))
	return s, nil
}

func (s State) found(e *record.Entry) (State, error) {
	var roll []member.Entry
	if err := e.Act.Body(&s.genesis); err != nil {
		return s, record.Reject("act.malformed", "detail", err.Error())
	}
	if err := canon.Unmarshal(s.genesis.Members, &roll); err != nil {
		return s, record.Reject("act.malformed", "detail", "members: "+err.Error())
	}
	s.roll = roll
	s.editions = immutable.NewMap[string, *charter.Charter](nil)
	s.pact = Log{immutable.NewList[*Fact](), newMatter(record.OnPact, roll)}
	s.crises = immutable.NewSortedMap[string, Log](nil)
	s.labels = immutable.NewSortedMap[string, string](nil)
	return s, nil
}

func newFact(e *record.Entry, p Prepared) *Fact {
	h := &e.Act.Header
	f := &Fact{
		Stamp: words.Stamp{
			Act: e.Act.ID.String(), Type: h.Act, Seq: e.Seq,
			Effect: e.Effect(), Known: e.KnownAt(), Reported: h.Attest == record.Transcribed,
			Member: h.Of.Member, Office: h.Of.Office, Person: h.Of.Person,
			Sources: h.Cited("source"),
		},
		ID: e.Act.ID, Attest: h.Attest, Body: p.Body, Cites: h.Cites,
		Findings: e.Findings, Recorded: e.Recorded, Edition: e.Edition,
	}
	if h.Happened != nil {
		f.Window = *h.Happened
	} else {
		f.Window = words.Window{From: e.Received.At, To: e.Received.At}
	}
	if refs := h.Cited("answers"); len(refs) > 0 {
		f.Answers = refs[0]
	}
	if refs := h.Cited("corrects"); len(refs) > 0 {
		f.Corrects = refs[0]
	}
	if p.Body == nil {
		f.Raw = h.Body
	}
	return f
}
