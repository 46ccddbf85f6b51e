package mithaq

import (
	"mithaq/agreement"
	"mithaq/duty"
)

// agreementActs carry help from a request or an offer to its end.
var agreementActs = map[string]kind{
	agreement.RequestType: {
		body:         func() Body { return new(agreement.Request) },
		performative: true,
		apply:        foldAgreement,
		events:       agreementEvents,
		judge:        judgeRequest,
	},
	agreement.OfferType: {
		body:         func() Body { return new(agreement.Offer) },
		performative: true,
		apply:        foldAgreement,
		events:       agreementEvents,
		judge:        judgeOffer,
	},
	agreement.DeclineType: {
		body:         func() Body { return new(agreement.Decline) },
		performative: true,
		apply:        foldAgreement,
		events:       agreementEvents,
		judge:        judgeDecline,
	},
	agreement.AcceptanceType: {
		body:         func() Body { return new(agreement.Acceptance) },
		performative: true,
		apply:        foldAgreement,
		events:       agreementEvents,
		judge:        judgeAcceptance,
	},
	agreement.AmendmentType: {
		body:         func() Body { return new(agreement.Amendment) },
		performative: true,
		apply:        foldAgreement,
		judge:        judgeAmendment,
	},
	agreement.ConfirmationType: {
		body:         func() Body { return new(agreement.Confirmation) },
		performative: true,
		apply:        foldAgreement,
		events:       agreementEvents,
		judge:        judgeConfirmation,
	},
	agreement.EndType: {
		body:         func() Body { return new(agreement.End) },
		performative: true,
		apply:        foldAgreement,
		events:       agreementEvents,
		judge:        judgeEnd,
	},
}

func foldAgreement(m *Matter, f *Fact) { m.Agreements = m.Agreements.Apply(f.Stamp, f.Body) }

// agreementEvents are what rules see in an act of an agreement. They look at what the fold
// made of it: an acceptance that accepts nothing is not seen as one.
func agreementEvents(m *Matter, f *Fact) []duty.Event {
	of := f.Act
	switch f.Body.(type) {
	case *agreement.Decline, *agreement.End, *agreement.Confirmation:
		of = f.Answers
	}
	t, ok := m.Agreements.Thread(of)
	if !ok {
		return nil
	}
	e := duty.Event{Member: f.Member, Requester: t.Requester, Agreement: t.ID}
	g := t.Bargain(of)
	if g != nil {
		e.Assister, e.Offer = holderOf(g.Assister), g.ID
	}
	var es []duty.Event
	see := func(what string) {
		e.Name = "agreement." + t.Kind + "." + what
		es = append(es, e)
	}
	switch b := f.Body.(type) {
	case *agreement.Request:
		e.Until = b.NeededBy
		see("requested")
	case *agreement.Offer:
		e.Until = b.GoodUntil
		see("offered")
		e.Name = "aid.offered"
		es = append(es, e)
	case *agreement.Acceptance:
		switch {
		case g == nil: // it accepts nothing
			return nil
		case g.Accepted.Act == f.Act:
			see("accepted")
		default:
			see("amended")
		}
	case *agreement.Decline:
		if declined(&t, g, f) {
			see("declined")
		}
	case *agreement.End:
		if t.Ended != nil && t.Ended.Act == f.Act || g != nil && g.Ended != nil && g.Ended.Act == f.Act {
			see("ended")
		}
	case *agreement.Confirmation:
		if who, _, spoken := t.Spoken(of); spoken && who == f.Member {
			see("confirmed")
		}
	}
	if _, _, spoken := t.Spoken(f.Act); spoken {
		see("spoken")
	}
	return es
}

// declined reports whether a decline was of something that stood to be answered.
func declined(t *agreement.Thread, g *agreement.Bargain, f *Fact) bool {
	if g == nil {
		return t.Asked(f.Member)
	}
	if c := g.Change(f.Answers); c != nil {
		return c.Declined != nil && c.Declined.Act == f.Act
	}
	return g.Declined != nil && g.Declined.Act == f.Act
}
