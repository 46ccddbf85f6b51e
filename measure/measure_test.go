package measure_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"mithaq/measure"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

func text(s string) words.Text {
	return words.Text{Authentic: "en", Texts: map[string]string{"en": s}}
}

func at(t *testing.T, s string) words.Instant {
	t.Helper()
	i, err := words.ParseMoment(s, "")
	if err != nil {
		t.Fatal(err)
	}
	return i
}

// In January 2022 the clocks of Mangystau were an hour behind those of Almaty: the
// same decree begins and ends an hour later there.
const (
	almaty    = words.Offset("+06:00")
	mangystau = words.Offset("+05:00")
)

// TestInForce asks at each edge by both clocks. The start is the first instant in
// force, the end the first that is not.
func TestInForce(t *testing.T) {
	emergency := func(act string, offset words.Offset, place, from, until string) (words.Stamp, *measure.Impose) {
		m := &measure.Impose{Kinds: []string{"state_of_emergency", "curfew"}, Places: []string{place}, Offset: offset,
			From: at(t, from+string(offset)), Hours: &measure.Hours{From: "23:00", To: "07:00"}, Text: text("decree")}
		if until != "" {
			m.Until = at(t, until+string(offset))
		}
		if err := m.Check(); err != nil {
			t.Fatal(err)
		}
		return words.Stamp{Act: act, Effect: at(t, "2022-01-05T10:00:00Z")}, m
	}
	var s measure.State
	for _, in := range []struct {
		act    string
		offset words.Offset
		place  string
		until  string
	}{
		{"a", almaty, "KZ-ALA", "2022-01-19T00:00:00"},
		{"m", mangystau, "KZ-MAN", "2022-01-19T00:00:00"},
		{"o", almaty, "KZ-AST", ""},
	} {
		st, m := emergency(in.act, in.offset, in.place, "2022-01-05T01:30:00", in.until)
		s = s.Apply(st, m)
	}
	for _, tc := range []struct {
		at   string
		want string // places under curfew
	}{
		{"2022-01-05T01:29:59+06:00", ""},
		{"2022-01-05T01:30:00+06:00", "KZ-ALA KZ-AST"},
		{"2022-01-05T01:29:59+05:00", "KZ-ALA KZ-AST"},
		{"2022-01-05T01:30:00+05:00", "KZ-ALA KZ-AST KZ-MAN"},
		{"2022-01-18T23:59:59+06:00", "KZ-ALA KZ-AST KZ-MAN"},
		{"2022-01-19T00:00:00+06:00", "KZ-AST KZ-MAN"},
		{"2022-01-18T23:59:59+05:00", "KZ-AST KZ-MAN"},
		{"2022-01-19T00:00:00+05:00", "KZ-AST"},
		{"2032-01-01T00:00:00Z", "KZ-AST"},
	} {
		if got := inForce(s, "curfew", at(t, tc.at)); got != tc.want {
			t.Errorf("curfew at %s: got %q, want %q", tc.at, got, tc.want)
		}
		if got := inForce(s, "state_of_emergency", at(t, tc.at)); got != tc.want {
			t.Errorf("state of emergency at %s: got %q, want %q", tc.at, got, tc.want)
		}
		if got := inForce(s, "assembly_ban", at(t, tc.at)); got != "" {
			t.Errorf("nobody banned assemblies: got %q", got)
		}
	}
}

func inForce(s measure.State, kind string, at words.Instant) string {
	var places []string
	for _, e := range s.Entries() {
		if e.Kind == kind && e.In(at) {
			places = append(places, e.Place)
		}
	}
	slices.Sort(places)
	return strings.Join(places, " ")
}

