package charter

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"mithaq/rule"
	"mithaq/words"
)

// A Ground is what every rule rests on: the places in the text that it codes, and the
// versions that brought the rule and took it away. A rule holds from the force of
// Since until the force of Until. Without Since it holds from the first force of the
// instrument that its first source is of; one that rests on practice has always held.
//
// What a text says otherwise from some version on is another rule of the same name:
// two rules may share one where their times do not meet.
type Ground struct {
	Sources    []string `json:"sources"`
	Since      string   `json:"since,omitempty"` // a version, "charter.2010"
	Until      string   `json:"until,omitempty"` // a version, from whose force on it does not hold
	Unverified bool     `json:"unverified,omitempty"`
}

// Article returns the first source: the one that a finding names.
func (g Ground) Article() string {
	if len(g.Sources) == 0 {
		return ""
	}
	return g.Sources[0]
}

// An Office is a role, with the acts that its holder may perform on his own
// signature. Transcribes and Registers are the archivist's and the registrar's
// powers.
type Office struct {
	ID          string     `json:"id"`
	Of          string     `json:"of"`               // "member" or "organisation"
	Member      string     `json:"member,omitempty"` // an office of one member's own law
	Name        words.Text `json:"name"`
	May         []string   `json:"may,omitempty"`      // types of acts without their version, "council.position"
	Deputies    []string   `json:"deputies,omitempty"` // offices that may do what it may while nobody holds it
	Transcribes bool       `json:"transcribes,omitempty"`
	Registers   bool       `json:"registers,omitempty"`
	Ground      `json:"ground"`
}

// A Body is a group of seats that decides. Seats are a role from the closed list:
// each.party, with what Roll says of some of them; or each.seat, those of Roll alone.
type Body struct {
	ID    string     `json:"id"`
	Name  words.Text `json:"name"`
	Seats string     `json:"seats"`
	Roll  []RollSeat `json:"roll,omitempty"`
	// Sits are the offices that may speak for a member's seat. Empty: any office of the
	// member that may take a position at all.
	Sits   []string `json:"sits,omitempty"`
	Chair  string   `json:"chair,omitempty"` // the office in the chair
	Ground `json:"ground"`
}

// A RollSeat is what a member's seat in a body is: its class, and what it weighs under
// the names that rules use.
type RollSeat struct {
	Member  string           `json:"member"`
	Class   string           `json:"class,omitempty"`
	Weights map[string]int64 `json:"weights,omitempty"`
}

// RollSeat returns what the body lists of a member's seat, or nil.
func (b *Body) RollSeat(member string) *RollSeat {
	return find(b.Roll, func(s *RollSeat) bool { return s.Member == member })
}

// An Appeal is a kind of call for help.
type Appeal struct {
	ID     string     `json:"id"`
	By     []string   `json:"by"` // offices
	Is     words.Text `json:"name"`
	Lapses *When      `json:"lapses,omitempty"` // nil: no text lets it lapse
	Ground `json:"ground"`
}

// A Question is a kind of thing that a body decides, with the rule that it decides
// it by.
type Question struct {
	ID      string     `json:"id"`
	Name    words.Text `json:"name"`
	Body    string     `json:"body"`
	Opened  []string   `json:"opened,omitempty"` // offices that may put it; empty: any that may put questions
	Needs   []string   `json:"needs,omitempty"`  // kinds of appeals
	Rule    Rule       `json:"rule"`
	Close   *When      `json:"close,omitempty"`  // how the close of a silence is set: stated, or within
	Counts  string     `json:"counts,omitempty"` // what a position must have reached before the close
	Mandate *Mandate   `json:"mandate,omitempty"`
	// Ends is the kind of question whose mission an adopted one of this kind ends, early or not.
	Ends   string `json:"ends,omitempty"`
	Ground `json:"ground"`
}

// What the close of a question may count, of a position: that it was received by a
// node, or that it was recorded.
const (
	Receipt   = "receipt"
	Recording = "recording"
)

// A Rule is how a body decides: a value of the algebra of package rule. Unknown says
// instead that a decision is needed and that the text of how it is taken was not
// read: its computed outcome is undeterminable, whatever was announced. One of the
// two is set.
type Rule struct {
	Vote    *rule.Rule `json:"vote,omitempty"`
	Unknown bool       `json:"unknown,omitempty"`
}

// What a lacking gate or term does to an own act; to a report it never does more
// than raise a finding.
const (
	Refuse  = "refuse"
	Finding = "finding"
)

