package mithaq_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq"
	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/charter/csto"
	"mithaq/council"
	"mithaq/force"
	"mithaq/keeper"
	"mithaq/measure"
	"mithaq/member"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/situation"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// A desk is a founded pact with a crisis, a keeper, and people of every office.
type desk struct {
	testing.TB
	p      *mithaqtest.Pact
	k      *keeper.Keeper
	crisis string
}

// Offices beside the presidents of mithaqtest, who go by their member.
var officials = map[string]record.Credential{
	"UZ":      {Holder: "person", Office: "president", Member: "UZ"}, // on the roll, and bound by nothing
	"KZ-pm":   {Holder: "person", Office: "head_of_government", Member: "KZ"},
	"RU-def":  {Holder: "person", Office: "minister_defence", Member: "RU"},
	"chair":   {Holder: "person", Office: "chairman"},
	"letters": {Holder: "service", Office: "registrar"},
	"general": {Holder: "person", Office: "secretary_general"},
	"staff":   {Holder: "service", Office: "joint_staff"},
}

func newDesk(t testing.TB) *desk {
	t.Helper()
	p := mithaqtest.New(t, record.Live)
	d := &desk{TB: t, p: p, k: p.Open(t, memory.New())}
	for _, name := range []string{"UZ", "KZ-pm", "RU-def", "chair", "letters", "general", "staff"} {
		d.recorded("archivist", record.CredentialType, p.Bind(t, name, officials[name]))
	}
	d.crisis = p.Crisis(t, d.k, "kz")
	p.Pass(200 * time.Hour) // what is told in the tests lies between
	return d
}

// act signs an act in the crisis.
func (d *desk) act(name, actType string, body any, options ...mithaqtest.Option) record.Act {
	d.Helper()
	if record.Family(actType) != "record" && d.crisis != "" {
		options = append([]mithaqtest.Option{mithaqtest.On(d.crisis)}, options...)
	}
	return d.p.Act(d, name, actType, body, options...)
}

// recorded wants an act to be recorded, and returns it with what was found.
func (d *desk) recorded(name, actType string, body any, options ...mithaqtest.Option) (string, []words.Reason) {
	d.Helper()
	ack := d.p.Submit(d, d.k, d.act(name, actType, body, options...))
	return ack.ID.String(), ack.Findings
}

// refused wants an act to be refused, the record to stay, and returns the reasons.
func (d *desk) refused(name, actType string, body any, options ...mithaqtest.Option) []words.Reason {
	d.Helper()
	before := d.k.State().Chain().Size
	_, err := d.k.Submit(d.Context(), mithaqtest.Bytes(d, d.act(name, actType, body, options...)))
	var r *keeper.Refused
	if !errors.As(err, &r) {
		d.Fatalf("%s by %s: got %v, want a refusal", actType, name, err)
	}
	if d.k.State().Chain().Size != before {
		d.Errorf("%s by %s: a refused act moved the record", actType, name)
	}
	return r.Reasons
}

// told makes an act one that the archivist transcribes, of a member, which happened
// at an instant and was known then.
func (d *desk) told(member string, at words.Instant) mithaqtest.Option {
	return d.p.Transcribed(member, at, at)
}

func answering(act string) mithaqtest.Option { return mithaqtest.Citing("answers", act) }

// variant puts another edition in force: the CSTO's, changed.
func (d *desk) variant(change func(*charter.Charter)) {
	d.Helper()
	c, _, err := csto.Load()
	if err != nil {
		d.Fatal(err)
	}
	change(c)
	compiled, err := c.Compile()
	if err != nil {
		d.Fatal(err)
	}
	d.recorded("archivist", record.EditionType, record.Edition{Name: "variant", Compiled: compiled, Texts: []record.CharterText{}})
	d.p.Edition = record.EditionID(compiled)
}

// late is after everything.
var late = words.At(time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC))

// now is the crisis as everything on the record has it.
func (d *desk) now() mithaq.Moment {
	d.Helper()
	m, ok := d.k.State().At(d.crisis, late, late)
	if !ok {
		d.Fatal("there is no crisis")
	}
	return m
}

// want holds reasons to what is wanted: code, article and rule of each, and arguments
// after that.
func want(t testing.TB, what string, got []words.Reason, wants ...string) {
	t.Helper()
	lines := []string{}
	for _, r := range got {
		line := r.Code + " " + r.Article + " " + r.Rule
		for _, w := range wants {
			// Arguments are compared where they are asked for.
			head, args, _ := strings.Cut(w, " | ")
			if head != line || args == "" {
				continue
			}
			full := true
			for _, a := range strings.Split(args, "; ") {
				name, value, _ := strings.Cut(a, "=")
				full = full && r.Args[name] == value
			}
			if full {
				line = w
				break
			}
		}
		lines = append(lines, line)
	}
	if diff := cmp.Diff(slices.Sorted(slices.Values(append([]string{}, wants...))), slices.Sorted(slices.Values(lines))); diff != "" {
		t.Errorf("%s (-want +got):\n%s\ngot %v", what, diff, got)
	}
}

