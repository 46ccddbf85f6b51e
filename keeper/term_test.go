package keeper_test

import (
	"errors"
	"testing"

	"mithaq/keeper"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
)

// copied returns the first rows of a store in another one, with a checkpoint that the
// keeper signed at that size.
func copied(t *testing.T, from record.Store, size int64, checkpoint []byte) *memory.Store {
	t.Helper()
	state, err := keeper.Load(t.Context(), from, size)
	if err != nil {
		t.Fatal(err)
	}
	to := memory.New()
	var rows []record.Row
	for row, err := range from.Rows(t.Context(), 0) {
		if err != nil {
			t.Fatal(err)
		}
		if row.Seq == size {
			break
		}
		rows = append(rows, row)
	}
	if err := to.Append(t.Context(), record.EmptyHead, rows, state.Chain().Tree().Head()); err != nil {
		t.Fatal(err)
	}
	if err := to.PutCheckpoint(t.Context(), checkpoint); err != nil {
		t.Fatal(err)
	}
	return to
}

// threeFounders is a pact that can lose its keeper.
func threeFounders(t *testing.T) *mithaqtest.Pact {
	t.Helper()
	p := mithaqtest.New(t, record.Live)
	p.Bind(t, "witness", record.Credential{Holder: "node", Office: "node", Member: "KG"})
	p.Founders, p.Witnesses, p.Quorum = []string{"KZ", "KG", "AM"}, []string{"witness"}, 2
	return p
}

// TestTakeover: the keeper is lost with its last entries. Two of three founders appoint
// another one at the last witnessed head; what stood beyond is void; an act of it is
// recorded again with the receipt that the lost keeper gave for it; and the whole
// verifies from the genesis on.
func TestTakeover(t *testing.T) {
	p := threeFounders(t)
	store := memory.New()
	k := open(t, p, keeper.Config{Store: store, Signer: p.Key("keeper"), Clock: p.Now})
	crisis := p.Crisis(t, k, "c")
	witnessed := k.Checkpoint()
	size := k.State().Chain().Size
	line, err := record.Cosign(witnessed, 1641340800, p.Key("witness"))
	if err != nil {
		t.Fatal(err)
	}
	cosigned, err := record.AddCosignature(witnessed, line)
	if err != nil {
		t.Fatal(err)
	}
	lost := p.Act(t, "RU", situation.StatementType, statement("RU"), mithaqtest.On(crisis))
	ack := p.Submit(t, k, lost)
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}

	next := p.Bind(t, "keeper 2", record.Credential{Holder: "node", Office: "keeper", Member: "KG", From: p.Now()})
	id, err := next.ID()
	if err != nil {
		t.Fatal(err)
	}
	copy := copied(t, store, size, witnessed)
	root, _ := k.State().Chain().Root(size)
	term := func(signers ...string) record.Act {
		body := record.Term{Term: 2, Keeper: id, Credential: &next, Ground: record.Takeover, Checkpoint: string(cosigned)}
		for _, s := range signers {
			body.Signers = append(body.Signers, p.Key(s).ID)
		}
		return p.Signed(t, signers, record.TermType, body, func(h *record.Header) {
			h.Seen = record.Seen{Size: size, Root: record.ID(root)}
		})
	}
	config := keeper.Config{Store: copy, Signer: p.Key("keeper 2"), Clock: p.Now}
	for name, act := range map[string]record.Act{"one founder": term("KZ"), "not a founder": term("KZ", "RU")} {
		var refused *keeper.Refused
		if _, _, err := keeper.OpenTerm(t.Context(), config, mithaqtest.Bytes(t, act)); !errors.As(err, &refused) {
			t.Errorf("%s: got %v, want a refusal", name, err)
		}
	}
	k2, opened, err := keeper.OpenTerm(t.Context(), config, mithaqtest.Bytes(t, term("KG", "AM")))
	if err != nil {
		t.Fatal(err)
	}
	defer k2.Close()
	if opened.Seq != size {
		t.Errorf("the term opens at %d, want %d", opened.Seq, size)
	}
	again, err := k2.Hand(t.Context(), keeper.Submission{Envelope: mithaqtest.Bytes(t, lost), Receipt: &ack.Receipt})
	if err != nil {
		t.Fatal(err)
	}
	if again.Receipt.At != ack.Receipt.At || again.Receipt.Node != p.Key("keeper").ID {
		t.Errorf("recorded again with receipt %v, want the first one %v", again.Receipt, ack.Receipt)
	}
	if _, err := k2.Submit(t.Context(), mithaqtest.Bytes(t, p.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crisis)))); err != nil {
		t.Error(err)
	}
	src, err := record.StoreSource(t.Context(), copy)
	if err != nil {
		t.Fatal(err)
	}
	report, err := record.Verify(t.Context(), src, nil)
	if err != nil {
		t.Fatal(err)
	}
	if spans := report.Chain.Spans(); len(spans) != 2 || spans[1].From != size || spans[1].Keeper != id {
		t.Errorf("the terms are %v", spans)
	}
	if _, err := keeper.Open(t.Context(), keeper.Config{Store: copy, Signer: p.Key("keeper"), Clock: p.Now}); err == nil {
		t.Error("the deposed keeper opens the new term's record")
	}
}

