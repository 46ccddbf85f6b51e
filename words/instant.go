package words

import (
	"fmt"
	"strconv"
	"time"
)

// An Instant is a point in time to the millisecond, in UTC. The zero value means
// "no instant". On the record it is spelled as RFC 3339 with the letter Z, with
// three digits of fraction or none: "2022-01-05T21:50:00Z".
//
// Instants are compared with the ordinary operators.
type Instant int64 // milliseconds since 0001-01-01T00:00:00Z

// unixEpoch is 1970-01-01T00:00:00Z as an Instant.
const unixEpoch Instant = 62135596800_000

// At returns the instant of t, cut to the millisecond.
func At(t time.Time) Instant { return Instant(t.UnixMilli()) + unixEpoch }

// Never is later than any instant that can be written.
const Never Instant = 1<<63 - 1

// Time returns i in UTC.
func (i Instant) Time() time.Time { return time.UnixMilli(int64(i - unixEpoch)).UTC() }

// Add returns the instant d later.
func (i Instant) Add(d time.Duration) Instant { return i + Instant(d.Milliseconds()) }

// Known reports whether i is an instant at all.
func (i Instant) Known() bool { return i != 0 }

func (i Instant) String() string {
	switch i {
	case 0:
		return "unknown"
	case Never:
		return "never"
	}
	if i%1000 != 0 {
		return i.Time().Format("2006-01-02T15:04:05.000Z")
	}
	return i.Time().Format("2006-01-02T15:04:05Z")
}

// MarshalText spells i for the record.
func (i Instant) MarshalText() ([]byte, error) {
	if i <= 0 || i.Time().Year() > 9999 {
		return nil, fmt.Errorf("words: %d is not an instant between the years 1 and 9999", int64(i))
	}
	return []byte(i.String()), nil
}

// UnmarshalText reads the spelling of the record, and no other.
func (i *Instant) UnmarshalText(b []byte) error {
	v, ok := readInstant(b)
	if !ok {
		return notInstant(string(b))
	}
	*i = v
	return nil
}

// ExactText promises package canon that UnmarshalText accepts one spelling only.
func (i *Instant) ExactText() {}

// ParseInstant reads "2022-01-05T21:50:00Z", with or without three digits of
// fraction.
func ParseInstant(s string) (Instant, error) {
	i, ok := readInstant(s)
	if !ok {
		return 0, notInstant(s)
	}
	return i, nil
}

func notInstant(s string) error {
	return fmt.Errorf("%q is not an instant in UTC such as 2022-01-05T21:50:00Z", s)
}

// readInstant reads the digits by hand: an entry has four instants and more, and
// package time would read and write each to see that it is spelled as it should be.
func readInstant[T string | []byte](s T) (Instant, bool) {
	const form = "0000-00-00T00:00:00.000Z"
	milli := 0
	switch len(s) {
	case len(form):
		// A fraction that says nothing is left out.
		if milli = number(s, 20, 3); s[19] != '.' || milli <= 0 {
			return 0, false
		}
	case len(form) - len(".000"):
	default:
		return 0, false
	}
	year, month, day := number(s, 0, 4), number(s, 5, 2), number(s, 8, 2)
	hour, minute, second := number(s, 11, 2), number(s, 14, 2), number(s, 17, 2)
	if s[4] != '-' || s[7] != '-' || s[10] != 'T' || s[13] != ':' || s[16] != ':' || s[len(s)-1] != 'Z' ||
		year < 1 || month < 1 || month > 12 || day < 1 ||
		hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 {
		return 0, false
	}
	t := time.Date(year, time.Month(month), day, hour, minute, second, milli*int(time.Millisecond), time.UTC)
	if t.Day() != day {
		return 0, false // the month has fewer days
	}
	i := At(t)
	return i, i > 0 // the first instant of the year 1 is none
}

// number reads n digits of s from a place on, or returns -1.
func number[T string | []byte](s T, from, n int) int {
	v := 0
	for i := from; i < from+n; i++ {
		c := s[i] - '0'
		if c > 9 {
			return -1
		}
		v = v*10 + int(c)
	}
	return v
}

// An Offset is the distance of a local clock from UTC, as a source or a place has
// it: "+06:00". Acts carry offsets so that no fold needs a table of time zones,
// which change. The empty offset means that nobody stated one.
type Offset string

// UnmarshalText accepts "+hh:mm" and "-hh:mm" up to 18 hours.
func (o *Offset) UnmarshalText(b []byte) error {
	v := Offset(b)
	if _, err := v.Duration(); err != nil || v == "" {
		return fmt.Errorf("%q is not an offset such as +06:00", b)
	}
	*o = v
	return nil
}

// MarshalText spells o for the record.
func (o Offset) MarshalText() ([]byte, error) {
	if _, err := o.Duration(); err != nil {
		return nil, err
	}
	return []byte(o), nil
}

// Duration returns how far ahead of UTC the local clock is; 0 for the empty offset.
func (o Offset) Duration() (time.Duration, error) {
	if o == "" {
		return 0, nil
	}
	if len(o) == 6 && (o[0] == '+' || o[0] == '-') && o[3] == ':' {
		h, err1 := strconv.ParseUint(string(o[1:3]), 10, 8)
		m, err2 := strconv.ParseUint(string(o[4:6]), 10, 8)
		if err1 == nil && err2 == nil && m < 60 && h*60+m <= 18*60 && o != "-00:00" {
			d := time.Duration(h)*time.Hour + time.Duration(m)*time.Minute
			if o[0] == '-' {
				d = -d
			}
			return d, nil
		}
	}
	return 0, fmt.Errorf("%q is not an offset such as +06:00", string(o))
}

// Local returns i as the clock at offset o shows it; UTC where o is empty.
func (o Offset) Local(i Instant) time.Time {
	d, err := o.Duration()
	if err != nil || o == "" {
		return i.Time()
	}
	return i.Time().In(time.FixedZone(string(o), int(d.Seconds())))
}

// A Window is the span within which something happened, with the source's offset
// and its own words for the time. From and To are the same where the source
// names an instant. Before From it had not happened, from To on it had; between
// the two it had *possibly already*.
type Window struct {
	From   Instant `json:"from"`
	To     Instant `json:"to"`
	Offset Offset  `json:"offset,omitempty"`
	Said   string  `json:"said,omitempty"`
}

// Check reports a window whose end lies before its start.
func (w Window) Check() error {
	if w.To < w.From {
		return fmt.Errorf("the window ends at %s, before it starts at %s", w.To, w.From)
	}
	return nil
}

// ParseMoment reads a time as people write it: an instant with "Z" or an offset,
// with or without seconds, or a bare date, which is the last instant of that day at
// the seat.
func ParseMoment(s string, seat Offset) (Instant, error) {
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04Z07:00"} {
		if t, err := time.Parse(layout, s); err == nil && At(t) > 0 {
			return At(t), nil
		}
	}
	if day, err := time.Parse(time.DateOnly, s); err == nil {
		ahead, err := seat.Duration()
		if err != nil {
			return 0, err
		}
		if end := At(day.AddDate(0, 0, 1).Add(-ahead)) - 1; end > 0 {
			return end, nil
		}
	}
	return 0, fmt.Errorf("%.40q is neither a date such as 2022-01-06 nor a time with its offset such as 2022-01-06T12:00:00+06:00", s)
}
