package vault

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"mithaq/record"
)

// TestFaults lets each step of each call fail, in a real folder: nothing of the step was
// done, or all of it was and the answer was an error. What was answered before holds;
// where the vault still knows what is durable, the call can be made again; where it does
// not, it takes no more writes; and in any case opening it again and sweeping leaves
// nothing that was not promised.
func TestFaults(t *testing.T) {
	boom := errors.New("disk on fire")
	for _, done := range []bool{false, true} {
		failed := 0
		for at := 0; ; at++ {
			dir := filepath.Join(t.TempDir(), "openings")
			v, err := Open(dir)
			if err != nil {
				t.Fatal(err)
			}
			var answered course
			var failing *call
			what, n := "", 0
			s := &stepper{disk: v.disk, step: func(step string, do func() error) error {
				if n++; n-1 != at {
					return do()
				}
				what = step
				if done {
					if err := do(); err != nil {
						return err
					}
				}
				return boom
			}}
			v.disk = s
			for i, c := range calls {
				err = c.make(t.Context(), v)
				if err != nil {
					failing = &calls[i]
					break
				}
				answered = append(answered, c)
			}
			if what == "" {
				v.Close()
				break // there are no more steps
			}
			failed++
			t.Run(what, func(t *testing.T) {
				if failing == nil {
					t.Fatalf("a step failed and the call did not say so")
				}
				if !errors.Is(err, boom) {
					t.Errorf("%v: got %v, want %v", failing, err, boom)
				}
				broken := strings.HasPrefix(what, "sync ")
				if errors.Is(err, record.ErrBroken) != broken {
					t.Errorf("%v: got %v, broken: %v", failing, err, broken)
				}
				again := failing.make(t.Context(), v)
				if broken != errors.Is(again, record.ErrBroken) || !broken && again != nil {
					t.Errorf("%v again: got %v, broken: %v", failing, again, broken)
				}
				want := promises(answered, failing)
				if again == nil {
					want = promises(append(answered, *failing), nil)
				}
				if err := v.Close(); err != nil {
					t.Error(err)
				}
				v = reopened(t, dir)
				defer v.Close()
				hold(t, v, want, inFolder(t, dir))
			})
		}
		if failed < 60 {
			t.Errorf("only %d steps were tried", failed)
		}
	}
}
