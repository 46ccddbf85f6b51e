package force

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"mithaq/charter"
	"mithaq/words"
)

// Kinds are the kinds of things that a line counts under every charter. One that has resources
// counts those too, so that a body's form asks for a name, and the charter for one that it knows.
var Kinds = charter.Counted

// A Quantity of one kind, as part of an announcement, a consent or a move.
type Quantity struct {
	Kind      string      `json:"kind"`
	Value     words.Range `json:"value"`
	Precision string      `json:"precision,omitempty"` // about, at_least, at_most
}

func checkQuantities(qs []Quantity) error {
	kinds := make([]string, len(qs))
	for i, q := range qs {
		kinds[i] = q.Kind
	}
	if err := words.Unique("quantities", kinds); err != nil {
		return err
	}
	for i, q := range qs {
		if err := words.Label(fmt.Sprintf("quantities/%d/kind", i), q.Kind); err != nil {
			return err
		}
		if !q.Value.Valid() {
			return fmt.Errorf("quantities/%d/value: %s is not a quantity", i, q.Value)
		}
		if err := words.OneOf(fmt.Sprintf("quantities/%d/precision", i), q.Precision, []string{"", "about", "at_least", "at_most"}); err != nil {
			return err
		}
	}
	if len(qs) == 0 {
		return fmt.Errorf("quantities: name at least one kind, with {} where no number was told")
	}
	return nil
}

// AnnounceType is the act "force.announce/1".
const AnnounceType = "force.announce/1"

// An Announce act says that somebody said that a member sends something. It binds
// nobody. As tells whether it was told as planned or as already sent.
type Announce struct {
	Member     string        `json:"member"`
	Quantities []Quantity    `json:"quantities"`
	As         string        `json:"as"` // planned, sent
	Speaker    words.Speaker `json:"speaker"`
	Units      *words.Text   `json:"units,omitempty"`
}

// Check holds the body to its form.
func (a *Announce) Check() error {
	if a.Member == "" {
		return fmt.Errorf("an announcement names the contributor")
	}
	if err := words.OneOf("as", a.As, []string{"planned", "sent"}); err != nil {
		return err
	}
	if err := a.Speaker.Check(); err != nil {
		return err
	}
	return checkQuantities(a.Quantities)
}

// Spoke returns whose words they are.
func (a *Announce) Spoke() words.Speaker { return a.Speaker }

// Says returns the act in words.
func (a *Announce) Says() *words.Text { return a.Units }

// PledgeType is the act "force.pledge/1".
const PledgeType = "force.pledge/1"

// A Pledge is a contributor's own promise: how much, how soon after the call it is ready, by what
// that is shown, and until when the promise stands. A later pledge of the same kind takes its place,
// and so confirms it anew.
type Pledge struct {
	Member       string        `json:"member"`
	Quantities   []Quantity    `json:"quantities"`
	ReadySeconds *int64        `json:"ready_seconds,omitempty"` // after the call; none: not told
	Evidence     *words.Text   `json:"evidence,omitempty"`      // by what the readiness is shown: an exercise, a certificate
	Until        words.Instant `json:"until,omitempty"`         // the last instant at which it stands; none: until it is taken back
}

// Check holds the body to its form.
func (p *Pledge) Check() error {
	if p.Member == "" {
		return fmt.Errorf("a pledge names the contributor")
	}
	if p.ReadySeconds != nil && *p.ReadySeconds < 0 {
		return fmt.Errorf("ready_seconds: %d is before the call", *p.ReadySeconds)
	}
	return cmp.Or(checkText(p.Evidence), checkQuantities(p.Quantities))
}

// Says returns by what the readiness is shown; the rest of the act is numbers.
func (p *Pledge) Says() *words.Text { return p.Evidence }

// ConsentType is the act "force.consent/1".
const ConsentType = "force.consent/1"

