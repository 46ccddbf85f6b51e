package explore

import (
	"slices"
	"strconv"

	"mithaq/charter"
)

// cards looks at what was agreed on beforehand: who may strike a card, whether its lists are
// long enough, and whether anybody can say what floors and pools rest on.
func (l *linter) cards() {
	law := l.law
	stockless := len(l.can["force.stock"]) == 0 && !l.told
	for i := range law.Pools {
		if stockless {
			l.find("pool_never_filled", of(&law.Pools[i]))
		}
	}
	for i := range law.Floors {
		p := of(&law.Floors[i])
		l.counted(p, "of", law.Floors[i].Of)
		if stockless {
			l.find("floor_never_judged", p)
		}
	}
	for i := range law.Cards {
		c := &law.Cards[i]
		p := of(c)
		l.some(p, "struck_by", "office", c.StruckBy, l.office)
		if len(among(l.can["force.alarm"], c.StruckBy)) == 0 {
			l.find("card_by_nobody", p)
		}
		if len(l.can["force.pass"]) == 0 && !l.told {
			l.find("card_without_pass", p)
		}
		if !slices.ContainsFunc(law.Duties, func(d charter.Duty) bool { return d.On == "alarm.called" }) {
			l.find("call_binds_nobody", p)
		}
		for j := range c.Levels {
			l.level(p, &c.Levels[j])
		}
	}
}

// level looks at the lists of a level.
func (l *linter) level(p place, level *charter.Level) {
	for _, calls := range [][]charter.Call{level.Sends, level.Covers} {
		for i := range calls {
			c := &calls[i]
			l.counted(p, "level", []string{c.ID})
			if short := c.Count - int64(len(c.From)); short > 0 {
				l.find("card_short", p, "level", level.ID, "line", c.ID, "count", strconv.FormatInt(c.Count, 10), "short", strconv.FormatInt(short, 10))
			}
		}
	}
}

// counted says which kinds of things that a rule names are not counted in the period.
func (l *linter) counted(p place, field string, kinds []string) {
	var absent []string
	for _, k := range kinds {
		if !slices.Contains(l.law.Counts(), k) {
			absent = append(absent, "resource."+k)
		}
	}
	switch {
	case len(absent) == 0:
	case len(absent) == len(kinds):
		l.find("reference_absent", p, "field", field, "name", absent[0])
	default:
		l.find("reference_partly", p, "field", field, "names", comma(absent))
	}
}
