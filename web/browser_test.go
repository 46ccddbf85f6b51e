package web_test

import (
	"context"
	"os/exec"
	"strings"
	"testing"
	"time"

	"mithaq/council"

	"github.com/chromedp/chromedp"
)

// browser starts Debian's Chromium, or says loudly that there is none.
func browser(t *testing.T) context.Context {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("chromium is not installed: what the script does in a browser is not tried (apt-get install chromium)")
	}
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), chromedp.ExecPath(path), chromedp.Headless, chromedp.NoSandbox, chromedp.NoFirstRun, chromedp.DisableGPU)
	t.Cleanup(cancel)
	ctx, end := chromedp.NewContext(ctx)
	t.Cleanup(end)
	ctx, stop := context.WithTimeout(ctx, 60*time.Second)
	t.Cleanup(stop)
	return ctx
}

func do(t *testing.T, ctx context.Context, steps ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(ctx, steps...); err != nil {
		t.Fatal(err)
	}
}

// is waits until an expression holds on the page, also on the one that it leads to.
func is(t *testing.T, ctx context.Context, expression string) {
	t.Helper()
	for {
		_, err := chromedp.Run(ctx, chromedp.Poll[bool](expression))
		if err == nil {
			return
		}
		if ctx.Err() == nil && strings.Contains(err.Error(), "context") {
			continue // the page on which it was asked is gone
		}
		now, _ := chromedp.Run(ctx, chromedp.Evaluate[string](`location + ' · ' + document.activeElement.outerHTML.slice(0, 200) + ' · ' + getSelection() + ' · ' + scrollY`))
		t.Fatalf("never: %s: %v; at the end: %s", expression, err, now)
	}
}

// TestAlive: in a real browser an act appears on the open page, and the reader keeps his
// place: what he opened, selected and stands on stays as it was.
func TestAlive(t *testing.T) {
	ctx := browser(t)
	l := live(t)
	l.own("president", council.AppealType, council.Appeal{Kind: "aggression", Addressees: []string{"KG"}, Invokes: []string{"treaty.art4_2"}, Asks: en("help")})
	draft := l.own("president", council.DraftType, council.Draft{Kind: "send_forces", Text: en("a draft to be read")})
	l.publish()

	do(t, ctx, chromedp.EmulateViewport(1024, 600), chromedp.Navigate(l.http.URL+"/en/crises/live-1/dossier"))
	is(t, ctx, `document.querySelector('#decisions details') !== null`)
	do(t, ctx,
		chromedp.Click(chromedp.CSS(`#decisions summary`)),
		chromedp.Focus(chromedp.CSS(`#decisions summary`)))
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[bool](`(() => {
		const text = document.querySelector('#decisions article > p');
		getSelection().selectAllChildren(text);
		window.was = { node: text, y: scrollY };
		return true;
	})()`)); err != nil {
		t.Fatal(err)
	}
	is(t, ctx, `scrollY > 0`)

	l.say("while it is read")
	is(t, ctx, `document.querySelector('#consultations').textContent.includes('while it is read')`)
	for _, kept := range []string{
		`document.querySelector('#decisions details').open`,
		`document.activeElement === document.querySelector('#decisions summary')`,
		`String(getSelection()).includes('a draft to be read')`,
		`window.was.node.isConnected`,
		`document.querySelector('#spine').textContent.includes('while it is read')`,
	} {
		is(t, ctx, kept)
	}
	// The section that he stands in changes: the question is now another.
	l.own("president", council.WithdrawalType, council.Withdrawal{}, answers(draft))
	l.publish()
	is(t, ctx, `document.querySelector('#decisions').textContent.includes('withdrawn')`)
	is(t, ctx, `document.querySelector('#decisions details').open && document.activeElement === document.querySelector('#decisions summary')`)

	// A page of the past never moves.
	do(t, ctx, chromedp.Navigate(l.http.URL+"/en/crises/live-1?at="+l.pact.Now().String()))
	is(t, ctx, `document.querySelector('main').dataset.live === undefined`)
}

// TestKeys: keys go where links go, and never while somebody writes.
func TestKeys(t *testing.T) {
	ctx := browser(t)
	l := live(t)
	do(t, ctx, chromedp.Navigate(l.http.URL+"/en/crises/live-1/dossier"))
	is(t, ctx, `document.querySelector('h1') !== null`)
	do(t, ctx, chromedp.KeyEvent("g"), chromedp.KeyEvent("m"))
	is(t, ctx, `location.pathname === '/en/members' && document.readyState === 'complete'`)
	do(t, ctx, chromedp.KeyEvent("g"), chromedp.KeyEvent("b"))
	is(t, ctx, `location.pathname === '/en/' && document.readyState === 'complete'`)
	do(t, ctx, chromedp.Focus(chromedp.CSS(`#at`)), chromedp.KeyEvent("g"), chromedp.KeyEvent("d"))
	is(t, ctx, `location.pathname === '/en/'`)
}
