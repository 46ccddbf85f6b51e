package mithaq_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq"
	"mithaq/charter"
	"mithaq/council"
	"mithaq/member"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/situation"
	"mithaq/view"
	"mithaq/words"
)

// TestRandomActs sends random acts of random authors through Decide and Apply, lawful
// or not, own, received and transcribed, and holds every state that follows to what must be true of
// all of them.
func TestRandomActs(t *testing.T) {
	const seed, courses, length = 5, 14, 60
	d := newDesk(t)
	authors := slices.Concat(mithaqtest.Members, []string{"UZ", "KZ-pm", "RU-def", "chair", "letters", "letters", "letters", "general", "staff", "archivist", "archivist", "archivist", "archivist", "archivist"})
	base, enters, refusals, found, confirmed, outcomes := d.k.State(), 0, 0, 0, 0, map[rule.Outcome]int{}
	for course := range courses {
		rng := rand.New(rand.NewPCG(seed, uint64(course)))
		s := base
		var acts []record.Act
		var round []string // of seats that answer the last act, a question
		for step := range length {
			d.p.Pass(time.Duration(rng.IntN(3600)) * time.Second)
			asked := d.p.Now()
			where := fmt.Sprintf("seed %d, course %d, step %d", seed, course, step)
			var a record.Act
			if len(round) > 0 {
				a, round = answer(d, rng, round[0], acts), round[1:]
			} else {
				a = anyAct(d, rng, authors, acts)
			}
			before := seen(t, s, d.crisis, asked, asked)

			received := d.p.Now()
			next, v := enter(t, d.p, s, a, received)
			where += fmt.Sprintf(": %s, %s by %s", a.Header.Attest, a.Header.Act, a.Header.Of.Member)
			c := s.Charter()
			if len(v.Refused) > 0 {
				refusals++
				if code := v.Refused[0].Code; !mithaq.Performative(a.Header.Act) && !strings.HasPrefix(code, "office.") && !strings.HasPrefix(code, "matter.") {
					t.Fatalf("%s: a report is refused for what it says: %v", where, v.Refused)
				}
				known(t, where, c, v.Refused)
				if next.Chain().Size != s.Chain().Size || !bytes.Equal(before, seen(t, next, d.crisis, asked, asked)) {
					t.Fatalf("%s: refused, and the state has changed", where)
				}
				continue
			}
			enters++
			if a.Header.Act == situation.ConfirmationType {
				confirmed++
			}
			found += len(v.Findings)
			known(t, where, c, v.Findings)
			// The past stays what it was, unless the act says that it was known then.
			if a.Header.KnownAt(received) > asked {
				if after := seen(t, next, d.crisis, asked, asked); !bytes.Equal(before, after) {
					t.Fatalf("%s: what was known at %s has changed\n%s\n%s", where, asked, before, after)
				}
			}
			s = next
			acts = append(acts, a)
			if a.Header.Act == council.QuestionType && rng.IntN(2) == 0 {
				round = slices.Clone(mithaqtest.Members)
			}
			lawful(t, where, s, d.crisis, d.p.Now(), outcomes)
		}
		still(t, fmt.Sprintf("seed %d, course %d", seed, course), s, d.crisis)
	}
	// Luck must not make the test empty.
	if enters < 300 || refusals < 100 || found < 50 || confirmed < 5 || len(outcomes) < 4 {
		t.Errorf("%d acts were recorded, %d of them confirmed, and %d refused, with %d findings and outcomes %v: the courses are too tame",
			enters, confirmed, refusals, found, outcomes)
	}
}

// answer is the position of a seat on the last question, mostly an assent; transcribed
// where the question was.
func answer(d *desk, rng *rand.Rand, seat string, acts []record.Act) record.Act {
	i := len(acts) - 1
	for acts[i].Header.Act != council.QuestionType {
		i--
	}
	p := says(rule.Assent)
	if rng.IntN(6) == 0 {
		p = says(rule.Positions[rng.IntN(len(rule.Positions))])
	}
	options := []mithaqtest.Option{answering(acts[i].ID.String())}
	if acts[i].Header.Attest != record.Own {
		options = append(options, d.told(seat, d.p.Now()))
	}
	return d.act(seat, council.PositionType, p, options...)
}

// anyAct draws an act by somebody: of his own, for somebody else as a registrar or an
// archivist, and now and then one that he has no business with.
func anyAct(d *desk, rng *rand.Rand, authors []string, acts []record.Act) record.Act {
	now := d.p.Now()
	actType, body := mithaq.RandomBody(rng, now)
	name := authors[rng.IntN(len(authors))]
	options := []mithaqtest.Option{randomCites(rng, acts)}
	about := mithaqtest.Members[rng.IntN(6)]
	window := &words.Window{From: now.Add(-time.Duration(rng.IntN(7200)) * time.Second), To: now.Add(-time.Duration(rng.IntN(3600)) * time.Second)}
	window.From = min(window.From, window.To)
	switch {
	case name == "archivist" && rng.IntN(4) > 0:
		options = append(options, d.told(about, window.To), func(h *record.Header) {
			h.Happened = window
			h.Known = min(now, window.To.Add(time.Duration(rng.IntN(7200))*time.Second))
		})
	case name == "letters" && rng.IntN(4) > 0:
		options = append(options, func(h *record.Header) {
			h.Attest, h.Of, h.Happened = record.Received, record.Performer{Member: about, Office: "president"}, window
		})
	}
	switch rng.IntN(20) {
	case 0: // who is bound changes in the middle of it
		actType, body = member.StatusType, &member.Status{Members: []string{about}, Instrument: "charter", Change: []string{"suspended", "bound"}[rng.IntN(2)], From: now}
		options = append(options, mithaqtest.On(record.OnPact))
	case 1:
		options = append(options, mithaqtest.On(record.OnPact))
	case 2, 3: // mostly whoever is meant says that what was received last is his
		for _, a := range slices.Backward(acts) {
			if a.Header.Attest == record.Received {
				who := []string{a.Header.Of.Member, a.Header.Of.Member, about}[rng.IntN(3)]
				return d.act(who, situation.ConfirmationType, situation.Confirmation{}, mithaqtest.On(a.Header.Matter), answering(a.ID.String()))
			}
		}
	}
	return d.act(name, actType, body, options...)
}

