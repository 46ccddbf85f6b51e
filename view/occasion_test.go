package view_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq"
	"mithaq/charter"
	"mithaq/charter/csto"
	"mithaq/council"
	"mithaq/force"
	"mithaq/measure"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/view"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// newClockDesk is a desk under a charter with times that run out: whoever is appealed to
// answers within two hours, an appeal lapses after ten, and a question whose close is
// stated is adopted by silence. Four notices are owed at an instant that is named or not.
func newClockDesk(t testing.TB) *desk {
	t.Helper()
	law, _, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	law.Duties = []charter.Duty{{
		ID: "answer", Name: mithaqtest.Text("answer the appeal"), On: "appeal.aggression.received", Owes: "each.other_party",
		When: charter.When{Kind: charter.Within, Seconds: 7200}, MetBy: []string{"reply.promised", "reply.declined_with_reason"},
		Ground: charter.Ground{Sources: []string{"treaty.art4"}},
	}, {
		ID: "tell", Name: mithaqtest.Text("tell the OSCE"), On: "measure.imposed", Owes: "organisation",
		When: charter.When{Kind: charter.Immediately}, MetForAll: []string{"notice.osce"},
		Ground: charter.Ground{Sources: []string{"treaty.art4"}},
	}}
	for i := range law.Appeals {
		law.Appeals[i].Lapses = &charter.When{Kind: charter.Within, Seconds: 36_000}
	}
	for i := range law.Questions {
		if q := &law.Questions[i]; q.ID == "end_mission" {
			q.Close = &charter.When{Kind: charter.Stated}
			q.Rule.Vote.Silence = &rule.Silence{Extended: []string{"secretary_general"}}
		}
	}
	for i := range law.Offices {
		if o := &law.Offices[i]; o.ID == "secretary_general" {
			o.May = append(o.May, "council.extension")
		}
	}
	compiled, err := law.Compile()
	if err != nil {
		t.Fatal(err)
	}
	p := mithaqtest.New(t, record.Live)
	p.Under(compiled)
	d := &desk{TB: t, p: p, k: p.Open(t, memory.New())}
	general := p.Bind(t, "general", record.Credential{Holder: "person", Office: "secretary_general"})
	p.Submit(t, d.k, p.Act(t, "archivist", record.CredentialType, general))
	d.crisis = p.Crisis(t, d.k, "kz")
	return d
}

// do has somebody act in the crisis, and returns the act with its instant.
func (d *desk) do(name, actType string, body any, options ...mithaqtest.Option) (string, words.Instant) {
	d.Helper()
	ack := d.p.Submit(d, d.k, d.p.Act(d, name, actType, body, append(options, mithaqtest.On(d.crisis))...))
	return ack.ID.String(), d.p.Now()
}

// effect is when an act of the crisis counts.
func (d *desk) effect(act string) words.Instant {
	d.Helper()
	for _, f := range d.k.State().Facts(d.crisis) {
		if f.Act == act {
			return f.Effect
		}
	}
	d.Fatalf("the crisis has no act %s", act)
	return 0
}

func answering(act string) mithaqtest.Option { return mithaqtest.Citing("answers", act) }

// told are occasions in short: what, state, whom it concerns.
func told(list []view.Occasion) (out []string) {
	for _, o := range list {
		out = append(out, fmt.Sprintf("%s %s %s %s", o.Kind, o.What, o.State, strings.Join(o.Who, ",")))
	}
	return out
}

func appealTo(members ...string) council.Appeal {
	return council.Appeal{Kind: "aggression", Addressees: members, Invokes: []string{"treaty.art4"}, Asks: mithaqtest.Text("help")}
}

