package record_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"mithaq/canon"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/words"
)

// forge signs a header as record.Sign does, without looking at its form.
func forge(h record.Header, signers ...record.Signer) record.Act {
	payload := must(canon.Marshal(h))
	env := record.Envelope{Payload: payload, PayloadType: "application/vnd.mithaq.live.v1+json"}
	message := fmt.Appendf(nil, "DSSEv1 %d %s %d %s", len(env.PayloadType), env.PayloadType, len(payload), payload)
	for _, s := range signers {
		env.Signatures = append(env.Signatures, record.Signature{KeyID: s.Credential(), Sig: must(s.Sign(message))})
	}
	return record.Act{ID: sha256.Sum256(message), Mode: record.Live, Header: h, Envelope: env}
}

// TestFreeze goes on where TestRules ends: what the format forbids from its first
// release on, signed and hashed as it should be.
func TestFreeze(t *testing.T) {
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

	const notOwn = "attest: what says who may sign is signed by who says it"
	const nothingBefore = "seen: before the genesis there is nothing to see"
	for _, tc := range []struct {
		name   string
		log    func(pact) []record.Entry
		code   string // of the fault at the last entry; empty where the record is good
		detail string // in what the fault says
	}{
		{"a credential as it is", own(record.CredentialType, func(pact, *record.Header) {}), "", ""},
		{"a credential transcribed", own(record.CredentialType, transcribed), "entry.malformed", notOwn},
		{"a credential received", own(record.CredentialType, received), "entry.malformed", notOwn},
		{"a credential in a crisis", own(record.CredentialType, onCrisis), "entry.malformed", notOwn},
		{"a revocation as it is", own(record.RevokeType, func(pact, *record.Header) {}), "", ""},
		{"a revocation transcribed", own(record.RevokeType, transcribed), "entry.malformed", notOwn},
		{"a revocation received", own(record.RevokeType, received), "entry.malformed", notOwn},
		{"a revocation in a crisis", own(record.RevokeType, onCrisis), "entry.malformed", notOwn},
		{"an edition as it is", own(record.EditionType, func(pact, *record.Header) {}), "", ""},
		{"an edition transcribed", own(record.EditionType, transcribed), "entry.malformed", notOwn},
		{"an edition received", own(record.EditionType, received), "entry.malformed", notOwn},
		{"an edition in a crisis", own(record.EditionType, onCrisis), "entry.malformed", notOwn},
		{"a genesis as it is", header(func(pact, *record.Header) {}), "", ""},
		{"a genesis transcribed", header(transcribed), "entry.malformed", notOwn},
		{"a genesis received", header(received), "entry.malformed", notOwn},
		{"a genesis in a crisis", header(func(_ pact, h *record.Header) { h.Matter = h.Edition.String() }), "entry.malformed", notOwn},

		{"a genesis that has seen something", header(func(_ pact, h *record.Header) { h.Seen.Size = 1 }), "entry.malformed", nothingBefore},
		{"a genesis that has seen another emptiness", header(func(_ pact, h *record.Header) { h.Seen.Root[0] ^= 1 }), "entry.malformed", nothingBefore},
		{"a genesis that has seen no root", header(func(_ pact, h *record.Header) { h.Seen.Root = record.ID{} }), "entry.malformed", nothingBefore},
		{"a genesis that cites", header(func(_ pact, h *record.Header) {
			h.Cites = []record.Cite{{As: "authority", Ref: "treaty.art4"}}
		}), "entry.malformed", nothingBefore},
		{"a genesis that waits", header(func(p pact, h *record.Header) { h.GoodUntil = p.Now() }), "entry.malformed", nothingBefore},

		{"a root of another history", after(by("president"), func(p pact) record.Entry {
			q := recordtest.New(record.Live)
			q.Open()
			q.Entry(note(q, q.By("minister")))
			return p.Entry(note(p, func(h *record.Header) {
				h.Seen = record.Seen{Size: q.Head().Size, Root: record.ID(q.Head().Root)}
			}))
		}), "act.seen_fork", ""},
		{"a root of another size", noted(func(p pact) change {
			return func(h *record.Header) { h.Seen.Size = 1 }
		}), "act.seen_fork", ""},
		{"a root of nothing", noted(func(p pact) change {
			return func(h *record.Header) { h.Seen = record.Seen{} }
		}), "act.seen_fork", ""},
		{"an early root", noted(func(p pact) change {
			return func(h *record.Header) { h.Seen = record.Seen{Root: record.ID(record.EmptyHead.Root)} }
		}), "", ""},

		{"happened after its receipt", noted(func(p pact) change {
			return func(h *record.Header) { h.Happened = &words.Window{From: p.Now(), To: p.Now() + 1} }
		}), "act.from_the_future", ""},
		{"happened up to its receipt", noted(func(p pact) change {
			return func(h *record.Header) { h.Happened = &words.Window{From: p.Now(), To: p.Now()} }
		}), "", ""},
		{"published after its receipt", noted(func(p pact) change {
			return recordtest.Transcribed(p.Now()-2, p.Now()-1, p.Now()+1)
		}), "act.from_the_future", ""},
		{"published at its receipt", noted(func(p pact) change {
			return recordtest.Transcribed(p.Now()-2, p.Now()-1, p.Now())
		}), "", ""},

		{"a receipt by a node", atNode("node"), "", ""},
		{"a receipt by a person", atNode("president"), "entry.not_a_node", ""},
		{"a receipt by a service", func(p pact) []record.Entry {
			p.Bind("scribe", record.Credential{Holder: "service", Office: "scribe"})
			return atNode("scribe")(p)
		}, "entry.not_a_node", ""},
		{"a receipt by a device", func(p pact) []record.Entry {
			p.Bind("phone", record.Credential{Holder: "device", Office: "president", Member: "KZ"})
			return atNode("phone")(p)
		}, "entry.not_a_node", ""},
		{"received before its author was bound", after(bound("envoy", record.Credential{Holder: "person", Office: "envoy"}),
			by("envoy", earlier(60_001))), "credential.not_in_term", ""},
		{"received when its author was bound", after(bound("envoy", record.Credential{Holder: "person", Office: "envoy"}),
			by("envoy", earlier(60_000))), "", ""},
		{"received by a node before it was bound", after(bound("node2", record.Credential{Holder: "node", Office: "node"}),
			func(p pact) record.Entry {
				return p.Entry(note(p), earlier(60_001), func(l *record.Leaf) { l.Received.Node = p.Key("node2").ID })
			}), "credential.not_in_term", ""},

		{"revoked again, received earlier: between", after(revoke("minister"), revoke("minister", earlier(90_000)),
			by("minister", earlier(130_000))), "credential.revoked", ""},
		{"revoked again, received earlier: at that instant", after(revoke("minister"), revoke("minister", earlier(90_000)),
			by("minister", earlier(150_000))), "credential.revoked", ""},
		{"revoked again, received earlier: before both", after(revoke("minister"), revoke("minister", earlier(90_000)),
			by("minister", earlier(150_001))), "", ""},

		{"a witness twice", founding(func(_ pact, _ *record.Header, g *record.Genesis) {
			g.Witnesses = append(g.Witnesses, g.Witnesses[0])
		}), "genesis.witnesses", ""},
		{"no witness", founding(func(_ pact, _ *record.Header, g *record.Genesis) { g.Witnesses = nil }), "", ""},
		{"a person as keeper", kept("president"), "genesis.keeper", ""},
		{"a device as keeper", func(p pact) []record.Entry {
			p.Bind("phone", record.Credential{Holder: "device", Office: "keeper"})
			return kept("phone")(p)
		}, "genesis.keeper", ""},
		{"members that are an object", members(`{"KG":1}`), "act.malformed", "members: want a list"},
		{"members that are a string", members(`"KG"`), "act.malformed", "members: want a list"},
		{"a list of no members", members(`[]`), "", ""},

		{"no label", label(""), "act.malformed", "label: "},
		{"a label with a capital", label("Test"), "act.malformed", "label: "},
		{"a label with a space", label("te st"), "act.malformed", "label: "},
		{"a label with a point", label("te.st"), "act.malformed", "label: "},
		{"a label with a slash", label("te/st"), "act.malformed", "label: "},
		{"a label with a line end", label("test\n"), "act.malformed", "label: "},
		{"a label in Cyrillic", label("тест"), "act.malformed", "label: "},
		{"a label that begins with a dash", label("-test"), "act.malformed", "label: "},
		{"a label that begins with an underscore", label("_test"), "act.malformed", "label: "},
		{"a label of 65", label(strings.Repeat("x", 65)), "act.malformed", "label: "},
		{"a label of 64", label("2-" + strings.Repeat("_", 62)), "", ""},

		{"as many founders as there can be", crowd(record.MaxFounders), "", ""},
		{"a founder more", crowd(record.MaxFounders + 1), "entry.malformed", "at most 256 founders"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p := recordtest.New(record.Live)
			log := tc.log(p)
			_, err := verifyLog(t.Context(), p, log)
			if tc.code == "" {
				if err != nil {
					t.Fatalf("got %v, want a record that verifies", err)
				}
				return
			}
			if got, want := place(t, err), entry(len(log)-1); got != want {
				t.Fatalf("got a fault at %q (%v), want %q", got, err, want)
			}
			var fault *record.Fault
			if errors.As(err, &fault); fault.Reason().Code != tc.code {
				t.Errorf("got %v, want %s", fault.Reason(), tc.code)
			}
			if !strings.Contains(err.Error(), tc.detail) {
				t.Errorf("got %v, want %q", err, tc.detail)
			}
		})
	}
}