// TestHandover: a keeper appoints the next one, who goes on from a copy.
func TestHandover(t *testing.T) {
	p := threeFounders(t)
	store := memory.New()
	k := open(t, p, keeper.Config{Store: store, Signer: p.Key("keeper"), Clock: p.Now})
	crisis := p.Crisis(t, k, "c")
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}
	head := k.State().Chain().Tree().Head()
	next := p.Bind(t, "keeper 2", record.Credential{Holder: "service", Office: "keeper", From: p.Now()})
	id, err := next.ID()
	if err != nil {
		t.Fatal(err)
	}
	act := p.Act(t, "keeper", record.TermType, record.Term{
		Term: 2, Keeper: id, Credential: &next, Ground: record.Handover, Signers: []record.ID{p.Key("keeper").ID},
	}, func(h *record.Header) { h.Seen = record.Seen{Size: head.Size, Root: record.ID(head.Root)} })
	copy := copied(t, store, head.Size, k.Checkpoint())
	if _, _, err := keeper.OpenTerm(t.Context(), keeper.Config{Store: copy, Signer: p.Key("KZ"), Clock: p.Now}, mithaqtest.Bytes(t, act)); err == nil {
		t.Error("another key than the appointed one opened the term")
	}
	k2, _, err := keeper.OpenTerm(t.Context(), keeper.Config{Store: copied(t, store, head.Size, k.Checkpoint()), Signer: p.Key("keeper 2"), Clock: p.Now}, mithaqtest.Bytes(t, act))
	if err != nil {
		t.Fatal(err)
	}
	defer k2.Close()
	p.Submit(t, k2, p.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crisis)))
}

// TestMeet: what a keeper does who is shown a checkpoint.
func TestMeet(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store := memory.New()
	config := keeper.Config{Store: store, Signer: p.Key("keeper"), Clock: p.Now}
	k := open(t, p, config)
	crisis := p.Crisis(t, k, "c")
	early, size := k.Checkpoint(), k.State().Chain().Size
	yesterday := copied(t, store, size, early)
	p.Submit(t, k, p.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crisis)))
	late := k.Checkpoint()
	if err := k.Meet(early); err != nil {
		t.Errorf("an earlier head of its own: %v", err)
	}
	if err := k.Meet(late); err != nil {
		t.Errorf("its own head: %v", err)
	}
	if err := k.Meet([]byte("nonsense\n")); err == nil {
		t.Error("nonsense was taken for a checkpoint")
	}
	p.Submit(t, k, p.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crisis)))
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}

	// Yesterday's backup was restored. A keeper who is told so does not begin; one who
	// learns it later ends.
	var fork *keeper.ForkError
	restored := config
	restored.Store, restored.Shown = yesterday, [][]byte{early, late}
	if _, err := keeper.Open(t.Context(), restored); !errors.As(err, &fork) || fork.Signed.Size != size+1 {
		t.Fatalf("a restored disk: got %v, want a fork at %d", err, size+1)
	}
	restored.Shown = nil
	k, err := keeper.Open(t.Context(), restored)
	if err != nil {
		t.Fatal(err)
	}
	p.Submit(t, k, p.Act(t, "RU", situation.StatementType, statement("RU"), mithaqtest.On(crisis)))
	if err := k.Meet(late); !errors.As(err, &fork) {
		t.Errorf("another history of the same size: %v", err)
	}
	<-k.Done()
	act := p.Act(t, "RU", situation.StatementType, statement("RU"), mithaqtest.On(crisis))
	if _, err := k.Submit(t.Context(), mithaqtest.Bytes(t, act)); !errors.Is(err, keeper.ErrStopped) {
		t.Errorf("a keeper that has forked goes on: %v", err)
	}
	if err := k.Close(); !errors.As(err, &fork) {
		t.Errorf("Close: got %v, want the fork", err)
	}
}
