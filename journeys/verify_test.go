package journeys_test

import "testing"

// TestVerifyTheRecord: somebody who trusts nobody verifies the record where he sits, with
// the second implementation, and sees that a copy with one letter changed fails.
func TestVerifyTheRecord(t *testing.T) {
	for _, tc := range []struct {
		tag          string
		width        int64
		holds, fails string
	}{
		{"ar", 360, "السجل سليم", "السجل غير سليم"},
		{"en", 1024, "It verifies", "It does not verify"},
		{"ru", 1920, "Проверка пройдена", "Проверка не пройдена"},
	} {
		t.Run(tc.tag, func(t *testing.T) {
			v := travel(t, tc.width)
			v.open("/" + tc.tag + "/record")
			v.narrow()
			v.sees(`document.querySelector('[data-do="verify"]') !== null`)
			v.press(`[data-do="verify"]`)
			v.sees(`document.querySelector('output').dataset.state === 'holds' && document.querySelector('output').textContent.includes('` + tc.holds + `')`)
			// The root that the verifier found is the one that the page tells.
			v.sees(`document.querySelector('output bdi').textContent.length > 40`)
			v.press(`[data-do="tamper"]`)
			v.sees(`document.querySelector('output').dataset.state === 'fails' && document.querySelector('output').textContent.includes('` + tc.fails + `')`)
			v.sees(`/entry \d+/.test(document.querySelector('output bdi').textContent)`)
			v.narrow()
		})
	}
}
