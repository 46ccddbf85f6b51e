package duty

import (
	"fmt"

	"mithaq/words"
)

// NoticeType is the act "duty.notice/1".
const NoticeType = "duty.notice/1"

// A Notice is a message that is owed, sent: to the outside, or to those who relied on what the correction
// that it answers corrects.
type Notice struct {
	To   []string   `json:"to"` // one of Recipients
	Text words.Text `json:"text"`
}

// Recipients are those whom a charter may oblige to notify.
var Recipients = []string{"un_security_council", "un_secretary_general", "osce", "sco", Relying}

// Relying are those whose acts rest on one that was corrected.
const Relying = "relying"

// Check holds the body to its form.
func (n *Notice) Check() error {
	if len(n.To) == 0 {
		return fmt.Errorf("to: a notice has a recipient")
	}
	if err := words.Unique("to", n.To); err != nil {
		return err
	}
	for i, to := range n.To {
		if err := words.OneOf(fmt.Sprintf("to/%d", i), to, Recipients); err != nil {
			return err
		}
	}
	return n.Text.Check()
}

// Says returns the act in words.
func (n *Notice) Says() *words.Text { return &n.Text }

// AllegationType is the act "duty.allegation/1".
const AllegationType = "duty.allegation/1"

// An Allegation says that a member did what the pact prohibits. It is the word of who
// makes it; nothing follows from it but that it can be answered.
type Allegation struct {
	Prohibition string     `json:"prohibition"` // of the charter
	Member      string     `json:"member"`      // of whom it is said
	Text        words.Text `json:"text"`
}

// Check holds the body to its form.
func (a *Allegation) Check() error {
	if a.Prohibition == "" || a.Member == "" {
		return fmt.Errorf("an allegation names the prohibition and the member of whom it is made")
	}
	return a.Text.Check()
}

// Says returns the act in words.
func (a *Allegation) Says() *words.Text { return &a.Text }

// AnswerType is the act "duty.answer/1".
const AnswerType = "duty.answer/1"

// An Answer is what a member says to an allegation or a finding, which it cites.
type Answer struct {
	Answer string     `json:"answer"` // one of Answers
	Text   words.Text `json:"text"`
}

// Answers are what can be said to an allegation.
var Answers = []string{"denied", "admitted", "explained"}

// Check holds the body to its form.
func (a *Answer) Check() error {
	if err := words.OneOf("answer", a.Answer, Answers); err != nil {
		return err
	}
	return a.Text.Check()
}

// Says returns the act in words.
func (a *Answer) Says() *words.Text { return &a.Text }

// WaiverType is the act "duty.waiver/1".
const WaiverType = "duty.waiver/1"

// Waive releases one who owes something from it. It answers the act because of which
// it is owed. Who may waive stands in the charter; what was done or came too late by then
// stays as it was.
type Waive struct {
	Rule   string     `json:"rule"`   // of the charter's duties
	Member string     `json:"member"` // who is released: a member, or "organisation"
	Text   words.Text `json:"text"`
}

// Check holds the body to its form.
func (w *Waive) Check() error {
	if w.Rule == "" || w.Member == "" {
		return fmt.Errorf("a waiver names the duty and who is released from it")
	}
	return w.Text.Check()
}

// Says returns the act in words.
func (w *Waive) Says() *words.Text { return &w.Text }
