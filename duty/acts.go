package duty

import (
	"fmt"

	"mithaq/words"
)

// NoticeType is the act "duty.notice/1".
const NoticeType = "duty.notice/1"

// A Notice is a message owed to the outside, sent.
type Notice struct {
	To   []string   `json:"to"` // one of Recipients
	Text words.Text `json:"text"`
}

// Recipients are those outside whom a charter may oblige to notify.
var Recipients = []string{"un_security_council", "un_secretary_general", "osce", "sco"}

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
