package explore

import (
	"slices"

	"mithaq/charter"
	"mithaq/rule"
)

// questions tells which questions are decided otherwise than before.
func (f *follower) questions() {
	was := map[string]*charter.Question{}
	for i := range f.a.Questions {
		q := &f.a.Questions[i]
		was[f.renamed.of("question", q.ID)] = q
	}
	for i := range f.b.Questions {
		now := &f.b.Questions[i]
		old := was[now.ID]
		if old == nil {
			continue
		}
		at := about("question", now.ID, &now.Ground)
		for _, s := range now.Sources {
			if s != now.Article() && !slices.Contains(f.renamed.all("source", old.Sources), s) {
				at.Article = s // what is new about a rule is in the source that is new
				break
			}
		}
		f.needs(at, old, now)
		body := f.renamed.of("body", old.Body)
		if body != now.Body {
			f.add(Consequence{Code: DecidedBy, Block: at, Was: body, Now: now.Body})
			continue
		}
		switch {
		case old.Rule.Unknown && !now.Rule.Unknown:
			f.add(Consequence{Code: RuleKnown, Block: at})
		case !old.Rule.Unknown && now.Rule.Unknown:
			f.add(Consequence{Code: RuleUnknown, Block: at})
		case old.Rule.Vote != nil && now.Rule.Vote != nil:
			f.compareRules(at, f.a.Body(old.Body), f.b.Body(now.Body), *old.Rule.Vote, *now.Rule.Vote)
		}
	}
}

// needs tells where a question can be put without an appeal that it needed, or not any more.
// A question that names several wants one of them.
func (f *follower) needs(at Block, old, now *charter.Question) {
	was := f.renamed.all("appeal", old.Needs)
	switch {
	case len(was) == 0 && len(now.Needs) > 0:
		f.add(Consequence{Code: NeedsAppeal, Block: at, Appeals: now.Needs})
	case len(was) > 0 && len(now.Needs) == 0:
		f.add(Consequence{Code: NeedsNoAppeal, Block: at, Appeals: was})
	}
}

// all returns what the names of a group are called in the second charter.
func (r renames) all(group string, names []string) []string {
	out := make([]string, len(names))
	for i := range names {
		out[i] = r.of(group, names[i])
	}
	return out
}

// compareRules tells whether a rule is easier to meet than another, in itself and in
// questions of procedure.
func (f *follower) compareRules(at Block, bodyA, bodyB *charter.Body, a, b rule.Rule) {
	if bodyA == nil || bodyB == nil || bodyA.Seats != bodyB.Seats {
		return
	}
	plainA, plainB := a, b
	plainA.Procedure, plainB.Procedure = nil, nil
	seats := bodies{bodyA.Seats == "each.seat", bodyA.RollSeats(), bodyB.RollSeats()}
	if code, example := seats.easier(plainA, plainB); code != "" {
		f.add(Consequence{Code: code, Block: at, Example: example})
	}
	if a.Procedure == nil && b.Procedure == nil {
		return
	}
	// Without a lighter rule, questions of procedure are decided like all others.
	if a.Procedure != nil {
		plainA = *a.Procedure
	}
	if b.Procedure != nil {
		plainB = *b.Procedure
	}
	if code, example := seats.easier(plainA, plainB); code != "" {
		f.add(Consequence{Code: code, Block: at, Procedural: true, Example: example})
	}
}

// bodies are the seats that decide by the one rule and by the other.
type bodies struct {
	listed bool // those that are listed, and no others; else everybody who is bound
	a, b   []rule.Seat
}

// easier compares two rules: [Easier] where whatever adopts by a adopts by b, and not the
// other way round; [Harder]; [Otherwise] where something adopts by each that does not by
// the other; and nothing where they are alike, or where nothing can be proved.
//
// One half is proved by the parts of the rules, see implies, or by trying everything that
// so few seats can say. The other half is an example, which is returned.
func (s bodies) easier(a, b rule.Rule) (code string, example []rule.Position) {
	same := slices.EqualFunc(s.a, s.b, func(x, y rule.Seat) bool { return spelled(x) == spelled(y) })
	if same && spelled(a) == spelled(b) {
		return "", nil
	}
	easier, harder := same && implies(a, b), same && implies(b, a)
	if easier && harder {
		return "", nil
	}
	t := s.try(a, b)
	switch {
	case t.won != nil && t.lost != nil:
		return Otherwise, t.won
	case t.won != nil && (t.complete || easier):
		return Easier, t.won
	case t.lost != nil && (t.complete || harder):
		return Harder, t.lost
	}
	return "", nil
}

