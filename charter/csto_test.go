package charter_test

import (
	"bytes"
	"fmt"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"mithaq/charter"
	"mithaq/charter/csto"
	"mithaq/charter/hcl"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func load(t testing.TB) (*charter.Charter, []byte) {
	t.Helper()
	c, _, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	b, err := c.Compile()
	if err != nil {
		t.Fatal(err)
	}
	return c, b
}

func TestOneCompiledForm(t *testing.T) {
	c, once := load(t)
	_, twice := load(t)
	if !bytes.Equal(once, twice) {
		t.Error("compiled twice, two forms")
	}
	back, err := charter.Read(once)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(c, back, cmpopts.IgnoreUnexported(charter.Charter{})); diff != "" {
		t.Errorf("what is read is not what was compiled:\n%s", diff)
	}
	if again, err := back.Compile(); err != nil || !bytes.Equal(once, again) {
		t.Errorf("read and compiled again, another form, %v", err)
	}
	_, texts, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	slices.Reverse(texts)
	c, err = hcl.Read(texts)
	if err != nil {
		t.Fatal(err)
	}
	if read, err := c.Compile(); err != nil || !bytes.Equal(once, read) {
		t.Errorf("the texts of the edition compile to another form, %v", err)
	}
}

// TestFilesMeanNothing gives the files other names, so that they are read in
// another order, and then puts all blocks into one file, the last first.
func TestFilesMeanNothing(t *testing.T) {
	_, want := load(t)
	_, texts, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	renamed := fstest.MapFS{}
	var one strings.Builder
	for i, f := range slices.Backward(texts) {
		renamed[path.Join("x", fmt.Sprintf("%02d.hcl", len(texts)-i))] = &fstest.MapFile{Data: []byte(f.Text)}
		one.WriteString(f.Text + "\n")
	}
	for name, fsys := range map[string]fstest.MapFS{
		"renamed":  renamed,
		"one file": {"x/all.hcl": {Data: []byte(one.String())}},
	} {
		c, _, err := hcl.Load(fsys, "x")
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got, err := c.Compile(); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: another compiled form, %v", name, err)
		}
	}
}

func TestStanding(t *testing.T) {
	c, _ := load(t)
	seat, err := c.Seat.Offset.Duration()
	if err != nil {
		t.Fatal(err)
	}
	at := func(y int, m time.Month, d, h, min, sec int) words.Instant {
		return words.At(time.Date(y, m, d, h, min, sec, 0, time.UTC).Add(-seat))
	}
	slices.Reverse(c.Instruments) // the order of the list means nothing
	for range 2 {
		slices.Reverse(c.Instruments)
		for _, tc := range []struct {
			at   words.Instant
			want string
		}{
			{at(1992, 1, 1, 0, 0, 0), "treaty"},
			{at(1993, 1, 1, 0, 0, 0), "treaty"}, // signed, binding nobody yet
			{at(1994, 4, 19, 23, 59, 59), "treaty"},
			{at(1994, 4, 20, 0, 0, 0), "treaty"},
			{at(2003, 9, 17, 23, 59, 59), "treaty"},
			{at(2003, 9, 18, 0, 0, 0), "charter"},
			{at(2022, 1, 6, 0, 0, 0), "charter"},
		} {
			if got := c.Standing(tc.at); got == nil || got.ID != tc.want {
				t.Errorf("at %s membership is counted under %v, want %s", tc.at, got, tc.want)
			}
		}
	}
	if got := (&charter.Charter{}).Standing(1); got != nil {
		t.Errorf("a charter without instruments has %v", got)
	}
}

