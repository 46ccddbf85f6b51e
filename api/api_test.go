package api_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"mithaq"
	"mithaq/api"
	"mithaq/canon"
	"mithaq/keeper"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/web"
	"mithaq/words"
)

// A wire is a keeper with a handler before it.
type wire struct {
	*mithaqtest.Pact
	keeper *keeper.Keeper
	crisis string
	mux    *http.ServeMux
}

func serve(t *testing.T, change func(*api.Options)) *wire {
	t.Helper()
	p := mithaqtest.New(t, record.Live)
	store := memory.New()
	k := p.Open(t, store)
	w := &wire{p, k, p.Crisis(t, k, "c"), http.NewServeMux()}
	o := api.Options{State: k.State, Checkpoint: k.Checkpoint, Store: store, Now: p.Now, Keeper: k, Drafts: true, Glossary: web.Glossary}
	if change != nil {
		change(&o)
	}
	api.Mount(w.mux, o)
	return w
}

func (w *wire) statement(t *testing.T, name string) []byte {
	body := situation.Statement{Kind: "report", Speaker: words.Speaker{Member: name, Office: "president"}, Text: mithaqtest.Text("calm")}
	return mithaqtest.Bytes(t, w.Act(t, name, situation.StatementType, body, mithaqtest.On(w.crisis)))
}

func (w *wire) do(method, path, lang string, body []byte) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, bytes.NewReader(body))
	r.Header.Set("Accept-Language", lang)
	rec := httptest.NewRecorder()
	w.mux.ServeHTTP(rec, r)
	return rec
}