// smallOrder are the y coordinates of the points of small order, little-endian, without
// the sign of x.
var smallOrder = []string{
	"0000000000000000000000000000000000000000000000000000000000000000",
	"0100000000000000000000000000000000000000000000000000000000000000",
	"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
	"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
	"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
}

// TestKeysThatAreNone binds keys under which implementations would disagree.
func TestKeysThatAreNone(t *testing.T) {
	unreduced := []string{
		"edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", // p
		"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", // p+1
		"f0ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", // p+3
		"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", // 2²⁵⁵−1
	}
	for _, s := range slices.Concat(smallOrder, unreduced) {
		for _, sign := range []byte{0, 0x80} {
			key := must(hex.DecodeString(s))
			key[31] |= sign
			// Bound by an act, and by the genesis.
			for _, late := range []bool{true, false} {
				p := recordtest.New(record.Live)
				var log []record.Entry
				if late {
					c := p.Credential("observer")
					c.Key = key
					log = append(p.Open(), p.Entry(p.Act(record.CredentialType, c)))
				} else {
					h := p.Genesis().Header
					var g record.Genesis
					if err := p.Genesis().Body(&g); err != nil {
						t.Fatal(err)
					}
					g.Credentials[5].Key = key
					h.Body = must(canon.Marshal(g))
					log = []record.Entry{p.Entry(forge(h, p.Key("archivist"), p.Key("secretary")))}
				}
				_, err := verifyLog(t.Context(), p, log)
				var fault *record.Fault
				if !errors.As(err, &fault) || fault.Place != entry(len(log)-1) || fault.Reason().Code != "act.malformed" ||
					!strings.Contains(err.Error(), "an ed25519 key that is no key") {
					t.Errorf("key %x (bound by an act: %v): got %v, want act.malformed at %s", key, late, err, entry(len(log)-1))
				}
			}
		}
	}
}

