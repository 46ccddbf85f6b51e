package mithaq_test

import (
	"testing"
	"time"

	"mithaq/council"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/mithaqtest"
	"mithaq/situation"
	"mithaq/words"
)

// A move that its teller takes back is on the record, and not in the ledger; before it was taken back
// it was in both. What another says against it changes no number.
func TestLedgerAfterCorrections(t *testing.T) {
	d := newDesk(t)
	present := func() string {
		r := d.now().Matter.Force.Line("RU", "personnel").In(force.Present)
		if r == nil {
			return "-"
		}
		return r.String()
	}
	holds := func(name, want string) {
		t.Helper()
		if got := present(); got != want {
			t.Errorf("%s: %s are present, want %s", name, got, want)
		}
	}
	told := func(member string, n int64) string {
		t.Helper()
		act, _ := d.recorded("archivist", force.MoveType, move("RU", force.Home, force.Present, n), d.told(member, d.p.Now()))
		return act
	}
	correct := func(member, kind, act string, found ...string) {
		t.Helper()
		_, fs := d.recorded("archivist", situation.CorrectionType, situation.Correction{Kind: kind, Speaker: words.Speaker{Member: "KZ"}, Text: mithaqtest.Text(kind)},
			mithaqtest.Citing("corrects", act), d.told(member, d.p.Now()))
		want(t, kind+" by "+member, fs, found...)
	}
	told("RU", 70)
	wrong := told("RU", 100)
	holds("as told", "170")
	then := d.p.Now()
	correct("RU", "dispute", wrong)
	holds("disputed", "170")
	correct("KZ", "retraction", wrong, "correction.not_theirs   | member=KZ; of=RU")
	holds("somebody else takes it back", "170")
	correct("RU", "erratum", wrong)
	holds("it never was so", "70")

	m, ok := d.k.State().At(d.crisis, then, then)
	if !ok {
		t.Fatal("there is no such crisis")
	}
	if r := m.Matter.Force.Line("RU", "personnel").In(force.Present); r == nil || r.String() != "170" {
		t.Errorf("as was known before: %v are present, want 170", r)
	}
	// Who keeps the record may have written it down wrongly, and says so by an act of his own.
	slip := told("RU", 5)
	holds("told once more", "75")
	_, fs := d.recorded("general", situation.CorrectionType, situation.Correction{Kind: "erratum", Speaker: words.Speaker{Office: "secretary_general"}, Text: mithaqtest.Text("a slip")},
		mithaqtest.Citing("corrects", slip))
	want(t, "an erratum of the organisation", fs)
	holds("a slip of the pen", "70")
	if got := len(m.Facts); got < 2 {
		t.Errorf("%d acts are left on the record", got)
	}
}

// Words that are told of somebody, in an act that names nobody who did it, are his to take back.
func TestSpokenIsTheirs(t *testing.T) {
	d := newDesk(t)
	figure := func(speaker words.Speaker) string {
		act, _ := d.recorded("archivist", situation.FigureType, situation.Figure{Subject: "killed", Unit: "people", Among: mithaqtest.Text("all"),
			Value: words.Exactly(164), Speaker: speaker}, d.told("", d.p.Now()))
		return act
	}
	retract := func(member, act string) []words.Reason {
		_, fs := d.recorded("archivist", situation.CorrectionType, situation.Correction{Kind: "retraction", Speaker: words.Speaker{Member: member}, Text: mithaqtest.Text("no")},
			mithaqtest.Citing("corrects", act), d.told(member, d.p.Now()))
		return fs
	}
	withdrawn := func(act string) bool {
		m := d.now()
		for _, f := range m.Matter.Situation.Figures() {
			if f.Act == act {
				return m.Matter.Situation.Withdrawn(f.Stamp)
			}
		}
		t.Fatalf("there is no figure %s", act)
		return false
	}
	theirs := figure(words.Speaker{Member: "KZ", Office: "information_ministry"})
	want(t, "by another", retract("RU", theirs), "correction.not_theirs   | member=RU; of=KZ")
	if withdrawn(theirs) {
		t.Error("another has taken it back")
	}
	want(t, "by who spoke", retract("KZ", theirs))
	if !withdrawn(theirs) {
		t.Error("who spoke has taken it back, and it stands")
	}
	outside := figure(words.Speaker{Outside: new(mithaqtest.Text("an outlet"))})
	want(t, "of somebody outside", retract("KZ", outside), "correction.not_theirs   | member=KZ; of=")
	if withdrawn(outside) {
		t.Error("a member has taken back what somebody outside said")
	}
}

// What was told and is taken back neither raises nor meets a duty any more, also not one of another's; as was known
// before, it did. What somebody has signed himself stands, whatever he says of it later.
func TestTakenBackMeetsNothing(t *testing.T) {
	d := newDesk(t)
	d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	pledge := func(member string) force.Pledge { return force.Pledge{Member: member, Quantities: someone(10)} }
	erratum := func(member, act string) {
		t.Helper()
		d.p.Pass(time.Minute)
		d.recorded("archivist", situation.CorrectionType, situation.Correction{Kind: "erratum", Speaker: words.Speaker{Member: member}, Text: mithaqtest.Text("never")},
			mithaqtest.Citing("corrects", act), d.told(member, d.p.Now()))
	}
	met := func(at words.Instant) string {
		m, _ := d.k.State().At(d.crisis, at, at)
		out := ""
		for _, o := range m.Duties() {
			if o.Rule == "assist" && o.State == duty.Met {
				out += o.Who + " "
			}
		}
		return out
	}
	holds := func(what string, at words.Instant, want string) {
		t.Helper()
		if got := met(at); got != want {
			t.Errorf("%s: met by %q, want %q", what, got, want)
		}
	}
	told, _ := d.recorded("archivist", force.PledgeType, pledge("RU"), d.told("RU", d.p.Now()))
	own, _ := d.recorded("BY", force.PledgeType, pledge("BY"))
	holds("as told and signed", d.p.Now(), "BY RU ")
	then := d.p.Now()
	erratum("TJ", told)
	holds("somebody else says that it never was so", d.p.Now(), "BY RU ")
	erratum("RU", told)
	erratum("BY", own)
	holds("its own member does", d.p.Now(), "BY ")
	holds("as was known before", then, "BY RU ")
}
