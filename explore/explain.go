package explore

import (
	"maps"
	"slices"
	"strings"

	"mithaq"
	"mithaq/charter"
	"mithaq/duty"
	"mithaq/rule"
	"mithaq/words"
)

// May is an answer.
type May string

// The answers. They are about the rules, not about the record: what may not be done can
// still have been done, and is recorded with a finding. Contested: yes, by a rule whose
// text is in dispute; under another reading it might not be. Unknown: nobody has said what
// would tell.
const (
	Yes       May = "yes"
	No        May = "no"
	Contested May = "contested"
	Unknown   May = "unknown"
)

// A Query asks whether somebody may do something at a moment.
type Query struct {
	Who    string // a member, or an office of the organisation
	Office string // by which office of the member; empty: by whichever may
	Act    string // "force.pledge", or the part behind the dot where it is the only one
	Kind   string // of the charter, where there are several: "aggression"; empty: all of them
}

// An Answer is what a charter says to a query: one case for each kind of act that was
// meant.
type Answer struct {
	Who   string        `json:"who"`
	Act   string        `json:"act"`
	At    words.Instant `json:"at"`
	Known words.Instant `json:"known"`
	Cases []Case        `json:"cases"`
}

// A Case is the answer for one kind of act, by the office that comes furthest.
type Case struct {
	Kind       string   `json:"kind,omitempty"`
	May        May      `json:"may"`
	Refused    bool     `json:"refused"`           // an act of one's own would be refused; else it would be recorded, with what fails as findings
	Office     string   `json:"office,omitempty"`  // by which it was judged
	Offices    []string `json:"offices,omitempty"` // all that come as far
	Points     []Point  `json:"points"`
	Ahead      []Point  `json:"ahead,omitempty"`      // what comes after it, before anybody moves
	Discharges []Owed   `json:"discharges,omitempty"` // what is owed and would have been met by it
	Readings   []string `json:"readings,omitempty"`   // of the texts in dispute that it rests on
	Unverified []string `json:"unverified,omitempty"` // what it rests on and its coder has not read
}

// A Point is one thing that was judged.
type Point struct {
	words.Reason
	State    rule.State `json:"state"`
	Required bool       `json:"required"` // where it fails an own act is refused; else something is found
	Open     bool       `json:"open"`     // it hangs on words that nobody has written yet
	Facts    []string   `json:"facts,omitempty"`
}

// Owed is a duty that an act would discharge.
type Owed struct {
	Duty    string     `json:"duty"`
	Article string     `json:"article"`
	State   duty.State `json:"state"` // at the moment, before the act
}

// Explain answers a query at a moment. An error says what the query names that there is
// not, with what it could be.
func Explain(m *mithaq.Moment, q Query) (Answer, error) {
	act, err := actOf(q.Act)
	if err != nil {
		return Answer{}, err
	}
	law := m.Charter.At(m.At)
	who, err := performer(m, law, q)
	if err != nil {
		return Answer{}, err
	}
	list, err := variants(m, law, who.member, act, q.Kind)
	if err != nil {
		return Answer{}, err
	}
	a := Answer{Who: q.Who, Act: act, At: m.At, Known: m.Known, Cases: []Case{}}
	for _, v := range list {
		if act == "member.status" && q.Kind == "" && v.decided != (who.member == "") {
			continue // a body decides for the organisation, a member speaks for itself
		}
		a.Cases = append(a.Cases, v.explain(m, law, who))
	}
	return a, nil
}

// A speaker is who would act: a member or the organisation, by one of some offices.
type speaker struct {
	member  string
	offices []string
}

// performer finds who would act, and by which offices: the one that is asked for, or every
// one that the member has.
func performer(m *mithaq.Moment, law *charter.Charter, q Query) (speaker, error) {
	if o := m.Charter.Office(q.Who); o != nil && o.Of == "organisation" {
		return speaker{"", []string{q.Who}}, nil
	}
	if _, ok := m.Pact.Members.Entry(q.Who); !ok {
		var all []string
		for _, e := range m.Pact.Members.Roll() {
			all = append(all, e.ID)
		}
		for _, o := range m.Charter.Offices {
			if o.Of == "organisation" {
				all = append(all, o.ID)
			}
		}
		return speaker{}, unknown("who", q.Who, all)
	}
	if q.Office != "" {
		if o := m.Charter.Office(q.Office); o == nil || o.Of != "member" {
			return speaker{}, unknown("office", q.Office, offices(m.Charter, q.Who))
		}
		return speaker{q.Who, []string{q.Office}}, nil
	}
	return speaker{q.Who, offices(law, q.Who)}, nil
}

// offices returns the offices that a member can act by.
func offices(c *charter.Charter, member string) []string {
	var out []string
	for _, o := range c.Offices {
		if o.Of == "member" && (o.Member == "" || o.Member == member) && !slices.Contains(out, o.ID) {
			out = append(out, o.ID)
		}
	}
	return out
}