// A Mandate says which terms an adopted question must state, and for which aims alone it may be given.
type Mandate struct {
	States  []string `json:"states"`
	Lacking string   `json:"lacking"`
	Aims    []string `json:"aims,omitempty"` // sources: of the articles that a decision names, one is among these
}

// OfForces reports whether it is of a mission with forces: then it says how strong they are.
func (m *Mandate) OfForces() bool { return slices.Contains(m.States, "strength") }

// Serves reports whether one of the articles that a decision names is one of the mandate's aims, or a part of one:
// of an article 4 its third paragraph.
func (m *Mandate) Serves(named []string) bool {
	return slices.ContainsFunc(named, func(n string) bool {
		return slices.ContainsFunc(m.Aims, func(aim string) bool { return n == aim || strings.HasPrefix(n, aim+"_") })
	})
}

// A Gate is a condition that a contingent passes on its way. One of four things rules it:
// that a law of the contributor consents, that an agreement with the contributor binds, that
// the contributor was given what an event tells of (leave to go), or that a body decided.
type Gate struct {
	ID        string `json:"id"`                  // "consent"
	Law       string `json:"law,omitempty"`       // of the contributor: "forces_abroad"
	Agreement string `json:"agreement,omitempty"` // a kind, of which one binds the contributor: "rsa"
	Event     string `json:"event,omitempty"`     // of GateEvents: "force.ordered"
	Question  string `json:"question,omitempty"`  // a kind, of which one is adopted: "send_forces"
	Before    string `json:"before"`              // an event, "force.moved_in"
	Lacking   string `json:"lacking"`
	Ground    `json:"ground"`
}

// A Law is a member's own law that the pact leans on: the chambers that must all
// consent. Unknown says that consent is needed and how it is given was not read.
type Law struct {
	ID       string     `json:"id"` // "forces_abroad"
	Member   string     `json:"member"`
	Name     words.Text `json:"name"`
	Body     words.Text `json:"body"`
	Chambers []Chamber  `json:"chambers,omitempty"`
	Unknown  bool       `json:"unknown,omitempty"`
	Ground   `json:"ground"`
}

// Chamber returns a chamber of the law, or the only one for an empty name, or nil.
func (l *Law) Chamber(id string) *Chamber {
	if id == "" && len(l.Chambers) == 1 {
		return &l.Chambers[0]
	}
	return find(l.Chambers, func(c *Chamber) bool { return c.ID == id })
}

// A Chamber decides by totals, as a parliament does. Assembly.Seats is 0 where the
// number of its seats was not found: then it is known to pass by a number of votes.
// QuorumAbove is what is known of a quorum whose number is not: that so many present
// were held to be too few.
type Chamber struct {
	ID          string        `json:"id,omitempty"` // empty: the only one
	Assembly    rule.Assembly `json:"assembly"`
	QuorumAbove int64         `json:"quorum_above,omitempty"`
}

// Decide answers by the votes of the chamber in their order, see [rule.Assembly.Decide].
func (c *Chamber) Decide(votes []rule.Tally) rule.Verdict {
	if c.Assembly.Seats > 0 {
		return c.Assembly.Decide(votes)
	}
	if len(votes) == 0 {
		return rule.Verdict{Outcome: rule.Open}
	}
	quorum := int64(0)
	if q := c.Assembly.Quorum; q != nil {
		quorum = q.Votes
	}
	return rule.Majority(c.Assembly.Pass.Votes, quorum, votes[len(votes)-1])
}

// Least returns the least number of votes in favour that passes, or nil where it hangs
// on how many are present, or is not known. A chamber that is nil has none.
func (c *Chamber) Least() *int64 {
	if c == nil {
		return nil
	}
	switch p, all := c.Assembly.Pass, c.Assembly.Seats; {
	case p.Votes > 0:
		return &p.Votes
	case p.Of != rule.OfAll || all == 0:
	case p.MoreThan != nil:
		n := all*p.MoreThan.Num/p.MoreThan.Den + 1
		return &n
	case p.AtLeast != nil:
		n := (all*p.AtLeast.Num + p.AtLeast.Den - 1) / p.AtLeast.Den
		return &n
	}
	return nil
}

// Needed spells what a vote must reach: a number, or a fraction and of what.
func (c *Chamber) Needed() string {
	switch p := c.Assembly.Pass; {
	case p.MoreThan != nil:
		return "> " + p.MoreThan.String() + " " + string(p.Of)
	case p.AtLeast != nil:
		return "≥ " + p.AtLeast.String() + " " + string(p.Of)
	default:
		return strconv.FormatInt(p.Votes, 10)
	}
}

