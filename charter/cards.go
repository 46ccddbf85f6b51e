package charter

import (
	"mithaq/rule"
	"mithaq/words"
)

// A Pool is a register of what members hold ready for the pact by their own word, with how
// far each thing has come. Without Renewed a registration lasts until it says itself.
type Pool struct {
	ID      string     `json:"id"` // "ready"
	Name    words.Text `json:"name"`
	Levels  []string   `json:"levels,omitempty"`  // from the lowest: "registered", "certified"; none: it has no levels
	Renewed *When      `json:"renewed,omitempty"` // how long a registration stands
	Ground  `json:"ground"`
}

// A Floor is the share that a member keeps at home of what it has by its own word, of each of
// these kinds by itself. What it keeps is rounded up to whole things.
type Floor struct {
	ID      string        `json:"id"`
	Of      []string      `json:"of"` // kinds of things
	Keeps   rule.Fraction `json:"keeps"`
	Lacking string        `json:"lacking"` // Refuse or Finding
	Ground  `json:"ground"`
}

// A Card says beforehand who sends what when the alarm is struck at somebody's home, level by
// level. Its levels stand in the order in which alarms are raised.
type Card struct {
	ID       string     `json:"id"` // "structure_north"
	Name     words.Text `json:"name"`
	Home     []string   `json:"home"`      // for whose area
	StruckBy []string   `json:"struck_by"` // offices
	Levels   []Level    `json:"levels"`
	Ground   `json:"ground"`
}

// Level returns a level of the card, or nil.
func (c *Card) Level(id string) *Level {
	return find(c.Levels, func(l *Level) bool { return l.ID == id })
}

// A Level is what an alarm calls beyond the levels below it.
type Level struct {
	ID     string `json:"id"` // "2"
	Sends  []Call `json:"sends,omitempty"`
	Covers []Call `json:"covers,omitempty"` // change of quarters: who stands in at home for those who went out
}

// A Call is so many things of one kind, one from each place of a list in its order. A member
// that stands there twice is called for two. Who cannot come is passed over to the next.
type Call struct {
	ID    string   `json:"id"` // the kind of thing
	Count int64    `json:"count"`
	From  []string `json:"from"`
}

// Pool returns a pool, or nil.
func (c *Charter) Pool(id string) *Pool {
	return find(c.Pools, func(p *Pool) bool { return p.ID == id })
}

// Card returns a card, or nil.
func (c *Charter) Card(id string) *Card {
	return find(c.Cards, func(k *Card) bool { return k.ID == id })
}
