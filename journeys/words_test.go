package journeys_test

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"

	"mithaq/lang"
)

// TestWordsExplained: a word of the program says what it means where it stands, on hover and to a tap, in every
// language; Escape and a tap elsewhere end that, and nothing of the page moves.
func TestWordsExplained(t *testing.T) {
	for _, s := range screens {
		t.Run(fmt.Sprintf("%s-%d", s.tag, s.width), func(t *testing.T) {
			v, p := travel(t, s.width), lang.For(s.tag)
			v.page("/" + string(s.tag) + room + "/dossier?at=2022-01-12T00:00:00Z")
			const note = `document.querySelector('.says')`
			for _, word := range []struct{ at, term string }{
				{"#spine th[data-word=act]", "act"}, {"#force th[data-word=announced]", "announced"}, {".qty.unknown", "unknown"}, {"#measures .state", "lapsed"},
			} {
				v.sees(`document.querySelector('` + word.at + `') !== null`)
				v.sees(note + `.hidden`)
				v.press(word.at)
				v.sees(fmt.Sprintf(`!%s.hidden && %s.textContent === %q`, note, note, p.Say("says."+word.term)))
				v.sees(fmt.Sprintf(`(r => r.left >= 0 && r.top >= 0 && r.right <= innerWidth && r.bottom <= innerHeight)(%s.getBoundingClientRect())`, note))
				v.sees(fmt.Sprintf(`document.querySelector('%s').title === %q`, word.at, p.Say("says."+word.term))) // the pointer went over it
				v.narrow()
				v.do(chromedp.KeyEvent("\x1b"))
			}
			v.press("#measures .state")
			v.sees(`!` + note + `.hidden`)
			v.press("#measures h2")
			v.sees(note + `.hidden`)
		})
	}
}
