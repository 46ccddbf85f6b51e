package web_test

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"mithaq"
	"mithaq/council"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/rule"
	"mithaq/situation"
	"mithaq/web"
	"mithaq/words"
)

// own makes a record in which somebody acts for himself.
func own(t testing.TB) mithaq.State {
	t.Helper()
	m := newMaker(t, record.Live)
	id := m.own("president", situation.OpenType, situation.Open{Label: "live-1", Title: all("أزمة", "Кризис", "A crisis")})
	m.topic = id.String()
	m.own("president", council.ConsultationType, council.Consultation{Text: en("let us talk")})
	return m.state
}

func room(t *testing.T, h http.Handler, url string) *node {
	t.Helper()
	w := get(t, h, url)
	if w.Code != http.StatusOK {
		t.Fatalf("%s: %d", url, w.Code)
	}
	return parse(t, w.Body.String())
}

// TestThreeKindsOfNothing: "nothing was said", "unknown" and "none" are told apart,
// and so are announced, consented, present and returned.
func TestThreeKindsOfNothing(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	for _, tc := range []struct {
		at     string
		member string
		want   []string // the row: line, announced, pledged, consented, ordered, moving in, present, moving out, returned
	}{
		{"2022-01-06T12:00:00Z", "EN-KG", []string{"personnel", "150", "nothing was said", "none", "nothing was said", "nothing was said", "nothing was said"}},
		{"2022-01-08T12:00:00Z", "EN-KG", []string{"personnel", "150", "nothing was said", "150", "nothing was said", "nothing was said", "nothing was said"}},
		{"2022-01-10T12:00:00Z", "EN-RU", []string{"personnel", "unknown", "nothing was said", "nothing was said", "nothing was said", "nothing was said", "unknown", "nothing was said", "nothing was said"}},
		{"2022-01-20T12:00:00Z", "EN-RU", []string{"personnel", "unknown", "nothing was said", "nothing was said", "nothing was said", "nothing was said", "none", "nothing was said", "unknown"}},
	} {
		root := room(t, h, "/en/crises/kz-2022?at="+tc.at)
		found := false
		for _, tr := range root.id(t, "force").all("tr") {
			if squeeze(tr.all("th")[0].text()) != tc.member {
				continue
			}
			found = true
			for i, td := range tr.all("td") {
				if i < len(tc.want) && squeeze(td.text()) != tc.want[i] {
					t.Errorf("%s %s cell %d: got %q, want %q", tc.at, tc.member, i, squeeze(td.text()), tc.want[i])
				}
			}
		}
		if !found {
			t.Errorf("%s: no row for %s", tc.at, tc.member)
		}
	}
}

func TestRoom(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	root := room(t, h, "/en/crises/kz-2022/dossier")
	contains(t, root.id(t, "ribbon"), "Treaty, article 4(2)", "Treaty, article 4 ", "announced outcome", "Kassym")
	contains(t, root.id(t, "decisions"), "Announced adopted", "Computed undeterminable", "Missing positions: EN-AM", "unknown: nobody published it", "assent", "not stated", "Facebook")
	contains(t, root.id(t, "decisions"), "Certificate of a decision", "Undeterminable: whether it was adopted cannot be computed", "An announcement of another outcome, “adopted”",
		"not settled", "Consensus: it asks that nobody is against")
	contains(t, root.id(t, "consents"), "no quorum", "39", "passed", "69", "7", "61")
	contains(t, root.id(t, "figures"), "164", "withdrawn", "a technical error", "unknown")
	contains(t, root.id(t, "measures"), "Almaty (city)", "curfew", "18 Jan 2022, 18:00 UTC Moscow 21:00 · there 19 Jan, 00:00", "23:00", "there 13:00", "no end was stated")
	contains(t, root.id(t, "withdrawal"), "within 2 days", "at most 10 days", "13 Jan 2022, 07:00 – 19 Jan, 10:00 UTC")
	contains(t, root.id(t, "findings"), "The correction does not say which act it corrects", "What would mend it", "before the consent that its own law asks for")
	contains(t, root.id(t, "offices"), "dismissed", "no reason was given")
	contains(t, root.id(t, "contacts"), "telephone", "Paris", "Told by")
	contains(t, root.id(t, "spine"), "appeal for help", "“late on the 5th”", "5 Jan 2022, 21:50 UTC Moscow 6 Jan, 00:50", "there 6 Jan, 00:00", "[1 ")
	contains(t, root.id(t, "sources"), "B2")
	contains(t, root.id(t, "articles"), "Treaty, article 4(2)")
	contains(t, root, "Archive: nothing here was signed")
	if n := len(root.id(t, "spine").all("tr")); n < 34 {
		t.Errorf("the spine has %d rows", n)
	}
	for _, f := range root.find("tr", "class", "withdrawn") {
		contains(t, f, "withdrawn")
	}
}

