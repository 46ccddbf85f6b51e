package mithaq_test

import (
	"slices"
	"testing"
	"time"

	"mithaq"
	"mithaq/council"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"
)

// received makes an act one that the registrar signs for a member's office: a letter that came.
func (d *desk) received(office, member string) mithaqtest.Option {
	return func(h *record.Header) {
		now := d.p.Now()
		h.Attest, h.By = record.Received, d.p.Key("letters").ID
		h.Of = record.Performer{Member: member, Office: office}
		h.Happened = &words.Window{From: now, To: now}
	}
}

// came records an act that came by letter.
func (d *desk) came(office, member, actType string, body any, options ...mithaqtest.Option) (string, []words.Reason) {
	d.Helper()
	return d.recorded("letters", actType, body, append([]mithaqtest.Option{d.received(office, member)}, options...)...)
}

// What a registrar received binds nobody until its author has confirmed it, and then as of the
// instant at which it was done: who asks by what was known before still sees it unconfirmed.
func TestConfirming(t *testing.T) {
	d := newDesk(t)
	appealed, _ := d.came("president", "KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	confirm := situation.Confirmation{}

	want(t, "a question that rests on it", d.refused("chair", council.QuestionType, question("send_forces")),
		"question.needs_appeal treaty.art6 question.send_forces | kind=aggression, threat")
	want(t, "confirmed by another", d.refused("RU", situation.ConfirmationType, confirm, answering(appealed)),
		"confirmation.not_theirs   | member=KZ; signer_member=RU")
	d.p.Pass(time.Hour)
	before := d.p.Now()
	confirmed, fs := d.recorded("KZ", situation.ConfirmationType, confirm, answering(appealed))
	want(t, "confirmed by its author", fs)
	want(t, "confirmed twice", d.refused("KZ", situation.ConfirmationType, confirm, answering(appealed)), "confirmation.twice  ")
	want(t, "a confirmation confirmed", d.refused("KZ", situation.ConfirmationType, confirm, answering(confirmed)), "confirmation.not_received  ")
	_, fs = d.recorded("chair", council.QuestionType, question("send_forces"))
	want(t, "a question that rests on it now", fs)

	for _, c := range []struct {
		known words.Instant
		binds bool
		owed  string
	}{{before, false, "open"}, {late, true, "met"}} {
		m, _ := d.k.State().At(d.crisis, late, c.known)
		f := m.Facts[slices.IndexFunc(m.Facts, func(f mithaq.Seen) bool { return f.Act == appealed })]
		if f.Binds() != c.binds || (f.Confirmed == confirmed) != c.binds {
			t.Errorf("known %s: binds %v, confirmed by %q, want %v", c.known, f.Binds(), f.Confirmed, c.binds)
		}
		owed := ""
		for _, o := range m.Duties() {
			if o.Rule == "confirm" && o.Who == "KZ" && o.Article == "practice.record" && o.Because.Act == appealed {
				owed += string(o.State)
			}
		}
		if owed != c.owed {
			t.Errorf("known %s: the duty to confirm is %q, want %q", c.known, owed, c.owed)
		}
	}

	// A letter of which nobody has said anything stays what it was.
	reply, _ := d.came("president", "AM", council.ReplyType, council.Reply{Answer: "promised", Text: mithaqtest.Text("we come")}, answering(appealed))
	m := d.now()
	if f := m.Facts[slices.IndexFunc(m.Facts, func(f mithaq.Seen) bool { return f.Act == reply })]; f.Binds() {
		t.Error("a letter binds that nobody has confirmed")
	}
}

// What could not have been done on one's own signature is not done by confirming it, and not
// by an office that may not do such an act.
func TestConfirmingMakesNothingLawful(t *testing.T) {
	d := newDesk(t)
	confirm := situation.Confirmation{}
	letter, fs := d.came("president", "KZ", council.AppealType, appeal("no_such_kind", "treaty.art4"))
	if len(fs) == 0 {
		t.Fatal("an appeal of no kind is found to be nothing")
	}
	want(t, "an appeal of no kind", d.refused("KZ", situation.ConfirmationType, confirm, answering(letter)), "appeal.unknown_kind   | kind=no_such_kind")

	q, _ := d.recorded("chair", council.QuestionType, question("end_mission"))
	position, _ := d.came("president", "RU", council.PositionType, says("assent"), answering(q))
	want(t, "by an office that does not sit there", d.refused("RU-def", situation.ConfirmationType, confirm, answering(position)),
		"position.wrong_office charter.art13_represented body.council")
	want(t, "what is no letter", d.refused("letters", situation.OutageType, situation.Outage{}, d.received("president", "RU")),
		"act.malformed  ")
	want(t, "an act that nothing lets be received", d.refused("letters", situation.ReopenType, situation.Reopen{Text: mithaqtest.Text("again")}, d.received("president", "KZ")),
		"office.may_not_receive practice.record office.registrar | act=crisis.reopen")
}

// Whoever confirmed with a key that is no longer trusted for that instant has confirmed
// nothing; and a crisis that is read again from its acts says the same as one that was never
// put away.
func TestConfirmedIsRefolded(t *testing.T) {
	d := newDesk(t)
	appealed, _ := d.came("president", "KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	d.p.Pass(time.Hour)
	stolen := d.p.Now()
	d.recorded("KZ", situation.ConfirmationType, situation.Confirmation{}, answering(appealed))

	binds := func() bool {
		m := d.now()
		return m.Facts[slices.IndexFunc(m.Facts, func(f mithaq.Seen) bool { return f.Act == appealed })].Binds()
	}
	if !binds() {
		t.Fatal("it was confirmed")
	}
	d.p.Pass(time.Hour)
	d.recorded("archivist", record.RevokeFromType, record.RevokeFrom{Credential: d.p.Key("KZ").ID, From: stolen, Reason: "stolen"})
	if binds() {
		t.Error("it is confirmed by a key that was stolen")
	}
}
