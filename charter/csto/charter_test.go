package csto_test

import (
	"slices"
	"testing"

	"mithaq/charter"
	"mithaq/rule"
	"mithaq/words"
)

var members = []string{"AM", "BY", "KG", "KZ", "RU", "TJ"}

// decides returns the outcome of a kind of question at an instant, by what the seats say:
// assent where nothing stands.
func decides(t *testing.T, c *charter.Charter, kind string, at words.Instant, positions map[string]rule.Position, concerned ...string) rule.Outcome {
	t.Helper()
	q := c.At(at).Question(kind)
	if q == nil || q.Rule.Vote == nil {
		t.Fatalf("at %s %s has no rule that can be applied: %+v", at, kind, q)
	}
	ask := rule.Question{Seats: rule.Named(members), Concerned: concerned, At: at + 2, Close: at + 1}
	for _, m := range members {
		p := rule.Assent
		if other, ok := positions[m]; ok {
			p = other
		}
		if p != "" {
			ask.Votes = append(ask.Votes, rule.Vote{Seat: m, Position: p, At: at})
		}
	}
	return q.Rule.Vote.Decide(ask).Outcome
}

func TestCharterArt7_ForeignBases(t *testing.T) {
	c := load(t)
	holds(t, "foreign bases", func(at words.Instant) string {
		return article(c.At(at).Prohibitions, func(p *charter.Prohibition) bool { return p.ID == "foreign_bases" },
			func(p *charter.Prohibition) charter.Ground { return p.Ground })
	}, map[words.Instant]string{y2000: "-", y2003: "charter.art7", y2022: "charter.art7"})
	if c.Source("bases.protocol") == nil {
		t.Error("the protocol of 2011 is gone")
	}
}

// One vote each, adopted with nobody against.
func TestCharterArt12_Consensus(t *testing.T) {
	c := load(t)
	for at, kind := range map[words.Instant]string{y2003: "send_forces", y2022: "send_forces", y2009: "end_mission", d2012: "admit"} {
		for p, want := range map[rule.Position]rule.Outcome{
			rule.Assent: rule.Adopted, rule.Abstention: rule.Adopted, rule.Reservation: rule.Adopted,
			rule.Objection: rule.NotAdopted, "": rule.Undeterminable,
		} {
			if got := decides(t, c, kind, at, map[string]rule.Position{"TJ": p}); got != want {
				t.Errorf("%s at %s with TJ %q: got %s, want %s", kind, at, p, got, want)
			}
		}
	}
	twoReadings(t, c, "charter.art12_absence", "absence_blocks", "absence_does_not_block")
}

// Before the Protocol of 2010 a seat that stays out stands in the way; since then it does
// not, unless somebody objects. Of the ministers no text says so.
func TestCharterArt12_LimitedFormatSince2010(t *testing.T) {
	c := load(t)
	out := map[string]rule.Position{"AM": rule.NonParticipation}
	for _, kind := range []string{"send_forces", "assistance_measures", "mission_without_forces", "end_mission", "admit", "appoint_secretary_general", "observer", "arrears", "chair_otherwise"} {
		if got := decides(t, c, kind, d2012, out); got != rule.NotAdopted {
			t.Errorf("%s before: got %s", kind, got)
		}
		if got := decides(t, c, kind, y2012, out); got != rule.Adopted {
			t.Errorf("%s since: got %s", kind, got)
		}
		against := map[string]rule.Position{"AM": rule.NonParticipation, "BY": rule.Objection}
		if got := decides(t, c, kind, y2012, against); got != rule.NotAdopted {
			t.Errorf("%s since, with one against: got %s", kind, got)
		}
	}
	if got := decides(t, c, "appoint_commander", y2022, out); got != rule.NotAdopted {
		t.Errorf("ministers: got %s", got)
	}
	twoReadings(t, c, "practice.limited_2024", "limited_format_of_every_body", "limited_format_of_the_council")
}

// A lighter rule for procedure exists; what it is nobody has read.
func TestCharterArt12_ProcedureIsUnknown(t *testing.T) {
	if q := load(t).At(y2022).Question("procedural"); q == nil || !q.Rule.Unknown {
		t.Errorf("got %+v", q)
	}
}

// National law stands between a decision and a movement.
func TestCharterArt12_NationalLaw(t *testing.T) {
	c := load(t)
	if g := c.At(y2003).Gates; len(g) != 1 || g[0].Before != "force.moved_in" || g[0].Lacking != charter.Finding || g[0].Article() != "charter.art12_end" {
		t.Errorf("got %+v", g)
	}
	if g := c.At(y2000).Gates; len(g) != 0 {
		t.Errorf("before the Charter: %+v", g)
	}
	for _, m := range []string{"AM", "BY", "KZ", "RU", "UZ"} {
		if l := c.Law(m, "forces_abroad"); l != nil {
			t.Errorf("nobody has read the law of %s: %+v", m, l)
		}
	}
}

