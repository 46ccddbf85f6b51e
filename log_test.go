package mithaq

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/charter/csto"
	"mithaq/council"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/measure"
	"mithaq/member"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/situation"
	"mithaq/words"

	gocmp "github.com/google/go-cmp/cmp"
)

// parties of the random courses; UZ is on the roll and bound by nothing.
var parties = []string{"AM", "BY", "KG", "KZ", "RU", "TJ", "UZ"}

func one[T any](rng *rand.Rand, of []T) T { return of[rng.IntN(len(of))] }

// RandomBody draws what an act says, of any type that acts in a crisis have, for the
// random courses of this package's tests. It is good in form, and as wrong as it likes in
// substance.
func RandomBody(rng *rand.Rand, at words.Instant) (actType string, body Body) {
	text := words.Text{Authentic: "en", Texts: map[string]string{"en": fmt.Sprint("words ", rng.IntN(100))}}
	who := words.Speaker{Member: one(rng, parties), Office: "president"}
	m := one(rng, parties)
	value := func() words.Range {
		n, more := rng.Int64N(200), rng.Int64N(3)*50
		upper := n + more
		return one(rng, []words.Range{words.Exactly(n), words.Unknown, words.None, {Min: &n, Max: &upper}, {Min: &n}})
	}
	quantities := []force.Quantity{{Kind: one(rng, force.Kinds[:2]), Value: value(), Precision: one(rng, []string{"", "", "about", "at_least"})}}
	kind := one(rng, []string{"send_forces", "end_mission", "appoint_commander", "no_such_kind"})
	var terms *council.Terms
	if rng.IntN(2) == 0 {
		terms = &council.Terms{Area: "KZ", Purpose: &text, Period: &text}
	}
	count := func() *int64 {
		if rng.IntN(3) == 0 {
			return nil
		}
		n := 30 + rng.Int64N(60)
		return &n
	}
	later := func() words.Instant { return at + words.Instant(rng.IntN(2000)) }
	switch rng.IntN(25) {
	case 0, 1:
		a := &council.Appeal{Kind: one(rng, []string{"aggression", "aggression", "threat", "no_such_kind"}), Addressees: parties[:1+rng.IntN(6)], Asks: text}
		if rng.IntN(2) == 0 {
			a.Invokes = []string{"treaty.art4"}
		}
		return council.AppealType, a
	case 2:
		return council.ReplyType, &council.Reply{Answer: one(rng, []string{"promised", "declined"}), Text: text}
	case 3:
		return council.ContactType, &council.Contact{Between: []words.Speaker{who, {Member: m}}, Means: "telephone", ToldBy: who, Text: text}
	case 4:
		return council.ConsultationType, &council.Consultation{Text: text}
	case 5:
		return council.SessionType, &council.Session{Body: "council", Form: "video", Member: one(rng, []string{"", m})}
	case 6, 7:
		q := &council.Question{Kind: kind, Text: text, Seats: parties[:6], Terms: terms}
		if rng.IntN(4) == 0 {
			q.Seats = parties[:1+rng.IntN(7)]
		}
		if rng.IntN(3) == 0 {
			q.Until = later()
		}
		return council.QuestionType, q
	case 8:
		return council.DraftType, &council.Draft{Kind: kind, Text: text}
	case 9, 10, 11, 12:
		return council.PositionType, &council.Position{Position: one(rng, rule.Positions)}
	case 13:
		return council.AnnouncementType, &council.Announcement{Kind: kind, Outcome: one(rng, []rule.Outcome{rule.Adopted, rule.NotAdopted}), Terms: terms, Text: text}
	case 14:
		return force.AnnounceType, &force.Announce{Member: m, Quantities: quantities, As: one(rng, []string{"planned", "sent"}), Speaker: who}
	case 15:
		c := &force.Consent{Member: m, Law: "forces_abroad", Body: text, Step: "vote", Result: one(rng, []string{"no_quorum", "failed", "passed"}), Present: count(), For: count()}
		if c.Result == "passed" {
			c.Grants = quantities
		}
		return force.ConsentType, c
	case 16:
		if rng.IntN(2) == 0 {
			return force.PledgeType, &force.Pledge{Member: m, Quantities: quantities}
		}
		return force.OrderType, &force.Order{Member: m, Quantities: quantities}
	case 17, 18:
		from := rng.IntN(len(force.Accounts) - 1)
		mv := &force.Move{Member: m, From: force.Accounts[from], To: force.Accounts[(from+1)%6], Quantities: quantities, Text: text}
		if rng.IntN(3) == 0 {
			mv.All, mv.Quantities = true, nil
		}
		return force.MoveType, mv
	case 19:
		i := &measure.Impose{Kinds: []string{one(rng, measure.Kinds)}, Places: []string{"KZ-ALA", "KZ-AST"}[:1+rng.IntN(2)], Offset: "+06:00", Text: text}
		if rng.IntN(2) == 0 {
			i.Until = later()
		}
		return measure.ImposeType, i
	case 20:
		return measure.EndType, &measure.End{Text: text}
	case 21:
		return situation.FigureType, &situation.Figure{Subject: "killed", Unit: "people", Among: text, Value: value(), Speaker: who}
	case 22:
		return situation.CorrectionType, &situation.Correction{Kind: one(rng, situation.CorrectionKinds), Speaker: who, Text: text}
	case 23:
		return randomAgreement(rng, text, value(), later())
	default:
		switch rng.IntN(5) {
		case 0:
			return duty.NoticeType, &duty.Notice{To: []string{one(rng, duty.Recipients)}, Text: text}
		case 1:
			return force.ReportType, &force.Report{Closing: rng.IntN(2) == 0, Speaker: who, Text: text}
		case 2:
			return force.WithdrawalType, &force.Withdrawal{Speaker: who, Text: text}
		case 3:
			return force.TaskType, &force.Task{State: one(rng, []string{"begun", "handed_over"}), Text: text}
		}
		return member.OfficeType, &member.Office{Member: m, Office: "minister_defence", Person: "somebody", Change: one(rng, member.OfficeChanges)}
	}
}

