package journeys_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestAxe lets axe look at every room in three languages. The file of axe (axe.min.js of the package
// axe-core) is named by MITHAQ_AXE; it is no part of the program and of no release.
func TestAxe(t *testing.T) {
	path := os.Getenv("MITHAQ_AXE")
	if path == "" {
		t.Skip("MITHAQ_AXE names no axe.min.js: accessibility is not examined")
	}
	axe, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range screens {
		t.Run(fmt.Sprintf("%s-%d", s.tag, s.width), func(t *testing.T) {
			v := travel(t, s.width)
			for _, page := range []string{"/", "/?member=KG&office=president&at=2022-01-06", room, room + "?at=2022-01-08T12:00:00Z&known=2022-01-08T12:00:00Z", room + "/forces", room + "/situation", room + "/acts", room + "/dossier", room + "/315",
				room + "/decisions/send_forces", room + "/pictures", "/charter", "/members", "/members/KZ", "/pact", "/duties", "/record", "/search?q=Tokayev", "/words", "/nothing"} {
				v.open("/" + string(s.tag) + page)
				v.sees(`document.readyState === 'complete'`)
				v.examine(string(axe), page)
			}
		})
	}
}

// examine fails for everything that axe finds on the page.
func (v *traveller) examine(axe, page string) {
	v.Helper()
	out, err := chromedp.Run(v.ctx, chromedp.Evaluate[string](`(async () => {`+axe+`
		const result = await axe.run(document, {resultTypes: ['violations']});
		return JSON.stringify(result.violations.map(v => ({id: v.id, help: v.help, nodes: v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.html.slice(0, 120))})));
	})()`, chromedp.EvalAwaitPromise))
	if err != nil {
		v.Fatal(err)
	}
	var found []struct {
		ID, Help string
		Nodes    []string
	}
	if err := json.Unmarshal([]byte(out), &found); err != nil {
		v.Fatal(err)
	}
	for _, f := range found {
		v.Errorf("%s: %s: %s\n\t%s", page, f.ID, f.Help, strings.Join(f.Nodes, "\n\t"))
	}
}
