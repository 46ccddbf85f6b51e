package verifier_test

import (
	"testing"
	"time"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"
)

// rulesOfVersion2 are records with terms, revocations from an instant, lists of what is void, and erasures.
func rulesOfVersion2(t *testing.T) (files []file) {
	type pact = *recordtest.Pact
	both := []string{"archivist", "secretary"}
	term := func(o ...func(*record.Term)) func(pact) record.Act {
		return func(p pact) record.Act { return p.Takeover("keeper2", both, o...) }
	}
	hand := func(o ...func(*record.Term)) func(pact) record.Act {
		return func(p pact) record.Act { return p.Handover("keeper2", o...) }
	}
	by := func(actType string, body any, name string) func(pact) record.Act {
		return func(p pact) record.Act { return p.Act(actType, body, p.By(name)) }
	}
	note := func(name string) func(pact) record.Act {
		return by(recordtest.NoteType, recordtest.Note{Text: "x"}, name)
	}
	sealed := func(p pact) record.Act {
		return p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, recordtest.Seal("/body/grounds", canon.Raw(`"because"`), "council"))
	}
	commit := must(recordtest.SealOpening("/body/grounds", canon.Raw(`"because"`)).Commit())
	ground := words.Text{Authentic: "en", Texts: map[string]string{"en": "on request"}}
	renew := func(old, name string) func(pact) record.Act {
		return func(p pact) record.Act { return p.Renew(old, name) }
	}
	revoke := func(name string, from time.Duration) func(pact) record.Act {
		return func(p pact) record.Act {
			return p.Act(record.RevokeFromType, record.RevokeFrom{Credential: p.Key(name).ID, From: p.Now().Add(from)}, p.By("secretary"))
		}
	}
	text := func(f func(p pact) string) func(pact) record.Act {
		return func(p pact) record.Act {
			return p.Takeover("keeper2", both, func(t *record.Term) { t.Checkpoint = f(p) })
		}
	}
	cosignedAt := func(p pact, at int64, name string) string {
		c := p.Checkpoint(p.Head())
		return string(must(record.AddCosignature(c, must(record.Cosign(c, at, p.Key(name))))))
	}
	void := func(term int64, seqs ...int64) func(pact) record.Act {
		v := record.Void{Term: term, Entries: []record.VoidedLeaf{}}
		for _, seq := range seqs {
			v.Entries = append(v.Entries, record.VoidedLeaf{Seq: seq})
		}
		return by(record.VoidType, v, "secretary")
	}
	many := make([]int64, record.MaxVoid+1)
	for i := range many {
		many[i] = int64(i + 5)
	}
	erase := func(ids ...record.ID) func(pact) record.Act {
		return by(record.EraseType, record.Erase{Commits: ids, Ground: ground}, "secretary")
	}
	var erased record.ID // of the last erase act that was made
	keepErase := func(p pact) record.Act {
		a := erase(commit)(p)
		erased = a.ID
		return a
	}

	type step = func(pact) record.Act
	for _, tc := range []struct {
		name  string
		steps []step
		leaf  func(pact, *record.Leaf) // changes the last entry's leaf
		good  bool
	}{
		{"a takeover", []step{term(), note("president")}, nil, good},
		{"a handover", []step{hand(), note("president")}, nil, good},
		{"a takeover, a handover, a handover back", []step{term(), func(p pact) record.Act { return p.Handover("keeper3") },
			func(p pact) record.Act { return p.Handover("keeper2") }, note("president")}, nil, good},
		{"a keeper whom the genesis binds", []step{func(p pact) record.Act { return p.Takeover("node", both) }}, nil, good},
		{"a keeper bound by an act before", []step{func(p pact) record.Act {
			p.Introduce("keeper2", record.Credential{Holder: "service", Office: "keeper"})
			return p.Act(record.CredentialType, p.Credential("keeper2"))
		}, term()}, nil, good},

		{"the same term", []step{term(func(t *record.Term) { t.Term = 1 })}, nil, bad},
		{"a term left out", []step{term(func(t *record.Term) { t.Term = 3 })}, nil, bad},
		{"a ground that is none", []step{term(func(t *record.Term) { t.Ground = "coup" })}, nil, bad},
		{"not at the end of the log", []step{note("president"), func(p pact) record.Act {
			q := p.Fork()
			a := q.Takeover("keeper2", both)
			h := a.Header
			h.Seen = record.Seen{Size: 2, Root: root(t, p, 2)}
			p.Takeover("keeper2", both) // introduces the keeper
			return must(record.Sign(p.Mode, h, p.Key("archivist"), p.Key("secretary")))
		}}, nil, bad},
		{"another root at its place", []step{func(p pact) record.Act {
			h := p.Takeover("keeper2", both).Header
			h.Seen.Root[0] ^= 1
			return must(record.Sign(p.Mode, h, p.Key("archivist"), p.Key("secretary")))
		}}, nil, bad},
		{"entered later than its place", []step{}, nil, bad}, // see below

		{"handed over by somebody else", []step{func(p pact) record.Act {
			p.Introduce("keeper2", record.Credential{Holder: "service", Office: "keeper"})
			c := p.Credential("keeper2")
			return p.TermAct(record.Term{Term: 2, Keeper: p.Key("keeper2").ID, Credential: &c, Ground: record.Handover,
				Signers: []record.ID{p.Key("secretary").ID}}, []string{"secretary"})
		}}, nil, bad},
		{"handed over by the keeper and another", []step{func(p pact) record.Act {
			p.Introduce("keeper2", record.Credential{Holder: "service", Office: "keeper"})
			c := p.Credential("keeper2")
			return p.TermAct(record.Term{Term: 2, Keeper: p.Key("keeper2").ID, Credential: &c, Ground: record.Handover,
				Signers: []record.ID{p.Key("keeper").ID, p.Key("secretary").ID}}, []string{"keeper", "secretary"})
		}}, nil, bad},
		{"handed over with a checkpoint", []step{hand(func(t *record.Term) { t.Checkpoint = "x" })}, nil, bad},
		{"handed over by a keeper who is no longer", []step{hand(), func(p pact) record.Act {
			p.Introduce("keeper3", record.Credential{Holder: "service", Office: "keeper"})
			c := p.Credential("keeper3")
			return p.TermAct(record.Term{Term: 3, Keeper: p.Key("keeper3").ID, Credential: &c, Ground: record.Handover,
				Signers: []record.ID{p.Key("keeper").ID}}, []string{"keeper"})
		}}, nil, bad},

		{"fewer founders than the quorum", []step{func(p pact) record.Act { return p.Takeover("keeper2", both[:1]) }}, nil, bad},
		{"founders in another order", []step{func(p pact) record.Act {
			return p.Takeover("keeper2", []string{"secretary", "archivist"})
		}}, nil, good},
		{"signed by one who is no founder", []step{func(p pact) record.Act {
			return p.Takeover("keeper2", []string{"archivist", "president"})
		}}, nil, bad},
		{"signed by a stranger", []step{func(p pact) record.Act {
			return p.Takeover("keeper2", []string{"archivist", "stranger"})
		}}, nil, bad},
		{"one seat twice", []step{renew("archivist", "archivist2"), func(p pact) record.Act {
			return p.Takeover("keeper2", []string{"archivist", "archivist2"})
		}}, nil, bad},
		{"signers named otherwise than they signed", []step{func(p pact) record.Act {
			h := p.Takeover("keeper2", both).Header
			return must(record.Sign(p.Mode, h, p.Key("archivist"), p.Key("president")))
		}}, nil, bad},
		{"a signature too few", []step{func(p pact) record.Act {
			h := p.Takeover("keeper2", both).Header
			return must(record.Sign(p.Mode, h, p.Key("archivist")))
		}}, nil, bad},
		{"a signature too many", []step{func(p pact) record.Act {
			h := p.Takeover("keeper2", both).Header
			return must(record.Sign(p.Mode, h, p.Key("archivist"), p.Key("secretary"), p.Key("president")))
		}}, nil, bad},
		{"the second signature does not fit", []step{func(p pact) record.Act {
			h := p.Takeover("keeper2", both).Header
			return must(record.Sign(p.Mode, h, p.Key("archivist"), record.KeySigner{ID: p.Key("secretary").ID, Key: p.Key("stranger").Key}))
		}}, nil, bad},
		{"a founder with a renewed key", []step{renew("archivist", "archivist2"), func(p pact) record.Act {
			return p.Takeover("keeper2", []string{"archivist2", "secretary"})
		}}, nil, good},
		{"a founder with a key renewed twice", []step{renew("archivist", "archivist2"), renew("archivist2", "archivist3"), func(p pact) record.Act {
			return p.Takeover("keeper2", []string{"archivist3", "secretary"})
		}}, nil, good},
		{"a founder's key that was revoked", []step{renew("archivist", "archivist2"), revoke("archivist", 0), term()}, nil, bad},
		{"a second founder's key that was revoked", []step{func(p pact) record.Act {
			return p.Act(record.RevokeFromType, record.RevokeFrom{Credential: p.Key("secretary").ID})
		}, term()}, nil, bad},
		{"a founder's key that was revoked, received before", []step{revoke("secretary", 0), term()}, func(p pact, l *record.Leaf) {
			l.Received.At -= 90_000
		}, bad},
		{"a second founder's key that has ended", []step{func(p pact) record.Act {
			c := p.Credential("secretary")
			c.Until = p.Now().Add(time.Hour)
			p.Introduce("secretary2", c)
			return p.Act(record.CredentialType, p.Credential("secretary2"), p.By("secretary"))
		}, func(p pact) record.Act {
			p.Pass(2 * time.Hour)
			return p.Takeover("keeper2", []string{"archivist", "secretary2"})
		}}, nil, bad},
		{"a key renewed by another", []step{func(p pact) record.Act {
			p.Introduce("archivist2", p.Credential("archivist"))
			return p.Act(record.CredentialType, p.Credential("archivist2"), p.By("president"))
		}, func(p pact) record.Act { return p.Takeover("keeper2", []string{"secretary", "archivist2"}) }}, nil, bad},
		{"a key renewed into another office", []step{func(p pact) record.Act {
			c := p.Credential("archivist")
			c.Office = "envoy"
			p.Introduce("archivist2", c)
			return p.Act(record.CredentialType, p.Credential("archivist2"))
		}, func(p pact) record.Act { return p.Takeover("keeper2", []string{"secretary", "archivist2"}) }}, nil, bad},

		{"no checkpoint", []step{text(func(p pact) string { return "" })}, nil, bad},
		{"a checkpoint that nobody cosigned", []step{text(func(p pact) string { return string(p.Checkpoint(p.Head())) })}, nil, bad},
		{"cosigned by one who is no witness", []step{text(func(p pact) string { return string(p.Cosigned(p.Head(), "president")) })}, nil, bad},
		{"cosigned by a witness and another", []step{text(func(p pact) string { return string(p.Cosigned(p.Head(), "node", "president")) })}, nil, bad},
		{"cosigned before the witness's credential held", []step{text(func(p pact) string {
			return cosignedAt(p, recordtest.Start.Add(-25*time.Hour).Time().Unix(), "node")
		})}, nil, bad},
		{"cosigned with another key", []step{text(func(p pact) string {
			c := p.Checkpoint(p.Head())
			line := must(record.Cosign(c, 1641340800, record.KeySigner{ID: p.Key("node").ID, Key: p.Key("stranger").Key}))
			return string(must(record.AddCosignature(c, line)))
		})}, nil, bad},
		{"a checkpoint of an earlier head", []step{note("president"), text(func(p pact) string {
			return string(p.Cosigned(record.Head{Size: 2, Root: record.Hash(root(t, p, 2))}, "node"))
		})}, nil, bad},
		{"a checkpoint of another root", []step{text(func(p pact) string {
			h := p.Head()
			h.Root[0] ^= 1
			return string(p.Cosigned(h, "node"))
		})}, nil, bad},
		{"a checkpoint that the new keeper signed", []step{func(p pact) record.Act {
			return p.Takeover("keeper2", both, func(t *record.Term) {
				c := must(record.SignCheckpoint(p.ID(), p.Head(), p.Key("keeper2")))
				t.Checkpoint = string(must(record.AddCosignature(c, must(record.Cosign(c, 1641340800, p.Key("node"))))))
			})
		}}, nil, bad},
		{"cosigned by a witness whose key was revoked", []step{revoke("node", 0), term()}, nil, bad},
		{"cosigned by a witness's renewed key", []step{renew("node", "node2"), revoke("node", 0), text(func(p pact) string {
			return string(p.Cosigned(p.Head(), "node2"))
		})}, nil, good},

		{"a keeper who is nobody", []step{term(func(t *record.Term) { t.Credential = nil })}, nil, bad},
		{"another's credential", []step{term(func(t *record.Term) { t.Keeper[0] ^= 1 })}, nil, bad},
		{"a credential that is bound already", []step{term(), func(p pact) record.Act {
			return p.Handover("keeper2", func(t *record.Term) { c := p.Credential("node"); t.Keeper, t.Credential = p.Key("node").ID, &c })
		}}, nil, bad},
		{"a person as keeper", []step{func(p pact) record.Act { return p.Takeover("president", both) }}, nil, bad},
		{"the outgoing keeper again", []step{func(p pact) record.Act { return p.Takeover("keeper", both) }}, nil, bad},
		{"a keeper whose credential does not hold yet", []step{func(p pact) record.Act {
			p.Introduce("keeper2", record.Credential{Holder: "service", Office: "keeper", From: p.Now().Add(time.Hour)})
			return term()(p)
		}}, nil, bad},
		{"received by the outgoing keeper", []step{term()}, func(p pact, l *record.Leaf) { l.Received.Node = p.Key("keeper").ID }, bad},
		{"received by a node", []step{term()}, func(p pact, l *record.Leaf) { l.Received.Node = p.Key("node").ID }, bad},
		{"recorded in the old term", []step{term()}, func(p pact, l *record.Leaf) { l.Term = 1 }, bad},
		{"recorded in the term after", []step{term()}, func(p pact, l *record.Leaf) { l.Term = 3 }, bad},
		{"the next entry in the old term", []step{term(), note("president")}, func(p pact, l *record.Leaf) { l.Term = 1 }, bad},
		{"recorded before the end of the term before", []step{term()}, func(p pact, l *record.Leaf) {
			l.Recorded -= 120_000
			l.Received.At = l.Recorded
		}, bad},

		{"received by the keeper before, in his term", []step{term(), note("president")}, func(p pact, l *record.Leaf) {
			l.Received.Node, l.Received.At = p.Key("keeper").ID, l.Received.At-60_001
		}, good},
		{"received by the keeper before, as his term ended", []step{term(), note("president")}, func(p pact, l *record.Leaf) {
			l.Received.Node, l.Received.At = p.Key("keeper").ID, l.Received.At-60_000
		}, bad},
		{"received by the keeper before the last", []step{term(), func(p pact) record.Act { return p.Handover("keeper3") }, note("president")}, func(p pact, l *record.Leaf) {
			l.Received.Node, l.Received.At = p.Key("keeper").ID, l.Received.At-120_001
		}, good},
		{"received by the keeper before the last, too late", []step{term(), func(p pact) record.Act { return p.Handover("keeper3") }, note("president")}, func(p pact, l *record.Leaf) {
			l.Received.Node, l.Received.At = p.Key("keeper").ID, l.Received.At-60_001
		}, bad},
		{"received by a service that never kept the record", []step{func(p pact) record.Act {
			p.Introduce("keeper2", record.Credential{Holder: "service", Office: "keeper"})
			return p.Act(record.CredentialType, p.Credential("keeper2"))
		}, note("president")}, func(p pact, l *record.Leaf) { l.Received.Node = p.Key("keeper2").ID }, bad},

		{"revoked from before", []step{revoke("minister", -time.Hour)}, nil, good},
		{"revoked from its receipt", []step{revoke("minister", 0)}, nil, good},
		{"revoked from later", []step{revoke("minister", time.Millisecond)}, nil, bad},
		{"revoked without an instant", []step{by(record.RevokeFromType, record.RevokeFrom{}, "secretary")}, nil, bad},
		{"used after it was revoked from before", []step{revoke("minister", -time.Minute), note("minister")}, func(p pact, l *record.Leaf) {
			l.Received.At -= 120_000
		}, bad},
		{"used before that", []step{revoke("minister", -time.Minute), note("minister")}, func(p pact, l *record.Leaf) {
			l.Received.At -= 120_001
		}, good},
		{"revoked earlier by a later act", []step{revoke("minister", 0), revoke("minister", -2*time.Minute), note("minister")}, func(p pact, l *record.Leaf) {
			l.Received.At -= 180_000
		}, bad},

		{"entries of an ended term", []step{term(), void(1, 2, 3, 7)}, nil, good},
		{"entries of the current term", []step{term(), void(2, 9)}, nil, bad},
		{"entries of a term to come", []step{void(1, 9)}, nil, bad},
		{"entries of term 0", []step{term(), void(0, 9)}, nil, bad},
		{"entries before the end of the term", []step{term(), void(1, 1, 2)}, nil, bad},
		{"an entry twice", []step{term(), void(1, 2, 2)}, nil, bad},
		{"entries out of order", []step{term(), void(1, 3, 2)}, nil, bad},
		{"no entries", []step{term(), void(1)}, nil, bad},
		{"very many entries", []step{term(), void(1, many[1:]...)}, nil, good},
		{"too many entries", []step{term(), void(1, many...)}, nil, bad},

		{"an erasure", []step{sealed, erase(commit)}, nil, good},
		{"an erasure again", []step{sealed, erase(commit), erase(commit)}, nil, good},
		{"a commitment of nothing", []step{sealed, erase(record.ID{1})}, nil, bad},
		{"a commitment twice", []step{sealed, erase(commit, commit)}, nil, bad},
		{"a commitment of what comes later", []step{erase(commit)}, nil, bad},
		{"no commitment", []step{sealed, by(record.EraseType, record.Erase{Commits: []record.ID{}, Ground: ground}, "secretary")}, nil, bad},
		{"no ground", []step{sealed, by(record.EraseType, record.Erase{Commits: []record.ID{commit}, Ground: words.Text{Authentic: "en",
			Texts: map[string]string{"ru": "по просьбе"}}}, "secretary")}, nil, bad},
		{"erased", []step{sealed, keepErase, func(p pact) record.Act { return by(record.ErasedType, record.Erased{Erase: erased}, "node")(p) }}, nil, good},
		{"erased by the keeper's service", []step{sealed, keepErase, func(p pact) record.Act { return by(record.ErasedType, record.Erased{Erase: erased}, "keeper")(p) }}, nil, good},
		{"erased by a person", []step{sealed, keepErase, func(p pact) record.Act { return by(record.ErasedType, record.Erased{Erase: erased}, "secretary")(p) }}, nil, bad},
		{"erased what nobody withheld", []step{sealed, func(p pact) record.Act { return by(record.ErasedType, record.Erased{Erase: p.ID()}, "node")(p) }}, nil, bad},
		{"sealed, in the record's own family", []step{func(p pact) record.Act {
			h := p.Takeover("keeper2", both).Header
			recordtest.Seal("/body/reason2", canon.Raw(`"x"`), "council")(&h)
			return forge(h, p.Key("archivist"), p.Key("secretary"))
		}}, nil, bad},
		{"fields that its type does not have", []step{by(record.VoidType, recordtest.Note{Text: "x"}, "secretary")}, nil, bad},
	} {
		p := recordtest.New(record.Live)
		log := p.Open()
		if len(tc.steps) == 0 { // a term act that was good two entries ago
			a := term()(p)
			log = append(log, p.Entry(note("president")(p)), p.Entry(a))
		}
		for i, step := range tc.steps {
			act := step(p)
			log = append(log, p.Entry(act, func(l *record.Leaf) {
				if i == len(tc.steps)-1 && tc.leaf != nil {
					tc.leaf(p, l)
				}
			}))
		}
		files = append(files, lastEntry(p, log, tc.name, tc.good))
	}
	return files
}

// root returns the root that the log of a fresh pact has at a size up to 2.
func root(t *testing.T, p *recordtest.Pact, size int) record.ID {
	t.Helper()
	_, heads := recordtest.Rows(recordtest.New(p.Mode).Open())
	return record.ID(heads[size-1].Root)
}
