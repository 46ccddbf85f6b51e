package notify

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"mithaq/charter"
	"mithaq/charter/csto"
	"mithaq/council"
	"mithaq/keeper"
	"mithaq/lang"
	"mithaq/memory"
	"mithaq/mithaqtest"
	"mithaq/record"
	"mithaq/words"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
)

// A world is a pact under a charter by which whoever is appealed to answers within two
// hours, kept by a real keeper whose clock is that of the test.
type world struct {
	*testing.T
	p       *mithaqtest.Pact
	k       *keeper.Keeper
	crisis  string
	began   time.Time
	changed chan struct{}
	logged  *spoken
}

// spoken is what was logged.
type spoken struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *spoken) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(b)
}

func (s *spoken) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

func newWorld(t *testing.T) *world {
	t.Helper()
	law, _, err := csto.Load()
	if err != nil {
		t.Fatal(err)
	}
	law.Duties = []charter.Duty{{
		ID: "answer", Name: words.Text{Authentic: "ru", Texts: map[string]string{"ar": "الرد على الطلب", "ru": "ответить на обращение", "en": "answer the appeal"}},
		On: "appeal.aggression.received", Owes: "each.other_party",
		When: charter.When{Kind: charter.Within, Seconds: 7200}, MetBy: []string{"reply.promised", "reply.declined_with_reason"},
		Ground: charter.Ground{Sources: []string{"treaty.art4"}},
	}}
	compiled, err := law.Compile()
	if err != nil {
		t.Fatal(err)
	}
	p := mithaqtest.New(t, record.Live)
	p.Under(compiled)
	w := &world{T: t, p: p, k: p.Open(t, memory.New()), began: time.Now(), changed: make(chan struct{}, 1), logged: &spoken{}}
	w.crisis = p.Crisis(t, w.k, "kz")
	return w
}

// now is the time of the test, a day after the pact was founded.
func (w *world) now() words.Instant {
	return mithaqtest.Start.Add(24 * time.Hour).Add(time.Since(w.began))
}

// do has somebody act now.
func (w *world) do(name, actType string, body any, options ...mithaqtest.Option) string {
	w.Helper()
	if behind := w.now() - w.p.Now(); behind > 0 {
		w.p.Pass(time.Duration(behind) * time.Millisecond)
	}
	ack := w.p.Submit(w, w.k, w.p.Act(w, name, actType, body, append(options, mithaqtest.On(w.crisis))...))
	// The pact's clock has gone on with every look at it.
	w.until(w.p.Now())
	select {
	case w.changed <- struct{}{}:
	default:
	}
	return ack.ID.String()
}

// until lets time go by until an instant, and what it brings be done.
func (w *world) until(at words.Instant) {
	pass(max(at.Time().Sub(w.now().Time()), 0))
}

func (w *world) appeal() string {
	w.Helper()
	return w.do("KZ", council.AppealType, council.Appeal{Kind: "aggression", Addressees: []string{"KG"}, Invokes: []string{"treaty.art4"}, Asks: mithaqtest.Text("help")})
}

func (w *world) reply(name, appeal string) {
	w.Helper()
	w.do(name, council.ReplyType, council.Reply{Answer: "promised", Text: mithaqtest.Text("yes")}, mithaqtest.Citing("answers", appeal))
}

// runner opens a runner of a plan on a folder.
func (w *world) runner(p *Plan, dir string) *Runner {
	w.Helper()
	if p.Older == 0 {
		p.Older = DefaultOlder
	}
	r, err := Open(Config{Plan: p, Dir: dir, State: w.k.State, Now: w.now, Changed: w.changed, Log: slog.New(slog.NewTextHandler(w.logged, nil))})
	if err != nil {
		w.Fatal(err)
	}
	return r
}

// A hook is a real HTTP server that takes messages, and answers as it is told to.
type hook struct {
	*httptest.Server
	secret []byte

	mu      sync.Mutex
	got     []Message
	answers []answer // the next ones; 204 after them
	faults  []string
}

// An answer is how a hook answers: 0 is no answer at all.
type answer struct {
	status       int
	header, body string
}

func newHook(t *testing.T) *hook {
	t.Helper()
	h := &hook{secret: []byte("a secret of both sides")}
	h.Server = httptest.NewServer(http.HandlerFunc(h.take))
	t.Cleanup(h.Close)
	return h
}

