package force

import (
	"mithaq/words"
)

// A State is the ledger with everything told beside it. It is a persistent value:
// Apply returns another and leaves the receiver as it was.
type State struct {
	lines       words.Map[Line] // by Key.id
	consents    words.List[words.Told[Consent]]
	moves       words.List[words.Told[Move]]
	commands    words.List[words.Told[Command]]
	tasks       words.List[words.Told[Task]]
	withdrawals words.List[words.Told[Withdrawal]]
	reports     words.List[words.Told[Report]]
	announced   words.List[words.Told[Announce]]
	stocks      words.Map[Held] // by stockID
	alarms      words.List[words.Told[Alarm]]
	pledges     words.List[words.Told[Pledge]]
	gates       words.List[words.Told[Gate]]
	caveats     words.List[words.Told[Caveat]]
	plans       words.List[words.Told[Plan]]
	reporting   words.List[words.Told[Reporting]]
	required    words.Map[Required] // by kind
	objects     words.Map[Guarded]  // by label
	passes      words.List[words.Told[Pass]]
	told        words.List[words.Told[any]] // every act from which the rest is made
}

// A Key names a line.
type Key struct{ Member, Kind string }

// id is the name under which the ledger keeps the line.
func (k Key) id() string { return k.Member + "/" + k.Kind }

// A Line is one contingent and one kind of thing. A nil quantity means that
// nothing was said.
type Line struct {
	Key
	Announced   *words.Range
	Pledged     *words.Range
	Accepted    *words.Range
	Consented   *words.Range
	Ordered     *words.Range
	Cleared     *words.Range
	Transferred *words.Range    // under the command of the mission
	accounts    [7]*words.Range // by position in Accounts
}

// In returns the quantity in an account.
func (l Line) In(a Account) *words.Range { return l.accounts[index(a)] }

func index(a Account) int {
	for i, b := range Accounts {
		if a == b {
			return i
		}
	}
	panic("force: no account " + string(a))
}

// Apply folds one act of the family "force"; others leave the state as it is.
func (s State) Apply(st words.Stamp, body any) State {
	switch b := body.(type) {
	case *Announce:
		s.announced = s.announced.Append(words.Told[Announce]{Stamp: st, Body: *b})
		for _, q := range b.Quantities {
			s = s.line(b.Member, q.Kind, func(l *Line) { l.Announced = beside(l.Announced, q.Range()) })
		}
	case *Pledge:
		s.pledges = s.pledges.Append(words.Told[Pledge]{Stamp: st, Body: *b})
		for _, q := range b.Quantities {
			s = s.line(b.Member, q.Kind, func(l *Line) { l.Pledged = set(q.Range()) })
		}
	case *Consent:
		before := s.withheld(b.Member)
		s.consents = s.consents.Append(words.Told[Consent]{Stamp: st, Body: *b})
		switch after := s.withheld(b.Member); {
		case after && !before:
			s = s.line(b.Member, "personnel", func(*Line) {}).each(b.Member, func(l *Line) { l.Consented = set(words.None) })
		case before && !after: // what is not granted now is open again
			s = s.each(b.Member, func(l *Line) { l.Consented = nil })
		}
		for _, q := range b.Grants {
			s = s.line(b.Member, q.Kind, func(l *Line) { l.Consented = set(q.Range()) })
		}
	case *Order:
		for _, q := range b.Quantities {
			s = s.line(b.Member, q.Kind, func(l *Line) { l.Ordered = set(q.Range()) })
		}
	case *Gate:
		s.gates = s.gates.Append(words.Told[Gate]{Stamp: st, Body: *b})
		for _, q := range b.Quantities {
			s = s.line(b.Member, q.Kind, func(l *Line) { *l.gate(b.Gate) = set(q.Range()) })
		}
	case *Requirement:
		for _, q := range b.Quantities {
			s.required = s.required.Set(q.Kind, Required{words.Told[Requirement]{Stamp: st, Body: *b}, q.Kind, q.Range()})
		}
	case *Caveat:
		s.caveats = s.caveats.Append(words.Told[Caveat]{Stamp: st, Body: *b})
	case *Plan:
		s.plans = s.plans.Append(words.Told[Plan]{Stamp: st, Body: *b})
	case *Reporting:
		s.reporting = s.reporting.Append(words.Told[Reporting]{Stamp: st, Body: *b})
	case *Object:
		s = s.object(words.Told[Object]{Stamp: st, Body: *b})
	case *Move:
		s.moves = s.moves.Append(words.Told[Move]{Stamp: st, Body: *b})
		s, _ = s.move(b)
	case *Command:
		s.commands = s.commands.Append(words.Told[Command]{Stamp: st, Body: *b})
	case *Task:
		s.tasks = s.tasks.Append(words.Told[Task]{Stamp: st, Body: *b})
	case *Withdrawal:
		s.withdrawals = s.withdrawals.Append(words.Told[Withdrawal]{Stamp: st, Body: *b})
	case *Stock:
		s = s.stock(st, b)
	case *Alarm:
		s.alarms = s.alarms.Append(words.Told[Alarm]{Stamp: st, Body: *b})
	case *Pass:
		s.passes = s.passes.Append(words.Told[Pass]{Stamp: st, Body: *b})
	case *Report:
		s.reports = s.reports.Append(words.Told[Report]{Stamp: st, Body: *b})
	default:
		return s
	}
	s.told = s.told.Append(words.Told[any]{Stamp: st, Body: body})
	return s
}