func TestBands(t *testing.T) {
	live, drill, mine := desk(t, crisis(t, record.Live)), desk(t, crisis(t, record.Exercise)), desk(t, own(t))
	for _, tag := range lang.Tags {
		p := lang.For(tag)
		for _, tc := range []struct {
			h    http.Handler
			url  string
			want []string
		}{
			{live, "/crises/kz-2022", []string{"archive"}}, {live, "/", nil},
			{live, "/crises/kz-2022?at=2022-01-05T20:00:00Z", []string{"past", "possibly", "archive"}},
			{live, "/crises/kz-2022?at=2030-01-01", []string{"future", "archive"}},
			{drill, "/crises/kz-2022", []string{"exercise", "archive"}}, {drill, "/", []string{"exercise"}},
			{mine, "/crises/live-1", nil}, {mine, "/crises/live-1?known=2021-01-01", []string{"past"}},
		} {
			root := room(t, tc.h, "/"+string(tag)+tc.url)
			var got []string
			for _, n := range root.all("p") {
				if kind, ok := strings.CutPrefix(n.attr("class"), "band "); ok {
					got = append(got, kind)
					contains(t, n, p.Say("band_name."+kind))
				}
			}
			if strings.Join(got, " ") != strings.Join(tc.want, " ") {
				t.Errorf("%s %s: got %q, want %q", tag, tc.url, got, tc.want)
			}
		}
	}
}

// TestPast: what was not known or had not happened is not shown.
func TestPast(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	before := room(t, h, "/en/crises/kz-2022?at=2022-01-05T12:00:00Z")
	contains(t, before, "nothing of this crisis was on the record")
	known := room(t, h, "/en/crises/kz-2022?known=2022-01-06T00:00:00Z")
	if regexp.MustCompile(`\b164\b`).MatchString(known.text()) { // digests have digits, too
		t.Error("a figure is shown before it was known")
	}
	board := room(t, h, "/en/?at=2022-01-05T12:00:00Z")
	contains(t, board, "No crisis was on record")
	during := room(t, h, "/en/?at=2022-01-10T12:00:00Z")
	contains(t, during.id(t, "crises"), "Kazakhstan, January 2022", "mission: present")
	contains(t, during.id(t, "measures"), "8 days left", "Mangystau")
	contains(t, during.id(t, "mandates"), "no end was stated: limited")
	later := room(t, h, "/en/?at=2022-01-14T12:00:00Z")
	if strings.Contains(later.id(t, "measures").text(), "Mangystau") {
		t.Error("a lifted measure is in force")
	}
	for _, a := range later.all("a") {
		href := a.attr("href")
		if strings.HasPrefix(href, "/") && a.attr("class") != "now" && a.attr("rel") == "" && !strings.Contains(href+"#", "?at=2022-01-14T12%3A00%3A00Z#") {
			t.Errorf("the link %q loses the moment", href)
		}
	}
}

// TestHostile: names and texts of the record are shown and do nothing.
func TestHostile(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	for _, tag := range lang.Tags {
		w := get(t, h, "/"+string(tag)+"/crises/kz-2022/dossier")
		body := w.Body.String()
		if strings.Contains(body, "<script>") || strings.Count(body, "<script") != 1 || strings.Contains(body, `href="javascript`) || strings.Contains(body, "<b>") {
			t.Errorf("%s: markup of the record is markup of the page", tag)
		}
		root := parse(t, body)
		if !strings.Contains(root.text(), "<script>alert(1)</script>") || !strings.Contains(root.text(), "{{.Title}}") {
			t.Errorf("%s: the hostile name is not shown", tag)
		}
		if tag == lang.Arabic && !strings.Contains(root.text(), longArabic()) {
			t.Error("the long name is cut")
		}
		for _, n := range root.all("bdi") {
			if l := n.attr("lang"); l == string(tag) || l == "<" {
				t.Errorf("%s: bdi in %q", tag, l)
			}
		}
	}
}

