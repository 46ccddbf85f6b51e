package mithaq

import (
	"strings"

	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/duty"
	"mithaq/words"
)

// costActs are what becomes of the money that help under an agreement has cost.
var costActs = map[string]kind{
	agreement.ClaimType: {
		body:         func() Body { return new(agreement.Claim) },
		performative: true,
		apply:        foldAgreement,
		events:       costEvents("claimed"),
		judge:        judgeClaim,
	},
	agreement.SettlementType: {
		body:         func() Body { return new(agreement.Settlement) },
		performative: true,
		apply:        foldAgreement,
		events:       costEvents("settled"),
		judge:        judgeSettlement,
	},
	agreement.PaymentType: {
		body:   func() Body { return new(agreement.Payment) },
		apply:  foldAgreement,
		events: costEvents("paid"),
		judge:  judgePayment,
	},
	agreement.WaiverType: {
		body:         func() Body { return new(agreement.Waiver) },
		performative: true,
		apply:        foldAgreement,
		events:       costEvents("waived"),
		judge:        judgeCostWaiver,
	},
}

// costEvents are what rules see in an act about money: what it did, where it did anything, and, once
// nothing of the claim is open, that the account is closed.
func costEvents(what string) func(*Matter, *Fact) []duty.Event {
	return func(m *Matter, f *Fact) []duty.Event {
		claim := f.Answers
		if what == "claimed" {
			claim = f.Act
		}
		t, ok := m.Agreements.Thread(claim)
		if !ok {
			return nil
		}
		g, c := t.Claimed(claim)
		if c == nil {
			return nil
		}
		e := duty.Event{Name: "agreement." + t.Kind + "." + what, Member: f.Member, Requester: t.Requester, Agreement: t.ID,
			Assister: holderOf(g.Assister), Offer: g.ID}
		es := []duty.Event{e}
		if c.Closed() {
			// It is whoever owed that is free of it, whether he paid or the other let go.
			e.Name, e.Member = "agreement."+t.Kind+".closed", t.Requester
			es = append(es, e)
		}
		return es
	}
}

// judgeClaim judges that money is asked for under what binds, by who has helped, and not above what
// was estimated.
func judgeClaim(s *setting, f *Fact) []Judgment {
	a, js := s.answering(f)
	if a == nil {
		return js
	}
	if a.g == nil {
		return append(js, must(false, a.under(words.Why("claim.not_bound"))))
	}
	js = append(js, must(a.g.Accepted != nil, a.under(words.Why("claim.not_bound"))), a.side(f, a.g.Assister))
	js = append(js, a.says(f, charter.PartOffer)...)
	// No text of the charters makes papers a condition of a claim: what lacks them is found, and is
	// nobody's breach.
	bare := f.Body.(*agreement.Claim).Unproved()
	js = append(js, ought(len(bare) == 0, words.Why("claim.without_evidence", "kinds", strings.Join(bare, ", "))))
	_, terms := a.g.Current()
	if terms == nil || terms.Cost == nil {
		return js
	}
	c := agreement.Cost{Claim: words.Told[agreement.Claim]{Body: *f.Body.(*agreement.Claim)}}
	for _, x := range c.Account() {
		if x.Currency == terms.Cost.Currency {
			js = append(js, ought(x.Claimed.Cmp(terms.Cost.Sum()) <= 0, a.under(words.Why("claim.above_estimate",
				"claimed", x.Claimed.In(x.Currency).String(), "estimate", terms.Cost.String()))))
		}
	}
	return js
}

// A claimed act is what an act about money is judged against.
type claimed struct {
	compact
	t *agreement.Thread
	g *agreement.Bargain
	c agreement.Cost // a copy, to which the act can be added
	// law is what the agreement was begun under.
	law *charter.Charter
}

// claiming finds the claim that an act answers. Where there is none such it returns nil and the
// judgment that says so.
func (s *setting) claiming(f *Fact) (*claimed, []Judgment) {
	t, _ := s.matter.Agreements.Thread(f.Answers)
	g, c := t.Claimed(f.Answers)
	if c == nil {
		return nil, []Judgment{must(false, words.Why("cost.of_no_claim", "ref", f.Answers)).unless(f.Reported && f.Answers == "")}
	}
	law := agreementLaw(s.editions, &t, s.edition)
	a := &claimed{compact{s, law.Agreement(t.Kind)}, &t, g, *c, law}
	return a, []Judgment{must(true, a.under(words.Why("cost.of_no_claim", "ref", f.Answers)))}
}

// says judges whether the office may speak of money for its side: who may offer or accept help may.
func (a *claimed) says(f *Fact, part string) []Judgment {
	if a.kind == nil {
		return nil
	}
	return a.part(f, part)
}

