package charter

import (
	"fmt"
	"slices"
	"strings"

	"mithaq/words"
)

// TestProblems holds tests to what they must be to be run: what they name is there, and what
// they take as done could have been done when they say. It says nothing of whether they pass.
// The charter has been checked.
func (c *Charter) TestProblems(tests []Test) []*Problem {
	k := newChecker(c)
	for i := range tests {
		k.test(&tests[i])
	}
	return k.problems
}

func (k *checker) test(t *Test) {
	place := k.name("test", t.ID)
	k.members(place, "parties", t.Parties)
	if t.Home != "" {
		k.member(place, "home", t.Home)
	}
	last := words.Instant(0)
	for i := range t.Given {
		at, g := fmt.Sprintf("%s.given[%d]", place, i), &t.Given[i]
		switch {
		case g.At > t.At:
			k.bad(at, "at", "is at %s, after the instant of the test, %s", g.At, t.At)
		case g.At < last:
			k.bad(at, "at", "is at %s, before what is given above it: what is given stands in the order in which it was done", g.At)
		}
		last = g.At
		k.supposed(at, g, t.Given[:i])
		k.held(at, g)
		if want := wanting[g.Act]; want != "" && !g.Says(want) {
			k.problems = append(k.problems, &Problem{Place: at, Field: "act", Reason: "gives a " + show(g.Act) + " that does not say its " + want,
				Mends: "add " + want + " = …"})
		}
	}
	asked := false
	for i := range t.Then {
		asked = asked || t.Then[i].May != ""
		k.expected(fmt.Sprintf("%s.then[%d]", place, i), t, &t.Then[i])
	}
	if t.When != nil {
		if t.When.Received {
			k.bad(place+".when", "received", "asks about an act that is received, and who may do it is asked of who does it himself")
		}
		k.supposed(place+".when", t.When, t.Given)
		if len(t.When.Members) > 1 {
			k.bad(place+".when", "who", "asks about %d members, and wants one", len(t.When.Members))
		}
		if !asked {
			k.problems = append(k.problems, &Problem{Place: place + ".when", Reason: "asks what no then answers", Mends: "add may = … to a then"})
		}
	}
}

func (k *checker) members(place, field string, ids []string) {
	k.unique(place, field, "", ids)
	for _, id := range ids {
		k.memberIn(place, field, id)
	}
}

// memberIn checks one member of a list.
func (k *checker) memberIn(place, field, id string) {
	if !memberForm.MatchString(id) {
		k.problems = append(k.problems, &Problem{Place: place, Field: field, Value: id,
			Reason: "names " + show(id) + ", which is not well named: a member has up to 32 letters, digits, _ and -"})
	}
}

// supposed checks an act that a test gives or asks about, after those given before it.
func (k *checker) supposed(place string, s *Supposed, before []Supposed) {
	k.performer(place, s)
	if s.Received && k.c.At(s.At).Receives(s.Act) == nil {
		k.bad(place, "received", "receives %s, which no received block of that time names", show(s.Act))
	}
	if strings.HasPrefix(s.Act, "record.") {
		k.bad(place, "act", "is an act of the record's own family, which no charter judges")
		return
	}
	if k.on(place, "act", "acts", s.Act, k.acts); !k.acts.has[s.Act] {
		return
	}
	switch blocks := KindsOf(s.Act); {
	case len(blocks) == 0 && s.Kind != "":
		k.bad(place, "kind", "has a kind, and acts %s have none", show(s.Act))
	case len(blocks) > 0 && s.Kind == "":
		k.problems = append(k.problems, &Problem{Place: place, Field: "act", Reason: "has no kind, and acts " + show(s.Act) + " have several",
			Mends: "add kind = " + blocks[0] + ".…"})
	case len(blocks) > 0:
		var kinds []string
		for _, b := range blocks {
			kinds = append(kinds, k.c.named(b)...)
		}
		k.ref(place, "kind", "", s.Kind, listed(kinds))
		k.answers(place, s, before)
	}
	for _, name := range s.Said {
		if acts := sayings[name]; acts != nil && !slices.Contains(acts, s.Act) {
			k.bad(place, name, "says %s, which is for acts %s", name, strings.Join(acts, " and "))
		}
	}
	for _, w := range []struct {
		field string
		said  []string
	}{
		{"position", one(s.Position)}, {"form", one(s.Form)}, {"answer", one(s.Answer)}, {"outcome", one(s.Outcome)},
		{"result", one(s.Result)}, {"to", s.To}, {"how", one(s.How)},
	} {
		if list := Sayable(w.field, s.Act); list != nil {
			k.allOn(place, w.field, "what such an act says", w.said, listed(list))
		}
	}
	terms := k.terms
	if strings.HasPrefix(s.Act, "agreement.") {
		terms = listed(AgreementTerms)
		k.members(place, "to", s.To)
		k.counts(place, s.Items)
	}
	k.allOn(place, "states", "terms", s.States, terms)
	k.refs(place, "invokes", "", s.Invokes, k.sources)
	k.members(place, "concerns", s.Concerns)
	k.members(place, "of", s.Of)
	if s.Resource != "" {
		k.ref(place, "resource", "resource.", s.Resource, k.lines)
	}
	k.counted(place, s)
}

