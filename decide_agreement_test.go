package mithaq_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/council"
	"mithaq/force"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// rsa is the article and rule of an agreement as the tests have it.
const rsa = "treaty.art4_2 agreement.rsa"

// withAgreements puts an edition in force in which presidents agree on help under an appeal
// of aggression, ministers of defence amend, and the secretary-general lends the reserve; and
// in which contingents move when that is done.
func withAgreements(d *desk, more ...func(*charter.Charter)) {
	d.Helper()
	ground := charter.Ground{Sources: []string{"treaty.art4_2"}}
	part := func(id string, by ...string) charter.Part { return charter.Part{ID: id, By: by} }
	d.variant(func(c *charter.Charter) {
		c.Received[0].Acts = append(c.Received[0].Acts, "agreement.acceptance")
		for i := range c.Offices {
			o := &c.Offices[i]
			if o.ID == "president" || o.ID == "minister_defence" || o.ID == "secretary_general" {
				for _, act := range charter.Acts {
					if strings.HasPrefix(act, "agreement.") && !slices.Contains(o.May, act) {
						o.May = append(o.May, act)
					}
				}
			}
		}
		c.Resources = []charter.Resource{{ID: "engine", Name: mithaqtest.Text("engine"), Ground: ground}}
		rsa := charter.Agreement{ID: "rsa", Name: mithaqtest.Text("agreement"), Needs: []string{"aggression"}, Binds: "accept", Lacking: "refuse", Ground: ground,
			Parts: []charter.Part{part("request", "president"), part("offer", "president", "secretary_general"), part("accept", "president"),
				part("amend", "president", "minister_defence"), part("end", "president")}}
		rsa.Parts[1].States = []string{"cost"}
		gift := charter.Agreement{ID: "gift", Name: mithaqtest.Text("gift"), Opens: []string{"offer"}, Binds: "accept", Ground: ground,
			Parts: []charter.Part{part("offer", "president"), part("accept", "president")}}
		c.Agreements = []charter.Agreement{gift, rsa}
		for _, change := range more {
			change(c)
		}
		c.Gates = append(c.Gates,
			charter.Gate{ID: "agreed", Agreement: "rsa", Before: "force.moved_in", Lacking: "finding", Ground: ground},
			charter.Gate{ID: "ordered", Event: "force.ordered", Before: "force.moved_in", Lacking: "finding", Ground: ground},
			charter.Gate{ID: "decided", Question: "send_forces", Before: "force.ordered", Lacking: "refuse", Ground: ground})
		c.Sort()
	})
}

func engines(n int64) []agreement.Item {
	return []agreement.Item{{Kind: "engine", Count: words.Exactly(n)}}
}

var costs = &agreement.Terms{Cost: &agreement.Money{Currency: "EUR", Amount: "1000"}}

func asksFor(n int64, of ...string) agreement.Request {
	return agreement.Request{Kind: "rsa", Of: of, Items: engines(n), Text: mithaqtest.Text("send engines")}
}

func offers(n int64) agreement.Offer {
	return agreement.Offer{Kind: "rsa", To: "KZ", Items: engines(n), Terms: costs, Text: mithaqtest.Text("we send")}
}

func amends(n int64) agreement.Amendment {
	return agreement.Amendment{Items: engines(n), Text: mithaqtest.Text("more")}
}

func ends(how string) agreement.End { return agreement.End{How: how} }

// changed returns a body with something changed.
func changed[T any](b T, f func(*T)) T {
	f(&b)
	return b
}

