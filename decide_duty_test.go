package mithaq_test

import (
	"slices"
	"testing"
	"time"

	"mithaq/charter"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/measure"
	"mithaq/mithaqtest"
	"mithaq/situation"
	"mithaq/view"
	"mithaq/words"
)

// waivable lets the duty to assist be waived by presidents and the Secretary General, and
// makes a contributor report every day.
func waivable(c *charter.Charter) {
	for i := range c.Duties {
		if d := &c.Duties[i]; d.ID == "assist" {
			d.WaivedBy = []string{"president", "secretary_general"}
		}
	}
	c.Duties = append(c.Duties, charter.Duty{ID: "report_daily", Name: mithaqtest.Text("report"), On: "force.present", Owes: "contributor",
		Every: &charter.When{Kind: charter.Within, Seconds: 24 * 3600}, MetBy: []string{"contact.held"}, Ends: []string{"force.returned"},
		Ground: charter.Ground{Sources: []string{"peacekeeping.mandate"}}})
	for i := range c.Offices {
		if o := &c.Offices[i]; slices.Contains([]string{"president", "secretary_general", "chairman"}, o.ID) {
			o.May = append(o.May, "duty.waiver", "duty.answer", "member.status")
			slices.Sort(o.May)
			o.May = slices.Compact(o.May)
		}
	}
	c.Sort()
}

// dues are the states of what is owed now: by kind, rule and who.
func dues(d *desk, at words.Instant) map[string]string {
	d.Helper()
	out := map[string]string{}
	for _, v := range view.OfDuties(d.k.State(), at, late) {
		out[v.Kind+" "+v.What+" "+v.Who] += string(v.State) + ";"
	}
	return out
}

// Who is owed something releases from it; nobody else does.
func TestWaiver(t *testing.T) {
	d := newDesk(t)
	d.variant(waivable)
	releases := func(rule, who string) duty.Waive {
		return duty.Waive{Rule: rule, Member: who, Text: mithaqtest.Text("released")}
	}
	const under = "treaty.art4_2 duty.assist"
	asked, _ := d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	want(t, "a duty of no charter", d.refused("KZ", duty.WaiverType, releases("kindness", "AM"), answering(asked)), "waiver.unknown_rule   | duty=kindness")
	want(t, "one that nobody may waive", d.refused("KZ", duty.WaiverType, releases("notify_un_security_council", "AM"), answering(asked)),
		"waiver.not_waivable treaty.art4_3 duty.notify_un_security_council")
	want(t, "by one to whom it is not owed", d.refused("BY", duty.WaiverType, releases("assist", "AM"), answering(asked)), "waiver.not_theirs "+under+" | member=BY")
	want(t, "by an office that may not", d.refused("chair", duty.WaiverType, releases("assist", "AM"), answering(asked)),
		"waiver.wrong_office "+under+" | office=chairman")
	want(t, "what is not owed", d.refused("KZ", duty.WaiverType, releases("assist", "UZ"), answering(asked)), "waiver.not_owed "+under+" | member=UZ")
	want(t, "because of nothing", d.refused("KZ", duty.WaiverType, releases("assist", "AM")), "waiver.not_owed "+under+" | member=AM")
	_, fs := d.recorded("KZ", duty.WaiverType, releases("assist", "AM"), answering(asked))
	want(t, "by the one who asked", fs)
	_, fs = d.recorded("KZ", duty.WaiverType, releases("assist", "AM"), answering(asked))
	want(t, "again", fs, "waiver.nothing_left "+under+" | state=waived")
	_, fs = d.recorded("general", duty.WaiverType, releases("assist", "BY"), answering(asked))
	want(t, "by the Secretary General", fs)
	_, fs = d.recorded("archivist", duty.WaiverType, releases("assist", "KG"), answering(asked), d.told("TJ", d.p.Now()))
	want(t, "a source tells of one by another", fs, "waiver.not_theirs "+under+" | member=TJ")
	got := dues(d, d.p.Now())
	for who, state := range map[string]string{"AM": "waived;", "BY": "waived;", "KG": "open;", "RU": "open;"} {
		if got["rule assist "+who] != state {
			t.Errorf("%s: got %q, want %q", who, got["rule assist "+who], state)
		}
	}
}

