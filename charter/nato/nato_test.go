package nato_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"mithaq/charter"
	"mithaq/charter/nato"
	"mithaq/rule"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the list of what was not read; read the difference before you commit it")

func load(t testing.TB) *charter.Charter {
	t.Helper()
	c, _, err := nato.Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// brussels is an instant by the winter clock of the seat.
func brussels(y int, m time.Month, d, h int) words.Instant {
	return words.At(time.Date(y, m, d, h, 0, 0, 0, time.FixedZone("", 3600)))
}

var of2003 = []string{"BE", "CA", "CZ", "DE", "DK", "ES", "FR", "GB", "GR", "HU", "IS", "IT", "LU", "NL", "NO", "PL", "PT", "TR", "US"}

func TestOneCompiledForm(t *testing.T) {
	once, err := load(t).Compile()
	if err != nil {
		t.Fatal(err)
	}
	twice, err := load(t).Compile()
	if err != nil || !bytes.Equal(once, twice) {
		t.Errorf("compiled twice, two forms, %v", err)
	}
	back, err := charter.Read(once)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := back.Compile(); err != nil || !bytes.Equal(once, again) {
		t.Errorf("read and compiled again, another form, %v", err)
	}
}

// The days on which the law changes, by the clock of Brussels in winter.
func TestForceBegins(t *testing.T) {
	var got []string
	for _, at := range load(t).Spans() {
		got = append(got, at.String())
	}
	want := []string{
		"1949-08-23T23:00:00Z", "1952-02-17T23:00:00Z", "1952-04-03T23:00:00Z", "1959-08-23T23:00:00Z", "1963-10-09T23:00:00Z",
		"1966-06-30T23:00:00Z", "1969-08-23T23:00:00Z", "2009-04-03T23:00:00Z", "2010-06-29T23:00:00Z",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// Every text is in three languages, and English decides: no French is kept.
func TestTextsSpeakThree(t *testing.T) {
	c := load(t)
	texts := map[string]words.Text{"charter": c.Name, "seat": c.Seat.Name}
	for _, in := range c.Instruments {
		texts["instrument."+in.ID] = in.Name
	}
	for _, s := range c.Sources {
		texts["source."+s.ID+".label"], texts["source."+s.ID+".gist"] = s.Label, s.Gist
	}
	for _, o := range c.Offices {
		texts["office."+o.ID] = o.Name
	}
	for _, b := range c.Bodies {
		texts["body."+b.ID+b.Since] = b.Name
	}
	for _, a := range c.Appeals {
		texts["appeal."+a.ID+a.Since] = a.Is
	}
	for _, q := range c.Questions {
		texts["question."+q.ID+q.Since] = q.Name
	}
	for _, d := range c.Duties {
		texts["duty."+d.ID] = d.Name
	}
	for _, p := range c.Prohibitions {
		texts["prohibition."+p.ID] = p.Name
	}
	for _, s := range c.Statuses {
		texts["status."+s.ID] = s.Name
	}
	for _, r := range c.Readings {
		texts["reading."+r.ID] = r.Says
	}
	for place, text := range texts {
		for _, l := range words.Languages {
			if text.Texts[l] == "" {
				t.Errorf("%s has no text in %s", place, l)
			}
		}
		if text.Authentic != "en" {
			t.Errorf("%s is authentic in %s", place, text.Authentic)
		}
	}
}

// TestUnverified keeps the list of sources and versions that were not read.
func TestUnverified(t *testing.T) {
	c := load(t)
	var got strings.Builder
	for _, in := range c.Instruments {
		for _, v := range in.Versions {
			if v.Unverified {
				fmt.Fprintf(&got, "version.%s.%s\n", in.ID, v.ID)
			}
		}
	}
	for _, s := range c.Sources {
		if s.Unverified {
			fmt.Fprintf(&got, "source.%s\n", s.ID)
		}
	}
	const golden = "testdata/unverified.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// The Committee has a roll without France for 43 years: nobody on it is no party's code, and
// in 2003 it is everybody but France.
func TestTheCommitteeWithoutFrance(t *testing.T) {
	c := load(t)
	body := c.At(brussels(2003, 2, 16, 12)).Body("dpc")
	if body == nil || body.Seats != "each.seat" || body.RollSeat("FR") != nil {
		t.Fatalf("got %+v", body)
	}
	for _, m := range of2003 {
		if m != "FR" && body.RollSeat(m) == nil {
			t.Errorf("%s has no seat", m)
		}
	}
	for at, want := range map[words.Instant]string{
		brussels(1965, 1, 1, 0): "each.party", brussels(1966, 7, 1, 0): "each.seat", brussels(2009, 4, 3, 23): "each.seat",
		brussels(2009, 4, 4, 0): "each.party", brussels(1963, 10, 9, 23): "", brussels(2010, 6, 30, 0): "",
	} {
		got := ""
		if b := c.At(at).Body("dpc"); b != nil {
			got = b.Seats
		}
		if got != want {
			t.Errorf("at %s the seats are %q, want %q", at, got, want)
		}
	}
}

// The silence of February 2003, through the rule alone: what breaks it and what does not.
func TestTheSilence(t *testing.T) {
	q := load(t).At(brussels(2003, 2, 6, 18)).Question("planning")
	closes := brussels(2003, 2, 10, 10)
	letter := func(seat, office string, at words.Instant) rule.Vote {
		return rule.Vote{Seat: seat, Position: rule.Objection, Form: "letter", Office: office, At: at}
	}
	early := closes.Add(-time.Hour)
	for name, tc := range map[string]struct {
		votes   []rule.Vote
		want    rule.Outcome
		because []string
	}{
		"nobody speaks": {nil, rule.Adopted, of2003},
		"two letters, of which one is proof enough": {[]rule.Vote{letter("FR", "permanent_representative", early), letter("BE", "minister_foreign", early)}, rule.Moved, []string{"BE"}},
		"a letter at the very end":                  {[]rule.Vote{letter("FR", "permanent_representative", closes)}, rule.Moved, []string{"FR"}},
		"a letter an instant later":                 {[]rule.Vote{letter("FR", "permanent_representative", closes+1)}, rule.Adopted, of2003},
		"a letter of a defence ministry":            {[]rule.Vote{letter("BE", "minister_defence", early)}, rule.Adopted, of2003},
		"a spokesman's word":                        {[]rule.Vote{{Seat: "DE", Position: rule.Objection, Form: "statement", Office: "permanent_representative", At: early}}, rule.Adopted, of2003},
	} {
		v := q.Rule.Vote.Decide(rule.Question{Seats: rule.Named(of2003), Votes: tc.votes, Close: closes, At: closes + 2})
		if v.Outcome != tc.want || !slices.Equal(v.Because, tc.because) {
			t.Errorf("%s: got %s because of %v, want %s because of %v", name, v.Outcome, v.Because, tc.want, tc.because)
		}
	}
}
