package verifier_test

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"
)

// forge signs a header as it is, whatever is wrong with it.
func forge(h record.Header, signers ...record.Signer) record.Act {
	payload := must(canon.Marshal(h))
	env := record.Envelope{Payload: payload, PayloadType: "application/vnd.mithaq.live.v1+json"}
	message := fmt.Appendf(nil, "DSSEv1 %d %s %d %s", len(env.PayloadType), env.PayloadType, len(payload), payload)
	for _, s := range signers {
		env.Signatures = append(env.Signatures, record.Signature{KeyID: s.Credential(), Sig: must(s.Sign(message))})
	}
	return record.Act{ID: sha256.Sum256(message), Mode: record.Live, Header: h, Envelope: env}
}

// moreOfVersion1 goes on with what the format forbids from its first release on.
func moreOfVersion1(t *testing.T) (files []file) {
	type pact = *recordtest.Pact
	note := func(p pact, options ...change) record.Act {
		return p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, options...)
	}
	after := func(entries ...func(pact) record.Entry) func(pact) []record.Entry {
		return func(p pact) []record.Entry {
			log := p.Open()
			for _, e := range entries {
				log = append(log, e(p))
			}
			return log
		}
	}
	noted := func(option func(pact) change) func(pact) []record.Entry {
		return after(func(p pact) record.Entry { return p.Entry(note(p, option(p))) })
	}
	by := func(name string, options ...func(*record.Leaf)) func(pact) record.Entry {
		return func(p pact) record.Entry { return p.Entry(note(p, p.By(name)), options...) }
	}
	earlier := func(ms words.Instant) func(*record.Leaf) {
		return func(l *record.Leaf) { l.Received.At -= ms }
	}
	atNode := func(name string) func(pact) []record.Entry {
		return after(func(p pact) record.Entry {
			return p.Entry(note(p), func(l *record.Leaf) { l.Received.Node = p.Key(name).ID })
		})
	}
	bound := func(name string, c record.Credential) func(pact) record.Entry {
		return func(p pact) record.Entry {
			p.Bind(name, c)
			return p.Entry(p.Act(record.CredentialType, p.Credential(name)))
		}
	}
	revoke := func(name string, options ...func(*record.Leaf)) func(pact) record.Entry {
		return func(p pact) record.Entry {
			return p.Entry(p.Act(record.RevokeType, record.Revoke{Credential: p.Key(name).ID, Reason: "lost"}), options...)
		}
	}
	// own returns a record whose last act is of the record's own family, with a
	// header that was changed after its form had been checked.
	own := func(actType string, f func(pact, *record.Header)) func(pact) []record.Entry {
		return after(func(p pact) record.Entry {
			body := map[string]any{
				record.CredentialType: p.Credential("observer"),
				record.RevokeType:     record.Revoke{Credential: p.Key("minister").ID},
				record.EditionType:    record.Edition{Name: "x", Compiled: p.Compiled, Texts: p.Texts},
			}[actType]
			h := p.Act(actType, body).Header
			f(p, &h)
			return p.Entry(forge(h, p.Key("archivist")))
		})
	}
	transcribed := func(p pact, h *record.Header) { recordtest.Transcribed(p.Now()-2, p.Now()-1, p.Now())(h) }
	received := func(p pact, h *record.Header) {
		h.Attest, h.Happened = record.Received, &words.Window{From: p.Now() - 2, To: p.Now() - 1}
	}
	onCrisis := func(p pact, h *record.Header) { h.Matter = p.ID().String() }
	// founding returns a record of a genesis whose header and body were changed.
	founding := func(f func(pact, *record.Header, *record.Genesis), signers ...string) func(pact) []record.Entry {
		return func(p pact) []record.Entry {
			h := p.Genesis().Header
			var g record.Genesis
			if err := p.Genesis().Body(&g); err != nil {
				t.Fatal(err)
			}
			f(p, &h, &g)
			h.Body = must(canon.Marshal(g))
			if len(signers) == 0 {
				signers = recordtest.Founders
			}
			var keys []record.Signer
			for _, name := range signers {
				keys = append(keys, p.Key(name))
			}
			return []record.Entry{p.Entry(forge(h, keys...))}
		}
	}
	header := func(f func(pact, *record.Header)) func(pact) []record.Entry {
		return founding(func(p pact, h *record.Header, _ *record.Genesis) { f(p, h) })
	}
	label := func(s string) func(pact) []record.Entry {
		return founding(func(_ pact, _ *record.Header, g *record.Genesis) { g.Label = s })
	}
	members := func(s string) func(pact) []record.Entry {
		return founding(func(_ pact, _ *record.Header, g *record.Genesis) { g.Members = canon.Raw(s) })
	}
	kept := func(name string) func(pact) []record.Entry {
		return founding(func(p pact, _ *record.Header, g *record.Genesis) { g.Keeper = p.Key(name).ID })
	}
	// crowd returns a record with n founders.
	crowd := func(n int) func(pact) []record.Entry {
		names := make([]string, n)
		for i := range names {
			names[i] = fmt.Sprintf("founder%d", i)
		}
		return func(p pact) []record.Entry {
			for _, name := range names {
				p.Bind(name, record.Credential{Holder: "person", Office: "founder", Person: name})
			}
			return founding(func(p pact, h *record.Header, g *record.Genesis) {
				h.By, g.Founders = p.Key(names[0]).ID, nil
				for _, name := range names {
					g.Founders = append(g.Founders, p.Key(name).ID)
				}
			}, names...)(p)
		}
	}

	for _, tc := range []struct {
		name string
		log  func(pact) []record.Entry
		good bool
	}{
		{"a credential as it is", own(record.CredentialType, func(pact, *record.Header) {}), good},
		{"a credential transcribed", own(record.CredentialType, transcribed), bad},
		{"a credential received", own(record.CredentialType, received), bad},
		{"a credential in a crisis", own(record.CredentialType, onCrisis), bad},
		{"a revocation as it is", own(record.RevokeType, func(pact, *record.Header) {}), good},
		{"a revocation transcribed", own(record.RevokeType, transcribed), bad},
		{"a revocation received", own(record.RevokeType, received), bad},
		{"a revocation in a crisis", own(record.RevokeType, onCrisis), bad},
		{"an edition as it is", own(record.EditionType, func(pact, *record.Header) {}), good},
		{"an edition transcribed", own(record.EditionType, transcribed), bad},
		{"an edition received", own(record.EditionType, received), bad},
		{"an edition in a crisis", own(record.EditionType, onCrisis), bad},
		{"a genesis as it is", header(func(pact, *record.Header) {}), good},
		{"a genesis transcribed", header(transcribed), bad},
		{"a genesis received", header(received), bad},
		{"a genesis in a crisis", header(func(_ pact, h *record.Header) { h.Matter = h.Edition.String() }), bad},

		{"a genesis that has seen something", header(func(_ pact, h *record.Header) { h.Seen.Size = 1 }), bad},
		{"a genesis that has seen another emptiness", header(func(_ pact, h *record.Header) { h.Seen.Root[0] ^= 1 }), bad},
		{"a genesis that has seen no root", header(func(_ pact, h *record.Header) { h.Seen.Root = record.ID{} }), bad},
		{"a genesis that cites", header(func(_ pact, h *record.Header) {
			h.Cites = []record.Cite{{As: "authority", Ref: "treaty.art4"}}
		}), bad},
		{"a genesis that waits", header(func(p pact, h *record.Header) { h.GoodUntil = p.Now() }), bad},

		{"a root of another history", after(by("president"), func(p pact) record.Entry {
			q := recordtest.New(record.Live)
			q.Open()
			q.Entry(note(q, q.By("minister")))
			return p.Entry(note(p, func(h *record.Header) {
				h.Seen = record.Seen{Size: q.Head().Size, Root: record.ID(q.Head().Root)}
			}))
		}), bad},
		{"a root of another size", noted(func(p pact) change {
			return func(h *record.Header) { h.Seen.Size = 1 }
		}), bad},
		{"a root of nothing", noted(func(p pact) change {
			return func(h *record.Header) { h.Seen = record.Seen{} }
		}), bad},
		{"an early root", noted(func(p pact) change {
			return func(h *record.Header) { h.Seen = record.Seen{Root: record.ID(record.EmptyHead.Root)} }
		}), good},

		{"happened after its receipt", noted(func(p pact) change {
			return func(h *record.Header) { h.Happened = &words.Window{From: p.Now(), To: p.Now() + 1} }
		}), bad},
		{"happened up to its receipt", noted(func(p pact) change {
			return func(h *record.Header) { h.Happened = &words.Window{From: p.Now(), To: p.Now()} }
		}), good},
		{"published after its receipt", noted(func(p pact) change {
			return recordtest.Transcribed(p.Now()-2, p.Now()-1, p.Now()+1)
		}), bad},
		{"published at its receipt", noted(func(p pact) change {
			return recordtest.Transcribed(p.Now()-2, p.Now()-1, p.Now())
		}), good},

		{"a receipt by a node", atNode("node"), good},
		{"a receipt by a person", atNode("president"), bad},
		{"a receipt by a service", func(p pact) []record.Entry {
			p.Bind("scribe", record.Credential{Holder: "service", Office: "scribe"})
			return atNode("scribe")(p)
		}, bad},
		{"a receipt by a device", func(p pact) []record.Entry {
			p.Bind("phone", record.Credential{Holder: "device", Office: "president", Member: "KZ"})
			return atNode("phone")(p)
		}, bad},
		{"received before its author was bound", after(bound("envoy", record.Credential{Holder: "person", Office: "envoy"}),
			by("envoy", earlier(60_001))), bad},
		{"received when its author was bound", after(bound("envoy", record.Credential{Holder: "person", Office: "envoy"}),
			by("envoy", earlier(60_000))), good},
		{"received by a node before it was bound", after(bound("node2", record.Credential{Holder: "node", Office: "node"}),
			func(p pact) record.Entry {
				return p.Entry(note(p), earlier(60_001), func(l *record.Leaf) { l.Received.Node = p.Key("node2").ID })
			}), bad},

		{"revoked again, received earlier: between", after(revoke("minister"), revoke("minister", earlier(90_000)),
			by("minister", earlier(130_000))), bad},
		{"revoked again, received earlier: at that instant", after(revoke("minister"), revoke("minister", earlier(90_000)),
			by("minister", earlier(150_000))), bad},
		{"revoked again, received earlier: before both", after(revoke("minister"), revoke("minister", earlier(90_000)),
			by("minister", earlier(150_001))), good},

		{"a witness twice", founding(func(_ pact, _ *record.Header, g *record.Genesis) {
			g.Witnesses = append(g.Witnesses, g.Witnesses[0])
		}), bad},
		{"no witness", founding(func(_ pact, _ *record.Header, g *record.Genesis) { g.Witnesses = nil }), good},
		{"a person as keeper", kept("president"), bad},
		{"a device as keeper", func(p pact) []record.Entry {
			p.Bind("phone", record.Credential{Holder: "device", Office: "keeper"})
			return kept("phone")(p)
		}, bad},
		{"members that are an object", members(`{"KG":1}`), bad},
		{"members that are a string", members(`"KG"`), bad},
		{"a list of no members", members(`[]`), good},

		{"no label", label(""), bad},
		{"a label with a capital", label("Test"), bad},
		{"a label with a space", label("te st"), bad},
		{"a label with a point", label("te.st"), bad},
		{"a label with a slash", label("te/st"), bad},
		{"a label with a line end", label("test\n"), bad},
		{"a label in Cyrillic", label("тест"), bad},
		{"a label that begins with a dash", label("-test"), bad},
		{"a label that begins with an underscore", label("_test"), bad},
		{"a label of 65", label(strings.Repeat("x", 65)), bad},
		{"a label of 64", label("2-" + strings.Repeat("_", 62)), good},

		{"as many founders as there can be", crowd(record.MaxFounders), good},
		{"a founder more", crowd(record.MaxFounders + 1), bad},
	} {
		p := recordtest.New(record.Live)
		log := tc.log(p)
		files = append(files, lastEntry(p, log, tc.name, tc.good))
	}
	return files
}
