package web_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"mithaq"
	"mithaq/council"
	"mithaq/keeper"
	"mithaq/lang"
	"mithaq/record"
	"mithaq/situation"
	"mithaq/web"
	"mithaq/words"
)

// A living record grows while people read it over a real connection.
type living struct {
	*maker
	now  atomic.Pointer[mithaq.State]
	bell keeper.Bell
	http *httptest.Server
}

func live(t *testing.T) *living {
	t.Helper()
	l := &living{maker: newMaker(t, record.Live)}
	l.topic = l.own("president", situation.OpenType, situation.Open{Label: "live-1", Title: all("أزمة", "Кризис", "A crisis")}).String()
	l.publish()
	ending := make(chan struct{})
	clock := l.pact.Now().Add(24 * time.Hour)
	l.http = httptest.NewServer(web.New(func() mithaq.State { return *l.now.Load() }, web.Options{
		Now: func() words.Instant { return clock }, Grown: l.bell.Beyond, Ending: ending,
	}))
	t.Cleanup(func() { close(ending); l.http.Close() })
	return l
}

func (l *living) publish() {
	s := l.state
	l.now.Store(&s)
	l.bell.Ring(s.Chain().Size)
}

func (l *living) say(text string) {
	l.t.Helper()
	l.own("president", council.ConsultationType, council.Consultation{Text: en(text)})
	l.publish()
}

// A listener is a browser that has a page open.
type listener struct {
	t     testing.TB
	lines *bufio.Scanner
	leave context.CancelFunc
}

func (l *living) listen(tag lang.Tag, page string, size int64, last string) *listener {
	l.t.Helper()
	ctx, leave := context.WithTimeout(l.t.Context(), 20*time.Second)
	q := url.Values{"page": {page}, "size": {fmt.Sprint(size)}}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, l.http.URL+"/"+string(tag)+"/live?"+q.Encode(), nil)
	if err != nil {
		l.t.Fatal(err)
	}
	if last != "" {
		r.Header.Set("Last-Event-ID", last)
	}
	w, err := http.DefaultClient.Do(r)
	if err != nil {
		l.t.Fatal(err)
	}
	if w.StatusCode != http.StatusOK {
		l.t.Fatalf("%s: %s", r.URL, w.Status)
	}
	l.t.Cleanup(func() { leave(); w.Body.Close() })
	lines := bufio.NewScanner(w.Body)
	lines.Buffer(nil, 1<<22)
	return &listener{l.t, lines, leave}
}

// hear waits for the next event.
func (l *listener) hear() (id string, sections map[string]string) {
	l.t.Helper()
	for l.lines.Scan() {
		line := l.lines.Text()
		if after, ok := strings.CutPrefix(line, "id: "); ok {
			id = after
		}
		if data, ok := strings.CutPrefix(line, "data: "); ok {
			if err := json.Unmarshal([]byte(data), &sections); err != nil {
				l.t.Fatal(err)
			}
			return id, sections
		}
	}
	l.t.Fatalf("nothing was heard: %v", l.lines.Err())
	return "", nil
}

