package rule

import "mithaq/words"

// A Seat is a place in a body. What a rule weighs it by stands in Weights under
// the name that the rule uses: "votes", "population". A rule that names no weight
// counts every seat as one.
type Seat struct {
	ID        string           `json:"id"`
	Class     string           `json:"class,omitempty"`
	Weights   map[string]int64 `json:"weights,omitempty"`
	Suspended bool             `json:"suspended,omitempty"` // has no voice
	Casting   bool             `json:"casting,omitempty"`   // has only the casting vote: it counts on a tie and nowhere else
	Delegates []Delegate       `json:"delegates,omitempty"` // who may speak for the seat beside its holder
}

// Named returns seats of which nothing is known but their names.
func Named(ids []string) []Seat {
	out := make([]Seat, len(ids))
	for i, id := range ids {
		out[i].ID = id
	}
	return out
}

// A Delegate may speak for a seat within a span of time: a member of a delegation,
// or a plenipotentiary for one session. A seat has one position, whoever says it;
// the word of a head of delegation is replaced by the holder's or the head's own
// later word, and not by that of another delegate.
type Delegate struct {
	ID    string        `json:"id"`
	Head  bool          `json:"head,omitempty"`
	From  words.Instant `json:"from,omitempty"`  // none: from ever
	Until words.Instant `json:"until,omitempty"` // none: for ever; powers end at this instant
}

// holds reports whether the powers hold at an instant. Of a word without an instant
// nobody can say that it fell outside of them.
func (d Delegate) holds(at words.Instant) bool {
	return !at.Known() || (!d.From.Known() || d.From <= at) && (!d.Until.Known() || at < d.Until)
}

// A Vote is the position of one seat, as it was said. Votes are given in the order
// in which they count: of two by one seat the later in the list stands.
type Vote struct {
	Seat     string        `json:"seat"`
	Position Position      `json:"position"`
	At       words.Instant `json:"at,omitempty"`       // none: before whatever instant is asked of
	By       string        `json:"by,omitempty"`       // who said it, where not the holder: a delegate, or the seat that holds the proxy
	Form     string        `json:"form,omitempty"`     // "letter", "statement": a silence may demand one
	Office   string        `json:"office,omitempty"`   // of who said it: a silence may demand one
	Format   bool          `json:"format,omitempty"`   // objects to deciding in a limited format, whatever the position is
	Standing bool          `json:"standing,omitempty"` // a standing position: it stands until the seat says something to this question
}

// A Proxy is given by one seat to another, which then speaks for it.
type Proxy struct {
	From string        `json:"from"`
	To   string        `json:"to"`
	At   words.Instant `json:"at,omitempty"` // of two proxies given by one seat, the later in the list stands
}

// An Extension puts off the close of a silence.
type Extension struct {
	By    string        `json:"by"` // office
	At    words.Instant `json:"at"`
	Until words.Instant `json:"until"`
}

// A Question is what a rule is asked: the seats, what they have said, and an
// instant. A vote that is later than the instant has not been said yet.
type Question struct {
	Seats      []Seat        `json:"seats"`
	Votes      []Vote        `json:"votes,omitempty"`
	Proxies    []Proxy       `json:"proxies,omitempty"`
	Extensions []Extension   `json:"extensions,omitempty"`
	Concerned  []string      `json:"concerned,omitempty"` // seats whose own affair it is
	Chair      string        `json:"chair,omitempty"`     // the seat in the chair
	Procedural bool          `json:"procedural,omitempty"`
	Close      words.Instant `json:"close,omitempty"` // none: not closed
	At         words.Instant `json:"at"`
}
