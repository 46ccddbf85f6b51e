package explore

import (
	"slices"
	"time"

	"mithaq"
	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/words"
)

// one is what an act of an agreement counts where nobody said what.
var one = []agreement.Item{{Kind: charter.Counted[0], Count: words.Exactly(1)}}

// agreements returns the acts of agreements that are meant: for each kind that the charter
// has, a request, an offer, or what answers what is there.
func agreements(m *mithaq.Moment, law *charter.Charter, who, act string) (out []variant) {
	switch act {
	case "agreement.request":
		for _, a := range law.Agreements {
			out = append(out, variant{kind: a.ID, open: []string{"agreement.lacks_terms"},
				body: &agreement.Request{Kind: a.ID, Items: one, Text: said}})
		}
		return out
	case "agreement.offer":
		for _, a := range law.Agreements {
			out = append(out, offer(m, a.ID, who))
		}
		return out
	}
	var kinds []string
	for _, t := range m.Matter.Agreements.Threads() {
		if !slices.Contains(kinds, t.Kind) {
			kinds = append(kinds, t.Kind)
		}
	}
	for _, kind := range kinds {
		if answers := answerable(m, kind, who, act, ""); answers != "" {
			out = append(out, variant{kind: kind, answers: answers, body: answer(m, who, act, answers), open: []string{"agreement.lacks_terms"}})
		}
	}
	return out
}

// offer supposes that somebody answers the last request that goes to him, or, where there is
// none, offers help of his own accord.
func offer(m *mithaq.Moment, kind, who string) variant {
	o := &agreement.Offer{Kind: kind, To: other(m.Bound(m.At), who), Items: one, Text: said}
	v := variant{kind: kind, open: []string{"agreement.lacks_terms"}, body: o}
	var any *agreement.Thread
	for _, t := range slices.Backward(m.Matter.Agreements.Threads()) {
		switch {
		case t.Kind != kind || t.Request == nil:
		case t.Asked(who):
			v.answers, o.To = t.ID, t.Requester
			return v
		case any == nil && t.Requester != who:
			any = &t
		}
	}
	if any != nil {
		v.answers, o.To = any.ID, any.Requester
		return v
	}
	for _, a := range slices.Backward(m.Matter.Council.Appeals()) {
		if a.Member != who {
			o.To = a.Member
			break
		}
	}
	return v
}

// answerable returns what an act would answer: of all that there is of a kind the newest, but
// rather what it can answer than what it cannot. How says how it would end, where it was said.
func answerable(m *mithaq.Moment, kind, who, act, how string) string {
	best, rank := "", -1
	// What he cannot answer is not nothing: whether he may is what was asked.
	consider := func(id string, can bool) {
		n := 0
		if can {
			n = 1
		}
		if n > rank {
			best, rank = id, n
		}
	}
	for _, t := range slices.Backward(m.Matter.Agreements.Threads()) {
		if t.Kind != kind {
			continue
		}
		phase := t.Phase(m.Rests(&t), m.At)
		for _, g := range slices.Backward(t.Bargains) {
			at := g.Phase(&t, m.Rests(&t), m.At)
			side := who == t.Requester || who == g.Assister
			switch act {
			case "agreement.acceptance", "agreement.decline":
				for _, c := range slices.Backward(g.Changes) {
					consider(c.Amendment.Act, side && at.Bound() && c.Amendment.Member != who && c.Accepted == nil && c.Declined == nil)
				}
				consider(g.ID, at == agreement.Offered && who == t.Requester)
			case "agreement.amendment":
				consider(g.ID, at.Bound() && side)
			case "agreement.end":
				fits := how == "" || (how == agreement.Withdrawn) == (g.Accepted == nil)
				consider(g.ID, fits && (at.Bound() && side || at == agreement.Offered && who == g.Assister))
			case "agreement.claim":
				consider(g.ID, g.Accepted != nil && who == g.Assister)
			case "agreement.settlement", "agreement.payment", "agreement.waiver":
				for _, c := range slices.Backward(g.Costs) {
					consider(c.Claim.Act, !c.Closed() && who == map[bool]string{true: g.Assister, false: t.Requester}[act == "agreement.waiver"])
				}
			case "agreement.confirmation":
				if g.Accepted != nil {
					by, done, spoken := t.Spoken(g.Accepted.Act)
					consider(g.Accepted.Act, spoken && !done && by == who)
				}
				by, done, spoken := t.Spoken(g.ID)
				consider(g.ID, spoken && !done && by == who)
			}
		}
		if t.Request == nil {
			continue
		}
		by, done, spoken := t.Spoken(t.ID)
		switch act {
		case "agreement.decline":
			consider(t.ID, phase == agreement.Requested && t.Asked(who))
		case "agreement.end":
			if how == "" || how == agreement.Withdrawn {
				consider(t.ID, t.Ended == nil && who == t.Requester)
			}
		case "agreement.confirmation":
			consider(t.ID, spoken && !done && by == who)
		}
	}
	return best
}

