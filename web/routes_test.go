package web_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"mithaq"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/web"
	"mithaq/words"
)

// lastAct stands for the place of the last act in the room.
const lastAct = "last"

// names are what the stars of each page stand for, of a page that is there. A page that the router has
// and this table has not fails the test: nobody has thought of what it does with bad input.
var names = map[string][]string{
	"/": nil, "/charter": nil, "/members": nil, "/duties": nil, "/record": nil, "/pact": nil, "/search": nil, "/words": nil, "/live": nil,
	"/crises/*":             {"kz-2022"},
	"/crises/*/forces":      {"kz-2022"},
	"/crises/*/situation":   {"kz-2022"},
	"/crises/*/acts":        {"kz-2022"},
	"/crises/*/dossier":     {"kz-2022"},
	"/crises/*/*":           {"kz-2022", lastAct},
	"/crises/*/decisions/*": {"kz-2022", "send_forces"},
	"/crises/*/pictures":    {"kz-2022"},
	"/members/*":            {"KZ"},
	"/pact/*":               {"1"},
	"/tours/*":              {"kz-2022"},
}

// malicious are segments and values that nobody who means well sends.
var malicious = []string{
	"<script>alert(1)</script>", `"><b onmouseover=x>`, "{{.Title}}", "../../etc/passwd", "..", "%2e%2e", "\x00", "\xff\xfe",
	"kz-2022\u202e", "\u200bkz-2022", "\u2067KZ\u2069", "KZ\n", strings.Repeat("م", 300), "kz-2022%00", "-1", "99999999999999999999", "'; DROP TABLE acts; --",
	"javascript:alert(1)", "Ｋ", "null", "undefined", " ",
}

// TestEveryRoute walks every page that the router has, in every language: it is there; it takes
// no other method; what is no name and no moment gets a page with the right status, in the reader's
// language, that repeats nothing of what was sent.
func TestEveryRoute(t *testing.T) {
	s, i := reference(t), at(t, now)
	h := web.New(func() mithaq.State { return s }, web.Options{Now: func() words.Instant { return i }, Tours: allTours(t)})
	rows := room(t, h, "/en/crises/kz-2022/acts").id(t, "spine").find("th", "scope", "row")
	last := squeeze(rows[len(rows)-1].all("a")[0].text())
	ask := func(method, address string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(method, address, nil))
		return w
	}
	refused := func(t *testing.T, tag lang.Tag, address, sent string, status int) {
		t.Helper()
		w := ask(http.MethodGet, address)
		if w.Code != status {
			t.Errorf("%.100s: %d, want %d", address, w.Code, status)
			return
		}
		checkPage(t, w, tag)
		if body := w.Body.String(); len(sent) > 3 && strings.Contains(body, sent) {
			t.Errorf("%.100s: what was sent stands on the page", address)
		}
	}
	for _, pattern := range web.Patterns() {
		stars, known := names[pattern]
		if i := slices.Index(stars, lastAct); i >= 0 {
			stars = slices.Clone(stars)
			stars[i] = last
		}
		if !known || strings.Count(pattern, "*") != len(stars) {
			t.Errorf("%s: the table of this test does not have it", pattern)
			continue
		}
		for _, tag := range lang.Tags {
			base := "/" + string(tag)
			good := base + fill(pattern, stars)
			if pattern == "/live" { // a stream, which lives in a test of its own
				refused(t, tag, good, "", http.StatusNotFound)
				continue
			}
			t.Run(string(tag)+pattern, func(t *testing.T) {
				w := ask(http.MethodGet, good)
				if w.Code != http.StatusOK {
					t.Fatalf("%s: %d", good, w.Code)
				}
				checkPage(t, w, tag)
				if head := ask(http.MethodHead, good); head.Code != http.StatusOK || head.Body.Len() != 0 || head.Header().Get("Content-Length") != w.Header().Get("Content-Length") {
					t.Errorf("HEAD %s: %d, %d bytes of %s", good, head.Code, head.Body.Len(), head.Header().Get("Content-Length"))
				}
				for _, method := range []string{"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"} {
					if w := ask(method, good); w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
						t.Errorf("%s %s: %d, allows %q", method, good, w.Code, w.Header().Get("Allow"))
					}
				}
				for _, bad := range malicious {
					for i := range stars {
						worse := slices.Clone(stars)
						worse[i] = bad
						// What a path cannot hold as one segment is a path of another page, or of none.
						refused(t, tag, base+fill(pattern, worse), bad, http.StatusNotFound)
					}
					value := url.QueryEscape(bad)
					refused(t, tag, good+"?at="+value, bad, http.StatusBadRequest)
					refused(t, tag, good+"?known="+value, bad, http.StatusBadRequest)
					refused(t, tag, good+"?x="+value, bad, http.StatusBadRequest)
					refused(t, tag, good+"?"+value, bad, http.StatusBadRequest)
				}
				refused(t, tag, good+"?at=2022-01-06&at=2022-01-07", "", http.StatusBadRequest)
				refused(t, tag, good+"?at=%zz", "", http.StatusBadRequest)
				refused(t, tag, good+"?at="+strings.Repeat("2", 5000), strings.Repeat("2", 100), http.StatusRequestURITooLong)
			})
		}
	}
}

// fill puts names for the stars of a pattern.
func fill(pattern string, names []string) string {
	for _, name := range names {
		pattern = strings.Replace(pattern, "*", url.PathEscape(name), 1)
	}
	return pattern
}

// TestHostileQuestions: a search for anything is a search, and shows what was asked for as text.
func TestHostileQuestions(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	for _, tag := range lang.Tags {
		for _, bad := range malicious {
			w := get(t, h, "/"+string(tag)+"/search?q="+url.QueryEscape(bad))
			if w.Code != http.StatusOK && w.Code != http.StatusBadRequest {
				t.Errorf("%q: %d", bad, w.Code)
			}
			checkPage(t, w, tag)
		}
	}
}
