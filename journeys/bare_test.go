package journeys_test

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"

	"mithaq/lang"
)

// bare is a browser in which no script of a page runs. What is asked of a page is asked from outside of it.
var bare = chromedp.Flag("blink-settings", "scriptEnabled=false")

// reads waits until an expression holds, asked from outside again and again: within the page no clock runs.
func (v *traveller) reads(expression string) {
	v.Helper()
	for {
		if ok, err := chromedp.Run(v.ctx, chromedp.Evaluate[bool](expression)); err == nil && ok {
			return
		}
		if v.ctx.Err() != nil {
			v.Fatalf("never: %s", expression)
		}
	}
}

// goes opens a path and waits for the page.
func (v *traveller) goes(path string) {
	v.Helper()
	v.open(path)
	v.reads(`document.readyState === 'complete' && document.querySelector('main h1') !== null`)
}

// TestWithoutScript reads every room with scripts turned off, and goes on by forms and links alone: the
// program shows nothing that only a script could show.
func TestWithoutScript(t *testing.T) {
	for _, s := range screens {
		t.Run(fmt.Sprintf("%s-%d", s.tag, s.width), func(t *testing.T) {
			v, p := travel(t, s.width, bare), lang.For(s.tag)
			// that they are off is seen on a page that a script would rename
			v.do(chromedp.Navigate(`data:text/html,<title>off</title><script>document.title = 'on'</script><p id="end">`))
			v.reads(`document.querySelector('#end') !== null && document.title === 'off'`)
			in := "/" + string(s.tag)
			v.goes(in + "/?at=2022-01-06T00:00:00Z")
			v.reads(`document.querySelector('#crises a[href*="kz-2022"]') !== null`)
			for _, page := range []struct{ path, holds string }{
				{room + "?at=2022-01-12T00:00:00Z", `document.querySelectorAll('.parts a[href*="kz-2022/"]').length > 3`},
				{room + "/forces?at=2022-01-21T00:00:00Z", `document.querySelectorAll('#moves tbody tr').length > 10`},
				{room + "/situation?at=2022-01-21T00:00:00Z", has("#figures", "164")},
				{room + "/acts?at=2022-01-12T00:00:00Z", `document.querySelectorAll('#spine tbody tr').length > 100`},
				{room + "/pictures?at=2022-02-01T00:00:00Z", `document.querySelectorAll('svg.chart').length > 7`},
				{room + "/decisions/send_forces?at=2022-01-12T00:00:00Z", has("main", p.Say("certificate.title"))},
				{"/charter", `document.querySelectorAll('main a').length > 50`},
				{"/members", `document.querySelectorAll('main svg').length > 5`},
				{"/members/KZ", has("main h1", p.Member("KZ"))},
				{"/duties?at=2022-01-06T00:00:00Z", `document.querySelectorAll('main tbody tr').length > 1`},
				{"/pact", `document.querySelectorAll('#spine tbody tr').length > 100`},
				{"/record", `document.querySelector('#head') !== null && document.querySelector('#check a[download]') !== null`},
				{"/record", has("#check", p.Say("record.noscript"))},
				{"/words", has("#gate", p.Say("says.gate"))},
				{"/tours/kz-2022", `document.querySelectorAll('main a').length > 3`},
			} {
				v.goes(in + page.path)
				v.reads(page.holds)
				v.reads(`document.documentElement.scrollWidth <= document.documentElement.clientWidth`)
			}
			// on paper nothing is wanting either
			v.goes(in + room + "/decisions/send_forces?at=2022-01-12T00:00:00Z")
			v.onOneSheet()
			// back in time by the form, into a decision by its link, to a name by the search
			v.goes(in + room)
			v.reads(`(document.querySelector('#at').value = '2022-01-06T12:00:00', document.querySelector('#known').value = '2022-01-06T12:00:00', true)`)
			v.do(chromedp.Click(chromedp.CSS(".asof button")))
			v.reads(`location.search.includes('known=') && document.querySelector('.band') !== null`)
			v.reads(has(".band", p.Say("band_name.past")))
			// and one act further back by a link
			was := `location.search`
			v.do(chromedp.Click(chromedp.CSS("a[rel=prev]")))
			v.reads(was + `.includes('known=') && !` + was + `.includes('at=2022-01-06T12') && document.querySelector('a[rel=next]') !== null`)
			v.goes(in + "/search")
			v.do(chromedp.SendKeys(chromedp.CSS("#asked"), "Tokayev\r"))
			v.reads(has("#found", "توكاييف"))
		})
	}
}
