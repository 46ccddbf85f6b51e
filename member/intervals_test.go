package member_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"mithaq/member"
	"mithaq/words"

	"github.com/google/go-cmp/cmp"
)

var seed = flag.Uint64("seed", 0, "seed of the random cases; 0 for a new one")

func random(t *testing.T) *rand.Rand {
	t.Helper()
	s := *seed
	if s == 0 {
		s = rand.Uint64()
	}
	t.Logf("-seed %d", s)
	return rand.New(rand.NewPCG(s, 1))
}

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// told folds acts that are numbered in their order.
func told(s member.State, bodies ...any) member.State {
	for i, b := range bodies {
		s = s.Apply(words.Stamp{Act: fmt.Sprint("act ", i), Seq: int64(i), Effect: words.Instant(i)}, b)
	}
	return s
}

// The second, dumb implementation: it lives through every instant, one after the other.
func dumbStatus(list []*member.Status, instrument, id string, at words.Instant) string {
	status := "none"
	for day := words.Instant(0); day <= at; day++ {
		for _, s := range list {
			if s.From != day || s.Instrument != instrument || !slices.Contains(s.Members, id) {
				continue
			}
			switch s.Change {
			case "signed":
				if status != "party" {
					status = "signatory"
				}
			case "bound", "prolonged", "resumed":
				status = "party"
			case "left", "expelled":
				status = "left"
			case "suspended", "observer":
				status = map[string]string{"suspended": "suspended", "observer": "observer"}[s.Change]
			case "partner":
				status = "partner"
			}
		}
	}
	return status
}

// dumbInForce lives through every instant too, and remembers since when a member is
// suspended and by which texts it was bound until then.
func dumbInForce(list []*member.Status, general words.Instant, id string, at words.Instant) bool {
	ownDate := slices.ContainsFunc(list, func(s *member.Status) bool {
		return s.Instrument == "charter.2010" && s.Change == "bound" && slices.Contains(s.Members, id)
	})
	inForce, said := false, ""
	for day := words.Instant(0); day <= at; day++ {
		was := dumbStatus(list, "charter", id, day-1)
		is := dumbStatus(list, "charter", id, day)
		for _, s := range list {
			if s.From == day && s.Instrument == "charter.2010" && slices.Contains(s.Members, id) {
				switch s.Change {
				case "bound", "prolonged", "resumed", "suspended":
					said = "yes"
				case "left", "expelled", "observer", "partner":
					said = "no"
				}
			}
		}
		byDate := general.Known() && general <= day && !ownDate
		switch {
		case is != "party" && is != "suspended":
			inForce = false
		case said != "":
			inForce = said == "yes"
		case is == "party":
			inForce = byDate
		case was != "suspended" || again(list, id, day): // suspended on this very day: what bound it until then
			inForce = byDate && general < day
		}
	}
	return inForce
}

// again reports whether a member was something else for no instant and suspended anew.
func again(list []*member.Status, id string, day words.Instant) bool {
	var of []*member.Status
	for _, s := range list {
		if s.From == day && s.Instrument == "charter" && slices.Contains(s.Members, id) && !slices.Contains([]string{"notice", "noted"}, s.Change) {
			of = append(of, s)
		}
	}
	return slices.ContainsFunc(of, func(s *member.Status) bool { return s.Change != "suspended" })
}

// TestAgainstTheSecond compares statuses, intervals and versions in force on random acts,
// of which many share a date.
func TestAgainstTheSecond(t *testing.T) {
	r := random(t)
	const last = 6
	ids := []string{"AM", "UZ"}
	for n := range 20_000 {
		var list []*member.Status
		var bodies []any
		for range r.IntN(10) {
			s := &member.Status{
				Members: ids[r.IntN(2):], Instrument: pick(r, []string{"charter", "charter", "charter.2010", "treaty"}),
				Change: pick(r, member.Changes), From: words.Instant(1 + r.IntN(last-1)),
			}
			list, bodies = append(list, s), append(bodies, s)
		}
		general := words.Instant(r.IntN(last))
		s := told(member.New(roll(ids...)), bodies...)
		for _, id := range ids {
			for _, instrument := range []string{"charter", "charter.2010", "treaty"} {
				ivs := s.Intervals(instrument, id)
				checkIntervals(t, ivs)
				for at := words.Instant(0); at <= last; at++ {
					want := dumbStatus(list, instrument, id, at)
					if got := s.Under(instrument, id, at).Status; got != want {
						t.Fatalf("case %d: %s under %s at %d is %s, want %s", n, id, instrument, at, got, want)
					}
					got := "none"
					for i := range ivs {
						if ivs[i].At(at) {
							got = ivs[i].Status
							if s.Under(instrument, id, at).Act != ivs[i].Effect.Act {
								t.Fatalf("case %d: the interval at %d comes of another act", n, at)
							}
						}
					}
					if got != want {
						t.Fatalf("case %d: %s under %s at %d lies in an interval of %s, want %s", n, id, instrument, at, got, want)
					}
				}
				if kept, all := len(ivs) == 0, acts(ivs); !kept {
					for _, h := range s.History(id) {
						if h.Body.Instrument == instrument && !slices.Contains(all, h.Act) {
							t.Fatalf("case %d: %s was dropped silently", n, h.Act)
						}
					}
				}
			}
			for at := words.Instant(0); at <= last; at++ {
				want := dumbInForce(list, general, id, at)
				if got := s.InForce("charter", "2010", general, id, at); got != want {
					t.Fatalf("case %d: charter.2010 (general date %d) in force for %s at %d: %v, want %v", n, general, id, at, got, want)
				}
				if got := slices.Contains(s.BoundBy("charter", "2010", general, at), id); got != want {
					t.Fatalf("case %d: %s is bound: %v, want %v", n, id, got, want)
				}
			}
		}
	}
}

