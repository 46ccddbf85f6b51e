package witness

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"mithaq/record"
	"mithaq/record/recordtest"
	"mithaq/tiles"

	ram "mithaq/memory"
)

func (w *world) follower(wit *Witness, url string, client *http.Client) *Follower {
	return &Follower{Witness: wit, Pact: w.pact.ID(), Log: tiles.NewReader(url, client), URL: url, Client: client, Every: time.Minute}
}

// TestFollower: a witness that nobody can reach follows a log over a socket, and its
// cosignatures reach the keeper.
func TestFollower(t *testing.T) {
	w := newWorld(t)
	feed, err := NewFeed(w.feed(t.TempDir(), nil, "node"))
	if err != nil {
		t.Fatal(err)
	}
	url := w.serve(feed)
	f := w.follower(w.witness(t.TempDir(), "node"), url, nil)
	if _, signed, err := f.Look(t.Context()); signed || err == nil {
		t.Errorf("nothing was there to sign: %v, %v", signed, err)
	}
	for _, size := range []int64{1, 2, 255, 256, 700} {
		head := w.grow(size, "a")
		got, signed, err := f.Look(t.Context())
		if err != nil || !signed || got != head {
			t.Fatalf("at %d: %v, %v, %v", size, got, signed, err)
		}
		w.check(feed.Latest().Checkpoint, head, "node")
		if _, signed, err := f.Look(t.Context()); err != nil || signed {
			t.Errorf("at %d, again: %v, %v", size, signed, err)
		}
	}
}

// TestFollowerMeetsAFork: a log whose newer head does not continue what was cosigned is
// told from one that cannot be read; both heads are kept, and nothing is signed.
func TestFollowerMeetsAFork(t *testing.T) {
	for _, size := range []int64{9, 12, 700} {
		w := newWorld(t)
		w.grow(5, "a")
		other := w.fork()
		w.grow(9, "a")
		other.grow(size, "b")
		dir := t.TempDir()
		wit := w.witness(dir, "node")
		if _, err := wit.Add(w.ask(0)); err != nil {
			t.Fatal(err)
		}
		feed, err := NewFeed(other.feed(t.TempDir(), nil, "node"))
		if err != nil {
			t.Fatal(err)
		}
		f := other.follower(wit, other.serve(feed), nil)
		var fork *Fork
		if err := f.Run(t.Context()); !errors.As(err, &fork) {
			t.Fatalf("at %d: %v", size, err)
		}
		w.check(fork.Held, w.tree.Head(), "node")
		if !bytes.Equal(fork.Shown, other.newest()) || len(files(t, dir, "fork-*")) != 1 || fork.File == "" {
			t.Errorf("at %d: shown %s, kept in %q", size, fork.Shown, fork.File)
		}
		if _, head := wit.Latest(w.pact.ID()); head != w.tree.Head() || feed.Latest().Checkpoint != nil {
			t.Errorf("at %d: something was cosigned", size)
		}
	}
}

// TestFollowerIsPatient: what may be an old copy, a lie on the way or a broken line is no
// fork.
func TestFollowerIsPatient(t *testing.T) {
	w := newWorld(t)
	w.grow(300, "a")
	short := w.fork()
	w.grow(400, "a")
	wit := w.witness(t.TempDir(), "node")
	if _, err := wit.Add(w.ask(0)); err != nil {
		t.Fatal(err)
	}
	feedOf := func(w *world) *Feed {
		f, err := NewFeed(w.feed(t.TempDir(), nil, "node"))
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	if _, _, err := w.follower(wit, short.serve(feedOf(short)), nil).Look(t.Context()); !errors.Is(err, ErrBehind) {
		t.Errorf("a log that lags behind: %v", err)
	}
	w.grow(500, "a")
	feed := feedOf(w)
	honest := tiles.Handler(w.store, w.newest)
	mux := http.NewServeMux()
	mux.Handle("/cosignature", feed)
	mux.HandleFunc("/", func(rw http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/tile/0/001") {
			_, _ = rw.Write(make([]byte, 244*32))
			return
		}
		honest.ServeHTTP(rw, r)
	})
	_, signed, err := w.follower(wit, serve(t, mux), nil).Look(t.Context())
	var fork *Fork
	if err == nil || signed || errors.As(err, &fork) {
		t.Errorf("tiles that are not the log's: %v, %v", signed, err)
	}
	if _, signed, err := w.follower(wit, w.serve(feed), nil).Look(t.Context()); err != nil || !signed {
		t.Errorf("the honest log, later: %v, %v", signed, err)
	}
}

