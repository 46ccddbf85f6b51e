package mithaq_test

import (
	"testing"

	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/charter/builtin"
	"mithaq/council"
	"mithaq/mithaqtest"
	"mithaq/rule"
	"mithaq/words"
)

func eur(amount string) agreement.Money { return agreement.Money{Currency: "EUR", Amount: amount} }

func claims(amounts ...string) agreement.Claim {
	c := agreement.Claim{Text: mithaqtest.Text("what it has cost")}
	for _, a := range amounts {
		c.Lines = append(c.Lines, agreement.CostLine{Kind: "travel", Amount: eur(a), Evidence: []string{"receipt"}})
	}
	return c
}

// TestCosts: money is claimed under what binds, by who has helped; answered by who was helped; and never
// more is answered, paid or let go than is there. An own act that is not the author's to do is refused;
// what is beyond a bound is found, each under the agreement's article.
func TestCosts(t *testing.T) {
	d := newDesk(t)
	withAgreements(d)
	call, _ := d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	r, _ := d.recorded("KZ", agreement.RequestType, asksFor(5), answering(call))
	o, _ := d.recorded("RU", agreement.OfferType, offers(2), answering(r)) // at a cost of EUR 1000
	want(t, "money without an agreement", d.refused("RU", agreement.ClaimType, claims("10"), answering(o)), "claim.not_bound "+rsa)
	want(t, "money for an appeal", d.refused("RU", agreement.ClaimType, claims("10"), answering(call)), "agreement.of_nothing   | ref="+call)
	want(t, "money for a request", d.refused("RU", agreement.ClaimType, claims("10"), answering(r)), "claim.not_bound "+rsa)
	d.recorded("KZ", agreement.AcceptanceType, agreement.Acceptance{}, answering(o))
	want(t, "by the side that was helped", d.refused("KZ", agreement.ClaimType, claims("10"), answering(o)), "agreement.wrong_side "+rsa+" | member=KZ; want=RU")
	want(t, "by an office that may not offer", d.refused("RU-def", agreement.ClaimType, claims("10"), answering(o)), "agreement.wrong_office "+rsa+" | part=offer")
	d.recorded("RU", agreement.EndType, ends("completed"), answering(o))

	claim, fs := d.recorded("RU", agreement.ClaimType, claims("600", "400.01"), answering(o))
	want(t, "above the estimate, when it has ended", fs, "claim.above_estimate "+rsa+" | claimed=EUR 1000.01; estimate=EUR 1000")
	settles := func(accepted, disputed string) agreement.Settlement {
		return agreement.Settlement{Accepted: []agreement.Money{eur(accepted)}, Disputed: []agreement.Money{eur(disputed)}}
	}
	want(t, "an answer to nothing", d.refused("KZ", agreement.SettlementType, settles("1", "0"), answering(o)), "cost.of_no_claim   | ref="+o)
	want(t, "an answer to oneself", d.refused("RU", agreement.SettlementType, settles("1", "0"), answering(claim)), "agreement.wrong_side "+rsa+" | member=RU; want=KZ")
	_, fs = d.recorded("KZ", agreement.SettlementType, settles("900", "200"), answering(claim))
	want(t, "more than is claimed", fs, "settlement.more_than_claimed "+rsa+" | said=EUR 1100; claimed=EUR 1000.01")
	_, fs = d.recorded("KZ", agreement.SettlementType, settles("900", "100.01"), answering(claim))
	want(t, "answered", fs)
	_, fs = d.recorded("KZ", agreement.PaymentType, agreement.Payment{Amount: eur("500")}, answering(claim))
	want(t, "a first part", fs)
	_, fs = d.recorded("KZ", agreement.PaymentType, agreement.Payment{Amount: agreement.Money{Currency: "USD", Amount: "1"}}, answering(claim))
	want(t, "in another currency", fs, "payment.more_than_accepted "+rsa+" | paid=USD 1; accepted=USD 0")
	want(t, "a waiver by who owes", d.refused("KZ", agreement.WaiverType, agreement.Waiver{}, answering(claim)), "agreement.wrong_side "+rsa+" | member=KZ; want=RU")
	much := eur("500.02")
	_, fs = d.recorded("RU", agreement.WaiverType, agreement.Waiver{Amount: &much}, answering(claim))
	want(t, "more than is left", fs, "waiver.more_than_claimed "+rsa+" | waived=EUR 500.02; left=EUR 500.01")

	closed := 0
	for _, e := range d.now().Matter.Events.Each(0) {
		if e.Name == "agreement.rsa.closed" && e.Assister == "RU" && e.Member == "KZ" {
			closed++
		}
	}
	if closed == 0 {
		t.Error("all is paid or let go of, and the account is not closed")
	}
	_, fs = d.recorded("KZ", agreement.PaymentType, agreement.Payment{Amount: eur("1")}, answering(claim))
	want(t, "paid once more", fs, "payment.more_than_accepted "+rsa+" | paid=EUR 501")

	// A source tells of it, and nobody is refused.
	_, fs = d.recorded("archivist", agreement.ClaimType, claims("5"), answering(o), d.told("KZ", d.p.Now()))
	want(t, "told of the wrong side", fs, "agreement.wrong_side "+rsa)
	if n := len(d.now().Matter.Agreements.Threads()[0].Bargains[0].Costs); n != 1 {
		t.Errorf("%d claims stand, want one", n)
	}
}

