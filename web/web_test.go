package web_test

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"

	"mithaq"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/web"
	"mithaq/words"
)

const now = "2026-11-22T04:00:00Z"

func desk(t testing.TB, s mithaq.State) http.Handler {
	t.Helper()
	i := at(t, now)
	return web.New(func() mithaq.State { return s }, web.Options{Now: func() words.Instant { return i }})
}

func get(t testing.TB, h http.Handler, url string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, url, nil)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// pages are every route with moments that show different things.
var pages = []string{
	"/", "/?at=2022-01-05T20:00:00Z", "/?at=2022-01-10", "/?at=2020-01-01", "/?at=2030-01-01", "/?known=2022-01-06",
	"/crises/kz-2022", "/crises/kz-2022?at=2022-01-05T20:00:00Z", "/crises/kz-2022?at=2022-01-10T00:00:00Z&known=2022-01-06T00:00:00Z",
	"/crises/kz-2022?at=2020-01-01", "/crises/kz-2022?at=2022-01-16T12:00:00Z", "/crises/none", "/nowhere", "/crises/kz-2022?at=soon",
	"/crises/kz-2022/forces", "/crises/kz-2022/situation?at=2022-01-16T12:00:00Z", "/crises/kz-2022/acts", "/crises/kz-2022/dossier", "/crises/none/acts",
	"/crises/", "/?at=",
	"/words", "/search", "/search?q=Kassym", "/search?q=%D0%9C%D0%B0%D0%BD&at=2022-01-10", "/search?q=zzz", "/search?q=a&q=b", "/search?q=%00%FF",
	"/record", "/record?at=2022-01-10", "/charter", "/charter?at=1993-01-01", "/members", "/members?at=1993-01-01", "/members/KZ", "/members/KZ?at=2003-01-01", "/members/none", "/members/", "/members/KZ/offices",
	"/duties", "/duties?at=2022-01-10", "/duties?state=late", "/duties?state=open&who=KG&at=2022-01-06", "/duties?state=none", "/duties?kind=x", "/duties?who=KG&who=RU",
}

// TestPages: every page in every language and in three kinds of records is well formed,
// has what a document has, and says nothing but words of its language.
func TestPages(t *testing.T) {
	states := map[string]mithaq.State{
		"empty": {}, "opened": newMaker(t, record.Live).state, "archive": crisis(t, record.Live), "exercise": crisis(t, record.Exercise),
		"own": own(t),
	}
	for name, s := range states {
		h := desk(t, s)
		for _, tag := range lang.Tags {
			for _, path := range pages {
				url := "/" + string(tag) + path
				t.Run(name+url, func(t *testing.T) { checkPage(t, get(t, h, url), tag) })
			}
		}
	}
}

func checkPage(t *testing.T, w *httptest.ResponseRecorder, tag lang.Tag) {
	body := w.Body.String()
	if got := w.Header().Get("Content-Type"); got != "text/html; charset=utf-8" {
		t.Errorf("Content-Type %q", got)
	}
	root := parse(t, body)
	html := root.all("html")
	if len(html) != 1 || html[0].attr("lang") != string(tag) || html[0].attr("dir") != tag.Dir() {
		t.Errorf("lang and dir of html: %v", html[0].attrs)
	}
	for _, forbidden := range []string{"style", "iframe", "object", "img"} {
		if len(root.all(forbidden)) > 0 {
			t.Errorf("there is a <%s>", forbidden)
		}
	}
	for _, script := range root.all("script") {
		nonce := script.attr("nonce")
		ours := strings.HasPrefix(script.attr("src"), "/assets/desk.") || strings.HasPrefix(script.attr("src"), "/assets/verifier.")
		if script.text() != "" || !ours || nonce == "" || !strings.Contains(w.Header().Get("Content-Security-Policy"), "script-src 'nonce-"+nonce+"'") {
			t.Errorf("a script that is not ours: %v", script.attrs)
		}
	}
	checkStructure(t, root)
	if !strings.Contains(body, `<meta name="referrer" content="no-referrer"/>`) {
		t.Error("a link outside would say where it was followed")
	}
	if i := strings.Index(body, "⟨"); i >= 0 {
		t.Errorf("a message is missing: %.80s", body[i:])
	}
	if i := strings.IndexFunc(body, func(r rune) bool { return r >= 0x202a && r <= 0x202e || r == 0x200b || r >= 0xf000 && r < 0xf100 }); i >= 0 {
		t.Errorf("a character that is not seen: %q", body[max(0, i-40):i+10])
	}
	for _, leaked := range []string{"<no value>", "ZgotmplZ", "%!", "0xc0", "goroutine", "map["} {
		if strings.Contains(body, leaked) {
			t.Errorf("%q stands in the page", leaked)
		}
	}
	if w.Code == http.StatusOK && !strings.Contains(w.Header().Get("Content-Security-Policy"), "default-src 'none'") {
		t.Error("no policy")
	}
}

