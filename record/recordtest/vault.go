package recordtest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"mithaq/canon"
	"mithaq/record"

	"github.com/google/go-cmp/cmp"
)

// Opening returns the opening of a text, and its commitment. The salt is made of the
// number, so it hides nothing.
func Opening(n int, text string) (record.Opening, record.ID) {
	salt := sha256.Sum256(fmt.Appendf(nil, "recordtest opening %d", n))
	o := record.Opening{Salt: salt[:], Value: must(canon.Marshal(text))}
	return o, must(o.Commit())
}

// A VaultReopener is a vault under test that can be opened again after Close, with the
// content that it had.
type VaultReopener interface {
	Reopen() (record.Vault, error)
}

// RunVault holds a vault to the contract of record.Vault. open returns an empty one;
// RunVault closes it.
func RunVault(t *testing.T, open func(t testing.TB) record.Vault) {
	for _, tc := range []struct {
		name string
		run  func(*testing.T, record.Vault)
	}{
		{"Empty", testVaultEmpty},
		{"Put", testVaultPut},
		{"PutTwice", testVaultPutTwice},
		{"BadArguments", testVaultBadArguments},
		{"Largest", testVaultLargest},
		{"Erase", testVaultErase},
		{"PutAfterErase", testVaultPutAfterErase},
		{"Sweep", testVaultSweep},
		{"Cancelled", testVaultCancelled},
		{"Aliasing", testVaultAliasing},
		{"Crowd", testVaultCrowd},
		{"Reopen", testVaultReopen},
	} {
		t.Run(tc.name, func(t *testing.T) {
			v := open(t)
			t.Cleanup(func() {
				if err := v.Close(); err != nil {
					t.Errorf("close: %v", err)
				}
			})
			tc.run(t, v)
		})
	}
}

// sealedThings returns n openings and their commitments.
func sealedThings(n int) (openings []record.Opening, commits []record.ID) {
	for i := range n {
		o, id := Opening(i, fmt.Sprintf("opening %d «%c»", i, 'а'+i%32))
		openings, commits = append(openings, o), append(commits, id)
	}
	return openings, commits
}

// filled puts n openings, one act's after another's.
func filled(t *testing.T, v record.Vault, n int) ([]record.Opening, []record.ID) {
	t.Helper()
	openings, commits := sealedThings(n)
	for part := range slices.Chunk(openings, record.MaxSealed) {
		if err := v.Put(t.Context(), part); err != nil {
			t.Fatalf("put: %v", err)
		}
	}
	return openings, commits
}

func wantOpening(t *testing.T, v record.Vault, id record.ID, want record.Opening) {
	t.Helper()
	got, ok, err := v.Get(t.Context(), id)
	if err != nil || !ok {
		t.Errorf("%s: got %v, %v, want the opening", id.Short(), ok, err)
	} else if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", id.Short(), diff)
	}
}

func wantNone(t *testing.T, v record.Vault, id record.ID) {
	t.Helper()
	if got, ok, err := v.Get(t.Context(), id); err != nil || ok || got.Salt != nil || got.Value != nil {
		t.Errorf("%s: got %+v, %v, %v, want nothing", id.Short(), got, ok, err)
	}
}

func inOrder(commits []record.ID) []record.ID {
	return slices.SortedFunc(slices.Values(commits), func(a, b record.ID) int { return bytes.Compare(a[:], b[:]) })
}

// wantEach holds Each to these commitments, in ascending order.
func wantEach(t *testing.T, v record.Vault, commits ...record.ID) {
	t.Helper()
	got := []record.ID{}
	for id, err := range v.Each(t.Context()) {
		if err != nil {
			t.Errorf("each: %v", err)
		}
		got = append(got, id)
	}
	if want := append([]record.ID{}, inOrder(commits)...); !slices.Equal(got, want) {
		t.Errorf("each: got %v, want %v", got, want)
	}
}

func testVaultEmpty(t *testing.T, v record.Vault) {
	_, id := Opening(0, "x")
	wantNone(t, v, id)
	wantNone(t, v, record.ID{})
	wantEach(t, v)
	if err := v.Put(t.Context(), nil); err != nil {
		t.Errorf("put of nothing: %v", err)
	}
	if err := v.Erase(t.Context(), nil); err != nil {
		t.Errorf("erasure of nothing: %v", err)
	}
	wantEach(t, v)
}

func testVaultPut(t *testing.T, v record.Vault) {
	openings, commits := filled(t, v, 3*record.MaxSealed+5)
	for i, id := range commits {
		wantOpening(t, v, id, openings[i])
	}
	_, other := Opening(0, "another text under the same salt")
	wantNone(t, v, other)
	wantEach(t, v, commits...)
	for range v.Each(t.Context()) {
		break // leaving early is allowed
	}
}

