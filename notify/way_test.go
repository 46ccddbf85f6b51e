package notify

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"mime"
	"mime/quotedprintable"
	"net"
	"net/http"
	"net/http/httptest"
	"net/mail"
	"strings"
	"testing"
	"time"

	"mithaq/lang"
	"mithaq/rule"
	"mithaq/view"
	"mithaq/words"

	"github.com/emersion/go-smtp"
)

// sample is a message of something that is late.
func sample() *Message {
	by := words.At(time.Date(2022, 1, 6, 3, 0, 0, 0, time.UTC))
	return &Message{
		Token: "0123456789abcdef0123456789abcdef", Root: "0123456789abcdef0123456789abcdef", To: "kg_duty", At: by.Add(time.Minute),
		Occasions: []view.Occasion{{
			ID: "abc-late", Kind: view.OfDuty, State: view.Overdue, What: "answer", Who: []string{"KG"}, Crisis: "kz-2022", Article: "treaty.art4", By: &by, Since: by,
			Name: map[string]string{"ar": "الرد على الطلب", "ru": "ответить на обращение", "en": "answer the appeal"},
		}},
		Older: 3, Unanswered: []Unanswered{{"kg_first", by, true}}, Page: "https://desk.example.org/notify/ack?token=0123456789abcdef0123456789abcdef",
	}
}

// TestCommand runs real programs.
func TestCommand(t *testing.T) {
	send := func(script string) error {
		ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
		defer cancel()
		_, err := (&Command{Args: []string{"/bin/sh", "-c", script}}).Send(ctx, sample(), printer(lang.English))
		return err
	}
	if err := send(`grep -q '"token":"0123456789abcdef0123456789abcdef".*"subject":"Not acknowledged: LATE'`); err != nil {
		t.Errorf("it does not get the message: %v", err)
	}
	var refused *Refused
	if err := send("echo no line >&2; exit 3"); err == nil || errors.As(err, &refused) || !strings.Contains(err.Error(), "no line") {
		t.Errorf("a program that fails: %v", err)
	}
	if err := send("sleep 20 & sleep 20"); err == nil {
		t.Error("a program that does not end counts as one that did")
	}
	_, err := (&Command{Args: []string{"no-such-program-anywhere"}}).Send(t.Context(), sample(), printer(lang.English))
	if !errors.As(err, &refused) {
		t.Errorf("a program that is not there: %v", err)
	}
}

func TestWebhook(t *testing.T) {
	h := newHook(t)
	for _, tc := range []struct {
		answer          answer
		ack, ok, refuse bool
		after           time.Duration
	}{
		{answer: answer{status: 204}, ok: true},
		{answer: answer{status: 200, body: "thank you"}, ok: true},
		{answer: answer{status: 202, body: `{"acknowledged":"TOKEN"}`}, ok: true, ack: true},
		{answer: answer{status: 202, body: `{"acknowledged":true}`}, ok: true},
		{answer: answer{status: 301, header: "Location: https://example.org/"}, refuse: true},
		{answer: answer{status: 308, header: "Location: https://example.org/"}, refuse: true},
		{answer: answer{status: 401}, refuse: true},
		{answer: answer{status: 410}, refuse: true},
		{answer: answer{status: 408}},
		{answer: answer{status: 500}},
		{answer: answer{status: 503, header: "Retry-After: 17"}, after: 17 * time.Second},
		{answer: answer{status: 503, header: "Retry-After: soon"}},
		{answer: answer{status: 429, header: "Retry-After: 999999"}, after: time.Hour},
		{answer: answer{status: 0}},
	} {
		h.next(tc.answer)
		ack, err := h.way().Send(t.Context(), sample(), printer(lang.Arabic))
		var refused *Refused
		var busy *Busy
		after := time.Duration(0)
		if errors.As(err, &busy) {
			after = busy.After
		}
		if ack != tc.ack || (err == nil) != tc.ok || errors.As(err, &refused) != tc.refuse || after != tc.after {
			t.Errorf("%+v: acknowledged %v, %v after %s", tc.answer, ack, err, after)
		}
	}
	for _, m := range h.taken(t) {
		if m.ID() != sample().ID() {
			t.Errorf("it was given %+v", m)
		}
	}
	h.Close()
	if _, err := h.way().Send(t.Context(), sample(), printer(lang.English)); err == nil || errors.As(err, new(*Refused)) {
		t.Errorf("nobody listens: %v", err)
	}
}

