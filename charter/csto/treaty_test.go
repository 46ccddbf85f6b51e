package csto_test

import (
	"slices"
	"testing"
	"time"

	"mithaq/charter"
	"mithaq/charter/csto"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

func load(t testing.TB) *charter.Charter {
	t.Helper()
	c, _, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// day is noon of a day in Moscow, where midnight closes the day before.
func day(y int, m time.Month, d int) words.Instant {
	return words.At(time.Date(y, m, d, 9, 0, 0, 0, time.UTC))
}

// Days on either side of the changes of the law.
var (
	y1993 = day(1993, 1, 1)   // signed, in force for nobody
	y1994 = day(1994, 4, 20)  // the Treaty in force
	y1999 = day(1999, 4, 21)  // its first term is over
	y2000 = day(2000, 3, 22)  // the Protocol of 1999 in force
	y2003 = day(2003, 9, 18)  // the Charter in force
	y2009 = day(2009, 1, 15)  // the Peacekeeping Agreement
	d2012 = day(2012, 12, 18) // the last day of the texts of 1992 and 2002
	y2012 = day(2012, 12, 19) // the Protocols of 2010 in force
	d2021 = day(2021, 1, 18)  // the last day of the texts of 2010
	y2021 = day(2021, 1, 19)  // the Protocols of 2018 in force
	y2022 = day(2022, 1, 6)
)

// article names the source of which a rule is at an instant, "-" where there is no rule.
func article[T any](list []T, is func(*T) bool, ground func(*T) charter.Ground) string {
	i := slices.IndexFunc(list, func(r T) bool { return is(&r) })
	if i < 0 {
		return "-"
	}
	return ground(&list[i]).Article()
}

func dutyAt(c *charter.Charter, id string, at words.Instant) *charter.Duty {
	for i, d := range c.At(at).Duties {
		if d.ID == id {
			return &c.At(at).Duties[i]
		}
	}
	return nil
}

func statusAt(c *charter.Charter, id string, at words.Instant) *charter.Status {
	for i, s := range c.At(at).Statuses {
		if s.ID == id {
			return &c.At(at).Statuses[i]
		}
	}
	return nil
}

// holds wants what a lookup finds at each of several instants.
func holds(t *testing.T, what string, find func(words.Instant) string, want map[words.Instant]string) {
	t.Helper()
	got := map[words.Instant]string{}
	for at := range want {
		got[at] = find(at)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// Paragraphs 1 and 2 and article 8: what members promised not to do.
func TestTreatyArt1_Prohibitions(t *testing.T) {
	c := load(t)
	for id, want := range map[string]string{
		"force_between_members": "treaty.art1_1", "other_alliances": "treaty.art1_2", "incompatible_agreements": "treaty.art8",
	} {
		holds(t, id, func(at words.Instant) string {
			return article(c.At(at).Prohibitions, func(p *charter.Prohibition) bool { return p.ID == id },
				func(p *charter.Prohibition) charter.Ground { return p.Ground })
		}, map[words.Instant]string{y1993: "-", y1994: want, y2022: want})
	}
	for _, office := range []string{"president", "head_of_government", "minister_foreign"} {
		o := c.At(y2022).Office(office)
		if !slices.Contains(o.May, "duty.allegation") || !slices.Contains(o.May, "duty.answer") {
			t.Errorf("the %s may neither allege a breach nor answer", office)
		}
	}
}

// Consultations start at once under both texts. The text of 2010 adds stability, and
// measures of assistance, for which it names no time.
func TestTreatyArt2_Consultation(t *testing.T) {
	c := load(t)
	holds(t, "appeal", func(at words.Instant) string {
		if a := c.At(at).Appeal("threat"); a != nil {
			return a.Article()
		}
		return "-"
	}, map[words.Instant]string{y1993: "-", y1994: "treaty.art2_1992", d2012: "treaty.art2_1992", y2012: "treaty.art2"})
	for _, at := range []words.Instant{y1994, y2012} {
		d := dutyAt(c, "consult", at)
		if d == nil || d.When.Kind != charter.Immediately || d.Owes != "each.party" || len(d.MetForAll) == 0 {
			t.Errorf("at %s: %+v", at, d)
		}
	}
	if d := dutyAt(c, "take_measures", d2012); d != nil {
		t.Errorf("measures are owed by the text of 1992: %+v", d)
	}
	if d := dutyAt(c, "take_measures", y2012); d == nil || d.When != (charter.When{}) || d.Article() != "treaty.art2" {
		t.Errorf("measures by the text of 2010: %+v", d)
	}
}

// Three texts of who sits on the Council; the seats are always all who are bound.
func TestTreatyArt3_TheCouncil(t *testing.T) {
	c := load(t)
	for at, want := range map[words.Instant]charter.Body{
		y1994: {Sits: []string{"president"}},
		y2003: {Sits: []string{"president"}, Chair: "chairman"},
		d2021: {Sits: []string{"president"}, Chair: "chairman"},
		y2021: {Sits: []string{"head_of_government", "president"}, Chair: "chairman"},
	} {
		b := c.At(at).Body("council")
		if b == nil || b.Seats != "each.party" || !slices.Equal(b.Sits, want.Sits) || b.Chair != want.Chair {
			t.Errorf("at %s: %+v", at, b)
		}
	}
	if b := c.At(y1993).Body("council"); b != nil {
		t.Errorf("a Council before the Treaty was in force: %+v", b)
	}
}

// Aggression by a state or a group of states, help without a request and without a time,
// until the Protocol of 2010; since then an armed attack, help at its request and at once.
func TestTreatyArt4_Aggression(t *testing.T) {
	c := load(t)
	holds(t, "appeal", func(at words.Instant) string {
		if a := c.At(at).Appeal("aggression"); a != nil {
			return a.Article()
		}
		return "-"
	}, map[words.Instant]string{y1993: "-", y1994: "treaty.art4_1_1992", d2012: "treaty.art4_1_1992", y2012: "treaty.art4"})
	before, since := dutyAt(c, "assist", d2012), dutyAt(c, "assist", y2012)
	if before.Article() != "treaty.art4_2_1992" || before.When != (charter.When{}) {
		t.Errorf("text of 1992: %+v", before)
	}
	if since.Article() != "treaty.art4_2" || since.When.Kind != charter.Immediately {
		t.Errorf("text of 2010: %+v", since)
	}
	for _, d := range []*charter.Duty{before, since} {
		if d.Owes != "each.other_party" || len(d.MetForAll) > 0 || !slices.Contains(d.MetBy, "aid.offered") || !slices.Contains(d.MetBy, "reply.declined_with_reason") {
			t.Errorf("each other member owes for itself: %+v", d)
		}
	}
}

// Notice to the Security Council is owed by every party, and who gives it gives it for all.
func TestTreatyArt4_3_Notice(t *testing.T) {
	c := load(t)
	for _, at := range []words.Instant{y1994, y2022} {
		d := dutyAt(c, "notify_un_security_council", at)
		if d == nil || d.Article() != "treaty.art4_3" || d.When.Kind != charter.Immediately || d.Owes != "each.party" || len(d.MetForAll) == 0 {
			t.Errorf("at %s: %+v", at, d)
		}
	}
	if o := c.At(y2022).Office("secretary_general"); !slices.Contains(o.May, "duty.notice") {
		t.Error("the Secretary General may not give it")
	}
}

// Who decides on forces: at first in a way that no text tells, by the Charter in consensus,
// since 2010 on the request of a member in the cases of articles 2 and 4.
func TestTreatyArt6_Forces(t *testing.T) {
	c := load(t)
	for at, want := range map[words.Instant]struct {
		article          string
		unknown, mandate bool
		needs            []string
	}{
		y1994: {article: "treaty.art6_1992", unknown: true},
		y2003: {article: "charter.art12"},
		y2009: {article: "charter.art12", mandate: true},
		y2012: {article: "treaty.art6", mandate: true, needs: []string{"aggression", "threat"}},
	} {
		q := c.At(at).Question("send_forces")
		if q == nil || q.Article() != want.article || q.Rule.Unknown != want.unknown || (q.Mandate != nil) != want.mandate || !slices.Equal(q.Needs, want.needs) {
			t.Errorf("at %s: %+v", at, q)
		}
	}
	twoReadings(t, c, "treaty.art6", "force_by_council_members", "force_by_heads_of_state")
}

// Five years, and then an end for who did not sign; since the Protocol of 1999 the term
// runs on by itself. Leaving takes notice of six months.
func TestTreatyArt11_Terms(t *testing.T) {
	c := load(t)
	find := func(id string) func(words.Instant) string {
		return func(at words.Instant) string {
			if s := statusAt(c, id, at); s != nil {
				return s.Change + " by " + s.By
			}
			return "-"
		}
	}
	holds(t, "not prolonged", find("not_prolonged"), map[words.Instant]string{y1999: "left by lapse", y2000: "-"})
	holds(t, "prolongation", find("prolongation"), map[words.Instant]string{y1999: "prolonged by signature", y2000: "prolonged by lapse"})
	sixMonths(t, c, "withdrawal_from_treaty", y1994)
}

// sixMonths wants a notice six months ahead, by the calendar of Moscow.
func sixMonths(t *testing.T, c *charter.Charter, id string, at words.Instant) {
	t.Helper()
	s := statusAt(c, id, at)
	if s == nil || s.By != "notice" || s.Change != "left" || s.Ahead == nil {
		t.Fatalf("%s: %+v", id, s)
	}
	given := words.At(time.Date(2012, 6, 27, 21, 0, 0, 0, time.UTC)) // 28 June in Moscow
	if got, want := s.Ahead.After(given, c.Seat.Offset), words.At(time.Date(2012, 12, 27, 21, 0, 0, 0, time.UTC)); got != want {
		t.Errorf("%s: a notice of %s takes effect from %s, want %s", id, given, got, want)
	}
}

// twoReadings wants both readings of a text, and the charter to take no side.
func twoReadings(t *testing.T, c *charter.Charter, on, first, second string) {
	t.Helper()
	var got []string
	for _, r := range c.At(y2022).Readings {
		if r.On == on {
			got = append(got, r.ID)
		}
	}
	if diff := cmp.Diff([]string{first, second}, got); diff != "" {
		t.Errorf("readings of %s (-want +got):\n%s", on, diff)
	}
}
