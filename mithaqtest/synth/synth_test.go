package synth

import (
	"bytes"
	"context"
	"math"
	"testing"

	"mithaq/audit"
	"mithaq/keeper"
	"mithaq/memory"
	"mithaq/record"
)

func write(t *testing.T, o Options) *memory.Store {
	t.Helper()
	s := memory.New()
	if err := Write(t.Context(), s, o); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestSame writes two pacts of one seed, and one of another.
func TestSame(t *testing.T) {
	const acts = 4400 // three batches
	one, two, other := write(t, Options{Acts: acts, Seed: 1}), write(t, Options{Acts: acts, Seed: 1}), write(t, Options{Acts: acts, Seed: 2})
	leaves := func(s *memory.Store) (all [][]byte) {
		for row, err := range s.Rows(t.Context(), 0) {
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, row.Leaf)
		}
		return all
	}
	first, second := leaves(one), leaves(two)
	if len(first) != acts || len(second) != acts {
		t.Fatalf("%d and %d entries, want %d", len(first), len(second), acts)
	}
	for i := range first {
		if !bytes.Equal(first[i], second[i]) {
			t.Fatalf("entry %d differs with one seed:\n%s\n%s", i, first[i], second[i])
		}
	}
	a, _ := one.Head(t.Context())
	b, _ := other.Head(t.Context())
	if a == b {
		t.Error("two seeds give one pact")
	}
}

// TestHolds verifies a pact and repeats all of its decisions.
func TestHolds(t *testing.T) {
	ctx := context.Background()
	const acts = 5000
	o := Options{Acts: acts, Crises: 40, Largest: 0.2, Seed: 7}
	s := write(t, o)
	src, err := record.StoreSource(ctx, s)
	if err != nil {
		t.Fatal(err)
	}
	types, attested, found, size := map[string]int{}, map[record.Attestation]int{}, 0, 0
	report, err := record.Verify(ctx, src, func(e *record.Entry) error {
		types[record.Family(e.Act.Header.Act)]++
		attested[e.Act.Header.Attest]++
		found += len(e.Findings)
		size += len(e.Envelope.Payload)
		return nil
	})
	if err != nil || report.Unsigned != 0 {
		t.Fatalf("%v, %d entries are not under the checkpoint", err, report.Unsigned)
	}
	if own, told := attested[record.Own], attested[record.Transcribed]; own < acts/3 || told < acts/3 {
		t.Errorf("%d own acts and %d transcribed ones", own, told)
	}
	for _, family := range []string{"crisis", "situation", "council", "force", "measure"} {
		if types[family] < 10 {
			t.Errorf("%d acts of the family %s", types[family], family)
		}
	}
	if found < acts/50 {
		t.Errorf("%d findings: the rules have little to say", found)
	}
	if mean := size / acts; mean < 800 || mean > 1300 {
		t.Errorf("what is signed has %d bytes in the mean, want about a kibibyte", mean)
	}
	if src, err = record.StoreSource(ctx, s); err != nil {
		t.Fatal(err)
	}
	if repeated, err := audit.Audit(ctx, src); err != nil || repeated.Repeated != acts {
		t.Errorf("%d decisions were repeated, %v", repeated.Repeated, err)
	}
	// The record has the crises that were asked for, with the sizes that Sizes says.
	state, err := keeper.Load(ctx, s, keeper.All)
	if err != nil {
		t.Fatal(err)
	}
	got, want := map[int64]int{}, map[int64]int{}
	for _, c := range state.Crises() {
		got[int64(state.Places(c.ID).Len())]++
	}
	for _, n := range o.Sizes() {
		want[n]++
	}
	for n := range want {
		if got[n] != want[n] {
			t.Errorf("%d crises have %d acts, want %d", got[n], n, want[n])
		}
	}
	if len(state.Crises()) != o.Crises {
		t.Errorf("%d crises, want %d", len(state.Crises()), o.Crises)
	}
}

// TestSizes holds the sizes to the law: the largest has its share, and the logarithm of
// the sizes falls with that of the rank.
func TestSizes(t *testing.T) {
	for _, o := range []Options{{Acts: 1_000_000}, {Acts: 100_000}, {Acts: 50_000, Crises: 100, Largest: 0.2}, {Acts: 1000, Crises: 10}} {
		sizes := o.Sizes()
		o = o.defaults()
		sum := int64(0)
		for k, n := range sizes {
			sum += n
			if n < 1 || k > 0 && n > sizes[k-1] {
				t.Errorf("%+v: crisis %d has %d acts after one that has %d", o, k, n, sizes[max(0, k-1)])
			}
		}
		if sum != o.Acts-founding || len(sizes) != o.Crises {
			t.Errorf("%+v: %d acts on %d crises", o, sum, len(sizes))
		}
		if want := max(o.Largest, 1/float64(o.Crises)); math.Abs(float64(sizes[0])/float64(o.Acts)-want) > want/20 {
			t.Errorf("%+v: the largest has %d acts", o, sizes[0])
		}
		// In the middle, where rounding does not show, the slope is that of the beginning.
		s := o.exponent()
		for _, k := range []int{2, len(sizes) / 10, len(sizes) / 4} {
			if want := float64(sizes[0]-1) * math.Pow(float64(k+1), -s); math.Abs(float64(sizes[k])-want) > 3+want/20 {
				t.Errorf("%+v: crisis %d has %d acts, the law wants %.0f", o, k, sizes[k], want)
			}
		}
	}
	if sizes := (Options{Acts: 20, Crises: 50}).Sizes(); sizes != nil {
		t.Errorf("20 acts on 50 crises: %v", sizes)
	}
	if err := Write(t.Context(), memory.New(), Options{Acts: 20, Crises: 50}); err == nil {
		t.Error("20 acts were written on 50 crises")
	}
}
