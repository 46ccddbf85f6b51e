package keeper_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"testing"
	"time"

	"mithaq"
	"mithaq/keeper"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/view"
)

// sealed makes a statement whose text is sealed, and its opening.
func sealed(t *testing.T, p *mithaqtest.Pact, crisis, words string) (record.Act, record.Opening) {
	t.Helper()
	salt := sha256.Sum256([]byte("salt " + words))
	o := record.Opening{Salt: salt[:], Value: fmt.Appendf(nil, `{"authentic":"en","texts":{"en":%q}}`, words)}
	commit, err := o.Commit()
	if err != nil {
		t.Fatal(err)
	}
	body := struct {
		Kind    string `json:"kind"`
		Speaker any    `json:"speaker"`
	}{"report", statement("KZ").Speaker}
	return p.Act(t, "KZ", situation.StatementType, body, mithaqtest.On(crisis), func(h *record.Header) {
		h.Sealed = []record.Sealed{{At: "/body/text", Commit: commit, Audience: "KZ"}}
	}), o
}

func holds(t *testing.T, v record.Vault, o record.Opening) bool {
	t.Helper()
	commit, err := o.Commit()
	if err != nil {
		t.Fatal(err)
	}
	got, ok, err := v.Get(t.Context(), commit)
	if err != nil {
		t.Fatal(err)
	}
	return ok && bytes.Equal(got.Value, o.Value)
}

