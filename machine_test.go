package mithaq_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"testing"
	"time"

	"mithaq"
	"mithaq/charter"
	"mithaq/charter/hcl"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/member"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/situation"
	"mithaq/words"

	"pgregory.net/rapid"
)

// TestMachine does random acts, own and told, on a pact whose charter has a silence, a
// consensus, two bodies, appeals that lapse and duties of every kind, through Decide and
// Apply; after every act it holds the state to what has to be true of all of them.
func TestMachine(t *testing.T) {
	// The same courses in every run, and many others where there is time for them.
	set := map[string]string{"rapid.checks": "25", "rapid.seed": "20220106", "rapid.nofailfile": "true"}
	if os.Getenv("MITHAQ_LONG") != "" {
		set["rapid.checks"], set["rapid.seed"] = "150", "0"
	}
	for name, value := range set {
		if err := flag.Set(name, value); err != nil {
			t.Fatal(err)
		}
	}
	c, _, err := hcl.Load(os.DirFS("testdata"), "machine")
	if err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile()
	if err != nil {
		t.Fatal(err)
	}
	p := mithaqtest.New(t, record.Live)
	p.Under(compiled)
	k := p.Open(t, memory.New())
	p.Submit(t, k, p.Act(t, "archivist", record.CredentialType, p.Bind(t, "chair", record.Credential{Holder: "person", Office: "chairman"})))
	crisis := p.Crisis(t, k, "c")
	base, start, tally := k.State(), p.Now(), map[string]int{}
	rapid.Check(t, func(rt *rapid.T) {
		m := &machine{T: t, p: p, s: base, crisis: crisis, now: start, law: c, tally: tally}
		acts := map[string]func(*rapid.T){"": m.holds, "wait": func(rt *rapid.T) {
			m.now = m.now.Add(time.Duration(rapid.IntRange(1, 5000).Draw(rt, "seconds")) * time.Second)
		}}
		draws := m.draws()
		// rapid prefers what comes first.
		draws["a silence"], draws["a waiver"], draws["a round"] = draws["break"], draws["waive"], draws["round"]
		for name, draw := range draws {
			acts[name] = func(rt *rapid.T) { m.act(rt, draw) }
		}
		rt.Repeat(acts)
		m.still(rt)
	})
	if testing.Short() {
		return // a few courses are for the race detector, and need not reach everything
	}
	// Luck must not make the test empty.
	for _, what := range []string{"recorded", "refused", "found", "adopted", "not_adopted", "moved", "open", "lapsed", "duty met", "duty late", "duty open", "duty waived", "duty finding", "recurring", "oracle"} {
		if tally[what] == 0 {
			t.Errorf("nothing was %s in all courses: %v", what, tally)
		}
	}
}

// A machine is a record in the making.
type machine struct {
	*testing.T
	p      *mithaqtest.Pact
	s      mithaq.State
	crisis string
	now    words.Instant
	law    *charter.Charter
	acts   []record.Act
	tally  map[string]int
}

// A drawn act, before somebody does it.
type drawn struct {
	name    string // who
	actType string
	body    any
	as, ref string // what it cites
}

func pick[T any](rt *rapid.T, label string, list ...T) T {
	return rapid.SampledFrom(list).Draw(rt, label)
}

// ref draws one of the acts so far of some types, or an empty one.
func (m *machine) ref(rt *rapid.T, types ...string) string {
	ids := []string{""}
	for _, a := range m.acts {
		if slices.Contains(types, a.Header.Act) {
			ids = append(ids, a.ID.String())
		}
	}
	// Rather a recent one.
	return ids[len(ids)-1-min(len(ids)-1, rapid.IntRange(0, 3).Draw(rt, "ref"))]
}

func (m *machine) later(rt *rapid.T) words.Instant {
	return m.now.Add(pick[time.Duration](rt, "until", 60, 20, 240, -5) * time.Minute)
}