// randomAgreement draws an act of an agreement. The charter has none such, so that as an own
// act it is refused, and told by a source it is folded.
func randomAgreement(rng *rand.Rand, text words.Text, value words.Range, until words.Instant) (string, Body) {
	items := []agreement.Item{{Kind: "teams", Count: value}}
	switch rng.IntN(8) {
	case 0:
		return agreement.RequestType, &agreement.Request{Kind: "rsa", Items: items, Text: text}
	case 1, 2:
		return agreement.OfferType, &agreement.Offer{Kind: "rsa", To: one(rng, parties), Items: items, GoodUntil: until, Text: text}
	case 3:
		return agreement.DeclineType, &agreement.Decline{}
	case 4, 5:
		return agreement.AcceptanceType, &agreement.Acceptance{}
	case 6:
		return agreement.AmendmentType, &agreement.Amendment{Items: items, Text: text}
	}
	return agreement.EndType, &agreement.End{How: one(rng, agreement.Endings)}
}

// shown is everything that a matter holds, so that two of them can be compared whatever
// the way in which they were folded.
func shown(m Matter) map[string]any {
	out := map[string]any{
		"label": m.Label, "opened": m.Opened, "notices": m.Notices.All(), "agreements": m.Agreements.Threads(), "events": m.Events.All(),
		"roll": m.Members.Roll(), "offices": m.Members.Offices(),
		"figures": m.Situation.Figures(), "names": m.Situation.Characterisations(), "objects": m.Situation.Objects(), "outages": m.Situation.Outages(), "operations": m.Situation.Operations(),
		"appeals": m.Council.Appeals(), "contacts": m.Council.Contacts(), "consultations": m.Council.Consultations(),
		"sessions": m.Council.Sessions(), "questions": m.Council.Questions(),
		"lines": m.Force.Lines(), "consents": m.Force.Consents(), "announced": m.Force.Announced(), "moves": m.Force.Moves(),
		"commands": m.Force.Commands(), "tasks": m.Force.Tasks(), "withdrawals": m.Force.Withdrawals(), "reports": m.Force.Reports(),
		"measures": m.Measures.Entries(), "allegations": m.Allegations.All(), "answers": m.Answers.All(), "waivers": m.Waivers.All(),
	}
	for _, p := range parties {
		out["history "+p], out["claims "+p] = m.Members.History(p), m.Members.Claims(p, words.Never)
	}
	for _, f := range m.Situation.Figures() {
		out["corrections "+f.Act] = m.Situation.Corrections(f.Act)
	}
	for _, a := range m.Council.Appeals() {
		out["replies "+a.Act] = m.Council.Replies(a.Act)
	}
	for label, s := range m.Sources.All() {
		out["source "+label] = s
	}
	return out
}

// same wants two matters to hold the same.
func same(t *testing.T, what string, got, want Matter) {
	t.Helper()
	g, w := shown(got), shown(want)
	if reflect.DeepEqual(g, w) {
		return
	}
	t.Fatalf("%s (-want +got):\n%s", what, gocmp.Diff(w, g, gocmp.AllowUnexported(force.Line{})))
}

