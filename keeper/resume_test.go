package keeper_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"mithaq/council"
	"mithaq/keeper"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"
)

// stopped returns a record in a store, whose keeper has stopped, with a crisis.
func stopped(t *testing.T, p *mithaqtest.Pact) (_ *memory.Store, crisis string) {
	t.Helper()
	store := memory.New()
	k := p.Open(t, store)
	crisis = p.Crisis(t, k, "c")
	p.Submit(t, k, p.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crisis)))
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}
	return store, crisis
}

// slip appends an entry for an act as somebody can who writes to the store and has
// no keeper's key. Hashes and head fit.
func slip(t *testing.T, p *mithaqtest.Pact, store record.Store, act record.Act, change func(*record.Leaf)) {
	t.Helper()
	state, err := keeper.Load(t.Context(), store, keeper.All)
	if err != nil {
		t.Fatal(err)
	}
	chain := state.Chain()
	now := p.Now()
	received, err := record.Receive(p.ID, act.ID, now, p.Key("keeper"))
	if err != nil {
		t.Fatal(err)
	}
	l := record.Leaf{
		Seq: chain.Size, Term: chain.Term, Received: received, Recorded: now, Engine: 1, Edition: chain.Edition,
		Findings: []words.Reason{}, Envelope: act.Envelope,
	}
	change(&l)
	leaf, err := l.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	tree, hashes := chain.Tree().Append(record.LeafHash(leaf))
	row := record.Row{Seq: chain.Size, Leaf: leaf, Hashes: hashes}
	if err := store.Append(t.Context(), chain.Tree().Head(), []record.Row{row}, tree.Head()); err != nil {
		t.Fatal(err)
	}
}

// unsignedCopy returns what a store holds without its checkpoint.
func unsignedCopy(t *testing.T, from record.Store) *memory.Store {
	t.Helper()
	head, err := from.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var rows []record.Row
	for row, err := range from.Rows(t.Context(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows, row)
	}
	to := memory.New()
	if err := to.Append(t.Context(), record.EmptyHead, rows, head); err != nil {
		t.Fatal(err)
	}
	return to
}

// TestOpenSignsNothingForged: the keeper does not put his name under what somebody
// else wrote into his store.
func TestOpenSignsNothingForged(t *testing.T) {
	zeros := func(sigs []record.Signature) []record.Signature {
		return []record.Signature{{KeyID: sigs[0].KeyID, Sig: make([]byte, 64)}}
	}
	for _, tc := range []struct {
		name   string
		change func(*record.Leaf)
		code   string // empty where the entry is good
	}{
		{"as the keeper would have written it", func(*record.Leaf) {}, ""},
		{"no signature", func(l *record.Leaf) { l.Envelope.Signatures = []record.Signature{} }, "entry.malformed"},
		{"a signature of zeros", func(l *record.Leaf) { l.Envelope.Signatures = zeros(l.Envelope.Signatures) }, "act.bad_signature"},
		{"a receipt of zeros", func(l *record.Leaf) { l.Received.Sig = make([]byte, 64) }, "entry.bad_receipt"},
		{"both of zeros", func(l *record.Leaf) {
			l.Envelope.Signatures, l.Received.Sig = zeros(l.Envelope.Signatures), make([]byte, 64)
		}, "act.bad_signature"},
		{"an empty signature", func(l *record.Leaf) {
			l.Envelope.Signatures = zeros(l.Envelope.Signatures)
			l.Envelope.Signatures[0].Sig = record.Bytes{}
		}, "act.bad_signature"},
	} {
		for _, lost := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, checkpoint lost: %v", tc.name, lost), func(t *testing.T) {
				p := mithaqtest.New(t, record.Live)
				store, crisis := stopped(t, p)
				slip(t, p, store, p.Act(t, "RU", situation.StatementType, statement("RU"), mithaqtest.On(crisis)), tc.change)
				if lost {
					store = unsignedCopy(t, store)
				}
				before, err := store.Checkpoint(t.Context())
				if err != nil {
					t.Fatal(err)
				}
				k, err := keeper.Open(t.Context(), keeper.Config{Store: store, Signer: p.Key("keeper"), Clock: p.Now})
				if tc.code == "" {
					if err != nil {
						t.Fatal(err)
					}
					if err := k.Close(); err != nil {
						t.Fatal(err)
					}
					return
				}
				if err == nil {
					k.Close()
					t.Fatal("the keeper signed it")
				}
				var fault *record.Fault
				if !errors.As(err, &fault) || fault.Reason().Code != tc.code || fault.Place != "entry 5" {
					t.Errorf("got %v, want %s at entry 5", err, tc.code)
				}
				if after, err := store.Checkpoint(t.Context()); err != nil || string(after) != string(before) {
					t.Errorf("the checkpoint has changed (%v):\n%s", err, after)
				}
			})
		}
	}
}