// TestWebhookTLS: a server is believed that the given roots vouch for, and no other.
func TestWebhookTLS(t *testing.T) {
	h := &hook{secret: []byte("a secret of both sides")}
	s := httptest.NewUnstartedServer(http.HandlerFunc(h.take))
	s.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelInfo)
	s.StartTLS()
	defer s.Close()
	way := &Webhook{URL: s.URL, Secret: h.secret, roots: s.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs}
	if _, err := way.Send(t.Context(), sample(), printer(lang.English)); err != nil {
		t.Error(err)
	}
	way.roots = nil
	if _, err := way.Send(t.Context(), sample(), printer(lang.English)); err == nil {
		t.Error("a certificate that nobody vouches for is believed")
	}
	if n := len(h.taken(t)); n != 1 {
		t.Errorf("%d messages were given away, want one", n)
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2022, 1, 6, 3, 0, 0, 0, time.UTC)
	for _, tc := range []struct {
		s    string
		want time.Duration
		ok   bool
	}{
		{"0", 0, true}, {"120", 2 * time.Minute, true}, {"86400", time.Hour, true}, {"-1", 0, false}, {"", 0, false}, {"1.5", 0, false},
		{"Thu, 06 Jan 2022 03:00:30 GMT", 30 * time.Second, true}, {"Thu, 06 Jan 2022 02:00:00 GMT", 0, true}, {"Fri, 07 Jan 2022 03:00:00 GMT", time.Hour, true},
	} {
		if got, ok := retryAfter(tc.s, now); got != tc.want || ok != tc.ok {
			t.Errorf("%q: got %s, %v", tc.s, got, ok)
		}
	}
}

// TestMail sends letters in three languages through a real server and reads them again.
func TestMail(t *testing.T) {
	b := newMailbox(t, nil)
	for _, tag := range lang.Tags {
		m, p := sample(), printer(tag)
		way := &Mail{To: []string{"duty@example.org", "other@example.org"}, post: b.post()}
		for range 2 {
			if _, err := way.Send(t.Context(), m, p); err != nil {
				t.Fatal(err)
			}
		}
		got := b.taken()
		if len(got) != 2 {
			t.Fatalf("%d letters came, want two", len(got))
		}
		letter := m.Letter(p)
		for _, raw := range got {
			msg, err := mail.ReadMessage(strings.NewReader(raw))
			if err != nil {
				t.Fatal(err)
			}
			body, err := io.ReadAll(quotedprintable.NewReader(msg.Body))
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.ReplaceAll(string(body), "\r\n", "\n"); strings.TrimSpace(got) != strings.TrimSpace(letter.Text) {
				t.Errorf("%s: got\n%q, want\n%q", tag, got, letter.Text)
			}
			subject, err := new(mime.WordDecoder).DecodeHeader(msg.Header.Get("Subject"))
			if err != nil || subject != letter.Subject {
				t.Errorf("%s: the subject is %q, %v, want %q", tag, subject, err, letter.Subject)
			}
			for name, want := range map[string]string{
				"From": "<mithaq@example.org>", "Message-Id": "<" + m.ID() + "@example.org>", "Auto-Submitted": "auto-generated",
				"Content-Language": string(tag), "Content-Type": "text/plain; charset=UTF-8", "Mime-Version": "1.0",
			} {
				if got := msg.Header.Get(name); got != want {
					t.Errorf("%s: %s is %q, want %q", tag, name, got, want)
				}
			}
			if date, err := msg.Header.Date(); err != nil || !date.Equal(m.At.Time()) {
				t.Errorf("%s: the date is %s, %v, want that of the message", tag, date, err)
			}
			if to, err := msg.Header.AddressList("To"); err != nil || len(to) != 2 {
				t.Errorf("%s: it is to %v, %v", tag, to, err)
			}
			if strings.Contains(msg.Header.Get("Message-Id"), m.Token) {
				t.Errorf("%s: the Message-ID gives the token away", tag)
			}
			for l := range strings.Lines(raw) {
				if len(l) > 998 {
					t.Errorf("%s: a line has %d bytes", tag, len(l))
				}
			}
		}
	}
}