var (
	linkForm    = regexp.MustCompile(`^(https?://|/|#)`)
	headingForm = regexp.MustCompile(`^h([1-6])$`)
)

func checkStructure(t *testing.T, root *node) {
	ids := map[string]bool{}
	level := 0
	root.walk(func(n *node) {
		if id := n.attr("id"); id != "" {
			if ids[id] {
				t.Errorf("the id %q stands twice", id)
			}
			ids[id] = true
		}
		for name := range n.attrs {
			if name == "style" || strings.HasPrefix(name, "on") {
				t.Errorf("<%s %s> would need an unsafe policy", n.name, name)
			}
		}
		if href := n.attr("href"); n.name == "a" && !linkForm.MatchString(href) {
			t.Errorf("a link to %q", href)
		}
		if m := headingForm.FindStringSubmatch(n.name); m != nil {
			l := int(m[1][0] - '0')
			if l > level+1 {
				t.Errorf("<h%d> %q follows <h%d>", l, n.text(), level)
			}
			level = l
			if strings.TrimSpace(n.text()) == "" {
				t.Errorf("an empty <h%d>", l)
			}
		}
		switch n.name {
		case "table":
			if len(n.all("caption")) != 1 {
				t.Error("a table without a caption")
			}
		case "th":
			if s := n.attr("scope"); s != "row" && s != "col" {
				t.Error("a <th> without a scope")
			}
		case "input":
			if n.attr("type") == "hidden" {
				break // nobody sees it, and it says what the page was asked for
			}
			if len(root.find("label", "for", n.attr("id"))) != 1 {
				t.Errorf("input %q without a label", n.attr("id"))
			}
		}
	})
	if len(root.all("h1")) != 1 || len(root.all("main")) != 1 {
		t.Error("a page has one <h1> and one <main>")
	}
	root.walk(func(n *node) {
		for _, ref := range []string{strings.TrimPrefix(n.attr("href"), "#"), n.attr("aria-labelledby")} {
			if ref != "" && (ref == n.attr("aria-labelledby") || strings.HasPrefix(n.attr("href"), "#")) && !ids[ref] {
				t.Errorf("<%s> points to %q, which is not there", n.name, ref)
			}
		}
	})
}

func contains(t *testing.T, where *node, want ...string) {
	t.Helper()
	text := where.words()
	for _, w := range want {
		if !strings.Contains(text, w) {
			t.Errorf("%q is not in: %.3000s", w, text)
		}
	}
}

