package witness

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"sync"
	"testing"

	"mithaq/record"
	"mithaq/words"

	fnote "github.com/transparency-dev/formats/note"
	"golang.org/x/mod/sumdb/note"
)

// TestAdd: what is cosigned, and what is not.
func TestAdd(t *testing.T) {
	w := newWorld(t)
	w.grow(10, "a")
	at10 := w.ask(0)
	w.grow(20, "a")
	other := w.fork()
	w.grow(30, "a")
	other.grow(30, "b")
	stranger := newWorld(t)
	stranger.pact.Label = "another"
	stranger.grow(30, "a")
	unknown, err := record.SignCheckpoint(record.ID{1}, w.tree.Head(), w.pact.Key("keeper"))
	if err != nil {
		t.Fatal(err)
	}
	notKeeper, err := record.SignCheckpoint(w.pact.ID(), w.tree.Head(), w.pact.Key("secretary"))
	if err != nil {
		t.Fatal(err)
	}
	good := w.ask(10)
	flipped := w.ask(10)
	flipped.Proof = append([]record.Hash(nil), flipped.Proof...)
	flipped.Proof[0][0] ^= 1
	cosigned := w.pact.Cosigned(w.tree.Head(), "archivist")
	for _, tc := range []struct {
		name string
		r    Request
		want error // nil: cosigned
		size int64 // of the conflict
	}{
		{"grown", good, nil, 0},
		{"the same head", Request{10, nil, at10.Checkpoint}, nil, 0},
		{"with another's cosignature", Request{10, good.Proof, cosigned}, nil, 0},
		{"another log", Request{10, good.Proof, unknown}, ErrUnknown, 0},
		{"another kind of log", Request{10, good.Proof, []byte("example.com/log\n1\n" + strings.Repeat("A", 43) + "=\n\n— example.com/log AAAAAAA=\n")}, ErrUnknown, 0},
		{"not the keeper", Request{10, good.Proof, notKeeper}, ErrSigner, 0},
		{"no signature", Request{10, good.Proof, good.Checkpoint[:bytes.Index(good.Checkpoint, []byte("— "))]}, ErrSigner, 0},
		{"one bit of the root", Request{10, good.Proof, bytes.Replace(good.Checkpoint, []byte("\n30\n"), []byte("\n31\n"), 1)}, ErrSigner, 0},
		{"no checkpoint", Request{10, nil, []byte("hello")}, ErrMalformed, 0},
		{"from beyond", Request{40, nil, good.Checkpoint}, ErrMalformed, 0},
		{"from an earlier size", w.ask(5), &Conflict{10}, 10},
		{"from nothing", w.ask(0), &Conflict{10}, 10},
		{"from a later size", w.ask(20), &Conflict{10}, 10},
		{"a smaller head", Request{5, nil, w.at(5)}, &Conflict{10}, 10},
		{"a bit of the proof", flipped, ErrProof, 0},
		{"no proof", Request{10, nil, good.Checkpoint}, ErrProof, 0},
		{"too much proof", Request{10, append(good.Proof[:len(good.Proof):len(good.Proof)], record.Hash{}), good.Checkpoint}, ErrProof, 0},
		{"a proof for the same head", Request{10, good.Proof, at10.Checkpoint}, ErrProof, 0},
		{"another history, its own proof", other.ask(10), nil, 0}, // 10 is in both: the first one to come wins
		{"another history, the first one's proof", Request{10, good.Proof, other.newest()}, ErrProof, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			dir := t.TempDir()
			wit := w.witness(dir, "node")
			if _, err := wit.Add(at10); err != nil {
				t.Fatal(err)
			}
			before, _ := wit.Latest(w.pact.ID())
			line, err := wit.Add(tc.r)
			after, head := wit.Latest(w.pact.ID())
			if tc.want == nil {
				if err != nil {
					t.Fatal(err)
				}
				_, want, _ := record.ReadCheckpoint(tc.r.Checkpoint)
				w.check(after, want, "node")
				if !bytes.HasSuffix(after, line) || head != want {
					t.Errorf("the line is not what is remembered")
				}
				return
			}
			var conflict *Conflict
			switch {
			case tc.size > 0:
				if !errors.As(err, &conflict) || conflict.Size != tc.size {
					t.Errorf("got %v, want a conflict at %d", err, tc.size)
				}
			case !errors.Is(err, tc.want):
				t.Errorf("got %v, want %v", err, tc.want)
			}
			if line != nil || !bytes.Equal(before, after) {
				t.Error("something was cosigned")
			}
		})
	}
}