// draws are the acts that a machine does.
func (m *machine) draws() map[string]func(*rapid.T) drawn {
	text := mithaqtest.Text("x")
	anyone := append([]string{"chair", "UZ"}, mithaqtest.Members...)
	some := func(rt *rapid.T) string { return pick(rt, "member", mithaqtest.Members...) }
	kind := func(rt *rapid.T) string { return pick(rt, "kind", "silent", "plain", "small", "needing") }
	who := func(rt *rapid.T, names ...string) string {
		if rapid.IntRange(0, 9).Draw(rt, "anyone") == 9 {
			return pick(rt, "who", anyone...)
		}
		return pick(rt, "who", names...)
	}
	position := func(rt *rapid.T) drawn {
		p := council.Position{Position: pick(rt, "position", rule.Objection, rule.Assent, rule.NonParticipation, rule.Assent, rule.Abstention)}
		p.Form = pick(rt, "form", "letter", "", "telephone")
		return drawn{who(rt, mithaqtest.Members...), council.PositionType, p, "answers", m.ref(rt, council.QuestionType, council.QuestionType)}
	}
	return map[string]func(*rapid.T) drawn{
		"appeal": func(rt *rapid.T) drawn {
			return drawn{who(rt, mithaqtest.Members...), council.AppealType, council.Appeal{Kind: "help", Addressees: []string{"AM", "RU"}, Asks: text, Invokes: pick(rt, "invokes", nil, []string{"charter.art1"})}, "", ""}
		},
		"reply": func(rt *rapid.T) drawn {
			return drawn{who(rt, "AM", "RU"), council.ReplyType, council.Reply{Answer: pick(rt, "answer", "promised", "declined"), Text: text}, "answers", m.ref(rt, council.AppealType)}
		},
		"question": func(rt *rapid.T) drawn {
			q := council.Question{Kind: kind(rt), Text: text, Seats: mithaqtest.Members}
			if q.Kind == "small" {
				q.Seats = []string{"AM", "KZ", "RU"}
			}
			if rapid.IntRange(0, 9).Draw(rt, "seats") == 9 {
				q.Seats = q.Seats[:2]
			}
			if q.Kind == "silent" || rapid.Bool().Draw(rt, "timed") {
				q.Until = m.later(rt)
			}
			d := drawn{who(rt, "chair", "KZ"), council.QuestionType, q, "", ""}
			if rapid.IntRange(0, 3).Draw(rt, "again") == 3 {
				d.as, d.ref = "answers", m.ref(rt, council.QuestionType, council.DraftType)
			}
			return d
		},
		"draft": func(rt *rapid.T) drawn {
			return drawn{"chair", council.DraftType, council.Draft{Kind: kind(rt), Text: text}, "", ""}
		},
		"position": position, "position again": position, "position once more": position,
		// A whole round, so that something is adopted.
		"round": func(rt *rapid.T) drawn {
			ref := m.ref(rt, council.QuestionType)
			if ref != "" {
				for _, seat := range mithaqtest.Members[1:] {
					m.enter(rt, drawn{seat, council.PositionType, council.Position{Position: rule.Assent}, "answers", ref}, m.matterOf(ref), record.Own)
				}
			}
			return drawn{mithaqtest.Members[0], council.PositionType, council.Position{Position: rule.Assent}, "answers", ref}
		},
		// A silence that somebody breaks, or, by the wrong form, does not.
		"break": func(rt *rapid.T) drawn {
			q := council.Question{Kind: pick(rt, "kind", "silent", "plain"), Text: text, Seats: mithaqtest.Members, Until: m.now.Add(time.Hour)}
			put := m.enter(rt, drawn{"chair", council.QuestionType, q, "", ""}, m.crisis, record.Own)
			p := council.Position{Position: rule.Objection, Form: pick(rt, "form", "letter", "telephone")}
			if rapid.Bool().Draw(rt, "elsewhere") {
				// What it blocks is put to the committee.
				m.enter(rt, drawn{some(rt), council.PositionType, p, "answers", put}, m.crisis, record.Own)
				on := council.Question{Kind: "small", Text: text, Seats: []string{"AM", "KZ", "RU"}, Until: m.now.Add(time.Hour)}
				return drawn{"chair", council.QuestionType, on, "answers", put}
			}
			return drawn{some(rt), council.PositionType, p, "answers", put}
		},
		// A source tells of a position on a question that was put here: it counts for nothing.
		"hearsay": func(rt *rapid.T) drawn {
			ref := m.ref(rt, council.QuestionType)
			m.enter(rt, drawn{some(rt), council.PositionType, council.Position{Position: rule.Objection, Form: "letter"}, "answers", ref}, m.matterOf(ref), record.Transcribed)
			return drawn{some(rt), council.ConsultationType, council.Consultation{Text: text}, "", ""}
		},
		"announce": func(rt *rapid.T) drawn {
			return drawn{"chair", council.AnnouncementType, council.Announcement{Kind: kind(rt), Outcome: pick(rt, "outcome", rule.Adopted, rule.NotAdopted), Text: text}, "answers", m.ref(rt, council.QuestionType)}
		},
		"receipt": func(rt *rapid.T) drawn {
			return drawn{who(rt, "AM"), council.ReceiptType, council.Receipt{}, "answers", m.ref(rt, council.QuestionType, council.AppealType)}
		},
		"extend": func(rt *rapid.T) drawn {
			return drawn{who(rt, "chair"), council.ExtensionType, council.Extension{Until: max(1, m.later(rt))}, "answers", m.ref(rt, council.QuestionType)}
		},
		"withdraw": func(rt *rapid.T) drawn {
			return drawn{who(rt, "chair", "KZ"), council.WithdrawalType, council.Withdrawal{}, "answers", m.ref(rt, council.QuestionType, council.AppealType, council.DraftType)}
		},
		"consult": func(rt *rapid.T) drawn {
			return drawn{some(rt), council.ConsultationType, council.Consultation{Text: text}, "", ""}
		},
		"contact": func(rt *rapid.T) drawn {
			s := words.Speaker{Member: some(rt)}
			return drawn{s.Member, council.ContactType, council.Contact{Between: []words.Speaker{s, {Member: "KZ"}}, Means: "telephone", ToldBy: s, Text: text}, "", ""}
		},
		"pledge": func(rt *rapid.T) drawn {
			one := some(rt)
			return drawn{who(rt, one), force.PledgeType, force.Pledge{Member: one, Quantities: people(10)}, "", ""}
		},
		"move": func(rt *rapid.T) drawn {
			one := some(rt)
			mv := force.Move{Member: one, From: force.Home, To: force.Present, Quantities: people(10), Text: text}
			if rapid.IntRange(0, 2).Draw(rt, "home") == 2 {
				mv.From, mv.To = force.Present, force.Returned
			}
			return drawn{one, force.MoveType, mv, "", ""}
		},
		"report": func(rt *rapid.T) drawn {
			return drawn{"chair", force.ReportType, force.Report{Speaker: words.Speaker{Office: "chairman"}, Text: text}, "", ""}
		},
		"notice": func(rt *rapid.T) drawn {
			return drawn{who(rt, "chair"), duty.NoticeType, duty.Notice{To: []string{"osce"}, Text: text}, "", ""}
		},
		"allege": func(rt *rapid.T) drawn {
			return drawn{some(rt), duty.AllegationType, duty.Allegation{Prohibition: "harm", Member: some(rt), Text: text}, "", ""}
		},
		"answer": func(rt *rapid.T) drawn {
			return drawn{who(rt, anyone...), duty.AnswerType, duty.Answer{Answer: "explained", Text: text}, "answers", m.ref(rt, duty.AllegationType, council.AppealType, council.AnnouncementType, council.PositionType)}
		},
		"waive": func(rt *rapid.T) drawn {
			w := duty.Waive{Rule: pick(rt, "rule", "help", "report", "consult", "nothing"), Member: some(rt), Text: text}
			d := drawn{who(rt, "chair", "KZ"), duty.WaiverType, w, "answers", m.ref(rt, council.AppealType, force.MoveType)}
			moment, _ := m.s.At(m.crisis, m.now, m.now)
			// what answers a finding is of no rule of the charter, and nobody may waive it
			list := slices.DeleteFunc(moment.Duties(), func(d duty.Duty) bool { return d.Finding != nil })
			if len(list) > 0 && rapid.IntRange(0, 3).Draw(rt, "astray") < 3 {
				owed := pick(rt, "duty", list...)
				d.body, d.ref = duty.Waive{Rule: owed.Rule, Member: owed.Who, Text: text}, owed.Because.Act
			}
			return d
		},
		"correct": func(rt *rapid.T) drawn {
			one := some(rt)
			return drawn{one, situation.CorrectionType, situation.Correction{Kind: pick(rt, "how", situation.CorrectionKinds...), Speaker: words.Speaker{Member: one}, Text: text}, "corrects", m.ref(rt, council.AppealType, council.PositionType)}
		},
		"suspend": func(rt *rapid.T) drawn {
			s := member.Status{Members: []string{some(rt)}, Instrument: "charter", Change: pick(rt, "change", "suspended", "bound"), From: m.now}
			return drawn{"chair", member.StatusType, s, "authority", m.ref(rt, council.QuestionType)}
		},
	}
}