// judgeSettlement judges that the one who asked for help answers, and speaks of no more than is claimed.
func judgeSettlement(s *setting, f *Fact) []Judgment {
	a, js := s.claiming(f)
	if a == nil {
		return js
	}
	b := f.Body.(*agreement.Settlement)
	js = append(append(js, a.side(f, a.t.Requester)), a.says(f, charter.PartAccept)...)
	said := map[string]agreement.Sum{}
	for _, m := range append(append([]agreement.Money{}, b.Accepted...), b.Disputed...) {
		said[m.Currency] = said[m.Currency].Add(m.Sum())
	}
	a.c.Settled = append(a.c.Settled[:len(a.c.Settled):len(a.c.Settled)], words.Told[agreement.Settlement]{Body: *b})
	for _, x := range a.c.Account() {
		js = append(js, ought(said[x.Currency].Cmp(x.Claimed) <= 0, a.under(words.Why("settlement.more_than_claimed",
			"said", said[x.Currency].In(x.Currency).String(), "claimed", x.Claimed.In(x.Currency).String()))))
	}
	return js
}

// A Share is what the organisation has borne of a claim in one currency, beside what a rule lets it bear.
type Share struct {
	Rule *charter.Cofinancing
	agreement.Bearing
}

// paysForAll reports whether an office pays from what is common: one of the organisation. Where a source names
// nobody, who paid is unknown, and that is not the organisation.
func paysForAll(law *charter.Charter, office string) bool {
	o := law.Office(office)
	return o != nil && o.Of == "organisation"
}

// shares returns what the organisation has borne of a claim, by the rules under which help was agreed.
func shares(law *charter.Charter, kind string, c *agreement.Cost) []Share {
	var out []Share
	for _, rule := range law.Cofinanced(kind) {
		for _, b := range c.Borne(rule.Of, rule.UpTo, func(st words.Stamp) bool { return paysForAll(law, st.Office) }) {
			out = append(out, Share{rule, b})
		}
	}
	return out
}

// Shares returns what the organisation has borne of a claim under an agreement.
func (m *Moment) Shares(t *agreement.Thread, c *agreement.Cost) []Share {
	return shares(m.AgreementLaw(t), t.Kind, c)
}

// judgePayment judges that no more is paid than is accepted, and that what the organisation pays keeps its
// share within the rule. That somebody paid is a report, and refused to nobody.
func judgePayment(s *setting, f *Fact) []Judgment {
	a, js := s.claiming(f)
	if a == nil {
		return foundOnly(js)
	}
	b := f.Body.(*agreement.Payment)
	a.c.Paid = append(a.c.Paid[:len(a.c.Paid):len(a.c.Paid)], words.Told[agreement.Payment]{Stamp: f.Stamp, Body: *b})
	for _, x := range a.c.Account() {
		if x.Currency == b.Amount.Currency {
			js = append(js, ought(x.Over.IsNone(), a.under(words.Why("payment.more_than_accepted",
				"paid", x.Paid.In(x.Currency).String(), "accepted", x.Accepted.In(x.Currency).String()))))
		}
	}
	if !paysForAll(a.law, f.Office) {
		return foundOnly(js) // what others bear is no share of the organisation
	}
	for _, x := range shares(a.law, a.t.Kind, &a.c) {
		if x.Currency == b.Amount.Currency {
			js = append(js, ought(x.Paid.Cmp(x.AtMost) <= 0, words.Why("payment.above_share", "paid", x.Paid.In(x.Currency).String(),
				"share", x.Rule.UpTo.String(), "of", x.Eligible.In(x.Currency).String(), "most", x.AtMost.In(x.Currency).String()).
				Under(x.Rule.Article(), "cofinancing."+x.Rule.ID)))
		}
	}
	return foundOnly(js)
}

// judgeCostWaiver judges that who helped lets go, and of no more than is not paid.
func judgeCostWaiver(s *setting, f *Fact) []Judgment {
	a, js := s.claiming(f)
	if a == nil {
		return js
	}
	js = append(append(js, a.side(f, a.g.Assister)), a.says(f, charter.PartOffer)...)
	w := f.Body.(*agreement.Waiver).Amount
	if w == nil {
		return js
	}
	for _, x := range a.c.Account() {
		if x.Currency == w.Currency {
			left := x.Claimed.Less(x.Waived).Less(x.Paid)
			js = append(js, ought(w.Sum().Cmp(left) <= 0, a.under(words.Why("waiver.more_than_claimed", "waived", w.String(), "left", left.In(x.Currency).String()))))
		}
	}
	return js
}
