package council

import (
	"cmp"
	"fmt"

	"mithaq/rule"
	"mithaq/words"
)

// AppealType is the act "council.appeal/1".
const AppealType = "council.appeal/1"

// An Appeal asks for help. Invokes lists the instruments or articles that the
// appellant named himself; Kind is the charter's kind of appeal under which it is
// carried on.
type Appeal struct {
	Kind       string       `json:"kind"`
	Addressees []string     `json:"addressees"` // members
	Invokes    []string     `json:"invokes,omitempty"`
	Asks       words.Text   `json:"asks"`
	Grounds    []words.Text `json:"grounds,omitempty"`
	Channel    string       `json:"channel,omitempty"` // letter, telephone, public, session
}

// Check holds the body to its form.
func (a *Appeal) Check() error {
	if a.Kind == "" {
		return fmt.Errorf("an appeal has a kind of the charter")
	}
	if len(a.Addressees) == 0 {
		return fmt.Errorf("addressees: an appeal to nobody is no appeal")
	}
	if err := words.Unique("addressees", a.Addressees); err != nil {
		return err
	}
	if err := words.Unique("invokes", a.Invokes); err != nil {
		return err
	}
	for _, g := range a.Grounds {
		if err := g.Check(); err != nil {
			return err
		}
	}
	return a.Asks.Check()
}

// Says returns the act in words.
func (a *Appeal) Says() *words.Text { return &a.Asks }

// ReplyType is the act "council.reply/1".
const ReplyType = "council.reply/1"

// A Reply answers an appeal, which it cites.
type Reply struct {
	Answer string     `json:"answer"` // promised, declined
	Text   words.Text `json:"text"`
}

// Check holds the body to its form.
func (r *Reply) Check() error {
	if err := words.OneOf("answer", r.Answer, []string{"promised", "declined"}); err != nil {
		return err
	}
	return r.Text.Check()
}

// Says returns the act in words.
func (r *Reply) Says() *words.Text { return &r.Text }

// ContactType is the act "council.contact/1".
const ContactType = "council.contact/1"

// A Contact is a call, message or meeting between named people, perhaps told by
// one side only.
type Contact struct {
	Between []words.Speaker `json:"between"`
	Means   string          `json:"means"` // telephone, letter, closed_channel, meeting, video
	ToldBy  words.Speaker   `json:"told_by"`
	Text    words.Text      `json:"text"`
}

// Check holds the body to its form.
func (c *Contact) Check() error {
	if len(c.Between) < 2 {
		return fmt.Errorf("between: a contact has two sides")
	}
	for _, s := range append(c.Between, c.ToldBy) {
		if err := s.Check(); err != nil {
			return err
		}
	}
	if err := words.OneOf("means", c.Means, []string{"telephone", "letter", "closed_channel", "meeting", "video"}); err != nil {
		return err
	}
	return c.Text.Check()
}

// Says returns the act in words.
func (c *Contact) Says() *words.Text { return &c.Text }

// ConsultationType is the act "council.consultation/1".
const ConsultationType = "council.consultation/1"

// A Consultation act opens a round of consultation.
type Consultation struct {
	Under []string   `json:"under,omitempty"` // articles, where they were named
	Text  words.Text `json:"text"`
}

// Check holds the body to its form.
func (c *Consultation) Check() error { return c.Text.Check() }

// SessionType is the act "council.session/1".
const SessionType = "council.session/1"

// A Session is a meeting of a body of the pact or of a member's own body.
type Session struct {
	Body     string          `json:"body"`             // of the charter, or free for a member's own
	Member   string          `json:"member,omitempty"` // whose body; empty for the pact's
	Form     string          `json:"form"`             // in_person, video, unknown
	Chair    *words.Speaker  `json:"chair,omitempty"`
	Attended []words.Speaker `json:"attended,omitempty"`
	AskedBy  string          `json:"asked_by,omitempty"`
	Agenda   *words.Text     `json:"agenda,omitempty"`
	Orders   []words.Text    `json:"orders,omitempty"`
	Special  bool            `json:"extraordinary,omitempty"`
}

// Says returns the act in words.
func (c *Consultation) Says() *words.Text { return &c.Text }

// Check holds the body to its form.
func (s *Session) Check() error {
	if s.Body == "" {
		return fmt.Errorf("a session is of a body")
	}
	return words.OneOf("form", s.Form, []string{"in_person", "video", "unknown"})
}

// Says returns the act in words.
func (s *Session) Says() *words.Text { return s.Agenda }

