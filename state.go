package mithaq

import (
	"cmp"
	"fmt"
	"iter"

	"mithaq/agreement"
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
	Received words.Instant
	By       record.ID // the credential that signed
	// Distrusted says that an act has since withdrawn the trust in what this key signed
	// at that time: the fact stays, as reported.
	Distrusted bool
	// Confirmed is the act by which the performer confirmed what a registrar received, and
	// ConfirmedKnown when that was known; empty and 0 where nobody has.
	Confirmed      string
	ConfirmedKnown words.Instant
}

// Binds reports whether the act binds: its performer signed it, with a key that is
// trusted for that instant, or a registrar received it and its performer has confirmed it.
func (f *Fact) Binds() bool { return !f.Reported }

// Signed returns the body as it was signed, in canonical JSON.
func (f *Fact) Signed() canon.Raw {
	if f.Body == nil {
		return f.Raw
	}
	b, err := canon.Marshal(f.Body)
	if err != nil {
		panic("mithaq: a body that was decoded cannot be encoded: " + err.Error())
	}
	return b
}

// ByRegistrar reports whether a registrar signed it, as received from its performer.
func (f *Fact) ByRegistrar() bool { return f.Attest == record.Received }

// A State is what a record amounts to. The zero State awaits a genesis.
type State struct {
	chain    record.Chain
	genesis  record.Genesis
	roll     []member.Entry
	editions words.Map[*charter.Charter] // by digest
	pact     Log                         // acts on the pact as a whole
	crises   words.Map[Log]              // by the crisis's identifier
	labels   words.Map[string]           // label → identifier
	sparing  bool                        // a new crisis stays cold
	warmth   int                         // facts of crises in memory

	// What is known beside the record: how many entries the newest cosigned head has, and
	// how many witnesses have cosigned it.
	witnessed, by int64
}

// Chain returns who may sign and where the log ends.
func (s State) Chain() record.Chain { return s.chain }

// WitnessedTo returns the state with the knowledge that so many witnesses have cosigned
// a head of that size. It stands in no entry, and nothing is decided by it: readers see
// which acts are witnessed, and the charter may make a lack of it a finding.
func (s State) WitnessedTo(size, by int64) State {
	s.witnessed, s.by = size, by
	return s
}

// Witnessed returns the size of the newest head that witnesses have cosigned, and how
// many have.
func (s State) Witnessed() (size, by int64) { return s.witnessed, s.by }

// Genesis returns the body of the act that founded the record.
func (s State) Genesis() record.Genesis { return s.genesis }

// Charter returns the edition in force, or nil before the first.
func (s State) Charter() *charter.Charter { return s.edition(s.chain.Edition) }

// Editions yields all editions of the record by their digest.
func (s State) Editions() iter.Seq2[string, *charter.Charter] { return s.editions.All() }

func (s State) edition(id record.ID) *charter.Charter {
	c, _ := s.editions.Get(id.String())
	return c
}

// Members returns what all acts so far say about members.
func (s State) Members() member.State { return s.pact.all.Members }

// A Crisis names one crisis of the record.
type Crisis struct {
	ID    string
	Label string
}

// Crises returns the crises by label.
func (s State) Crises() []Crisis {
	var out []Crisis
	for label, id := range s.labels.All() {
		out = append(out, Crisis{id, label})
	}
	return out
}

// Crisis finds a crisis by its label or identifier.
func (s State) Crisis(name string) (Crisis, bool) {
	if id, ok := s.labels.Get(name); ok {
		return Crisis{id, name}, true
	}
	if l, ok := s.crises.Get(name); ok && l.all.Opened != nil {
		return Crisis{name, l.all.Opened.Body.Label}, true
	}
	return Crisis{}, false
}

// Facts returns the acts of a crisis, or of the pact for record.OnPact, in the
// order in which they count. A cold crisis shows the act that opened it.
func (s State) Facts(matter string) iter.Seq2[int, *Fact] {
	l, _ := s.log(matter)
	return l.facts.Each(0)
}

func (s State) log(matter string) (Log, bool) {
	if matter == record.OnPact {
		return s.pact, true
	}
	return s.crises.Get(matter)
}

// A Matter is the fold of one matter's acts: a crisis, or the pact. It is a
// persistent value.
type Matter struct {
	ID          string
	Label       string
	Opened      *words.Told[situation.Open]
	Closed      *words.Told[situation.Close] // the act that closed it and was not undone by a later one; see ClosedBy
	Members     member.State                 // filled on the pact only
	Sources     words.Map[situation.Source]
	Confirmed   words.Map[string] // of what was received: the act that confirmed it first, and binds
	Situation   situation.State
	Council     council.State
	Agreements  agreement.State
	Force       force.State
	Measures    measure.State
	Notices     words.List[words.Told[duty.Notice]]
	Allegations words.List[words.Told[duty.Allegation]]
	Answers     words.List[words.Told[duty.Answer]]
	Waivers     words.List[words.Told[duty.Waive]]
	Events      words.List[duty.Event]
}

func newMatter(id string, roll []member.Entry) Matter {
	return Matter{ID: id, Members: member.New(roll)}
}

