package memory_test

import (
	"errors"
	"testing"

	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
)

func TestVault(t *testing.T) {
	recordtest.RunVault(t, func(testing.TB) record.Vault { return memory.NewVault() })
}

func TestVaultFaults(t *testing.T) {
	fault := errors.New("the disk is on fire")
	for _, tc := range []struct {
		name   string
		faults memory.VaultFaults
		put    bool // what is held after a Put that failed
		erased bool // what is gone after an Erase that failed
	}{
		{"nothing is done", memory.VaultFaults{
			BeforePut:   func([]record.Opening) error { return fault },
			BeforeErase: func([]record.ID) error { return fault }}, false, false},
		{"everything is done", memory.VaultFaults{
			AfterPut:   func([]record.Opening) error { return fault },
			AfterErase: func([]record.ID) error { return fault }}, true, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			ctx := t.Context()
			v := memory.NewVault()
			first, one := recordtest.Opening(1, "first")
			second, two := recordtest.Opening(2, "second")
			if err := v.Put(ctx, []record.Opening{first}); err != nil {
				t.Fatal(err)
			}
			v.SetFaults(tc.faults)
			if err := v.Put(ctx, []record.Opening{second}); !errors.Is(err, fault) {
				t.Errorf("Put: got %v, want %v", err, fault)
			}
			if err := v.Erase(ctx, []record.ID{one}); !errors.Is(err, fault) {
				t.Errorf("Erase: got %v, want %v", err, fault)
			}
			v.SetFaults(memory.VaultFaults{})
			if _, held, err := v.Get(ctx, two); err != nil || held != tc.put {
				t.Errorf("after the Put: got %v, %v, want %v", held, err, tc.put)
			}
			if _, held, err := v.Get(ctx, one); err != nil || held == tc.erased {
				t.Errorf("after the Erase: got %v, %v, want %v", held, err, !tc.erased)
			}
		})
	}
}

func TestVaultReadFault(t *testing.T) {
	ctx := t.Context()
	fault := errors.New("the disk is gone")
	v := memory.NewVault()
	one, id := recordtest.Opening(1, "one")
	two, _ := recordtest.Opening(2, "two")
	if err := v.Put(ctx, []record.Opening{one, two}); err != nil {
		t.Fatal(err)
	}
	reads := 0
	v.SetFaults(memory.VaultFaults{Read: func() error {
		if reads++; reads > 1 {
			return fault
		}
		return nil
	}})
	var got int
	var last error
	for _, err := range v.Each(ctx) {
		if last = err; err == nil {
			got++
		}
	}
	if got != 1 || !errors.Is(last, fault) {
		t.Errorf("got %d commitments and then %v, want 1 and %v", got, last, fault)
	}
	if _, _, err := v.Get(ctx, id); !errors.Is(err, fault) {
		t.Errorf("Get: got %v, want %v", err, fault)
	}
}
