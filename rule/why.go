package rule

// why returns the tree of reasons for an outcome: the root says it, below it stand
// quorums, vetoes and the test, each with how it stands and the numbers.
func (c Count) why(o Outcome) Reason {
	r := Reason{Code: "decision." + string(o), State: Pending}
	switch o {
	case Adopted:
		r.State = Met
	case NotAdopted:
		r.State = Failed
	}
	for i := range c.b.root.kids {
		r.Of = append(r.Of, c.reason(&c.b.root.kids[i]))
	}
	if c.b.limits {
		r.Of = append(r.Of, c.formatReason())
	}
	return r
}

func (c Count) reason(n *node) Reason {
	r := Reason{Code: "part." + n.code, State: c.state(n)}
	switch n.op {
	case '&', '|':
		for i := range n.kids {
			r.Of = append(r.Of, c.reason(&n.kids[i]))
		}
		return r
	}
	t := c.totals(n.sum)
	switch p := n.part.(type) {
	case *Share:
		r.Args = append(args("of", string(p.Of), "weight", p.Weight, "class", p.Class), bar(p.MoreThan, p.AtLeast, 0)...)
		base := t.yes + t.no
		switch p.Of {
		case OfPresent:
			base += t.abstains
		case OfAll:
			base = t.all + c.b.counted(c.b.weigh(p.Weight, p.Class)) - c.leftOut(t)
		}
		r.Args = append(r.Args, args("yes", num(t.yes), "base", num(base), "unknown", num(t.unknown))...)
		if n.chair >= 0 && t.unknown == 0 && t.yes == t.no {
			r.Of = []Reason{{Code: "part.tie", State: r.State}}
		}
	case *Quota:
		r.Args = args("weight", p.Weight, "class", p.Class, "at_least", num(p.AtLeast), "yes", num(t.yes), "unknown", num(t.unknown))
	case *Quorum:
		r.Args = append(args("weight", p.Weight, "class", p.Class), bar(p.MoreThan, p.AtLeast, p.Seats)...)
		r.Args = append(r.Args, args("present", num(t.present), "all", num(t.all+c.b.counted(c.b.weigh(p.Weight, p.Class))), "unknown", num(t.unknown))...)
	case *Unanimity:
		r.Args = args("of", string(p.Of), "yes", num(t.yes), "unknown", num(t.unknown))
	case *Veto:
		r.Args = args("class", p.Class, "by", c.against(n.sum, p.Concurring), "unknown", num(t.unknown))
	default: // consensus
		r.Args = args("by", c.against(n.sum, false), "unknown", num(t.unknown))
	}
	return r
}

// state is how a part stands by itself.
func (c Count) state(n *node) State {
	holds := func(v []int64) bool {
		if c.b.limits && v[c.b.width-1] < 0 {
			v = v[len(c.b.sums):]
		}
		return c.b.node(n, v)
	}
	switch {
	case holds(c.lo):
		return Met
	case !holds(c.hi):
		return Failed
	}
	return Pending
}

// formatReason says whether a decision in a limited format is objected to, by whom,
// and who stays out.
func (c Count) formatReason() Reason {
	r := Reason{Code: "part.limited_format", State: Met}
	outs, by, unknown := "", "", int64(0)
	for i, s := range c.said {
		if !c.b.voice[i] {
			continue
		}
		if s&word == out {
			outs = comma(outs, c.b.seats[i].ID)
		}
		if s&format != 0 {
			by, r.State = comma(by, c.b.seats[i].ID), Failed
		}
		if s&word == none {
			unknown++
		}
	}
	if r.State == Met && unknown > 0 {
		r.State = Pending // nobody can say of them that they did not object
	}
	r.Args = args("out", outs, "by", by, "unknown", num(unknown))
	return r
}

// against returns the first seat of the roll that makes a veto or consensus fail.
func (c Count) against(at int, concurring bool) string {
	refused := !c.b.limits || c.lo[c.b.width-1] < 0 && c.hi[c.b.width-1] < 0
	for i, s := range c.said {
		w := c.b.weight[at][i]
		if w == 0 || s&word == none || s&word == out && !refused {
			continue
		}
		if p := s & word; c.b.sums[at].add(w, p) < 0 && (concurring || p == no || p == out) {
			return c.b.seats[i].ID
		}
	}
	return ""
}

// totals are the weights that a part sees, by what was said.
type totals struct{ yes, no, abstains, out, present, unknown, all int64 }

func (c Count) totals(at int) totals {
	var t totals
	for i, s := range c.said {
		w := c.b.weight[at][i]
		t.all += w
		switch s & word {
		case none:
			t.unknown += w
		case yes:
			t.yes += w
		case no:
			t.no += w
		case abstains:
			t.abstains += w
		case out:
			t.out += w
		}
		if p := s & word; s&proxied == 0 && (p == yes || p == no || p == abstains) {
			t.present += w
		}
	}
	return t
}

// leftOut is the weight that a limited format takes out of all seats.
func (c Count) leftOut(t totals) int64 {
	if !c.b.limits || c.hi[c.b.width-1] < 0 {
		return 0
	}
	return t.out
}

// bar spells how much a part asks for.
func bar(moreThan, atLeast *Fraction, seats int64) []Arg {
	switch {
	case moreThan != nil:
		return args("more_than", moreThan.String())
	case atLeast != nil:
		return args("at_least", atLeast.String())
	}
	return args("at_least", num(seats))
}

func comma(list, s string) string {
	if list == "" {
		return s
	}
	return list + " " + s
}