func appeal(kind string, invokes ...string) council.Appeal {
	return council.Appeal{Kind: kind, Addressees: []string{"AM", "RU"}, Invokes: invokes, Asks: mithaqtest.Text("help")}
}

func fullTerms() *council.Terms {
	text, strength := mithaqtest.Text("to guard"), words.Exactly(2500)
	return &council.Terms{Purpose: &text, Area: "KZ", Tasks: []words.Text{text}, Strength: &strength, Command: "serdyukov", Until: mithaqtest.Start.Add(1000 * time.Hour)}
}

func question(kind string, seats ...string) council.Question {
	q := council.Question{Kind: kind, Text: mithaqtest.Text("shall we"), Seats: seats, Terms: fullTerms()}
	if len(seats) == 0 {
		q.Seats = mithaqtest.Members
	}
	return q
}

func says(p rule.Position) council.Position { return council.Position{Position: p} }

func outcome(kind string, o rule.Outcome, terms *council.Terms) council.Announcement {
	return council.Announcement{Kind: kind, Outcome: o, Terms: terms, Text: mithaqtest.Text("decided")}
}

func people(n int64) []force.Quantity {
	return []force.Quantity{{Kind: "personnel", Value: words.Exactly(n)}}
}

func vote(member, result string, present, votes int64, grants ...force.Quantity) force.Consent {
	c := force.Consent{Member: member, Law: "forces_abroad", Body: mithaqtest.Text("parliament"), Step: "vote", Result: result, Grants: grants}
	if present > 0 {
		c.Present = &present
	}
	if votes > 0 {
		c.For = &votes
	}
	return c
}

func move(member string, from, to force.Account, n int64) force.Move {
	return force.Move{Member: member, From: from, To: to, Quantities: people(n), Text: mithaqtest.Text("moved")}
}

// Treaty, art. 4(1): who is attacked appeals, by its head of state or government.
func TestArt4_WhoMayAppeal(t *testing.T) {
	d := newDesk(t)
	_, fs := d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	want(t, "by the president", fs)
	_, fs = d.recorded("KZ-pm", council.AppealType, appeal("aggression", "treaty.art4"))
	want(t, "by the head of government", fs)

	want(t, "by a minister", d.refused("RU-def", council.AppealType, appeal("aggression")), "office.may_not charter.art15 office.minister_defence")
	want(t, "by the chairman", d.refused("chair", council.AppealType, appeal("aggression")), "office.may_not charter.art13_chair office.chairman")
	want(t, "by one who is no party", d.refused("UZ", council.AppealType, appeal("aggression")),
		"member.not_bound treaty.art4 appeal.aggression | member=UZ")
	want(t, "of a kind that the charter has not", d.refused("KZ", council.AppealType, appeal("weather")), "appeal.unknown_kind  ")

	// An edition in which only the head of state appeals.
	d.variant(func(c *charter.Charter) {
		for i := range c.Appeals {
			c.Appeals[i].By = []string{"president"}
		}
	})
	want(t, "by an office that the kind does not name", d.refused("KZ-pm", council.AppealType, appeal("aggression")),
		"appeal.wrong_office treaty.art4 appeal.aggression | office=head_of_government; want=president")
}

// Treaty, art. 4: an appeal that names no article is one, and so is one to somebody
// outside; both are shown.
func TestArt4_AppealFindings(t *testing.T) {
	d := newDesk(t)
	_, fs := d.recorded("KZ", council.AppealType, appeal("aggression", "treaty"))
	want(t, "that names the instrument and no article", fs, "appeal.no_article treaty.art4 appeal.aggression")
	a := appeal("threat", "treaty.art2")
	a.Addressees = []string{"RU", "UZ"}
	_, fs = d.recorded("KZ", council.AppealType, a)
	want(t, "to one who is no party", fs, "member.not_bound treaty.art2 appeal.threat | member=UZ")
	_, fs = d.recorded("archivist", council.AppealType, appeal("aggression", "treaty.art4"), d.told("UZ", mithaqtest.Start))
	want(t, "transcribed, of one who is no party", fs, "member.not_bound treaty.art4 appeal.aggression | member=UZ")
	_, fs = d.recorded("archivist", council.AppealType, appeal("weather", "treaty.art4"), d.told("KZ", mithaqtest.Start))
	want(t, "transcribed, of an unknown kind", fs, "appeal.unknown_kind  ")
}

// Treaty, art. 6 (2010): forces are used in the cases of articles 2 and 4, and sent to who
// asked for them.
func TestTreatyArt6_QuestionNeedsAppeal(t *testing.T) {
	const rule = "treaty.art6 question.send_forces"
	for kind, article := range map[string]string{"aggression": "treaty.art4", "threat": "treaty.art2"} {
		d := newDesk(t)
		want(t, "nobody has asked", d.refused("KZ", council.QuestionType, question("send_forces")),
			"question.needs_appeal "+rule+" | kind=aggression, threat")
		_, fs := d.recorded("chair", council.AnnouncementType, outcome("send_forces", "adopted", fullTerms()))
		want(t, "announced all the same", fs, "question.needs_appeal "+rule, "decision.undeterminable "+rule+" | missing=AM BY KG KZ RU TJ")
		d.recorded("KZ", council.AppealType, appeal(kind, article))
		_, fs = d.recorded("KZ", council.QuestionType, question("send_forces"))
		want(t, "somebody has asked under "+article, fs)
		_, fs = d.recorded("KZ", council.QuestionType, question("end_mission"))
		want(t, "what needs no appeal", fs)
		want(t, "of a kind that the charter has not", d.refused("KZ", council.QuestionType, question("weather")), "question.unknown_kind  ")
	}
}

