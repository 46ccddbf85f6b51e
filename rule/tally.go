package rule

// A Tally is the totals of a vote of which the single votes are not known: a
// parliament's. A nil number was not published.
type Tally struct {
	Present *int64 `json:"present,omitempty"`
	For     *int64 `json:"for,omitempty"`
	Against *int64 `json:"against,omitempty"`
	Abstain *int64 `json:"abstain,omitempty"`
}

// Majority is adoption by at least needed votes in favour, with at least quorum
// present; a quorum of 0 asks for none. It is what is known of an assembly of which
// nobody said how many seats it has.
func Majority(needed, quorum int64, t Tally) Verdict {
	switch {
	case quorum > 0 && t.Present != nil && *t.Present < quorum:
		return Verdict{Outcome: NotAdopted}
	case t.For == nil && t.Present != nil && *t.Present < needed:
		// Fewer present than votes needed: nobody could have adopted it.
		return Verdict{Outcome: NotAdopted}
	case t.For == nil:
		return Verdict{Outcome: Undeterminable}
	case *t.For < needed:
		return Verdict{Outcome: NotAdopted}
	}
	return Verdict{Outcome: Adopted}
}

// An Assembly decides by totals: a member's parliament. Its rule is a share of all
// its seats, of those present or of those voting, or a number of votes; its quorum is
// a share of its seats, or a number. Everybody present votes for, against, abstains,
// or does nothing.
type Assembly struct {
	Seats   int64 `json:"seats"`
	Pass    Bar   `json:"pass"`
	Quorum  *Bar  `json:"quorum,omitempty"`  // its Of is all, or empty
	Revotes int   `json:"revotes,omitempty"` // how many times a vote that failed may be taken again
}

// A Bar is what a number must reach. One of Votes, MoreThan and AtLeast is set.
type Bar struct {
	Of       Base      `json:"of,omitempty"` // of what a fraction is taken
	Votes    int64     `json:"votes,omitempty"`
	MoreThan *Fraction `json:"more_than,omitempty"`
	AtLeast  *Fraction `json:"at_least,omitempty"`
}

// over returns how far x is over the bar, times the denominator: not negative where
// it reaches it.
func (b *Bar) over(x, base int64) int64 {
	switch {
	case b.MoreThan != nil:
		return x*b.MoreThan.Den - base*b.MoreThan.Num - 1
	case b.AtLeast != nil:
		return x*b.AtLeast.Den - base*b.AtLeast.Num
	}
	return x - b.Votes
}

// Check returns what is wrong with the rule of an assembly.
func (a Assembly) Check() []Fault {
	var c checker
	if a.Seats < 1 {
		c.fault("seats", "body_empty", "seats", num(a.Seats))
	} else if a.Seats > MaxWeight {
		c.fault("seats", "too_many_seats", "seats", num(a.Seats), "most", num(MaxWeight))
	}
	c.bar("pass", &a.Pass, a.Seats, "quota_above_weights")
	if a.Pass.Votes == 0 {
		c.one("pass", string(a.Pass.Of), string(OfAll), string(OfPresent), string(OfVoting))
	}
	if a.Quorum != nil {
		c.bar("quorum", a.Quorum, a.Seats, "quorum_above_seats")
		c.one("quorum", string(a.Quorum.Of), "", string(OfAll))
	}
	if a.Revotes < 0 {
		c.fault("revotes", "revotes_negative", "revotes", num(int64(a.Revotes)))
	}
	return c.faults
}

func (c *checker) bar(place string, b *Bar, seats int64, above string) {
	set := 0
	for _, is := range []bool{b.Votes != 0, b.MoreThan != nil, b.AtLeast != nil} {
		if is {
			set++
		}
	}
	switch {
	case set != 1:
		c.fault(place, "one_bar", "set", num(int64(set)))
	case b.Votes < 0:
		c.fault(place, "bar_negative", "votes", num(b.Votes))
	case b.Votes > seats:
		c.fault(place, above, "votes", num(b.Votes), "seats", num(seats))
	}
	c.fractions(place, b.MoreThan, b.AtLeast)
}

// Decide answers by the votes that were taken, in their order. The last that was
// allowed counts: after one that passed no further vote is, and after one that failed
// as many as the rule says. What is known to have lacked the quorum was no vote, and
// uses up none. Where one that counts cannot be determined, a later one
// still can.
//
// Missing names the numbers that nobody published: "present", "for", "against",
// "abstain".
func (a Assembly) Decide(votes []Tally) Verdict {
	if faults := a.Check(); len(faults) > 0 {
		why := Reason{Code: "decision.rule_faulty", State: Pending}
		for _, f := range faults {
			why.Of = append(why.Of, Reason{Code: f.Code, State: Failed, Args: f.Args})
		}
		return Verdict{Outcome: Undeterminable, Why: why}
	}
	v := Verdict{Outcome: Open, Why: Reason{Code: "decision.no_vote", State: Pending}}
	taken := 0
	for n, t := range votes {
		if v.Outcome == Adopted {
			v.Ignored = append(v.Ignored, Ignored{Code: "vote.after_adoption", Vote: n})
			continue
		}
		if taken > a.Revotes {
			v.Ignored = append(v.Ignored, Ignored{Code: "vote.revote_too_many", Vote: n})
			continue
		}
		ignored, before := v.Ignored, v.Why
		v = a.ballot(t)
		v.Ignored = ignored
		if n > 0 {
			v.Why.Of = append(v.Why.Of, Reason{Code: "part.before", Of: []Reason{before}})
		}
		if t.Present == nil || *t.Present >= a.quorum() {
			taken++
		}
	}
	if left := a.Revotes + 1 - taken; left > 0 && len(votes) > 0 && v.Outcome != Adopted {
		v.Why.Of = append(v.Why.Of, Reason{Code: "part.votes_left", Args: args("left", num(int64(left)))})
	}
	return v
}

