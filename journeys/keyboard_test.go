package journeys_test

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestEveryRoomByKeyboard goes through every room with the Tab key alone, in both directions of writing:
// each thing that can be used gets the focus once, in the order in which it stands, is seen to have it,
// and nothing keeps it.
func TestEveryRoomByKeyboard(t *testing.T) {
	for _, s := range screens[:2] {
		t.Run(string(s.tag), func(t *testing.T) {
			v := travel(t, s.width)
			for _, page := range []string{"/", room, room + "?at=2022-01-05T12:00:00Z", room + "/pictures?at=2022-01-07T00:00:00Z", room + "/decisions/send_forces",
				room + "/315", "/members", "/members/KZ", "/pact", "/duties", "/record", "/search?q=Tokayev", "/words", "/tours/kz-2022", "/nothing"} {
				v.open("/" + string(s.tag) + page)
				v.sees(`document.readyState === 'complete' && document.querySelector('main') !== null`)
				v.sees(`(window.kept = [], window.ways = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]')].filter(
					(e) => !e.disabled && e.checkVisibility() && !(e.closest('details:not([open])') && e.tagName !== 'SUMMARY')), true)`)
				// a field for an instant keeps the focus for each of its parts
				const note = `((e) => {
					const last = kept[kept.length - 1];
					if (e === document.body || e === kept[0] && kept.length > 1) return 'out';
					if (e !== last) kept.push(e);
					const s = getComputedStyle(e);
					return s.outlineStyle === 'none' && s.boxShadow === 'none' ? 'unseen ' + e.outerHTML.slice(0, 120) : '';
				})(document.activeElement)`
				for range 6000 {
					v.do(chromedp.KeyEvent("\t"))
					said, err := chromedp.Run(v.ctx, chromedp.Evaluate[string](note))
					if err != nil {
						t.Fatal(err)
					}
					if said == "out" {
						break
					}
					if strings.HasPrefix(said, "unseen") {
						t.Errorf("%s: nobody sees where the focus is: %s", page, said)
					}
				}
				lost, err := chromedp.Run(v.ctx, chromedp.Evaluate[string](`(() => {
					const missed = ways.filter((e) => !kept.includes(e)), twice = kept.length - new Set(kept).size;
					const back = kept.findIndex((e, i) => i > 0 && !(kept[i - 1].compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING));
					return (missed.length ? missed.length + ' never focused, such as ' + missed[0].outerHTML.slice(0, 160) : '') +
						(twice ? ' ' + twice + ' focused again' : '') + (back > 0 ? ' out of order: ' + kept[back].outerHTML.slice(0, 120) : '') + (kept.length ? '' : 'nothing was focused');
				})()`))
				if err != nil || lost != "" {
					t.Errorf("%s: %v %s", page, err, lost)
				}
			}
		})
	}
}