// matterOf returns the matter of an act so far.
func (m *machine) matterOf(id string) string {
	for _, a := range m.acts {
		if a.ID.String() == id {
			return a.Header.Matter
		}
	}
	return m.crisis
}

// act does what was drawn, on the crisis or on the pact, by who does it or as a source tells.
func (m *machine) act(rt *rapid.T, draw func(*rapid.T) drawn) {
	m.now = m.now.Add(time.Duration(rapid.IntRange(1, 900).Draw(rt, "seconds")) * time.Second)
	d := draw(rt)
	matter := m.crisis
	switch {
	case d.actType == member.StatusType:
		matter = record.OnPact
	case d.ref != "" && rapid.IntRange(0, 9).Draw(rt, "elsewhere") < 9:
		matter = m.matterOf(d.ref)
	case rapid.IntRange(0, 4).Draw(rt, "matter") == 4:
		matter = record.OnPact
	}
	m.enter(rt, d, matter, pick(rt, "attest", record.Own, record.Own, record.Own, record.Own, record.Own, record.Transcribed))
}

// enter brings an act before Decide, and the record where it may stand there.
// It returns the act's identifier, or an empty one where it is refused.
func (m *machine) enter(rt *rapid.T, d drawn, matter string, attest record.Attestation) string {
	name := d.name
	if _, ok := mithaq.NewBody(d.actType); !ok {
		rt.Fatalf("no such act: %s", d.actType)
	}
	options := []mithaqtest.Option{mithaqtest.On(matter)}
	if d.ref != "" {
		options = append(options, mithaqtest.Citing(d.as, d.ref))
	}
	if attest == record.Transcribed || name == "UZ" {
		of := record.Performer{Member: name, Office: "president"}
		if name == "chair" {
			of = record.Performer{Office: "chairman"}
		}
		back := time.Duration(rapid.IntRange(0, 7200).Draw(rt, "ago")) * time.Second
		wide := time.Duration(rapid.IntRange(0, 1).Draw(rt, "wide")*3600) * time.Second
		to := max(m.now.Add(-back), mithaqtest.Start)
		options = append(options, func(h *record.Header) {
			h.Attest, h.By, h.Of = record.Transcribed, m.p.Key("archivist").ID, of
			h.Happened, h.Known = &words.Window{From: to.Add(-wide), To: to}, m.now
			mithaqtest.Citing("source", m.p.Source)(h)
		})
		name = "archivist"
	}
	a := m.p.Act(m, name, d.actType, d.body, options...)
	before := m.s.Chain().Head()
	next, v := enter(m, m.p, m.s, a, m.now)
	if len(v.Refused) > 0 {
		m.tally["refused"]++
		if next.Chain().Head() != before || m.s.Chain().Head() != before {
			rt.Fatalf("%s is refused, and the state has changed", d.actType)
		}
		return ""
	}
	m.tally["recorded"]++
	m.tally["found"] += len(v.Findings)
	m.s, m.acts = next, append(m.acts, a)
	return a.ID.String()
}

