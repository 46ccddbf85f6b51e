package explore_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"mithaq"
	"mithaq/cases"
	"mithaq/charter/csto"
	"mithaq/explore"
	"mithaq/lang"
	"mithaq/memory"
	"mithaq/record"
	"mithaq/replay"
	"mithaq/rule"
	"mithaq/web"
	"mithaq/words"
)

// january replays the reference case.
func january(t testing.TB) mithaq.State {
	t.Helper()
	c, err := replay.Load(cases.FS, "kz-2022", func(actType string) (interface{ Check() error }, bool) {
		return mithaq.NewBody(actType)
	}, mithaq.Types()...)
	if err != nil {
		t.Fatal(err)
	}
	edition, texts, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	clock, err := words.ParseInstant("2026-11-01T00:00:00Z")
	if err != nil {
		t.Fatal(err)
	}
	p := &replay.Player{Charter: edition, Texts: texts, Rand: rand.NewChaCha8([32]byte{}),
		Clock: func() words.Instant { clock++; return clock }}
	s, err := p.Play(t.Context(), c, memory.New(), func(replay.Played) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestLawyer asks the questions of testdata/lawyer.txt. Each is answered with the right
// article, and in three languages without a word missing.
func TestLawyer(t *testing.T) {
	text, err := os.ReadFile("testdata/lawyer.txt")
	if err != nil {
		t.Fatal(err)
	}
	s := january(t)
	asked := 0
	for n, line := range strings.Split(string(text), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		asked++
		cells := strings.Split(line, "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		at, err := words.ParseInstant(cells[0])
		if err != nil || len(cells) != 6 {
			t.Fatalf("line %d: %d cells, %v", n+1, len(cells), err)
		}
		matter := record.OnPact
		if c, ok := s.Crisis(cells[3]); ok {
			matter = c.ID
		} else if cells[3] != "" {
			t.Fatalf("line %d: no crisis %s", n+1, cells[3])
		}
		m, _ := s.At(matter, at, words.Never)
		who, office, _ := strings.Cut(cells[1], " ")
		act, kind, _ := strings.Cut(cells[2], ":")
		a, err := explore.Explain(&m, explore.Query{Who: who, Office: office, Act: act, Kind: kind})
		if err != nil || len(a.Cases) != 1 {
			t.Errorf("line %d: %d cases, %v", n+1, len(a.Cases), err)
			continue
		}
		c := a.Cases[0]
		article, state, _ := strings.Cut(cells[5], " ")
		decides := slices.ContainsFunc(c.Points, func(p explore.Point) bool { return p.Article == article && p.State == rule.State(state) })
		if string(c.May) != cells[4] || !decides {
			t.Errorf("line %d: %s\n got %s, by %s", n+1, line, c.May, shownPoints(c.Points))
		}
		for _, tag := range lang.Tags {
			p := lang.For(tag).With(web.Glossary(s))
			for _, x := range c.Points {
				said := p.Point(x.Reason)
				if x.State == rule.Failed {
					said = p.Wrong(x.Reason) + p.Mend(x.Reason)
				}
				if said == "" || strings.Contains(said, x.Code) {
					t.Errorf("line %d: %s: %s has no words: %q", n+1, tag, x.Code, said)
				}
				if x.Article != "" && p.Article(x.Article) == x.Article {
					t.Errorf("line %d: %s: the article %s has no name", n+1, tag, x.Article)
				}
			}
		}
	}
	if asked < 20 {
		t.Errorf("only %d questions were asked", asked)
	}
}

func shownPoints(ps []explore.Point) string {
	var b strings.Builder
	for _, p := range ps {
		fmt.Fprintf(&b, "\n  %s %s %s", p.State, p.Code, p.Article)
	}
	return b.String()
}

// A duty officer asks at a moment that the page holds already; what it costs is the
// folding and the judging. The limit is 5 ms.
func BenchmarkExplain(b *testing.B) {
	s := january(b)
	c, _ := s.Crisis("kz-2022")
	at, _ := words.ParseInstant("2022-01-06T12:00:00Z")
	b.ReportAllocs()
	for b.Loop() {
		m, _ := s.At(c.ID, at, words.Never)
		if _, err := explore.Explain(&m, explore.Query{Who: "KG", Act: "pledge"}); err != nil {
			b.Fatal(err)
		}
	}
}