// explain judges a variant by each office and tells of the one that comes furthest.
func (v variant) explain(m *mithaq.Moment, law *charter.Charter, who speaker) Case {
	best := Case{Kind: v.kind, May: No, Points: []Point{}}
	if v.gone != nil {
		best.Refused, best.Points = true, []Point{{Reason: *v.gone, State: rule.Failed, Required: true}}
		return best
	}
	for i, office := range who.offices {
		c := v.by(m, law, who.member, office)
		switch {
		case i == 0 || rank(c) > rank(best):
			c.Offices = []string{office}
			best = c
		case rank(c) == rank(best):
			best.Offices = append(best.Offices, office)
		}
	}
	return best
}

// rank orders answers by how far they come: what may be done first, then with the fewest
// points failed.
func rank(c Case) int {
	n := map[May]int{Yes: 3, Contested: 3, Unknown: 2}[c.May] * 1000
	for _, p := range c.Points {
		if p.State == rule.Failed {
			n--
		}
	}
	return n
}

// by judges a variant by one office.
func (v variant) by(m *mithaq.Moment, law *charter.Charter, member, office string) Case {
	s := mithaq.Supposition{Type: v.act + "/1", Member: member, Office: office, Answers: v.answers, Authority: v.authority, Body: v.body}
	moment := m
	if v.moment != nil {
		moment = v.moment
	}
	c := Case{Kind: v.kind, May: Yes, Office: office, Points: points(moment.Judge(s), v.open)}
	performative := mithaq.Performative(v.act + "/1")
	var rests []string
	for i := range c.Points {
		p := &c.Points[i]
		p.Required = p.Required && (performative || isForm(p.Code))
		rests = append(rests, p.Rule)
		switch {
		case p.State == rule.Failed:
			c.May, c.Refused = No, c.Refused || p.Required
		case p.State == rule.Pending && !p.Open && c.May == Yes:
			c.May = Unknown
		}
	}
	c.Points = telling(c.Points, member)
	c.Ahead = points(v.ahead(m, member), nil)
	c.Discharges = discharges(m, member, m.Brings(s))
	readings, unverified := grounds(law, rests)
	c.Unverified = unverified
	if c.May != No { // what fails under every reading is not in dispute
		c.Readings = readings
	}
	if c.May == Yes && len(readings) > 0 {
		c.May = Contested
	}
	return c
}

// isForm reports whether a point is one of form: a report, too, is refused for it.
func isForm(code string) bool { return strings.HasPrefix(code, "office.") }

// points makes points of judgments. What hangs on words that nobody has written yet is not
// known.
func points(js []mithaq.Judgment, open []string) []Point {
	var out []Point
	for _, j := range js {
		p := Point{Reason: j.Reason, State: j.State, Required: j.Lacking == charter.Refuse, Facts: j.Facts}
		if slices.Contains(open, j.Code) {
			p.State, p.Open = rule.Pending, true
		}
		out = append(out, p)
	}
	return out
}

// telling leaves out what goes without saying: that others are bound, and what is said
// elsewhere, with its article where only one of the two has one.
func telling(ps []Point, who string) []Point {
	out := []Point{}
	for _, p := range ps {
		others := p.Code == "member.not_bound" && p.State == rule.Met && p.Args["member"] != who
		said := slices.IndexFunc(out, func(o Point) bool { return o.Code == p.Code && o.State == p.State && maps.Equal(o.Args, p.Args) })
		switch {
		case others:
		case said < 0:
			out = append(out, p)
		case out[said].Article == "": // the same, and now under an article
			out[said].Article, out[said].Rule, out[said].Required = p.Article, p.Rule, out[said].Required || p.Required
		}
	}
	return out
}

// grounds returns the readings of the texts in dispute that rules rest on, and what of
// them was not read.
func grounds(law *charter.Charter, rules []string) (readings, unverified []string) {
	seen := map[string]bool{}
	for _, name := range rules {
		g := law.Rule(name)
		if g == nil || seen[name] {
			continue
		}
		seen[name] = true
		if g.Unverified {
			unverified = append(unverified, name)
		}
		for _, ref := range g.Sources {
			if s := law.Source(ref); s != nil && s.Unverified && !slices.Contains(unverified, ref) {
				unverified = append(unverified, ref)
			}
			for _, r := range law.Readings {
				if (r.On == ref || r.On == charter.WholeArticle(ref)) && !slices.Contains(readings, r.ID) {
					readings = append(readings, r.ID)
				}
			}
		}
	}
	return readings, unverified
}

// discharges returns what somebody owes at the moment and would have met by events.
func discharges(m *mithaq.Moment, member string, events []string) []Owed {
	if member == "" {
		member = "organisation"
	}
	var out []Owed
	for _, d := range m.Duties() {
		if d.Finding == nil && d.Who == member && slices.ContainsFunc(events, func(e string) bool { return slices.Contains(d.Meets, e) }) {
			out = append(out, Owed{d.Rule, d.Article, d.State})
		}
	}
	return out
}