// Charter, art. 12: each member has one vote, and who is bound has a seat.
func TestArt12_Seats(t *testing.T) {
	d := newDesk(t)
	const art = "peacekeeping.mandate question.end_mission"
	for name, seats := range map[string][]string{
		"one too few":      {"AM", "BY", "KG", "KZ", "RU"},
		"one too many":     {"AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"},
		"in another order": {"TJ", "BY", "KG", "KZ", "RU", "AM"},
	} {
		want(t, name, d.refused("KZ", council.QuestionType, question("end_mission", seats...)),
			"question.wrong_seats "+art+" | seats="+strings.Join(seats, " ")+"; want=AM BY KG KZ RU TJ")
	}
	want(t, "one twice", d.refused("KZ", council.QuestionType, question("end_mission", "AM", "AM")), "act.malformed  ")
	d.recorded("KZ", council.QuestionType, question("end_mission"))
}

// Charter, art. 12: positions of those who have a seat, to what was put, in time.
func TestArt12_Positions(t *testing.T) {
	d := newDesk(t)
	const art = "peacekeeping.mandate question.end_mission"
	q, _ := d.recorded("KZ", council.QuestionType, question("end_mission"))
	want(t, "without a seat", d.refused("UZ", council.PositionType, says("assent"), answering(q)), "position.no_seat "+art+" | member=UZ")
	want(t, "on nothing", d.refused("AM", council.PositionType, says("assent")), "position.no_question  ")
	want(t, "on what is no question", d.refused("AM", council.PositionType, says("assent"), answering(d.crisis)), "position.no_question   | ref="+d.crisis)
	_, fs := d.recorded("AM", council.PositionType, says("assent"), answering(q))
	want(t, "in time", fs)
	_, fs = d.recorded("archivist", council.PositionType, says("assent"), answering(q), d.told("UZ", d.p.Now()))
	want(t, "transcribed, without a seat", fs, "position.no_seat "+art)
	_, fs = d.recorded("archivist", council.PositionType, says("assent"), d.told("AM", d.p.Now()))
	want(t, "transcribed, on nothing", fs, "position.no_question  ")

	d.p.Pass(time.Hour)
	d.recorded("chair", council.AnnouncementType, outcome("end_mission", "adopted", nil), answering(q))
	closed := d.now().Matter.Council.Questions()[0].Closed(council.Setting{})
	d.p.Pass(time.Hour)
	_, fs = d.recorded("BY", council.PositionType, says("objection"), answering(q))
	want(t, "after the announcement", fs, "position.late "+art+" | closed="+closed.String())
	if v := verdict(d, q); v.Outcome != rule.Undeterminable || !slices.Equal(v.Missing, []string{"BY", "KG", "KZ", "RU", "TJ"}) {
		t.Errorf("got %+v: a late objection has an effect", v)
	}
	if got := len(d.now().Matter.Council.Questions()[0].Positions); got != 3 {
		t.Errorf("%d positions stay visible, want 3", got)
	}
}

// verdict is the computed outcome of a question as everything on the record has it.
func verdict(d *desk, id string) rule.Verdict {
	d.Helper()
	m := d.now()
	q, ok := m.Matter.Council.Question(id)
	if !ok {
		d.Fatalf("there is no question %s", id)
	}
	return m.Outcome(&q)
}

// Charter, art. 12: adopted when nobody is against; one objection stops it.
func TestConsensus(t *testing.T) {
	for _, tc := range []struct {
		name      string
		kind      string
		positions map[string]rule.Position // assent where nothing stands; "-" for none
		want      rule.Outcome
		missing   []string
	}{
		{"all agree", "end_mission", nil, rule.Adopted, nil},
		{"abstention and reservation are not against", "end_mission", map[string]rule.Position{"AM": "abstention", "BY": "reservation"}, rule.Adopted, nil},
		{"one objects", "end_mission", map[string]rule.Position{"TJ": "objection"}, rule.NotAdopted, nil},
		{"one objects and one has not spoken", "end_mission", map[string]rule.Position{"TJ": "objection", "AM": "-"}, rule.NotAdopted, nil},
		{"two have not spoken", "end_mission", map[string]rule.Position{"BY": "-", "TJ": "-"}, rule.Open, []string{"BY", "TJ"}},
		{"one stays out, as the protocol of 2010 allows", "end_mission", map[string]rule.Position{"AM": "non_participation"}, rule.Adopted, nil},
		{"one stays out where no text allows it", "appoint_commander", map[string]rule.Position{"AM": "non_participation"}, rule.NotAdopted, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d := newDesk(t)
			ministers := tc.kind == "appoint_commander"
			for _, m := range mithaqtest.Members {
				if name := m + "-def"; ministers && m != "RU" {
					d.recorded("archivist", record.CredentialType, d.p.Bind(t, name, record.Credential{Holder: "person", Office: "minister_defence", Member: m}))
				}
			}
			q, _ := d.recorded("KZ", council.QuestionType, question(tc.kind))
			before := verdict(d, q)
			if before.Outcome != rule.Open || len(before.Missing) != 6 {
				t.Errorf("at first: got %+v, want it open", before)
			}
			for _, m := range mithaqtest.Members {
				p := tc.positions[m]
				if p == "" {
					p = rule.Assent
				}
				name := m
				if ministers {
					name += "-def"
				}
				if p != "-" {
					d.recorded(name, council.PositionType, says(p), answering(q))
				}
			}
			got := verdict(d, q)
			if got.Outcome != tc.want || !slices.Equal(got.Missing, tc.missing) {
				t.Errorf("got %s missing %v, want %s missing %v", got.Outcome, got.Missing, tc.want, tc.missing)
			}
		})
	}
}

