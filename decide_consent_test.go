package mithaq_test

import (
	"testing"

	"mithaq/charter"
	"mithaq/force"
	"mithaq/mithaqtest"
	"mithaq/rule"
	"mithaq/words"
)

// Charter, art. 12 (end), and the law of Kyrgyzstan as it was told of: the gate opens when the law's own
// votes open it, whatever was announced of them.
func TestConsentOfALaw(t *testing.T) {
	const law = "practice.kg_parliament_2022 law.KG.forces_abroad"
	passed := func(votes int64) force.Consent { return vote("KG", "passed", 0, votes, people(150)...) }
	failed := func(votes int64) force.Consent { return vote("KG", "failed", 0, votes) }
	decree := passed(0)
	decree.Step, decree.Body = "decree", mithaqtest.Text("decree")
	contradicts, late := "consent.contradicts_law "+law, "consent.revote_too_many "+law+" | member=KG; allowed=1"
	for _, tc := range []struct {
		name  string
		steps []force.Consent
		found []string // of the last step
		given bool
	}{
		{"nobody has voted", nil, nil, false},
		{"69 votes", []force.Consent{passed(69)}, nil, true},
		{"a decree stands for no vote", []force.Consent{decree}, nil, false},
		{"a vote with 60 that was told as passed", []force.Consent{passed(60)}, []string{contradicts + " | result=passed; votes=60; needed=61"}, false},
		{"a vote with 61 that was told as failed", []force.Consent{failed(61)}, []string{contradicts + " | result=failed; votes=61; needed=61"}, true},
		{"passed, and nobody told the votes", []force.Consent{passed(0)}, nil, true},
		{"failed, and nobody told the votes", []force.Consent{failed(0)}, nil, false},
		{"39 were no quorum; then 55, then 69, as in January 2022", []force.Consent{vote("KG", "no_quorum", 39, 0), failed(55), passed(69)}, nil, true},
		{"a second vote over again", []force.Consent{failed(55), failed(58), passed(69)}, []string{late}, false},
		{"one vote more after it had passed", []force.Consent{passed(69), failed(40)}, nil, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d := newDesk(t)
			var found []words.Reason
			for _, c := range tc.steps {
				_, found = d.recorded("archivist", force.ConsentType, c, d.told("KG", d.p.Now()))
			}
			want(t, "the last step", found, tc.found...)
			_, found = d.recorded("archivist", force.MoveType, move("KG", force.Home, force.Present, 1), d.told("KG", d.p.Now()))
			given := true
			for _, f := range found {
				given = given && f.Code != "gate.lacking"
			}
			if given != tc.given {
				t.Errorf("the law has let them go: %v, want %v (%v)", given, tc.given, found)
			}
		})
	}
}

// Where a law names several chambers, each has to consent (doc/charter-format.md, law).
func TestConsentOfTwoChambers(t *testing.T) {
	const lacking = "gate.lacking charter.art12_end gate.consent"
	d := newDesk(t)
	d.variant(func(c *charter.Charter) {
		for i := range c.Laws {
			if c.Laws[i].Member == "KG" {
				c.Laws[i].Chambers = []charter.Chamber{
					{ID: "lower", Assembly: rule.Assembly{Seats: 90, Pass: rule.Bar{Votes: 61}}},
					{ID: "upper", Assembly: rule.Assembly{Seats: 30, Pass: rule.Bar{Votes: 20}}},
				}
			}
		}
	})
	in := func(chamber string, c force.Consent) force.Consent { c.Chamber = chamber; return c }
	goes := func(name string, wanted ...string) {
		t.Helper()
		_, found := d.recorded("archivist", force.MoveType, move("KG", force.Home, force.Present, 1), d.told("KG", d.p.Now()))
		want(t, name, found, wanted...)
	}
	tell := func(c force.Consent) {
		t.Helper()
		_, found := d.recorded("archivist", force.ConsentType, c, d.told("KG", d.p.Now()))
		want(t, c.Chamber, found)
	}
	tell(in("lower", vote("KG", "passed", 0, 70, people(150)...)))
	goes("the lower chamber alone", lacking)
	tell(in("upper", vote("KG", "failed", 0, 12)))
	goes("the upper one against it", lacking)

	d = newDesk(t)
	d.variant(func(c *charter.Charter) {
		for i := range c.Laws {
			if c.Laws[i].Member == "KG" {
				c.Laws[i].Chambers = []charter.Chamber{
					{ID: "lower", Assembly: rule.Assembly{Seats: 90, Pass: rule.Bar{Votes: 61}}},
					{ID: "upper", Assembly: rule.Assembly{Seats: 30, Pass: rule.Bar{Votes: 20}}},
				}
			}
		}
	})
	tell(in("lower", vote("KG", "passed", 0, 70, people(150)...)))
	tell(in("upper", vote("KG", "passed", 0, 21, people(150)...)))
	goes("both")

	// A sitting of which nobody says whose it was decides nothing here.
	d = newDesk(t)
	d.recorded("archivist", force.ConsentType, in("joint", vote("TJ", "passed", 0, 0, people(200)...)), d.told("TJ", d.p.Now()))
	_, found := d.recorded("archivist", force.ConsentType, in("upper", vote("TJ", "failed", 0, 0)), d.told("TJ", d.p.Now()))
	want(t, "a chamber of a law that nobody has read", found)
	_, found = d.recorded("archivist", force.MoveType, move("TJ", force.Home, force.Present, 1), d.told("TJ", d.p.Now()))
	want(t, "one told for and one told against", found, lacking)
}

// Charter, art. 12 (end): whom a law lets go, and who was pledged, bounds who is ordered.
func TestOrderWithinConsent(t *testing.T) {
	const gate = "charter.art12_end gate.consent"
	d := newDesk(t)
	d.recorded("KG", force.PledgeType, force.Pledge{Member: "KG", Quantities: people(180)})
	d.recorded("KG", force.ConsentType, vote("KG", "passed", 0, 69, people(150)...))
	_, found := d.recorded("KG", force.OrderType, force.Order{Member: "KG", Quantities: people(150)})
	want(t, "as many as the law let go", found)
	_, found = d.recorded("KG", force.OrderType, force.Order{Member: "KG", Quantities: people(160)})
	want(t, "more than the law let go", found, "order.more_than_consented "+gate+" | member=KG; kind=personnel; consented=150; ordered=160")
	_, found = d.recorded("KG", force.OrderType, force.Order{Member: "KG", Quantities: people(200)})
	want(t, "more than was pledged, too", found, "order.more_than_consented "+gate+" | ordered=200", "order.more_than_pledged "+gate+" | pledged=180; ordered=200")
}