// TestSmallOrder computes from the curve that the y coordinates that are refused are
// those of the eight points whose eightfold is nothing, and of no others.
func TestSmallOrder(t *testing.T) {
	one := big.NewInt(1)
	p := new(big.Int).Sub(new(big.Int).Lsh(one, 255), big.NewInt(19))
	mod := func(x *big.Int) *big.Int { return x.Mod(x, p) }
	mul := func(a, b *big.Int) *big.Int { return mod(new(big.Int).Mul(a, b)) }
	add := func(a, b *big.Int) *big.Int { return mod(new(big.Int).Add(a, b)) }
	sub := func(a, b *big.Int) *big.Int { return mod(new(big.Int).Sub(a, b)) }
	div := func(a, b *big.Int) *big.Int { return mul(a, new(big.Int).ModInverse(b, p)) }
	d := div(sub(new(big.Int), big.NewInt(121665)), big.NewInt(121666))
	points := 0
	for _, s := range smallOrder {
		b := must(hex.DecodeString(s))
		slices.Reverse(b)
		y := new(big.Int).SetBytes(b)
		y2 := mul(y, y)
		x := new(big.Int).ModSqrt(div(sub(y2, one), add(mul(d, y2), one)), p)
		if x == nil {
			t.Errorf("%s: not on the curve", s)
			continue
		}
		points++
		if x.Sign() != 0 {
			points++
		}
		for range 3 { // double: the complete addition law of the curve
			xy, x2, y2 := mul(x, y), mul(x, x), mul(y, y)
			k := mul(d, mul(x2, y2))
			x, y = div(add(xy, xy), add(one, k)), div(add(y2, x2), sub(one, k))
		}
		if x.Sign() != 0 || y.Cmp(one) != 0 {
			t.Errorf("%s: eight times the point is (%v, %v)", s, x, y)
		}
	}
	if points != 8 {
		t.Errorf("got %d points, want 8", points)
	}
}