// A Consent act is one step of a member's own law on the way to sending forces: a
// sitting without a quorum, a vote that fails, one that passes, a decree. Grants
// stand only in a step that passed.
type Consent struct {
	Member  string      `json:"member"`
	Law     string      `json:"law"`               // of the charter: "forces_abroad"
	Body    words.Text  `json:"body"`              // who sat
	Chamber string      `json:"chamber,omitempty"` // of the law, where it has several
	Step    string      `json:"step"`              // vote, chamber, decree
	Result  string      `json:"result"`
	Present *int64      `json:"present,omitempty"`
	For     *int64      `json:"for,omitempty"`
	Against *int64      `json:"against,omitempty"`
	Grants  []Quantity  `json:"grants,omitempty"`
	Text    *words.Text `json:"text,omitempty"` // conditions and term as told
	// Until is the last instant for which it lets the contingent go, in a step that passed; none:
	// no end was told.
	Until words.Instant `json:"until,omitempty"`
	// Excludes and Within are conditions of a step that passed, as a caveat has them: tasks that the
	// contingent does not do, and the only places where it serves.
	Excludes []string `json:"excludes,omitempty"`
	Within   []string `json:"within,omitempty"`
}

// Check holds the body to its form.
func (c *Consent) Check() error {
	if c.Member == "" || c.Law == "" {
		return fmt.Errorf("a consent names the member and its law")
	}
	if err := words.OneOf("step", c.Step, []string{"vote", "chamber", "decree"}); err != nil {
		return err
	}
	if err := words.OneOf("result", c.Result, []string{"no_quorum", "failed", "passed"}); err != nil {
		return err
	}
	if (c.Result == "passed") != (len(c.Grants) > 0) {
		return fmt.Errorf("grants: stand in a step that passed, and only there")
	}
	if c.Until.Known() && c.Result != "passed" {
		return fmt.Errorf("until: stands in a step that passed, and only there")
	}
	if len(c.Excludes)+len(c.Within) > 0 && c.Result != "passed" {
		return fmt.Errorf("excludes, within: stand in a step that passed, and only there")
	}
	if len(c.Grants) > 0 {
		if err := checkQuantities(c.Grants); err != nil {
			return err
		}
	}
	return cmp.Or(checkLimits(c.Excludes, c.Within), c.Body.Check())
}

// Says returns the act in words: its text, or else who sat.
func (c *Consent) Says() *words.Text {
	if c.Text != nil {
		return c.Text
	}
	return &c.Body
}

// OrderType is the act "force.order/1".
const OrderType = "force.order/1"

// An Order is leave to go, given to a contingent.
type Order struct {
	Member     string     `json:"member"`
	Quantities []Quantity `json:"quantities"`
}

// Check holds the body to its form.
func (o *Order) Check() error {
	if o.Member == "" {
		return fmt.Errorf("an order names the contingent")
	}
	return checkQuantities(o.Quantities)
}

// Says returns nil: the act is all numbers.
func (o *Order) Says() *words.Text { return nil }

// CommandType is the act "force.command/1".
const CommandType = "force.command/1"

// A Command act names who commands the mission.
type Command struct {
	Person string     `json:"person"` // label
	Text   words.Text `json:"text"`
}

// Check holds the body to its form.
func (c *Command) Check() error {
	if c.Person == "" {
		return fmt.Errorf("a command has a commander")
	}
	return c.Text.Check()
}

// Says returns the act in words.
func (c *Command) Says() *words.Text { return &c.Text }

// MoveType is the act "force.move/1".
const MoveType = "force.move/1"

// A Move takes a quantity of a line from one account to another, by legs. All
// empties the account, whatever it holds; otherwise the quantities say how much.
type Move struct {
	Member     string     `json:"member"`
	From       Account    `json:"from"`
	To         Account    `json:"to"`
	All        bool       `json:"all,omitempty"`
	Kinds      []string   `json:"kinds,omitempty"` // with All: which lines; every line of the member when left out
	Quantities []Quantity `json:"quantities,omitempty"`
	Legs       []Leg      `json:"legs,omitempty"`
	Place      string     `json:"place,omitempty"`
	Text       words.Text `json:"text"`
}