func TestLifted(t *testing.T) {
	const from, until = words.Instant(1000), words.Instant(9000)
	for _, tc := range []struct {
		name string
		ends []words.Told[measure.End]
		want map[string]words.Instant // place → lifted
	}{
		{"nobody ended it", nil, map[string]words.Instant{"A": 0, "B": 0}},
		{"everywhere", []words.Told[measure.End]{end("m", 5000, 0)}, map[string]words.Instant{"A": 5000, "B": 5000}},
		{"at one place", []words.Told[measure.End]{end("m", 5000, 0, "B")}, map[string]words.Instant{"A": 0, "B": 5000}},
		{"from a legal date", []words.Told[measure.End]{end("m", 5000, 6000)}, map[string]words.Instant{"A": 6000, "B": 6000}},
		{"of another measure", []words.Told[measure.End]{end("other", 5000, 0)}, map[string]words.Instant{"A": 0, "B": 0}},
		{"of nothing", []words.Told[measure.End]{end("", 5000, 0)}, map[string]words.Instant{"A": 0, "B": 0}},
		{"place by place", []words.Told[measure.End]{end("m", 5000, 0, "A"), end("m", 6000, 0, "B")}, map[string]words.Instant{"A": 5000, "B": 6000}},
		{"the earliest counts", []words.Told[measure.End]{end("m", 6000, 0), end("m", 7000, 5000)}, map[string]words.Instant{"A": 5000, "B": 5000}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			m := &measure.Impose{Kinds: []string{"curfew"}, Places: []string{"A", "B"}, From: from, Until: until, Text: text("m")}
			s := measure.State{}.Apply(words.Stamp{Act: "m", Effect: 1}, m)
			for _, e := range tc.ends {
				s = s.Apply(e.Stamp, &e.Body)
			}
			got := map[string]words.Instant{}
			for _, e := range s.Entries() {
				got[e.Place] = e.Lifted
				if e.Until != until {
					t.Errorf("%s: the end that was decreed became %s", e.Place, e.Until)
				}
				for _, at := range []words.Instant{from - 1, from, e.Lifted - 1, e.Lifted, until - 1, until} {
					want := at >= from && at < until && (e.Lifted == 0 || at < e.Lifted)
					if e.In(at) != want {
						t.Errorf("%s at %d: in force %v, want %v", e.Place, at, !want, want)
					}
				}
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("lifted (-want +got):\n%s", diff)
			}
		})
	}
}

func end(of string, effect, from words.Instant, places ...string) words.Told[measure.End] {
	return words.Told[measure.End]{Stamp: words.Stamp{Act: "end", Effect: effect, Answers: of},
		Body: measure.End{Places: places, From: from, Text: text("lifted")}}
}

// A decree that names no start counts from the act that tells of it.
func TestWithoutALegalStart(t *testing.T) {
	m := &measure.Impose{Kinds: []string{"curfew"}, Places: []string{"A"}, Text: text("m")}
	e := measure.State{}.Apply(words.Stamp{Act: "m", Effect: 7000}, m).Entries()[0]
	if e.From != 7000 || e.In(6999) || !e.In(7000) || !e.In(words.Never-1) {
		t.Errorf("got %+v, want it in force from 7000 on, without end", e)
	}
}

// An extension is a measure of its own, beside the first.
func TestExtension(t *testing.T) {
	m := func(from, until words.Instant) *measure.Impose {
		return &measure.Impose{Kinds: []string{"curfew"}, Places: []string{"A"}, From: from, Until: until, Text: text("m")}
	}
	first := measure.State{}.Apply(words.Stamp{Act: "1"}, m(1000, 2000))
	both := first.Apply(words.Stamp{Act: "2"}, m(2000, 3000))
	for at, want := range map[words.Instant]string{999: "", 1999: "A", 2000: "A", 2999: "A", 3000: ""} {
		if got := inForce(both, "curfew", at); got != want {
			t.Errorf("at %d: got %q, want %q", at, got, want)
		}
	}
	if got := len(first.Entries()); got != 1 {
		t.Errorf("the earlier state has %d measures, want 1", got)
	}
}

func TestForm(t *testing.T) {
	good := measure.Impose{Kinds: []string{"curfew"}, Places: []string{"A"}, From: 1000, Until: 2000, Hours: &measure.Hours{From: "23:00", To: "07:00"}, Text: text("m")}
	for _, tc := range []struct {
		name string
		f    func(*measure.Impose)
		ok   bool
	}{
		{"good", func(*measure.Impose) {}, true},
		{"without an end", func(m *measure.Impose) { m.Until = 0 }, true},
		{"without a kind", func(m *measure.Impose) { m.Kinds = nil }, false},
		{"without a place", func(m *measure.Impose) { m.Places = nil }, false},
		{"of an unknown kind", func(m *measure.Impose) { m.Kinds = []string{"martial_law"} }, false},
		{"ending as it begins", func(m *measure.Impose) { m.Until = m.From }, false},
		{"until an hour that no clock shows", func(m *measure.Impose) { m.Hours = &measure.Hours{From: "23:00", To: "24:00"} }, false},
		{"without words", func(m *measure.Impose) { m.Text = words.Text{} }, false},
	} {
		m := good
		tc.f(&m)
		if err := m.Check(); (err == nil) != tc.ok {
			t.Errorf("%s: got %v, want it good: %v", tc.name, err, tc.ok)
		}
	}
	if (&measure.End{}).Check() == nil {
		t.Error("an end without words is good")
	}
}