// TestMailRefused: what a server turns down for good is told apart from what fails for now.
func TestMailRefused(t *testing.T) {
	b := newMailbox(t, nil)
	send := func(p *postbox) error {
		_, err := (&Mail{To: []string{"duty@example.org"}, post: p}).Send(t.Context(), sample(), printer(lang.English))
		return err
	}
	for _, tc := range []struct {
		code   int
		refuse bool
	}{{421, false}, {450, false}, {452, false}, {550, true}, {553, true}} {
		b.refuses(&smtp.SMTPError{Code: tc.code, EnhancedCode: smtp.EnhancedCode{tc.code / 100, 1, 0}, Message: "not now"})
		if err := send(b.post()); err == nil || errors.As(err, new(*Refused)) != tc.refuse {
			t.Errorf("%d: got %v", tc.code, err)
		}
	}
	// Nobody listens.
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	gone := &postbox{server: l.Addr().String(), from: "a@example.org", tls: "none"}
	l.Close()
	if err := send(gone); err == nil || errors.As(err, new(*Refused)) {
		t.Errorf("nobody listens: %v", err)
	}
	// The plan asks for encryption, and the server has none.
	plain := b.post()
	plain.tls = "starttls"
	if err := send(plain); err == nil {
		t.Error("a letter went unencrypted that was not to")
	}
	if got := b.taken(); len(got) != 0 {
		t.Errorf("%d letters came", len(got))
	}
}

// TestMailEncrypted: STARTTLS and TLS from the beginning, with a password that goes only
// then, and only to whom the roots vouch for.
func TestMailEncrypted(t *testing.T) {
	vouched := httptest.NewTLSServer(nil) // for its certificate, which is for this machine
	defer vouched.Close()
	roots := vouched.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	certificate := vouched.TLS.Certificates
	b := newMailbox(t, func(s *smtp.Server) { s.TLSConfig = &tls.Config{Certificates: certificate} })
	send := func(p *postbox) error {
		_, err := (&Mail{To: []string{"duty@example.org"}, post: p}).Send(t.Context(), sample(), printer(lang.English))
		return err
	}
	p := b.post()
	p.tls, p.roots, p.username, p.password = "starttls", roots, "mithaq", "the right one"
	if err := send(p); err != nil {
		t.Error(err)
	}
	wrong := *p
	wrong.password = "another"
	if err := send(&wrong); !errors.As(err, new(*Refused)) {
		t.Errorf("with a wrong password: %v", err)
	}
	stranger := *p
	stranger.roots = nil
	if err := send(&stranger); err == nil {
		t.Error("a server that nobody vouches for is believed")
	}
	if got, who := len(b.taken()), len(b.logins); got != 1 || who != 2 {
		t.Errorf("%d letters and %d passwords came, want one and two", got, who)
	}

	s := smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return &session{b: b}, nil }))
	l, err := tls.Listen("tcp", "127.0.0.1:0", &tls.Config{Certificates: certificate})
	if err != nil {
		t.Fatal(err)
	}
	over := make(chan struct{})
	go func() {
		defer close(over)
		_ = s.Serve(l) // until it is closed
	}()
	defer func() { s.Close(); <-over }()
	p.server, p.tls = l.Addr().String(), "tls"
	if err := send(p); err != nil {
		t.Error(err)
	}
	if got := b.taken(); len(got) != 1 {
		t.Errorf("%d letters came over TLS, want one", len(got))
	}
}

