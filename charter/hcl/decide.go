package hcl

import (
	"fmt"
	"slices"

	"mithaq/charter"
	"mithaq/rule"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

func (b *block) ground() charter.Ground {
	return charter.Ground{Sources: b.refs("source", ""), Since: b.ref("since", ""), Until: b.ref("until", ""), Unverified: b.flag("unverified")}
}

// roll reads the seats that a body lists.
func (b *block) roll() (out []charter.RollSeat) {
	for _, s := range b.each("seat", "seat") {
		if s.label() == "" {
			continue // said already
		}
		out = append(out, charter.RollSeat{Member: s.label(), Class: s.str("class"), Weights: s.numbers("weights")})
	}
	return out
}

// question reads a kind of question, with all that stands around its rule.
func (b *block) question(id string) charter.Question {
	q := charter.Question{ID: id, Name: b.text("name"), Body: b.ref("body", "body."), Opened: b.refs("opened", "office."),
		Needs: b.refs("needs", "appeal."), Rule: b.rule(), Mandate: b.mandate(), Ends: b.ref("ends", "question."), Ground: b.ground()}
	s, blocked, procedure := b.nested("silence"), b.nested("blocked"), b.nested("procedure")
	if s != nil {
		w := s.when("until")
		q.Close, q.Counts = &w, s.str("counts")
	}
	v := q.Rule.Vote
	if v == nil {
		return q // an unknown rule has nothing around it; Check says so of a silence
	}
	if s != nil {
		v.Silence = s.silence()
	}
	if blocked != nil {
		v.Blocked = &rule.Move{To: blocked.ref("move_to", "body."), As: blocked.str("as")}
	}
	if procedure != nil {
		v.Procedure = procedure.vote(b.place + ".rule.procedure_rule")
	}
	return q
}

// rule reads the block of the rule of decision.
func (b *block) rule() (r charter.Rule) {
	n := b.nested("rule")
	if n == nil {
		return r
	}
	r.Unknown = n.nested("unknown") != nil
	if !r.Unknown || slices.ContainsFunc(n.src.Body.Blocks, isTest) {
		r.Vote = n.vote(n.place)
	}
	return r
}

func isTest(src *hclsyntax.Block) bool { return slices.Contains(tests, src.Type) }

// vote reads a rule of decision. What stands in it is found under the place, by the path
// that package rule gives to its parts.
func (b *block) vote(place string) *rule.Rule {
	l := b.l
	l.at[place], l.names[place] = head(b.src), b.name
	for _, a := range attributes(b.src.Body) {
		l.at[place+"."+a.Name], l.names[place+"."+a.Name] = a.Expr.Range(), b.name
	}
	v := &rule.Rule{
		Limited: rule.Limited(b.str("limited_format")), Concerned: rule.Voice(b.str("concerned")), Suspended: rule.Voice(b.str("suspended")),
		Reservation: rule.Position(b.str("reservation")), Tie: rule.Tie(b.str("tie")),
	}
	in := *b
	in.place = place
	for _, src := range b.src.Body.Blocks {
		if isTest(src) {
			in.test(src, place, &v.Test)
		}
	}
	for _, q := range in.each("quorum", "quorum") {
		v.Quorum = append(v.Quorum, rule.Quorum{Seats: q.number("seats"), MoreThan: q.fraction("more_than"), AtLeast: q.fraction("at_least"),
			Weight: q.str("weight"), Class: q.str("class")})
	}
	for _, t := range in.each("veto", "vetoes") {
		v.Vetoes = append(v.Vetoes, rule.Veto{Seats: t.terms("seats"), Class: t.str("class"), Concurring: t.flag("concurring")})
	}
	if p := in.nested("proxies"); p != nil {
		v.Proxies = &rule.Proxies{AtMost: int(min(p.number("at_most"), rule.MaxSeats)), Quorum: p.flag("count_for_quorum")}
	}
	return v
}

// test adds what a block asks for to a test. Two of them in one are a fault that the
// check of the rule tells.
func (b *block) test(src *hclsyntax.Block, place string, t *rule.Test) {
	n := b.inner(src, place+"."+src.Type)
	switch src.Type {
	case "consensus":
		t.Consensus = true
	case "unanimity":
		t.Unanimity = &rule.Unanimity{Of: rule.Base(n.str("of"))}
	case "majority":
		t.Majority = &rule.Share{Of: rule.Base(n.str("of")), MoreThan: n.fraction("more_than"), AtLeast: n.fraction("at_least"),
			Weight: n.str("weight"), Class: n.str("class")}
	case "quota":
		t.Quota = &rule.Quota{AtLeast: n.number("at_least"), Weight: n.str("weight"), Class: n.str("class")}
	case "all", "any":
		parts := []rule.Test{}
		for _, part := range src.Body.Blocks {
			if !isTest(part) {
				continue
			}
			at := fmt.Sprintf("%s[%d]", n.place, len(parts))
			b.l.at[at], b.l.names[at] = head(part), n.name
			var one rule.Test
			n.test(part, at, &one)
			parts = append(parts, one)
		}
		if src.Type == "all" {
			t.All = parts
		} else {
			t.Any = parts
		}
	}
}

func (b *block) silence() *rule.Silence {
	s := &rule.Silence{}
	if by := b.nested("broken_by"); by != nil {
		s.Forms, s.Offices, s.Heals = by.terms("form"), by.refs("from", "office."), by.flag("heals")
		s.Grace = by.seconds("grace")
	}
	if e := b.nested("extended"); e != nil {
		s.Extended = e.refs("by", "office.")
	}
	return s
}

// length reads a time that must be a length, or returns nil where there is none.
func (b *block) length(name string) *charter.When {
	if b.src.Body.Attributes[name] == nil {
		return nil
	}
	w := b.when(name)
	return &w
}

// seconds reads a time that must be a length of its own, which months have not.
func (b *block) seconds(name string) int64 {
	w := b.length(name)
	if w == nil {
		return 0
	}
	if w.Months > 0 {
		b.wrong(name, b.attr(name).Range(), "", "wants a fixed length of time, such as days")
	}
	return w.Seconds
}

func (b *block) mandate() *charter.Mandate {
	m := b.nested("mandate")
	if m == nil {
		return nil
	}
	return &charter.Mandate{States: m.terms("states"), Lacking: m.str("lacking"), Aims: m.refs("aims", "")}
}

// chambers reads the rule of a member's law.
func (b *block) chambers() (out []charter.Chamber, unknown bool) {
	n := b.nested("rule")
	if n == nil {
		return nil, false
	}
	for _, src := range n.src.Body.Blocks {
		if src.Type != "assembly" {
			continue
		}
		place := n.place + ".assembly"
		if len(src.Labels) > 0 {
			place += "." + src.Labels[0]
		}
		a := n.inner(src, place)
		c := charter.Chamber{ID: a.label(), QuorumAbove: a.number("quorum_above"), Assembly: rule.Assembly{
			Seats: a.number("seats"), Pass: a.bar(), Revotes: int(min(a.number("revotes"), rule.MaxSeats))}}
		if q := a.nested("quorum"); q != nil {
			bar := q.bar()
			c.Assembly.Quorum = &bar
		}
		out = append(out, c)
	}
	return out, n.nested("unknown") != nil
}

// bar reads what a number must reach.
func (b *block) bar() rule.Bar {
	bar := rule.Bar{Votes: b.number("votes"), MoreThan: b.fraction("more_than"), AtLeast: b.fraction("at_least")}
	if b.src.Type == "assembly" {
		bar.Of = rule.Base(b.str("of"))
	}
	return bar
}
