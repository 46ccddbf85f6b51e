package web

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"mithaq"
	"mithaq/lang"
	"mithaq/words"
)

// begun is a desk with one page, which begins, waits until it is told to go on, and ends well or not.
type begun struct {
	*httptest.Server
	goOn chan error
	made chan struct{} // each time it is made
}

func newBegun(t *testing.T) *begun {
	b := &begun{goOn: make(chan error), made: make(chan struct{}, 8)}
	h := New(func() mithaq.State { return mithaq.State{} }, Options{Now: func() words.Instant { return 1 }}).(*desk)
	h.routes = []route{{path: "/slow", version: func(mithaq.State, string) int64 { return 1 },
		page: func(d *desk, w http.ResponseWriter, r *http.Request, _ lang.Tag, _ string) error {
			held := w.(*buffer)
			held.WriteString("top " + nonce(r) + ";")
			held.began(held.Bytes())
			b.made <- struct{}{}
			if err := <-b.goOn; err != nil {
				return err
			}
			held.WriteString("rest")
			return nil
		}}}
	b.Server = httptest.NewServer(h)
	t.Cleanup(b.Close)
	return b
}

// ask asks for the page, and returns the answer with the word by which its script may run.
func (b *begun) ask(t *testing.T, method string) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, b.URL+"/en/slow", nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := b.Client().Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { answer.Body.Close() })
	_, rest, _ := strings.Cut(answer.Header.Get("Content-Security-Policy"), "'nonce-")
	word, _, _ := strings.Cut(rest, "'")
	return answer, word
}

// Whoever asks first has the beginning of a page while the rest is made; who comes meanwhile waits for the
// whole. Each has a word of his own.
func TestPageBegins(t *testing.T) {
	b := newBegun(t)
	first, word := b.ask(t, http.MethodGet)
	top := make([]byte, len("top ;")+len(word))
	if _, err := io.ReadFull(first.Body, top); err != nil || string(top) != "top "+word+";" {
		t.Fatalf("before the rest was made: got %q, %v", top, err)
	}
	second := make(chan string)
	go func() {
		answer, word := b.ask(t, http.MethodGet)
		page, err := io.ReadAll(answer.Body)
		if err != nil || answer.Header.Get("Content-Length") == "" {
			t.Errorf("the second: %v, %v", err, answer.Header)
		}
		second <- strings.Replace(string(page), word, "", 1)
	}()
	b.goOn <- nil
	if rest, err := io.ReadAll(first.Body); err != nil || string(rest) != "rest" {
		t.Errorf("then got %q, %v", rest, err)
	}
	if page := <-second; page != "top ;rest" {
		t.Errorf("the second got %q", page)
	}
	if len(b.made) != 1 {
		t.Errorf("it was made %d times", len(b.made))
	}
}

// A page that cannot be made after it has begun does not look whole: its reader is cut off. It is not held,
// and the next who asks has it made anew.
func TestPageBeginsAndFails(t *testing.T) {
	b := newBegun(t)
	first, word := b.ask(t, http.MethodGet)
	b.goOn <- errors.New("secret of ours")
	if page, err := io.ReadAll(first.Body); err == nil || string(page) != "top "+word+";" {
		t.Errorf("got %q, %v, want the top and that it is not whole", page, err)
	}
	again, _ := b.ask(t, http.MethodGet)
	b.goOn <- nil
	if _, err := io.ReadAll(again.Body); err != nil {
		t.Errorf("made anew: %v", err)
	}
	if len(b.made) != 2 {
		t.Errorf("it was made %d times, want twice", len(b.made))
	}
}

// Who asks for the head alone is told how long the page is, which nobody knows before it is made; where it
// cannot be made he is told so.
func TestHeadDoesNotBegin(t *testing.T) {
	b := newBegun(t)
	go func() { b.goOn <- errors.New("secret of ours") }()
	if answer, _ := b.ask(t, http.MethodHead); answer.StatusCode != http.StatusInternalServerError {
		t.Errorf("got %s, want 500", answer.Status)
	}
	go func() { b.goOn <- nil }()
	if answer, _ := b.ask(t, http.MethodHead); answer.StatusCode != http.StatusOK || answer.ContentLength <= 0 {
		t.Errorf("got %s, %d bytes", answer.Status, answer.ContentLength)
	}
}
