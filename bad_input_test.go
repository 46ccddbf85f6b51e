package mithaq_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq/charter"
	"mithaq/council"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/words"
)

// silent puts the end of a mission under a silence of the council, which a minister's letter
// breaks, which the Secretary General may put off, and which is then put to another body.
func silent(c *charter.Charter) {
	for i := range c.Questions {
		if q := &c.Questions[i]; q.ID == "end_mission" {
			q.Close = &charter.When{Kind: charter.Stated}
			q.Rule.Vote.Silence = &rule.Silence{Forms: []string{"letter"}, Extended: []string{"secretary_general"}}
			q.Rule.Vote.Blocked = &rule.Move{To: "defence_ministers", As: "new_question"}
		}
	}
	for i := range c.Offices {
		if o := &c.Offices[i]; o.ID == "secretary_general" || o.ID == "chairman" {
			o.May = append(o.May, "council.extension", "council.withdrawal")
		}
	}
}

// TestWhatBadInputGets: each row is an act that is wrong in one way. As an own act it is
// refused under an article, or recorded with a finding; as a report, which is never refused
// for being unlawful, it is recorded with one. What has no article is a matter of form, and a
// report is refused for that too.
func TestWhatBadInputGets(t *testing.T) {
	const end = "peacekeeping.mandate question.end_mission"
	var q string // the question that a row is about
	bound := func(d *desk) council.Question {
		return council.Question{Kind: "end_mission", Text: mithaqtest.Text("end"), Seats: mithaqtest.Members, Until: d.p.Now().Add(10 * time.Hour)}
	}
	objects := council.Position{Position: rule.Objection, Form: "letter"}
	on := func(o string) func(*desk) (string, any, string) {
		return func(d *desk) (string, any, string) {
			return council.AnnouncementType, outcome("end_mission", rule.Outcome(o), fullTerms()), q
		}
	}
	position := func(p council.Position) func(*desk) (string, any, string) {
		return func(*desk) (string, any, string) { return council.PositionType, p, q }
	}
	assents := says(rule.Assent)
	for _, row := range []struct {
		what   string
		before func(*desk)
		by     string
		act    func(*desk) (actType string, body any, answers string)
		own    string // how the own act is refused
		found  string // how it is recorded, own where it is not refused, and as a report
	}{
		{what: "a position by somebody who has no seat", by: "UZ", act: position(assents),
			own: "position.no_seat " + end, found: "position.no_seat " + end},
		{what: "a position after the close", by: "AM", before: func(d *desk) { d.p.Pass(11 * time.Hour) }, act: position(assents),
			found: "position.late " + end},
		{what: "a position on a text that another has replaced", by: "AM",
			before: func(d *desk) { d.recorded("chair", council.QuestionType, bound(d), answering(q)) },
			act:    position(assents), found: "position.gone " + end},
		{what: "a position on a question that was taken back", by: "AM",
			before: func(d *desk) { d.recorded("chair", council.WithdrawalType, council.Withdrawal{}, answering(q)) },
			act:    position(assents), found: "position.gone " + end},
		{what: "a position on a question that another body has", by: "BY",
			before: func(d *desk) {
				d.recorded("AM", council.PositionType, objects, answering(q))
				d.recorded("chair", council.QuestionType, bound(d), answering(q))
			},
			act: position(assents), found: "position.gone " + end},
		{what: "an objection in another form than breaks the silence", by: "AM", act: position(council.Position{Position: rule.Objection, Form: "telephone"}),
			found: "position.wrong_form " + end},
		{what: "a second text in the place of one that was replaced", by: "chair",
			before: func(d *desk) { d.recorded("chair", council.QuestionType, bound(d), answering(q)) },
			act:    func(d *desk) (string, any, string) { return council.QuestionType, bound(d), q }, found: "question.already_superseded " + end},
		{what: "an appeal to nobody", by: "KZ", act: func(*desk) (string, any, string) {
			return council.AppealType, council.Appeal{Kind: "aggression", Addressees: []string{}, Invokes: []string{"treaty.art4"}, Asks: mithaqtest.Text("help")}, ""
		}, own: "act.malformed  "},
		{what: "an announcement against what is computed", by: "chair",
			before: func(d *desk) { d.recorded("AM", council.PositionType, objects, answering(q)) },
			act:    on("adopted"), found: "decision.contradicted " + end},
		{what: "an announcement while the silence runs", by: "chair", act: on("adopted"), found: "decision.contradicted " + end},
		{what: "a second announcement that says otherwise", by: "chair",
			before: func(d *desk) {
				d.p.Pass(11 * time.Hour)
				d.recorded("chair", council.AnnouncementType, outcome("end_mission", rule.Adopted, fullTerms()), answering(q))
			},
			act: on("not_adopted"), found: "decision.announced_otherwise " + end + "; decision.contradicted " + end},
		{what: "an extension by an office that may not", by: "chair",
			act: func(d *desk) (string, any, string) {
				return council.ExtensionType, council.Extension{Until: d.p.Now().Add(20 * time.Hour)}, q
			}, own: "extension.wrong_office " + end, found: "extension.wrong_office " + end},
		{what: "an extension after the close", by: "general", before: func(d *desk) { d.p.Pass(11 * time.Hour) },
			act: func(d *desk) (string, any, string) {
				return council.ExtensionType, council.Extension{Until: d.p.Now().Add(20 * time.Hour)}, q
			}, own: "extension.late " + end, found: "extension.late " + end},
		{what: "a receipt of a question by somebody to whom it was not put", by: "UZ",
			act: func(*desk) (string, any, string) { return council.ReceiptType, council.Receipt{Channel: "letter"}, q },
			own: "receipt.not_addressed " + end, found: "receipt.not_addressed " + end},
	} {
		t.Run(row.what, func(t *testing.T) {
			d := newDesk(t)
			d.variant(silent)
			q, _ = d.recorded("chair", council.QuestionType, bound(d))
			if row.before != nil {
				row.before(d)
			}
			actType, body, answers := row.act(d)
			var options []mithaqtest.Option
			if answers != "" {
				options = append(options, answering(answers))
			}
			wants := slices.DeleteFunc(strings.Split(row.found, "; "), func(s string) bool { return s == "" })
			told := append(slices.Clone(options), func(h *record.Header) {
				h.Attest, h.By = record.Transcribed, d.p.Key("archivist").ID
				now := d.p.Now()
				h.Happened, h.Known = &words.Window{From: now, To: now}, now
				mithaqtest.Citing("source", d.p.Source)(h)
			})
			if row.own != "" {
				want(t, "own", d.refused(row.by, actType, body, options...), row.own)
			}
			if row.found == "" {
				want(t, "reported", d.refused(row.by, actType, body, told...), row.own)
				return
			}
			_, fs := d.recorded(row.by, actType, body, told...)
			want(t, "reported", fs, wants...)
			if row.own == "" {
				_, fs := d.recorded(row.by, actType, body, options...)
				want(t, "own", fs, wants...)
			}
			for _, w := range wants {
				if strings.Fields(w)[1] == "" {
					t.Errorf("%s has no article", w)
				}
			}
		})
	}
}

// A silence that is put off stands until its new end, and what comes between counts.
func TestBetweenTheCloses(t *testing.T) {
	d := newDesk(t)
	d.variant(silent)
	now := d.p.Now()
	q, _ := d.recorded("chair", council.QuestionType, council.Question{Kind: "end_mission", Text: mithaqtest.Text("end"), Seats: mithaqtest.Members, Until: now.Add(10 * time.Hour)})
	d.recorded("general", council.ExtensionType, council.Extension{Until: now.Add(20 * time.Hour)}, answering(q))
	d.p.Pass(15 * time.Hour)
	_, fs := d.recorded("AM", council.PositionType, council.Position{Position: rule.Objection, Form: "letter"}, answering(q))
	want(t, "an objection after the first close and before the second", fs)
	if v := verdict(d, q); v.Outcome != rule.NotAdopted {
		t.Errorf("got %s, want the silence broken", v.Outcome)
	}
}
