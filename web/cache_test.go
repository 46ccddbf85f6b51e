package web_test

import (
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"mithaq"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/web"
	"mithaq/words"
)

// TestHeldPages: whoever asks for a page within its second gets the same page, with a word of his
// own for the script; once the second is over, or an act has come, it is another.
func TestHeldPages(t *testing.T) {
	s := crisis(t, record.Live)
	var state atomic.Pointer[mithaq.State]
	state.Store(&s)
	var clock atomic.Int64
	clock.Store(int64(at(t, "2026-11-01T00:00:00Z")))
	h := web.New(func() mithaq.State { return *state.Load() }, web.Options{Now: func() words.Instant { return words.Instant(clock.Load()) }})

	read := func(path string) (page, nonce string) {
		w := get(t, h, path)
		if w.Code != http.StatusOK {
			t.Fatalf("%s: %d", path, w.Code)
		}
		_, rest, _ := strings.Cut(w.Header().Get("Content-Security-Policy"), "'nonce-")
		nonce, _, _ = strings.Cut(rest, "'")
		if strings.Count(w.Body.String(), nonce) != 1 {
			t.Fatalf("%s: the word of the answer stands %d times on its page", path, strings.Count(w.Body.String(), nonce))
		}
		return strings.Replace(w.Body.String(), nonce, "", 1), nonce
	}
	const path = "/ar/crises/kz-2022"
	first, _ := read(path)
	var wait sync.WaitGroup
	nonces := make([]string, 20)
	for i := range nonces {
		wait.Go(func() {
			var page string
			if page, nonces[i] = read(path); page != first {
				t.Error("another page within the second")
			}
		})
	}
	wait.Wait()
	seen := map[string]bool{}
	for _, n := range nonces {
		if seen[n] {
			t.Fatal("two answers have one word")
		}
		seen[n] = true
	}
	if w := get(t, h, path); w.Header().Get("Content-Length") == "" {
		t.Error("its length is not told")
	}
	r := get(t, h, path+"?at=2022-01-06T00:00:00Z&known=2022-01-06T00:00:00Z")
	if r.Code != http.StatusOK || r.Body.String() == first {
		t.Error("the past is the present")
	}

	clock.Add(int64(time.Second / time.Millisecond))
	if later, _ := read(path); later == first {
		t.Error("a second later the page says the same time")
	}
}

// TestHeldPagesFollowTheRecord: an act that comes within the second is on the next page.
func TestHeldPagesFollowTheRecord(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	k := p.Open(t, memory.New())
	id := p.Crisis(t, k, "c")
	now := p.Now().Add(time.Hour)
	h := web.New(k.State, web.Options{Now: func() words.Instant { return now }})
	before := get(t, h, "/en/crises/c/acts").Body.String()
	p.Submit(t, k, p.Act(t, "KZ", situation.StatementType, situation.Statement{
		Kind: "report", Speaker: words.Speaker{Member: "KZ"}, Text: mithaqtest.Text("all is calm")}, mithaqtest.On(id)))
	if after := get(t, h, "/en/crises/c/acts").Body.String(); strings.Contains(before, "all is calm") || !strings.Contains(after, "all is calm") {
		t.Error("the act that came is not on the page")
	}
}

func BenchmarkHeld(b *testing.B) {
	h := desk(b, reference(b))
	const path = "/ar/crises/kz-2022?at=2022-01-12&known=2022-01-12"
	size := get(b, h, path).Body.Len()
	b.Run("page", func(b *testing.B) {
		b.SetBytes(int64(size))
		for b.Loop() {
			get(b, h, path)
		}
	})
	b.Run("copy", func(b *testing.B) {
		b.SetBytes(int64(size))
		from, to := make([]byte, size), make([]byte, size)
		for b.Loop() {
			copy(to, from)
		}
	})
}