// TestOccasions walks through what time does to each kind of occasion.
func TestOccasions(t *testing.T) {
	minutes := func(n int) time.Duration { return time.Duration(n) * time.Minute }
	horizon := view.Horizon{Ahead: minutes(30), Back: minutes(60)}
	type step struct {
		after time.Duration // from the act
		want  []string
	}
	for _, tc := range []struct {
		name string
		do   func(d *desk) string // the act from which time is counted
		want []step
	}{
		{"an appeal is answered by one of two", func(d *desk) string {
			appeal, _ := d.do("KZ", council.AppealType, appealTo("AM", "RU"))
			d.p.Pass(minutes(100))
			d.do("RU", council.ReplyType, council.Reply{Answer: "promised", Text: mithaqtest.Text("yes")}, answering(appeal))
			return appeal
		}, []step{
			{-1, nil},
			{0, []string{"duty answer open AM", "duty answer open BY", "duty answer open KG", "duty answer open RU", "duty answer open TJ", "appeal aggression open AM,RU"}},
			{minutes(90) - 1, []string{"duty answer open AM", "duty answer open BY", "duty answer open KG", "duty answer open RU", "duty answer open TJ", "appeal aggression open AM,RU"}},
			{minutes(90), []string{"duty answer near AM", "duty answer near BY", "duty answer near KG", "duty answer near RU", "duty answer near TJ", "appeal aggression open AM,RU"}},
			{minutes(120), []string{"duty answer near AM", "duty answer near BY", "duty answer near KG", "duty answer near TJ"}},
			{minutes(120) + time.Millisecond, []string{"duty answer late AM", "duty answer late BY", "duty answer late KG", "duty answer late TJ"}},
			{minutes(6000), []string{"duty answer late AM", "duty answer late BY", "duty answer late KG", "duty answer late TJ"}},
		}},
		{"an appeal that nobody answers lapses where a text says so", func(d *desk) string {
			act, _ := d.do("KZ", council.AppealType, council.Appeal{Kind: "threat", Addressees: []string{"AM"}, Asks: mithaqtest.Text("consult")})
			return act
		}, []step{
			{0, []string{"appeal threat open AM"}},
			{minutes(570), []string{"appeal threat open AM"}},
			{minutes(571), []string{"appeal threat near AM"}},
			{minutes(600), []string{"appeal threat near AM"}},
			{minutes(601), []string{"appeal threat over AM"}},
			{minutes(661), nil},
		}},
		{"a question closes in silence", func(d *desk) string {
			q, _ := d.do("KZ", council.QuestionType, council.Question{Kind: "end_mission", Text: mithaqtest.Text("end"), Seats: mithaqtest.Members,
				Until: d.p.Now().Add(minutes(100))})
			d.p.Pass(minutes(10))
			d.do("RU", council.PositionType, council.Position{Position: rule.Assent}, answering(q))
			return q
		}, []step{
			{0, []string{"question end_mission open AM,BY,KG,KZ,RU,TJ"}},
			{minutes(11), []string{"question end_mission open AM,BY,KG,KZ,TJ"}},
			{minutes(71), []string{"question end_mission near AM,BY,KG,KZ,TJ"}},
			{minutes(101), []string{"question end_mission over AM,BY,KG,KZ,RU,TJ"}},
			{minutes(161), nil},
		}},
		{"a close is put off", func(d *desk) string {
			q, _ := d.do("KZ", council.QuestionType, council.Question{Kind: "end_mission", Text: mithaqtest.Text("end"), Seats: mithaqtest.Members,
				Until: d.p.Now().Add(minutes(100))})
			d.p.Pass(minutes(80))
			d.do("general", council.ExtensionType, council.Extension{Until: d.effect(q).Add(minutes(200))}, answering(q))
			return q
		}, []step{
			{minutes(79), []string{"question end_mission near AM,BY,KG,KZ,RU,TJ"}},
			{minutes(81), []string{"question end_mission open AM,BY,KG,KZ,RU,TJ"}},
			{minutes(171), []string{"question end_mission near AM,BY,KG,KZ,RU,TJ"}},
		}},
		{"a measure ends as it was decreed, and one is lifted", func(d *desk) string {
			until := d.p.Now().Add(minutes(100))
			act, _ := d.do("KZ", measure.ImposeType, measure.Impose{Kinds: []string{"curfew", "assembly_ban"}, Places: []string{"KZ-ALM", "KZ-AST"},
				Until: until, Offset: "+06:00", Text: mithaqtest.Text("curfew")})
			other, _ := d.do("KZ", measure.ImposeType, measure.Impose{Kinds: []string{"curfew"}, Places: []string{"KZ-MAN"}, Until: until, Offset: "+06:00", Text: mithaqtest.Text("curfew")})
			d.p.Pass(minutes(80))
			d.do("KZ", measure.EndType, measure.End{Text: mithaqtest.Text("ended")}, answering(other))
			return act
		}, []step{
			{minutes(1), []string{"duty tell open organisation", "duty tell open organisation"}},
			{minutes(75), []string{"duty tell open organisation", "duty tell open organisation", "measure measure near KZ", "measure measure near KZ"}},
			{minutes(85), []string{"duty tell open organisation", "duty tell open organisation", "measure measure near KZ"}},
			{minutes(101), []string{"duty tell open organisation", "duty tell open organisation", "measure measure over KZ"}},
			{minutes(161), []string{"duty tell open organisation", "duty tell open organisation"}},
		}},
		{"a mandate ends, and the force is still there", func(d *desk) string {
			text, strength := mithaqtest.Text("to guard"), words.Exactly(2500)
			terms := &council.Terms{Purpose: &text, Area: "KZ", Tasks: []words.Text{text}, Strength: &strength, Command: "c", Until: d.p.Now().Add(minutes(100))}
			now := d.p.Now()
			d.do("archivist", council.AnnouncementType, council.Announcement{Kind: "send_forces", Outcome: rule.Adopted, Terms: terms, Text: mithaqtest.Text("sent")},
				d.p.Transcribed("RU", now, now))
			now = d.p.Now()
			came, _ := d.do("archivist", force.MoveType, move(force.Home, force.Present, 100), d.p.Transcribed("KG", now, now))
			d.p.Pass(minutes(300))
			now = d.p.Now()
			d.do("archivist", force.MoveType, move(force.Present, force.Returned, 100), d.p.Transcribed("KG", now, now))
			return came
		}, []step{
			{minutes(1), nil},
			{minutes(75), []string{"mandate send_forces near organisation,KG"}},
			{minutes(101), []string{"mandate send_forces late organisation,KG"}},
			{minutes(299), []string{"mandate send_forces late organisation,KG"}},
			{minutes(301), nil},
		}},
		{"what is told of a window may be late", func(d *desk) string {
			d.p.Pass(minutes(100))
			now := d.p.Now()
			act, _ := d.do("archivist", council.AppealType, appealTo("AM"), d.p.Transcribed("KZ", now.Add(-minutes(60)), now))
			return act
		}, []step{
			{minutes(59), []string{"duty answer open AM", "duty answer open BY", "duty answer open KG", "duty answer open RU", "duty answer open TJ", "appeal aggression open AM"}},
			{minutes(61), []string{"duty answer undetermined AM", "duty answer undetermined BY", "duty answer undetermined KG", "duty answer undetermined RU", "duty answer undetermined TJ",
				"appeal aggression open AM"}},
			{minutes(121), []string{"duty answer late AM", "duty answer late BY", "duty answer late KG", "duty answer late RU", "duty answer late TJ", "appeal aggression open AM"}},
		}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d := newClockDesk(t)
			from := d.effect(tc.do(d))
			for _, step := range tc.want {
				at := from.Add(step.after)
				if step.after < 0 {
					at = from - 1
				}
				list, _ := view.OfOccasions(d.k.State(), at, horizon)
				if diff := cmp.Diff(step.want, told(list)); diff != "" {
					t.Errorf("after %s (-want +got):\n%s", step.after, diff)
				}
				for i, o := range list {
					if o.Since > at || o.Because == "" || o.Crisis != "kz" {
						t.Errorf("after %s: %+v", step.after, o)
					}
					if slices.ContainsFunc(list[i+1:], func(p view.Occasion) bool { return p.ID == o.ID }) {
						t.Errorf("after %s: two have the identifier of %+v", step.after, o)
					}
				}
			}
		})
	}
}

