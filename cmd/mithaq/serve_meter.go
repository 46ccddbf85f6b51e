package main

import (
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"mithaq/api"
	"mithaq/web"
)

// A meter counts what the door for everybody answers, and shows it as text that a Prometheus reads
// (exposition format 0.0.4). It knows patterns of addresses, never the addresses: who asked for
// what is nobody's business, and no log or counter of ours tells.
type meter struct {
	o    api.Options
	fine func() bool

	mu      sync.Mutex
	answers map[answer]int64
	took    map[string]*times // by route
}

// An answer is what is counted alike.
type answer struct {
	route, method string
	status        int
}

// bounds are the upper ends of the buckets of times, in seconds.
var bounds = []float64{0.001, 0.005, 0.015, 0.05, 0.15, 0.5, 1.5, 5}

type times struct {
	buckets []int64 // one more than bounds
	sum     float64
	n       int64
}

func newMeter(o api.Options, fine func() bool) *meter {
	return &meter{o: o, fine: fine, answers: map[answer]int64{}, took: map[string]*times{}}
}

// around counts what a handler answers, and tells of it where there is a log.
func (m *meter) around(next http.Handler, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begun := time.Now()
		c := &counting{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(c, r)
		took := time.Since(begun)
		route := r.Pattern
		if _, path, ok := strings.Cut(route, " "); ok {
			route = path
		}
		if route == "/" || route == "" {
			route = web.Route(r.URL.Path)
		}
		method := r.Method
		if !slices.Contains([]string{"GET", "HEAD", "POST"}, method) {
			method = "other"
		}
		m.count(answer{route, method, c.status}, took)
		if log != nil {
			log.Info("answered", "method", method, "route", route, "status", c.status, "bytes", c.bytes, "ms", took.Milliseconds())
		}
	})
}

func (m *meter) count(a answer, took time.Duration) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.answers[a]++
	t := m.took[a.route]
	if t == nil {
		t = &times{buckets: make([]int64, len(bounds)+1)}
		m.took[a.route] = t
	}
	s := took.Seconds()
	i, _ := slices.BinarySearch(bounds, s)
	t.buckets[i]++
	t.sum += s
	t.n++
}

// ServeHTTP shows the counters.
func (m *meter) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	var b strings.Builder
	head := func(name, kind, help string) { fmt.Fprintf(&b, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind) }
	up := 0
	if m.fine() {
		up = 1
	}
	head("mithaq_up", "gauge", "1 while the record is kept, or followed.")
	fmt.Fprintf(&b, "mithaq_up %d\n", up)
	head("mithaq_entries", "gauge", "Entries of the record.")
	fmt.Fprintf(&b, "mithaq_entries %d\n", m.o.State().Chain().Size)
	m.mu.Lock()
	head("mithaq_answers_total", "counter", "Answers by route, method and status.")
	keys := slices.SortedFunc(maps.Keys(m.answers), func(x, y answer) int {
		return strings.Compare(x.route+" "+x.method+" "+strconv.Itoa(x.status), y.route+" "+y.method+" "+strconv.Itoa(y.status))
	})
	for _, a := range keys {
		fmt.Fprintf(&b, "mithaq_answers_total{route=%q,method=%q,status=\"%d\"} %d\n", a.route, a.method, a.status, m.answers[a])
	}
	head("mithaq_answer_seconds", "histogram", "Times to the end of an answer, by route.")
	for _, route := range slices.Sorted(maps.Keys(m.took)) {
		t, sum := m.took[route], int64(0)
		for i, bound := range bounds {
			sum += t.buckets[i]
			fmt.Fprintf(&b, "mithaq_answer_seconds_bucket{route=%q,le=\"%g\"} %d\n", route, bound, sum)
		}
		fmt.Fprintf(&b, "mithaq_answer_seconds_bucket{route=%q,le=\"+Inf\"} %d\nmithaq_answer_seconds_sum{route=%q} %g\nmithaq_answer_seconds_count{route=%q} %d\n",
			route, t.n, route, t.sum, route, t.n)
	}
	m.mu.Unlock()
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	fmt.Fprint(w, b.String())
}

// A counting writer knows what was answered, and lets streams through as they come.
type counting struct {
	http.ResponseWriter
	status int
	bytes  int64
	told   bool
}

func (c *counting) WriteHeader(status int) {
	if !c.told && status >= 200 {
		c.status, c.told = status, true
	}
	c.ResponseWriter.WriteHeader(status)
}

func (c *counting) Write(b []byte) (int, error) {
	c.told = true
	n, err := c.ResponseWriter.Write(b)
	c.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach what it wraps: streams flush and set deadlines.
func (c *counting) Unwrap() http.ResponseWriter { return c.ResponseWriter }