func submission(t *testing.T, s api.Submission) []byte {
	t.Helper()
	b, err := canon.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// problem wants an answer to be a problem with a status and a code.
func problem(t *testing.T, rec *httptest.ResponseRecorder, status int, code string) api.Problem {
	t.Helper()
	var p api.Problem
	if err := json.Unmarshal(rec.Body.Bytes(), &p); err != nil {
		t.Fatalf("%v: %s", err, rec.Body)
	}
	if rec.Header().Get("Content-Type") != "application/problem+json" {
		t.Errorf("got %s", rec.Header().Get("Content-Type"))
	}
	if rec.Code != status || p.Status != status || len(p.Reasons) == 0 || p.Reasons[0].Code != code {
		t.Fatalf("got %d %s, want %d %s", rec.Code, rec.Body, status, code)
	}
	if r := p.Reasons[0]; p.Detail == "" || r.Says == "" || r.Mend == "" || p.Title != http.StatusText(status) {
		t.Errorf("without words: %s", rec.Body)
	}
	return p
}

func TestAct(t *testing.T) {
	w := serve(t, func(o *api.Options) { o.Witnessed = func() int64 { return 5 } })
	rec := w.do("POST", "/act", "", submission(t, api.Submission{Envelope: w.statement(t, "KZ")}))
	var ack api.Ack
	if err := json.Unmarshal(rec.Body.Bytes(), &ack); err != nil || rec.Code != http.StatusCreated {
		t.Fatalf("got %d, %v: %s", rec.Code, err, rec.Body)
	}
	keeperCred, _ := w.keeper.State().Chain().Credential(w.Key("keeper").ID)
	head, err := record.OpenCheckpoint([]byte(ack.Checkpoint), w.ID, keeperCred)
	if err != nil || head.Size != ack.Head.Size || record.ID(head.Root) != ack.Head.Root || head.Size != ack.Seq+1 {
		t.Errorf("the checkpoint is of %d (%v), the answer of %+v", head.Size, err, ack.Head)
	}
	var receipt record.Receipt
	if err := canon.Unmarshal(ack.Receipt, &receipt); err != nil || receipt.Check(w.ID, ack.ID, keeperCred) != nil {
		t.Errorf("the receipt %s: %v", ack.Receipt, err)
	}
	if ack.Seq != 4 || !ack.Witnessed || ack.Findings == nil {
		t.Errorf("got %+v", ack)
	}
	rec = w.do("POST", "/act", "", submission(t, api.Submission{Envelope: w.statement(t, "RU")}))
	if err := json.Unmarshal(rec.Body.Bytes(), &ack); err != nil || ack.Seq != 5 || ack.Witnessed {
		t.Errorf("got %+v, %v, want entry 5, beyond what was witnessed", ack, err)
	}
}

// TestRefusal: a refused author whom the record knows gets the keeper's signature under
// the reasons; in each language the words are others, and the codes the same.
func TestRefusal(t *testing.T) {
	w := serve(t, nil)
	body := situation.Statement{Kind: "report", Speaker: words.Speaker{Member: "KZ"}, Text: mithaqtest.Text("calm")}
	act := w.Act(t, "keeper", situation.StatementType, body, mithaqtest.On(w.crisis))
	details := map[string]bool{}
	for _, lang := range []string{"ar", "ru", "en"} {
		p := problem(t, w.do("POST", "/act", lang, submission(t, api.Submission{Envelope: mithaqtest.Bytes(t, act)})), http.StatusUnprocessableEntity, "office.may_not")
		details[p.Detail] = true
		if p.Recorded != "no" {
			t.Errorf("recorded: got %q, want no", p.Recorded)
		}
		if r := p.Reasons[0]; r.Article == "" || r.Named == "" || r.Named == r.Article {
			t.Errorf("%s: the article is %q, named %q", lang, r.Article, r.Named)
		}
		var signed record.Refusal
		if err := canon.Unmarshal(p.Refusal, &signed); err != nil {
			t.Fatalf("%v: %s", err, p.Refusal)
		}
		keeperCred, _ := w.keeper.State().Chain().Credential(w.Key("keeper").ID)
		if err := signed.Check(keeperCred); err != nil || signed.Act != act.ID || signed.Reasons[0].Code != "office.may_not" {
			t.Errorf("the refusal %s: %v", p.Refusal, err)
		}
	}
	if len(details) != 3 {
		t.Errorf("three languages, %d spellings", len(details))
	}
	stranger := mithaqtest.New(t, record.Live)
	stranger.ID = w.ID
	stranger.Bind(t, "KZ", record.Credential{Holder: "person", Office: "president", Member: "KZ", Person: "impostor"})
	unsigned := stranger.Act(t, "KZ", situation.StatementType, body, mithaqtest.On(w.crisis))
	if p := problem(t, w.do("POST", "/act", "", submission(t, api.Submission{Envelope: mithaqtest.Bytes(t, unsigned)})), http.StatusUnprocessableEntity, "credential.unknown"); p.Refusal != nil {
		t.Errorf("a stranger got the keeper's signature: %s", p.Refusal)
	}
}

// A fake answers acts as it is told.
type fake struct{ err error }

func (f fake) Hand(context.Context, keeper.Submission) (keeper.Ack, error) {
	return keeper.Ack{}, f.err
}
func (f fake) Meet([]byte) error { return f.err }

// TestNotAcknowledged: whether the act is on the record is told as it is, and nothing else.
func TestNotAcknowledged(t *testing.T) {
	secret := "/somebody/s/disk"
	for _, tc := range []struct {
		err            error
		code, recorded string
	}{
		{fmt.Errorf("%w: %s is full", keeper.ErrNotRecorded, secret), "keeper.not_recorded", "no"},
		{fmt.Errorf("%w: %s", keeper.ErrStopped, secret), "keeper.unknown", "unknown"},
		{context.DeadlineExceeded, "keeper.unknown", "unknown"},
		{errors.New(secret), "keeper.unknown", "unknown"},
	} {
		w := serve(t, func(o *api.Options) { o.Keeper = fake{tc.err} })
		rec := w.do("POST", "/act", "", submission(t, api.Submission{Envelope: w.statement(t, "KZ")}))
		if p := problem(t, rec, http.StatusServiceUnavailable, tc.code); p.Recorded != tc.recorded {
			t.Errorf("%v: recorded %q, want %q", tc.err, p.Recorded, tc.recorded)
		}
		if strings.Contains(rec.Body.String(), secret) {
			t.Errorf("the answer tells of our side: %s", rec.Body)
		}
	}
}

// TestBounds: what is too long, of another method or not in its form costs a problem.
func TestBounds(t *testing.T) {
	w := serve(t, nil)
	large := bytes.Repeat([]byte("x"), api.MaxBody+1)
	for _, tc := range []struct {
		method, path string
		body         []byte
		status       int
		code         string
	}{
		{"POST", "/act", large, 413, "request.too_large"},
		{"POST", "/draft", large, 413, "request.too_large"},
		{"POST", "/checkpoint", large, 413, "request.too_large"},
		{"POST", "/act", nil, 400, "request.malformed"},
		{"POST", "/act", []byte(`{"envelope":{}} `), 400, "request.malformed"},
		{"POST", "/act", []byte(`{"envelope":{}}`), 422, "act.malformed"},
		{"POST", "/act", []byte(`{"envelope":{},"openings":[]}`), 400, "request.malformed"},
		{"GET", "/act", nil, 405, "request.method"},
		{"DELETE", "/record", nil, 405, "request.method"},
		{"POST", "/head", nil, 405, "request.method"},
		{"GET", "/checkpoint", nil, 405, "request.method"},
		{"GET", "/entries?from=-1", nil, 400, "request.malformed"},
		{"GET", "/entries?from=99999999999999999999", nil, 400, "request.malformed"},
		{"GET", "/entries?limit=1e9", nil, 400, "request.malformed"},
		{"GET", "/credentials?key=%21", nil, 400, "request.malformed"},
		{"POST", "/checkpoint", []byte("hello"), 422, "checkpoint.not_the_keepers"},
	} {
		problem(t, w.do(tc.method, tc.path, "", tc.body), tc.status, tc.code)
	}
	if size := w.keeper.State().Chain().Size; size != 4 {
		t.Errorf("the record has %d entries, want 4", size)
	}
	if rec := w.do("POST", "/checkpoint", "", w.keeper.Checkpoint()); rec.Code != http.StatusNoContent {
		t.Errorf("the keeper's own checkpoint: %d %s", rec.Code, rec.Body)
	}
}

// TestEntries: the parts put together, with a heading and the checkpoint, are the export.
func TestEntries(t *testing.T) {
	w := serve(t, nil)
	var got strings.Builder
	got.WriteString("mithaq record 1\n")
	for from := 0; from < 6; from += 3 {
		rec := w.do("GET", fmt.Sprintf("/entries?from=%d&limit=3", from), "", nil)
		if rec.Code != http.StatusOK || rec.Header().Get("Mithaq-Size") != "4" {
			t.Fatalf("got %d %v", rec.Code, rec.Header())
		}
		got.WriteString(rec.Body.String())
	}
	got.WriteString("\n" + string(w.keeper.Checkpoint()))
	whole := w.do("GET", "/record", "", nil)
	if whole.Body.String() != got.String() {
		t.Errorf("the export is\n%s\nthe parts\n%s", whole.Body, got.String())
	}
	if _, err := record.Verify(t.Context(), record.ReadExport(whole.Body), nil); err != nil {
		t.Error(err)
	}
	for _, path := range []string{"/entries?from=4", "/entries?from=9007199254740992", "/entries?limit=0"} {
		if rec := w.do("GET", path, "", nil); rec.Code != http.StatusOK || rec.Body.Len() != 0 {
			t.Errorf("%s: got %d %q, want nothing", path, rec.Code, rec.Body)
		}
	}
}

// TestRecordAtOnce: an author who has his answer finds his act in the record, although the
// checkpoint over it is not in the store yet.
func TestRecordAtOnce(t *testing.T) {
	var store *memory.Store
	w := serve(t, func(o *api.Options) { store = o.Store.(*memory.Store) })
	store.SetFaults(memory.Faults{BeforePut: func([]byte) error { return errors.New("not yet") }})
	rec := w.do("POST", "/act", "", submission(t, api.Submission{Envelope: w.statement(t, "KZ")}))
	var ack api.Ack
	if err := json.Unmarshal(rec.Body.Bytes(), &ack); err != nil || rec.Code != http.StatusCreated {
		t.Fatalf("got %d, %v: %s", rec.Code, err, rec.Body)
	}
	whole := w.do("GET", "/record", "", nil)
	report, err := record.Verify(t.Context(), record.ReadExport(whole.Body), nil)
	if err != nil {
		t.Fatal(err)
	}
	if seq, ok := report.Chain.Seq(ack.ID); !ok || seq != ack.Seq {
		t.Errorf("the record has %d entries, and not the act that was acknowledged as entry %d", report.Head.Size, ack.Seq)
	}
}

// broken is a store that fails after some rows.
type broken struct{ record.Store }

func (b broken) Rows(ctx context.Context, from int64) iter.Seq2[record.Row, error] {
	return func(yield func(record.Row, error) bool) {
		for row, err := range b.Store.Rows(ctx, from) {
			if row.Seq == 2 {
				yield(record.Row{}, errors.New("the disk is gone"))
				return
			}
			if !yield(row, err) {
				return
			}
		}
	}
}

// TestCut: an answer that cannot be finished does not end as if it were whole.
func TestCut(t *testing.T) {
	w := serve(t, func(o *api.Options) { o.Store = broken{o.Store} })
	server := httptest.NewServer(w.mux)
	defer server.Close()
	for _, path := range []string{"/entries", "/record"} {
		resp, err := http.Get(server.URL + path)
		if err == nil {
			_, err = io.ReadAll(resp.Body)
			resp.Body.Close()
		}
		if err == nil {
			t.Errorf("%s ended in order", path)
		}
	}
}

// slow is a store whose rows wait.
type slow struct {
	record.Store
	reading, on chan struct{}
}

func (s slow) Rows(ctx context.Context, from int64) iter.Seq2[record.Row, error] {
	s.reading <- struct{}{}
	<-s.on
	return s.Store.Rows(ctx, from)
}

// TestBusy: only so many exports at a time.
func TestBusy(t *testing.T) {
	s := slow{reading: make(chan struct{}, 100), on: make(chan struct{})}
	w := serve(t, func(o *api.Options) { s.Store = o.Store; o.Store = s })
	done := make(chan int)
	for range 2 {
		go func() { done <- w.do("GET", "/record", "", nil).Code }()
		<-s.reading
	}
	problem(t, w.do("GET", "/record", "", nil), http.StatusServiceUnavailable, "request.busy")
	close(s.on)
	for range 2 {
		if code := <-done; code != http.StatusOK {
			t.Errorf("got %d", code)
		}
	}
}

func TestDraft(t *testing.T) {
	w := serve(t, nil)
	// A second office of the same person, with the same key.
	minister := record.Credential{Holder: "person", Office: "minister_foreign", Member: "KZ", Person: "p_KZ", Scheme: record.Ed25519,
		Key: record.Bytes(w.Key("KZ").Key.Public().(ed25519.PublicKey)), From: mithaqtest.Start}
	w.Submit(t, w.keeper, w.Act(t, "archivist", record.CredentialType, minister))
	chain := w.keeper.State().Chain()
	body := canon.Raw(`{"kind":"report","speaker":{"member":"KZ"},"text":{"authentic":"en","texts":{"en":"calm"}}}`)
	draft := api.Draft{Act: situation.StatementType, Matter: "c", Key: minister.Key, Office: "president", Body: body}
	post := func(change func(*api.Draft)) *httptest.ResponseRecorder {
		d := draft
		change(&d)
		b, err := canon.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		return w.do("POST", "/draft", "", b)
	}
	rec := post(func(*api.Draft) {})
	var done api.Completed
	var h record.Header
	if err := json.Unmarshal(rec.Body.Bytes(), &done); err != nil {
		t.Fatalf("%v: %s", err, rec.Body)
	}
	if err := canon.Unmarshal(done.Header, &h); err != nil {
		t.Fatal(err)
	}
	root, _ := chain.Root(chain.Size)
	if h.Pact != w.ID || h.Matter != w.crisis || h.By != w.Key("KZ").ID || h.Attest != record.Own || h.Edition != w.Edition ||
		h.Seen != (record.Seen{Size: chain.Size, Root: record.ID(root)}) || h.Nonce != "" || string(h.Body) != string(body) ||
		h.Of != (record.Performer{Member: "KZ", Office: "president", Person: "p_KZ"}) || done.Mode != record.Live {
		t.Errorf("got %+v", h)
	}
	// With a nonce it is an act that the keeper takes.
	h.Nonce = strings.Repeat("0f", 16)
	act, err := record.Sign(done.Mode, h, w.Key("KZ"))
	if err != nil {
		t.Fatal(err)
	}
	w.Submit(t, w.keeper, act)

	problem(t, post(func(d *api.Draft) { d.Office = "" }), 422, "draft.several_credentials")
	problem(t, post(func(d *api.Draft) { d.Office = "chairman" }), 422, "draft.no_credential")
	problem(t, post(func(d *api.Draft) { d.Key = nil }), 422, "draft.no_credential")
	problem(t, post(func(d *api.Draft) { d.Matter = "d" }), 422, "matter.unknown")
	problem(t, post(func(d *api.Draft) { d.Act = "situation.dream/1" }), 422, "act.unknown_type")
	problem(t, post(func(d *api.Draft) { d.Body = canon.Raw(`{}`) }), 422, "act.malformed")
	w.Submit(t, w.keeper, w.Act(t, "archivist", record.RevokeType, record.Revoke{Credential: w.Key("KZ").ID}))
	problem(t, post(func(*api.Draft) {}), 422, "draft.no_credential")

	open := serve(t, func(o *api.Options) { o.Drafts = false })
	if rec := open.do("POST", "/draft", "", nil); rec.Code != http.StatusNotFound {
		t.Errorf("a server without drafts answers %d", rec.Code)
	}
}

// TestReader: without a keeper everything can be read, and nothing handed in.
func TestReader(t *testing.T) {
	w := serve(t, func(o *api.Options) { o.Keeper = nil })
	p := problem(t, w.do("POST", "/act", "", submission(t, api.Submission{Envelope: w.statement(t, "KZ")})), http.StatusForbidden, "keeper.not_here")
	if p.Recorded != "no" {
		t.Errorf("recorded: %q", p.Recorded)
	}
	problem(t, w.do("POST", "/checkpoint", "", w.keeper.Checkpoint()), http.StatusForbidden, "keeper.not_here")
	var s api.Status
	if err := json.Unmarshal(w.do("GET", "/head", "", nil).Body.Bytes(), &s); err != nil || s.Writes || s.Size != 4 || s.Pact != w.ID {
		t.Errorf("got %+v, %v", s, err)
	}
}

// TestFork: a checkpoint of the keeper's own that his record does not have ends him.
func TestFork(t *testing.T) {
	p := mithaqtest.New(t, record.Live)
	store := memory.New()
	k, err := keeper.Open(t.Context(), keeper.Config{Store: store, Signer: p.Key("keeper"), Clock: p.Now})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := k.Found(t.Context(), mithaqtest.Bytes(t, p.Genesis(t))); err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	api.Mount(mux, api.Options{State: k.State, Checkpoint: k.Checkpoint, Store: store, Now: p.Now, Keeper: k})
	w := &wire{Pact: p, keeper: k, mux: mux}
	forged, err := record.SignCheckpoint(p.ID, record.Head{Size: 9}, p.Key("keeper"))
	if err != nil {
		t.Fatal(err)
	}
	got := problem(t, w.do("POST", "/checkpoint", "", forged), http.StatusConflict, "keeper.forked")
	if got.Reasons[0].Args["shown"] != "9" || got.Reasons[0].Args["size"] != "1" {
		t.Errorf("got %v", got.Reasons[0])
	}
	<-k.Done()
	if got := problem(t, w.do("POST", "/act", "", submission(t, api.Submission{Envelope: mithaqtest.Bytes(t, p.EditionAct(t))})), 503, "keeper.unknown"); got.Recorded != "unknown" {
		t.Errorf("recorded: %q", got.Recorded)
	}
	var fork *keeper.ForkError
	if err := k.Close(); !errors.As(err, &fork) {
		t.Errorf("Close: %v", err)
	}
}

// TestReadSubmission: a bare envelope, or one with what travels beside it, and nothing else.
func TestReadSubmission(t *testing.T) {
	w := serve(t, nil)
	env := w.statement(t, "KZ")
	for _, b := range [][]byte{env, submission(t, api.Submission{Envelope: env})} {
		if s, err := api.ReadSubmission(b); err != nil || !bytes.Equal(s.Envelope, env) {
			t.Errorf("%s: %v", b, err)
		}
	}
	for _, text := range []string{"", "{}", "act = 1", `{"envelope":{},"zeal":1}`} {
		if _, err := api.ReadSubmission([]byte(text)); err == nil {
			t.Errorf("%q is read", text)
		}
	}
}

var _ api.Keeper = (*keeper.Keeper)(nil)
var _ func() mithaq.State = (*keeper.Keeper)(nil).State
