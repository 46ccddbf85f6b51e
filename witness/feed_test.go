package witness

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"mithaq/record"
)

// A net answers hosts by handlers, without a socket, so that time can be virtual.
type network map[string]http.Handler

func (n network) RoundTrip(r *http.Request) (*http.Response, error) {
	h, ok := n[r.URL.Host]
	if !ok {
		return nil, errors.New("no such host")
	}
	w := httptest.NewRecorder()
	done := make(chan struct{})
	go func() {
		h.ServeHTTP(w, r)
		close(done)
	}()
	select {
	case <-done:
		return w.Result(), nil
	case <-r.Context().Done():
		<-done // the handler sees the same context
		return nil, r.Context().Err()
	}
}

func (w *world) feed(dir string, n network, names ...string) FeedConfig {
	var urls []string
	for host := range n {
		urls = append(urls, "http://"+host)
	}
	slices.Sort(urls)
	return FeedConfig{
		Store: w.store, Dir: dir, Pact: w.pact.ID(), Keeper: w.pact.Credential("keeper"),
		Witness: w.seats(names...), URLs: urls, Checkpoint: w.newest, Changed: w.changed,
		Client: &http.Client{Transport: n},
	}
}

// run runs a feed until the test ends, or stop is called.
func run(t *testing.T, c FeedConfig) (f *Feed, stop func()) {
	t.Helper()
	f, err := NewFeed(c)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- f.Run(ctx) }()
	return f, func() {
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("the feed ended with %v", err)
		}
	}
}

// TestFeed: every head reaches all witnesses, and their lines one checkpoint, which
// another feed finds in the folder.
func TestFeed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		n := network{"a": w.witness(t.TempDir(), "node"), "b": w.witness(t.TempDir(), "president")}
		dir := t.TempDir()
		c := w.feed(dir, n, "node", "president")
		f, stop := run(t, c)
		synctest.Wait()
		if f.Latest().Checkpoint != nil {
			t.Error("witnessed before there was anything")
		}
		for _, size := range []int64{1, 2, 7, 300} {
			head := w.grow(size, "a")
			synctest.Wait()
			latest := f.Latest()
			w.check(latest.Checkpoint, head, "node", "president")
			if latest.Head != head || len(latest.By) != 2 {
				t.Errorf("at %d: %+v", size, latest)
			}
			b, err := os.ReadFile(filepath.Join(dir, "witnessed"))
			if err != nil || !bytes.Equal(b, latest.Checkpoint) {
				t.Errorf("the file: %q, %v", b, err)
			}
		}
		stop()
		again, err := NewFeed(c)
		if err != nil || !bytes.Equal(again.Latest().Checkpoint, f.Latest().Checkpoint) {
			t.Errorf("the next feed begins with %q, %v", again.Latest().Checkpoint, err)
		}
		// Of another keeper's, or damaged: left alone.
		other := c
		other.Keeper = w.pact.Credential("secretary")
		if again, err := NewFeed(other); err != nil || again.Latest().Checkpoint != nil {
			t.Errorf("another keeper's feed begins with %q, %v", again.Latest().Checkpoint, err)
		}
	})
}

// TestFeedAgain: a keeper that starts anew does not know where the witnesses stand, and
// learns it from them.
func TestFeedAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		wit := w.witness(t.TempDir(), "node")
		w.grow(5, "a")
		if _, err := wit.Add(w.ask(0)); err != nil {
			t.Fatal(err)
		}
		head := w.grow(9, "a")
		begin := time.Now()
		f, stop := run(t, w.feed(t.TempDir(), network{"a": wit}, "node"))
		defer stop()
		synctest.Wait()
		w.check(f.Latest().Checkpoint, head, "node")
		if waited := time.Since(begin); waited != 0 {
			t.Errorf("it waited %v to learn where the witness stands", waited)
		}
	})
}