// TestNothingToBeginWith: a witness that has cosigned nothing begins with any head, and
// not with a proof.
func TestNothingToBeginWith(t *testing.T) {
	w := newWorld(t)
	wit := w.witness(t.TempDir(), "node")
	if b, head := wit.Latest(w.pact.ID()); b != nil || head != record.EmptyHead {
		t.Errorf("it has cosigned %q", b)
	}
	empty := w.pact.Checkpoint(record.EmptyHead)
	if _, err := wit.Add(Request{0, nil, w.pact.Checkpoint(record.Head{})}); !errors.Is(err, ErrProof) {
		t.Errorf("an empty log with another root: %v", err)
	}
	if _, err := wit.Add(Request{0, nil, empty}); err != nil {
		t.Errorf("an empty log: %v", err)
	}
	w.grow(3, "a")
	r := w.ask(0)
	r.Proof = []record.Hash{{}}
	if _, err := wit.Add(r); !errors.Is(err, ErrProof) {
		t.Errorf("a proof from nothing: %v", err)
	}
	if _, err := wit.Add(w.ask(0)); err != nil {
		t.Error(err)
	}
}

// TestFork: two roots under one size and one signature are kept, and nothing is signed.
func TestFork(t *testing.T) {
	w := newWorld(t)
	w.grow(5, "a")
	other := w.fork()
	w.grow(9, "a")
	other.grow(9, "b")
	dir := t.TempDir()
	var told *Fork
	c := w.config(dir, "node")
	c.Forked = func(f *Fork) { told = f }
	wit, err := Open(c)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := wit.Add(w.ask(0)); err != nil {
		t.Fatal(err)
	}
	var fork *Fork
	_, err = wit.Add(Request{9, nil, other.newest()})
	if !errors.As(err, &fork) || told != fork {
		t.Fatalf("got %v, told %v", err, told)
	}
	w.check(fork.Held, w.tree.Head(), "node")
	if !bytes.Equal(fork.Shown, other.newest()) {
		t.Errorf("shown: %s", fork.Shown)
	}
	kept, err := os.ReadFile(fork.File)
	if err != nil || !bytes.Contains(kept, fork.Held) || !bytes.Contains(kept, fork.Shown) {
		t.Errorf("kept: %s, %v", kept, err)
	}
	// It goes on with the history that it knows.
	w.grow(12, "a")
	if _, err := wit.Add(w.ask(9)); err != nil {
		t.Error(err)
	}
}

