package mithaq

import (
	"fmt"
	"iter"

	"mithaq/agreement"
	"mithaq/charter"
	"mithaq/council"
	"mithaq/force"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/situation"
	"mithaq/words"
)

// A Moment is a matter as it was at one instant by what was known at another.
type Moment struct {
	At, Known words.Instant
	Charter   *charter.Charter
	edition   string // the digest of Charter
	editions  words.Map[*charter.Charter]
	Pact      Matter
	Matter    Matter
	Witnessed int64  // size of the newest head that witnesses have cosigned, as known now
	Facts     []Seen // the facts that count, in order
	Pending   []Seen // facts in whose window At lies: possibly already
}

// A Seen fact carries what the rules make of it at this moment, which can differ
// from what was found when it was recorded: an act known later may have counted
// earlier.
type Seen struct {
	*Fact
	Now []words.Reason
}

// At folds the acts of a matter whose effect has come by at and that were known by
// known, in (effect, sequence) order. Matter is a crisis's identifier or
// record.OnPact. Of a cold crisis nothing but its opening is seen.
func (s State) At(matter string, at, known words.Instant) (Moment, bool) {
	m := Moment{At: at, Known: known, Charter: s.Charter(), edition: s.chain.Edition.String(), editions: s.editions, Witnessed: s.witnessed}
	if m.Charter == nil {
		return m, false
	}
	pact, _, _ := s.foldAt(s.pact, newMatter(record.OnPact, s.roll), at, known, nil)
	m.Pact = pact
	l, ok := s.log(matter)
	if !ok {
		return m, false
	}
	m.Matter, m.Facts, m.Pending = s.foldAt(l, newMatter(matter, s.roll), at, known, &m)
	return m, true
}

// Ledgers yields the ledger of the matter after each of its facts, as the fold has it: what was taken back is
// in none from then on.
func (m *Moment) Ledgers() iter.Seq2[*Seen, force.State] {
	return func(yield func(*Seen, force.State) bool) {
		var matter Matter
		for i := range m.Facts {
			matter = matter.apply(m.Facts[i].Fact)
			if !yield(&m.Facts[i], matter.Force) {
				return
			}
		}
	}
}

func (s State) foldAt(l Log, m Matter, at, known words.Instant, moment *Moment) (Matter, []Seen, []Seen) {
	var facts, pending []Seen
	for _, f := range l.facts.Each(0) {
		if f.Known > known {
			continue
		}
		f = unconfirmedThen(f, known)
		if f.Effect > at {
			if f.Window.From <= at {
				pending = append(pending, Seen{Fact: f})
			}
			if f.Type == situation.SourceType {
				m = m.apply(f) // published later, it tells of what was before: it is shown once it is known
			}
			continue
		}
		seen := Seen{Fact: f}
		if k, ok := kinds[f.Type]; ok && moment != nil && k.judge != nil && f.Body != nil {
			before := m
			set := newSetting(moment.Charter, moment.editions, &moment.Pact, &before, f.Effect)
			if looksBack(f.Type) {
				set.seen = among(facts)
			}
			seen.Now = lacking(k.judge(set, f), false)
		}
		if r := s.unwitnessed(f); r != nil && moment != nil {
			seen.Now = append(seen.Now, *r)
		}
		if f.Distrusted && f.Reported {
			seen.Now = append(seen.Now, words.Why("act.distrusted", "credential", f.By.String()))
		}
		facts = append(facts, seen)
		m = m.apply(f)
	}
	return m, facts, pending
}

// unwitnessed returns the finding of an act of which the charter asks that it be witnessed
// and that is not, or nil.
func (s State) unwitnessed(f *Fact) *words.Reason {
	c := s.edition(s.chain.Edition)
	if c == nil || !f.Binds() {
		return nil
	}
	rule := c.At(f.Effect).AsksWitnesses(f.Type)
	if rule == nil || f.Seq < s.witnessed && s.by >= rule.By {
		return nil
	}
	r := words.Why("record.not_witnessed", "by", fmt.Sprint(rule.By)).Under(rule.Article(), "witnessed."+rule.ID)
	return &r
}

// Outcome computes a question's outcome at this moment, under the rules that held when
// it was put, in the edition that held then.
func (m *Moment) Outcome(q *council.Matter) rule.Verdict {
	return outcome(m.Law(q), &m.Pact, q, m.At)
}

// Deciding returns what a question is decided by.
func (m *Moment) Deciding(q *council.Matter) council.Setting {
	return deciding(m.Law(q), &m.Pact, q, m.At)
}

// Certificate returns all that the outcome of a question of this matter rests on, as of
// this moment. Name is the question's identifier, or its kind where there is one such
// question.
func (m *Moment) Certificate(name string) (council.Certificate, bool) {
	var found []council.Matter
	for _, q := range m.Matter.Council.Questions() {
		put := q.Put != nil && q.Put.Act == name
		if q.ID == name || put {
			found = []council.Matter{q}
			break
		}
		if q.Kind == name {
			found = append(found, q)
		}
	}
	if len(found) != 1 {
		return council.Certificate{}, false
	}
	return m.Certify(&found[0]), true
}

// Certify returns all that the outcome of a question rests on, as of this moment.
func (m *Moment) Certify(q *council.Matter) council.Certificate {
	edition, asked := m.edition, q.ID
	if q.Put != nil {
		edition, asked = q.Put.Edition, q.Put.Act
	}
	return q.Certify(m.Deciding(q), edition, m.Matter.Council.Receipts(asked), m.At, m.Known)
}

// Seats returns whose positions count for a question: those frozen when it was put,
// or, where nothing on the record froze them, those of the body at the first
// announcement.
func (m *Moment) Seats(q *council.Matter) []string {
	c := m.Law(q)
	k := c.Question(q.Kind)
	if k == nil {
		return nil
	}
	return seats(c, &m.Pact, k, q, m.At)
}

// Law returns the rules that a question is decided by.
func (m *Moment) Law(q *council.Matter) *charter.Charter {
	return frozen(m.editions, q, m.Charter, m.At)
}

// frozen returns the rules that a question was put under: neither a later edition nor a
// later version changes what was decided. Where no own act put it, it is read under the
// edition that is given; where nobody says when it was put, as of its announcement.
func frozen(editions words.Map[*charter.Charter], q *council.Matter, now *charter.Charter, at words.Instant) *charter.Charter {
	if q.Put != nil {
		if c, ok := editions.Get(q.Put.Edition); ok {
			now = c
		}
		return now.At(q.Put.Effect)
	}
	if len(q.Announced) > 0 {
		at = q.Announced[0].Effect
	}
	return now.At(at)
}

// AgreementLaw returns the rules that an agreement was begun under.
func (m *Moment) AgreementLaw(t *agreement.Thread) *charter.Charter {
	return agreementLaw(m.editions, t, m.Charter)
}

// Rests reports whether the appeal that an agreement rests on stands at this moment; where it
// needs none, it does.
func (m *Moment) Rests(t *agreement.Thread) bool {
	s := newSetting(m.Charter, m.editions, &m.Pact, &m.Matter, m.At)
	return s.rests(t, m.AgreementLaw(t).Agreement(t.Kind), m.At)
}

// Bound returns the parties at an instant, as known at this moment.
func (m *Moment) Bound(at words.Instant) []string { return Bound(m.Charter, &m.Pact, at) }