// TestFeedBacksOff: a witness that fails is asked again after 1, 2, 4 … seconds, at most
// five minutes, as the jitter changes it; new heads do not hurry it; when it is back it
// gets the newest, and all begins anew.
func TestFeedBacksOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		wit := w.witness(t.TempDir(), "node")
		var mu sync.Mutex
		broken := true
		var asked []time.Duration
		begin := time.Now()
		n := network{"a": http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
			mu.Lock()
			down := broken
			asked = append(asked, time.Since(begin))
			mu.Unlock()
			if down {
				rw.WriteHeader(http.StatusServiceUnavailable)
				return
			}
			wit.ServeHTTP(rw, r)
		})}
		c := w.feed(t.TempDir(), n, "node")
		var asWished []time.Duration
		c.Jitter = func(d time.Duration) time.Duration {
			asWished = append(asWished, d)
			return d + time.Millisecond
		}
		said := 0
		c.Trouble = func(string, error) { said++ }
		w.grow(1, "a")
		f, stop := run(t, c)
		defer stop()
		for size := range int64(100) { // a head every second, meanwhile
			time.Sleep(time.Second)
			w.grow(size+2, "a")
		}
		time.Sleep(20 * time.Minute)
		synctest.Wait()
		mu.Lock()
		got := slices.Clone(asked)
		mu.Unlock()
		var want []time.Duration
		at := time.Duration(0)
		for d := time.Second; at <= 20*time.Minute+100*time.Second; d = min(2*d, 5*time.Minute) {
			want = append(want, at)
			at += d + time.Millisecond
		}
		if !slices.Equal(got, want) {
			t.Errorf("asked at %v, want %v", got, want)
		}
		if slices.Max(asWished) != 5*time.Minute {
			t.Errorf("the longest wait is %v", slices.Max(asWished))
		}
		if said != 1 {
			t.Errorf("the trouble was told %d times, want once", said)
		}
		mu.Lock()
		broken = false
		mu.Unlock()
		time.Sleep(6 * time.Minute)
		synctest.Wait()
		w.check(f.Latest().Checkpoint, w.tree.Head(), "node")
		mu.Lock()
		broken, asked, begin = true, nil, time.Now()
		mu.Unlock()
		w.grow(200, "a")
		time.Sleep(3500 * time.Millisecond)
		synctest.Wait()
		mu.Lock()
		defer mu.Unlock()
		if want := []time.Duration{0, 1001 * time.Millisecond, 3002 * time.Millisecond}; !slices.Equal(asked, want) {
			t.Errorf("after it was back, asked at %v, want %v", asked, want)
		}
	})
}

// TestFeedHanging: a witness that never answers holds nobody but itself.
func TestFeedHanging(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		n := network{
			"a": http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }),
			"b": w.witness(t.TempDir(), "president"),
		}
		c := w.feed(t.TempDir(), n, "node", "president")
		c.Timeout = 7 * time.Second
		var trouble []string
		c.Trouble = func(url string, err error) { trouble = append(trouble, fmt.Sprint(url, err)) }
		head := w.grow(1, "a")
		begin := time.Now()
		f, stop := run(t, c)
		defer stop()
		synctest.Wait()
		w.check(f.Latest().Checkpoint, head, "president")
		head = w.grow(2, "a")
		synctest.Wait()
		w.check(f.Latest().Checkpoint, head, "president")
		if !begin.Equal(time.Now()) {
			t.Error("time went by")
		}
		time.Sleep(8 * time.Second)
		synctest.Wait()
		if len(trouble) != 1 || !strings.HasPrefix(trouble[0], "http://a") {
			t.Errorf("trouble: %v", trouble)
		}
	})
}

// TestFeedMeetsItsPast: a keeper whose disk was put back, or who has a double, hears of it
// from the witness, with the proof in its own signature.
func TestFeedMeetsItsPast(t *testing.T) {
	for _, tc := range []struct {
		name string
		grow int64 // how far the restored keeper goes on, otherwise
	}{{"shorter", 0}, {"the same size", 9}, {"longer", 12}} {
		t.Run(tc.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t)
				w.grow(5, "a")
				restored := w.fork()
				w.grow(9, "a")
				wit := w.witness(t.TempDir(), "node")
				if _, err := wit.Add(w.ask(0)); err != nil {
					t.Fatal(err)
				}
				if tc.grow > 0 {
					restored.grow(tc.grow, "b")
				}
				c := restored.feed(t.TempDir(), network{"a": wit}, "node")
				var met [][]byte
				c.Conflict = func(b []byte) { met = append(met, b) }
				f, stop := run(t, c)
				defer stop()
				synctest.Wait()
				if len(met) != 1 || !bytes.Equal(met[0], w.newest()) {
					t.Errorf("met %q, want %q", met, w.newest())
				}
				if f.Latest().Checkpoint != nil {
					t.Errorf("witnessed: %s", f.Latest().Checkpoint)
				}
			})
		})
	}
}

// TestFeedLiars: what a witness merely says stops nobody, and none of it is taken for a
// cosignature; nor can a witness keep the keeper busy.
func TestFeedLiars(t *testing.T) {
	answer := func(status int, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if r.Method == http.MethodGet {
				http.NotFound(w, r)
				return
			}
			w.WriteHeader(status)
			fmt.Fprint(w, body)
		}
	}
	turn := 0
	for name, h := range map[string]http.HandlerFunc{
		"a larger size":   answer(409, "1000\n"),
		"our own size":    answer(409, "9\n"),
		"no size":         answer(409, "many\n"),
		"a bad proof":     answer(422, ""),
		"nothing":         answer(200, ""),
		"noise":           answer(200, "— mithaq.witness/x AAAA\n"),
		"another's line":  nil,
		"another message": nil,
		"now here, now there": func(w http.ResponseWriter, r *http.Request) {
			turn++
			answer(409, fmt.Sprintf("%d\n", 3+turn%2))(w, r)
		},
		"without end": func(w http.ResponseWriter, r *http.Request) { _, _ = w.Write(make([]byte, 1<<20)) },
		"elsewhere": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://nowhere/", http.StatusTemporaryRedirect)
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t)
				early := w.grow(5, "a")
				head := w.grow(9, "a")
				if h == nil {
					who, what := "secretary", head
					if name == "another message" {
						who, what = "node", early
					}
					line, err := record.Cosign(w.pact.Checkpoint(what), w.clock().Time().Unix(), w.pact.Key(who))
					if err != nil {
						t.Fatal(err)
					}
					h = answer(200, string(line))
				}
				asked := 0
				n := network{"a": http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) { asked++; h(rw, r) })}
				c := w.feed(t.TempDir(), n, "node")
				c.Conflict = func(b []byte) { t.Errorf("it was believed: %s", b) }
				f, stop := run(t, c)
				defer stop()
				time.Sleep(10 * time.Second)
				synctest.Wait()
				if f.Latest().Checkpoint != nil {
					t.Errorf("witnessed: %s", f.Latest().Checkpoint)
				}
				if asked > 20 {
					t.Errorf("asked %d times in ten seconds", asked)
				}
			})
		})
	}
}

