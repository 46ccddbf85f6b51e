package web_test

import (
	"math/rand/v2"
	"net/http"
	"testing"

	"mithaq"
	"mithaq/cases"
	"mithaq/charter/csto"
	"mithaq/lang"
	"mithaq/memory"
	"mithaq/replay"
	"mithaq/words"
)

// reference plays the case of the reference into a record in memory.
func reference(t testing.TB) mithaq.State {
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

func BenchmarkCase(b *testing.B) {
	h := desk(b, reference(b))
	for b.Loop() {
		get(b, h, "/ar/crises/kz-2022")
	}
}
