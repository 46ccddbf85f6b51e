package charter

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"mithaq/rule"
)

func (k *checker) member(place, field, id string) {
	if !memberForm.MatchString(id) {
		k.bad(place, field, "is not well named: a member has up to 32 letters, digits, _ and -")
	}
}

// deputies checks who stands in for an office: offices of the same kind of holder, and
// never in a circle.
func (k *checker) deputies(place string, o *Office) {
	k.refs(place, "deputies", "office.", o.Deputies, k.offices)
	for _, id := range o.Deputies {
		if d := k.c.Office(id); d != nil && d.Of != o.Of {
			k.problems = append(k.problems, &Problem{Place: place, Field: "deputies", Value: id,
				Reason: "is an office of the " + show(o.Of) + ", and its deputy " + show(id) + " is not"})
		}
	}
	// Who is met again on the way along the deputies stands in for himself.
	way := []string{o.ID}
	for at := 0; at < len(way); at++ {
		d := k.c.Office(way[at])
		if d == nil {
			continue
		}
		for _, next := range d.Deputies {
			if next == o.ID {
				k.bad(place, "deputies", "stands in for itself, by way of %s", show(d.ID))
				return
			}
			if !slices.Contains(way, next) {
				way = append(way, next)
			}
		}
	}
}

// roll checks the seats that a body lists.
func (k *checker) roll(place string, b *Body) {
	if b.Seats == "each.seat" && len(b.Roll) == 0 {
		k.bad(place, "seats", "has the seats that it lists, and lists none")
	}
	seen := map[string]bool{}
	for _, s := range b.Roll {
		at := place + ".seat." + s.Member
		k.member(at, "", s.Member)
		if seen[s.Member] {
			k.bad(at, "", "stands twice")
		}
		seen[s.Member] = true
		if s.Class != "" && !idForm.MatchString(s.Class) {
			k.bad(at, "class", "has the class %s, which is not well named", show(s.Class))
		}
		for _, name := range slices.Sorted(maps.Keys(s.Weights)) {
			if !idForm.MatchString(name) {
				k.bad(at, "weights", "has the weight %s, which is not well named", show(name))
			}
		}
	}
}

// when checks a time.
func (k *checker) when(place, field string, w When) {
	k.on(place, field, "times", w.Kind, listed([]string{Immediately, Stated, Within}))
	long := w.Seconds > 0 || w.Months > 0
	if (w.Kind == Within) != long || w.Seconds < 0 || w.Months < 0 || w.Seconds > 0 && w.Months > 0 ||
		w.Seconds > maxSeconds || w.Months > maxMonths {
		k.bad(place, field, "says how long where it is due within a time, up to a century, and only there")
	}
}

// vote checks the rule of decision of a question. What stands inside of the rule has the
// place of the question, ".rule" and the path that package rule gives it.
func (k *checker) vote(place string, q *Question) {
	at := place + ".rule"
	v := q.Rule.Vote
	switch {
	case v == nil && !q.Rule.Unknown:
		k.bad(at, "", "has no rule of decision, and exactly one is wanted")
	case v != nil && q.Rule.Unknown:
		k.bad(at, "", "has a rule of decision that is both known and not known")
	}
	if v != nil {
		for _, f := range v.Check(k.seats(q.Body)) {
			k.fault(at, f)
		}
		if b := v.Blocked; b != nil && b.To != "" {
			k.ref(place+".blocked", "move_to", "body.", b.To, k.organs)
			k.on(place+".blocked", "as", "ways to move a question", b.As, listed([]string{"new_question", "same_question"}))
		}
		if s := v.Silence; s != nil {
			k.refs(place+".silence.broken_by", "from", "office.", s.Offices, k.offices)
			k.refs(place+".silence.extended", "by", "office.", s.Extended, k.offices)
			k.unique(place+".silence.broken_by", "form", "", s.Forms)
		}
	}
	silent := v != nil && v.Silence != nil
	if silent != (q.Close != nil) {
		k.bad(place+".silence", "until", "has a silence and its end, or neither")
	}
	if q.Close != nil {
		k.when(place+".silence", "until", *q.Close)
		if q.Close.Kind == Immediately {
			k.bad(place+".silence", "until", "is a silence that would end at once")
		}
	}
	if q.Counts != "" {
		k.on(place+".silence", "counts", "what may count", q.Counts, listed([]string{Receipt, Recording}))
	}
}