// TestReopened: what was cosigned is remembered, and who may be believed.
func TestReopened(t *testing.T) {
	w := newWorld(t)
	w.grow(10, "a")
	dir := t.TempDir()
	if _, err := w.witness(dir, "node").Add(w.ask(0)); err != nil {
		t.Fatal(err)
	}
	wit := w.witness(dir, "node")
	cosigned, head := wit.Latest(w.pact.ID())
	w.check(cosigned, w.tree.Head(), "node")
	if head != w.tree.Head() {
		t.Errorf("head %v", head)
	}
	var conflict *Conflict
	if _, err := wit.Add(w.ask(0)); !errors.As(err, &conflict) || conflict.Size != 10 {
		t.Errorf("from nothing: %v", err)
	}
	if _, err := Open(w.config(dir, "president")); err == nil {
		t.Error("another witness's key opened the folder")
	}
	c := w.config(dir, "node")
	c.Logs[0].Keepers = []Keeper{{Key: w.pact.Credential("secretary").Key}}
	if _, err := Open(c); err == nil {
		t.Error("another keeper was believed without a proof")
	}
	name := memoryFile(dir, w.pact.ID())
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for what, bad := range map[string][]byte{
		"empty": nil, "half": b[:len(b)/2], "no object": []byte("7\n"), "nothing in it": []byte("{}\n"),
		"another size": bytes.Replace(b, []byte(`\n10\n`), []byte(`\n11\n`), 1),
		"no witness":   bytes.Replace(b, []byte("mithaq.witness"), []byte("mithaq.Witness"), 1),
	} {
		if bytes.Equal(bad, b) {
			t.Fatalf("%s: nothing was changed", what)
		}
		if err := os.WriteFile(name, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(w.config(dir, "node")); err == nil {
			t.Errorf("%s: the folder opened", what)
		}
	}
}

// TestClockPutBack: a later cosignature is never of an earlier time.
func TestClockPutBack(t *testing.T) {
	w := newWorld(t)
	w.grow(3, "a")
	dir := t.TempDir()
	if _, err := w.witness(dir, "node").Add(w.ask(0)); err != nil {
		t.Fatal(err)
	}
	c := w.config(dir, "node")
	c.Clock = func() words.Instant { return w.clock().Add(-1800e9) }
	wit, err := Open(c)
	if err != nil {
		t.Fatal(err)
	}
	w.grow(4, "a")
	if _, err := wit.Add(w.ask(3)); err != nil {
		t.Fatal(err)
	}
	b, _ := wit.Latest(w.pact.ID())
	_, by, err := record.OpenCosigned(b, w.pact.ID(), w.pact.Credential("keeper"), w.seats("node"))
	if err != nil || by[0].Instant() != w.clock() {
		t.Errorf("%v, %v", by, err)
	}
}

// A faultyDisk does what it is told before or after it writes.
type faultyDisk struct {
	before, after func(path string, b []byte) error
}

func (d *faultyDisk) write(path string, b []byte) error {
	if d.before != nil {
		if err := d.before(path, b); err != nil {
			return err
		}
	}
	if err := (osDisk{}).write(path, b); err != nil {
		return err
	}
	if d.after != nil {
		return d.after(path, b)
	}
	return nil
}

// TestStateBeforeAnswer: no cosignature exists that the folder does not remember, whatever
// the disk does, and after a failed write the witness signs nothing more.
func TestStateBeforeAnswer(t *testing.T) {
	fire := errors.New("the disk is on fire")
	w := newWorld(t)
	w.grow(5, "a")
	first := w.ask(0)
	w.grow(9, "a")
	for _, tc := range []struct {
		name string
		fail func(d *faultyDisk)
		has  int64 // what a new process finds
	}{
		{"before anything is written", func(d *faultyDisk) { d.before = func(string, []byte) error { return fire } }, 5},
		{"after all is written", func(d *faultyDisk) { d.after = func(string, []byte) error { return fire } }, 9},
	} {
		t.Run(tc.name, func(t *testing.T) {
			dir := t.TempDir()
			d := &faultyDisk{}
			wit, err := open(w.config(dir, "node"), d)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := wit.Add(first); err != nil {
				t.Fatal(err)
			}
			tc.fail(d)
			url := serve(t, wit)
			status, body := send(t, url+"/add-checkpoint", w.ask(5).Marshal())
			if status != http.StatusInternalServerError || strings.Contains(body, "witness/") || strings.Contains(body, "fire") {
				t.Errorf("the answer was %d %s", status, body)
			}
			if _, head := wit.Latest(w.pact.ID()); head.Size != 5 {
				t.Errorf("it shows %d", head.Size)
			}
			*d = faultyDisk{}
			if line, err := wit.Add(w.ask(5)); !errors.Is(err, fire) || line != nil {
				t.Errorf("it goes on: %q, %v", line, err)
			}
			_, head := w.witness(dir, "node").Latest(w.pact.ID())
			if head.Size != tc.has {
				t.Errorf("a new process finds %d, want %d", head.Size, tc.has)
			}
		})
	}
	// While the write is under way, there is no line, for nobody.
	dir := t.TempDir()
	d := &faultyDisk{}
	wit, err := open(w.config(dir, "node"), d)
	if err != nil {
		t.Fatal(err)
	}
	answered := false
	d.before = func(_ string, b []byte) error {
		if answered || !bytes.Contains(b, []byte(`\n5\n`)) {
			t.Error("the line left before the folder had it")
		}
		return nil
	}
	_, err = wit.Add(first)
	answered = true
	if err != nil {
		t.Fatal(err)
	}
}

// TestUnwritableFolder: what fails on a real disk.
func TestUnwritableFolder(t *testing.T) {
	w := newWorld(t)
	w.grow(5, "a")
	dir := t.TempDir()
	wit := w.witness(dir, "node")
	// A folder where the file belongs: the rename fails, for root too.
	if err := os.Mkdir(memoryFile(dir, w.pact.ID()), 0o700); err != nil {
		t.Fatal(err)
	}
	if line, err := wit.Add(w.ask(0)); err == nil || line != nil {
		t.Errorf("cosigned: %q, %v", line, err)
	}
	if left := files(t, dir, ".new-*"); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// TestLostAnswer: the state was written and the answer got lost. The keeper hears where
// the witness stands, and asks for the same head again.
func TestLostAnswer(t *testing.T) {
	w := newWorld(t)
	w.grow(5, "a")
	wit := w.witness(t.TempDir(), "node")
	if _, err := wit.Add(w.ask(0)); err != nil { // nobody hears of it
		t.Fatal(err)
	}
	var conflict *Conflict
	if _, err := wit.Add(w.ask(0)); !errors.As(err, &conflict) || conflict.Size != 5 {
		t.Fatalf("again from nothing: %v", err)
	}
	line, err := wit.Add(w.ask(5))
	if err != nil {
		t.Fatal(err)
	}
	cosigned, err := record.AddCosignature(w.newest(), line)
	if err != nil {
		t.Fatal(err)
	}
	w.check(cosigned, w.tree.Head(), "node")
}

// TestOlderFolder: a witness whose folder was put back goes on from there, with the same
// history. With another one it would sign it, and the two cosignatures convict.
func TestOlderFolder(t *testing.T) {
	w := newWorld(t)
	w.grow(10, "a")
	dir := t.TempDir()
	wit := w.witness(dir, "node")
	if _, err := wit.Add(w.ask(0)); err != nil {
		t.Fatal(err)
	}
	old := copyDir(t, dir)
	w.grow(20, "a")
	if _, err := wit.Add(w.ask(10)); err != nil {
		t.Fatal(err)
	}
	restored := w.witness(old, "node")
	w.grow(30, "a")
	var conflict *Conflict
	if _, err := restored.Add(w.ask(20)); !errors.As(err, &conflict) || conflict.Size != 10 {
		t.Fatalf("it stands at %v, want 10", err)
	}
	if _, err := restored.Add(w.ask(10)); err != nil {
		t.Fatal(err)
	}
	cosigned, _ := restored.Latest(w.pact.ID())
	w.check(cosigned, w.tree.Head(), "node")
}

// TestTwoFacedKeeper: each of two witnesses cosigns the history that it was shown. Who asks
// both sees two roots for one size.
func TestTwoFacedKeeper(t *testing.T) {
	w := newWorld(t)
	w.grow(5, "a")
	other := w.fork()
	w.grow(9, "a")
	other.grow(9, "b")
	left, right := w.witness(t.TempDir(), "node"), w.witness(t.TempDir(), "president")
	for _, r := range []struct {
		to   *Witness
		what Request
	}{{left, w.ask(0)}, {right, other.ask(0)}} {
		if _, err := r.to.Add(r.what); err != nil {
			t.Fatal(err)
		}
	}
	held, err := Ask(t.Context(), []string{serve(t, left), serve(t, right) + "/"}, w.pact.ID())
	if err != nil || len(held) != 2 {
		t.Fatalf("%d answers, %v", len(held), err)
	}
	w.check(held[0], w.tree.Head(), "node")
	w.check(held[1], other.tree.Head(), "president")
	_, a, _ := record.ReadCheckpoint(held[0])
	_, b, _ := record.ReadCheckpoint(held[1])
	if a.Size != b.Size || a.Root == b.Root {
		t.Errorf("heads %v and %v show nothing", a, b)
	}
}

// send posts a body.
func send(t testing.TB, url string, body []byte) (int, string) {
	t.Helper()
	res, err := http.Post(url, "text/plain", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(b)
}

// TestServe: the statuses of C2SP tlog-witness.
func TestServe(t *testing.T) {
	w := newWorld(t)
	w.grow(5, "a")
	first := w.ask(0)
	other := w.fork()
	w.grow(9, "a")
	other.grow(9, "b")
	wit := w.witness(t.TempDir(), "node")
	url := serve(t, wit)
	pact := w.pact.ID()
	page := url + "/" + hex.EncodeToString(pact[:]) + "/checkpoint"
	if status, _ := fetch(t, page); status != 404 {
		t.Errorf("nothing was cosigned: %d", status)
	}
	notKeeper, err := record.SignCheckpoint(pact, w.tree.Head(), w.pact.Key("secretary"))
	if err != nil {
		t.Fatal(err)
	}
	unknown, err := record.SignCheckpoint(record.ID{1}, w.tree.Head(), w.pact.Key("keeper"))
	if err != nil {
		t.Fatal(err)
	}
	line := "— " + record.WitnessName(w.pact.Key("node").ID) + " "
	for _, tc := range []struct {
		name   string
		body   []byte
		status int
		answer string // its beginning
	}{
		{"first", first.Marshal(), 200, line},
		{"grown", w.ask(5).Marshal(), 200, line},
		{"again from the start", w.ask(5).Marshal(), 409, "9\n"},
		{"the same head", w.ask(9).Marshal(), 200, line},
		{"another root", Request{9, nil, other.newest()}.Marshal(), 409, "9\n"},
		{"no proof", Request{9, []record.Hash{{}}, w.newest()}.Marshal(), 422, ""},
		{"not the keeper", Request{9, nil, notKeeper}.Marshal(), 403, ""},
		{"another pact", Request{9, nil, unknown}.Marshal(), 404, ""},
		{"from beyond", Request{10, nil, w.newest()}.Marshal(), 400, ""},
		{"no request", []byte("hello\n"), 400, ""},
		{"nothing", nil, 400, ""},
		{"too long", append(Request{9, nil, w.newest()}.Marshal(), make([]byte, MaxRequest)...), 400, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			res, err := http.Post(url+"/add-checkpoint", "", bytes.NewReader(tc.body))
			if err != nil {
				t.Fatal(err)
			}
			defer res.Body.Close()
			b, err := io.ReadAll(res.Body)
			if err != nil {
				t.Fatal(err)
			}
			if res.StatusCode != tc.status || !strings.HasPrefix(string(b), tc.answer) {
				t.Errorf("%d %q, want %d %q", res.StatusCode, b, tc.status, tc.answer)
			}
			if got := res.Header.Get("Content-Type"); (got == "text/x.tlog.size") != (tc.status == 409) {
				t.Errorf("content type %q of a %d", got, tc.status)
			}
		})
	}
	status, body := fetch(t, page)
	if status != 200 {
		t.Fatalf("%d %s", status, body)
	}
	w.check(body, w.tree.Head(), "node")
	for _, path := range []string{"/", "/checkpoint", "/" + strings.ToUpper(hex.EncodeToString(pact[:])) + "/checkpoint", "/" + strings.Repeat("0", 64) + "/checkpoint", "/x/" + hex.EncodeToString(pact[:]) + "/checkpoint"} {
		if status, _ := fetch(t, url+path); status != 404 {
			t.Errorf("%s: %d", path, status)
		}
	}
	if status, _ := fetch(t, url+"/add-checkpoint"); status != 405 {
		t.Errorf("GET add-checkpoint: %d", status)
	}
	if status, _ := send(t, page, nil); status != 405 {
		t.Errorf("POST checkpoint: %d", status)
	}
}

func fetch(t testing.TB, url string) (int, []byte) {
	t.Helper()
	status, b, err := get(t.Context(), nil, url)
	if err != nil {
		t.Fatal(err)
	}
	return status, b
}

// TestElsewhere: what the witness answers over the wire, another implementation of signed
// notes and cosignatures verifies.
func TestElsewhere(t *testing.T) {
	w := newWorld(t)
	w.grow(7, "a")
	wit := w.witness(t.TempDir(), "node")
	status, line := send(t, serve(t, wit)+"/add-checkpoint", w.ask(0).Marshal())
	if status != 200 {
		t.Fatalf("%d %s", status, line)
	}
	vkey := func(name string, kind byte, key []byte) string {
		h := sha256.Sum256(append([]byte(name+"\n"+string([]byte{kind})), key...))
		return fmt.Sprintf("%s+%x+%s", name, h[:4], base64.StdEncoding.EncodeToString(append([]byte{kind}, key...)))
	}
	keeper, err := note.NewVerifier(vkey(record.Origin(w.pact.ID()), 1, w.pact.Key("keeper").Public()))
	if err != nil {
		t.Fatal(err)
	}
	k := w.pact.Key("node")
	cosigner, err := fnote.NewVerifierForCosignatureV1(vkey(record.WitnessName(k.ID), 4, k.Public()))
	if err != nil {
		t.Fatal(err)
	}
	n, err := note.Open(append(bytes.Clone(w.newest()), line...), note.VerifierList(keeper, cosigner))
	if err != nil || len(n.Sigs) != 2 || len(n.UnverifiedSigs) != 0 {
		t.Fatalf("%+v, %v", n, err)
	}
	at, err := fnote.CoSigV1Timestamp(n.Sigs[1])
	if err != nil || words.At(at) != w.clock() {
		t.Errorf("signed at %v, %v", at, err)
	}
}

// TestCrowd: of many requests at once, over two histories, one history is cosigned.
func TestCrowd(t *testing.T) {
	w := newWorld(t)
	w.grow(5, "a")
	first := w.ask(0)
	other := w.fork()
	w.grow(9, "a")
	other.grow(12, "b")
	wit := w.witness(t.TempDir(), "node")
	if _, err := wit.Add(first); err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	signed := map[string]int{}
	for i := range 40 {
		name, r := "a", w.ask(5)
		if i%2 == 1 {
			name, r = "b", other.ask(5)
		}
		wg.Go(func() {
			if _, err := wit.Add(r); err == nil {
				mu.Lock()
				signed[name]++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	if signed["a"]+signed["b"] != 1 {
		t.Errorf("signed: %v, want one", signed)
	}
}

// FuzzParseRequest: whatever is a request is spelled as it was.
func FuzzParseRequest(f *testing.F) {
	hash := base64.StdEncoding.EncodeToString(make([]byte, 32))
	for _, s := range []string{
		"old 0\n\ncheckpoint", "old 5\n" + hash + "\n\nx\n", "old 05\n\nx", "old -1\n\nx", "old 1\n" + hash + "\r\n\nx",
		"old 1\n" + hash, "old 1\n\n", "old 9223372036854775808\n\nx", "", "\n", "old 1\n" + strings.Repeat(hash+"\n", 63) + "\nx", "old 1\n" + strings.Repeat(hash+"\n", 64) + "\nx",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := ParseRequest(b)
		if err == nil && !bytes.Equal(r.Marshal(), b) {
			t.Errorf("%q is spelled %q", b, r.Marshal())
		}
		if err == nil && (r.Old < 0 || len(r.Proof) > 63) {
			t.Errorf("%+v", r)
		}
	})
}
