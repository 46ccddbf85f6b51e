package notify

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"mithaq"
	"mithaq/council"
	"mithaq/mithaqtest"
	"mithaq/view"

	"github.com/emersion/go-smtp"
	"github.com/google/go-cmp/cmp"
)

// run lets a runner run in the background until it is stopped.
func (w *world) run(r *Runner) (stop func()) {
	w.Helper()
	ctx, cancel := context.WithCancel(w.Context())
	over := make(chan struct{})
	go func() {
		defer close(over)
		r.Run(ctx)
	}()
	synctest.Wait()
	return func() {
		w.Helper()
		cancel()
		<-over
		if err := r.Close(); err != nil {
			w.Error(err)
		}
	}
}

// pass lets time go by, and what it brings be done.
func pass(d time.Duration) {
	time.Sleep(d) // the bubble's clock: nobody waits
	synctest.Wait()
}

// said is what messages tell: to whom, of what in which state, and after whom.
func said(messages []Message) (out []string) {
	for _, m := range messages {
		s := m.To + ":"
		for _, o := range m.Occasions {
			s += " " + string(o.Kind) + " " + string(o.State)
		}
		if m.Older > 0 {
			s += " older"
		}
		for _, u := range m.Unanswered {
			s += " after " + u.Who
			if !u.Delivered {
				s += " (unreached)"
			}
		}
		out = append(out, s)
	}
	return out
}

