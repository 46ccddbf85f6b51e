package duty

import (
	"slices"

	"mithaq/charter"
	"mithaq/words"
)

// An Event is an act as the charter's rules see it.
type Event struct {
	Name   string        // of charter.Events
	Member string        // who did it; empty for the organisation or an unnamed
	Of     string        // to whom it was done: of whom a breach is alleged
	Act    string        // the act's identifier
	Window words.Window  // when it happened
	Effect words.Instant // from which it counts
	Until  words.Instant // the instant that the act states, for "stated" duties
	Told   bool          // transcribed: a source says so

	// Of an event of an agreement, its sides: who is in need, and who helps, "organisation"
	// for the organisation. An empty one is not known yet.
	Requester, Assister string
}

// A State of a duty at an instant.
type State string

// The states of a duty.
const (
	Open         State = "open"
	Met          State = "met"
	Late         State = "late" // its time is over and it is not met
	Waived       State = "waived"
	Undetermined State = "undetermined" // the windows of what is known do not decide it
)

// A Duty is one thing that one member, or the organisation, owes.
type Duty struct {
	Rule     string // identifier of the charter's rule
	Name     words.Text
	Who      string // a member, or "organisation"
	Article  string
	When     charter.When
	By       words.Instant // the last instant for it; 0 where the text names none
	Because  Event
	State    State
	Meets    []string // names of the events that meet it
	MetBy    []Event  // those that have
	Reported bool     // follows from, or was met by, what a source says
}

// A Setting is where duties arise.
type Setting struct {
	Charter *charter.Charter
	Bound   func(words.Instant) []string // the parties at an instant, in the order of the roll
	Victim  string                       // at whose home the crisis is; empty where nobody's
}

// Compute returns what is owed at an instant, because of events whose effect has
// come by then, in the order of rules, triggers and the roll. What an event raises is
// for the rules that held when it took effect.
func (s Setting) Compute(events []Event, at words.Instant) []Duty {
	var out []Duty
	for i := range s.Charter.Duties {
		r := &s.Charter.Duties[i]
		for _, trigger := range events {
			if trigger.Name != r.On || trigger.Effect > at || !s.Charter.Holds(&r.Ground, trigger.Effect) {
				continue
			}
			for _, who := range s.owes(r.Owes, trigger) {
				out = append(out, s.judge(r, trigger, who, events, at))
			}
		}
	}
	return out
}

func (s Setting) owes(role string, trigger Event) []string {
	one := ""
	switch role {
	case "each.party":
		return s.Bound(trigger.Effect)
	case "each.other_party":
		return slices.DeleteFunc(slices.Clone(s.Bound(trigger.Effect)), func(m string) bool { return m == trigger.Member })
	case "called":
		one = trigger.Member
	case "requester", "contributor", "assister":
		one = trigger.side(role)
	case "victim":
		one = s.Victim
	case "accused":
		one = trigger.Of
	case "organisation":
		one = "organisation"
	}
	if one == "" {
		return nil
	}
	return []string{one}
}

// side returns who has a role in what happened: in an agreement the side that is meant, else
// whose act it was.
func (e *Event) side(role string) string {
	switch {
	case e.Requester == "" || role == "contributor":
		return e.Member
	case role == "requester":
		return e.Requester
	}
	return e.Assister
}

func (s Setting) judge(r *charter.Duty, trigger Event, who string, events []Event, at words.Instant) Duty {
	d := Duty{
		Rule: r.ID, Name: r.Name, Who: who, Article: r.Article(), When: r.When,
		Because: trigger, State: Open, Meets: r.MetBy, Reported: trigger.Told,
	}
	switch r.When.Kind {
	case charter.Within:
		d.By = r.When.After(trigger.Effect, s.Charter.Seat.Offset)
	case charter.Stated:
		d.By = trigger.Until
	}
	for _, e := range events {
		// What met it may have begun before the window of the trigger closed: the
		// trigger's earliest instant decides.
		if e.Effect > at || e.Effect < trigger.Window.From || !slices.Contains(r.MetBy, e.Name) {
			continue
		}
		if r.MetFor == "all" || e.Member == who || who == "organisation" && e.Member == "" {
			d.MetBy = append(d.MetBy, e)
		}
	}
	for _, e := range d.MetBy {
		d.Reported = d.Reported || e.Told
	}
	switch {
	case len(d.MetBy) > 0 && d.By.Known() && d.MetBy[0].Effect > d.By:
		d.State = Late
		if slices.ContainsFunc(d.MetBy, func(e Event) bool { return e.Window.From <= d.By }) {
			d.State = Undetermined
		}
	case len(d.MetBy) > 0:
		d.State = Met
	case d.By.Known() && at > d.By:
		d.State = Late
	case r.When.Kind == charter.Within && at > r.When.After(trigger.Window.From, s.Charter.Seat.Offset):
		// Counted from the beginning of the window it is late, from its end it is not.
		d.State = Undetermined
	}
	return d
}
