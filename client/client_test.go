package client_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"mithaq/api"
	"mithaq/canon"
	"mithaq/client"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/words"
)

// TestRoundTrip has a draft completed, signs it, hands it in and reads it back.
func TestRoundTrip(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store := memory.New()
	k := p.Open(t, store)
	p.Crisis(t, k, "c")
	mux := http.NewServeMux()
	api.Mount(mux, api.Options{State: k.State, Checkpoint: k.Checkpoint, Store: store, Now: p.Now, Keeper: k, Drafts: true})
	server := httptest.NewServer(mux)
	defer server.Close()
	c := client.Over(func(ctx context.Context) (net.Conn, error) {
		var d net.Dialer
		return d.DialContext(ctx, "tcp", server.Listener.Addr().String())
	}, "en")
	defer c.Close()

	mine, err := c.Credentials(t.Context(), p.Key("KZ").Public())
	if err != nil || len(mine) != 1 || mine[0].ID != p.Key("KZ").ID || mine[0].Office != "president" {
		t.Fatalf("got %+v, %v", mine, err)
	}
	body, err := canon.Marshal(situation.Statement{Kind: "report", Speaker: words.Speaker{Member: "KZ"}, Text: mithaqtest.Text("calm")})
	if err != nil {
		t.Fatal(err)
	}
	mode, h, err := c.Draft(t.Context(), api.Draft{Act: situation.StatementType, Matter: "c", Key: p.Key("KZ").Public(), Body: body})
	if err != nil {
		t.Fatal(err)
	}
	h.Nonce = strings.Repeat("0f", 16)
	act, err := record.Sign(mode, h, p.Key("KZ"))
	if err != nil {
		t.Fatal(err)
	}
	s := api.Submission{Envelope: mithaqtest.Bytes(t, act)}
	ack, err := c.Act(t.Context(), s)
	if err != nil || ack.Seq != 4 || ack.ID != act.ID {
		t.Fatalf("got %+v, %v", ack, err)
	}
	var refused *api.Problem
	if _, err := c.Act(t.Context(), s); !errors.As(err, &refused) || refused.Reasons[0].Code != "act.replayed" || refused.Recorded != "no" {
		t.Errorf("handed in twice: %v", err)
	}
	head, err := c.Head(t.Context())
	if err != nil || head.Size != 5 || c.Show(t.Context(), []byte(head.Checkpoint)) != nil {
		t.Errorf("got %+v, %v", head, err)
	}
	var whole, part strings.Builder
	if err := c.Record(t.Context(), &whole); err != nil {
		t.Fatal(err)
	}
	if err := c.Entries(t.Context(), 4, 1, &part); err != nil || part.Len() == 0 || !strings.Contains(whole.String(), part.String()) {
		t.Errorf("entry 4 is %q, %v", part.String(), err)
	}
	report, err := record.Verify(t.Context(), record.ReadExport(strings.NewReader(whole.String())), nil)
	if err != nil || report.Head.Size != 5 {
		t.Errorf("got %d, %v", report.Head.Size, err)
	}
}

// TestLiars: what a server answers is held against what was asked.
func TestLiars(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	k := p.Open(t, memory.New())
	crisis := p.Crisis(t, k, "c")
	body := canon.Raw(`{"kind":"report","speaker":{"member":"KZ"},"text":{"authentic":"en","texts":{"en":"calm"}}}`)
	d := api.Draft{Act: situation.StatementType, Matter: "c", Key: p.Key("KZ").Public(), Body: body}
	h, err := api.Complete(k.State(), d, p.Now())
	if err != nil {
		t.Fatal(err)
	}
	header := func(change func(*record.Header)) string {
		h := h
		change(&h)
		b, err := canon.Marshal(h)
		if err != nil {
			t.Fatal(err)
		}
		return `{"mode":"live","header":` + string(b) + `}`
	}
	act := p.Act(t, "KZ", situation.StatementType, situation.Statement{Kind: "report", Speaker: words.Speaker{Member: "KZ"}, Text: mithaqtest.Text("x")}, mithaqtest.On(crisis))
	s := api.Submission{Envelope: mithaqtest.Bytes(t, act)}

	type reply struct {
		status int
		text   string // empty: the connection breaks
	}
	var next atomic.Value
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a := next.Load().(reply)
		if a.text == "" {
			panic(http.ErrAbortHandler)
		}
		w.WriteHeader(a.status)
		io.WriteString(w, a.text)
	}))
	defer server.Close()
	c, err := client.At(server.URL, "en")
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()

	next.Store(reply{http.StatusOK, header(func(*record.Header) {})})
	if _, _, err := c.Draft(t.Context(), d); err != nil {
		t.Errorf("an honest answer: %v", err)
	}
	for name, change := range map[string]func(*record.Header){
		"another body": func(h *record.Header) { h.Body = canon.Raw(`{"kind":"report"}`) },
		"another type": func(h *record.Header) { h.Act = "council.appeal/1" },
		"a citation":   func(h *record.Header) { h.Cites = []record.Cite{{As: "authority", Ref: "treaty.art4"}} },
		"a time":       func(h *record.Header) { h.GoodUntil = mithaqtest.Start },
	} {
		next.Store(reply{http.StatusOK, header(change)})
		if _, _, err := c.Draft(t.Context(), d); err == nil {
			t.Errorf("%s is taken for the draft's", name)
		}
	}
	for _, answer := range []string{"", "{", `{"id":"` + p.ID.String() + `"}`} {
		next.Store(reply{http.StatusOK, answer})
		if _, err := c.Act(t.Context(), s); !errors.Is(err, client.ErrUnknown) {
			t.Errorf("answered %q: got %v, want ErrUnknown", answer, err)
		}
	}
	// A proxy that says no in its own way has not said what became of the act.
	next.Store(reply{http.StatusBadGateway, "<html>"})
	if _, err := c.Act(t.Context(), s); !errors.Is(err, client.ErrUnknown) {
		t.Errorf("a proxy: %v", err)
	}
	server.Close()
	if _, err := c.Act(t.Context(), s); err == nil || errors.Is(err, client.ErrUnknown) {
		t.Errorf("nobody there: got %v, want an error that says that nothing was sent", err)
	}
	for _, address := range []string{"", "localhost:8080", "ftp://x", "http://"} {
		if _, err := client.At(address, "en"); err == nil {
			t.Errorf("%q is taken for an address", address)
		}
	}
}
