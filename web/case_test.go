package web_test

import (
	"math/rand/v2"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"mithaq"
	"mithaq/cases"
	"mithaq/charter/builtin"
	"mithaq/lang"
	"mithaq/memory"
	"mithaq/replay"
	"mithaq/web"
	"mithaq/words"
)

// reference plays the case of the reference into a record in memory.
func reference(t testing.TB) mithaq.State { return played(t, "kz-2022") }

func played(t testing.TB, name string) mithaq.State {
	t.Helper()
	c, err := replay.Load(cases.FS, name, func(actType string) (interface{ Check() error }, bool) {
		return mithaq.NewBody(actType)
	}, mithaq.Types()...)
	if err != nil {
		t.Fatal(err)
	}
	edition, texts, err := builtin.Load(c.Charter)
	if err != nil {
		t.Fatal(err)
	}
	clock := at(t, "2026-11-01T00:00:00Z")
	tick := func() words.Instant { clock++; return clock }
	p := &replay.Player{Charter: edition, Texts: texts, Rand: rand.NewChaCha8([32]byte{}), Clock: tick}
	s, err := p.Play(t.Context(), c, memory.New(), func(replay.Played) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestCase: the case of the reference is shown in three languages at several moments.
func TestCase(t *testing.T) {
	h := desk(t, reference(t))
	for _, tag := range lang.Tags {
		for _, path := range []string{"/", "/crises/kz-2022", "/crises/kz-2022?at=2022-01-06T12:00:00Z", "/?at=2022-01-10T12:00:00Z"} {
			w := get(t, h, "/"+string(tag)+path)
			if w.Code != http.StatusOK {
				t.Fatalf("%s%s: %d", tag, path, w.Code)
			}
			checkPage(t, w, tag)
		}
	}
}

// TestSearch: a name is found under every spelling and script that the record has, and a
// place by its name in any of the three languages.
func TestSearch(t *testing.T) {
	h := desk(t, reference(t))
	find := func(query string) *node {
		return room(t, h, "/en/search?at=2022-01-20&q="+url.QueryEscape(query))
	}
	for _, name := range []string{"Tokayev", "токаев", "توكاييف", "Тоқаев", "TOKAYEV kassym", "toka"} {
		contains(t, find(name).id(t, "found"), "People", "Tokayev", "Токаев", "توكاييف", "acts")
	}
	for _, place := range []string{"Mangystau", "мангистау", "مانغيستاو", "KZ-MAN"} {
		root := find(place)
		if !strings.Contains(root.text(), "Mangystau") || len(root.all("ol")) != 1 {
			t.Errorf("%s: no act is found at the place", place)
		}
	}
	contains(t, find("consensus").id(t, "found"), "Articles")
	contains(t, find("алия зыкина").id(t, "found"), "Nothing on the record")
	early := room(t, h, "/en/search?at=2022-01-01&q=curfew")
	if strings.Contains(early.text(), "emergency measure") {
		t.Error("a measure is found before it was taken")
	}
}

func BenchmarkSearch(b *testing.B) {
	h := desk(b, reference(b))
	for b.Loop() {
		get(b, h, "/ar/search?q=%D8%AA%D9%88%D9%83%D8%A7")
	}
}

// TestCalls: the room of an exercise shows the calls of its cards in three languages, and says that
// it is an exercise; where there are no cards there is no such section.
func TestCalls(t *testing.T) {
	h := desk(t, played(t, "boxcard-second-alarm"))
	for tag, want := range map[lang.Tag][]string{
		lang.English: {"Calls by card", "Structure fire, North", "level 2", "Ladder truck", "Its ladders are in repair", "Four fifths at home"},
		lang.Russian: {"Вызовы по карточкам", "Пожар в здании, Север", "уровень 2", "Автолестница", "Лестницы в ремонте", "Нехватка"},
		lang.Arabic:  {"الاستدعاءات بموجب البطاقات", "حريق مبنى، الشمال", "المستوى 2", "سيارة سلّم", "سلالمه في الصيانة", "النقص"},
	} {
		w := get(t, h, "/"+string(tag)+"/crises/boxcard-second-alarm?at=2026-09-12T20:35:00Z")
		if w.Code != http.StatusOK {
			t.Fatalf("%s: %d", tag, w.Code)
		}
		checkPage(t, w, tag)
		page := w.Body.String()
		for _, s := range append(want, `id="calls"`) {
			if !strings.Contains(page, s) {
				t.Errorf("%s: the page does not show %q", tag, s)
			}
		}
		if w := get(t, h, "/"+string(tag)+"/crises/boxcard-second-alarm?at=2026-09-12T18:00:00Z"); strings.Contains(w.Body.String(), `id="calls"`) {
			t.Errorf("%s: a section of calls before anybody spoke of any", tag)
		}
	}
}

// TestBesideTheMission: what the host does at home beside a mission stands in the room in three languages: its own
// operation, led by whom and on which ground, and its emergency with what became of the notices of it. An act
// that its author has signed is not said to lack a source.
func TestBesideTheMission(t *testing.T) {
	h := desk(t, played(t, "csto-exercise"))
	const before, after = "?at=2026-10-17T12:00:00Z", "?at=2026-10-19T00:00:00Z"
	for _, tag := range lang.Tags {
		p, path := lang.For(tag), "/"+string(tag)+"/crises/csto-exercise/dossier"
		root := room(t, h, path+after)
		contains(t, root.id(t, "operations"), p.Code("operation", "public_order"), p.Code("operation_state", "begun"), p.Say("col.command"), p.Say("say.not_on_record"))
		contains(t, root.id(t, "measures"), p.Code("measure_state", "lifted"), p.Code("derogation", "sent"), p.Code("termination", "sent"))
		for _, section := range []string{"operations", "spine"} {
			if s := squeeze(root.id(t, section).text()); strings.Contains(s, p.Say("say.no_source")) {
				t.Errorf("%s: in %s a signed act is said to lack a source", tag, section)
			}
		}
		if s := squeeze(room(t, h, path+before).id(t, "measures").text()); strings.Contains(s, p.Code("termination", "sent")) {
			t.Errorf("%s: the notice was there before it was sent", tag)
		}
	}
}

// BenchmarkCase makes the crisis room of January 2022 anew each time: for whoever comes first in
// a second.
func BenchmarkCase(b *testing.B) {
	s, now := reference(b), at(b, "2026-11-01T00:00:00Z")
	h := web.New(func() mithaq.State { return s }, web.Options{Now: func() words.Instant { return now }})
	for b.Loop() {
		now = now.Add(time.Second)
		get(b, h, "/ar/crises/kz-2022")
	}
}
