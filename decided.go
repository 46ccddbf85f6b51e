package mithaq

import (
	"mithaq/council"
	"mithaq/rule"
	"mithaq/words"
)

// Decided is what became of a question, as everything on the record has it.
type Decided struct {
	Crisis   string // its label; empty for a question of the pact as a whole
	Question council.Matter
	Article  string // under which it is decided; empty where no rule of that time knows it
	Rule     string
	Close    words.Instant // 0 while it is not closed
	Computed rule.Verdict  // at its close, or, before it, at the instant that was asked about
}

// Decided computes the outcome of every question of the record again: at its close, from what
// counts for it, under the rules that it was put under. Crises come by their labels, and the
// pact as a whole after them. Of a cold crisis nothing is computed.
func (s State) Decided(at words.Instant) []Decided {
	var out []Decided
	for _, c := range s.Crises() {
		l, _ := s.crises.Get(c.ID)
		out = append(out, s.decided(&l.all, c.Label, at)...)
	}
	return append(out, s.decided(&s.pact.all, "", at)...)
}

func (s State) decided(m *Matter, label string, at words.Instant) []Decided {
	c := s.Charter()
	if c == nil {
		return nil
	}
	var out []Decided
	for _, q := range m.Council.Questions() {
		d := Decided{Crisis: label, Question: q}
		life := deciding(frozen(s.editions, &q, c, at), &s.pact.all, &q, at)
		then := at
		if end := q.Closed(life); end <= at {
			d.Close, then = end, end
		}
		if life.Kind != nil {
			d.Article, d.Rule = life.Kind.Article(), "question."+life.Kind.ID
		}
		d.Computed = q.Verdict(life, then)
		out = append(out, d)
	}
	return out
}

// Contradicted returns the last announcement that says otherwise than what is computed, or
// nil. Where nothing can be computed nothing is contradicted.
func (d *Decided) Contradicted() *words.Told[council.Announcement] {
	if d.Computed.Outcome == rule.Undeterminable {
		return nil
	}
	for i := len(d.Question.Announced) - 1; i >= 0; i-- {
		if a := &d.Question.Announced[i]; a.Body.Outcome != d.Computed.Outcome {
			return a
		}
	}
	return nil
}