func TestAnswers(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	for _, tc := range []struct {
		method, url string
		status      int
		message     string
	}{
		{"GET", "/en/", 200, ""}, {"HEAD", "/en/", 200, ""}, {"GET", "/en/crises/kz-2022", 200, ""},
		{"POST", "/en/", 405, "error.method"}, {"DELETE", "/ar/crises/kz-2022", 405, "error.method"}, {"PUT", "/", 405, "error.method"},
		{"GET", "/en/crises/xx", 404, "error.no_crisis"}, {"GET", "/en/crises/kz-2022/more", 404, "error.no_act"}, {"GET", "/en/crises/kz-2022/00", 404, "error.no_act"},
		{"GET", "/en/crises/kz-2022/-1", 404, "error.no_act"}, {"GET", "/en/crises/xx/1", 404, "error.no_act"}, {"GET", "/en/crises/kz-2022/1/2", 404, "error.not_found"},
		{"GET", "/en/crises/kz-2022/99999999999999999999", 404, "error.no_act"},
		{"GET", "/en/crises", 404, "error.not_found"}, {"GET", "/fr/", 404, "error.no_language"}, {"GET", "/fr", 404, "error.no_language"},
		{"GET", "/kk/crises/kz-2022", 404, "error.no_language"}, {"GET", "/favicon.ico", 404, "error.not_found"},
		{"GET", "/EN/", 404, "error.no_language"}, {"GET", "/en/../etc/passwd", 404, "error.not_found"},
		{"GET", "/assets/style.css", 404, "error.not_found"}, {"GET", "/en/crises/%3Cscript%3E", 404, "error.no_crisis"},
		{"GET", "/en/crises/%00", 404, "error.no_crisis"}, {"GET", "/en/?at=yesterday", 400, "error.bad_time"},
		{"GET", "/en/?at=2022-13-01", 400, "error.bad_time"}, {"GET", "/en/?at=2022-01-05&at=2022-01-06", 400, "error.bad_query"},
		{"GET", "/en/?at=%zz", 400, "error.bad_query"}, {"GET", "/en/?size=5", 400, "error.bad_query"},
		{"GET", "/en/?at=0000-01-01", 400, "error.bad_time"}, {"GET", "/en/?at=10000-01-01T00:00:00Z", 400, "error.bad_time"},
		{"GET", "/en/?at=9999-12-31T23:59:59-18:00", 400, "error.bad_time"}, {"GET", "/?at=never", 400, "error.bad_time"},
		{"GET", "/en/?at=" + strings.Repeat("1", 3000), 414, "error.too_long"}, {"GET", "/" + strings.Repeat("a", 3000), 414, "error.too_long"},
		{"GET", "/en/?at=2022-01-05T21:50&known=2022-01-06", 200, ""}, {"GET", "/en/?at=2022-01-06T03:50:00%2B06:00", 200, ""},
	} {
		for _, accept := range []string{"", "ar", "ru"} {
			r := httptest.NewRequest(tc.method, tc.url, nil)
			r.Header.Set("Accept-Language", accept)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code != tc.status {
				t.Errorf("%s %.60s: status %d, want %d", tc.method, tc.url, w.Code, tc.status)
			}
			tag := lang.Match(accept)
			if first, _, _ := strings.Cut(tc.url[1:], "/"); slices.Contains(lang.Tags, lang.Tag(first)) {
				tag = lang.Tag(first)
			}
			if tc.message != "" && !strings.Contains(w.Body.String(), lang.For(tag).Say(tc.message)) {
				t.Errorf("%s %.60s in %s: does not say %s", tc.method, tc.url, tag, tc.message)
			}
			if tc.method == "HEAD" && w.Body.Len() > 0 {
				t.Errorf("%s: a body", tc.url)
			}
			if tc.status == 405 && w.Header().Get("Allow") != "GET, HEAD" {
				t.Errorf("%s: no Allow", tc.url)
			}
		}
	}
}

func TestRoot(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	for accept, want := range map[string]string{"ar-EG": "/ar/", "ru": "/ru/", "de": "/en/", "": "/en/"} {
		w := get(t, h, "/", "Accept-Language", accept)
		if w.Code != http.StatusSeeOther || w.Header().Get("Location") != want || w.Header().Get("Vary") != "Accept-Language" {
			t.Errorf("%q: %d to %q", accept, w.Code, w.Header().Get("Location"))
		}
	}
	w := get(t, h, "/?at=2022-01-06", "Accept-Language", "ru")
	if got := w.Header().Get("Location"); got != "/ru/?at=2022-01-06T20%3A59%3A59.999Z" {
		t.Errorf("a moment is kept: %q", got)
	}
	if w := get(t, h, "/ar"); w.Header().Get("Location") != "/ar/" {
		t.Errorf("without the slash: %d %q", w.Code, w.Header().Get("Location"))
	}
}

func TestAssets(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	root := parse(t, get(t, h, "/ar/").Body.String())
	for _, l := range root.all("link") {
		if l.attr("rel") == "alternate" {
			continue
		}
		w := get(t, h, l.attr("href"))
		if w.Code != 200 || w.Body.Len() == 0 || !strings.Contains(w.Header().Get("Cache-Control"), "immutable") || w.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: %d, %d bytes, %v", l.attr("href"), w.Code, w.Body.Len(), w.Header())
		}
	}
	css := get(t, h, root.find("link", "rel", "stylesheet")[0].attr("href")).Body.String()
	if m := regexp.MustCompile(`(?m)(^|[^a-z-])(left|right|margin-(top|bottom|left|right)|padding-(top|bottom|left|right)|(min-|max-)?(width|height))\s*:`).FindString(css); m != "" {
		t.Errorf("the sheet has the physical property %q", m)
	}
}
