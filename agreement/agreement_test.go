package agreement_test

import (
	"fmt"
	"strings"
	"testing"

	"mithaq/agreement"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

func text(s string) words.Text {
	return words.Text{Authentic: "en", Texts: map[string]string{"en": s}}
}

// An entry is an act by somebody at an instant, answering another by its identifier.
type entry struct {
	id, by, answers string
	at              words.Instant
	body            any
}

func do(entries ...entry) agreement.State {
	var s agreement.State
	for i, e := range entries {
		at := e.at
		if at == 0 {
			at = words.Instant(10 * (i + 1))
		}
		s = s.Apply(words.Stamp{Act: e.id, Member: e.by, Answers: e.answers, Seq: int64(i), Effect: at}, e.body)
	}
	return s
}

func engines(n int64) []agreement.Item {
	return []agreement.Item{{Kind: "engine", Count: words.Exactly(n)}}
}

func request(n int64, of ...string) *agreement.Request {
	return &agreement.Request{Kind: "rsa", Of: of, Items: engines(n), Text: text("help")}
}

func offer(n int64) *agreement.Offer {
	return &agreement.Offer{Kind: "rsa", To: "A", Items: engines(n), Text: text("take")}
}

func good(n int64, until words.Instant) *agreement.Offer {
	o := offer(n)
	o.GoodUntil = until
	return o
}

func staying(n int64, until words.Instant) *agreement.Offer {
	o := offer(n)
	o.Terms = &agreement.Terms{Until: until}
	return o
}

var (
	yes  = &agreement.Acceptance{}
	no   = &agreement.Decline{}
	gone = func(how string) *agreement.End { return &agreement.End{How: how} }
	more = func(n int64) *agreement.Amendment { return &agreement.Amendment{Items: engines(n), Text: text("more")} }
)

// TestCourse follows one request from which everything that can become of it becomes.
func TestCourse(t *testing.T) {
	for _, tc := range []struct {
		name    string
		entries []entry
		thread  agreement.Phase
		bargain agreement.Phase // of the first
	}{
		{"asked", []entry{{id: "r", by: "A", body: request(2)}}, agreement.Requested, ""},
		{"asked and taken back", []entry{{id: "r", by: "A", body: request(2)}, {id: "e", by: "A", answers: "r", body: gone("withdrawn")}}, agreement.Ended, ""},
		{"taken back by another", []entry{{id: "r", by: "A", body: request(2)}, {id: "e", by: "B", answers: "r", body: gone("withdrawn")}}, agreement.Requested, ""},
		{"one of two declines", []entry{{id: "r", by: "A", body: request(2, "B", "C")}, {id: "d", by: "B", answers: "r", body: no}}, agreement.Requested, ""},
		{"both decline", []entry{{id: "r", by: "A", body: request(2, "B", "C")}, {id: "d", by: "B", answers: "r", body: no},
			{id: "d2", by: "C", answers: "r", body: no}}, agreement.Declined, ""},
		{"who was not asked declines", []entry{{id: "r", by: "A", body: request(2, "B")}, {id: "d", by: "C", answers: "r", body: no}}, agreement.Requested, ""},
		{"offered", []entry{{id: "r", by: "A", body: request(2)}, {id: "o", by: "B", answers: "r", body: offer(1)}}, agreement.Offered, agreement.Offered},
		{"offered without a request", []entry{{id: "o", by: "B", body: offer(1)}}, agreement.Offered, agreement.Offered},
		{"offer declined", []entry{{id: "r", by: "A", body: request(2)}, {id: "o", by: "B", answers: "r", body: offer(1)},
			{id: "d", by: "A", answers: "o", body: no}}, agreement.Requested, agreement.Declined},
		{"offer declined by a third", []entry{{id: "o", by: "B", body: offer(1)}, {id: "d", by: "C", answers: "o", body: no}}, agreement.Offered, agreement.Offered},
		{"offer withdrawn", []entry{{id: "o", by: "B", body: offer(1)}, {id: "e", by: "B", answers: "o", body: gone("withdrawn")}}, agreement.Ended, agreement.Ended},
		{"request withdrawn with its offers", []entry{{id: "r", by: "A", body: request(2)}, {id: "o", by: "B", answers: "r", body: offer(1)},
			{id: "e", by: "A", answers: "r", body: gone("withdrawn")}, {id: "a", by: "A", answers: "o", body: yes}}, agreement.Ended, agreement.Ended},
		{"accepted", []entry{{id: "o", by: "B", body: offer(1)}, {id: "a", by: "A", answers: "o", body: yes}}, agreement.Accepted, agreement.Accepted},
		{"accepted by the wrong side", []entry{{id: "o", by: "B", body: offer(1)}, {id: "a", by: "B", answers: "o", body: yes}}, agreement.Offered, agreement.Offered},
		{"accepted after it was declined", []entry{{id: "o", by: "B", body: offer(1)}, {id: "d", by: "A", answers: "o", body: no},
			{id: "a", by: "A", answers: "o", body: yes}}, agreement.Declined, agreement.Declined},
		{"accepted too late", []entry{{id: "o", by: "B", body: good(1, 19)}, {id: "a", by: "A", answers: "o", body: yes}}, agreement.Lapsed, agreement.Lapsed},
		{"accepted at the last instant", []entry{{id: "o", by: "B", body: good(1, 20)}, {id: "a", by: "A", answers: "o", body: yes}}, agreement.Accepted, agreement.Accepted},
		{"the pact's reserve", []entry{{id: "r", by: "A", body: request(1)}, {id: "o", body: offer(1), answers: "r"}, {id: "a", by: "A", answers: "o", body: yes}},
			agreement.Accepted, agreement.Accepted},
		{"withdrawn when it binds", []entry{{id: "o", by: "B", body: offer(1)}, {id: "a", by: "A", answers: "o", body: yes},
			{id: "e", by: "B", answers: "o", body: gone("withdrawn")}}, agreement.Accepted, agreement.Accepted},
		{"recalled", []entry{{id: "o", by: "B", body: offer(1)}, {id: "a", by: "A", answers: "o", body: yes},
			{id: "e", by: "B", answers: "a", body: gone("recalled")}}, agreement.Ended, agreement.Ended},
		{"recalled by who is helped", []entry{{id: "o", by: "B", body: offer(1)}, {id: "a", by: "A", answers: "o", body: yes},
			{id: "e", by: "A", answers: "a", body: gone("recalled")}}, agreement.Accepted, agreement.Accepted},
		{"recalled before it binds", []entry{{id: "o", by: "B", body: offer(1)}, {id: "e", by: "B", answers: "o", body: gone("recalled")}}, agreement.Offered, agreement.Offered},
		{"released", []entry{{id: "o", by: "B", body: offer(1)}, {id: "a", by: "A", answers: "o", body: yes},
			{id: "e", by: "A", answers: "a", body: gone("released")}}, agreement.Ended, agreement.Ended},
		{"completed by either", []entry{{id: "o", by: "B", body: offer(1)}, {id: "a", by: "A", answers: "o", body: yes},
			{id: "e", by: "A", answers: "o", body: gone("completed")}}, agreement.Ended, agreement.Ended},
		{"proposed to amend", []entry{{id: "o", by: "B", body: offer(1)}, {id: "a", by: "A", answers: "o", body: yes},
			{id: "m", by: "A", answers: "a", body: more(2)}}, agreement.Accepted, agreement.Accepted},
		{"amended", []entry{{id: "o", by: "B", body: offer(1)}, {id: "a", by: "A", answers: "o", body: yes},
			{id: "m", by: "A", answers: "a", body: more(2)}, {id: "b", by: "B", answers: "m", body: yes}}, agreement.Amended, agreement.Amended},
		{"amended by its own author", []entry{{id: "o", by: "B", body: offer(1)}, {id: "a", by: "A", answers: "o", body: yes},
			{id: "m", by: "A", answers: "a", body: more(2)}, {id: "b", by: "A", answers: "m", body: yes}}, agreement.Accepted, agreement.Accepted},
		{"amendment declined, then accepted", []entry{{id: "o", by: "B", body: offer(1)}, {id: "a", by: "A", answers: "o", body: yes},
			{id: "m", by: "A", answers: "a", body: more(2)}, {id: "d", by: "B", answers: "m", body: no}, {id: "b", by: "B", answers: "m", body: yes}}, agreement.Accepted, agreement.Accepted},
		{"ended by what accepted an amendment", []entry{{id: "o", by: "B", body: offer(1)}, {id: "a", by: "A", answers: "o", body: yes},
			{id: "m", by: "A", answers: "a", body: more(2)}, {id: "b", by: "B", answers: "m", body: yes}, {id: "e", by: "B", answers: "b", body: gone("recalled")}},
			agreement.Ended, agreement.Ended},
		{"all is agreed and over", []entry{{id: "r", by: "A", body: request(1)}, {id: "o", by: "B", answers: "r", body: offer(1)},
			{id: "a", by: "A", answers: "o", body: yes}, {id: "e", by: "B", answers: "o", body: gone("completed")}}, agreement.Ended, agreement.Ended},
		{"not all was agreed", []entry{{id: "r", by: "A", body: request(2)}, {id: "o", by: "B", answers: "r", body: offer(1)},
			{id: "a", by: "A", answers: "o", body: yes}, {id: "e", by: "B", answers: "o", body: gone("completed")}}, agreement.Requested, agreement.Ended},
		{"recalled: asked again", []entry{{id: "r", by: "A", body: request(1)}, {id: "o", by: "B", answers: "r", body: offer(1)},
			{id: "a", by: "A", answers: "o", body: yes}, {id: "e", by: "B", answers: "o", body: gone("recalled")}}, agreement.Requested, agreement.Ended},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := do(tc.entries...)
			if n := len(s.Threads()); n != 1 {
				t.Fatalf("%d threads", n)
			}
			th := s.Threads()[0]
			if got := th.Phase(true, 100); got != tc.thread {
				t.Errorf("the thread is %s, want %s", got, tc.thread)
			}
			got := agreement.Phase("")
			if len(th.Bargains) > 0 {
				got = th.Bargains[0].Phase(&th, true, 100)
			}
			if got != tc.bargain {
				t.Errorf("the bargain is %s, want %s", got, tc.bargain)
			}
		})
	}
}

