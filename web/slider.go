package web

import (
	"fmt"
	"html/template"
	"slices"
	"strconv"
	"strings"
	"time"

	"mithaq/view"
	"mithaq/words"
)

// A slider is the moment of a page as a place among the acts: those of the crisis, or those on the pact
// where the page is of none. It counts in seconds, because the field beside it does.
type slider struct {
	From, To, At   int64  // since 1970
	Ticks          string // seconds after From, in base 36
	Marks          template.HTML
	Earlier, Later string // the addresses of the act before and the next; empty where there is none
}

// maxTicks bounds how many acts a slider draws: of more, as many are left out between two as it takes. Its
// links leave out none.
const maxTicks = 400

// Slider returns the page's moment among the acts; nil where there are not two of them.
func (p *page) Slider() *slider {
	acts := view.Instants(p.state, p.label, p.As.Now)
	if len(acts) < 2 {
		return nil
	}
	first, last := acts[0], acts[len(acts)-1]
	second := func(i words.Instant) int64 { return i.Time().Add(time.Second - 1).Unix() } // rounded up: the act is in it
	s := &slider{From: second(first), To: second(last)}
	s.At = min(max(second(p.As.At), s.From), s.To)
	a := axis{first, last, p.Dir() == "rtl"}
	var list []string
	var marks strings.Builder
	for _, t := range thinned(acts) {
		list = append(list, strconv.FormatInt(second(t)-s.From, 36))
		fmt.Fprintf(&marks, "M%.0f 0v9", a.at(t)*10)
	}
	s.Ticks = strings.Join(list, " ")
	s.Marks = template.HTML(`<svg class="strokes" width="100%" height="9" viewBox="0 0 1000 9" preserveAspectRatio="none" aria-hidden="true"><path d="` + marks.String() + `"/></svg>`)
	at, found := slices.BinarySearch(acts, p.As.At)
	if at > 0 {
		s.Earlier = p.Here() + p.As.moved(acts[at-1])
	}
	if found {
		at++
	}
	if at < len(acts) && p.As.At < p.As.Now {
		s.Later = p.Here() + p.As.moved(acts[at])
	}
	return s
}

// thinned returns so many instants that they can be drawn, the first and the last among them.
func thinned(acts []words.Instant) []words.Instant {
	every := (len(acts) + maxTicks - 3) / (maxTicks - 1) // rounded up, of all but the last
	var out []words.Instant
	for i := 0; i < len(acts)-1; i += every {
		out = append(out, acts[i])
	}
	return append(out, acts[len(acts)-1])
}

// moved returns the query of this page at another moment.
func (a asOf) moved(at words.Instant) string {
	a.At, a.at = at, true
	return a.Here()
}
