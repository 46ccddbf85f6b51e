package rule

import (
	"slices"

	"mithaq/words"
)

// Decide answers a question at its instant. It reads what was said by then, takes
// out what does not count, and applies the rule to what is left.
func (r Rule) Decide(q Question) Verdict {
	faults, index := r.check(q.Seats)
	if len(faults) > 0 {
		why := Reason{Code: "decision.rule_faulty", State: Pending}
		for _, f := range faults {
			why.Of = append(why.Of, Reason{Code: f.Code, State: Failed, Args: f.Args})
		}
		return Verdict{Outcome: Undeterminable, Close: q.Close, Why: why}
	}
	if q.Procedural && r.Procedure != nil {
		r = *r.Procedure
	}
	d := decider{q: &q, rule: &r, close: q.Close}
	d.close = r.Closes(q.Close, q.Extensions, q.At)
	d.body = prepare(r, q.Seats, index, q.Concerned, q.Chair)
	d.mandates()
	d.hear()
	c, broken := d.count()
	closed := d.close.Known() && q.At >= d.close
	v := c.Verdict(closed)
	v.Close, v.Ignored = d.close, d.ignored
	if closed && r.Silence != nil && r.Silence.Grace > 0 && q.At <= d.grace() {
		// An objection in due form that comes late still breaks it.
		v.Change = d.late(c, v.Outcome)
	}
	if v.Outcome == NotAdopted && r.Blocked != nil && (closed || broken) {
		v.Outcome, v.To, v.As = Moved, r.Blocked.To, r.Blocked.As
		v.Why = Reason{Code: "decision.moved", State: Failed, Args: args("to", v.To, "as", v.As), Of: []Reason{v.Why}}
	}
	return v
}

// A decider reads one question.
type decider struct {
	q       *Question
	rule    *Rule
	body    *Body
	close   words.Instant
	proxies []int // by seat: who speaks for it, or -1; nil where nobody gave one
	heard   []heard
	ignored []Ignored
}

// heard is what a seat has said: its own word, and what it left behind for the case
// that it says nothing.
type heard struct {
	own, proxy, standing code
	spoke, head          bool
	represented, stands  bool
	broke                bool // it objected to a silence, which does not heal
}

// Closes returns a close as it was put off by an instant, in the order in which it was.
func (r *Rule) Closes(end words.Instant, extensions []Extension, at words.Instant) words.Instant {
	if r.Silence == nil || !end.Known() {
		return end
	}
	for _, e := range extensions {
		if e.At <= at && e.At < end && e.Until > end && slices.Contains(r.Silence.Extended, e.By) {
			end = e.Until
		}
	}
	return end
}

// grace is the last instant at which a late objection counts: the close itself
// where the rule gives none.
func (d *decider) grace() words.Instant {
	if d.rule.Silence == nil || !d.close.Known() || d.close > words.Never-1 {
		return d.close
	}
	if g := d.rule.Silence.Grace; g <= int64(words.Never-d.close)/1000 {
		return d.close + words.Instant(g*1000)
	}
	return words.Never
}

func (d *decider) ignore(seat, what string, vote int) {
	d.ignored = append(d.ignored, Ignored{seat, "vote." + what, vote})
}

// mandates finds out who speaks for whom.
func (d *decider) mandates() {
	if len(d.q.Proxies) == 0 {
		return
	}
	d.proxies = make([]int, len(d.q.Seats))
	for i := range d.proxies {
		d.proxies[i] = -1
	}
	// A later proxy of the same seat takes the place of the earlier.
	last := make([]int, len(d.q.Seats))
	for i := range last {
		last[i] = -1
	}
	for n, p := range d.q.Proxies {
		from, okFrom := d.body.index[p.From]
		to, okTo := d.body.index[p.To]
		switch {
		case p.At > d.q.At:
		case !okFrom || !okTo || from == to || !d.body.voice[from] || !d.body.voice[to] || d.q.Seats[from].Casting || d.q.Seats[to].Casting:
			d.ignore(p.From, "proxy_without_seat", n)
		case d.rule.Proxies == nil:
			d.ignore(p.From, "proxy_not_allowed", n)
		default:
			last[from] = n
		}
	}
	held := make([]int, len(d.q.Seats))
	for n, p := range d.q.Proxies {
		from, ok := d.body.index[p.From]
		if !ok || last[from] != n {
			continue
		}
		to := d.body.index[p.To]
		if held[to] >= d.rule.Proxies.AtMost {
			d.ignore(p.From, "proxy_too_many", n)
			continue
		}
		held[to]++
		d.proxies[from] = to
	}
}