// TestPhases: time alone ends what has an end, and an appeal that no longer stands lets lapse
// what does not bind.
func TestPhases(t *testing.T) {
	asked := do(entry{id: "r", by: "A", body: request(1)}).Threads()[0]
	offered := do(entry{id: "o", by: "B", body: good(1, 50)}).Threads()[0]
	bound := do(entry{id: "o", by: "B", body: staying(1, 50)}, entry{id: "a", by: "A", answers: "o", body: yes}).Threads()[0]
	for _, tc := range []struct {
		name   string
		thread agreement.Thread
		stands bool
		at     words.Instant
		want   agreement.Phase
	}{
		{"a request while its appeal stands", asked, true, 60, agreement.Requested},
		{"a request whose appeal lapsed", asked, false, 60, agreement.Lapsed},
		{"an offer at its last instant", offered, true, 50, agreement.Offered},
		{"an offer after it", offered, true, 51, agreement.Lapsed},
		{"an offer whose appeal lapsed", offered, false, 20, agreement.Lapsed},
		{"what binds before its end", bound, true, 49, agreement.Accepted},
		{"what binds at its end", bound, true, 50, agreement.Ended},
		{"what binds outlives the appeal", bound, false, 49, agreement.Accepted},
	} {
		if got := tc.thread.Phase(tc.stands, tc.at); got != tc.want {
			t.Errorf("%s is %s, want %s", tc.name, got, tc.want)
		}
	}
}

