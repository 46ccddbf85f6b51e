package member_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"mithaq/member"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

// An appointment as a table has it: what, whom, from when, until when, for which session.
type post struct {
	change, person string
	from, until    int
	session        string
}

func office(t *testing.T, list ...post) member.State {
	t.Helper()
	s := member.New(roll("KG"))
	for i, p := range list {
		o := &member.Office{Member: "KG", Office: "president", Person: p.person, Change: p.change, From: year(t, p.from), Session: p.session}
		if p.until != 0 {
			o.Until = year(t, p.until)
		}
		if err := o.Check(); err != nil {
			t.Fatal(p, err)
		}
		s = s.Apply(words.Stamp{Act: fmt.Sprint("act ", i), Seq: int64(i), Effect: year(t, p.from)}, o)
	}
	return s
}

// spell is who holds an office, in one line.
func spell(hs []member.Holder) string {
	var out []string
	for _, h := range hs {
		s := h.Person + " " + h.As
		if h.Session != "" {
			s += " at " + h.Session
		}
		out = append(out, s)
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

// TestHolders follows one office through everything that can happen to it.
func TestHolders(t *testing.T) {
	for _, tc := range []struct {
		name      string
		acts      []post
		want      map[int]string
		contested []int // years
	}{
		{"nobody is known", nil, map[int]string{2000: ""}, nil},
		{"held and succeeded", []post{{"holds", "a", 2000, 0, ""}, {"resigned", "a", 2005, 0, ""}, {"appointed", "b", 2005, 0, ""}},
			map[int]string{1999: "", 2000: "a holds", 2004: "a holds", 2005: "b holds"}, nil},
		{"proposed is not put into it", []post{{"nominated", "a", 2000, 0, ""}, {"confirmed", "a", 2001, 0, ""}}, map[int]string{2000: "", 2001: "a holds"}, nil},
		{"a successor does not end a hold that nobody ended", []post{{"holds", "a", 2000, 0, ""}, {"appointed", "b", 2005, 0, ""}},
			map[int]string{2004: "a holds", 2005: "a holds, b holds"}, []int{2005}},
		{"acting until somebody holds it", []post{{"acting", "a", 2000, 0, ""}, {"confirmed", "b", 2001, 0, ""}}, map[int]string{2000: "a acting", 2001: "b holds"}, nil},
		{"acting, then in the office", []post{{"acting", "a", 2000, 0, ""}, {"confirmed", "a", 2001, 0, ""}}, map[int]string{2000: "a acting", 2001: "a holds"}, nil},
		{"dismissed and carrying on", []post{{"holds", "a", 2000, 0, ""}, {"acting", "a", 2001, 0, ""}}, map[int]string{2001: "a acting"}, nil},
		{"taken over", []post{{"holds", "a", 2000, 0, ""}, {"took_over", "b", 2005, 0, ""}}, map[int]string{2004: "a holds", 2005: "b holds"}, nil},
		{"a claim takes nothing from the other", []post{{"holds", "a", 2000, 0, ""}, {"claims", "b", 2005, 0, ""}},
			map[int]string{2004: "a holds", 2005: "a holds, b claims"}, []int{2005}},
		{"nor does taking over end a claim", []post{{"claims", "b", 2000, 0, ""}, {"took_over", "a", 2005, 0, ""}},
			map[int]string{2000: "b claims", 2005: "a holds, b claims"}, []int{2000, 2005}},
		{"nor a dismissal by the other side", []post{{"holds", "a", 2000, 0, ""}, {"claims", "b", 2001, 0, ""}, {"dismissed", "b", 2002, 0, ""}},
			map[int]string{2002: "a holds, b claims"}, []int{2002}},
		{"who gives up his claim has none", []post{{"holds", "a", 2000, 0, ""}, {"claims", "b", 2001, 0, ""}, {"resigned", "b", 2002, 0, ""}}, map[int]string{2002: "a holds"}, nil},
		{"recognised: the holder", []post{{"holds", "a", 2000, 0, ""}, {"claims", "b", 2001, 0, ""}, {"recognised", "a", 2002, 0, ""}},
			map[int]string{2001: "a holds, b claims", 2002: "a holds"}, []int{2001}},
		{"recognised: the rival", []post{{"holds", "a", 2000, 0, ""}, {"claims", "b", 2001, 0, ""}, {"recognised", "b", 2002, 0, ""}},
			map[int]string{2001: "a holds, b claims", 2002: "b holds"}, []int{2001}},
		{"who holds it may claim it: it is one hold", []post{{"holds", "a", 2000, 0, ""}, {"claims", "a", 2001, 0, ""}}, map[int]string{2001: "a holds"}, nil},
		{"a second word about the same is no second hold", []post{{"appointed", "a", 2000, 2010, ""}, {"holds", "a", 2005, 0, ""}}, map[int]string{2005: "a holds", 2009: "a holds", 2010: ""}, nil},
		{"a term, prolonged", []post{{"appointed", "a", 2000, 2003, ""}, {"appointed", "a", 2002, 2006, ""}}, map[int]string{2003: "a holds", 2005: "a holds", 2006: ""}, nil},
		{"told late, and judged by its legal date", []post{{"dismissed", "a", 2005, 0, ""}, {"holds", "a", 2000, 0, ""}}, map[int]string{2004: "a holds", 2005: ""}, nil},
		{"a dismissal that names nobody means the only one", []post{{"holds", "a", 2000, 0, ""}, {"dismissed", "", 2001, 0, ""}}, map[int]string{2001: ""}, nil},
		{"and means neither of two", []post{{"holds", "a", 2000, 0, ""}, {"holds", "b", 2000, 0, ""}, {"dismissed", "", 2001, 0, ""}}, map[int]string{2001: "a holds, b holds"}, []int{2000, 2001}},
		{"a holder whom nobody named", []post{{"holds", "", 2000, 0, ""}, {"holds", "b", 2001, 0, ""}}, map[int]string{2000: " holds", 2001: " holds, b holds"}, []int{2001}},
		{"a plenipotentiary for one session", []post{{"appointed", "a", 2010, 2011, "june"}}, map[int]string{2009: "", 2010: "a holds at june", 2011: ""}, nil},
		{"two for two sessions are no rivals", []post{{"appointed", "a", 2010, 2012, "june"}, {"appointed", "b", 2011, 2012, "july"}}, map[int]string{2011: "a holds at june, b holds at july"}, nil},
		{"two for one session are", []post{{"appointed", "a", 2010, 2012, "june"}, {"appointed", "b", 2011, 2012, "june"}}, map[int]string{2011: "a holds at june, b holds at june"}, []int{2011}},
		{"a dismissal from the office ends its narrow powers", []post{{"appointed", "a", 2010, 2015, "june"}, {"dismissed", "a", 2011, 0, ""}}, map[int]string{2011: ""}, nil},
		{"one session's end is not another's", []post{{"appointed", "a", 2010, 2015, "june"}, {"dismissed", "a", 2011, 0, "july"}}, map[int]string{2011: "a holds at june"}, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := office(t, tc.acts...)
			for y, want := range tc.want {
				hs := s.Holders("KG", "president", year(t, y))
				if got := spell(hs); got != want {
					t.Errorf("in %d: %q, want %q", y, got, want)
				}
				want := slices.Contains(tc.contested, y)
				if got := member.Contested(hs); got != want {
					t.Errorf("in %d: contested is %v, want %v", y, got, want)
				}
				if got := s.ContestedAt("KG", "president", year(t, y), nil); (len(got) > 0) != want || want && spell(got) != spell(hs) {
					t.Errorf("in %d: contested among %q, want %v", y, spell(got), want)
				}
			}
			if got := s.Holders("KZ", "president", year(t, 2005)); len(got) != 0 {
				t.Errorf("another's president is %s", spell(got))
			}
		})
	}
}

// A crisis tells of offices in a fold of its own: a rival who appears there contests who
// holds the office by the acts on the pact.
func TestContestedAcrossFolds(t *testing.T) {
	pact, crisis := office(t, post{"holds", "a", 2000, 0, ""}), office(t, post{"claims", "b", 2005, 0, ""})
	if got := spell(pact.ContestedAt("KG", "president", year(t, 2005), &crisis)); got != "a holds, b claims" {
		t.Errorf("got %q", got)
	}
	if got := pact.ContestedAt("KG", "president", year(t, 2004), &crisis); got != nil {
		t.Errorf("before the claim: %q", spell(got))
	}
	successor := office(t, post{"took_over", "b", 2005, 0, ""})
	if got := pact.ContestedAt("KG", "president", year(t, 2006), &successor); got != nil {
		t.Errorf("taken over: %q", spell(got))
	}
	if got := spell(pact.With(crisis).Holders("KG", "president", year(t, 2005))); got != "a holds, b claims" {
		t.Errorf("together: %q", got)
	}
	if got := spell(pact.Holders("KG", "president", year(t, 2005))); got != "a holds" {
		t.Errorf("the pact's own fold has changed: %q", got)
	}
}

// Why a hold ended stays with it: who did it, and that no reason was given.
func TestEnded(t *testing.T) {
	why := text("old age")
	s := member.New(roll("KG"))
	for i, o := range []member.Office{
		{Person: "a", Change: "holds", From: year(t, 2000)}, {Person: "a", Change: "dismissed", From: year(t, 2001)},
		{Person: "b", Change: "appointed", From: year(t, 2001)}, {Person: "b", Change: "resigned", From: year(t, 2002), Reason: &why},
		{Person: "c", Change: "appointed", From: year(t, 2002), Until: year(t, 2003)},
	} {
		o.Office = "secretary_general"
		s = s.Apply(words.Stamp{Act: fmt.Sprint(i)}, &o)
	}
	hs := s.Tenures("", "secretary_general")
	if len(hs) != 3 {
		t.Fatalf("got %d spans, want 3", len(hs))
	}
	if e := hs[0].Ended; e == nil || e.Act != "1" || e.Body.Reason != nil {
		t.Errorf("the first ended by %+v, want act 1 and no reason", e)
	}
	if e := hs[1].Ended; e == nil || e.Body.Reason == nil {
		t.Errorf("the second ended by %+v, want the reason", e)
	}
	if hs[2].Ended != nil || hs[2].Until != year(t, 2003) {
		t.Errorf("the third runs out by its own term, got %+v", hs[2])
	}
	if diff := cmp.Diff([]string{"secretary_general"}, s.Posts("")); diff != "" {
		t.Error(diff)
	}
	if got := s.Posts("KG"); got != nil {
		t.Errorf("KG has %v", got)
	}
}

// dumbHolders replays what is dated up to an instant from the beginning, on a set.
func dumbHolders(acts []member.Office, at words.Instant) string {
	type who struct{ person, session string }
	as, until := map[who]map[string]bool{}, map[who]map[string]words.Instant{}
	for day := words.Instant(1); day <= at; day++ {
		for w, manners := range as {
			for m := range manners {
				if u := until[w][m]; u != 0 && u <= day {
					delete(manners, m)
				}
			}
		}
		for _, o := range acts {
			if o.From != day {
				continue
			}
			if o.Person == "" { // a dismissal or resignation: see whom it can mean
				var holders []string
				for w, manners := range as {
					if (o.Session == "" || o.Session == w.session) && (manners["holds"] || manners["acting"]) {
						for range len(manners) - map[bool]int{true: 1}[manners["claims"]] {
							holders = append(holders, w.person)
						}
					}
				}
				if len(holders) != 1 {
					continue
				}
				o.Person = holders[0]
			}
			me := who{o.Person, o.Session}
			drop := func(w who, manners ...string) {
				for _, m := range manners {
					delete(as[w], m)
				}
			}
			put := func(m string) {
				if as[me] == nil {
					as[me], until[me] = map[string]bool{}, map[string]words.Instant{}
				}
				if !as[me][m] {
					until[me][m] = 0
				}
				as[me][m] = true
				if o.Until != 0 {
					until[me][m] = o.Until
				}
			}
			others := func(f func(who)) {
				for w := range as {
					if w.session == o.Session && w != me {
						f(w)
					}
				}
			}
			switch o.Change {
			case "holds", "appointed", "confirmed":
				others(func(w who) { drop(w, "acting") })
				drop(me, "acting", "claims")
				put("holds")
			case "took_over":
				others(func(w who) { drop(w, "acting", "holds") })
				drop(me, "acting", "claims")
				put("holds")
			case "recognised":
				others(func(w who) { drop(w, "acting", "holds", "claims") })
				drop(me, "acting", "claims")
				put("holds")
			case "acting":
				drop(me, "holds")
				put("acting")
			case "claims":
				if !as[me]["holds"] {
					put("claims")
				}
			case "dismissed", "resigned":
				for w := range as {
					if w.person == o.Person && (o.Session == "" || o.Session == w.session) {
						drop(w, "holds", "acting")
						if o.Change == "resigned" {
							drop(w, "claims")
						}
					}
				}
			}
		}
	}
	var out []string
	for w, manners := range as {
		for m := range maps.Keys(manners) {
			s := w.person + " " + m
			if w.session != "" {
				s += " at " + w.session
			}
			out = append(out, s)
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

// TestHoldersAgainstTheSecond compares who holds an office on random acts.
func TestHoldersAgainstTheSecond(t *testing.T) {
	r := random(t)
	const last = 8
	for n := range 20_000 {
		var list []member.Office
		s := member.New(nil)
		for i := range r.IntN(9) {
			o := member.Office{
				Member: "KG", Office: "president", Person: pick(r, []string{"a", "b", "c"}), Change: pick(r, member.OfficeChanges),
				From: words.Instant(1 + r.IntN(last)), Session: pick(r, []string{"", "", "june"}),
			}
			ends := o.Change == "dismissed" || o.Change == "resigned"
			switch {
			case ends && r.IntN(3) == 0:
				o.Person = ""
			case !ends && o.Change != "nominated" && r.IntN(3) == 0:
				o.Until = o.From + words.Instant(1+r.IntN(3))
			}
			list = append(list, o)
			s = s.Apply(words.Stamp{Act: fmt.Sprint(i), Seq: int64(i)}, &o)
		}
		for at := words.Instant(0); at <= last+1; at++ {
			hs := s.Holders("KG", "president", at)
			want := dumbHolders(list, at)
			if got := spell(hs); got != want {
				t.Fatalf("case %d: at %d %q hold the office, want %q: %+v", n, at, got, want, list)
			}
			if got := s.ContestedAt("KG", "president", at, nil); (len(got) > 0) != member.Contested(hs) {
				t.Fatalf("case %d: at %d contested among %q: %+v", n, at, spell(got), list)
			}
		}
	}
}

func TestCodesAt(t *testing.T) {
	e := member.Entry{ID: "BY", Codes: []member.Code{
		{System: "iso3166-1", Code: "BY"}, {System: "iso3166-1-alpha3", Code: "BYS", Until: year(t, 1992)}, {System: "iso3166-1-alpha3", Code: "BLR", From: year(t, 1992)},
	}}
	for y, want := range map[int]string{1991: "BY BYS", 1992: "BY BLR", 2022: "BY BLR"} {
		var got []string
		for _, c := range e.CodesAt(year(t, y)) {
			got = append(got, c.Code)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("in %d: %v, want %s", y, got, want)
		}
	}
}
