package keeper_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"mithaq/keeper"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"
)

// TestFaults tries every step of an append in every way in which it can fail: nothing
// was kept, or all of it was and nobody was told; the store knows what it holds, or does
// not know it any more. What the author is told is true, what was acknowledged stays,
// and the record verifies when it is opened again.
func TestFaults(t *testing.T) {
	boom := errors.New("disk on fire")
	broken := fmt.Errorf("%w: %w", record.ErrBroken, boom)
	before := func(err error) memory.Faults {
		return memory.Faults{BeforeAppend: func(record.Head, []record.Row) error { return err }}
	}
	after := func(err error) memory.Faults {
		return memory.Faults{AfterAppend: func(record.Head) error { return err }}
	}
	for _, tc := range []struct {
		name   string
		faults func(*memory.Store) memory.Faults
		want   error // of the submission; nil where it is acknowledged
		stops  bool  // the keeper writes no more
		there  bool  // the act is on the record when it is opened again
	}{
		{"not kept", func(*memory.Store) memory.Faults { return before(boom) }, keeper.ErrNotRecorded, false, false},
		{"kept and not told", func(*memory.Store) memory.Faults { return after(boom) }, nil, false, true},
		{"not kept, and not known", func(*memory.Store) memory.Faults { return before(broken) }, keeper.ErrStopped, true, false},
		{"kept, and not known", func(*memory.Store) memory.Faults { return after(broken) }, keeper.ErrStopped, true, true},
		{"somebody else has written", func(*memory.Store) memory.Faults { return before(record.ErrHeadMoved) }, keeper.ErrStopped, true, false},
		{"not kept, and the head cannot be read", func(s *memory.Store) memory.Faults {
			return memory.Faults{BeforeAppend: func(record.Head, []record.Row) error {
				s.SetFaults(memory.Faults{Read: func() error { return boom }})
				return boom
			}}
		}, keeper.ErrStopped, true, false},
		{"kept, and the head cannot be read", func(s *memory.Store) memory.Faults {
			return memory.Faults{AfterAppend: func(record.Head) error {
				s.SetFaults(memory.Faults{Read: func() error { return boom }})
				return boom
			}}
		}, keeper.ErrStopped, true, true},
		{"checkpoint not kept", func(*memory.Store) memory.Faults {
			return memory.Faults{BeforePut: func([]byte) error { return boom }}
		}, nil, false, true},
		{"checkpoint kept and not told", func(*memory.Store) memory.Faults {
			return memory.Faults{AfterPut: func([]byte) error { return boom }}
		}, nil, false, true},
		{"checkpoint not kept, and not known", func(*memory.Store) memory.Faults {
			return memory.Faults{BeforePut: func([]byte) error { return broken }}
		}, nil, true, true},
		{"checkpoint kept, and not known", func(*memory.Store) memory.Faults {
			return memory.Faults{AfterPut: func([]byte) error { return broken }}
		}, nil, true, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p := mithaqtest.New(t, record.Live)
			store, crisis := stopped(t, p)
			k, err := keeper.Open(t.Context(), keeper.Config{Store: store, Signer: p.Key("keeper"), Clock: p.Now})
			if err != nil {
				t.Fatal(err)
			}
			act := p.Act(t, "RU", situation.StatementType, statement("RU"), mithaqtest.On(crisis))
			store.SetFaults(tc.faults(store))
			if _, err := k.Submit(t.Context(), mithaqtest.Bytes(t, act)); !errors.Is(err, tc.want) {
				t.Errorf("got %v, want %v", err, tc.want)
			}
			if tc.stops {
				<-k.Done()
			}
			store.SetFaults(memory.Faults{})
			next := p.Act(t, "KG", situation.StatementType, statement("KG"), mithaqtest.On(crisis))
			if _, err := k.Submit(t.Context(), mithaqtest.Bytes(t, next)); errors.Is(err, keeper.ErrStopped) != tc.stops {
				t.Errorf("after it: got %v, the keeper stops: %v", err, tc.stops)
			}
			if err := k.Close(); (err != nil) != tc.stops {
				t.Errorf("Close: got %v, the keeper stops: %v", err, tc.stops)
			}

			k, err = keeper.Open(t.Context(), keeper.Config{Store: store, Signer: p.Key("keeper"), Clock: p.Now})
			if err != nil {
				t.Fatal(err)
			}
			defer k.Close()
			if _, there := k.State().Chain().Seq(act.ID); there != tc.there {
				t.Errorf("the act is there: %v, want %v", there, tc.there)
			}
			if _, there := k.State().Chain().Seq(next.ID); there == tc.stops {
				t.Errorf("the act after it is there: %v", there)
			}
			src, err := record.StoreSource(t.Context(), store)
			if err != nil {
				t.Fatal(err)
			}
			if r, err := record.Verify(t.Context(), src, nil); err != nil || r.Unsigned != 0 {
				t.Errorf("after reopening: %v, %d unsigned", err, r.Unsigned)
			}
		})
	}
}

// TestClockJumps: the machine's clock is set forward by a year and back by two, while a
// keeper runs. What is recorded never goes back, and the record verifies. A keeper whose
// clock is behind the record does not begin.
func TestClockJumps(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store, crisis := stopped(t, p)
	year := 365 * 24 * time.Hour
	off := time.Duration(0)
	config := keeper.Config{Store: store, Signer: p.Key("keeper"), Clock: func() words.Instant { return p.Now().Add(off) }}
	k, err := keeper.Open(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	var last words.Instant
	for _, jump := range []time.Duration{0, year, -year, -2 * year, time.Hour} {
		off = jump
		ack := p.Submit(t, k, p.Act(t, "RU", situation.StatementType, statement("RU"), mithaqtest.On(crisis)))
		if ack.Recorded < last || ack.Receipt.At > ack.Recorded {
			t.Errorf("after a jump of %v: received %s, recorded %s, the one before %s", jump, ack.Receipt.At, ack.Recorded, last)
		}
		last = ack.Recorded
	}
	if err := k.Close(); err != nil {
		t.Fatal(err)
	}
	src, err := record.StoreSource(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := record.Verify(t.Context(), src, nil); err != nil {
		t.Error(err)
	}
	off = 0
	if k, err := keeper.Open(t.Context(), config); err == nil {
		k.Close()
		t.Error("a keeper begins with a clock that is a year behind the record")
	}
}
