package words_test

import (
	"testing"

	"mithaq/words"
)

func TestRange(t *testing.T) {
	n := func(v int64) *int64 { return &v }
	atLeast := words.Range{Min: n(10)}
	atMost := words.Range{Max: n(5)}
	between := words.Range{Min: n(2), Max: n(5)}
	for _, tc := range []struct {
		name string
		got  words.Range
		want string
	}{
		{"exactly and exactly", words.Exactly(3).Add(words.Exactly(4)), "7"},
		{"unknown swallows a sum", words.Exactly(3).Add(words.Unknown), "unknown"},
		{"a lower bound stays one", atLeast.Add(words.Exactly(1)), "11–?"},
		{"a difference is not negative", words.Exactly(3).Sub(words.Exactly(4)), "0"},
		{"a difference of ranges", words.Exactly(10).Sub(between), "5–8"},
		{"a difference from an upper bound", atMost.Sub(words.Unknown), "unknown"},
		{"two claims", words.Exactly(3).Hull(between), "2–5"},
		{"a claim beside none", words.Exactly(3).Hull(words.Unknown), "unknown"},
		{"none", words.None, "0"},
		{"at most", atMost, "?–5"},
	} {
		if got := tc.got.String(); got != tc.want {
			t.Errorf("%s: got %s, want %s", tc.name, got, tc.want)
		}
	}
	if !atLeast.Exceeds(atMost) || between.Exceeds(atMost) || words.Unknown.Exceeds(words.None) {
		t.Error("Exceeds: only what is certain counts")
	}
	if words.Unknown.IsNone() || !words.None.IsNone() {
		t.Error("IsNone: unknown is not none")
	}
	if (words.Range{Min: n(6), Max: n(5)}).Valid() || (words.Range{Min: n(-1)}).Valid() || !atLeast.Valid() {
		t.Error("Valid: bounds are in order and not negative")
	}
}

func TestText(t *testing.T) {
	text := words.Text{Authentic: "ru", Texts: map[string]string{"ru": "да", "ar": "نعم"}}
	for _, tc := range []struct{ lang, want, found string }{{"ar", "نعم", "ar"}, {"en", "да", "ru"}} {
		if got, found := text.In(tc.lang); got != tc.want || found != tc.found {
			t.Errorf("in %s: got %q in %s, want %q in %s", tc.lang, got, found, tc.want, tc.found)
		}
	}
	if err := text.Check(); err != nil {
		t.Error(err)
	}
	for _, bad := range []words.Text{
		{Authentic: "en", Texts: map[string]string{"ru": "да"}},
		{Authentic: "ru", Texts: map[string]string{"ru": "да", "en": ""}},
		{},
	} {
		if bad.Check() == nil {
			t.Errorf("%v: want an error", bad)
		}
	}
}

func TestReason(t *testing.T) {
	r := words.Why("gate.missing", "member", "KG", "empty", "", "at", "x").Under("charter.art12", "gate.consent")
	if got, want := r.String(), "gate.missing at=x member=KG (charter.art12)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for g, want := range map[words.Grade]bool{"B2": true, "A1": true, "F6": true, "G1": false, "A7": false, "A0": false, "": false, "b2": false, "B22": false} {
		if got := g.Check() == nil; got != want {
			t.Errorf("grade %q: got %v, want %v", g, got, want)
		}
	}
}
