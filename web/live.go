package web

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"mithaq/lang"
)

// A page at the present is alive: what the record changes on it is sent to whoever has it
// open, as server-sent events. The identifier of an event is the size of the record, so
// that a reader who was away says what he has, and gets what he has missed. A page is
// made once for all who read it in one language; what is sent are its sections that
// differ. A page as of another moment never moves and is never asked for here.
type live struct {
	d     *desk
	grown func(size int64) <-chan struct{}

	mu        sync.Mutex
	audiences map[string]*audience // by the address of the page
	readers   int
	going     bool // somebody waits for the record to grow
}

// An audience reads one page in one language.
type audience struct {
	tag     lang.Tag
	path    string
	size    int64             // of the record that it was shown
	made    making            // from what
	shown   map[string]string // section → HTML
	readers map[chan []byte]bool
}

// A making says from what a page was made: acts, and the minute, because pages say how
// much time is left.
type making struct{ acts, minute int64 }

const (
	// slack is how many events a reader may be behind before he is let go. He comes back,
	// and gets all that he has missed in one.
	slack = 8
	// maxReaders bounds who can have pages open, because each holds a connection.
	maxReaders = 20_000
	// beat is how often somebody who hears nothing is told that the line holds; and how
	// often times that are left are counted anew.
	beat = 20 * time.Second
	// stall is how long a reader may take for one event.
	stall = 15 * time.Second
)

// follow answers GET /{lang}/live?page=PATH&size=N.
func (d *desk) follow(w http.ResponseWriter, r *http.Request, tag lang.Tag, _ string) error {
	as, err := readAsOf(r, d.source(), d.now(), "page", "size")
	if err != nil {
		return err
	}
	page, _ := d.find(as.Get("page"))
	size, err := strconv.ParseInt(as.Get("size"), 10, 64)
	if last := r.Header.Get("Last-Event-ID"); last != "" {
		size, err = strconv.ParseInt(last, 10, 64)
	}
	switch {
	case d.live == nil:
		return &fault{http.StatusNotFound, "error.not_found"}
	case err != nil || size < 0 || page == nil || page.still || as.Given():
		return &fault{http.StatusBadRequest, "error.bad_query"}
	}
	first, events, leave, err := d.live.join(tag, as.Get("page"), size)
	if err != nil {
		return err
	}
	defer leave()
	h := w.Header()
	h.Set("Content-Type", "text/event-stream; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // a proxy that gathers answers would hold everything back
	w.WriteHeader(http.StatusOK)
	out := http.NewResponseController(w)
	send := func(event []byte) bool {
		if err := out.SetWriteDeadline(time.Now().Add(stall)); err != nil && len(event) == 0 {
			return false
		}
		if _, err := w.Write(event); err != nil {
			return false
		}
		return out.Flush() == nil
	}
	if !send(first) {
		return nil
	}
	tick := time.NewTicker(beat)
	defer tick.Stop()
	for {
		select {
		case <-r.Context().Done():
			return nil
		case <-d.ending:
			return nil
		case event, ok := <-events:
			if !ok || !send(event) {
				return nil // he was too slow; his browser calls again with what he has
			}
		case <-tick.C:
			if !send([]byte(":\n\n")) {
				return nil
			}
		}
	}
}

// join seats a reader who has the page of a record of some size. It returns what he gets
// at once, where what follows comes, and how he leaves.
func (l *live) join(tag lang.Tag, path string, size int64) (first []byte, events chan []byte, leave func(), err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.readers >= maxReaders {
		return nil, nil, nil, &fault{http.StatusServiceUnavailable, "error.full"}
	}
	address := "/" + string(tag) + path
	a := l.audiences[address]
	if a == nil {
		a = &audience{tag: tag, path: path, readers: map[chan []byte]bool{}}
		if _, err := l.show(a); err != nil {
			return nil, nil, nil, err
		}
		l.audiences[address] = a
	}
	first = []byte("retry: 2000\n\n")
	if size < a.size {
		first = append(first, event(a.size, a.shown)...)
	}
	events = make(chan []byte, slack)
	a.readers[events] = true
	l.readers++
	if !l.going {
		l.going = true
		go l.run()
	}
	return first, events, func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.drop(a, events)
		if len(a.readers) == 0 {
			delete(l.audiences, address)
		}
	}, nil
}