// Charter, art. 12: who objected may think better of it until the question is closed.
func TestArt12_LaterPositionReplaces(t *testing.T) {
	d := newDesk(t)
	q, _ := d.recorded("KZ", council.QuestionType, question("end_mission"))
	for _, m := range mithaqtest.Members {
		d.recorded(m, council.PositionType, says("assent"), answering(q))
	}
	for _, tc := range []struct {
		p    rule.Position
		want rule.Outcome
	}{{"objection", rule.NotAdopted}, {"reservation", rule.Adopted}, {"objection", rule.NotAdopted}, {"assent", rule.Adopted}} {
		d.recorded("AM", council.PositionType, says(tc.p), answering(q))
		if got := verdict(d, q).Outcome; got != tc.want {
			t.Errorf("after %s: got %s, want %s", tc.p, got, tc.want)
		}
	}
	_, fs := d.recorded("chair", council.AnnouncementType, outcome("end_mission", "adopted", nil), answering(q))
	want(t, "announced as it was computed", fs)
	d.p.Pass(time.Minute)
	d.recorded("AM", council.PositionType, says("objection"), answering(q))
	if got := verdict(d, q).Outcome; got != rule.Adopted {
		t.Errorf("after the close: got %s, want %s", got, rule.Adopted)
	}
}

// What was announced and what is computed stand side by side. In January 2022 nobody
// published a position.
func TestAnnouncedIsNotComputed(t *testing.T) {
	const art = "treaty.art6 question.send_forces"
	d := newDesk(t)
	d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))

	terms := fullTerms()
	terms.Until, terms.Strength = 0, nil
	id, fs := d.recorded("archivist", council.AnnouncementType, outcome("send_forces", "adopted", terms), d.told("AM", d.p.Now()))
	want(t, "nobody published a position", fs,
		"decision.undeterminable "+art+" | missing=AM BY KG KZ RU TJ", "mandate.lacks_terms "+art+" | terms=strength, until")
	if v := verdict(d, id); v.Outcome != rule.Undeterminable || !slices.Equal(v.Missing, mithaqtest.Members) {
		t.Errorf("got %+v, want it undeterminable and all six named", v)
	}

	q, _ := d.recorded("KZ", council.QuestionType, question("send_forces"))
	d.recorded("AM", council.PositionType, says("objection"), answering(q))
	_, fs = d.recorded("chair", council.AnnouncementType, outcome("send_forces", "adopted", fullTerms()), answering(q))
	want(t, "adopted in spite of an objection", fs, "decision.contradicted "+art+" | announced=adopted; computed=not_adopted")
	if v := verdict(d, q); v.Outcome != rule.NotAdopted || !slices.Equal(v.Because, []string{"AM"}) {
		t.Errorf("got %+v, want it not adopted because of AM", v)
	}

	q, _ = d.recorded("KZ", council.QuestionType, question("send_forces"))
	for _, m := range mithaqtest.Members {
		d.recorded(m, council.PositionType, says("assent"), answering(q))
	}
	_, fs = d.recorded("chair", council.AnnouncementType, outcome("send_forces", "not_adopted", fullTerms()), answering(q))
	want(t, "not adopted though all agreed", fs, "decision.contradicted "+art+" | announced=not_adopted; computed=adopted")
	_, fs = d.recorded("chair", council.AnnouncementType, outcome("weather", "adopted", nil))
	want(t, "of a kind that the charter has not", fs, "question.unknown_kind  ")
}

// Agreement on peacekeeping: a mandate states purpose, area, tasks, strength, command
// and end. The edition makes their lack a finding; another could refuse it.
func TestMandateStatesItsTerms(t *testing.T) {
	const art = "treaty.art6 question.send_forces"
	d := newDesk(t)
	d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	bare := question("send_forces")
	bare.Terms = nil
	const all = "mandate.lacks_terms " + art + " | terms=purpose, area, tasks, strength, command, until"
	_, fs := d.recorded("KZ", council.QuestionType, bare)
	want(t, "a question without terms", fs, all)
	period := mithaqtest.Text("for a limited period")
	some := question("send_forces")
	some.Terms.Until, some.Terms.Period = 0, &period
	_, fs = d.recorded("KZ", council.QuestionType, some)
	want(t, "for a limited period", fs, "mandate.lacks_terms "+art+" | terms=until")

	d.variant(func(c *charter.Charter) {
		for _, q := range c.Questions {
			if q.Mandate != nil {
				q.Mandate.Lacking = charter.Refuse
			}
		}
	})
	want(t, "where their lack refuses", d.refused("KZ", council.QuestionType, bare), all)
	_, fs = d.recorded("KZ", council.QuestionType, question("send_forces"))
	want(t, "with all of them", fs)
}

