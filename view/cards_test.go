package view_test

import (
	"testing"
	"time"

	"mithaq/charter"
	"mithaq/charter/csto"
	"mithaq/force"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/view"
	"mithaq/words"
)

// What a member said of its stock stands until it lapses, by its own end or because a pool has
// to be renewed; of two floors the stricter counts, and a lapsed word lets nothing go.
func TestStocksAndFloors(t *testing.T) {
	c, _, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	ground := charter.Ground{Sources: []string{"treaty.art4_2"}}
	c.Pools = []charter.Pool{{ID: "ready", Name: mithaqtest.Text("ready"), Renewed: &charter.When{Kind: charter.Within, Seconds: 10 * 3600}, Ground: ground}}
	for id, keeps := range map[string]rule.Fraction{"half": {Num: 1, Den: 2}, "most": {Num: 4, Den: 5}} {
		c.Floors = append(c.Floors, charter.Floor{ID: id, Of: []string{"vehicles"}, Keeps: keeps, Lacking: charter.Finding, Ground: ground})
	}
	c.Cards = []charter.Card{{ID: "kz", Name: mithaqtest.Text("kz"), Home: []string{"KZ"}, StruckBy: []string{"president"}, Ground: ground,
		Levels: []charter.Level{{ID: "1", Sends: []charter.Call{{ID: "vehicles", Count: 2, From: []string{"RU", "KZ"}}}}}}}
	c.Sort()
	compiled, err := c.Compile()
	if err != nil {
		t.Fatal(err)
	}
	p := mithaqtest.New(t, record.Live)
	p.Under(compiled)
	d := &desk{TB: t, p: p, k: p.Open(t, memory.New())}
	d.crisis = p.Crisis(t, d.k, "kz")
	p.Pass(200 * time.Hour)
	vehicles := func(n int64) []force.Quantity {
		return []force.Quantity{{Kind: "vehicles", Value: words.Exactly(n)}}
	}
	d.tell("RU", force.StockType, force.Stock{Member: "RU", Quantities: vehicles(20), Until: hour(8)}, 2, 2, 2)
	d.tell("RU", force.StockType, force.Stock{Member: "RU", Quantities: vehicles(5), Pool: "ready"}, 3, 3, 3)
	d.tell("KZ", force.StockType, force.Stock{Member: "KZ", Quantities: vehicles(9)}, 3, 3, 3)
	d.tell("KZ", force.AlarmType, force.Alarm{Card: "kz", Level: "1", Calls: force.CallsOf(&c.Cards[0].Levels[0]), Text: mithaqtest.Text("alarm")}, 4, 4, 4)
	of := func(v *view.Crisis, member string) view.Response {
		for _, r := range v.Responses {
			if r.Member == member {
				return r
			}
		}
		t.Fatalf("no response of %s", member)
		return view.Response{}
	}
	for _, tc := range []struct {
		at           int
		gives        string
		own, renewed bool // lapsed
	}{{5, "4", false, false}, {8, "4", false, false}, {9, "nothing", true, false}, {14, "nothing", true, true}} {
		v := d.at(tc.at, 20)
		lapsed := map[string]bool{}
		for _, s := range v.Stocks {
			lapsed[s.Member+" "+s.Pool] = s.Lapsed
		}
		if lapsed["RU "] != tc.own || lapsed["RU ready"] != tc.renewed || lapsed["KZ "] || len(v.Stocks) != 3 {
			t.Errorf("at hour %d: lapsed %v", tc.at, lapsed)
		}
		gives := "nothing"
		if g := of(v, "RU").Gives; g != nil {
			gives = g.Words().String()
		}
		if gives != tc.gives {
			t.Errorf("at hour %d Russia gives %s, want %s", tc.at, gives, tc.gives)
		}
		if r := of(v, "KZ"); r.Gives != nil || r.Stock == nil {
			t.Errorf("at hour %d: no floor holds at home: %+v", tc.at, r)
		}
	}
	if v := d.at(3, 20); len(v.Alarms) != 0 || len(v.Responses) != 0 {
		t.Error("calls before the alarm")
	}
}