func commitOf(t *testing.T, o record.Opening) record.ID {
	t.Helper()
	id, err := o.Commit()
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// TestErasure follows a sealed text from hand to erasure: kept before it is recorded,
// gone after the act that withholds it, confirmed by the keeper; and through all of it
// every holder of the record, with openings or without, computes the same state.
func TestErasure(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	p.Bind(t, "sg", record.Credential{Holder: "person", Office: "secretary_general", Person: "sg"})
	store, vault := memory.New(), memory.NewVault()
	config := keeper.Config{Store: store, Vault: vault, Signer: p.Key("keeper"), Clock: p.Now}
	k := open(t, p, config)
	p.Submit(t, k, p.Act(t, "archivist", record.CredentialType, p.Credential("sg")))
	crisis, other := p.Crisis(t, k, "c"), p.Crisis(t, k, "d")
	act, opening := sealed(t, p, crisis, "three buses are ready")
	if _, err := k.Hand(t.Context(), keeper.Submission{Envelope: mithaqtest.Bytes(t, act), Openings: []record.Opening{opening}}); err != nil {
		t.Fatal(err)
	}
	if !holds(t, vault, opening) {
		t.Fatal("the opening is not kept")
	}
	before := shown(t, k.State())

	// Openings that open nothing of the act, and acts that may not enter, leave nothing.
	refusedAct, refusedOpening := sealed(t, p, crisis, "a stranger's secret")
	_, err := k.Hand(t.Context(), keeper.Submission{Envelope: mithaqtest.Bytes(t, act), Openings: []record.Opening{refusedOpening}})
	var refused *keeper.Refused
	if !errors.As(err, &refused) {
		t.Errorf("somebody else's opening: %v", err)
	}
	p.Submit(t, k, p.Act(t, "archivist", record.RevokeType, record.Revoke{Credential: p.Key("KZ").ID}))
	_, err = k.Hand(t.Context(), keeper.Submission{Envelope: mithaqtest.Bytes(t, refusedAct), Openings: []record.Opening{refusedOpening}})
	if !errors.As(err, &refused) || refused.Signed == nil || refused.Signed.Check(credential(t, k, p, "keeper")) != nil {
		t.Errorf("a revoked key's sealed act: %v", err)
	}
	if holds(t, vault, refusedOpening) {
		t.Error("the opening of a refused act is kept")
	}

	erase := p.Act(t, "sg", record.EraseType, record.Erase{Commits: []record.ID{commitOf(t, opening)}, Ground: mithaqtest.Text("a court has ordered it")})
	p.Submit(t, k, erase)
	erased := waitFor(t, k, record.ErasedType)
	if holds(t, vault, opening) {
		t.Error("the opening is there after its erasure")
	}
	if erased.By != p.Key("keeper").ID {
		t.Error("somebody else confirmed the erasure")
	}
	again := p.Act(t, "RU", situation.StatementType, struct {
		Kind    string `json:"kind"`
		Speaker any    `json:"speaker"`
	}{"report", statement("RU").Speaker}, mithaqtest.On(other), func(h *record.Header) { h.Sealed = act.Header.Sealed })
	if _, err := k.Hand(t.Context(), keeper.Submission{Envelope: mithaqtest.Bytes(t, again), Openings: []record.Opening{opening}}); err != nil {
		t.Errorf("sealed again: %v", err)
	}
	if holds(t, vault, opening) {
		t.Error("who sealed it again has brought the opening back")
	}
	if after := shown(t, k.State()); after != before {
		t.Errorf("the crisis reads otherwise after the erasure:\n%s\n%s", before, after)
	}
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}

	// Another holder never had the opening.
	whole, err := keeper.Load(t.Context(), store, keeper.All)
	if err != nil {
		t.Fatal(err)
	}
	if got := shown(t, whole); got != before {
		t.Errorf("who has no openings reads otherwise:\n%s\n%s", before, got)
	}
	src, err := record.StoreSource(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	report, err := record.Verify(t.Context(), src, nil)
	if err != nil || report.Sealed != 2 || report.Erased != 2 {
		t.Errorf("verify: %d sealed, %d erased, %v", report.Sealed, report.Erased, err)
	}
}

// shown is what a reader sees of the crisis.
func shown(t *testing.T, s mithaq.State) string {
	t.Helper()
	at := mithaqtest.Start.Add(24 * time.Hour)
	v, ok := view.OfCrisis(s, "c", at, at)
	if !ok {
		t.Fatal("the crisis is gone")
	}
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// waitFor waits until an act of a type is on the pact.
func waitFor(t *testing.T, k *keeper.Keeper, actType string) *mithaq.Fact {
	t.Helper()
	for {
		for _, f := range k.State().Facts(record.OnPact) {
			if f.Type == actType {
				return f
			}
		}
		if t.Context().Err() != nil {
			t.Fatal("it never came")
		}
	}
}

// open founds the pact with a keeper of some configuration.
func open(t *testing.T, p *mithaqtest.Pact, config keeper.Config) *keeper.Keeper {
	t.Helper()
	k, err := keeper.Open(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { k.Close() })
	p.Begin(t, k)
	return k
}

// TestVaultFaults: whatever step fails, no act is acknowledged whose opening is not kept,
// and after the next start the vault holds what the record says it should, and no more.
func TestVaultFaults(t *testing.T) {
	boom := errors.New("disk on fire")
	broken := fmt.Errorf("%w: %w", record.ErrBroken, boom)
	for _, tc := range []struct {
		name  string
		vault memory.VaultFaults
		store memory.Faults
		want  error
		kept  bool // act and opening, after the next start
	}{
		{"put fails", memory.VaultFaults{BeforePut: func([]record.Opening) error { return boom }}, memory.Faults{}, keeper.ErrNotRecorded, false},
		{"put succeeds unheard", memory.VaultFaults{AfterPut: func([]record.Opening) error { return boom }}, memory.Faults{}, keeper.ErrNotRecorded, false},
		{"put breaks the vault", memory.VaultFaults{AfterPut: func([]record.Opening) error { return broken }}, memory.Faults{}, keeper.ErrStopped, false},
		{"append fails", memory.VaultFaults{}, memory.Faults{BeforeAppend: func(record.Head, []record.Row) error { return boom }}, keeper.ErrNotRecorded, false},
		{"append breaks the store", memory.VaultFaults{}, memory.Faults{BeforeAppend: func(record.Head, []record.Row) error { return broken }}, keeper.ErrStopped, false},
		{"append succeeds unheard", memory.VaultFaults{}, memory.Faults{AfterAppend: func(record.Head) error { return broken }}, keeper.ErrStopped, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p := mithaqtest.New(t, record.Live)
			store, vault := memory.New(), memory.NewVault()
			config := keeper.Config{Store: store, Vault: vault, Signer: p.Key("keeper"), Clock: p.Now}
			k := open(t, p, config)
			crisis := p.Crisis(t, k, "c")
			act, opening := sealed(t, p, crisis, "secret")
			vault.SetFaults(tc.vault)
			store.SetFaults(tc.store)
			_, err := k.Hand(t.Context(), keeper.Submission{Envelope: mithaqtest.Bytes(t, act), Openings: []record.Opening{opening}})
			if !errors.Is(err, tc.want) {
				t.Errorf("got %v, want %v", err, tc.want)
			}
			k.Close()
			vault.SetFaults(memory.VaultFaults{})
			store.SetFaults(memory.Faults{})
			k, err = keeper.Open(t.Context(), config)
			if err != nil {
				t.Fatal(err)
			}
			defer k.Close()
			if _, there := k.State().Chain().Seq(act.ID); there != tc.kept {
				t.Errorf("the act is there: %v, want %v", there, tc.kept)
			}
			if got := holds(t, vault, opening); got != tc.kept {
				t.Errorf("the opening is there: %v, want %v", got, tc.kept)
			}
		})
	}
}

// TestErasureIsFinished: a crash after the act that withholds, before its carrying out;
// the next start makes it good, and says so.
func TestErasureIsFinished(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store, vault := memory.New(), memory.NewVault()
	config := keeper.Config{Store: store, Vault: vault, Signer: p.Key("keeper"), Clock: p.Now}
	k := open(t, p, config)
	crisis := p.Crisis(t, k, "c")
	act, opening := sealed(t, p, crisis, "secret")
	if _, err := k.Hand(t.Context(), keeper.Submission{Envelope: mithaqtest.Bytes(t, act), Openings: []record.Opening{opening}}); err != nil {
		t.Fatal(err)
	}
	cut := fmt.Errorf("power cut: %w", record.ErrBroken)
	vault.SetFaults(memory.VaultFaults{BeforeErase: func([]record.ID) error { return cut }})
	p.Bind(t, "sg", record.Credential{Holder: "person", Office: "secretary_general", Person: "sg"})
	p.Submit(t, k, p.Act(t, "archivist", record.CredentialType, p.Credential("sg")))
	p.Submit(t, k, p.Act(t, "sg", record.EraseType, record.Erase{Commits: []record.ID{commitOf(t, opening)}, Ground: mithaqtest.Text("a court has ordered it")}))
	<-k.Done()
	if err := k.Err(); !errors.Is(err, cut) {
		t.Errorf("got %v, want the cause", err)
	}
	vault.SetFaults(memory.VaultFaults{})
	for range 2 { // and not twice
		k, err := keeper.Open(t.Context(), config)
		if err != nil {
			t.Fatal(err)
		}
		if holds(t, vault, opening) {
			t.Error("the opening is there")
		}
		waitFor(t, k, record.ErasedType)
		if err := k.Close(); err != nil {
			t.Fatal(err)
		}
	}
	s, err := keeper.Load(t.Context(), store, keeper.All)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, f := range s.Facts(record.OnPact) {
		if f.Type == record.ErasedType {
			n++
		}
	}
	if n != 1 {
		t.Errorf("the keeper said %d times that he erased", n)
	}
}