// holds is what is true after every act, at the present and at instants around it.
func (m *machine) holds(rt *rapid.T) {
	for _, matter := range []string{m.crisis, record.OnPact} {
		for _, at := range []words.Instant{m.now, m.now.Add(pick[time.Duration](rt, "around", 2, -1, 5) * time.Hour)} {
			moment, ok := m.s.At(matter, at, m.now)
			if !ok {
				rt.Fatalf("there is no %s", matter)
			}
			m.decisions(rt, &moment)
			m.owed(rt, &moment)
		}
		if err := mithaq.CheckMoment(m.s, matter, m.now, m.now); err != nil {
			rt.Fatal(err)
		}
	}
}

// decisions holds the questions of a moment.
func (m *machine) decisions(rt *rapid.T, moment *mithaq.Moment) {
	for _, q := range moment.Matter.Council.Questions() {
		v, seats := moment.Outcome(&q), moment.Seats(&q)
		m.tally[string(v.Outcome)]++
		sorted := slices.Sorted(slices.Values(seats))
		if len(slices.Compact(sorted)) != len(seats) {
			rt.Fatalf("a seat stands twice: %v", seats)
		}
		if (v.Outcome == rule.Adopted || v.Outcome == rule.NotAdopted) && (len(seats) == 0 || q.Put != nil && !slices.Equal(seats, q.Put.Body.Seats)) {
			rt.Fatalf("%s is %s by %v, and was put to %+v", q.Kind, v.Outcome, seats, q.Put)
		}
		name := q.ID
		c, ok := moment.Certificate(name)
		if !ok || c.Computed.Outcome != v.Outcome {
			rt.Fatalf("the certificate of %s says %s, the moment %s", q.Kind, c.Computed.Outcome, v.Outcome)
		}
		// After the close nothing that is said changes it. That its outcome was announced
		// tells a question that lapsed from one whose positions nobody published; and what
		// was not adopted moves to another body once somebody puts it there.
		life := moment.Deciding(&q)
		if end := q.Closed(life); end <= moment.At && moment.At != m.now {
			then, ok := m.s.At(moment.Matter.ID, end, moment.Known)
			if !ok {
				rt.Fatal("there was no matter at the close")
			}
			at, ok := then.Matter.Council.Question(q.ID)
			if !ok || (at.Put == nil) != (q.Put == nil) {
				continue // a source tells of a close before it was put
			}
			was := then.Outcome(&at).Outcome
			moved := was == rule.NotAdopted && v.Outcome == rule.Moved && v.As == "new_question"
			if was != v.Outcome && !moved && !(was == rule.Lapsed && v.Outcome == rule.Undeterminable) {
				rt.Fatalf("%s was %s at its close, %s, and is %s at %s", q.Kind, was, end, v.Outcome, moment.At)
			}
		}
		if want, ok := m.oracle(moment, &q); ok {
			m.tally["oracle"]++
			if v.Outcome != want {
				rt.Fatalf("%s is %s, and by the positions as they stand on the record %s", q.Kind, v.Outcome, want)
			}
		}
	}
}

