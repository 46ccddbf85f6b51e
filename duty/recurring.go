package duty

import (
	"slices"
	"sort"
	"time"

	"mithaq/charter"
	"mithaq/words"
)

// lastBegin is the end of the year 9999, after which no instant can be written: no period
// begins later.
var lastBegin = words.At(time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC))

// A series is what one member owes again and again because of one act: once in each
// period from the act on, until an event ends it. Occurrences are numbered from 1, and
// each is met, late or undetermined by itself: a report of Tuesday says nothing of Monday.
type series struct {
	r        *charter.Duty
	base     Duty
	clock    words.Offset
	trigger  Event
	end      *Event // nil: it goes on
	meets    []Event
	released *Waiver
	at       words.Instant
}

// series returns the occurrences of what the n-th event has raised for one who owes it, and
// from when on it is over. Late ones that follow one another with nothing between them are
// one entry with their number, so that a year of silence is one line.
func (s Setting) series(r *charter.Duty, events []Event, n int, who string, at words.Instant) ([]Duty, words.Instant) {
	t := series{r: r, clock: s.Charter.Seat.Offset, trigger: events[n], at: at, base: s.raised(r, events[n], who)}
	over := words.Never
	for i := range events[n+1:] {
		if e := &events[n+1+i]; e.Effect <= at && e.Act != t.trigger.Act && slices.Contains(r.Ends, e.Name) &&
			(e.Member == who || e.Member == t.trigger.Member || e.Member == "" || len(r.MetBy) == 0) {
			t.end, over = e, e.Effect
			break
		}
	}
	t.meets = s.meeting(r, t.trigger, who, events, at)
	t.released = s.released(r, t.trigger, who, at)
	return t.occurrences(), over
}

// stop returns the end of a period, counted from an instant.
func (t *series) stop(n int64, from words.Instant) words.Instant {
	return t.r.Every.Times(n, from, t.clock)
}

// due returns the last instant for an occurrence.
func (t *series) due(n int64, from words.Instant) words.Instant {
	if t.r.When.Kind == charter.Within {
		return t.r.When.After(t.stop(n-1, from), t.clock)
	}
	return t.stop(n, from)
}

// period returns the number of the period in which an instant lies, counted from another. The
// end of a period belongs to it, and so does the beginning of the first.
func (t *series) period(i, from words.Instant) int64 {
	i = min(i, lastBegin)
	if i <= from {
		return 1
	}
	if sec := t.r.Every.Seconds; sec > 0 {
		return int64(i-from+words.Instant(sec*1000)-1) / (sec * 1000)
	}
	// A month has 28 days at least.
	most := int(int64(i-from)/(t.r.Every.Months*28*24*60*60*1000)) + 2
	return 1 + int64(sort.Search(most, func(n int) bool { return t.stop(int64(n)+1, from) >= i }))
}

func (t *series) occurrences() []Duty {
	early, late := t.trigger.Window.From, t.trigger.Effect
	until := t.at
	if t.end != nil {
		until = min(until, t.end.Effect)
	}
	all := t.period(until, late)
	// Between these numbers all occurrences are alike, however many they are.
	cuts := []int64{1, all - 1, all, all + 1}
	around := func(i words.Instant) {
		cuts = append(cuts, t.period(i, late), t.period(i, late)+1, t.period(i, early), t.period(i, early)+1)
	}
	for _, e := range t.meets {
		around(e.Window.From)
		around(e.Effect)
	}
	if t.end != nil {
		around(t.end.Window.From)
	}
	if t.released != nil {
		around(t.released.Effect)
	}
	around(t.at)
	slices.Sort(cuts)
	cuts = slices.Compact(slices.DeleteFunc(cuts, func(n int64) bool { return n < 1 || n > all }))
	var out []Duty
	for i, n := range cuts {
		times := all - n + 1
		if i+1 < len(cuts) {
			times = cuts[i+1] - n
		}
		d, owed := t.occurrence(n, times)
		if !owed {
			continue
		}
		if k := len(out) - 1; k >= 0 && d.State != Open && d.State != Met && out[k].State == d.State && len(d.MetBy)+len(out[k].MetBy) == 0 {
			out[k].Times += d.Times
			out[k].Last = d.Last
			continue
		}
		out = append(out, d)
	}
	return out
}

// occurrence judges the n-th occurrence, and as many after it as are like it.
func (t *series) occurrence(n, times int64) (d Duty, owed bool) {
	early, late := t.trigger.Window.From, t.trigger.Effect
	d = t.base
	d.Nth, d.Times, d.By, d.Last = n, times, t.due(n, late), t.due(n+times-1, late)
	first := t.due(n, early) // counted from the beginning of the window of what raised it
	sure, maybe := false, false
	for _, e := range t.meets {
		lo, hi := t.period(e.Window.From, late), t.period(e.Effect, early)
		if n < lo || n > hi {
			continue
		}
		d.MetBy = append(d.MetBy, e)
		d.Reported = d.Reported || e.Told
		sure = sure || lo == hi && e.Effect <= first
		maybe = maybe || e.Window.From <= d.By
	}
	switch {
	case sure:
		d.State = Met
	case t.end != nil && t.end.Effect < d.By && len(d.MetBy) == 0:
		return d, false // over before it was due
	case maybe:
		d.State = Undetermined
	case len(d.MetBy) > 0:
		d.State = Late
	case t.end != nil && t.end.Window.From < d.By:
		d.State = Undetermined // within the window in which it ended
	case t.at > d.By:
		d.State = Late
	case t.at > first:
		d.State = Undetermined
	}
	if w := t.released; w != nil && len(d.MetBy) == 0 && d.By >= w.Effect {
		d.State, d.Released = Waived, &w.Event
		d.Reported = d.Reported || w.Told
	}
	return d, true
}
