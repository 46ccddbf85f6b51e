package web

import (
	"bytes"
	"cmp"
	"context"
	"crypto/rand"
	"maps"
	"net/http"
	"slices"
	"sync"
	"time"

	"mithaq/lang"
)

// A cache holds pages as they were made, so that many readers of one page at one time cost what
// one of them does. A page of the past is good until an act comes that it could show; one of the
// present is good for its second, because its times go on.
//
// It holds two generations: what is asked for again moves to the younger one, and the older one
// is forgotten when the younger one is full.
type cache struct {
	// nonce stands in the pages that are held where the word of an answer will stand. It is drawn
	// anew by every process, so that nothing on a record can have it.
	nonce string

	mu         sync.Mutex
	young, old map[origin]*held
	size       int // bytes of the younger generation
}

// maxGeneration is how many bytes of pages a generation has; there are two.
const maxGeneration = 32 << 20

// An origin is what a page is made from: everything that it can depend on.
type origin struct {
	tag       lang.Tag
	path      string
	query     string
	acts      int64 // the number of the page's version
	witnessed int64
	by        int64
	second    int64 // of a page at the present, or that looks ahead
}

// A held page is made once, by the first who asks for it; others wait for him. He gets its beginning
// while the rest is made, so that his browser has something to show and knows what else to fetch.
type held struct {
	once sync.Once
	html []byte // nil: it could not be made
	err  error
	size int // of html, once the cache has counted it
}

func newCache() *cache {
	return &cache{nonce: rand.Text(), young: map[origin]*held{}}
}

// get returns the page that was made from these, to be filled where nobody has made it.
func (c *cache) get(k origin) *held {
	c.mu.Lock()
	defer c.mu.Unlock()
	h, ok := c.young[k]
	if !ok {
		if h, ok = c.old[k]; !ok {
			h = new(held)
		}
		c.young[k] = h
		c.size += h.size
	}
	return h
}

// grown counts a page that was made, or forgets one that could not be.
func (c *cache) grown(k origin, h *held) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if h.html == nil {
		delete(c.young, k)
		return
	}
	h.size = len(h.html)
	if c.size += h.size; c.size > maxGeneration {
		c.old, c.young, c.size = c.young, map[origin]*held{}, 0
	}
}

// cached answers a request with a page, which is made only if it is not held.
func (d *desk) cached(w http.ResponseWriter, r *http.Request, tag lang.Tag, page *route, name string) error {
	s := d.source()
	now := d.now()
	as, err := readAsOf(r, s, now, slices.Collect(maps.Keys(r.URL.Query()))...)
	if err != nil {
		return page.page(d, w, r, tag, name) // it says what is wrong with the address
	}
	k := origin{tag: tag, path: r.URL.Path, query: r.URL.RawQuery, acts: s.Chain().Size}
	if page.version != nil {
		k.acts = page.version(s, name)
	}
	k.witnessed, k.by = s.Witnessed()
	if !as.Past() || as.Future() {
		k.second = int64(now) / time.Second.Milliseconds()
	}
	h := d.cache.get(k)
	sent := 0 // bytes of the page that the reader has already
	h.once.Do(func() {
		defer d.cache.grown(k, h)
		h.err = &fault{http.StatusInternalServerError, "error.internal"} // what the others are told if this panics
		ctx := context.WithValue(context.WithoutCancel(r.Context()), nonceKey{}, d.cache.nonce)
		b, get := &buffer{began: func(top []byte) { sent = d.begin(w, r, top) }}, r.WithContext(ctx)
		get.Method = http.MethodGet
		if h.err = page.page(d, b, get, tag, name); h.err == nil {
			h.html = b.Bytes()
		}
	})
	switch {
	case h.err != nil && sent > 0:
		d.log.Error("page, begun", "path", r.URL.Path, "err", h.err)
		panic(http.ErrAbortHandler)
	case h.err != nil:
		return h.err
	case sent > 0:
		if _, err := w.Write(d.named(r, h.html[sent:])); err != nil {
			d.log.Debug("reader went away", "err", err)
		}
		return nil
	}
	return d.send(w, r, http.StatusOK, d.named(r, h.html))
}

// named returns a part of a held page with the word of this answer in it.
func (d *desk) named(r *http.Request, html []byte) []byte {
	return bytes.ReplaceAll(html, []byte(d.cache.nonce), []byte(nonce(r)))
}

// How long the first who asks for a page may take for its beginning, because others wait for him; and
// for the rest of it.
const (
	beginning = time.Second
	taking    = time.Minute
)

// begin sends what a page begins with, and returns how many bytes of it that are: none where the answer
// cannot be sent in parts.
func (d *desk) begin(w http.ResponseWriter, r *http.Request, top []byte) int {
	out := http.NewResponseController(w)
	if r.Method != http.MethodGet || out.SetWriteDeadline(time.Now().Add(beginning)) != nil {
		return 0
	}
	heading(w.Header())
	w.WriteHeader(http.StatusOK)
	_, err := w.Write(d.named(r, top))
	if err = cmp.Or(err, out.Flush(), out.SetWriteDeadline(time.Now().Add(taking))); err != nil {
		d.log.Debug("reader went away", "err", err)
	}
	return len(top)
}