func (h *hook) take(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	h.mu.Lock()
	defer h.mu.Unlock()
	var m Message
	switch {
	case err != nil || r.Method != http.MethodPost:
		h.faults = append(h.faults, "not a post")
	case json.Unmarshal(body, &m) != nil || m.Token == "":
		h.faults = append(h.faults, "no message: "+string(body))
	case !signed(h.secret, r.Header.Get(SignatureHeader), body):
		h.faults = append(h.faults, "another signature: "+r.Header.Get(SignatureHeader))
	}
	h.got = append(h.got, m)
	a := answer{status: http.StatusNoContent}
	if len(h.answers) > 0 {
		a, h.answers = h.answers[0], h.answers[1:]
	}
	if a.status == 0 {
		panic(http.ErrAbortHandler)
	}
	if name, value, ok := strings.Cut(a.header, ": "); ok {
		w.Header().Set(name, value)
	}
	w.WriteHeader(a.status)
	_, _ = io.WriteString(w, strings.ReplaceAll(a.body, "TOKEN", m.Token))
}

// signed checks a signature as a receiver in another language would: by its documentation.
func signed(secret []byte, header string, body []byte) bool {
	t, v, ok := strings.Cut(header, ",v1=")
	mac := hmac.New(sha256.New, secret)
	mac.Write(append([]byte(strings.TrimPrefix(t, "t=")+"."), body...))
	return ok && hex.EncodeToString(mac.Sum(nil)) == v
}

// next makes the hook answer so before it takes messages again.
func (h *hook) next(a ...answer) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.answers = append(h.answers, a...)
}

// take returns what has come since it was last asked.
func (h *hook) taken(t testing.TB) []Message {
	t.Helper()
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, f := range h.faults {
		t.Error(f)
	}
	got := h.got
	h.got, h.faults = nil, nil
	return got
}

// way is a webhook to the server.
func (h *hook) way() *Webhook { return &Webhook{URL: h.URL, Secret: h.secret} }

// A mailbox is a real SMTP server on this machine.
type mailbox struct {
	addr string

	mu      sync.Mutex
	letters []string
	refuse  []*smtp.SMTPError // the next recipients are refused so
	logins  []string
}

// newMailbox starts a server; change may give it certificates.
func newMailbox(t *testing.T, change func(*smtp.Server)) *mailbox {
	t.Helper()
	b := &mailbox{}
	s := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return &session{b: b}, nil }))
	s.Domain = "localhost"
	s.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelInfo)
	if change != nil {
		change(s)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	b.addr = l.Addr().String()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = s.Serve(l) // until it is closed
	}()
	t.Cleanup(func() {
		s.Close()
		<-ended
	})
	return b
}

func (b *mailbox) post() *postbox {
	return &postbox{server: b.addr, from: "mithaq@example.org", tls: "none"}
}

func (b *mailbox) taken() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	got := b.letters
	b.letters = nil
	return got
}

func (b *mailbox) refuses(e ...*smtp.SMTPError) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.refuse = append(b.refuse, e...)
}

type session struct {
	b *mailbox
}

func (s *session) Reset()                               {}
func (s *session) Logout() error                        { return nil }
func (s *session) Mail(string, *smtp.MailOptions) error { return nil }

func (s *session) Rcpt(string, *smtp.RcptOptions) error {
	s.b.mu.Lock()
	defer s.b.mu.Unlock()
	if len(s.b.refuse) == 0 {
		return nil
	}
	e := s.b.refuse[0]
	s.b.refuse = s.b.refuse[1:]
	return e
}

func (s *session) Data(r io.Reader) error {
	letter, err := io.ReadAll(r)
	s.b.mu.Lock()
	defer s.b.mu.Unlock()
	s.b.letters = append(s.b.letters, string(letter))
	return err
}

// AuthMechanisms and Auth take one password.
func (s *session) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, username, password string) error {
		s.b.mu.Lock()
		defer s.b.mu.Unlock()
		s.b.logins = append(s.b.logins, username)
		if password != "the right one" {
			return smtp.ErrAuthFailed
		}
		return nil
	}), nil
}

func printer(t lang.Tag) *lang.Printer { return lang.For(t) }