// TestFollowerBringsAgain: a cosignature that did not arrive is brought at the next look,
// although nothing new is to be signed.
func TestFollowerBringsAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		feed, err := NewFeed(w.feed(t.TempDir(), nil, "node"))
		if err != nil {
			t.Fatal(err)
		}
		lost := 3
		mux := http.NewServeMux()
		mux.Handle("/", tiles.Handler(w.store, w.newest))
		mux.HandleFunc("/cosignature", func(rw http.ResponseWriter, r *http.Request) {
			if r.Method == http.MethodPost && lost > 0 {
				lost--
				rw.WriteHeader(http.StatusBadGateway)
				return
			}
			feed.ServeHTTP(rw, r)
		})
		head := w.grow(5, "a")
		f := w.follower(w.witness(t.TempDir(), "node"), "http://log", &http.Client{Transport: network{"log": mux}})
		troubles := 0
		f.Trouble = func(error) { troubles++ }
		ctx, cancel := context.WithCancel(context.Background())
		ended := make(chan error)
		go func() { ended <- f.Run(ctx) }()
		time.Sleep(150 * time.Second)
		synctest.Wait()
		if feed.Latest().Checkpoint != nil || troubles != 3 {
			t.Errorf("after three losses: %q, %d troubles", feed.Latest().Checkpoint, troubles)
		}
		time.Sleep(time.Minute)
		synctest.Wait()
		w.check(feed.Latest().Checkpoint, head, "node")
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) || troubles != 3 {
			t.Errorf("%v, %d troubles", err, troubles)
		}
	})
}

// TestSuccession: after a handover and a takeover the witness signs for the new keeper, and
// for him alone, once it was shown the act; and it never goes back.
func TestSuccession(t *testing.T) {
	for _, takeover := range []bool{false, true} {
		p := recordtest.New(record.Exercise)
		store := ram.New()
		log := p.Open()
		log = append(log, p.Entry(p.Act(recordtest.NoteType, recordtest.Note{Text: "one"}, p.By("president"))))
		p.Write(t, store, log...)
		old, oldHead := p.Checkpoint(p.Head()), p.Head()

		var act record.Act
		if takeover {
			act = p.Takeover("keeper2", []string{"archivist", "secretary"}, func(term *record.Term) {
				term.Checkpoint = string(p.Cosigned(p.Head(), "node"))
			})
		} else {
			act = p.Handover("keeper2")
		}
		seq := p.Head().Size
		p.Write(t, store, p.Entry(act))
		head := p.Head()
		checkpoint := p.Checkpoint(head)
		if err := store.PutCheckpoint(t.Context(), checkpoint); err != nil {
			t.Fatal(err)
		}
		var file bytes.Buffer
		report, err := record.Export(t.Context(), store, &file)
		if err != nil {
			t.Fatal(err)
		}
		proof, err := record.ProveEntry(t.Context(), store, seq, report.Chain)
		if err != nil {
			t.Fatal(err)
		}
		b, err := proof.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		note, err := record.ProveEntry(t.Context(), store, 2, report.Chain)
		if err != nil {
			t.Fatal(err)
		}
		noTerm, err := note.Marshal()
		if err != nil {
			t.Fatal(err)
		}

		w := newWorld(t)
		dir := t.TempDir()
		first := Log{Pact: p.ID(), Keepers: []Keeper{{Key: p.Credential("keeper").Key}}}
		open := func(l Log) (*Witness, error) {
			return Open(Config{Dir: dir, Signer: p.Key("node"), Clock: w.clock, Logs: []Log{l}})
		}
		wit, err := open(first)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := wit.Add(Request{0, nil, old}); err != nil {
			t.Fatal(err)
		}
		growth, err := record.ProveConsistency(t.Context(), store, oldHead.Size, head.Size)
		if err != nil {
			t.Fatal(err)
		}
		grown := Request{oldHead.Size, growth, checkpoint}
		if _, err := wit.Add(grown); !errors.Is(err, ErrSigner) {
			t.Errorf("takeover %v: a keeper of whom nobody told: %v", takeover, err)
		}
		if err := wit.Succeed(p.ID(), noTerm); err == nil {
			t.Error("the proof of a note named a keeper")
		}
		if err := wit.Succeed(record.ID{1}, b); !errors.Is(err, ErrUnknown) {
			t.Errorf("another pact: %v", err)
		}
		if err := wit.Succeed(p.ID(), proofOfAnother(t)); err == nil {
			t.Error("another pact's handover, between the same people, named a keeper")
		}
		damaged := bytes.Replace(b, []byte(`"seq":2`), []byte(`"seq":1`), 1)
		if bytes.Equal(damaged, b) {
			damaged = append(b[:len(b)-2:len(b)-2], '}')
		}
		if err := wit.Succeed(p.ID(), damaged); err == nil {
			t.Error("a damaged proof named a keeper")
		}
		if err := wit.Succeed(p.ID(), b); err != nil {
			t.Fatal(err)
		}
		if err := wit.Succeed(p.ID(), b); err != nil {
			t.Errorf("told again: %v", err)
		}
		if line, err := wit.Add(Request{oldHead.Size, nil, old}); !errors.Is(err, ErrSigner) || line != nil {
			t.Errorf("takeover %v: the old keeper still counts: %v", takeover, err)
		}
		// Whoever starts it again as before gets what it knows.
		if wit, err = open(first); err != nil {
			t.Fatal(err)
		}
		if _, err := wit.Add(grown); err != nil {
			t.Errorf("takeover %v: the new keeper: %v", takeover, err)
		}
		if wit, err = open(Log{Pact: p.ID(), Keepers: KeepersOf(report.Chain)}); err != nil {
			t.Errorf("told by the record: %v", err)
		} else if _, now := wit.Latest(p.ID()); now != head {
			t.Errorf("it stands at %v", now)
		}
		if _, err := open(Log{Pact: p.ID(), Keepers: []Keeper{{Key: p.Credential("secretary").Key}}}); err == nil {
			t.Error("a stranger was believed")
		}
	}
}

