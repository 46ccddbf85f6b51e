package lang

import (
	"slices"
	"strings"

	"mithaq/council"
	"mithaq/rule"
	"mithaq/words"
)

// A Page is a document in words: one page that can be read aloud, printed or shown. It
// says nothing of how it is set.
type Page struct {
	Title string
	AsOf  string // as of when it speaks, and by what was known
	Lead  string // the answer in one sentence
	Lines []Line
}

// A Line of a page has a label and what is said under it. State stands beside a line
// that is a point of a reason: whether it is met. Set says that what follows begins anew.
type Line struct {
	Label string
	Text  string
	State rule.State
	Set   bool
	Under []Line
}

// Certificate returns a certificate in words: the answer, the rule with its articles, each
// seat with what it said, what did not count, and the announced outcome beside the
// computed one with its reasons.
func (p *Printer) Certificate(v council.Certificate) Page {
	c := certifier{p, &v}
	return Page{
		Title: p.Say("certificate.title") + " — " + Isolate(p.Code("question", v.Kind)),
		AsOf:  p.Say("certificate.as_of", "at", p.Instant(v.At), "known", p.Instant(v.Known)),
		Lead:  c.lead(),
		Lines: slices.Concat(c.question(), c.seats(), c.outcomes()),
	}
}

type certifier struct {
	*Printer
	v *council.Certificate
}

// lead answers in one sentence. It says no more than the record holds: where positions
// were not published, that nobody can tell.
func (c certifier) lead() string {
	v := c.v
	out := v.Computed.Outcome
	if v.Close != nil && v.Close.Silence {
		switch out {
		case rule.Adopted:
			return c.Say("certificate.silence_kept", "at", c.Instant(v.Close.At))
		case rule.NotAdopted:
			if by := c.broken(); by != "" {
				return c.Say("certificate.silence_broken", "by", by)
			}
		}
	}
	s := c.Say("lead."+string(out), "missing", c.names(v.Computed.Missing))
	switch n := len(v.Announced); {
	case n == 0:
	case v.Announced[n-1].Outcome != out:
		s += " " + c.Say("certificate.announced_otherwise", "outcome", c.Code("outcome", string(v.Announced[n-1].Outcome)), "by", c.who(v.Announced[n-1].Mark))
	default:
		s += " " + c.Say("certificate.announced_so", "by", c.who(v.Announced[n-1].Mark))
	}
	return s
}

// broken names all by whom a silence was broken, each with the form: one would be enough to
// prove it, and naming one alone would be unjust.
func (c certifier) broken() string {
	var by []string
	for _, s := range c.v.Seats {
		if s.Mark == nil || s.Position != rule.Objection && !slices.Contains(c.v.Computed.Because, s.Seat) {
			continue
		}
		name := Isolate(c.Member(s.Seat))
		if s.Form != "" {
			name += " (" + c.Code("position_form", s.Form) + ")"
		}
		by = append(by, name)
	}
	return c.List(by)
}

func (c certifier) question() []Line {
	v := c.v
	text, _ := c.Text(v.Text.Texts)
	articles := make([]string, len(v.Sources))
	for i, s := range v.Sources {
		articles[i] = c.Article(s)
	}
	rests := strings.Join(articles, " · ")
	if v.Unverified {
		rests += " — " + c.Say("certificate.unverified")
	}
	lines := []Line{
		{Label: c.Say("certificate.question"), Text: Isolate(text) + " (" + c.Code("question_state", string(v.Phase)) + ")", Set: true},
		{Label: c.Say("certificate.rule"), Text: rests},
		{Label: c.Say("certificate.body"), Text: c.Code("body", v.Body)},
	}
	if v.Put != nil {
		lines = append(lines, Line{Label: c.Say("certificate.put"), Text: c.by(*v.Put)})
	} else {
		lines = append(lines, Line{Label: c.Say("certificate.put"), Text: c.Say("certificate.not_put")})
	}
	if v.Close != nil {
		label := c.Say("certificate.close")
		if v.Close.Silence {
			label = c.Say("certificate.silence")
		}
		lines = append(lines, Line{Label: label, Text: c.Instant(v.Close.At)})
	}
	return append(lines, c.members("certificate.concerns", v.Concerns)...)
}

