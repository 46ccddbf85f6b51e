package journeys_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"mithaq/lang"
)

var screensDir = flag.String("screens", "", "take the pictures of doc/screens anew, into this folder")

// TestScreens takes the pictures that the documents show:
//
//	go test ./journeys -run TestScreens -args -screens ../doc/screens
func TestScreens(t *testing.T) {
	if *screensDir == "" {
		return // it is no test, and takes pictures when it is asked to
	}
	for _, s := range []struct {
		name, path, at string // at: what stands at the top of the picture
		tag            lang.Tag
		width          int64
	}{
		{"board", "/?member=KG&office=president&at=2022-01-06T00:00:00Z", "main", lang.English, 1024},
		{"room", room + "?at=2022-01-21T00:00:00Z", "main", lang.English, 1024},
		{"room-phone", room + "?at=2022-01-21T00:00:00Z", "main", lang.Arabic, 360},
		{"force", room + "?at=2022-01-21T00:00:00Z", "#force", lang.English, 1400},
		{"measures", room + "/situation?at=2022-01-21T00:00:00Z", "#measures", lang.Arabic, 1400},
		{"decision", room + "/decisions/send_forces?at=2022-01-12T00:00:00Z", "main", lang.Russian, 1024},
		{"past", room + "?at=2022-01-06T12:00:00Z&known=2022-01-06T12:00:00Z", "body", lang.Russian, 1024},
		{"act", room + "/321?at=2022-01-12T00:00:00Z", "main", lang.Arabic, 360},
		{"charter", "/charter?at=2022-01-06T00:00:00Z", "#treaty", lang.English, 1024},
		{"map", room + "/pictures?at=2022-01-14T12:00:00Z", "main", lang.Russian, 1024},
		{"pictures", room + "/pictures?at=2022-01-21T00:00:00Z", "[aria-labelledby=h-flow]", lang.Arabic, 1024},
		{"words", "/words", "main", lang.Arabic, 360},
		{"members", "/members?at=2022-01-06T00:00:00Z", "main", lang.Arabic, 1024},
		{"member", "/members/KG?at=2022-01-06T00:00:00Z", "main", lang.Arabic, 1024},
	} {
		t.Run(s.name, func(t *testing.T) {
			v := travel(t, s.width)
			v.open("/" + string(s.tag) + s.path)
			v.sees(`document.readyState === 'complete'`)
			v.sees(`(document.documentElement.style.scrollBehavior = 'auto', document.querySelector('` + s.at + `').scrollIntoView(), true)`)
			v.sees(`document.fonts.status === 'loaded'`)
			png, err := chromedp.Run(v.ctx, chromedp.CaptureScreenshot())
			if err != nil {
				t.Fatal(err)
			}
			name := strings.Join([]string{s.name, string(s.tag)}, "-") + ".png"
			if err := os.WriteFile(filepath.Join(*screensDir, name), png, 0o644); err != nil {
				t.Fatal(err)
			}
		})
	}
}
