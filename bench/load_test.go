package bench

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var (
	loadFor     = flag.Duration("load", 30*time.Second, "how long TestLoad reads and writes in each of its rounds")
	loadReaders = flag.Int("readers", 1000, "how many readers TestLoad has; each asks anew every ten seconds")
	loadWriters = flag.Int("writers", 64, "how many clients of TestLoad write; each hands in an act every second")
	loadOpen    = flag.Int("open", 5000, "how many pages TestOpenPages has open")
)

// every is how often a reader asks for his page again.
const every = 10 * time.Second

// TestLoad reads the crisis room of January 2022 from the built program over loopback: one reader
// alone; then a thousand who ask anew every ten seconds while 64 clients write elsewhere on the
// record; then while they write into that very room, so that no page stays good. It asserts that
// nobody gets an error and prints what they waited; it ends by itself.
//
//	MITHAQ_LONG=1 go test ./bench -run 'TestLoad|TestOpenPages' -v -args -load 60s
func TestLoad(t *testing.T) {
	if os.Getenv("MITHAQ_LONG") != "1" {
		t.Skip("MITHAQ_LONG=1 is not set: the desk was not put under load")
	}
	d := serveReference(t)
	page := d.url + "/en/crises/" + reference
	var out strings.Builder
	fmt.Fprintf(&out, "%v a round; %s\n\n%-44s %8s %7s %9s %9s %9s %9s\n", *loadFor, page, "", "answers", "errors", "p50", "p99", "acts", "p99/idle")
	var idle time.Duration
	for _, round := range []struct {
		name             string
		readers, writers int
		every            time.Duration
		crisis           string
	}{
		{"one reader, who asks ten times a second", 1, 0, every / 100, ""},
		{fmt.Sprintf("%d readers", *loadReaders), *loadReaders, 0, every, ""},
		{fmt.Sprintf("%d readers, %d write elsewhere", *loadReaders, *loadWriters), *loadReaders, *loadWriters, every, d.elsewhere},
		{fmt.Sprintf("%d readers, one writes an act a second here", *loadReaders), *loadReaders, 1, every, d.crisis},
	} {
		ctx, stop := context.WithTimeout(t.Context(), *loadFor)
		var acts atomic.Int64
		var wg sync.WaitGroup
		for i := range round.writers {
			wg.Go(func() {
				turns(ctx, time.Second, time.Second*time.Duration(i)/time.Duration(round.writers), func() {
					if err := d.write(t.Context(), round.crisis); err != nil {
						t.Errorf("%s: an act: %v", round.name, err)
						return
					}
					acts.Add(1)
				})
			})
		}
		waits, errors := read(ctx, page, round.readers, round.every)
		stop()
		wg.Wait()
		if len(errors) > 0 {
			t.Errorf("%s: %d readers got errors, the first: %v", round.name, len(errors), errors[0])
		}
		p50, p99 := share(waits, 50), share(waits, 99)
		if round.readers == 1 {
			idle = p99
		}
		fmt.Fprintf(&out, "%-44s %8d %7d %9v %9v %9d %9.1f\n", round.name, len(waits), len(errors), p50.Round(10*time.Microsecond),
			p99.Round(10*time.Microsecond), acts.Load(), float64(p99)/float64(idle))
	}
	t.Log("\n" + out.String())
}

// read has readers ask for a page again and again, until the context ends. It returns how long
// each whole answer took.
func read(ctx context.Context, page string, readers int, every time.Duration) (waits []time.Duration, errors []error) {
	transport := &http.Transport{MaxIdleConnsPerHost: readers, MaxIdleConns: readers}
	defer transport.CloseIdleConnections()
	reader := &http.Client{Transport: transport, Timeout: time.Minute}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := range readers {
		wg.Go(func() {
			turns(ctx, every, every*time.Duration(i)/time.Duration(readers), func() {
				began := time.Now()
				err := fetch(reader, page)
				took := time.Since(began)
				mu.Lock()
				defer mu.Unlock()
				if err != nil {
					errors = append(errors, err)
					return
				}
				waits = append(waits, took)
			})
		})
	}
	wg.Wait()
	return waits, errors
}

// turns does something again and again, the first time after a while, until the context ends.
func turns(ctx context.Context, every, first time.Duration, do func()) {
	next := time.NewTimer(first)
	defer next.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-next.C:
			next.Reset(every)
			do()
		}
	}
}

func fetch(c *http.Client, page string) error {
	answer, err := c.Get(page)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("%s", answer.Status)
	}
	_, err = io.Copy(io.Discard, answer.Body)
	return err
}

// TestOpenPages holds thousands of pages open on the crisis room of January 2022, hands in one act,
// and measures until the last page has been told; beside it, how long the same bytes take to as many
// bare connections.
func TestOpenPages(t *testing.T) {
	if os.Getenv("MITHAQ_LONG") != "1" {
		t.Skip("MITHAQ_LONG=1 is not set: no pages were held open")
	}
	d := serveReference(t)
	head, err := d.client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	host := strings.TrimPrefix(d.url, "http://")
	request := fmt.Sprintf("GET /en/live?page=/crises/%s/acts&size=%d HTTP/1.1\r\nHost: %s\r\n\r\n", reference, head.Head.Size, host)
	told, bytes := hold(t, host, request, *loadOpen, func() {
		if err := d.write(t.Context(), d.crisis); err != nil {
			t.Fatal(err)
		}
	})
	host, begin := serveBare(t, int(bytes))
	bare, _ := hold(t, host, "\n", *loadOpen, begin)
	t.Logf("%d open pages, %d bytes to each: one act until the last is told %v; the same bytes to as many bare connections %v; ratio %.2f (wanted: at most 2)",
		*loadOpen, bytes, told.Round(time.Millisecond), bare.Round(time.Millisecond), told.Seconds()/bare.Seconds())
}

// hold opens connections, sends a request on each and waits for the first line that says how the
// stream goes on; then it does something, and measures until each has got an event. It returns the
// bytes of one.
func hold(t *testing.T, host, request string, n int, do func()) (took time.Duration, bytes int64) {
	t.Helper()
	var ready, done sync.WaitGroup
	var size atomic.Int64
	var lost atomic.Pointer[error]
	ready.Add(n)
	for range n {
		c, err := net.Dial("tcp", host)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { c.Close() })
		if _, err := io.WriteString(c, request); err != nil {
			t.Fatal(err)
		}
		done.Go(func() {
			in, waiting, got := bufio.NewReaderSize(c, 4096), true, int64(0)
			for {
				line, more, err := in.ReadLine()
				if err != nil {
					if waiting {
						ready.Done()
					}
					lost.CompareAndSwap(nil, &err)
					return
				}
				switch {
				case waiting && strings.HasPrefix(string(line), "retry:"):
					waiting = false
					ready.Done()
				case got > 0 || strings.HasPrefix(string(line), "id:"):
					if got += int64(len(line)); len(line) == 0 && !more {
						size.Store(got)
						return
					}
				}
			}
		})
	}
	ready.Wait()
	began := time.Now()
	do()
	done.Wait()
	took = time.Since(began)
	if err := lost.Load(); err != nil {
		t.Fatalf("a page lost its stream: %v", *err)
	}
	return took, size.Load()
}

// share is the wait that so many of a hundred did not exceed.
func share(waits []time.Duration, percent int) time.Duration {
	if len(waits) == 0 {
		return 0
	}
	slices.Sort(waits)
	return waits[(len(waits)-1)*percent/100]
}
