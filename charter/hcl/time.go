package hcl

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"mithaq/charter"
	"mithaq/words"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// instant reads a date, which begins at midnight at the seat, or an instant with
// its offset.
func (b *block) instant(name string) words.Instant {
	e := b.attr(name)
	if e == nil {
		return 0
	}
	s, ok := literal(e)
	var at words.Instant
	if ok {
		at, ok = parseInstant(s, b.l.c.Seat.Offset)
	}
	if !ok {
		b.wrong(name, e.Range(), "", `wants a date such as "1994-04-20" or an instant such as "1994-04-20T00:00:00+03:00"`)
	}
	return at
}

func parseInstant(s string, seat words.Offset) (words.Instant, bool) {
	t, err := time.Parse(time.DateOnly, s)
	if err == nil {
		ahead, err := seat.Duration()
		if err != nil {
			ahead = 0 // reported where the seat stands
		}
		t = t.Add(-ahead)
	} else if t, err = time.Parse(time.RFC3339, s); err != nil || t.Nanosecond() != 0 {
		return 0, false
	}
	at := words.At(t)
	_, err = at.MarshalText()
	return at, err == nil
}

// units are the lengths of time with a length of their own. Months and years have none:
// they are counted in the calendar of the seat.
var units = map[string]time.Duration{
	"second": time.Second, "minute": time.Minute, "hour": time.Hour, "day": 24 * time.Hour, "week": 7 * 24 * time.Hour,
}

// when reads the time of a duty: immediately, stated, or within("72 hours").
func (b *block) when(name string) charter.When {
	e := b.attr(name)
	if e == nil {
		return charter.When{}
	}
	if s, ok := dotted(e); ok {
		b.l.at[key(b.place, name, s)] = e.Range()
		return charter.When{Kind: s}
	}
	if call, ok := e.(*hclsyntax.FunctionCallExpr); ok && call.Name == charter.Within && len(call.Args) == 1 {
		s, _ := literal(call.Args[0])
		w, err := parseWithin(s)
		if err != nil {
			b.wrong(name, call.Args[0].Range(), "", "%v", err)
		}
		return w
	}
	b.wrong(name, e.Range(), "", `wants immediately, stated or within("72 hours")`)
	return charter.When{}
}

// period reads the length of a period, "24 hours", or returns nil where there is none.
func (b *block) period(name string) *charter.When {
	e := b.attr(name)
	if e == nil {
		return nil
	}
	s, _ := literal(e)
	w, err := parseWithin(s)
	if err != nil {
		b.wrong(name, e.Range(), "", `wants a length of time in quotes such as "24 hours"`)
	}
	return &w
}

func parseWithin(s string) (charter.When, error) {
	w := charter.When{Kind: charter.Within}
	n, unit, _ := strings.Cut(s, " ")
	unit = strings.TrimSuffix(unit, "s")
	d, long := units[unit]
	count, err := strconv.ParseUint(n, 10, 31)
	switch {
	case err != nil || count == 0 || !long && unit != "month" && unit != "year":
		return w, fmt.Errorf(`wants a number and seconds, minutes, hours, days, weeks, months or years, such as within("72 hours")`)
	case unit == "month":
		w.Months = int64(count)
	case unit == "year":
		w.Months = 12 * int64(count)
	default:
		w.Seconds = int64(count) * int64(d/time.Second)
	}
	return w, nil
}