// TestNewEntry: what DecodeLeaf would not read back is not written.
func TestNewEntry(t *testing.T) {
	p := recordtest.New(record.Live)
	p.Open()
	e := p.Entry(p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}))
	leaf := func(n int) record.Leaf {
		l := e.Leaf
		l.Findings = []words.Reason{words.Why(strings.Repeat("x", n))}
		return l
	}
	const limit = 2 * record.MaxEnvelope
	rest := len(must(leaf(1).Marshal())) - 1
	got, b, err := record.NewEntry(leaf(limit-rest), e.Act)
	if err != nil || len(b) != limit {
		t.Fatalf("the largest leaf: got %d bytes, %v, want %d", len(b), err, limit)
	}
	back, err := record.DecodeLeaf(b)
	if err != nil || back.Hash != got.Hash || back.Act.ID != e.Act.ID {
		t.Errorf("the largest leaf is not read back: %v", err)
	}
	_, b, err = record.NewEntry(leaf(limit-rest+1), e.Act)
	var r *record.Rejected
	if !errors.As(err, &r) || r.Reason.Code != "entry.too_large" || b != nil {
		t.Errorf("a byte more: got %d bytes, %v, want entry.too_large", len(b), err)
	}
}

// TestSealedPointers: one spelling for one field, and no field in another.
func TestSealedPointers(t *testing.T) {
	numbered := func(n int) (at []string) {
		for i := range n {
			at = append(at, fmt.Sprintf("/body/f%03d", i))
		}
		return at
	}
	for _, tc := range []struct {
		name string
		at   []string
		want string // in the error; empty where it is good
	}{
		{"a field", []string{"/body/a"}, ""},
		{"a place in a list", []string{"/body/a/0"}, ""},
		{"a field of an element", []string{"/body/a/10/b_2"}, ""},
		{"eight deep", []string{"/body" + strings.Repeat("/a", 8)}, ""},
		{"nine deep", []string{"/body" + strings.Repeat("/a", 9)}, "does not point at a field of the body"},
		{"nothing", []string{""}, "does not point"},
		{"the body", []string{"/body"}, "does not point"},
		{"an empty name", []string{"/body/"}, "does not point"},
		{"an empty name at the end", []string{"/body/a/"}, "does not point"},
		{"an empty name between", []string{"/body/a//b"}, "does not point"},
		{"an escape that is none", []string{"/body/~2"}, "does not point"},
		{"an escape", []string{"/body/a~1b"}, "does not point"},
		{"a place with a zero before it", []string{"/body/a/01"}, "does not point"},
		{"a place beyond the end", []string{"/body/a/-"}, "does not point"},
		{"a place too far", []string{"/body/a/10000"}, "does not point"},
		{"a capital", []string{"/body/A"}, "does not point"},
		{"a line end", []string{"/body/a\n"}, "does not point"},
		{"no slash", []string{"body/a"}, "does not point"},
		{"another field of the header", []string{"/bodyguard/a"}, "does not point"},
		{"one in another", []string{"/body/a", "/body/a/b"}, "lies in a field that is sealed already"},
		{"one deep in another", []string{"/body/a/0", "/body/a/0/b/c"}, "lies in a field that is sealed already"},
		{"names that begin alike", []string{"/body/a", "/body/ab"}, ""},
		{"sixty-four", numbered(record.MaxSealed), ""},
		{"sixty-five", numbered(record.MaxSealed + 1), "65 fields, at most 64 can be sealed"},
	} {
		p := recordtest.New(record.Live)
		h := fullHeader(p)
		h.Body, h.Sealed = canon.Raw(`{}`), nil
		for _, at := range tc.at {
			h.Sealed = append(h.Sealed, record.Sealed{At: at, Commit: must(sample.Commit()), Audience: "council"})
		}
		_, err := record.Sign(record.Live, h, p.Key("archivist"))
		switch {
		case tc.want == "" && err != nil:
			t.Errorf("%s: got %v, want no error", tc.name, err)
		case tc.want != "" && (err == nil || !strings.Contains(err.Error(), tc.want)):
			t.Errorf("%s:\n got  %v\n want %q", tc.name, err, tc.want)
		}
	}
}

