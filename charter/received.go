package charter

import (
	"slices"
	"strings"
)

// Received names acts that a registrar may sign as received: what somebody wrote, sent or
// said by telephone, and did not sign himself. Such an act binds once its performer has
// confirmed it. By when he owes that is for a duty on act.received to say, met by act.confirmed.
type Received struct {
	ID     string   `json:"id"`
	Acts   []string `json:"acts"` // types without their version
	Ground `json:"ground"`
}

// Receives returns the rule by which acts of a type may be received, or nil where none lets
// them be.
func (c *Charter) Receives(actType string) *Received {
	name, _, _ := strings.Cut(actType, "/")
	return find(c.Received, func(r *Received) bool { return slices.Contains(r.Acts, name) })
}