// implies reports whether it can be shown that whatever adopts by a adopts by b, in every
// body, whatever its seats weigh and say. Every part of a rule is a sum over the seats
// that must be reached, so the parts are compared one by one: a holds all that b asks.
func implies(a, b rule.Rule) bool {
	switch {
	case a.Limited != b.Limited && b.Limited != rule.LimitedIfNoneObjects:
		return false // who stays out of a limited format does not count; else he is against, or absent
	case a.Reservation != b.Reservation && counts(b) == rule.Objection:
		return false // as an assent it never weighs less than as an objection
	case a.Suspended != b.Suspended && b.Suspended == rule.Counted:
		return false // who is counted and has no voice makes the base larger, and nothing else
	case a.Tie != b.Tie && a.Tie != "":
		return false // a tie that is broken adopts what would not be adopted
	case spelled(a.Proxies) != spelled(b.Proxies):
		return false
	case spelled(a.Silence) != spelled(b.Silence):
		return false
	}
	if a.Concerned != b.Concerned && (b.Concerned != rule.Without || !a.Consensus || len(a.Quorum)+len(b.Quorum) > 0) {
		return false // a consensus without somebody has one less who could object
	}
	for i := range b.Quorum {
		if !slices.ContainsFunc(a.Quorum, func(q rule.Quorum) bool { return quorumImplies(&q, &b.Quorum[i]) }) {
			return false
		}
	}
	for i := range b.Vetoes {
		if !slices.ContainsFunc(a.Vetoes, func(v rule.Veto) bool { return vetoImplies(&v, &b.Vetoes[i]) }) {
			return false
		}
	}
	return testImplies(&a.Test, &b.Test, b.Suspended == rule.Counted)
}

// counts is what a reservation counts as.
func counts(r rule.Rule) rule.Position {
	if r.Reservation == rule.Objection {
		return rule.Objection
	}
	return rule.Assent
}

// testImplies is implies for tests. Counted says whether suspended seats are counted by
// the second rule.
func testImplies(a, b *rule.Test, counted bool) bool {
	if spelled(a) == spelled(b) {
		return true
	}
	part := func(x *rule.Test) func(rule.Test) bool {
		return func(y rule.Test) bool { return testImplies(x, &y, counted) }
	}
	to := func(y *rule.Test) func(rule.Test) bool {
		return func(x rule.Test) bool { return testImplies(&x, y, counted) }
	}
	every := func(list []rule.Test, f func(rule.Test) bool) bool {
		return !slices.ContainsFunc(list, func(x rule.Test) bool { return !f(x) })
	}
	switch {
	case b.All != nil:
		return every(b.All, part(a))
	case a.Any != nil:
		return every(a.Any, to(b))
	case a.All != nil && slices.ContainsFunc(a.All, to(b)):
		return true
	case b.Any != nil:
		return slices.ContainsFunc(b.Any, part(a))
	case a.Unanimity != nil && b.Unanimity != nil:
		return wider(a.Unanimity.Of, b.Unanimity.Of)
	case a.Unanimity != nil && b.Consensus:
		return true // nobody is against, and somebody is in favour
	case a.Unanimity != nil && b.Majority != nil:
		// All of the base in favour is every share of it. Who is suspended and counted is not in it.
		m := b.Majority
		below := m.AtLeast != nil || m.MoreThan.Num < m.MoreThan.Den
		return m.Weight == "" && m.Class == "" && below && wider(a.Unanimity.Of, m.Of) && !(counted && m.Of == rule.OfAll)
	case a.Majority != nil && b.Majority != nil:
		return shareImplies(a.Majority, b.Majority)
	case a.Quota != nil && b.Quota != nil:
		return a.Quota.Weight == b.Quota.Weight && a.Quota.Class == b.Quota.Class && a.Quota.AtLeast >= b.Quota.AtLeast
	}
	return false
}

// wider reports whether one base holds all that another does.
func wider(a, b rule.Base) bool {
	order := []rule.Base{rule.OfVoting, rule.OfPresent, rule.OfAll}
	return slices.Index(order, a) >= slices.Index(order, b)
}

// shareImplies is implies for shares. Where a tie adopts by the first, more than half of
// those voting is asked by it; then it adopts by the second too, if that asks the same.
func shareImplies(a, b *rule.Share) bool {
	return a.Weight == b.Weight && a.Class == b.Class && wider(a.Of, b.Of) && atLeastAs(a.MoreThan, a.AtLeast, b.MoreThan, b.AtLeast)
}

// atLeastAs reports whether reaching one share is reaching another: the same or a larger
// one, and more than it where more than it is asked.
func atLeastAs(moreA, leastA, moreB, leastB *rule.Fraction) bool {
	x, y := leastA, leastB
	if moreA != nil {
		x = moreA
	}
	if moreB != nil {
		y = moreB
	}
	if x == nil || y == nil {
		return false
	}
	switch l, r := x.Num*y.Den, y.Num*x.Den; { // the denominators of a rule are small
	case l > r:
		return true
	case l < r:
		return false
	}
	return moreA != nil || moreB == nil
}

func quorumImplies(a, b *rule.Quorum) bool {
	if a.Weight != b.Weight || a.Class != b.Class {
		return false
	}
	shareA, shareB := a.MoreThan != nil || a.AtLeast != nil, b.MoreThan != nil || b.AtLeast != nil
	switch {
	case shareA != shareB:
		return false
	case !shareA:
		return a.Seats >= b.Seats
	}
	// In a class that nobody is in, at least a half are there and more than a third are not.
	if a.Class+a.Weight != "" && (a.MoreThan == nil) != (b.MoreThan == nil) {
		return false
	}
	return atLeastAs(a.MoreThan, a.AtLeast, b.MoreThan, b.AtLeast)
}

// vetoImplies reports whether everybody who could stop a question by b could by a.
func vetoImplies(a, b *rule.Veto) bool {
	if b.Concurring && !a.Concurring || b.Class != "" && a.Class != b.Class {
		return false
	}
	return !slices.ContainsFunc(b.Seats, func(s string) bool { return !slices.Contains(a.Seats, s) })
}
