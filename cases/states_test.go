package cases_test

import (
	"slices"
	"testing"
	"time"

	"mithaq"
	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/charter/csto"
	"mithaq/council"
	"mithaq/force"
	"mithaq/keeper"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/view"
	"mithaq/words"
)

// states names every state that an appeal, a question, an agreement and a mission can be in, with a scenario that
// reaches it: a case, or one of the small ones below, both through Decide. To add a noun,
// add its rows here, what of a view shows them to seen, and scenarios where no case
// reaches them.
var states = []struct{ noun, state, by string }{
	{"appeal", "made", "am-2021"},
	{"appeal", "unanswered", "am-2021"},
	{"appeal", "answered", "kz-2022"},
	{"appeal", "answered", "kg-2010"}, // declined, with a reason
	{"appeal", "lapsed", "a text lets an appeal lapse"},
	{"appeal", "withdrawn", "taken back"},

	{"question", "draft", "kg-2010"},
	{"question", "put", "put and answered"},
	{"question", "closed", "am-2022"},
	{"question", "moved", "a broken silence moves it"},
	{"question", "superseded", "a changed text"},
	{"question", "withdrawn", "taken back"},

	// What is computed of it, in the phase in which it can be.
	{"outcome", "draft: open", "put and answered"},
	{"outcome", "draft: undeterminable", "kg-2010"},
	{"outcome", "withdrawn: never_put", "kg-2010"},
	{"outcome", "put: open", "put and answered"},
	{"outcome", "put: not_adopted", "a broken silence moves it"},
	{"outcome", "moved: moved", "a broken silence moves it"},
	{"outcome", "closed: adopted", "put and answered"},
	{"outcome", "closed: adopted", "silence adopts"},
	{"outcome", "closed: not_adopted", "am-2022"},
	{"outcome", "closed: lapsed", "time runs out"},
	{"outcome", "closed: undeterminable", "kz-2022"},

	{"agreement", "requested", "emac-exercise"},
	{"agreement", "offered", "emac-exercise"},
	{"agreement", "accepted", "emac-exercise"},
	{"agreement", "amended", "emac-exercise"},
	{"agreement", "ended", "emac-exercise"},
	{"agreement", "declined", "help declined"},
	{"agreement", "lapsed", "eu-2020"},

	{"mission", "mandated", "nato-2003"}, // without any force
	{"mission", "generating", "promised"},
	{"mission", "present", "kz-2022"},
	{"mission", "leaving", "kz-2022"},
	{"mission", "ended", "kz-2022"},
}

// seen adds the states that a view of a crisis shows.
func seen(into map[[2]string]bool, v *view.Crisis) {
	for _, a := range v.Appeals {
		into[[2]string{"appeal", string(a.State)}] = true
		if a.Answered {
			into[[2]string{"appeal", "answered"}] = true
		}
		if a.Unanswered != nil {
			into[[2]string{"appeal", "unanswered"}] = true
		}
	}
	for _, a := range v.Agreements {
		into[[2]string{"agreement", string(a.State)}] = true
		for _, b := range a.Bargains {
			into[[2]string{"agreement", string(b.State)}] = true
		}
	}
	for _, m := range v.Missions {
		into[[2]string{"mission", string(m.State)}] = true
	}
	for _, q := range v.Questions {
		into[[2]string{"question", q.State}] = true
		into[[2]string{"outcome", q.State + ": " + string(q.Computed)}] = true
	}
}

// watch returns the states that the crises of a record go through: at every instant at
// which an act begins to count, and long after the last.
func watch(t *testing.T, s mithaq.State) map[[2]string]bool {
	t.Helper()
	out := map[[2]string]bool{}
	for _, c := range s.Crises() {
		var at []words.Instant
		for _, f := range s.Facts(c.ID) {
			at = append(at, f.Effect)
		}
		slices.Sort(at)
		at = slices.Compact(at)
		at = append(at, at[len(at)-1].Add(3*365*24*time.Hour))
		for _, at := range at {
			v, ok := view.OfCrisis(s, c.Label, at, words.Never)
			if !ok {
				t.Fatalf("no crisis %s", c.Label)
			}
			seen(out, v)
		}
	}
	return out
}

