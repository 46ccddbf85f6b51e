package council

import (
	"fmt"

	"mithaq/words"
)

// ReceiptType is the act "council.receipt/1".
const ReceiptType = "council.receipt/1"

// A Receipt says that an addressee has got an appeal, or a seat a question, which it
// cites as answered: from then on its silence is its own.
type Receipt struct {
	Channel string      `json:"channel,omitempty"` // one of Channels
	Text    *words.Text `json:"text,omitempty"`
}

// Channels are the ways on which an appeal or a question reaches somebody.
var Channels = []string{"letter", "telephone", "public", "session", "electronic"}

// Check holds the body to its form.
func (r *Receipt) Check() error {
	if r.Channel != "" {
		return words.OneOf("channel", r.Channel, Channels)
	}
	return nil
}

// Says returns the act in words.
func (r *Receipt) Says() *words.Text { return r.Text }

// ExtensionType is the act "council.extension/1".
const ExtensionType = "council.extension/1"

// An Extension puts off the close of a question, which it cites as answered, before it
// has come. Who may do so is for the question's rule to say.
type Extension struct {
	Until words.Instant `json:"until"`
	Text  *words.Text   `json:"text,omitempty"`
}

// Check holds the body to its form.
func (e *Extension) Check() error {
	if !e.Until.Known() {
		return fmt.Errorf("until: an extension names the instant to which the close is put off")
	}
	return nil
}

// Says returns the act in words.
func (e *Extension) Says() *words.Text { return e.Text }

// WithdrawalType is the act "council.withdrawal/1".
const WithdrawalType = "council.withdrawal/1"

// A Withdrawal takes back an appeal, a draft or a question, which it cites as answered.
// A draft that is taken back was never put; an appeal that is, asks nobody any more, and
// what was decided on it stands.
type Withdrawal struct {
	Reason *words.Text `json:"reason,omitempty"` // left out: none was given
}

// Check holds the body to its form.
func (*Withdrawal) Check() error { return nil }

// Says returns the act in words.
func (w *Withdrawal) Says() *words.Text { return w.Reason }
