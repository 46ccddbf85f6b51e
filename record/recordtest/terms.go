package recordtest

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"slices"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/words"
)

// Introduce makes somebody known who is not on the roll of the genesis: a keeper to
// come, a new key of somebody. No record binds the credential until an act does.
func (p *Pact) Introduce(name string, c record.Credential) {
	if _, ok := p.creds[name]; !ok {
		p.others = append(p.others, name)
	}
	p.creds[name] = p.complete(name, c)
}

// Renew returns the act by which somebody binds a new key of his own, under a new name:
// it sits in whatever seat the old one sits in.
func (p *Pact) Renew(old, name string, options ...func(*record.Header)) record.Act {
	c := p.Credential(old)
	c.From = p.now
	p.Introduce(name, c)
	return p.Act(record.CredentialType, p.Credential(name), append([]func(*record.Header){p.By(old)}, options...)...)
}

// Handover returns the act by which the keeper appoints the next one.
func (p *Pact) Handover(to string, options ...func(*record.Term)) record.Act {
	t := p.next(record.Handover, to)
	t.Signers = []record.ID{p.Key(p.keeper).ID}
	return p.TermAct(t, []string{p.keeper}, options...)
}

// Takeover returns the act by which founders appoint another keeper, on a head that the
// keeper signed and the node cosigned.
func (p *Pact) Takeover(to string, by []string, options ...func(*record.Term)) record.Act {
	t := p.next(record.Takeover, to)
	for _, name := range by {
		t.Signers = append(t.Signers, p.Key(name).ID)
	}
	t.Checkpoint = string(p.Cosigned(p.Head(), "node"))
	t.Reason = &words.Text{Authentic: "en", Texts: map[string]string{"en": "The keeper cannot be reached."}}
	return p.TermAct(t, by, options...)
}

// next is a term under somebody, who is introduced as a service where he is not known.
func (p *Pact) next(ground, to string) record.Term {
	if _, ok := p.creds[to]; !ok {
		p.Introduce(to, record.Credential{Holder: "service", Office: "keeper"})
	}
	t := record.Term{Term: p.term + 1, Keeper: p.Key(to).ID, Ground: ground}
	if !p.bound[to] && !slices.Contains(p.roll, to) {
		c := p.Credential(to)
		t.Credential = &c
	}
	return t
}

// TermAct returns an act that opens a term as it is given, signed by the names.
func (p *Pact) TermAct(t record.Term, by []string, options ...func(*record.Term)) record.Act {
	for _, o := range options {
		o(&t)
	}
	h := p.header(record.TermType, t)
	h.Pact = p.ID()
	h.Seen = record.Seen{Size: p.Head().Size, Root: record.ID(p.Head().Root)}
	h.Nonce = nonce(fmt.Sprintf("act %d", p.acts))
	p.acts++
	p.By(by[0])(&h)
	var signers []record.Signer
	for _, name := range by {
		signers = append(signers, p.Key(name))
	}
	return must(record.Sign(p.Mode, h, signers...))
}

// follow remembers what an act that is being entered changes: who is bound, who keeps.
func (p *Pact) follow(act record.Act) {
	bind := func(c record.Credential) {
		for _, name := range p.others {
			p.bound[name] = p.bound[name] || p.Key(name).ID == must(c.ID())
		}
	}
	switch act.Header.Act {
	case record.CredentialType:
		var c record.Credential
		if act.Body(&c) == nil {
			bind(c)
		}
	case record.TermType:
		var t record.Term
		if act.Body(&t) != nil {
			return
		}
		if t.Credential != nil {
			bind(*t.Credential)
		}
		p.term = t.Term
		for _, name := range p.names() {
			if p.Key(name).ID == t.Keeper {
				p.keeper = name
			}
		}
	}
}

// Cosigned returns the keeper's checkpoint of a head, cosigned now by witnesses.
func (p *Pact) Cosigned(head record.Head, by ...string) []byte {
	checkpoint := p.Checkpoint(head)
	for _, name := range by {
		checkpoint = must(record.AddCosignature(checkpoint, must(record.Cosign(checkpoint, p.now.Time().Unix(), p.Key(name)))))
	}
	return checkpoint
}