// TestEveryStateIsReached fails for a state that no scenario reaches, for one that the
// scenario which is named does not reach, and for a value of the nouns that the table has
// not heard of.
func TestEveryStateIsReached(t *testing.T) {
	reached := map[string]map[[2]string]bool{}
	for _, name := range names(t) {
		s, _, _ := play(t, load(t, name))
		reached[name] = watch(t, s)
	}
	for name, scenario := range scenarios {
		d := newDesk(t)
		scenario(d)
		reached[name] = watch(t, d.k.State())
	}
	listed := map[[2]string]bool{}
	for _, s := range states {
		key := [2]string{s.noun, s.state}
		listed[key] = true
		if got, ok := reached[s.by]; !ok {
			t.Errorf("%s %s: there is no scenario %q", s.noun, s.state, s.by)
		} else if !got[key] {
			t.Errorf("%s %s: %q does not reach it", s.noun, s.state, s.by)
		}
	}
	for by, got := range reached {
		for key := range got {
			if key[0] != "outcome" && !listed[key] {
				t.Errorf("%q reaches %s %s, which the table has not", by, key[0], key[1])
			}
		}
	}
	for _, p := range []council.Phase{council.InDraft, council.Put, council.Closed, council.Moved, council.Superseded, council.Withdrawn} {
		if !listed[[2]string{"question", string(p)}] {
			t.Errorf("the table has no question %s", p)
		}
	}
	for _, p := range []agreement.Phase{agreement.Requested, agreement.Offered, agreement.Accepted, agreement.Amended, agreement.Ended, agreement.Declined, agreement.Lapsed} {
		if !listed[[2]string{"agreement", string(p)}] {
			t.Errorf("the table has no agreement %s", p)
		}
	}
	for _, p := range []force.Phase{force.Mandated, force.Generating, force.Arrived, force.Leaving, force.Ended} {
		if !listed[[2]string{"mission", string(p)}] {
			t.Errorf("the table has no mission %s", p)
		}
	}
	for _, s := range []council.Standing{council.Made, council.Lapsed, council.Taken} {
		if !listed[[2]string{"appeal", string(s)}] {
			t.Errorf("the table has no appeal %s", s)
		}
	}
	for _, o := range []rule.Outcome{rule.Adopted, rule.NotAdopted, rule.Open, rule.Lapsed, rule.NeverPut, rule.Undeterminable, rule.Moved} {
		if !slices.ContainsFunc(states, func(s struct{ noun, state, by string }) bool {
			return s.noun == "outcome" && len(s.state) > len(o) && s.state[len(s.state)-len(o)-2:] == ": "+string(o)
		}) {
			t.Errorf("the table has no outcome %s", o)
		}
	}
}

// scenarios are small courses of events, signed by those who act.
var scenarios = map[string]func(*desk){
	"a text lets an appeal lapse": func(d *desk) {
		d.under(func(c *charter.Charter) {
			for i := range c.Appeals {
				c.Appeals[i].Lapses = &charter.When{Kind: charter.Within, Seconds: 90 * 24 * 3600}
			}
		})
		d.recorded("KZ", council.AppealType, d.appeal())
	},
	"taken back": func(d *desk) {
		appeal := d.recorded("KZ", council.AppealType, d.appeal())
		question := d.recorded("KZ", council.QuestionType, d.question("end_mission", 0))
		d.recorded("KZ", council.WithdrawalType, council.Withdrawal{}, appeal)
		d.recorded("KZ", council.WithdrawalType, council.Withdrawal{}, question)
	},
	"put and answered": func(d *desk) {
		draft := d.recorded("KZ", council.DraftType, council.Draft{Kind: "end_mission", Text: mithaqtest.Text("draft")})
		question := d.recorded("KZ", council.QuestionType, d.question("end_mission", 0), draft)
		for _, m := range mithaqtest.Members {
			d.recorded(m, council.PositionType, council.Position{Position: rule.Assent}, question)
		}
		d.recorded("chair", council.AnnouncementType,
			council.Announcement{Kind: "end_mission", Outcome: rule.Adopted, Text: mithaqtest.Text("adopted")}, question)
	},
	"promised": func(d *desk) {
		d.recorded("chair", council.AnnouncementType, council.Announcement{Kind: "send_forces", Outcome: rule.Adopted, Text: mithaqtest.Text("forces")})
		d.recorded("AM", force.PledgeType, force.Pledge{Member: "AM", Quantities: []force.Quantity{{Kind: "personnel", Value: words.Exactly(10)}}})
	},
	"help declined": func(d *desk) {
		d.under(func(c *charter.Charter) {
			ground := charter.Ground{Sources: []string{"treaty.art4_2"}}
			by := []string{"president"}
			c.Agreements = append(c.Agreements, charter.Agreement{ID: "help", Name: mithaqtest.Text("help"), Binds: charter.PartAccept, Ground: ground,
				Parts: []charter.Part{{ID: charter.PartRequest, By: by}, {ID: charter.PartOffer, By: by}, {ID: charter.PartAccept, By: by}}})
			for i := range c.Offices {
				if c.Offices[i].ID == "president" {
					c.Offices[i].May = append(c.Offices[i].May, "agreement.request", "agreement.decline")
				}
			}
		})
		request := d.recorded("KZ", agreement.RequestType, agreement.Request{Kind: "help", Of: []string{"AM"}, Text: mithaqtest.Text("help"),
			Items: []agreement.Item{{Kind: "personnel", Count: words.Exactly(10)}}})
		d.recorded("AM", agreement.DeclineType, agreement.Decline{Reason: new(mithaqtest.Text("we have none"))}, request)
	},
	"a changed text": func(d *desk) {
		first := d.recorded("KZ", council.QuestionType, d.question("end_mission", 0))
		d.recorded("KZ", council.QuestionType, d.question("end_mission", 0), first)
	},
	"time runs out": func(d *desk) {
		d.recorded("KZ", council.QuestionType, d.question("end_mission", 24*time.Hour))
	},
	"silence adopts": func(d *desk) {
		d.under(silence(nil))
		d.recorded("chair", council.QuestionType, d.question("end_mission", 24*time.Hour))
	},
	"a broken silence moves it": func(d *desk) {
		d.under(silence(&rule.Move{To: "permanent_council", As: "new_question"}))
		question := d.recorded("chair", council.QuestionType, d.question("end_mission", 24*time.Hour))
		d.recorded("AM", council.PositionType, council.Position{Position: rule.Objection}, question)
		d.recorded("chair", council.QuestionType, d.question("end_mission", 24*time.Hour), question)
	},
}