func newLog(id string, roll []member.Entry) Log {
	m := newMatter(id, roll)
	return Log{folds: folds{all: m, binding: m}}
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
	if k.events != nil || f.ByRegistrar() {
		es := receipt(f)
		if k.events != nil {
			es = append(es, k.events(&m, f)...)
		}
		for _, e := range es {
			e.Act, e.Window, e.Effect, e.Told = f.Act, f.Window, f.Effect, f.Reported
			if f.Reported || !k.performative {
				e.By = &f.Stamp
			}
			m.Events = m.Events.Append(e)
		}
	}
	return m
}

// Apply returns the state after an entry, or why the entry cannot stand there.
// Prepared is the entry's act as [Prepare] decoded it.
func (s State) Apply(e *record.Entry, p Prepared) (State, error) { return s.Enter(e, p, Verdict{}) }

// Enter is Apply for who has just asked Decide about the act in this state: what Decide
// has folded is not folded again. With any other verdict it is Apply.
func (s State) Enter(e *record.Entry, p Prepared, v Verdict) (State, error) {
	at := v.found
	if at != nil && (at.act != e.Act.ID || at.received != e.Received.At || at.head != s.chain.Head()) {
		at = nil
	}
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
		if s, err = s.enact(e); err != nil {
			return s, err
		}
	case record.RevokeFromType:
		var r record.RevokeFrom
		if err := e.Act.Body(&r); err != nil {
			return s, record.Reject("act.malformed", "detail", err.Error())
		}
		if r.From.Known() {
			s = s.distrust(r.Credential, r.From)
		}
	}
	if l, ok := s.crises.Get(e.Act.Header.Matter); ok && l.cold {
		l.places = l.places.add(e.Seq)
		s.crises = s.crises.Set(e.Act.Header.Matter, l)
		return s, nil
	}
	f := s.fact(e, p)
	switch body := f.Body.(type) {
	case *situation.Open:
		id := f.Act
		l := newLog(id, s.roll).append(&f)
		l.places, l.cold = l.places.add(e.Seq), s.sparing
		s.crises = s.crises.Set(id, l)
		s.labels = s.labels.Set(body.Label, id)
		s.warmth++
		return s, nil
	}
	if e.Act.Header.Matter == record.OnPact {
		places := s.pact.places.add(e.Seq)
		s.pact = s.settled(s.pact.add(&f, at), &f)
		s.pact.places = places
		return s, nil
	}
	l, ok := s.crises.Get(e.Act.Header.Matter)
	if !ok {
		return s, record.Reject("matter.unknown", "matter", e.Act.Header.Matter)
	}
	places := l.places.add(e.Seq)
	l = s.settled(l.add(&f, at), &f)
	l.places = places
	s.crises = s.crises.Set(e.Act.Header.Matter, l)
	s.warmth++
	return s, nil
}

// enact reads an edition of the charter.
func (s State) enact(e *record.Entry) (State, error) {
	var ed record.Edition
	if err := e.Act.Body(&ed); err != nil {
		return s, record.Reject("act.malformed", "detail", err.Error())
	}
	c, err := charter.Read(ed.Compiled)
	if err != nil {
		return s, record.Reject("charter.malformed", "detail", err.Error())
	}
	s.editions = s.editions.Set(record.EditionID(ed.Compiled).String(), c)
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
	ids := make([]string, len(roll))
	for i, m := range roll {
		ids[i] = m.ID
		if err := cmp.Or(words.Label("members/id", m.ID), m.Name.Check()); err != nil {
			return s, record.Reject("act.malformed", "detail", err.Error())
		}
	}
	if err := words.Unique("members", ids); err != nil {
		return s, record.Reject("act.malformed", "detail", err.Error())
	}
	s.roll = roll
	s.pact = newLog(record.OnPact, roll)
	return s, nil
}

// fact returns what the folds keep of an entry.
func (s State) fact(e *record.Entry, p Prepared) Fact {
	f := newFact(e, p)
	if s.chain.Distrusted(f.By, f.Received) {
		f.Distrusted, f.Reported = true, true
	}
	return f
}

func newFact(e *record.Entry, p Prepared) Fact {
	h := &e.Act.Header
	f := Fact{
		Stamp: words.Stamp{
			Act: e.Act.ID.String(), Type: h.Act, Seq: e.Seq,
			Effect: e.Effect(), Known: e.KnownAt(), Reported: h.Attest != record.Own, Edition: e.Edition.String(),
			Member: h.Of.Member, Office: h.Of.Office, Person: h.Of.Person,
			Sources: h.Cited("source"),
		},
		ID: e.Act.ID, Attest: h.Attest, Body: p.Body, Cites: h.Cites,
		Findings: e.Findings, Recorded: e.Recorded, Received: e.Received.At, By: h.By,
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
	if b, ok := p.Body.(interface{ Spoke() words.Speaker }); ok && f.Member == "" && f.Office == "" {
		f.Spoken = b.Spoke().Member
	}
	if p.Body == nil {
		f.Raw = h.Body
	}
	return f
}