// oracle decides a question of ours by consensus without the folds: from the acts as they
// were signed. It answers for such alone.
func (m *machine) oracle(moment *mithaq.Moment, q *council.Matter) (rule.Outcome, bool) {
	if q.Put == nil || q.Put.Reported || q.Kind != "plain" {
		return "", false
	}
	end, announced := words.Never, false
	if q.Put.Body.Until.Known() {
		end = q.Put.Body.Until
	}
	mine := func(f mithaq.Seen) bool { return !f.Reported && (f.Answers == q.ID || f.Answers == q.Put.Act) }
	for _, f := range moment.Facts {
		if _, ok := f.Body.(*council.Announcement); ok && mine(f) {
			announced = true
			end = min(end, f.Effect)
		}
	}
	said := map[string]rule.Position{}
	for _, f := range moment.Facts {
		if p, ok := f.Body.(*council.Position); ok && mine(f) && f.Effect <= end {
			said[f.Member] = p.Position
		}
	}
	all := true
	for _, seat := range q.Put.Body.Seats {
		switch said[seat] {
		case "":
			all = false
		case rule.Objection, rule.NonParticipation:
			return rule.NotAdopted, true
		}
	}
	switch {
	case all:
		return rule.Adopted, true
	case end > moment.At:
		return rule.Open, true
	case announced:
		return rule.Undeterminable, true
	}
	return rule.Lapsed, true
}