// hear goes through the votes in their order.
func (d *decider) hear() {
	d.heard = make([]heard, len(d.q.Seats))
	for n := range d.q.Votes {
		v := &d.q.Votes[n]
		if v.At > d.q.At {
			continue
		}
		i, ok := d.body.index[v.Seat]
		if !ok {
			d.ignore(v.Seat, "no_seat", n)
			continue
		}
		if what := d.barred(i, v); what != "" {
			d.ignore(v.Seat, what, n)
			continue
		}
		d.word(i, v, n)
	}
}

// barred returns why a vote does not count, whoever said it.
func (d *decider) barred(i int, v *Vote) string {
	s := d.rule.Silence
	late := d.close.Known() && v.At > d.close
	objects := d.body.code(v.Position) == no
	switch {
	case d.q.Seats[i].Suspended:
		return "suspended"
	case !d.body.voice[i]:
		return "concerned"
	case s == nil && late, s != nil && late && (!objects || v.At > d.grace()):
		return "late"
	case s == nil || !objects:
		return ""
	case len(s.Forms) > 0 && !slices.Contains(s.Forms, v.Form):
		return "wrong_form"
	case len(s.Offices) > 0 && !slices.Contains(s.Offices, v.Office):
		return "wrong_office"
	}
	return ""
}

// word takes down what was said for seat i.
func (d *decider) word(i int, v *Vote, n int) {
	h := &d.heard[i]
	c := d.body.code(v.Position)
	if v.Format {
		c |= format
	}
	switch {
	case h.broke:
		d.ignore(v.Seat, "silence_broken", n)
		return
	case v.Standing:
		h.standing, h.stands = c, true
		return
	}
	head := v.By == "" || v.By == v.Seat
	if !head {
		k := slices.IndexFunc(d.q.Seats[i].Delegates, func(g Delegate) bool { return g.ID == v.By && g.holds(v.At) })
		by, seat := d.body.index[v.By]
		switch {
		case k >= 0:
			head = d.q.Seats[i].Delegates[k].Head
		case seat && d.proxies != nil && d.proxies[i] == by:
			if !d.rule.Proxies.Quorum {
				c |= proxied
			}
			h.proxy, h.represented = c, true
			return
		default:
			d.ignore(v.Seat, "no_powers", n)
			return
		}
	}
	if h.head && !head {
		d.ignore(v.Seat, "head_has_spoken", n)
		return
	}
	h.own, h.spoke, h.head = c, true, head
	h.broke = d.rule.Silence != nil && !d.rule.Silence.Heals && c&word == no
}

// count puts together what every seat says: its own word before that of a proxy, and
// that before a standing position. At the close of a silence, who said nothing has
// assented.
func (d *decider) count() (c Count, broken bool) {
	said, fixed := make([]code, len(d.heard)), []bool(nil)
	closed := d.close.Known() && d.q.At >= d.close
	for i := range d.heard {
		h := &d.heard[i]
		var to code
		switch {
		case h.spoke:
			to = h.own
		case h.represented:
			to = h.proxy
		case h.stands:
			to = h.standing
		case closed && d.rule.Silence != nil && !d.q.Seats[i].Casting:
			to = yes
		}
		if d.body.voice[i] {
			said[i] = to
		}
		if h.broke {
			if fixed == nil {
				fixed = make([]bool, len(d.heard))
			}
			fixed[i], broken = true, true
		}
	}
	c = d.body.count(said)
	c.fixed = fixed
	return c, broken
}

// late returns the seats that, each alone, can still break a silence that has closed.
func (d *decider) late(c Count, o Outcome) []string {
	var list []string
	for i := range d.q.Seats {
		if d.body.voice[i] && !d.heard[i].broke && c.said[i]&word != no && c.with(i, no).Outcome(true) != o {
			list = append(list, d.q.Seats[i].ID)
		}
	}
	return list
}