// Charter, art. 12 (end): a decision is carried out as each member's own law provides.
// Kyrgyzstan's force was announced on the 6th, refused, consented on the 7th.
func TestGateKyrgyzstan(t *testing.T) {
	const gate, law = "charter.art12_end gate.consent", "practice.kg_parliament_2022 law.KG.forces_abroad"
	d := newDesk(t)
	line := func() string {
		l := d.now().Matter.Force.Line("KG", "personnel")
		show := func(r *words.Range) string {
			if r == nil {
				return "-"
			}
			return r.String()
		}
		return show(l.Announced) + " " + show(l.Consented) + " " + show(l.In(force.Present))
	}
	hour := func(n int) words.Instant { return mithaqtest.Start.Add(time.Duration(n) * time.Hour) }
	sent := force.Announce{Member: "KG", Quantities: people(150), As: "sent", Speaker: words.Speaker{Office: "secretary_general"}}
	planned := sent
	planned.As = "planned"
	for i, step := range []struct {
		name    string
		actType string
		body    any
		found   []string
		line    string // announced, consented, present
	}{
		{"announced as planned", force.AnnounceType, planned, nil, "150 - -"},
		{"announced as sent", force.AnnounceType, sent, []string{"force.announced_before_gate " + gate + " | member=KG; gate=consent; law=forces_abroad"}, "150 - -"},
		{"39 present where 61 votes are needed", force.ConsentType, vote("KG", "no_quorum", 39, 0), nil, "150 0 -"},
		{"55 to 11", force.ConsentType, vote("KG", "failed", 0, 55), nil, "150 0 -"},
		{"arrived without consent", force.MoveType, move("KG", force.Home, force.Present, 50),
			[]string{"gate.lacking " + gate + " | member=KG; gate=consent; law=forces_abroad", "force.more_than_consented charter.art12_end gate.consent | consented=0; moved=50"}, "150 0 50"},
		{"69 to 7", force.ConsentType, vote("KG", "passed", 0, 69, people(150)...), nil, "150 150 50"},
		{"arrived with consent", force.MoveType, move("KG", force.Home, force.Present, 100), nil, "150 150 150"},
		{"more than consented", force.MoveType, move("KG", force.Home, force.Present, 151), []string{"force.more_than_consented charter.art12_end gate.consent | consented=150; moved=301"}, "150 150 301"},
		{"announced as sent again", force.AnnounceType, sent, nil, "150 150 301"},
		{"of Russia's law nobody knows", force.MoveType, move("RU", force.Home, force.Present, 3000), []string{"force.unannounced  "}, "150 150 301"},
	} {
		_, fs := d.recorded("archivist", step.actType, step.body, d.told("KG", hour(i)))
		want(t, step.name, fs, step.found...)
		if got := line(); got != step.line {
			t.Errorf("%s: got %s, want %s", step.name, got, step.line)
		}
	}
}

// A report that more has left than was there is recorded, and the rest is unaccounted
// for.
func TestMoreThanThere(t *testing.T) {
	d := newDesk(t)
	d.recorded("staff", force.MoveType, move("RU", force.Home, force.Present, 70))
	_, fs := d.recorded("staff", force.MoveType, move("RU", force.Present, force.Returned, 100))
	want(t, "a hundred of seventy", fs, "force.more_than_there   | member=RU; kind=personnel; account=present; holds=70; moved=100")
	if got := d.now().Matter.Force.Line("RU", "personnel").In(force.Unaccounted); got == nil || got.String() != "30" {
		t.Errorf("unaccounted: got %v, want 30", got)
	}
	_, fs = d.recorded("staff", force.MoveType, force.Move{Member: "RU", From: force.Present, To: force.MovingOut, All: true, Text: mithaqtest.Text("all")})
	want(t, "all of none", fs)
}