// quorum returns the least number that must be present.
func (a *Assembly) quorum() int64 {
	switch q := a.Quorum; {
	case q == nil:
		return 0
	case q.MoreThan != nil:
		return a.Seats*q.MoreThan.Num/q.MoreThan.Den + 1
	case q.AtLeast != nil:
		return (a.Seats*q.AtLeast.Num + q.AtLeast.Den - 1) / q.AtLeast.Den
	default:
		return q.Votes
	}
}

// ballot answers by one vote.
func (a *Assembly) ballot(t Tally) Verdict {
	passes, fails := a.possible(t)
	v := Verdict{Outcome: Undeterminable}
	state := Pending
	switch {
	case !passes && !fails:
		v.Why = Reason{Code: "decision.tally_contradicts_itself", State: Pending, Args: t.args(a.Seats)}
		return v
	case passes && fails:
		v.Missing = a.missing(t)
	case passes:
		v.Outcome, state = Adopted, Met
	default:
		v.Outcome, state = NotAdopted, Failed
	}
	v.Why = Reason{Code: "decision." + string(v.Outcome), State: state, Args: t.args(a.Seats)}
	v.Why.Of = []Reason{{Code: "part.pass", Args: append(args("of", string(a.Pass.Of)), bar(a.Pass.MoreThan, a.Pass.AtLeast, a.Pass.Votes)...)}}
	if q := a.Quorum; q != nil {
		v.Why.Of = append(v.Why.Of, Reason{Code: "part.quorum", Args: bar(q.MoreThan, q.AtLeast, q.Votes)})
	}
	return v
}

func (t Tally) args(seats int64) []Arg {
	list := args("seats", num(seats))
	for _, n := range t.numbers() {
		if *n.is != nil {
			list = append(list, Arg{n.name, num(**n.is)})
		}
	}
	return list
}

type number struct {
	name string
	is   **int64
}

// numbers lists those of a tally, in the order in which they are told.
func (t *Tally) numbers() []number {
	return []number{{"present", &t.Present}, {"for", &t.For}, {"against", &t.Against}, {"abstain", &t.Abstain}}
}

// missing returns the numbers that nobody published. Each of them bounds the others,
// and so may matter.
func (a *Assembly) missing(t Tally) []string {
	var list []string
	for _, n := range t.numbers() {
		if *n.is == nil {
			list = append(list, n.name)
		}
	}
	return list
}

// possible reports whether the numbers that were published leave room for a vote that
// passed, and for one that failed. All conditions are linear, so only the ends of what
// is possible need to be looked at.
func (a *Assembly) possible(t Tally) (passes, fails bool) {
	value := func(n *int64, otherwise int64) int64 {
		if n != nil {
			return *n
		}
		return otherwise
	}
	for _, n := range t.numbers() {
		if p := *n.is; p != nil && (*p < 0 || *p > a.Seats) {
			return false, false
		}
	}
	low := value(t.For, 0) + value(t.Against, 0) + value(t.Abstain, 0)
	high := a.Seats
	if t.Present != nil {
		if *t.Present < low {
			return false, false
		}
		low, high = *t.Present, *t.Present
	}
	if low > high {
		return false, false
	}
	quorum := a.quorum()
	fails = low < quorum
	for _, present := range []int64{max(low, quorum), high} {
		if present < max(low, quorum) || present > high {
			continue
		}
		// In favour of passing: all that are free vote for it. Against: they vote
		// against it, or do nothing.
		most := value(t.For, present-value(t.Against, 0)-value(t.Abstain, 0))
		passes = passes || a.passed(most, value(t.Against, 0), present)
		least := value(t.For, 0)
		against := value(t.Against, present-least-value(t.Abstain, 0))
		fails = fails || !a.passed(least, against, present)
	}
	return passes, fails
}

// passed is the bar for numbers that are all known. A vote without one in favour
// passes nothing, whatever it is a share of.
func (a *Assembly) passed(yes, no, present int64) bool {
	base := a.Seats
	switch a.Pass.Of {
	case OfPresent:
		base = present
	case OfVoting:
		base = yes + no
	}
	return yes > 0 && a.Pass.over(yes, base) >= 0
}
