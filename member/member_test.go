package member_test

import (
	"fmt"
	"testing"

	"mithaq/member"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

func text(s string) words.Text {
	return words.Text{Authentic: "en", Texts: map[string]string{"en": s}}
}

func roll(ids ...string) (es []member.Entry) {
	for _, id := range ids {
		es = append(es, member.Entry{ID: id, Name: words.Name{In: map[string]string{"en": id}}})
	}
	return es
}

func year(t *testing.T, y int) words.Instant {
	t.Helper()
	i, err := words.ParseInstant(fmt.Sprintf("%d-01-01T00:00:00Z", y))
	if err != nil {
		t.Fatal(err)
	}
	return i
}

// A change of status as a table has it. Told is the year of its effect, where it
// differs from its legal date.
type change struct {
	instrument, change string
	from, told         int
	members            []string
}

func fold(t *testing.T, s member.State, changes ...change) member.State {
	t.Helper()
	for i, c := range changes {
		body := &member.Status{Members: c.members, Instrument: c.instrument, Change: c.change, From: year(t, c.from)}
		if err := body.Check(); err != nil {
			t.Fatal(err)
		}
		told := c.from
		if c.told != 0 {
			told = c.told
		}
		s = s.Apply(words.Stamp{Act: fmt.Sprint("act ", i), Effect: year(t, told), Reported: i%2 == 0}, body)
	}
	return s
}

// TestStatus follows one member through everything that can happen to it. Each
// year is asked at its first instant and at the last before it.
func TestStatus(t *testing.T) {
	uz := []string{"UZ"}
	for _, tc := range []struct {
		name    string
		changes []change
		want    map[int]string // year → status from then on
	}{
		{"nothing", nil, map[int]string{1990: "none"}},
		{"signed, then in force", []change{{"treaty", "signed", 1992, 0, uz}, {"treaty", "bound", 1994, 0, uz}},
			map[int]string{1992: "signatory", 1994: "party"}},
		{"a party that signs a further protocol stays a party", []change{{"treaty", "bound", 1994, 0, uz}, {"treaty", "signed", 2010, 0, uz}},
			map[int]string{1994: "party", 2010: "party"}},
		{"who has left may sign again", []change{{"treaty", "bound", 1994, 0, uz}, {"treaty", "left", 1999, 0, uz}, {"treaty", "signed", 2004, 0, uz}},
			map[int]string{1994: "party", 1999: "left", 2004: "signatory"}},
		{"left and came back and left", []change{{"treaty", "bound", 1994, 0, uz}, {"treaty", "left", 1999, 0, uz}, {"treaty", "bound", 2006, 0, uz}, {"treaty", "suspended", 2012, 0, uz}},
			map[int]string{1994: "party", 1999: "left", 2006: "party", 2012: "suspended"}},
		{"suspended and resumed", []change{{"treaty", "bound", 1994, 0, uz}, {"treaty", "suspended", 2000, 0, uz}, {"treaty", "resumed", 2001, 0, uz}},
			map[int]string{1994: "party", 2000: "suspended", 2001: "party"}},
		{"prolonged", []change{{"treaty", "bound", 1994, 0, uz}, {"treaty", "prolonged", 1999, 0, uz}}, map[int]string{1994: "party", 1999: "party"}},
		{"a notice changes nothing", []change{{"treaty", "bound", 1994, 0, uz}, {"treaty", "notice", 2012, 0, uz}}, map[int]string{1994: "party", 2012: "party"}},
		{"expelled", []change{{"treaty", "bound", 1994, 0, uz}, {"treaty", "expelled", 2000, 0, uz}}, map[int]string{1994: "party", 2000: "left"}},
		{"observer and partner", []change{{"treaty", "observer", 2013, 0, uz}, {"treaty", "partner", 2021, 0, uz}}, map[int]string{2013: "observer", 2021: "partner"}},
		{"of another member", []change{{"treaty", "bound", 1994, 0, []string{"AM"}}}, map[int]string{1994: "none"}},
		{"under another instrument", []change{{"charter", "bound", 2003, 0, uz}}, map[int]string{2003: "none"}},
		{"told late, and judged by its legal date", []change{{"treaty", "left", 1999, 0, uz}, {"treaty", "bound", 1994, 2005, uz}},
			map[int]string{1994: "party", 1999: "left", 2005: "left"}},
		{"told before its legal date", []change{{"treaty", "bound", 1994, 0, uz}, {"treaty", "left", 2013, 2012, uz}}, map[int]string{1994: "party", 2012: "party", 2013: "left"}},
		{"two changes of one date keep their order", []change{{"treaty", "left", 2000, 0, uz}, {"treaty", "bound", 2000, 0, uz}}, map[int]string{2000: "party"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s := fold(t, member.New(roll("AM", "UZ")), tc.changes...)
			first := 9999
			for y, want := range tc.want {
				first = min(first, y)
				if got := s.Under("treaty", "UZ", year(t, y)).Status; got != want {
					t.Errorf("from %d: got %s, want %s", y, got, want)
				}
			}
			if got := s.Under("treaty", "UZ", year(t, first)-1).Status; got != "none" {
				t.Errorf("before %d: got %s, want none", first, got)
			}
		})
	}
}

// A status keeps the act that brought it: one that changes nothing is not why.
func TestSinceAndBecause(t *testing.T) {
	uz := []string{"UZ"}
	s := fold(t, member.New(roll("UZ")), change{"treaty", "signed", 1992, 0, uz}, change{"treaty", "bound", 1994, 0, uz},
		change{"treaty", "signed", 2010, 0, uz}, change{"treaty", "prolonged", 2011, 0, uz}, change{"treaty", "notice", 2012, 0, uz})
	want := member.Standing{Status: member.Party, Since: year(t, 1994), Because: member.Because{Act: "act 1"}}
	if diff := cmp.Diff(want, s.Under("treaty", "UZ", year(t, 2020))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := s.Under("treaty", "UZ", year(t, 1993)); !got.Reported || got.Act != "act 0" {
		t.Errorf("got %+v, want it reported by act 0", got)
	}
	if got := len(s.History("UZ")); got != 5 {
		t.Errorf("the history has %d changes, want 5", got)
	}
}

// Membership is one thing under each instrument.
func TestStandingByInstrument(t *testing.T) {
	both := []string{"AM", "UZ"}
	s := fold(t, member.New(roll("AM", "UZ")), change{"treaty", "bound", 1994, 0, both}, change{"charter", "bound", 2003, 0, []string{"AM"}},
		change{"charter", "signed", 2006, 0, []string{"UZ"}}, change{"treaty", "suspended", 2012, 0, []string{"UZ"}})
	for _, tc := range []struct{ instrument, id, want string }{
		{"treaty", "AM", "party"}, {"charter", "AM", "party"}, {"treaty", "UZ", "suspended"}, {"charter", "UZ", "signatory"}, {"peacekeeping", "AM", "none"},
	} {
		if got := s.Under(tc.instrument, tc.id, year(t, 2022)).Status; got != tc.want {
			t.Errorf("%s under %s: got %s, want %s", tc.id, tc.instrument, got, tc.want)
		}
	}
}

// Parties stand in the order of the roll, whatever the order in which they joined.
func TestBound(t *testing.T) {
	s := fold(t, member.New(roll("AM", "BY", "KG", "KZ")), change{"treaty", "bound", 1994, 0, []string{"KZ", "AM"}},
		change{"treaty", "bound", 1995, 0, []string{"BY"}}, change{"treaty", "left", 1999, 0, []string{"AM"}},
		change{"treaty", "suspended", 2000, 0, []string{"BY"}}, change{"treaty", "bound", 2000, 0, []string{"RU"}})
	for y, want := range map[int][]string{1993: nil, 1994: {"AM", "KZ"}, 1995: {"AM", "BY", "KZ"}, 1999: {"BY", "KZ"}, 2000: {"KZ"}} {
		if diff := cmp.Diff(want, s.Bound("treaty", year(t, y))); diff != "" {
			t.Errorf("in %d (-want +got):\n%s", y, diff)
		}
	}
}

func TestClaimsChangeNothing(t *testing.T) {
	am := []string{"AM"}
	before := fold(t, member.New(roll("AM")), change{"treaty", "bound", 1994, 0, am})
	s := before
	for _, code := range member.ClaimCodes {
		c := &member.Claim{Member: "AM", Code: code, From: year(t, 2024), Speaker: words.Speaker{Member: "AM", Office: "head_of_government"}, Text: text(code)}
		if code == "other_effect" {
			c.Change = "left"
		}
		if err := c.Check(); err != nil {
			t.Fatal(err)
		}
		s = s.Apply(words.Stamp{Act: code}, c)
	}
	if diff := cmp.Diff(before.Under("treaty", "AM", year(t, 2025)), s.Under("treaty", "AM", year(t, 2025))); diff != "" {
		t.Errorf("a claim changed the status (-before +after):\n%s", diff)
	}
	if got, want := len(s.Claims("AM", year(t, 2024))), len(member.ClaimCodes); got != want {
		t.Errorf("got %d claims, want %d", got, want)
	}
	if got := len(s.Claims("AM", year(t, 2024)-1)) + len(s.Claims("BY", year(t, 2025))) + len(before.Claims("AM", year(t, 2025))); got != 0 {
		t.Errorf("got %d claims before the first, about another or in the older state", got)
	}
}

func TestRollAndPeople(t *testing.T) {
	s := member.New(roll("AM", "UZ")).Apply(words.Stamp{}, &member.Person{Label: "tokayev", Name: words.Name{In: map[string]string{"en": "Tokayev"}}})
	s = s.Apply(words.Stamp{Act: "o"}, &member.Office{Member: "KZ", Office: "head_of_government", Change: "dismissed"})
	if _, ok := s.Entry("UZ"); !ok {
		t.Error("UZ is on the roll, and was not found")
	}
	if _, ok := s.Entry("XX"); ok {
		t.Error("XX is on no roll, and was found")
	}
	if p, ok := s.Person("tokayev"); !ok || p.Name.For("ar") != "Tokayev" {
		t.Errorf("got %v, %v", p, ok)
	}
	if _, ok := s.Person("nobody"); ok {
		t.Error("nobody was found")
	}
	if got := s.Offices(); len(got) != 1 || got[0].Act != "o" {
		t.Errorf("got offices %v", got)
	}
}

func TestForm(t *testing.T) {
	speaker := words.Speaker{Member: "AM"}
	for _, tc := range []struct {
		name string
		body interface{ Check() error }
		ok   bool
	}{
		{"a status", &member.Status{Members: []string{"AM"}, Instrument: "treaty", Change: "bound"}, true},
		{"a status of nobody", &member.Status{Instrument: "treaty", Change: "bound"}, false},
		{"a status under nothing", &member.Status{Members: []string{"AM"}, Change: "bound"}, false},
		{"an unknown change", &member.Status{Members: []string{"AM"}, Instrument: "treaty", Change: "frozen"}, false},
		{"a claim about nobody", &member.Claim{Code: "frozen", Speaker: speaker, Text: text("x")}, false},
		{"a claim by nobody", &member.Claim{Member: "AM", Code: "frozen", Text: text("x")}, false},
		{"an unknown claim", &member.Claim{Member: "AM", Code: "cold", Speaker: speaker, Text: text("x")}, false},
		{"an office", &member.Office{Office: "president", Change: "holds"}, true},
		{"no office", &member.Office{Change: "holds"}, false},
		{"a basis", &member.Status{Members: []string{"AM"}, Instrument: "charter.2010", Change: "bound", Basis: "ratification"}, true},
		{"a basis of our own", &member.Status{Members: []string{"AM"}, Instrument: "treaty", Change: "bound", Basis: "custom"}, false},
		{"a version of a version", &member.Status{Members: []string{"AM"}, Instrument: "charter.2010.1", Change: "bound"}, false},
		{"something else happened, and nobody says what", &member.Claim{Member: "AM", Code: "other_effect", Speaker: speaker, Text: text("x")}, false},
		{"it was another change", &member.Claim{Member: "AM", Code: "other_effect", Change: "left", Basis: "notice", Speaker: speaker, Text: text("x")}, true},
		{"it was no change that there is", &member.Claim{Member: "AM", Code: "other_effect", Change: "gone", Speaker: speaker, Text: text("x")}, false},
		{"a term", &member.Office{Office: "plenipotentiary", Person: "a", Change: "appointed", From: 1, Until: 2, Body: "council", Session: "2010-06-14"}, true},
		{"a term that ends as it begins", &member.Office{Office: "president", Change: "appointed", From: 2, Until: 2}, false},
		{"a term without a beginning", &member.Office{Office: "president", Change: "appointed", Until: 2}, false},
		{"the term of a dismissal", &member.Office{Office: "president", Change: "dismissed", From: 1, Until: 2}, false},
		{"a session without a name", &member.Office{Office: "president", Change: "holds", Session: "the last one"}, false},
		{"nobody claims", &member.Office{Office: "president", Change: "claims"}, false},
		{"nobody is recognised", &member.Office{Office: "president", Change: "recognised"}, false},
		{"a person without a name", &member.Person{Label: "x"}, false},
	} {
		if err := tc.body.Check(); (err == nil) != tc.ok {
			t.Errorf("%s: got %v, want it good: %v", tc.name, err, tc.ok)
		}
	}
}