// answer returns the least that an act can say to what it answers.
func answer(m *mithaq.Moment, who, act, answers string) mithaq.Body {
	switch act {
	case "agreement.amendment":
		return &agreement.Amendment{Items: one, Text: said}
	case "agreement.end":
		return &agreement.End{How: howEnds(m, who, answers)}
	case "agreement.claim":
		return &agreement.Claim{Lines: []agreement.CostLine{{Kind: "teams", Amount: cent}}, Text: said}
	case "agreement.settlement":
		return &agreement.Settlement{Accepted: []agreement.Money{cent}}
	case "agreement.payment":
		return &agreement.Payment{Amount: cent}
	}
	body, _ := mithaq.NewBody(act + "/1")
	return body
}

// cent is the least that anybody claims, accepts or pays.
var cent = agreement.Money{Currency: "EUR", Amount: "0.01"}

// howEnds is how somebody would end what is there.
func howEnds(m *mithaq.Moment, who, answers string) string {
	t, _ := m.Matter.Agreements.Thread(answers)
	g := t.Bargain(answers)
	switch {
	case g == nil || g.Accepted == nil:
		return agreement.Withdrawn
	case who == t.Requester:
		return agreement.Released
	}
	return agreement.Recalled
}

// sayAgreement puts what a test says of an act of an agreement into its body.
func (v *variant) sayAgreement(m *mithaq.Moment, s *charter.Supposed, who string) {
	var items []agreement.Item
	for _, it := range s.Items {
		items = append(items, agreement.Item{Kind: it.Kind, Count: words.Exactly(it.N)})
	}
	var terms *agreement.Terms
	if s.Says("states") {
		terms = agreementTerms(m, s.States)
	}
	counted := func(list *[]agreement.Item) {
		if len(items) > 0 {
			*list = items
		}
	}
	switch b := v.body.(type) {
	case *agreement.Request:
		counted(&b.Items)
		b.Of, b.Terms, b.Form = s.Of, terms, s.Form
	case *agreement.Offer:
		counted(&b.Items)
		if len(s.To) > 0 {
			b.To = s.To[0]
		}
		b.Terms, b.Form, b.GoodUntil = terms, s.Form, s.Until
	case *agreement.Acceptance:
		b.Items, b.Form = items, s.Form
	case *agreement.Amendment:
		counted(&b.Items)
		b.Terms = terms
	case *agreement.End:
		if s.How != "" {
			b.How, v.answers = s.How, answerable(m, v.kind, who, v.act, s.How)
		}
	}
}

// agreementTerms are terms that state these and no others.
func agreementTerms(m *mithaq.Moment, states []string) *agreement.Terms {
	t := &agreement.Terms{}
	for _, term := range states {
		switch term {
		case "purpose":
			t.Purpose = &said
		case "area":
			t.Area = "…"
		case "command":
			t.Command = "…"
		case "until":
			t.Until = m.At.Add(24 * time.Hour)
		case "cost":
			t.Cost = &agreement.Money{Currency: "EUR", Amount: "1"}
		case "conditions":
			t.Conditions = []words.Text{said}
		}
	}
	return t
}