// drop lets a reader go, once.
func (l *live) drop(a *audience, events chan []byte) {
	if a.readers[events] {
		delete(a.readers, events)
		l.readers--
		close(events)
	}
}

// run shows every audience what has changed, as long as there is one.
func (l *live) run() {
	tick := time.NewTicker(beat)
	defer tick.Stop()
	for {
		size := l.d.source().Chain().Size
		l.mu.Lock()
		for _, a := range l.audiences {
			l.tell(a)
		}
		l.going = len(l.audiences) > 0
		going := l.going
		l.mu.Unlock()
		if !going {
			return
		}
		select {
		case <-l.d.ending:
			return
		case <-l.grown(size):
		case <-tick.C:
		}
	}
}

// tell sends an audience what differs. Who has not taken what he was sent is let go.
func (l *live) tell(a *audience) {
	changed, err := l.show(a)
	if err != nil {
		l.d.log.Error("live page", "path", a.path, "err", err)
		return
	}
	if len(changed) == 0 {
		return
	}
	e := event(a.size, changed)
	for events := range a.readers {
		select {
		case events <- e:
		default:
			l.drop(a, events)
		}
	}
}

// show makes an audience's page anew, and returns the sections that differ. Where other
// sections came or went it returns the page as a whole, under the empty name.
func (l *live) show(a *audience) (map[string]string, error) {
	s := l.d.source()
	page, name := l.d.find(a.path)
	if page == nil {
		return nil, fmt.Errorf("there is no page %s", a.path)
	}
	made := making{s.Chain().Size, int64(l.d.now()) / time.Minute.Milliseconds()}
	if page.version != nil {
		made.acts = page.version(s, name)
	}
	if made == a.made && a.shown != nil {
		a.size = s.Chain().Size
		return nil, nil
	}
	r := &http.Request{Method: http.MethodGet, URL: &url.URL{Path: "/" + string(a.tag) + a.path}, Header: http.Header{}}
	var b buffer
	if err := page.page(l.d, &b, r, a.tag, name); err != nil {
		return nil, err
	}
	shown := cut(b.String())
	changed := map[string]string{}
	for id, html := range shown {
		if was, ok := a.shown[id]; !ok && a.shown != nil {
			changed = map[string]string{"": shown[""]}
			break
		} else if was != html && id != "" {
			changed[id] = html
		}
	}
	if len(shown) < len(a.shown) {
		changed = map[string]string{"": shown[""]}
	}
	a.size, a.made, a.shown = s.Chain().Size, made, shown
	return changed, nil
}

// cut returns the sections of a page by their id, and what the page holds as a whole
// under the empty name. Sections do not lie in one another.
func cut(page string) map[string]string {
	out := map[string]string{}
	_, main, _ := strings.Cut(page, `<main id="content"`)
	_, main, _ = strings.Cut(main, ">")
	main, _, _ = strings.Cut(main, "</main>")
	out[""] = main
	for {
		i := strings.Index(main, `<section id="`)
		if i < 0 {
			return out
		}
		main = main[i:]
		end := strings.Index(main, "</section>")
		if end < 0 {
			return out
		}
		end += len("</section>")
		id, _, _ := strings.Cut(main[len(`<section id="`):], `"`)
		out[id], main = main[:end], main[end:]
	}
}

// event is what a browser gets: sections by their id, in one line.
func event(size int64, sections map[string]string) []byte {
	if whole, ok := sections[""]; ok {
		sections = map[string]string{"": whole}
	}
	data, err := json.Marshal(sections) // of strings, which cannot fail
	if err != nil {
		panic(err)
	}
	return fmt.Appendf(nil, "id: %d\nevent: grown\ndata: %s\n\n", size, data)
}

// A buffer takes a page as a caller would.
type buffer struct {
	bytes.Buffer
	header http.Header
	began  func(top []byte) // is told what the page begins with before the rest is made; or nil
}

func (b *buffer) Header() http.Header {
	if b.header == nil {
		b.header = http.Header{}
	}
	return b.header
}

func (b *buffer) WriteHeader(int) {}