// scratch is the fold as the plan says it and nothing more: those facts that count by at and were
// known by known, sorted by (effect, sequence), one after another on nothing.
func scratch(facts []Fact, id string, at, known words.Instant) (Matter, []Fact) {
	var in []Fact
	for _, f := range facts {
		if f.Effect <= at && f.Known <= known {
			in = append(in, f)
		}
	}
	slices.SortFunc(in, func(a, b Fact) int {
		return cmp.Or(cmp.Compare(a.Effect, b.Effect), cmp.Compare(a.Seq, b.Seq))
	})
	m := newMatter(id, rollOf(parties))
	for i := range in {
		m = m.apply(&in[i])
	}
	return m, in
}

// binding are those facts that their performers signed.
func binding(facts []Fact) []Fact {
	return slices.DeleteFunc(slices.Clone(facts), func(f Fact) bool { return f.Attest != record.Own })
}

func rollOf(ids []string) (roll []member.Entry) {
	for _, id := range ids {
		roll = append(roll, member.Entry{ID: id, Name: words.Name{In: map[string]string{"en": id}}})
	}
	return roll
}

// randomFacts draws acts in the order in which they were recorded. When they count
// has nothing to do with that order, as in an archive, and many count at one instant.
func randomFacts(rng *rand.Rand, n int) []Fact {
	const first, span = words.Instant(1_000_000), 40
	facts := make([]Fact, n)
	for i := range facts {
		actType, body := RandomBody(rng, first)
		effect := first + words.Instant(rng.IntN(span))
		f := Fact{Body: body, Attest: record.Transcribed}
		f.Stamp = words.Stamp{
			Act: fmt.Sprint("act ", i), Type: actType, Seq: int64(i), Member: one(rng, parties), Office: "president",
			Effect: effect, Window: words.Window{From: effect - words.Instant(rng.IntN(5)), To: effect},
			Known: first + words.Instant(rng.IntN(span)), Reported: true,
		}
		if rng.IntN(4) == 0 { // an own act counts and is known as it comes in
			f.Attest, f.Reported, f.Known, f.Window.From = record.Own, false, effect, effect
		}
		if i > 0 {
			// Rather a recent act, and sometimes one that counts only later.
			f.Answers = facts[max(0, i-1-rng.IntN(6))].Act
			if actType == council.PositionType || actType == council.AnnouncementType || actType == measure.EndType {
				if j := slices.IndexFunc(facts[:i], func(g Fact) bool {
					return g.Type == council.QuestionType && actType != measure.EndType || g.Type == measure.ImposeType && actType == measure.EndType
				}); j >= 0 && rng.IntN(2) == 0 {
					f.Answers = facts[j].Act
				}
			}
			if actType == situation.CorrectionType {
				f.Corrects = facts[rng.IntN(i)].Act
			}
		}
		if rng.IntN(20) == 0 {
			f.Body, f.Type = nil, "situation.dream/1" // of a later program
		}
		facts[i] = f
	}
	return facts
}

// randomStatuses draws changes of who is bound, for the log of the pact.
func randomStatuses(rng *rand.Rand, n int) []Fact {
	facts := randomFacts(rng, n)
	for i := range facts {
		facts[i].Type = member.StatusType
		facts[i].Body = &member.Status{Members: parties[:rng.IntN(6)+1], Instrument: one(rng, []string{"treaty", "charter"}),
			Change: one(rng, []string{"bound", "bound", "suspended", "left"}), From: facts[i].Effect - words.Instant(rng.IntN(10))}
	}
	return facts
}

