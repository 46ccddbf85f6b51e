package duty

import (
	"slices"
	"time"

	"mithaq/charter"
	"mithaq/words"
)

// An Event is an act as the charter's rules see it.
type Event struct {
	Name   string        // of charter.Events
	Member string        // who did it; empty for the organisation or an unnamed
	Act    string        // the act's identifier
	Window words.Window  // when it happened
	Effect words.Instant // from which it counts
	Until  words.Instant // the instant that the act states, for "stated" duties
	Told   bool          // transcribed: a source says so
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
	MetBy    []Event
	Reported bool // follows from, or was met by, what a source says
}

// Compute returns what is owed at an instant, because of events whose effect has
// come by then, in the order of rules, triggers and the roll. Bound returns the
// parties at an instant, in the order of the roll.
func Compute(c *charter.Charter, events []Event, bound func(words.Instant) []string, at words.Instant) []Duty {
	var out []Duty
	for i := range c.Duties {
		r := &c.Duties[i]
		for _, trigger := range events {
			if trigger.Name != r.On || trigger.Effect > at {
				continue
			}
			for _, who := range owes(r.Owes, trigger, bound) {
				out = append(out, judge(r, trigger, who, events, at))
			}
		}
	}
	return out
}

func owes(role string, trigger Event, bound func(words.Instant) []string) []string {
	switch role {
	case "each.party":
		return bound(trigger.Effect)
	case "each.other_party":
		return slices.DeleteFunc(slices.Clone(bound(trigger.Effect)), func(m string) bool { return m == trigger.Member })
	case "requester", "contributor":
		if trigger.Member != "" {
			return []string{trigger.Member}
		}
	case "organisation":
		return []string{"organisation"}
	}
	return nil
}

func judge(r *charter.Duty, trigger Event, who string, events []Event, at words.Instant) Duty {
	d := Duty{
		Rule: r.ID, Name: r.Name, Who: who, Article: r.Article(), When: r.When,
		Because: trigger, State: Open, Reported: trigger.Told,
	}
	switch r.When.Kind {
	case charter.Within:
		d.By = trigger.Effect.Add(time.Duration(r.When.Seconds) * time.Second)
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
	case r.When.Kind == charter.Within && at > trigger.Window.From.Add(time.Duration(r.When.Seconds)*time.Second):
		// Counted from the beginning of the window it is late, from its end it is not.
		d.State = Undetermined
	}
	return d
}