// TestLive: who has a page open hears what changed on it, in his language, and only that;
// who was away gets what he has missed, and who has missed nothing gets nothing.
func TestLive(t *testing.T) {
	l := live(t)
	size := l.state.Chain().Size
	room := l.listen(lang.English, "/crises/live-1/dossier", size, "")
	arabic := l.listen(lang.Arabic, "/crises/live-1/dossier", size, "")
	l.say("let us talk")

	id, changed := room.hear()
	if id != fmt.Sprint(size+1) {
		t.Errorf("the event is of a record of %s, want %d", id, size+1)
	}
	if !strings.Contains(changed["consultations"], "let us talk") || !strings.Contains(changed["spine"], "let us talk") {
		t.Errorf("what was said is not in %v", keysIn(changed))
	}
	for _, still := range []string{"measures", "figures", "", "force"} {
		if _, ok := changed[still]; ok {
			t.Errorf("section %q was sent and has not changed", still)
		}
	}
	if _, changed := arabic.hear(); !strings.Contains(changed["consultations"], "المشاورات") {
		t.Errorf("the Arabic page was sent %q", changed["consultations"])
	}

	// Away for two acts: one event, of all that is missed.
	room.leave()
	l.say("second")
	l.say("third")
	back := l.listen(lang.English, "/crises/live-1/dossier", size, id)
	id, changed = back.hear()
	if id != fmt.Sprint(size+3) || !strings.Contains(changed[""], "second") || !strings.Contains(changed[""], "third") {
		t.Errorf("back after two acts: event %s", id)
	}
	// Nothing missed: the next thing heard is the next act.
	now := l.listen(lang.English, "/crises/live-1/dossier", size+3, "")
	l.say("fourth")
	if id, _ := now.hear(); id != fmt.Sprint(size+4) {
		t.Errorf("missed nothing, and heard event %s", id)
	}
}

// TestLiveOfAnother: an act in one crisis does not make the page of another anew.
func TestLiveOfAnother(t *testing.T) {
	l := live(t)
	first := l.listen(lang.English, "/crises/live-1/dossier", l.state.Chain().Size, "")
	topic := l.topic
	l.topic = record.OnPact
	l.topic = l.own("president", situation.OpenType, situation.Open{Label: "live-2", Title: all("أخرى", "Другой", "Another")}).String()
	l.publish()
	l.say("elsewhere")
	l.topic = topic
	l.say("here")
	for {
		id, changed := first.hear()
		if strings.Contains(changed["spine"]+changed[""], "elsewhere") {
			t.Error("an act of another crisis stands on the page")
		}
		if strings.Contains(changed["spine"]+changed[""], "here") {
			if id != fmt.Sprint(l.state.Chain().Size) {
				t.Errorf("the event is of a record of %s", id)
			}
			break
		}
	}
}

// TestLiveRefused: what cannot be followed is told so.
func TestLiveRefused(t *testing.T) {
	l := live(t)
	for path, want := range map[string]int{
		"/en/live?page=/crises/live-1&size=2&at=2022-01-01": http.StatusBadRequest, // the past never moves
		"/en/live?page=/nowhere&size=2":                     http.StatusBadRequest,
		"/en/live?page=/live&size=2":                        http.StatusBadRequest,
		"/en/live?page=/crises/live-1&size=x":               http.StatusBadRequest,
		"/en/live?page=/crises/live-1&size=-1":              http.StatusBadRequest,
		"/en/live?page=/crises/none&size=2":                 http.StatusNotFound,
		"/fr/live?page=/&size=2":                            http.StatusNotFound,
	} {
		w, err := http.Get(l.http.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		w.Body.Close()
		if w.StatusCode != want {
			t.Errorf("%s: %d, want %d", path, w.StatusCode, want)
		}
	}
	still := desk(t, crisis(t, record.Live))
	if w := get(t, still, "/en/live?page=/&size=2"); w.Code != http.StatusNotFound {
		t.Errorf("a desk that does not move answers %d", w.Code)
	}
	if root := room(t, still, "/en/crises/kz-2022"); root.all("main")[0].attr("data-live") != "" {
		t.Error("a desk that does not move says where to listen")
	}
	if root := parse(t, body(t, l, "/en/crises/live-1?at=2022-01-01")); root.all("main")[0].attr("data-live") != "" {
		t.Error("a page of the past says where to listen")
	}
	if root := parse(t, body(t, l, "/en/crises/live-1")); root.all("main")[0].attr("data-live") == "" {
		t.Error("a page at the present does not say where to listen")
	}
}

func body(t *testing.T, l *living, path string) string {
	t.Helper()
	w := httptest.NewRecorder()
	l.http.Config.Handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	return w.Body.String()
}

func keysIn(m map[string]string) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	return out
}

func answers(act record.ID) record.Cite { return record.Cite{As: "answers", Ref: act.String()} }
