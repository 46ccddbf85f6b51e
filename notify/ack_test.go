package notify

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// TestAckOverHTTP: looking at the address acknowledges nothing, pressing the button does.
func TestAckOverHTTP(t *testing.T) {
	h, dir := newHook(t), t.TempDir()
	bubble(t, func(w *world) {
		plan := &Plan{URL: "https://desk.example.org", Recipients: []Recipient{
			{Name: "duty", Member: "KG", Way: h.way(), After: 10 * time.Minute, To: "deputy"},
			{Name: "deputy", Way: h.way(), Second: true},
		}}
		r := w.runner(plan, dir)
		defer w.run(r)()
		ask := func(method, target, body string) *httptest.ResponseRecorder {
			req := httptest.NewRequest(method, target, strings.NewReader(body))
			req.Header.Set("Accept-Language", "ar")
			if method == http.MethodPost {
				req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			}
			out := httptest.NewRecorder()
			r.Handler().ServeHTTP(out, req)
			return out
		}
		w.appeal()
		synctest.Wait()
		first := h.taken(t)
		want(t, "at once", first, "duty: duty open appeal open")
		if first[0].Page != "https://desk.example.org/notify/ack?token="+first[0].Token {
			t.Errorf("the page is %s", first[0].Page)
		}
		page := ask(http.MethodGet, first[0].Page, "")
		if page.Code != 200 || !strings.Contains(page.Body.String(), `dir="rtl"`) || !strings.Contains(page.Body.String(), first[0].Token) || page.Header().Get("Cache-Control") != "no-store" {
			t.Errorf("the page: %d %v %s", page.Code, page.Header(), page.Body)
		}
		if evil := ask(http.MethodGet, AckPath+"?token="+url.QueryEscape(`"><script>alert(1)</script>`), ""); strings.Contains(evil.Body.String(), "<script>") {
			t.Errorf("the page says what its address says: %s", evil.Body)
		}
		pass(11 * time.Minute)
		want(t, "GET acknowledges nothing", h.taken(t), "deputy: duty open appeal open after duty")
		if got := ask(http.MethodPost, AckPath, "token=another"); got.Code != http.StatusNotFound {
			t.Errorf("another token: %d", got.Code)
		}
		if got := ask(http.MethodDelete, AckPath, ""); got.Code != http.StatusMethodNotAllowed {
			t.Errorf("DELETE: %d", got.Code)
		}
		pass(2 * time.Hour)
		late := h.taken(t)
		want(t, "late, and nobody answers", late, "duty: duty late", "deputy: duty late after duty")
		for range 2 {
			if got := ask(http.MethodPost, AckPath, "token="+late[1].Token); got.Code != 200 {
				t.Errorf("POST: %d", got.Code)
			}
		}
		b, err := os.ReadFile(filepath.Join(dir, LedgerFile))
		if err != nil || strings.Count(string(b), `"do":"acknowledged"`) != 2 {
			t.Errorf("the ledger: %v\n%s", err, b)
		}
	})
}

// TestLedgerFaults: a line that says nothing is passed over; a ledger that cannot be written
// keeps nobody from being woken.
func TestLedgerFaults(t *testing.T) {
	h, dir := newHook(t), t.TempDir()
	path := filepath.Join(dir, LedgerFile)
	for _, text := range []string{"garbage\n", "{}\n", `{"do":"delivered","token":"none"}` + "\n", `{"do":"made","token":"a"}` + "\n", `{"do":"made","tok`} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		l, err := openLedger(dir)
		if err != nil || len(l.posts) != 0 {
			t.Errorf("%q: %v, %v", text, err, l)
			continue
		}
		if err := l.note(line{Do: made, At: sample().At, Token: "t", Message: sample()}); err != nil {
			t.Error(err)
		}
		if err := l.close(); err != nil {
			t.Error(err)
		}
		if l, err = openLedger(dir); err != nil || len(l.posts) != 1 {
			t.Errorf("%q: what was written behind it is lost: %v", text, err)
		}
		l.close()
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("others can read the tokens: %v, %v", info.Mode(), err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	bubble(t, func(w *world) {
		r := w.runner(&Plan{Recipients: []Recipient{{Name: "duty", Member: "KG", Way: h.way()}}}, dir)
		r.ledger.file.Close()
		ctx := w.Context()
		r.limit = maxLines // so that it is not written anew
		w.appeal()
		if _, err := r.look(ctx); err != nil {
			t.Error(err)
		}
		synctest.Wait()
		want(t, "without a ledger", h.taken(t), "duty: duty open appeal open")
		if !strings.Contains(w.logged.String(), "cannot be written") {
			t.Errorf("nobody is told: %s", w.logged)
		}
	})
}
