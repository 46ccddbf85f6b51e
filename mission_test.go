package mithaq_test

import (
	"testing"

	"mithaq"
	"mithaq/council"
	"mithaq/words"
)

// What a mission permits is what was last stated: a decision that states no terms takes none away.
func TestTermsStand(t *testing.T) {
	stated := func(until words.Instant) *council.Terms { return &council.Terms{Until: until} }
	for _, tc := range []struct {
		name  string
		rests []*council.Terms
		want  words.Instant
	}{
		{"nothing stated", []*council.Terms{nil}, words.Never},
		{"stated", []*council.Terms{stated(10)}, 10},
		{"changed", []*council.Terms{stated(10), stated(20)}, 20},
		{"decided anew, and nothing stated", []*council.Terms{stated(10), nil}, 10},
	} {
		m := mithaq.Mission{}
		for _, terms := range tc.rests {
			m.Rests = append(m.Rests, mithaq.Resting{Terms: terms})
		}
		if got := m.End(); got != tc.want {
			t.Errorf("%s: ends %s, want %s", tc.name, got, tc.want)
		}
	}
}
