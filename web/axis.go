package web

import (
	"fmt"
	"html/template"
	"strings"
	"time"

	"mithaq/view"
	"mithaq/words"
)

// An axis lays time along a picture, in the direction in which the page is read. Places on
// it are shares of its length, so that a picture is as wide as there is room and its
// letters keep their size.
type axis struct {
	from, to words.Instant
	rtl      bool
}

// at returns the place of an instant, in per cent of the length; what lies outside is at
// the end.
func (a axis) at(i words.Instant) float64 {
	share := float64(min(max(i, a.from), a.to)-a.from) / float64(max(a.to-a.from, 1)) * 100
	if a.rtl {
		return 100 - share
	}
	return share
}

// span returns where a span begins, as a picture counts, and its length.
func (a axis) span(from, to words.Instant) (x, width float64) {
	x, end := a.at(from), a.at(to)
	if a.rtl {
		x, end = end, x
	}
	return x, end - x
}

// years is an axis from the first to the last of its instants, in whole years.
func (p *page) years(from, to words.Instant) axis {
	year := func(i words.Instant, more int) words.Instant {
		return words.At(time.Date(i.Time().Year()+more, 1, 1, 0, 0, 0, 0, time.UTC))
	}
	return axis{year(from, 0), year(to, 1), p.Dir() == "rtl"}
}

// ticks marks round years, so many that they can be told apart where there is little room.
func (a axis) ticks() string {
	first, last := a.from.Time().Year(), a.to.Time().Year()
	step := 1
	for _, step = range []int{1, 2, 5, 10, 20, 50, 100} {
		if (last-first)/step <= 5 {
			break
		}
	}
	var b strings.Builder
	for y := (first + step) / step * step; y < last; y += step {
		x := a.at(words.At(time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC)))
		fmt.Fprintf(&b, `<line class="tick" x1="%.2f%%" x2="%.2f%%" y1="14" y2="20"/><text x="%.2f%%" y="11" text-anchor="middle">%d</text>`, x, x, x, y)
	}
	return b.String()
}

// Ticks returns the years of an axis as a picture.
func (p *page) Ticks(a axis) template.HTML {
	return template.HTML(`<svg class="bar" width="100%" height="20" aria-hidden="true">` + a.ticks() + `</svg>`)
}

// Bars returns a member's statuses under an instrument as a picture. Each status has a
// shape of its own, so that the picture can be read in black and white; the table beside
// it says the same in words.
func (p *page) Bars(a axis, h view.Instrument) template.HTML {
	var b strings.Builder
	var said []string
	for _, iv := range h.Intervals {
		end := a.to
		if iv.Until != nil {
			end = *iv.Until
		}
		x, width := a.span(iv.From, end)
		says := p.Code("status", iv.Status) + ": " + p.Span(iv)
		said = append(said, says)
		y, height := p.BarTop(iv.Status), p.BarHeight(iv.Status)
		fmt.Fprintf(&b, `<rect class="s-%s" x="%.2f%%" y="%d" width="%.2f%%" height="%d"><title>%s</title></rect>`, esc(iv.Status), x, y, width, height, esc(says))
	}
	now := a.at(p.As.At)
	return template.HTML(fmt.Sprintf(`<svg class="bar" width="100%%" height="20" role="img" aria-label="%s">%s<line class="now" x1="%.2f%%" x2="%.2f%%" y1="0" y2="20"/></svg>`,
		esc(p.Code("instrument", h.Instrument)+" — "+strings.Join(said, "; ")), b.String(), now, now))
}

// Span returns a span of legal dates: those on which it was set, on the clock of the seat.
func (p *page) Span(iv view.Interval) string {
	from, until := p.seat, "…"
	if iv.Effect != nil && iv.Effect.Happened.Offset != "" {
		from = iv.Effect.Happened.Offset
	}
	if iv.Until != nil {
		until = p.Day(*iv.Until+1, from)
	}
	return p.Day(iv.From+1, from) + " – " + until
}

// BarHeight returns how high the bar of a status is: who is bound stands out, who has left
// is a line.
func (p *page) BarHeight(status string) int {
	switch status {
	case "signatory", "observer", "partner":
		return 6
	case "left", "none":
		return 2
	}
	return 14
}

// BarTop returns where the bar of a status begins, so that all have one middle.
func (p *page) BarTop(status string) int { return 10 - p.BarHeight(status)/2 }