// Heads of state, and since 19 January 2021 heads of government too; every body has its own.
func TestCharterArt13_WhoSits(t *testing.T) {
	c := load(t)
	for body, want := range map[string]string{
		"foreign_ministers": "minister_foreign", "defence_ministers": "minister_defence",
		"security_secretaries": "secretary_of_security_council", "permanent_council": "plenipotentiary",
	} {
		for _, at := range []words.Instant{y2003, y2012, y2022} {
			b := c.At(at).Body(body)
			if b == nil || !slices.Equal(b.Sits, []string{want}) {
				t.Errorf("%s at %s: %+v", body, at, b)
			}
			for _, id := range b.Sits {
				if o := c.At(at).Office(id); o == nil || !slices.Contains(o.May, "council.position") {
					t.Errorf("%s at %s: %s cannot speak", body, at, id)
				}
			}
		}
		if b := c.At(y2000).Body(body); b != nil {
			t.Errorf("%s before the Charter", body)
		}
	}
	if b := c.At(y2022).Body("council"); b.Article() != "charter.art13_represented" {
		t.Errorf("the Council rests on %s", b.Article())
	}
	names := func(at words.Instant) string { return c.At(at).Office("plenipotentiary").Name.Texts["ru"] }
	if names(d2021) == names(y2021) {
		t.Error("the representatives were renamed on 19 January 2021")
	}
	twoReadings(t, c, "practice.kg_representative_2022", "kg_2022_empowered", "kg_2022_substitute")
}

// The chair lasts until the next regular session; that it rotates every year is a claim, and
// no rule.
func TestCharterArt13_Chair(t *testing.T) {
	c := load(t)
	if o := c.At(y2003).Office("chairman"); o == nil || o.Of != "organisation" || o.Article() != "charter.art13_chair" {
		t.Errorf("got %+v", o)
	}
	if src := c.Source("practice.rotation"); src == nil {
		t.Error("the claim is not kept")
	}
	for _, d := range c.Duties {
		if slices.Contains(d.Sources, "practice.rotation") {
			t.Errorf("duty %s rests on the claim", d.ID)
		}
	}
}

func TestCharterArt18_SecretaryGeneral(t *testing.T) {
	c := load(t)
	q := c.At(y2022).Question("appoint_secretary_general")
	if q == nil || q.Article() != "charter.art18" || q.Body != "council" {
		t.Errorf("got %+v", q)
	}
	if o := c.At(y2022).Office("secretary_general"); o == nil || o.Article() != "charter.art18" || o.Of != "organisation" {
		t.Errorf("got %+v", o)
	}
}

// Admission takes a decision, leaving a notice of six months.
func TestCharterArt19_AdmissionAndWithdrawal(t *testing.T) {
	c := load(t)
	if s := statusAt(c, "admission", y2003); s == nil || s.By != "decision" || s.Question != "admit" || s.Change != "bound" {
		t.Errorf("admission: %+v", s)
	}
	if s := statusAt(c, "withdrawal_notice", y2003); s == nil || s.Change != "notice" || len(s.Loses) != 0 {
		t.Errorf("a notice takes nothing away: %+v", s)
	}
	sixMonths(t, c, "withdrawal", y2003)
	twoReadings(t, c, "charter.art19", "uzbekistan_2012_left", "uzbekistan_2012_suspended")
}

// Suspension and expulsion are decided without the member whom they concern.
func TestCharterArt20_WithoutTheConcerned(t *testing.T) {
	c := load(t)
	for kind, status := range map[string]string{"suspend": "suspension", "expel": "expulsion"} {
		for _, at := range []words.Instant{y2003, y2022} {
			objects := map[string]rule.Position{"AM": rule.Objection}
			if got := decides(t, c, kind, at, objects, "AM"); got != rule.Adopted {
				t.Errorf("%s: the member concerned stands in the way: %s", kind, got)
			}
			if got := decides(t, c, kind, at, objects, "BY"); got != rule.NotAdopted {
				t.Errorf("%s: another does not: %s", kind, got)
			}
			if s := statusAt(c, status, at); s == nil || s.Question != kind || !slices.Contains(s.Loses, "seat") {
				t.Errorf("%s: %+v", status, s)
			}
		}
	}
}

// Observers since the Charter, partners since the Third Protocol.
func TestCharterArt21_ObserversAndPartners(t *testing.T) {
	c := load(t)
	find := func(id string) func(words.Instant) string {
		return func(at words.Instant) string {
			if s := statusAt(c, id, at); s != nil {
				return s.Change + " by " + s.Question
			}
			return "-"
		}
	}
	holds(t, "observers", find("observer"), map[words.Instant]string{y2000: "-", y2003: "observer by observer", y2021: "observer by observer"})
	holds(t, "partners", find("partner"), map[words.Instant]string{y2003: "-", d2021: "-", y2021: "partner by partner"})
}