// TestAgreementRefusals: bad input and the article under which an own act is refused for it;
// told by a source, the same is recorded with the same finding.
func TestAgreementRefusals(t *testing.T) {
	d := newDesk(t)
	withAgreements(d)
	yes, no := agreement.Acceptance{}, agreement.Decline{}
	nothing := strings.Repeat("ab", 32)
	want(t, "asked without an appeal", d.refused("KZ", agreement.RequestType, asksFor(2)), "agreement.needs_appeal "+rsa+" | member=KZ; kind=aggression")
	call, _ := d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	other, _ := d.recorded("AM", council.AppealType, appeal("threat", "treaty.art2"))
	r, fs := d.recorded("KZ", agreement.RequestType, changed(asksFor(5, "RU", "BY", "UZ"), func(r *agreement.Request) { r.Form = "oral" }), answering(call))
	want(t, "one of whom it is asked is no party", fs, "member.not_bound "+rsa+" | member=UZ")
	over, _ := d.recorded("KZ", agreement.RequestType, asksFor(1), answering(call))
	d.recorded("KZ", agreement.EndType, ends("withdrawn"), answering(over))
	o, fs := d.recorded("RU", agreement.OfferType, offers(2), answering(r))
	want(t, "an offer", fs)
	short, _ := d.recorded("RU", agreement.OfferType, changed(offers(1), func(o *agreement.Offer) { o.GoodUntil = d.p.Now().Add(time.Hour) }), answering(r))
	said, _ := d.recorded("BY", agreement.OfferType, offers(1), answering(r))
	d.recorded("KZ", agreement.DeclineType, no, answering(said))
	back, _ := d.recorded("BY", agreement.OfferType, offers(1), answering(r))
	d.recorded("BY", agreement.EndType, ends("withdrawn"), answering(back))
	bound, _ := d.recorded("BY", agreement.OfferType, offers(1), answering(r))
	acceptance, fs := d.recorded("KZ", agreement.AcceptanceType, changed(yes, func(a *agreement.Acceptance) { a.Terms, a.Form = costs, "oral" }), answering(bound))
	want(t, "an exact acceptance", fs)
	change, fs := d.recorded("KZ", agreement.AmendmentType, amends(2), answering(acceptance))
	want(t, "an amendment", fs)
	finished, _ := d.recorded("RU", agreement.OfferType, offers(1), answering(r))
	d.recorded("KZ", agreement.AcceptanceType, yes, answering(finished))
	d.recorded("RU", agreement.EndType, ends("recalled"), answering(finished))
	d.p.Pass(2 * time.Hour)

	for _, tc := range []struct {
		name, by string
		actType  string
		body     any
		answers  string
		want     string
	}{
		{"a kind that the charter has not", "KZ", agreement.RequestType, changed(asksFor(1), func(r *agreement.Request) { r.Kind = "pact" }), "", "agreement.unknown_kind   | kind=pact"},
		{"a part that the kind has not", "KZ", agreement.RequestType, changed(asksFor(1), func(r *agreement.Request) { r.Kind = "gift" }), "",
			"agreement.no_part treaty.art4_2 agreement.gift | part=request; kind=gift; agreement.not_opened_so treaty.art4_2 agreement.gift"},
		{"an office that may not ask", "RU-def", agreement.RequestType, asksFor(1), "", "agreement.wrong_office " + rsa + " | office=minister_defence; part=request; want=president; agreement.needs_appeal " + rsa},
		{"a thing that nobody counts", "KZ", agreement.RequestType, changed(asksFor(1), func(r *agreement.Request) { r.Items[0].Kind = "engines" }), "",
			"agreement.unknown_resource " + rsa + " | resource=engines; near=engine"},
		{"of itself", "KZ", agreement.RequestType, asksFor(1, "KZ"), "", "agreement.with_itself " + rsa + " | member=KZ"},
		{"answering the appeal of another", "KZ", agreement.RequestType, asksFor(1), other, "agreement.wrong_side " + rsa + " | member=KZ; want=AM"},
		{"answering nothing that is there", "KZ", agreement.RequestType, asksFor(1), d.crisis, "agreement.of_nothing " + rsa + " | ref=" + d.crisis},
		{"by one who is no party", "UZ", agreement.RequestType, asksFor(1), "", "member.not_bound " + rsa + " | member=UZ; agreement.needs_appeal " + rsa},
		{"an offer without its cost", "RU", agreement.OfferType, changed(offers(1), func(o *agreement.Offer) { o.Terms = nil }), r, "agreement.lacks_terms " + rsa + " | part=offer; terms=cost"},
		{"an offer to oneself", "KZ", agreement.OfferType, offers(1), r, "agreement.with_itself " + rsa},
		{"an offer to another", "RU", agreement.OfferType, changed(offers(1), func(o *agreement.Offer) { o.To = "AM" }), r, "agreement.to_another " + rsa + " | member=AM; want=KZ"},
		{"an offer of another kind", "RU", agreement.OfferType, changed(offers(1), func(o *agreement.Offer) { o.Kind = "gift" }), r, "agreement.other_kind treaty.art4_2 agreement.gift | kind=gift; want=rsa"},
		{"an offer by who was not asked", "TJ", agreement.OfferType, offers(1), r, "agreement.not_asked " + rsa + " | member=TJ"},
		{"an offer out of nothing", "TJ", agreement.OfferType, offers(1), "", "agreement.not_opened_so " + rsa + " | part=offer; kind=rsa"},
		{"an offer to what is no request", "TJ", agreement.OfferType, offers(1), o, "agreement.of_nothing " + rsa},
		{"an offer to a request that was taken back", "TJ", agreement.OfferType, offers(1), over, "agreement.gone " + rsa + " | state=ended"},
		{"an offer that was never good", "RU", agreement.OfferType, changed(offers(1), func(o *agreement.Offer) { o.GoodUntil = mithaqtest.Start }), r, "offer.expired " + rsa},
		{"an acceptance of nothing", "KZ", agreement.AcceptanceType, yes, d.crisis, "agreement.of_nothing   | ref=" + d.crisis},
		{"an acceptance of a request", "KZ", agreement.AcceptanceType, yes, r, "acceptance.of_request " + rsa},
		{"an acceptance of something else", "KZ", agreement.AcceptanceType, agreement.Acceptance{Items: engines(3), Terms: &agreement.Terms{Area: "N"}}, o, "acceptance.not_exact " + rsa + " | differs=engine, area"},
		{"an acceptance by who offered", "RU", agreement.AcceptanceType, yes, o, "agreement.wrong_side " + rsa + " | member=RU; want=KZ"},
		{"an acceptance by a third", "TJ", agreement.AcceptanceType, yes, o, "agreement.wrong_side " + rsa},
		{"an acceptance that comes too late", "KZ", agreement.AcceptanceType, yes, short, "offer.expired " + rsa},
		{"an acceptance of what was declined", "KZ", agreement.AcceptanceType, yes, said, "agreement.gone " + rsa + " | state=declined"},
		{"an acceptance of what was withdrawn", "KZ", agreement.AcceptanceType, yes, back, "agreement.gone " + rsa + " | state=ended"},
		{"an acceptance once more", "KZ", agreement.AcceptanceType, yes, bound, "acceptance.again " + rsa},
		{"an acceptance of one's own amendment", "KZ", agreement.AcceptanceType, yes, change, "agreement.wrong_side " + rsa + " | member=KZ; want=BY"},
		{"an amendment accepted in other words", "BY", agreement.AcceptanceType, agreement.Acceptance{Items: engines(3)}, change, "acceptance.not_exact " + rsa + " | differs=engine"},
		{"a decline by who was not asked", "TJ", agreement.DeclineType, no, r, "agreement.not_asked " + rsa},
		{"a decline of what was declined", "KZ", agreement.DeclineType, no, said, "agreement.gone " + rsa + " | state=declined"},
		{"a decline of what binds", "KZ", agreement.DeclineType, no, bound, "agreement.gone " + rsa + " | state=accepted"},
		{"a decline of the offer of another", "TJ", agreement.DeclineType, no, o, "agreement.wrong_side " + rsa},
		{"an amendment of what does not bind", "KZ", agreement.AmendmentType, amends(1), o, "amendment.not_bound " + rsa + " | state=offered"},
		{"an amendment by a third", "TJ", agreement.AmendmentType, amends(1), bound, "agreement.wrong_side " + rsa + " | member=TJ; want=KZ, BY"},
		{"an amendment of what has ended", "KZ", agreement.AmendmentType, amends(1), finished, "agreement.gone " + rsa + " | state=ended"},
		{"an amendment by things that nobody counts", "KZ", agreement.AmendmentType, changed(amends(1), func(a *agreement.Amendment) { a.Items[0].Kind = "dragons" }), bound, "agreement.unknown_resource " + rsa},
		{"recalled by who is helped", "KZ", agreement.EndType, ends("recalled"), bound, "agreement.wrong_side " + rsa + " | member=KZ; want=BY"},
		{"released by who helps", "BY", agreement.EndType, ends("released"), bound, "agreement.wrong_side " + rsa},
		{"withdrawn when it binds", "BY", agreement.EndType, ends("withdrawn"), bound, "end.bound " + rsa},
		{"recalled before it binds", "RU", agreement.EndType, ends("recalled"), o, "end.not_bound " + rsa + " | how=recalled"},
		{"a request completed", "KZ", agreement.EndType, ends("completed"), r, "end.not_bound " + rsa},
		{"a request withdrawn by another", "RU", agreement.EndType, ends("withdrawn"), r, "agreement.wrong_side " + rsa},
		{"ended twice", "KZ", agreement.EndType, ends("released"), finished, "agreement.gone " + rsa + " | state=ended"},
		{"confirmed what was not spoken", "RU", agreement.ConfirmationType, agreement.Confirmation{}, o, "confirmation.not_oral " + rsa},
		{"confirmed by the other side", "BY", agreement.ConfirmationType, agreement.Confirmation{}, acceptance, "agreement.wrong_side " + rsa + " | member=BY; want=KZ"},
	} {
		// Several reasons stand one behind the other, the arguments of each behind it.
		var wants []string
		for _, w := range strings.Split(tc.want, "; ") {
			if first, _, _ := strings.Cut(w, " "); strings.Contains(first, ".") && !strings.Contains(first, "=") {
				wants = append(wants, w)
			} else {
				wants[len(wants)-1] += "; " + w
			}
		}
		options := []mithaqtest.Option{}
		if tc.answers != "" {
			options = append(options, answering(tc.answers))
		}
		want(t, tc.name, d.refused(tc.by, tc.actType, tc.body, options...), wants...)
	}
	if _, ok := d.now().Matter.Agreements.Thread(nothing); ok {
		t.Error("there is an agreement that nobody began")
	}

	// What is right is recorded.
	for _, tc := range []struct {
		name, by, actType string
		body              any
		answers           string
	}{
		{"the amendment", "BY", agreement.AcceptanceType, agreement.Acceptance{Items: engines(2)}, change},
		{"confirmed", "KZ", agreement.ConfirmationType, agreement.Confirmation{}, acceptance},
		{"the request, too", "KZ", agreement.ConfirmationType, agreement.Confirmation{}, r},
		{"an offer to the appeal", "TJ", agreement.OfferType, offers(1), call},
		{"of the pact's reserve", "general", agreement.OfferType, offers(1), r},
		{"an offer unasked", "TJ", agreement.OfferType, changed(offers(1), func(o *agreement.Offer) { o.Kind, o.Terms = "gift", nil }), ""},
		{"completed", "BY", agreement.EndType, ends("completed"), acceptance},
	} {
		options := []mithaqtest.Option{}
		if tc.answers != "" {
			options = append(options, answering(tc.answers))
		}
		_, fs := d.recorded(tc.by, tc.actType, tc.body, options...)
		want(t, tc.name, fs)
	}
	_, fs = d.recorded("KZ", agreement.ConfirmationType, agreement.Confirmation{}, answering(r))
	want(t, "confirmed once more", fs, "confirmation.again "+rsa)
	want(t, "an amendment that was answered", d.refused("BY", agreement.AcceptanceType, yes, answering(change)), "agreement.gone "+rsa+" | state=ended", "amendment.answered "+rsa)
}