// Without returns the ledger as it is without an act that its performer has taken back: made anew
// from all others, so that every sum is what it would be had the act never come. By is the stamp of
// the act that takes it back; what somebody else says against an act contradicts it, and changes
// nothing here.
func (s State) Without(by words.Stamp) State {
	without, found := State{}, false
	for _, t := range s.told.Each(0) {
		if t.Act == by.Corrects && t.TheirsToTakeBack(by) {
			found = true
			continue
		}
		without = without.Apply(t.Stamp, t.Body)
	}
	if !found {
		return s
	}
	return without
}

// Since returns the ledger of who begins to count at an instant: who is away then is there from the
// start, and what was announced, promised or came home before is no part of it.
func (s State) Since(from words.Instant) State {
	var before State
	var after []words.Told[any]
	for _, t := range s.told.Each(0) {
		if t.Effect < from {
			before = before.Apply(t.Stamp, t.Body)
			continue
		}
		after = append(after, *t)
	}
	var since State
	for _, l := range before.Lines() {
		for _, a := range away {
			if in := l.In(a); in != nil && !in.IsNone() {
				since = since.line(l.Member, l.Kind, func(l *Line) { l.accounts[index(a)] = in })
			}
		}
	}
	for _, t := range after {
		since = since.Apply(t.Stamp, t.Body)
	}
	return since
}

// Range returns the quantity as a range: "at least 70" has no upper bound.
func (q Quantity) Range() words.Range {
	switch q.Precision {
	case "at_least":
		return words.Range{Min: q.Value.Min}
	case "at_most":
		return words.Range{Max: q.Value.Max}
	}
	return q.Value
}

func set(r words.Range) *words.Range { return &r }

// beside puts a further claim next to earlier ones: the smallest range that holds
// all that gave a number. A telling without a number takes none away.
func beside(old *words.Range, r words.Range) *words.Range {
	switch {
	case old == nil || *old == words.Unknown:
		return &r
	case r == words.Unknown:
		return old
	}
	return set(old.Hull(r))
}

func (s State) line(member, kind string, f func(*Line)) State {
	k := Key{member, kind}
	l, ok := s.lines.Get(k.id())
	if !ok {
		if l = (Line{Key: k}); s.withheld(member) {
			l.Consented = set(words.None)
		}
	}
	f(&l)
	s.lines = s.lines.Set(k.id(), l)
	return s
}

// withheld reports whether a member's law has spoken, or tried to, and has given nothing yet, of any
// kind.
func (s State) withheld(member string) bool {
	spoken := false
	for _, c := range s.consents.Each(0) {
		if c.Body.Member == member {
			if spoken = true; len(c.Body.Grants) > 0 {
				return false
			}
		}
	}
	return spoken
}

// each changes every line of a contingent.
func (s State) each(member string, f func(*Line)) State {
	for _, l := range s.Lines() {
		if l.Member == member {
			s = s.line(member, l.Kind, f)
		}
	}
	return s
}

// An Excess is what a move would take beyond what an account holds.
type Excess struct {
	Key
	From  Account
	Holds words.Range
	Moved words.Range
}

// Exceeds returns what a move would take beyond what is there.
func (s State) Exceeds(m *Move) []Excess {
	_, over := s.move(m)
	return over
}