// silence changes the CSTO's charter, which has none: to the end of a mission whoever says
// nothing assents.
func silence(blocked *rule.Move) func(*charter.Charter) {
	return func(c *charter.Charter) {
		for i := range c.Questions {
			if q := &c.Questions[i]; q.ID == "end_mission" && q.Rule.Vote != nil {
				q.Close = &charter.When{Kind: charter.Stated}
				q.Rule.Vote.Silence, q.Rule.Vote.Blocked = &rule.Silence{}, blocked
			}
		}
	}
}

// A desk is a pact with a crisis, at which its members act.
type desk struct {
	testing.TB
	p      *mithaqtest.Pact
	k      *keeper.Keeper
	crisis string
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	p := mithaqtest.New(t, record.Live)
	d := &desk{TB: t, p: p, k: p.Open(t, memory.New())}
	chair := p.Bind(t, "chair", record.Credential{Holder: "person", Office: "chairman"})
	p.Submit(t, d.k, p.Act(t, "archivist", record.CredentialType, chair))
	d.crisis = p.Crisis(t, d.k, "small")
	return d
}

// recorded wants an act to be recorded, as an answer to others, and returns it.
func (d *desk) recorded(name, actType string, body any, answers ...string) string {
	d.Helper()
	options := []mithaqtest.Option{mithaqtest.On(d.crisis)}
	for _, a := range answers {
		options = append(options, mithaqtest.Citing("answers", a))
	}
	return d.p.Submit(d, d.k, d.p.Act(d, name, actType, body, options...)).ID.String()
}

// under puts a changed charter in force.
func (d *desk) under(change func(*charter.Charter)) {
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
	d.p.Submit(d, d.k, d.p.Act(d, "archivist", record.EditionType,
		record.Edition{Name: "variant", Compiled: compiled, Texts: []record.CharterText{}}))
	d.p.Edition = record.EditionID(compiled)
}

func (d *desk) appeal() council.Appeal {
	return council.Appeal{Kind: "aggression", Addressees: []string{"AM", "BY", "KG", "RU", "TJ"}, Invokes: []string{"treaty.art4"}, Asks: mithaqtest.Text("help")}
}

// question puts a kind of question to all; with a close, so long from now.
func (d *desk) question(kind string, closes time.Duration) council.Question {
	q := council.Question{Kind: kind, Text: mithaqtest.Text(kind), Seats: mithaqtest.Members}
	if closes > 0 {
		q.Until = d.p.Now().Add(closes)
	}
	return q
}
