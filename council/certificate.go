package council

import (
	"mithaq/rule"
	"mithaq/words"
)

// A Certificate is everything that an outcome rests on, so that a stranger can compute it
// again: the rule and its sources, the seats with what each said, when and by whom, what
// did not count and why, and the outcome announced beside the one computed. Where
// positions were not published it says so and names them.
type Certificate struct {
	Question string     `json:"question"`
	Kind     string     `json:"kind"`
	Phase    Phase      `json:"phase"`
	Text     words.Text `json:"text"`

	Edition    string   `json:"edition"`
	Rule       string   `json:"rule"` // "question.send_forces"
	Sources    []string `json:"sources"`
	Unverified bool     `json:"unverified,omitempty"` // the text of the rule was not read by its coder
	Body       string   `json:"body"`

	Put       *Mark       `json:"put,omitempty"` // nil: nothing on the record put it
	Close     *Close      `json:"close,omitempty"`
	Concerns  []string    `json:"concerns,omitempty"`
	Seats     []Cell      `json:"seats"`
	Ignored   []Cell      `json:"ignored,omitempty"` // what was said and does not count
	Announced []Announced `json:"announced,omitempty"`

	Computed rule.Verdict  `json:"computed"`
	At       words.Instant `json:"at"`
	Known    words.Instant `json:"known"`
}

// A Mark is an act on the record, with who did it.
type Mark struct {
	Act      string       `json:"act"`
	Window   words.Window `json:"happened"`
	Member   string       `json:"member,omitempty"`
	Office   string       `json:"office,omitempty"`
	Person   string       `json:"person,omitempty"`
	Reported bool         `json:"reported,omitempty"` // a source says so
}

// A Close is when positions come too late.
type Close struct {
	At      words.Instant `json:"at"`
	Silence bool          `json:"silence,omitempty"` // who has said nothing until then has assented
}

// A Cell is a seat with what it said.
type Cell struct {
	Seat     string           `json:"seat"`
	Class    string           `json:"class,omitempty"`
	Weights  map[string]int64 `json:"weights,omitempty"`
	Position rule.Position    `json:"position"` // unknown: nobody published it; silent: it was asked here and said nothing
	Form     string           `json:"form,omitempty"`
	Mark     *Mark            `json:"by,omitempty"`
	Reached  words.Instant    `json:"reached,omitempty"` // when it confirmed to have got the question
	Why      string           `json:"why,omitempty"`     // of what does not count: a code of package rule
}

// Announced is an outcome as somebody announced it.
type Announced struct {
	Outcome rule.Outcome `json:"outcome"`
	Where   string       `json:"where,omitempty"`
	Mark    `json:"by"`
}

// MarkOf returns the mark of an act.
func MarkOf(st words.Stamp) Mark {
	return Mark{st.Act, st.Window, st.Member, st.Office, st.Person, st.Reported}
}

// Certify returns the certificate of a question as of an instant. Edition is the digest of
// the charter that it is decided by; receipts are who has got the question.
func (m *Matter) Certify(s Setting, edition string, receipts []words.Told[Receipt], at, known words.Instant) Certificate {
	v := m.Verdict(s, at)
	c := Certificate{Question: m.ID, Kind: m.Kind, Phase: m.Phase(s, at), Edition: edition, Computed: v, At: at, Known: known, Seats: []Cell{}}
	if k := s.Kind; k != nil {
		c.Rule, c.Sources, c.Unverified, c.Body = "question."+k.ID, k.Sources, k.Unverified, k.Body
	}
	switch {
	case m.Put != nil:
		put := MarkOf(m.Put.Stamp)
		c.Put, c.Text, c.Concerns = &put, m.Put.Body.Text, m.Put.Body.Concerns
	case m.Draft != nil:
		c.Text = m.Draft.Body.Text
	}
	for _, a := range m.Announced {
		c.Announced = append(c.Announced, Announced{a.Body.Outcome, a.Body.Where, MarkOf(a.Stamp)})
		if c.Text.Empty() {
			c.Text = a.Body.Text
		}
	}
	if end := m.Closed(s); end < words.Never {
		vote := s.vote()
		c.Close = &Close{end, vote != nil && vote.Silence != nil}
	}
	m.cells(&c, s, v, receipts, at)
	return c
}

// Ignored returns which positions, by their place in m.Positions, do not count under a
// verdict, and why: codes of package rule. Those that are no votes at all are not among them.
func (m *Matter) Ignored(s Setting, v rule.Verdict) map[int]string {
	code := map[int]string{}
	for _, i := range v.Ignored {
		code[i.Vote] = i.Code
	}
	out := map[int]string{}
	vote := len(m.untold(s)) // they come before what was told
	for n, p := range m.Positions {
		if !m.counts(p.Stamp) {
			continue
		}
		if why, skip := code[vote]; skip {
			out[n] = why
		}
		vote++
	}
	return out
}

// cells fills in what each seat said: the last that counts. What does not count stands by
// itself, with the reason.
func (m *Matter) cells(c *Certificate, s Setting, v rule.Verdict, receipts []words.Told[Receipt], at words.Instant) {
	ignored := m.Ignored(s, v)
	heard := map[string]Cell{}
	for n, p := range m.Positions {
		if !m.counts(p.Stamp) || p.Effect > at {
			continue
		}
		code, skip := ignored[n]
		mark := MarkOf(p.Stamp)
		cell := Cell{Seat: p.Member, Position: p.Body.Position, Form: p.Body.Form, Mark: &mark}
		if skip {
			cell.Why = code
			c.Ignored = append(c.Ignored, cell)
			continue
		}
		heard[p.Member] = cell
	}
	for i := range s.Seats {
		seat := &s.Seats[i]
		cell, spoke := heard[seat.ID]
		if !spoke {
			cell = Cell{Seat: seat.ID, Position: rule.Unknown}
			if m.own() {
				cell.Position = rule.Silent
			}
		}
		cell.Class, cell.Weights = seat.Class, seat.Weights
		for _, r := range receipts {
			if r.Member == seat.ID && r.Effect <= at {
				cell.Reached = r.Effect
				break
			}
		}
		c.Seats = append(c.Seats, cell)
	}
}