// TestExact: what is restated says the same, or nothing is accepted; and it says of what it
// differs.
func TestExact(t *testing.T) {
	two, big := text("with pumps"), text("large")
	o := offer(2)
	o.Items = []agreement.Item{{Kind: "engine", Count: words.Exactly(2), What: &two}, {Kind: "engine", Count: words.Exactly(2)}, {Kind: "personnel", Count: words.Range{Min: ptr(8)}}}
	o.Terms = &agreement.Terms{Area: "N", Command: "b", Until: 90, Cost: &agreement.Money{Currency: "EUR", Amount: "10"}, Conditions: []words.Text{two}, Purpose: &big}
	items := func(list ...agreement.Item) *agreement.Acceptance { return &agreement.Acceptance{Items: list} }
	on := func(terms agreement.Terms) *agreement.Acceptance { return &agreement.Acceptance{Terms: &terms} }
	engine, crew := agreement.Item{Kind: "engine", Count: words.Exactly(2)}, agreement.Item{Kind: "personnel", Count: words.Range{Min: ptr(8)}}
	described := agreement.Item{Kind: "engine", Count: words.Exactly(2), What: &two}
	otherwise := agreement.Item{Kind: "engine", Count: words.Exactly(2), What: &big}
	for _, tc := range []struct {
		name string
		a    *agreement.Acceptance
		want string
	}{
		{"nothing restated", yes, ""},
		{"all of it, in another order", items(crew, engine, described), ""},
		{"without what describes it", items(crew, engine, engine), ""},
		{"described otherwise", items(crew, engine, otherwise), "engine"},
		{"less than all", items(engine, described), "personnel"},
		{"once more", items(crew, engine, engine, engine), "engine"},
		{"another number", items(agreement.Item{Kind: "personnel", Count: words.Exactly(8)}, engine, engine), "personnel"},
		{"a thing that was not offered", items(crew, engine, engine, agreement.Item{Kind: "teams", Count: words.Exactly(1)}), "teams"},
		{"the terms", &agreement.Acceptance{Terms: o.Terms}, ""},
		{"some terms", on(agreement.Terms{Area: "N"}), ""},
		{"another cost", on(agreement.Terms{Cost: &agreement.Money{Currency: "EUR", Amount: "9"}}), "cost"},
		{"the same cost", on(agreement.Terms{Cost: &agreement.Money{Currency: "EUR", Amount: "10"}}), ""},
		{"all other terms", on(agreement.Terms{Area: "S", Command: "a", Until: 91, Conditions: []words.Text{big}, Purpose: &two}), "area command conditions purpose until"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			before := do(entry{id: "o", by: "B", body: o})
			g := before.Threads()[0].Bargains[0]
			if got := strings.Join(g.Differs("o", tc.a), " "); got != tc.want {
				t.Errorf("differs in %q, want %q", got, tc.want)
			}
			s := do(entry{id: "o", by: "B", body: o}, entry{id: "a", by: "A", answers: "o", body: tc.a})
			th := s.Threads()[0]
			if bound := th.Bargains[0].Accepted != nil; bound != (tc.want == "") || bound == (len(th.Bargains[0].Void) == 1) {
				t.Errorf("bound: %v, and %d that accept nothing", bound, len(th.Bargains[0].Void))
			}
			if before.Threads()[0].Bargains[0].Accepted != nil {
				t.Error("an older state has changed")
			}
		})
	}
	// A term that the offer does not state is another term.
	g := do(entry{id: "o", by: "B", body: offer(1)}).Threads()[0].Bargains[0]
	if got := g.Differs("o", on(agreement.Terms{Area: "N"})); len(got) != 1 || got[0] != "area" {
		t.Errorf("a term of its own: %q", got)
	}
}