func want(t testing.TB, what string, got []Message, wants ...string) {
	t.Helper()
	if diff := cmp.Diff(wants, said(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// bubble runs a test on a clock of its own. Servers are started outside of it: who waits on
// a wire would stop the clock.
func bubble(t *testing.T, f func(w *world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) { f(newWorld(t)) })
}

// TestWoken: a duty officer is told when something is owed, when its time comes near and
// when it is over, and of nothing twice.
func TestWoken(t *testing.T) {
	h, dir := newHook(t), t.TempDir()
	bubble(t, func(w *world) {
		defer w.run(w.runner(&Plan{Recipients: []Recipient{{Name: "duty", Member: "KG", Language: "en", Ahead: 30 * time.Minute, Way: h.way()}}}, dir))()
		want(t, "on a quiet record", h.taken(t))
		appeal := w.appeal()
		synctest.Wait()
		want(t, "once the appeal is recorded", h.taken(t), "duty: duty open appeal open")
		pass(90*time.Minute - time.Second)
		want(t, "a second before the half hour", h.taken(t))
		pass(2 * time.Second)
		want(t, "at the half hour", h.taken(t), "duty: duty near")
		pass(30 * time.Minute)
		want(t, "when it is over", h.taken(t), "duty: duty late")
		pass(100 * time.Hour)
		want(t, "days after", h.taken(t))
		w.reply("KG", appeal)
		pass(time.Hour)
		want(t, "when it is done", h.taken(t))
	})
}

// TestEscalation: who does not acknowledge in time is followed by the next one, and that one
// by a third, each told who was told before. Whoever acknowledges ends it for all.
func TestEscalation(t *testing.T) {
	h, dir := newHook(t), t.TempDir()
	plan := func() *Plan {
		return &Plan{Recipients: []Recipient{
			{Name: "duty", Member: "KG", Way: h.way(), After: 10 * time.Minute, To: "deputy"},
			{Name: "deputy", Member: "KG", Way: h.way(), After: 5 * time.Minute, To: "chief", Second: true},
			{Name: "chief", Way: h.way(), Second: true},
		}}
	}
	bubble(t, func(w *world) {
		r := w.runner(plan(), dir)
		defer w.run(r)()
		w.appeal()
		synctest.Wait()
		first := h.taken(t)
		want(t, "at once", first, "duty: duty open appeal open")
		w.until(first[0].At.Add(10*time.Minute) - 1)
		want(t, "before his time is over", h.taken(t))
		pass(time.Millisecond)
		second := h.taken(t)
		want(t, "when it is over", second, "deputy: duty open appeal open after duty")
		pass(5 * time.Minute)
		want(t, "the third", h.taken(t), "chief: duty open appeal open after duty after deputy")
		if err := r.Acknowledge("nobody's", "test"); err != ErrUnknownToken {
			t.Errorf("a token that was never given: %v", err)
		}
		if err := r.Acknowledge(first[0].Token, "test"); err != nil {
			t.Errorf("the first one acknowledges late: %v", err)
		}
		if first[0].Token == second[0].Token || first[0].ID() == second[0].ID() {
			t.Error("two messages have one token")
		}
		pass(time.Hour)
		want(t, "afterwards", h.taken(t))
		pass(45*time.Minute + time.Second)
		late := h.taken(t)
		want(t, "what is late is a new thing", late, "duty: duty late")
		if err := r.Acknowledge(late[0].Token, "test"); err != nil {
			t.Error(err)
		}
		pass(24 * time.Hour)
		want(t, "acknowledged in time", h.taken(t))
	})
}

// TestNobodyIsWokenForNothing: what is done before the next one's turn wakes him not.
func TestNobodyIsWokenForNothing(t *testing.T) {
	h, dir := newHook(t), t.TempDir()
	bubble(t, func(w *world) {
		defer w.run(w.runner(&Plan{Recipients: []Recipient{
			{Name: "duty", Member: "KG", Way: h.way(), After: 10 * time.Minute, To: "deputy"},
			{Name: "deputy", Way: h.way(), Second: true},
		}}, dir))()
		appeal := w.appeal()
		pass(9 * time.Minute)
		want(t, "at once", h.taken(t), "duty: duty open appeal open")
		w.reply("KG", appeal)
		pass(24 * time.Hour)
		want(t, "after it was done", h.taken(t))
	})
}

// TestNearAndLateWakeOnce: a thing that goes from near to late before anybody answers wakes
// the next one once, with what it is by then.
func TestNearAndLateWakeOnce(t *testing.T) {
	h, dir := newHook(t), t.TempDir()
	bubble(t, func(w *world) {
		appeal := w.appeal()
		w.do("KG", council.ReceiptType, council.Receipt{}, mithaqtest.Citing("answers", appeal))
		pass(time.Hour)
		defer w.run(w.runner(&Plan{Recipients: []Recipient{
			{Name: "duty", Member: "TJ", Way: h.way(), Ahead: 5 * time.Minute, After: 10 * time.Minute, To: "deputy"},
			{Name: "deputy", Way: h.way(), Member: "TJ", Second: true},
		}}, dir))()
		first := h.taken(t)
		want(t, "open", first, "duty: duty open")
		pass(11 * time.Minute)
		want(t, "the next one, for what is open", h.taken(t), "deputy: duty open after duty")
		pass(55 * time.Minute)
		want(t, "near, late, and one waking for both", h.taken(t), "duty: duty near", "duty: duty late", "deputy: duty late after duty")
		pass(24 * time.Hour)
		want(t, "afterwards", h.taken(t))
	})
}

// TestTriedAgain: what fails for now is tried again, later each time; a server that says
// when is obeyed; what is turned down for good wakes the next one at once.
func TestTriedAgain(t *testing.T) {
	h, deputy, dir := newHook(t), newHook(t), t.TempDir()
	bubble(t, func(w *world) {
		defer w.run(w.runner(&Plan{Recipients: []Recipient{
			{Name: "duty", Member: "KG", Way: h.way(), After: time.Hour, To: "deputy"},
			{Name: "deputy", Way: deputy.way(), Second: true},
		}}, dir))()
		h.next(answer{status: 500}, answer{status: 0}, answer{status: 503, header: "Retry-After: 90"}, answer{status: 429, header: "Retry-After: 7"},
			answer{status: 307, header: "Location: " + deputy.URL})
		w.appeal()
		synctest.Wait()
		first := h.taken(t)
		want(t, "the first attempt", first, "duty: duty open appeal open")
		for _, step := range []struct {
			wait time.Duration
			come bool
		}{
			{5*time.Second - time.Millisecond, false}, {time.Millisecond, true}, // after 500
			{10*time.Second - time.Millisecond, false}, {time.Millisecond, true}, // after no answer
			{90*time.Second - time.Millisecond, false}, {time.Millisecond, true}, // after 503, as it said
			{40*time.Second - time.Millisecond, false}, // after 429, which asks for less than is due by now
		} {
			pass(step.wait)
			got := h.taken(t)
			if (len(got) == 1) != step.come || len(got) == 1 && got[0].Token != first[0].Token {
				t.Fatalf("after %s: got %v, want the same message: %v", step.wait, said(got), step.come)
			}
		}
		want(t, "the deputy is not woken while it is tried", deputy.taken(t))
		pass(time.Millisecond)
		want(t, "the last attempt, which is redirected", h.taken(t), "duty: duty open appeal open")
		want(t, "the deputy, at once", deputy.taken(t), "deputy: duty open appeal open after duty (unreached)")
		pass(24 * time.Hour)
		want(t, "afterwards", h.taken(t), "duty: duty late") // at its time
	})
}

// TestAnswerAcknowledges: a webhook that names the token has answered for its people.
func TestAnswerAcknowledges(t *testing.T) {
	h, dir := newHook(t), t.TempDir()
	bubble(t, func(w *world) {
		defer w.run(w.runner(&Plan{Recipients: []Recipient{
			{Name: "duty", Member: "KG", Way: h.way(), After: 10 * time.Minute, To: "deputy"},
			{Name: "deputy", Way: h.way(), Second: true},
		}}, dir))()
		h.next(answer{status: 200, body: `{"acknowledged":"TOKEN"}`}, answer{status: 200, body: `{"acknowledged":"another"}`})
		w.appeal()
		pass(time.Hour + 59*time.Minute)
		want(t, "acknowledged by its answer", h.taken(t), "duty: duty open appeal open")
		pass(12 * time.Minute)
		want(t, "another's token acknowledges nothing", h.taken(t), "duty: duty late", "deputy: duty late after duty")
	})
}

// TestRestart: after a crash what was not delivered is sent once more, with the same token;
// what was, is not; what was acknowledged stays so. Who loses the ledger is told again.
func TestRestart(t *testing.T) {
	h, dir := newHook(t), t.TempDir()
	plan := func() *Plan {
		return &Plan{Recipients: []Recipient{
			{Name: "duty", Member: "KG", Way: h.way(), After: 10 * time.Minute, To: "deputy"},
			{Name: "deputy", Way: h.way(), Second: true},
		}}
	}
	bubble(t, func(w *world) {
		h.next(answer{status: 500})
		appeal := w.appeal()
		stop := w.run(w.runner(plan(), dir))
		first := h.taken(t)
		want(t, "not taken", first, "duty: duty open appeal open")
		stop()

		stop = w.run(w.runner(plan(), dir))
		again := h.taken(t)
		want(t, "sent again after a restart", again, "duty: duty open appeal open")
		if again[0].Token != first[0].Token || again[0].At != first[0].At {
			t.Errorf("it is another message: %+v, want %+v", again[0], first[0])
		}
		stop()

		// A crash cuts the last line short: here, that it was delivered.
		path := filepath.Join(dir, LedgerFile)
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(string(b), "}\n") || !strings.Contains(string(b), `"do":"delivered"`) {
			t.Fatalf("the ledger ends otherwise: %s", b)
		}
		if err := os.WriteFile(path, b[:len(b)-3], 0o600); err != nil {
			t.Fatal(err)
		}
		r := w.runner(plan(), dir)
		stop = w.run(r)
		want(t, "at least once", h.taken(t), "duty: duty open appeal open")
		if err := r.Acknowledge(first[0].Token, "test"); err != nil {
			t.Error(err)
		}
		stop()
		stop = w.run(w.runner(plan(), dir))
		pass(time.Hour)
		want(t, "acknowledged and told stays so", h.taken(t))
		stop()

		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		stop = w.run(w.runner(plan(), dir))
		want(t, "without its ledger", h.taken(t), "duty: duty open appeal open")
		w.reply("KG", appeal)
		pass(time.Hour)
		stop()
		want(t, "done", h.taken(t))
	})
}

// TestNoFlood: after a long time without a server, and on an archive, what has long passed is
// told in one line, once.
func TestNoFlood(t *testing.T) {
	h, dir := newHook(t), t.TempDir()
	plan := func() *Plan { return &Plan{Recipients: []Recipient{{Name: "duty", Way: h.way()}}} }
	bubble(t, func(w *world) {
		for range 40 {
			w.appeal()
			pass(time.Minute)
		}
		pass(100 * time.Hour)
		stop := w.run(w.runner(plan(), dir))
		got := h.taken(t)
		want(t, "after four days", got, "duty: older")
		if len(got) == 1 && got[0].Older != 40*6 {
			t.Errorf("%d are older, want five duties and an appeal each", got[0].Older)
		}
		w.appeal()
		synctest.Wait()
		want(t, "what is new", h.taken(t), "duty: duty open duty open duty open duty open duty open appeal open")
		stop()
		stop = w.run(w.runner(plan(), dir))
		pass(time.Hour)
		stop()
		want(t, "after a restart", h.taken(t))
	})
}

// TestLedgerStaysSmall: years of messages leave no more lines than there is to remember.
func TestLedgerStaysSmall(t *testing.T) {
	h, dir := newHook(t), t.TempDir()
	bubble(t, func(w *world) {
		r := w.runner(&Plan{Recipients: []Recipient{{Name: "duty", Member: "KG", Way: h.way()}}}, dir)
		stop := w.run(r)
		r.mu.Lock()
		r.limit = 20
		r.mu.Unlock()
		for range 15 {
			w.reply("KG", w.appeal())
			pass(time.Minute)
		}
		w.appeal()
		r.mu.Lock()
		r.limit = 0
		r.mu.Unlock()
		pass(longestSleep)
		stop()
		b, err := os.ReadFile(filepath.Join(dir, LedgerFile))
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(b), "\n"); n > 6 {
			t.Errorf("%d lines are left:\n%s", n, b)
		}
		want(t, "what was told", slices.DeleteFunc(h.taken(t), func(m Message) bool { return len(m.Occasions) == 2 }))
		stop = w.run(w.runner(&Plan{Recipients: []Recipient{{Name: "duty", Member: "KG", Way: h.way()}}}, dir))
		pass(time.Minute)
		stop()
		want(t, "what is remembered", h.taken(t))
	})
}

// TestOtherWays: a real program and a real mail server take the messages of a runner.
func TestOtherWays(t *testing.T) {
	box, dir := newMailbox(t, nil), t.TempDir()
	out := filepath.Join(dir, "out")
	bubble(t, func(w *world) {
		box.refuses(&smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "later"},
			&smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such person"})
		defer w.run(w.runner(&Plan{Recipients: []Recipient{
			{Name: "duty", Member: "KG", Language: "ru", Way: &Mail{To: []string{"duty@example.org"}, post: box.post()}, After: time.Hour, To: "deputy"},
			{Name: "deputy", Member: "KG", Language: "ar", Way: &Command{Args: []string{"/bin/sh", "-c", "cat >>" + out + "; echo >>" + out}}, Second: true},
		}}, dir))()
		w.appeal()
		synctest.Wait()
		if _, err := os.Stat(out); err == nil || len(box.taken()) > 0 {
			t.Error("451 is not for good")
		}
		pass(5 * time.Second)
		b, err := os.ReadFile(out)
		if err != nil {
			t.Fatalf("550 is for good, and the next one was not woken: %v\n%s", err, w.logged)
		}
		if s := string(b); !strings.Contains(s, `"language":"ar"`) || !strings.Contains(s, `"delivered":false`) || strings.Count(s, "\n") != 1 {
			t.Errorf("the program got %s", s)
		}
		pass(2*time.Hour + time.Second)
		if got := box.taken(); len(got) != 1 {
			t.Errorf("%d letters came, want one, that it is late", len(got))
		}
	})
}

// TestColdCrises: a crisis that is not in memory is read before it is judged.
func TestColdCrises(t *testing.T) { bubble(t, coldCrises) }

func coldCrises(w *world) {
	t := w.T
	w.appeal()
	cold := w.k.State().Chill(w.crisis)
	if list, _ := view.OfOccasions(cold, w.now(), view.Horizon{}); len(list) != 0 {
		t.Fatalf("a cold crisis shows %d occasions", len(list))
	}
	asked := 0
	l := &Lookout{State: func() mithaq.State { return cold }, Warm: func(ctx context.Context, crisis string) (mithaq.State, error) {
		asked++
		return w.k.Warmed(ctx, crisis)
	}}
	for range 3 {
		list, _, err := l.Look(t.Context(), w.now())
		if err != nil || len(list) != 6 {
			t.Errorf("got %d occasions, %v, want six", len(list), err)
		}
	}
	if asked != 1 {
		t.Errorf("it was read %d times, and nothing had changed", asked)
	}
}
