package verifier_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"
)

type change = func(*record.Header)

// Of the last entry of a record, which is what its name says.
const (
	good = true
	bad  = false
)

// rulesOfVersion1 are records that a keeper made who signs and hashes correctly, and records what may not stand.
func rulesOfVersion1(t *testing.T) (files []file) {
	type pact = *recordtest.Pact
	note := func(p pact, options ...change) record.Act {
		return p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, options...)
	}
	// after returns a record whose entries after genesis and edition are these.
	after := func(entries ...func(pact) record.Entry) func(pact) []record.Entry {
		return func(p pact) []record.Entry {
			log := p.Open()
			for _, e := range entries {
				log = append(log, e(p))
			}
			return log
		}
	}
	one := func(act func(pact) record.Act, options ...func(*record.Leaf)) func(pact) []record.Entry {
		return after(func(p pact) record.Entry { return p.Entry(act(p), options...) })
	}
	plainNote := func(p pact) record.Act { return note(p) }
	revoke := func(name string) func(pact) record.Entry {
		return func(p pact) record.Entry {
			return p.Entry(p.Act(record.RevokeType, record.Revoke{Credential: p.Key(name).ID, Reason: "lost"}))
		}
	}
	by := func(name string, options ...func(*record.Leaf)) func(pact) record.Entry {
		return func(p pact) record.Entry { return p.Entry(note(p, p.By(name)), options...) }
	}
	// genesis returns a record of a genesis whose body and signers were changed.
	genesis := func(f func(pact, *record.Genesis), signers ...string) func(pact) []record.Entry {
		return func(p pact) []record.Entry {
			g := p.Genesis()
			var body record.Genesis
			if err := g.Body(&body); err != nil {
				t.Fatal(err)
			}
			f(p, &body)
			h := g.Header
			h.Body = must(canon.Marshal(body))
			h.By = p.Key(signers[0]).ID
			var keys []record.Signer
			for _, name := range signers {
				keys = append(keys, p.Key(name))
			}
			return []record.Entry{p.Entry(must(record.Sign(p.Mode, h, keys...)))}
		}
	}
	asIs := func(pact, *record.Genesis) {}

	for _, tc := range []struct {
		name string
		log  func(pact) []record.Entry
		good bool
	}{
		{"a good record", one(plainNote), good},
		{"only a genesis", func(p pact) []record.Entry { return p.Open()[:1] }, good},

		{"no genesis", func(p pact) []record.Entry { return []record.Entry{p.Entry(note(p))} }, bad},
		{"no edition", func(p pact) []record.Entry {
			return []record.Entry{p.Entry(p.Genesis()), p.Entry(note(p))}
		}, bad},
		{"another edition than the genesis names", func(p pact) []record.Entry {
			log := []record.Entry{p.Entry(p.Genesis())}
			p.Compiled = canon.Raw(`{"rules":["other"]}`)
			return append(log, p.Entry(p.Edition()))
		}, bad},
		{"a second genesis", one(func(p pact) record.Act { return p.Fork().Genesis() }), bad},

		{"another pact", one(func(p pact) record.Act {
			return note(p, func(h *record.Header) { h.Pact[0] ^= 1 })
		}), bad},
		{"an act of an exercise", one(func(p pact) record.Act {
			q := p.Fork()
			q.Mode = record.Exercise
			return note(q)
		}), bad},
		{"the same act again", func(p pact) []record.Entry {
			log := p.Open()
			act := note(p)
			return append(log, p.Entry(act), p.Entry(act))
		}, bad},
		{"the edition again", func(p pact) []record.Entry {
			log := p.Open()
			return append(log, p.Entry(log[1].Act))
		}, bad},
		{"a head that was not there yet", one(func(p pact) record.Act {
			return note(p, func(h *record.Header) { h.Seen.Size = 3 })
		}), bad},
		{"received after good_until", one(func(p pact) record.Act {
			return note(p, func(h *record.Header) { h.GoodUntil = p.Now() - 1 })
		}), bad},
		{"received at good_until", one(func(p pact) record.Act {
			return note(p, func(h *record.Header) { h.GoodUntil = p.Now() })
		}), good},

		{"a stranger", after(by("stranger")), bad},
		{"a revoked credential", after(revoke("minister"), by("minister")), bad},
		{"a revoked credential, received before", after(revoke("minister"), by("minister", func(l *record.Leaf) {
			l.Received.At -= 60_001
		})), good},
		{"a revoked credential, received at that instant", after(revoke("minister"), by("minister", func(l *record.Leaf) {
			l.Received.At -= 60_000
		})), bad},
		{"revoked twice counts from the first", after(revoke("minister"), revoke("minister"), by("minister", func(l *record.Leaf) {
			l.Received.At -= 60_000
		})), bad},
		{"within the term", after(by("temporary")), good},
		{"after the term", after(func(p pact) record.Entry {
			p.Pass(time.Hour)
			return by("temporary")(p)
		}), bad},
		{"before the term", func(p pact) []record.Entry {
			p.Bind("late", record.Credential{Holder: "person", Office: "envoy", From: recordtest.Start.Add(time.Hour)})
			return append(p.Open(), by("late")(p))
		}, bad},
		{"a revoked credential revokes", after(revoke("minister"), func(p pact) record.Entry {
			return p.Entry(p.Act(record.RevokeType, record.Revoke{Credential: p.Key("president").ID}, p.By("minister")))
		}), bad},
		{"a credential that nobody bound is revoked", after(revoke("nobody")), bad},
		{"a credential bound by act", after(func(p pact) record.Entry {
			return p.Entry(p.Act(record.CredentialType, p.Credential("observer")))
		}, by("observer")), good},
		{"a credential bound twice", after(func(p pact) record.Entry {
			return p.Entry(p.Act(record.CredentialType, p.Credential("president")))
		}), bad},
		{"a credential of another scheme", after(func(p pact) record.Entry {
			c := p.Credential("observer")
			c.Scheme = "rsa"
			return p.Entry(p.Act(record.CredentialType, c))
		}), bad},
		{"a credential with half a key", after(func(p pact) record.Entry {
			c := p.Credential("observer")
			c.Key = c.Key[:16]
			return p.Entry(p.Act(record.CredentialType, c))
		}), bad},
		{"a credential that ends before it begins", after(func(p pact) record.Entry {
			c := p.Credential("observer")
			c.Until = c.From
			return p.Entry(p.Act(record.CredentialType, c))
		}), bad},
		{"a body that its type does not have", after(func(p pact) record.Entry {
			return p.Entry(p.Act(record.RevokeType, recordtest.Note{Text: "x"}))
		}), bad},

		{"another's signature", after(func(p pact) record.Entry {
			h := note(p, p.By("president")).Header
			return p.Entry(must(record.Sign(p.Mode, h, record.KeySigner{ID: h.By, Key: p.Key("stranger").Key})))
		}), bad},
		{"another key hint", after(func(p pact) record.Entry {
			e := p.Entry(note(p))
			e.Envelope.Signatures = slices.Clone(e.Envelope.Signatures)
			e.Envelope.Signatures[0].KeyID = p.Key("president").ID
			return e
		}), bad},
		{"two signatures", after(func(p pact) record.Entry {
			e := p.Entry(note(p))
			s := e.Envelope.Signatures[0]
			e.Envelope.Signatures = []record.Signature{s, s}
			return e
		}), bad},
		{"a receipt signed by a stranger", after(func(p pact) record.Entry {
			e := p.Entry(note(p))
			e.Received = must(record.Receive(p.ID(), e.Act.ID, e.Received.At,
				record.KeySigner{ID: e.Received.Node, Key: p.Key("stranger").Key}))
			return e
		}), bad},
		{"a receipt for another act", after(func(p pact) record.Entry {
			e := p.Entry(note(p))
			e.Received = must(record.Receive(p.ID(), p.ID(), e.Received.At, p.Key("keeper")))
			return e
		}), bad},
		{"a receipt of an unknown node", one(plainNote, func(l *record.Leaf) { l.Received.Node[0] ^= 1 }), bad},

		{"recorded before the entry before", one(plainNote, func(l *record.Leaf) {
			l.Recorded -= 120_000
			l.Received.At = l.Recorded
		}), bad},
		{"recorded at the same instant", one(plainNote, func(l *record.Leaf) {
			l.Recorded -= 60_000
			l.Received.At = l.Recorded
		}), good},
		{"recorded before it was received", one(plainNote, func(l *record.Leaf) { l.Received.At++ }), bad},
		{"another term", one(plainNote, func(l *record.Leaf) { l.Term = 2 }), bad},
		{"term 0", one(plainNote, func(l *record.Leaf) { l.Term = 0 }), bad},
		{"engine 0", one(plainNote, func(l *record.Leaf) { l.Engine = 0 }), bad},
		{"another edition", one(plainNote, func(l *record.Leaf) { l.Edition[0] ^= 1 }), bad},
		{"another place", one(plainNote, func(l *record.Leaf) { l.Seq = 3 }), bad},
		{"a finding without a code", one(plainNote, recordtest.Found(words.Reason{})), bad},

		{"a leaf larger than any reader of exports takes", one(plainNote, recordtest.Found(words.Why(strings.Repeat("x", 2*record.MaxEnvelope)))), bad},

		{"genesis as it is", genesis(asIs, "archivist", "secretary"), good},
		{"a founder did not sign", genesis(asIs, "archivist"), bad},
		{"founders in another order", genesis(asIs, "secretary", "archivist"), bad},
		{"a founder twice", genesis(func(p pact, g *record.Genesis) { g.Founders[1] = g.Founders[0] }, "archivist", "archivist"), bad},
		{"another signs for a founder", genesis(asIs, "archivist", "president"), bad},
		{"no founders", genesis(func(p pact, g *record.Genesis) { g.Founders = nil }, "archivist"), bad},
		{"a quorum of more than all", genesis(func(p pact, g *record.Genesis) { g.Quorum = 3 }, "archivist", "secretary"), bad},
		{"a keeper that nobody knows", genesis(func(p pact, g *record.Genesis) { g.Keeper[0] ^= 1 }, "archivist", "secretary"), bad},
		{"a witness that nobody knows", genesis(func(p pact, g *record.Genesis) { g.Witnesses[0][0] ^= 1 }, "archivist", "secretary"), bad},
		{"a founder out of his term", genesis(func(p pact, g *record.Genesis) {
			g.Credentials[1].From = recordtest.Start.Add(time.Hour)
			g.Founders[1] = must(g.Credentials[1].ID())
		}, "archivist", "secretary"), bad},
		{"a credential twice", genesis(func(p pact, g *record.Genesis) { g.Credentials = append(g.Credentials, g.Credentials[0]) }, "archivist", "secretary"), bad},
		{"the other mode inside", genesis(func(p pact, g *record.Genesis) { g.Mode = record.Exercise }, "archivist", "secretary"), bad},
		{"a founder's signature does not fit", func(p pact) []record.Entry {
			e := p.Entry(p.Genesis())
			e.Envelope.Signatures = slices.Clone(e.Envelope.Signatures)
			e.Envelope.Signatures[1].Sig = make([]byte, 64)
			return []record.Entry{e}
		}, bad},
	} {
		p := recordtest.New(record.Live)
		log := tc.log(p)
		files = append(files, lastEntry(p, log, tc.name, tc.good))
	}
	return files
}