func TestForceBegins(t *testing.T) {
	c, _ := load(t)
	var got []string
	for _, in := range c.Instruments {
		for _, v := range in.Versions {
			got = append(got, fmt.Sprintf("%s.%s signed %s in force %s", in.ID, v.ID, v.Signed, v.InForce))
		}
	}
	// Midnight in Moscow is 21:00 of the day before in UTC.
	want := []string{
		"bases.2011 signed 2011-12-19T21:00:00Z in force unknown",
		"charter.2002 signed 2002-10-06T21:00:00Z in force 2003-09-17T21:00:00Z",
		"charter.2010 signed 2010-12-09T21:00:00Z in force 2012-12-18T21:00:00Z",
		"charter.2018 signed 2018-11-07T21:00:00Z in force 2021-01-18T21:00:00Z",
		"decisions.2000 signed 2000-05-23T21:00:00Z in force unknown",
		"decisions.2010 signed 2010-12-09T21:00:00Z in force unknown",
		"decisions.2023 signed 2023-11-22T21:00:00Z in force unknown",
		"forces.2010 signed 2010-12-09T21:00:00Z in force 2012-06-12T21:00:00Z",
		"formations.2010 signed 2010-12-09T21:00:00Z in force unknown",
		"ksor.2009 signed 2009-06-13T21:00:00Z in force 2010-09-09T21:00:00Z",
		"legal_status.2002 signed 2002-10-06T21:00:00Z in force 2003-09-17T21:00:00Z",
		"legal_status.2018 signed 2018-11-07T21:00:00Z in force 2021-01-18T21:00:00Z",
		"peacekeeping.2007 signed 2007-10-05T21:00:00Z in force 2009-01-14T21:00:00Z",
		"procedure.2004 signed 2004-06-17T21:00:00Z in force unknown",
		"response.2010 signed 2010-12-09T21:00:00Z in force unknown",
		"response.2023 signed 2023-11-22T21:00:00Z in force unknown",
		"treaty.1992 signed 1992-05-14T21:00:00Z in force 1994-04-19T21:00:00Z",
		"treaty.1999 signed 1999-04-01T21:00:00Z in force 2000-03-21T21:00:00Z",
		"treaty.2010 signed 2010-12-09T21:00:00Z in force 2012-12-18T21:00:00Z",
		"treaty.2018 signed 2018-11-07T21:00:00Z in force 2021-01-18T21:00:00Z",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// A rule is any block of the edition that rests on a ground.
type rule struct {
	place string
	charter.Ground
}

func rulesOf(c *charter.Charter) (out []rule) {
	for _, o := range c.Offices {
		out = append(out, rule{charter.PlaceOf("office", o.ID, o.Since), o.Ground})
	}
	for _, b := range c.Bodies {
		out = append(out, rule{charter.PlaceOf("body", b.ID, b.Since), b.Ground})
	}
	for _, a := range c.Appeals {
		out = append(out, rule{charter.PlaceOf("appeal", a.ID, a.Since), a.Ground})
	}
	for _, q := range c.Questions {
		out = append(out, rule{charter.PlaceOf("question", q.ID, q.Since), q.Ground})
	}
	for _, g := range c.Gates {
		out = append(out, rule{"gate." + g.ID, g.Ground})
	}
	for _, l := range c.Laws {
		out = append(out, rule{"law." + l.Member + "." + l.ID, l.Ground})
	}
	for _, d := range c.Duties {
		out = append(out, rule{charter.PlaceOf("duty", d.ID, d.Since), d.Ground})
	}
	for _, l := range c.Limits {
		out = append(out, rule{"limit." + l.ID, l.Ground})
	}
	for _, p := range c.Prohibitions {
		out = append(out, rule{"prohibition." + p.ID, p.Ground})
	}
	for _, s := range c.Statuses {
		out = append(out, rule{charter.PlaceOf("status", s.ID, s.Since), s.Ground})
	}
	for _, r := range c.Readings {
		out = append(out, rule{"reading." + r.ID, r.Ground})
	}
	return out
}

// TestUnverified keeps the list of what rests on texts that were not read. What
// a rule says cannot be read better than the texts it rests on: one whose first
// source is unverified is unverified itself.
func TestUnverified(t *testing.T) {
	c, _ := load(t)
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
	for _, r := range rulesOf(c) {
		if r.Unverified {
			fmt.Fprintln(&got, r.place)
		}
		if r.Article() == "" {
			t.Errorf("%s has no source", r.place)
		} else if c.Source(r.Article()).Unverified && !r.Unverified {
			t.Errorf("%s rests on %s, which was not read, and does not say so", r.place, r.Article())
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

// TestTextsSpeakThree holds every text of the edition to the three languages.
func TestTextsSpeakThree(t *testing.T) {
	c, _ := load(t)
	texts := map[string]words.Text{"charter": c.Name, "seat": c.Seat.Name}
	for _, in := range c.Instruments {
		texts["instrument."+in.ID] = in.Name
	}
	for _, s := range c.Sources {
		texts["source."+s.ID+".label"], texts["source."+s.ID+".gist"] = s.Label, s.Gist
	}
	for _, o := range c.Offices {
		texts["office."+o.ID+o.Since] = o.Name
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
	for _, l := range c.Laws {
		texts["law."+l.Member+".name"], texts["law."+l.Member+".body"] = l.Name, l.Body
	}
	for _, d := range c.Duties {
		texts["duty."+d.ID+d.Since] = d.Name
	}
	for _, p := range c.Prohibitions {
		texts["prohibition."+p.ID] = p.Name
	}
	for _, s := range c.Statuses {
		texts["status."+s.ID+s.Since] = s.Name
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
		if text.Authentic != "ru" {
			t.Errorf("%s is authentic in %s", place, text.Authentic)
		}
	}
}

func TestWholeArticle(t *testing.T) {
	for in, want := range map[string]string{
		"treaty.art4_2": "treaty.art4", "treaty.art4": "treaty.art4", "charter.art12_limited": "charter.art12",
		"practice.notices_2022": "practice.notices_2022", "": "",
	} {
		if got := charter.WholeArticle(in); got != want {
			t.Errorf("%q is part of %q, want %q", in, got, want)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		load(b)
	}
}
