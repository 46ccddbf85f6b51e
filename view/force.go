package view

import (
	"slices"

	"mithaq/force"
	"mithaq/words"
)

// A Line is one contingent and one kind of thing: what was announced, what its law
// consented to, what is there. The three are never confused.
type Line struct {
	Member    string            `json:"member"`
	Line      string            `json:"line"`
	Announced *Range            `json:"announced"`
	Pledged   *Range            `json:"pledged"`
	Accepted  *Range            `json:"accepted"`
	Consented *Range            `json:"consented"`
	Ordered   *Range            `json:"ordered"`
	Cleared   *Range            `json:"cleared"`
	Commanded *Range            `json:"command_transferred"`
	MovingIn  *Range            `json:"moving_in"`
	Present   *Range            `json:"present"`
	MovingOut *Range            `json:"moving_out"`
	Returned  *Range            `json:"returned"`
	Lost      *Range            `json:"lost"`
	Missing   *Range            `json:"unaccounted"`
	Told      []Announced       `json:"announcements"`
	Home      []Speaker         `json:"home_said_by"`     // who has said that of this line something is home
	HomeOwn   bool              `json:"home_by_own_word"` // the contributor is among them
	Units     map[string]string `json:"-"`
}

// An Announced quantity, with who told it.
type Announced struct {
	Stamp
	By        Speaker           `json:"by"`
	As        string            `json:"as"`
	Value     Range             `json:"value"`
	Precision string            `json:"precision,omitempty"`
	Units     map[string]string `json:"units,omitempty"`
}

func (r reader) force() []Line {
	out := []Line{}
	for _, l := range r.m.Matter.Force.Lines() {
		in := func(a force.Account) *Range { return rangeOf(l.In(a)) }
		v := Line{
			Member: l.Member, Line: l.Kind, Announced: rangeOf(l.Announced), Pledged: rangeOf(l.Pledged),
			Accepted: rangeOf(l.Accepted), Cleared: rangeOf(l.Cleared), Commanded: rangeOf(l.Transferred),
			Consented: rangeOf(l.Consented), Ordered: rangeOf(l.Ordered), MovingIn: in(force.MovingIn), Present: in(force.Present),
			MovingOut: in(force.MovingOut), Returned: in(force.Returned), Lost: in(force.Lost), Missing: in(force.Unaccounted),
			Told: []Announced{},
		}
		v.Home, v.HomeOwn = r.home(l)
		for _, a := range r.m.Matter.Force.Announced() {
			for _, q := range a.Body.Quantities {
				if a.Body.Member == l.Member && q.Kind == l.Kind {
					value := q.Range()
					v.Told = append(v.Told, Announced{r.stamp(a.Stamp), r.speaker(a.Body.Speaker), a.Body.As,
						*rangeOf(&value), q.Precision, texts(a.Body.Units)})
				}
			}
		}
		out = append(out, v)
	}
	return out
}

// home returns by whose word things of a line are home, each once, in the order in which they said so, and whether
// it is the contributor's own. That others say so is no acknowledgement of his.
func (r reader) home(l force.Line) (out []Speaker, own bool) {
	out = []Speaker{}
	var said []words.Speaker
	for _, m := range r.m.Matter.Force.Moves() {
		by := words.Speaker{Member: m.Stamp.Member, Office: m.Office, Person: m.Person}
		if m.Body.To != force.Returned || m.Body.Member != l.Member || !m.Body.Moves(l.Kind) || slices.Contains(said, by) {
			continue
		}
		said, own = append(said, by), own || by.Member == l.Member
		out = append(out, r.speaker(by))
	}
	return out, own
}

// A Consent is one step of a member's own law.
type Consent struct {
	Stamp
	Member  string            `json:"member"`
	Law     string            `json:"law"`
	Body    map[string]string `json:"body"`
	Step    string            `json:"step"`
	Result  string            `json:"result"`
	Present *int64            `json:"present"`
	For     *int64            `json:"for"`
	Against *int64            `json:"against"`
	Needed  *int64            `json:"needed"`
	Grants  []Grant           `json:"grants"`
	Until   *words.Instant    `json:"until"` // the last instant for which it lets them go; null: none was told
	// Excludes and Within are its conditions, which stand among the caveats too.
	Excludes []string          `json:"excludes,omitempty"`
	Within   []string          `json:"within,omitempty"`
	Text     map[string]string `json:"text,omitempty"`
}

// A Grant is so much of a line: what a law let go, or what was booked or passed a gate.
type Grant struct {
	Line  string `json:"line"`
	Value Range  `json:"value"`
}

func grants(qs []force.Quantity) []Grant {
	out := []Grant{}
	for _, q := range qs {
		value := q.Range()
		out = append(out, Grant{q.Kind, *rangeOf(&value)})
	}
	return out
}

func (r reader) consents() []Consent {
	out := []Consent{}
	for _, c := range r.m.Matter.Force.Consents() {
		b := c.Body
		v := Consent{
			Stamp: r.stamp(c.Stamp), Member: b.Member, Law: b.Law, Body: b.Body.Texts, Step: b.Step, Result: b.Result,
			Present: b.Present, For: b.For, Against: b.Against, Until: instant(b.Until), Excludes: b.Excludes, Within: b.Within, Text: texts(b.Text),
		}
		if law := r.m.Charter.At(c.Effect).Law(b.Member, b.Law); law != nil && b.Step == "vote" {
			v.Needed = law.Chamber(b.Chamber).Least()
		}
		v.Grants = grants(b.Grants)
		out = append(out, v)
	}
	return out
}