// A report is owed for each day, however many contingents came.
func TestDailyReport(t *testing.T) {
	d := newDesk(t)
	d.variant(waivable)
	d.recorded("staff", force.MoveType, move("KG", force.Home, force.Present, 100))
	d.recorded("staff", force.MoveType, move("KG", force.Home, force.Present, 50))
	d.p.Pass(25 * time.Hour)
	kg := words.Speaker{Member: "KG"}
	d.recorded("KG", council.ContactType, council.Contact{Between: []words.Speaker{kg, {Member: "KZ"}}, Means: "telephone", ToldBy: kg, Text: mithaqtest.Text("all well")})
	d.p.Pass(72 * time.Hour)
	d.recorded("staff", force.MoveType, move("KG", force.Present, force.Returned, 150))
	d.p.Pass(72 * time.Hour)
	if got := dues(d, d.p.Now())["rule report_daily KG"]; got != "late;met;late;" {
		t.Errorf("got %q, want one late, one met, two late as one, and nothing after the return", got)
	}
}

// What is found of an act is answered by whoever did it, or corrected; a finding that is gone
// takes the duty with it.
func TestFindingsAreAnswered(t *testing.T) {
	d := newDesk(t)
	d.variant(waivable)
	says := duty.Answer{Answer: "explained", Text: mithaqtest.Text("in haste")}
	asked, fs := d.recorded("KZ", council.AppealType, appeal("aggression"))
	want(t, "an appeal without an article", fs, "appeal.no_article treaty.art4 appeal.aggression")
	if got := dues(d, d.p.Now())["finding answer KZ"]; got != "open;" {
		t.Errorf("got %q, want an answer to be owed", got)
	}
	want(t, "answered by another", d.refused("AM", duty.AnswerType, says, answering(asked)), "answer.not_alleged   | member=AM")
	lawful, fs := d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	want(t, "an appeal with its article", fs)
	want(t, "answering where nothing is found", d.refused("KZ", duty.AnswerType, says, answering(lawful)), "answer.not_alleged   | member=KZ")
	_, fs = d.recorded("KZ", duty.AnswerType, says, answering(asked))
	want(t, "answered", fs)
	if got := dues(d, d.p.Now())["finding answer KZ"]; got != "met;" {
		t.Errorf("got %q, want it met", got)
	}

	m := measure.Impose{Kinds: []string{"curfew"}, Places: []string{"KZ-ALA"}, From: mithaqtest.Start, Offset: "+06:00", Text: mithaqtest.Text("curfew")}
	curfew, fs := d.recorded("KZ", measure.ImposeType, m)
	want(t, "without an end", fs, "measure.no_end practice.temporary_measures limit.emergency_measure")
	correct := situation.Correction{Kind: "amendment", Speaker: words.Speaker{Member: "KZ"}, Text: mithaqtest.Text("until Friday")}
	d.recorded("general", situation.CorrectionType, correct, mithaqtest.Citing("corrects", curfew))
	if got := dues(d, d.p.Now())["finding answer KZ"]; got != "met;open;" {
		t.Errorf("corrected by another: got %q, want it open", got)
	}
	d.recorded("archivist", situation.CorrectionType, correct, mithaqtest.Citing("corrects", curfew), d.told("KZ", d.p.Now()))
	if got := dues(d, d.p.Now())["finding answer KZ"]; got != "met;met;" {
		t.Errorf("corrected by itself: got %q, want it met", got)
	}

	// A unit arrived, and nobody knew of the consent; then a source tells of an earlier one.
	before := d.p.Now()
	d.p.Pass(time.Hour)
	d.recorded("staff", force.AnnounceType, force.Announce{Member: "KG", Quantities: people(150), As: "planned", Speaker: words.Speaker{Member: "KG"}})
	moved, fs := d.recorded("staff", force.MoveType, move("KG", force.Home, force.Present, 150))
	want(t, "without consent", fs, "gate.lacking charter.art12_end gate.consent")
	if got := dues(d, d.p.Now())["finding answer organisation"]; got != "open;" {
		t.Errorf("got %q, want the organisation to answer", got)
	}
	d.recorded("archivist", force.ConsentType, vote("KG", "passed", 0, 69, people(150)...), d.told("KG", before))
	if got := dues(d, d.p.Now())["finding answer organisation"]; got != "" {
		t.Errorf("got %q, want nothing: the finding is gone", got)
	}
	_, fs = d.recorded("general", duty.AnswerType, says, answering(moved))
	want(t, "answering what was found then", fs)
	for _, v := range view.OfDuties(d.k.State(), d.p.Now(), late) {
		if v.Article == "" || v.Kind == view.ByFinding && v.Finding == nil {
			t.Errorf("a duty without ground: %+v", v)
		}
	}
}
