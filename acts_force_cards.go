package mithaq

import (
	"slices"
	"strings"

	"mithaq/charter"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/words"
)

// cardActs carry out what was agreed on beforehand: who has what, who is called for what, and
// who comes in place of one that cannot.
var cardActs = map[string]kind{
	force.StockType: {
		body:         func() Body { return new(force.Stock) },
		where:        onEither,
		performative: true,
		apply:        foldForce,
		judge:        judgeStock,
	},
	force.AlarmType: {
		body:         func() Body { return new(force.Alarm) },
		performative: true,
		apply:        foldForce,
		events: func(m *Matter, f *Fact) []duty.Event {
			return append([]duty.Event{{Name: "alarm.struck", Member: f.Member, Alarm: f.Act}}, calledBy(m, f, f.Act)...)
		},
		judge: judgeAlarm,
	},
	force.PassType: {
		body:         func() Body { return new(force.Pass) },
		performative: true,
		apply:        foldForce,
		events: func(m *Matter, f *Fact) []duty.Event {
			return append([]duty.Event{{Name: "alarm.passed", Member: f.Body.(*force.Pass).Member, Alarm: f.Answers}}, calledBy(m, f, f.Answers)...)
		},
		judge: judgePass,
	},
}

// calledBy returns one event for each member that an act calls to an alarm. The matter has the
// act in it.
func calledBy(m *Matter, f *Fact, alarm string) []duty.Event {
	var es []duty.Event
	for _, member := range m.Force.CalledBy(f.Act) {
		es = append(es, duty.Event{Name: "alarm.called", Member: member, Alarm: alarm})
	}
	return es
}

// judgeKinds judges whether the charter counts things of these kinds.
func judgeKinds(s *setting, kinds ...string) []Judgment {
	var js []Judgment
	for _, k := range kinds {
		if !slices.Contains(s.charter.Counts(), k) {
			js = append(js, must(false, words.Why("line.unknown_kind", "line", k, "near", charter.Nearest(k, s.charter.Counts()))))
		}
	}
	return js
}

func kindsOf(qs []force.Quantity) []string {
	out := make([]string, len(qs))
	for i := range qs {
		out[i] = qs[i].Kind
	}
	return out
}

func judgeStock(s *setting, f *Fact) []Judgment {
	b := f.Body.(*force.Stock)
	js := append([]Judgment{judgeTheirs(f, b.Member)}, judgeKinds(s, kindsOf(b.Quantities)...)...)
	if b.Until.Known() {
		js = append(js, ought(b.Until >= f.Effect, words.Why("stock.over", "member", b.Member, "until", b.Until.String())))
	}
	if b.Pool == "" {
		return js
	}
	pool := s.charter.Pool(b.Pool)
	if pool == nil {
		return append(js, must(false, words.Why("stock.unknown_pool", "pool", b.Pool)))
	}
	return append(js, must(slices.Contains(pool.Levels, b.Level) || b.Level == "" && len(pool.Levels) == 0,
		words.Why("stock.unknown_level", "pool", pool.ID, "level", b.Level, "want", strings.Join(pool.Levels, ", ")).
			Under(pool.Article(), "pool."+pool.ID)))
}