// TestOpenAfterCrash: the power failed between commit and checkpoint. What was
// committed is there, and is signed now.
func TestOpenAfterCrash(t *testing.T) {
	for _, lost := range []bool{false, true} {
		t.Run(fmt.Sprintf("checkpoint lost: %v", lost), func(t *testing.T) {
			p := mithaqtest.New(t, record.Live)
			store, crisis := stopped(t, p)
			k, err := keeper.Open(t.Context(), keeper.Config{Store: store, Signer: p.Key("keeper"), Clock: p.Now})
			if err != nil {
				t.Fatal(err)
			}
			cut := fmt.Errorf("power cut: %w", record.ErrBroken)
			store.SetFaults(memory.Faults{AfterAppend: func(record.Head) error { return cut }})
			act := p.Act(t, "RU", situation.StatementType, statement("RU"), mithaqtest.On(crisis))
			if _, err := k.Submit(t.Context(), mithaqtest.Bytes(t, act)); !errors.Is(err, keeper.ErrStopped) {
				t.Errorf("got %v, want ErrStopped", err)
			}
			if err := k.Close(); !errors.Is(err, cut) {
				t.Errorf("Close: got %v, want the cause", err)
			}
			store.SetFaults(memory.Faults{})
			if lost {
				store = unsignedCopy(t, store)
			}
			k, err = keeper.Open(t.Context(), keeper.Config{Store: store, Signer: p.Key("keeper"), Clock: p.Now})
			if err != nil {
				t.Fatal(err)
			}
			defer k.Close()
			chain := k.State().Chain()
			if seq, ok := chain.Seq(act.ID); !ok || seq != 5 {
				t.Errorf("got the act at %d, %v, want 5", seq, ok)
			}
			signed, err := record.OpenCheckpoint(k.Checkpoint(), p.ID, credential(t, k, p, "keeper"))
			if err != nil || signed != chain.Tree().Head() {
				t.Errorf("got a checkpoint of %d, %v, want one of %d", signed.Size, err, chain.Size)
			}
			if stored, err := store.Checkpoint(t.Context()); err != nil || string(stored) != string(k.Checkpoint()) {
				t.Errorf("stored checkpoint: %v\n%s", err, stored)
			}
			p.Submit(t, k, p.Act(t, "RU", situation.StatementType, statement("RU"), mithaqtest.On(crisis)))
		})
	}
}

// TestTooManyAddressees: an appeal to more members than there can be costs its
// author the act, and nobody the keeper.
func TestTooManyAddressees(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	k := p.Open(t, memory.New())
	crisis := p.Crisis(t, k, "c")
	var all []string
	for i := range words.MaxList + 1 {
		all = append(all, fmt.Sprintf("M%d", i))
	}
	for _, to := range [][]string{all, slices.Repeat([]string{"RU"}, words.MaxList+1)} {
		appeal := p.Act(t, "KZ", council.AppealType, council.Appeal{Kind: "aggression", Addressees: to, Asks: mithaqtest.Text("help")}, mithaqtest.On(crisis))
		if got := refusedWith(t, k, mithaqtest.Bytes(t, appeal)); got != "act.malformed" {
			t.Errorf("got %s, want act.malformed", got)
		}
	}
	p.Submit(t, k, p.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crisis)))
}

// TestPanicCostsOneAct: a fault of the program in deciding an act answers its author
// with an error; the keeper goes on. Here the clock is what fails, which deciding asks
// second, after the queue.
func TestPanicCostsOneAct(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store, crisis := stopped(t, p)
	var looks atomic.Int64
	k, err := keeper.Open(t.Context(), keeper.Config{Store: store, Signer: p.Key("keeper"), Clock: func() words.Instant {
		if looks.Add(-1) == 0 {
			panic("the clock has stopped")
		}
		return p.Now()
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer k.Close()
	before := k.State().Chain().Size
	looks.Store(2)
	act := p.Act(t, "RU", situation.StatementType, statement("RU"), mithaqtest.On(crisis))
	_, err = k.Submit(t.Context(), mithaqtest.Bytes(t, act))
	if err == nil || errors.Is(err, keeper.ErrStopped) || !strings.Contains(err.Error(), "the clock has stopped") {
		t.Errorf("got %v, want the fault", err)
	}
	if after := k.State().Chain().Size; after != before {
		t.Errorf("the act moved the record from %d to %d", before, after)
	}
	if ack := p.Submit(t, k, act); ack.Seq != before {
		t.Errorf("submitted again: got place %d, want %d", ack.Seq, before)
	}
}
