package force_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"mithaq/charter"
	"mithaq/force"
	"mithaq/rule"
	"mithaq/words"
)

func span(least, most int64) words.Range { return words.Range{Min: &least, Max: &most} }

func TestGives(t *testing.T) {
	least := int64(10)
	for _, tc := range []struct {
		stock words.Range
		keeps rule.Fraction
		want  string
	}{
		{words.Exactly(10), rule.Fraction{Num: 4, Den: 5}, "2"},
		{words.Exactly(9), rule.Fraction{Num: 4, Den: 5}, "1"}, // 7.2 is kept as 8
		{words.Exactly(4), rule.Fraction{Num: 4, Den: 5}, "0"},
		{words.Exactly(7), rule.Fraction{Num: 1, Den: 1}, "0"},
		{words.None, rule.Fraction{Num: 4, Den: 5}, "0"},
		{span(5, 11), rule.Fraction{Num: 4, Den: 5}, "1–2"},
		{words.Range{Min: &least}, rule.Fraction{Num: 1, Den: 2}, "5–?"},
		{words.Unknown, rule.Fraction{Num: 1, Den: 2}, "unknown"},
		{words.Exactly(words.MaxQuantity), rule.Fraction{Num: 999_999_999, Den: 1_000_000_000}, "1"},
	} {
		if got := force.Gives(tc.stock, tc.keeps).String(); got != tc.want {
			t.Errorf("%s keeping %s gives %s, want %s", tc.stock, tc.keeps, got, tc.want)
		}
	}
}

// TestCommittedAgainstTheSecond: for every value that the quantities of a line can have, what
// is committed lies within the range that was computed; where all are exact, it is it.
func TestCommittedAgainstTheSecond(t *testing.T) {
	const seed = 80
	rng := rand.New(rand.NewPCG(seed, 20))
	exact := 0
	for course := range 300 {
		var s force.State
		value := func() words.Range {
			n := rng.Int64N(4)
			switch rng.IntN(3) {
			case 0:
				return span(n, n+rng.Int64N(3))
			default:
				return words.Exactly(n)
			}
		}
		var pledged, ordered, moving, lost, returned words.Range
		known := true
		note := func(into *words.Range, r words.Range) words.Range {
			*into = r
			_, ok := r.Exact()
			known = known && ok
			return r
		}
		pledged, ordered, lost, returned = words.None, words.None, words.None, words.None
		qs := func(r words.Range) []force.Quantity { return []force.Quantity{{Kind: "engine", Value: r}} }
		if rng.IntN(3) > 0 {
			s = s.Apply(words.Stamp{}, &force.Pledge{Member: "N", Quantities: qs(note(&pledged, value()))})
		}
		if rng.IntN(3) == 0 {
			s = s.Apply(words.Stamp{}, &force.Order{Member: "N", Quantities: qs(note(&ordered, value()))})
		}
		for _, leg := range []struct {
			to   force.Account
			into *words.Range
		}{{force.MovingIn, &moving}, {force.Lost, &lost}, {force.Returned, &returned}} {
			s = s.Apply(words.Stamp{}, &force.Move{Member: "N", From: force.Home, To: leg.to, Quantities: qs(note(leg.into, value())), Text: text("go")})
		}
		got := s.Line("N", "engine").Committed()
		for p := *pledged.Min; p <= *pledged.Max; p++ {
			for o := *ordered.Min; o <= *ordered.Max; o++ {
				for m := *moving.Min; m <= *moving.Max; m++ {
					for l := *lost.Min; l <= *lost.Max; l++ {
						for r := *returned.Min; r <= *returned.Max; r++ {
							want := m + l + max(max(p, o)-(m+l+r), 0)
							if want < *got.Min || want > *got.Max {
								t.Fatalf("seed %d, course %d: %d is not within %s", seed, course, want, got)
							}
							if known {
								exact++
								if n, ok := got.Exact(); !ok || n != want {
									t.Fatalf("seed %d, course %d: got %s, want %d", seed, course, got, want)
								}
							}
						}
					}
				}
			}
		}
	}
	if exact < 20 {
		t.Errorf("only %d courses were exact", exact)
	}
}

// What nobody gave a number of stays unknown, above what is certain.
func TestCommittedUnknown(t *testing.T) {
	var s force.State
	move := func(q words.Range) {
		s = s.Apply(words.Stamp{}, &force.Move{Member: "N", From: force.Home, To: force.MovingIn,
			Quantities: []force.Quantity{{Kind: "engine", Value: q}}, Text: text("go")})
	}
	for _, want := range []string{"0", "2–?", "2–?"} {
		if got := s.Line("N", "engine").Committed().String(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
		if want == "0" {
			s = s.Apply(words.Stamp{}, &force.Pledge{Member: "N", Quantities: []force.Quantity{{Kind: "engine", Value: words.Unknown}}})
			move(words.Exactly(2))
			continue
		}
		s = s.Apply(words.Stamp{}, &force.Order{Member: "N", Quantities: []force.Quantity{{Kind: "engine", Value: words.Unknown}}})
	}
}

func TestHad(t *testing.T) {
	stock := func(n int64, pool string, until words.Instant) *force.Stock {
		return &force.Stock{Member: "N", Quantities: []force.Quantity{{Kind: "engine", Value: words.Exactly(n)}}, Pool: pool, Until: until}
	}
	const day = words.Instant(24 * 3600_000)
	pact := force.State{}.Apply(words.Stamp{Act: "a", Effect: day, Seq: 1}, stock(8, "", 0)).
		Apply(words.Stamp{Act: "b", Effect: 2 * day, Seq: 2}, stock(3, "ready", 9*day))
	crisis := force.State{}.Apply(words.Stamp{Act: "c", Effect: 3 * day, Seq: 3}, stock(6, "", 5*day))
	if h := force.Had("N", "engine", "", pact, crisis); h == nil || h.Act != "c" || h.Value != h.Body.Quantities[0].Value {
		t.Errorf("got %+v, want the last word, that in the crisis", h)
	}
	if h := force.Had("N", "engine", "", crisis, pact); h == nil || h.Act != "c" {
		t.Errorf("got %+v, want the last word whatever the order of the ledgers", h)
	}
	if h := force.Had("N", "engine", "ready", crisis, pact); h == nil || h.Act != "b" {
		t.Errorf("got %+v, want what is held ready", h)
	}
	if h := force.Had("N", "truck", "", pact, crisis); h != nil {
		t.Errorf("nobody spoke of trucks, got %+v", h)
	}
	year := &charter.When{Kind: charter.Within, Months: 12}
	for i, h := range append(force.Stocks(pact), force.Stocks(crisis)...) {
		want := []words.Instant{words.Never, 9 * day, 5 * day}[i]
		if got := h.Lapses(nil, "+00:00"); got != want {
			t.Errorf("%s lapses at %v, want %v", h.Act, got, want)
		}
		if want == words.Never {
			if got, want := h.Lapses(year, "+00:00").String(), "0002-01-02T00:00:00Z"; got != want {
				t.Errorf("to be renewed within a year it lapses at %v, want %v", got, want)
			}
		}
	}
	var acts []string
	for _, h := range force.Stocks(crisis, pact) {
		acts = append(acts, h.Act)
	}
	if fmt.Sprint(acts) != "[c b]" {
		t.Errorf("of both ledgers the last words are %v", acts)
	}
}