// seats returns the seats of a body as far as the charter knows them: those that it
// lists, or as many as a body may have, of which nothing is known.
func (k *checker) seats(body string) []rule.Seat {
	if b := k.c.Body(body); b != nil && len(b.Roll) > 0 {
		return b.RollSeats()
	}
	if k.nobodies == nil {
		for i := range rule.MaxSeats {
			k.nobodies = append(k.nobodies, rule.Seat{ID: fmt.Sprint(i)})
		}
	}
	return k.nobodies
}

// RollSeats returns the seats that the body lists, as package rule wants them.
func (b *Body) RollSeats() []rule.Seat {
	out := make([]rule.Seat, len(b.Roll))
	for i := range b.Roll {
		out[i] = rule.Seat{ID: b.Roll[i].Member, Class: b.Roll[i].Class, Weights: b.Roll[i].Weights}
	}
	return out
}

func (k *checker) chambers(place string, l *Law) {
	if (len(l.Chambers) == 0) != l.Unknown {
		k.bad(place+".rule", "", "wants the chambers that consent, or unknown, and one of the two")
	}
	seen := map[string]bool{}
	for i := range l.Chambers {
		c := &l.Chambers[i]
		at := place + ".rule.assembly." + c.ID
		if c.ID == "" {
			at = place + ".rule.assembly"
		}
		switch {
		case c.ID == "" && len(l.Chambers) > 1:
			k.bad(at, "", "has no name, and there is another chamber")
		case c.ID != "" && !idForm.MatchString(c.ID):
			k.bad(at, "", illNamed)
		case seen[c.ID]:
			k.bad(at, "", "stands twice")
		}
		seen[c.ID] = true
		a := c.Assembly
		if a.Seats == 0 { // unknown: held to what can be known without it
			a.Seats = maxCount
			if a.Pass.Votes == 0 || a.Quorum != nil && a.Quorum.Votes == 0 {
				k.bad(at, "seats", "has no number of seats, and takes a fraction of them")
			}
		}
		for _, f := range a.Check() {
			k.fault(at, f)
		}
		if c.QuorumAbove < 0 || c.QuorumAbove >= a.Seats {
			k.bad(at, "quorum_above", "has a quorum above %d in %d seats", c.QuorumAbove, a.Seats)
		}
		if c.Assembly.Quorum != nil && c.QuorumAbove != 0 {
			k.bad(at, "quorum_above", "has a quorum that is both known and not known")
		}
	}
}

// fault reports what package rule says is wrong.
func (k *checker) fault(at string, f rule.Fault) {
	arg := map[string]string{}
	for _, a := range f.Args {
		arg[a.Name] = a.Value
	}
	say, ok := faults[f.Code]
	if !ok {
		say = f.Code
	}
	for _, name := range []string{"seat", "seats", "weight", "weights", "class", "quota", "quorum", "fraction", "word", "votes", "is", "most", "set", "revotes", "of"} {
		v := arg[name]
		switch name {
		case "weight":
			if v == "" {
				v = "one each"
			}
		case "seat", "class", "word":
			if v != "" {
				v = show(v)
			}
		}
		say = strings.ReplaceAll(say, "{"+name+"}", v)
	}
	if f.Place != "" && f.Place != "seats" {
		at += "." + f.Place
	}
	k.bad(at, "", "%s", say)
}

