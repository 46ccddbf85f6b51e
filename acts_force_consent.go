package mithaq

import (
	"fmt"
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/force"
	"mithaq/rule"
	"mithaq/words"
)

// judgeConsent holds a step of a member's own law against what it pledged, and a reported result
// against the law: by the votes themselves, and by how many votes the law allows.
func judgeConsent(s *setting, f *Fact) []Judgment {
	c := f.Body.(*force.Consent)
	js := append([]Judgment{judgeTheirs(f, c.Member)}, judgeKinds(s, kindsOf(c.Grants)...)...)
	for _, g := range c.Grants {
		js = append(js, s.judgeWithin(s.matter.Force.Line(c.Member, g.Kind).Pledged, g, "consent.more_than_pledged", c.Member, "pledged", "consented")...)
	}
	law := s.charter.Law(c.Member, c.Law)
	if law == nil || c.Step != "vote" {
		return js
	}
	chamber := law.Chamber(c.Chamber)
	if chamber == nil {
		return js
	}
	under := func(why words.Reason) words.Reason { return why.Under(law.Article(), "law."+law.Member+"."+law.ID) }
	v := chamber.Decide([]rule.Tally{tally(c)})
	votes := "unknown"
	if c.For != nil {
		votes = fmt.Sprint(*c.For)
	}
	js = append(js, ought((c.Result == "passed") == (v.Outcome == rule.Adopted), under(words.Why("consent.contradicts_law",
		"member", c.Member, "result", c.Result, "votes", votes, "needed", chamber.Needed()))).unless(v.Outcome == rule.Undeterminable))
	if c.Result == noQuorum {
		return js
	}
	before := s.votes(law, chamber)
	all := chamber.Decide(append(tallies(before), tally(c)))
	late := slices.ContainsFunc(all.Ignored, func(i rule.Ignored) bool { return i.Vote == len(before) && i.Code == "vote.revote_too_many" })
	return append(js, ought(!late, under(words.Why("consent.revote_too_many", "member", c.Member, "allowed", fmt.Sprint(chamber.Assembly.Revotes)))).
		by(acts(before)...))
}

// judgeWithin judges that a quantity is not more than its contingent may be. The zero judgment is
// that nothing was said of how many it may be.
func (s *setting) judgeWithin(bound *words.Range, q force.Quantity, code, member, of, is string) []Judgment {
	if bound == nil {
		return nil
	}
	return []Judgment{ought(!q.Range().Exceeds(*bound), s.underLaws(words.Why(code, "member", member, "kind", q.Kind,
		of, bound.String(), is, strings.TrimSpace(q.Range().String()))))}
}

// underLaws puts a reason under the gate at which members' own laws are asked, where there is one.
func (s *setting) underLaws(why words.Reason) words.Reason {
	for i := range s.charter.Gates {
		if g := &s.charter.Gates[i]; g.Law != "" {
			return why.Under(g.Article(), "gate."+g.ID)
		}
	}
	return why
}

// noQuorum is the result of a sitting that was no vote.
const noQuorum = "no_quorum"

type consentStep = words.Told[force.Consent]

// consented judges a gate by a law of the contributor. One that the charter does not know
// cannot be judged: what the member's law asks for is then unknown.
func (s *setting) consented(g *charter.Gate, member, code string) Judgment {
	given, known, steps := s.letGo(member, g.Law)
	return point(given, g.Lacking, words.Why(code, "member", member, "gate", g.ID, "law", g.Law)).unless(!known).by(steps...)
}

// letGo reports whether a member's own law has let a contingent go, whether that can be known, and by
// which steps. Every chamber that the law names has to consent: as its votes compute, and, where
// nobody published enough of them, as was told. What an executive decrees stands for no chamber of a
// law that has some.
func (s *setting) letGo(member, id string) (given, known bool, steps []string) {
	law := s.charter.Law(member, id)
	var all []consentStep
	for _, c := range s.matter.Force.Consents() {
		if c.Body.Member == member && c.Body.Law == id {
			all = append(all, c)
		}
	}
	steps = acts(all)
	if law == nil || len(law.Chambers) == 0 {
		return everyChamberTold(all), law != nil, steps
	}
	given, known = true, true
	for i := range law.Chambers {
		chamber := &law.Chambers[i]
		votes := s.votes(law, chamber)
		switch chamber.Decide(tallies(votes)).Outcome {
		case rule.Adopted:
		case rule.Undeterminable:
			given = given && votes[len(votes)-1].Body.Result == "passed"
		default:
			given = false
		}
	}
	if !given { // a step that no chamber can be told for may have been a sitting of several
		known = !slices.ContainsFunc(all, func(c consentStep) bool {
			return c.Body.Result == "passed" && c.Body.Step != "decree" && law.Chamber(c.Body.Chamber) == nil
		})
	}
	return given, known, steps
}

// everyChamberTold reports whether the last step that was told of each chamber gave consent. It is
// for a law of which nobody knows which chambers it has.
func everyChamberTold(steps []consentStep) bool {
	for i, c := range steps {
		again := slices.ContainsFunc(steps[i+1:], func(later consentStep) bool { return later.Body.Chamber == c.Body.Chamber })
		if !again && c.Body.Result != "passed" {
			return false
		}
	}
	return len(steps) > 0
}

// votes returns what a chamber of a member's law voted, in the order of the record. A sitting without
// a quorum was no vote.
func (s *setting) votes(law *charter.Law, chamber *charter.Chamber) (votes []consentStep) {
	for _, c := range s.matter.Force.Consents() {
		b := c.Body
		if b.Member == law.Member && b.Law == law.ID && b.Step != "decree" && b.Result != noQuorum && law.Chamber(b.Chamber) == chamber {
			votes = append(votes, c)
		}
	}
	return votes
}

func acts(steps []consentStep) (ids []string) {
	for _, c := range steps {
		ids = append(ids, c.Act)
	}
	return ids
}

func tallies(votes []consentStep) (ts []rule.Tally) {
	for _, c := range votes {
		ts = append(ts, tally(&c.Body))
	}
	return ts
}

func tally(c *force.Consent) rule.Tally {
	return rule.Tally{Present: c.Present, For: c.For, Against: c.Against}
}
