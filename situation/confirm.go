package situation

import "mithaq/words"

// ConfirmationType is the act "situation.confirmation/1": whoever did what a registrar has
// signed as received says that it was he, and signs for it. From then on it is known to bind,
// as of the instant at which it was done.
const ConfirmationType = "situation.confirmation/1"

// A Confirmation confirms the act that it answers.
type Confirmation struct {
	Text *words.Text `json:"text,omitempty"`
}

// Check holds the body to its form.
func (c *Confirmation) Check() error {
	if c.Text == nil {
		return nil
	}
	return c.Text.Check()
}

// Says returns the act in words, or nil.
func (c *Confirmation) Says() *words.Text { return c.Text }
