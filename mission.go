package mithaq

import (
	"slices"

	"mithaq/charter"
	"mithaq/council"
	"mithaq/force"
	"mithaq/rule"
	"mithaq/words"
)

// A Mission is what adopted questions with a mandate permit in a crisis. One that is adopted again
// changes it: its terms take the place of those before. A question that the charter names as its end
// ends it.
type Mission struct {
	Kind  *charter.Question // of the question that began it, as it stood then
	Rests []Resting         // the decisions that it rests on: the first began it, each later one changed it
	Ended *Resting          // the decision that ended it; nil where none did

	// Of missions of one kind, one after the other: whether it follows another, and when the next
	// one began; 0 where none did. Who is away then goes over to the next.
	Follows bool
	Next    words.Instant
}

// Resting is a decision that something rests on: as computed, or, where that is undeterminable, as
// announced.
type Resting struct {
	Question council.Matter
	Terms    *council.Terms // nil where none were stated
	Basis    string         // Computed or Announced
	From     words.Instant  // from which it counts: its close, or its announcement
}

// What a mission rests on.
const (
	Computed  = "computed"
	Announced = "announced"
)

// Terms returns what the mandate permits now, nil where nobody has stated anything. A decision that states
// no terms leaves those before it standing.
func (m *Mission) Terms() *council.Terms {
	for _, r := range slices.Backward(m.Rests) {
		if r.Terms != nil {
			return r.Terms
		}
	}
	return nil
}

// End returns the first instant at which the mandate does not hold any more: the end that its terms
// state, or the decision that ended it before; words.Never where no end was stated.
func (m *Mission) End() words.Instant {
	end := words.Never
	if t := m.Terms(); t != nil && t.Until.Known() {
		end = t.Until
	}
	if m.Ended != nil {
		return min(end, m.Ended.ends())
	}
	return end
}

// ends returns the instant from which a decision to end something ends it: the one that it states, or
// that from which it counts.
func (r *Resting) ends() words.Instant {
	if r.Terms != nil && r.Terms.Until.Known() {
		return r.Terms.Until
	}
	return r.From
}

// Holds reports whether the mandate holds at an instant.
func (m *Mission) Holds(at words.Instant) bool { return at >= m.Rests[0].From && at < m.End() }

// Phase returns how far a mission has come at an instant, by the ledger of its crisis: whose mandate is
// over and who has nobody away is at its end, also if nobody ever came; so is one without a force that has
// made its closing report. A mandate that is over does not bring anybody home. Missions of two kinds at
// one time count the same ledger, because no act says for which of them a contingent moves.
func (m *Mission) Phase(ledger force.State, at words.Instant) force.Phase {
	if m.Next.Known() && at >= m.Next {
		return force.Ended
	}
	if m.Follows {
		ledger = ledger.Since(m.Rests[0].From)
	}
	p := ledger.Phase()
	if p == force.Mandated && ledger.Closed() {
		return force.Ended
	}
	if at >= m.End() && (p == force.Mandated || p == force.Generating && !ledger.Away()) {
		return force.Ended
	}
	return p
}

// Missions returns the missions of the matter at this moment, in the order in which they began.
func (m *Moment) Missions() []Mission {
	return missions(m.editions, m.Charter, &m.Pact, &m.Matter, m.At)
}

// missions is Missions for who judges an act as well. Questions come in the order in which they came up.
func missions(editions words.Map[*charter.Charter], c *charter.Charter, pact, matter *Matter, at words.Instant) []Mission {
	var out []Mission
	of := func(kind string) *Mission { // the newest
		for i := range slices.Backward(out) {
			if out[i].Kind.ID == kind {
				return &out[i]
			}
		}
		return nil
	}
	begin := func(k *charter.Question, r *Resting) {
		before := of(k.ID)
		if before != nil {
			before.Next = r.From
		}
		out = append(out, Mission{Kind: k, Rests: []Resting{*r}, Follows: before != nil})
	}
	for _, q := range matter.Council.Questions() {
		law := frozen(editions, &q, c, at)
		k := law.Question(q.Kind)
		if k == nil || k.Mandate == nil && k.Ends == "" {
			continue
		}
		r := resting(law, pact, q, at)
		if r == nil {
			continue
		}
		switch m := of(k.ID); {
		case k.Ends != "":
			if m := of(k.Ends); m != nil && m.Ended == nil {
				m.Ended = r
			}
		case m == nil || m.Ended != nil && r.From >= m.Ended.From:
			// what is decided anew after an end is another mission
			begin(k, r)
		default:
			m.Rests = append(m.Rests, *r)
		}
	}
	return out
}

// resting returns an adopted question as what something rests on, or nil.
func resting(law *charter.Charter, pact *Matter, q council.Matter, at words.Instant) *Resting {
	life := deciding(law, pact, &q, at)
	r := Resting{Question: q, Basis: Computed}
	if q.Put != nil {
		r.Terms = q.Put.Body.Terms
	}
	a := q.Last()
	if a != nil && a.Body.Terms != nil {
		r.Terms = a.Body.Terms
	}
	switch v := outcome(law, pact, &q, at); {
	case v.Outcome == rule.Adopted:
		r.From = adopted(&q, &v, q.Closed(life))
	case v.Outcome == rule.Undeterminable && a != nil && a.Body.Outcome == rule.Adopted:
		r.Basis, r.From = Announced, a.Effect
	default:
		return nil
	}
	return &r
}

// adopted returns the instant from which an adopted question counts: its close, or, of one that is
// still open, that of the last position that it was adopted by.
func adopted(q *council.Matter, v *rule.Verdict, end words.Instant) words.Instant {
	if end < words.Never {
		return end
	}
	from := words.Instant(0)
	for _, p := range q.Positions {
		if slices.Contains(v.Because, p.Member) {
			from = max(from, p.Effect)
		}
	}
	return from
}

// judgeMandate finds who sets out, or is sent, for a mission whose mandate is over. A force that has no
// mission at all is no finding here: whether a decision has to come first, the gates say.
func judgeMandate(s *setting, f *Fact, member string) []Judgment {
	// Where the charter knows missions with forces, one without any sends nobody.
	apart := slices.ContainsFunc(s.charter.Questions, func(q charter.Question) bool { return q.Mandate != nil && q.Mandate.OfForces() })
	var last *Mission
	for _, m := range missions(s.editions, s.edition, s.pact, s.matter, f.Effect) {
		if apart && !m.Kind.Mandate.OfForces() {
			continue
		}
		if last = &m; m.Holds(f.Effect) {
			return nil
		}
	}
	if last == nil {
		return nil
	}
	why := words.Why("mandate.over", "member", member, "question", last.Kind.ID, "until", last.End().String())
	return []Judgment{ought(false, underKind(last.Kind, why)).by(last.Rests[0].Question.ID)}
}
