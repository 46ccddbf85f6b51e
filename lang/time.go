package lang

import (
	"strconv"
	"time"

	"github.com/go-playground/locales"
	"github.com/go-playground/locales/ar"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/ru"

	"mithaq/words"
)

var months = func() map[Tag][]string {
	out := map[Tag][]string{}
	for t, l := range map[Tag]locales.Translator{Arabic: ar.New(), Russian: ru.New()} {
		out[t] = l.MonthsWide() // in Russian the genitive, as it stands in dates
	}
	out[English] = en.New().MonthsAbbreviated()
	return out
}()

// Instant returns an instant in UTC: "5 Jan 2022, 21:50 UTC". Seconds are shown where
// they are not zero.
func (p *Printer) Instant(i words.Instant) string {
	switch i {
	case 0:
		return p.Say("say.unknown")
	case words.Never:
		return p.Say("say.never")
	}
	return p.date("time.instant", i.Time(), "")
}

// InstantAt returns an instant on the clock of a place, with its offset: "6 Jan 2022,
// 03:50 UTC+06:00". Without an offset it is the instant in UTC.
func (p *Printer) InstantAt(i words.Instant, o words.Offset) string {
	if o == "" || !i.Known() || i == words.Never {
		return p.Instant(i)
	}
	return p.date("time.local", o.Local(i), string(o))
}

// Day returns the day that an instant belongs to on the clock of a place, or in UTC
// without an offset: "5 Jan 2022". Midnight belongs to the day that it ends, as the
// windows of sources do: "on the 5th" ends at midnight.
func (p *Printer) Day(i words.Instant, o words.Offset) string {
	if !i.Known() || i == words.Never {
		return p.Instant(i)
	}
	return p.date("time.day", o.Local(i-1), "")
}

func (p *Printer) date(id string, t time.Time, offset string) string {
	return p.Say(id, "day", strconv.Itoa(t.Day()), "month", months[p.tag][t.Month()-1],
		"year", strconv.Itoa(t.Year()), "clock", clock(t), "offset", offset)
}

// clock spells a time of day, with seconds where they are not zero.
func clock(t time.Time) string {
	if t.Second() != 0 || t.Nanosecond() != 0 {
		return t.Format("15:04:05")
	}
	return t.Format("15:04")
}

// ShortDay returns the day of an instant in UTC, without its year: "5 Jan".
func (p *Printer) ShortDay(i words.Instant) string {
	t := i.Time()
	return strconv.Itoa(t.Day()) + " " + months[p.tag][t.Month()-1]
}

// Window returns a window as a window: "between … and …", with the source's own
// words for the time, where it has them. An instant stands for itself.
func (p *Printer) Window(w words.Window) string {
	s := p.Instant(w.From)
	if w.From != w.To {
		s = p.Say("time.window", "from", s, "to", p.Instant(w.To))
	}
	if w.Said == "" {
		return s
	}
	return s + " (" + p.Said(w) + ")"
}

// WindowAt is Window on the window's own clock, without the source's words.
func (p *Printer) WindowAt(w words.Window, o words.Offset) string {
	s := p.InstantAt(w.From, o)
	if w.From != w.To {
		s = p.Say("time.window", "from", s, "to", p.InstantAt(w.To, o))
	}
	return s
}

// Between returns a window as one, from when to when in UTC: "6 Jan 2022, 21:00 – 7 Jan, 15:10 UTC".
// The day is not said twice.
func (p *Printer) Between(w words.Window) string {
	if w.From == w.To || !w.From.Known() || w.To == words.Never {
		return p.Window(words.Window{From: w.From, To: w.To})
	}
	from, to := w.From.Time(), w.To.Time()
	last := clock(to)
	if !sameDay(from, to) {
		last = p.date("time.short", to, "")
	}
	return p.Say("time.range", "from", p.date("time.long", from, ""), "to", last+" UTC")
}

// Beside returns a window on the clock of a place, to stand beside the window in UTC: only
// what differs from it is said, so that "03:50" is the same day and "6 Jan, 00:50" another.
// The offset is one that holds at both ends.
func (p *Printer) Beside(w words.Window, o words.Offset) string {
	if !w.From.Known() || w.To == words.Never {
		return p.Instant(w.From)
	}
	from, to := o.Local(w.From), o.Local(w.To)
	if w.From == w.To {
		if sameDay(from, w.From.Time()) {
			return clock(from)
		}
		return p.date("time.short", from, "")
	}
	last := clock(to)
	if !sameDay(from, to) {
		last = p.date("time.short", to, "")
	}
	return p.Say("time.range", "from", p.date("time.short", from, ""), "to", last)
}

func sameDay(a, b time.Time) bool {
	return a.Year() == b.Year() && a.YearDay() == b.YearDay()
}

// Said returns the words that a source has for the time, or nothing.
func (p *Printer) Said(w words.Window) string {
	if w.Said == "" {
		return ""
	}
	return p.Say("time.said", "said", Isolate(w.Said))
}

// Left returns how much time is left until an end, in whole days, hours or minutes,
// and that it is over when it is.
func (p *Printer) Left(now, end words.Instant) string {
	left := time.Duration(end-now) * time.Millisecond
	switch {
	case end <= now:
		return p.Say("left.over")
	case end == words.Never:
		return p.Say("say.no_end")
	case end-now >= words.Instant(48*time.Hour/time.Millisecond):
		return p.Count("left.days", int64(end-now)/int64(24*time.Hour/time.Millisecond))
	case left >= 2*time.Hour:
		return p.Count("left.hours", int64(left/time.Hour))
	}
	return p.Count("left.minutes", int64(left/time.Minute))
}
