package mithaq

import (
	"mithaq/charter"
	"mithaq/rule"
	"mithaq/words"
)

// judgeGates judges each gate that stands before an event: whether a contributor has
// passed it when the act takes effect. Code is that of a law's consent that lacks.
func judgeGates(s *setting, f *Fact, member, before, code string) []Judgment {
	var js []Judgment
	for i := range s.charter.Gates {
		g := &s.charter.Gates[i]
		if g.Before != before {
			continue
		}
		var j Judgment
		switch {
		case g.Agreement != "":
			j = s.agreed(g, member, f.Effect)
		case g.Question != "":
			j = s.decided(g, member, f.Effect)
		case g.Event != "":
			j = s.came(g, member, f.Effect)
		default:
			j = s.consented(g, member, code)
		}
		j.Reason = j.Under(g.Article(), "gate."+g.ID)
		js = append(js, j)
	}
	return js
}

// agreed judges a gate by an agreement that binds the contributor as the one who helps.
func (s *setting) agreed(g *charter.Gate, member string, at words.Instant) Judgment {
	var acts []string
	for _, t := range s.matter.Agreements.Threads() {
		for i := range t.Bargains {
			// What is bound does not hang on the appeal any more.
			if b := &t.Bargains[i]; t.Kind == g.Agreement && b.Assister == member && b.Phase(&t, true, at).Bound() {
				acts = append(acts, b.Accepted.Act)
			}
		}
	}
	return point(len(acts) > 0, g.Lacking, words.Why("gate.not_agreed", "member", member, "gate", g.ID, "agreement", g.Agreement)).by(acts...)
}

// decided judges a gate by a decision: as computed, or, where that cannot be determined, as
// announced. Where it cannot and nobody announced it either, nobody knows.
func (s *setting) decided(g *charter.Gate, member string, at words.Instant) Judgment {
	var acts []string
	pending := false
	for _, q := range s.matter.Council.Questions() {
		if q.Kind != g.Question {
			continue
		}
		last := q.Last()
		switch outcome(frozen(s.editions, &q, s.edition, at), s.pact, &q, at).Outcome {
		case rule.Adopted:
			acts = append(acts, q.ID)
		case rule.Undeterminable:
			if last == nil {
				pending = true
			} else if last.Body.Outcome == rule.Adopted {
				acts = append(acts, last.Act)
			}
		}
	}
	return point(len(acts) > 0, g.Lacking, words.Why("gate.not_decided", "member", member, "gate", g.ID, "question", g.Question)).
		unless(pending && len(acts) == 0).by(acts...)
}

// came judges a gate by what has come about for the contributor. A word that was given until an
// instant opens no gate after it.
func (s *setting) came(g *charter.Gate, member string, at words.Instant) Judgment {
	var acts []string
	for _, e := range s.matter.Events.Each(0) {
		if e.Name == g.Event && e.Member == member && (!e.Until.Known() || at <= e.Until) {
			acts = append(acts, e.Act)
		}
	}
	return point(len(acts) > 0, g.Lacking, words.Why("gate.not_come", "member", member, "gate", g.ID, "event", g.Event)).by(acts...)
}