// TestSealedBody reads bodies some of whose fields were sealed. Texts and names say so
// themselves; nothing else can be sealed.
func TestSealedBody(t *testing.T) {
	type inner struct {
		Text words.Text `json:"text"`
	}
	type told struct {
		Kind    string        `json:"kind"`
		Text    words.Text    `json:"text"`
		Name    words.Name    `json:"name"`
		Grounds *words.Text   `json:"grounds,omitempty"`
		Note    string        `json:"note,omitempty"`
		Count   *int64        `json:"count,omitempty"`
		At      words.Instant `json:"at,omitempty"`
		More    []inner       `json:"more,omitempty"`
	}
	const kind, text, name = `"kind":"x"`, `"text":{"authentic":"en","texts":{"en":"y"}}`, `"name":{"in":{"en":"z"}}`
	is := func(x words.Text) bool { return x.Authentic == "zxx" && len(x.Texts) == 1 && x.Texts["zxx"] != "" }
	for _, tc := range []struct {
		name   string
		body   string
		sealed []string
		want   string // in the error; empty where the body is read
		check  func(told) bool
	}{
		{"nothing sealed", "{" + kind + "," + name + "," + text + "}", nil, "", func(b told) bool { return b.Text.Authentic == "en" && b.Grounds == nil }},
		{"a required text", "{" + kind + "," + name + "}", []string{"/body/text"}, "", func(b told) bool { return is(b.Text) && b.Kind == "x" && b.Text.Check() == nil }},
		{"a required name", "{" + kind + "," + text + "}", []string{"/body/name"}, "", func(b told) bool { return b.Name.In["zxx"] != "" && b.Name.Check() == nil }},
		{"a text that may be absent", "{" + kind + "," + name + "," + text + "}", []string{"/body/grounds"}, "", func(b told) bool { return b.Grounds != nil && is(*b.Grounds) }},
		{"all three", "{" + kind + "}", []string{"/body/grounds", "/body/name", "/body/text"}, "", func(b told) bool { return is(b.Text) && is(*b.Grounds) }},
		{"a text in a list", "{" + kind + `,"more":[{` + text + `},{}],` + name + "," + text + "}", []string{"/body/more/1/text"}, "", func(b told) bool {
			return len(b.More) == 2 && b.More[0].Text.Authentic == "en" && is(b.More[1].Text)
		}},
		{"a text that is absent and not sealed", "{" + kind + "," + name + "}", nil, `"text" is missing`, nil},
		{"a required string", "{" + name + "," + text + "}", []string{"/body/kind"}, `"kind" is missing`, nil},
		{"a string that may be absent", "{" + kind + "," + name + "," + text + "}", []string{"/body/note"}, "no field that can be sealed", nil},
		{"a number", "{" + kind + "," + name + "," + text + "}", []string{"/body/count"}, "no field that can be sealed", nil},
		{"an instant", "{" + kind + "," + name + "," + text + "}", []string{"/body/at"}, "no field that can be sealed", nil},
		{"a list", "{" + kind + "," + name + "," + text + "}", []string{"/body/more"}, "no field that can be sealed", nil},
		{"a whole element", "{" + kind + `,"more":[{` + text + `}],` + name + "," + text + "}", []string{"/body/more/1"}, "no field that can be sealed", nil},
		{"a field that the type does not have", "{" + kind + "," + name + "," + text + "}", []string{"/body/zeal"}, "no field that can be sealed", nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p := recordtest.New(record.Live)
			p.Open()
			options := []change{func(h *record.Header) { h.Body = canon.Raw(tc.body) }}
			for _, at := range tc.sealed {
				options = append(options, recordtest.Seal(at, canon.Raw(`"because"`), "council"))
			}
			act := p.Act(recordtest.NoteType, recordtest.Note{Text: "x"}, options...)
			var body told
			err := act.Body(&body)
			switch {
			case tc.want == "" && err != nil:
				t.Errorf("got %v, want no error", err)
			case tc.want == "" && !tc.check(body):
				t.Errorf("got %+v", body)
			case tc.want != "" && (err == nil || !strings.Contains(err.Error(), tc.want)):
				t.Errorf("got %v, want %q", err, tc.want)
			}
		})
	}
	// The record's own acts are read by every verifier: who signs cannot be sealed.
	p := recordtest.New(record.Live)
	p.Open()
	h := p.Act(record.CredentialType, p.Credential("observer")).Header
	h.Body = bytes.Replace(h.Body, []byte(`,"office":"stranger"`), nil, 1)
	recordtest.Seal("/body/office", canon.Raw(`"stranger"`), "council")(&h)
	if _, err := record.Sign(p.Mode, h, p.Key("archivist")); err == nil || !strings.Contains(err.Error(), "openly") {
		t.Errorf("a credential with a sealed office: got %v, want a refusal", err)
	}
}
