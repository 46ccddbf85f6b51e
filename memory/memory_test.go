package memory_test

import (
	"errors"
	"testing"

	"mithaq/memory"
	"mithaq/record"
	"mithaq/record/recordtest"
)

func TestStore(t *testing.T) {
	recordtest.Run(t, func(testing.TB) record.Store { return memory.New() })
}

func TestFaults(t *testing.T) {
	fault := errors.New("the disk is on fire")
	for _, tc := range []struct {
		name     string
		faults   memory.Faults
		wantSize int64
		wantPut  bool
	}{
		{"append fails and nothing is kept", memory.Faults{
			BeforeAppend: func(record.Head, []record.Row) error { return fault }}, 1, false},
		{"append fails and everything is kept", memory.Faults{
			AfterAppend: func(record.Head) error { return fault }}, 2, false},
		{"put fails and nothing is kept", memory.Faults{
			BeforePut: func([]byte) error { return fault }}, 2, false},
		{"put fails and the checkpoint is kept", memory.Faults{
			AfterPut: func([]byte) error { return fault }}, 2, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			ctx := t.Context()
			p := recordtest.New(record.Exercise)
			log := p.Record(2)
			rows, heads := recordtest.Rows(log)
			s := memory.New()
			if err := s.Append(ctx, record.EmptyHead, rows[:1], heads[0]); err != nil {
				t.Fatal(err)
			}
			s.SetFaults(tc.faults)
			err := s.Append(ctx, heads[0], rows[1:], heads[1])
			if err == nil {
				err = s.PutCheckpoint(ctx, p.Checkpoint(heads[1]))
			}
			if !errors.Is(err, fault) {
				t.Errorf("got error %v, want %v", err, fault)
			}
			s.SetFaults(memory.Faults{})
			head, err := s.Head(ctx)
			if err != nil || head != heads[tc.wantSize-1] {
				t.Errorf("got head %v, %v, want %v", head, err, heads[tc.wantSize-1])
			}
			got, err := s.Checkpoint(ctx)
			if err != nil || (len(got) > 0) != tc.wantPut {
				t.Errorf("got checkpoint %q, %v, want one: %v", got, err, tc.wantPut)
			}
		})
	}
}

func TestReadFault(t *testing.T) {
	ctx := t.Context()
	fault := errors.New("the disk is gone")
	s := memory.New()
	recordtest.New(record.Exercise).Fill(t, s, 5)
	var reads int
	s.SetFaults(memory.Faults{Read: func() error {
		if reads++; reads > 3 {
			return fault
		}
		return nil
	}})
	var got int
	var last error
	for _, err := range s.Rows(ctx, 0) {
		if last = err; err == nil {
			got++
		}
	}
	if got != 2 || !errors.Is(last, fault) {
		t.Errorf("got %d rows and then %v, want 2 and %v", got, last, fault)
	}
	if _, err := s.Head(ctx); !errors.Is(err, fault) {
		t.Errorf("Head: got %v, want %v", err, fault)
	}
}