// move books a move. What goes beyond what an account holds is booked against
// Unaccounted, so that the sum stays what it was, and is returned.
func (s State) move(m *Move) (State, []Excess) {
	var over []Excess
	for _, q := range s.moved(m) {
		s = s.line(m.Member, q.Kind, func(l *Line) {
			from, to := &l.accounts[index(m.From)], &l.accounts[index(m.To)]
			value := q.Value
			switch {
			case m.From == Home:
				// How many are at home is the contributor's affair.
			case m.All:
				*from = set(words.None)
			default:
				held := words.None // where nobody has told of anybody
				if *from != nil {
					held = **from
				}
				if value.Exceeds(held) {
					over = append(over, Excess{l.Key, m.From, held, value})
					gap := &l.accounts[index(Unaccounted)]
					*gap = plus(*gap, value.Sub(held))
				}
				*from = set(held.Sub(value))
			}
			*to = plus(*to, value)
		})
	}
	return s, over
}

func plus(old *words.Range, r words.Range) *words.Range {
	if old == nil {
		return &r
	}
	return set(old.Add(r))
}

// moved resolves what a move takes, line by line: what it says, or everything that
// the account holds. Everything from home is what the contingent was said to be.
func (s State) moved(m *Move) []Quantity {
	if !m.All {
		qs := make([]Quantity, len(m.Quantities))
		for i, q := range m.Quantities {
			qs[i] = Quantity{Kind: q.Kind, Value: q.Range()}
		}
		return qs
	}
	kinds := m.Kinds
	if len(kinds) == 0 {
		for _, l := range s.Lines() {
			if l.Member == m.Member && (m.From == Home || l.In(m.From) != nil) {
				kinds = append(kinds, l.Kind)
			}
		}
	}
	if len(kinds) == 0 {
		kinds = []string{"personnel"}
	}
	var qs []Quantity
	for _, k := range kinds {
		l, _ := s.lines.Get(Key{m.Member, k}.id())
		value := words.Unknown
		switch {
		case m.From != Home && l.In(m.From) != nil:
			value = *l.In(m.From)
		case m.From == Home && l.Consented != nil && !l.Consented.IsNone():
			value = *l.Consented
		case m.From == Home && l.Announced != nil:
			value = *l.Announced
		}
		qs = append(qs, Quantity{Kind: k, Value: value})
	}
	return qs
}

// Lines returns the lines by member and kind.
func (s State) Lines() []Line {
	out := make([]Line, 0, s.lines.Len())
	for _, l := range s.lines.All() {
		out = append(out, l)
	}
	return out
}

// Line returns one line; the zero Line where nothing was said.
func (s State) Line(member, kind string) Line {
	l, _ := s.lines.Get(Key{member, kind}.id())
	return l
}

// Consents returns the steps of members' own laws.
func (s State) Consents() []words.Told[Consent] { return s.consents.All() }

// Announced returns who said that whom sends what.
func (s State) Announced() []words.Told[Announce] { return s.announced.All() }

// Moves returns the moves.
func (s State) Moves() []words.Told[Move] { return s.moves.All() }

// Commands returns who was named to command.
func (s State) Commands() []words.Told[Command] { return s.commands.All() }

// Tasks returns what the mission does.
func (s State) Tasks() []words.Told[Task] { return s.tasks.All() }

// Withdrawals returns the plans to leave.
func (s State) Withdrawals() []words.Told[Withdrawal] { return s.withdrawals.All() }

// Reports returns the reports.
func (s State) Reports() []words.Told[Report] { return s.reports.All() }

// A Phase is how far a mission has come.
type Phase string

// The phases of a mission.
const (
	Mandated   Phase = "mandated"
	Generating Phase = "generating"
	Arrived    Phase = "present"
	Leaving    Phase = "leaving"
	Ended      Phase = "ended"
)

// Phase returns how far the mission has come by its ledger.
func (s State) Phase() Phase {
	p := Mandated
	if s.lines.Len() > 0 {
		p = Generating
	}
	came, coming, here, left := false, false, false, false
	for _, l := range s.Lines() {
		for _, a := range []Account{Present, MovingOut, Returned} {
			came = came || l.In(a) != nil
		}
		some := func(a Account) bool { in := l.In(a); return in != nil && !in.IsNone() }
		here = here || some(Present)
		coming = coming || some(MovingIn)
		left = left || l.In(MovingOut) != nil || l.In(Returned) != nil
	}
	switch {
	case came && !here && !coming:
		p = Ended
	case left:
		p = Leaving
	case here:
		p = Arrived
	}
	for _, t := range s.tasks.All() {
		if t.Body.State == "handed_over" && p == Arrived {
			p = Leaving
		}
	}
	return p
}