func testVaultPutTwice(t *testing.T, v record.Vault) {
	openings, commits := filled(t, v, 5)
	again := append(openings[1:4:4], openings[2]) // twice in one call too
	more, id := Opening(99, "more")
	if err := v.Put(t.Context(), append(again, more)); err != nil {
		t.Errorf("put again: %v", err)
	}
	for i, id := range commits {
		wantOpening(t, v, id, openings[i])
	}
	wantOpening(t, v, id, more)
	wantEach(t, v, append(commits, id)...)
}

func testVaultBadArguments(t *testing.T, v record.Vault) {
	good, id := Opening(1, "good")
	short, loose := good, good
	short.Salt = short.Salt[1:]
	loose.Value = canon.Raw(` "good"`)
	large, _ := Opening(2, strings.Repeat("x", record.MaxOpening-1))
	many, _ := sealedThings(record.MaxSealed + 1)
	for _, tc := range []struct {
		name     string
		openings []record.Opening
	}{
		{"a short salt", []record.Opening{good, short}},
		{"no salt and no value", []record.Opening{good, {}}},
		{"a second spelling", []record.Opening{good, loose}},
		{"too large", []record.Opening{good, large}},
		{"too many", many},
	} {
		if err := v.Put(t.Context(), tc.openings); err == nil {
			t.Errorf("%s: was kept", tc.name)
		}
	}
	wantNone(t, v, id)
	wantEach(t, v)
}

func testVaultLargest(t *testing.T, v record.Vault) {
	o, id := Opening(1, strings.Repeat("x", record.MaxOpening-2))
	if err := v.Put(t.Context(), []record.Opening{o}); err != nil {
		t.Fatal(err)
	}
	got, ok, err := v.Get(t.Context(), id)
	if err != nil || !ok || !bytes.Equal(got.Value, o.Value) {
		t.Errorf("got %d bytes, %v, %v, want %d", len(got.Value), ok, err, len(o.Value))
	}
	if err := v.Erase(t.Context(), []record.ID{id}); err != nil {
		t.Fatal(err)
	}
	wantNone(t, v, id)
}

func testVaultErase(t *testing.T, v record.Vault) {
	openings, commits := filled(t, v, 9)
	_, never := Opening(99, "never put")
	gone := []record.ID{commits[2], never, commits[7], commits[2]}
	for range 2 { // erasing what is erased is done
		if err := v.Erase(t.Context(), gone); err != nil {
			t.Fatal(err)
		}
		var held []record.ID
		for i, id := range commits {
			if slices.Contains(gone, id) {
				wantNone(t, v, id)
				continue
			}
			wantOpening(t, v, id, openings[i])
			held = append(held, id)
		}
		wantEach(t, v, held...)
	}
}

func testVaultPutAfterErase(t *testing.T, v record.Vault) {
	openings, commits := filled(t, v, 2)
	for range 3 {
		if err := v.Erase(t.Context(), commits); err != nil {
			t.Fatal(err)
		}
		wantEach(t, v)
		if err := v.Put(t.Context(), openings); err != nil {
			t.Fatal(err)
		}
		wantOpening(t, v, commits[0], openings[0])
		wantEach(t, v, commits...)
	}
}

// testVaultSweep erases while it goes through what is held.
func testVaultSweep(t *testing.T, v record.Vault) {
	openings, commits := filled(t, v, 60)
	keep := map[record.ID]bool{}
	var held []record.ID
	for i, id := range commits {
		if i%3 == 0 {
			keep[id], held = true, append(held, id)
		}
	}
	for id, err := range v.Each(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if !keep[id] {
			if err := v.Erase(t.Context(), []record.ID{id}); err != nil {
				t.Fatal(err)
			}
		}
	}
	wantEach(t, v, held...)
	for i, id := range commits {
		if keep[id] {
			wantOpening(t, v, id, openings[i])
		} else {
			wantNone(t, v, id)
		}
	}
}

func testVaultCancelled(t *testing.T, v record.Vault) {
	openings, commits := filled(t, v, 2)
	more, id := Opening(99, "more")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := v.Put(ctx, []record.Opening{more}); !errors.Is(err, context.Canceled) {
		t.Errorf("put: got %v", err)
	}
	if err := v.Erase(ctx, commits); !errors.Is(err, context.Canceled) {
		t.Errorf("erase: got %v", err)
	}
	if _, _, err := v.Get(ctx, commits[0]); !errors.Is(err, context.Canceled) {
		t.Errorf("get: got %v", err)
	}
	for id, err := range v.Each(ctx) {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("each: got %s, %v", id.Short(), err)
		}
	}
	wantNone(t, v, id)
	wantOpening(t, v, commits[1], openings[1])
}