// TestAgreementTold: what a source tells of an agreement is recorded, with what would have
// kept it from being done; it binds nobody's own act.
func TestAgreementTold(t *testing.T) {
	d := newDesk(t)
	withAgreements(d)
	d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	at := func() mithaqtest.Option { return d.told("RU", d.p.Now()) }
	r, _ := d.recorded("KZ", agreement.RequestType, asksFor(2))
	told, fs := d.recorded("archivist", agreement.OfferType, changed(offers(2), func(o *agreement.Offer) { o.Terms = nil }), answering(r), at())
	want(t, "told without its cost", fs, "agreement.lacks_terms "+rsa)
	want(t, "an own acceptance of what was only told", d.refused("KZ", agreement.AcceptanceType, agreement.Acceptance{}, answering(told)), "agreement.of_nothing  ")
	_, fs = d.recorded("archivist", agreement.AcceptanceType, agreement.Acceptance{Items: engines(1)}, answering(told), d.told("KZ", d.p.Now()))
	want(t, "told in other words", fs, "acceptance.not_exact "+rsa+" | differs=engine")
	_, fs = d.recorded("archivist", agreement.AcceptanceType, agreement.Acceptance{}, d.told("KZ", d.p.Now()))
	want(t, "told without what it answers", fs)
	th, _ := d.now().Matter.Agreements.Thread(told)
	if g := th.Bargain(told); g.Accepted != nil || len(g.Void) != 1 {
		t.Errorf("what was told in other words binds: %+v", g)
	}
	// A registrar signs for a letter of a member, whose office the letter names.
	letter := func(office string) mithaqtest.Option {
		now := d.p.Now()
		return func(h *record.Header) {
			h.Attest, h.By = record.Received, d.p.Key("letters").ID
			h.Of = record.Performer{Member: "KZ", Office: office}
			h.Happened = &words.Window{From: now, To: now}
		}
	}
	_, fs = d.recorded("letters", agreement.AcceptanceType, agreement.Acceptance{}, answering(told), letter("minister_defence"))
	want(t, "a letter of an office that may not", fs, "agreement.wrong_office "+rsa+" | office=minister_defence; want=president")
	if th, _ := d.now().Matter.Agreements.Thread(told); th.Bargain(told).Accepted == nil {
		t.Error("what a registrar received is not shown as accepted")
	}
}