// Voided returns entries as an act lists them that says they are void.
func Voided(log ...record.Entry) []record.VoidedLeaf {
	var list []record.VoidedLeaf
	for i := range log {
		list = append(list, record.VoidedLeaf{Seq: log[i].Seq, Act: log[i].Act.ID, Leaf: record.ID(log[i].Hash)})
	}
	return list
}

// A Sample is a record of version 2 with something of everything, small enough to be
// read by people.
type Sample struct {
	*Pact                   // at its end
	Log      []record.Entry //
	Heads    []record.Head  // after each entry
	Takeover int64          // the entry that opens term 2
	Handover int64          // the entry that opens term 3
	Void     []record.Entry // what the first keeper had recorded beyond the takeover
	Lost     []byte         // the checkpoint that it signed of that
	Secret   record.Opening // of the sealed field that is withheld
	// Checkpoint is the last keeper's, with two cosignatures.
	Checkpoint []byte
	Export     []byte
}

// NewSample returns the sample record. A founder and the witness renew their keys; the
// founders take the record over from a keeper that has gone on without them; what was
// lost by that is listed, and recorded again on its old receipt; a sealed field is
// withheld and erased; the second keeper hands over to a third.
func NewSample(mode record.Mode) Sample {
	p := New(mode)
	s := Sample{Pact: p, Log: p.Open()}
	add := func(a record.Act, options ...func(*record.Leaf)) {
		s.Log = append(s.Log, p.Entry(a, options...))
	}
	note := func(text string, options ...func(*record.Header)) record.Act {
		return p.Act(NoteType, Note{text}, options...)
	}
	s.Secret = SealOpening("/body/grounds", canon.Raw(`"because"`))
	add(note("the river rises", p.By("president")))
	add(note("sealed", p.By("president2"), Seal("/body/grounds", s.Secret.Value, "council")))
	add(p.Renew("archivist", "archivist2"))
	add(p.Act(record.RevokeFromType, record.RevokeFrom{Credential: p.Key("archivist").ID, From: p.now.Add(-30e9), Reason: "stolen"}, p.By("secretary")))
	add(p.Renew("node", "node2"))

	// The first keeper goes on; nobody else sees what it records.
	q := p.Fork()
	lost := q.Act(NoteType, Note{"the dam holds"}, q.By("president"))
	s.Void = []record.Entry{q.Entry(lost), q.Entry(q.Act(NoteType, Note{"nobody saw this"}, q.By("minister")))}
	s.Lost = q.Checkpoint(q.Head())
	p.acts = q.acts // no nonce twice

	p.Pass(10 * 60e9)
	s.Takeover = p.Head().Size
	add(p.Takeover("keeper2", []string{"secretary", "archivist2"}, func(t *record.Term) {
		t.Checkpoint = string(p.Cosigned(p.Head(), "node2"))
	}))
	add(p.Act(record.VoidType, record.Void{Term: 1, Entries: Voided(s.Void...)}, p.By("keeper2")))
	add(lost, func(l *record.Leaf) { l.Received = s.Void[0].Received })
	withhold := p.Act(record.EraseType, record.Erase{
		Commits: []record.ID{must(s.Secret.Commit())},
		Ground:  words.Text{Authentic: "en", Texts: map[string]string{"ar": "طلب صاحب الشأن", "en": "at the request of the person concerned"}},
	}, p.By("secretary"))
	add(withhold)
	add(p.Act(record.ErasedType, record.Erased{Erase: withhold.ID}, p.By("node2")))
	s.Handover = p.Head().Size
	add(p.Handover("keeper3"))
	add(note("the river falls", p.By("president")))

	_, s.Heads = Rows(s.Log)
	s.Checkpoint = p.Cosigned(p.Head(), "node", "node2")
	s.Export = File(2, s.Log, s.Checkpoint)
	return s
}

// File returns entries and a checkpoint as an exported record of a version.
func File(version int, log []record.Entry, checkpoint []byte) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "mithaq record %d\n", version)
	for i := range log {
		leaf := must(log[i].Marshal())
		hash := record.LeafHash(leaf)
		fmt.Fprintf(&b, "%s %s\n", hex.EncodeToString(hash[:]), leaf)
	}
	fmt.Fprintf(&b, "\n%s", checkpoint)
	return b.Bytes()
}