func judgeAlarm(s *setting, f *Fact) []Judgment {
	a := f.Body.(*force.Alarm)
	card := s.charter.Card(a.Card)
	if card == nil {
		return []Judgment{must(false, words.Why("alarm.unknown_card", "card", a.Card))}
	}
	why := func(code string, args ...string) words.Reason {
		return words.Why(code, append([]string{"card", card.ID, "level", a.Level}, args...)...).Under(card.Article(), "card."+card.ID)
	}
	level := card.Level(a.Level)
	if level == nil {
		return []Judgment{must(false, why("alarm.unknown_level"))}
	}
	struck := s.matter.Force.Struck(a.Card, a.Level)
	js := []Judgment{
		must(s.isOne(f, card.StruckBy), why("alarm.wrong_office", "office", f.Office, "want", strings.Join(card.StruckBy, ", "))).
			unless(f.Reported && f.Office == ""),
		must(slices.Contains(card.Home, f.Member), why("alarm.not_their_home", "member", f.Member)).unless(f.Member == ""),
		must(slices.EqualFunc(a.Calls, force.CallsOf(level), sameCall), why("alarm.not_the_card")),
		must(struck == nil, why("alarm.struck_already")),
	}
	if struck != nil {
		js[len(js)-1].Facts = []string{struck.Act}
	}
	if o := s.matter.Opened; o != nil && o.Body.Member != "" {
		js = append(js, ought(slices.Contains(card.Home, o.Body.Member), why("alarm.other_home", "member", o.Body.Member)))
	}
	for _, below := range card.Levels {
		if below.ID == a.Level {
			break
		}
		if s.matter.Force.Struck(a.Card, below.ID) == nil {
			js = append(js, ought(false, why("alarm.level_skipped", "below", below.ID)))
			break
		}
	}
	return append(js, judgeCalled(s, f, a, card)...)
}

// judgeCalled judges whether those on the lists are bound by what they agreed on.
func judgeCalled(s *setting, f *Fact, a *force.Alarm, card *charter.Card) []Judgment {
	var js []Judgment
	bound := s.bound(f.Effect)
	seen := map[string]bool{}
	for _, c := range a.Calls {
		for _, m := range c.From {
			if !seen[m] {
				seen[m] = true
				js = append(js, ought(slices.Contains(bound, m), words.Why("member.not_bound", "member", m).Under(card.Article(), "card."+card.ID)))
			}
		}
	}
	return js
}

func sameCall(a, b force.Call) bool {
	return a.Kind == b.Kind && a.Count == b.Count && a.Cover == b.Cover && slices.Equal(a.From, b.From)
}

func judgePass(s *setting, f *Fact) []Judgment {
	p := f.Body.(*force.Pass)
	js := []Judgment{judgeTheirs(f, p.Member)}
	alarm := s.matter.Force.Alarm(f.Answers)
	if alarm == nil {
		return append(js, must(false, words.Why("pass.of_nothing", "member", p.Member)).unless(f.Reported && f.Answers == ""))
	}
	called := int64(0)
	for _, c := range s.matter.Force.CallsOf(f.Answers) {
		if c.Kind == p.Kind && c.Cover == p.Cover {
			called = c.For(p.Member)
		}
	}
	why := words.Why("pass.not_called", "member", p.Member, "line", p.Kind, "card", alarm.Body.Card, "level", alarm.Body.Level)
	if card := s.charter.Card(alarm.Body.Card); card != nil {
		why = why.Under(card.Article(), "card."+card.ID)
	}
	return append(js, must(called > p.Comes, why).by(alarm.Act))
}

// atHome reports whether the crisis is at a member's home: what it sends there stays at home, and
// nobody calls it.
func (s *setting) atHome(member string) bool {
	return member != "" && s.host() == member
}

// judgeFloors judges an act by which a member may commit more than before: whether it keeps at
// home what it has to. Only what is certainly too much is found; without a word about its stock
// that still stands, nobody knows. What is away in another crisis is not seen from here: a
// member that says anew what it has takes that into account.
func judgeFloors(s *setting, f *Fact, member string) []Judgment {
	if len(s.charter.Floors) == 0 || s.atHome(member) {
		return nil
	}
	var js []Judgment
	then := s.matter.Force.Apply(f.Stamp, f.Body)
	for i := range s.charter.Floors {
		floor := &s.charter.Floors[i]
		for _, kind := range floor.Of {
			before, after := s.matter.Force.Line(member, kind).Committed(), then.Line(member, kind).Committed()
			if after.Min == nil || before.Min != nil && *after.Min <= *before.Min {
				continue
			}
			why := func(code string, args ...string) words.Reason {
				return words.Why(code, append([]string{"member", member, "line", kind}, args...)...).Under(floor.Article(), "floor."+floor.ID)
			}
			held := force.Had(member, kind, "", s.pact.Force, s.matter.Force)
			if held == nil || f.Effect > held.Lapses(nil, s.charter.Seat.Offset) {
				js = append(js, point(false, floor.Lacking, why("floor.no_stock", "keeps", floor.Keeps.String())).unless(true))
				continue
			}
			gives := force.Gives(held.Value, floor.Keeps)
			within := after.Max != nil && gives.Min != nil && *after.Max <= *gives.Min
			js = append(js, point(within, floor.Lacking, why("floor.breached", "keeps", floor.Keeps.String(),
				"stock", held.Value.String(), "gives", gives.String(), "committed", after.String())).
				unless(!within && !after.Exceeds(gives)).by(held.Act))
		}
	}
	return js
}

