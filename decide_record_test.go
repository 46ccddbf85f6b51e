package mithaq_test

import (
	"testing"

	"mithaq"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/words"
)

// TestOwnOfTheRecord: the founders' right to appoint a keeper, and everybody's to renew the
// key in his seat, come from the genesis. No charter has to grant them, and none can
// withhold them; all else in the family needs an office that may.
func TestOwnOfTheRecord(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	p.Founders, p.Quorum = []string{"KZ", "KG", "RU"}, 2
	k := p.Open(t, memory.New())
	state := k.State()
	decide := func(a record.Act) []words.Reason {
		t.Helper()
		return state.Decide(mithaq.Prepare(a), p.Now()).Refused
	}
	here := func(h *record.Header) {
		head := state.Chain().Tree().Head()
		h.Seen = record.Seen{Size: head.Size, Root: record.ID(head.Root)}
	}
	appointed := p.Bind(t, "keeper2", record.Credential{Holder: "service", Office: "keeper"})
	term := record.Term{Term: 2, Keeper: p.Key("keeper2").ID, Credential: &appointed, Ground: record.Takeover}
	by := func(names ...string) record.Act {
		t.Helper()
		body := term
		for _, name := range names {
			body.Signers = append(body.Signers, p.Key(name).ID)
		}
		return p.Signed(t, names, record.TermType, body, here)
	}
	want(t, "a takeover by two founders", decide(by("KZ", "RU")))
	want(t, "by presidents who claim to be others", decide(p.Signed(t, []string{"KZ"}, record.TermType, term, here,
		func(h *record.Header) { h.Of.Member = "KG" })), "performer.not_the_signer  ")
	if _, err := state.Apply(entryOf(t, p, state, by("KZ", "RU"), 2, "keeper2"), mithaq.Prepared{}); err != nil {
		t.Errorf("the takeover was not applied: %v", err)
	}
	if _, err := state.Apply(entryOf(t, p, state, by("KZ"), 2, "keeper2"), mithaq.Prepared{}); err == nil {
		t.Error("one founder took the record over")
	}

	own := p.Bind(t, "RU2", record.Credential{Holder: "person", Office: "president", Member: "RU", Person: "p_RU"})
	want(t, "a founder's own key", decide(p.Act(t, "RU", record.CredentialType, own)))
	want(t, "another's key", decide(p.Act(t, "KZ", record.CredentialType, own)), "office.may_not treaty.art3 office.president")
	own.Office = "chairman"
	want(t, "a key in another office", decide(p.Act(t, "RU", record.CredentialType, own)), "office.may_not treaty.art3 office.president")
	own.Office, own.Member, own.Person = "president", "AM", "p_AM"
	want(t, "the own key of one who has no seat", decide(p.Act(t, "AM", record.CredentialType, own)), "office.may_not treaty.art3 office.president")
	want(t, "an erasure by a president", decide(p.Act(t, "RU", record.EraseType, record.Erase{})), "office.may_not treaty.art3 office.president")
	want(t, "an erasure by the archivist", decide(p.Act(t, "archivist", record.EraseType, record.Erase{})))
}

// entryOf logs an act at the end of a state's record.
func entryOf(t *testing.T, p *mithaqtest.Pact, s mithaq.State, a record.Act, term int64, node string) *record.Entry {
	t.Helper()
	at := p.Now()
	receipt, err := record.Receive(p.ID, a.ID, at, p.Key(node))
	if err != nil {
		t.Fatal(err)
	}
	e, _, err := record.NewEntry(record.Leaf{Seq: s.Chain().Size, Term: term, Received: receipt, Recorded: at, Engine: 1,
		Edition: s.Chain().Edition, Findings: []words.Reason{}, Envelope: a.Envelope}, a)
	if err != nil {
		t.Fatal(err)
	}
	return &e
}