// An order is leave to go: of one's own contingent, and where the charter has a gate before
// orders, not before it is open.
func TestOrderNeedsConsent(t *testing.T) {
	const gate = "gate.lacking charter.art12_end gate.consent | member=KG; gate=consent; law=forces_abroad"
	d := newDesk(t)
	order := force.Order{Member: "KG", Quantities: people(150)}
	_, fs := d.recorded("KG", force.OrderType, order)
	want(t, "the edition has no gate before orders", fs)

	for _, lacking := range []string{charter.Refuse, charter.Finding} {
		d := newDesk(t)
		d.variant(func(c *charter.Charter) { c.Gates[0].Before, c.Gates[0].Lacking = "force.ordered", lacking })
		_, fs := d.recorded("archivist", force.OrderType, order, d.told("KG", d.p.Now()))
		want(t, lacking+": transcribed", fs, gate)
		if lacking == charter.Refuse {
			want(t, lacking+": own", d.refused("KG", force.OrderType, order), gate)
		} else {
			_, fs = d.recorded("KG", force.OrderType, order)
			want(t, lacking+": own", fs, gate)
		}
		_, fs = d.recorded("RU", force.OrderType, force.Order{Member: "RU", Quantities: people(3000)})
		want(t, lacking+": of a member whose law nobody knows", fs)
		d.recorded("KG", force.ConsentType, vote("KG", "failed", 0, 55))
		if lacking == charter.Refuse {
			want(t, "after a vote that failed", d.refused("KG", force.OrderType, order), gate)
		}
		d.recorded("KG", force.ConsentType, vote("KG", "passed", 0, 69, people(150)...))
		_, fs = d.recorded("KG", force.OrderType, order)
		want(t, lacking+": with consent", fs)
	}
}

// What a source tells of binds nobody: it answers no question of right for who acts
// himself, though the rules find nothing amiss in what happened.
func TestTranscribedActAuthorisesNothing(t *testing.T) {
	d := newDesk(t)
	d.variant(func(c *charter.Charter) { c.Gates[0].Before, c.Gates[0].Lacking = "force.ordered", charter.Refuse })
	order := force.Order{Member: "KG", Quantities: people(150)}
	const gate = "gate.lacking charter.art12_end gate.consent"
	d.recorded("archivist", force.ConsentType, vote("KG", "passed", 0, 69, people(150)...), d.told("KG", d.p.Now()))
	want(t, "an order, where a source tells of the consent", d.refused("KG", force.OrderType, order), gate)
	_, fs := d.recorded("archivist", force.OrderType, order, d.told("KG", d.p.Now()))
	want(t, "a transcribed order, where a source tells of the consent", fs)
	d.recorded("KG", force.ConsentType, vote("KG", "passed", 0, 69, people(150)...))
	_, fs = d.recorded("KG", force.OrderType, order)
	want(t, "an order, with the consent signed", fs)

	d.recorded("archivist", council.AppealType, appeal("aggression", "treaty.art4"), d.told("KZ", d.p.Now()))
	want(t, "a question, where a source tells of the appeal", d.refused("KZ", council.QuestionType, question("send_forces")),
		"question.needs_appeal treaty.art6 question.send_forces")
	told, _ := d.recorded("archivist", council.QuestionType, question("send_forces"), d.told("KZ", d.p.Now()))
	want(t, "a position on a question that a source tells of", d.refused("AM", council.PositionType, says("assent"), answering(told)), "position.no_question  ")
	d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4"))
	d.recorded("KZ", council.QuestionType, question("send_forces"))

	d.recorded("archivist", "member.status/1", map[string]any{"members": []string{"UZ"}, "instrument": "charter", "change": "bound", "from": "2003-09-18T00:00:00Z"},
		d.told("UZ", mithaqtest.Start), mithaqtest.On(record.OnPact))
	want(t, "an appeal of one of whom a source tells that it is bound", d.refused("UZ", council.AppealType, appeal("aggression")), "member.not_bound treaty.art4 appeal.aggression")
}

// Nobody pledges, consents or orders for another. (Agreement on peacekeeping: participation is voluntary.)
func TestNobodySpeaksForAnother(t *testing.T) {
	d := newDesk(t)
	const not = "force.not_the_contributor   | member=KG; signer_member=RU"
	want(t, "a pledge", d.refused("RU", force.PledgeType, force.Pledge{Member: "KG", Quantities: people(150)}), not)
	want(t, "a consent", d.refused("RU", force.ConsentType, vote("KG", "passed", 0, 69, people(150)...)), not)
	want(t, "an order", d.refused("RU", force.OrderType, force.Order{Member: "KG", Quantities: people(150)}), not)
	d.recorded("KG", force.PledgeType, force.Pledge{Member: "KG", Quantities: people(150)})
	if got := d.now().Matter.Force.Line("KG", "personnel"); got.Pledged == nil || got.Consented != nil || got.Ordered != nil {
		t.Errorf("got %+v, want a pledge alone", got)
	}
}

// An answer is given by those who were asked, and to what they were asked.
func TestReplyIsToTheAppeal(t *testing.T) {
	d := newDesk(t)
	reply := council.Reply{Answer: "promised", Text: mithaqtest.Text("yes")}
	a, _ := d.recorded("KZ", council.AppealType, appeal("aggression", "treaty.art4")) // to AM and RU
	want(t, "to nothing", d.refused("AM", council.ReplyType, reply), "reply.not_addressed  ")
	want(t, "to what is no appeal", d.refused("AM", council.ReplyType, reply, answering(d.crisis)), "reply.not_addressed  ")
	want(t, "of one who was not asked", d.refused("TJ", council.ReplyType, reply, answering(a)), "reply.not_addressed treaty.art4 appeal.aggression | member=TJ")
	_, fs := d.recorded("AM", council.ReplyType, reply, answering(a))
	want(t, "of one who was", fs)
	if got := d.now().Matter.Council.Replies(a); len(got) != 1 || got[0].Member != "AM" {
		t.Errorf("got replies %+v, want AM's", got)
	}
}