func TestOtherLanguage(t *testing.T) {
	root := room(t, desk(t, crisis(t, record.Live)), "/ar/crises/kz-2022/dossier")
	marked := false
	for _, n := range root.all("bdi") {
		if n.attr("lang") == "en" && n.text() == "a round" {
			marked = true
		}
	}
	if !marked {
		t.Error("an English text in an Arabic page is not marked")
	}
	contains(t, root.id(t, "consultations"), "النص بلغة أخرى: English")
}

// TestPanic: a fault on our side is told without its cause.
func TestPanic(t *testing.T) {
	var log strings.Builder
	h := web.New(func() mithaq.State { panic("the key is 1234") }, web.Options{
		Now: func() words.Instant { return at(t, now) }, Log: slog.New(slog.NewTextHandler(&log, nil)),
	})
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/ru/", nil))
	if w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "1234") {
		t.Errorf("%d: %s", w.Code, w.Body)
	}
	if !strings.Contains(w.Body.String(), lang.For(lang.Russian).Say("error.internal")) || !strings.Contains(log.String(), "1234") {
		t.Errorf("the reader is told %s, the log %s", w.Body, &log)
	}
}

// TestSilent: while a question is open on a record of its own, who has not spoken is
// silent so far.
func TestSilent(t *testing.T) {
	m := newMaker(t, record.Live)
	m.bind()
	id := m.own("president", situation.OpenType, situation.Open{Label: "live-2", Title: en("A crisis")})
	m.topic = id.String()
	m.own("president", council.AppealType, council.Appeal{Kind: "aggression", Addressees: []string{"RU"}, Asks: en("help")})
	q := m.own("president", council.QuestionType, council.Question{Kind: "send_forces", Text: en("may they"), Seats: seats})
	m.own("president", council.PositionType, council.Position{Position: rule.Assent}, record.Cite{As: "answers", Ref: q.String()})
	root := room(t, desk(t, m.state), "/en/crises/live-2")
	contains(t, root.id(t, "decisions"), "silent so far", "assent", "Computed open")
}

func BenchmarkRoom(b *testing.B) {
	h := desk(b, crisis(b, record.Live))
	for b.Loop() {
		get(b, h, "/ar/crises/kz-2022")
	}
}

// TestMembers: the roll at a moment, its bars, and what one member is by which ground.
func TestMembers(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	for _, tag := range lang.Tags {
		root := room(t, h, "/"+string(tag)+"/members?at=2022-01-10")
		bars := root.all("rect")
		if len(bars) < len(seats) {
			t.Errorf("%s: %d bars for %d members", tag, len(bars), len(seats))
		}
		for _, svg := range root.all("svg") {
			if svg.attr("aria-hidden") == "" && svg.attr("aria-label") == "" {
				t.Errorf("%s: a picture without words", tag)
			}
		}
	}
	root := room(t, h, "/en/members?at=2022-01-10")
	contains(t, root.id(t, "roll"), "EN-KZ", "party", "18 Sep 2003", "Charter of the Organization")
	contains(t, room(t, h, "/en/members/KZ?at=1995-01-01").id(t, "history"), "Collective Security Treaty", "20 Apr 1994 – …", "party")
	contains(t, room(t, h, "/en/members?at=1990-01-01").id(t, "roll"), "not a member")
	if w := get(t, h, "/en/members/XX"); w.Code != http.StatusNotFound {
		t.Errorf("no such member: %d", w.Code)
	}
}

// TestDuties: the list can be narrowed, says how many there are, and keeps the moment.
func TestDuties(t *testing.T) {
	h := desk(t, crisis(t, record.Live))
	all := room(t, h, "/en/duties?at=2022-01-10")
	late := room(t, h, "/en/duties?at=2022-01-10&state=open")
	rows := func(n *node) int { return len(n.all("tr")) }
	if rows(late) >= rows(all) || rows(late) < 2 {
		t.Errorf("%d rows of all, %d that are open", rows(all), rows(late))
	}
	for _, a := range late.all("a") {
		if href := a.attr("href"); strings.HasPrefix(href, "/en/duties?") && a.attr("rel") == "" && !strings.Contains(href, "at=2022-01-10T") {
			t.Errorf("the link %q loses the moment", href)
		}
	}
	if w := get(t, h, "/en/duties?colour=red"); w.Code != http.StatusBadRequest {
		t.Errorf("asked for what there is not: %d", w.Code)
	}
}