func (c certifier) seats() []Line {
	line := func(s council.Cell) Line {
		l := Line{Label: Isolate(c.Member(s.Seat)), Text: c.stood(s)}
		if s.Why != "" {
			l.Text += ": " + c.Code("vote", strings.TrimPrefix(s.Why, "vote."))
		}
		return l
	}
	list := Line{Label: c.Say("certificate.seats"), Set: true}
	for _, s := range c.v.Seats {
		list.Under = append(list.Under, line(s))
	}
	lines := []Line{list}
	if len(c.v.Ignored) > 0 {
		list := Line{Label: c.Say("certificate.ignored")}
		for _, s := range c.v.Ignored {
			list.Under = append(list.Under, line(s))
		}
		lines = append(lines, list)
	}
	return lines
}

func (c certifier) outcomes() []Line {
	v := c.v
	var lines []Line
	for _, a := range v.Announced {
		lines = append(lines, Line{Label: c.Say("certificate.announced"), Text: c.Code("outcome", string(a.Outcome)) + " — " + c.by(a.Mark)})
	}
	if len(lines) == 0 {
		lines = []Line{{Label: c.Say("certificate.announced"), Text: c.Say("certificate.not_announced")}}
	}
	lines[0].Set = true
	lines = append(lines, Line{Label: c.Say("certificate.computed"), Text: c.Code("outcome", string(v.Computed.Outcome)), Under: []Line{c.tree(v.Computed.Why)}})
	lines = append(lines, c.members("certificate.because", v.Computed.Because)...)
	lines = append(lines, c.members("certificate.missing", v.Computed.Missing)...)
	lines = append(lines, c.members("certificate.change", v.Computed.Change)...)
	return append(lines, Line{Label: c.Say("certificate.edition"), Text: v.Edition, Set: true})
}

func (c certifier) tree(r rule.Reason) Line {
	l := Line{Text: c.Why(r), State: r.State}
	for _, of := range r.Of {
		l.Under = append(l.Under, c.tree(of))
	}
	return l
}

// members returns a line that names members, or none where there are none.
func (c certifier) members(label string, ids []string) []Line {
	if len(ids) == 0 {
		return nil
	}
	return []Line{{Label: c.Say(label), Text: c.names(ids)}}
}

func (c certifier) names(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = c.Member(id)
	}
	return c.List(names)
}

// who says who did something.
func (c certifier) who(m council.Mark) string {
	var who []string
	if m.Person != "" {
		who = append(who, c.Code("person", m.Person))
	}
	if m.Office != "" {
		who = append(who, c.Code("office", m.Office))
	}
	if m.Member != "" {
		who = append(who, c.Member(m.Member))
	}
	if len(who) == 0 {
		return ""
	}
	return Isolate(c.List(who))
}

// by says who did something, and when.
func (c certifier) by(m council.Mark) string {
	s := c.Window(m.Window)
	if who := c.who(m); who != "" {
		s = who + " — " + s
	}
	if m.Reported {
		s += " (" + c.Say("certificate.reported") + ")"
	}
	return s
}

// stood says what a seat said, in which form, who said it and when, and since when it
// had the question.
func (c certifier) stood(s council.Cell) string {
	said := c.Code("position", string(s.Position))
	if s.Position == rule.Silent && c.v.Close != nil && c.v.Close.Silence && c.v.At >= c.v.Close.At {
		said = c.Say("certificate.silent")
		if c.v.Computed.Outcome == rule.Adopted {
			said = c.Say("certificate.kept_silence")
		}
	}
	if s.Form != "" {
		said += " (" + c.Code("position_form", s.Form) + ")"
	}
	if s.Mark != nil {
		said += " — " + c.by(*s.Mark)
	}
	if s.Reached.Known() && s.Reached < words.Never {
		said += " — " + c.Say("certificate.reached", "at", c.Instant(s.Reached))
	}
	return said
}