// testVaultAliasing changes what was given to the vault and what came out of it.
func testVaultAliasing(t *testing.T, v record.Vault) {
	given, commits := filled(t, v, 2)
	want, _ := sealedThings(2)
	given[0].Salt[0] ^= 1
	given[0].Value[1] ^= 1
	wantOpening(t, v, commits[0], want[0])
	got, _, err := v.Get(t.Context(), commits[0])
	if err != nil {
		t.Fatal(err)
	}
	kept := record.Opening{Salt: bytes.Clone(got.Salt), Value: bytes.Clone(got.Value)}
	if err := v.Erase(t.Context(), commits[:1]); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(kept, got); diff != "" {
		t.Errorf("an erasure changed what a reader was given:\n%s", diff)
	}
	got, _, err = v.Get(t.Context(), commits[1])
	if err != nil {
		t.Fatal(err)
	}
	got.Salt[0] ^= 1
	got.Value[1] ^= 1
	wantOpening(t, v, commits[1], want[1])
}

// testVaultCrowd lets several put, erase and read at once. A reader gets the opening,
// or nothing: never half of one, and never an error because it is just going.
func testVaultCrowd(t *testing.T, v record.Vault) {
	const n, readers = 24, 3
	ctx := t.Context()
	openings, commits := sealedThings(n)
	stay := func(i int) bool { return i%4 == 0 }
	done := make(chan struct{})
	var reading, writing sync.WaitGroup
	for r := range readers {
		reading.Go(func() {
			seen := map[record.ID]bool{}
			for i := r; ; i++ {
				select {
				case <-done:
					return
				default:
				}
				want, id := openings[i%n], commits[i%n]
				got, ok, err := v.Get(ctx, id)
				if err != nil {
					t.Errorf("get %d: %v", i%n, err)
					return
				}
				if ok && !bytes.Equal(got.Value, want.Value) {
					t.Errorf("get %d: got %q", i%n, got.Value)
					return
				}
				if !ok && seen[id] && stay(i%n) {
					t.Errorf("get %d: was there, is gone, and nobody erased it", i%n)
					return
				}
				seen[id] = seen[id] || ok
				if i%n == 0 {
					for id, err := range v.Each(ctx) {
						if err != nil || !slices.Contains(commits, id) {
							t.Errorf("each: got %s, %v", id.Short(), err)
							return
						}
					}
				}
			}
		})
	}
	for w := range 2 {
		writing.Go(func() {
			for i := w; i < n; i += 2 {
				if err := v.Put(ctx, []record.Opening{openings[i], openings[0]}); err != nil {
					t.Errorf("put %d: %v", i, err)
				}
				if !stay(i) {
					if err := v.Erase(ctx, []record.ID{commits[i]}); err != nil {
						t.Errorf("erase %d: %v", i, err)
					}
				}
			}
		})
	}
	writing.Wait()
	close(done)
	reading.Wait()
	for i, id := range commits {
		if stay(i) {
			wantOpening(t, v, id, openings[i])
		} else {
			wantNone(t, v, id)
		}
	}
}

func testVaultReopen(t *testing.T, v record.Vault) {
	r, ok := v.(VaultReopener)
	if !ok {
		t.Skipf("%T cannot be reopened", v)
	}
	ctx := t.Context()
	openings, commits := filled(t, v, 6)
	if err := v.Erase(ctx, commits[4:]); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := v.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	}
	if err := v.Put(ctx, openings[:1]); err == nil {
		t.Error("put into a closed vault: want an error")
	}
	if err := v.Erase(ctx, commits[:1]); err == nil {
		t.Error("erase in a closed vault: want an error")
	}
	if _, _, err := v.Get(ctx, commits[0]); err == nil {
		t.Error("get from a closed vault: want an error")
	}
	for id, err := range v.Each(ctx) {
		if err == nil {
			t.Errorf("each of a closed vault: got %s", id.Short())
		}
	}
	again, err := r.Reopen()
	if err != nil {
		t.Fatalf("reopen: %v", err)
	}
	defer again.Close()
	for i, id := range commits[:4] {
		wantOpening(t, again, id, openings[i])
	}
	wantNone(t, again, commits[4])
	wantEach(t, again, commits[:4]...)
	if err := again.Put(ctx, openings[4:5]); err != nil {
		t.Errorf("put after reopening: %v", err)
	}
	wantEach(t, again, commits[:5]...)
}