// TestOccasionsOfSilence: what a silence that has ended decided is told with it.
func TestOccasionsOfSilence(t *testing.T) {
	d := newClockDesk(t)
	until := d.p.Now().Add(time.Hour)
	d.do("KZ", council.QuestionType, council.Question{Kind: "end_mission", Text: mithaqtest.Text("end"), Seats: mithaqtest.Members, Until: until})
	list, _ := view.OfOccasions(d.k.State(), until, view.Horizon{Back: time.Hour})
	if len(list) != 1 || list[0].State != view.Over || list[0].Outcome != rule.Adopted || *list[0].By != until {
		t.Errorf("got %+v, want that the question is adopted by silence at %s", list, until)
	}
}

// TestNextTurn holds the computed instant of the next change to a watchman who looks every
// nine seconds and computes nothing: on random records, a list is another one after a look
// exactly when the computed instant has come by then.
func TestNextTurn(t *testing.T) {
	const seed, acts, looks, pace = 11, 16, 900, 9000
	courses, least := 3, 30
	if testing.Short() {
		courses, least = 1, 10
	}
	horizon := view.Horizon{Ahead: 5 * time.Minute, Back: 7 * time.Minute}
	turns := 0
	for course := range courses {
		rng := rand.New(rand.NewPCG(seed, uint64(course)))
		d := newClockDesk(t)
		start := d.p.Now()
		for range acts {
			d.anything(rng)
		}
		s := d.k.State()
		at := start
		list, next := view.OfOccasions(s, at, horizon)
		for range looks {
			at += pace
			now, after := view.OfOccasions(s, at, horizon)
			changed := !slices.Equal(short(list), short(now))
			if changed != (next <= at) {
				t.Fatalf("seed %d, course %d: at %s changed is %v, and the next turn was computed for %s:\n%s", seed, course, at, changed, next, cmp.Diff(short(list), short(now)))
			}
			if changed {
				turns++
				nothingFromNothing(t, s, at, pace, list, now)
			}
			list, next = now, after
		}
	}
	if turns < least {
		t.Errorf("only %d changes were seen: the records are too quiet to show anything", turns)
	}
}

