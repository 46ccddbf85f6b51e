package bench

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"os"
	"testing"
	"time"
)

// TestFirstByte asks the built program, which has one core, for the crisis room of January 2022 at instants
// that nobody has asked for before, one after the other, so that each page is made anew. It prints
// what passes until the first byte of a page and until its last.
//
//	MITHAQ_LONG=1 go test ./bench -count 1 -run TestFirstByte -v
func TestFirstByte(t *testing.T) {
	if os.Getenv("MITHAQ_LONG") != "1" {
		t.Skip("MITHAQ_LONG=1 is not set: what passes until the first byte was not measured")
	}
	t.Setenv("GOMAXPROCS", "1") // of the program, which inherits it; this process has begun with what it has
	d := serveReference(t)
	const pages, warm = 400, 20
	for _, of := range []struct{ tag, part string }{{"en", ""}, {"ar", ""}, {"ru", ""}, {"en", "/acts"}, {"ar", "/acts"}, {"ru", "/acts"}} {
		var first, whole []time.Duration
		var size int64
		for i := range pages {
			// after the last of its acts, so that all of them are on the page
			page := fmt.Sprintf("%s/%s/crises/%s%s?at=2022-03-01T%02d:%02d:%02dZ", d.url, of.tag, reference, of.part, i/3600, i/60%60, i%60)
			var began, came time.Time
			trace := &httptrace.ClientTrace{WroteRequest: func(httptrace.WroteRequestInfo) { began = time.Now() },
				GotFirstResponseByte: func() { came = time.Now() }}
			r, err := http.NewRequestWithContext(httptrace.WithClientTrace(t.Context(), trace), http.MethodGet, page, nil)
			must(t, err)
			answer, err := http.DefaultClient.Do(r)
			must(t, err)
			size, err = io.Copy(io.Discard, answer.Body)
			must(t, err)
			must(t, answer.Body.Close())
			if answer.StatusCode != http.StatusOK {
				t.Fatalf("%s: %s", page, answer.Status)
			}
			if i >= warm {
				first, whole = append(first, came.Sub(began)), append(whole, time.Since(began))
			}
		}
		t.Logf("%s%s: %d bytes, %d pages: first byte p50 %v, p99 %v; last byte p50 %v, p99 %v", of.tag, of.part, size, len(first),
			share(first, 50), share(first, 99), share(whole, 50), share(whole, 99))
	}
}