// counted checks what an act says of cards, pools and numbers of things.
func (k *checker) counted(place string, s *Supposed) {
	if s.Count < 0 || s.Count > maxCount {
		k.bad(place, "count", "counts %d things", s.Count)
	}
	if s.Comes < 0 || s.Comes > maxCount {
		k.bad(place, "comes", "counts %d things", s.Comes)
	}
	var levels []string
	if s.Pool != "" {
		k.ref(place, "pool", "pool.", s.Pool, idsOf(k.c.Pools, func(p *Pool) string { return p.ID }))
		for _, p := range k.c.Pools { // of any wording that the pool has had
			if p.ID == s.Pool {
				levels = append(levels, p.Levels...)
			}
		}
	}
	if id, ok := strings.CutPrefix(s.Kind, "card."); ok && s.Act == "force.alarm" {
		for _, c := range k.c.Cards {
			if c.ID == id {
				for _, l := range c.Levels {
					levels = append(levels, l.ID)
				}
			}
		}
	}
	if s.Level != "" {
		k.on(place, "level", "levels", s.Level, listed(levels))
	}
}

func one(word string) []string {
	if word == "" {
		return nil
	}
	return []string{word}
}

// performer checks who acts: an office of the organisation, or a member by one of its own.
func (k *checker) performer(place string, s *Supposed) {
	field, holder := "who", "organisation"
	if len(s.Members) > 0 {
		k.members(place, "who", s.Members)
		field, holder = "by", "member"
	}
	switch {
	case s.Office != "":
	case len(s.Members) == 0:
		k.bad(place, "who", "names nobody")
		return
	default:
		return
	}
	k.ref(place, field, "office.", s.Office, k.offices)
	if o := k.c.Office(s.Office); o != nil && o.Of != holder {
		k.problems = append(k.problems, &Problem{Place: place, Field: field, Value: s.Office,
			Reason: "names office." + o.ID + ", which is an office of the " + o.Of + " and not of the " + holder})
	}
}

// held checks that what an act names held when it is given as done. What is asked about may
// not have held: that is one of the things to ask.
func (k *checker) held(place string, s *Supposed) {
	law := k.c.At(s.At)
	if s.Kind != "" {
		block, _, _ := strings.Cut(s.Kind, ".")
		k.holds(place, "kind", s.Kind, s.Kind, s.At, law.named(block), k.c.named(block))
	}
	if s.Office != "" {
		field := "by"
		if len(s.Members) == 0 {
			field = "who"
		}
		k.holds(place, field, s.Office, "office."+s.Office, s.At, law.named("office"), k.c.named("office"))
	}
}

func (k *checker) holds(place, field, value, name string, at words.Instant, then, ever []string) {
	if !slices.Contains(then, name) && slices.Contains(ever, name) {
		k.problems = append(k.problems, &Problem{Place: place, Field: field, Value: value,
			Reason: "names " + name + ", which does not hold at " + at.String()})
	}
}

// answers checks that what an act answers was given before it.
func (k *checker) answers(place string, s *Supposed, before []Supposed) {
	put := []string{"council.question", "council.draft", "council.announcement"}
	acts := map[string][]string{
		"force.pass":    {"force.alarm"},
		"council.reply": {"council.appeal"}, "duty.answer": {"duty.allegation"}, "council.extension": put[:1],
		"agreement.decline": {"agreement.request", "agreement.offer", "agreement.amendment"}, "agreement.acceptance": {"agreement.offer"},
		"agreement.amendment": {"agreement.offer"}, "agreement.end": {"agreement.request", "agreement.offer"},
		"agreement.confirmation": {"agreement.request", "agreement.offer"}, "agreement.claim": {"agreement.offer"},
		"agreement.settlement": {"agreement.claim"}, "agreement.payment": {"agreement.claim"}, "agreement.waiver": {"agreement.claim"},
		"council.receipt": {"council.appeal", "council.question"}, "council.withdrawal": {"council.appeal", "council.question", "council.draft"},
	}[s.Act]
	if s.Act == "council.position" && !strings.HasSuffix(place, ".when") {
		acts = put // in a when it can be on a question that would be put now
	}
	if acts == nil {
		return
	}
	if !gives(before, acts, s.Kind) {
		k.bad(place, "kind", "answers %s, and no %s of this kind is given before it", show(s.Kind), strings.Join(acts, " or "))
	}
}