// TestCofinancing: what the organisation bears is held against a share of the lines that count, to the
// ten thousandth, and of what is not let go of; what others pay is not. A line without a paper is found.
func TestCofinancing(t *testing.T) {
	d := newDesk(t)
	withAgreements(d, func(c *charter.Charter) {
		c.Cofinancings = []charter.Cofinancing{{ID: "transport", Name: mithaqtest.Text("share"), Agreement: "rsa", Of: []string{"transport"},
			UpTo: rule.Fraction{Num: 3, Den: 4}, Ground: charter.Ground{Sources: []string{"treaty.art4_2"}}}}
	})
	call, _ := d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	r, _ := d.recorded("KZ", agreement.RequestType, asksFor(5), answering(call))
	o, _ := d.recorded("RU", agreement.OfferType, offers(2), answering(r)) // at a cost of EUR 1000
	d.recorded("KZ", agreement.AcceptanceType, agreement.Acceptance{}, answering(o))
	c := claims("500")
	c.Lines = append(c.Lines, agreement.CostLine{Kind: "transport", Amount: eur("100.01")})
	claim, fs := d.recorded("RU", agreement.ClaimType, c, answering(o))
	want(t, "a line without a paper", fs, "claim.without_evidence   | kinds=transport")
	d.recorded("KZ", agreement.SettlementType, agreement.Settlement{Accepted: []agreement.Money{eur("600.01")}}, answering(claim))
	pays := func(who, amount string) []words.Reason {
		_, fs := d.recorded(who, agreement.PaymentType, agreement.Payment{Amount: eur(amount)}, answering(claim))
		return fs
	}
	const above = "payment.above_share treaty.art4_2 cofinancing.transport | paid="
	want(t, "a member pays more than the share", pays("KZ", "200"))
	want(t, "the organisation pays to the last cent of it", pays("general", "75"))
	want(t, "and a cent more", pays("general", "0.01"), above+"EUR 75.01; share=3/4; of=EUR 100.01; most=EUR 75.0075")
	half := eur("550")
	d.recorded("RU", agreement.WaiverType, agreement.Waiver{Amount: &half}, answering(claim)) // more than is left: all but what is paid
	_, fs = d.recorded("archivist", agreement.PaymentType, agreement.Payment{Amount: eur("1")}, answering(claim), d.told("", d.p.Now()))
	for _, f := range fs {
		if f.Code == "payment.above_share" {
			t.Errorf("who paid is unknown, and the organisation has paid too much: %v", f)
		}
	}
}

// TestCofinancingIsDated: what the Union bears is a rule from the version on that brought it.
func TestCofinancingIsDated(t *testing.T) {
	c, _, err := builtin.Load("eu")
	if err != nil {
		t.Fatal(err)
	}
	for year, want := range map[string]int{"2018": 0, "2024": 1} {
		at, err := words.ParseInstant(year + "-06-01T00:00:00Z")
		if err != nil {
			t.Fatal(err)
		}
		if got := len(c.At(at).Cofinanced("assistance")); got != want {
			t.Errorf("in %s there are %d such rules, want %d", year, got, want)
		}
	}
}
