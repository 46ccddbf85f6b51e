package duty

import (
	"cmp"
	"slices"

	"mithaq/charter"
	"mithaq/words"
)

// An Event is an act as the charter's rules see it.
type Event struct {
	Name   string        // of charter.Events
	Member string        // who did it; empty for the organisation or an unnamed
	Of     string        // to whom it was done: of whom a breach is alleged
	To     []string      // to whom an appeal was addressed
	Act    string        // the act's identifier
	Window words.Window  // when it happened
	Effect words.Instant // from which it counts
	Until  words.Instant // the instant that the act states, for "stated" duties
	Told   bool          // transcribed: a source says so
	// By is whose act it was, of one that tells of something, and can be taken back as never having
	// been so; nil where who did it has signed it.
	By *words.Stamp

	// Of an event of an agreement, its sides: who is in need, and who helps, "organisation"
	// for the organisation. An empty one is not known yet.
	Requester, Assister string

	// In which appeal, agreement, offer and alarm it stands: acts by which they began. Empty
	// where it stands in none, or in all.
	Appeal, Agreement, Offer, Alarm string

	// Received is the act that a registrar received: of its receipt, and of its confirmation.
	Received string

	// Correction is the act that corrects another: of that correction, and of the word of it to those
	// who relied on what it corrects.
	Correction string
}

// beside reports whether two events stand in different courses of the same sort, as an
// answer to another appeal, or the acceptance of another offer. What is owed because of the
// one is then not discharged by the other.
func (e *Event) beside(other *Event) bool {
	apart := func(a, b string) bool { return a != "" && b != "" && a != b }
	return apart(e.Appeal, other.Appeal) || apart(e.Agreement, other.Agreement) || apart(e.Offer, other.Offer) || apart(e.Alarm, other.Alarm) ||
		apart(e.Received, other.Received) || apart(e.Correction, other.Correction)
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

// A Duty is one thing that one member, or the organisation, owes. What is owed again and
// again is one for each period, but that those which are late one after another, and
// nothing met them, are one.
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
	Released *Event   // the waiver, of one that is waived
	Reported bool     // follows from, or was met by, what a source says

	// Of what is owed again and again: in which period, from 1 on; how many periods the
	// entry stands for; and the last instant for the last of them.
	Nth, Times int64
	Last       words.Instant

	// Finding is what was found of the act because of which an answer is owed. Such a duty
	// has the rule [Answering], which stands in no charter; of all others it is nil.
	Finding *words.Reason
}

// Answering is the rule of duties to answer a finding.
const Answering = "answer"

// Reporting is the rule of duties to report that a mission's own line of report raises, and which
// stand in no charter.
const Reporting = "report"

// A Waiver releases somebody from a duty. Its event is the act of who waives; Member is
// empty for an office of the organisation.
type Waiver struct {
	Event
	Rule string
	Who  string // who is released: a member, or "organisation"
	Of   string // the act because of which it is owed
}

// A Setting is where duties arise.
type Setting struct {
	Charter *charter.Charter
	Bound   func(words.Instant) []string // the parties at an instant, in the order of the roll
	Victim  string                       // at whose home the crisis is; empty where nobody's
	Waivers []Waiver                     // by offices that may waive such a duty, in the order in which they count
}

// Compute returns what is owed at an instant, because of events whose effect has
// come by then, in the order of rules, triggers and the roll. What an event raises is
// for the rules that held when it took effect.
func (s Setting) Compute(events []Event, at words.Instant) []Duty {
	var out []Duty
	for i := range s.Charter.Duties {
		r := &s.Charter.Duties[i]
		over := map[[2]string]words.Instant{} // of who owes it, and whose act raised it
		for n, trigger := range events {
			if trigger.Name != r.On || trigger.Effect > at || !s.Charter.Holds(&r.Ground, trigger.Effect) {
				continue
			}
			for _, who := range s.owes(r.Owes, trigger) {
				if r.Every == nil {
					out = append(out, s.judge(r, trigger, who, events, at))
					continue
				}
				key := [2]string{who, trigger.Member}
				if trigger.Effect < over[key] {
					continue // it is owed already: a second contingent brings no second report
				}
				var list []Duty
				list, over[key] = s.series(r, events, n, who, at)
				out = append(out, list...)
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
	case "each.addressee":
		return slices.DeleteFunc(slices.Clone(s.Bound(trigger.Effect)), func(m string) bool {
			return m == trigger.Member || !slices.Contains(trigger.To, m)
		})
	case "called":
		one = trigger.Member
	case "requester", "contributor", "assister":
		one = trigger.side(role)
	case "victim":
		one = s.Victim
	case "performer":
		one = cmp.Or(trigger.Member, "organisation")
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
	d := s.raised(r, trigger, who)
	switch r.When.Kind {
	case charter.Within:
		d.By = r.When.After(trigger.Effect, s.Charter.Seat.Offset)
	case charter.Stated:
		d.By = trigger.Until
	}
	d.MetBy = s.meeting(r, trigger, who, events, at)
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
	if w := s.released(r, trigger, who, at); w != nil && len(d.MetBy) == 0 {
		d.State, d.Released = Waived, &w.Event
		d.Reported = d.Reported || w.Told
	}
	return d
}

// raised returns the duty as it arises.
func (s Setting) raised(r *charter.Duty, trigger Event, who string) Duty {
	return Duty{
		Rule: r.ID, Name: r.Name, Who: who, Article: r.Article(), When: r.When,
		Because: trigger, State: Open, Meets: r.Meets(), Reported: trigger.Told,
	}
}

// meeting returns what discharges a duty by an instant.
func (s Setting) meeting(r *charter.Duty, trigger Event, who string, events []Event, at words.Instant) (out []Event) {
	for _, e := range events {
		// What met it may have begun before the window of the trigger closed: the
		// trigger's earliest instant decides.
		if e.Effect > at || e.Effect < trigger.Window.From || e.beside(&trigger) {
			continue
		}
		theirs := e.Member == who || who == "organisation" && e.Member == ""
		if slices.Contains(r.MetForAll, e.Name) || theirs && slices.Contains(r.MetBy, e.Name) {
			out = append(out, e)
		}
	}
	return out
}

// released returns the first act that waives a duty by an instant, or nil. The creditor
// waives what is owed to him and to nobody else: a member what its own act has raised.
func (s Setting) released(r *charter.Duty, trigger Event, who string, at words.Instant) *Waiver {
	for i := range s.Waivers {
		w := &s.Waivers[i]
		if w.Effect <= at && w.Rule == r.ID && w.Who == who && w.Of == trigger.Act && (w.Member == "" || w.Member == trigger.Member) {
			return w
		}
	}
	return nil
}