func checkIntervals(t *testing.T, ivs []member.Interval) {
	t.Helper()
	for i, iv := range ivs {
		if iv.Until.Known() && iv.Until <= iv.From {
			t.Fatalf("%d to %d is no span", iv.From, iv.Until)
		}
		if open := i == len(ivs)-1; open == iv.Until.Known() || !open && iv.Until != ivs[i+1].From {
			t.Fatalf("interval %d of %d ends at %d", i, len(ivs), iv.Until)
		}
	}
}

// acts are all that intervals rest on.
func acts(ivs []member.Interval) (out []string) {
	for _, iv := range ivs {
		out = append(out, iv.Effect.Act)
		for _, w := range iv.Within {
			out = append(out, w.Act)
		}
	}
	return out
}

// sketch is an interval in short.
type sketch struct {
	Status      string
	From, Until int
	Effect      string
	Asked       string
	Within      []string
	Claims      []string
}

func sketched(ivs []member.Interval) (out []sketch) {
	for _, iv := range ivs {
		s := sketch{Status: iv.Status, From: yearOf(iv.From), Until: yearOf(iv.Until), Effect: iv.Effect.Body.Change + " by " + iv.Effect.Body.Basis}
		if iv.Asked != nil {
			s.Asked = iv.Asked.As
		}
		for _, w := range iv.Within {
			s.Within = append(s.Within, w.Body.Change)
		}
		for _, c := range iv.Claims {
			s.Claims = append(s.Claims, fmt.Sprint(c.Body.Code, " ", yearOf(c.Body.From), " ", c.Body.Speaker.Member))
		}
		out = append(out, s)
	}
	return out
}

func yearOf(i words.Instant) int {
	if !i.Known() {
		return 0
	}
	return i.Time().Year()
}

