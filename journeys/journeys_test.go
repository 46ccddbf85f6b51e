package journeys_test

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"mithaq/lang"
)

// screens are where the journeys are made: an officer's telephone in Arabic, a desk in English, and
// a large screen in Russian, on which half of them are made again.
var screens = []struct {
	tag   lang.Tag
	width int64
	half  bool
}{{lang.Arabic, 360, false}, {lang.English, 1024, false}, {lang.Russian, 1920, true}}

const room = "/crises/kz-2022"

// journeys are what people come for. The eighth, to verify the record and to see a tampered one fail,
// is TestVerifyTheRecord.
var journeys = []struct {
	name string
	half bool
	walk func(v *traveller, p *lang.Printer)
}{
	{"first look at the board", true, func(v *traveller, p *lang.Printer) {
		v.page("/?at=2022-01-06T00:00:00Z")
		v.sees(`document.querySelector('#crises a[href*="kz-2022"]') !== null`)
		v.sees(has("#crises", p.Code("phase", "mandated")))
		v.choose("#member", "KG")
		v.choose("#office", "president")
		v.press(`#move button`)
		v.sees(`location.search.includes('member=KG')`)
		v.sees(has("#move", p.Say("move.owed")))
		v.sees(`document.querySelector('#move a[href="#a-treaty.art4_2"]') !== null`)
		v.narrow()
	}},
	{"read the case to its end", false, func(v *traveller, p *lang.Printer) {
		v.page("/?at=2022-01-21T00:00:00Z")
		v.press(`#crises a[href*="kz-2022"]`)
		v.sees(`document.querySelector('#ribbon') !== null`)
		v.press(`.parts a[href*="kz-2022/acts"]`)
		v.sees(`document.querySelectorAll('#spine tbody tr').length > 150`)
		v.narrow()
		v.press(`#spine tbody tr:last-child th a`)
		v.sees(`document.querySelector('pre') !== null && /mithaq record prove \d+/.test(document.querySelector('pre').textContent)`)
		v.narrow()
	}},
	{"go back to 6 January, with what was known then", true, func(v *traveller, p *lang.Printer) {
		v.page(room + "/situation")
		v.sees(has("#figures", "164"))
		v.fill("#at", "2022-01-06T12:00:00")
		v.fill("#known", "2022-01-06T12:00:00")
		v.press(".asof button")
		v.sees(`location.search.includes('known=')`)
		v.sees(has(".band", p.Say("band_name.past")))
		v.sees(`!document.querySelector('#figures').textContent.includes('164')`)
		v.narrow()
	}},
	{"read why the decision is undeterminable", false, func(v *traveller, p *lang.Printer) {
		v.page(room + "?at=2022-01-12T00:00:00Z#decisions")
		v.sees(has("#decisions .computed", p.Code("outcome", "undeterminable")))
		v.press("#decisions details summary")
		v.sees(`document.querySelector('#decisions details[open] .lines') !== null`)
		v.sees(has("#decisions details[open]", p.Member("KG")))
		v.narrow()
	}},
	{"compare announced, consented and present for Kyrgyzstan day by day", true, func(v *traveller, p *lang.Printer) {
		for _, day := range []struct {
			at    string
			cells [3]string // announced, consented, present: as the page sets them apart
		}{
			{"2022-01-06T21:00:00Z", [3]string{"unknown", "zero", "unsaid"}},
			{"2022-01-07T06:00:00Z", [3]string{"unknown", "zero", "unsaid"}},
			{"2022-01-08T06:00:00Z", [3]string{"unknown", "known 150", "known 150"}},
			{"2022-01-12T12:00:00Z", [3]string{"unknown", "known 150", "known 150"}},
			{"2022-01-16T12:00:00Z", [3]string{"unknown", "known 150", "zero"}},
		} {
			v.page(room + "?at=" + day.at)
			row := `[...document.querySelectorAll('#force tbody tr')].find(r => r.cells[0].textContent === ` + strconv.Quote(p.Member("KG")) +
				` && r.cells[1].textContent === ` + strconv.Quote(p.Code("line", "personnel")) + `)`
			for i, column := range []int{2, 4, 7} {
				class, number, _ := strings.Cut(day.cells[i], " ")
				cell := fmt.Sprintf(`%s.cells[%d].querySelector('.qty')`, row, column)
				v.sees(cell + `.classList.contains('` + class + `') && ` + cell + `.textContent.includes('` + number + `')`)
			}
		}
		v.narrow()
	}},
	{"find Tokayev by three spellings", false, func(v *traveller, p *lang.Printer) {
		for _, spelling := range []string{"Tokayev", "Тоқаев", "توكاييف"} {
			v.page("/search")
			v.do(chromedp.SendKeys(chromedp.CSS("#asked"), spelling+"\r"))
			v.sees(`document.querySelector('#found') !== null`)
			v.sees(has("#found", "Tokayev"))
			v.sees(has("#found", "توكاييف"))
		}
		v.narrow()
	}},
	{"print a decision", true, func(v *traveller, p *lang.Printer) {
		v.page(room + "/decisions/send_forces?at=2022-01-12T00:00:00Z")
		v.sees(has("main", p.Say("certificate.title")))
		v.narrow()
		v.onOneSheet()
	}},
}

