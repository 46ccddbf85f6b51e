package mithaq_test

import (
	"slices"
	"testing"
	"time"

	"mithaq/charter"
	"mithaq/duty"
	"mithaq/force"
	"mithaq/mithaqtest"
	"mithaq/rule"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// withCards puts an edition in force in which the six have agreed on a card for Kazakhstan, on a
// floor and on a pool.
func withCards(t testing.TB, change func(*charter.Charter)) *desk {
	d := newDesk(t)
	d.variant(func(c *charter.Charter) {
		ground := charter.Ground{Sources: []string{"treaty.art4_2"}}
		for i := range c.Offices {
			if c.Offices[i].ID == "president" {
				c.Offices[i].May = append(slices.Clone(c.Offices[i].May), "force.alarm", "force.pass", "force.stock")
			}
			if c.Offices[i].ID == "minister_defence" {
				c.Offices[i].May = append(slices.Clone(c.Offices[i].May), "force.alarm")
			}
		}
		c.Gates = nil // what members' laws ask for has tests of its own
		c.Resources = []charter.Resource{{ID: "engine", Name: mithaqtest.Text("engine"), Ground: ground}}
		c.Pools = []charter.Pool{{ID: "ready", Name: mithaqtest.Text("ready"), Levels: []string{"registered", "certified"},
			Renewed: &charter.When{Kind: charter.Within, Seconds: 3600}, Ground: ground}}
		c.Floors = []charter.Floor{{ID: "engines", Of: []string{"engine"}, Keeps: rule.Fraction{Num: 4, Den: 5}, Lacking: charter.Refuse, Ground: ground}}
		c.Cards = []charter.Card{{ID: "kz", Name: mithaqtest.Text("kz"), Home: []string{"KZ"}, StruckBy: []string{"president"}, Ground: ground,
			Levels: []charter.Level{
				{ID: "1", Sends: []charter.Call{{ID: "engine", Count: 2, From: []string{"RU", "BY", "TJ"}}},
					Covers: []charter.Call{{ID: "engine", Count: 1, From: []string{"AM"}}}},
				{ID: "2", Sends: []charter.Call{{ID: "engine", Count: 1, From: []string{"UZ", "RU"}}}},
				{ID: "3", Sends: []charter.Call{{ID: "engine", Count: 1, From: []string{"RU"}}}},
			}}}
		c.Duties = append(c.Duties, charter.Duty{ID: "respond", Name: mithaqtest.Text("respond"), On: "alarm.called", Owes: "called",
			When: charter.When{Kind: charter.Within, Seconds: 600}, MetBy: []string{"alarm.passed", "force.moved_in"}, Ground: ground})
		if change != nil {
			change(c)
		}
		c.Sort()
	})
	return d
}

// strike is an alarm as the edition in force has it.
func (d *desk) strike(level string) *force.Alarm {
	d.Helper()
	card := d.k.State().Charter().Card("kz")
	a := &force.Alarm{Card: "kz", Level: level, Text: mithaqtest.Text("alarm")}
	if l := card.Level(level); l != nil {
		a.Calls = force.CallsOf(l)
	} else {
		a.Calls = force.CallsOf(&card.Levels[0])
	}
	return a
}

func engineOf(n int64) []force.Quantity {
	return []force.Quantity{{Kind: "engine", Value: words.Exactly(n)}}
}

func stock(member string, n int64) *force.Stock {
	return &force.Stock{Member: member, Quantities: engineOf(n)}
}

func sets(member string, n int64) *force.Move {
	return &force.Move{Member: member, From: force.Home, To: force.MovingIn, Quantities: engineOf(n), Text: mithaqtest.Text("go")}
}

const kzCard = " treaty.art4_2 card.kz"

// Who may strike, what, and when.
func TestAlarms(t *testing.T) {
	d := withCards(t, nil)
	calls := func(f func(*force.Alarm)) *force.Alarm {
		a := d.strike("1")
		a.Calls = slices.Clone(a.Calls)
		f(a)
		return a
	}
	want(t, "no such card", d.refused("KZ", force.AlarmType, calls(func(a *force.Alarm) { a.Card = "ru" })), "alarm.unknown_card   | card=ru")
	want(t, "no such level", d.refused("KZ", force.AlarmType, d.strike("9")), "alarm.unknown_level"+kzCard+" | level=9")
	want(t, "by a minister", d.refused("RU-def", force.AlarmType, d.strike("1")),
		"alarm.wrong_office"+kzCard+" | office=minister_defence; want=president", "alarm.not_their_home"+kzCard+" | member=RU")
	for what, f := range map[string]func(*force.Alarm){
		"another number": func(a *force.Alarm) { a.Calls[0].Count = 3 },
		"another order":  func(a *force.Alarm) { a.Calls[0].From = []string{"BY", "RU", "TJ"} },
		"another kind":   func(a *force.Alarm) { a.Calls[0].Kind = "vehicles" },
		"one call less":  func(a *force.Alarm) { a.Calls = a.Calls[:1] },
		"one call more": func(a *force.Alarm) {
			a.Calls = append(a.Calls, force.Call{Kind: "vehicles", Count: 1, From: []string{"RU"}})
		},
	} {
		want(t, what, d.refused("KZ", force.AlarmType, calls(f)), "alarm.not_the_card"+kzCard+" | level=1")
	}
	first, fs := d.recorded("KZ", force.AlarmType, d.strike("1"))
	want(t, "the first alarm", fs)
	want(t, "again", d.refused("KZ", force.AlarmType, d.strike("1")), "alarm.struck_already"+kzCard+" | level=1")
	_, fs = d.recorded("KZ", force.AlarmType, d.strike("3"))
	want(t, "the third before the second", fs, "alarm.level_skipped"+kzCard+" | below=2; level=3")
	_, fs = d.recorded("KZ", force.AlarmType, d.strike("2"))
	want(t, "one on the list is not bound", fs, "member.not_bound"+kzCard+" | member=UZ")
	_, fs = d.recorded("archivist", force.AlarmType, d.strike("1"), d.told("RU", d.p.Now()))
	want(t, "as a source tells it", fs, "alarm.struck_already"+kzCard, "alarm.not_their_home"+kzCard)
	if n, _ := d.now().Matter.Force.CalledFor("RU", "engine"); n != 2 {
		t.Errorf("Russia is called for %d, want one by each of two levels", n)
	}
	if c := d.now().Matter.Force.CallsOf(first); len(c) != 2 || c[0].Short != 0 {
		t.Errorf("got %+v", c)
	}
}

// A card that is for another area is struck with a finding: the crisis is elsewhere.
func TestAlarmOfAnotherArea(t *testing.T) {
	d := withCards(t, func(c *charter.Charter) { c.Cards[0].Home = []string{"RU"} })
	_, fs := d.recorded("RU", force.AlarmType, d.strike("1"))
	want(t, "for Russia's area, in Kazakhstan", fs, "alarm.other_home"+kzCard+" | member=KZ")
}

// A later edition changes nothing in an alarm that was struck.
func TestCallsAreFrozen(t *testing.T) {
	d := withCards(t, nil)
	first, _ := d.recorded("KZ", force.AlarmType, d.strike("1"))
	d.variant(func(c *charter.Charter) {})
	if c := d.now().Matter.Force.CallsOf(first); len(c) != 2 || !slices.Equal(c[0].Members, []string{"RU", "BY"}) {
		t.Errorf("under an edition without cards: %+v", c)
	}
}

func TestPasses(t *testing.T) {
	d := withCards(t, nil)
	first, _ := d.recorded("KZ", force.AlarmType, d.strike("1"))
	pass := func(member string) *force.Pass { return &force.Pass{Member: member, Kind: "engine"} }
	want(t, "who was not called", d.refused("TJ", force.PassType, pass("TJ"), answering(first)), "pass.not_called"+kzCard+" | member=TJ; level=1")
	want(t, "for another", d.refused("TJ", force.PassType, pass("RU"), answering(first)), "force.not_the_contributor  ")
	want(t, "of nothing", d.refused("RU", force.PassType, pass("RU")), "pass.of_nothing   | member=RU")
	want(t, "as cover", d.refused("RU", force.PassType, &force.Pass{Member: "RU", Kind: "engine", Cover: true}, answering(first)), "pass.not_called"+kzCard)
	want(t, "all come", d.refused("RU", force.PassType, &force.Pass{Member: "RU", Kind: "engine", Comes: 1}, answering(first)), "pass.not_called"+kzCard)
	_, fs := d.recorded("RU", force.PassType, pass("RU"), answering(first))
	want(t, "Russia passes", fs)
	want(t, "twice", d.refused("RU", force.PassType, pass("RU"), answering(first)), "pass.not_called"+kzCard)
	_, fs = d.recorded("TJ", force.PassType, pass("TJ"), answering(first))
	want(t, "now Tajikistan is called and passes", fs)
	if c := d.now().Matter.Force.CallsOf(first)[0]; c.Short != 1 || !slices.Equal(c.Members, []string{"BY"}) {
		t.Errorf("the list is exhausted: %+v", c)
	}
	_, fs = d.recorded("archivist", force.PassType, pass("AM"), d.told("AM", d.p.Now()))
	want(t, "a source does not say of which alarm", fs)
}

// Who is called owes it to come or to pass; whom a pass calls owes it from then on.
func TestCalledOwe(t *testing.T) {
	d := withCards(t, nil)
	first, _ := d.recorded("KZ", force.AlarmType, d.strike("1"))
	owed := func() map[string]duty.State {
		m := d.now()
		m.At = d.p.Now()
		got := map[string]duty.State{}
		for _, x := range m.Duties() {
			if x.Rule == "respond" {
				got[x.Who] = x.State
			}
		}
		return got
	}
	if diff := cmp.Diff(map[string]duty.State{"RU": duty.Open, "BY": duty.Open, "AM": duty.Open}, owed()); diff != "" {
		t.Errorf("after the alarm (-want +got):\n%s", diff)
	}
	d.p.Pass(9 * time.Minute)
	d.recorded("RU", force.PassType, &force.Pass{Member: "RU", Kind: "engine"}, answering(first))
	d.recorded("archivist", force.MoveType, sets("BY", 1), d.told("BY", d.p.Now()))
	d.p.Pass(9 * time.Minute)
	if diff := cmp.Diff(map[string]duty.State{"RU": duty.Met, "BY": duty.Met, "AM": duty.Late, "TJ": duty.Open}, owed()); diff != "" {
		t.Errorf("after a pass (-want +got):\n%s", diff)
	}
}

// A floor refuses what is certainly too much, and nothing else.
func TestFloors(t *testing.T) {
	const floor = " treaty.art4_2 floor.engines"
	pledge := func(member string, n int64) *force.Pledge {
		return &force.Pledge{Member: member, Quantities: engineOf(n)}
	}
	d := withCards(t, nil)
	_, fs := d.recorded("RU", force.PledgeType, pledge("RU", 5))
	want(t, "nobody knows what Russia has", fs)
	want(t, "a stock of another", d.refused("BY", force.StockType, stock("RU", 20)), "force.not_the_contributor  ")
	d.recorded("BY", force.StockType, stock("BY", 14), mithaqtest.On("pact"))
	want(t, "of 14 keeping four fifths", d.refused("BY", force.PledgeType, pledge("BY", 3)),
		"floor.breached"+floor+" | member=BY; keeps=4/5; stock=14; gives=2; committed=3")
	_, fs = d.recorded("BY", force.PledgeType, pledge("BY", 2))
	want(t, "two of 14", fs)
	want(t, "an order for more", d.refused("BY", force.OrderType, &force.Order{Member: "BY", Quantities: engineOf(3)}), "floor.breached"+floor+" | committed=3")
	_, fs = d.recorded("archivist", force.MoveType, sets("BY", 2), d.told("BY", d.p.Now()))
	want(t, "what was pledged sets out", fs)
	_, fs = d.recorded("archivist", force.MoveType, sets("BY", 1), d.told("BY", d.p.Now()))
	want(t, "one more sets out, and a report is never refused", fs, "floor.breached"+floor+" | committed=3")
	d.recorded("BY", force.StockType, stock("BY", 20))
	_, fs = d.recorded("BY", force.PledgeType, pledge("BY", 4))
	want(t, "of 20, said anew in the crisis", fs)
	// A source tells of a stock: it binds nobody, and is enough for a finding.
	d.recorded("archivist", force.StockType, stock("TJ", 5), d.told("TJ", d.p.Now()), mithaqtest.On("pact"))
	_, fs = d.recorded("TJ", force.PledgeType, pledge("TJ", 2))
	want(t, "of 5 as a source tells it", fs, "floor.breached"+floor+" | gives=1; committed=2")
	_, fs = d.recorded("TJ", force.PledgeType, pledge("TJ", 2))
	want(t, "no more than before", fs)
}

// What a member said lapses: by its own end, and where a pool has to be renewed.
func TestStocks(t *testing.T) {
	d := withCards(t, nil)
	of := func(f func(*force.Stock)) *force.Stock {
		s := stock("RU", 20)
		f(s)
		return s
	}
	want(t, "no such pool", d.refused("RU", force.StockType, of(func(s *force.Stock) { s.Pool = "reserve" })), "stock.unknown_pool   | pool=reserve")
	want(t, "no such level", d.refused("RU", force.StockType, of(func(s *force.Stock) { s.Pool, s.Level = "ready", "trained" })),
		"stock.unknown_level treaty.art4_2 pool.ready | level=trained; want=registered, certified")
	want(t, "no level", d.refused("RU", force.StockType, of(func(s *force.Stock) { s.Pool = "ready" })), "stock.unknown_level treaty.art4_2 pool.ready")
	want(t, "nothing that is counted", d.refused("RU", force.StockType, of(func(s *force.Stock) { s.Quantities[0].Kind = "engines" })),
		"line.unknown_kind   | line=engines; near=engine")
	_, fs := d.recorded("RU", force.StockType, of(func(s *force.Stock) { s.Until = mithaqtest.Start }))
	want(t, "over already", fs, "stock.over   | member=RU")
	d.recorded("RU", force.StockType, of(func(s *force.Stock) { s.Until = d.p.Now().Add(30 * time.Minute) }))
	d.recorded("RU", force.StockType, of(func(s *force.Stock) { s.Pool, s.Level = "ready", "certified" }))
	pledge := func(n int64) []words.Reason {
		_, fs := d.recorded("RU", force.PledgeType, &force.Pledge{Member: "RU", Quantities: engineOf(n)})
		return fs
	}
	want(t, "at once", pledge(1))
	d.p.Pass(40 * time.Minute)
	want(t, "after its end", pledge(2), "stock.lapsed treaty.art4_2 floor.engines | member=RU; line=engine")
	d.p.Pass(30 * time.Minute)
	want(t, "and not renewed in the pool", pledge(20), "stock.lapsed treaty.art4_2 floor.engines", "stock.lapsed treaty.art4_2 pool.ready")
}

// Where cards say who comes, whoever else sets out is found.
func TestUncalled(t *testing.T) {
	d := withCards(t, nil)
	sent := func(member string, kind string, n int64) []words.Reason {
		m := sets(member, n)
		m.Quantities[0].Kind = kind
		_, fs := d.recorded("archivist", force.MoveType, m, d.told(member, d.p.Now()))
		return fs
	}
	want(t, "without an alarm", sent("TJ", "engine", 1), "force.unannounced  ")
	d.recorded("KZ", force.AlarmType, d.strike("1"))
	want(t, "who was called", sent("RU", "engine", 1))
	want(t, "one too many", sent("RU", "engine", 1), "force.uncalled"+kzCard+" | member=RU; called=1; moved=2")
	want(t, "who was not", sent("TJ", "engine", 1), "force.uncalled"+kzCard+" | called=0; moved=2")
	want(t, "a kind for which no card calls", sent("TJ", "vehicles", 4))
	d.recorded("BY", force.PledgeType, &force.Pledge{Member: "BY", Quantities: engineOf(3)})
	want(t, "who promised", sent("BY", "engine", 3))
	want(t, "to stand in", sent("AM", "engine", 1))
	want(t, "at whose home it is", sent("KZ", "engine", 9))
	want(t, "a kind that nobody counts", sent("AM", "engines", 1), "line.unknown_kind   | near=engine")
}
