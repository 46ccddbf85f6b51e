package mithaq

import (
	"errors"
	"maps"
	"slices"

	"mithaq/charter"
	"mithaq/duty"
	"mithaq/record"
	"mithaq/words"
)

// A Body is what an act of some type says. Check holds it to its form; Says returns
// it in words, or nil where the act has none.
type Body interface {
	Check() error
	Says() *words.Text
}

// A kind is everything that the heart knows about one type of act. The files
// acts_*.go fill the table, one for each family.
//
// The rules for changing a type: its body's fields are frozen once released; what
// it says can change only under a new version, and the old one stays here, so that
// old records fold as they always did.
type kind struct {
	body func() Body
	// where says to which matter such an act belongs: onPact, onEither, or a crisis.
	where place
	// performative says that the act does something: as an own act it is refused
	// when its author may not do it. Otherwise it is a report.
	performative bool
	// apply folds the fact into the nouns.
	apply func(*Matter, *Fact)
	// events are what rules see in the fact; their act, window and effect are
	// filled in by the fold.
	events func(*Matter, *Fact) []duty.Event
	// judge returns the points that the charter looks at. An own performative is refused
	// by what binds: a transcribed act authorises nothing. What is found is found by
	// everything that is on the record.
	judge func(*setting, *Fact) []Judgment
}

// A place is a matter that an act can belong to.
type place int

const (
	onCrisis place = iota
	onPact
	onEither
)

// A setting is what an act is judged against: the matter and the pact as they were
// before it, under the rules that held when it took effect.
type setting struct {
	charter  *charter.Charter // as it holds at the act's effect
	edition  *charter.Charter // as it holds at any time
	editions words.Map[*charter.Charter]
	pact     *Matter
	matter   *Matter
	// seen finds an act before this one with what the rules make of it; nil where nobody
	// asks.
	seen func(act string) (Seen, bool)
}

func newSetting(edition *charter.Charter, editions words.Map[*charter.Charter], pact, matter *Matter, at words.Instant) *setting {
	return &setting{charter: edition.At(at), edition: edition, editions: editions, pact: pact, matter: matter}
}

// bound returns the parties at an instant: those bound by the instrument under
// which membership is counted then.
func (s *setting) bound(at words.Instant) []string {
	return Bound(s.charter, s.pact, at)
}

// Bound returns the parties at an instant as the pact's fold has them.
func Bound(c *charter.Charter, pact *Matter, at words.Instant) []string {
	in := c.Standing(at)
	if in == nil {
		return nil
	}
	return pact.Members.Bound(in.ID, at)
}

// kinds is the table of all types of acts but the record's own. It is filled once,
// here, and never written again.
var kinds = func() map[string]kind {
	all := map[string]kind{}
	for _, family := range []map[string]kind{memberActs, crisisActs, situationActs, confirmationActs, councilActs, agreementActs, costActs, forceActs, moveActs, conditionActs, cardActs, measureActs, dutyActs} {
		maps.Copy(all, family)
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		k := all[name]
		if slices.Contains(beginning, name) {
			k.judge = afterClose(k.judge)
		}
		k.judge = underContest(k.judge)
		all[name] = k
	}
	return all
}()

// NewBody returns an empty body for a type of act.
func NewBody(actType string) (Body, bool) {
	k, ok := kinds[actType]
	if !ok {
		return nil, false
	}
	return k.body(), true
}

// Types returns the types of acts that this program knows, sorted, with those of
// the record itself.
func Types() []string {
	return slices.Sorted(slices.Values(append(record.Types(), slices.Collect(maps.Keys(kinds))...)))
}

// Performative reports whether acts of a type do something, as against reporting
// that something happened.
func Performative(actType string) bool { return kinds[actType].performative }

// Prepared is an act whose body has been decoded: the part of the work that needs
// no state and can be done anywhere.
type Prepared struct {
	Act  record.Act
	Body Body
	// Wrong is why the act cannot be decided at all, or nil.
	Wrong *words.Reason
}

// Prepare decodes an act's body. An act of a type that this program does not know
// is prepared too: it cannot be decided, but it can be folded.
func Prepare(a record.Act) Prepared {
	p := Prepared{Act: a}
	wrong := func(code string, args ...string) Prepared {
		r := words.Why(code, args...)
		p.Wrong = &r
		return p
	}
	if record.Family(a.Header.Act) == "record" {
		if !slices.Contains(Types(), a.Header.Act) {
			return wrong("act.unknown_type", "type", a.Header.Act)
		}
		return p
	}
	body, ok := NewBody(a.Header.Act)
	if !ok {
		return wrong("act.unknown_type", "type", a.Header.Act)
	}
	err := a.Body(body)
	if err == nil {
		err = body.Check()
	}
	if err != nil {
		return wrong("act.malformed", "detail", err.Error())
	}
	p.Body = body
	return p
}

// reasonOf turns an error of the record into a reason.
func reasonOf(err error) words.Reason {
	var r *record.Rejected
	if errors.As(err, &r) {
		return r.Reason
	}
	return words.Why("act.malformed", "detail", err.Error())
}