// onOneSheet prints the page that is open.
func (v *traveller) onOneSheet() {
	v.Helper()
	pdf, err := chromedp.Run(v.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4)))
	if err != nil {
		v.Fatal(err)
	}
	if pages := regexp.MustCompile(`/Type /Page\b`).FindAll(pdf, -1); len(pages) != 1 {
		v.Errorf("%d sheets are printed, want one", len(pages))
	}
}

// TestJourneys makes every journey on every screen, in the real browser before the real program.
func TestJourneys(t *testing.T) {
	for _, s := range screens {
		t.Run(fmt.Sprintf("%s-%d", s.tag, s.width), func(t *testing.T) {
			at := travel(t, s.width)
			for _, j := range journeys {
				if s.half && !j.half {
					continue
				}
				t.Run(j.name, func(t *testing.T) {
					v := &traveller{t, at.ctx, at.url + "/" + string(s.tag)}
					j.walk(v, lang.For(s.tag).With(nil))
				})
			}
		})
	}
}

// TestByKeyboardAlone goes from room to room, finds a person and opens an act without a mouse.
func TestByKeyboardAlone(t *testing.T) {
	v := travel(t, 1024)
	v.open("/en/")
	v.sees(`document.querySelector('[data-key="g c"]') !== null`)
	for _, way := range []struct{ key, path string }{{"c", "/en/charter"}, {"m", "/en/members"}, {"d", "/en/duties"}, {"r", "/en/record"}, {"b", "/en/"}} {
		v.do(chromedp.KeyEvent("g"), chromedp.KeyEvent(way.key))
		v.sees(`location.pathname === '` + way.path + `' && document.readyState === 'complete'`)
	}
	v.do(chromedp.KeyEvent("/"))
	v.sees(`location.pathname === '/en/search' && document.readyState === 'complete'`)
	v.sees(`document.querySelector('#asked') !== null`)
	v.tab(`document.activeElement.id === 'asked'`)
	v.do(chromedp.KeyEvent("Kazakhstan, January\r"))
	v.sees(`document.querySelector('#found a[href*="kz-2022"]') !== null`)
	v.tab(`document.activeElement.getAttribute('href') === '/en/crises/kz-2022'`)
	v.do(chromedp.KeyEvent("\r"))
	v.sees(`location.pathname === '/en/crises/kz-2022' && document.querySelector('#ribbon') !== null`)
	v.tab(`document.activeElement.classList.contains('skip')`)
	v.do(chromedp.KeyEvent("\r"))
	v.sees(`location.hash === '#content'`)
	v.tab(`document.activeElement.tagName === 'SUMMARY'`)
	v.do(chromedp.KeyEvent("\r"))
	v.sees(`document.activeElement.parentElement.open`)
	// back along the acts: three keys on the slider, the button, and the page is in the past
	v.open("/en/crises/kz-2022")
	v.sees(`document.readyState === 'complete' && document.querySelector('#step') !== null`)
	v.tab(`document.activeElement.id === 'step'`)
	v.do(chromedp.KeyEvent(kb.ArrowLeft), chromedp.KeyEvent(kb.ArrowLeft), chromedp.KeyEvent(kb.ArrowLeft))
	v.sees(`document.querySelector('#at').value !== '' && document.querySelector('#step').getAttribute('aria-valuetext').endsWith('UTC')`)
	v.tab(`document.activeElement.matches('.asof button')`)
	v.do(chromedp.KeyEvent("\r"))
	v.sees(`location.search.includes('at=20') && document.querySelector('.band.past') !== null`)
}

// has is the expression that a text stands somewhere on the page.
func has(where, text string) string {
	return `[...document.querySelectorAll(` + strconv.Quote(where) + `)].some(e => e.textContent.includes(` + strconv.Quote(lang.Plain(text)) + `))`
}

// page opens a path in the traveller's language and holds that nothing is wider than the screen.
func (v *traveller) page(path string) {
	v.Helper()
	v.open(path)
	v.sees(`document.readyState === 'complete' && document.querySelector('main') !== null`)
	v.narrow()
}

// press clicks what is first of its kind, once it stands still: a page may still be scrolling to its
// fragment, and a click aims at where the thing was when it was looked for.
func (v *traveller) press(selector string) {
	v.Helper()
	v.sees(`(e => {
		if (!e) return false;
		e.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { x, y } = e.getBoundingClientRect(), still = e.stood === x + ' ' + y;
		e.stood = x + ' ' + y;
		return still;
	})(document.querySelector(` + strconv.Quote(selector) + `))`)
	v.do(chromedp.Click(chromedp.CSS(selector)))
}

// fill writes into a field for an instant, as the picker of a browser does in any language.
func (v *traveller) fill(selector, value string) {
	v.Helper()
	field := `document.querySelector(` + strconv.Quote(selector) + `)`
	v.sees(`(` + field + `.value = ` + strconv.Quote(value) + `, ` + field + `.value.startsWith(` + strconv.Quote(strings.TrimSuffix(value, ":00")) + `))`)
}

// choose takes an entry of a list.
func (v *traveller) choose(selector, value string) { v.Helper(); v.fill(selector, value) }

// tab goes on with the key until an expression holds, and fails where it never does.
func (v *traveller) tab(until string) {
	v.Helper()
	for range 400 {
		if ok, err := chromedp.Run(v.ctx, chromedp.Evaluate[bool](until)); err == nil && ok {
			return
		}
		v.do(chromedp.KeyEvent("\t"))
	}
	v.Fatalf("no key leads there: %s", until)
}