// Moves reports whether the act is about things of a kind: all that was there, or some that it counts.
func (m *Move) Moves(kind string) bool {
	if m.All {
		return len(m.Kinds) == 0 || slices.Contains(m.Kinds, kind)
	}
	return slices.ContainsFunc(m.Quantities, func(q Quantity) bool { return q.Kind == kind })
}

// A Leg is one movement by air, road or rail: from where to where and when, by which lift and how
// many of it, and what each carried in all. In a plan its times are those that were planned, in a
// move those at which it was so.
type Leg struct {
	Mode     string        `json:"mode"` // one of Modes
	Lift     string        `json:"lift,omitempty"`
	Count    words.Range   `json:"count,omitempty"`
	From     string        `json:"from,omitempty"` // place code
	To       string        `json:"to,omitempty"`
	Departs  words.Instant `json:"departs,omitempty"`
	Arrives  words.Instant `json:"arrives,omitempty"`
	Manifest []Quantity    `json:"manifest,omitempty"`
}

// Modes are the ways in which a leg goes.
var Modes = []string{"air", "road", "rail"}

func checkLegs(legs []Leg) error {
	for i, l := range legs {
		if err := words.OneOf(fmt.Sprintf("legs/%d/mode", i), l.Mode, Modes); err != nil {
			return err
		}
		if !l.Count.Valid() {
			return fmt.Errorf("legs/%d/count: %s is not a quantity", i, l.Count)
		}
		if l.Departs.Known() && l.Arrives.Known() && l.Arrives < l.Departs {
			return fmt.Errorf("legs/%d/arrives: it arrives before it departs", i)
		}
		if len(l.Manifest) > 0 {
			if err := checkQuantities(l.Manifest); err != nil {
				return fmt.Errorf("legs/%d/manifest/%w", i, err)
			}
		}
	}
	return nil
}

// Check holds the body to its form.
func (m *Move) Check() error {
	if m.Member == "" {
		return fmt.Errorf("a move is of a contingent")
	}
	if err := checkAccounts(m.From, m.To); err != nil {
		return err
	}
	if err := words.Unique("kinds", m.Kinds); err != nil {
		return err
	}
	if m.All == (len(m.Quantities) > 0) {
		return fmt.Errorf("a move has quantities, or says that it takes all")
	}
	if len(m.Quantities) > 0 {
		if err := checkQuantities(m.Quantities); err != nil {
			return err
		}
	}
	for i, k := range m.Kinds {
		if err := words.Label(fmt.Sprintf("kinds/%d", i), k); err != nil {
			return err
		}
	}
	return cmp.Or(checkLegs(m.Legs), m.Text.Check())
}

func checkAccounts(from, to Account) error {
	for _, a := range []Account{from, to} {
		if err := words.OneOf("from, to", string(a), accountNames); err != nil {
			return err
		}
	}
	if from == Unaccounted {
		return fmt.Errorf("from: what is unaccounted for comes from no place; correct the report that moved too much")
	}
	if from == to {
		return fmt.Errorf("a move goes from one account to another")
	}
	return nil
}

// Says returns the act in words.
func (m *Move) Says() *words.Text { return &m.Text }

// TaskType is the act "force.task/1".
const TaskType = "force.task/1"

// A Task is what the mission, or one contingent, does. Kind and Places are what a caveat can be held
// against.
type Task struct {
	Member string     `json:"member,omitempty"`
	State  string     `json:"state"`          // given, begun, ended, handed_over
	Kind   string     `json:"kind,omitempty"` // one of TaskKinds
	Places []string   `json:"places,omitempty"`
	Text   words.Text `json:"text"`
}

// Check holds the body to its form.
func (t *Task) Check() error {
	if err := words.OneOf("state", t.State, []string{"given", "begun", "ended", "handed_over"}); err != nil {
		return err
	}
	if t.Kind != "" {
		if err := words.OneOf("kind", t.Kind, TaskKinds); err != nil {
			return err
		}
	}
	return cmp.Or(words.Unique("places", t.Places), t.Text.Check())
}

