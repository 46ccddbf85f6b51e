package keeper_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"sync"
	"testing"
	"time"

	"mithaq"
	"mithaq/keeper"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/view"
	"mithaq/words"
)

func statement(member string) situation.Statement {
	return situation.Statement{Kind: "report", Speaker: words.Speaker{Member: member, Office: "president"}, Text: mithaqtest.Text("calm")}
}

// refusedWith submits bytes and returns the code of the refusal; the record must
// not move.
func refusedWith(t *testing.T, k *keeper.Keeper, envelope []byte) string {
	t.Helper()
	before := k.State().Chain().Size
	_, err := k.Submit(t.Context(), envelope)
	var r *keeper.Refused
	if !errors.As(err, &r) {
		t.Fatalf("got %v, want a refusal", err)
	}
	if after := k.State().Chain().Size; after != before {
		t.Errorf("a refused act moved the record from %d to %d", before, after)
	}
	return r.Reasons[0].Code
}

// TestRefusedAtTheDoor is what bad input gets: a reason, and nothing recorded.
func TestRefusedAtTheDoor(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	k := p.Open(t, memory.New())
	crisis := p.Crisis(t, k, "c")
	good := p.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crisis))
	envelope := mithaqtest.Bytes(t, good)
	p.Submit(t, k, good)

	fresh := func(o ...mithaqtest.Option) record.Act {
		return p.Act(t, "KZ", situation.StatementType, statement("KZ"), append([]mithaqtest.Option{mithaqtest.On(crisis)}, o...)...)
	}
	flip := func(a record.Act) []byte {
		a.Envelope.Signatures = []record.Signature{{KeyID: a.Envelope.Signatures[0].KeyID, Sig: bytes.Clone(a.Envelope.Signatures[0].Sig)}}
		a.Envelope.Signatures[0].Sig[7] ^= 1
		return mithaqtest.Bytes(t, a)
	}
	stranger := mithaqtest.New(t, record.Live)
	stranger.ID = p.ID
	stranger.Bind(t, "KZ", record.Credential{Holder: "person", Office: "president", Member: "KZ", Person: "impostor"})
	exercise := mithaqtest.New(t, record.Exercise)
	exercise.ID = p.ID
	hour := time.Hour

	for _, tc := range []struct {
		name string
		in   []byte
		want string
	}{
		{"nothing", nil, "act.malformed"},
		{"no JSON", []byte("hello"), "act.malformed"},
		{"white space", append([]byte(" "), mithaqtest.Bytes(t, fresh())...), "act.malformed"},
		{"unsigned", unsigned(t, fresh()), "act.malformed"},
		{"a flipped signature", flip(fresh()), "act.bad_signature"},
		{"a stranger's key", mithaqtest.Bytes(t, stranger.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crisis))), "credential.unknown"},
		{"replayed", envelope, "act.replayed"},
		{"of another pact", mithaqtest.Bytes(t, fresh(func(h *record.Header) { h.Pact[0] ^= 1 })), "act.wrong_pact"},
		{"of an exercise", mithaqtest.Bytes(t, exercise.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crisis))), "act.wrong_mode"},
		{"of an unknown type", mithaqtest.Bytes(t, fresh(func(h *record.Header) { h.Act = "situation.dream/1" })), "act.unknown_type"},
		{"of a later version", mithaqtest.Bytes(t, fresh(func(h *record.Header) { h.Act = "situation.statement/2" })), "act.unknown_type"},
		{"with a field too many", mithaqtest.Bytes(t, fresh(func(h *record.Header) { h.Body = append(h.Body[:len(h.Body)-1:len(h.Body)-1], `,"zeal":1}`...) })), "act.malformed"},
		{"in an unknown matter", mithaqtest.Bytes(t, fresh(mithaqtest.On(p.ID.String()))), "matter.unknown"},
		{"under another edition", mithaqtest.Bytes(t, fresh(func(h *record.Header) { h.Edition[0] ^= 1 })), "act.other_edition"},
		{"having seen more than there is", mithaqtest.Bytes(t, fresh(func(h *record.Header) { h.Seen.Size = 1000 })), "act.seen_ahead"},
		{"past its good_until", mithaqtest.Bytes(t, fresh(func(h *record.Header) { h.GoodUntil = mithaqtest.Start.Add(-hour) })), "act.too_late"},
		{"for another's office", mithaqtest.Bytes(t, fresh(func(h *record.Header) { h.Of.Member = "RU" })), "performer.not_the_signer"},
		{"citing an unknown act", mithaqtest.Bytes(t, fresh(mithaqtest.Citing("answers", p.Edition.String()))), "cite.unknown_act"},
		{"citing an unknown article", mithaqtest.Bytes(t, fresh(mithaqtest.Citing("authority", "treaty.art40"))), "cite.unknown_article"},
		{"a second genesis", mithaqtest.Bytes(t, p.Act(t, "archivist", record.GenesisType, record.Genesis{Name: mithaqtest.Text("x"), Members: []byte("[]")}, func(h *record.Header) { h.Pact = record.ID{} })), "record.second_genesis"},
		{"what the office may not", mithaqtest.Bytes(t, p.Act(t, "keeper", situation.StatementType, statement("KZ"), mithaqtest.On(crisis))), "office.may_not"},
		{"transcribed by a president", mithaqtest.Bytes(t, presidentTranscribes(t, p, crisis)), "office.may_not_transcribe"},
		{"transcribed without a source", mithaqtest.Bytes(t, p.Act(t, "archivist", situation.StatementType, statement("KZ"), mithaqtest.On(crisis),
			p.Transcribed("KZ", mithaqtest.Start, mithaqtest.Start), func(h *record.Header) { h.Cites = nil })), "source.missing"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := refusedWith(t, k, tc.in); got != tc.want {
				t.Errorf("got %s, want %s", got, tc.want)
			}
		})
	}
}

