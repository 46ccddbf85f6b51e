package audit

import (
	"context"
	"slices"
	"testing"
	"time"

	"mithaq/council"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/rule"
)

// TestQuestions: what became of every question is computed again at its close, whatever was
// announced of it; a contradiction is a note, and no fault of the record.
func TestQuestions(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store := memory.New()
	k := p.Open(t, store)
	p.Submit(t, k, p.Act(t, "archivist", record.CredentialType, p.Bind(t, "chair", record.Credential{Holder: "person", Office: "chairman"})))
	crisis := p.Crisis(t, k, "c")
	put := func(matter string) string {
		q := council.Question{Kind: "end_mission", Text: mithaqtest.Text("end"), Seats: mithaqtest.Members, Until: p.Now().Add(time.Hour)}
		return p.Submit(t, k, p.Act(t, "chair", council.QuestionType, q, mithaqtest.On(matter))).ID.String()
	}
	say := func(seat, matter, q string, position rule.Position) {
		p.Submit(t, k, p.Act(t, seat, council.PositionType, council.Position{Position: position}, mithaqtest.On(matter), mithaqtest.Citing("answers", q)))
	}
	stopped, lapsed, adopted, open := put(crisis), put(crisis), put(record.OnPact), ""
	say("AM", crisis, stopped, rule.Objection)
	for _, seat := range mithaqtest.Members {
		say(seat, record.OnPact, adopted, rule.Assent)
	}
	ack := p.Submit(t, k, p.Act(t, "chair", council.AnnouncementType, council.Announcement{Kind: "end_mission", Outcome: rule.Adopted, Text: mithaqtest.Text("adopted")},
		mithaqtest.On(crisis), mithaqtest.Citing("answers", stopped)))
	p.Pass(2 * time.Hour)
	say("AM", crisis, stopped, rule.Assent) // too late
	open = put(crisis)

	src, err := record.StoreSource(context.Background(), store)
	must(t, err)
	r, err := Audit(context.Background(), src)
	must(t, err)
	want := map[string]rule.Outcome{stopped: rule.NotAdopted, lapsed: rule.Lapsed, adopted: rule.Adopted, open: rule.Open}
	got := map[string]rule.Outcome{}
	for i := range r.Questions {
		q := &r.Questions[i]
		got[q.Question.ID] = q.Computed.Outcome
		if q.Close.Known() != (q.Question.ID != open) || q.Article != "peacekeeping.mandate" || (q.Crisis == "") != (q.Question.ID == adopted) {
			t.Errorf("%s: close %s, article %s, crisis %q", q.Question.ID, q.Close, q.Article, q.Crisis)
		}
		if c := q.Contradicted(); (c != nil) != (q.Question.ID == stopped) {
			t.Errorf("%s: contradicted by %v", q.Question.ID, c)
		}
	}
	for id, o := range want {
		if got[id] != o {
			t.Errorf("got %s, want %s", got[id], o)
		}
	}
	if len(got) != len(want) {
		t.Errorf("got %d questions, want %d", len(got), len(want))
	}
	i := slices.IndexFunc(r.Notes, func(n Note) bool { return n.Code == "decision.contradicted" })
	if len(r.Notes) != 1 || i != 0 || r.Notes[0].First != ack.Seq || r.Notes[0].Article != "peacekeeping.mandate" {
		t.Errorf("got notes %+v, want that the announcement in entry %d is contradicted", r.Notes, ack.Seq)
	}
}

// BenchmarkQuestions measures what the questions add to an audit of the demo's record.
func BenchmarkQuestions(b *testing.B) {
	store, _ := demo(b)
	src, err := record.StoreSource(context.Background(), store)
	must(b, err)
	r, err := Audit(context.Background(), src)
	must(b, err)
	for b.Loop() {
		r.State.Decided(mithaqtest.Start)
	}
}