// known wants every reason to have a code, and its article and rule to be the charter's.
func known(t *testing.T, where string, c *charter.Charter, rs []words.Reason) {
	t.Helper()
	for _, r := range rs {
		if r.Code == "" || (r.Article == "") != (r.Rule == "") {
			t.Fatalf("%s: %+v has half a ground", where, r)
		}
		if r.Article != "" && c.Source(r.Article) == nil {
			t.Fatalf("%s: %s is under %s, which is no source of the charter", where, r.Code, r.Article)
		}
	}
}

// lawful holds one moment to what is always true.
func lawful(t *testing.T, where string, s mithaq.State, crisis string, at words.Instant, outcomes map[rule.Outcome]int) {
	t.Helper()
	m, _ := s.At(crisis, at, at)
	v, _ := view.OfCrisis(s, crisis, at, at)
	for _, q := range v.Questions {
		outcomes[q.Computed]++
		seats := map[string]bool{}
		for _, p := range q.Positions {
			if seats[p.Seat] {
				t.Fatalf("%s: seat %s stands twice in question %s", where, p.Seat, q.ID)
			}
			seats[p.Seat] = true
		}
		spoken := func(seat string) bool {
			return slices.ContainsFunc(q.Positions, func(p view.Position) bool { return p.Seat == seat && p.Position != "unknown" })
		}
		switch q.Computed {
		case rule.Adopted:
			if len(q.Seats) == 0 || !slices.Equal(q.Because, q.Seats) || len(q.Missing) > 0 {
				t.Fatalf("%s: question %s is adopted by %v of the seats %v", where, q.ID, q.Because, q.Seats)
			}
		case rule.NotAdopted:
			if len(q.Because) != 1 || !slices.Contains(q.Seats, q.Because[0]) {
				t.Fatalf("%s: question %s is not adopted because of %v, with seats %v", where, q.ID, q.Because, q.Seats)
			}
		case rule.Open, rule.Undeterminable, rule.Lapsed:
			if m.Charter.Question(q.Kind) != nil && len(q.Seats) > 0 && len(q.Missing) == 0 {
				t.Fatalf("%s: question %s is %s, and nothing is missing", where, q.ID, q.Computed)
			}
		default:
			t.Fatalf("%s: question %s is %q", where, q.ID, q.Computed)
		}
		for _, seat := range q.Because {
			if !spoken(seat) {
				t.Fatalf("%s: question %s is %s because of %s, which has said nothing: %+v", where, q.ID, q.Computed, seat, q.Positions)
			}
		}
		if q.State == "closed" && q.Computed == rule.Open {
			t.Fatalf("%s: question %s is closed and open", where, q.ID)
		}
	}
	for _, due := range v.Duties {
		if m.Charter.Source(due.Article) == nil || due.What == "" || due.Who == "" {
			t.Fatalf("%s: a duty without ground: %+v", where, due)
		}
		if due.State == "late" && (due.By == nil || *due.By == charter.Immediately) {
			t.Fatalf("%s: late, and no text names an hour: %+v", where, due)
		}
	}
	for _, f := range v.Findings {
		known(t, where, m.Charter, []words.Reason{f.Reason})
		if !f.Then && !f.Now {
			t.Fatalf("%s: %s was found neither then nor now", where, f.Code)
		}
	}
	for _, l := range m.Matter.Force.Lines() {
		for name, r := range map[string]*words.Range{"announced": l.Announced, "consented": l.Consented, "pledged": l.Pledged, "ordered": l.Ordered} {
			if r != nil && !r.Valid() {
				t.Fatalf("%s: %s/%s %s is %s", where, l.Member, l.Kind, name, r)
			}
		}
	}
}

// still asks at sixty instants: the outcome of a question changes only at an instant at
// which an act counts, its time ends or who is bound changes.
func still(t *testing.T, where string, s mithaq.State, crisis string) {
	t.Helper()
	moments := map[words.Instant]bool{}
	var first, last words.Instant
	for _, matter := range []string{crisis, record.OnPact} {
		for _, f := range s.Facts(matter) {
			moments[f.Effect] = true
			if matter == crisis {
				if first == 0 {
					first = f.Effect
				}
				last = f.Effect
			}
			switch b := f.Body.(type) {
			case *council.Question:
				moments[b.Until] = true
			case *member.Status:
				moments[b.From] = true // who has a seat goes by legal dates
			}
		}
	}
	before := map[string]string{}
	step := max(1, (last-first)/60)
	for at := first; at <= last+step; at += step {
		v, _ := view.OfCrisis(s, crisis, at, late)
		happened := false
		for i := range moments {
			happened = happened || at-step < i && i <= at
		}
		now := map[string]string{}
		for _, q := range v.Questions {
			now[q.ID] = fmt.Sprint(q.Computed, q.Missing, q.Because)
			if was, ok := before[q.ID]; ok && was != now[q.ID] && !happened {
				t.Fatalf("%s: between %s and %s nothing happened, and question %s went from %s to %s", where, at-step, at, q.ID, was, now[q.ID])
			}
		}
		before = now
	}
}
