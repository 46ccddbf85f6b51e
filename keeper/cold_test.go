package keeper_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"mithaq"
	"mithaq/cases"
	"mithaq/charter/csto"
	"mithaq/council"
	"mithaq/keeper"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/situation"
	"mithaq/view"
	"mithaq/words"
)

// reading is all that readers see of a state, as bytes.
func reading(t *testing.T, s mithaq.State) string {
	t.Helper()
	at := mithaqtest.Start.Add(20 * 365 * 24 * time.Hour)
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for _, c := range s.Crises() {
		v, ok := view.OfCrisis(s, c.ID, at, at)
		if !ok {
			t.Fatalf("crisis %s is gone", c.Label)
		}
		v.At, v.KnownBy = mithaqtest.Start, mithaqtest.Start // Never has no spelling
		if err := enc.Encode(v); err != nil {
			t.Fatal(err)
		}
	}
	for _, v := range []any{view.OfMembers(s, at, at), view.OfDuties(s, at, at), view.OfCrises(s, at, at), s.Chain().Edition, s.Genesis()} {
		if err := enc.Encode(v); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

// warmed warms everything.
func warmed(t *testing.T, store record.Store, s mithaq.State) mithaq.State {
	t.Helper()
	for _, c := range s.Crises() {
		var err error
		if s, err = keeper.Warm(t.Context(), store, s, c.ID); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// january is the record of the case of January 2022: acts that count in another order
// than that in which they were recorded.
func january(t *testing.T) *memory.Store {
	t.Helper()
	c, err := replay.Load(cases.FS, "kz-2022", func(actType string) (interface{ Check() error }, bool) { return mithaq.NewBody(actType) })
	if err != nil {
		t.Fatal(err)
	}
	edition, texts, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	p := mithaqtest.New(t, record.Live)
	p.Pass(5 * 365 * 24 * 3600e9)
	store := memory.New()
	player := &replay.Player{Charter: edition, Texts: texts, Rand: rand.Reader, Clock: p.Now}
	if _, err := player.Play(t.Context(), c, store, func(replay.Played) error { return nil }); err != nil {
		t.Fatal(err)
	}
	return store
}

// busy is a record of several crises, some of whose acts were distrusted later, and in which
// letters were received, of which one was confirmed.
func busy(t *testing.T, p *mithaqtest.Pact) *memory.Store {
	t.Helper()
	store := memory.New()
	k := p.Open(t, store)
	var crises []string
	for i := range 5 {
		crises = append(crises, p.Crisis(t, k, fmt.Sprintf("crisis-%d", i)))
	}
	p.Submit(t, k, p.Act(t, "archivist", record.CredentialType, p.Bind(t, "letters", record.Credential{Holder: "service", Office: "registrar"})))
	for i := range 2 {
		letter := p.Act(t, "letters", council.AppealType, council.Appeal{Kind: "aggression", Addressees: []string{"RU"}, Asks: mithaqtest.Text("help")},
			mithaqtest.On(crises[i]), func(h *record.Header) {
				now := p.Now()
				h.Attest, h.Of, h.Happened = record.Received, record.Performer{Member: "KZ", Office: "president"}, &words.Window{From: now, To: now}
			})
		p.Submit(t, k, letter)
		if i == 0 {
			p.Submit(t, k, p.Act(t, "KZ", situation.ConfirmationType, situation.Confirmation{}, mithaqtest.On(crises[i]), mithaqtest.Citing("answers", letter.ID.String())))
		}
	}
	stolen := words.Instant(0)
	for i := range 200 {
		m := mithaqtest.Members[i%len(mithaqtest.Members)]
		if i == 150 {
			stolen = p.Now()
		}
		p.Submit(t, k, p.Act(t, m, situation.StatementType, statement(m), mithaqtest.On(crises[i*i%len(crises)])))
	}
	p.Submit(t, k, p.Act(t, "archivist", record.RevokeFromType, record.RevokeFrom{Credential: p.Key("RU").ID, From: stolen, Reason: "stolen"}))
	for i := range 20 {
		p.Submit(t, k, p.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(crises[i%len(crises)])))
	}
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}
	return store
}

// TestColdIsWarm: however a state was come by, from the beginning or from a snapshot of
// any size, warm at once or warmed later, readers see the same.
func TestColdIsWarm(t *testing.T) {
	for name, store := range map[string]*memory.Store{"january": january(t), "busy": busy(t, mithaqtest.New(t, record.Live))} {
		t.Run(name, func(t *testing.T) {
			ctx := t.Context()
			whole, err := keeper.Load(ctx, store, keeper.All)
			if err != nil {
				t.Fatal(err)
			}
			want := reading(t, whole)
			cold, err := keeper.LoadCold(ctx, store)
			if err != nil {
				t.Fatal(err)
			}
			if n := len(cold.Crises()); cold.Warmth() != n {
				t.Errorf("a cold state of %d crises holds %d facts", n, cold.Warmth())
			}
			if got := reading(t, warmed(t, store, cold)); got != want {
				t.Error("warmed, it reads otherwise")
			}
			for _, c := range whole.Crises() {
				again := whole.Chill(c.ID)
				if !again.Cold(c.ID) || again.Warmth() >= whole.Warmth() && whole.Places(c.ID).Len() > 1 {
					t.Errorf("%s was not forgotten", c.Label)
				}
				if got := reading(t, warmed(t, store, again)); got != want {
					t.Errorf("forgotten and warmed, %s reads otherwise", c.Label)
				}
			}
			size := whole.Chain().Size
			for _, at := range []int64{2, size / 3, size - 1, size} {
				path := filepath.Join(t.TempDir(), "snapshot")
				early, err := keeper.Load(ctx, store, at)
				if err != nil {
					t.Fatal(err)
				}
				if err := keeper.WriteSnapshot(path, early, signerOf(t, early)); err != nil {
					t.Fatal(err)
				}
				s, note, err := keeper.LoadFast(ctx, store, path)
				if err != nil {
					t.Fatal(err)
				}
				if name == "busy" && note != nil {
					t.Errorf("at %d: the snapshot was not used: %v", at, note)
				}
				if got := reading(t, warmed(t, store, s)); got != want {
					t.Errorf("from a snapshot at %d of %d it reads otherwise", at, size)
				}
				if s.Chain().Tree().Head() != whole.Chain().Tree().Head() {
					t.Errorf("at %d: another head", at)
				}
			}
		})
	}
}

// signerOf signs for the keeper of a test pact, or badly for another one, whose key
// is gone.
func signerOf(t *testing.T, s mithaq.State) record.Signer {
	t.Helper()
	return mithaqtest.New(t, record.Live).Key("keeper")
}

// TestSnapshotsThatAreNotUsed: a snapshot that somebody made, damaged or brought from
// elsewhere changes nothing but the time that a start takes.
func TestSnapshotsThatAreNotUsed(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store := busy(t, p)
	ctx := t.Context()
	whole, err := keeper.Load(ctx, store, keeper.All)
	if err != nil {
		t.Fatal(err)
	}
	want := reading(t, whole)
	path := filepath.Join(t.TempDir(), "snapshot")
	write := func(s mithaq.State, signer record.Signer) []byte {
		t.Helper()
		if err := keeper.WriteSnapshot(path, s, signer); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	good := write(whole, p.Key("keeper"))
	other := mithaqtest.New(t, record.Live)
	other.Pass(1e9)
	elsewhere, err := keeper.Load(ctx, busy(t, other), keeper.All)
	if err != nil {
		t.Fatal(err)
	}
	check := func(name string, content []byte) {
		t.Helper()
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		s, note, err := keeper.LoadFast(ctx, store, path)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if note == nil {
			t.Errorf("%s: the snapshot was used", name)
		}
		if s.Chain().Tree().Head() != whole.Chain().Tree().Head() {
			t.Errorf("%s: the state has another head", name)
		}
	}
	check("of another record", write(elsewhere, other.Key("keeper")))
	check("signed by a stranger", write(whole, p.Key("KZ")))
	check("of another version", bytes.Replace(good, []byte("mithaq snapshot 1"), []byte("mithaq snapshot 2"), 1))
	check("of another engine", bytes.Replace(good, []byte(`"Engine":1`), []byte(`"Engine":2`), 1))
	check("empty", nil)
	for n := 0; n < len(good); n += 1 + len(good)/97 {
		check(fmt.Sprintf("cut at %d", n), good[:n])
		flipped := bytes.Clone(good)
		flipped[n] ^= 1 << (n % 8)
		check(fmt.Sprintf("byte %d changed", n), flipped)
	}
	if s, note, err := keeper.LoadFast(ctx, store, filepath.Join(t.TempDir(), "none")); err != nil || note != nil || reading(t, warmed(t, store, s)) != want {
		t.Errorf("without a snapshot: %v, %v", note, err)
	}
	// A snapshot of a longer record than the store's is one of a store that was put back.
	short := memory.New()
	rows := 0
	var head record.Head
	for row, err := range store.Rows(ctx, 0) {
		if err != nil {
			t.Fatal(err)
		}
		if rows++; rows == 50 {
			break
		}
		to := record.Head{Size: row.Seq + 1}
		if to.Root, _ = whole.Chain().Root(to.Size); head == (record.Head{}) {
			head = record.EmptyHead
		}
		if err := short.Append(ctx, head, []record.Row{row}, to); err != nil {
			t.Fatal(err)
		}
		head = to
	}
	if err := os.WriteFile(path, good, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := keeper.ReadSnapshot(ctx, path, short); err == nil {
		t.Error("a snapshot of a longer record was used")
	}
}

// TestKeeperForgets: a keeper with little memory keeps a record of many crises, decides in
// all of them, and shows all of them to readers, never holding more than it may by more
// than the crisis in use.
func TestKeeperForgets(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store := busy(t, p)
	dir := t.TempDir()
	open := func() *keeper.Keeper {
		k, err := keeper.Open(t.Context(), keeper.Config{
			Store: store, Signer: p.Key("keeper"), Clock: p.Now, Warm: 60, Snapshot: filepath.Join(dir, "snapshot"),
			Note: func(err error) { t.Errorf("note: %v", err) },
		})
		if err != nil {
			t.Fatal(err)
		}
		return k
	}
	k := open()
	for range 3 {
		for _, c := range k.State().Crises() {
			p.Submit(t, k, p.Act(t, "KZ", situation.StatementType, statement("KZ"), mithaqtest.On(c.ID)))
			s := k.State()
			if largest := s.Places(c.ID).Len(); s.Warmth() > 60+largest {
				t.Errorf("%d facts in memory", s.Warmth())
			}
		}
		for _, c := range k.State().Crises() {
			s, err := k.Warmed(t.Context(), c.ID)
			if err != nil || s.Cold(c.ID) {
				t.Fatalf("%s is cold: %v", c.Label, err)
			}
			n := 0
			for range s.Facts(c.ID) {
				n++
			}
			if n != s.Places(c.ID).Len() {
				t.Errorf("%s shows %d acts of %d", c.Label, n, s.Places(c.ID).Len())
			}
		}
		if err := k.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(filepath.Join(dir, "snapshot")); err != nil {
			t.Fatal(err)
		}
		k = open()
	}
	defer k.Close()
	whole, err := keeper.Load(t.Context(), store, keeper.All)
	if err != nil {
		t.Fatal(err)
	}
	if reading(t, whole) != reading(t, warmed(t, store, k.State())) {
		t.Error("the keeper's state is not the record's")
	}
}

// TestWarmRefusesOtherActs: a store whose index of rows has been tampered with warms
// nothing.
func TestWarmRefusesOtherActs(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store := busy(t, p)
	s, err := keeper.LoadCold(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	crises := s.Crises()
	_, err = keeper.Warm(t.Context(), swapped{store}, s, crises[0].ID)
	var fault *record.Fault
	if !errors.As(err, &fault) || fault.Reason().Code != "entry.other_act" {
		t.Errorf("got %v, want entry.other_act", err)
	}
	if _, err := keeper.ReadSnapshot(t.Context(), filepath.Join(t.TempDir(), "none"), store); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no snapshot: %v", err)
	}
	if _, err := s.Warm("nothing", nil); err == nil || !strings.Contains(err.Error(), "nothing") {
		t.Errorf("an unknown matter: %v", err)
	}
}

// swapped hands out the row after the one that was asked for.
type swapped struct{ record.Store }

func (s swapped) Pick(ctx context.Context, seq []int64) iter.Seq2[record.Row, error] {
	var others []int64
	for _, n := range seq {
		others = append(others, n-1)
	}
	return s.Store.Pick(ctx, others)
}