// A Duty is something owed, because something happened.
type Duty struct {
	ID    string     `json:"id"`
	Name  words.Text `json:"name"`
	On    string     `json:"on"`               // an event
	Owes  string     `json:"owes"`             // a role
	When  When       `json:"when,omitempty"`   // zero: the text names no time
	MetBy []string   `json:"met_by,omitempty"` // events of the one who owes
	// MetForAll are events that, whoever brings them about, discharge it for everyone who owes.
	MetForAll []string `json:"met_for_all,omitempty"`
	// Every is the length of a period of what is owed again and again: once in each period
	// from what raised it on, until an event of Ends. When is then counted from the
	// beginning of a period; left out, it is due by the end of it. Nil: it is owed once.
	Every *When    `json:"every,omitempty"`
	Ends  []string `json:"ends,omitempty"` // events
	// WaivedBy are the offices that may release from it: of the organisation, or of the
	// member whose act raised it. Empty: nobody may.
	WaivedBy []string `json:"waived_by,omitempty"`
	Ground   `json:"ground"`
}

// Meets are the events that meet the duty, for one who owes it or for all.
func (d *Duty) Meets() []string { return slices.Concat(d.MetBy, d.MetForAll) }

// When is the time of a duty. A text that says "immediately" gets no hours from
// us, and one that names no time has none; "stated" takes the instant from the act that raised the duty; "within" is a
// length: seconds, or calendar months at the seat of the organisation.
type When struct {
	Kind    string `json:"kind"`
	Seconds int64  `json:"seconds,omitempty"`
	Months  int64  `json:"months,omitempty"`
}

// After returns the end of a time within which something is owed, counted from an
// instant. Months are those of the calendar at the seat: within one month of 31 January
// is by the last of February, at the same hour.
func (w When) After(from words.Instant, seat words.Offset) words.Instant {
	if w.Months == 0 {
		return from.Add(time.Duration(w.Seconds) * time.Second)
	}
	ahead, err := seat.Duration()
	if err != nil {
		ahead = 0 // no charter that was checked has such a seat
	}
	t := from.Time().Add(ahead)
	year, month, day := t.Date()
	first := time.Date(year, month+time.Month(w.Months), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	hours := t.Sub(time.Date(year, month, day, 0, 0, 0, 0, time.UTC))
	return words.At(first.AddDate(0, 0, min(day, last)-1).Add(hours - ahead))
}

// Times returns the end of the n-th of equal times that follow one another from an
// instant: each month of them is one of the calendar at the seat. Without any it is the
// instant itself.
func (w When) Times(n int64, from words.Instant, seat words.Offset) words.Instant {
	if w.Months == 0 {
		return from + words.Instant(n*w.Seconds*1000)
	}
	return When{Months: n * w.Months}.After(from, seat)
}

// The kinds of When.
const (
	Immediately = "immediately"
	Stated      = "stated"
	Within      = "within"
)

// A Limit is what an act of some type must state.
type Limit struct {
	ID     string   `json:"id"`
	Act    string   `json:"act"`    // "measure.impose"
	States []string `json:"states"` // "until"
	Ground `json:"ground"`
}

// A Prohibition is what members promised not to do. Who holds that one did alleges it
// by an act (duty.allegation), and the one who is meant answers by another.
type Prohibition struct {
	ID     string     `json:"id"`
	Name   words.Text `json:"name"`
	Ground `json:"ground"`
}

// A Status is how a membership changes, and what the change takes away. By says what
// brings it about: a decision (on Question), a notice (Ahead of its effect), a
// signature, or the lapse of a term.
type Status struct {
	ID       string     `json:"id"`
	Name     words.Text `json:"name"`
	Change   string     `json:"change"` // of Changes
	By       string     `json:"by"`     // of Means
	Question string     `json:"question,omitempty"`
	Ahead    *When      `json:"ahead,omitempty"`
	Loses    []string   `json:"loses,omitempty"` // of Rights
	Ground   `json:"ground"`
}

// A Reading is one of several ways in which a text is understood. The program
// takes no side: it shows all of them.
type Reading struct {
	ID     string     `json:"id"`
	On     string     `json:"on"` // the source in dispute; every source in dispute has two readings or more
	Says   words.Text `json:"says"`
	Ground `json:"ground"`
}

// Witnessed names acts that count without a finding only when enough witnesses have
// cosigned a head of the record that holds them. All others count when they are recorded.
type Witnessed struct {
	ID     string   `json:"id"`
	Acts   []string `json:"acts"` // types without their version
	By     int64    `json:"by"`   // how many witnesses
	Ground `json:"ground"`
}