// TestIntervals tells a membership in full: left without a notice, back by a protocol,
// asked out by a note and suspended by a decision, with what others say beside it.
func TestIntervals(t *testing.T) {
	y := func(n int) words.Instant { return year(t, n) }
	s := member.New(roll("UZ"))
	for i, a := range []struct {
		act, answers string
		body         any
	}{
		{"signed", "", &member.Status{Change: "signed", From: y(1992), Basis: "signature"}},
		{"bound", "", &member.Status{Change: "bound", From: y(1994), Basis: "entry_into_force"}},
		{"left", "", &member.Status{Change: "left", From: y(1999), Basis: "not_prolonged"}},
		{"protocol", "", &member.Status{Change: "signed", From: y(2006), Basis: "return_protocol"}},
		{"back", "", &member.Status{Change: "bound", From: y(2008), Basis: "ratification"}},
		{"earlier", "back", &member.Claim{Code: "other_date", From: y(2006), Speaker: words.Speaker{Member: "UZ"}}},
		{"later text", "", &member.Status{Instrument: "treaty.2010", Change: "signed", From: y(2010)}},
		{"note", "", &member.Status{Change: "notice", From: y(2012), Basis: "notice"}},
		{"decision", "note", &member.Status{Change: "suspended", From: y(2013), Basis: "decision", Reading: "suspended"}},
		{"it left", "decision", &member.Claim{Code: "other_effect", Change: "left", From: y(2013), Reading: "left", Speaker: words.Speaker{Member: "RU"}}},
		{"cold", "", &member.Claim{Code: "frozen", From: y(1998), Speaker: words.Speaker{Member: "GE"}}},
		{"of another", "", &member.Claim{Instrument: "charter", Code: "frozen", From: y(1998), Speaker: words.Speaker{Member: "AZ"}}},
	} {
		switch b := a.body.(type) {
		case *member.Status:
			b.Members = []string{"UZ"}
			if b.Instrument == "" {
				b.Instrument = "treaty"
			}
		case *member.Claim:
			b.Member, b.Text = "UZ", text("x")
		}
		if err := a.body.(interface{ Check() error }).Check(); err != nil {
			t.Fatal(a.act, err)
		}
		s = s.Apply(words.Stamp{Act: a.act, Seq: int64(i), Answers: a.answers}, a.body)
	}
	want := []sketch{
		{"signatory", 1992, 1994, "signed by signature", "", nil, nil},
		{"party", 1994, 1999, "bound by entry_into_force", "", nil, []string{"frozen 1998 GE"}},
		{"left", 1999, 2006, "left by not_prolonged", "", nil, nil}, // no notice was given, and none is made up
		{"signatory", 2006, 2008, "signed by return_protocol", "", nil, nil},
		{"party", 2008, 2013, "bound by ratification", "", []string{"signed", "notice"}, []string{"other_date 2006 UZ"}},
		{"suspended", 2013, 0, "suspended by decision", "notice", nil, []string{"other_effect 2013 RU"}},
	}
	if diff := cmp.Diff(want, sketched(s.Intervals("treaty", "UZ"))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	// The note of 2012 changed nothing for as long as nobody had decided.
	if got := s.Under("treaty", "UZ", y(2013)-1).Status; got != member.Party {
		t.Errorf("after the note, before the decision: %s", got)
	}
}

// A change that another one of the same date undoes lasted for no instant, and is kept.
func TestNoSpanIsLost(t *testing.T) {
	uz := []string{"UZ"}
	s := fold(t, member.New(roll("UZ")), change{"treaty", "notice", 1990, 0, uz}, change{"treaty", "bound", 1994, 0, uz},
		change{"treaty", "left", 2000, 0, uz}, change{"treaty", "bound", 2000, 0, uz})
	want := []sketch{
		{"party", 1994, 2000, "bound by ", "", []string{"notice"}, nil},
		{"party", 2000, 0, "bound by ", "", []string{"left"}, nil},
	}
	if diff := cmp.Diff(want, sketched(s.Intervals("treaty", "UZ"))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestInForce: a version binds the parties from its general date, and a member of its own
// date from that.
func TestInForce(t *testing.T) {
	const general = 2010
	all := []string{"AM", "BY", "KZ", "TJ", "UZ"}
	s := fold(t, member.New(roll(append(all, "RU", "XX")...)),
		change{"charter", "bound", 2000, 0, all},
		change{"charter.v", "bound", 2012, 0, []string{"BY"}},    // a later date of its own
		change{"charter.v", "bound", 2008, 0, []string{"KZ"}},    // an earlier one
		change{"charter.v", "left", 2014, 0, []string{"TJ"}},     // it frees itself of the text alone
		change{"charter", "suspended", 2010, 0, []string{"UZ"}},  // on the very day
		change{"charter", "resumed", 2015, 0, []string{"UZ"}},    //
		change{"charter", "bound", 2013, 0, []string{"RU"}},      // joins the amended text
		change{"charter.v", "bound", 2013, 0, []string{"XX"}},    // is no party at all
		change{"charter.other", "left", 2001, 0, []string{"AM"}}, // another version
		change{"charter.v", "notice", 2011, 0, []string{"AM"}},   // asks, and changes nothing
		change{"charter.v", "signed", 2009, 0, []string{"AM"}},   //
		change{"charter", "suspended", 2016, 0, []string{"AM"}})  // stays bound by what bound it
	for y, want := range map[int][]string{
		2007: nil, 2008: {"KZ"}, 2009: {"KZ"}, 2010: {"AM", "KZ", "TJ"}, 2012: {"AM", "BY", "KZ", "TJ"}, 2013: {"AM", "BY", "KZ", "TJ", "RU"},
		2014: {"AM", "BY", "KZ", "RU"}, 2015: {"AM", "BY", "KZ", "UZ", "RU"}, 2017: {"AM", "BY", "KZ", "UZ", "RU"},
	} {
		if diff := cmp.Diff(want, s.BoundBy("charter", "v", year(t, general), year(t, y))); diff != "" {
			t.Errorf("in %d (-want +got):\n%s", y, diff)
		}
	}
	if got := s.BoundBy("charter", "v", 0, year(t, 2020)); !slices.Equal(got, []string{"BY", "KZ"}) {
		t.Errorf("without a general date %v are bound, want those with a date of their own", got)
	}
}