// judgeLapsed finds what a member commits of which its own word has lapsed: what it said that it
// has, where a floor asks for it, and what it said that it holds ready in a pool.
func judgeLapsed(s *setting, f *Fact, member string, kinds ...string) []Judgment {
	var js []Judgment
	lapsed := func(kind, pool string, renewed *charter.When, article, rule string) {
		held := force.Had(member, kind, pool, s.pact.Force, s.matter.Force)
		if held == nil {
			return
		}
		if last := held.Lapses(renewed, s.charter.Seat.Offset); f.Effect > last {
			js = append(js, ought(false, words.Why("stock.lapsed", "member", member, "line", kind, "until", last.String()).Under(article, rule)).by(held.Act))
		}
	}
	for _, kind := range kinds {
		for i := range s.charter.Floors {
			if floor := &s.charter.Floors[i]; slices.Contains(floor.Of, kind) {
				lapsed(kind, "", nil, floor.Article(), "floor."+floor.ID)
				break
			}
		}
		for i := range s.charter.Pools {
			pool := &s.charter.Pools[i]
			lapsed(kind, pool.ID, pool.Renewed, pool.Article(), "pool."+pool.ID)
		}
	}
	return js
}

// judgeUncalled judges whether who sets out was called by an alarm, or promised or ordered to
// come: where cards say who comes, somebody else is an arrival that nobody has announced.
func judgeUncalled(s *setting, m *force.Move, f *Fact) []Judgment {
	alarms := s.matter.Force.Alarms()
	if m.From != force.Home || len(alarms) == 0 || s.atHome(m.Member) {
		return nil
	}
	var js []Judgment
	then := s.matter.Force.Apply(f.Stamp, f.Body)
	for _, line := range then.Lines() {
		if line.Member != m.Member || !cardKind(s.charter, line.Kind) {
			continue
		}
		before, after := s.matter.Force.Line(line.Member, line.Kind).Gone(), line.Gone()
		if after.Min == nil || before.Min != nil && *after.Min <= *before.Min {
			continue
		}
		sends, covers := s.matter.Force.CalledFor(line.Member, line.Kind)
		called, promised := words.Exactly(sends+covers), line.Promised()
		why := words.Why("force.uncalled", "member", line.Member, "line", line.Kind, "called", called.String(), "moved", after.String())
		if card := s.charter.Card(alarms[0].Body.Card); card != nil {
			why = why.Under(card.Article(), "card."+card.ID)
		}
		js = append(js, ought(!after.Exceeds(called) || !after.Exceeds(promised), why))
	}
	return js
}

// cardKind reports whether any card calls for things of a kind.
func cardKind(c *charter.Charter, kind string) bool {
	calls := func(list []charter.Call) bool {
		return slices.ContainsFunc(list, func(c charter.Call) bool { return c.ID == kind })
	}
	return slices.ContainsFunc(c.Cards, func(card charter.Card) bool {
		return slices.ContainsFunc(card.Levels, func(l charter.Level) bool { return calls(l.Sends) || calls(l.Covers) })
	})
}