// TestFoldFromScratch records three hundred random courses in random order. What the
// log keeps as it grows, what a moment of the past shows and what Decide judges an act
// against are each what a fold from nothing gives; and what was folded before stays as it was.
func TestFoldFromScratch(t *testing.T) {
	const seed, courses = 2022, 300
	c, _, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	for course := range courses {
		rng := rand.New(rand.NewPCG(seed, uint64(course)))
		n := 1 + rng.IntN(24)
		if course%10 == 0 {
			n = 60 + rng.IntN(100) // beyond several marks
		}
		facts, statuses := randomFacts(rng, n), randomStatuses(rng, 3)
		say := func(what string) string {
			return fmt.Sprintf("seed %d, course %d of %d acts: %s", seed, course, n, what)
		}

		s := State{roll: rollOf(parties)}
		s.editions = s.editions.Set(record.ID{}.String(), c)
		s.pact = newLog(record.OnPact, s.roll)
		for _, f := range statuses {
			s.pact = s.pact.add(&f, nil)
		}
		crisis := newLog("crisis", s.roll)
		half := Log{}
		for i, f := range facts {
			var at *found
			if i%2 == 0 {
				at = &found{}
				at.before, at.n = crisis.before(&f)
			}
			crisis = crisis.add(&f, at)
			if i == n/2 {
				half = crisis
			}
		}
		s.crises = s.crises.Set("crisis", crisis)

		want, ordered := scratch(facts, "crisis", words.Never, words.Never)
		same(t, say("the log's fold"), crisis.all, want)
		binds, _ := scratch(binding(facts), "crisis", words.Never, words.Never)
		same(t, say("the fold of what binds"), crisis.binding, binds)
		for i, f := range crisis.facts.Each(0) {
			if f.Act != ordered[i].Act {
				t.Fatal(say(fmt.Sprintf("fact %d is %s, want %s", i, f.Act, ordered[i].Act)))
			}
		}
		for i, m := range crisis.marks.Each(0) {
			want := newMatter("crisis", s.roll)
			for _, f := range ordered[:i*markEvery] {
				want = want.apply(&f)
			}
			same(t, say(fmt.Sprintf("mark %d", i)), m.all, want)
		}
		want, _ = scratch(facts[:n/2+1], "crisis", words.Never, words.Never)
		same(t, say("half the log, after the other half was added"), half.all, want)
		if half.facts.Len() != n/2+1 {
			t.Fatal(say(fmt.Sprintf("half the log has %d facts", half.facts.Len())))
		}

		for range 4 {
			at := words.Instant(1_000_000 + rng.IntN(44) - 2)
			known := words.Instant(1_000_000 + rng.IntN(44) - 2)
			moment(t, say(fmt.Sprintf("at %d, known %d", at, known)), s, c, facts, statuses, at, known)

			// An act that comes now and counts from at is judged against those before it.
			f := Fact{Stamp: words.Stamp{Effect: at, Seq: int64(n)}}
			if rng.IntN(2) == 0 && n > 1 {
				f.Seq = 1 + rng.Int64N(int64(n)-1) // as audit does with one that others follow
			}
			earlier := slices.DeleteFunc(slices.Clone(facts), func(g Fact) bool { return order(&g, &f) >= 0 })
			all, binds := s.before(&f, "crisis", &found{})
			want, _ := scratch(earlier, "crisis", at, words.Never)
			same(t, say(fmt.Sprintf("the setting of an act of %d, %d", at, f.Seq)), *all.matter, want)
			want, _ = scratch(binding(earlier), "crisis", at, words.Never)
			same(t, say(fmt.Sprintf("what binds before an act of %d, %d", at, f.Seq)), *binds.matter, want)
		}
	}
}

// moment wants what State.At shows to be what the second implementation gives.
func moment(t *testing.T, what string, s State, c *charter.Charter, facts, statuses []Fact, at, known words.Instant) {
	t.Helper()
	got, ok := s.At("crisis", at, known)
	if !ok {
		t.Fatalf("%s: there is no such crisis", what)
	}
	matter, in := scratch(facts, "crisis", at, known)
	pact, _ := scratch(statuses, record.OnPact, at, known)
	same(t, what, got.Matter, matter)
	same(t, what+", the pact", got.Pact, pact)
	if len(got.Facts) != len(in) {
		t.Fatalf("%s: got %d facts, want %d", what, len(got.Facts), len(in))
	}
	before := newMatter("crisis", s.roll)
	for i := range in {
		f := &in[i]
		var now []words.Reason
		if k := kinds[f.Type]; f.Body != nil && k.judge != nil {
			set := newSetting(c, s.editions, &pact, &before, f.Effect)
			set.seen = func(act string) (Seen, bool) {
				for j := range in[:i] {
					if in[j].Act == act {
						return Seen{Fact: &in[j]}, true
					}
				}
				return Seen{}, false
			}
			now = lacking(k.judge(set, f), false)
		}
		if got.Facts[i].Act != f.Act || !reflect.DeepEqual(got.Facts[i].Now, now) {
			t.Fatalf("%s: fact %d: got %s with %v, want %s with %v", what, i, got.Facts[i].Act, got.Facts[i].Now, f.Act, now)
		}
		before = before.apply(f)
	}
	var pending int
	for _, f := range facts {
		if f.Known <= known && f.Window.From <= at && at < f.Effect {
			pending++
		}
	}
	if len(got.Pending) != pending {
		t.Fatalf("%s: got %d possibly already, want %d", what, len(got.Pending), pending)
	}
}

func TestEveryTypeHasBodyAndFold(t *testing.T) {
	for _, name := range Types() {
		if record.Family(name) == "record" {
			continue
		}
		if k, ok := kinds[name]; !ok || k.body == nil || k.apply == nil {
			t.Errorf("%s: its table has no body or no fold", name)
		}
	}
}
