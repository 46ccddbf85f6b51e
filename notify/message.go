package notify

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"mithaq/lang"
	"mithaq/view"
	"mithaq/words"
)

// A Message tells one recipient what there is to know at one instant.
type Message struct {
	Token      string          `json:"token"` // who shows it has acknowledged
	To         string          `json:"to"`    // the recipient's name in the plan
	At         words.Instant   `json:"at"`    // when it was made
	Occasions  []view.Occasion `json:"occasions"`
	Older      int64           `json:"older"`      // how many more there are, of which the time lies long back
	Unanswered []Unanswered    `json:"unanswered"` // who was told before and did not acknowledge
	Page       string          `json:"page"`       // where it can be acknowledged; empty where the plan names no address
	Root       string          `json:"root"`       // the token of the first message of the chain
}

// Unanswered is somebody who was told before and did not acknowledge.
type Unanswered struct {
	Who       string        `json:"who"`
	At        words.Instant `json:"at"`
	Delivered bool          `json:"delivered"` // false: he could not be reached
}

// ID identifies the message and does not give its token away: it stands where others see it.
func (m *Message) ID() string {
	sum := sha256.Sum256([]byte("mithaq message " + m.Token))
	return hex.EncodeToString(sum[:16])
}

// A Letter is a message in words.
type Letter struct {
	Subject, Text string
}

// Letter says the message in the printer's language. It holds codes, names of the charter
// and times, and no text of an act, which may be somebody's secret or somebody's trick.
func (m *Message) Letter(p *lang.Printer) Letter {
	var lines []string
	for _, u := range m.Unanswered {
		id := "notify.unreached"
		if u.Delivered {
			id = "notify.unanswered"
		}
		lines = append(lines, p.Say(id, "who", lang.Isolate(u.Who), "when", p.Instant(u.At)))
	}
	if len(lines) > 0 {
		lines = append(lines, "")
	}
	for _, o := range m.Occasions {
		lines = append(lines, "— "+Line(p, o))
	}
	if m.Older > 0 {
		lines = append(lines, p.Count("notify.older", m.Older))
	}
	// What is copied stands on lines of its own, without the marks of direction that would be
	// copied with it.
	lines = append(lines, "", p.Say("notify.acknowledge"), "mithaq watch ack "+m.Token)
	if m.Page != "" {
		lines = append(lines, p.Say("notify.page"), m.Page)
	}
	lines = append(lines, "", p.Say("notify.computed"))
	subject := p.Count("notify.subject_older", m.Older)
	if n := len(m.Occasions); n > 0 {
		subject = Line(p, m.Occasions[0])
		if n > 1 {
			subject = p.Count("notify.subject_more", int64(n-1), "first", subject)
		}
	}
	if len(m.Unanswered) > 0 {
		subject = p.Say("notify.subject_second", "subject", subject)
	}
	return Letter{strings.ReplaceAll(subject, "\n", " "), strings.Join(lines, "\n") + "\n"}
}

// Line says an occasion in one line.
func Line(p *lang.Printer, o view.Occasion) string {
	var who []string
	for _, w := range o.Who {
		who = append(who, p.Member(w))
	}
	name, _ := p.Text(o.Name)
	switch {
	case o.Kind == view.OfMeasure:
		var kinds []string
		for _, k := range o.Kinds {
			kinds = append(kinds, p.Code("measure", k))
		}
		name = p.List(kinds)
	case name == "":
		name = p.Code(string(o.Kind), o.What)
	}
	var places []string
	for _, place := range o.Places {
		places = append(places, p.Place(place))
	}
	by := p.Say("occasion.no_time")
	switch {
	case o.By != nil:
		by = p.Instant(*o.By)
	case o.AtOnce:
		by = p.Code("when", "immediately")
	}
	s := p.Say("occasion."+string(o.Kind)+"."+string(o.State), "who", lang.Isolate(p.List(who)), "name", lang.Isolate(name),
		"places", lang.Isolate(p.List(places)), "by", by, "outcome", p.Code("outcome", string(o.Outcome)))
	if o.Article != "" {
		s += " [" + lang.Isolate(p.Article(o.Article)) + "]"
	}
	if o.Crisis != "" {
		s += " (" + lang.Isolate(o.Crisis) + ")"
	}
	return s
}