func ptr(n int64) *int64 { return &n }

// TestAmended: amendments change what they name, in the order in which they were accepted, and
// are accepted as exactly as an offer.
func TestAmended(t *testing.T) {
	o := offer(1)
	o.Terms = &agreement.Terms{Area: "N", Until: 90}
	on := func(terms agreement.Terms) *agreement.Amendment {
		return &agreement.Amendment{Terms: &terms, Text: text("m")}
	}
	s := do(entry{id: "o", by: "B", body: o}, entry{id: "a", by: "A", answers: "o", body: yes},
		entry{id: "m1", by: "A", answers: "a", body: more(3)},
		entry{id: "m2", by: "B", answers: "o", body: on(agreement.Terms{Until: 95})},
		entry{id: "c", by: "B", answers: "m1", body: &agreement.Acceptance{Items: engines(2)}},
		entry{id: "b2", by: "A", answers: "m2", body: &agreement.Acceptance{Items: engines(1)}},
		entry{id: "b1", by: "B", answers: "m1", body: &agreement.Acceptance{Items: engines(3), Terms: &agreement.Terms{Until: 95}}})
	th := s.Threads()[0]
	items, terms := th.Bargains[0].Current()
	if diff := cmp.Diff(engines(3), items); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if diff := cmp.Diff(&agreement.Terms{Area: "N", Until: 95}, terms); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if c := th.Bargains[0].Change("m1"); c == nil || c.Accepted == nil || c.Accepted.Act != "b1" || len(c.Void) != 1 {
		t.Errorf("the first amendment: %+v", c)
	}
	for _, act := range []string{"o", "a", "m1", "m2", "b1", "b2"} {
		if got, ok := s.Thread(act); !ok || got.ID != "o" || got.Bargain(act) == nil {
			t.Errorf("%s is of no bargain", act)
		}
	}
	if th.Bargain("c") != nil {
		t.Error("what accepts nothing is of the bargain")
	}
}