// A later act of the same member that answers an earlier one extends what that imposed, kind by kind and
// place by place, and widens it where it was not; what lapsed, was lifted and goes on are unlike.
func TestChain(t *testing.T) {
	impose := func(act, answers, member string, until words.Instant, kinds, places string) (words.Stamp, *measure.Impose) {
		return words.Stamp{Act: act, Answers: answers, Member: member, Effect: 10},
			&measure.Impose{Kinds: strings.Fields(kinds), Places: strings.Fields(places), From: 10, Until: until, Text: text(act)}
	}
	var s measure.State
	add := func(st words.Stamp, m *measure.Impose) { s = s.Apply(st, m) }
	add(impose("first", "", "KZ", 100, "curfew assembly_ban", "A B"))
	second, body := impose("second", "first", "KZ", 200, "curfew", "A C")
	body.From = 100
	add(second, body)
	add(impose("other", "first", "RU", 300, "curfew", "B"))
	e := end("first", 50, 0, "B")
	s = s.Apply(e.Stamp, &e.Body)
	for _, tc := range []struct {
		act, kind, place string
		at               words.Instant
		want             string // phase, extends, widens, extended by
	}{
		{"first", "curfew", "A", 9, "ahead  false second"},
		{"first", "curfew", "A", 10, "in_force  false second"},
		{"first", "curfew", "A", 100, "extended  false second"},
		{"first", "assembly_ban", "A", 99, "in_force  false "},
		{"first", "assembly_ban", "A", 100, "lapsed  false "},
		{"first", "curfew", "B", 49, "in_force  false "},
		{"first", "curfew", "B", 50, "lifted  false "},
		{"first", "curfew", "B", 150, "lifted  false "},
		{"second", "curfew", "A", 150, "in_force first false "},
		{"second", "curfew", "A", 200, "lapsed first false "},
		{"second", "curfew", "C", 150, "in_force first true "},
		{"other", "curfew", "B", 150, "in_force  false "},
	} {
		seen := 0
		for _, e := range s.Entries() {
			if e.Act != tc.act || e.Kind != tc.kind || e.Place != tc.place {
				continue
			}
			if got := fmt.Sprintf("%s %s %v %s", e.Phase(tc.at), e.Extends, e.Widens, e.Extended); got != tc.want {
				t.Errorf("%s %s at %s, %d: got %q, want %q", tc.act, tc.kind, tc.place, tc.at, got, tc.want)
			}
			seen++
		}
		if seen != 1 {
			t.Errorf("%s %s at %s: %d entries", tc.act, tc.kind, tc.place, seen)
		}
	}
}

// What nobody spoke of is unknown; whoever got a notice answers who found none.
func TestNotices(t *testing.T) {
	for _, tc := range []struct{ said, want string }{
		{"", ""}, {"sent", "sent"}, {"not_found", "not_found"}, {"not_found sent", "sent"}, {"received not_found", "received"}, {"sent received", "received"},
	} {
		var s measure.State
		for _, state := range strings.Fields(tc.said) {
			n := &measure.Notice{Kind: "derogation", Instrument: "iccpr", State: state, Provisions: []string{"art9"}}
			if err := n.Check(); err != nil {
				t.Fatal(err)
			}
			s = s.Apply(words.Stamp{Act: state, Answers: "m"}, n)
		}
		if got := s.Noticed("m", "derogation"); got != tc.want {
			t.Errorf("%q: got %q, want %q", tc.said, got, tc.want)
		}
		if got := s.Noticed("m", "termination") + s.Noticed("another", "derogation"); got != "" {
			t.Errorf("%q: of another notice: %q", tc.said, got)
		}
	}
	for field, n := range map[string]*measure.Notice{
		"kind":       {Kind: "protest", Instrument: "iccpr", State: "sent"},
		"instrument": {Kind: "derogation", Instrument: "the covenant", State: "sent"},
		"state":      {Kind: "derogation", Instrument: "iccpr", State: "lost"},
		"provisions": {Kind: "derogation", Instrument: "iccpr", State: "sent", Provisions: []string{"a", "a"}},
	} {
		if err := n.Check(); err == nil || !strings.HasPrefix(err.Error(), field) {
			t.Errorf("%s: got %v", field, err)
		}
	}
}
