package force

import (
	"slices"

	"mithaq/words"
)

// A Called is what became of one call of an alarm: whom it calls now, after all who passed.
type Called struct {
	Call
	Alarm   string   // the act that struck the level
	Members []string // who is called for one thing each, in the order of the list
	Passed  []string // who was passed over, in the order of the list
	Short   int64    // how many nobody is left to bring: the list is exhausted
}

// For returns for how many things a member is called.
func (c *Called) For(member string) int64 {
	n := int64(0)
	for _, m := range c.Members {
		if m == member {
			n++
		}
	}
	return n
}

// resolve walks the list of a call: each place calls its member for one thing, unless as many
// of the member are called already as it can bring. Limits are by member; one that has said
// nothing has none.
func resolve(c Call, alarm string, limits map[string]int64) Called {
	out := Called{Call: c, Alarm: alarm}
	n := map[string]int64{}
	for _, m := range c.From {
		if int64(len(out.Members)) == c.Count {
			break
		}
		if most, passed := limits[m]; passed && n[m] >= most {
			if !slices.Contains(out.Passed, m) {
				out.Passed = append(out.Passed, m)
			}
			continue
		}
		n[m]++
		out.Members = append(out.Members, m)
	}
	out.Short = c.Count - int64(len(out.Members))
	return out
}

// Alarms returns the alarms that were struck. Where two sources tell of one strike, it is here
// twice and calls once.
func (s State) Alarms() []words.Told[Alarm] { return s.alarms.All() }

// Passes returns who passed.
func (s State) Passes() []words.Told[Pass] { return s.passes.All() }

// Struck returns the alarm that first struck a level of a card, or nil.
func (s State) Struck(card, level string) *words.Told[Alarm] {
	for _, a := range s.alarms.Each(0) {
		if a.Body.Card == card && a.Body.Level == level {
			return a
		}
	}
	return nil
}

// Alarm returns the alarm that an act answers, or nil.
func (s State) Alarm(act string) *words.Told[Alarm] {
	for _, a := range s.alarms.Each(0) {
		if a.Act == act {
			return a
		}
	}
	return nil
}

// Calls returns all calls, alarm by alarm, each with what became of it.
func (s State) Calls() []Called {
	var out []Called
	for _, a := range s.alarms.Each(0) {
		if s.Struck(a.Body.Card, a.Body.Level) == a {
			out = append(out, s.calls(a, s.passes.Len())...)
		}
	}
	return out
}

// CallsOf returns the calls of one alarm, by the act that struck it.
func (s State) CallsOf(act string) []Called {
	a := s.Alarm(act)
	if a == nil {
		return nil
	}
	return s.calls(s.Struck(a.Body.Card, a.Body.Level), s.passes.Len())
}

// calls resolves the calls of an alarm by the first n passes.
func (s State) calls(a *words.Told[Alarm], n int) []Called {
	type which struct {
		kind  string
		cover bool
	}
	limits := map[which]map[string]int64{}
	for i := range n {
		p := s.passes.Get(i)
		of := s.Alarm(p.Answers)
		if of == nil || of.Body.Card != a.Body.Card || of.Body.Level != a.Body.Level {
			continue
		}
		w := which{p.Body.Kind, p.Body.Cover}
		if limits[w] == nil {
			limits[w] = map[string]int64{}
		}
		limits[w][p.Body.Member] = p.Body.Comes
	}
	out := make([]Called, len(a.Body.Calls))
	for i, c := range a.Body.Calls {
		out[i] = resolve(c, a.Act, limits[which{c.Kind, c.Cover}])
	}
	return out
}

// CalledFor returns for how many things of a kind all alarms together call a member: to the
// place, and to stand in at home.
func (s State) CalledFor(member, kind string) (sends, covers int64) {
	for _, c := range s.Calls() {
		switch {
		case c.Kind != kind:
		case c.Cover:
			covers += c.For(member)
		default:
			sends += c.For(member)
		}
	}
	return sends, covers
}

// CalledBy returns the members that an act calls, each once, in the order of the calls: those
// on the lists of an alarm, or those to whom a pass hands on.
func (s State) CalledBy(act string) []string {
	var now, before []Called
	if a := s.Alarm(act); a != nil {
		if s.Struck(a.Body.Card, a.Body.Level) != a {
			return nil // told again
		}
		now = s.calls(a, 0)
	}
	for i, p := range s.passes.Each(0) {
		of := s.Alarm(p.Answers)
		if p.Act == act && of != nil {
			first := s.Struck(of.Body.Card, of.Body.Level)
			now, before = s.calls(first, i+1), s.calls(first, i)
		}
	}
	var out []string
	for i := range now {
		for _, m := range now[i].Members {
			more := len(before) == 0 || now[i].For(m) > before[i].For(m)
			if more && !slices.Contains(out, m) {
				out = append(out, m)
			}
		}
	}
	return out
}