// TestBrought: cosignatures that witnesses bring by themselves.
func TestBrought(t *testing.T) {
	w := newWorld(t)
	w.grow(5, "a")
	other := w.fork()
	w.grow(9, "a")
	other.grow(9, "b")
	ahead := w.fork()
	ahead.grow(20, "a")
	c := w.feed(t.TempDir(), nil, "node", "president")
	var met [][]byte
	c.Conflict = func(b []byte) { met = append(met, b) }
	f, err := NewFeed(c)
	if err != nil {
		t.Fatal(err)
	}
	url := serve(t, f)
	bad := w.pact.Cosigned(w.tree.Head(), "node")
	bad[len(bad)-6] ^= 1
	for _, tc := range []struct {
		name   string
		body   []byte
		status int
		met    int
		size   int64
		by     []string
	}{
		{"nobody", w.newest(), 400, 0, 0, nil},
		{"no checkpoint", []byte("hello"), 400, 0, 0, nil},
		{"too long", make([]byte, 1<<17), 400, 0, 0, nil},
		{"no witness", w.pact.Cosigned(w.tree.Head(), "secretary"), 403, 0, 0, nil},
		{"a bit", bad, 403, 0, 0, nil},
		{"an earlier head", w.pact.Cosigned(w.heads[5], "node"), 204, 0, 5, []string{"node"}},
		{"the newest", w.pact.Cosigned(w.tree.Head(), "node"), 204, 0, 9, []string{"node"}},
		{"again", w.pact.Cosigned(w.tree.Head(), "node"), 204, 0, 9, []string{"node"}},
		{"the second one", w.pact.Cosigned(w.tree.Head(), "president"), 204, 0, 9, []string{"node", "president"}},
		{"too late", w.pact.Cosigned(w.heads[6], "president"), 204, 0, 9, []string{"node", "president"}},
		{"another history", w.pact.Cosigned(other.tree.Head(), "node"), 409, 1, 9, []string{"node", "president"}},
		{"a future that the disk lost", w.pact.Cosigned(ahead.tree.Head(), "node"), 409, 2, 9, []string{"node", "president"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if status, body := send(t, url, tc.body); status != tc.status {
				t.Errorf("%d %s, want %d", status, body, tc.status)
			}
			if len(met) != tc.met {
				t.Errorf("met %d, want %d", len(met), tc.met)
			}
			if latest := f.Latest(); tc.size > 0 {
				w.check(latest.Checkpoint, w.heads[tc.size], tc.by...)
			} else if latest.Checkpoint != nil {
				t.Errorf("witnessed: %s", latest.Checkpoint)
			}
		})
	}
	if len(met) == 2 && (!bytes.Equal(met[0], other.newest()) || !bytes.Equal(met[1], ahead.newest())) {
		t.Errorf("met %q", met)
	}
}

// TestAsk: what the others hold is returned with the names of those who do not answer.
func TestAsk(t *testing.T) {
	w := newWorld(t)
	w.grow(5, "a")
	left, right := w.witness(t.TempDir(), "node"), w.witness(t.TempDir(), "president")
	if _, err := left.Add(w.ask(0)); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	hanging := serve(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		cancel()
		<-r.Context().Done()
	}))
	held, err := Ask(t.Context(), []string{serve(t, right), serve(t, left)}, w.pact.ID())
	if err != nil || len(held) != 1 {
		t.Fatalf("%d answers, %v", len(held), err)
	}
	w.check(held[0], w.tree.Head(), "node")
	broken := serve(t, http.HandlerFunc(func(rw http.ResponseWriter, _ *http.Request) { rw.WriteHeader(500) }))
	held, err = Ask(t.Context(), []string{broken, serve(t, left)}, w.pact.ID())
	if err == nil || !strings.Contains(err.Error(), broken) || len(held) != 1 {
		t.Errorf("%d answers, %v", len(held), err)
	}
	if _, err = Ask(ctx, []string{hanging}, w.pact.ID()); !errors.Is(err, context.Canceled) {
		t.Errorf("a witness that hangs: %v", err)
	}
	if held, err := Ask(t.Context(), nil, w.pact.ID()); err != nil || held != nil {
		t.Errorf("nobody to ask: %v, %v", held, err)
	}
}