// Nobody appoints in another's house, and nobody who is asked ends a question before it is put.
func TestOfAnotherAndOfThePast(t *testing.T) {
	d := newDesk(t)
	want(t, "another's minister", d.refused("RU", "member.office/1", member.Office{Member: "KZ", Office: "minister_defence", Change: "dismissed"}),
		"office.of_another   | member=KZ; signer_member=RU")
	_, fs := d.recorded("KZ", "member.office/1", member.Office{Member: "KZ", Office: "minister_defence", Change: "dismissed"})
	want(t, "one's own", fs)
	q := question("end_mission")
	q.Until = d.p.Now()
	want(t, "an end that is over", d.refused("KZ", council.QuestionType, q), "question.until_past peacekeeping.mandate question.end_mission")
	q.Until = d.p.Now().Add(time.Hour)
	d.recorded("KZ", council.QuestionType, q)
}

// Practice on temporary measures: an emergency has an end.
func TestMeasureHasAnEnd(t *testing.T) {
	d := newDesk(t)
	m := measure.Impose{Kinds: []string{"curfew"}, Places: []string{"KZ-ALA"}, From: mithaqtest.Start, Offset: "+06:00", Text: mithaqtest.Text("curfew")}
	id, fs := d.recorded("KZ", measure.ImposeType, m)
	want(t, "without an end", fs, "measure.no_end practice.temporary_measures limit.emergency_measure | places=KZ-ALA")
	m.Until = mithaqtest.Start.Add(time.Hour)
	_, fs = d.recorded("KZ", measure.ImposeType, m)
	want(t, "with an end", fs)
	lifted := measure.End{Text: mithaqtest.Text("lifted")}
	want(t, "the end of nothing", d.refused("KZ", measure.EndType, lifted), "measure.not_theirs  ")
	want(t, "the end of another's", d.refused("RU", measure.EndType, lifted, answering(id)), "measure.not_theirs   | member=RU")
	want(t, "in another's house", d.refused("RU", measure.ImposeType, m), "measure.not_at_home   | member=RU; host=KZ")
	_, fs = d.recorded("archivist", measure.EndType, lifted, d.told("KZ", d.p.Now()))
	want(t, "transcribed, the end of nothing", fs, "measure.ends_nothing  ")
	_, fs = d.recorded("KZ", measure.EndType, lifted, answering(id))
	want(t, "the end of it", fs)
	if got := d.now().Matter.Measures.Entries(); !got[0].Lifted.Known() || got[1].Lifted.Known() {
		t.Errorf("got %+v, want the first lifted and the second not", got)
	}
}

// A correction cites what it corrects; what it corrects stays.
func TestCorrectionCites(t *testing.T) {
	d := newDesk(t)
	figure, _ := d.recorded("general", situation.FigureType, situation.Figure{Subject: "killed", Unit: "people", Among: mithaqtest.Text("all"), Value: words.Exactly(164), Speaker: words.Speaker{Member: "KZ"}})
	figured := words.Stamp{Act: figure}
	c := situation.Correction{Kind: "retraction", Speaker: words.Speaker{Member: "KZ"}, Text: mithaqtest.Text("a mistake")}
	_, fs := d.recorded("general", situation.CorrectionType, c)
	want(t, "of nothing", fs, "correction.of_nothing  ")
	if d.now().Matter.Situation.Withdrawn(figured) {
		t.Error("a correction of nothing withdrew a figure")
	}
	_, fs = d.recorded("general", situation.CorrectionType, c, mithaqtest.Citing("corrects", figure))
	want(t, "of a figure", fs)
	if m := d.now().Matter.Situation; !m.Withdrawn(figured) || len(m.Figures()) != 1 {
		t.Error("the figure is not withdrawn, or is gone")
	}
}

// A crisis has a label of its own and is opened on the pact.
func TestOpeningACrisis(t *testing.T) {
	d := newDesk(t)
	open := situation.Open{Label: "kz", Title: mithaqtest.Text("again"), Member: "KZ"}
	want(t, "a label taken", d.refused("KZ", situation.OpenType, open, mithaqtest.On(record.OnPact)), "matter.label_taken   | label=kz")
	open.Label = "kz2"
	want(t, "within another", d.refused("KZ", situation.OpenType, open), "matter.not_the_pact  ")
	d.recorded("KZ", situation.OpenType, open, mithaqtest.On(record.OnPact))
	want(t, "an appeal outside a crisis", d.refused("KZ", council.AppealType, appeal("aggression"), mithaqtest.On(record.OnPact)), "matter.not_a_crisis  ")
	want(t, "who is bound, within a crisis", d.refused("archivist", member.StatusType, member.Status{Members: []string{"UZ"}, Instrument: "charter", Change: "bound", From: mithaqtest.Start}),
		"matter.not_the_pact  ")
	if got := len(d.k.State().Crises()); got != 2 {
		t.Errorf("got %d crises, want 2", got)
	}
}

