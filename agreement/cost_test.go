package agreement_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"mithaq/agreement"
	"mithaq/words"
)

func eur(cents int64) agreement.Money {
	return agreement.Money{Currency: "EUR", Amount: fmt.Sprintf("%d.%02d", cents/100, cents%100)}
}

// An amount is what its digits say, to the last of four decimals, and far beyond what a machine word
// or a binary fraction can hold.
func TestSum(t *testing.T) {
	money := func(s string) agreement.Money { return agreement.Money{Currency: "USD", Amount: s} }
	for in, want := range map[string]string{"0": "0", "0.1": "0.10", "0.10": "0.10", "12.5": "12.50", "0.0001": "0.0001", "7.125": "7.1250", "1000": "1000",
		"999999999999999999.9999": "999999999999999999.9999"} {
		if got := money(in).Sum().In("USD"); got.Amount != want {
			t.Errorf("%s: got %s, want %s", in, got, want)
		}
	}
	if got := money("999999999999999999.9999").Sum().Add(money("0.0001").Sum()).In("USD").Amount; got != "1000000000000000000" {
		t.Errorf("carried over: %s", got)
	}
	if got := money("0.1").Sum().Add(money("0.2").Sum()); got.Cmp(money("0.3").Sum()) != 0 {
		t.Errorf("a tenth and two are %s", got.In("USD"))
	}
	if got := money("1").Sum().Less(money("2").Sum()); !got.IsNone() {
		t.Errorf("less than nothing: %s", got.In("USD"))
	}
}

// TestAccounts does random things about claims beside a ledger that counts in cents, and holds every
// account to it and to its sums.
func TestAccounts(t *testing.T) {
	const seed = 2005
	seen := map[string]int{}
	for course := range 2000 {
		rng := rand.New(rand.NewPCG(seed, uint64(course)))
		n, at := 0, words.Instant(0)
		var s agreement.State
		do := func(by, answers string, body any) string {
			n, at = n+1, at+1
			id := fmt.Sprint("act ", n)
			s = s.Apply(words.Stamp{Act: id, Seq: int64(n), Member: by, Answers: answers, Effect: at}, body)
			return id
		}
		offer := do("TX", "", &agreement.Offer{Kind: "rsa", To: "LA", Items: []agreement.Item{{Kind: "teams", Count: words.Exactly(1)}}})
		early := do("TX", offer, &agreement.Claim{Lines: []agreement.CostLine{{Kind: "travel", Amount: eur(1)}}})
		if th, _ := s.Thread(offer); len(th.Bargains[0].Costs) != 0 {
			t.Fatalf("%s: a claim before anything binds is one", early)
		}
		do("LA", offer, &agreement.Acceptance{})
		var claimed, accepted, disputed, paid, waived int64
		var lines []agreement.CostLine
		for range 1 + rng.IntN(3) {
			cents := rng.Int64N(100_000)
			claimed += cents
			lines = append(lines, agreement.CostLine{Kind: "travel", Amount: eur(cents)})
		}
		claim, all := do("TX", offer, &agreement.Claim{Lines: lines}), false
		for range rng.IntN(8) {
			cents := rng.Int64N(60_000)
			switch rng.IntN(7) {
			case 0:
				accepted, disputed = cents, rng.Int64N(60_000)
				do("LA", claim, &agreement.Settlement{Accepted: []agreement.Money{eur(accepted)}, Disputed: []agreement.Money{eur(disputed)}})
			case 1:
				accepted, disputed = claimed, 0
				do("LA", claim, &agreement.Settlement{Accepted: []agreement.Money{eur(claimed)}})
			case 2:
				do("TX", claim, &agreement.Settlement{Accepted: []agreement.Money{eur(cents)}}) // not its to say
			case 3, 4:
				paid += cents
				do([]string{"LA", "", "FEMA"}[rng.IntN(3)], claim, &agreement.Payment{Amount: eur(cents)})
			case 5:
				amount := eur(cents)
				waived += cents
				do("TX", claim, &agreement.Waiver{Amount: &amount})
			case 6:
				if rng.IntN(3) == 0 {
					all = true
					do("TX", claim, &agreement.Waiver{})
				} else {
					do("LA", claim, &agreement.Waiver{}) // nobody waives what he owes
				}
			}
		}
		want := map[string]int64{"claimed": claimed, "paid": paid}
		want["waived"] = min(waived, claimed)
		if all {
			want["waived"] = claimed - min(paid, claimed)
		}
		left := claimed - want["waived"]
		want["accepted"] = min(accepted, left)
		want["disputed"] = min(disputed, left-want["accepted"])
		want["undecided"] = left - want["accepted"] - want["disputed"]
		want["open"], want["over"] = max(want["accepted"]-paid, 0), max(paid-want["accepted"], 0)

		th, _ := s.Thread(claim)
		_, c := th.Claimed(claim)
		as := c.Account()
		if len(as) != 1 {
			t.Fatalf("seed %d, course %d: accounts %v", seed, course, as)
		}
		a := as[0]
		for name, got := range map[string]agreement.Sum{"claimed": a.Claimed, "paid": a.Paid, "waived": a.Waived, "accepted": a.Accepted,
			"disputed": a.Disputed, "undecided": a.Undecided, "open": a.Open, "over": a.Over} {
			if got.Cmp(eur(want[name]).Sum()) != 0 {
				t.Fatalf("seed %d, course %d: %s is %s, want %s", seed, course, name, got.In("EUR"), eur(want[name]))
			}
			if want[name] > 0 {
				seen[name]++
			}
		}
		if a.Waived.Add(a.Accepted).Add(a.Disputed).Add(a.Undecided).Cmp(a.Claimed) != 0 {
			t.Fatalf("seed %d, course %d: what became of the claim is not the claim", seed, course)
		}
		if c.Closed() != (want["open"]+want["disputed"]+want["undecided"] == 0) {
			t.Fatalf("seed %d, course %d: closed %v with %v", seed, course, c.Closed(), want)
		}
	}
	for _, name := range []string{"accepted", "disputed", "undecided", "open", "over", "waived"} {
		if seen[name] == 0 {
			t.Errorf("nothing was %s in all courses", name)
		}
	}
}

// Two currencies are two accounts: nothing is ever added across them.
func TestCurrencies(t *testing.T) {
	c := agreement.Cost{Claim: words.Told[agreement.Claim]{Body: agreement.Claim{Lines: []agreement.CostLine{
		{Kind: "travel", Amount: agreement.Money{Currency: "USD", Amount: "10"}}, {Kind: "travel", Amount: eur(500)}, {Kind: "meals", Amount: eur(1)}}}},
		Paid: []words.Told[agreement.Payment]{{Body: agreement.Payment{Amount: agreement.Money{Currency: "CHF", Amount: "3"}}}}}
	got := ""
	for _, a := range c.Account() {
		got += fmt.Sprintf("%s %s %s; ", a.Currency, a.Claimed.In(a.Currency).Amount, a.Over.In(a.Currency).Amount)
	}
	if want := "CHF 0 3; EUR 5.01 0; USD 10 0; "; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
