package web_test

import (
	"math/rand/v2"
	"net/http"
	"os"
	"testing"

	"mithaq"
	"mithaq/charter/hcl"
	"mithaq/lang"
	"mithaq/memory"
	"mithaq/replay"
	"mithaq/words"
)

// compact plays a case in which help comes under agreements.
func compact(t testing.TB) mithaq.State {
	t.Helper()
	cases := os.DirFS("../cmd/mithaq/testdata")
	c, err := replay.Load(cases, "compact", func(actType string) (interface{ Check() error }, bool) {
		return mithaq.NewBody(actType)
	}, mithaq.Types()...)
	if err != nil {
		t.Fatal(err)
	}
	edition, texts, err := hcl.Load(cases, "compact/law")
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

// TestAgreements: the room shows who offered what, what binds since when, and what is missing,
// in three languages; a pact without agreements does not speak of them.
func TestAgreements(t *testing.T) {
	h := desk(t, compact(t))
	const during = "/crises/fire?at=2020-06-04T00:00:00Z"
	for _, tag := range lang.Tags {
		for _, path := range []string{"/crises/fire", "/crises/fire?at=2020-06-01T13:00:00Z", during} {
			w := get(t, h, "/"+string(tag)+path)
			if w.Code != http.StatusOK {
				t.Fatalf("%s%s: %d", tag, path, w.Code)
			}
			checkPage(t, w, tag)
		}
	}
	section := room(t, h, "/en"+during).id(t, "agreements")
	contains(t, section, "Agreement on assistance · North", "amended, both are bound", "Fire engine: 4", "cost: EUR 12000", "2 Jun 2020, 12:00 UTC",
		"Good until", "nothing was accepted", "All engines are out", "confirmed in writing", "offered", "Missing")
	contains(t, room(t, h, "/ar"+during).id(t, "agreements"), "اتفاق العون · الشمال", "معدَّل والطرفان ملتزمان", "سيارة إطفاء")
	contains(t, room(t, h, "/ru"+during).id(t, "agreements"), "Соглашение о помощи · Север", "изменено, обе стороны связаны", "Пожарная машина")
	contains(t, room(t, h, "/en/crises/fire?at=2020-06-01T13:00:00Z").id(t, "agreements"), "Nobody has asked for or offered help under an agreement.")
	for _, n := range room(t, desk(t, reference(t)), "/en/crises/kz-2022").all("section") {
		if n.attr("id") == "agreements" {
			t.Error("a pact that has no agreements speaks of them")
		}
	}
}
