package web_test

import (
	"testing"
	"time"

	"mithaq"
	"mithaq/canon"
	"mithaq/charter/csto"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/measure"
	"mithaq/member"
	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/rule"
	"mithaq/situation"
	"mithaq/words"
)

func at(t testing.TB, s string) words.Instant {
	t.Helper()
	i, err := words.ParseInstant(s)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

func en(s string) words.Text { return words.Text{Authentic: "en", Texts: map[string]string{"en": s}} }

func all(ar, ru, eng string) words.Text {
	return words.Text{Authentic: "ru", Texts: map[string]string{"ar": ar, "ru": ru, "en": eng}}
}

func count(n int64) words.Range { return words.Exactly(n) }

// A maker builds a state act by act, as a keeper would.
type maker struct {
	t     testing.TB
	pact  *recordtest.Pact
	state mithaq.State
	topic string // the matter of the next act
	src   record.ID
}

func newMaker(t testing.TB, mode record.Mode) *maker {
	t.Helper()
	c, _, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile()
	if err != nil {
		t.Fatal(err)
	}
	roll := []member.Entry{}
	for _, id := range seats {
		name := map[string]string{"en": "EN-" + id, "ru": "РУ-" + id, "ar": "ع-" + id}
		roll = append(roll, member.Entry{ID: id, Name: words.Name{In: name}, Party: []member.Binding{
			{Instrument: "treaty", From: at(t, "1994-04-20T00:00:00Z")}, {Instrument: "charter", From: at(t, "2003-09-18T00:00:00Z")},
		}})
	}
	p := recordtest.New(mode)
	p.Compiled = compiled
	if p.Members, err = canon.Marshal(roll); err != nil {
		t.Fatal(err)
	}
	m := &maker{t: t, pact: p, topic: record.OnPact}
	m.enter(p.Genesis())
	m.enter(p.Edition())
	p.Pass(60 * 24 * time.Hour) // what is told has happened
	return m
}

// enter decides an act, logs it and applies it.
func (m *maker) enter(a record.Act) record.ID {
	m.t.Helper()
	prepared := mithaq.Prepare(a)
	v := m.state.Decide(prepared, m.pact.Now())
	if len(v.Refused) > 0 {
		m.t.Fatalf("%s: refused: %v", a.Header.Act, v.Refused)
	}
	e := m.pact.Entry(a, func(l *record.Leaf) {
		if v.Findings != nil {
			l.Findings = v.Findings
		}
	})
	next, err := m.state.Apply(&e, prepared)
	if err != nil {
		m.t.Fatalf("%s: %v", a.Header.Act, err)
	}
	m.state = next
	return a.ID
}

// own enters an act that somebody signs for himself.
func (m *maker) own(by, actType string, body any, cites ...record.Cite) record.ID {
	m.t.Helper()
	return m.enter(m.pact.Act(actType, body, m.pact.By(by), func(h *record.Header) { h.Matter, h.Cites = m.topic, cites }))
}

// told enters an act that the archivist transcribes: it happened between two
// instants, and all of it was known an hour later.
func (m *maker) told(from, to, actType string, of record.Performer, body any, cites ...record.Cite) record.ID {
	m.t.Helper()
	f, u := at(m.t, from), at(m.t, to)
	if m.src != (record.ID{}) {
		cites = append(cites, record.Cite{As: "source", Ref: m.src.String()})
	}
	return m.enter(m.pact.Act(actType, body, recordtest.Transcribed(f, u, u.Add(time.Hour)), func(h *record.Header) {
		h.Matter, h.Of, h.Cites = m.topic, of, cites
		if f != u {
			h.Happened.Said = "late on the 5th"
		}
	}))
}

// hostile is what an attacker would put into a name.
const hostile = "<script>alert(1)</script>\"'&\u202e\u2066\u200bevil\u2069 {{.Title}} javascript:alert(1)"

func longArabic() string {
	s := ""
	for range 400 {
		s += "بسم"
	}
	return s
}

// bind enters a source.
func (m *maker) bind() {
	m.t.Helper()
	archive := record.Performer{Office: "archivist"}
	if m.src == (record.ID{}) {
		m.src = m.told(before, before, situation.SourceType, archive, situation.Source{Label: "wire", Outlet: "Agency", File: "wire.txt"})
	}
}

var seats = []string{"AM", "BY", "KG", "KZ", "RU", "TJ"}

const (
	before = "2022-01-01T00:00:00Z"

	day5  = "2022-01-05T18:00:00Z"
	late5 = "2022-01-05T21:50:00Z"
	day6  = "2022-01-06T10:00:00Z"
	day7  = "2022-01-07T10:00:00Z"
	day9  = "2022-01-09T10:00:00Z"
	day13 = "2022-01-13T07:00:00Z"
	day19 = "2022-01-19T10:00:00Z"
)

// made keeps the states that several tests read: a state is a value.
var made = map[record.Mode]mithaq.State{}

// crisis returns a record with something of everything, all of it transcribed.
func crisis(t testing.TB, mode record.Mode) mithaq.State {
	t.Helper()
	s, ok := made[mode]
	if !ok {
		s = makeCrisis(t, mode)
		made[mode] = s
	}
	return s
}

func makeCrisis(t testing.TB, mode record.Mode) mithaq.State {
	t.Helper()
	m := newMaker(t, mode)
	archive := record.Performer{Office: "archivist"}
	m.src = m.told(before, before, situation.SourceType, archive, situation.Source{Label: "wire", Outlet: "Agency <b>", URL: "https://example.org/a?b=1&c=\"2\"", Grade: "B2"})
	bad := m.told(day5, day5, situation.SourceType, archive, situation.Source{Label: "bad", Outlet: "Bad", URL: "javascript:alert(1)"})
	m.bind()
	m.told(day5, day5, member.PersonType, archive, member.Person{Label: "head", Name: words.Name{Original: "kk", In: map[string]string{"kk": "Қасым", "en": "Kassym", "ar": "قاسم", "ru": hostile}}})
	m.told(day5, day5, member.PersonType, archive, member.Person{Label: "long", Name: words.Name{Original: "ar", In: map[string]string{"ar": longArabic()}}})
	open := m.told(day5, day5, situation.OpenType, archive, situation.Open{Label: "kz-2022", Title: all("كازاخستان، يناير 2022", "Казахстан, январь 2022", "Kazakhstan, January 2022"), Member: "KZ"})
	m.topic = open.String()
	head, chair := record.Performer{Member: "KZ", Office: "president", Person: "head"}, record.Performer{Office: "chairman"}
	kg := words.Speaker{Member: "KG", Office: "president"}
	sg := words.Speaker{Office: "secretary_general", Person: "long"}
	m.told(day5, late5, council.AppealType, head, council.Appeal{Kind: "aggression", Addressees: []string{"AM", "BY", "KG", "RU", "TJ"}, Invokes: []string{"treaty.art4_2"}, Asks: en(hostile), Grounds: []words.Text{all("أ", "б", "c")}, Channel: "session"})
	m.told(day5, late5, council.ConsultationType, chair, council.Consultation{Text: en("a round")})
	m.told(day5, late5, council.ContactType, head, council.Contact{Between: []words.Speaker{{Member: "KZ", Person: "head"}, {Outside: &words.Text{Authentic: "fr", Texts: map[string]string{"fr": "Paris"}}}}, Means: "telephone", ToldBy: sg, Text: en("a call")})
	m.told(late5, late5, council.DraftType, chair, council.Draft{Kind: "end_mission", Text: en("a draft")})
	m.told(late5, late5, council.AnnouncementType, chair, council.Announcement{Kind: "send_forces", Outcome: rule.Adopted, Under: []string{"treaty.art4"}, Where: "Facebook", Terms: &council.Terms{Area: "KZ", Purpose: new(en("to stabilise")), Period: new(en("limited"))}, Text: en("forces")})
	q := m.told(late5, late5, council.QuestionType, chair, council.Question{Kind: "send_forces", Text: en("may they"), Seats: seats})
	m.told(day6, day6, council.PositionType, record.Performer{Member: "BY", Office: "president"}, council.Position{Position: rule.Assent, Reason: new(en("because"))}, record.Cite{As: "answers", Ref: q.String()})
	m.told(day6, day6, council.SessionType, chair, council.Session{Body: "council", Form: "video", Chair: &sg, Attended: []words.Speaker{kg, sg}, AskedBy: "KZ", Agenda: new(en("agenda")), Orders: []words.Text{en("order")}, Special: true})
	m.told(day6, day6, force.AnnounceType, archive, force.Announce{Member: "RU", Quantities: []force.Quantity{{Kind: "personnel", Value: words.Unknown}}, As: "sent", Speaker: sg, Units: new(en("45th brigade"))})
	m.told(day6, day6, force.AnnounceType, archive, force.Announce{Member: "KG", Quantities: []force.Quantity{{Kind: "personnel", Value: count(150), Precision: "about"}}, As: "sent", Speaker: sg})
	m.told(day6, day6, force.ConsentType, record.Performer{Member: "KG"}, force.Consent{Member: "KG", Law: "forces_abroad", Body: en("Jogorku Kenesh"), Step: "vote", Result: "no_quorum", Present: new(int64(39))})
	m.told(day7, day7, force.ConsentType, record.Performer{Member: "KG"}, force.Consent{Member: "KG", Law: "forces_abroad", Body: en("Jogorku Kenesh"), Step: "vote", Result: "passed", For: new(int64(69)), Against: new(int64(7)), Grants: []force.Quantity{{Kind: "personnel", Value: count(150)}}, Text: new(en("for a month"))})
	m.told(day7, day9, force.MoveType, archive, force.Move{Member: "RU", From: force.Home, To: force.Present, Quantities: []force.Quantity{{Kind: "personnel", Value: words.Unknown}}, Legs: []force.Leg{{Mode: "air", Lift: "Il-76", Count: count(5)}}, Place: "KZ-ALA", Text: en("landed")})
	m.told(day7, day7, force.CommandType, archive, force.Command{Person: "head", Text: en("named")})
	m.told(day9, day9, force.TaskType, archive, force.Task{State: "begun", Text: en("guards")})
	m.told(day9, day9, force.WithdrawalType, archive, force.Withdrawal{BeginsWithinDays: new(int64(2)), CompletesInDays: new(int64(10)), CompletePrecision: "at_most", Speaker: sg, Text: en("two and ten")})
	m.told(day13, day19, force.MoveType, archive, force.Move{Member: "RU", From: force.Present, To: force.Returned, All: true, Text: en("home")})
	m.told(day19, day19, force.ReportType, archive, force.Report{Closing: true, Losses: new(words.None), Under: []string{"peacekeeping.art4"}, Speaker: sg, Text: en("done")})
	curfew := m.told(day5, day5, measure.ImposeType, head, measure.Impose{Kinds: []string{"curfew", "state_of_emergency"}, Places: []string{"KZ-ALA", "KZ-MAN"}, From: at(t, day5), Until: at(t, "2022-01-18T18:00:00Z"), Offset: "+06:00", Hours: &measure.Hours{From: "23:00", To: "07:00"}, Text: en("curfew")})
	m.told(day5, day5, measure.ImposeType, head, measure.Impose{Kinds: []string{"counter_terror_regime"}, Places: []string{"KZ"}, Offset: "+06:00", Text: en("regime")})
	m.told(day13, day13, measure.EndType, head, measure.End{Places: []string{"KZ-MAN"}, Text: en("lifted")}, record.Cite{As: "answers", Ref: curfew.String()})
	figure := m.told(day9, day9, situation.FigureType, archive, situation.Figure{Subject: "killed", Unit: "people", Among: all("قتلى", "погибшие", "dead"), Value: count(164), Speaker: words.Speaker{Outside: new(en("a channel " + hostile))}})
	m.told(day9, day9, situation.FigureType, archive, situation.Figure{Subject: "detained", Unit: "people", Among: en("all"), Value: words.Unknown, Speaker: sg})
	m.told(day9, day9, situation.CorrectionType, archive, situation.Correction{Kind: "retraction", Speaker: sg, Text: en("a technical error")}, record.Cite{As: "corrects", Ref: figure.String()})
	m.told(day9, day9, situation.CorrectionType, archive, situation.Correction{Kind: "dispute", Speaker: sg, Text: en("of nothing")})
	m.told(day6, day6, situation.CharacterisationType, archive, situation.Characterisation{Of: "participants", As: "rioters", Speaker: sg, Text: en("called so")})
	m.told(day6, day6, situation.ObjectType, archive, situation.Object{Object: "airport", Name: en("airport"), Place: "KZ-ALA", State: "seized", Count: count(5)})
	m.told(day6, day6, situation.OutageType, archive, situation.Outage{Service: "internet", State: "down", Places: []string{"KZ"}, Text: new(en("dark"))})
	m.told(day6, day6, situation.StatementType, archive, situation.Statement{Kind: "reaction", Speaker: sg, Text: en("we note")}, record.Cite{As: "source", Ref: bad.String()})
	m.told(day6, day6, situation.EventType, archive, situation.Event{Kind: "protest", Text: en("crowds")})
	m.told(day6, day6, member.OfficeType, head, member.Office{Member: "KZ", Office: "interior_minister", Person: "long", Change: "dismissed"})
	m.told(day7, day7, duty.NoticeType, chair, duty.Notice{To: []string{"un_secretary_general"}, Text: en("a letter")}, record.Cite{As: "authority", Ref: "treaty.art4_3"})
	return m.state
}