// Terms are what a mandate permits. What is left out was not stated.
type Terms struct {
	Purpose  *words.Text   `json:"purpose,omitempty"`
	Area     string        `json:"area,omitempty"`
	Tasks    []words.Text  `json:"tasks,omitempty"`
	Strength *words.Range  `json:"strength,omitempty"`
	Command  string        `json:"command,omitempty"`
	Until    words.Instant `json:"until,omitempty"`
	Period   *words.Text   `json:"period,omitempty"` // the source's word where it names no end: "for a limited period"
}

// States reports whether a term of charter.Terms is stated.
func (t *Terms) States(term string) bool {
	if t == nil {
		return false
	}
	switch term {
	case "purpose":
		return t.Purpose != nil
	case "area":
		return t.Area != ""
	case "tasks":
		return len(t.Tasks) > 0
	case "strength":
		return t.Strength != nil
	case "command":
		return t.Command != ""
	case "until":
		return t.Until.Known()
	}
	return false
}

// QuestionType is the act "council.question/1".
const QuestionType = "council.question/1"

// A Question is put to a body by this act, with the seats frozen in it. Its
// identifier is the act's. A changed text is a new question.
type Question struct {
	Kind  string        `json:"kind"` // of the charter
	Text  words.Text    `json:"text"`
	Seats []string      `json:"seats"`
	Until words.Instant `json:"until,omitempty"`
	Terms *Terms        `json:"terms,omitempty"`
	// Concerns are members whose own affair it is: the one to be suspended.
	Concerns []string `json:"concerns,omitempty"`
}

// Check holds the body to its form.
func (q *Question) Check() error {
	if q.Kind == "" || len(q.Seats) == 0 {
		return fmt.Errorf("a question has a kind of the charter and the seats that it is put to")
	}
	if err := cmp.Or(words.Unique("seats", q.Seats), words.Unique("concerns", q.Concerns)); err != nil {
		return err
	}
	return q.Text.Check()
}

// Says returns the act in words.
func (q *Question) Says() *words.Text { return &q.Text }

// DraftType is the act "council.draft/1".
const DraftType = "council.draft/1"

// A Draft is a text that was circulated and not, or not yet, put.
type Draft struct {
	Kind    string     `json:"kind"`
	AskedBy string     `json:"asked_by,omitempty"`
	Text    words.Text `json:"text"`
}

// Check holds the body to its form.
func (d *Draft) Check() error {
	if d.Kind == "" {
		return fmt.Errorf("a draft has a kind of the charter")
	}
	return d.Text.Check()
}

// Says returns the act in words.
func (d *Draft) Says() *words.Text { return &d.Text }

// PositionType is the act "council.position/1".
const PositionType = "council.position/1"

// A Position is what a seat says to a question, which it cites as answered. Until
// the close a later position replaces an earlier one, and both stay visible.
type Position struct {
	Position rule.Position `json:"position"`
	Form     string        `json:"form,omitempty"`              // one of Forms, where it was said how
	Format   bool          `json:"objects_to_format,omitempty"` // objects to deciding in a limited format
	Standing bool          `json:"standing,omitempty"`          // stands until the seat says something else to this question
	Reason   *words.Text   `json:"reason,omitempty"`
}

// Forms are how a position is given.
var Forms = []string{"letter", "statement", "telephone", "session", "electronic"}

// Check holds the body to its form.
func (p *Position) Check() error {
	names := make([]string, len(rule.Positions))
	for i, n := range rule.Positions {
		names[i] = string(n)
	}
	if p.Form != "" {
		if err := words.OneOf("form", p.Form, Forms); err != nil {
			return err
		}
	}
	return words.OneOf("position", string(p.Position), names)
}

// Says returns the act in words.
func (p *Position) Says() *words.Text { return p.Reason }

// AnnouncementType is the act "council.announcement/1".
const AnnouncementType = "council.announcement/1"

// An Announcement says what a body has decided. It cites the question or draft that
// it answers, where the record has one; without one it is itself the only trace of
// the question, and its identifier is the question's.
type Announcement struct {
	Kind    string       `json:"kind"` // of the charter
	Outcome rule.Outcome `json:"outcome"`
	Under   []string     `json:"under,omitempty"` // articles named by the announcer
	Where   string       `json:"where,omitempty"` // where it was said
	Terms   *Terms       `json:"terms,omitempty"`
	Text    words.Text   `json:"text"`
}

// Check holds the body to its form.
func (a *Announcement) Check() error {
	if a.Kind == "" {
		return fmt.Errorf("an announcement names the kind of question")
	}
	if err := words.OneOf("outcome", string(a.Outcome), []string{"adopted", "not_adopted"}); err != nil {
		return err
	}
	return a.Text.Check()
}

// Says returns the act in words.
func (a *Announcement) Says() *words.Text { return &a.Text }