func presidentTranscribes(t *testing.T, p *mithaqtest.Pact, crisis string) record.Act {
	a := p.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crisis), mithaqtest.Citing("source", p.Source))
	h := a.Header
	h.Attest, h.Happened, h.Known = record.Transcribed, &words.Window{From: mithaqtest.Start, To: mithaqtest.Start}, mithaqtest.Start
	a, err := record.Sign(p.Mode, h, p.Key("KZ"))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func unsigned(t *testing.T, a record.Act) []byte {
	a.Envelope.Signatures = nil
	b, err := a.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestRevokedKeySignsNoMore(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	k := p.Open(t, memory.New())
	crisis := p.Crisis(t, k, "c")
	p.Submit(t, k, p.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crisis)))
	p.Submit(t, k, p.Act(t, "archivist", record.RevokeType, record.Revoke{Credential: p.Key("KZ").ID, Reason: "stolen"}))
	act := p.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crisis))
	if got := refusedWith(t, k, mithaqtest.Bytes(t, act)); got != "credential.revoked" {
		t.Errorf("got %s, want credential.revoked", got)
	}
}

// TestCrowd has 64 clients write at once: every act is acknowledged under a
// checkpoint that holds it and proves it, in its own place, and the record verifies and folds to
// the same state again.
func TestCrowd(t *testing.T) {
	store := memory.New()
	p := mithaqtest.New(t, record.Live)
	k := p.Open(t, store)
	crisis := p.Crisis(t, k, "c")
	const clients, each = 64, 8
	envelopes := make([][]byte, clients*each)
	for i := range envelopes {
		m := mithaqtest.Members[i%len(mithaqtest.Members)]
		envelopes[i] = mithaqtest.Bytes(t, p.Act(t, m, situation.StatementType, statement(m), mithaqtest.On(crisis)))
	}
	cred := credential(t, k, p, "keeper")
	var mu sync.Mutex
	places := map[int64]bool{}
	var wg sync.WaitGroup
	for c := range clients {
		wg.Go(func() {
			for i := range each {
				ack, err := k.Submit(context.Background(), envelopes[c*each+i])
				if err != nil {
					t.Error(err)
					return
				}
				head, err := record.OpenCheckpoint(ack.Checkpoint, p.ID, cred)
				if err != nil || head != ack.Head || head.Size <= ack.Seq {
					t.Errorf("act %d acknowledged under %v (%v)", ack.Seq, head, err)
				}
				proves(t, store, k, ack)
				mu.Lock()
				if places[ack.Seq] {
					t.Errorf("place %d was given twice", ack.Seq)
				}
				places[ack.Seq] = true
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	src, err := record.StoreSource(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := record.Verify(t.Context(), src, nil); err != nil {
		t.Fatal(err)
	}
	again, err := keeper.Load(t.Context(), store, keeper.All)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := fold(t, again, crisis), fold(t, k.State(), crisis); got != want {
		t.Errorf("the record folds to another state:\n%s\n%s", got, want)
	}
}

// fold is all that a reader can see of a crisis, as bytes.
func fold(t *testing.T, s mithaq.State, crisis string) string {
	t.Helper()
	v, ok := view.OfCrisis(s, crisis, words.Never-1, words.Never-1)
	if !ok {
		t.Fatal("the crisis is gone")
	}
	if len(v.Spine) < 500 {
		t.Fatalf("only %d acts are seen", len(v.Spine))
	}
	v.At, v.KnownBy = mithaqtest.Start, mithaqtest.Start // Never has no spelling
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func credential(t *testing.T, k *keeper.Keeper, p *mithaqtest.Pact, name string) record.Credential {
	t.Helper()
	c, ok := k.State().Chain().Credential(p.Key(name).ID)
	if !ok {
		t.Fatalf("no credential %s", name)
	}
	return c
}

func TestOpenRefuses(t *testing.T) {
	store := memory.New()
	p := mithaqtest.New(t, record.Live)
	p.Open(t, store)
	behind := func() words.Instant { return mithaqtest.Start.Add(-time.Hour) }
	if _, err := keeper.Open(t.Context(), keeper.Config{Store: store, Signer: p.Key("keeper"), Clock: behind}); err == nil {
		t.Error("a clock behind the record was accepted")
	}
	if _, err := keeper.Open(t.Context(), keeper.Config{Store: store, Signer: p.Key("KZ"), Clock: p.Now}); err == nil {
		t.Error("another key than the keeper's was accepted")
	}
}

func TestLockIsForOne(t *testing.T) {
	dir := t.TempDir()
	release, err := keeper.Lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := keeper.Lock(dir); err == nil {
		t.Error("two writers hold the lock")
	}
	if err := release(); err != nil {
		t.Fatal(err)
	}
	release, err = keeper.Lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	release()
}

// proves wants an act to be provable, offline, by the time it is acknowledged, under the
// checkpoint that came with the answer.
func proves(t *testing.T, store record.Store, k *keeper.Keeper, ack keeper.Ack) {
	t.Helper()
	proof, err := record.ProveEntryUnder(context.Background(), store, ack.Seq, k.State().Chain(), ack.Checkpoint)
	if err != nil {
		t.Errorf("act %d is acknowledged and cannot be proven: %v", ack.Seq, err)
		return
	}
	if report, err := proof.Check(); err != nil || report.Entry.Act.ID != ack.ID || report.Head != ack.Head {
		t.Errorf("act %d: its proof is of %s under %d entries: %v", ack.Seq, report.Entry.Act.ID.Short(), report.Head.Size, err)
	}
}