func short(list []view.Occasion) (out []string) {
	for _, o := range list {
		out = append(out, fmt.Sprint(o.ID, o.Who, o.Kinds, o.Places, o.Outcome))
	}
	return out
}

// nothingFromNothing wants that every occasion which is new came with an act that counts
// since then, or with an instant that it names.
func nothingFromNothing(t *testing.T, s mithaq.State, at, pace words.Instant, before, now []view.Occasion) {
	t.Helper()
	acted := false
	for _, c := range s.Crises() {
		for _, f := range s.Facts(c.ID) {
			acted = acted || max(f.Effect, f.Known) > at-pace && max(f.Effect, f.Known) <= at
		}
	}
	for _, o := range now {
		if slices.ContainsFunc(before, func(b view.Occasion) bool { return b.ID == o.ID }) {
			continue
		}
		if !acted && (o.Since < at-pace-1 || o.Since > at) {
			t.Errorf("at %s nothing was done, and there is %+v", at, o)
		}
	}
}

// anything lets somebody do something, and some time pass.
func (d *desk) anything(rng *rand.Rand) {
	d.Helper()
	var appeals, questions, measures []string
	for _, f := range d.k.State().Facts(d.crisis) {
		switch f.Type {
		case council.AppealType:
			appeals = append(appeals, f.Act)
		case council.QuestionType:
			questions = append(questions, f.Act)
		case measure.ImposeType:
			measures = append(measures, f.Act)
		}
	}
	pick := func(of []string) string { return of[rng.IntN(len(of))] }
	soon := func() words.Instant { return d.p.Now().Add(time.Duration(60+rng.IntN(3600)) * time.Second) }
	who := pick(append([]string{"KZ", "KZ", "KZ"}, mithaqtest.Members...))
	// A source tells of it, with a window, and perhaps later than it happened.
	past := func() mithaqtest.Option {
		known := d.p.Now()
		to := known.Add(-time.Duration(rng.IntN(2)*rng.IntN(300)) * time.Second)
		return func(h *record.Header) {
			d.p.Transcribed(who, to.Add(-time.Duration(rng.IntN(900))*time.Second), to)(h)
			h.Known = known
		}
	}
	text := mithaqtest.Text("said")
	var actType string
	var body any
	var options []mithaqtest.Option
	switch kind := rng.IntN(8); {
	case kind == 0:
		actType, body = council.AppealType, council.Appeal{Kind: pick([]string{"threat", "aggression"}), Addressees: []string{"AM", "RU"}, Invokes: []string{"treaty.art4"}, Asks: text}
	case kind == 1 && len(appeals) > 0:
		actType, body, options = council.ReplyType, council.Reply{Answer: "promised", Text: text}, []mithaqtest.Option{answering(pick(appeals))}
	case kind == 2:
		actType, body = council.QuestionType, council.Question{Kind: "end_mission", Text: text, Seats: mithaqtest.Members, Until: soon()}
	case kind == 3 && len(questions) > 0:
		actType, body, options = council.PositionType, council.Position{Position: rule.Assent}, []mithaqtest.Option{answering(pick(questions))}
	case kind == 4 && len(questions) > 0:
		who, actType, body, options = "general", council.ExtensionType, council.Extension{Until: soon()}, []mithaqtest.Option{answering(pick(questions))}
	case kind == 5:
		actType, body = measure.ImposeType, measure.Impose{Kinds: []string{"curfew"}, Places: []string{"KZ-ALM", "KZ-AST"}, Until: soon(), Offset: "+06:00", Text: text}
	case kind == 6 && len(measures) > 0:
		actType, body, options = measure.EndType, measure.End{Places: []string{"KZ-AST"}, From: soon(), Text: text}, []mithaqtest.Option{answering(pick(measures))}
	default:
		actType, body = council.AppealType, council.Appeal{Kind: "aggression", Addressees: []string{"KG"}, Asks: text}
	}
	if who != "general" && rng.IntN(3) == 0 {
		options = append(options, past())
	}
	// What is not allowed is refused: the record stays, and that is a course too.
	_, _ = d.k.Submit(d.Context(), mithaqtest.Bytes(d, d.p.Act(d, who, actType, body, append(options, mithaqtest.On(d.crisis))...)))
	d.p.Pass(time.Duration(rng.IntN(240)) * time.Second)
}

// A measure that goes on by another act is not about to end, and nobody is woken for it: the end to watch
// is that of the act by which it goes on.
func TestExtendedMeasureWakesNobody(t *testing.T) {
	d := newDesk(t)
	impose := func(at, until int, options ...mithaqtest.Option) string {
		return d.tell("KZ", measure.ImposeType, measure.Impose{Kinds: []string{"curfew"}, Places: []string{"KZ-ALA"}, Offset: "+06:00",
			From: hour(at), Until: hour(until), Text: mithaqtest.Text("curfew")}, at, at, at, options...)
	}
	watched := func() (acts []string) {
		list, _ := view.OfOccasions(d.k.State(), hour(99), view.Horizon{Ahead: 48 * time.Hour, Back: time.Hour})
		for _, o := range list {
			if o.Kind == view.OfMeasure {
				acts = append(acts, o.Because)
			}
		}
		return acts
	}
	first := impose(10, 100)
	if got := watched(); !slices.Equal(got, []string{first}) {
		t.Fatalf("an hour before its end: %v", got)
	}
	impose(50, 5000, mithaqtest.Citing("answers", first))
	if got := watched(); len(got) != 0 {
		t.Errorf("it goes on: %v", got)
	}
}