func TestConfirmation(t *testing.T) {
	spoken := request(1)
	spoken.Form = agreement.Oral
	said := &agreement.Acceptance{Form: agreement.Oral}
	ok := &agreement.Confirmation{}
	s := do(entry{id: "r", by: "A", body: spoken}, entry{id: "o", by: "B", answers: "r", body: offer(1)}, entry{id: "a", by: "A", answers: "o", body: said},
		entry{id: "c1", by: "B", answers: "r", body: ok}, entry{id: "c2", by: "A", answers: "o", body: ok}, entry{id: "c3", by: "A", answers: "a", body: ok})
	th := s.Threads()[0]
	got := []string{}
	for _, act := range []string{"r", "o", "a", "x"} {
		who, confirmed, oral := th.Spoken(act)
		got = append(got, fmt.Sprint(act, " ", who, " ", confirmed, " ", oral))
	}
	// Of the request another confirmed nothing; the offer was not spoken.
	if diff := cmp.Diff([]string{"r A false true", "o B false false", "a A true true", "x  false false"}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestGaps(t *testing.T) {
	unknown := agreement.Item{Kind: "personnel"}
	r := request(5)
	r.Items = append(r.Items, agreement.Item{Kind: "engine", Count: words.Exactly(1)}, unknown)
	o := offer(2)
	o.Items = append(o.Items, agreement.Item{Kind: "personnel", Count: words.Exactly(3)}, agreement.Item{Kind: "teams", Count: words.Exactly(1)})
	about := offer(2)
	about.Items = []agreement.Item{{Kind: "engine", Count: words.Range{Min: ptr(1), Max: ptr(9)}}}
	base := []entry{{id: "r", by: "A", body: r}, {id: "o", by: "B", answers: "r", body: o}, {id: "o2", by: "C", answers: "r", body: about}}
	show := func(more ...entry) (out []string) {
		for _, g := range do(append(base[:len(base):len(base)], more...)...).Threads()[0].Gaps() {
			out = append(out, fmt.Sprintf("%s %s-%s=%s", g.Kind, g.Requested, g.Agreed, g.Missing))
		}
		return out
	}
	first, second := entry{id: "a", by: "A", answers: "o", body: yes}, entry{id: "b", by: "A", answers: "o2", body: yes}
	for _, tc := range []struct {
		name string
		more []entry
		want []string
	}{
		{"nothing agreed", nil, []string{"engine 6-0=6", "personnel unknown-0=unknown"}},
		{"one agreed", []entry{first}, []string{"engine 6-2=4", "personnel unknown-3=unknown"}},
		{"never below nothing", []entry{first, second}, []string{"engine 6-3–11=0–3", "personnel unknown-3=unknown"}},
		{"recalled", []entry{first, {id: "e", by: "B", answers: "a", body: gone("recalled")}}, []string{"engine 6-0=6", "personnel unknown-0=unknown"}},
		{"completed", []entry{first, {id: "e", by: "B", answers: "a", body: gone("completed")}}, []string{"engine 6-2=4", "personnel unknown-3=unknown"}},
	} {
		if diff := cmp.Diff(tc.want, show(tc.more...)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tc.name, diff)
		}
	}
	if g := do(entry{id: "o", by: "B", body: offer(1)}).Threads()[0].Gaps(); g != nil {
		t.Errorf("without a request there are gaps: %v", g)
	}
}

// TestForms: what is no request, offer, or answer is none.
func TestForms(t *testing.T) {
	bad := words.Text{Authentic: "en"}
	item := func(f func(*agreement.Item)) *agreement.Request {
		r := request(1)
		f(&r.Items[0])
		return r
	}
	terms := func(t agreement.Terms) *agreement.Acceptance { return &agreement.Acceptance{Terms: &t} }
	money := func(c, a string) *agreement.Acceptance {
		return terms(agreement.Terms{Cost: &agreement.Money{Currency: c, Amount: a}})
	}
	for _, tc := range []struct {
		body interface{ Check() error }
		want string
	}{
		{request(1), ""}, {offer(1), ""}, {yes, ""}, {no, ""}, {more(1), ""}, {gone("recalled"), ""}, {&agreement.Confirmation{}, ""},
		{money("EUR", "0"), ""}, {money("EUR", "1250000.50"), ""},
		{&agreement.Request{Items: engines(1), Text: text("x")}, "kind"},
		{&agreement.Request{Kind: "rsa", Text: text("x")}, "items"},
		{request(1, "B", "B"), "of/1"},
		{&agreement.Offer{Kind: "rsa", Items: engines(1), Text: text("x")}, "to"},
		{&agreement.Request{Kind: "rsa", Items: engines(1)}, "authentic"},
		{&agreement.Request{Kind: "rsa", Items: engines(1), Text: text("x"), Form: "sung"}, "form"},
		{item(func(i *agreement.Item) { i.Kind = "no kind" }), "items/0/kind"},
		{item(func(i *agreement.Item) { i.Count = words.Range{Min: ptr(2), Max: ptr(1)} }), "items/0/count"},
		{item(func(i *agreement.Item) { i.What = &bad }), "items/0/what"},
		{&agreement.Acceptance{Items: make([]agreement.Item, words.MaxList+1)}, "items"},
		{&agreement.Acceptance{Text: &bad}, "text"}, {&agreement.Acceptance{Form: "sung"}, "form"},
		{&agreement.Decline{Reason: &bad}, "reason"}, {&agreement.Confirmation{Text: &bad}, "text"},
		{&agreement.Amendment{Text: text("x")}, "items, terms"},
		{gone("over"), "how"}, {&agreement.End{How: "recalled", Text: &bad}, "text"},
		{money("euro", "1"), "currency"}, {money("EUR", "1,5"), "amount"}, {money("EUR", "-1"), "amount"}, {money("EUR", "01"), "amount"},
		{terms(agreement.Terms{Purpose: &bad}), "terms/purpose"}, {terms(agreement.Terms{Conditions: []words.Text{text("x"), bad}}), "terms/conditions/1"},
	} {
		err := tc.body.Check()
		if (err == nil) != (tc.want == "") || err != nil && !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%+v: %v, want %q", tc.body, err, tc.want)
		}
	}
	for _, term := range []string{"purpose", "area", "command", "until", "cost", "conditions"} {
		full := &agreement.Terms{Purpose: &bad, Area: "x", Command: "x", Until: 1, Cost: &agreement.Money{}, Conditions: []words.Text{bad}}
		var none *agreement.Terms
		if !full.States(term) || (&agreement.Terms{}).States(term) || none.States(term) {
			t.Errorf("%s is not stated where it is, or is where it is not", term)
		}
	}
}