// Only form, identity and signature refuse a report. Here every report is as unlawful as
// the rules can make it, transcribed and, where an office may, signed by who reports.
func TestReportIsNeverRefused(t *testing.T) {
	sg := words.Speaker{Office: "secretary_general"}
	text := mithaqtest.Text("it happened")
	unlawful := map[string]any{
		agreement.PaymentType:          agreement.Payment{Amount: eur("1")},
		council.AnnouncementType:       outcome("send_forces", "adopted", nil),
		council.ContactType:            council.Contact{Between: []words.Speaker{sg, sg}, Means: "telephone", ToldBy: sg, Text: text},
		council.DraftType:              council.Draft{Kind: "no_such_kind", Text: text},
		council.SessionType:            council.Session{Body: "no_such_body", Form: "unknown"},
		force.AnnounceType:             force.Announce{Member: "KG", Quantities: people(150), As: "sent", Speaker: sg},
		force.MoveType:                 move("KG", force.Present, force.Returned, 1000),
		force.ReportType:               force.Report{Closing: true, Speaker: sg, Text: text},
		force.TaskType:                 force.Task{Member: "XX", State: "handed_over", Text: text},
		force.WithdrawalType:           force.Withdrawal{Speaker: sg, Text: text},
		measure.NoticeType:             measure.Notice{Kind: "derogation", Instrument: "iccpr", State: "sent"},
		situation.CharacterisationType: situation.Characterisation{Of: "participants", As: "anything", Speaker: sg, Text: text},
		situation.CorrectionType:       situation.Correction{Kind: "retraction", Speaker: sg, Text: text},
		situation.EventType:            situation.Event{Kind: "attack", Text: text},
		situation.FigureType:           situation.Figure{Subject: "killed", Unit: "people", Among: text, Value: words.Unknown, Speaker: sg},
		situation.ObjectType:           situation.Object{Object: "airport", Name: text, State: "seized"},
		situation.OperationType:        situation.Operation{Operation: "almaty", State: "begun", Member: "KZ", Kind: "other", Text: mithaqtest.Text("x")},
		situation.OutageType:           situation.Outage{Service: "internet", State: "down"},
		situation.SourceType:           situation.Source{Label: "x", Outlet: "x", URL: "x"},
		situation.StatementType:        situation.Statement{Kind: "denial", Speaker: sg, Text: text},
		"member.claim/1":               map[string]any{"member": "XX", "code": "frozen", "from": "2022-01-01T00:00:00Z", "speaker": map[string]any{"member": "XX"}, "text": text},
		"member.person/1":              map[string]any{"label": "x", "name": map[string]any{"in": map[string]string{"en": "x"}}},
	}
	d := newDesk(t)
	c := d.k.State().Charter()
	signed := 0
	for _, name := range mithaq.Types() {
		if record.Family(name) == "record" || mithaq.Performative(name) {
			continue
		}
		body, ok := unlawful[name]
		if !ok {
			t.Errorf("there is no %s here: add one", name)
			continue
		}
		where := mithaqtest.On(d.crisis)
		if record.Family(name) == "member" {
			where = mithaqtest.On(record.OnPact)
		}
		d.recorded("archivist", name, body, d.told("UZ", mithaqtest.Start), where)
		bare, _, _ := strings.Cut(name, "/")
		for author, cred := range officials {
			if slices.Contains(c.Office(cred.Office).May, bare) {
				d.recorded(author, name, body, where)
				signed++
			}
		}
	}
	if signed < 20 {
		t.Errorf("only %d reports were signed by who reports", signed)
	}
	// And a move in without consent: the unit has arrived.
	_, fs := d.recorded("staff", force.MoveType, move("KG", force.Home, force.Present, 150))
	want(t, "arrived without consent", fs, "gate.lacking charter.art12_end gate.consent")
	if got := d.now().Matter.Force.Line("KG", "personnel").In(force.Present); got == nil || got.String() != "150" {
		t.Errorf("present: got %v, want 150", got)
	}
}

// A transcribed performative is a report that the performance happened: what would be
// refused as an own act is recorded with findings.
func TestTranscribedPerformativeIsAReport(t *testing.T) {
	d := newDesk(t)
	at := d.p.Now()
	for _, tc := range []struct {
		name    string
		actType string
		body    any
	}{
		{"an appeal", council.AppealType, appeal("aggression")},
		{"a question", council.QuestionType, question("send_forces", "UZ")},
		{"a position", council.PositionType, says("objection")},
		{"a pledge", force.PledgeType, force.Pledge{Member: "KG", Quantities: people(1)}},
		{"a consent", force.ConsentType, vote("KG", "passed", 0, 1, people(1)...)},
		{"an order", force.OrderType, force.Order{Member: "KG", Quantities: people(1)}},
	} {
		want := tc.name + " of UZ is refused as an own act"
		if len(d.refused("UZ", tc.actType, tc.body)) == 0 {
			t.Error(want)
		}
		d.recorded("archivist", tc.actType, tc.body, d.told("UZ", at))
	}
	for _, f := range d.now().Facts {
		if f.Attest == record.Transcribed && !f.Reported {
			t.Errorf("%s is not marked as reported", f.Type)
		}
	}
}