// Says returns the act in words.
func (t *Task) Says() *words.Text { return &t.Text }

// WithdrawalType is the act "force.withdrawal/1".
const WithdrawalType = "force.withdrawal/1"

// A Withdrawal is a plan to leave, as somebody told it: days from the day on which
// he spoke. Several tellings stand side by side.
type Withdrawal struct {
	BeginsWithinDays  *int64        `json:"begins_within_days,omitempty"`
	CompletesInDays   *int64        `json:"completes_in_days,omitempty"`
	CompletesOn       words.Instant `json:"completes_on,omitempty"`
	CompletePrecision string        `json:"complete_precision,omitempty"` // about, at_least, at_most
	Speaker           words.Speaker `json:"speaker"`
	Text              words.Text    `json:"text"`
}

// Begins returns the instant by which leaving is to begin, as it was said in an act of this stamp; unknown where
// nobody said.
func (w *Withdrawal) Begins(st words.Stamp) words.Instant {
	if w.BeginsWithinDays == nil {
		return 0
	}
	return endOfDay(st, *w.BeginsWithinDays)
}

// Completes returns the instant by which it is to be complete, or before or after which, as its
// precision has it; unknown where nobody said.
func (w *Withdrawal) Completes(st words.Stamp) words.Instant {
	switch {
	case w.CompletesOn.Known():
		return w.CompletesOn
	case w.CompletesInDays != nil:
		return endOfDay(st, *w.CompletesInDays)
	}
	return 0
}

// Exact reports whether it names an instant that can be missed: "at least" or "about" so many days do not.
func (w *Withdrawal) Exact() bool {
	return w.CompletePrecision == "" || w.CompletePrecision == "at_most"
}

// endOfDay returns the end of the day that is so many days after that of an act, on the clock of
// whoever spoke: who says "in two days" has that whole day.
func endOfDay(st words.Stamp, days int64) words.Instant {
	ahead, err := st.Window.Offset.Duration()
	if err != nil {
		ahead = 0 // no window that was read has such a clock
	}
	y, m, d := st.Effect.Time().Add(ahead).Date()
	return words.At(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(days)+1).Add(-ahead))
}

// Check holds the body to its form.
func (w *Withdrawal) Check() error {
	if err := words.OneOf("complete_precision", w.CompletePrecision, []string{"", "about", "at_least", "at_most"}); err != nil {
		return err
	}
	if err := cmp.Or(checkDays("begins_within_days", w.BeginsWithinDays), checkDays("completes_in_days", w.CompletesInDays)); err != nil {
		return err
	}
	if err := w.Speaker.Check(); err != nil {
		return err
	}
	return w.Text.Check()
}

func checkDays(field string, days *int64) error {
	if days != nil && (*days < 0 || *days > mostDays) {
		return fmt.Errorf("%s: %d is not from 0 to %d", field, *days, mostDays)
	}
	return nil
}

// mostDays bounds what a plan to leave can name: a hundred years, so that its end can be written.
const mostDays = 366 * 100

// Spoke returns whose words they are.
func (w *Withdrawal) Spoke() words.Speaker { return w.Speaker }

// Says returns the act in words.
func (w *Withdrawal) Says() *words.Text { return &w.Text }

// ReportType is the act "force.report/1".
const ReportType = "force.report/1"

// A Report closes a mission, or says how it stands.
type Report struct {
	Closing bool          `json:"closing,omitempty"`
	Losses  *words.Range  `json:"losses,omitempty"`
	Under   []string      `json:"under,omitempty"` // articles that the reporter names
	Speaker words.Speaker `json:"speaker"`
	Text    words.Text    `json:"text"`
}

// Check holds the body to its form.
func (r *Report) Check() error {
	if err := r.Speaker.Check(); err != nil {
		return err
	}
	return r.Text.Check()
}

// Spoke returns whose words they are.
func (r *Report) Spoke() words.Speaker { return r.Speaker }

// Says returns the act in words.
func (r *Report) Says() *words.Text { return &r.Text }