// TestLetter: what a letter says, and that nothing in it can change the rest.
func TestLetter(t *testing.T) {
	m := sample()
	want := `⁨kg_first⁩ was told of this (6 Jan 2022, 03:00 UTC) and has not acknowledged.

— LATE, by ⁨Kyrgyzstan⁩: ⁨answer the appeal⁩. It was due: 6 Jan 2022, 03:00 UTC. [⁨treaty.art4⁩] (⁨kz-2022⁩)
And 3 more, of which the time lies long back: mithaq due

To acknowledge:
mithaq watch ack 0123456789abcdef0123456789abcdef
Or here:
https://desk.example.org/notify/ack?token=0123456789abcdef0123456789abcdef

This was computed from the record and is no part of it. What counts is the record.
`
	if got := m.Letter(printer(lang.English)); got.Text != want || got.Subject != "Not acknowledged: LATE, by ⁨Kyrgyzstan⁩: ⁨answer the appeal⁩. It was due: 6 Jan 2022, 03:00 UTC. [⁨treaty.art4⁩] (⁨kz-2022⁩)" {
		t.Errorf("got %q\n%s", got.Subject, got.Text)
	}
	m.Occasions = append(m.Occasions, m.Occasions[0])
	m.Unanswered, m.Older = nil, 0
	m.Occasions[0].Crisis = "x\r\nBcc: everybody@example.org\u202e"
	got := m.Letter(printer(lang.Arabic))
	if strings.ContainsAny(got.Subject, "\r\n\u202e") || strings.ContainsAny(got.Text, "\r\u202e") || !strings.Contains(got.Subject, "واحد") {
		t.Errorf("got %q", got)
	}
	if only := (&Message{Older: 5}).Letter(printer(lang.Russian)); !strings.HasPrefix(only.Subject, "5 ") {
		t.Errorf("only what is older: %q", only.Subject)
	}
	b, err := sample().JSON(printer(lang.Russian))
	var fields map[string]any
	if err != nil || json.Unmarshal(b, &fields) != nil || fields["language"] != "ru" || fields["root"] == nil || fields["text"] == "" {
		t.Errorf("got %s, %v", b, err)
	}
}

// TestLines: every kind of occasion has a sentence for each of its states, in all languages,
// with all that it says.
func TestLines(t *testing.T) {
	by := words.At(time.Date(2022, 1, 6, 3, 0, 0, 0, time.UTC))
	for kind, states := range map[view.OccasionKind][]view.OccasionState{
		view.OfDuty: {view.Standing, view.Near, view.Perhaps, view.Overdue}, view.OfQuestion: {view.Standing, view.Near, view.Over},
		view.OfAppeal: {view.Standing, view.Near, view.Over}, view.OfMeasure: {view.Near, view.Over}, view.OfMandate: {view.Near, view.Overdue, view.Over},
	} {
		for _, state := range states {
			for _, tag := range lang.Tags {
				p := printer(tag)
				o := view.Occasion{Kind: kind, State: state, What: "end_mission", Kinds: []string{"curfew"}, Name: map[string]string{"en": "curfew"}, Who: []string{"KG"}, Places: []string{"KZ-ALM"}, By: &by, Outcome: rule.Adopted}
				got := Line(p, o)
				if strings.Contains(got, "⟨") || !strings.Contains(got, "03:00") || strings.Contains(got, p.Say("say.unknown")) {
					t.Errorf("%s: %s.%s: %s", tag, kind, state, got)
				}
				if kind == view.OfDuty {
					o.By, o.AtOnce = nil, true
					if got := Line(p, o); !strings.Contains(got, p.Code("when", "immediately")) {
						t.Errorf("%s: at once: %s", tag, got)
					}
				}
			}
		}
	}
}
