package web

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"net/http"
	"strings"

	"mithaq"
	"mithaq/lang"
	"mithaq/words"
)

// Options says how the desk is served.
type Options struct {
	// Now is what time it is: the instant that a page without ?at shows. Required.
	Now func() words.Instant
	// Warm returns a state in which a crisis can be read that is cold in the source's
	// (see mithaq.State.Warm). Without it the source's states must be warm.
	Warm func(ctx context.Context, crisis string) (mithaq.State, error)
	// Grown returns a channel that is closed once the record has more than so many
	// entries. Without it pages show the record as it was when they were asked for.
	Grown func(size int64) <-chan struct{}
	// Tours are the tours through crises, by the crisis's label. One is offered where the record
	// has its crisis.
	Tours map[string]Tour
	// Ending is closed when the server ends, so that nobody waits for open pages.
	Ending <-chan struct{}
	// Log gets what went wrong on our side. Without it nothing is logged; readers are
	// told no more than that something did.
	Log *slog.Logger
}

// maxAddress is the longest address in bytes that is read. The longest that a page
// makes has some 200.
const maxAddress = 2048

// A desk answers requests.
type desk struct {
	routes []route
	source func() mithaq.State
	now    func() words.Instant
	warm   func(context.Context, string) (mithaq.State, error)
	log    *slog.Logger
	live   *live // nil: pages do not move
	cache  *cache
	tours  map[string]Tour
	ending <-chan struct{}
}

// New returns the desk. Source is asked once for each page, and must be safe to call
// from many goroutines; what it returns is not changed.
func New(source func() mithaq.State, o Options) http.Handler {
	if source == nil || o.Now == nil {
		panic("web: New needs a source and Options.Now")
	}
	log := o.Log
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	d := &desk{cache: newCache(), tours: o.Tours, routes: routes(), source: source, now: o.Now, warm: o.Warm, log: log, ending: o.Ending}
	if o.Grown != nil {
		d.live = &live{d: d, grown: o.Grown, audiences: map[string]*audience{}}
	}
	return d
}

// A fault is an answer that is no page: its status, and the message that tells the
// reader.
type fault struct {
	status  int
	message string // identifier of lang
}

func (f *fault) Error() string { return fmt.Sprintf("%d %s", f.status, f.message) }

// ServeHTTP answers one request.
func (d *desk) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	r = r.WithContext(context.WithValue(r.Context(), nonceKey{}, rand.Text()))
	protect(w.Header(), nonce(r))
	tag := spoken(r)
	defer func() {
		if v := recover(); v != nil {
			if v == http.ErrAbortHandler {
				panic(v) // the reader has a part of a page, and learns that it is not whole
			}
			d.log.Error("page", "path", r.URL.Path, "panic", v)
			d.fail(w, r, tag, &fault{http.StatusInternalServerError, "error.internal"})
		}
	}()
	if err := d.serve(w, r, tag); err != nil {
		f, ok := err.(*fault)
		if !ok {
			d.log.Error("page", "path", r.URL.Path, "err", err)
			f = &fault{http.StatusInternalServerError, "error.internal"}
		}
		d.fail(w, r, tag, f)
	}
}

type nonceKey struct{}

// nonce returns the word by which this answer lets its own script run, and no other.
func nonce(r *http.Request) string {
	word, _ := r.Context().Value(nonceKey{}).(string)
	return word
}

// protect sets what every answer carries, whatever it is.
func protect(h http.Header, nonce string) {
	h.Set("Content-Security-Policy", "default-src 'none'; script-src 'nonce-"+nonce+"'; connect-src 'self'; style-src 'self'; img-src 'self'; "+
		"form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types mithaq")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
}

// spoken returns the language of the address, or the one that the reader asks for.
func spoken(r *http.Request) lang.Tag {
	first, _, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	if tag, ok := lang.Parse(first); ok {
		return tag
	}
	return lang.Match(r.Header.Get("Accept-Language"))
}

func (d *desk) serve(w http.ResponseWriter, r *http.Request, tag lang.Tag) error {
	switch {
	case len(r.RequestURI) > maxAddress || len(r.URL.Path)+len(r.URL.RawQuery) > maxAddress:
		return &fault{http.StatusRequestURITooLong, "error.too_long"}
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		return &fault{http.StatusMethodNotAllowed, "error.method"}
	}
	if a, ok := assets[r.URL.Path]; ok {
		a.serve(w, r)
		return nil
	}
	if r.URL.Path == "/" {
		w.Header().Set("Vary", "Accept-Language")
		return d.redirect(w, r, "/"+string(tag)+"/")
	}
	first, below, deeper := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	page, name := d.find("/" + below)
	if _, ok := lang.Parse(first); !ok {
		w.Header().Set("Vary", "Accept-Language")
		if len(first) <= 3 && page != nil {
			return &fault{http.StatusNotFound, "error.no_language"}
		}
		return &fault{http.StatusNotFound, "error.not_found"}
	}
	switch {
	case !deeper:
		return d.redirect(w, r, "/"+string(tag)+"/")
	case page != nil && page.still:
		return page.page(d, w, r, tag, name)
	case page != nil:
		return d.cached(w, r, tag, page, name)
	}
	return &fault{http.StatusNotFound, "error.not_found"}
}

// redirect sends the reader to a path of ours, keeping a query that can be read.
func (d *desk) redirect(w http.ResponseWriter, r *http.Request, path string) error {
	as, err := readAsOf(r, d.source(), d.now())
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("Location", path+as.Query())
	w.WriteHeader(http.StatusSeeOther)
	return nil
}

// show makes a page: what every page begins with, its own template, what every page ends with.
func (d *desk) show(w http.ResponseWriter, r *http.Request, status int, name string, data any) error {
	var b bytes.Buffer
	for _, part := range []string{"top", name, "bottom"} {
		if err := templates.ExecuteTemplate(&b, part, data); err != nil {
			return err
		}
		if held, ok := w.(*buffer); ok && part == "top" && held.began != nil {
			held.began(b.Bytes())
		}
	}
	return d.send(w, r, status, b.Bytes())
}

// heading sets what every page says of itself.
func heading(h http.Header) {
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-cache")
}

// send sends a page.
func (d *desk) send(w http.ResponseWriter, r *http.Request, status int, html []byte) error {
	heading(w.Header())
	w.Header().Set("Content-Length", fmt.Sprint(len(html)))
	w.WriteHeader(status)
	if r.Method == http.MethodHead {
		return nil
	}
	_, err := w.Write(html)
	if err != nil {
		d.log.Debug("reader went away", "err", err) // nothing more can be said to him
	}
	return nil
}

// fail tells the reader, in his language, that there is no page, and nothing else.
func (d *desk) fail(w http.ResponseWriter, r *http.Request, tag lang.Tag, f *fault) {
	p := &errorPage{page: page{Printer: lang.For(tag), Path: "/"}, Status: f.status, Message: f.message}
	p.Title = p.Say("error.title")
	if err := d.show(w, r, f.status, "error", p); err != nil {
		d.log.Error("error page", "err", err)
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
	}
}

type errorPage struct {
	page
	Status  int
	Message string
}