// faults are the codes of package rule in words. A test holds the list to be whole.
var faults = map[string]string{
	"rule.body_empty":          "is of a body in which nobody has a voice",
	"rule.seat_unnamed":        "is of a body with a seat that has no name",
	"rule.seat_twice":          "is of a body in which {seat} sits twice",
	"rule.too_many_seats":      "is of a body with {seats} seats, and {most} are the most",
	"rule.weight_missing":      "weighs by {weight}, which the seat {seat} does not have",
	"rule.weight_negative":     "is of a body in which the weight {weight} of {seat} is {is}",
	"rule.weight_too_large":    "is of a body in which the weight {weight} of {seat} is {is}, and {most} is the most",
	"rule.weights_zero":        "weighs by {weight}, by which everybody weighs nothing",
	"rule.class_without_seat":  "counts the class {class}, in which nobody sits",
	"rule.one_test":            "has {set} rules of decision, and exactly one is wanted",
	"rule.too_deep":            "is nested deeper than {most} levels",
	"rule.too_many_parts":      "has more than {most} parts",
	"rule.unknown_word":        "has {word}, and wants one of {of}",
	"rule.more_or_least":       "wants more_than or at_least, and one of the two",
	"rule.fraction_form":       "has the fraction {fraction}, and wants one such as 2/3 with a denominator up to {most}",
	"rule.fraction_zero":       "asks for at least nothing",
	"rule.fraction_above_one":  "asks for {fraction}, which is more than all",
	"rule.more_than_all":       "asks for more than {fraction}, which nobody can reach",
	"rule.quota_not_positive":  "has a quota of {quota}",
	"rule.quota_above_weights": "needs {quota}{votes} of {weights}{seats}",
	"rule.one_quorum":          "has {set} quorums in one, and exactly one of seats, more_than and at_least is wanted",
	"rule.quorum_negative":     "has a quorum of {quorum}",
	"rule.quorum_above_seats":  "has a quorum of {quorum}{votes} in {seats} seats",
	"rule.veto_without_seat":   "gives a veto to somebody without a seat: {seat}{class}",
	"rule.tie_never":           "breaks a tie, and there is no majority in which one could be",
	"rule.tie_casting":         "leaves a tie to the casting vote, which {seats} seats have",
	"rule.proxies_none":        "allows proxies, and nobody may hold one",
	"rule.grace_negative":      "has a grace before its close",
	"rule.move_nowhere":        "moves a blocked question, and does not say where",
	"rule.procedure_nested":    "has a lighter rule inside of a lighter rule",
	"rule.one_bar":             "wants votes, more_than or at_least, and one of them",
	"rule.bar_negative":        "asks for {votes} votes",
	"rule.revotes_negative":    "allows {revotes} votes more",
}

// statuses checks how memberships change.
func (k *checker) statuses() {
	for _, s := range k.c.Statuses {
		place := k.rules("status", s.ID, &s.Ground)
		k.text(place, "name", s.Name)
		k.on(place, "change", "changes of membership", s.Change, listed(Changes))
		k.on(place, "by", "means", s.By, listed(Means))
		k.allOn(place, "loses", "rights", s.Loses, listed(Rights))
		switch {
		case s.Question != "":
			k.ref(place, "question", "question.", s.Question, k.kinds)
			if s.By != "decision" {
				k.bad(place, "question", "names a question, and is not brought about by a decision")
			}
		case s.By == "decision":
			k.bad(place, "by", "is brought about by a decision, and does not say by which question")
		}
		if s.Ahead != nil {
			k.when(place, "ahead", *s.Ahead)
			if s.Ahead.Kind != Within {
				k.bad(place, "ahead", "wants a length of time such as within(\"6 months\")")
			}
		}
	}
}

// A life is a rule of a name, with what says when it holds.
type life struct {
	place string
	*Ground
}

// times holds rules of one name to times that do not meet, and each rule to a time at
// all.
func (k *checker) times() {
	for _, name := range slices.Sorted(maps.Keys(k.lives)) {
		lives := k.lives[name]
		for i, l := range lives {
			from, until := k.c.Lifetime(l.Ground)
			if until <= from {
				k.bad(l.place, "until", "never holds: it would end, with %s, before it begins", show(l.Until))
			}
			for _, other := range lives[:i] {
				f, u := k.c.Lifetime(other.Ground)
				if from < u && f < until {
					k.bad(l.place, "since", "holds at the same time as another %s: say since and until which version", strings.ReplaceAll(name, ".", " "))
					break
				}
			}
		}
	}
}

// versions returns the full names of all versions.
func (c *Charter) versions() []string {
	var out []string
	for _, in := range c.Instruments {
		for _, v := range in.Versions {
			out = append(out, in.ID+"."+v.ID)
		}
	}
	return out
}
