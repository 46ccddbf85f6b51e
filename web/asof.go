package web

import (
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"mithaq"
	"mithaq/lang"
	"mithaq/words"
)

// An asOf is the moment that a page shows.
type asOf struct {
	At, Known words.Instant
	Now       words.Instant
	at, known bool // whether the address gives them
	rest      url.Values
}

// Rest is what else the address asks for, by name, with one value each.
func (a asOf) Rest() url.Values { return a.rest }

// Get returns what the address asks for under a name, or nothing.
func (a asOf) Get(name string) string { return a.rest.Get(name) }

// With returns the query of an address that asks for other things under some names, in
// pairs with their values; an empty value takes the name away.
func (a asOf) With(pairs ...string) string {
	a.rest = maps.Clone(a.rest)
	if a.rest == nil {
		a.rest = url.Values{}
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		a.rest.Del(pairs[i])
		if pairs[i+1] != "" {
			a.rest.Set(pairs[i], pairs[i+1])
		}
	}
	return a.Here()
}

// Here returns the query of this very page.
func (a asOf) Here() string { return query(a.moment(), a.rest) }

// Given reports whether the address names a moment at all.
func (a asOf) Given() bool { return a.at || a.known }

// Past reports whether the page shows what was so, or was known, earlier.
func (a asOf) Past() bool { return a.at && a.At < a.Now || a.known && a.Known < a.Now }

// Future reports whether the page looks ahead.
func (a asOf) Future() bool { return a.at && a.At > a.Now }

// Query returns the moment as part of an address: empty for the present.
func (a asOf) Query() string { return query(a.moment(), nil) }

func query(q, more url.Values) string {
	maps.Copy(q, more)
	if len(q) == 0 {
		return ""
	}
	return "?" + q.Encode()
}

func (a asOf) moment() url.Values {
	q := url.Values{}
	if a.at {
		q.Set("at", a.At.String())
	}
	if a.known {
		q.Set("known", a.Known.String())
	}
	return q
}

// field returns an instant as a field of type datetime-local holds it.
func field(i words.Instant) string { return i.Time().Format("2006-01-02T15:04:05") }

// AtField returns what the field for "as it was at" holds.
func (a asOf) AtField() string {
	if !a.at {
		return ""
	}
	return field(a.At)
}

// KnownField returns what the field for "by what was known at" holds.
func (a asOf) KnownField() string {
	if !a.known {
		return ""
	}
	return field(a.Known)
}

// readAsOf reads the moment from an address. Without ?at it is now; without ?known
// everything known by now counts. Asks are what else the page can be asked for.
func readAsOf(r *http.Request, s mithaq.State, now words.Instant, asks ...string) (asOf, error) {
	a := asOf{At: now, Known: now, Now: now}
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return a, &fault{http.StatusBadRequest, "error.bad_query"}
	}
	for _, name := range slices.Sorted(maps.Keys(q)) {
		other := slices.Contains(asks, name)
		if name != "at" && name != "known" && !other || len(q[name]) != 1 {
			return a, &fault{http.StatusBadRequest, "error.bad_query"}
		}
		if v := q.Get(name); !utf8.ValidString(v) || strings.ContainsFunc(v, unicode.IsControl) {
			return a, &fault{http.StatusBadRequest, "error.bad_query"}
		}
		// A name that was pasted brings marks with it that nobody sees; they are no part of a question.
		if v := strings.ReplaceAll(lang.Plain(q.Get(name)), string(utf8.RuneError), ""); other && v != "" {
			if a.rest == nil {
				a.rest = url.Values{}
			}
			a.rest.Set(name, v)
		}
	}
	var seat words.Offset
	if c := s.Charter(); c != nil {
		seat = c.Seat.Offset
	}
	for _, f := range []struct {
		name  string
		i     *words.Instant
		given *bool
	}{{"at", &a.At, &a.at}, {"known", &a.Known, &a.known}} {
		value := q.Get(f.name)
		if value == "" {
			continue // an empty field of the form is one that was not filled in
		}
		i, ok := parseMoment(value, seat)
		if !ok {
			return a, &fault{http.StatusBadRequest, "error.bad_time"}
		}
		*f.i, *f.given = i, true
	}
	return a, nil
}

// parseMoment reads a time as people write it (words.ParseMoment) or as a form's
// field has it, which is in UTC.
func parseMoment(s string, seat words.Offset) (words.Instant, bool) {
	if len(s) > len("2022-01-05T21:50:00.000000000+06:00") {
		return 0, false
	}
	for _, form := range []string{"2006-01-02T15:04:05", "2006-01-02T15:04"} {
		if t, err := time.Parse(form, s); err == nil {
			return writable(words.At(t))
		}
	}
	i, err := words.ParseMoment(s, seat)
	if err != nil {
		return 0, false
	}
	return writable(i)
}

// writable reports whether an instant can be written in an address again.
func writable(i words.Instant) (words.Instant, bool) {
	_, err := i.MarshalText()
	return i, err == nil
}
