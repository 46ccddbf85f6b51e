package member

import (
	"cmp"
	"slices"
	"strings"

	"mithaq/words"
)

// An Interval is a span in which a member had one status under an instrument, with all
// that the record says of it.
//
// The status follows the acts of change and nothing else. Where their dates are in dispute
// it follows the date of the act, whose text says why that one was taken; the other dates
// are Claims beside it, each by its speaker.
type Interval struct {
	Status string
	From   words.Instant
	Until  words.Instant // first instant of the next one; zero where it goes on
	// Effect is the act that brought the status about, with its legal basis. Its stamp is
	// empty where the genesis said so.
	Effect words.Told[Status]
	// Asked is the act that Effect answers: a notice, a claim, a request; nil where it
	// answers none, as after a term that was not prolonged.
	Asked *Asked
	// Within are the other acts of this span and instrument, which changed nothing: notices,
	// prolongations, later texts, and a change that another one of the same date undid.
	Within []words.Told[Status]
	// Claims are what was said of this status, side by side, by the date that each gives.
	Claims []words.Told[Claim]
}

// Asked is an act that a change of status followed.
type Asked struct {
	words.Stamp
	As   string // "notice" or another change, or the code of a claim
	Text *words.Text
}

// At reports whether an instant lies in the interval.
func (i *Interval) At(at words.Instant) bool {
	return i.From <= at && (!i.Until.Known() || at < i.Until)
}

// Intervals returns a member's statuses under an instrument, or under one version of it, by
// legal date. Before the first of them it had none.
func (s State) Intervals(instrument, id string) []Interval {
	var out []Interval
	status := None
	var before []words.Told[Status] // what came while there was no status yet, as a first notice
	for _, t := range s.all(instrument, id) {
		exact := t.Body.Instrument == instrument
		to, changed := follows(status, t.Body.Change)
		switch {
		case exact && changed:
			iv := Interval{Status: to, From: t.Body.From, Effect: t, Within: before}
			before, status = nil, to
			if n := len(out) - 1; n >= 0 && out[n].From == iv.From {
				// It lasted for no instant: what brought it about is kept, and the status is not.
				iv.Within = append(append([]words.Told[Status]{}, out[n].Within...), out[n].Effect)
				out = out[:n]
			}
			out = append(out, iv)
		case len(out) > 0:
			out[len(out)-1].Within = append(out[len(out)-1].Within, t)
		default:
			before = append(before, t)
		}
	}
	for i := range out {
		if i+1 < len(out) {
			out[i].Until = out[i+1].From
		}
		out[i].Asked = s.asked(out[i].Effect.Answers)
		out[i].Claims = s.claimsOf(instrument, id, &out[i])
	}
	return out
}

// all returns the acts about a member under an instrument and under the versions of it, by
// legal date.
func (s State) all(instrument, id string) []words.Told[Status] {
	var list []words.Told[Status]
	for _, t := range s.statuses.Each(0) {
		in := t.Body.Instrument
		if (in == instrument || strings.HasPrefix(in, instrument+".")) && slices.Contains(t.Body.Members, id) {
			list = append(list, *t)
		}
	}
	return byDate(list)
}

// asked finds the act that a change answers, among changes and claims.
func (s State) asked(act string) *Asked {
	if act == "" {
		return nil
	}
	for _, t := range s.statuses.Each(0) {
		if t.Act == act {
			return &Asked{t.Stamp, t.Body.Change, t.Body.Text}
		}
	}
	for _, c := range s.claims.Each(0) {
		if c.Act == act {
			return &Asked{c.Stamp, c.Body.Code, &c.Body.Text}
		}
	}
	return nil
}

// claimsOf returns the claims about an interval: those that answer one of its acts, and
// those without an answer that date themselves into it.
func (s State) claimsOf(instrument, id string, iv *Interval) []words.Told[Claim] {
	var out []words.Told[Claim]
	for _, c := range s.claims.Each(0) {
		b := &c.Body
		if b.Member != id || b.Instrument != "" && b.Instrument != instrument {
			continue
		}
		about := func(t words.Told[Status]) bool { return t.Act != "" && t.Act == c.Answers }
		if about(iv.Effect) || slices.ContainsFunc(iv.Within, about) || !b.Contests() && iv.At(b.From) {
			out = append(out, *c)
		}
	}
	slices.SortStableFunc(out, func(a, b words.Told[Claim]) int { return cmp.Compare(a.Body.From, b.Body.From) })
	return out
}