// owed holds what is owed at a moment.
func (m *machine) owed(rt *rapid.T, moment *mithaq.Moment) {
	for _, d := range moment.Duties() {
		m.tally["duty "+string(d.State)]++
		if d.Finding != nil {
			m.tally["duty finding"]++
		}
		if d.Nth > 0 {
			m.tally["recurring"]++
		}
		switch {
		case d.Article == "" || m.law.Source(d.Article) == nil:
			rt.Fatalf("a duty without an article: %+v", d)
		case d.Who == "" || d.Because.Act == "":
			rt.Fatalf("a duty of nobody, or because of nothing: %+v", d)
		case d.State == duty.Met && len(d.MetBy) == 0 || d.State == duty.Waived && d.Released == nil:
			rt.Fatalf("it is %s by nothing: %+v", d.State, d)
		case d.State == duty.Late && !d.By.Known():
			rt.Fatalf("late, and no text names a time: %+v", d)
		case (d.Nth > 0) != (d.Times > 0) || d.Times > 1 && len(d.MetBy) > 0:
			rt.Fatalf("occurrences that are not alike are one: %+v", d)
		}
	}
}

// still asks at instants over the whole course: between two of them a question's outcome
// changes only where an act counts, its time ends, or who is bound changes.
func (m *machine) still(rt *rapid.T) {
	moments := []words.Instant{}
	first, last := m.now, m.now.Add(4*time.Hour)
	for _, matter := range []string{m.crisis, record.OnPact} {
		for _, f := range m.s.Facts(matter) {
			if f.Recorded >= mithaqtest.Start && matter == m.crisis {
				first = min(first, f.Effect)
			}
			moments = append(moments, f.Effect)
			switch b := f.Body.(type) {
			case *council.Question:
				moments = append(moments, b.Until)
			case *council.Extension:
				moments = append(moments, b.Until)
			case *member.Status:
				moments = append(moments, b.From)
			}
		}
	}
	slices.Sort(moments)
	before, step := map[string]string{}, max(1, (last-first)/25)
	for at := first; at <= last; at += step {
		for _, matter := range []string{m.crisis, record.OnPact} {
			moment, _ := m.s.At(matter, at, m.now)
			for _, q := range moment.Matter.Council.Questions() {
				now := fmt.Sprint(moment.Outcome(&q).Outcome)
				i, _ := slices.BinarySearch(moments, at-step+1)
				happened := i < len(moments) && moments[i] <= at
				if was, ok := before[q.ID]; ok && was != now && !happened {
					rt.Fatalf("between %s and %s nothing happened, and %s went from %s to %s", at-step, at, q.Kind, was, now)
				}
				before[q.ID] = now
			}
		}
	}
}