// TestAgreementLapses: what does not bind lapses with the appeal; what binds outlives it.
func TestAgreementLapses(t *testing.T) {
	d := newDesk(t)
	withAgreements(d)
	call, _ := d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	r, _ := d.recorded("KZ", agreement.RequestType, asksFor(2), answering(call))
	o, _ := d.recorded("RU", agreement.OfferType, offers(1), answering(r))
	b, _ := d.recorded("BY", agreement.OfferType, offers(1), answering(r))
	d.recorded("KZ", agreement.AcceptanceType, agreement.Acceptance{}, answering(b))
	d.recorded("KZ", council.WithdrawalType, council.Withdrawal{}, answering(call))
	want(t, "after the appeal", d.refused("KZ", agreement.AcceptanceType, agreement.Acceptance{}, answering(o)), "agreement.gone "+rsa+" | state=lapsed")
	want(t, "offered to the appeal", d.refused("TJ", agreement.OfferType, offers(1), answering(call)),
		"agreement.gone "+rsa+" | state=lapsed", "agreement.needs_appeal "+rsa)
	m := d.now()
	th, _ := m.Matter.Agreements.Thread(r)
	got := []agreement.Phase{th.Phase(m.Rests(&th), late)}
	for i := range th.Bargains {
		got = append(got, th.Bargains[i].Phase(&th, m.Rests(&th), late))
	}
	if diff := cmp.Diff([]agreement.Phase{agreement.Accepted, agreement.Lapsed, agreement.Accepted}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	_, fs := d.recorded("BY", agreement.EndType, ends("recalled"), answering(b))
	want(t, "what binds is still ended", fs)
}

// TestGateForms: a contingent moves when an agreement binds it, when it was ordered to, and is
// ordered to when a body has decided.
func TestGateForms(t *testing.T) {
	d := newDesk(t)
	withAgreements(d)
	d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	const gate = "treaty.art4_2 gate."

	moves := func(name string, wants ...string) {
		t.Helper()
		_, fs := d.recorded("archivist", force.MoveType, move("RU", force.Home, force.MovingIn, 1), d.told("RU", d.p.Now()))
		fs = slices.DeleteFunc(fs, func(r words.Reason) bool { return !strings.Contains(r.Article+" "+r.Rule, gate) })
		want(t, name, fs, wants...)
	}
	orders := force.Order{Member: "RU", Quantities: people(1)}
	moves("with nothing", "gate.not_agreed "+gate+"agreed | member=RU; agreement=rsa", "gate.not_come "+gate+"ordered | member=RU; event=force.ordered")
	want(t, "ordered without a decision", d.refused("RU", force.OrderType, orders), "gate.not_decided "+gate+"decided | member=RU; question=send_forces")
	q, _ := d.recorded("KZ", council.QuestionType, question("send_forces"))
	want(t, "ordered before the decision", d.refused("RU", force.OrderType, orders), "gate.not_decided "+gate+"decided")
	for _, m := range mithaqtest.Members {
		d.recorded(m, council.PositionType, says("assent"), answering(q))
	}
	d.recorded("chair", council.AnnouncementType, outcome("send_forces", "adopted", fullTerms()), answering(q))
	_, fs := d.recorded("RU", force.OrderType, orders)
	want(t, "ordered after it", fs)
	moves("with an order", "gate.not_agreed "+gate+"agreed")
	r, _ := d.recorded("KZ", agreement.RequestType, asksFor(1))
	o, _ := d.recorded("RU", agreement.OfferType, offers(1), answering(r))
	moves("with an offer", "gate.not_agreed "+gate+"agreed")
	a, _ := d.recorded("KZ", agreement.AcceptanceType, agreement.Acceptance{}, answering(o))
	moves("with an agreement")
	d.recorded("RU", agreement.EndType, ends("recalled"), answering(a))
	moves("after it has ended", "gate.not_agreed "+gate+"agreed")
}

// TestGateAnnounced: where nobody published a position the announcement opens the gate; where
// there is none either, nobody knows.
func TestGateAnnounced(t *testing.T) {
	d := newDesk(t)
	withAgreements(d)
	order := func() []words.Reason {
		_, fs := d.recorded("archivist", force.OrderType, force.Order{Member: "RU", Quantities: people(1)}, d.told("RU", d.p.Now()))
		return fs
	}
	const decided = "gate.not_decided treaty.art4_2 gate.decided"
	want(t, "nothing told", order(), decided)
	d.recorded("archivist", council.DraftType, council.Draft{Kind: "send_forces", Text: mithaqtest.Text("draft")}, d.told("KZ", d.p.Now()))
	want(t, "a draft of which nobody tells more", order())
	d.recorded("archivist", council.AnnouncementType, outcome("send_forces", "not_adopted", nil), d.told("AM", d.p.Now()))
	want(t, "announced as not adopted beside it", order())
	d.recorded("archivist", council.AnnouncementType, outcome("send_forces", "adopted", fullTerms()), d.told("AM", d.p.Now()))
	want(t, "announced as adopted", order())
}

// TestAgreementEvents: what rules see in the acts of an agreement, and whose it is.
func TestAgreementEvents(t *testing.T) {
	d := newDesk(t)
	withAgreements(d)
	d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	needed := d.p.Now().Add(1000 * time.Hour)
	r, _ := d.recorded("KZ", agreement.RequestType, changed(asksFor(3), func(r *agreement.Request) { r.NeededBy, r.Form = needed, "oral" }))
	d.recorded("KZ", agreement.ConfirmationType, agreement.Confirmation{}, answering(r))
	d.recorded("BY", agreement.DeclineType, agreement.Decline{}, answering(r))
	o, _ := d.recorded("general", agreement.OfferType, changed(offers(1), func(o *agreement.Offer) { o.GoodUntil = needed }), answering(r))
	a, _ := d.recorded("KZ", agreement.AcceptanceType, agreement.Acceptance{Form: "oral"}, answering(o))
	d.recorded("KZ", agreement.EndType, ends("released"), answering(a))
	p, _ := d.recorded("RU", agreement.OfferType, offers(1), answering(r))
	b, _ := d.recorded("KZ", agreement.AcceptanceType, agreement.Acceptance{}, answering(p))
	c, _ := d.recorded("RU", agreement.AmendmentType, amends(2), answering(b))
	d.recorded("KZ", agreement.AcceptanceType, agreement.Acceptance{}, answering(c))
	var got []string
	for _, e := range d.now().Matter.Events.All() {
		if strings.HasPrefix(e.Name, "agreement.") || e.Name == "aid.offered" {
			s := e.Name + " by " + e.Member + " of " + e.Requester + " and " + e.Assister
			if e.Until == needed {
				s += " until"
			}
			got = append(got, s)
		}
	}
	if diff := cmp.Diff([]string{
		"agreement.rsa.requested by KZ of KZ and  until",
		"agreement.rsa.spoken by KZ of KZ and  until",
		"agreement.rsa.confirmed by KZ of KZ and ",
		"agreement.rsa.declined by BY of KZ and ",
		"agreement.rsa.offered by  of KZ and organisation until",
		"aid.offered by  of KZ and organisation until",
		"agreement.rsa.accepted by KZ of KZ and organisation",
		"agreement.rsa.spoken by KZ of KZ and organisation",
		"agreement.rsa.ended by KZ of KZ and organisation",
		"agreement.rsa.offered by RU of KZ and RU",
		"aid.offered by RU of KZ and RU",
		"agreement.rsa.accepted by KZ of KZ and RU",
		"agreement.rsa.amended by KZ of KZ and RU",
	}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// The kinds that every pact counts are those of which a line is.
func TestCounted(t *testing.T) {
	if diff := cmp.Diff(force.Kinds, charter.Counted); diff != "" {
		t.Errorf("-force +charter:\n%s", diff)
	}
	if diff := cmp.Diff([][]string{charter.SpokenForms, charter.Endings}, [][]string{agreement.Forms, agreement.Endings}); diff != "" {
		t.Errorf("-charter +agreement:\n%s", diff)
	}
}
