package situation

import "mithaq/words"

// CloseType is the act "crisis.close/1": the crisis that it belongs to is over for those who
// keep it. It ends nothing else: what is owed stays owed, what is present is present, and what
// is told later of the time before is recorded.
const CloseType = "crisis.close/1"

// A Close act closes a crisis, with the reason in words.
type Close struct {
	Text words.Text `json:"text"`
}

// Check holds the body to its form.
func (c *Close) Check() error { return c.Text.Check() }

// Says returns the act in words.
func (c *Close) Says() *words.Text { return &c.Text }

// ReopenType is the act "crisis.reopen/1": a crisis that was closed is open again.
const ReopenType = "crisis.reopen/1"

// A Reopen act opens a closed crisis again, with the reason in words.
type Reopen struct {
	Text words.Text `json:"text"`
}

// Check holds the body to its form.
func (r *Reopen) Check() error { return r.Text.Check() }

// Says returns the act in words.
func (r *Reopen) Says() *words.Text { return &r.Text }