// Two years of arrears take nothing away by themselves: the Council decides, and nothing that
// was read leaves out the voice of the member concerned.
func TestCharterArt24_Arrears(t *testing.T) {
	c := load(t)
	s := statusAt(c, "arrears", y2022)
	if s == nil || s.By != "decision" || s.Question != "arrears" || !slices.Equal(s.Loses, []string{"vote", "posts"}) {
		t.Errorf("got %+v", s)
	}
	if got := decides(t, c, "arrears", y2022, map[string]rule.Position{"AM": rule.Objection}, "AM"); got != rule.NotAdopted {
		t.Errorf("the debtor's objection: %s", got)
	}
}

// The mandate comes with the Agreement on peacekeeping, the early end by decision.
func TestPeacekeeping_MandateAndEnd(t *testing.T) {
	c := load(t)
	if m := c.At(y2022).Question("send_forces").Mandate; m == nil || len(m.States) != 6 || m.Lacking != charter.Finding {
		t.Errorf("got %+v", m)
	}
	holds(t, "ending", func(at words.Instant) string {
		if q := c.At(at).Question("end_mission"); q != nil {
			return q.Article()
		}
		return "-"
	}, map[words.Instant]string{y2003: "-", y2009: "peacekeeping.mandate", y2022: "peacekeeping.mandate"})
	if v := c.Version("peacekeeping.2021"); v != nil {
		t.Errorf("the protocol of 2021 would hold from its signature: %+v", v)
	}
}

// The Agreement on forces and means is wider than article 4: any threat, with all means.
func TestForcesArt2_AnyThreat(t *testing.T) {
	c := load(t)
	if d := dutyAt(c, "respond_to_threat", day(2012, 6, 12)); d != nil {
		t.Errorf("before it was in force: %+v", d)
	}
	if d := dutyAt(c, "respond_to_threat", day(2012, 6, 13)); d == nil || d.On != "appeal.threat.received" || d.Owes != "each.other_party" || d.When != (charter.When{}) {
		t.Errorf("got %+v", d)
	}
}

// The votes of 6 and 7 January 2022 come out as they did, whichever number is needed; a vote
// with 60 in favour would not.
func TestLawKG(t *testing.T) {
	c := load(t)
	law := c.At(y2022).Law("KG", "forces_abroad")
	chamber := law.Chamber("")
	thirds := *chamber
	thirds.Assembly.Pass = rule.Bar{Of: rule.OfAll, AtLeast: &rule.Fraction{Num: 2, Den: 3}}
	tally := func(yes, no int64) rule.Tally { return rule.Tally{For: &yes, Against: &no} }
	for _, tc := range []struct {
		votes          []rule.Tally
		by61, byThirds rule.Outcome
	}{
		{[]rule.Tally{tally(55, 11), tally(69, 7)}, rule.Adopted, rule.Adopted},
		{[]rule.Tally{tally(69, 7)}, rule.Adopted, rule.Adopted},
		{[]rule.Tally{tally(55, 11), tally(60, 7)}, rule.NotAdopted, rule.Adopted},
	} {
		if got := chamber.Decide(tc.votes).Outcome; got != tc.by61 {
			t.Errorf("61 needed, %v: got %s", tc.votes, got)
		}
		if got := thirds.Decide(tc.votes).Outcome; got != tc.byThirds {
			t.Errorf("two thirds needed, %v: got %s", tc.votes, got)
		}
	}
	if chamber.Assembly.Seats != 90 || chamber.QuorumAbove != 39 {
		t.Errorf("got %+v", chamber)
	}
	twoReadings(t, c, "practice.kg_parliament_2022", "kg_needs_61", "kg_needs_two_thirds")
}

func TestLawTJ(t *testing.T) {
	c := load(t)
	if l := c.At(y2022).Law("TJ", "forces_abroad"); l == nil || !l.Unknown {
		t.Errorf("got %+v", l)
	}
	twoReadings(t, c, "practice.tj_parliament_2022", "tj_joint_sitting", "tj_two_votes")
}

// Internal unrest: the charter carries both readings of the text of 2010, and decides neither.
func TestTreatyArt4_InternalUnrest(t *testing.T) {
	c := load(t)
	twoReadings(t, c, "treaty.art4", "internal_unrest_covered", "internal_unrest_not_covered")
	for _, r := range c.At(d2012).Readings {
		if r.On == "treaty.art4" {
			t.Errorf("the text of 1992 speaks of states: %s", r.ID)
		}
	}
}