// proofOfAnother returns the proof of a handover in another pact, whose keepers have the
// same keys.
func proofOfAnother(t *testing.T) []byte {
	t.Helper()
	p := recordtest.New(record.Exercise)
	p.Label = "another"
	store := ram.New()
	p.Write(t, store, p.Open()...)
	for range 5 { // further on than what the witness has cosigned
		p.Write(t, store, p.Entry(p.Act(recordtest.NoteType, recordtest.Note{Text: "other"}, p.By("president"))))
	}
	seq := p.Head().Size
	p.Write(t, store, p.Entry(p.Handover("keeper2")))
	if err := store.PutCheckpoint(t.Context(), p.Checkpoint(p.Head())); err != nil {
		t.Fatal(err)
	}
	src, err := record.StoreSource(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	report, err := record.Verify(t.Context(), src, nil)
	if err != nil {
		t.Fatal(err)
	}
	proof, err := record.ProveEntry(t.Context(), store, seq, report.Chain)
	if err != nil {
		t.Fatal(err)
	}
	b, err := proof.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestSuccessionLeavesOut: a term that opens before what the witness has cosigned leaves it
// out. The witness does not go back.
func TestSuccessionLeavesOut(t *testing.T) {
	s := recordtest.NewSample(record.Live)
	dir := t.TempDir()
	wit, err := Open(Config{Dir: dir, Signer: s.Key("node"), Clock: newWorld(t).clock,
		Logs: []Log{{Pact: s.ID(), Keepers: []Keeper{{Key: s.Credential("keeper").Key}}}}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := wit.Add(Request{0, nil, s.Lost}); err != nil { // beyond the head of the takeover
		t.Fatal(err)
	}
	report, err := record.Verify(t.Context(), record.ReadExport(bytes.NewReader(s.Export)), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(Config{Dir: dir, Signer: s.Key("node"), Clock: newWorld(t).clock,
		Logs: []Log{{Pact: s.ID(), Keepers: KeepersOf(report.Chain)}}}); !errors.Is(err, ErrBeyond) {
		t.Errorf("got %v, want %v", err, ErrBeyond)
	}
	fresh, err := Open(Config{Dir: t.TempDir(), Signer: s.Key("node"), Clock: newWorld(t).clock,
		Logs: []Log{{Pact: s.ID(), Keepers: KeepersOf(report.Chain)}}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := fresh.Add(Request{0, nil, s.Checkpoint}); err != nil {
		t.Errorf("the third keeper's head: %v", err)
	}
}