func gives(before []Supposed, acts []string, kind string) bool {
	return slices.ContainsFunc(before, func(g Supposed) bool {
		return slices.Contains(acts, g.Act) && (kind == "" || g.Kind == kind)
	})
}

// expected checks what a test wants.
func (k *checker) expected(place string, t *Test, e *Expected) {
	wants := 0
	for _, w := range []bool{e.May != "", e.Outcome != "", e.Owes != "", e.Called != "", e.Shortfall != nil} {
		if w {
			wants++
		}
	}
	if wants != 1 {
		k.bad(place, "", "wants one thing of may, outcome, owes, called and shortfall, not %d", wants)
		return
	}
	if e.Under != "" {
		k.ref(place, "under", "", e.Under, k.sources)
	}
	switch {
	case e.May != "":
		k.on(place, "may", "answers", e.May, listed(Answers))
		if t.When == nil {
			k.bad(place, "may", "answers what no when asks")
		}
	case e.Outcome != "":
		k.on(place, "outcome", "outcomes", e.Outcome, listed(Outcomes))
		if e.Question != "" {
			k.ref(place, "question", "", e.Question, listed(k.c.named("question")))
		}
		if !gives(t.Given, []string{"council.question", "council.draft", "council.announcement"}, e.Question) {
			k.bad(place, "outcome", "wants the outcome of a question, and none such is given")
		}
	case e.Called != "" || e.Shortfall != nil:
		k.wantsCalls(place, t, e)
	default:
		k.ref(place, "owes", "", e.Owes, listed(k.c.named("duty")))
		if e.Who == "" {
			k.problems = append(k.problems, &Problem{Place: place, Field: "who", Reason: "does not say who owes it", Mends: "add who = …"})
		}
		if e.State == "" {
			k.problems = append(k.problems, &Problem{Place: place, Field: "state", Reason: "does not say in what state it is", Mends: "add state = …"})
			return
		}
		k.on(place, "state", "states of a duty", e.State, listed(DutyStates))
		if e.Who != "" && e.Who != "organisation" {
			k.members(place, "who", one(e.Who))
		}
	}
	k.fits(place, e)
}

// wantsCalls checks what a test wants of the calls of alarms.
func (k *checker) wantsCalls(place string, t *Test, e *Expected) {
	field := "called"
	if e.Called != "" {
		k.members(place, field, one(e.Called))
	} else {
		field = "shortfall"
	}
	if e.Resource == "" {
		k.problems = append(k.problems, &Problem{Place: place, Field: field, Reason: "does not say of what", Mends: "add resource = resource.…"})
	} else {
		k.ref(place, "resource", "resource.", e.Resource, k.lines)
	}
	if !gives(t.Given, []string{"force.alarm"}, "") {
		k.bad(place, field, "wants what alarms call for, and none is given")
	}
}

// fits checks that a test wants nothing beside what it wants it of.
func (k *checker) fits(place string, e *Expected) {
	for _, w := range []struct {
		field string
		there bool
		with  string
		fits  bool
	}{
		{"refused", e.Refused != nil, "may", e.May != ""},
		{"code", e.Code != "", "may", e.May != ""},
		{"question", e.Question != "", "outcome", e.Outcome != ""},
		{"who", e.Who != "", "owes", e.Owes != ""},
		{"state", e.State != "", "owes", e.Owes != ""},
		{"nth", e.Nth != 0, "owes", e.Owes != ""},
		{"resource", e.Resource != "", "called or shortfall", e.Called != "" || e.Shortfall != nil},
		{"cover", e.Cover, "called or shortfall", e.Called != "" || e.Shortfall != nil},
		{"count", e.Count != nil, "called", e.Called != ""},
		{"under", e.Under != "", "may, outcome or owes", e.Called == "" && e.Shortfall == nil},
	} {
		if w.there && !w.fits {
			k.bad(place, w.field, "wants %s, which goes with %s", w.field, w.with)
		}
	}
}
